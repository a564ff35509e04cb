//! `audit`: Lighthouse and axe on every page of the built site, served by the project's own server with its headers and
//! Brotli. Not part of `test`: it takes a quarter of an hour, and its figures depend on how busy the machine is.

use anyhow::Result;

use crate::{
    build,
    run::{command, run},
    tools,
};

/// Measures each page and prints the table; an error when a page is below what is asked.
pub fn audit() -> Result<()> {
    build::build()?;
    tools::ensure(&tools::TO_TEST)?;
    tools::ensure(&tools::TO_AUDIT)?;
    run(command("cargo").args(["run", "--quiet", "--package", "e2e", "--bin", "audit"]))
}
