//! Every plan of the guide, walked second by second: what it says, when it buzzes, when it keeps the screen on.
//!
//! The table stands in `tests/fixtures/sessions.txt`, to be read by a person. After a change that is meant, write it
//! anew with `UNKNOT_WRITE_TABLES=1 cargo test --test sessions`, and read the difference.

use std::fmt::Write;

use chrono::TimeDelta;
use unknot::domain::{
    Moment,
    body::{Muscle, Position},
    relief::{GIVE_UP_AFTER, WARN_AFTER, plan},
    session::{Cue, Event, Session, Stage},
};

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/sessions.txt");

fn start() -> Moment {
    Moment::parse_from_rfc3339("2026-11-22T03:12:00+01:00").expect("a time")
}

/// One line for each second at which anything is asked of the device, through one pass of the plan and one second more.
fn table(muscle: Muscle, position: Position) -> String {
    let programme = plan(muscle, position).programme();
    let seconds = programme.length().num_seconds();
    let mut lines = format!("{}, {}: {seconds} s\n", muscle.word(), position.words());
    let (mut session, cues) = Session::begin(programme, start());
    write_line(&mut lines, 0, &cues);
    for second in 1..=seconds {
        let (next, cues) = session.update(Event::Tick, start() + TimeDelta::seconds(second));
        write_line(&mut lines, second, &cues);
        session = next;
    }
    lines
}

fn write_line(lines: &mut String, second: i64, cues: &[Cue]) {
    if cues.is_empty() {
        return;
    }
    let words: Vec<String> = cues
        .iter()
        .map(|cue| match cue {
            Cue::Say(say) => format!("says “{say}”"),
            Cue::Buzz => "buzzes".into(),
            Cue::KeepAwake => "keeps awake".into(),
            Cue::LetSleep => "lets sleep".into(),
        })
        .collect();
    let _ = writeln!(lines, "{second:4}  {}", words.join(", "));
}

#[test]
fn every_plan_says_and_buzzes_as_the_table_says() {
    let tables: Vec<String> = Muscle::ALL.into_iter().flat_map(|m| Position::ALL.map(|p| table(m, p))).collect();
    let tables = tables.join("\n");
    if std::env::var_os("UNKNOT_WRITE_TABLES").is_some() {
        std::fs::write(TABLE, &tables).expect("the table is written");
    }
    let expected = std::fs::read_to_string(TABLE).expect("the table is there");
    assert!(tables == expected, "the sessions differ from {TABLE}; this is what they say now:\n{tables}");
}

#[test]
fn every_plan_becomes_the_safety_card_at_ten_minutes_and_is_given_up_at_thirty() {
    for (muscle, position) in Muscle::ALL.into_iter().flat_map(|m| Position::ALL.map(|p| (m, p))) {
        let stage_at = |seconds: u32| {
            let (session, _) = Session::begin(plan(muscle, position).programme(), start());
            let (session, cues) = session.update(Event::Tick, start() + TimeDelta::seconds(seconds.into()));
            (session.stage(), cues)
        };
        let name = format!("{}, {}", muscle.word(), position.words());
        assert_eq!(stage_at(WARN_AFTER - 1).0, Stage::Running, "{name}");
        assert_eq!(stage_at(WARN_AFTER), (Stage::Warning, vec![Cue::Buzz]), "{name}");
        assert_eq!(stage_at(GIVE_UP_AFTER - 1).0, Stage::Warning, "{name}");
        assert_eq!(stage_at(GIVE_UP_AFTER), (Stage::GivenUp, vec![Cue::LetSleep]), "{name}");
    }
}
