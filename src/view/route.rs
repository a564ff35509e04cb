//! The address of a page: hash routes, so that the app runs from any folder of any host and from the cache alike.

use chrono::NaiveDate;

use crate::domain::{cramp::CrampId, night::NightOf, trial::TrialId, written::Written};

/// A place in the app.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Route {
    /// The start: the big button, checks that are due, notices.
    Tonight,
    /// Cramp now: the guide. Opening it starts a session.
    Now,
    /// Cramp now, after it eased.
    NowEased,
    /// Back to sleep: a dark screen.
    Asleep,
    /// The steps in pictures for whoever was woken too.
    Partner,
    /// Calendar and list of nights.
    Journal,
    /// One night.
    Night(NightOf),
    /// Add a cramp.
    CrampNew,
    /// Add a cramp to a night.
    CrampOf(NightOf),
    /// Edit a cramp.
    Cramp(CrampId),
    /// Patterns.
    Insights,
    /// Self-trials.
    Trials,
    /// Set up a self-trial.
    TrialNew,
    /// One self-trial.
    Trial(TrialId),
    /// The doctor's page.
    Report,
    /// The reference's front page.
    Library,
    /// Foods.
    Foods,
    /// One food.
    Food(String),
    /// One topic of the reference.
    Learn(String),
    /// Warning signs.
    Safety,
    /// The bedtime routine.
    Routine,
    /// The guided run of it.
    RoutineRun,
    /// Choices.
    Settings,
    /// Backup, restore, storage, delete.
    Data,
}

impl Route {
    /// Whether its page is a guide: the whole screen, without the frame of the other pages, and always from its top.
    pub const fn is_guide(&self) -> bool {
        matches!(self, Self::Now | Self::NowEased | Self::Asleep | Self::RoutineRun)
    }

    /// Whether its page says how to stretch, rub, warm, eat or drink.
    pub const fn gives_advice(&self) -> bool {
        matches!(
            self,
            Self::Now
                | Self::NowEased
                | Self::Partner
                | Self::Routine
                | Self::RoutineRun
                | Self::TrialNew
                | Self::Trial(_)
                | Self::Library
                | Self::Foods
                | Self::Food(_)
                | Self::Learn(_)
        )
    }

    /// Reads what follows the address's `#`. Nothing at all is Tonight; `None` is an address that does not exist. Whether
    /// there is such a food or topic is known where the reference is, which is not loaded at the start.
    pub fn parse(hash: &str) -> Option<Self> {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        Some(match parts.as_slice() {
            [""] => Self::Tonight,
            ["now"] => Self::Now,
            ["now", "eased"] => Self::NowEased,
            ["now", "asleep"] => Self::Asleep,
            ["now", "partner"] => Self::Partner,
            ["journal"] => Self::Journal,
            ["journal", date] => Self::Night(NightOf::evening(NaiveDate::read(date)?)),
            ["cramp", "new"] => Self::CrampNew,
            ["cramp", "new", date] => Self::CrampOf(NightOf::evening(NaiveDate::read(date)?)),
            ["cramp", id] => Self::Cramp(CrampId(id.parse().ok()?)),
            ["insights"] => Self::Insights,
            ["trials"] => Self::Trials,
            ["trials", "new"] => Self::TrialNew,
            ["trials", id] => Self::Trial(TrialId(id.parse().ok()?)),
            ["report"] => Self::Report,
            ["library"] => Self::Library,
            ["foods"] => Self::Foods,
            ["foods", id] if is_usda_number(id) => Self::Food((*id).to_owned()),
            ["learn", topic] => Self::Learn((*topic).to_owned()),
            ["safety"] => Self::Safety,
            ["routine"] => Self::Routine,
            ["routine", "run"] => Self::RoutineRun,
            ["settings"] => Self::Settings,
            ["data"] => Self::Data,
            _ => return None,
        })
    }

    /// The address, ready for `href`: `#/journal/2026-11-21`.
    pub fn href(&self) -> String {
        match self {
            Self::Tonight => "#/".into(),
            Self::Now => "#/now".into(),
            Self::NowEased => "#/now/eased".into(),
            Self::Asleep => "#/now/asleep".into(),
            Self::Partner => "#/now/partner".into(),
            Self::Journal => "#/journal".into(),
            Self::Night(night) => format!("#/journal/{night}"),
            Self::CrampNew => "#/cramp/new".into(),
            Self::CrampOf(night) => format!("#/cramp/new/{night}"),
            Self::Cramp(id) => format!("#/cramp/{id}"),
            Self::Insights => "#/insights".into(),
            Self::Trials => "#/trials".into(),
            Self::TrialNew => "#/trials/new".into(),
            Self::Trial(id) => format!("#/trials/{}", id.0),
            Self::Report => "#/report".into(),
            Self::Library => "#/library".into(),
            Self::Foods => "#/foods".into(),
            Self::Food(id) => format!("#/foods/{id}"),
            Self::Learn(topic) => format!("#/learn/{topic}"),
            Self::Safety => "#/safety".into(),
            Self::Routine => "#/routine".into(),
            Self::RoutineRun => "#/routine/run".into(),
            Self::Settings => "#/settings".into(),
            Self::Data => "#/data".into(),
        }
    }

    /// What the page is called: its heading and, before "Unknot", the window's title. A food or a topic says it itself.
    pub fn title(&self) -> &'static str {
        match self {
            Self::Tonight => "Tonight",
            Self::Now => "Cramp now",
            Self::NowEased => "It eased",
            Self::Asleep => "Back to sleep",
            Self::Partner => "For a partner",
            Self::Journal => "Journal",
            Self::Night(_) => "One night",
            Self::CrampNew | Self::CrampOf(_) => "Add a cramp",
            Self::Cramp(_) => "Edit a cramp",
            Self::Insights => "Insights",
            Self::Trials => "Trials",
            Self::TrialNew => "Start a trial",
            Self::Trial(_) => "A trial",
            Self::Report => "For your doctor",
            Self::Library | Self::Learn(_) => "Library",
            Self::Foods => "Foods",
            Self::Food(_) => "A food",
            Self::Safety => "Warning signs",
            Self::Routine => "Bedtime routine",
            Self::RoutineRun => "Routine",
            Self::Settings => "Settings",
            Self::Data => "Your data",
        }
    }
}

/// Whether this has the form of a USDA database number: five digits.
fn is_usda_number(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &str) {
        let route = Route::parse(address).unwrap_or_else(|| panic!("{address} is a page"));
        assert_eq!(route.href(), address);
    }

    #[test]
    fn every_address_reads_what_it_writes() {
        for address in [
            "#/",
            "#/now",
            "#/now/eased",
            "#/now/asleep",
            "#/now/partner",
            "#/journal",
            "#/journal/2026-11-21",
            "#/cramp/new",
            "#/cramp/new/2026-11-21",
            "#/cramp/1795313520123",
            "#/insights",
            "#/trials",
            "#/trials/new",
            "#/trials/7",
            "#/report",
            "#/library",
            "#/foods",
            "#/foods/09040",
            "#/learn/magnesium",
            "#/safety",
            "#/routine",
            "#/routine/run",
            "#/settings",
            "#/data",
        ] {
            check(address);
        }
    }

    #[test]
    fn nothing_at_all_is_tonight() {
        assert_eq!(Route::parse(""), Some(Route::Tonight));
        assert_eq!(Route::parse("#"), Some(Route::Tonight));
    }

    #[test]
    fn an_address_that_does_not_exist_is_none() {
        for address in ["#/nowhere", "#/journal/yesterday", "#/cramp/x", "#/now/eased/again", "#/foods/1", "#/trials/x"]
        {
            assert_eq!(Route::parse(address), None, "{address}");
        }
    }
}
