//! What may keep cramps away.

use super::Claim;
use crate::domain::{
    caution::{HEAT_AND_COLD, PREGNANCY_SUPPLEMENTS, STRETCH, SWOLLEN_LEG},
    source::{
        AAFP_2017, COCHRANE_2021, COCHRANE_PREGNANCY, COPPIN_2005, Checked, HALLEGRAEFF_2012, MAYO_2023, NOT_FOUND,
        RABBITT_2016, Verdict,
    },
};

/// Prevention without tablets.
pub static PREVENTION: [Claim; 6] = [
    Claim {
        id: "bedtime-stretch",
        title: "Stretching before bed",
        verdict: Verdict::Mixed,
        line: "Stretching your calves and the backs of your thighs for about 3 minutes before bed helped older \
               adults in one trial. Another trial of calf stretches alone found no effect. It is safe and free, \
               so it is our first suggestion. Try six weeks.",
        why: "As in the trial: stretch to your limit and a little beyond. Hold 10 seconds, rest 10 seconds, 3 \
              times for each stretch. Both legs, each night just before sleep. Breathe. Sit if standing is \
              hard.",
        trials: "2012: 80 adults over 55, 6 weeks: 1.2 fewer cramps a night and less pain (1.3 points of 10), \
                 but no dummy stretch to compare with. 2005: 191 people on quinine, calf only, 12 weeks: no \
                 difference. A 2021 review of 3 trials (201 people) is very unsure. None took people under 50 or with \
                 a disease of the nerves.",
        sources: &[HALLEGRAEFF_2012, COPPIN_2005, COCHRANE_2021, AAFP_2017, RABBITT_2016],
        checked: Checked::Read,
        cautions: &[&STRETCH],
    },
    Claim {
        id: "other-stretches",
        title: "Ledge and wall stretches",
        verdict: Verdict::NotProven,
        line: "Articles suggest the ball of the foot on a low ledge, or on a wall with the heel down. You can \
               try them, with a hand on something firm.",
        why: "The ledge is held a few seconds, 6 to 8 times for each foot. The wall is held 10 to 15 seconds, \
              several times before bed.",
        trials: "Nobody tested them this way.",
        sources: &[NOT_FOUND],
        checked: Checked::General,
        cautions: &[&STRETCH],
    },
    Claim {
        id: "light-activity",
        title: "Moving a little in the evening",
        verdict: Verdict::GuidanceOnly,
        line: "A few easy minutes of walking or cycling in the evening is fine.",
        why: "",
        trials: "No trial.",
        sources: &[MAYO_2023],
        checked: Checked::Read,
        cautions: &[],
    },
    Claim {
        id: "massage-and-heat",
        title: "Massage, heat and splints",
        verdict: Verdict::NotProven,
        line: "They can feel good. Nobody knows if they prevent cramps.",
        why: "",
        trials: "A 2021 review looked for trials of massage, heat and splints, and found none.",
        sources: &[COCHRANE_2021],
        checked: Checked::Read,
        cautions: &[&SWOLLEN_LEG, &HEAT_AND_COLD],
    },
    Claim {
        id: "acupuncture",
        title: "Acupuncture",
        verdict: Verdict::NotProven,
        line: "No trial for night cramps was found.",
        why: "",
        trials: "Searches find only reviews about restless legs.",
        sources: &[NOT_FOUND],
        checked: Checked::Read,
        cautions: &[],
    },
    Claim {
        id: "pregnancy",
        title: "Cramps in pregnancy",
        verdict: Verdict::Mixed,
        line: "Pregnant? Ask your midwife before any supplement. One swollen, painful leg in pregnancy: call today.",
        why: "",
        trials: "A 2020 review: 8 small trials, 576 women. Magnesium gave mixed results, and the review is unsure.",
        sources: &[COCHRANE_PREGNANCY],
        checked: Checked::Read,
        cautions: &[&PREGNANCY_SUPPLEMENTS],
    },
];
