//! U1–U11: get help today.

use super::{
    Finding,
    rule::{
        Expr::{All, Is},
        Level, Rule,
    },
};
use crate::domain::source::{
    CDC_VTE, Checked, FDA_QUININE, GENERAL, GPNOTEBOOK, MAYO_2023, MHRA_QUININE, NHS_CRAMPS, NHS_DVT, NHS_INFORM,
    NHS_PAD, NHS_STATINS, NIDIRECT,
};

/// The same-day rules.
pub const RULES: [Rule; 11] = [
    Rule {
        id: "U1",
        level: Level::SameDay,
        when: Is(Finding::OneLeg),
        sign: Finding::OneLeg.line(),
        advice: "Do not rub, stretch or heat this leg before it is checked. Redness may not show on brown or black \
                 skin.",
        sources: &[NHS_DVT, CDC_VTE],
        checked: Checked::Read,
    },
    Rule {
        id: "U2",
        level: Level::SameDay,
        when: Is(Finding::LongCramp),
        sign: Finding::LongCramp.line(),
        advice: "",
        sources: &[NHS_INFORM, NIDIRECT, NHS_CRAMPS],
        checked: Checked::Read,
    },
    Rule {
        id: "U3",
        level: Level::SameDay,
        when: Is(Finding::WoundOrPoison),
        sign: Finding::WoundOrPoison.line(),
        advice: "With a stiff jaw, trouble swallowing or spasms of the whole body it is an emergency.",
        sources: &[NHS_INFORM, MAYO_2023],
        checked: Checked::Read,
    },
    Rule {
        id: "U4",
        level: Level::SameDay,
        when: All(&[Is(Finding::TakesStatin), Is(Finding::StatinMuscle)]),
        sign: "On a statin, with muscle pain, cramps, or weak or sore muscles that nothing explains. They are new, or all over",
        advice: "Contact your doctor, pharmacist or NHS 111 today, and follow the leaflet of your medicine. If your \
                 pee turns dark it is an emergency.",
        sources: &[NHS_STATINS],
        checked: Checked::SecondHand,
    },
    Rule {
        id: "U5",
        level: Level::SameDay,
        when: Is(Finding::RestPain),
        sign: Finding::RestPain.line(),
        advice: "Do not put the leg up: that can make this pain worse.",
        sources: &[NHS_PAD, GPNOTEBOOK],
        checked: Checked::Read,
    },
    Rule {
        id: "U6",
        level: Level::SameDay,
        when: All(&[Is(Finding::TakesQuinine), Is(Finding::QuinineSigns)]),
        sign: "On quinine, with new bruises, bleeding, spots on the skin, ringing ears, or a change in hearing or sight",
        advice: "Stop taking quinine and call today.",
        sources: &[FDA_QUININE, MHRA_QUININE],
        checked: Checked::Read,
    },
    Rule {
        id: "U7",
        level: Level::SameDay,
        when: Is(Finding::MouthOrClench),
        sign: Finding::MouthOrClench.line(),
        advice: "With confusion, a fit (seizure), trouble breathing or a pounding heart it is an emergency.",
        sources: &[GENERAL],
        checked: Checked::General,
    },
    Rule {
        id: "U8",
        level: Level::SameDay,
        when: Is(Finding::FluidLoss),
        sign: Finding::FluidLoss.line(),
        advice: "",
        sources: &[GENERAL],
        checked: Checked::General,
    },
    Rule {
        id: "U9",
        level: Level::SameDay,
        when: Is(Finding::FastWeakness),
        sign: Finding::FastWeakness.line(),
        advice: "",
        sources: &[GENERAL],
        checked: Checked::General,
    },
    Rule {
        id: "U10",
        level: Level::SameDay,
        when: Is(Finding::Snap),
        sign: Finding::Snap.line(),
        advice: "Do not stretch this leg.",
        sources: &[GENERAL],
        checked: Checked::General,
    },
    Rule {
        id: "U11",
        level: Level::SameDay,
        when: All(&[Is(Finding::Pregnant), Is(Finding::OneLeg)]),
        sign: "Pregnant, or within 6 weeks of birth, with one leg that hurts and is swollen, warm, red or darker",
        advice: "Call your maternity line today. Say that you are pregnant or have just given birth.",
        sources: &[CDC_VTE, NHS_DVT],
        checked: Checked::Read,
    },
];
