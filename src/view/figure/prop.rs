//! What stands round the figure: bed, floor, wall, chair, pillow. Masses are filled, furniture is lines.

use super::{
    HEIGHT, WIDTH,
    geometry::{Point, line, polygon, smooth, wave},
};

/// A thing that does not move.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Prop {
    /// A mattress seen from the side, across the whole picture; its top.
    Bed(f32),
    /// A bed that ends at `edge`: its top there and the floor it stands on.
    BedEdge { top: f32, edge: f32, floor: f32 },
    /// A bed seen from above, the head at the left.
    BedFromAbove,
    /// The board at the foot of the bed: its near side, its top and its bottom.
    BedEnd { x: f32, top: f32, bottom: f32 },
    /// The floor's height.
    Floor(f32),
    /// A wall from there to the right.
    Wall(f32),
    /// A pillow lying or leaning this way round its middle.
    Pillow { at: Point, direction: f32, half: f32 },
    /// A chair's back at the right, seen from the side: where the hand goes, and the floor.
    Chair { hand: Point, floor: f32 },
    /// A chest of drawers behind the figure: its left side, top and bottom.
    Chest { left: f32, top: f32, bottom: f32 },
    /// Two books lying on the floor.
    Books { left: f32, top: f32, right: f32, bottom: f32 },
    /// A bath tub, seen from the side: its rim and the floor it stands on.
    Tub { left: f32, right: f32, rim: f32, floor: f32 },
    /// Three waves of warmth, side by side round this place.
    Steam(Point),
    /// A glass whose bottom points away from `tilt`.
    Glass { at: Point, tilt: f32 },
}

/// So far beds, floors and walls go on beyond the picture: a place that is wider than it shows more of them.
const BEYOND: f32 = 340.0;

impl Prop {
    /// Its shapes: class and path.
    pub(super) fn shapes(self) -> Vec<(&'static str, String)> {
        const MASS: &str = "figure-ground";
        const LINE: &str = "figure-prop";
        let block = |left: f32, top: f32, right: f32, bottom: f32| {
            let p = Point::new;
            polygon(&[p(left, top), p(right, top), p(right, bottom), p(left, bottom)])
        };
        match self {
            Self::Bed(top) => vec![(MASS, block(-BEYOND, top, WIDTH + BEYOND, HEIGHT + 10.0))],
            Self::BedEdge { top, edge, floor } => vec![
                (MASS, block(-BEYOND, floor, WIDTH + BEYOND, HEIGHT + 10.0)),
                (MASS, block(-BEYOND, top, edge, top + 30.0)),
                (MASS, block(10.0, top + 30.0, 22.0, floor)),
            ],
            Self::BedFromAbove => vec![(MASS, block(-BEYOND, 10.0, WIDTH - 6.0, HEIGHT - 10.0))],
            Self::BedEnd { x, top, bottom } => vec![(MASS, block(x, top, x + 12.0, bottom))],
            Self::Floor(y) => vec![(MASS, block(-BEYOND, y, WIDTH + BEYOND, HEIGHT + 10.0))],
            Self::Wall(x) => vec![(MASS, block(x, -100.0, WIDTH + BEYOND, HEIGHT + 10.0))],
            Self::Pillow { at, direction, half } => {
                let corner = |along: f32, across: f32| at.towards(direction, along).towards(direction + 90.0, across);
                let thick = 16.0;
                vec![(
                    "figure-pillow",
                    smooth(&[
                        corner(-half - 8.0, -thick * 0.5),
                        corner(0.0, -thick * 1.3),
                        corner(half + 8.0, -thick * 0.5),
                        corner(half + 8.0, thick * 0.5),
                        corner(0.0, thick * 1.3),
                        corner(-half - 8.0, thick * 0.5),
                    ]),
                )]
            }
            Self::Chair { hand, floor } => {
                let p = Point::new;
                let seat = f32::midpoint(hand.y, floor) + 8.0;
                vec![(
                    LINE,
                    line(&[p(hand.x, hand.y), p(hand.x, floor)])
                        + &line(&[p(hand.x, seat), p(hand.x + 62.0, seat), p(hand.x + 62.0, floor)]),
                )]
            }
            Self::Chest { left, top, bottom } => vec![(MASS, block(left, top, WIDTH + BEYOND, bottom))],
            Self::Books { left, top, right, bottom } => {
                let middle = f32::midpoint(top, bottom);
                vec![
                    ("figure-pillow", block(left, top, right, bottom)),
                    ("figure-hem", line(&[Point::new(left, middle), Point::new(right, middle)])),
                ]
            }
            Self::Tub { left, right, rim, floor } => {
                let p = Point::new;
                let side = smooth(&[
                    p(left, rim),
                    p(right, rim),
                    p(right, rim),
                    p(right - 12.0, floor),
                    p(right - 60.0, floor),
                    p(left + 60.0, floor),
                    p(left + 12.0, floor),
                    p(left, rim),
                ]);
                vec![("figure-pillow", side), (LINE, line(&[p(left - 8.0, rim), p(right + 8.0, rim)]))]
            }
            Self::Steam(at) => {
                vec![("figure-mark", [-26.0, 0.0, 26.0].map(|x| wave(Point::new(at.x + x, at.y))).concat())]
            }
            Self::Glass { at, tilt } => {
                let corner = |up: f32, across: f32| at.towards(tilt, up).towards(tilt + 90.0, across);
                let side = polygon(&[corner(12.0, -10.0), corner(-12.0, -7.0), corner(-12.0, 7.0), corner(12.0, 10.0)]);
                vec![("figure-wrap", side)]
            }
        }
    }
}
