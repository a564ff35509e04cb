//! The pictures that only the bedtime routine has: toes on a wall or a ledge, a bath, loose covers, a drink.

use super::{
    anatomy::{Bone, On},
    arm::Hold,
    prop::Prop,
    scene::{Arrow, Ghost, OtherLeg, Reach, Scene},
    stretch::{HIP, leg, lying, p, sitting, standing},
};

/// Toes up the wall, heel down; the leaning in is what stretches, so the body moves and the foot stays.
pub(super) fn wall() -> Scene {
    Scene {
        scale: 1.7,
        pin: (On(Bone::Foot, -6.5, -9.0), p(200.0, 230.0)),
        trunk: (276.0, 276.0),
        leg: (leg(70.0, 0.0, 14.0, 46.0), leg(86.0, 0.0, 30.0, 46.0)),
        other: OtherLeg::OnToes(p(130.0, 197.0)),
        hands: vec![Reach::To(p(230.0, 30.0), Hold::Flat(-86.0)), Reach::To(p(230.0, 40.0), Hold::Flat(-86.0))],
        behind: vec![Prop::Floor(230.0), Prop::Wall(238.0)],
        arrow: Arrow::Straight(p(70.0, 92.0), p(136.0, 92.0)),
        ghost: Ghost::Leg,
        ..standing()
    }
}

/// The ball of the foot on a book or two, heel down, leaning in.
pub(super) fn ledge() -> Scene {
    Scene {
        scale: 1.7,
        pin: (On(Bone::Foot, -6.5, -9.0), p(150.0, 230.0)),
        trunk: (290.0, 278.0),
        leg: (leg(74.0, 0.0, 10.0, -20.0), leg(92.0, 0.0, 28.0, -20.0)),
        other: OtherLeg::OnToes(p(98.0, 197.0)),
        hands: vec![Reach::To(p(216.0, 30.0), Hold::Flat(-86.0)), Reach::To(p(216.0, 40.0), Hold::Flat(-86.0))],
        behind: vec![
            Prop::Floor(230.0),
            Prop::Wall(224.0),
            Prop::Books { left: 172.0, top: 211.0, right: 216.0, bottom: 230.0 },
        ],
        arrow: Arrow::Straight(p(58.0, 100.0), p(118.0, 100.0)),
        ghost: Ghost::Leg,
        ..standing()
    }
}

/// Leaning back in a bath that steams.
pub(super) fn bathe() -> Scene {
    let rest = leg(-35.0, 100.0, -25.0, 0.0);
    Scene {
        scale: 1.9,
        pin: (HIP, p(116.0, 182.0)),
        trunk: (250.0, 250.0),
        leg: (rest, rest),
        other: OtherLeg::Hidden,
        hands: vec![Reach::To(p(150.0, 132.0), Hold::Flat(8.0))],
        behind: vec![Prop::Floor(230.0)],
        before: vec![Prop::Tub { left: 22.0, right: 292.0, rim: 144.0, floor: 226.0 }, Prop::Steam(p(238.0, 100.0))],
        arrow: Arrow::Absent,
        ghost: Ghost::Nothing,
        ..sitting()
    }
}

/// Covers that give the foot room to stand upright.
pub(super) fn cover() -> Scene {
    Scene {
        scale: 1.6,
        trunk: (184.0, 184.0),
        pin: (HIP, p(122.0, 198.0)),
        leg: (leg(0.0, 0.0, -44.0, 0.0), leg(0.0, 0.0, 0.0, 0.0)),
        other: OtherLeg::Hidden,
        hands: vec![],
        behind: vec![Prop::Bed(214.0), Prop::Pillow { at: p(14.0, 206.0), direction: 0.0, half: 26.0 }],
        blanket: true,
        arrow: Arrow::Straight(p(258.0, 130.0), p(258.0, 62.0)),
        ghost: Ghost::Foot,
        ..lying()
    }
}

/// A glass on its way to the mouth.
pub(super) fn drink() -> Scene {
    let rest = leg(4.0, 82.0, -4.0, 0.0);
    Scene {
        scale: 1.5,
        pin: (HIP, p(112.0, 136.0)),
        trunk: (268.0, 268.0),
        leg: (rest, rest),
        other: OtherLeg::Hidden,
        hands: vec![Reach::To(p(144.0, 54.0), Hold::Grip)],
        behind: vec![Prop::BedEdge { top: 152.0, edge: 146.0, floor: 214.0 }],
        before: vec![Prop::Glass { at: p(141.0, 44.0), tilt: -62.0 }],
        arrow: Arrow::Straight(p(214.0, 112.0), p(174.0, 58.0)),
        ghost: Ghost::Nothing,
        ..sitting()
    }
}
