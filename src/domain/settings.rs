//! The person's choices. Every one has a default that needs no choosing.

use chrono::NaiveTime;
use litemap::LiteMap;
use serde::{Deserialize, Serialize};

use super::{
    Moment,
    body::{Muscle, Position, Side},
    condition::Condition,
    drink::{DrinkGoal, DrinkUnit},
    reminder::Reminders,
    triage::prompt::Prompt,
    written,
};
use crate::domain::{as_object::as_object, sorted_set::SortedSet};

/// Which colours the screen wears.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Bedside in the bedside hours, else as the device is set.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Red on black, nothing white.
    Bedside,
}

impl Theme {
    /// Every theme, in the order it is offered.
    pub const ALL: [Self; 4] = [Self::Auto, Self::Light, Self::Dark, Self::Bedside];

    /// The word of the choice.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Auto => "Automatic",
            Self::Light => "Light",
            Self::Dark => "Dark",
            Self::Bedside => "Bedside",
        }
    }
}

/// From bedtime to morning, in local time; may pass midnight. Equal ends mean never.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct BedsideHours {
    /// Bedtime.
    #[serde(deserialize_with = "written::always")]
    pub from: NaiveTime,
    /// Morning.
    #[serde(deserialize_with = "written::always")]
    pub to: NaiveTime,
}

impl BedsideHours {
    /// Whether `now` lies between bedtime and morning.
    pub fn contains(self, now: Moment) -> bool {
        let time = now.time();
        if self.from <= self.to { self.from <= time && time < self.to } else { self.from <= time || time < self.to }
    }
}

impl Default for BedsideHours {
    /// 21:00 to 07:00.
    fn default() -> Self {
        let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
        Self { from: at(21), to: at(7) }
    }
}

/// Everything the person chose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Settings {
    /// Which colours.
    pub theme: Theme,
    /// When it is night.
    pub bedside: BedsideHours,
    /// Whether steps are spoken.
    pub voice: bool,
    /// How fast they are spoken: 0.5 to 1.5, where 1 is the voice's own pace.
    pub voice_rate: f32,
    /// Whether changes buzz.
    pub vibration: bool,
    /// The muscle the guide opens on; `None` learns it from the journal.
    pub usual_muscle: Option<Muscle>,
    /// The side the guide opens on; `None` learns it from the journal.
    pub usual_side: Option<Side>,
    /// How the person is when the guide opens; never standing unless chosen in the guide.
    pub usual_position: Option<Position>,
    /// When the person wants to be reminded.
    pub reminders: Reminders,
    /// Whether the person does not want to hear of installing again.
    pub install_declined: bool,
    /// The number to call in an emergency; empty shows 112, 911 and 999 together.
    pub emergency_number: String,
    /// Conditions and medicines the person ticked; only used to put the right caution first.
    pub conditions: SortedSet<Condition>,
    /// Which look at the warning signs was put off, and when.
    #[serde(serialize_with = "as_object", deserialize_with = "written::each")]
    pub put_off: LiteMap<Prompt, Moment>,
    /// What one drink is called.
    pub drink_unit: DrinkUnit,
    /// How many drinks a day are meant to be; `None` is the usual 6 to 8.
    pub drink_goal: Option<DrinkGoal>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::default(),
            bedside: BedsideHours::default(),
            voice: false,
            voice_rate: 0.9,
            vibration: true,
            usual_muscle: None,
            usual_side: None,
            usual_position: None,
            reminders: Reminders::default(),
            install_declined: false,
            emergency_number: String::new(),
            conditions: SortedSet::new(),
            put_off: LiteMap::new(),
            drink_unit: DrinkUnit::default(),
            drink_goal: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(from: u32, to: u32, hour: u32, inside: bool) {
        let at = |h| NaiveTime::from_hms_opt(h, 0, 0).expect("an hour");
        let now = Moment::parse_from_rfc3339(&format!("2026-11-22T{hour:02}:00:00+01:00")).expect("a time");
        assert_eq!(BedsideHours { from: at(from), to: at(to) }.contains(now), inside, "{from}-{to} at {hour}");
    }

    #[test]
    fn bedside_hours_pass_midnight() {
        check(21, 7, 20, false);
        check(21, 7, 21, true);
        check(21, 7, 3, true);
        check(21, 7, 7, false);
    }

    #[test]
    fn bedside_hours_of_a_night_worker_stay_in_the_day() {
        check(8, 16, 12, true);
        check(8, 16, 3, false);
    }

    #[test]
    fn equal_ends_mean_never() {
        check(7, 7, 7, false);
    }
}
