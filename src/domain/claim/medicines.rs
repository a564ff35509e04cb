//! Medicines that may bring cramps on, and medicines taken against them.

use super::Claim;
use crate::domain::{
    caution::{DIURETIC, PREGNANCY_SUPPLEMENTS, QUININE, STATIN},
    source::{
        AAFP_2012, AAFP_2017, BNSSG, COCHRANE_QUININE, Checked, FDA_QUININE, GARRISON_2012, MHRA_QUININE, NICE_CKS,
        QUININE_COHORT, Verdict,
    },
};

/// Medicines.
pub static MEDICINES: [Claim; 3] = [
    Claim {
        id: "linked-medicines",
        title: "Medicines that may bring on cramps",
        verdict: Verdict::Seen,
        line: "Some medicines can bring on cramps, above all certain inhalers and water tablets. Note what you \
               take and when it started, and ask a pharmacist or doctor. Do not stop a prescribed medicine by \
               yourself.",
        why: "Doctors also list iron by drip, conjugated oestrogens (estrogens), raloxifene, naproxen and \
              teriparatide. Some add salbutamol, nifedipine and calcium-channel blockers. One article \
              blames blood pressure drugs as a whole. The study and the lists name only the kinds given here.",
        trials: "In one study, treatment for cramps became likelier in the year after the start. Long-acting \
                 inhalers: 2.4 times. Water tablets that spare potassium: 2.1 times. Thiazide-like ones: 1.5 \
                 times. Statins: 1.2 times, a small rise.",
        sources: &[GARRISON_2012, AAFP_2012, NICE_CKS, BNSSG],
        checked: Checked::Read,
        cautions: &[&STATIN, &DIURETIC],
    },
    Claim {
        id: "quinine",
        title: "Quinine and tonic water",
        verdict: Verdict::Avoid,
        line: "Do not take quinine for cramps on your own, and do not buy it on the internet. If a doctor \
               prescribes it and you get new bruises, bleeding, a rash, or a change in hearing or sight: get \
               help at once.",
        why: "It can cause serious, sometimes fatal, bleeding and lasting kidney damage. The US agency says it \
              is not for night cramps. It can also upset the heart's rhythm. In the UK it is a last try, when cramps \
              are bad or come often, other causes are ruled out and stretching failed. It is stopped after 4 weeks \
              if it does not help. Tonic water holds little, but reactions are known.",
        trials: "A 2015 review: 23 trials, 1,586 people: about 28% fewer cramps in two weeks, with more side \
                 effects. A UK study of 175,195 people saw more deaths with long use.",
        sources: &[FDA_QUININE, MHRA_QUININE, COCHRANE_QUININE, QUININE_COHORT],
        checked: Checked::SecondHand,
        cautions: &[&QUININE, &PREGNANCY_SUPPLEMENTS],
    },
    Claim {
        id: "muscle-relaxants",
        title: "Other prescription medicines",
        verdict: Verdict::NotProven,
        line: "Muscle relaxants and some heart drugs are sometimes tried. Only a doctor can weigh that. The \
               evidence is weak.",
        why: "",
        trials: "",
        sources: &[AAFP_2012, AAFP_2017],
        checked: Checked::Read,
        cautions: &[],
    },
];
