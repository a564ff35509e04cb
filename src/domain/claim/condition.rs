//! Conditions that go with cramps, and what each means for the reader. Having cramps does not mean having one of them.

use crate::domain::source::{AAFP_2012, BNSSG, Checked, GENERAL, MOSPACE, NHS_HIGHLAND, NHS_PAD, Source};

/// One condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinkedCondition {
    /// Its name.
    pub name: &'static str,
    /// What it means for the reader.
    pub meaning: &'static str,
    /// The warning-sign rule to look at; empty where there is none.
    pub rule: &'static str,
    /// Who names it.
    pub sources: &'static [Source],
    /// How that was checked.
    pub checked: Checked,
}

/// Every condition.
pub static LINKED: [LinkedCondition; 11] = [
    LinkedCondition {
        name: "Pregnancy",
        meaning: "Ask your midwife before any supplement. Clots are likelier: know the signs.",
        rule: "U11",
        sources: &[AAFP_2012],
        checked: Checked::Read,
    },
    LinkedCondition {
        name: "Diabetes",
        meaning: "It can harm nerves, kidneys and leg arteries. Feet may be numb, so take care with heat.",
        rule: "R7",
        sources: &[GENERAL],
        checked: Checked::General,
    },
    LinkedCondition {
        name: "Kidney disease and dialysis",
        meaning: "Tell your clinic about the cramps. Do not take in more potassium or magnesium by yourself.",
        rule: "R7",
        sources: &[AAFP_2012, BNSSG],
        checked: Checked::Read,
    },
    LinkedCondition {
        name: "Liver cirrhosis",
        meaning: "Tell your clinic about the cramps.",
        rule: "R7",
        sources: &[AAFP_2012, BNSSG],
        checked: Checked::Read,
    },
    LinkedCondition {
        name: "Under-active thyroid",
        meaning: "A blood test can show it.",
        rule: "R7",
        sources: &[BNSSG],
        checked: Checked::Read,
    },
    LinkedCondition {
        name: "Nerve or spine problems",
        meaning: "Numbness, tingling, burning or weakness between cramps is a reason for a visit.",
        rule: "R2",
        sources: &[AAFP_2012, BNSSG],
        checked: Checked::Read,
    },
    LinkedCondition {
        name: "Leg-artery disease",
        meaning: "Pain on walking that stops with rest needs a check. Pain at rest needs help today.",
        rule: "U5",
        sources: &[AAFP_2012, NHS_PAD],
        checked: Checked::Read,
    },
    LinkedCondition {
        name: "Parkinson's disease",
        meaning: "Tell your clinic about the cramps.",
        rule: "R7",
        sources: &[GENERAL],
        checked: Checked::General,
    },
    LinkedCondition {
        name: "Heavy drinking",
        meaning: "Ask for help to cut down safely.",
        rule: "R11",
        sources: &[GENERAL],
        checked: Checked::General,
    },
    LinkedCondition {
        name: "Addison's disease",
        meaning: "One summary of the evidence names it.",
        rule: "",
        sources: &[MOSPACE],
        checked: Checked::Read,
    },
    LinkedCondition {
        name: "Low iron or anaemia (anemia)",
        meaning: "It matters for restless legs rather than for cramps. A blood test can show it.",
        rule: "R5",
        sources: &[NHS_HIGHLAND],
        checked: Checked::Read,
    },
];
