//! What the screen really shows, pixel by pixel.

use crate::{app::App, browser::Screen, differences::paints_by_itself, engine::Engine};

/// A screenshot.
pub struct Picture {
    width: usize,
    pixels: Vec<[u8; 3]>,
}

impl Picture {
    /// Reads a PNG of 8 bits a channel, with or without transparency.
    pub fn read(png: &[u8]) -> Self {
        let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().expect("a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("a PNG of a sensible size")];
        let info = reader.next_frame(&mut bytes).expect("a picture");
        let channels = info.color_type.samples();
        let pixels = bytes.chunks_exact(channels).map(|p| [p[0], p[1], p[2]]).collect();
        Self { width: info.width as usize, pixels }
    }

    /// The first pixel that is not red on black, with its place; `None` when all are.
    pub fn not_bedside(&self) -> Option<String> {
        let usual = |pixel| paints_by_itself(Engine::chosen(), pixel);
        let place = self.pixels.iter().position(|&pixel| !is_bedside(pixel) && !usual(pixel))?;
        Some(format!("{:?} at {}, {}", self.pixels[place], place % self.width, place / self.width))
    }

    /// The first pixel that is no grey, black or white, with its place; `None` when all are.
    pub fn not_grey(&self) -> Option<String> {
        let is_grey = |&[red, green, blue]: &[u8; 3]| red.abs_diff(green) < 3 && green.abs_diff(blue) < 3;
        let place = self.pixels.iter().position(|pixel| !is_grey(pixel))?;
        Some(format!("{:?} at {}, {}", self.pixels[place], place % self.width, place / self.width))
    }

    /// Whether a pixel stands out from the ground, which the upper left corner shows: 3:1, as WCAG asks of what must be seen.
    /// What is beside the screen does not.
    pub fn stands_out(&self, x: i32, y: i32) -> bool {
        let pixel = || {
            let (x, y) = (usize::try_from(x).ok()?, usize::try_from(y).ok()?);
            if x < self.width { self.pixels.get(y * self.width + x) } else { None }
        };
        pixel().is_some_and(|&pixel| contrast(pixel, self.corner()) >= 3.0)
    }

    /// The colour of the upper left corner.
    pub fn corner(&self) -> [u8; 3] {
        self.pixels[0]
    }

    /// Whether anything is drawn on the ground at all.
    pub fn is_empty(&self) -> bool {
        self.pixels.windows(2).all(|pair| pair[0] == pair[1])
    }
}

/// Black, or a red: the eye keeps its night sight. The brightest red of the theme is #ff4b3e.
const fn is_bedside([red, green, blue]: [u8; 3]) -> bool {
    let dark = red < 40 && green < 40 && blue < 40;
    dark || (green <= 0x50 && blue <= 0x48 && red > green && red > blue)
}

/// The contrast of two colours by WCAG, from 1 to 21.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f32 {
    let light = |colour: [u8; 3]| {
        let [red, green, blue] = colour.map(|channel| {
            let part = f32::from(channel) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
    };
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

impl App {
    /// A picture of the screen as it is now.
    pub fn picture(&self) -> Picture {
        self.try_picture().expect("a picture of the screen")
    }

    /// The same; `None` while the browser has nothing to show.
    pub fn try_picture(&self) -> Option<Picture> {
        self.browser().wait(self.driver().screenshot_as_png()).ok().map(|png| Picture::read(&png))
    }

    /// The same as a file.
    pub fn png(&self) -> Vec<u8> {
        self.browser().wait(self.driver().screenshot_as_png()).expect("a picture of the screen")
    }

    /// The screen shows what a printer gets.
    pub fn see_on_paper(&self) {
        self.cdp("Emulation.setEmulatedMedia", serde_json::json!({ "media": "print" })).expect("to look at the paper");
    }

    /// The screen is so many CSS pixels wide and high, as on a phone.
    pub fn show_on(&self, width: u32, height: u32) {
        self.resize(width, height, true);
    }

    /// The same on a desk: with scroll bars that take room.
    pub fn show_on_desktop(&self, width: u32, height: u32) {
        self.resize(width, height, false);
    }

    fn resize(&self, width: u32, height: u32, mobile: bool) {
        self.browser().resize(Screen { width, height, mobile });
        if self.engine() != Engine::Chromium {
            // Chromium answers when it is done; the others are on their way.
            self.until("the screen to have its size", |app| {
                (app.try_script("return [innerWidth, innerHeight]", vec![])? == serde_json::json!([width, height]))
                    .then_some(())
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 0.01);
        assert!((contrast([118; 3], [255; 3]) - 4.54).abs() < 0.01);
        assert!((contrast([255, 75, 62], [255, 75, 62]) - 1.0).abs() < 0.01);
    }

    #[test]
    fn only_reds_and_blacks_are_bedside() {
        for good in [[0, 0, 0], [255, 75, 62], [120, 20, 10], [20, 20, 20]] {
            assert!(is_bedside(good), "{good:?}");
        }
        for bad in [[255, 255, 255], [128, 128, 128], [255, 180, 166], [60, 60, 60], [0, 0, 255], [255, 120, 60]] {
            assert!(!is_bedside(bad), "{bad:?}");
        }
    }
}
