//! How much the app does while nobody touches it: each time a phone's processor is woken costs of its battery.
//! `cargo xtask bench` runs it on the built site.

use std::{thread, time::Duration};

use e2e::{App, Phone, clock};

/// Counts what runs later because a page asked for it.
const COUNT: &str = "
    self.wakeUps = 0;
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame']) {
        const ask = self[name];
        self[name] = (run, ...rest) => ask.call(self, (...given) => { self.wakeUps++; return run(...given); }, ...rest);
    }";

/// Where it rests, in the order in which a night goes.
const PLACES: [(&str, &str); 3] = [
    ("#/", "Tonight"),
    ("#/now", "Cramp now, its programme running"),
    ("#/now/asleep", "the dark screen, the programme still running"),
];

/// Long enough that what happens once, when a page opens, is over.
const SETTLED: Duration = Duration::from_secs(10);
const MEASURED: Duration = Duration::from_mins(1);

fn main() {
    let app = Phone::new().running_first(COUNT).open("#/");
    app.wait_until_mounted();
    app.wait_until_offline_ready();
    println!("\n| a minute in which nobody touches it | wake-ups by timers and frames | busy, ms |\n|---|--:|--:|");
    for (address, place) in PLACES {
        app.follow(address);
        app.see_address(address);
        thread::sleep(SETTLED);
        let before = so_far(&app);
        thread::sleep(MEASURED);
        let after = so_far(&app);
        println!("| {place} | {:.0} | {:.0} |", after.0 - before.0, after.1 - before.1);
    }
    println!("\nFull speed. {}, {}.", app.browser_version(), clock::real().format("%-d %B %Y"));
}

/// How often something ran later, and for how many milliseconds the page was busy.
fn so_far(app: &App) -> (f64, f64) {
    (app.script("return self.wakeUps", vec![]).as_f64().expect("a number of wake-ups"), app.busy_time())
}
