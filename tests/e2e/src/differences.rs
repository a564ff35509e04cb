//! What differs between the engines: which tests one of them cannot run, and what one says by itself. Each with its
//! reason, and nowhere else.

use std::io::Write;

use crate::engine::Engine::{self, Firefox, WebKit};

/// A test that an engine does not run.
pub struct Difference {
    /// The engine.
    pub engine: Engine,
    /// File and name of the test, below `suite`.
    pub test: &'static str,
    /// Why.
    pub reason: &'static str,
}

/// Every test that is left out anywhere. Each begins with [`differs`](crate::differs).
pub const LEFT_OUT: &[Difference] = &[
    left_out(WebKit, "session::a_killed_tab_opened_again_goes_on_with_the_same_session", KILL),
    left_out(WebKit, "routine::a_killed_tab_finds_it_again_from_the_routine", KILL),
    left_out(WebKit, "routine::a_tab_killed_at_its_last_page_begins_anew_when_the_person_starts_again", KILL),
    left_out(WebKit, "programme::a_tab_that_is_killed_while_they_are_written_keeps_them", KILL),
    left_out(WebKit, "reminders::on_a_phone_the_share_sheet_gets_the_file", FINGER),
    left_out(WebKit, "reminders::a_share_sheet_that_refuses_becomes_a_download_of_the_same_file", FINGER),
    left_out(WebKit, "reminders::a_share_sheet_that_is_closed_hands_over_nothing_and_says_so", FINGER),
    left_out(WebKit, "keeping::on_a_phone_the_share_sheet_gets_the_backup_and_it_opens_again", FINGER),
    left_out(WebKit, "keeping::a_share_sheet_that_is_closed_saves_no_backup_and_none_is_remembered", FINGER),
    left_out(WebKit, "keeping::a_share_sheet_that_refuses_becomes_a_download_of_the_same_backup", FINGER),
    left_out(WebKit, "keeping::a_backup_that_took_long_to_make_is_shared_by_another_tap", FINGER),
    left_out(Firefox, "refusal::a_refused_wake_lock_changes_nothing", AWAKE),
    left_out(Firefox, "report::the_paper_is_white_in_every_theme", PAPER),
    left_out(WebKit, "report::the_paper_is_white_in_every_theme", PAPER),
    left_out(WebKit, "report::sixty_notes_of_500_characters_are_whole_on_a4", TORN),
    left_out(WebKit, "report::sixty_notes_of_500_characters_are_whole_on_us_letter", TORN),
    left_out(WebKit, "refusal::blocked_notifications_change_nothing", NOTE),
    left_out(WebKit, "routine::each_change_is_said", VOICE),
    left_out(
        WebKit,
        "senses::the_voice_is_silent_until_it_is_chosen_and_at_once_when_it_is_not_wanted_any_more",
        VOICE,
    ),
    left_out(WebKit, "senses::the_card_of_the_tenth_minute_is_heard_too", VOICE),
    left_out(Firefox, "senses::the_browser_finds_nothing_that_keeps_the_app_from_being_installed", INSTALL),
    left_out(WebKit, "senses::the_browser_finds_nothing_that_keeps_the_app_from_being_installed", INSTALL),
    left_out(WebKit, "forced_colours::with_forced_colours_the_large_button_keeps_its_edge_and_its_words", NEVER_FORCED),
    left_out(WebKit, "forced_colours::with_forced_colours_the_chosen_answer_differs_by_its_shape", NEVER_FORCED),
    left_out(WebKit, "forced_colours::with_forced_colours_the_marks_of_the_nights_differ_by_their_shape", NEVER_FORCED),
];

const KILL: &str = "WebKitWebDriver reaches no tab any more once the process of one of them is gone";
const FINGER: &str =
    "WebKitGTK takes a machine without a touch screen for no phone, and cannot be told that there is one";
const AWAKE: &str = "Firefox keeps the screen awake without asking anybody, so there is nothing to refuse";
const PAPER: &str =
    "only Chromium shows on the screen what a printer gets; what comes out of the printer is tested in all";
const TORN: &str = "WebKit breaks the row of a table between two lines where a page ends, though the style forbids it";
const VOICE: &str = "WebKitGTK says of each of its voices that it speaks elsewhere, so the app leaves them silent";
const INSTALL: &str = "only Chromium tells what keeps an app from being installed";
const NEVER_FORCED: &str = "WebKit has no forced colours: its media query says that there are none, on every system";
const NOTE: &str = "WebKitGTK tells a page that notifications are blocked only after the page has asked";

const fn left_out(engine: Engine, test: &'static str, reason: &'static str) -> Difference {
    Difference { engine, test, reason }
}

/// Words that an engine writes to its console whatever the page does, and why.
const SAYS_BY_ITSELF: &[(Engine, &str, &str)] = &[
    (
        WebKit,
        "Unrecognized Content-Security-Policy directive 'manifest-src'",
        "WebKitGTK is built without web app manifests, so it has no word for where they may come from",
    ),
    (
        Firefox,
        "Storage access is restricted in this context due to user settings",
        "where site data is blocked Firefox tells of every worker that it refuses, though the page has caught that",
    ),
    (
        Firefox,
        "AbortError: The operation was aborted",
        "Firefox fails what a page was still fetching when it was left, and lets it say so; a request that fails is no AbortError",
    ),
];

/// A ground that an engine paints whatever the page asks for, the letters on it, and why.
const PAINTS_BY_ITSELF: &[(Engine, [[u8; 3]; 2], &str)] = &[(
    Firefox,
    [[0, 68, 78], [255, 75, 62]],
    "Firefox marks the hour or the minute that is being typed in its own colour, which no page can reach",
)];

/// Ends a test in an engine that cannot run it, and says why: `if e2e::differs!() { return }`.
#[macro_export]
macro_rules! differs {
    () => {{
        fn here() {}
        $crate::differences::differs(std::any::type_name_of_val(&here))
    }};
}

/// Whether the chosen engine leaves this test out; `place` is the path of a function in it.
///
/// # Panics
/// When the test is not on the list.
pub fn differs(place: &str) -> bool {
    let name = place.strip_prefix("e2e::").and_then(|name| name.strip_suffix("::here")).unwrap_or(place);
    let listed: Vec<_> = LEFT_OUT.iter().filter(|difference| difference.test == name).collect();
    assert!(!listed.is_empty(), "{name} asks for a difference that is not on the list");
    let chosen = Engine::chosen();
    let Some(difference) = listed.into_iter().find(|difference| difference.engine == chosen) else { return false };
    // Past the capture of the test runner, so that it is seen when the test passes.
    let _ = writeln!(std::io::stderr(), "left out in {chosen}: {name}: {}", difference.reason);
    true
}

/// Whether an engine says this whatever the page does.
pub(crate) fn says_by_itself(engine: Engine, said: &str) -> bool {
    SAYS_BY_ITSELF.iter().any(|(whose, words, _)| *whose == engine && said.contains(words))
}

/// Whether an engine paints this whatever the page asks for; the edges of letters are a mixture of both colours.
pub(crate) fn paints_by_itself(engine: Engine, colour: [u8; 3]) -> bool {
    let is_between = |[ground, letters]: [[u8; 3]; 2]| {
        let part = f32::from(colour[0].saturating_sub(ground[0])) / f32::from(letters[0].saturating_sub(ground[0]));
        (0..3).all(|channel| {
            let [ground, letters] = [ground, letters].map(|ends| f32::from(ends[channel]));
            (ground + part * (letters - ground) - f32::from(colour[channel])).abs() < 4.0
        })
    };
    PAINTS_BY_ITSELF.iter().any(|(whose, ends, _)| *whose == engine && is_between(*ends))
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::Path};

    use super::*;

    /// The tests of the suite that ask for a difference, by file and name.
    fn asking() -> BTreeSet<String> {
        let suite = Path::new(env!("CARGO_MANIFEST_DIR")).join("suite");
        let mut found = BTreeSet::new();
        for entry in fs::read_dir(suite).expect("the suite") {
            let file = entry.expect("a file").path();
            let subject = file.file_stem().expect("a name").to_string_lossy().into_owned();
            let text = fs::read_to_string(&file).expect("a test");
            for test in text.split("#[test]").skip(1).filter(|test| test.contains("differs!()")) {
                let (_, name) = test.split_once("fn ").expect("a function");
                found.insert(format!("{subject}::{}", name.split('(').next().unwrap_or_default()));
            }
        }
        found
    }

    #[test]
    fn every_test_on_the_list_exists_and_asks_and_no_other_does() {
        let listed: BTreeSet<String> = LEFT_OUT.iter().map(|difference| difference.test.to_owned()).collect();
        assert_eq!(listed, asking());
    }

    #[test]
    fn only_mixtures_of_the_two_colours_pass_and_only_where_they_are_painted() {
        for colour in [[0, 68, 78], [30, 69, 75], [255, 75, 62]] {
            assert!(paints_by_itself(Firefox, colour), "{colour:?}");
            assert!(!paints_by_itself(Engine::Chromium, colour));
        }
        for colour in [[255, 255, 255], [0, 90, 78], [0, 68, 120], [40, 40, 40]] {
            assert!(!paints_by_itself(Firefox, colour), "{colour:?}");
        }
    }

    #[test]
    fn chromium_runs_everything_and_no_reason_is_missing() {
        assert!(
            LEFT_OUT.iter().all(|difference| difference.engine != Engine::Chromium && difference.reason.len() > 20)
        );
    }

    #[test]
    #[should_panic(expected = "not on the list")]
    fn a_test_that_is_not_listed_cannot_be_left_out() {
        differs("e2e::session::nobody_wrote_this::here");
    }
}
