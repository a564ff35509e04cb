//! What each picture shows, in words.

use crate::domain::{
    body::{Muscle, Position},
    relief::{Action, Picture},
};

/// The text equivalent of a picture.
pub(super) fn text(picture: Picture) -> String {
    let Picture { position, muscle, action } = picture;
    let part = match muscle {
        Muscle::Calf => "calf",
        Muscle::Foot => "foot",
        Muscle::FrontThigh => "front of the thigh",
        Muscle::BackThigh => "back of the thigh",
        Muscle::Shin => "muscle beside the shin bone",
    };
    match action {
        Action::Stretch => stretch(muscle, position).to_owned(),
        Action::Rub if muscle == Muscle::Foot => "A hand rubs the sole of the foot in circles.".to_owned(),
        Action::Rub => format!("Sitting with one knee drawn up, a hand rubs the {part} in circles."),
        Action::Walk => walk(muscle, position).to_owned(),
        Action::Warm => format!("{}, a warm towel is wrapped round the {}.", resting(position), round(muscle)),
        Action::Cool => format!("{}, something cold in a cloth lies round the {}.", resting(position), round(muscle)),
        Action::Help => help(muscle).to_owned(),
        Action::Wall => {
            "Standing with both hands on a wall, heel on the floor, toes up on the wall, the body leans in.".to_owned()
        }
        Action::Ledge => "Standing with both hands on a wall, the ball of the foot on two books, heel on the floor, \
                          the body leans in."
            .to_owned(),
        Action::Bathe => "Sitting in a warm bath, leaning back.".to_owned(),
        Action::Cover => {
            "Lying on your back under loose covers, which leave the feet room to stand upright.".to_owned()
        }
        Action::Drink => "Sitting on the edge of the bed, drinking from a glass.".to_owned(),
    }
}

/// The part of the leg a towel goes round.
const fn round(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "calf",
        Muscle::Foot => "foot",
        Muscle::FrontThigh | Muscle::BackThigh => "thigh",
        Muscle::Shin => "shin",
    }
}

const fn resting(position: Position) -> &'static str {
    match position {
        Position::Lying => "Lying with the leg straight",
        Position::Sitting | Position::Standing => "Sitting on the edge of the bed, foot on the floor",
    }
}

const fn stretch(muscle: Muscle, position: Position) -> &'static str {
    use {Muscle as M, Position as P};
    match (muscle, position) {
        (M::Calf, P::Lying) => {
            "Lying on your back, leg straight, a towel round the foot pulls the toes toward the shin."
        }
        (M::Calf, P::Sitting) => {
            "Sitting on the edge of the bed, leg straight, heel on the floor, the toes come up toward the shin."
        }
        (M::Calf, P::Standing) => {
            "Standing with both hands on a wall, leaning in, the back leg is straight and its heel goes down to the floor."
        }
        (M::Foot, P::Lying) => "Lying on your back, knee bent, a towel round the toes bends them back toward the shin.",
        (M::Foot, P::Sitting) => "Sitting on the edge of the bed, heel on the floor, the toes bend up toward the shin.",
        (M::Foot, P::Standing) => {
            "Standing with both hands on a wall, heel on the floor, the toes bend up against the wall."
        }
        (M::FrontThigh, P::Lying) => {
            "Lying on your side, seen from above, a towel round the ankle pulls the heel back toward your bottom."
        }
        (M::FrontThigh, P::Sitting) => {
            "Sitting on the edge of the bed, the foot slides back along the floor, under the bed."
        }
        (M::FrontThigh, P::Standing) => {
            "Standing with one hand on a chair, the other hand pulls the heel up behind you toward your bottom."
        }
        (M::BackThigh, P::Lying) => "Lying on your back, a towel round the foot raises the straight leg off the bed.",
        (M::BackThigh, P::Sitting) => {
            "Sitting on the edge of the bed, leg straight, heel on the floor, toes up, the body leans forward."
        }
        (M::BackThigh, P::Standing) => {
            "Standing with a hand on a chair, the heel in front, knee straight, toes up, the body leans forward."
        }
        (M::Shin, P::Lying) => "Lying on your back, leg straight, the toes point down, away from the shin.",
        (M::Shin, P::Sitting) => {
            "Sitting on the edge of the bed, leg straight, heel on the floor, the toes point down to the floor."
        }
        (M::Shin, P::Standing) => {
            "Standing with a hand on a chair, one foot behind, its toes turned under with their tips on the floor."
        }
    }
}

const fn walk(muscle: Muscle, position: Position) -> &'static str {
    let heel = matches!(muscle, Muscle::Calf | Muscle::Foot);
    match position {
        Position::Lying if heel => "Lying on your back, the heel pushes against the end of the bed.",
        Position::Lying => "Lying on your back, the leg is shaken loosely up and down.",
        Position::Sitting if heel => "Sitting on the edge of the bed, the heel presses down to the floor.",
        Position::Sitting => "Sitting on the edge of the bed, the lower leg hangs and swings to and fro.",
        Position::Standing => "Walking slowly with a hand on a chest of drawers.",
    }
}

const fn help(muscle: Muscle) -> &'static str {
    match muscle {
        Muscle::Calf => "Somebody's hand pushes the toes of the straight leg toward the shin.",
        Muscle::Foot => "Somebody's hand bends the toes back toward the shin.",
        Muscle::FrontThigh => "Lying on the side, somebody's hand brings the heel back toward the bottom.",
        Muscle::BackThigh => "Somebody's hand raises the straight leg off the bed.",
        Muscle::Shin => "Somebody's hand presses the toes down, away from the shin.",
    }
}
