//! The pictures of the guide: one figure drawn from joint angles, as paths. Colour comes from the style sheet.

mod anatomy;
mod arm;
mod care;
mod evening;
mod geometry;
mod label;
#[cfg(test)]
mod laws;
mod prop;
mod scene;
mod stretch;

use self::scene::Scene;
use crate::domain::{
    body::{Muscle, Position},
    relief::{Action, Picture},
};

/// The picture's size in its own units.
const WIDTH: f32 = 320.0;
const HEIGHT: f32 = 240.0;
/// How many moments a moving shape is given for, the start and the held pose included.
const FRAMES: u8 = 5;

/// One picture: the hindmost shape first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// The `viewBox` of the `<svg>`.
    pub view_box: &'static str,
    /// What it shows, in words, for whoever does not see it.
    pub label: String,
    /// What it is made of.
    pub shapes: Vec<Shape>,
}

/// One path of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// What it is: `figure-limb`, `figure-muscle`, `figure-arrow`, …; the style sheet colours it.
    pub class: &'static str,
    /// The path (`d`) at moments from the start to the held pose, all of one structure; one alone where nothing moves.
    pub frames: Vec<String>,
}

impl Shape {
    /// The path of the held pose: what a still picture shows.
    pub fn held(&self) -> &str {
        self.frames.last().map_or("", String::as_str)
    }

    /// The `values` of an SVG `<animate attributeName="d">`; `None` where nothing moves.
    pub fn motion(&self) -> Option<String> {
        (self.frames.len() > 1).then(|| self.frames.join(";"))
    }
}

/// Draws a picture.
pub fn drawing(picture: Picture) -> Drawing {
    let picture = shown(picture);
    let scene = scene(picture);
    let muscle = picture.action.has_muscle().then_some(picture.muscle);
    let mut shapes: Vec<Shape> = Vec::new();
    for frame in 0..FRAMES {
        let t = f32::from(frame) / f32::from(FRAMES - 1);
        for (index, (class, d)) in scene.shapes(muscle, t).into_iter().enumerate() {
            match shapes.get_mut(index) {
                Some(shape) => shape.frames.push(d),
                None => shapes.push(Shape { class, frames: vec![d] }),
            }
        }
    }
    for shape in &mut shapes {
        if shape.frames.iter().all(|d| *d == shape.frames[0]) {
            shape.frames.truncate(1);
        }
    }
    Drawing { view_box: "0 0 320 240", label: label::text(picture), shapes }
}

/// The same with the whole body in it, head and all, as the routine shows it: there is time and room for it there. The
/// guide comes closer to the leg, because it is read by the light of pain.
pub fn whole(picture: Picture) -> Drawing {
    let view_box = match shown(picture).action {
        Action::Wall | Action::Ledge => "0 -68 320 308",
        Action::Stretch | Action::Walk => "0 -44 320 284",
        Action::Rub => "0 -20 320 260",
        Action::Cover => "-20 0 340 240",
        _ => "0 0 320 240",
    };
    Drawing { view_box, ..drawing(picture) }
}

fn scene(picture: Picture) -> Scene {
    match picture.action {
        Action::Stretch => stretch::scene(picture.muscle, picture.position),
        Action::Rub => care::rub(picture.muscle),
        Action::Walk => care::walk(picture.muscle, picture.position),
        Action::Warm => care::warm(picture.muscle, picture.position),
        Action::Cool => care::cool(picture.muscle, picture.position),
        Action::Help => care::help(picture.muscle),
        Action::Wall => evening::wall(),
        Action::Ledge => evening::ledge(),
        Action::Bathe => evening::bathe(),
        Action::Cover => evening::cover(),
        Action::Drink => evening::drink(),
    }
}

/// The picture that stands for this one: nobody rubs, warms or cools standing, helpers help whoever lies, and the
/// routine's own pictures are one each.
fn shown(picture: Picture) -> Picture {
    let position = match (picture.action, picture.position) {
        (Action::Help | Action::Cover, _) => Position::Lying,
        (Action::Rub | Action::Warm | Action::Cool, Position::Standing) | (Action::Bathe | Action::Drink, _) => {
            Position::Sitting
        }
        (Action::Wall | Action::Ledge, _) => Position::Standing,
        (_, position) => position,
    };
    let of_the_calf = matches!(picture.action, Action::Wall | Action::Ledge) || !picture.action.has_muscle();
    Picture { position, muscle: if of_the_calf { Muscle::Calf } else { picture.muscle }, ..picture }
}

/// How long the figure takes into its pose.
const MOVE: &str = "1.6s";

/// The picture as SVG text, for the static page and for the app: still, or moving into its pose once.
pub fn svg(drawing: &Drawing, moving: bool) -> String {
    let mut text =
        format!(r#"<svg class="figure" viewBox="{}" role="img" aria-label="{}">"#, drawing.view_box, drawing.label);
    for shape in &drawing.shapes {
        text.extend([r#"<path class=""#, shape.class, r#"" d=""#, shape.held(), r#"""#]);
        match shape.motion().filter(|_| moving) {
            None => text.push_str("/>"),
            Some(way) => {
                let words = [r#"><animate attributeName="d" values=""#, &way, r#"" dur=""#, MOVE];
                text.extend(words.into_iter().chain([r#"" fill="freeze"/></path>"#]));
            }
        }
    }
    text + "</svg>"
}
