//! The one body every picture shares, in centimetres: bones hinged at hip, knee, ankle and ball, and what lies round them.

use super::geometry::{Frame, Point, curve, line, polygon};
use crate::domain::body::Muscle;

const THIGH: f32 = 42.0;
const SHANK: f32 = 40.0;
/// Where the toes bend, seen from the ankle.
const BALL: (f32, f32) = (13.5, -5.8);
/// Where the arm hangs, seen from the hip along the trunk.
const SHOULDER: (f32, f32) = (45.0, 0.5);

/// One outline corner: centimetres along the bone, centimetres to its front.
type Corner = (f32, f32);

const THIGH_OUTLINE: &[Corner] = &[
    (-8.0, 6.0),
    (0.0, 9.5),
    (14.0, 9.6),
    (28.0, 8.2),
    (38.0, 6.6),
    (44.0, 6.6),
    (48.5, 3.5),
    (47.0, -4.5),
    (38.0, -6.2),
    (26.0, -7.6),
    (12.0, -10.0),
    (0.0, -11.0),
    (-9.0, -7.0),
];
const SHANK_OUTLINE: &[Corner] = &[
    (-5.0, 5.0),
    (3.0, 6.8),
    (12.0, 5.8),
    (26.0, 4.4),
    (36.0, 3.8),
    (44.0, 3.6),
    (44.0, -4.0),
    (36.0, -3.4),
    (28.0, -4.6),
    (20.0, -8.2),
    (11.0, -9.6),
    (3.0, -7.0),
    (-5.0, -5.6),
];
const FOOT_OUTLINE: &[Corner] = &[
    (-5.0, 4.5),
    (4.4, 4.6),
    (8.0, -0.6),
    (13.0, -3.2),
    (17.0, -4.0),
    (17.0, -8.6),
    (12.0, -9.2),
    (5.0, -6.6),
    (0.0, -8.4),
    (-6.5, -9.6),
    (-9.2, -6.0),
    (-5.2, -1.0),
];
const TOES_OUTLINE: &[Corner] =
    &[(-3.0, 2.6), (3.0, 2.0), (7.0, 1.6), (9.2, -0.2), (8.0, -2.9), (3.0, -2.2), (-3.0, -3.2)];
/// The front of the trunk has the minus sign: the bone points up where the leg's point down.
const TRUNK_OUTLINE: &[Corner] = &[
    (-9.0, 7.0),
    (-2.0, 12.5),
    (10.0, 10.5),
    (20.0, 7.5),
    (34.0, 10.5),
    (45.0, 10.5),
    (52.0, 4.0),
    (52.0, -5.0),
    (42.0, -11.0),
    (30.0, -10.5),
    (16.0, -11.5),
    (4.0, -11.0),
    (-8.0, -6.0),
];
const NECK_OUTLINE: &[Corner] = &[(46.0, 5.5), (60.0, 5.5), (60.0, -3.5), (46.0, -4.5)];
const HEAD_OUTLINE: &[Corner] = &[
    (53.0, 6.0),
    (60.0, 11.0),
    (71.0, 11.5),
    (78.0, 5.0),
    (78.0, -5.0),
    (72.0, -9.4),
    (66.0, -9.6),
    (64.0, -13.4),
    (61.6, -10.0),
    (54.5, -10.0),
    (52.0, -4.0),
];

/// The leg's hinges. Only the thigh's direction is absolute, so that a leg bends as legs do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Leg {
    /// Where the thigh points: 0 right, 90 down.
    pub(super) thigh: f32,
    /// How far the knee is bent, backwards; never below 0.
    pub(super) knee: f32,
    /// How far the toes are drawn to the shin from a right angle; below 0 they point away.
    pub(super) ankle: f32,
    /// How far the toes are bent back from the foot.
    pub(super) toes: f32,
}

impl Leg {
    pub(super) const fn new(thigh: f32, knee: f32, ankle: f32, toes: f32) -> Self {
        Self { thigh, knee, ankle, toes }
    }
}

/// The body's bones at one moment.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Bone {
    Thigh,
    Shank,
    Foot,
    Toes,
}

/// A place on a bone: centimetres along it and to its front.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct On(pub(super) Bone, pub(super) f32, pub(super) f32);

/// A leg (and the trunk it hangs from) placed in the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Figure {
    trunk: Frame,
    thigh: Frame,
    shank: Frame,
    foot: Frame,
    toes: Frame,
}

impl Figure {
    /// The figure whose hip is at `hip`.
    pub(super) fn new(hip: Point, scale: f32, trunk: f32, leg: Leg) -> Self {
        let frame = |origin, direction| Frame { origin, direction, scale };
        let thigh = frame(hip, leg.thigh);
        let shank = frame(thigh.at(THIGH, 0.0), leg.thigh + leg.knee);
        let foot = frame(shank.at(SHANK, 0.0), shank.direction - 90.0 - leg.ankle);
        let toes = frame(foot.at(BALL.0, BALL.1), foot.direction - leg.toes);
        Self { trunk: frame(hip, trunk), thigh, shank, foot, toes }
    }

    /// A leg from `hip` that stands with its ankle at a place, the knee bent forward as far as it must be: flat, or with
    /// the heel raised by so many degrees.
    pub(super) fn standing(hip: Point, ankle: Point, scale: f32, raised: f32) -> Self {
        let reach = hip.distance(ankle) / scale;
        let bend = |near: f32, far: f32| {
            ((near * near + reach * reach - far * far) / (2.0 * near * reach)).clamp(-1.0, 1.0).acos().to_degrees()
        };
        let (at_hip, at_ankle) = (bend(THIGH, SHANK), bend(SHANK, THIGH));
        let shank = hip.direction(ankle) + at_ankle;
        let leg = Leg::new(hip.direction(ankle) - at_hip, at_hip + at_ankle, shank - 90.0 - raised, raised);
        Self::new(hip, scale, 0.0, leg)
    }

    /// Where a place on a bone is in the picture.
    pub(super) fn on(&self, On(bone, along, front): On) -> Point {
        self.bone(bone).at(along, front)
    }

    pub(super) const fn bone(&self, bone: Bone) -> Frame {
        match bone {
            Bone::Thigh => self.thigh,
            Bone::Shank => self.shank,
            Bone::Foot => self.foot,
            Bone::Toes => self.toes,
        }
    }

    pub(super) fn hip(&self) -> Point {
        self.thigh.origin
    }

    pub(super) fn shoulder(&self) -> Point {
        self.trunk.at(SHOULDER.0, SHOULDER.1)
    }

    /// Trunk, neck and head.
    pub(super) fn trunk_outline(&self) -> String {
        [TRUNK_OUTLINE, NECK_OUTLINE, HEAD_OUTLINE].map(|o| self.trunk.outline(o)).concat()
    }

    /// The whole leg.
    pub(super) fn leg_outline(&self) -> String {
        self.thigh.outline(THIGH_OUTLINE) + &self.shank.outline(SHANK_OUTLINE) + &self.foot_outline()
    }

    /// The foot alone.
    pub(super) fn foot_outline(&self) -> String {
        self.foot.outline(FOOT_OUTLINE) + &self.toes.outline(TOES_OUTLINE)
    }

    /// The muscle, on its own side of its bone.
    pub(super) fn muscle_outline(&self, muscle: Muscle) -> String {
        let (bone, outline): (_, &[Corner]) = match muscle {
            Muscle::Calf => (
                Bone::Shank,
                &[
                    (-1.0, -4.6),
                    (5.0, 0.4),
                    (18.0, 1.0),
                    (34.0, -3.0),
                    (28.0, -3.9),
                    (20.0, -7.2),
                    (11.0, -8.6),
                    (4.0, -6.6),
                ],
            ),
            Muscle::Shin => (
                Bone::Shank,
                &[(1.0, 2.0), (3.0, 5.8), (13.0, 5.0), (26.0, 3.6), (38.0, 2.1), (26.0, -0.4), (10.0, -1.6)],
            ),
            Muscle::FrontThigh => (
                Bone::Thigh,
                &[(-1.0, 4.0), (5.0, 8.8), (16.0, 8.8), (28.0, 7.4), (42.0, 5.2), (34.0, 0.6), (16.0, -1.4)],
            ),
            Muscle::BackThigh => (
                Bone::Thigh,
                &[
                    (1.0, -5.0),
                    (16.0, 0.4),
                    (34.0, -0.6),
                    (45.0, -4.6),
                    (36.0, -5.5),
                    (26.0, -6.7),
                    (12.0, -9.0),
                    (5.0, -9.2),
                ],
            ),
            Muscle::Foot => (
                Bone::Foot,
                &[
                    (-7.0, -5.0),
                    (0.0, -3.6),
                    (8.0, -2.6),
                    (15.5, -3.6),
                    (16.6, -7.6),
                    (12.0, -8.3),
                    (5.0, -5.9),
                    (0.0, -7.6),
                    (-6.5, -8.7),
                ],
            ),
        };
        self.bone(bone).outline(outline)
    }

    /// Covers over both legs of somebody who lies, from the hip over the toes down to the bed.
    pub(super) fn blanket(&self) -> String {
        let toes = self.toes.at(9.0, 0.0);
        let scale = self.thigh.scale;
        let room = |x: f32, y: f32| Point::new(toes.x + x * scale, toes.y + y * scale);
        let bed = self.hip().y + 8.0 * scale;
        curve(&[
            self.trunk.at(34.0, -15.0),
            self.trunk.at(6.0, -16.0),
            self.thigh.at(8.0, 14.0),
            self.shank.at(2.0, 12.0),
            self.shank.at(18.0, 13.0),
            room(-9.0, -7.0),
            room(9.0, -7.0),
            Point::new(toes.x + 15.0 * scale, f32::midpoint(toes.y, bed)),
            Point::new(toes.x + 18.0 * scale, bed),
        ])
    }

    /// A towel wrapped round the muscle's part of the leg, its two hems, and its middle.
    pub(super) fn wrapping(&self, muscle: Muscle) -> (String, String, Point) {
        let (bone, from, to, front, back) = match muscle {
            Muscle::Calf | Muscle::Shin => (Bone::Shank, 5.0, 29.0, 7.6, -10.0),
            Muscle::FrontThigh | Muscle::BackThigh => (Bone::Thigh, 12.0, 36.0, 11.0, -11.0),
            Muscle::Foot => (Bone::Foot, -3.0, 14.0, 1.5, -11.5),
        };
        let frame = self.bone(bone);
        let across = |along: f32| {
            let narrowing = 1.0 - 0.15 * (along - from) / (to - from);
            [frame.at(along, front * narrowing), frame.at(along, back * narrowing)]
        };
        let ([a, b], [d, c]) = (across(from), across(to));
        let hems = line(&across(from + 4.0)) + &line(&across(to - 4.0));
        (polygon(&[a, d, c, b]), hems, frame.at(f32::midpoint(from, to), 0.0))
    }
}
