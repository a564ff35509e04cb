//! `serve`: build if anything changed, then serve until stopped.

use std::{io, thread};

use anyhow::{Context, Result};

use crate::{build, project, server::Server};

/// The first port tried, and how many after it.
const PORT: u16 = 8080;
const TRIES: u16 = 20;

/// Says the address and serves until Ctrl+C.
pub fn serve() -> Result<()> {
    build::build()?;
    let server = start()?;
    println!("\nUnknot is at {}  (Ctrl+C stops it)", server.url());
    loop {
        thread::park();
    }
}

fn start() -> Result<Server> {
    for port in PORT..PORT + TRIES {
        match Server::start_at(&project::dist(), "/", port) {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => println!("Port {port} is taken."),
            other => return other.with_context(|| format!("serving on port {port}")),
        }
    }
    anyhow::bail!("ports {PORT} to {} are all taken", PORT + TRIES - 1)
}
