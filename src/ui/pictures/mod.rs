//! Drawings as components: the figure of a step, the ring that counts, the icons.

mod figure;
mod icon;
mod ring;

pub use figure::Figure;
pub use icon::IconPicture;
pub use ring::Ring;
