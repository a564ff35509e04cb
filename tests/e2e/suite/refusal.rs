//! What a device may refuse: each refusal costs only itself, and the guide works.

use e2e::{App, Phone, browser::Forbidden, find::Role, open_app_at};

/// From the step to sleep, whatever is refused.
fn the_guide_works(app: &App) {
    app.see_the_stretch();
    app.tap("It's easing");
    app.see("Good.");
    app.tap("Back to sleep");
    app.see_a(Role::Link, "The screen is dark");
}

#[test]
fn without_storage_the_guide_works_and_the_person_is_told() {
    let mut app = Phone::new().forbidding(Forbidden::SiteData).open("#/now");
    app.wait_until_mounted();
    the_guide_works(&app);
    app.tap("The screen is dark");
    app.see("This browser does not let Unknot store anything.");
    app.see("12:00, less than a minute");
    // Chromium logs each refusal of the worker and the storage, whoever catches it.
    app.complaints.expect("Failed to register a ServiceWorker");
}

#[test]
fn without_storage_the_warning_signs_can_be_read() {
    let mut app = Phone::new().forbidding(Forbidden::SiteData).open("#/safety");
    app.wait_until_mounted();
    app.see_a(Role::Heading, "Warning signs");
    app.see_a(Role::Link, "Call 112");
    app.complaints.expect("Failed to register a ServiceWorker");
}

#[test]
fn without_storage_a_cramp_from_before_the_webassembly_is_kept_while_the_page_lives() {
    let mut app = Phone::new().at("03:12").forbidding(Forbidden::SiteData).holding(".wasm").open("#/now");
    app.see_the_stretch();
    app.minutes_pass(4);
    app.tap("It's easing");
    app.see("Good.");
    app.let_through();
    app.wait_until_mounted();
    app.follow("#/");
    app.see("03:12, about 4 minutes");
    app.complaints.expect("Failed to register a ServiceWorker");
}

#[test]
fn a_refused_wake_lock_changes_nothing() {
    if e2e::differs!() {
        return;
    }
    let app = open_app_at("#/");
    app.deny("screen-wake-lock");
    app.wait_until_mounted();
    app.follow("#/now");
    let refused = "return navigator.wakeLock.request('screen').then(() => 'held', (error) => error.name)";
    assert_eq!(app.script(refused, vec![]), "NotAllowedError");
    the_guide_works(&app);
}

#[test]
fn the_screen_stays_on_while_the_guide_runs_and_may_go_off_after() {
    let listen = "self.held = [];
        const request = WakeLock.prototype.request;
        WakeLock.prototype.request = function (kind) {
            const asked = request.call(this, kind);
            asked.then((lock) => self.held.push(lock));
            return asked;
        };";
    let app = Phone::new().running_first(listen).open("#/now");
    app.wait_until_mounted();
    let released = |app: &App| app.script("return self.held.at(-1)?.released ?? null", vec![]);
    app.until("the screen to be kept on", |app| (released(app) == false).then_some(()));
    app.tap("It's easing");
    app.until("the screen to be let go", |app| (released(app) == true).then_some(()));
}

#[test]
fn a_device_without_a_voice_says_so_and_shows_every_step() {
    let app = Phone::new().lacking("speechSynthesis").open("#/settings");
    app.wait_until_mounted();
    assert_eq!(app.script("return 'speechSynthesis' in self", vec![]), false);
    app.see("Every step is shown on the screen.");
    app.answer("Read the steps aloud", "On");
    app.follow("#/now");
    the_guide_works(&app);
}

#[test]
fn a_device_that_cannot_buzz_shows_every_change() {
    let app = Phone::new().lacking("Navigator.prototype.vibrate").open("#/settings");
    app.wait_until_mounted();
    app.see("cannot buzz.");
    app.follow("#/now");
    the_guide_works(&app);
}

#[test]
fn blocked_notifications_change_nothing() {
    if e2e::differs!() {
        return;
    }
    let app = Phone::new().forbidding(Forbidden::Notifications).open("#/now");
    app.wait_until_mounted();
    assert_eq!(app.script("return Notification.permission", vec![]), "denied");
    the_guide_works(&app);
}
