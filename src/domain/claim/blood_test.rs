//! Blood tests a doctor may order.

use crate::domain::source::{AAFP_2012, BNSSG, NHS_HIGHLAND, NICE_CKS, Source};

/// Above the list.
pub const BLOOD_TESTS_LINE: &str = "Tests are usually not needed. If your doctor suspects a cause, they may check some of \
                                    these.";

/// What may be checked.
pub static BLOOD_TESTS: [&str; 8] = [
    "Kidney function and salts (sodium, potassium)",
    "Calcium",
    "Magnesium",
    "Blood sugar (HbA1c)",
    "Thyroid",
    "Liver",
    "CK, a sign of muscle damage",
    "Sometimes iron stores (ferritin) and a blood count",
];

/// Who says so.
pub const BLOOD_TESTS_SOURCES: &[Source] = &[AAFP_2012, NICE_CKS, BNSSG, NHS_HIGHLAND];
