//! `pictures`: what README and the install dialogue show, taken from the built site by the browser of the tests.

use anyhow::Result;

use crate::{
    build,
    run::{command, run},
    tools,
};

/// Takes them anew, into `public/screenshots`.
pub fn pictures() -> Result<()> {
    build::build()?;
    tools::ensure(&tools::TO_TEST)?;
    run(command("cargo").args(["run", "--quiet", "--package", "e2e", "--bin", "pictures"]))
}
