//! A real web server with the configuration of `docs/hosting`, and what it answers, byte by byte.

use std::{
    fs,
    io::{Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use xtask::{hosts::Hosts, project};

use crate::site::{self, Folder};

/// A running server that serves the built site.
pub struct Host {
    process: Child,
    port: u16,
    /// Where it keeps what it writes.
    folder: Folder,
}

/// What it answered.
pub struct Answer {
    /// 200 and the like.
    pub status: u16,
    headers: Vec<(String, String)>,
    /// As sent, not unpacked.
    pub body: Vec<u8>,
}

impl Answer {
    /// The header of this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

impl Host {
    /// Caddy, with docs/hosting/Caddyfile as it stands.
    pub fn caddy(hosts: &Hosts) -> Self {
        let (folder, port, admin) = (Folder::new(), free_port(), free_port());
        let mut caddy = Command::new(&hosts.caddy);
        caddy
            .args(["run", "--adapter", "caddyfile", "--config"])
            .arg(example("Caddyfile"))
            .env("UNKNOT_ADDRESS", format!("http://localhost:{port}"))
            .env("UNKNOT_SITE", site::built())
            .env("CADDY_ADMIN", format!("localhost:{admin}"))
            .env("HOME", folder.path());
        Self::start(caddy, port, folder)
    }

    /// nginx, with docs/hosting/nginx.conf inside the smallest server there can be.
    pub fn nginx(hosts: &Hosts) -> Self {
        let (folder, port) = (Folder::new(), free_port());
        let (root, dir) = (site::built(), folder.path().display());
        let places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
        let places = places.map(|what| format!("    {what}_temp_path {dir}/{what};\n")).concat();
        let around = format!(
            "load_module {};\ndaemon off;\nmaster_process off;\npid {dir}/pid;\nerror_log {dir}/log;\nevents {{ }}\n\
             http {{\n    access_log off;\n    include {};\n{places}    server {{\n        listen 127.0.0.1:{port};\n        \
             root {};\n        include {};\n    }}\n}}\n",
            hosts.module.display(),
            hosts.types.display(),
            root.display(),
            example("nginx.conf").display()
        );
        let file = folder.path().join("around.conf");
        fs::write(&file, around).expect("to write");
        let mut nginx = Command::new(&hosts.nginx);
        nginx.arg("-p").arg(folder.path()).arg("-c").arg(file).arg("-e").arg(folder.path().join("log"));
        Self::start(nginx, port, folder)
    }

    fn start(mut server: Command, port: u16, folder: Folder) -> Self {
        let log = fs::File::create(folder.path().join("said")).expect("a log");
        let process = server.stdout(Stdio::null()).stderr(log).spawn().expect("the server did not start");
        let host = Self { process, port, folder };
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            let said = || fs::read_to_string(host.folder.path().join("said")).unwrap_or_default();
            assert!(start.elapsed() < Duration::from_secs(20), "the server does not answer: {}", said());
            thread::sleep(Duration::from_millis(50));
        }
        host
    }

    /// Asks for a path; with the words of a browser that takes Brotli, or of one that does not.
    pub fn ask(&self, path: &str, takes_brotli: bool) -> Answer {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).expect("the server is there");
        let takes = if takes_brotli { "Accept-Encoding: gzip, deflate, br\r\n" } else { "" };
        // HTTP/1.0 knows no chunks, so that the bytes are the body's.
        write!(stream, "GET {path} HTTP/1.0\r\nHost: localhost:{}\r\n{takes}\r\n", self.port).expect("to ask");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("an answer");
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("the end of the headers");
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let (first, rest) = head.split_once("\r\n").unwrap_or((&head, ""));
        let status = first.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("a status");
        let headers = rest.lines().filter_map(|line| line.split_once(':'));
        let headers = headers.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect();
        Answer { status, headers, body: bytes[end + 4..].to_vec() }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn example(name: &str) -> std::path::PathBuf {
    Path::new(&project::root()).join("docs/hosting").join(name)
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("its number").port()
}
