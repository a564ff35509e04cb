//! Where the articles contradict each other or themselves, and what the evidence makes of it (A16).

use super::claim;
use crate::domain::source::{
    AAFP_2012, BNSSG, ERJ_RLS, GENERAL, NHS_DVT, NHS_INFORM, NHS_PAD, NIDIRECT, NIOSH, NOT_FOUND, Source,
};

/// One contradiction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Disagreement {
    /// What it is about.
    pub topic: &'static str,
    /// What articles say.
    pub one_side: &'static str,
    /// What others, or the same, say.
    pub other_side: &'static str,
    /// What the evidence says.
    pub evidence: &'static str,
    /// What backs that.
    pub more: More,
}

/// What backs the evidence's side of a contradiction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum More {
    /// The claim that says more, by id, with its sources.
    Claim(&'static str),
    /// Sources of its own, where no claim speaks of it.
    Sources(&'static [Source]),
}

impl More {
    /// Who says so.
    pub fn sources(self) -> &'static [Source] {
        match self {
            Self::Claim(id) => claim(id).map_or(&[], |claim| claim.sources),
            Self::Sources(sources) => sources,
        }
    }
}

/// All twenty-two, in the order of the evidence file.
pub static DISAGREEMENTS: [Disagreement; 22] = [
    Disagreement {
        topic: "Magnesium tablets",
        one_side: "One calls them of great value, one says nearly everyone lacks magnesium and must take it, \
                   two say they may help.",
        other_side: "That same article also says they do not work alone. One speaks of food only.",
        evidence: "They are unlikely to help most older adults. Food with magnesium is ordinary good food.",
        more: More::Claim("magnesium"),
    },
    Disagreement {
        topic: "Drinking and body salts",
        one_side: "Three say that too little drink is a cause.",
        other_side: "One says that drink, salts and over-use are usually not the cause, then lists them after all.",
        evidence: "They are often blamed, with weak support. It is still wise to drink enough.",
        more: More::Claim("too-little-drink"),
    },
    Disagreement {
        topic: "Over-use",
        one_side: "Two say hard effort brings cramps on.",
        other_side: "One of the two also says over-use is not the cause.",
        evidence: "The evidence is mixed. Log it and see.",
        more: More::Claim("hard-exercise"),
    },
    Disagreement {
        topic: "Tests of exercise",
        one_side: "One says no exercise was ever tested against cramps.",
        other_side: "Two others point to trials of stretching.",
        evidence: "Trials of stretching exist.",
        more: More::Claim("bedtime-stretch"),
    },
    Disagreement {
        topic: "How long a cramp lasts",
        one_side: "Minutes; up to ten minutes.",
        other_side: "Seconds to minutes; a few minutes with hours of soreness.",
        evidence: "Seconds to about 10 minutes, tender for up to a day.",
        more: More::Claim("what-it-is"),
    },
    Disagreement {
        topic: "Does it go away?",
        one_side: "One says twice that it does not go away by itself.",
        other_side: "Others call it harmless, or say diet beats it.",
        evidence: "It often comes and goes. In trials people on dummy tablets improved too. In one survey 58% \
                   had had cramps for 5 years or more.",
        more: More::Claim("come-and-go"),
    },
    Disagreement {
        topic: "How common",
        one_side: "A third of people from 60 up, half of those from 80 up.",
        other_side: "Most older Americans, at least now and then.",
        evidence: "Up to 6 in 10 adults report having had them.",
        more: More::Claim("how-common"),
    },
    Disagreement {
        topic: "How to stretch",
        one_side: "A few seconds, 6 to 8 times.",
        other_side: "10 to 15 seconds, several times. Two give no number.",
        evidence: "We use what the trial used: hold 10 seconds, rest 10 seconds, 3 times.",
        more: More::Claim("bedtime-stretch"),
    },
    Disagreement {
        topic: "Hard moves at bedtime",
        one_side: "One wants 10 to 15 deep lunges for each leg just before bed.",
        other_side: "One says over-exertion brings cramps on.",
        evidence: "Lunges were not tested and people can fall, so they are not in this app.",
        more: More::Sources(&[NOT_FOUND, GENERAL]),
    },
    Disagreement {
        topic: "Acupuncture",
        one_side: "Two say it works, one of them for good.",
        other_side: "Three do not mention it.",
        evidence: "No trial for night cramps was found.",
        more: More::Claim("acupuncture"),
    },
    Disagreement {
        topic: "How much vitamin D",
        one_side: "One names an amount.",
        other_side: "One names a range with a lower start.",
        evidence: "We give no dose. It did not reduce cramps in a year-long trial.",
        more: More::Claim("vitamin-d"),
    },
    Disagreement {
        topic: "When and which magnesium",
        one_side: "Small amounts spread over the day.",
        other_side: "One special kind, all of it at bedtime.",
        evidence: "We give no dose. No trial of that kind for night cramps was found.",
        more: More::Claim("magnesium-form"),
    },
    Disagreement {
        topic: "How much to drink",
        one_side: "About two litres a day.",
        other_side: "Two litres at the very least.",
        evidence: "A goal you can change, 6 to 8 cups. There is no need to go past it.",
        more: More::Claim("how-much-to-drink"),
    },
    Disagreement {
        topic: "Fibre (fiber)",
        one_side: "Two say a lot of fibre can bring cramps on.",
        other_side: "All tell you to eat nuts, seeds, beans and greens, which are full of it.",
        evidence: "No study was found, so fibre is not blamed here.",
        more: More::Sources(&[NOT_FOUND]),
    },
    Disagreement {
        topic: "Heat or ice",
        one_side: "Heat only.",
        other_side: "Heat first, then ice if sore.",
        evidence: "Either one, whichever feels better.",
        more: More::Claim("warm-or-cold"),
    },
    Disagreement {
        topic: "Meat",
        one_side: "Eat less red meat.",
        other_side: "Eat meat for vitamin B6; drink bone broth.",
        evidence: "No study links meat to cramps.",
        more: More::Claim("food-as-cause"),
    },
    Disagreement {
        topic: "Salt",
        one_side: "Eat less salty food.",
        other_side: "The same lists praise broth, cheese and canned tuna, which are salty.",
        evidence: "We show the sodium beside every food.",
        more: More::Claim("salt"),
    },
    Disagreement {
        topic: "What goes wrong",
        one_side: "Three blame the blood flow.",
        other_side: "One blames the nerves.",
        evidence: "The evidence favours nerves that fire too much.",
        more: More::Claim("nerves"),
    },
    Disagreement {
        topic: "Which nerve trouble",
        one_side: "One blames damage to a single nerve.",
        other_side: "One blames the nerve damage of diabetes.",
        evidence: "No study was found for the first, so it is left out. Nerve problems are linked with cramps.",
        more: More::Sources(&[NOT_FOUND, AAFP_2012, BNSSG]),
    },
    Disagreement {
        topic: "Are restless legs painful?",
        one_side: "One says hardly, and tells the two apart by pain.",
        other_side: "The others are silent.",
        evidence: "About a third of people with restless legs call it painful. Pain alone does not tell them apart.",
        more: More::Sources(&[ERJ_RLS]),
    },
    Disagreement {
        topic: "Quinine",
        one_side: "One says its risks outweigh the good it does.",
        other_side: "None speaks for it.",
        evidence: "We agree: avoid it, unless a doctor prescribes it.",
        more: More::Claim("quinine"),
    },
    Disagreement {
        topic: "When to see a doctor",
        one_side: "Two name warning signs.",
        other_side: "Three name none.",
        evidence: "Our warning signs come mostly from health services.",
        more: More::Sources(&[NHS_INFORM, NIDIRECT, NHS_DVT, NHS_PAD, NIOSH]),
    },
];
