//! Habits of the day and the night.

use super::Claim;
use crate::domain::{
    caution::{ALCOHOL, FLUID_LIMIT, RAISED_LEGS},
    source::{
        AAFP_2012, Checked, DELACOUR_2018, EFSA_WATER, GENERAL, GRANDNER_2017, MAYO_2023, NHS_FLUIDS, NOT_FOUND,
        Verdict,
    },
};

/// Habits.
pub static HABITS: [Claim; 6] = [
    Claim {
        id: "sleep-position",
        title: "How you lie",
        verdict: Verdict::GuidanceOnly,
        line: "Lying with toes pointed keeps the calf short. Loosen tucked sheets and let the feet rest \
               upright. On your front, let them hang over the edge.",
        why: "A pillow under the legs is said to help too. Nobody tested it.",
        trials: "No trial.",
        sources: &[AAFP_2012, MAYO_2023],
        checked: Checked::SecondHand,
        cautions: &[&RAISED_LEGS],
    },
    Claim {
        id: "shoes",
        title: "Shoes",
        verdict: Verdict::GuidanceOnly,
        line: "Some guides advise shoes with a firm heel.",
        why: "Nobody has shown that shoes change the blood flow.",
        trials: "No trial.",
        sources: &[MAYO_2023],
        checked: Checked::SecondHand,
        cautions: &[],
    },
    Claim {
        id: "how-much-to-drink",
        title: "How much to drink",
        verdict: Verdict::GuidanceOnly,
        line: "6 to 8 cups a day, about 1.5 litres, is a sensible goal. You can change it. There is no need to \
               go past it.",
        why: "A European agency counts 2 litres a day for women and 2.5 for men. That is all water, with the 20 \
              to 30% that comes from food.",
        trials: "",
        sources: &[NHS_FLUIDS, EFSA_WATER],
        checked: Checked::SecondHand,
        cautions: &[&FLUID_LIMIT],
    },
    Claim {
        id: "winding-down",
        title: "Slow breathing, meditation, good thoughts",
        verdict: Verdict::NotProven,
        line: "For winding down. They are safe and may help you settle. Nobody tested them for cramps.",
        why: "",
        trials: "No trial.",
        sources: &[NOT_FOUND],
        checked: Checked::Read,
        cautions: &[],
    },
    Claim {
        id: "sleep-habits",
        title: "Good sleep habits",
        verdict: Verdict::NotProven,
        line: "They are good for sleep. Poor sleep and cramps go together, but nobody tested whether better \
               sleep means fewer cramps.",
        why: "",
        trials: "",
        sources: &[GRANDNER_2017, GENERAL],
        checked: Checked::General,
        cautions: &[],
    },
    Claim {
        id: "less-alcohol",
        title: "Less alcohol",
        verdict: Verdict::NotProven,
        line: "Regular drinkers over 60 had more night cramps in one study. Cutting down is worth a try.",
        why: "That does not show cause, nor that cutting down helps.",
        trials: "One study in older people: odds 6.5 times higher, but anything from 1.7 to 38.",
        sources: &[DELACOUR_2018],
        checked: Checked::Read,
        cautions: &[&ALCOHOL],
    },
];
