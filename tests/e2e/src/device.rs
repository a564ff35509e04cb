//! What the device holds: its storage, its processes, its permissions.

use std::{fs, process::Command};

use serde_json::{Map, Value, json};

use crate::{app::App, engine::Engine};

impl App {
    /// Everything under our keys.
    pub fn stored(&self) -> Map<String, Value> {
        let all =
            "return Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('unknot/')))";
        self.script(all, vec![]).as_object().cloned().unwrap_or_default()
    }

    /// The text under a key.
    pub fn stored_text(&self, key: &str) -> Option<String> {
        self.script("return localStorage.getItem(arguments[0])", vec![json!(key)]).as_str().map(str::to_owned)
    }

    /// Writes a text under a key, as another program or another version would.
    pub fn store(&self, key: &str, text: &str) {
        self.script("localStorage.setItem(arguments[0], arguments[1])", vec![json!(key), json!(text)]);
    }

    /// The cramps in the journal as stored, oldest first; removed ones are not among them.
    pub fn cramps(&self) -> Vec<Value> {
        let mut cramps = Vec::new();
        for (key, text) in self.stored() {
            if key.starts_with("unknot/journal/") {
                let month: Value = serde_json::from_str(text.as_str().unwrap_or_default()).expect("a month's text");
                let entries = month["cramps"].as_array().cloned().unwrap_or_default();
                cramps.extend(entries.into_iter().map(|entry| entry["value"].clone()).filter(|value| !value.is_null()));
            }
        }
        cramps
    }

    /// Takes all the room there is for this site, so that nothing more can be stored. Returns how much that was.
    pub fn fill_storage(&self) -> usize {
        let fill = "
            let text = 'x'.repeat(1 << 20), size = 0;
            for (let n = 0; text.length; ) {
                try { localStorage.setItem('another-site/' + n, text); size += text.length; n++; }
                catch { text = text.slice(0, text.length >> 1); }
            }
            return size;";
        usize::try_from(self.script(fill, vec![]).as_u64().unwrap_or_default()).unwrap_or_default()
    }

    /// Makes room again.
    pub fn free_storage(&self) {
        self.script("Object.keys(localStorage).filter((k) => !k.startsWith('unknot/')).forEach((k) => localStorage.removeItem(k))", vec![]);
    }

    /// The tab in front has a processor four times slower and a poor mobile network: 150 ms, 1.6 Mbit/s down, 0.75 up.
    pub fn slow_down(&self) {
        self.throttle(4, 150, 1_600_000 / 8, 750_000 / 8);
    }

    /// The tab in front is as fast as the machine.
    pub fn full_speed(&self) {
        self.throttle(1, 0, -1, -1);
    }

    fn throttle(&self, slower: i32, latency: i32, down: i32, up: i32) {
        self.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": slower })).expect("to slow the processor");
        let network =
            json!({ "offline": false, "latency": latency, "downloadThroughput": down, "uploadThroughput": up });
        self.cdp("Network.enable", json!({})).expect("to reach the network");
        self.cdp("Network.emulateNetworkConditions", network).expect("to slow the network");
    }

    /// What the browser calls itself: "Chromium 156".
    pub fn browser_version(&self) -> String {
        let version = self.driver().handle().capabilities().get("browserVersion").and_then(Value::as_str);
        format!("{} {}", self.engine(), version.unwrap_or("of an unknown version"))
    }

    /// The worker stops, as it does by itself after half a minute.
    pub fn stop_workers(&self) {
        self.cdp("ServiceWorker.enable", json!({})).expect("to reach the workers");
        self.cdp("ServiceWorker.stopAllWorkers", json!({})).expect("to stop the workers");
    }

    /// Denies a permission by its name in the permissions standard: `screen-wake-lock`.
    pub fn deny(&self, permission: &str) {
        self.browser().deny(permission, &self.setup.origin);
    }

    /// Downloads go beside the profile from now on.
    pub fn download_here(&mut self) {
        if self.engine() != Engine::Chromium {
            // They were told at the start.
            return;
        }
        let parameters = json!({ "behavior": "allow", "downloadPath": self.profile() });
        self.cdp("Browser.setDownloadBehavior", parameters).expect("to choose the folder of downloads");
    }

    /// Waits for the download of this name and returns what is in it.
    pub fn downloaded(&self, name: &str) -> String {
        let file = self.profile().join(name);
        self.until(&format!("for the file {name}"), |_| fs::read_to_string(&file).ok().filter(|text| !text.is_empty()))
    }

    /// The kilobytes that the processes which show pages have for themselves.
    pub fn memory_kilobytes(&self) -> u64 {
        let own = |process: u32| {
            let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
            let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:"))?;
            line.trim().trim_end_matches(" kB").parse::<u64>().ok()
        };
        descendants(self.browser().process, self.browser().page_process()).into_iter().filter_map(own).sum()
    }

    /// Takes a download away, so that the next of this name has room.
    pub fn forget_download(&self, name: &str) {
        fs::remove_file(self.profile().join(name)).expect("to remove the download");
    }

    /// Kills the process that shows this tab, as a phone does that runs out of memory.
    pub fn kill_tab(&mut self) {
        let before = descendants(self.browser().process, self.browser().page_process());
        assert!(!before.is_empty(), "the browser has no process that shows pages");
        if self.engine() == Engine::Chromium {
            // That one alone: Chromium keeps another ready, and with both gone the next tab sometimes never came up.
            // What dies gives no answer.
            let _ = self.cdp("Page.crash", json!({}));
        } else {
            before.iter().copied().for_each(kill);
        }
        let gone = || {
            let left = descendants(self.browser().process, self.browser().page_process());
            before.iter().any(|process| !left.contains(process))
        };
        self.until("the process of the tab to be gone", |_| gone().then_some(()));
        self.complaints.expect("crash");
    }

    /// Kills the browser with all it does.
    pub fn kill_browser(&mut self) {
        kill(self.browser().process);
    }
}

fn kill(process: u32) {
    let _ = Command::new("kill").args(["-9", &process.to_string()]).status();
}

/// The processes below one whose command line has a word.
fn descendants(of: u32, word: &str) -> Vec<u32> {
    let mut found = Vec::new();
    let children = fs::read_dir("/proc").into_iter().flatten().flatten().filter_map(|entry| {
        let process: u32 = entry.file_name().to_str()?.parse().ok()?;
        let status = fs::read_to_string(entry.path().join("status")).ok()?;
        let parent = status.lines().find_map(|line| line.strip_prefix("PPid:"))?.trim().parse().ok()?;
        Some((process, parent)).filter(|&(_, parent): &(u32, u32)| parent == of)
    });
    for (child, _) in children {
        let line = fs::read(format!("/proc/{child}/cmdline")).unwrap_or_default();
        if String::from_utf8_lossy(&line).contains(word) {
            found.push(child);
        }
        found.extend(descendants(child, word));
    }
    found
}
