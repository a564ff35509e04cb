//! The words of the reference: plain enough to read at 3 a.m., none of the forbidden ones, every statement with a source.

mod forbidden;
mod guide;
mod insights;
mod reading;
mod trials;

use unknot::{
    domain::{
        caution::Caution,
        claim::{
            BLOOD_TESTS, BLOOD_TESTS_LINE, BLOOD_TESTS_SOURCES, COLUMNS, Category, DISAGREEMENTS, FEATURES, LINKED,
            LOOK_ALIKE_SOURCES, ROWS, TYPICAL, TYPICAL_NOTE, claim, claims,
        },
        condition::Condition,
        disclaimer::DISCLAIMER,
        food::{FOODS, Food, Nutrient},
        routine::{Kind, Routine, What},
        sorted_set::SortedSet,
        triage::{Finding, Level, SELF_CARE, prompt::Prompt, rules},
    },
    view::{food, learn, safety},
};

/// A text and where it stands.
type Text = (String, String);

/// A label of more words is read like a sentence.
const LABEL: usize = 5;

/// Sentences: everything that is read rather than glanced at.
fn sentences() -> Vec<Text> {
    let mut texts: Vec<Text> = Vec::new();
    texts.extend(claims().flat_map(|c| of(c.id, [c.line, c.why, c.trials])));
    texts.extend(rules().chain([&SELF_CARE]).flat_map(|r| of(r.id, [r.sign, r.advice])));
    texts.extend(findings().into_iter().flat_map(|f| of(&format!("{f:?}"), [f.line()])));
    let levels = [Level::Emergency, Level::SameDay, Level::Routine, Level::SelfCare];
    texts.extend(of("level", levels.map(Level::action)));
    texts.extend(cautions().into_iter().flat_map(|c| of("caution", [c.text])));
    for f in &FOODS {
        let card = food::card(f, &SortedSet::new());
        texts.extend(of(card.name, [card.why.as_str(), card.note]));
    }
    texts.extend(DISAGREEMENTS.iter().flat_map(|d| of(d.topic, [d.one_side, d.other_side, d.evidence])));
    texts.extend(LINKED.iter().flat_map(|l| of(l.name, [l.meaning])));
    texts.extend(routine());
    texts.extend(of("prompt", [Prompt::OneLeg, Prompt::Often, Prompt::SixWeeks].map(Prompt::words)));
    texts.extend(of(
        "view",
        [safety::CLOSING, safety::INTRO, safety::UNSURE, safety::LOOK_ALIKE, safety::GUARD, food::ABOUT],
    ));
    texts.extend(guide::sentences());
    texts.extend(trials::sentences());
    texts.extend(of(
        "page",
        [
            BLOOD_TESTS_LINE,
            DISCLAIMER,
            TYPICAL_NOTE,
            learn::NO_LINE_ALONE,
            learn::NOT_ONE_OF_THESE,
            learn::BEHIND_NIGHT,
        ],
    ));
    texts
}

/// Labels: headings, names and table cells.
fn labels() -> Vec<Text> {
    let mut texts: Vec<Text> = Vec::new();
    texts.extend(claims().flat_map(|c| of(c.id, [c.title])));
    texts.extend(DISAGREEMENTS.iter().flat_map(|d| of("topic", [d.topic])));
    texts.extend(FOODS.iter().flat_map(|f| of("food", [f.card.name])));
    texts.extend(LINKED.iter().flat_map(|l| of("condition", [l.name])));
    texts.extend(trials::labels());
    texts.extend(of("condition", Condition::ALL.map(Condition::words)));
    texts.extend(of("category", Category::ALL.map(Category::words)));
    texts.extend(of("column", COLUMNS));
    texts.extend(of("feature", FEATURES));
    texts.extend(of("test", BLOOD_TESTS));
    texts.extend(ROWS.iter().flat_map(|r| of(r.aspect, r.cells)));
    texts.extend(TYPICAL.iter().flat_map(|t| of(t.aspect, [t.typical, t.night])));
    texts.extend(Kind::ALL.iter().flat_map(|k| of("step", [k.offer().title])));
    texts.extend(Nutrient::ALL.iter().filter_map(|n| n.reference()).flat_map(|r| of("reference", [r.others])));
    texts
}

/// What the bedtime routine says and asks to mind, seated and standing, with every step in it.
fn routine() -> Vec<Text> {
    let mut texts: Vec<Text> = Vec::new();
    let mut routine = Routine::default();
    for kind in routine.left_out() {
        routine.add(What::Known(kind)).expect("there is room for every step");
    }
    for seated in [true, false] {
        routine.sit(seated);
        texts.extend(routine.moves().iter().flat_map(|m| of(&m.title, [&*m.say, m.rest_say, m.mind])));
    }
    texts
}

fn of<const N: usize>(place: &str, texts: [&str; N]) -> Vec<Text> {
    texts.into_iter().filter(|t| !t.is_empty()).map(|t| (place.to_owned(), t.to_owned())).collect()
}

fn findings() -> SortedSet<Finding> {
    rules().flat_map(|r| r.when.findings()).chain([Finding::ClotRisk]).collect()
}

fn cautions() -> Vec<&'static Caution> {
    let of_claims = claims().flat_map(|c| c.cautions.iter().copied());
    of_claims.chain(FOODS.iter().flat_map(Food::cautions)).chain(trials::cautions()).collect()
}

#[test]
fn everything_that_is_said_has_a_source() {
    for c in claims() {
        assert!(!c.sources.is_empty(), "{}", c.id);
    }
    for c in cautions() {
        assert!(!c.sources.is_empty(), "{}", c.text);
    }
    for f in &FOODS {
        assert!(!food::card(f, &SortedSet::new()).sources.is_empty(), "{}", f.card.name);
    }
    assert!(rules().all(|r| !r.sources.is_empty()) && LINKED.iter().all(|l| !l.sources.is_empty()));
    assert!(DISAGREEMENTS.iter().all(|d| !d.more.sources().is_empty()));
    assert!(!LOOK_ALIKE_SOURCES.is_empty() && !BLOOD_TESTS_SOURCES.is_empty());
    // The night cramp's side leans on claims; of the other side the line above the table says whose it is.
    for row in &TYPICAL {
        assert!(claim(row.claim).is_some_and(|c| !c.sources.is_empty()), "{}", row.aspect);
    }
    assert!(TYPICAL_NOTE.contains("one article") && TYPICAL_NOTE.contains("did not check"));
}

#[test]
fn nothing_forbidden_is_said() {
    for (place, text) in sentences().into_iter().chain(labels()).chain(insights::sentences()) {
        assert_eq!(forbidden::found(&text), None, "{place}: {text}");
    }
}

#[test]
fn an_amount_stands_only_beside_a_trial_or_a_public_reference() {
    for (place, text) in sentences().into_iter().chain(labels()) {
        let amount =
            text.split_whitespace().any(|w| ["mg", "µg", "IU)", "IU"].contains(&w.trim_matches(['.', ',', ':'])));
        let allowed =
            ["trial", "suggests", "upper level", "above", "advises", "US", "UK"].iter().any(|w| text.contains(w));
        assert!(!amount || allowed, "{place}: {text}");
    }
}

#[test]
fn every_text_reads_at_grade_eight_or_below() {
    // A name of a word or two has no grade; a label that is a sentence has one.
    let long_labels = labels().into_iter().filter(|(_, t)| t.split_whitespace().count() > LABEL);
    let hard: Vec<_> = sentences()
        .into_iter()
        .chain(insights::sentences())
        .chain(long_labels)
        .map(|(p, t)| (reading::grade(&t), p, t))
        .filter(|(g, ..)| *g > 8.0)
        .collect();
    let shown: Vec<String> = hard.iter().map(|(g, p, t)| format!("{g:.1} {p}: {t}")).collect();
    assert!(hard.is_empty(), "{} texts are too hard:\n{}", hard.len(), shown.join("\n"));
}
