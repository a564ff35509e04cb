//! What to do in a cramp.

use super::Claim;
use crate::domain::{
    caution::{HEAT_AND_COLD, SALTY, STRETCH, SWOLLEN_LEG},
    source::{COCHRANE_2021, Checked, GENERAL, MAYO_2023, MILLER_2021, NHS_CRAMPS, NHS_DVT, PICCLES_2022, Verdict},
};

/// Relief.
pub static RELIEF: [Claim; 7] = [
    Claim {
        id: "stretch-now",
        title: "Stretch",
        verdict: Verdict::GuidanceOnly,
        line: "Straighten the leg and gently pull your toes toward your shin. If you can stand safely, lean \
               into the heel.",
        why: "All guides say so. It is the standard treatment of exercise cramps.",
        trials: "No trial tried it during a night cramp.",
        sources: &[NHS_CRAMPS, MAYO_2023, MILLER_2021],
        checked: Checked::Read,
        cautions: &[&SWOLLEN_LEG, &STRETCH],
    },
    Claim {
        id: "rub",
        title: "Rub the muscle",
        verdict: Verdict::GuidanceOnly,
        line: "Rub the muscle with your hand.",
        why: "",
        trials: "No trial.",
        sources: &[NHS_CRAMPS, MAYO_2023],
        checked: Checked::Read,
        cautions: &[&SWOLLEN_LEG],
    },
    Claim {
        id: "walk",
        title: "Walk or shake the leg",
        verdict: Verdict::GuidanceOnly,
        line: "A short walk or a jiggle often helps. Put a light on and hold the wall.",
        why: "",
        trials: "No trial.",
        sources: &[MAYO_2023],
        checked: Checked::Read,
        cautions: &[&STRETCH],
    },
    Claim {
        id: "warm-or-cold",
        title: "Warmth or cold",
        verdict: Verdict::GuidanceOnly,
        line: "Warmth or a wrapped cold pack, whichever feels better.",
        why: "It is for comfort: in the cramp, or for the soreness after.",
        trials: "No trial.",
        sources: &[MAYO_2023, COCHRANE_2021],
        checked: Checked::Read,
        cautions: &[&SWOLLEN_LEG, &HEAT_AND_COLD],
    },
    Claim {
        id: "painkillers",
        title: "Painkillers in the cramp",
        verdict: Verdict::Avoid,
        line: "Tablets are too slow for the cramp itself. They may ease soreness after.",
        why: "",
        trials: "",
        sources: &[NHS_CRAMPS],
        checked: Checked::SecondHand,
        cautions: &[],
    },
    Claim {
        id: "pickle-brine",
        title: "A sip of pickle brine",
        verdict: Verdict::NotProven,
        line: "It helped in one trial of people with liver cirrhosis. It was not tested in ordinary night \
               cramps, and it is very salty.",
        why: "",
        trials: "On a scale of 10, cramps eased by 2.25 points with brine and by 0.36 without. It did not \
                 prevent any.",
        sources: &[PICCLES_2022],
        checked: Checked::Read,
        cautions: &[&SALTY],
    },
    Claim {
        id: "swollen-leg",
        title: "Rubbing a swollen leg",
        verdict: Verdict::Avoid,
        line: "If one leg is swollen, warm, red or darker, do not rub, stretch or heat it: get checked.",
        why: "It may be a clot.",
        trials: "",
        sources: &[NHS_DVT, GENERAL],
        checked: Checked::General,
        cautions: &[],
    },
];
