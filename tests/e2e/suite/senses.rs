//! What the guide asks of the device while it runs: the voice, the screen kept awake, the place on the home screen.

use e2e::{App, Phone};
use serde_json::json;
use unknot::{
    domain::{
        body::{Muscle, Position},
        relief::plan,
    },
    view::{safety, words},
};

/// Keeps what the page asks of the device, and passes it on.
const LISTEN: &str = "
    self.spoken = [], self.hushed = 0, self.held = [];
    const { speak, cancel } = SpeechSynthesis.prototype, { request } = WakeLock.prototype;
    SpeechSynthesis.prototype.speak = function (words) { self.spoken.push(words.text); return speak.call(this, words); };
    SpeechSynthesis.prototype.cancel = function () { self.hushed++; return cancel.call(this); };
    WakeLock.prototype.request = function (kind) {
        const asked = request.call(this, kind);
        asked.then((lock) => self.held.push(lock));
        return asked;
    };";

/// The only voice sends what it says to somebody else's machine.
const VOICE_ELSEWHERE: &str =
    "SpeechSynthesis.prototype.getVoices = () => [{ lang: 'en-GB', localService: false, name: 'elsewhere' }];";

fn in_a_cramp(more: &str) -> App {
    let app = Phone::new().at("03:12").running_first(&format!("{LISTEN}{more}")).open("#/now");
    app.wait_until_mounted();
    app.see_the_stretch();
    app
}

fn spoken(app: &App) -> serde_json::Value {
    app.script("return self.spoken", vec![])
}

#[test]
fn the_voice_is_silent_until_it_is_chosen_and_at_once_when_it_is_not_wanted_any_more() {
    if e2e::differs!() {
        return;
    }
    let mut app = in_a_cramp("");
    app.seconds_pass(10);
    app.see("Let go and breathe.");
    assert_eq!(spoken(&app), json!([]));
    app.tap("Read aloud");
    app.until("the sentence that stands there to be read", |app| {
        (spoken(app) == json!(["Let go and breathe."])).then_some(())
    });
    let before = app.script("return self.hushed", vec![]);
    app.tap("Read aloud");
    assert_ne!(app.script("return self.hushed", vec![]), before, "the sentence went on");
    app.seconds_pass(10);
    app.a_moment_passes();
    assert_eq!(spoken(&app), json!(["Let go and breathe."]));
}

#[test]
fn the_card_of_the_tenth_minute_is_heard_too() {
    if e2e::differs!() {
        return;
    }
    let mut app = in_a_cramp("");
    app.tap("Read aloud");
    app.minutes_pass(10);
    app.see(words::TEN_MINUTES);
    let said = format!("{} {} {}", words::TEN_MINUTES, words::TEN_MINUTES_LINE, safety::CLOSING);
    app.until("the card to be read aloud", |app| {
        spoken(app).as_array()?.last().is_some_and(|last| *last == json!(said)).then_some(())
    });
}

#[test]
fn a_voice_that_speaks_elsewhere_says_nothing() {
    let mut app = in_a_cramp(VOICE_ELSEWHERE);
    app.tap("Read aloud");
    app.seconds_pass(10);
    app.see("Let go and breathe.");
    app.a_moment_passes();
    assert_eq!(spoken(&app), json!([]));
}

/// The voices are named a moment after they were first asked for, and none of them is the device's own.
const VOICE_ELSEWHERE_LATER: &str = "
    let asked;
    SpeechSynthesis.prototype.getVoices = () => {
        asked ??= performance.now();
        return performance.now() - asked < 150 ? [] : [{ lang: 'en-GB', localService: false, name: 'elsewhere' }];
    };";

#[test]
fn nor_does_one_that_is_named_only_after_it_was_asked_for() {
    let mut app = in_a_cramp(VOICE_ELSEWHERE_LATER);
    app.tap("Read aloud");
    app.seconds_pass(10);
    app.see("Let go and breathe.");
    app.a_moment_passes();
    app.a_moment_passes();
    assert_eq!(spoken(&app), json!([]));
}

#[test]
fn the_first_instruction_comes_to_a_reader_as_a_change() {
    let heard = "
        self.heard = [];
        new MutationObserver((all) => {
            for (const { target, addedNodes } of all) {
                const region = (target.nodeType === 1 ? target : target.parentElement)?.closest('main [role=status]');
                // Not where the region itself came with it.
                if (region && ![...addedNodes].some((node) => node.contains?.(region))) self.heard.push(region.textContent.trim());
            }
        }).observe(document, { subtree: true, childList: true, characterData: true });";
    let app = in_a_cramp(heard);
    let first = plan(Muscle::Calf, Position::Lying).steps.swap_remove(0).say;
    app.until("the first instruction to be told", |app| {
        app.script("return self.heard", vec![]).as_array()?.iter().any(|text| *text == json!(first)).then_some(())
    });
}

#[test]
fn nothing_keeps_the_screen_awake_once_the_person_goes_back_to_sleep() {
    let app = in_a_cramp("");
    app.tap("It's easing");
    app.tap("It’s back");
    app.see("It’s easing");
    app.tap("It's easing");
    app.tap("Back to sleep");
    app.until("every lock to be let go", |app| {
        let all = "return self.held.length > 0 && self.held.every((lock) => lock.released)";
        (app.try_script(all, vec![])? == true).then_some(())
    });
}

#[test]
fn an_offer_to_install_is_used_once() {
    let app = Phone::new().open("#/");
    app.wait_until_mounted();
    let offer = "const offer = new Event('beforeinstallprompt', { cancelable: true });
        offer.prompt = () => { self.asked = (self.asked ?? 0) + 1; return Promise.resolve(); };
        dispatchEvent(offer);";
    app.script(offer, vec![]);
    app.see(words::INSTALL);
    app.tap("Install");
    app.see_no_more(words::INSTALL);
    assert_eq!(app.script("return self.asked", vec![]), 1);
}

/// As an iPhone's browser says it: the app is not on the home screen.
const IPHONE: &str = "Object.defineProperty(Navigator.prototype, 'standalone', { get: () => false });";

#[test]
fn on_an_iphone_the_advice_to_install_comes_before_anything_is_noted_and_only_until_it_is_declined() {
    let mut app = Phone::new().running_first(IPHONE).open("#/");
    app.wait_until_mounted();
    app.see(words::INSTALL_ON_IOS);
    app.tap("OK");
    app.see_no_more(words::INSTALL_ON_IOS);
    app.reload();
    app.wait_until_mounted();
    app.see(words::STAYS_HERE);
    app.see_no(words::INSTALL_ON_IOS);
}

#[test]
fn the_browser_finds_nothing_that_keeps_the_app_from_being_installed() {
    if e2e::differs!() {
        return;
    }
    let app = Phone::new().open("#/");
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    let found = app.cdp("Page.getInstallabilityErrors", json!({})).expect("what keeps it from that");
    assert_eq!(found["installabilityErrors"], json!([]));
    let read = app.cdp("Page.getAppManifest", json!({})).expect("the manifest as it was read");
    assert_eq!(read["errors"], json!([]));
    assert!(read["url"].as_str().is_some_and(|url| url.ends_with("manifest.webmanifest")), "{read}");
}

#[test]
fn the_guide_and_the_partners_card_say_who_says_so() {
    let app = in_a_cramp("");
    app.see("Guidance only. Sources: ");
    app.see("Mayo Clinic");
    app.follow("#/now/partner");
    app.see("Guidance only. Sources: ");
    let cold = Phone::new().at("03:12").holding(".wasm").open("#/now");
    cold.see("Guidance only. Sources: ");
}
