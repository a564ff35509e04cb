//! An arm that reaches a place: shoulder and hand are given, the elbow follows.

use super::geometry::{Frame, Point};

const UPPER: f32 = 29.0;
const FOREARM: f32 = 25.0;
/// From the wrist to the middle of a closed hand, and of an open one.
const GRIP: f32 = 5.0;
const PALM: f32 = 8.0;

const UPPER_OUTLINE: &[(f32, f32)] =
    &[(-6.0, 4.0), (4.0, 5.6), (18.0, 4.6), (31.0, 4.0), (32.0, -4.0), (18.0, -4.6), (4.0, -5.6), (-6.0, -4.0)];
const FOREARM_OUTLINE: &[(f32, f32)] =
    &[(-4.0, 3.6), (6.0, 4.8), (18.0, 3.4), (28.0, 2.8), (28.0, -2.8), (18.0, -3.4), (6.0, -4.8), (-4.0, -3.6)];
const FIST_OUTLINE: &[(f32, f32)] =
    &[(-3.0, 3.4), (3.0, 5.2), (9.0, 5.0), (11.0, 0.0), (9.0, -5.0), (3.0, -5.2), (-3.0, -3.4)];
const OPEN_OUTLINE: &[(f32, f32)] =
    &[(-4.0, 3.2), (4.0, 5.0), (11.0, 4.2), (18.5, 2.6), (19.0, -2.0), (11.0, -4.2), (4.0, -4.6), (-4.0, -3.2)];

/// What the hand does where it arrives.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Hold {
    /// Closed round something.
    Grip,
    /// Laid flat, the fingers pointing this way.
    Flat(f32),
}

/// The outline of an arm from `shoulder` whose hand is at `hand`, the elbow where elbows bend:
/// below a hand held out in front, behind one that hangs.
pub(super) fn arm(shoulder: Point, hand: Point, hold: Hold, scale: f32) -> String {
    let wrist = match hold {
        Hold::Grip => hand.towards(shoulder.direction(hand), -GRIP * scale),
        Hold::Flat(fingers) => hand.towards(fingers, -PALM * scale),
    };
    let elbow = elbow(shoulder, wrist, scale);
    let frame = |origin, direction| Frame { origin, direction, scale };
    let fingers = match hold {
        Hold::Grip => elbow.direction(hand),
        Hold::Flat(fingers) => fingers,
    };
    frame(shoulder, shoulder.direction(elbow)).outline(UPPER_OUTLINE)
        + &frame(elbow, elbow.direction(wrist)).outline(FOREARM_OUTLINE)
        + &frame(wrist, fingers).outline(if hold == Hold::Grip { FIST_OUTLINE } else { OPEN_OUTLINE })
}

/// Somebody else's hand, its forearm coming from a direction outside the picture.
pub(super) fn helping_hand(hand: Point, from: f32, fingers: f32, scale: f32) -> String {
    let wrist = hand.towards(fingers, -PALM * scale);
    let elbow = wrist.towards(from, 100.0 * scale);
    let frame = |origin, direction| Frame { origin, direction, scale };
    let stretched: Vec<_> = FOREARM_OUTLINE.iter().map(|&(along, front)| (along * 4.0, front)).collect();
    frame(elbow, elbow.direction(wrist)).outline(&stretched) + &frame(wrist, fingers).outline(OPEN_OUTLINE)
}

/// The place itself, or as near to it as a closed hand comes: before the pose is reached the foot may be far away.
pub(super) fn within_reach(shoulder: Point, hand: Point, scale: f32) -> Point {
    let longest = (UPPER + FOREARM + GRIP) * scale;
    shoulder.towards(shoulder.direction(hand), shoulder.distance(hand).min(longest))
}

/// Where the elbow has to be; a hand out of reach straightens the arm towards it.
fn elbow(shoulder: Point, wrist: Point, scale: f32) -> Point {
    let (upper, forearm) = (UPPER * scale, FOREARM * scale);
    let reach = shoulder.distance(wrist).clamp(forearm * 0.5, upper + forearm);
    let cos = (upper * upper + reach * reach - forearm * forearm) / (2.0 * upper * reach);
    let bend = cos.clamp(-1.0, 1.0).acos().to_degrees();
    shoulder.towards(shoulder.direction(wrist) + bend, upper)
}

/// Whether an arm is long enough for this.
#[cfg(test)]
pub(super) fn reaches(shoulder: Point, hand: Point, hold: Hold, scale: f32) -> bool {
    let wrist = match hold {
        Hold::Grip => hand.towards(shoulder.direction(hand), -GRIP * scale),
        Hold::Flat(fingers) => hand.towards(fingers, -PALM * scale),
    };
    shoulder.distance(wrist) <= (UPPER + FOREARM) * scale
}
