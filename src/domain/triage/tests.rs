//! The engine over every rule alone, in pairs and with "not sure"; the flow from first question to last.

use proptest::prelude::*;

use super::{Answers, Expr, Finding, Level, Reply, Rule, SafetyCheck, assess, next_question, rule, rules};
use crate::domain::Moment;
use crate::domain::condition::Condition;
use crate::domain::sorted_set::SortedSet;

/// The findings that make a rule hold with the fewest answers.
fn least(expr: Expr) -> Vec<Finding> {
    match expr {
        Expr::Is(finding) => vec![finding],
        Expr::All(parts) => parts.iter().flat_map(|p| least(*p)).collect(),
        Expr::Any(parts) => parts.first().map(|p| least(*p)).unwrap_or_default(),
    }
}

fn answered(rules: &[&Rule], reply: Reply) -> Answers {
    let mut answers = Answers::default();
    for finding in rules.iter().flat_map(|r| least(r.when)) {
        answers.set(finding, reply);
    }
    answers
}

/// Answers every question as `replies` says, list or line alike; anything else is no. Returns the number asked.
fn walk(answers: &mut Answers, yes: &[Finding], reply: Reply) -> usize {
    let mut asked = 0;
    while let Some(question) = next_question(answers) {
        let hit = question.findings.iter().any(|f| yes.contains(f));
        answers.reply(&question, if hit { reply } else { Reply::No });
        asked += 1;
        assert!(asked < 60, "the questions end");
    }
    asked
}

fn ids(answers: &Answers) -> Vec<&'static str> {
    assess(answers).hits.iter().map(|h| h.rule.id).collect()
}

#[test]
fn the_table_of_section_c_is_whole() {
    let wanted: Vec<String> = [("E", 7), ("U", 11), ("R", 11)]
        .iter()
        .flat_map(|(letter, n)| (1..=*n).map(move |i| format!("{letter}{i}")))
        .collect();
    assert_eq!(rules().map(|r| r.id).collect::<Vec<_>>(), wanted);
    for r in rules() {
        let level = match &r.id[..1] {
            "E" => Level::Emergency,
            "U" => Level::SameDay,
            _ => Level::Routine,
        };
        assert_eq!(r.level, level, "{}", r.id);
        assert!(!r.sources.is_empty() && !r.sign.is_empty(), "{}", r.id);
    }
}

#[test]
fn every_rule_alone_sets_its_level() {
    for r in rules() {
        let result = assess(&answered(&[r], Reply::Yes));
        assert_eq!(result.level, r.level, "{}", r.id);
        assert!(result.hits.iter().any(|h| h.rule.id == r.id && !h.unsure), "{}", r.id);
    }
}

#[test]
fn not_sure_counts_as_yes_for_emergency_and_same_day_only() {
    for r in rules() {
        let result = assess(&answered(&[r], Reply::NotSure));
        let counts = r.level >= Level::SameDay;
        assert_eq!(result.hits.iter().any(|h| h.rule.id == r.id && h.unsure), counts, "{}", r.id);
        assert_eq!(result.level, if counts { r.level } else { Level::SelfCare }, "{}", r.id);
    }
}

#[test]
fn of_any_two_rules_both_show_and_the_more_urgent_sets_the_level() {
    for a in rules() {
        for b in rules() {
            for reply in [Reply::Yes, Reply::NotSure] {
                let result = assess(&answered(&[a, b], reply));
                let shown: Vec<_> = result.hits.iter().map(|h| h.rule.id).collect();
                let counting: Vec<_> =
                    [a, b].into_iter().filter(|r| reply == Reply::Yes || r.level >= Level::SameDay).collect();
                let level = counting.iter().map(|r| r.level).max().unwrap_or(Level::SelfCare);
                assert_eq!(result.level, level, "{} and {}", a.id, b.id);
                assert!(counting.iter().all(|r| shown.contains(&r.id)), "{} and {} gave {shown:?}", a.id, b.id);
            }
        }
    }
}

#[test]
fn nothing_ticked_says_so_and_no_more() {
    let result = assess(&Answers::default());
    assert_eq!((result.level, result.hits.len()), (Level::SelfCare, 0));
    assert_eq!(Level::SelfCare.heading(), "No warning sign was ticked");
}

#[test]
fn a_well_person_answers_eight_questions() {
    let mut answers = Answers::default();
    assert_eq!(walk(&mut answers, &[], Reply::Yes), 8);
    assert_eq!(assess(&answers).level, Level::SelfCare);
}

#[test]
fn the_questions_reach_every_rule() {
    for r in rules() {
        for reply in [Reply::Yes, Reply::NotSure] {
            let mut answers = Answers::default();
            walk(&mut answers, &least(r.when), reply);
            let reached = ids(&answers).contains(&r.id);
            assert_eq!(reached, reply == Reply::Yes || r.level >= Level::SameDay, "{} by {reply:?}", r.id);
        }
    }
}

#[test]
fn a_list_answered_yes_is_an_emergency_before_its_lines_are_asked() {
    let mut answers = Answers::default();
    let first = next_question(&answers).expect("a question");
    answers.reply(&first, Reply::NotSure);
    assert_eq!(assess(&answers).level, Level::Emergency);
    assert_eq!(next_question(&answers).map(|q| q.findings), Some(vec![Finding::ChestOrBlood]));
}

#[test]
fn a_list_answered_yes_and_then_no_to_each_line_is_asked_once_more() {
    let mut answers = Answers::default();
    let first = next_question(&answers).expect("a question");
    let deny_each = |answers: &mut Answers| {
        for finding in &first.findings {
            let line = next_question(answers).expect("a line");
            assert_eq!(line.findings, [*finding]);
            answers.reply(&line, Reply::No);
        }
    };
    answers.reply(&first, Reply::Yes);
    deny_each(&mut answers);
    let again = next_question(&answers).expect("the list once more");
    assert_eq!(again.findings, first.findings);
    assert!(again.ask.starts_with("You said yes to one of these"), "{}", again.ask);
    assert_eq!(assess(&answers).level, Level::Emergency, "the yes still stands");
    assert_eq!(
        SafetyCheck::of(Moment::default(), answers.clone()).answers.get(first.findings[0]),
        Some(Reply::NotSure)
    );
    let mut yes = answers.clone();
    yes.reply(&again, Reply::Yes);
    assert_eq!(assess(&yes).level, Level::Emergency);
    // No round goes on for ever: the second time the lines count.
    deny_each(&mut yes);
    answers.reply(&again, Reply::No);
    for said in [yes, answers] {
        assert_eq!(assess(&said).level, Level::SelfCare);
        assert_ne!(next_question(&said).map(|q| q.findings), Some(first.findings.clone()));
    }
}

#[test]
fn a_sure_emergency_ends_the_questions_and_shows_no_guess() {
    let mut answers = Answers::default();
    walk(&mut answers, &[Finding::ChestOrBlood], Reply::Yes);
    assert_eq!(ids(&answers), ["E1"]);
    assert_eq!(answers.get(Finding::OneLeg), None);
}

#[test]
fn a_same_day_sign_ends_the_routine_questions_only() {
    let mut answers = Answers::default();
    walk(&mut answers, &[Finding::OneLeg, Finding::LongCramp, Finding::Pregnant], Reply::Yes);
    assert_eq!(ids(&answers), ["U1", "U2", "U11", "R7"]);
    assert_eq!(answers.get(Finding::DisturbsLife), None);
}

#[test]
fn what_raises_the_chance_of_a_clot_is_stressed() {
    let stress = |risk: Reply| {
        let mut answers = Answers::default();
        answers.set(Finding::OneLeg, Reply::Yes);
        answers.set(Finding::ClotRisk, risk);
        !assess(&answers).hits[0].stress.is_empty()
    };
    assert!(stress(Reply::Yes) && stress(Reply::NotSure) && !stress(Reply::No));
}

#[test]
fn what_settings_know_is_not_asked_again() {
    let known = SortedSet::from([Condition::Quinine, Condition::Pregnant]);
    let mut answers = Answers::known(&known);
    assert_eq!(ids(&answers), ["R7", "R10"]);
    walk(&mut answers, &[Finding::HeavyBleeding], Reply::Yes);
    assert_eq!(assess(&answers).level, Level::Emergency);
    assert!(ids(&answers).contains(&"E7"));
}

#[test]
fn advice_hides_until_an_urgent_message_was_seen() {
    for (id, hides) in [("E1", true), ("U1", true), ("R1", false)] {
        let result = assess(&answered(&[rule(id).expect("a rule")], Reply::Yes));
        assert_eq!((result.hides_advice(false), result.hides_advice(true)), (hides, false), "{id}");
    }
}

#[test]
fn kept_answers_read_as_they_were_written() {
    let mut answers = Answers::default();
    walk(&mut answers, &[Finding::OneLeg, Finding::ClotRisk], Reply::NotSure);
    let text = serde_json::to_string(&answers).expect("text");
    assert_eq!(serde_json::from_str::<Answers>(&text).expect("answers"), answers);
}

fn any_finding() -> impl Strategy<Value = Finding> {
    let all: SortedSet<Finding> = rules().flat_map(|r| r.when.findings()).chain([Finding::ClotRisk]).collect();
    prop::sample::select(all.into_iter().collect::<Vec<_>>())
}

fn any_reply() -> impl Strategy<Value = Reply> {
    prop::sample::select(Reply::ALL.to_vec())
}

proptest! {
    #[test]
    fn adding_a_yes_never_lowers_the_level(
        said in prop::collection::vec((any_finding(), any_reply()), 0..20),
        steps in prop::collection::vec(any_reply(), 0..12),
        more in any_finding(),
        reply in prop::sample::select(vec![Reply::Yes, Reply::NotSure]),
    ) {
        let mut answers = Answers::default();
        for (f, r) in said {
            answers.set(f, r);
        }
        for step in steps {
            let Some(question) = next_question(&answers) else { break };
            answers.reply(&question, step);
        }
        let before = assess(&answers).level;
        answers.set(more, reply.max(answers.get(more).unwrap_or(Reply::No)));
        let after = assess(&answers).level;
        prop_assert!(after >= before, "{more:?} {reply:?} took {before:?} to {after:?}");
    }

    #[test]
    fn the_first_hit_carries_the_level(said in prop::collection::vec((any_finding(), any_reply()), 0..20)) {
        let mut answers = Answers::default();
        for (f, r) in said {
            answers.set(f, r);
        }
        let result = assess(&answers);
        prop_assert!(result.hits.iter().all(|h| h.rule.level <= result.level));
        prop_assert!(result.hits.is_sorted_by_key(|h| std::cmp::Reverse(h.rule.level)));
    }
}
