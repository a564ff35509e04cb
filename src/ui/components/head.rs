//! A page's heading, with the way back where there is one, and always one tap to the warning signs.

use leptos::prelude::*;

use crate::{
    ui::pictures::IconPicture,
    view::{icon::Icon, route::Route},
};

/// The heading takes the focus when the page opens, so that a screen reader begins with it. The warning signs stand at
/// its end on every page, one tap away.
#[component]
pub fn PageHead(
    /// What the page is called.
    #[prop(into)]
    title: String,
    /// Where "back" leads.
    #[prop(optional, into)]
    back: Option<Route>,
    /// Whether this is the page of warning signs.
    #[prop(optional)]
    on_signs: bool,
    /// What stands at the other end of the line.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let back = back.map(|route| {
        view! {
            <a class="button button-round" href=route.href() aria-label=format!("Back to {}", route.title())>
                <IconPicture icon=Icon::Back />
            </a>
        }
    });
    let signs = (!on_signs).then(|| {
        view! {
            <a class="button button-round" href=Route::Safety.href() aria-label=Route::Safety.title() accesskey="s">
                <IconPicture icon=Icon::Alert />
            </a>
        }
    });
    view! {
        <div class="page-head">
            {back} <h1 id="title" tabindex="-1">
                {title}
            </h1> {signs} {children.map(|children| children())}
        </div>
    }
}
