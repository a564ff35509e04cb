//! throw-away
use e2e::{Phone, find::Role};
use serde_json::json;
use unknot::{
    domain::Moment,
    storage::{save::text_of, ten_years},
};
fn shot(app: &e2e::App, name: &str) {
    std::thread::sleep(std::time::Duration::from_millis(250));
    let answer = app.cdp("Page.captureScreenshot", json!({"format":"png","captureBeyondViewport":true})).expect("shot");
    std::fs::write(format!("/tmp/shots/{name}.b64"), answer["data"].as_str().unwrap_or_default()).expect("write");
    eprintln!("{name}");
}
fn main() {
    std::fs::create_dir_all("/tmp/shots").expect("dir");
    let end = Moment::parse_from_rfc3339("2026-11-21T12:00:00+01:00").expect("t");
    let mut diary = ten_years::diary(end);
    let late = diary
        .journal
        .cramps()
        .into_iter()
        .filter(|c| c.get().start < end - chrono::TimeDelta::days(60))
        .map(|c| c.id())
        .collect::<Vec<_>>();
    for id in late {
        diary.journal.remove_cramp(id, end);
    }
    for (theme, letters, width) in [("light", 100, 360), ("dark", 100, 360), ("bedside", 100, 360), ("light", 200, 320)]
    {
        let mut app = Phone::new().at("2026-11-22T03:12:00+01:00").with_letters_of(letters).open("#/");
        app.wait_until_mounted();
        for key in diary.keys().into_iter().rev().take(4) {
            app.store(&key.to_string(), &text_of(&key, &diary).expect("t"));
        }
        app.store(
            "unknot/settings",
            &format!("{{\"version\":1,\"settings\":{{\"theme\":\"{theme}\",\"installDeclined\":true}}}}"),
        );
        app.reload();
        app.wait_until_mounted();
        app.show_on(width, 800);
        app.follow("#/now");
        app.see_the_stretch();
        app.minutes_pass(4);
        app.tap("It's easing");
        app.see("Good.");
        app.minutes_pass(290);
        app.follow("#/");
        app.see_a(Role::Heading, "Tonight");
        let full = |app: &e2e::App, name: &str| {
            let h = app.script("return document.documentElement.scrollHeight", vec![]).as_u64().unwrap_or(800);
            eprintln!("{name} height {h}");
            app.show_on(width, u32::try_from(h.clamp(640, 4000)).unwrap_or(800));
            shot(app, &format!("{theme}{width}-{name}"));
            app.show_on(width, 800);
        };
        app.reload();
        app.wait_until_mounted();
        full(&app, "morning");
        eprintln!("{:?}", app.script("const e = document.querySelector('.morning')?.getBoundingClientRect(); const s=[...document.querySelectorAll('.morning button')].map(b=>b.getBoundingClientRect()).filter(r=>r.width<48||r.height<48).length; return e && [e.top, e.height, s]", vec![]));
        app.minutes_pass(60 * 10);
        app.reload();
        app.wait_until_mounted();
        app.see_a(Role::Heading, "Tonight");
        full(&app, "evening");
        app.follow("#/journal");
        app.see_a(Role::Heading, "Journal");
        full(&app, "calendar");
        app.tap("List");
        app.see("noted");
        shot(&app, &format!("{theme}{width}-list"));
        app.follow("#/journal/2026-11-21");
        app.see_a(Role::Heading, "The day before");
        full(&app, "night");
        app.follow("#/cramp/new");
        app.see_a(Role::Heading, "Add a cramp");
        full(&app, "form");
        app.store("unknot/rescue/1795313520000/journal/2026-03", "garbage");
        app.follow("#/data");
        app.see_a(Role::Heading, "Your data");
        full(&app, "data");
    }
}
