//! What the person does in a run, one thing after the other: each step of the routine as movements with a sentence.

use std::borrow::Cow;

use super::{Item, Kind, Routine, What};
use crate::domain::{
    body::{Muscle, Position},
    relief::{Action, Picture},
    session::{Phase, Programme},
};

/// One thing to do, on one leg where legs count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// What the step is called.
    pub title: String,
    /// What to do, in one short sentence.
    pub say: Cow<'static, str>,
    /// The sentence of the rest.
    pub rest_say: &'static str,
    /// What must be minded; empty where nothing is.
    pub mind: &'static str,
    /// The picture, where the figure can show it.
    pub picture: Option<Picture>,
    /// Whether it is a breath: in for the hold, out for the rest.
    pub breath: bool,
    /// Whether the person may keep what they thought of.
    pub good_things: bool,
    rounds: u8,
    hold: u16,
    rest: u16,
}

/// How long one breath goes in, and out, in seconds: even and slow.
const BREATH: u16 = 5;

impl Routine {
    /// Everything to do in one run.
    pub fn moves(&self) -> Vec<Move> {
        self.items().iter().flat_map(|item| moves(item, self.is_seated())).collect()
    }

    /// The phases that the session walks, once.
    pub fn programme(&self) -> Programme {
        let rounds =
            |(index, m): (usize, Move)| Phase::rounds(index, m.rounds, (m.hold, m.say), (m.rest, m.rest_say.into()));
        let phases = self.moves().into_iter().enumerate().flat_map(rounds).collect();
        Programme { phases, ..Programme::default() }
    }
}

fn moves(item: &Item, seated: bool) -> Vec<Move> {
    let What::Known(kind) = item.what() else { return vec![once(item, item.title().to_owned().into(), None)] };
    match kind {
        Kind::Stretches if seated => both_legs(item, "Straighten it, toes up. Lean forward, back straight.", 3, SEATED),
        Kind::Stretches => {
            let calf = both_legs(item, "One step back. Hold on, lean in, heel down.", 3, CALF);
            let thigh = both_legs(item, "Heel in front, knee straight. Hold on, lean forward.", 3, THIGH);
            calf.into_iter().chain(thigh).collect()
        }
        Kind::Ledge => both_legs(item, "Hold on. Ball of the foot on the ledge, heel down.", 6, None),
        Kind::Wall => both_legs(item, "Hold on. Toes up on the wall, heel down. Lean in.", 3, WALL),
        Kind::Massage => both_legs(item, "Rub the calf with firm circles.", 1, RUB)
            .into_iter()
            .map(|m| Move { rest: 0, ..m })
            .collect(),
        Kind::Walk => vec![once(item, "Walk a little, easy and slow.".into(), WALK)],
        Kind::Bath => vec![once(item, "Have your warm bath. Press Next when you are done.".into(), None)],
        Kind::Covers => vec![once(item, "Loosen the covers. Let your feet rest upright.".into(), None)],
        Kind::Drink => vec![once(item, "Have a drink if you are thirsty.".into(), None)],
        Kind::Breathing => vec![Move {
            rest_say: "Breathe out.",
            breath: true,
            rounds: u8::try_from(item.seconds() / (2 * BREATH)).unwrap_or(u8::MAX),
            hold: BREATH,
            rest: BREATH,
            ..once(item, "Breathe in.".into(), None)
        }],
        Kind::GoodThings => {
            vec![Move { good_things: true, ..once(item, "Think of three good things of today.".into(), None) }]
        }
    }
}

const SEATED: Option<Picture> = picture(Position::Sitting, Muscle::BackThigh, Action::Stretch);
const CALF: Option<Picture> = picture(Position::Standing, Muscle::Calf, Action::Stretch);
const THIGH: Option<Picture> = picture(Position::Standing, Muscle::BackThigh, Action::Stretch);
const WALL: Option<Picture> = picture(Position::Standing, Muscle::Foot, Action::Stretch);
const RUB: Option<Picture> = picture(Position::Sitting, Muscle::Calf, Action::Rub);
const WALK: Option<Picture> = picture(Position::Standing, Muscle::Calf, Action::Walk);

const fn picture(position: Position, muscle: Muscle, action: Action) -> Option<Picture> {
    Some(Picture { position, muscle, action })
}

/// The left leg, then the right; a rest after each hold is as long as the hold.
fn both_legs(item: &Item, say: &str, rounds: u8, picture: Option<Picture>) -> Vec<Move> {
    ["Left", "Right"]
        .map(|side| Move { rounds, rest: item.seconds(), ..once(item, format!("{side} leg. {say}").into(), picture) })
        .to_vec()
}

fn once(item: &Item, say: Cow<'static, str>, picture: Option<Picture>) -> Move {
    let mind = if let What::Known(kind) = item.what() { kind.offer().mind } else { "" };
    Move {
        title: item.title().to_owned(),
        say,
        rest_say: "Come back. Breathe.",
        mind,
        picture,
        breath: false,
        good_things: false,
        rounds: 1,
        hold: item.seconds(),
        rest: 0,
    }
}
