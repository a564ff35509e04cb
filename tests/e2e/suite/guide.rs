//! The guide's page: it takes the place of the static shell without a jump, its chips lead to every plan, and its card of
//! the tenth minute is for everybody.

use e2e::{App, Phone, axe::axe, find::Role, pages::in_theme};
use serde_json::{Value, json};
use unknot::{
    domain::body::{Muscle, Side},
    view::{guide, words},
};

use crate::access::CUT_OFF;

/// Where what a person looks at or presses stands: left, top, right, bottom, by its class.
const PLACES: &str = "
    return ['.guide-picture', '.guide-say', '.easing', '.guide-warn'].map((name) => {
        const found = [...document.querySelectorAll(name)].filter((e) => e.checkVisibility());
        const { left, top, right, bottom } = found[0].getBoundingClientRect();
        return [name, ...[left, top, right, bottom].map(Math.round)];
    });";

#[test]
fn the_app_takes_the_place_of_the_static_guide_without_a_jump() {
    for (width, height, letters) in
        [(360, 800, 100), (360, 640, 100), (320, 640, 200), (768, 1024, 100), (1280, 800, 100)]
    {
        let app = Phone::new().at("03:12").with_letters_of(letters).holding(".wasm").open("#/now");
        app.show_on(width, height);
        app.see_the_stretch();
        let before = app.script(PLACES, vec![]);
        app.let_through();
        app.wait_until_mounted();
        app.see_the_stretch();
        assert_eq!(app.script(PLACES, vec![]), before, "{width} x {height}, letters of {letters} %");
    }
}

#[test]
fn the_large_chips_lead_through_every_muscle_and_leg_and_the_cramp_keeps_what_was_said() {
    let app = Phone::new().at("03:12").open("#/now");
    app.wait_until_mounted();
    let mut muscle = Muscle::Calf;
    for _ in Muscle::ALL {
        app.see_the_stretch_of(muscle);
        app.tap(&format!("{} change the muscle", guide::muscle_label(muscle)));
        muscle = guide::next_muscle(muscle);
    }
    assert_eq!(muscle, Muscle::Calf, "all of them, and round again");
    app.see_the_stretch_of(muscle);
    for side in [Side::Left, Side::Right] {
        let before = Some(Side::Left).filter(|_| side == Side::Right);
        app.tap(&format!("{} change the leg", guide::side_label(before)));
        app.see(guide::side_label(Some(side)));
    }
    let kept = &app.cramps()[0];
    assert_eq!((&kept["muscle"], &kept["side"]), (&Value::from("calf"), &Value::from("right")), "{kept}");
}

/// The card of the tenth minute, in a theme.
fn ten_minutes(phone: Phone, theme: &str) -> App {
    let mut app = in_theme(phone, theme);
    app.follow("#/now");
    app.see_the_stretch();
    app.minutes_pass(10);
    app.see(words::TEN_MINUTES);
    app
}

#[test]
fn the_card_of_the_tenth_minute_is_for_everybody() {
    for theme in ["light", "dark", "bedside"] {
        let app = ten_minutes(Phone::new(), theme);
        app.show_on(360, 800);
        assert_eq!(axe(&app), Vec::<Value>::new(), "{theme}");
        let white = app.picture().not_bedside().filter(|_| theme == "bedside");
        assert!(white.is_none(), "{white:?}");
        app.see_a(Role::Link, words::WARNING_SIGNS);
        app.see("It's easing");
    }
}

#[test]
fn the_card_of_the_tenth_minute_loses_nothing_on_a_small_phone_with_large_letters() {
    let app = ten_minutes(Phone::new().with_letters_of(200), "light");
    app.show_on(320, 640);
    assert_eq!(app.script(CUT_OFF, vec![]), Value::Array(vec![]));
    app.tap(words::WARNING_SIGNS);
    app.see_a(Role::Heading, "Warning signs");
}

/// What of these lies under the large button, wholly or in part.
const COVERED: &str = "
    const found = [];
    for (const name of arguments[0]) {
        for (const element of document.querySelectorAll(name)) {
            const { left, top, right, bottom } = element.getBoundingClientRect();
            for (const [x, y] of [[left + 20, top + 8], [right - 20, bottom - 8], [(left + right) / 2, (top + bottom) / 2]]) {
                if (document.elementFromPoint(x, y)?.closest(name) !== element) found.push(name);
            }
        }
    }
    return found;";

#[test]
fn nothing_that_matters_lies_under_the_large_button() {
    for (height, letters) in [(800, 100), (640, 100), (640, 200)] {
        let phone = Phone::new().with_letters_of(letters);
        let mut app = ten_minutes(phone, "light");
        let width = if letters == 200 { 320 } else { 360 };
        app.show_on(width, height);
        app.script("scrollTo(0, 0)", vec![]);
        // With letters twice as large there is room for the way to the signs alone.
        let card: &[&str] =
            if letters == 200 { &[".guide-ten a"] } else { &[".guide-ten a", ".guide-ten p", ".guide-warn"] };
        assert_eq!(app.script(COVERED, vec![card.into()]), json!([]), "the card, {width} x {height}");
        app.tap("It's easing");
        app.see("Back to sleep");
        app.script("scrollTo(0, 0)", vec![]);
        let eased: &[&str] = if letters == 200 { &[".guide-top a.chip"] } else { &[".chip", ".guide-warn"] };
        assert_eq!(app.script(COVERED, vec![eased.into()]), json!([]), "eased, {width} x {height}");
        app.minutes_pass(60);
        app.follow("#/");
        app.follow("#/now");
        app.see_the_stretch();
        app.script("scrollTo(0, 0)", vec![]);
        // With large letters what to do and the picture of it; the rest is below.
        let step: &[&str] = if letters == 200 {
            &[".guide-say", ".guide-picture"]
        } else {
            &[".guide-where .chip", ".guide-say", ".guide-warn"]
        };
        assert_eq!(app.script(COVERED, vec![step.into()]), json!([]), "the step, {width} x {height}");
    }
}

#[test]
fn what_comforts_a_sore_leg_is_below_the_button_that_leads_back_to_sleep() {
    let app = Phone::new().at("03:12").open("#/now");
    app.wait_until_mounted();
    app.choose("Shin");
    app.tap("It's easing");
    app.see("Cold in a cloth, if it is sore afterwards.");
    app.see("Not on numb skin.");
    app.see_a(Role::Picture, "Lying with the leg straight, something cold in a cloth lies round the shin.");
}

#[test]
fn the_screen_is_kept_awake_again_when_the_person_comes_back_to_the_page() {
    let locks = "
        self.held = [];
        const { request } = WakeLock.prototype;
        WakeLock.prototype.request = function (kind) {
            const asked = request.call(this, kind);
            asked.then((lock) => self.held.push(lock));
            return asked;
        };";
    let awake = |app: &App| {
        let awake = "return self.held.some((lock) => !lock.released)";
        app.until("the screen to be kept awake", |app| (app.try_script(awake, vec![])? == true).then_some(()));
    };
    let app = Phone::new().at("03:12").running_first(locks).open("#/now");
    app.wait_until_mounted();
    awake(&app);
    // As a browser does when another app comes to the front.
    app.script("self.held.forEach((lock) => lock.release()); return self.held.length", vec![]);
    app.script("document.dispatchEvent(new Event('visibilitychange'))", vec![]);
    awake(&app);
}
