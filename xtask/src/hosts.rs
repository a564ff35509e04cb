//! Caddy and nginx, for the test that starts them with the files of `docs/hosting`.
//!
//! Where the system has them, those are used. Otherwise the system's packages are unpacked into `target/tools/hosts`
//! and not installed: an installed server would start by itself and take the machine's port 80.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{
    project,
    run::{find, read, run},
    tools,
};

/// The packages, by the names of Debian and Ubuntu.
const PACKAGES: [&str; 4] = ["caddy", "nginx", "nginx-common", "libnginx-mod-http-brotli-static"];
/// The part of nginx that sends Brotli copies.
const MODULE: &str = "usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
/// Which file is of which type.
const TYPES: &str = "etc/nginx/mime.types";

/// Both servers.
pub struct Hosts {
    /// Caddy's program.
    pub caddy: PathBuf,
    /// nginx's program.
    pub nginx: PathBuf,
    /// Its Brotli module.
    pub module: PathBuf,
    /// Its table of types.
    pub types: PathBuf,
}

/// Where they are, if all of it is there and runs.
pub fn find_all() -> Option<Hosts> {
    let own = unpacked();
    let program =
        |name: &str, inside: &str| find(name).or_else(|| Some(own.join(inside)).filter(|file| file.is_file()));
    let part =
        |inside: &str| [Path::new("/"), &own].map(|root| root.join(inside)).into_iter().find(|file| file.is_file());
    let hosts = Hosts {
        caddy: program("caddy", "usr/bin/caddy")?,
        nginx: program("nginx", "usr/sbin/nginx")?,
        module: part(MODULE)?,
        types: part(TYPES)?,
    };
    let runs = |file: &Path, word: &str| read(Command::new(file).arg(word)).is_ok();
    (runs(&hosts.caddy, "version") && runs(&hosts.nginx, "-v")).then_some(hosts)
}

/// Whether this system's packages could bring them.
pub fn can_be_had() -> bool {
    find("apt-get").is_some() && find("dpkg-deb").is_some()
}

/// Unpacks them, if they are not there.
pub fn ensure() -> Result<()> {
    if find_all().is_some() {
        return Ok(());
    }
    println!("\n── Unpacking Caddy and nginx into target/tools/hosts (under a minute)");
    let dir = unpacked();
    fs::create_dir_all(&dir)?;
    let download = || run(Command::new("apt-get").args(["download", "--quiet"]).args(PACKAGES).current_dir(&dir));
    if download().is_err() {
        // The system has never asked which packages there are, or too long ago.
        tools::apt(&["update", "--quiet"])?;
        download()?;
    }
    for entry in fs::read_dir(&dir)? {
        let file = entry?.path();
        if file.extension().is_some_and(|extension| extension == "deb") {
            run(Command::new("dpkg-deb").arg("--extract").arg(&file).arg(&dir))?;
            fs::remove_file(&file).with_context(|| format!("removing {}", file.display()))?;
        }
    }
    if find_all().is_none() {
        bail!("Caddy and nginx were unpacked into {} but do not run", dir.display());
    }
    Ok(())
}

fn unpacked() -> PathBuf {
    project::tools().join("hosts")
}
