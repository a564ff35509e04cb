//! All that was said of one cramp, in short sentences, and what was not said: the page of its night reads it out.

use crate::{
    domain::{
        cramp::{Cramp, Draft, SleepLost},
        remedy::{Effect, RemedyUse},
    },
    view::cramp_line::Row,
};

/// A cramp on the page of its night.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Told {
    /// Its line, as in every list.
    pub row: Row,
    /// What else was said.
    pub said: Vec<String>,
    /// The person's own words.
    pub note: String,
    /// What was not said; empty when all was, or nothing but when it began: its line says so.
    pub unsaid: String,
}

impl Told {
    /// All of `cramp`.
    pub fn of(cramp: &Cramp) -> Self {
        let draft = cramp.get();
        Self { row: Row::of(cramp), said: said(draft), note: draft.note.clone(), unsaid: unsaid(draft) }
    }
}

fn said(draft: &Draft) -> Vec<String> {
    let yes_no = |answer: Option<bool>, yes: &str, no: &str| answer.map(|a| if a { yes } else { no }.to_owned());
    let slept = draft.sleep_lost.map(|lost| match lost {
        SleepLost::None => "No sleep lost.".to_owned(),
        lost => format!("Sleep lost: {}.", lost.words()),
    });
    let done = (!draft.remedies.is_empty()).then(|| format!("What you did: {}.", in_order(&draft.remedies)));
    let all = [
        yes_no(draft.woke_me, "It woke you.", "It did not wake you."),
        slept,
        yes_no(draft.sore_after, "Still sore the next day.", "Not sore the next day."),
        yes_no(draft.leg_swollen, "The leg was swollen.", "The leg was not swollen."),
        done,
    ];
    all.into_iter().flatten().collect()
}

/// "Stretch (it helped)"; of several, "1. stretch (it helped), 2. heat".
fn in_order(tried: &[RemedyUse]) -> String {
    let one = |used: &RemedyUse| {
        let effect = used.effect.map(|effect| match effect {
            Effect::Helped => " (it helped)",
            Effect::ALittle => " (it helped a little)",
            Effect::No => " (it did not help)",
        });
        format!("{}{}", used.remedy.word(), effect.unwrap_or_default())
    };
    match tried {
        [only] => one(only),
        several => {
            let numbered = several.iter().enumerate().map(|(at, used)| format!("{}. {}", at + 1, one(used)));
            numbered.collect::<Vec<_>>().join(", ")
        }
    }
}

fn unsaid(draft: &Draft) -> String {
    let open = [
        (draft.muscle.is_none(), "which muscle"),
        (draft.side.is_none(), "which leg"),
        (draft.severity.is_none(), "how bad"),
        (draft.woke_me.is_none(), "whether it woke you"),
        (draft.sleep_lost.is_none(), "how much sleep it cost"),
        (draft.sore_after.is_none(), "whether it was sore the next day"),
        (draft.leg_swollen.is_none(), "whether the leg was swollen"),
        (draft.remedies.is_empty(), "what you did"),
    ];
    let names: Vec<_> = open.iter().filter(|(is_open, _)| *is_open).map(|(_, name)| *name).collect();
    if names.is_empty() || names.len() == open.len() {
        String::new()
    } else {
        format!("Not said: {}.", names.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Moment, body::Muscle, remedy::Remedy};

    fn told(change: impl FnOnce(&mut Draft)) -> Told {
        let mut draft = Draft::starting(Moment::parse_from_rfc3339("2026-11-22T03:12:00+01:00").expect("a time"));
        change(&mut draft);
        Told::of(&Cramp::new(draft).expect("a cramp"))
    }

    #[test]
    fn of_a_start_alone_its_line_says_that_nothing_else_is_noted() {
        let told = told(|_| ());
        assert_eq!((told.said.len(), told.unsaid.as_str(), told.row.known.as_str()), (0, "", "Nothing else noted yet"));
    }

    #[test]
    fn no_is_an_answer_and_what_is_open_is_named() {
        let told = told(|draft| {
            (draft.woke_me, draft.sleep_lost, draft.muscle) = (Some(false), Some(SleepLost::None), Some(Muscle::Calf));
        });
        assert_eq!(told.said, ["It did not wake you.", "No sleep lost."]);
        let open = "Not said: which leg, how bad, whether it was sore the next day, whether the leg was swollen, what you did.";
        assert_eq!(told.unsaid, open);
    }

    #[test]
    fn what_was_done_stands_in_its_order_with_what_it_did() {
        let used = |remedy, effect| RemedyUse { remedy, effect };
        let one = told(|draft| draft.remedies = vec![used(Remedy::Stretch, Some(Effect::Helped))]);
        assert_eq!(one.said, ["What you did: stretch (it helped)."]);
        let all = told(|draft| {
            draft.remedies = vec![used(Remedy::Heat, Some(Effect::No)), used(Remedy::Walking, None)];
            draft.note = "By the window".into();
        });
        assert_eq!(all.said, ["What you did: 1. heat (it did not help), 2. walking."]);
        assert_eq!(all.note, "By the window");
    }
}
