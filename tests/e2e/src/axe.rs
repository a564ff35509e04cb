//! axe-core, run inside a page.

use serde_json::Value;

use crate::app::App;

/// What axe-core finds wrong with the page.
pub fn axe(app: &App) -> Vec<Value> {
    run(app, "{}")
}

/// The targets that are smaller than WCAG 2.2 asks for and have too little room around them. Only where nothing lies over
/// the page, as the bar does over what has not been scrolled into sight: axe-core measures what is left of it.
pub fn small_targets(app: &App) -> Vec<Value> {
    run(app, "{ runOnly: ['target-size'] }")
}

fn run(app: &App, options: &str) -> Vec<Value> {
    let file = xtask::project::tools().join("node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(file).expect("axe-core: `cargo xtask test` installs it");
    if app.script("return 'axe' in self", vec![]) == false {
        app.script(&format!("{axe}; self.axe = axe;"), vec![]);
    }
    let run = format!(
        "return axe.run(document, {{ resultTypes: ['violations'], ...{options} }}).then(({{ violations }}) =>
        violations.map((v) => `${{v.id}}: ${{v.help}}: ${{v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}}`))"
    );
    app.script(&run, vec![]).as_array().cloned().unwrap_or_default()
}
