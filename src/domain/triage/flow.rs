//! Which question comes next: the fewest, the most urgent first.
//!
//! Signs are asked in short lists: one "no" answers a whole list. A list answered "yes" or "not sure" is asked line
//! by line. A question that only matters after another's yes waits for it.

use super::{
    Answers, Finding, Reply,
    assess::settled_level,
    rule::Level::{self, Emergency, Routine, SameDay},
};

/// The words of a question about one line.
pub(super) const THIS_LATELY: &str = "Is this true, now or in the last 24 hours?";

/// The words of a list that was answered yes, and then no to each line.
const AGAIN: &str = "You said yes to one of these, then no to each. Is any of them true?";

/// A question that yes, no or not sure answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The words of the question.
    pub ask: &'static str,
    /// What it is about: one line, or a list of which any counts.
    pub findings: Vec<Finding>,
    /// The most urgent level a yes can lead to.
    pub level: Level,
}

/// A list of findings asked together.
struct Screen {
    level: Level,
    ask: Ask,
    /// Asked only once this is yes or not sure.
    after: Option<Finding>,
    findings: &'static [Finding],
}

/// Whether a list is about the last day or about how things are.
#[derive(Clone, Copy)]
enum Ask {
    Lately,
    InGeneral,
}

use Ask::{InGeneral, Lately};

const SCREENS: [Screen; 12] = [
    screen(Emergency, Lately, &[Finding::ChestOrBlood, Finding::BreathOrHeart, Finding::ConfusedOrFit]),
    screen(
        Emergency,
        Lately,
        &[Finding::SuddenColdLeg, Finding::SaddleOrBladder, Finding::DarkUrine, Finding::StiffJaw],
    ),
    screen(Emergency, InGeneral, &[Finding::TakesQuinine, Finding::TakesStatin]),
    screen(Emergency, Lately, &[Finding::HeavyBleeding]).after(Finding::TakesQuinine),
    screen(SameDay, Lately, &[Finding::QuinineSigns]).after(Finding::TakesQuinine),
    screen(SameDay, Lately, &[Finding::StatinMuscle]).after(Finding::TakesStatin),
    screen(SameDay, Lately, &[Finding::OneLeg]),
    screen(SameDay, InGeneral, &[Finding::Pregnant, Finding::ClotRisk]).after(Finding::OneLeg),
    screen(SameDay, Lately, &[Finding::LongCramp, Finding::RestPain, Finding::FastWeakness, Finding::Snap]),
    screen(SameDay, Lately, &[Finding::WoundOrPoison, Finding::MouthOrClench, Finding::FluidLoss]),
    screen(
        Routine,
        InGeneral,
        &[
            Finding::DisturbsLife,
            Finding::NumbOrBothSwollen,
            Finding::WeakOrTwitching,
            Finding::WalkingPain,
            Finding::UrgeToMove,
            Finding::OtherPlaces,
        ],
    ),
    screen(
        Routine,
        InGeneral,
        &[
            Finding::MedicineChange,
            Finding::KnownCondition,
            Finding::Pregnant,
            Finding::SixWeeks,
            Finding::ManySupplements,
            Finding::HeavyAlcohol,
        ],
    ),
];

const fn screen(level: Level, ask: Ask, findings: &'static [Finding]) -> Screen {
    Screen { level, ask, after: None, findings }
}

impl Screen {
    const fn after(mut self, finding: Finding) -> Self {
        self.after = Some(finding);
        self
    }
}

/// The next question, or `None` when no answer can change what to do.
///
/// A sure emergency ends the questions, so that nothing delays the call; a same-day hit ends the routine ones.
pub fn next_question(answers: &Answers) -> Option<Question> {
    let settled = settled_level(answers);
    let matters = |level: Level| settled < Emergency && (settled < SameDay || level >= SameDay);
    SCREENS.iter().filter(|s| matters(s.level)).find_map(|screen| question(screen, answers))
}

fn question(screen: &Screen, answers: &Answers) -> Option<Question> {
    if screen.after.is_some_and(|f| answers.get(f) <= Some(Reply::No)) {
        return None;
    }
    let opened = screen.findings.iter().find(|f| answers.is_open(**f));
    let findings: Vec<Finding> = match opened {
        Some(one) => vec![*one],
        None => {
            screen.findings.iter().copied().filter(|f| answers.get(*f).is_none() || answers.is_doubtful(*f)).collect()
        }
    };
    let ask = match (findings.len(), screen.ask) {
        (0, _) => return None,
        (2.., _) if findings.iter().all(|f| answers.is_doubtful(*f)) => AGAIN,
        (1, InGeneral) => "Is this true?",
        (1, Lately) => THIS_LATELY,
        (_, InGeneral) => "Is any of these true?",
        (_, Lately) => "Is any of these true, now or in the last 24 hours?",
    };
    Some(Question { ask, findings, level: screen.level })
}
