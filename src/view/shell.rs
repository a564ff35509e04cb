//! The static shell: what `index.html` shows before the app, and instead of it where scripts are blocked.
//!
//! Made at build time from the same plans, words and pictures as the app, in the same classes, so that the app replaces
//! it without a jump. Its pages are turned by the address alone (`style/pages/shell.css`); no script, no inline style.

use crate::domain::{
    body::{Muscle, Position},
    caution::STRETCH,
    disclaimer::DISCLAIMER,
    relief::{Step, plan},
};

use super::{figure, guide, icon::Icon, route::Route, safety, words};

/// The shell's markup, to stand in the body.
pub fn html() -> String {
    format!(
        r#"<main class="shell" id="shell">{}{}{}{}{}</main><div id="app"></div>"#,
        now(),
        eased(),
        asleep(),
        safety_list(),
        home()
    )
}

fn now() -> String {
    let plan = plan(Muscle::Calf, Position::Lying);
    let (first, rest) = plan.steps.split_first().map_or((None, &[][..]), |(first, rest)| (Some(first), rest));
    let rest = each(rest, |step| format!("<li>{}<p>{}</p></li>", picture(step), escape(step.say)));
    format!(
        concat!(
            r#"<section id="/now" class="guide" aria-labelledby="now-title"><h1 class="unseen" id="now-title">{title}</h1>"#,
            r#"<div class="guide-first"><div class="guide-top"><div class="guide-scene"><div class="guide-where"><span class="chip">{muscle}</span>"#,
            r#"<span class="chip">{side}</span></div><div class="guide-picture">{picture}</div></div>"#,
            r#"<p class="guide-say">{ring}<span>{say}</span></p>{warn}</div>"#,
            r#"<a class="easing" href="{eased}">{easing}<span class="easing-time">&#8203;</span></a></div>"#,
            r#"<div class="guide-more"><p class="guide-caution">{caution}</p><ol class="guide-steps" start="2">{rest}</ol><p class="soft">{ask}</p><p class="soft">{provenance}</p></div></section>"#,
        ),
        title = words::CRAMP_NOW,
        muscle = guide::muscle_label(plan.muscle),
        side = guide::side_label(None),
        picture = first.map(picture).unwrap_or_default(),
        ring = ring(first.map_or(0, |step| step.hold)),
        say = first.map(|step| escape(step.say)).unwrap_or_default(),
        caution = first.and_then(|step| step.caution).map(escape).unwrap_or_default(),
        warn = warn(),
        eased = Route::NowEased.href(),
        easing = escape(words::EASING),
        rest = rest,
        ask = escape(STRETCH.text),
        provenance = escape(&guide::provenance(&plan.steps)),
    )
}

fn eased() -> String {
    format!(
        concat!(
            r#"<section id="/now/eased" class="guide"><div class="guide-first"><div class="guide-top"><h1>{good}</h1>"#,
            r#"<a class="chip" href="{now}">{back}</a>{warn}</div><a class="easing" href="{asleep}">{sleep}</a></div></section>"#,
        ),
        good = words::EASED,
        now = Route::Now.href(),
        back = escape(words::ITS_BACK),
        warn = warn(),
        asleep = Route::Asleep.href(),
        sleep = words::BACK_TO_SLEEP,
    )
}

/// The warning that is always one tap away.
fn warn() -> String {
    format!(
        r#"<a class="guide-warn" href="{}">{}<span>{}</span></a>"#,
        Route::Safety.href(),
        icon(Icon::Alert),
        escape(words::SWOLLEN)
    )
}

fn asleep() -> String {
    format!(
        r#"<section id="/now/asleep"><a class="asleep" href="{}" aria-label="Light the screen"></a></section>"#,
        Route::NowEased.href()
    )
}

/// The warning signs: they must be readable whatever fails.
fn safety_list() -> String {
    let calls = each(&safety::emergency_calls(""), |call| {
        format!(r#"<a class="button button-main" href="{}">{}</a>"#, call.href, escape(&call.label))
    });
    let sections = each(&safety::sections(), |section| {
        let signs = each(&section.signs, |sign| format!("<li>{}</li>", escape(sign)));
        let (heading, action) = (escape(section.level.heading()), escape(section.level.action()));
        format!(r#"<section class="stack"><h2>{heading}</h2><p>{action}</p><ul class="stack">{signs}</ul></section>"#)
    });
    format!(
        r##"<section id="/safety" class="page"><div class="page-head"><h1>{}</h1></div><div class="row">{calls}</div><p>{}</p><p>{}</p>{sections}<p>{}</p><a class="row-link" href="#/">{}</a></section>"##,
        Route::Safety.title(),
        escape(&safety::emergency_line("")),
        escape(safety::LOOK_ALIKE),
        escape(safety::CLOSING),
        Route::Tonight.title(),
    )
}

fn home() -> String {
    format!(
        concat!(
            r#"<section class="page shell-home"><div class="page-head"><h1>Tonight</h1></div>"#,
            r#"<a class="cramp-now" href="{now}">{cramp_now}<span class="cramp-now-line">{line}</span></a>"#,
            r#"<a class="row-link" href="{safety}">{signs}</a><p class="soft">{stays}</p><p class="soft">{disclaimer}</p></section>"#,
        ),
        now = Route::Now.href(),
        cramp_now = words::CRAMP_NOW,
        line = words::CRAMP_NOW_LINE,
        safety = Route::Safety.href(),
        signs = words::WARNING_SIGNS,
        stays = words::STAYS_HERE,
        disclaimer = escape(DISCLAIMER),
    )
}

fn picture(step: &Step) -> String {
    figure::svg(&figure::drawing(step.picture), false)
}

/// The ring, full: the static shell does not count.
fn ring(seconds: u16) -> String {
    format!(
        concat!(
            r#"<svg class="ring" viewBox="0 0 100 100" aria-hidden="true"><circle class="ring-track" cx="50" cy="50" r="44"/>"#,
            r#"<circle class="ring-left" cx="50" cy="50" r="44"/><text class="ring-number" x="50" y="50">{}</text></svg>"#,
        ),
        seconds
    )
}

fn icon(icon: Icon) -> String {
    format!(r#"<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="{}"/></svg>"#, icon.path())
}

fn each<T>(items: &[T], markup: impl Fn(&T) -> String) -> String {
    items.iter().map(markup).collect::<Vec<_>>().concat()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::triage::Level;

    fn check(part: &str) {
        assert!(html().contains(part), "the shell holds {part}");
    }

    #[test]
    fn the_shell_says_what_the_plan_says() {
        for step in plan(Muscle::Calf, Position::Lying).steps {
            check(&escape(step.say));
        }
    }

    #[test]
    fn the_shell_says_whom_to_call_and_what_to_do() {
        check(&escape(&safety::emergency_line("")));
        for level in Level::URGENT_FIRST {
            check(&escape(level.action()));
        }
    }

    #[test]
    fn the_shell_turns_its_pages_by_their_addresses() {
        check(r#"id="/now""#);
        check(r##"href="#/now/eased""##);
        check(r#"id="/now/eased""#);
        check(r#"id="/now/asleep""#);
    }

    #[test]
    fn the_shell_carries_no_inline_style_and_no_script() {
        assert!(!html().contains("style=") && !html().contains("<script") && !html().contains("onclick"));
    }
}
