//! Every plan of the guide and every step of the routine, walked second by second: what it says, when it buzzes, when
//! it keeps the screen on.
//!
//! The tables stand in `tests/fixtures/sessions.txt` and `tests/fixtures/routine.txt`, to be read by a person. After a
//! change that is meant, write them anew with `UNKNOT_WRITE_TABLES=1 cargo test --test sessions`, and read the difference.

use std::fmt::Write;

use chrono::TimeDelta;
use unknot::domain::{
    Moment,
    body::{Muscle, Position},
    relief::{GIVE_UP_AFTER, WARN_AFTER, plan},
    routine::{Kind, Routine, What, go_on},
    session::{Cue, Event, Session, Stage},
};

const GUIDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/sessions.txt");
const ROUTINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/routine.txt");

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
    check(GUIDE, &tables.join("\n"));
}

fn check(file: &str, tables: &str) {
    if std::env::var_os("UNKNOT_WRITE_TABLES").is_some() {
        std::fs::write(file, tables).expect("the table is written");
    }
    let expected = std::fs::read_to_string(file).expect("the table is there");
    assert!(tables == expected, "the sessions differ from {file}; this is what they say now:\n{tables}");
}

/// The same for a run of the routine, looked at every second, to its end.
fn run_table(name: &str, routine: &Routine) -> String {
    let seconds = routine.length().num_seconds();
    let mut lines = format!("{name}: {seconds} s\n");
    let (mut session, cues) = Session::begin(routine.programme(), start());
    write_line(&mut lines, 0, &cues);
    for second in 1..=seconds {
        let (next, cues) = go_on(session, Event::Tick, start() + TimeDelta::seconds(second));
        write_line(&mut lines, second, &cues);
        session = next;
    }
    assert_eq!(session.stage(), Stage::Finished, "{name}");
    lines
}

/// A routine of this step alone.
fn alone(what: What, seated: bool) -> Routine {
    let mut routine = Routine::default();
    routine.remove(0);
    routine.sit(seated);
    routine.add(what).expect("a step");
    routine
}

#[test]
fn every_step_of_the_routine_says_and_buzzes_as_the_table_says() {
    let mut tables = vec![run_table("As it comes, seated", &Routine::default())];
    for kind in Kind::ALL {
        tables.push(run_table(&format!("{}, standing", kind.offer().title), &alone(What::Known(kind), false)));
    }
    tables.push(run_table("An own step", &alone(What::Own("Lock the door".into()), true)));
    let mut evening = alone(What::Known(Kind::Drink), true);
    for kind in [Kind::Stretches, Kind::Covers] {
        evening.add(What::Known(kind)).expect("a step");
    }
    tables.push(run_table("A drink, the stretches seated, the covers", &evening));
    check(ROUTINE, &tables.join("\n"));
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
