//! A static server for `dist/` that behaves like a good host: its `_headers`, Brotli, content types. Tests use it too,
//! because it can be stopped and started again on the same port, and remembers what it was asked.

use std::{
    fs, io,
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderName, HeaderValue},
    middleware::{self, Next},
    response::Response,
};
use tokio::{runtime::Runtime, sync::watch};
use tower_http::services::ServeDir;

use crate::headers::Headers;

/// A site being served, until it is stopped or dropped.
pub struct Server {
    site: Site,
    port: u16,
    running: Option<Runtime>,
}

#[derive(Clone)]
struct Site {
    dir: PathBuf,
    base: String,
    headers: Arc<Headers>,
    requests: Arc<Mutex<Vec<String>>>,
    held: watch::Sender<Vec<String>>,
}

impl Server {
    /// Serves a folder under a path that begins and ends with `/`, on any free port.
    pub fn start(dir: &Path, base: &str) -> io::Result<Self> {
        Self::start_at(dir, base, 0)
    }

    /// The same on one port; fails if something else has it.
    pub fn start_at(dir: &Path, base: &str, port: u16) -> io::Result<Self> {
        let site = Site {
            dir: dir.to_path_buf(),
            base: base.to_owned(),
            headers: Arc::default(),
            requests: Arc::default(),
            held: watch::Sender::default(),
        };
        let mut server = Self { site, port, running: None };
        server.restart()?;
        Ok(server)
    }

    /// The address of the site's first page.
    pub fn url(&self) -> String {
        format!("http://localhost:{}{}", self.port, self.site.base)
    }

    /// Closes the port and every connection at once, as a host does that loses its power.
    pub fn stop(&mut self) {
        if let Some(runtime) = self.running.take() {
            // Returns once the port is closed, so that it can be opened again.
            runtime.shutdown_timeout(Duration::from_secs(5));
        }
    }

    /// Serves again, on the same port and with the files as they are now.
    pub fn restart(&mut self) -> io::Result<()> {
        self.stop();
        let headers = fs::read_to_string(self.site.dir.join("_headers")).unwrap_or_default();
        self.site.headers = Arc::new(Headers::parse(&headers));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port))?;
        listener.set_nonblocking(true)?;
        self.port = listener.local_addr()?.port();
        let runtime = Runtime::new()?;
        let router = self.site.router();
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, router).await
        });
        self.running = Some(runtime);
        Ok(())
    }

    /// The paths asked for since the start, in order, below the base path.
    pub fn requests(&self) -> Vec<String> {
        locked(&self.site.requests).clone()
    }

    /// Leaves paths with this ending unanswered until [`Server::release`], as a network does that hangs.
    pub fn hold(&self, ending: &str) {
        self.site.held.send_modify(|held| held.push(ending.to_owned()));
    }

    /// Answers everything that was held back.
    pub fn release(&self) {
        self.site.held.send_modify(Vec::clear);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Site {
    fn router(&self) -> Router {
        let files = ServeDir::new(&self.dir).precompressed_br();
        let router = match self.base.trim_end_matches('/') {
            "" => Router::new().fallback_service(files),
            base => Router::new().nest_service(base, files),
        };
        router.layer(middleware::from_fn_with_state(self.clone(), answer))
    }
}

async fn answer(State(site): State<Site>, request: Request, next: Next) -> Response {
    let path = format!("/{}", request.uri().path().strip_prefix(&site.base).unwrap_or_default());
    locked(&site.requests).push(path.clone());
    // The sender lives in the site, so waiting cannot fail.
    let _ = site.held.subscribe().wait_for(|held| !held.iter().any(|ending| path.ends_with(ending))).await;
    let mut response = next.run(request).await;
    for (name, value) in site.headers.of(&path) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::{
        io::{Read, Write},
        net::TcpStream,
    };

    use super::*;

    fn ask(server: &Server, path: &str) -> io::Result<String> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, server.port))?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    }

    #[test]
    fn it_serves_below_its_base_stops_and_comes_back() -> io::Result<()> {
        let dir = std::env::temp_dir().join(format!("unknot-server-{}", std::process::id()));
        fs::create_dir_all(&dir)?;
        fs::write(dir.join("_headers"), "/*\n  X-Test: yes\n")?;
        fs::write(dir.join("index.html"), "hello")?;
        let mut server = Server::start(&dir, "/sub/")?;

        let found = ask(&server, "/sub/")?;
        assert!(found.contains("hello") && found.contains("x-test: yes"), "{found}");
        assert!(ask(&server, "/")?.starts_with("HTTP/1.1 404"));

        server.stop();
        assert!(ask(&server, "/sub/").is_err());
        server.restart()?;
        assert!(ask(&server, "/sub/index.html")?.contains("hello"));
        assert_eq!(server.requests(), ["/", "/", "/index.html"]);
        fs::remove_dir_all(dir)
    }
}
