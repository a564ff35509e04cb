//! The routine's verbs: change it, run it, leave it, take it up again. A finished run answers the night's factor.

use std::time::Duration;

use leptos::prelude::*;

use super::{app::App, disk};
use crate::domain::sorted_set::SortedSet;
use crate::{
    browser::{clock, location},
    domain::{
        Moment,
        factor::{Answer, FactorId},
        night::NightOf,
        routine::{DONE, Routine, RoutineError, go_on},
        session::{Cue, Event, Session, Stage},
    },
    storage::{books::BookName, keys::Key, run_note::RunNote},
    view::route::Route,
};

/// After so many milliseconds at most a run is noted again.
const NOTED_EVERY: i64 = 5_000;

/// A run of the routine, going on or just over.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// What is done in it.
    pub routine: Routine,
    /// Where it stands.
    pub session: Session,
}

impl Run {
    /// Whether it still goes on.
    pub fn is_open(&self) -> bool {
        self.session.stage().is_open()
    }
}

impl App {
    /// The routine as the person made it; the trial's own until they changed it.
    pub fn routine(self) -> Memo<Routine> {
        let diary = self.diary;
        Memo::new(move |_| diary.with(|d| d.books.routine.iter().next().cloned().unwrap_or_default()))
    }

    /// Changes the routine, or says why it cannot be so.
    pub fn change_routine(
        self,
        change: impl FnOnce(&mut Routine) -> Result<(), RoutineError>,
    ) -> Result<(), RoutineError> {
        let mut routine = self.routine().get_untracked();
        change(&mut routine)?;
        self.change(|diary, now| {
            diary.books.routine.put(routine, now);
            SortedSet::from([Key::Book(BookName::Routine)])
        });
        Ok(())
    }

    /// The run, going on or just over.
    pub fn run(self) -> Signal<Option<Run>> {
        self.run.into()
    }

    /// Whether a run of this evening was left and waits to be taken up.
    pub fn run_waits(self) -> bool {
        self.run.with_untracked(|r| r.as_ref().is_some_and(Run::is_open))
            || noted_run(clock::now()).is_some_and(|note| !note.is_over())
    }

    /// Opens the run and looks at the clock each second until the page that calls this is gone: then the run waits. Takes
    /// up the one of this evening where it stood, else begins. The page calls it, so that the guide loads nothing of it.
    pub fn run_while_shown(self) {
        self.open_run();
        let timer = set_interval_with_handle(move || self.run_event(Event::Tick), Duration::from_secs(1)).ok();
        on_cleanup(move || {
            if let Some(timer) = timer {
                timer.clear();
            }
            self.leave_run();
        });
    }

    fn open_run(self) {
        if self.run.with_untracked(|r| r.as_ref().is_some_and(Run::is_open)) {
            return self.run_event(Event::Resume);
        }
        if self.routine().with_untracked(|r| r.items().is_empty()) {
            return location::replace(&Route::Routine.href());
        }
        let now = clock::now();
        let noted = noted_run(now);
        let (routine, (session, cues)) = if let Some(over) = noted.as_ref().filter(|note| note.is_over()) {
            // A reload of its last page: it shows the same page, and nothing is noted or said a second time.
            let (finished, _) = Session::resume(over.routine.programme(), &over.run, over.run.seen);
            (over.routine.clone(), (finished, Vec::new()))
        } else if let Some(RunNote { routine, run, .. }) = noted {
            // It waits: nothing is said, and the screen may go off, until the person goes on.
            let (waiting, _) = Session::resume(routine.programme(), &run.waiting(now), now);
            (routine, (waiting, Vec::new()))
        } else {
            let routine = self.routine().get_untracked();
            let begun = Session::begin(routine.programme(), now);
            (routine, begun)
        };
        self.run.set(Some(Run { routine, session }));
        self.carry_out(cues);
        self.note_run();
    }

    /// Pauses the run, or goes on with it.
    pub fn pause_run(self, pause: bool) {
        self.run_event(if pause { Event::Pause } else { Event::Resume });
    }

    /// To the next step of the run, or to the one before.
    pub fn step_run(self, forward: bool) {
        self.run_event(if forward { Event::Next } else { Event::Previous });
    }

    /// Ends the run: nothing is noted of it.
    pub fn stop_run(self) {
        self.run_event(Event::Ease);
        self.run.set(None);
        location::replace(&Route::Routine.href());
    }

    /// Forgets a run that came to its end and whose last page was not left but killed, so that the next one begins anew.
    pub fn forget_finished_run(self) {
        if noted_run(clock::now()).is_some_and(|note| note.is_over()) {
            disk::keep(&Key::Run, None);
        }
    }

    /// Another page was opened: the run waits.
    fn leave_run(self) {
        if self.run.with_untracked(|r| r.as_ref().is_some_and(|r| !r.is_open())) {
            self.run.set(None);
            self.note_run();
        }
        if self.run.with_untracked(Option::is_some) {
            self.run_event(Event::Pause);
        }
    }

    /// What was said of tonight's routine.
    pub fn routine_answer(self) -> Memo<Option<Answer>> {
        let note = self.night_note(NightOf::of(clock::now()));
        Memo::new(move |_| note.with(|n| n.answers.get(&FactorId(DONE.to_owned())).copied()))
    }

    /// Says that tonight's routine was done, or takes that back.
    pub fn answer_routine(self, answer: Option<Answer>) {
        let id = FactorId(DONE.to_owned());
        self.note_night(NightOf::of(clock::now()), |note| {
            match answer {
                Some(answer) => note.answers.insert(id, answer),
                None => note.answers.remove(&id),
            };
        });
    }

    fn run_event(self, event: Event) {
        let Some(run) = self.run.get_untracked().filter(Run::is_open) else { return };
        let ticks = event == Event::Tick;
        let before = stand(&run.session);
        let own = match event {
            Event::Resume => Some(Cue::KeepAwake),
            Event::Pause => Some(Cue::LetSleep),
            _ => None,
        };
        let (session, mut cues) = go_on(run.session, event, clock::now());
        cues.extend(own);
        let after = stand(&session);
        self.run.set(Some(Run { session, ..run }));
        self.carry_out(cues);
        if after.0 == Stage::Finished {
            self.answer_routine(Some(Answer::Yes));
        }
        // Not every second: what is lost by a kill is a few seconds of the run.
        if !ticks || before != after {
            self.note_run();
        }
    }

    /// Notes where the run stands, also at its end until its last page is left; one that was stopped leaves no note. A
    /// refusal costs only the taking up again.
    fn note_run(self) {
        let text = self.run.with_untracked(|run| {
            let run = run.as_ref().filter(|r| r.is_open() || r.session.stage() == Stage::Finished)?;
            Some(RunNote::new(run.routine.clone(), run.session.saved()).encode())
        });
        disk::keep(&Key::Run, text.as_deref());
    }
}

/// The run of this evening as it is noted.
fn noted_run(now: Moment) -> Option<RunNote> {
    let note = RunNote::decode(&disk::noted(&Key::Run)?).ok()?;
    (NightOf::of(note.run.start) == NightOf::of(now)).then_some(note)
}

/// What is worth a note when it changes: the stage, the step, and every few seconds.
fn stand(session: &Session) -> (Stage, Option<usize>, i64) {
    (session.stage(), session.showing().map(|s| s.phase.step), session.saved().position / NOTED_EVERY)
}
