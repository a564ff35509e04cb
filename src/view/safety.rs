//! What the warning-sign page says: the same words on the live page, on the safety card and in the static shell.

use crate::domain::triage::{Level, Rule, rules};

/// The line every result ends with.
pub const CLOSING: &str = "If you are worried, or it changes, get help.";
/// Above the questions.
pub const INTRO: &str = "These questions are for someone whose leg cramps, hurts or swells. If you are not sure, say \
                         so: it counts.";
/// Beside a hit that rests on "not sure".
pub const UNSURE: &str = "You were not sure. Treat it as a yes.";
/// How to tell the trap from a cramp (evidence section C, look-alike guard).
pub const LOOK_ALIKE: &str = "A night cramp comes and goes in minutes. The pain of a clot stays, and the leg looks \
                              different.";
/// The link to this page that stands beside every guide and stretch.
pub const GUARD: &str = "One leg swollen, warm, red or darker? Do not rub it";

/// Above the list of every sign.
pub const WHOLE_LIST: &str = "All the warning signs";
/// Above the signs that a result rests on.
pub const BECAUSE: &str = "Because of your answers";

/// Who left the questions before their end with an urgent sign.
pub const UNREAD: &str = "Your answers come to this. Please read it before you go on.";

/// What the card says, under its heading, to who left with a sign of this level.
pub const fn unread(level: Level) -> [&'static str; 3] {
    [UNREAD, level.action(), CLOSING]
}

/// A number that can be called by one tap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// What the button says: "Call 112".
    pub label: String,
    /// Its address: `tel:112`.
    pub href: String,
}

/// The person's own emergency number, or 112, 911 and 999 together.
pub fn emergency_calls(own_number: &str) -> Vec<Call> {
    match call(own_number) {
        Some(own) => vec![own],
        None => ["112", "911", "999"].iter().filter_map(|n| call(n)).collect(),
    }
}

/// Which number is called where; with a number of one's own, just that.
pub fn emergency_line(own_number: &str) -> String {
    match call(own_number) {
        Some(_) => format!("Your emergency number: {}", own_number.trim()),
        None => "999 in the UK, 112 in Europe, 911 in the US, or your local emergency number".into(),
    }
}

/// Nothing that can be dialled is no call.
fn call(number: &str) -> Option<Call> {
    let number = number.trim();
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || "+*#".contains(*c)).collect();
    let can_be_dialled = dialled.contains(|c: char| c.is_ascii_digit());
    // "#" would end the address.
    can_be_dialled
        .then(|| Call { label: format!("Call {number}"), href: format!("tel:{}", dialled.replace('#', "%23")) })
}

/// One part of the list that needs no script: how soon, what to do, and every sign that asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// How soon to get help.
    pub level: Level,
    /// Its signs, in the order of the rules, each with what to do or not to do besides.
    pub signs: Vec<String>,
}

/// The whole list, most urgent first.
pub fn sections() -> [Section; 3] {
    Level::URGENT_FIRST.map(|level| Section { level, signs: rules().filter(|r| r.level == level).map(sign).collect() })
}

/// A sign as the list tells it.
fn sign(rule: &Rule) -> String {
    if rule.advice.is_empty() { rule.sign.into() } else { format!("{}. {}", rule.sign, rule.advice) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(own: &str, hrefs: &[&str]) {
        let calls: Vec<_> = emergency_calls(own).into_iter().map(|c| c.href).collect();
        assert_eq!(calls, hrefs, "{own:?}");
    }

    #[test]
    fn without_a_number_all_three_can_be_called() {
        check("", &["tel:112", "tel:911", "tel:999"]);
        check("  ", &["tel:112", "tel:911", "tel:999"]);
        check("none", &["tel:112", "tel:911", "tel:999"]);
    }

    #[test]
    fn ones_own_number_is_called_as_it_is_dialled() {
        check(" 000 ", &["tel:000"]);
        check("+44 (0)20 7946-0000", &["tel:+4402079460000"]);
        check("*112#", &["tel:*112%23"]);
        assert_eq!(emergency_calls(" 000 ")[0].label, "Call 000");
    }

    #[test]
    fn a_message_that_was_left_unread_ends_as_every_result() {
        for level in Level::URGENT_FIRST {
            let said = unread(level);
            assert!(said.contains(&level.action()) && said.last() == Some(&CLOSING), "{level:?}");
        }
    }

    #[test]
    fn the_list_holds_every_rule_once() {
        let lengths = sections().map(|s| s.signs.len());
        assert_eq!(lengths, [7, 11, 11]);
    }

    #[test]
    fn the_list_says_what_not_to_do_with_the_leg() {
        let all: Vec<String> = sections().into_iter().flat_map(|s| s.signs).collect();
        let one_leg = all.iter().find(|s| s.starts_with("One leg hurts")).expect("U1");
        assert!(
            one_leg.contains("sore veins. Do not rub, stretch or heat this leg before it is checked."),
            "{one_leg}"
        );
        assert!(rules().all(|r| all.iter().any(|s| s.starts_with(r.sign) && s.ends_with(r.advice))));
    }
}
