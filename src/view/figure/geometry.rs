//! Points, turned frames and the few kinds of path a picture is made of. Angles are in degrees, 0 to the right, 90 down.

use std::fmt::{self, Write};

/// A place in the picture, y downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    pub(super) x: f32,
    pub(super) y: f32,
}

impl Point {
    pub(super) const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }

    /// The point `distance` away in a direction.
    pub(super) fn towards(self, degrees: f32, distance: f32) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        Self::new(self.x + distance * cos, self.y + distance * sin)
    }

    pub(super) fn distance(self, other: Self) -> f32 {
        (self.x - other.x).hypot(self.y - other.y)
    }

    /// The direction in which `other` lies.
    pub(super) fn direction(self, other: Self) -> f32 {
        (other.y - self.y).atan2(other.x - self.x).to_degrees()
    }

    /// The point moved as `from` would have to move to become `to`.
    pub(super) fn shifted(self, from: Self, to: Self) -> Self {
        Self::new(self.x + to.x - from.x, self.y + to.y - from.y)
    }
}

/// A bone's own coordinates: centimetres along it, and centimetres to its front.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    /// Where the bone begins.
    pub(super) origin: Point,
    /// Where it points.
    pub(super) direction: f32,
    /// Picture units per centimetre.
    pub(super) scale: f32,
}

impl Frame {
    pub(super) fn at(self, along: f32, front: f32) -> Point {
        self.origin.towards(self.direction, along * self.scale).towards(self.direction - 90.0, front * self.scale)
    }

    /// A closed smooth outline whose corners are given in this frame.
    pub(super) fn outline(self, corners: &[(f32, f32)]) -> String {
        smooth(&corners.iter().map(|&(along, front)| self.at(along, front)).collect::<Vec<_>>())
    }
}

/// A closed curve that follows a polygon and rounds every corner.
pub(super) fn smooth(corners: &[Point]) -> String {
    let mut d = String::new();
    let middle = |a: Point, b: Point| Point::new(f32::midpoint(a.x, b.x), f32::midpoint(a.y, b.y));
    for (index, &corner) in corners.iter().enumerate() {
        let next = corners[(index + 1) % corners.len()];
        if index == 0 {
            step(&mut d, 'M', &[middle(corners[corners.len() - 1], corner)]);
        }
        step(&mut d, 'Q', &[corner, middle(corner, next)]);
    }
    d.push('Z');
    d
}

/// An open curve from the first point to the last that rounds every corner between.
pub(super) fn curve(points: &[Point]) -> String {
    let mut d = String::new();
    let [first, inner @ .., last] = points else { return d };
    step(&mut d, 'M', &[*first]);
    for (index, &corner) in inner.iter().enumerate() {
        let end = inner
            .get(index + 1)
            .map_or(*last, |next| Point::new(f32::midpoint(corner.x, next.x), f32::midpoint(corner.y, next.y)));
        step(&mut d, 'Q', &[corner, end]);
    }
    d
}

/// A closed polygon.
pub(super) fn polygon(corners: &[Point]) -> String {
    line(corners) + "Z"
}

/// An open line.
pub(super) fn line(points: &[Point]) -> String {
    let mut d = String::new();
    for (index, &point) in points.iter().enumerate() {
        step(&mut d, if index == 0 { 'M' } else { 'L' }, &[point]);
    }
    d
}

/// Half the width of an arrow's shaft, half the width of its head, and the head's length.
const SHAFT: f32 = 6.5;
const HEAD: f32 = 16.0;
const TIP: f32 = 23.0;

/// A bold arrow along a line.
pub(super) fn arrow(from: Point, to: Point) -> String {
    let direction = from.direction(to);
    let neck = to.towards(direction, -TIP);
    let beside = |p: Point, by: f32| p.towards(direction - 90.0, by);
    polygon(&[
        beside(from, SHAFT),
        beside(neck, SHAFT),
        beside(neck, HEAD),
        to,
        beside(neck, -HEAD),
        beside(neck, -SHAFT),
        beside(from, -SHAFT),
    ])
}

/// A bold arrow along part of a circle; with `both`, a head at each end. Its weight is 1 for the usual one.
pub(super) fn curved_arrow(centre: Point, radius: f32, (from, to): (f32, f32), both: bool, weight: f32) -> String {
    let [shaft, broad, tip] = [SHAFT, HEAD, TIP].map(|size| size * weight);
    let turn = (to - from).signum();
    let head = turn * (tip / radius).to_degrees();
    let (first, last) = (if both { from + head } else { from }, to - head);
    let on = |angle: f32, off: f32| centre.towards(angle, radius + off);
    let large = u8::from((last - first).abs() > 180.0);
    let arc = |d: &mut String, to: Point, off: f32, sweep: bool| {
        let radius = tenth(radius + off);
        // Writing to a String cannot fail.
        let _ = write!(d, "A{radius} {radius} 0 {large} {} {} {}", u8::from(sweep), tenth(to.x), tenth(to.y));
    };
    let mut d = line(&[on(first, shaft)]);
    arc(&mut d, on(last, shaft), shaft, turn > 0.0);
    for corner in [on(last, broad), on(to, 0.0), on(last, -broad), on(last, -shaft)] {
        step(&mut d, 'L', &[corner]);
    }
    arc(&mut d, on(first, -shaft), -shaft, turn < 0.0);
    if both {
        for corner in [on(first, -broad), on(from, 0.0), on(first, broad)] {
            step(&mut d, 'L', &[corner]);
        }
    }
    d + "Z"
}

/// A rising wave of warmth.
pub(super) fn wave(foot: Point) -> String {
    let at = |x: f32, y: f32| Point::new(foot.x + x, foot.y + y);
    let mut d = String::new();
    step(&mut d, 'M', &[foot]);
    step(&mut d, 'Q', &[at(-11.0, -11.0), at(0.0, -20.0)]);
    step(&mut d, 'Q', &[at(11.0, -29.0), at(0.0, -40.0)]);
    d
}

/// A six-armed star of cold.
pub(super) fn star(middle: Point) -> String {
    [30.0, 90.0, 150.0].map(|a| line(&[middle.towards(a, 11.0), middle.towards(a + 180.0, 11.0)])).concat()
}

/// Appends one command; one decimal is finer than a screen shows.
fn step(d: &mut String, command: char, points: &[Point]) {
    d.push(command);
    for (index, point) in points.iter().enumerate() {
        let gap = if index == 0 { "" } else { " " };
        // Writing to a String cannot fail.
        let _ = write!(d, "{gap}{} {}", tenth(point.x), tenth(point.y));
    }
}

/// Rounded to a tenth, and never "-0".
fn tenth(value: f32) -> Tenths {
    // A picture is 320 units wide.
    #[allow(clippy::cast_possible_truncation)]
    Tenths((value * 10.0).round() as i32)
}

/// A number of tenths, written as a decimal: whole numbers are a tenth of the weight of the library's floats.
#[derive(Clone, Copy)]
struct Tenths(i32);

impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let (whole, tenths) = (size / 10, size % 10);
        if tenths == 0 { write!(f, "{sign}{whole}") } else { write!(f, "{sign}{whole}.{tenths}") }
    }
}
