//! What the app is not, said where the evidence file wants it: first run, footer and every printout (E1).

/// The whole line.
pub const DISCLAIMER: &str = "This app gives general information and helps you keep a diary. It does not diagnose or \
                              treat. It is not a substitute for a doctor, pharmacist or midwife. In an emergency call \
                              your local emergency number.";
