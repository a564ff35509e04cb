//! The clock on the wall, as the page reads it: set to a time the test names, running on from there.

use std::time::SystemTime;

use chrono::{DateTime, FixedOffset, Utc};

/// How far the page's clock is from the real one.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    ahead_ms: i64,
}

impl Clock {
    /// A clock that shows `time` now: `2026-11-22T03:12:00+01:00`.
    pub fn showing(time: &str) -> Self {
        let shown = DateTime::parse_from_rfc3339(time).expect("a time with its offset");
        Self { ahead_ms: (shown.to_utc() - real()).num_milliseconds() }
    }

    /// The same, so many minutes later; earlier when negative.
    #[must_use]
    pub fn later(self, minutes: i64) -> Self {
        self.seconds_later(minutes * 60)
    }

    /// The same, so many seconds later.
    #[must_use]
    pub fn seconds_later(self, seconds: i64) -> Self {
        Self { ahead_ms: self.ahead_ms + seconds * 1000 }
    }

    /// What it shows now, in the winter time of the tests' zone.
    pub fn now(self) -> DateTime<FixedOffset> {
        let winter = FixedOffset::east_opt(3600).expect("one hour east");
        (real() + chrono::TimeDelta::milliseconds(self.ahead_ms)).with_timezone(&winter)
    }

    /// The script that makes the page see it, before any script of the page.
    pub fn script(self) -> String {
        format!(
            "(() => {{
                if (self.setWallClock) return;
                const Real = Date;
                let ahead = {};
                self.setWallClock = (ms) => {{ ahead = ms; }};
                const now = () => Real.now() + ahead;
                self.Date = new Proxy(Real, {{
                    construct: (_, args) => args.length ? new Real(...args) : new Real(now()),
                    apply: () => new Real(now()).toString(),
                    get: (target, name) => name === 'now' ? now : target[name],
                }});
            }})();",
            self.ahead_ms
        )
    }

    /// The script that sets it while the page is open.
    pub fn set_script(self) -> String {
        format!("self.setWallClock && self.setWallClock({})", self.ahead_ms)
    }
}

/// The machine's own time.
pub fn real() -> DateTime<Utc> {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    DateTime::from_timestamp_millis(i64::try_from(since.as_millis()).unwrap_or_default()).unwrap_or_default()
}
