//! How long pages take: from the key or the tap to what stands on the screen, in milliseconds of the page's own clock.

use serde_json::{Value, json};

use crate::app::App;

/// Beside every script below: what was asked is on the screen after the frame that shows it.
const PAINTED: &str = "const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));";

impl App {
    /// Leads to an address as a tap does, and waits until `selector` is drawn.
    pub fn time_to_open(&self, address: &str, selector: &str) -> f64 {
        let open = "
            const [address, selector] = arguments, start = performance.now();
            location.hash = address;
            for (;;) {
                await painted();
                if (document.querySelector(selector)) return performance.now() - start;
            }";
        self.time(open, vec![address.into(), selector.into()])
    }

    /// Says in another tab that something of the first cramp of `key` has changed, and waits until what follows from it
    /// was drawn and stands on the screen. `change` is a script over `value`, what is said of that cramp; it must change
    /// something on the page.
    pub fn time_to_hear(&self, key: &str, change: &str) -> f64 {
        let hear = format!(
            "const [key] = arguments, month = JSON.parse(localStorage.getItem(key)), entry = month.cramps[0];
             const value = entry.value;
             {change};
             entry.edited = entry.edited.replace(/^..../, (year) => +year + 1);
             const newValue = JSON.stringify(month);
             localStorage.setItem(key, newValue);
             const drawn = new Promise((done) => new MutationObserver(done).observe(document.querySelector('main'),
                 {{ subtree: true, childList: true, attributes: true, characterData: true }}));
             const start = performance.now();
             dispatchEvent(new StorageEvent('storage', {{ key, newValue, storageArea: localStorage }}));
             await drawn;
             await painted();
             return performance.now() - start;"
        );
        self.time(&hear, vec![key.into()])
    }

    /// Types a word letter by letter into the search field with this id, two letters a second; how long each key takes
    /// until the answer stands in the page and is laid out: what the page says was found, and every row in sight.
    /// The first empties the field.
    ///
    /// # Panics
    /// When some of the answer came only later.
    pub fn time_keys(&self, id: &str, word: &str) -> Vec<f64> {
        // All that a key sets off before the next task is done within a few turns; a frame in between is none of it.
        let keys = "
            const [id, word] = arguments, field = document.getElementById(id), times = [];
            const rows = () => document.querySelectorAll('main li:not([aria-hidden])');
            const answer = () => [document.querySelector('main [role=status]'), ...rows()]
                .filter((e) => e.checkVisibility() && e.getBoundingClientRect().top < innerHeight)
                .map((e) => e.textContent).join();
            field.focus();
            for (let length = 0; length <= word.length; length++) {
                await new Promise((done) => setTimeout(done, 250));
                await painted();
                const start = performance.now();
                field.value = word.slice(0, length);
                field.dispatchEvent(new Event('input', { bubbles: true }));
                for (let turn = 0; turn < 50; turn++) await null;
                document.body.offsetHeight;
                times.push(performance.now() - start);
                const first = answer();
                await new Promise((done) => setTimeout(done, 250));
                if (answer() !== first) return 'the answer to ' + field.value + ' came later';
            }
            return times;";
        let times = self.asked(keys, vec![id.into(), word.into()]);
        let times = times.as_array().unwrap_or_else(|| panic!("{times}"));
        times.iter().filter_map(Value::as_f64).collect()
    }

    /// Scrolls to the end, a screen at a time. How long scripts ran meanwhile, and how often anything was drawn anew.
    pub fn time_to_scroll(&self) -> (f64, u64) {
        let before = self.metric("ScriptDuration");
        let changes = self.changes_by_scrolling();
        (self.metric("ScriptDuration") - before, changes)
    }

    /// Scrolls to the end, a screen at a time. How often anything was drawn anew.
    pub fn changes_by_scrolling(&self) -> u64 {
        let scroll = "
            let changes = 0;
            const watch = new MutationObserver((all) => { changes += all.length; });
            watch.observe(document.querySelector('main'),
                { subtree: true, childList: true, attributes: true, characterData: true });
            for (let to = 0; to < document.body.scrollHeight; to += innerHeight / 2) {
                scrollTo(0, to);
                await painted();
            }
            watch.disconnect();
            return changes;";
        self.asked(scroll, vec![]).as_u64().expect("a number of changes")
    }

    /// The processor is four times slower; the network is as it is.
    pub fn slow_processor(&self) {
        self.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).expect("to slow the processor");
    }

    /// What the page's process keeps in memory after a cleaning, in MiB: scripts, WebAssembly and what is drawn.
    pub fn memory(&self) -> u64 {
        self.cdp("HeapProfiler.collectGarbage", json!({})).expect("to clean up");
        self.memory_kilobytes() / 1024
    }

    /// For how many milliseconds this page was busy so far: scripts, layout, drawing.
    pub fn busy_time(&self) -> f64 {
        self.metric("TaskDuration")
    }

    /// A measure that Chromium takes of this page by itself, in milliseconds.
    fn metric(&self, name: &str) -> f64 {
        self.cdp("Performance.enable", json!({})).expect("to measure");
        let answer = self.cdp("Performance.getMetrics", json!({})).expect("the measures");
        let metrics = answer["metrics"].as_array().cloned().unwrap_or_default();
        let found = metrics.iter().find(|metric| metric["name"] == name);
        found.and_then(|metric| metric["value"].as_f64()).expect("the measure") * 1000.0
    }

    fn time(&self, script: &str, arguments: Vec<Value>) -> f64 {
        self.asked(script, arguments).as_f64().expect("a number of milliseconds")
    }

    /// Runs a script that waits.
    fn asked(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.script(&format!("{PAINTED} return (async function () {{ {script} }}).apply(null, arguments)"), arguments)
    }
}
