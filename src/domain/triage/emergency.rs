//! E1–E7: call the emergency number.

use super::{
    Finding,
    rule::{
        Expr::{All, Any, Is},
        Level, Rule,
    },
};
use crate::domain::source::{
    CDC_VTE, CHESTERFIELD, Checked, DEVON_NHS, FDA_QUININE, GENERAL, GLOUCESTERSHIRE, HEALTHIFY_NZ, HEALTHINFO_NZ,
    NHS_DVT, NIOSH, RXLIST,
};

/// The emergency rules.
pub const RULES: [Rule; 7] = [
    Rule {
        id: "E1",
        level: Level::Emergency,
        when: Any(&[Is(Finding::ChestOrBlood), Is(Finding::BreathOrHeart)]),
        sign: "Leg pain or swelling with short breath, chest pain, coughing up blood, fainting or a racing heart",
        advice: "Do not rub, stretch or heat the leg.",
        sources: &[NHS_DVT, CDC_VTE, GLOUCESTERSHIRE],
        checked: Checked::Read,
    },
    Rule {
        id: "E2",
        level: Level::Emergency,
        when: Is(Finding::SuddenColdLeg),
        sign: Finding::SuddenColdLeg.line(),
        advice: "",
        sources: &[HEALTHINFO_NZ, DEVON_NHS],
        checked: Checked::Read,
    },
    Rule {
        id: "E3",
        level: Level::Emergency,
        when: Is(Finding::SaddleOrBladder),
        sign: Finding::SaddleOrBladder.line(),
        advice: "",
        sources: &[CHESTERFIELD, HEALTHIFY_NZ],
        checked: Checked::Read,
    },
    Rule {
        id: "E4",
        level: Level::Emergency,
        when: Is(Finding::DarkUrine),
        sign: Finding::DarkUrine.line(),
        advice: "",
        sources: &[NIOSH],
        checked: Checked::Read,
    },
    Rule {
        id: "E5",
        level: Level::Emergency,
        when: Is(Finding::StiffJaw),
        sign: Finding::StiffJaw.line(),
        advice: "",
        sources: &[GENERAL],
        checked: Checked::General,
    },
    Rule {
        id: "E6",
        level: Level::Emergency,
        when: Any(&[Is(Finding::ConfusedOrFit), Is(Finding::BreathOrHeart)]),
        sign: "Cramps with confusion, a fit (seizure) or collapse. Or with trouble breathing, or a heart that pounds or beats unevenly",
        advice: "",
        sources: &[RXLIST, GENERAL],
        checked: Checked::General,
    },
    Rule {
        id: "E7",
        level: Level::Emergency,
        when: All(&[Is(Finding::TakesQuinine), Is(Finding::HeavyBleeding)]),
        sign: "On quinine, with bleeding that is heavy or will not stop, or bruises with fever or confusion",
        advice: "Take no more quinine.",
        sources: &[FDA_QUININE, GENERAL],
        checked: Checked::General,
    },
];
