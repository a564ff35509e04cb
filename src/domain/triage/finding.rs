//! What a person can say yes, no or not sure to. Each is one line, shown alone or in a list.

use serde::{Deserialize, Serialize};

/// One thing that may be true of the person, now or in the last 24 hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// E1.
    ChestOrBlood,
    /// E1 and E6.
    BreathOrHeart,
    /// E6.
    ConfusedOrFit,
    /// E2.
    SuddenColdLeg,
    /// E3.
    SaddleOrBladder,
    /// E4.
    DarkUrine,
    /// E5, and makes U3 an emergency.
    StiffJaw,
    /// E7, U6 and R10.
    TakesQuinine,
    /// U4.
    TakesStatin,
    /// E7, with quinine.
    HeavyBleeding,
    /// U6, with quinine.
    QuinineSigns,
    /// U4, with a statin.
    StatinMuscle,
    /// U1 and U11.
    OneLeg,
    /// U11 and R7.
    Pregnant,
    /// Makes U1 weigh more.
    ClotRisk,
    /// U2.
    LongCramp,
    /// U5.
    RestPain,
    /// U9.
    FastWeakness,
    /// U10.
    Snap,
    /// U3.
    WoundOrPoison,
    /// U7.
    MouthOrClench,
    /// U8.
    FluidLoss,
    /// R1.
    DisturbsLife,
    /// R2.
    NumbOrBothSwollen,
    /// R3.
    WeakOrTwitching,
    /// R4.
    WalkingPain,
    /// R5.
    UrgeToMove,
    /// R8.
    OtherPlaces,
    /// R6.
    MedicineChange,
    /// R7.
    KnownCondition,
    /// R9.
    SixWeeks,
    /// R10.
    ManySupplements,
    /// R11.
    HeavyAlcohol,
}

impl Finding {
    /// The line the person answers. It reads well after "Is this true?" and as one of a list.
    pub const fn line(self) -> &'static str {
        match self {
            Self::ChestOrBlood => "Chest pain, coughing up blood, or fainting",
            Self::BreathOrHeart => "Short of breath, or a heart that races, pounds or beats unevenly",
            Self::ConfusedOrFit => "Confused, collapsed, or had a fit (seizure)",
            Self::SuddenColdLeg => {
                "A leg or foot is suddenly very painful. It is also cold, pale, blue or blotchy, numb or tingling, or \
                 you cannot move it"
            }
            Self::SaddleOrBladder => {
                "New numbness between the legs or around the bottom. Or new trouble passing or holding pee or poo. Or \
                 both legs newly weak or numb"
            }
            Self::DarkUrine => {
                "Muscles much more sore, weak or swollen than you would expect. And pee dark like tea or cola, or \
                 hardly any pee"
            }
            Self::StiffJaw => "A stiff jaw, trouble swallowing, or painful spasms of the whole body",
            Self::TakesQuinine => "You take quinine, or drink tonic water for your cramps",
            Self::TakesStatin => "You take a statin (for cholesterol)",
            Self::HeavyBleeding => "Bleeding that is heavy or will not stop, or bruises with fever or confusion",
            Self::QuinineSigns => {
                "New bruises, nose or gum bleeding, spots on the skin, or blood in pee or poo. Or ringing ears, or a \
                 change in hearing or sight"
            }
            Self::StatinMuscle => {
                "Muscle pain, cramps, or weak or sore muscles that nothing explains. They are new, or all over"
            }
            Self::OneLeg => {
                "One leg hurts or throbs in the calf or thigh. It is also swollen, warm, red or darker, or has hard, \
                 sore veins"
            }
            Self::Pregnant => "You are pregnant, or gave birth in the last 6 weeks",
            Self::ClotRisk => {
                "A recent operation, hospital stay or leg in plaster. A long trip or bed rest. Cancer. The pill or HRT \
                 with oestrogen (estrogen). Or a past clot"
            }
            Self::LongCramp => "A cramp that lasts more than 10 minutes and does not ease when you stretch or move",
            Self::RestPain => {
                "Foot or leg pain at rest, worse lying down and better with the leg hanging. Or a foot sore that will \
                 not heal, a new skin colour, or leg pain that is suddenly worse"
            }
            Self::FastWeakness => {
                "New weakness, or weakness that gets worse fast. The foot drags, you trip, or you cannot climb stairs"
            }
            Self::Snap => "Sudden calf pain with a snap or a blow, and you cannot push off or stand on it",
            Self::WoundOrPoison => {
                "Cramps after a wound with dirt or soil in it. Or after contact with lead, mercury or another poison"
            }
            Self::MouthOrClench => {
                "Tingling round the mouth or in the fingers, or hands or feet that clench and will not open"
            }
            Self::FluidLoss => {
                "Days of vomiting or diarrhoea (diarrhea). Or ill from heat and you cannot keep fluids down"
            }
            Self::DisturbsLife => "Cramps come often, spoil your sleep, or get in the way of your day",
            Self::NumbOrBothSwollen => "Numb, tingling or burning legs between cramps, or both legs swollen",
            Self::WeakOrTwitching => "Muscles that shrink, get weaker or twitch",
            Self::WalkingPain => "Leg pain when you walk that stops when you rest",
            Self::UrgeToMove => "An urge to move the legs that bothers you more than any pain",
            Self::OtherPlaces => "Cramps in the arms, back or belly too",
            Self::MedicineChange => "Cramps began or got worse within weeks of a new or changed medicine",
            Self::KnownCondition => {
                "A disease of the kidneys, liver or thyroid, Parkinson's, heart failure, diabetes or cancer. Or you are on dialysis"
            }
            Self::SixWeeks => "No better after 6 weeks of stretching each night",
            Self::ManySupplements => "You take several supplements for cramps",
            Self::HeavyAlcohol => "You drink alcohol each day, or a lot of it",
        }
    }
}
