//! The guide's verbs: open, ease, again, not a cramp, another muscle. One press stores the time, then shows the stretch.

use leptos::prelude::*;

use super::{
    app::{App, Gone, Undo},
    choice::Choice,
    disk::is_noted,
};
use crate::domain::sorted_set::SortedSet;
use crate::{
    browser::{
        clock, location,
        perform::{Manner, perform},
        speech,
    },
    domain::{
        cramp::{Cramp, CrampId, Draft},
        relief::{Plan, plan},
        session::{Cue, Event, Saved, Session, Stage},
    },
    storage::{keys::Key, session_note::SessionNote},
    view::{
        guide::{Guide, announcement},
        route::Route,
    },
};

/// The guide's session and the cramp it records.
#[derive(Debug, Clone, PartialEq)]
pub struct Relief {
    /// The cramp.
    pub id: CrampId,
    /// What is shown.
    pub choice: Choice,
    /// Where it stands.
    pub session: Session,
}

impl Relief {
    /// What to do.
    pub fn plan(&self) -> Plan {
        plan(self.choice.muscle, self.choice.position)
    }

    /// Whether it still runs.
    pub fn is_open(&self) -> bool {
        self.session.stage().is_open()
    }
}

impl App {
    /// Opens the guide: takes up the session that runs, else stores the time and starts one.
    pub(super) fn open_guide(self) {
        let runs = || self.relief.with_untracked(|r| r.as_ref().is_some_and(Relief::is_open));
        // A page that was frozen may hold a session that is long over.
        self.tick();
        if !runs() {
            self.adopt_sessions();
        }
        if !runs() {
            self.adopt(&SessionNote::new(clock::now()));
        }
    }

    /// Takes what the boot script could not store and kept in memory, then every session noted on this device.
    pub(super) fn adopt_boot(self) {
        let now = clock::now();
        let kept = location::boot_sessions();
        self.diary.update_untracked(|diary| {
            for note in kept.iter().filter_map(|text| SessionNote::decode(text, now).ok()) {
                diary.sessions.insert(note.id(), note);
            }
        });
        self.adopt_sessions();
    }

    /// Takes every session noted on this device: an open one goes on, the others become cramps of the journal.
    pub(super) fn adopt_sessions(self) {
        let notes = self.diary.with_untracked(|d| d.sessions.values().cloned().collect::<Vec<_>>());
        for note in &notes {
            self.adopt(note);
        }
    }

    /// Takes one noted session. Doing it twice, or in two tabs, makes one cramp.
    fn adopt(self, note: &SessionNote) {
        let id = CrampId::at(note.start);
        let (known, cramp) = self.look(|j| (j.books().0.knows(&id), j.cramp(id).cloned()));
        let mut draft = match cramp {
            Some(cramp) => cramp.into_draft(),
            // Discarded, here or in another tab.
            None if known => return self.forget_session(note.id()),
            None => Draft::starting(note.start),
        };
        draft.end = draft.end.or(note.end);
        let over = draft.end.is_some();
        if let Ok(cramp) = Cramp::new(draft) {
            self.put(cramp);
        }
        if over {
            return self.forget_session(note.id());
        }
        let choice = self.choice_of(note);
        let programme = plan(choice.muscle, choice.position).programme();
        let (session, cues) = Session::resume(programme, &run_of(note), clock::now());
        if session.stage().is_open() {
            self.relief.set(Some(Relief { id, choice, session }));
            self.keep_note();
            self.carry_out(cues);
        } else {
            self.forget_session(note.id());
        }
    }

    /// Time passed.
    pub(super) fn tick(self) {
        self.happen(Event::Tick);
    }

    /// "It's easing": stores the end.
    pub(super) fn ease(self) {
        self.happen(Event::Ease);
    }

    /// "Not a cramp": takes the record away and goes to Tonight. Undo brings back the guide too, where it still ran.
    pub fn not_a_cramp(self, id: CrampId) {
        let mine = self.relief.get_untracked().filter(|r| r.id == id);
        let running = mine.as_ref().is_some_and(Relief::is_open);
        let note = self.diary.with_untracked(|d| d.sessions.get(&id.0).cloned()).filter(|_| running);
        if mine.is_some() {
            self.relief.set(None);
            self.carry_out(vec![Cue::LetSleep]);
        }
        if let Some(cramp) = self.take_cramp(id) {
            let gone = note.map_or(Gone::Cramp(cramp.clone()), |note| Gone::Guide(cramp, note));
            self.undo.set(Some(Undo { said: "Not a cramp: removed.", gone, leads_away: true }));
        }
        // Last: a note without its record is dropped at the next start, a record without its note would stay.
        self.forget_session(id.0);
        location::replace(&Route::Tonight.href());
    }

    /// A guide that was left by mistake goes on.
    pub(super) fn bring_back_guide(self, cramp: Cramp, note: SessionNote) {
        self.put(cramp);
        let id = note.id();
        self.change(|diary, _| {
            diary.sessions.insert(id, note);
            SortedSet::from([Key::Session(id)])
        });
        self.adopt_sessions();
        if self.relief.with_untracked(|r| r.as_ref().is_some_and(Relief::is_open)) {
            location::replace(&Route::Now.href());
        }
    }

    /// To the next step, or to the one before.
    pub fn step(self, forward: bool) {
        self.happen(if forward { Event::Next } else { Event::Previous });
        self.keep_note();
    }

    /// Turns the voice on or off. On, it says the present sentence at once, from this tap, so that a device that wants one
    /// lets it speak from now on; off, it is silent at once.
    pub fn switch_voice(self) {
        self.choose_settings(|s| s.voice = !s.voice);
        speech::hush();
        let said = self.relief.with_untracked(|r| r.as_ref().and_then(|r| r.session.showing()).map(|s| s.phase.say));
        self.carry_out(said.map(Cue::Say).into_iter().collect());
    }

    /// The page of another tab wrote or removed a session's note.
    pub(super) fn session_changed_elsewhere(self, id: i64) {
        self.hear_of(&Key::Session(id));
        let is_mine = self.relief.with_untracked(|r| r.as_ref().is_some_and(|r| r.is_open() && r.id.0 == id));
        if is_mine && !is_noted(id) {
            // Eased or discarded over there; its record comes with its month.
            self.diary.update_untracked(|diary| {
                diary.sessions.remove(&id);
            });
            self.relief.set(None);
            self.carry_out(vec![Cue::LetSleep]);
            if self.place.with_untracked(|p| p.route == Route::Now) {
                location::replace(&Route::NowEased.href());
            }
        }
        self.adopt_sessions();
    }

    /// The session after `event`, and its cues carried out.
    pub(super) fn happen(self, event: Event) {
        let Some(relief) = self.relief.get_untracked().filter(Relief::is_open) else { return };
        let id = relief.id;
        let before = relief.session.stage();
        let (session, mut cues) = relief.session.update(event, clock::now());
        let stage = session.stage();
        // The card of the tenth minute comes by itself, and may be heard rather than seen.
        if stage == Stage::Warning && before != Stage::Warning {
            cues.push(Cue::Say(announcement(&Guide::Warning).into()));
        }
        let end = session.end();
        self.relief.set(Some(Relief { session, ..relief }));
        self.carry_out(cues);
        if end.is_some() {
            self.diary.update_untracked(|diary| {
                if let Some(note) = diary.sessions.get_mut(&id.0) {
                    note.end = end;
                }
            });
            // Before its note goes: a tab that is killed in between finds one or the other.
            let _ = self.amend_cramp(id, |draft| draft.end = draft.end.or(end));
        }
        if !stage.is_open() {
            self.forget_session(id.0);
        }
        if stage == Stage::GivenUp && self.place.with_untracked(|p| p.route == Route::Now) {
            location::replace(&Route::Tonight.href());
        }
    }

    /// Stores where the session stands, so that a killed tab finds it again.
    pub(super) fn keep_note(self) {
        let Some(relief) = self.relief.get_untracked() else { return };
        let mut note = SessionNote::new(relief.session.start());
        note.muscle = Some(relief.choice.muscle);
        note.side = relief.choice.side;
        note.position = Some(relief.choice.position);
        note.run = Some(relief.session.saved());
        let id = note.id();
        self.change(|diary, _| {
            diary.sessions.insert(id, note);
            SortedSet::from([Key::Session(id)])
        });
    }

    pub(super) fn carry_out(self, cues: Vec<Cue>) {
        let manner = self
            .settings
            .with_untracked(|s| Manner { voice_rate: s.voice.then_some(s.voice_rate), vibration: s.vibration });
        for cue in &cues {
            perform(cue, manner);
        }
    }
}

/// Where a noted session stood; one that only the boot script knows has run since it was opened.
fn run_of(note: &SessionNote) -> Saved {
    let fresh = Saved { start: note.start, seen: note.start, ran: 0, position: 0, paused: false };
    note.run.clone().unwrap_or(fresh)
}
