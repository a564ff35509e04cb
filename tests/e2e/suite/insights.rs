//! The insights on phones with few nights and with many: what is told, and that reading them computes nothing again.

use e2e::{App, Phone, diary, find::Role};
use thirtyfour::Key;
use unknot::{
    domain::{insight::Insights, night::NightOf},
    storage::{diary::Diary, ten_years},
    view::insight::InsightsPage,
};

const MONTH: &str = "unknot/journal/2026-11";

fn open_insights(diary: &Diary) -> App {
    open_insights_on(Phone::new(), diary)
}

fn open_insights_on(phone: Phone, diary: &Diary) -> App {
    let mut app = phone.open("#/");
    app.wait_until_mounted();
    app.keep(diary);
    app.follow("#/insights");
    app.see_a(Role::Heading, "Insights");
    app
}

fn page_of(diary: &Diary) -> InsightsPage {
    InsightsPage::of(&Insights::of(&diary.journal, diary.books.factors.iter(), NightOf::of(diary::noon())))
}

/// With so many nights the page says what can be said and what the rest needs, and draws the charts it can.
fn check_nights(count: u64) {
    let diary = diary::nights(count);
    check_page(&open_insights(&diary), &diary);
}

fn check_page(app: &App, diary: &Diary) {
    let page = page_of(diary);
    app.see(&page.ladder.now);
    page.ladder.next.iter().chain(&page.all).for_each(|line| app.see(line));
    let charts = page.compared.iter().chain(&page.clock).chain(&page.remedies).chain(&page.rates);
    for chart in charts {
        app.see_a(Role::Heading, &chart.title);
        app.see(&chart.reading);
    }
    page.year.iter().for_each(|year| app.see(&year.reading));
    page.places.iter().for_each(|places| app.see(&places.reading));
    for line in page.factors.iter().flat_map(|factors| &factors.lines) {
        app.see(&line.counts);
    }
}

#[test]
fn no_night_one_night_and_five_say_what_they_can() {
    for count in [0, 1, 5] {
        check_nights(count);
    }
}

#[test]
fn a_month_a_year_and_ten_years_show_every_chart() {
    for count in [30, 365, ten_years::NIGHTS] {
        check_nights(count);
    }
}

/// Keeps every count of the nights that the page ever showed.
const COUNTED: &str = "
    self.counted = [];
    new MutationObserver(() => {
        for (const { textContent } of document.querySelectorAll('main .card p')) {
            if (textContent.startsWith('You recorded') && !self.counted.includes(textContent)) self.counted.push(textContent);
        }
    }).observe(document, { subtree: true, childList: true, characterData: true });";

#[test]
fn ten_years_are_not_counted_before_all_of_them_are_read() {
    let diary = diary::nights(ten_years::NIGHTS);
    let app = open_insights_on(Phone::new().running_first(COUNTED), &diary);
    let whole = page_of(&diary).ladder.now;
    app.see(&whole);
    assert_eq!(app.script("return self.counted", vec![]), serde_json::json!([whole]));
}

#[test]
fn who_reads_it_in_another_time_zone_reads_the_same() {
    let diary = diary::nights(365);
    // It is the same night in both; the hours of the cramps are those of where they were.
    for zone in ["Asia/Tokyo", "America/Los_Angeles"] {
        let app = open_insights_on(Phone::new().at("23:00").in_zone(zone), &diary);
        assert_eq!(app.script("return Intl.DateTimeFormat().resolvedOptions().timeZone", vec![]), zone);
        check_page(&app, &diary);
    }
}

#[test]
fn scrolling_computes_nothing_again() {
    let diary = diary::nights(ten_years::NIGHTS);
    let (app, page) = (open_insights(&diary), page_of(&diary));
    // The older months are read after the first screen: until then the page is not at rest.
    page.all.iter().for_each(|line| app.see(line));
    page.rates.iter().for_each(|chart| app.see(&chart.reading));
    app.see_a(Role::Heading, "By the day of the week");
    assert_eq!(app.changes_by_scrolling(), 0, "things drawn anew");
}

#[test]
fn a_cramp_that_is_changed_in_another_tab_leaves_an_open_table_open() {
    let app = open_insights(&diary::nights(30));
    app.see_a(Role::Heading, "When cramps begin");
    let open = "const chart = [...document.querySelectorAll('.chart')].find((c) => c.innerText.startsWith('When cramps begin'));
        chart.querySelector('summary').click(); self.opened = chart.querySelector('details');";
    app.script(open, vec![]);
    let before = page_of(&diary::nights(30)).ladder.now;
    app.see(&before);
    app.time_to_hear(MONTH, "value.muscle = value.muscle === 'calf' ? 'foot' : 'calf'");
    assert_eq!(app.script("return self.opened.isConnected && self.opened.open", vec![]), true);
}

#[test]
fn the_points_of_a_chart_are_walked_by_arrow_keys_and_each_is_named() {
    let diary = diary::nights(30);
    let app = open_insights(&diary);
    let clock = page_of(&diary).clock.expect("cramps have hours");
    app.press_tab_until(&clock.title);
    let present = |app: &App| {
        let named = "const at = document.activeElement.getAttribute('aria-activedescendant');
            return document.getElementById(at)?.getAttribute('aria-label') ?? null";
        app.script(named, vec![]).as_str().map(str::to_owned)
    };
    for (key, expected) in [(Key::Right, 1), (Key::Right, 2), (Key::Left, 1), (Key::End, 23), (Key::Home, 0)] {
        app.press(key);
        app.until("the next point", |app| {
            (present(app).as_deref() == Some(clock.points[expected].says.as_str())).then_some(())
        });
    }
    app.see(&clock.points[0].says);
}
