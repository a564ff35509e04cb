//! `WebDriver` `BiDi`, the second half of the standard: questions over a socket, and what the browser says by itself.

use std::{net::TcpStream, time::Duration};

use serde_json::{Value, json};
use tungstenite::{Message, WebSocket, client};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_mins(1);

/// A connection to one browser.
#[derive(Debug)]
pub(crate) struct BiDi {
    socket: WebSocket<TcpStream>,
    questions: u64,
    errors: Vec<String>,
}

impl BiDi {
    /// Connects to the address that the driver gave: `ws://127.0.0.1:1234/session/…`.
    pub(crate) fn connect(address: &str) -> Self {
        let host = address.trim_start_matches("ws://").split('/').next().unwrap_or_default();
        let stream = TcpStream::connect(host).expect("the browser listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("to set how long an answer may take");
        let (socket, _) = client(address, stream).expect("the browser talks");
        Self { socket, questions: 0, errors: Vec::new() }
    }

    /// Asks, and waits for the answer.
    pub(crate) fn send(&mut self, method: &str, parameters: &Value) -> Result<Value, String> {
        self.questions += 1;
        let question = json!({ "id": self.questions, "method": method, "params": parameters });
        self.socket.send(Message::text(question.to_string())).map_err(|error| error.to_string())?;
        loop {
            let message = self.socket.read().map_err(|error| error.to_string())?;
            let Ok(text) = message.to_text() else { continue };
            let Ok(mut said) = serde_json::from_str::<Value>(text) else { continue };
            if said["id"] == self.questions {
                let failed = said["type"] == "error";
                return if failed { Err(format!("{method}: {}", said["message"])) } else { Ok(said["result"].take()) };
            }
            self.hear(&said["params"]);
        }
    }

    /// What the console has said since the last time.
    pub(crate) fn take_errors(&mut self) -> Vec<String> {
        std::mem::take(&mut self.errors)
    }

    fn hear(&mut self, entry: &Value) {
        if entry["level"] == "error" {
            let place = &entry["stackTrace"]["callFrames"][0]["url"];
            self.errors.push(format!("{} {place}", entry["text"].as_str().unwrap_or_default()));
        }
    }
}
