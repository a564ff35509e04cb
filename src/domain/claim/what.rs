//! What a night cramp is, and how common.

use super::Claim;
use crate::domain::source::{
    AAFP_2012, COCHRANE_2020, Checked, GARRISON_2015, GRANDNER_2017, HALLEGRAEFF_2017, MAISONNEUVE_2016, NAYLOR_1994,
    NHS_INFORM, NICE_CKS, Verdict,
};

/// What it is.
pub static WHAT: [Claim; 5] = [
    Claim {
        id: "what-it-is",
        title: "What a night cramp is",
        verdict: Verdict::Seen,
        line: "A night leg cramp is a sudden, hard, painful tightening of a leg or foot muscle. It lasts from \
               seconds to about 10 minutes, and the muscle can stay tender for up to a day.",
        why: "In a British survey the mean was about 9 minutes.",
        trials: "",
        sources: &[NHS_INFORM, HALLEGRAEFF_2017, NAYLOR_1994],
        checked: Checked::Read,
        cautions: &[],
    },
    Claim {
        id: "where",
        title: "Where it strikes",
        verdict: Verdict::Seen,
        line: "Most often in the calf, then in the foot. Less often in the thigh.",
        why: "In French practices 8 in 10 had it in the calf.",
        trials: "",
        sources: &[MAISONNEUVE_2016],
        checked: Checked::Read,
        cautions: &[],
    },
    Claim {
        id: "how-common",
        title: "How common it is",
        verdict: Verdict::Seen,
        line: "Very common: up to 6 in 10 adults report having had them, and they get commoner with age.",
        why: "In a British practice 37% had them. Of those, 4 in 10 had more than three a week, and 7 in 10 had \
              them at night. In French practices 46% of people from 60 up had them.",
        trials: "Some studies find slightly more women, one found no difference. In a US survey a quarter had \
                 mild cramps in the past month and 6% had worse.",
        sources: &[AAFP_2012, NAYLOR_1994, MAISONNEUVE_2016, GRANDNER_2017],
        checked: Checked::Read,
        cautions: &[],
    },
    Claim {
        id: "come-and-go",
        title: "Do they go away?",
        verdict: Verdict::Seen,
        line: "Cramps often come and go. Many people improve for a while whatever they do, so judge a change \
               over several weeks of diary.",
        why: "In the magnesium trials the people on dummy tablets got better too.",
        trials: "Yet in one survey more than half had had cramps for 5 years or longer.",
        sources: &[NICE_CKS, COCHRANE_2020, MAISONNEUVE_2016],
        checked: Checked::Read,
        cautions: &[],
    },
    Claim {
        id: "summer",
        title: "More in summer",
        verdict: Verdict::Seen,
        line: "In midsummer about twice as many people get treated for cramps as in midwinter. As many more \
               look them up.",
        why: "Keep that in mind when you compare months.",
        trials: "",
        sources: &[GARRISON_2015],
        checked: Checked::Read,
        cautions: &[],
    },
];
