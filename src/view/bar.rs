//! The bottom bar: its places, in order, the big one in the middle. A place stands here once its page works.

use super::{icon::Icon, route::Route, words};

/// One place of the bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Where it leads.
    pub route: Route,
    /// What it is called.
    pub words: &'static str,
    /// Its icon.
    pub icon: Icon,
    /// The letter that opens it on a keyboard, with the keys that each browser asks for beside it.
    pub key: &'static str,
}

/// How the letters are used, for whoever has a keyboard.
pub const KEYS: &str = "With a keyboard, Alt and T, J, C, I or L open the places of the bar, and Alt and S the warning \
     signs. Firefox asks for Shift too; a Mac for Control and Option.";

/// The places, in order.
pub const PLACES: &[Place] = &[
    Place { route: Route::Tonight, words: "Tonight", icon: Icon::Moon, key: "t" },
    Place { route: Route::Journal, words: "Journal", icon: Icon::Calendar, key: "j" },
    Place { route: Route::Now, words: words::CRAMP_NOW, icon: Icon::Knot, key: "c" },
    Place { route: Route::Insights, words: "Insights", icon: Icon::Bars, key: "i" },
    Place { route: Route::Library, words: "Library", icon: Icon::Book, key: "l" },
];

/// Whether the page at `route` belongs under `place`.
pub fn holds(place: &Route, route: &Route) -> bool {
    let home = match route {
        Route::Night(_) | Route::CrampNew | Route::CrampOf(_) | Route::Cramp(_) => &Route::Journal,
        Route::Trials | Route::TrialNew | Route::Trial(_) | Route::Report => &Route::Insights,
        Route::Foods | Route::Food(_) | Route::Learn(_) => &Route::Library,
        other => other,
    };
    place == home
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(place: &Route, route: &str, expected: bool) {
        assert_eq!(holds(place, &Route::parse(route).expect("a page")), expected, "{route}");
    }

    #[test]
    fn a_page_belongs_to_its_place() {
        check(&Route::Journal, "#/journal/2026-11-21", true);
        check(&Route::Library, "#/foods", true);
        check(&Route::Tonight, "#/settings", false);
        check(&Route::Tonight, "#/", true);
    }
}
