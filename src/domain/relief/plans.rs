//! What to do for each muscle in each position: stretch, rub, move, warm.
//!
//! Nobody has tried these steps in a trial during a night cramp, so all of them are "guidance only". The times of the
//! stretch (hold 10 s, rest 10 s, three times) are those of the bedtime trial, Hallegraeff 2012. The sources speak of
//! the calf, the foot and the leg as a whole; for the front of the thigh and the shin the direction follows from the
//! muscle's own pull, whose opposite stretches it: the front of the thigh straightens the knee, so the knee is bent;
//! the shin muscle lifts the toes, so they are pointed. Those steps name the general guidance to stretch.

use super::{Action, Picture, Plan, Step};
use crate::domain::{
    body::{Muscle, Position},
    source::{HALLEGRAEFF_2012, MAYO_2023, MILLER_2021, Source, Verdict},
};

/// What to do for this muscle in this position, the stretch first.
pub fn plan(muscle: Muscle, position: Position) -> Plan {
    let steps = vec![
        stretch(muscle, position),
        rub(muscle, position),
        keep_moving(muscle, position),
        warm(muscle, seated_if_standing(position)),
    ];
    Plan { muscle, position, steps }
}

/// Cold in a cloth, for the screen after the cramp has eased. Comfort only (Mayo Clinic 2023).
pub fn after_care(muscle: Muscle, position: Position) -> Step {
    let caution = Some("Keep the cloth on, a few minutes only. Not on numb skin.");
    let say = "Cold in a cloth, if it is sore afterwards.";
    once(say, caution, Picture { position: seated_if_standing(position), muscle, action: Action::Cool }, 60)
}

/// What somebody who is woken too can do, in the order of the plan.
pub fn partner(muscle: Muscle) -> Vec<Step> {
    let lying = plan(muscle, Position::Lying).steps;
    let by_hand = match muscle {
        Muscle::Calf => "Hold the heel. Push the toes toward the shin.",
        Muscle::Foot => "Hold the heel. Bend the toes toward the shin.",
        Muscle::FrontThigh => "Hold the ankle. Bring the heel toward the bottom.",
        Muscle::BackThigh => "Keep the knee straight. Lift the leg slowly.",
        Muscle::Shin => "Hold the heel. Press the toes down, away from the shin.",
    };
    lying
        .into_iter()
        .map(|step| match step.picture.action {
            Action::Stretch => Step {
                say: by_hand,
                rest_say: "Let go. Let them breathe.",
                caution: Some("Slowly. Stop at once when they say so."),
                picture: Picture { action: Action::Help, ..step.picture },
                ..step
            },
            Action::Walk => Step {
                say: "Lend an arm for a few steps, if they are steady.",
                caution: Some("Light on, floor clear. Sit them down if they feel dizzy."),
                picture: Picture { position: Position::Standing, ..step.picture },
                ..step
            },
            _ => step,
        })
        .collect()
}

fn stretch(muscle: Muscle, position: Position) -> Step {
    use {Muscle as M, Position as P};
    let say = match (muscle, position) {
        (M::Calf, P::Lying) => "Leg straight. Pull toes toward your shin, with a towel.",
        (M::Calf, P::Sitting) => "Straighten the leg. Pull your toes toward your shin.",
        (M::Calf, P::Standing) => "Hold on. Lean in and press the back heel down.",
        (M::Foot, P::Lying) => "Loop a towel round the toes. Bend them toward your shin.",
        (M::Foot, P::Sitting) => "Heel on the floor. Bend your toes toward your shin.",
        (M::Foot, P::Standing) => "Hold on. Bend the toes up against the wall.",
        (M::FrontThigh, P::Lying) => "Lie on your side. Pull the heel back with a towel.",
        (M::FrontThigh, P::Sitting) => "Slide the foot back, under the bed.",
        (M::FrontThigh, P::Standing) => "Hold on. Pull the heel up behind you.",
        (M::BackThigh, P::Lying) => "Loop a towel round the foot. Raise the straight leg.",
        (M::BackThigh, P::Sitting) => "Straighten the leg. Lean forward, back straight.",
        (M::BackThigh, P::Standing) => "Hold on. Heel in front, knee straight, lean forward.",
        (M::Shin, P::Lying) => "Point your toes away from you.",
        (M::Shin, P::Sitting) => "Leg out, heel down. Point your toes to the floor.",
        (M::Shin, P::Standing) => "Hold on. Set the toe tips on the floor behind you.",
    };
    let caution = match position {
        P::Standing => "Hold a wall or chair. Stop if it hurts sharply or you feel dizzy.",
        P::Lying | P::Sitting => "A mild pull is right. Stop if it hurts sharply.",
    };
    let sources: &[Source] = match muscle {
        M::Calf | M::BackThigh => &[MAYO_2023, MILLER_2021, HALLEGRAEFF_2012],
        M::Foot | M::FrontThigh | M::Shin => &[MAYO_2023, MILLER_2021],
    };
    Step {
        say,
        rest_say: "Let go and breathe.",
        caution: Some(caution),
        picture: Picture { position, muscle, action: Action::Stretch },
        rounds: 3,
        hold: 10,
        rest: 10,
        verdict: Verdict::GuidanceOnly,
        sources,
    }
}

fn rub(muscle: Muscle, position: Position) -> Step {
    let stood = position == Position::Standing;
    let say = match muscle {
        Muscle::Calf if stood => "Sit down. Rub the calf in firm circles.",
        Muscle::Calf => "Knee up. Rub the calf in firm circles.",
        Muscle::Foot if stood => "Sit down. Rub the sole in firm circles.",
        Muscle::Foot => "Knee up. Rub the sole in firm circles.",
        Muscle::FrontThigh if stood => "Sit down. Rub the front of the thigh in firm circles.",
        Muscle::FrontThigh => "Rub the front of the thigh in firm circles.",
        Muscle::BackThigh if stood => "Sit down. Rub the back of the thigh in firm circles.",
        Muscle::BackThigh => "Rub the back of the thigh in firm circles.",
        Muscle::Shin if stood => "Sit down. Rub beside the shin bone in firm circles.",
        Muscle::Shin => "Knee up. Rub beside the shin bone in firm circles.",
    };
    let caution = Some("Not if the leg is swollen, warm, red or darker.");
    once(say, caution, Picture { position: seated_if_standing(position), muscle, action: Action::Rub }, 30)
}

/// The heel to something firm, a loose shake, or a few steps. Pressing the heel would tighten a thigh or be of no use
/// to a shin, so there the leg is shaken (Mayo Clinic 2023: walk or shake the leg).
fn keep_moving(muscle: Muscle, position: Position) -> Step {
    let below_the_ankle = matches!(muscle, Muscle::Calf | Muscle::Foot);
    let (say, caution) = match position {
        Position::Lying if below_the_ankle => ("Push the heel into the bed end or the wall.", None),
        Position::Lying => ("Shake the leg loosely on the bed.", None),
        Position::Sitting if below_the_ankle => ("Foot flat. Press the heel into the floor.", None),
        Position::Sitting => ("Let the leg hang. Shake it loosely.", None),
        Position::Standing => {
            ("Hold on. Take a few slow steps.", Some("Light on, hold a wall or chair. Sit if you feel dizzy."))
        }
    };
    once(say, caution, Picture { position, muscle, action: Action::Walk }, 30)
}

fn warm(muscle: Muscle, position: Position) -> Step {
    let say = match muscle {
        Muscle::Calf => "Wrap a warm towel round the calf.",
        Muscle::Foot => "Wrap a warm towel round the foot.",
        Muscle::FrontThigh | Muscle::BackThigh => "Wrap a warm towel round the thigh.",
        Muscle::Shin => "Wrap a warm towel round the shin.",
    };
    let caution = Some("Cover a heat pad. Not while asleep, not on numb skin.");
    once(say, caution, Picture { position, muscle, action: Action::Warm }, 60)
}

/// A step without rounds; every one of them rests on the same patient page.
fn once(say: &'static str, caution: Option<&'static str>, picture: Picture, seconds: u16) -> Step {
    Step {
        say,
        rest_say: "",
        caution,
        picture,
        rounds: 1,
        hold: seconds,
        rest: 0,
        verdict: Verdict::GuidanceOnly,
        sources: &[MAYO_2023],
    }
}

/// Rubbing, warming and cooling are done seated, so that nobody bends down while standing.
fn seated_if_standing(position: Position) -> Position {
    if position == Position::Standing { Position::Sitting } else { position }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plans() -> impl Iterator<Item = Plan> {
        Muscle::ALL.into_iter().flat_map(|m| Position::ALL.into_iter().map(move |p| plan(m, p)))
    }

    fn every_step() -> Vec<Step> {
        let after = plans().map(|p| after_care(p.muscle, p.position));
        plans().flat_map(|p| p.steps).chain(Muscle::ALL.into_iter().flat_map(partner)).chain(after).collect()
    }

    #[test]
    fn every_plan_begins_with_three_stretches_of_ten_seconds_for_its_own_muscle() {
        for plan in plans() {
            let first = &plan.steps[0];
            let picture = Picture { position: plan.position, muscle: plan.muscle, action: Action::Stretch };
            assert_eq!((first.picture, first.rounds, first.hold, first.rest), (picture, 3, 10, 10));
            assert!(plan.steps.iter().all(|s| s.picture.muscle == plan.muscle), "{plan:?}");
        }
    }

    #[test]
    fn nobody_stands_who_did_not_ask_to() {
        for step in plans().filter(|p| p.position != Position::Standing).flat_map(|p| p.steps) {
            assert_ne!(step.picture.position, Position::Standing, "{}", step.say);
        }
        assert_ne!(Position::ALL[0], Position::Standing);
    }

    #[test]
    fn whoever_stands_is_told_to_hold_on() {
        for step in plans().flat_map(|p| p.steps).filter(|s| s.picture.position == Position::Standing) {
            assert!(step.say.starts_with("Hold on."), "{}", step.say);
            assert!(step.caution.is_some_and(|c| c.contains("wall or chair")), "{}", step.say);
        }
    }

    #[test]
    fn every_sentence_can_be_taken_in_at_three_in_the_morning() {
        for step in every_step() {
            for text in [Some(step.say), step.caution].into_iter().flatten() {
                assert!(text.len() <= 66 && text.ends_with('.'), "{text}");
            }
            assert!(step.say.len() <= 60 && step.say.split(' ').count() <= 11, "{}", step.say);
            assert!(step.say.matches('.').count() <= 2, "{}", step.say);
            assert_eq!(step.rest_say.is_empty(), step.rest == 0, "{}", step.say);
        }
    }

    #[test]
    fn no_step_claims_more_than_guidance_and_each_names_its_source() {
        for step in every_step() {
            assert_eq!(step.verdict, Verdict::GuidanceOnly, "{}", step.say);
            assert!(!step.sources.is_empty(), "{}", step.say);
        }
    }

    #[test]
    fn rubbing_and_warmth_carry_their_warnings() {
        for step in every_step() {
            let warning = match step.picture.action {
                Action::Rub => "swollen",
                Action::Warm | Action::Cool => "numb skin",
                _ => continue,
            };
            assert!(step.caution.is_some_and(|c| c.contains(warning)), "{}", step.say);
        }
    }

    #[test]
    fn a_pass_of_the_plan_lasts_three_minutes() {
        for plan in plans() {
            assert_eq!(plan.programme().length().num_seconds(), 60 + 30 + 30 + 60);
        }
    }
}
