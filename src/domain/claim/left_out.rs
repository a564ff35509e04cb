//! What the five articles say that this app leaves out, and why (evidence sections A and E9).

/// Item of the evidence file, what it says, why it is left out. A part of an item may stand here while the rest of it
/// is in the app.
pub const LEFT_OUT: [(&str, &str, &str); 28] = [
    (
        "A1.8",
        "cramps in rapid runs are \u{201c}cramp attacks\u{201d}",
        "no source backs the term; several cramps a night can be logged",
    ),
    ("A1.7", "they do not go away by themselves", "E9: wrong as a flat statement"),
    ("A3.3", "80% of adults lack magnesium; recommended intakes only ward off disease", "E9: wrong"),
    ("A3.9", "a lot of fibre causes cramps", "E9: no study found"),
    ("A3.11", "crossing the legs", "no verdict in the evidence file"),
    ("A3.18", "trouble of one nerve is commoner than of many", "E9: no study found"),
    ("A3.19", "a broken body clock causes cramps", "B2: no evidence; only that short sleep goes with cramps"),
    (
        "A3.20",
        "stress raises magnesium loss; stress-response hyperstimulation",
        "B2, E2: no evidence, and words not to use",
    ),
    ("A3.23", "cold and cloudy months bring cramps", "B1: cramps are commoner in summer"),
    ("A4.8", "HPA axis dysregulation", "E9, E2"),
    ("A4.9", "weak veins with heavy legs", "no verdict in the evidence file"),
    ("A7.5", "lunges to a burn at bedtime", "E9: not tested, falls"),
    ("A7.8", "pressing tender trigger points until it hurts", "no evidence that massage prevents"),
    ("A8.3", "at least two litres", "E9: no push to drink past the goal"),
    ("A8.4", "more fluid with more fibre", "E9: follows from the claim on fibre"),
    ("A9.6", "sunlight for vitamin D", "no verdict in the evidence file; not a food"),
    ("A9.7", "sunlight for vitamin D", "no verdict in the evidence file; not a food"),
    ("A9.10", "bone broth as a source of minerals", "E9: the figures do not bear it out"),
    ("A10.5", "sugar and red meat as causes", "E9: no study found"),
    ("A11.1", "an amount of magnesium two or three times a day", "E3: no doses"),
    ("A11.5", "an amount of vitamin D", "E3: no doses"),
    ("A11.6", "a range of vitamin D", "E3: no doses"),
    ("A11.10", "a product and its testimonials", "E2: no brand, product or seller"),
    ("A11.4", "glycinate is the right magnesium", "E9: no trial found"),
    ("A13.3", "shoes improve the circulation", "E9: no evidence"),
    ("A13.6", "acupuncture ends cramps for good; Yin", "E9, E2"),
    (
        "A14.2",
        "a doctor for severe pain alone",
        "C: no rule of its own; severe pain that comes suddenly with other signs is E2",
    ),
    ("A15.1", "restless legs hurt little", "E9: about a third call it painful"),
];
