//! Nothing of the evidence file is lost, and every reference leads somewhere.

use super::{
    BLOOD_TESTS, Category, DISAGREEMENTS, LINKED, ROWS, TYPICAL,
    articles::{COUNTS, COVERED, Place, VERDICTS},
    claim, claims,
    left_out::LEFT_OUT,
};
use crate::domain::sorted_set::SortedSet;
use crate::domain::{food::food, source::Verdict, triage::rule};

#[test]
fn every_item_of_the_articles_is_in_the_app_or_left_out_with_a_reason() {
    let known: SortedSet<_> = COVERED.iter().map(|(id, _)| *id).chain(LEFT_OUT.iter().map(|(id, ..)| *id)).collect();
    let wanted: SortedSet<_> =
        (1..).zip(COUNTS).flat_map(|(section, n)| (1..=n).map(move |item| format!("A{section}.{item}"))).collect();
    assert_eq!(known, wanted.iter().map(String::as_str).collect());
    for (id, what, why) in LEFT_OUT {
        assert!(!what.is_empty() && !why.is_empty(), "{id}");
    }
}

#[test]
fn every_place_exists() {
    for (id, places) in COVERED {
        for place in *places {
            let exists = match place {
                Place::Claim(id) => claim(id).is_some(),
                Place::Food(id) => food(id).is_some(),
                Place::Rule(id) => rule(id).is_some(),
                Place::Linked(name) => LINKED.iter().any(|l| l.name == *name),
                Place::Disagreement(n) => (1..=DISAGREEMENTS.len()).contains(n),
                Place::Typical => !TYPICAL.is_empty(),
                Place::LookAlike => !ROWS.is_empty(),
                Place::BloodTests => !BLOOD_TESTS.is_empty(),
            };
            assert!(exists, "{id} went to {place:?}");
        }
    }
}

#[test]
fn every_verdict_of_section_b_is_a_claim_and_every_claim_a_verdict() {
    let told: SortedSet<_> = VERDICTS.iter().map(|(_, id)| *id).collect();
    let kept: SortedSet<_> = claims().map(|c| c.id).collect();
    assert_eq!(told, kept);
    assert_eq!(claims().count(), kept.len(), "an address names one claim");
}

#[test]
fn every_reference_from_a_table_leads_to_a_claim_or_a_rule() {
    let from_tables = DISAGREEMENTS.iter().map(|d| d.claim).chain(TYPICAL.iter().map(|t| t.claim));
    for id in from_tables {
        assert!(claim(id).is_some(), "{id}");
    }
    for condition in &LINKED {
        assert!(condition.rule.is_empty() || rule(condition.rule).is_some(), "{}", condition.name);
    }
}

#[test]
fn a_tip_is_never_only_seen_in_studies() {
    // "Seen in studies" is for facts and links; what a person may do carries one of the five verdicts of E1.
    for category in [Category::Relief, Category::Prevention, Category::Supplements] {
        for claim in category.claims() {
            assert_ne!(claim.verdict, Verdict::Seen, "{}", claim.id);
        }
    }
}
