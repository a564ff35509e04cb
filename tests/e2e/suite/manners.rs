//! What a device or its owner may expect of any page: the way back leads to where one was, nothing moves where that is
//! unwanted, and every window is named after its page.

use std::collections::BTreeMap;

use e2e::{
    App, Phone,
    diary::nights,
    find::Role,
    pages::{PAGES, in_theme},
};
use serde_json::json;

// ---- The way back

/// How far down the reader is, once the next frame is drawn.
fn down(app: &App) -> i64 {
    let down = "return new Promise((done) =>
        requestAnimationFrame(() => setTimeout(() => done(Math.round(scrollY)))))";
    app.script(down, vec![]).as_i64().expect("a number")
}

/// Scrolls down as a person does who reads, by half a screen at a time, about as far as `wanted`; returns how far. What comes
/// into sight is drawn by and by, and where it is higher than was thought Firefox keeps the place and not the number.
fn scroll_to(app: &App, wanted: i64) -> i64 {
    app.until(&format!("to be {wanted} px down"), |app| {
        app.try_script("scrollBy(0, Math.min(arguments[0] - scrollY, 400))", vec![json!(wanted)]);
        (down(app).abs_diff(wanted) < 100).then_some(())
    });
    app.a_moment_passes();
    down(app)
}

/// Goes to a page by `way`, and waits until it has taken over: its heading has the focus.
fn go(app: &App, address: &str, way: impl Fn()) {
    app.script("document.activeElement?.blur()", vec![]);
    way();
    app.see_address(address);
    let there = "return document.activeElement?.id === 'title'";
    app.until(&format!("to arrive at {address}"), |app| (app.try_script(there, vec![])? == true).then_some(()));
}

/// The link next to the middle of the screen, by its address.
const MIDDLE: &str = "
    const middle = innerHeight / 2;
    const far = (link) => { const { top, bottom } = link.getBoundingClientRect(); return Math.abs((top + bottom) / 2 - middle); };
    const links = [...document.querySelectorAll(arguments[0])].filter((link) => link.checkVisibility());
    const near = links.reduce((one, other) => far(other) < far(one) ? other : one);
    return near.getAttribute('href');";

/// Whether the link to this address is on the screen, all of it.
const IN_SIGHT: &str = "
    const { top, bottom, height } = document.querySelector(`main a[href='${arguments[0]}']`)?.getBoundingClientRect() ?? {};
    return height > 0 && top >= 0 && bottom <= innerHeight;";

/// Far down a list a link is tapped. The page it leads to begins at its top, and each way back leads to where it was.
fn check_the_way_back(app: &App, wanted: i64, links: &str, back: &str) {
    let list = app.address();
    app.until("for the list", |app| {
        (app.try_script("return document.querySelectorAll(arguments[0]).length", vec![json!(links)])?.as_u64()? > 3)
            .then_some(())
    });
    let ways: [(&str, &dyn Fn()); 2] = [
        ("the browser's own way back", &|| {
            app.script("history.back()", vec![]);
        }),
        (back, &|| app.tap(back)),
    ];
    for (way, go_back) in ways {
        let before = scroll_to(app, wanted);
        let address = app.script(MIDDLE, vec![json!(links)]);
        let address = address.as_str().expect("an address");
        go(app, address, || {
            app.script("document.querySelector(`main a[href='${arguments[0]}']`).click()", vec![json!(address)]);
        });
        assert_eq!(down(app), 0, "before {way}: {address} does not begin at its top");
        go(app, &list, go_back);
        app.a_moment_passes();
        let after = down(app);
        assert!(after.abs_diff(before) < 400, "{way} from {address}: {before} px down before, {after} after");
        assert_eq!(app.script(IN_SIGHT, vec![json!(address)]), true, "{way}: {address} is out of sight");
    }
}

#[test]
fn the_way_back_from_a_food_leads_to_where_it_stood_in_the_list() {
    let app = Phone::new().open("#/foods");
    app.wait_until_mounted();
    app.show_on(360, 800);
    check_the_way_back(&app, 1600, ".food-row", "Back to Foods");
}

#[test]
fn the_way_back_from_one_of_the_last_foods_leads_to_where_it_stood_in_the_list() {
    let app = Phone::new().open("#/foods");
    app.wait_until_mounted();
    app.show_on(360, 800);
    check_the_way_back(&app, 8400, ".food-row", "Back to Foods");
}

#[test]
fn the_way_back_from_a_night_leads_to_where_it_stood_in_the_journal() {
    let mut app = Phone::new().open("#/");
    app.wait_until_mounted();
    app.show_on(360, 800);
    app.keep(&nights(90));
    app.follow("#/journal");
    app.choose("List");
    check_the_way_back(&app, 5000, "a.night", "Back to Journal");
}

#[test]
fn the_way_back_from_the_warning_signs_leads_to_the_line_that_led_there_and_not_to_the_pages_head() {
    let app = Phone::new().open("#/routine");
    app.wait_until_mounted();
    app.show_on(360, 640);
    let last = "const link = document.querySelector('main a.row-link[href=\"#/safety\"]');
        link.scrollIntoView({ block: 'center' }); return link.innerText";
    app.see_a(Role::Heading, "Keep safe");
    let words = app.script(last, vec![]);
    let before = down(&app);
    assert!(before > 640, "{before}");
    go(&app, "#/safety", || app.tap(words.as_str().expect("words")));
    go(&app, "#/routine", || {
        app.script("history.back()", vec![]);
    });
    app.a_moment_passes();
    assert!(down(&app).abs_diff(before) < 60, "{before} px down before, {} after", down(&app));
}

#[test]
fn cramp_now_begins_at_its_top_however_it_was_left() {
    let app = Phone::new().open("#/now");
    app.wait_until_mounted();
    app.show_on(360, 640);
    app.see_the_stretch();
    for _ in 0..2 {
        scroll_to(&app, 300);
        app.script("document.querySelector('.easing').click()", vec![]);
        app.see("Back to sleep");
        app.follow("#/");
        app.see_a(Role::Heading, "Tonight");
        app.follow("#/now");
        app.see_the_stretch();
        app.a_moment_passes();
        assert_eq!(down(&app), 0);
    }
}

#[test]
fn a_page_opened_anew_begins_at_its_top_also_from_far_down_another() {
    let app = Phone::new().open("#/foods");
    app.wait_until_mounted();
    app.show_on(360, 800);
    for address in ["#/learn/causes", "#/settings", "#/learn/articles"] {
        scroll_to(&app, 1200);
        go(&app, address, || app.follow(address));
        assert_eq!(down(&app), 0, "{address}");
    }
}

// ---- Motion

/// How many parts of the guide's figure move; nothing while it is not there.
fn moving_parts(phone: Phone) -> u64 {
    let app = phone.at("03:12").open("#/now");
    app.wait_until_mounted();
    app.see_the_stretch();
    assert_ne!(count(&app, ".figure path"), 0, "there is no figure");
    count(&app, ".figure animate")
}

fn count(app: &App, selector: &str) -> u64 {
    let count = app.script("return document.querySelectorAll(arguments[0]).length", vec![json!(selector)]);
    count.as_u64().expect("a number")
}

#[test]
fn the_figure_of_the_guide_moves_only_where_motion_is_wanted() {
    assert!(moving_parts(Phone::new().with_motion()) > 0, "nobody asked it to stand still");
    assert_eq!(moving_parts(Phone::new()), 0, "it moves though less motion is asked for");
}

// ---- Titles

#[test]
fn every_page_names_its_window_after_itself_and_the_app() {
    let app = in_theme(Phone::new(), "light");
    // Those that name themselves do so once their part is there.
    for (address, heading) in [("#/journal", "Journal"), ("#/insights", "Insights"), ("#/library", "Library")] {
        app.follow(address);
        app.see_a(Role::Heading, heading);
    }
    let mut named: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for address in PAGES {
        app.follow(address);
        app.see_address(address);
        let title = app.script("return document.title", vec![]);
        named.entry(title.as_str().unwrap_or_default().to_owned()).or_default().push(address);
    }
    let unnamed: Vec<_> = named.iter().filter(|(title, _)| !title.ends_with(" – Unknot")).collect();
    assert!(unnamed.is_empty(), "the app's name is missing: {unnamed:?}");
    let shared: Vec<_> = named.iter().filter(|(_, addresses)| addresses.len() > 1).collect();
    assert!(shared.is_empty(), "one title for several pages: {shared:?}");
    assert_eq!(named.len(), PAGES.len());
}
