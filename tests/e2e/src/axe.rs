//! axe-core, run inside a page.

use serde_json::Value;

use crate::app::App;

/// What axe-core finds wrong with the page.
pub fn axe(app: &App) -> Vec<Value> {
    let file = xtask::project::tools().join("node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(file).expect("axe-core: `cargo xtask test` installs it");
    if app.script("return 'axe' in self", vec![]) == false {
        app.script(&format!("{axe}; self.axe = axe;"), vec![]);
    }
    let run = "return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
        violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`))";
    app.script(run, vec![]).as_array().cloned().unwrap_or_default()
}
