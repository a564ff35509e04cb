//! What a WebAssembly file is made of: bytes of code per crate, read from the names of its functions.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use rustc_demangle::demangle;

const IMPORTS: u8 = 2;
const CODE: u8 = 10;
const DATA: u8 = 11;
const CUSTOM: u8 = 0;
/// In the "name" section: the names of functions.
const FUNCTION_NAMES: u8 = 1;

/// Bytes of code per crate and of constant data, largest first.
pub fn by_crate(module: &[u8]) -> Result<Vec<(String, usize)>> {
    ensure!(module.starts_with(b"\0asm"), "not a WebAssembly file");
    let mut rest = Reader(&module[8..]);
    let (mut imported, mut sizes, mut data, mut names) = (0, Vec::new(), 0, BTreeMap::new());
    while !rest.0.is_empty() {
        let id = rest.byte()?;
        let mut section = rest.part()?;
        match id {
            // rustc imports functions only, so that every import counts.
            IMPORTS => imported = section.number()?,
            CODE => sizes = (0..section.number()?).map(|_| Ok(section.part()?.0.len())).collect::<Result<_>>()?,
            DATA => data = section.0.len(),
            CUSTOM if section.part()?.0 == b"name" => names = section.function_names()?,
            _ => {}
        }
    }
    let mut total = BTreeMap::from([("constant data".to_owned(), data)]);
    for (index, size) in sizes.into_iter().enumerate() {
        let name = names.get(&(index + imported)).map_or("", String::as_str);
        *total.entry(crate_of(name)).or_default() += size;
    }
    let mut total: Vec<_> = total.into_iter().collect();
    total.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    Ok(total)
}

/// The first crate that a name mentions: `<tachys::html::Element as core::fmt::Debug>::fmt` belongs to tachys.
/// Our own is told apart by layer. The compiler's own form of names (`_RNv…`) is read too.
fn crate_of(name: &str) -> String {
    let name = &format!("{:#}", demangle(name));
    let Some((before, after)) = name.split_once("::") else { return "no crate".to_owned() };
    // Newer names carry a hash: core[c5930c85a12de822]::fmt.
    let before = before.split_once('[').map_or(before, |(start, _)| start);
    let word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let start = before.rfind(|letter| !word(letter)).map_or(0, |at| at + 1);
    match &before[start..] {
        "unknot" => format!("unknot::{}", after.split(|letter| !word(letter)).next().unwrap_or_default()),
        "" => "no crate".to_owned(),
        other => other.to_owned(),
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Result<u8> {
        let (first, rest) = self.0.split_first().context("the WebAssembly file ends too early")?;
        self.0 = rest;
        Ok(*first)
    }

    /// A number in LEB128: seven bits a byte, the eighth says that more follow.
    fn number(&mut self) -> Result<usize> {
        let (mut value, mut shift) = (0, 0);
        loop {
            let byte = self.byte()?;
            value |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
    }

    /// Its length, then as many bytes.
    fn part(&mut self) -> Result<Reader<'a>> {
        let length = self.number()?;
        let (part, rest) = self.0.split_at_checked(length).context("the WebAssembly file ends too early")?;
        self.0 = rest;
        Ok(Reader(part))
    }

    fn function_names(&mut self) -> Result<BTreeMap<usize, String>> {
        let mut names = BTreeMap::new();
        while !self.0.is_empty() {
            let id = self.byte()?;
            let mut part = self.part()?;
            if id == FUNCTION_NAMES {
                for _ in 0..part.number()? {
                    names.insert(part.number()?, String::from_utf8_lossy(part.part()?.0).into_owned());
                }
            }
        }
        Ok(names)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, expected: &str) {
        assert_eq!(crate_of(name), expected, "{name}");
    }

    #[test]
    fn a_function_belongs_to_the_first_crate_its_name_mentions() {
        check("tachys::dom::document::h9384293a666ece76", "tachys");
        check("<wasm_bindgen::JsValue as core::clone::Clone>::clone", "wasm_bindgen");
        check("core::ptr::drop_in_place<leptos::View>", "core");
        check("<&mut reactive_graph::Owner as core::fmt::Debug>::fmt", "reactive_graph");
        check("<core[c5930c85a12de822]::fmt::Formatter>::pad", "core");
        check("unknot::ui::app::App::new::h0", "unknot::ui");
        check("<[T]>::to_vec", "no crate");
        check("main", "no crate");
        check("_RNvMNtNtCs4ulTenUbZkM_6unknot5state3appNtB2_3App5start", "unknot::state");
    }

    #[test]
    fn code_is_counted_under_its_crate() -> Result<()> {
        // One function of two bytes, called a::b.
        let module = b"\0asm\x01\0\0\0\x0a\x04\x01\x02\0\x0b\0\x0d\x04name\x01\x06\x01\0\x03a::";
        let counted = by_crate(module)?;
        assert!(counted.contains(&("a".to_owned(), 2)), "{counted:?}");
        Ok(())
    }
}
