//! For everybody: axe-core finds nothing, large letters lose nothing, and the keyboard is enough.

use e2e::{
    App, Phone,
    axe::{axe, small_targets},
    find::Role,
    open_app, open_app_at,
    pages::{PAGES, in_theme},
};
use serde_json::Value;
use thirtyfour::Key;
use unknot::{
    domain::{
        body::{Muscle, Position},
        relief::plan,
    },
    view::{bar::PLACES, route::Route},
};

fn check_theme(theme: &str) {
    let app = in_theme(Phone::new(), theme);
    app.show_on(360, 800);
    let mut found = Vec::new();
    for address in PAGES {
        app.follow(address);
        app.see_address(address);
        found.extend(axe(&app).into_iter().map(|violation| format!("{address} {violation}")));
    }
    assert!(found.is_empty(), "{theme}: {found:#?}");
}

#[test]
fn axe_finds_nothing_in_the_light_theme() {
    check_theme("light");
}

#[test]
fn axe_finds_nothing_in_the_dark_theme() {
    check_theme("dark");
}

#[test]
fn axe_finds_nothing_in_the_bedside_theme() {
    check_theme("bedside");
}

#[test]
fn axe_finds_nothing_on_the_static_guide() {
    let app = Phone::new().holding(".wasm").open("#/now");
    app.see_the_stretch();
    assert_eq!(axe(&app), Vec::<Value>::new());
}

/// The height of the page, once the next frame is drawn.
const HIGH: &str = "return new Promise((done) => requestAnimationFrame(() =>
    setTimeout(() => done(document.documentElement.scrollHeight), 100)))";

#[test]
fn every_target_is_large_enough_or_has_room_around_it() {
    let app = in_theme(Phone::new(), "light");
    let mut found = Vec::new();
    for address in PAGES {
        app.show_on(360, 800);
        app.follow(address);
        app.see_address(address);
        // The whole page and the bar below it. Several times: a button that is as high as the screen grows with it, and a
        // long list is made some rows a frame.
        for _ in 0..4 {
            let high = app.script(HIGH, vec![]).as_u64().unwrap_or(800);
            app.show_on(360, u32::try_from(high).unwrap_or(800));
        }
        found.extend(small_targets(&app).into_iter().map(|violation| format!("{address} {violation}")));
    }
    assert!(found.is_empty(), "{found:#?}");
    let small = "const links = '<a href=\"#/\">a</a><a href=\"#/now\">b</a>';
        document.querySelector('main').insertAdjacentHTML('beforeend', `<p>${links}</p>`)";
    app.script(small, vec![]);
    assert_eq!(small_targets(&app).len(), 1, "two links of a letter side by side are too small");
}

/// What is cut off or sticks out, by its text, and words that are broken though they are short enough for a line. A table
/// may be scrolled sideways in a box of its own.
pub const CUT_OFF: &str = r"
    const found = [], width = document.documentElement.clientWidth;
    const scrolls = (e) => ['auto', 'scroll'].includes(getComputedStyle(e).overflowX);
    const inScroller = (e) => { for (; e && e !== document.body; e = e.parentElement) if (scrolls(e)) return true; };
    if (document.documentElement.scrollWidth > width) {
        const wide = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > width + 1);
        found.push('the page scrolls sideways: ' + wide.map((e) => e.outerHTML.slice(0, 80)).join(' | '));
    }
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const text = walk.currentNode, element = text.parentElement;
        if (!text.data.trim() || element.closest('.unseen, script, style') || !element.checkVisibility()) continue;
        const range = document.createRange();
        for (const word of text.data.matchAll(/\p{N}+[ \u00a0](?:%|(?:g|mg|µg|ml|IU)(?!\p{L}))|[\p{L}\p{N}]+/gu)) {
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            const lines = new Set([...range.getClientRects()].filter((box) => box.width).map((box) => Math.round(box.top)));
            if (lines.size > 1 && word[0].length <= 10) found.push(`is broken: ${word[0]} in ${text.data}`);
        }
        range.selectNodeContents(text);
        for (const box of range.getClientRects()) {
            if ((box.left < -1 || box.right > width + 1) && !inScroller(element)) found.push('sticks out: ' + text.data);
        }
        for (let outer = element; outer !== document.body; outer = outer.parentElement) {
            const small = outer.scrollWidth > outer.clientWidth + 1 || outer.scrollHeight > outer.clientHeight + 1;
            if (small && ['hidden', 'clip'].includes(getComputedStyle(outer).overflowX)) found.push('is cut off: ' + text.data);
        }
    }
    return [...new Set(found)];";

#[test]
fn at_320_pixels_and_text_twice_as_large_nothing_is_cut_off() {
    let app = in_theme(Phone::new().with_letters_of(200), "light");
    app.show_on(320, 640);
    let mut found = Vec::new();
    for address in PAGES {
        app.follow(address);
        app.see_address(address);
        let cut_off = app.script(CUT_OFF, vec![]);
        found.extend(cut_off.as_array().into_iter().flatten().map(|text| format!("{address} {text}")));
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// How much empty room each section of a page has below the last thing in it, in pixels.
const ROOM_BELOW: &str = "
    return [...document.querySelectorAll('main > section:not(.card)')].filter((s) => s.lastElementChild).map((section) =>
        Math.round(section.getBoundingClientRect().bottom - section.lastElementChild.getBoundingClientRect().bottom));";

#[test]
fn no_section_of_the_settings_ends_in_empty_room() {
    let app = open_app_at("#/settings");
    app.wait_until_mounted();
    app.see("Emergency number");
    let room = app.script(ROOM_BELOW, vec![]);
    let room = room.as_array().expect("sections");
    assert!(room.len() > 5 && room.iter().all(|pixels| *pixels == 0), "{room:?}");
}

/// Presses each answer of each question in turn; which of them moved or changed its size by that, within its question.
const MOVED: &str = "
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return (async () => {
        const found = [];
        let pressed = 0;
        for (const question of document.querySelectorAll('main .choice')) {
            if (!question.checkVisibility()) continue;
            const answers = [...question.querySelectorAll('button')];
            const places = () => {
                const from = question.getBoundingClientRect();
                return answers.map((e) => e.getBoundingClientRect())
                    .map((box) => [box.left - from.left, box.top - from.top, box.width, box.height].map(Math.round).join(' '));
            };
            const before = places().join();
            for (const answer of answers) {
                answer.click();
                await frame();
                if (!answer.isConnected) break;
                pressed++;
                if (places().join() !== before) found.push(question.innerText.split('\\n')[0] + ': ' + answer.innerText);
            }
        }
        return [pressed, found];
    })();";

#[test]
fn a_press_on_an_answer_moves_no_other_answer() {
    for (width, letters) in [(360, 100), (320, 200), (768, 100), (1280, 100)] {
        // Before bedtime, when the evening check stands on Tonight.
        let app = Phone::new().at("20:00").with_letters_of(letters).open("#/");
        app.wait_until_mounted();
        app.show_on(width, 800);
        let mut pressed = 0;
        for address in ["#/", "#/cramp/new", "#/settings", "#/foods"] {
            app.follow(address);
            app.see_address(address);
            let answer = app.script(MOVED, vec![]);
            pressed += answer[0].as_u64().unwrap_or_default();
            assert_eq!(answer[1], Value::Array(vec![]), "{address} at {width} px and {letters} %");
        }
        assert!(pressed > 30, "only {pressed} answers were pressed");
    }
}

#[test]
fn the_keyboard_alone_leads_from_tonight_to_sleep() {
    let app = open_app();
    app.wait_until_mounted();
    app.press_tab_until("Cramp now");
    app.press(Key::Enter);
    app.see_the_stretch();
    app.press_tab_until("It's easing");
    app.press(Key::Enter);
    app.see("Good.");
    app.press_tab_until("Back to sleep");
    app.press(Key::Enter);
    app.see_a(Role::Link, "The screen is dark");
    app.press_tab_until("The screen is dark");
    app.press(Key::Enter);
    app.see_a(Role::Heading, "Tonight");
    assert!(app.cramps()[0]["end"].is_string());
}

#[test]
fn a_letter_with_alt_opens_each_place_of_the_bar_and_the_warning_signs() {
    let app = open_app();
    app.wait_until_mounted();
    // Cramp now last: from the guide no letter leads away.
    let (now, others): (Vec<_>, Vec<_>) = PLACES.iter().partition(|place| place.route == Route::Now);
    let others = others.into_iter().map(|place| (place.key, place.route.href()));
    let signs = ("s", Route::Safety.href());
    for (key, address) in others.chain([signs]).chain(now.into_iter().map(|place| (place.key, place.route.href()))) {
        app.press_access_key(key);
        app.see_address(&address);
    }
    app.see_the_stretch();
}

#[test]
fn the_keyboard_keeps_its_place_when_the_morning_check_goes_on() {
    let mut app = Phone::new().at("02:00").open("#/now");
    app.wait_until_mounted();
    app.tap("It's easing");
    app.minutes_pass(120);
    app.follow("#/");
    app.follow("#/now");
    app.see_the_stretch();
    app.tap("It's easing");
    app.minutes_pass(4 * 60);
    app.go("#/");
    app.wait_until_mounted();
    app.reload();
    app.wait_until_mounted();
    app.see("2 cramps, one at a time.");
    let focused = |app: &App, id: &str| {
        let here = "return document.activeElement.id";
        app.until(&format!("the focus on {id}"), |app| (app.try_script(here, vec![])? == id).then_some(()));
    };
    for next in ["morning-title", "title"] {
        app.press_tab_until("Done");
        app.press(Key::Enter);
        focused(&app, next);
    }
}

#[test]
fn what_the_keyboard_reaches_is_never_hidden_behind_the_bar() {
    let app = open_app_at("#/cramp/new");
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    app.show_on(360, 640);
    let hidden = "const e = document.activeElement, box = e.getBoundingClientRect();
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return e !== document.body && !e.contains(top) && !top?.contains(e) ? e.textContent || e.id : null";
    for _ in 0..40 {
        app.press(Key::Tab);
        assert_eq!(app.script(hidden, vec![]), Value::Null);
    }
}

#[test]
fn each_step_is_announced_once() {
    let mut app = open_app_at("#/now");
    app.wait_until_mounted();
    let first = plan(Muscle::Calf, Position::Lying).steps.swap_remove(0);
    // A frame after the guide is there: a region that came with its words would not be read.
    app.until("the first announcement", |app| {
        let said = "return document.querySelector('main [role=status]')?.textContent.trim()";
        (app.try_script(said, vec![])? == first.say).then_some(())
    });
    let listen = "self.heard = [];
        const region = document.querySelector('main [role=status]');
        new MutationObserver(() => self.heard.push(region.textContent.trim()))
            .observe(region, { childList: true, characterData: true, subtree: true });";
    app.script(listen, vec![]);
    for expected in [first.rest_say, first.say] {
        app.seconds_pass(10);
        app.until("the next announcement", |app| {
            (app.script("return self.heard.at(-1) ?? ''", vec![]) == expected).then_some(())
        });
        app.a_moment_passes();
        app.a_moment_passes();
    }
    assert_eq!(app.script("return self.heard", vec![]), serde_json::json!([first.rest_say, first.say]));
}
