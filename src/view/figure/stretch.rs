//! The stretches: for each muscle and position the pose at the start and the pose that is held.

use super::{
    anatomy::{Bone, Leg, On},
    arm::Hold,
    geometry::Point,
    prop::Prop,
    scene::{Arrow, Ghost, OtherLeg, Reach, Scene, Wrap},
};
use crate::domain::body::{Muscle, Position};

pub(super) const fn p(x: f32, y: f32) -> Point {
    Point::new(x, y)
}

pub(super) const fn leg(thigh: f32, knee: f32, ankle: f32, toes: f32) -> Leg {
    Leg::new(thigh, knee, ankle, toes)
}

pub(super) const HIP: On = On(Bone::Thigh, 0.0, 0.0);
pub(super) const KNEE: On = On(Bone::Shank, 0.0, 0.0);
pub(super) const ANKLE: On = On(Bone::Foot, 0.0, 0.0);

pub(super) fn lying() -> Scene {
    Scene {
        scale: 2.7,
        pin: (HIP, p(40.0, 172.0)),
        trunk: (212.0, 212.0),
        leg: (leg(0.0, 0.0, -30.0, 0.0), leg(0.0, 0.0, 16.0, 8.0)),
        other: OtherLeg::Hidden,
        hands: vec![],
        helpers: vec![],
        behind: vec![Prop::Bed(199.0)],
        before: vec![],
        arrow: Arrow::Round(ANKLE, 31.0, -56.0, -112.0),
        ghost: Ghost::Foot,
        wrap: Wrap::Nothing,
        blanket: false,
    }
}

pub(super) fn sitting() -> Scene {
    Scene {
        scale: 2.2,
        pin: (HIP, p(80.0, 112.0)),
        trunk: (262.0, 262.0),
        leg: (leg(28.0, 0.0, -25.0, 0.0), leg(28.0, 0.0, 18.0, 10.0)),
        other: OtherLeg::Still(leg(2.0, 88.0, 0.0, 0.0)),
        hands: vec![Reach::Lay(On(Bone::Thigh, 26.0, 8.0), 0.0)],
        helpers: vec![],
        behind: vec![Prop::BedEdge { top: 134.0, edge: 128.0, floor: 221.0 }],
        before: vec![],
        arrow: Arrow::Round(ANKLE, 33.0, -36.0, -92.0),
        ghost: Ghost::Foot,
        wrap: Wrap::Nothing,
        blanket: false,
    }
}

pub(super) fn standing() -> Scene {
    Scene {
        scale: 1.6,
        pin: (On(Bone::Toes, 0.0, -2.8), p(88.0, 230.0)),
        trunk: (290.0, 290.0),
        leg: (leg(108.0, 14.0, -14.0, 46.0), leg(114.0, 0.0, 24.0, 0.0)),
        other: OtherLeg::Planted(p(146.0, 216.0)),
        hands: vec![Reach::To(p(226.0, 34.0), Hold::Flat(-86.0)), Reach::To(p(226.0, 42.0), Hold::Flat(-86.0))],
        helpers: vec![],
        behind: vec![Prop::Floor(230.0), Prop::Wall(234.0)],
        before: vec![],
        arrow: Arrow::Straight(p(36.0, 158.0), p(36.0, 222.0)),
        ghost: Ghost::Leg,
        wrap: Wrap::Nothing,
        blanket: false,
    }
}

/// Standing at a chair's back, closer to the leg.
fn at_a_chair() -> Scene {
    let hand = p(182.0, 76.0);
    Scene {
        scale: 1.8,
        pin: (HIP, p(126.0, 70.0)),
        trunk: (268.0, 268.0),
        hands: vec![Reach::To(hand, Hold::Grip)],
        behind: vec![Prop::Floor(230.0), Prop::Chair { hand: p(184.0, 78.0), floor: 230.0 }],
        other: OtherLeg::Planted(p(128.0, 214.0)),
        ..standing()
    }
}

/// The stretch of this muscle in this position.
pub(super) fn scene(muscle: Muscle, position: Position) -> Scene {
    match position {
        Position::Lying => lying_stretch(muscle),
        Position::Sitting => sitting_stretch(muscle),
        Position::Standing => standing_stretch(muscle),
    }
}

fn towel(along: f32, length: f32) -> Vec<Reach> {
    let round = (On(Bone::Foot, along, -2.6), On(Bone::Foot, along - 0.6, -9.6));
    vec![Reach::Towel { round, length }]
}

fn lying_stretch(muscle: Muscle) -> Scene {
    match muscle {
        Muscle::Calf => Scene { hands: towel(12.0, 72.0), ..lying() },
        Muscle::Foot => Scene {
            scale: 2.6,
            leg: (leg(-36.0, 78.0, -4.0, 0.0), leg(-36.0, 78.0, 14.0, 44.0)),
            hands: towel(17.0, 60.0),
            pin: (HIP, p(58.0, 168.0)),
            ..lying()
        },
        Muscle::Shin => Scene {
            leg: (leg(0.0, 0.0, 12.0, 0.0), leg(0.0, 0.0, -42.0, -14.0)),
            arrow: Arrow::Round(ANKLE, 30.0, -100.0, -40.0),
            pin: (HIP, p(22.0, 172.0)),
            ..lying()
        },
        Muscle::BackThigh => Scene {
            scale: 1.9,
            trunk: (180.0, 180.0),
            leg: (leg(-14.0, 0.0, 0.0, 0.0), leg(-62.0, 0.0, 4.0, 0.0)),
            other: OtherLeg::Still(leg(0.0, 0.0, 0.0, 0.0)),
            hands: towel(12.0, 66.0),
            pin: (HIP, p(132.0, 196.0)),
            behind: vec![Prop::Bed(214.0), Prop::Pillow { at: p(18.0, 208.0), direction: 0.0, half: 30.0 }],
            arrow: Arrow::Round(HIP, 68.0, -4.0, -48.0),
            ghost: Ghost::Leg,
            ..lying()
        },
        Muscle::FrontThigh => Scene {
            scale: 1.85,
            trunk: (180.0, 180.0),
            leg: (leg(4.0, 20.0, -20.0, 0.0), leg(4.0, 122.0, -30.0, 0.0)),
            other: OtherLeg::Still(leg(-34.0, 60.0, -20.0, 0.0)),
            hands: vec![Reach::Towel {
                round: (On(Bone::Shank, 35.0, -4.0), On(Bone::Shank, 35.0, 4.6)),
                length: 26.0,
            }],
            pin: (HIP, p(142.0, 112.0)),
            behind: vec![Prop::BedFromAbove, Prop::Pillow { at: p(20.0, 112.0), direction: 90.0, half: 46.0 }],
            arrow: Arrow::Round(KNEE, 44.0, 36.0, 104.0),
            ghost: Ghost::Leg,
            ..lying()
        },
    }
}

fn sitting_stretch(muscle: Muscle) -> Scene {
    match muscle {
        Muscle::Calf => sitting(),
        Muscle::Foot => Scene {
            leg: (leg(4.0, 74.0, -12.0, 0.0), leg(4.0, 74.0, 10.0, 44.0)),
            pin: (HIP, p(112.0, 112.0)),
            other: OtherLeg::Hidden,
            arrow: Arrow::Round(ANKLE, 29.0, 8.0, -52.0),
            ..sitting()
        },
        Muscle::Shin => Scene {
            leg: (leg(28.0, 0.0, 14.0, 0.0), leg(28.0, 0.0, -40.0, -12.0)),
            arrow: Arrow::Round(ANKLE, 30.0, -78.0, -16.0),
            ..sitting()
        },
        Muscle::BackThigh => Scene {
            scale: 1.9,
            pin: (HIP, p(92.0, 128.0)),
            trunk: (264.0, 304.0),
            leg: (leg(28.0, 0.0, 8.0, 0.0), leg(28.0, 0.0, 8.0, 0.0)),
            hands: vec![Reach::Lay(On(Bone::Shank, 0.0, 8.0), 0.0)],
            arrow: Arrow::Round(HIP, 52.0, -124.0, -78.0),
            ghost: Ghost::Trunk,
            behind: vec![Prop::BedEdge { top: 146.0, edge: 132.0, floor: 222.0 }],
            ..sitting()
        },
        Muscle::FrontThigh => Scene {
            pin: (HIP, p(134.0, 112.0)),
            leg: (leg(4.0, 70.0, -12.0, 0.0), leg(4.0, 118.0, 10.0, 20.0)),
            hands: vec![Reach::To(p(128.0, 132.0), Hold::Flat(10.0))],
            other: OtherLeg::Hidden,
            arrow: Arrow::Straight(p(140.0, 194.0), p(68.0, 194.0)),
            ghost: Ghost::Leg,
            behind: vec![Prop::BedEdge { top: 134.0, edge: 174.0, floor: 221.0 }],
            ..sitting()
        },
    }
}

fn standing_stretch(muscle: Muscle) -> Scene {
    match muscle {
        Muscle::Calf => standing(),
        Muscle::Foot => Scene {
            scale: 2.2,
            pin: (On(Bone::Foot, -6.5, -9.0), p(202.0, 230.0)),
            hands: vec![Reach::To(p(240.0, 24.0), Hold::Flat(-86.0)), Reach::To(p(240.0, 34.0), Hold::Flat(-86.0))],
            behind: vec![Prop::Floor(230.0), Prop::Wall(250.0)],
            trunk: (300.0, 300.0),
            leg: (leg(72.0, 4.0, -4.0, 0.0), leg(72.0, 4.0, 21.0, 50.0)),
            other: OtherLeg::Planted(p(110.0, 211.0)),
            arrow: Arrow::Round(ANKLE, 30.0, 0.0, -60.0),
            ghost: Ghost::Foot,
            ..standing()
        },
        Muscle::FrontThigh => Scene {
            leg: (leg(94.0, 60.0, -20.0, 0.0), leg(100.0, 140.0, -30.0, 0.0)),
            hands: vec![Reach::To(p(182.0, 76.0), Hold::Grip), Reach::Clasp(On(Bone::Shank, 38.0, 0.0))],
            arrow: Arrow::Round(KNEE, 50.0, 124.0, 186.0),
            ghost: Ghost::Leg,
            ..at_a_chair()
        },
        Muscle::BackThigh => Scene {
            scale: 1.5,
            pin: (On(Bone::Foot, -7.5, -8.6), p(176.0, 230.0)),
            trunk: (290.0, 318.0),
            leg: (leg(62.0, 0.0, 6.0, 0.0), leg(62.0, 0.0, 10.0, 0.0)),
            other: OtherLeg::Planted(p(106.0, 217.0)),
            hands: vec![Reach::To(p(208.0, 100.0), Hold::Grip)],
            behind: vec![Prop::Floor(230.0), Prop::Chair { hand: p(210.0, 102.0), floor: 230.0 }],
            arrow: Arrow::Round(HIP, 52.0, -124.0, -78.0),
            ghost: Ghost::Trunk,
            ..standing()
        },
        Muscle::Shin => Scene {
            scale: 1.7,
            pin: (On(Bone::Toes, 7.0, 0.5), p(78.0, 231.0)),
            leg: (leg(100.0, 44.0, 0.0, 40.0), leg(94.0, 40.0, -52.0, -30.0)),
            other: OtherLeg::Planted(p(162.0, 215.0)),
            trunk: (280.0, 276.0),
            hands: vec![Reach::To(p(206.0, 80.0), Hold::Grip)],
            behind: vec![Prop::Floor(230.0), Prop::Chair { hand: p(208.0, 82.0), floor: 230.0 }],
            arrow: Arrow::Round(On(Bone::Toes, 7.0, 0.5), 34.0, 196.0, 258.0),
            ghost: Ghost::Foot,
            ..at_a_chair()
        },
    }
}
