//! What comes out of the printer: the page as PDF, read back letter by letter with its place on the sheet.

use pdf_extract::{Document, MediaBox, OutputDev, OutputError, Transform, output_doc};
use thirtyfour::common::print::{PrintMargins, PrintPage, PrintParameters};

use crate::app::App;

/// A size of paper, in cm.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}

/// ISO 216.
pub const A4: Size = Size { width: 21.0, height: 29.7 };
/// ANSI A.
pub const LETTER: Size = Size { width: 21.59, height: 27.94 };

/// One printed page. Lengths are in points, from the lower left corner.
#[derive(Debug, Default)]
pub struct Sheet {
    width: f64,
    height: f64,
    letters: Vec<Letter>,
}

/// One letter and the box it stands in.
#[derive(Debug)]
struct Letter {
    text: String,
    left: f64,
    right: f64,
    base: f64,
    size: f64,
}

impl Sheet {
    /// What is printed, without spaces and line breaks: those are only places in a PDF.
    pub fn text(&self) -> String {
        squeezed(&self.letters.iter().map(|letter| letter.text.as_str()).collect::<String>())
    }

    /// The letters that stand nearer to an edge than `margin` points, or beyond it.
    pub fn cut_off(&self, margin: f64) -> String {
        let inside = |l: &&Letter| {
            l.left >= margin
                && l.right <= self.width - margin
                && l.base - 0.25 * l.size >= margin
                && l.base + 0.75 * l.size <= self.height - margin
        };
        let outside = self.letters.iter().filter(|l| !l.text.trim().is_empty() && !inside(l));
        outside.map(|letter| letter.text.as_str()).collect()
    }

    /// How large the smallest letters are, in points.
    pub fn smallest(&self) -> f64 {
        self.letters.iter().map(|letter| letter.size).fold(f64::INFINITY, f64::min)
    }
}

/// A text without its spaces and line breaks.
pub fn squeezed(text: &str) -> String {
    let whole: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    [("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl")]
        .iter()
        .fold(whole, |text, (joined, letters)| text.replace(joined, letters))
}

/// Takes down what a PDF draws.
#[derive(Default)]
struct Reader(Vec<Sheet>);

impl OutputDev for Reader {
    fn begin_page(&mut self, _: u32, paper: &MediaBox, _: Option<(f64, f64, f64, f64)>) -> Result<(), OutputError> {
        self.0.push(Sheet { width: paper.urx - paper.llx, height: paper.ury - paper.lly, letters: Vec::new() });
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn output_character(
        &mut self,
        place: &Transform,
        width: f64,
        _: f64,
        size: f64,
        text: &str,
    ) -> Result<(), OutputError> {
        let size = (place.m11 * place.m22 - place.m12 * place.m21).abs().sqrt() * size;
        let letter =
            Letter { text: text.to_owned(), left: place.m31, right: place.m31 + width * size, base: place.m32, size };
        self.0.last_mut().expect("a page has begun").letters.push(letter);
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}

impl App {
    /// The page as a PDF, as the browser's own "Save as PDF" makes it.
    pub fn print(&self, size: Size) -> Vec<u8> {
        let one = 1.0;
        let parameters = PrintParameters {
            page: PrintPage { width: size.width, height: size.height },
            margin: PrintMargins { top: one, bottom: one, left: one, right: one },
            ..PrintParameters::default()
        };
        self.browser().print(parameters)
    }

    /// The printed pages.
    pub fn print_and_read(&self, size: Size) -> Vec<Sheet> {
        let pdf = Document::load_mem(&self.print(size)).expect("a PDF");
        let mut reader = Reader::default();
        output_doc(&pdf, &mut reader).expect("a PDF that can be read");
        reader.0
    }
}
