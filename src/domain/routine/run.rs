//! A run of the routine that was left: it waits where it stood, instead of running to its end by itself.

use chrono::TimeDelta;

use crate::domain::{
    Moment,
    session::{Cue, Event, Session},
};

/// Nobody does the routine unseen for so long: a page that was frozen longer was left.
const AWAY: TimeDelta = TimeDelta::minutes(2);

/// The session after `event` at `now`. One that was not looked at for two minutes pauses where it stood, so that a
/// routine nobody did is never noted as done; shorter gaps are late timers, and count as time.
pub fn go_on(session: Session, event: Event, now: Moment) -> (Session, Vec<Cue>) {
    let saved = session.saved();
    if now - saved.seen < AWAY || !session.stage().is_open() {
        return session.update(event, now);
    }
    let (session, _) = Session::resume(session.programme().clone(), &saved.waiting(now), now);
    match event {
        Event::Tick => (session, vec![Cue::LetSleep]),
        event => session.update(event, now),
    }
}
