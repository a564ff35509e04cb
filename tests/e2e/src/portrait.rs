//! The screen as a small picture file, for README and the install dialogue.

use std::collections::BTreeMap;

use png::{BitDepth, ColorType, Compression, Decoder, Encoder, Filter};

use crate::app::App;

/// A picture with a palette holds so many colours.
const PALETTE: usize = 256;

impl App {
    /// The screen is so many CSS pixels wide and high, each drawn as two by two.
    pub fn show_finely_on(&self, width: u32, height: u32) {
        let size = serde_json::json!({ "width": width, "height": height, "deviceScaleFactor": 2, "mobile": true });
        self.cdp("Emulation.setDeviceMetricsOverride", size).expect("to change the size of the screen");
    }

    /// A PNG of the screen as it is now, made small.
    pub fn portrait(&self) -> Vec<u8> {
        shrink(&self.browser().wait(self.driver().screenshot_as_png()).expect("a picture of the screen"))
    }
}

/// The same picture with a palette: as exact as 256 colours allow.
fn shrink(png: &[u8]) -> Vec<u8> {
    let mut reader = Decoder::new(std::io::Cursor::new(png)).read_info().expect("a PNG");
    let mut bytes = vec![0; reader.output_buffer_size().expect("a PNG of a sensible size")];
    let info = reader.next_frame(&mut bytes).expect("a picture");
    let pixels: Vec<[u8; 3]> =
        bytes.chunks_exact(info.color_type.samples()).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    // Letters are smoothed in many shades; neighbours of them become one, as few as need be.
    let (colours, places) = (0..8).find_map(|lost| palette(&pixels, lost)).expect("two colours are few enough");

    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, info.width, info.height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(colours.concat());
    encoder.set_filter(Filter::NoFilter);
    encoder.set_compression(Compression::High);
    let mut writer = encoder.write_header().expect("to write");
    writer.write_image_data(&places).expect("to write");
    writer.finish().expect("to write");
    file
}

/// The colours when the last bits of each are not told apart, and each pixel's place among them; `None` if too many.
/// A colour stands as the first pixel of it was, so that plain areas keep theirs.
fn palette(pixels: &[[u8; 3]], lost_bits: u8) -> Option<(Vec<[u8; 3]>, Vec<u8>)> {
    let mut known = BTreeMap::new();
    let (mut colours, mut places) = (Vec::new(), Vec::with_capacity(pixels.len()));
    for pixel in pixels {
        let place = *known.entry(pixel.map(|channel| channel >> lost_bits)).or_insert_with(|| {
            colours.push(*pixel);
            colours.len() - 1
        });
        if place >= PALETTE {
            return None;
        }
        places.push(u8::try_from(place).ok()?);
    }
    Some((colours, places))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_colours_stay_exact_and_many_become_few() {
        let few = [[1, 2, 3], [1, 2, 3], [255, 0, 0]];
        assert_eq!(palette(&few, 0), Some((vec![[1, 2, 3], [255, 0, 0]], vec![0, 0, 1])));
        let many: Vec<_> = (0..=255).flat_map(|red| [[red, 0, 0], [red, 255, 0]]).collect();
        assert_eq!(palette(&many, 0), None);
        assert_eq!(palette(&many, 1).map(|(colours, _)| colours.len()), Some(256));
    }
}
