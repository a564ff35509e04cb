//! What the person does in a run, one thing after the other: each step of the routine as movements with a sentence.

use std::borrow::Cow;

use super::{Item, Kind, Routine, What};
use crate::domain::{
    body::{Muscle, Position, Side},
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
    /// What the screen shows beside the sentence.
    pub aid: Aid,
    /// The leg it is done with; `None` where legs do not count.
    pub leg: Option<Side>,
    rounds: u8,
    hold: u16,
    rest: u16,
}

/// What helps the person do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aid {
    /// The sentence is enough.
    Nothing,
    /// A picture of it.
    Picture(Picture),
    /// A guide to breathe with: in for the hold, out for the rest.
    Breath,
    /// A field to keep what they thought of.
    GoodThings,
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
    let What::Known(kind) = item.what() else { return vec![once(item, item.title().to_owned().into(), Aid::Nothing)] };
    match kind {
        Kind::Stretches if seated => both_legs(item, "Straighten it, toes up. Lean forward, back straight.", 3, SEATED),
        Kind::Stretches => {
            let calf = both_legs(item, "One step back. Hold on, lean in, heel down.", 3, CALF);
            let thigh = both_legs(item, "Heel in front, knee straight. Hold on, lean forward.", 3, THIGH);
            calf.into_iter().chain(thigh).collect()
        }
        Kind::Ledge => both_legs(item, "Hold on. Ball of the foot on the ledge, heel down. Lean in.", 6, LEDGE),
        Kind::Wall => both_legs(item, "Hold on. Toes up on the wall, heel down. Lean in.", 3, WALL),
        Kind::Massage => both_legs(item, "Rub the calf with firm circles.", 1, RUB)
            .into_iter()
            .map(|m| Move { rest: 0, ..m })
            .collect(),
        Kind::Walk => vec![once(item, "Walk a little, easy and slow.".into(), WALK)],
        Kind::Bath => vec![once(item, "Have your warm bath. Press Next when you are done.".into(), BATH)],
        Kind::Covers => vec![once(item, "Loosen the covers. Let your feet rest upright.".into(), COVERS)],
        Kind::Drink => vec![once(item, "Have a drink if you are thirsty.".into(), DRINK)],
        Kind::Breathing => vec![Move {
            rest_say: "Breathe out.",
            aid: Aid::Breath,
            rounds: u8::try_from(item.seconds() / (2 * BREATH)).unwrap_or(u8::MAX),
            hold: BREATH,
            rest: BREATH,
            ..once(item, "Breathe in.".into(), Aid::Nothing)
        }],
        Kind::GoodThings => {
            vec![Move {
                aid: Aid::GoodThings,
                ..once(item, "Think of three good things of today.".into(), Aid::Nothing)
            }]
        }
    }
}

const SEATED: Aid = picture(Position::Sitting, Muscle::BackThigh, Action::Stretch);
const CALF: Aid = picture(Position::Standing, Muscle::Calf, Action::Stretch);
const THIGH: Aid = picture(Position::Standing, Muscle::BackThigh, Action::Stretch);
const WALL: Aid = picture(Position::Standing, Muscle::Calf, Action::Wall);
const LEDGE: Aid = picture(Position::Standing, Muscle::Calf, Action::Ledge);
const RUB: Aid = picture(Position::Sitting, Muscle::Calf, Action::Rub);
const WALK: Aid = picture(Position::Standing, Muscle::Calf, Action::Walk);
const BATH: Aid = picture(Position::Sitting, Muscle::Calf, Action::Bathe);
const COVERS: Aid = picture(Position::Lying, Muscle::Calf, Action::Cover);
const DRINK: Aid = picture(Position::Sitting, Muscle::Calf, Action::Drink);

const fn picture(position: Position, muscle: Muscle, action: Action) -> Aid {
    Aid::Picture(Picture { position, muscle, action })
}

/// The left leg, then the right; a rest after each hold is as long as the hold.
fn both_legs(item: &Item, say: &str, rounds: u8, aid: Aid) -> Vec<Move> {
    let one = |leg, name: &str| Move {
        rounds,
        rest: item.seconds(),
        leg: Some(leg),
        ..once(item, format!("{name} leg. {say}").into(), aid)
    };
    vec![one(Side::Left, "Left"), one(Side::Right, "Right")]
}

fn once(item: &Item, say: Cow<'static, str>, aid: Aid) -> Move {
    let mind = if let What::Known(kind) = item.what() { kind.offer().mind } else { "" };
    Move {
        title: item.title().to_owned(),
        say,
        rest_say: "Come back. Breathe.",
        mind,
        aid,
        leg: None,
        rounds: 1,
        hold: item.seconds(),
        rest: 0,
    }
}
