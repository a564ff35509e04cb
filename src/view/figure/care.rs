//! Rubbing, moving, warming, cooling, and the stretch by somebody else's hands.

use super::{
    anatomy::{Bone, On},
    arm::Hold,
    geometry::Point,
    prop::Prop,
    scene::{Arrow, Ghost, OtherLeg, Reach, Scene, Wrap},
    stretch::{ANKLE, HIP, KNEE, leg, lying, p, scene, sitting, standing},
};
use crate::domain::body::{Muscle, Position};

/// Sitting up on the bed, knee drawn up, the near hand on the muscle.
pub(super) fn rub(muscle: Muscle) -> Scene {
    let (place, turn, trunk) = match muscle {
        Muscle::Calf => (On(Bone::Shank, 15.0, -4.0), -62.0, 290.0),
        Muscle::Shin => (On(Bone::Shank, 16.0, 1.0), -56.0, 290.0),
        Muscle::FrontThigh => (On(Bone::Thigh, 24.0, 3.0), 66.0, 274.0),
        Muscle::BackThigh => (On(Bone::Thigh, 24.0, -5.0), 60.0, 274.0),
        Muscle::Foot => return rub_the_sole(),
    };
    let drawn_up = leg(-46.0, 96.0, -38.0, 0.0);
    Scene {
        scale: 2.6,
        pin: (HIP, p(56.0, 190.0)),
        trunk: (trunk, trunk),
        leg: (drawn_up, drawn_up),
        hands: vec![Reach::Lay(place, turn)],
        behind: vec![Prop::Bed(215.0)],
        arrow: Arrow::Circle(place, 14.0),
        ghost: Ghost::Nothing,
        ..lying()
    }
}

/// The foot alone, close by: whose hand it is does not matter.
fn rub_the_sole() -> Scene {
    let place = On(Bone::Foot, 5.0, -13.5);
    let rest = leg(0.0, 0.0, 0.0, 0.0);
    Scene {
        scale: 4.0,
        pin: (ANKLE, p(140.0, 178.0)),
        leg: (rest, rest),
        hands: vec![],
        helpers: vec![(place, 40.0, 6.0)],
        behind: vec![Prop::Bed(212.0)],
        arrow: Arrow::Circle(On(Bone::Foot, 5.0, -9.0), 13.0),
        ghost: Ghost::Nothing,
        ..lying()
    }
}

/// The heel to something firm, a loose shake, or a few steps.
pub(super) fn walk(muscle: Muscle, position: Position) -> Scene {
    let heel = matches!(muscle, Muscle::Calf | Muscle::Foot);
    match position {
        Position::Lying if heel => Scene {
            pin: (HIP, p(46.0, 172.0)),
            leg: (leg(-28.0, 54.0, -10.0, 0.0), leg(0.0, 0.0, 0.0, 0.0)),
            behind: vec![Prop::Bed(199.0), Prop::BedEnd { x: 292.0, top: 70.0, bottom: 200.0 }],
            arrow: Arrow::Straight(p(160.0, 128.0), p(244.0, 128.0)),
            ghost: Ghost::Leg,
            ..lying()
        },
        Position::Lying => Scene {
            pin: (HIP, p(22.0, 172.0)),
            leg: (leg(-14.0, 24.0, -10.0, 0.0), leg(-30.0, 44.0, -10.0, 0.0)),
            arrow: Arrow::Both(HIP, 101.0, 0.0, -30.0),
            ghost: Ghost::Leg,
            ..lying()
        },
        Position::Sitting if heel => Scene {
            pin: (On(Bone::Toes, 0.0, -2.8), p(250.0, 221.0)),
            leg: (leg(-2.0, 92.0, -18.0, 30.0), leg(4.0, 86.0, 0.0, 0.0)),
            arrow: Arrow::Straight(p(176.0, 146.0), p(176.0, 214.0)),
            other: OtherLeg::Hidden,
            hands: vec![Reach::To(p(112.0, 129.0), Hold::Flat(10.0))],
            ..sitting()
        },
        Position::Sitting => Scene {
            pin: (HIP, p(80.0, 88.0)),
            leg: (leg(0.0, 60.0, -16.0, 0.0), leg(0.0, 100.0, -16.0, 0.0)),
            other: OtherLeg::Hidden,
            hands: vec![Reach::To(p(76.0, 107.0), Hold::Flat(10.0))],
            behind: vec![Prop::BedEdge { top: 110.0, edge: 128.0, floor: 228.0 }],
            arrow: Arrow::Both(KNEE, 30.0, 6.0, 70.0),
            ghost: Ghost::Leg,
            ..sitting()
        },
        Position::Standing => Scene {
            trunk: (276.0, 276.0),
            pin: (On(Bone::Foot, -5.0, -8.6), p(190.0, 230.0)),
            leg: (leg(70.0, 10.0, 0.0, 0.0), leg(66.0, 4.0, 10.0, 0.0)),
            other: OtherLeg::Planted(p(100.0, 216.0)),
            hands: vec![Reach::To(p(206.0, 84.0), Hold::Grip)],
            behind: vec![Prop::Floor(230.0), Prop::Chest { left: 150.0, top: 92.0, bottom: 230.0 }],
            arrow: Arrow::Straight(p(230.0, 170.0), p(300.0, 170.0)),
            ghost: Ghost::Nothing,
            ..standing()
        },
    }
}

/// A warm towel round the muscle.
pub(super) fn warm(muscle: Muscle, position: Position) -> Scene {
    Scene { wrap: Wrap::Warm(marks(muscle, position)), ..at_rest(position) }
}

/// Something cold in a cloth round the muscle.
pub(super) fn cool(muscle: Muscle, position: Position) -> Scene {
    Scene { wrap: Wrap::Cold(marks(muscle, position)), ..at_rest(position) }
}

/// Where the marks of warmth or cold begin, seen from the towel's middle: beside it, never on the body.
fn marks(muscle: Muscle, position: Position) -> Point {
    match (position, muscle) {
        (Position::Lying, Muscle::Foot) => p(-78.0, -30.0),
        (Position::Lying, Muscle::Calf | Muscle::Shin) => p(0.0, -46.0),
        (Position::Lying, _) => p(0.0, -54.0),
        (_, Muscle::FrontThigh | Muscle::BackThigh) => p(36.0, -52.0),
        (_, Muscle::Foot) => p(76.0, -16.0),
        _ => p(70.0, 12.0),
    }
}

fn at_rest(position: Position) -> Scene {
    let still = |rest, base| Scene {
        leg: (rest, rest),
        other: OtherLeg::Hidden,
        arrow: Arrow::Absent,
        ghost: Ghost::Nothing,
        ..base
    };
    match position {
        Position::Lying => still(leg(0.0, 0.0, -6.0, 0.0), lying()),
        Position::Sitting | Position::Standing => {
            let hand = Reach::To(p(78.0, 130.0), Hold::Flat(10.0));
            still(leg(4.0, 82.0, -4.0, 0.0), Scene { hands: vec![hand], ..sitting() })
        }
    }
}

/// Somebody else's hands do what the towel does.
pub(super) fn help(muscle: Muscle) -> Scene {
    let (place, from, fingers) = match muscle {
        Muscle::Calf => (On(Bone::Foot, 13.0, -12.6), 10.0, 6.0),
        Muscle::Foot => (On(Bone::Toes, 0.0, -6.4), 10.0, 0.0),
        Muscle::Shin => (On(Bone::Foot, 12.0, 1.0), -98.0, 140.0),
        Muscle::FrontThigh => (On(Bone::Shank, 36.0, 0.0), 70.0, 90.0),
        Muscle::BackThigh => (On(Bone::Shank, 34.0, -4.0), 20.0, 90.0),
    };
    let helpers = vec![(place, from, fingers)];
    let base = scene(muscle, Position::Lying);
    match muscle {
        Muscle::Shin => Scene {
            pin: (HIP, p(4.0, 172.0)),
            arrow: Arrow::Straight(p(296.0, 66.0), p(296.0, 126.0)),
            helpers,
            ..base
        },
        Muscle::FrontThigh => Scene { hands: vec![Reach::To(p(120.0, 62.0), Hold::Flat(-20.0))], helpers, ..base },
        // The hand stands higher than the toes, so the arrow goes round it.
        Muscle::Calf | Muscle::Foot => {
            Scene { hands: vec![], helpers, arrow: Arrow::Round(ANKLE, 37.0, -64.0, -108.0), ..base }
        }
        Muscle::BackThigh => Scene { hands: vec![], helpers, ..base },
    }
}
