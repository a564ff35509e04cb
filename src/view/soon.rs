//! What will stand on the pages that have nothing yet.

use super::route::Route;

/// One sentence of what the page will hold.
pub const fn sentence(route: &Route) -> &'static str {
    match route {
        Route::Trials | Route::Trial(_) => "Here you will be able to try one change and see whether it helped.",
        Route::Data => "Here you will be able to save everything you noted, and bring it back.",
        _ => "There is nothing on this page yet.",
    }
}
