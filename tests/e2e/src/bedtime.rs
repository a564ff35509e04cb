//! The bedtime routine for the tests and the pictures that look at all of it.

use unknot::domain::routine::Kind;

use crate::{App, Phone};

/// The routine's page at bedtime.
pub fn at_bedtime(phone: Phone) -> App {
    let app = phone.at("21:30").open("#/routine");
    app.wait_until_mounted();
    app
}

/// Adds steps at its end.
pub fn add(app: &App, kinds: &[Kind]) {
    app.open_every_fold();
    for kind in kinds {
        app.tap(&format!("Add: {}", kind.offer().title));
    }
}

/// Each step of the run, seated or standing, with everything that can be in it; the list before and the end after it.
pub fn walk(theme: &str, seated: bool, letters: u32, look: impl Fn(&App, &str)) {
    let mut app = at_bedtime(Phone::new().with_letters_of(letters));
    app.store("unknot/settings", &format!("{{\"version\":1,\"settings\":{{\"theme\":\"{theme}\"}}}}"));
    app.reload();
    app.wait_until_mounted();
    app.answer("How do you stretch?", if seated { "Seated" } else { "Standing, holding on" });
    let rest: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Stretches).collect();
    add(&app, &rest);
    look(&app, "the list");
    app.tap("Start");
    app.tap("Pause");
    let moves = if seated { 14 } else { 16 };
    for index in 1..=moves {
        let place = format!("Step {index} of {moves}");
        app.see(&place);
        look(&app, &place);
        app.tap("Next");
    }
    app.see("Noted for tonight.");
    look(&app, "the end");
}
