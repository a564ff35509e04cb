//! Turns `foods.csv` into a Rust table before the app is compiled, so that nothing is parsed on the phone.
//!
//! The table holds figures only; names and notes are our own and stand in `table/`.

use std::{env, error::Error, fmt::Write, fs, path::Path};

const CSV: &str = "src/domain/food/foods.csv";

/// What the evidence file says is better left out: cod liver oil.
const LEFT_OUT: &str = "04589";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={CSV}");
    let text = fs::read_to_string(CSV)?;
    let mut rows = String::new();
    let mut count = 0;
    for line in text.lines().skip(1).filter(|l| !l.starts_with(LEFT_OUT)) {
        row(&mut rows, &fields(line)).map_err(|e| format!("{CSV}: {line}: {e}"))?;
        count += 1;
    }
    let table = format!("/// Every food's figures.\npub const FIGURES: [Figures; {count}] = [\n{rows}];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("figures.rs"), table)?;
    Ok(())
}

/// The fields of one line; a quoted one may hold commas.
fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => fields.last_mut().expect("begins with one").push(c),
        }
    }
    fields
}

fn row(out: &mut String, fields: &[String]) -> Result<(), Box<dyn Error>> {
    let [ndb, _, _, group, _, serving, grams, k, mg, ca, na, d_ug, d_iu, water, caffeine, checked, confidence] = fields
    else {
        return Err("not 17 fields".into());
    };
    let group = match group.as_str() {
        "fruit" => "Fruit",
        "veg" => "Vegetable",
        "legume" => "Bean",
        "nutseed" => "NutOrSeed",
        "dairy" => "Dairy",
        "fish" => "Fish",
        "egg" | "meat" => "EggOrMeat",
        "grain" => "Grain",
        "treat" => "Treat",
        "drink" => "Drink",
        "limit" => "Limit",
        other => return Err(format!("unknown group {other}").into()),
    };
    let confidence = match confidence.split(' ').next() {
        Some("medium") => "Medium",
        _ if confidence.contains("revised") => "Revised",
        _ => "High",
    };
    let checked = checked.replace("SRLegacy", "SR Legacy").replace('+', ", ");
    // The width of an orange in eighths of an inch helps nobody.
    let serving = serving.replace(" (2-5/8 in)", "");
    writeln!(
        out,
        "Figures {{ ndb: {ndb:?}, group: Group::{group}, serving: {serving:?}, grams: {}, potassium: {}, magnesium: {}, \
         calcium: {}, sodium: {}, vitamin_d: {}, vitamin_d_iu: {}, water: {}, caffeine: {}, checked_in: {checked:?}, \
         confidence: Confidence::{confidence} }},",
        grouped(hundredths(grams)?.ok_or("no grams")?),
        amount(k)?,
        amount(mg)?,
        amount(ca)?,
        amount(na)?,
        amount(d_ug)?,
        amount(d_iu)?,
        amount(water)?,
        amount(caffeine)?,
    )?;
    Ok(())
}

/// An amount in Rust; an empty field is not reported, never zero.
fn amount(field: &str) -> Result<String, Box<dyn Error>> {
    Ok(hundredths(field)?.map_or("None".into(), |n| format!("Some(Amount::hundredths({}))", grouped(n))))
}

/// 150300 as `150_300`, as Rust is written.
fn grouped(n: u32) -> String {
    if n < 1_000 { n.to_string() } else { format!("{}_{:03}", n / 1_000, n % 1_000) }
}

/// "28.35" as 2835, without a float in between.
fn hundredths(field: &str) -> Result<Option<u32>, Box<dyn Error>> {
    if field.is_empty() {
        return Ok(None);
    }
    let (whole, part) = field.split_once('.').unwrap_or((field, ""));
    if part.len() > 2 {
        return Err(format!("{field} has more than two decimals").into());
    }
    Ok(Some(whole.parse::<u32>()? * 100 + format!("{part:0<2}").parse::<u32>()?))
}
