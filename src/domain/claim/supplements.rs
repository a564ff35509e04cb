//! What is sold or eaten against cramps.

use super::Claim;
use crate::domain::{
    caution::{
        DIURETIC, HEAT_AND_COLD, KIDNEY, MAGNESIUM_TABLETS, PREGNANCY_SUPPLEMENTS, SEROTONIN, SWOLLEN_LEG, VITAMIN_B6,
        VITAMIN_D, VITAMIN_D_CALCIUM, WARFARIN_GREENS, WARFARIN_K,
    },
    source::{
        AAFP_2017, BARNA_2021, COCHRANE_2020, COPIES, Checked, FRUSSO_1999, GENERAL, GROBER_2017, HANSEN_2015,
        NHS_VITAMINS, NIH_ODS, NOT_FOUND, ROFFE_2002, ROGUIN_2017, SEBO_2014, TAN_2024, Verdict,
    },
};

/// Supplements.
pub static SUPPLEMENTS: [Claim; 10] = [
    Claim {
        id: "magnesium",
        title: "Magnesium tablets",
        verdict: Verdict::Avoid,
        line: "Magnesium tablets did no better than dummy tablets in most trials of older adults. They can \
               cause diarrhoea (diarrhea), and can be dangerous if your kidneys do not work well.",
        why: "",
        trials: "A 2020 review: 11 trials, 735 people. Older adults had 0.18 fewer cramps a week: anything from \
                 0.84 fewer to 0.49 more. 2017: 94 people, 4 weeks: 3.4 fewer a week, and 3.0 fewer on dummy \
                 tablets. 2021: one trial found a small gain in 60 days: 3.4 fewer, and 2.6 fewer on dummy \
                 tablets.",
        sources: &[COCHRANE_2020, SEBO_2014, ROGUIN_2017, FRUSSO_1999, ROFFE_2002, BARNA_2021],
        checked: Checked::SecondHand,
        cautions: &[&KIDNEY, &MAGNESIUM_TABLETS, &DIURETIC, &PREGNANCY_SUPPLEMENTS],
    },
    Claim {
        id: "magnesium-form",
        title: "A special kind or hour of magnesium",
        verdict: Verdict::NotProven,
        line: "No trial of magnesium glycinate for night cramps was found, and none of the best hour to take it.",
        why: "",
        trials: "",
        sources: &[NOT_FOUND],
        checked: Checked::Read,
        cautions: &[&KIDNEY, &MAGNESIUM_TABLETS, &DIURETIC, &PREGNANCY_SUPPLEMENTS],
    },
    Claim {
        id: "magnesium-food",
        title: "Food with magnesium",
        verdict: Verdict::NotProven,
        line: "Nuts, seeds, beans and greens are good food. No trial shows that they help cramps.",
        why: "",
        trials: "",
        sources: &[NOT_FOUND],
        checked: Checked::Read,
        cautions: &[&KIDNEY, &WARFARIN_GREENS],
    },
    Claim {
        id: "vitamin-d",
        title: "Vitamin D against cramps",
        verdict: Verdict::Avoid,
        line: "Fixing low vitamin D is good for bones. It did not reduce cramps in a year-long trial.",
        why: "For bones, the NHS suggests 10 µg (400 IU) a day in autumn and winter. The US suggests 15 to 20 µg.",
        trials: "The trial had 230 women past the menopause.",
        sources: &[HANSEN_2015, NHS_VITAMINS, NIH_ODS],
        checked: Checked::SecondHand,
        cautions: &[&VITAMIN_D, &VITAMIN_D_CALCIUM, &DIURETIC, &PREGNANCY_SUPPLEMENTS],
    },
    Claim {
        id: "vitamin-b",
        title: "Vitamin B complex",
        verdict: Verdict::Mixed,
        line: "One small trial found that it helped. That is not enough to recommend it.",
        why: "",
        trials: "",
        sources: &[AAFP_2017],
        checked: Checked::Read,
        cautions: &[&DIURETIC, &PREGNANCY_SUPPLEMENTS],
    },
    Claim {
        id: "vitamin-b6",
        title: "Vitamin B6 alone",
        verdict: Verdict::NotProven,
        line: "No trial shows that it helps cramps.",
        why: "",
        trials: "",
        sources: &[NOT_FOUND],
        checked: Checked::Read,
        cautions: &[&VITAMIN_B6, &DIURETIC, &PREGNANCY_SUPPLEMENTS],
    },
    Claim {
        id: "gaba-5htp",
        title: "GABA and 5-HTP",
        verdict: Verdict::Avoid,
        line: "No trial in people with night cramps was found. 5-HTP can be dangerous with some medicines.",
        why: "The article that praises them leans on a study in animals.",
        trials: "",
        sources: &[NOT_FOUND, COPIES],
        checked: Checked::SecondHand,
        cautions: &[&SEROTONIN, &DIURETIC, &PREGNANCY_SUPPLEMENTS],
    },
    Claim {
        id: "melatonin",
        title: "Melatonin",
        verdict: Verdict::NotProven,
        line: "No trial for cramps was found. Ask a pharmacist before you take it.",
        why: "",
        trials: "",
        sources: &[GENERAL],
        checked: Checked::General,
        cautions: &[&DIURETIC, &PREGNANCY_SUPPLEMENTS],
    },
    Claim {
        id: "vitamin-k2",
        title: "Vitamin K2",
        verdict: Verdict::Mixed,
        line: "One 2024 trial found fewer cramps with vitamin K2. It has not been repeated. Never take vitamin \
               K with warfarin or a similar drug, unless your clinic says so.",
        why: "",
        trials: "199 volunteers from 65 up, in China, for 8 weeks: 0.96 cramps a week, against 3.63 with dummy \
                 pills. No harm from it was seen. The dummy group got worse. People on blood thinners like \
                 warfarin, on water tablets or on dialysis could not join.",
        sources: &[TAN_2024],
        checked: Checked::Read,
        cautions: &[&WARFARIN_K, &DIURETIC, &PREGNANCY_SUPPLEMENTS],
    },
    Claim {
        id: "epsom-bath",
        title: "Epsom salt bath",
        verdict: Verdict::Avoid,
        line: "A warm bath may relax you. The salt does not reliably get magnesium into your body.",
        why: "",
        trials: "",
        sources: &[GROBER_2017],
        checked: Checked::Read,
        cautions: &[&SWOLLEN_LEG, &HEAT_AND_COLD],
    },
];
