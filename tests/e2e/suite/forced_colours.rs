//! With the system's own high-contrast colours forced onto every page, what is there can still be told apart by its shape.

use e2e::{App, Phone, diary::noon, find::Role, picture::Picture};
use serde_json::{Value, json};
use unknot::{
    domain::{
        cramp::{Cramp, Draft},
        journal::NightNote,
        night::NightOf,
        settings::Theme,
    },
    storage::diary::Diary,
};

/// Every theme, on systems that are light and dark: the system's colours count then, and no theme's.
const SYSTEMS: [(Theme, &str); 3] = [(Theme::Light, "light"), (Theme::Dark, "dark"), (Theme::Bedside, "light")];

/// A phone in a theme, with colours forced: last night had cramps, the night before was quiet.
fn in_forced_colours(theme: Theme, scheme: &'static str) -> App {
    let mut diary = Diary::default();
    diary.choices.settings.theme = theme;
    let cramp = Cramp::new(Draft { confirmed: true, ..Draft::starting(noon() - chrono::TimeDelta::hours(9)) });
    diary.journal.put_cramp(cramp.expect("a cramp"), noon());
    let quiet = NightOf::evening("2026-11-20".parse().expect("a date"));
    diary.journal.put_night(NightNote { quiet: true, ..NightNote::new(quiet) }, noon());
    let mut app = Phone::new().forcing_colours(scheme).open("#/");
    app.wait_until_mounted();
    app.show_on(360, 800);
    app.keep(&diary);
    for feature in ["forced-colors: active".to_owned(), format!("prefers-color-scheme: {scheme}")] {
        assert_eq!(
            app.script("return matchMedia(`(${arguments[0]})`).matches", vec![json!(feature)]),
            true,
            "{feature}"
        );
    }
    app
}

/// What is drawn where something stands, `around` it too: which pixels stand out from the ground, row by row. No colour.
fn shape(app: &App, element: &Value, around: i32) -> Vec<Vec<bool>> {
    let place = "arguments[0].scrollIntoView({ block: 'center' });
        document.activeElement?.blur();
        return new Promise((done) => requestAnimationFrame(() => setTimeout(() => {
            const { left, top, width, height } = arguments[0].getBoundingClientRect();
            done([left, top, width, height].map(Math.round));
        })))";
    let place = app.script(place, vec![element.clone()]);
    let number = |index: usize| i32::try_from(place[index].as_i64().expect("a number")).expect("a place on the screen");
    let (left, top, width, height) = (number(0) - around, number(1) - around, number(2), number(3));
    let picture: Picture = app.picture();
    let row = |y: i32| (left..left + width + 2 * around).map(|x| picture.stands_out(x, y)).collect();
    (top..top + height + 2 * around).map(row).collect()
}

/// Something on the screen, for a script.
fn a(app: &App, role: Role, name: &str) -> Value {
    app.see_a(role, name).to_json().expect("an element")
}

fn how_many(shape: &[Vec<bool>]) -> usize {
    shape.iter().flatten().filter(|out| **out).count()
}

/// How many pixels stand out in one of them and not in the other.
fn difference(one: &[Vec<bool>], other: &[Vec<bool>]) -> usize {
    let rows = one.iter().zip(other);
    rows.map(|(one, other)| one.iter().zip(other).filter(|(a, b)| a != b).count()).sum()
}

fn each_system(check: impl Fn(&App, &str)) {
    for (theme, scheme) in SYSTEMS {
        check(&in_forced_colours(theme, scheme), &format!("{theme:?} on a {scheme} system"));
    }
}

#[test]
fn with_forced_colours_the_large_button_keeps_its_edge_and_its_words() {
    if e2e::differs!() {
        return;
    }
    each_system(|app, system| {
        let shape = shape(app, &a(app, Role::Link, "Cramp now Shows the stretch"), 0);
        let wide = shape[0].len();
        let (upper, lower) = (&shape[1], &shape[shape.len() - 2]);
        for (name, edge) in [("upper", upper), ("lower", lower)] {
            let drawn = edge.iter().filter(|out| **out).count();
            assert!(drawn * 10 > wide * 8, "{system}: of the {wide} pixels of its {name} edge {drawn} are drawn");
        }
        // Away from its edges: the words, and not a full ground that hides them.
        let inner: Vec<_> = shape[8..shape.len() - 8].iter().map(|row| row[8..wide - 8].to_vec()).collect();
        let (words, all) = (how_many(&inner), inner.len() * inner[0].len());
        assert!(words > 200 && words < all / 2, "{system}: {words} of {all} pixels");
    });
}

#[test]
fn with_forced_colours_the_chosen_answer_differs_by_its_shape() {
    if e2e::differs!() {
        return;
    }
    each_system(|app, system| {
        app.follow("#/settings");
        for (question, answer) in [("Theme", "Dark"), ("Theme", "Light")] {
            app.answer(question, "Automatic");
            let button = a(app, Role::Button, answer);
            let before = shape(app, &button, 8);
            app.answer(question, answer);
            let after = shape(app, &button, 8);
            let differ = difference(&before, &after);
            assert!(differ > 25, "{system}: “{answer}” chosen differs by {differ} pixels");
        }
        app.follow("#/cramp/new");
        let button = a(app, Role::Button, "7");
        let before = shape(app, &button, 0);
        app.choose("7");
        let differ = difference(&before, &shape(app, &button, 0));
        assert!(differ > 500, "{system}: a chosen number differs by {differ} pixels");
    });
}

#[test]
fn with_forced_colours_the_marks_of_the_nights_differ_by_their_shape() {
    if e2e::differs!() {
        return;
    }
    each_system(|app, system| {
        app.follow("#/journal");
        app.see_a(Role::Heading, "November 2026");
        let mark = |date: &str| {
            let found = app.until(&format!("for the night of {date}"), |app| {
                let mark = "return document.querySelector(`[href='#/journal/${arguments[0]}'] .mark`)";
                app.try_script(mark, vec![json!(date)]).filter(|mark| !mark.is_null())
            });
            shape(app, &found, 0)
        };
        let marks = [("cramp", "2026-11-21"), ("quiet", "2026-11-20"), ("not recorded", "2026-11-19")];
        let marks = marks.map(|(name, date)| (name, mark(date)));
        for (name, shape) in &marks {
            assert!(how_many(shape) >= 12, "{system}: the mark of “{name}” cannot be seen");
        }
        for (one, other) in [(0, 1), (0, 2), (1, 2)] {
            let differ = difference(&marks[one].1, &marks[other].1);
            assert!(differ > 60, "{system}: “{}” and “{}” differ by {differ} pixels", marks[one].0, marks[other].0);
        }
    });
}
