//! A journal of ten years for tests and measurements, always the same: 3,650 nights, 2,000 cramps.

use chrono::{Days, TimeDelta};

use super::{backup::write_backup, diary::Diary};
use crate::domain::{
    Moment,
    body::{Muscle, Side},
    cramp::{Cramp, Draft, Severity, SleepLost},
    factor::{Answer, BUILT_IN, FactorId},
    journal::NightNote,
    night::NightOf,
    remedy::{Effect, Remedy, RemedyUse},
};

/// Nights in the ten years.
pub const NIGHTS: u64 = 3_650;
/// Cramps in the ten years.
pub const CRAMPS: u64 = 2_000;

/// The backup of such a journal whose last night is the one before `end`. Every cramp bears a note of 200 characters.
pub fn backup(end: Moment) -> String {
    write_backup(&diary(end), &[], "0.1.0", end)
}

/// Such a journal as values.
pub fn diary(end: Moment) -> Diary {
    let (mut diary, mut dice) = (Diary::default(), Dice(0x0C7A_3950));
    let last = NightOf::of(end).earlier(1);
    for back in 0..NIGHTS {
        let note = night(last.earlier(back), &mut dice);
        let said = morning(note.night, end, &mut dice);
        diary.journal.put_night(note, said);
    }
    for number in 0..CRAMPS {
        let night = last.earlier(number * NIGHTS / CRAMPS);
        let cramp = cramp(night, end, &mut dice);
        diary.journal.put_cramp(cramp, morning(night, end, &mut dice));
    }
    diary
}

/// Eight in the morning after `night` and some, on the clock of `end`.
fn morning(night: NightOf, end: Moment, dice: &mut Dice) -> Moment {
    let eight = (night.date() + Days::new(1)).and_hms_opt(8, 0, 0).unwrap_or_default();
    let local = eight.and_local_timezone(*end.offset()).single().unwrap_or(end);
    local + TimeDelta::milliseconds(dice.below(3_600_000).cast_signed())
}

fn night(night: NightOf, dice: &mut Dice) -> NightNote {
    let mut note = NightNote::new(night);
    note.quiet = dice.below(2) == 0;
    note.drinks = Some(u16::try_from(dice.below(9)).unwrap_or_default());
    for factor in &BUILT_IN {
        // People tap what was, and some of what was not.
        let answer = [Some(Answer::Yes), Some(Answer::No), None][usize::try_from(dice.below(3)).unwrap_or(2)];
        note.answers.extend(answer.map(|a| (FactorId(factor.id.to_owned()), a)));
    }
    note
}

fn cramp(night: NightOf, end: Moment, dice: &mut Dice) -> Cramp {
    let start = morning(night, end, dice) - TimeDelta::milliseconds(dice.below(28_800_000).cast_signed());
    let mut draft = Draft::starting(start);
    draft.end = Some(start + TimeDelta::seconds(30 + dice.below(540).cast_signed()));
    draft.muscle = dice.one(&Muscle::ALL);
    draft.side = dice.one(&Side::ALL);
    draft.severity = Severity::new(u8::try_from(dice.below(11)).unwrap_or_default()).ok();
    draft.woke_me = Some(dice.below(4) > 0);
    draft.sleep_lost = dice.one(&SleepLost::ALL);
    draft.sore_after = Some(dice.below(2) > 0);
    draft.confirmed = true;
    for remedy in [Remedy::Stretch, Remedy::Walking] {
        draft.remedies.push(RemedyUse { remedy, effect: dice.one(&Effect::ALL) });
    }
    while draft.note.len() < 200 {
        let word = dice.one(&["calf", "knot", "towel", "woke", "walked", "warm", "cold", "better", "again", "foot"]);
        draft.note += word.unwrap_or_default();
        draft.note.push(' ');
    }
    draft.note.truncate(200);
    let bare = Draft::starting(start);
    Cramp::new(draft).or_else(|_| Cramp::new(bare)).unwrap_or_else(|_| unreachable!("a bare cramp of our years"))
}

/// Numbers that look thrown but never change (Knuth's linear congruence).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> Option<T> {
        of.get(usize::try_from(self.below(of.len() as u64)).ok()?).copied()
    }
}
