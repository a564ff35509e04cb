//! The world outside: a proxy that stands for every host but this machine's, answers nobody, and remembers who was asked.

use std::{
    io::{BufRead, BufReader, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    sync::{Arc, Mutex, PoisonError},
    thread,
};

/// Firefox asks its maker for lists of its own, whatever page is open.
const OF_THE_BROWSER: [&str; 4] = [".mozilla.com", ".mozilla.org", ".mozilla.net", ".firefox.com"];

/// A running proxy; it ends with the program, because nobody asks it any more once its browser is closed.
#[derive(Debug, Clone)]
pub struct Outside {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Outside {
    /// Listens on any free port.
    pub fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = listener.local_addr().expect("its number").port();
        let asked = Arc::default();
        let outside = Self { port, asked: Arc::clone(&asked) };
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let asked = Arc::clone(&asked);
                thread::spawn(move || refuse(stream, &asked));
            }
        });
        outside
    }

    /// Where it listens: `127.0.0.1:1234`.
    pub fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// Whom the pages have asked for so far.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn refuse(mut stream: TcpStream, asked: &Mutex<Vec<String>>) {
    let mut line = String::new();
    let read = stream.try_clone().map(BufReader::new).and_then(|mut reader| reader.read_line(&mut line));
    // `CONNECT example.org:443 HTTP/1.1`, or `GET http://example.org/a HTTP/1.1`.
    let target = line.split(' ').nth(1).unwrap_or_default();
    if read.is_ok() && !target.is_empty() && !is_of_the_browser(target) {
        asked.lock().unwrap_or_else(PoisonError::into_inner).push(target.to_owned());
    }
    let _ = stream.write_all(b"HTTP/1.1 502 Nobody\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
}

fn is_of_the_browser(target: &str) -> bool {
    let host = target.split("://").last().unwrap_or_default().split(['/', ':']).next().unwrap_or_default();
    OF_THE_BROWSER.iter().any(|own| host.ends_with(own) || host == &own[1..])
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn whoever_is_asked_is_remembered_but_for_the_browsers_own() {
        let outside = Outside::start();
        for line in [
            "GET http://example.org/a HTTP/1.1",
            "CONNECT a.services.mozilla.com:443 HTTP/1.1",
            "CONNECT notmozilla.org:443 HTTP/1.1",
        ] {
            let mut stream = TcpStream::connect(outside.address()).expect("the proxy");
            write!(stream, "{line}\r\n\r\n").expect("to ask");
            let mut answer = String::new();
            // Closing may cut off what was not read.
            let _ = stream.read_to_string(&mut answer);
            assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 502"), "{answer}");
        }
        assert_eq!(outside.asked(), ["http://example.org/a", "notmozilla.org:443"]);
    }
}
