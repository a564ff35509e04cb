//! Is it a cramp? Five troubles of the leg side by side. Nobody can tell them apart by one line alone.

use crate::domain::source::{ERJ_RLS, HALLEGRAEFF_2017, IRLSSG, NHS_DVT, NHS_PAD, Source, TIPTON_2017};

/// The five troubles.
pub static COLUMNS: [&str; 5] = ["Night cramp", "Restless legs", "Leg-artery pain", "Blood clot (DVT)", "Nerve pain"];

/// One way in which they differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// What is compared.
    pub aspect: &'static str,
    /// One cell for each of [`COLUMNS`].
    pub cells: [&'static str; 5],
}

/// The table.
pub static ROWS: [Row; 6] = [
    Row {
        aspect: "Feeling",
        cells: [
            "Hard, knotted, very painful",
            "Urge to move, crawling or tugging; painful for about a third of people",
            "Ache or tightness on walking; when bad, foot pain in bed",
            "Constant throb or cramp, swelling",
            "Burning, tingling, numb",
        ],
    },
    Row {
        aspect: "Start",
        cells: ["Sudden", "Builds up at rest", "With walking", "Over hours to days", "Constant, or each night"],
    },
    Row {
        aspect: "Length",
        cells: [
            "Seconds to 10 minutes",
            "Minutes to hours, while you rest",
            "Gone within minutes of rest",
            "It stays",
            "It stays",
        ],
    },
    Row { aspect: "Muscle hard to the touch", cells: ["Yes", "No", "No", "No", "No"] },
    Row {
        aspect: "What eases it",
        cells: ["A stretch", "Moving, for as long as you move", "Rest; hanging the leg down", "Nothing at home", "–"],
    },
    Row {
        aspect: "One leg or both",
        cells: ["Either", "Usually both", "Often both, one worse", "Usually one", "Usually both feet"],
    },
];

/// Who says so.
pub const LOOK_ALIKE_SOURCES: &[Source] = &[IRLSSG, TIPTON_2017, ERJ_RLS, NHS_PAD, NHS_DVT, HALLEGRAEFF_2017];
