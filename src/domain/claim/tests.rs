//! Nothing of the evidence file is lost, and every reference leads somewhere.

use super::{
    BLOOD_TESTS, Category, DISAGREEMENTS, LINKED, ROWS, TYPICAL,
    articles::{COUNTS, COVERED, Place, VERDICTS},
    claim, claims,
    left_out::LEFT_OUT,
};
use crate::domain::sorted_set::SortedSet;
use crate::domain::{
    caution::{Caution, DIURETIC, POTASSIUM_TABLETS, PREGNANCY_SUPPLEMENTS, STRETCH, SWOLLEN_LEG},
    food::{FOODS, Food, food},
    medicine::MedicineKind,
    source::{CDC_VTE, Checked, ERJ_RLS, FSS, GENERAL, NOT_FOUND, Source, Verdict},
    triage::rule,
    trial::{Change, Own},
};

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
fn severe_pain_alone_is_not_said_to_have_a_rule() {
    assert!(COVERED.iter().all(|(id, _)| *id != "A14.2"));
    assert!(LEFT_OUT.iter().any(|(id, _, why)| *id == "A14.2" && why.contains("E2")));
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
    for row in &TYPICAL {
        assert!(claim(row.claim).is_some(), "{}", row.claim);
    }
    for disagreement in &DISAGREEMENTS {
        assert!(!disagreement.more.sources().is_empty(), "{}", disagreement.topic);
    }
    for condition in &LINKED {
        assert!(condition.rule.is_empty() || rule(condition.rule).is_some(), "{}", condition.name);
    }
}

#[test]
fn a_tip_is_never_only_seen_in_studies() {
    // "Seen in studies" is for facts and links; what a person may do carries one of the five verdicts of E1.
    for category in [Category::Relief, Category::Prevention, Category::Supplements, Category::Habits] {
        for claim in category.claims() {
            assert_ne!(claim.verdict, Verdict::Seen, "{}", claim.id);
        }
    }
}

#[test]
fn a_disagreement_leans_on_what_speaks_of_it() {
    let of = |n: usize| DISAGREEMENTS[n - 1].more.sources();
    // None of these has a claim of its own.
    for n in [9, 14, 19] {
        assert!(of(n).contains(&NOT_FOUND), "{}", DISAGREEMENTS[n - 1].topic);
    }
    assert_eq!(of(20), [ERJ_RLS]);
    let signs = of(22);
    assert!(crate::domain::triage::rules().any(|r| r.sources.iter().any(|s| signs.contains(s))));
    for d in DISAGREEMENTS.iter().filter(|d| d.evidence.contains("was found") || d.evidence.contains("No study")) {
        assert!(d.more.sources().contains(&NOT_FOUND), "{}", d.topic);
    }
}

#[test]
fn every_supplement_asks_first_in_pregnancy_and_with_water_tablets() {
    // Food and a bath are no supplements.
    let taken = Category::Supplements.claims().iter().filter(|c| !["magnesium-food", "epsom-bath"].contains(&c.id));
    for claim in taken {
        for caution in [&PREGNANCY_SUPPLEMENTS, &DIURETIC] {
            assert!(claim.cautions.contains(&caution), "{}: {}", claim.id, caution.text);
        }
    }
}

#[test]
fn body_salts_and_supplements_say_that_potassium_tablets_are_not_for_older_people() {
    let salts = claim("body-salts").expect("a claim");
    assert!(salts.cautions.contains(&&POTASSIUM_TABLETS));
    let own = Own::new("Potassium", Some(MedicineKind::Supplement)).expect("a change");
    assert!(Change::Own(own).cautions().contains(&&POTASSIUM_TABLETS), "a supplement that is tried");
    assert!(POTASSIUM_TABLETS.text.starts_with("Older people should not take potassium supplements"));
    assert_eq!((POTASSIUM_TABLETS.sources, POTASSIUM_TABLETS.checked), (&[FSS][..], Checked::Read));
}

#[test]
fn the_clot_of_pregnancy_is_said_where_its_source_is_named() {
    let Caution { text, sources, .. } = PREGNANCY_SUPPLEMENTS;
    assert!(text.contains("a clot in the leg is more likely") && sources.contains(&CDC_VTE), "{text}");
}

#[test]
fn what_is_done_to_a_leg_is_not_for_a_leg_that_may_have_a_clot() {
    for id in ["stretch-now", "rub", "warm-or-cold", "massage-and-heat", "epsom-bath"] {
        assert!(claim(id).is_some_and(|c| c.cautions.contains(&&SWOLLEN_LEG)), "{id}");
    }
    for id in ["bedtime-stretch", "other-stretches", "walk"] {
        assert!(claim(id).is_some_and(|c| c.cautions.contains(&&STRETCH)), "{id}");
    }
    assert!(STRETCH.text.contains("swollen, warm, red or darker") && STRETCH.text.contains("does not slip"));
}

#[test]
fn what_names_general_knowledge_says_that_it_is_not_checked() {
    let named = |sources: &[Source], checked: Checked| !sources.contains(&GENERAL) || checked == Checked::General;
    assert!(claims().all(|c| named(c.sources, c.checked)));
    assert!(LINKED.iter().all(|c| named(c.sources, c.checked)));
    let of_claims = claims().flat_map(|c| c.cautions.iter().copied());
    for caution in of_claims.chain(FOODS.iter().flat_map(Food::cautions)) {
        let Caution { text, sources, checked, .. } = caution;
        assert!(named(sources, *checked), "{text}");
    }
}

#[test]
fn a_remedy_that_the_evidence_speaks_against_is_to_avoid() {
    // B2 to B4: AGAINST or HARM.
    for id in ["magnesium", "vitamin-d", "gaba-5htp", "quinine", "epsom-bath", "painkillers", "swollen-leg"] {
        assert_eq!(claim(id).map(|c| c.verdict), Some(Verdict::Avoid), "{id}");
    }
}

#[test]
fn what_was_read_second_hand_says_so() {
    for id in ["magnesium", "vitamin-d", "quinine", "body-salts", "weight-and-feet", "sleep-position"] {
        assert_eq!(claim(id).map(|c| c.checked), Some(Checked::SecondHand), "{id}");
    }
}

#[test]
fn trials_are_told_with_their_limits() {
    let told = |id: &str, what: &str| {
        let claim = claim(id).expect("a claim");
        assert!([claim.line, claim.why, claim.trials].iter().any(|t| t.contains(what)), "{id}: {what}");
    };
    told("bedtime-stretch", "under 50");
    told("vitamin-k2", "volunteers");
    for what in ["other causes are ruled out", "if it does not help", "heart's rhythm"] {
        told("quinine", what);
    }
    told("linked-medicines", "blood pressure");
}
