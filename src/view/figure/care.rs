//! Rubbing, moving, warming, cooling, and the stretch by somebody else's hands.

use super::{
    anatomy::{Bone, On},
    arm::Hold,
    prop::Prop,
    scene::{Arrow, Ghost, OtherLeg, Reach, Scene, Wrap},
    stretch::{HIP, KNEE, leg, lying, p, scene, sitting, standing},
};
use crate::domain::body::{Muscle, Position};

/// Sitting up on the bed, knee drawn up, the near hand on the muscle.
pub(super) fn rub(muscle: Muscle) -> Scene {
    let (place, turn, trunk) = match muscle {
        Muscle::Calf => (On(Bone::Shank, 14.0, -7.0), 40.0, 292.0),
        Muscle::Shin => (On(Bone::Shank, 14.0, 5.0), 30.0, 292.0),
        Muscle::FrontThigh => (On(Bone::Thigh, 24.0, 7.0), 20.0, 280.0),
        Muscle::BackThigh => (On(Bone::Thigh, 22.0, -7.0), 30.0, 280.0),
        Muscle::Foot => (On(Bone::Foot, 6.0, -7.0), -20.0, 308.0),
    };
    let lifted = if muscle == Muscle::Foot { 2.0 } else { -38.0 };
    let drawn_up = leg(-46.0, 96.0, lifted, 0.0);
    Scene {
        scale: 2.2,
        pin: (HIP, p(84.0, 180.0)),
        trunk: (trunk, trunk),
        leg: (drawn_up, drawn_up),
        hands: vec![Reach::Lay(place, turn)],
        behind: vec![Prop::Bed(202.0)],
        arrow: Arrow::Round(place, 15.0, -150.0, 120.0),
        ghost: Ghost::Nothing,
        ..lying()
    }
}

/// The heel to something firm, a loose shake, or a few steps.
pub(super) fn walk(muscle: Muscle, position: Position) -> Scene {
    let heel = matches!(muscle, Muscle::Calf | Muscle::Foot);
    match position {
        Position::Lying if heel => Scene {
            pin: (On(Bone::Foot, 4.0, -9.0), p(290.0, 150.0)),
            leg: (leg(-22.0, 40.0, -26.0, 0.0), leg(0.0, 0.0, 0.0, 0.0)),
            behind: vec![Prop::Bed(199.0), Prop::BedEnd { x: 292.0, top: 70.0, bottom: 200.0 }],
            arrow: Arrow::Straight(p(160.0, 128.0), p(244.0, 128.0)),
            ghost: Ghost::Leg,
            ..lying()
        },
        Position::Lying => Scene {
            leg: (leg(-14.0, 24.0, -10.0, 0.0), leg(-30.0, 44.0, -10.0, 0.0)),
            arrow: Arrow::Both(HIP, 60.0, -8.0, -44.0),
            ghost: Ghost::Leg,
            ..lying()
        },
        Position::Sitting if heel => Scene {
            pin: (On(Bone::Toes, 0.0, -2.8), p(250.0, 221.0)),
            leg: (leg(-2.0, 92.0, -18.0, 30.0), leg(4.0, 86.0, 0.0, 0.0)),
            arrow: Arrow::Straight(p(286.0, 110.0), p(286.0, 190.0)),
            ..sitting()
        },
        Position::Sitting => Scene {
            leg: (leg(0.0, 66.0, -12.0, 0.0), leg(0.0, 104.0, -12.0, 0.0)),
            arrow: Arrow::Both(KNEE, 30.0, 20.0, 110.0),
            ghost: Ghost::Leg,
            ..sitting()
        },
        Position::Standing => Scene {
            trunk: (276.0, 276.0),
            pin: (On(Bone::Foot, -5.0, -8.6), p(190.0, 230.0)),
            leg: (leg(70.0, 10.0, 0.0, 0.0), leg(66.0, 4.0, 10.0, 0.0)),
            other: OtherLeg::Planted(p(100.0, 216.0)),
            hands: vec![Reach::To(p(206.0, 84.0), Hold::Grip)],
            behind: vec![Prop::Floor(230.0), Prop::Rail(84.0)],
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

fn marks(muscle: Muscle, position: Position) -> super::geometry::Point {
    match (position, muscle) {
        (Position::Lying, Muscle::Foot) => p(-70.0, -20.0),
        (Position::Lying, _) | (_, Muscle::FrontThigh | Muscle::BackThigh) => p(0.0, -42.0),
        _ => p(64.0, 10.0),
    }
}

fn at_rest(position: Position) -> Scene {
    let (base, rest) = match position {
        Position::Lying => (lying(), leg(0.0, 0.0, -6.0, 0.0)),
        _ => (sitting(), leg(4.0, 82.0, -4.0, 0.0)),
    };
    Scene { leg: (rest, rest), hands: vec![], arrow: Arrow::Absent, ghost: Ghost::Nothing, ..base }
}

/// Somebody else's hands do what the towel does.
pub(super) fn help(muscle: Muscle) -> Scene {
    let helpers = match muscle {
        Muscle::Calf => vec![(On(Bone::Foot, 12.0, -9.0), 10.0, 10.0)],
        Muscle::Foot => vec![(On(Bone::Toes, 2.0, -3.0), 10.0, 10.0)],
        Muscle::Shin => vec![(On(Bone::Foot, 12.0, 0.0), -40.0, 100.0)],
        Muscle::FrontThigh => vec![(On(Bone::Shank, 36.0, 0.0), 70.0, 90.0)],
        Muscle::BackThigh => vec![(On(Bone::Shank, 34.0, -4.0), 20.0, 90.0)],
    };
    Scene { hands: vec![], helpers, ..scene(muscle, Position::Lying) }
}
