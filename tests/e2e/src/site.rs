//! The built site, its next version, and its server.

use std::{
    fs,
    path::{Path, PathBuf},
};

use unknot::view::words::STAYS_HERE;
use xtask::{project, stamp};

/// A folder of the machine's temporary files that goes when this does.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// A new, empty one.
    pub fn new() -> Self {
        use std::sync::atomic::{AtomicUsize, Ordering};
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("unknot-e2e-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).expect("a temporary folder");
        Self(folder)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Default for Folder {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A browser that is still closing may write once more.
        for _ in 0..20 {
            if fs::remove_dir_all(&self.0).is_ok() || !self.0.exists() {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
    }
}

/// The built site.
pub fn built() -> PathBuf {
    let dist = project::dist();
    assert!(dist.join("sw.js").is_file(), "there is no built site: run `cargo xtask build` first");
    dist
}

/// What the next version says on Tonight, where this one says [`STAYS_HERE`].
pub fn next_version_says() -> String {
    // As long as the other, so that it fits into the same compiled file.
    format!("{:.<width$}", "This is the next version", width = STAYS_HERE.len())
}

/// Puts the next version into a folder: one sentence differs, and with it the name of the WebAssembly it stands in, the
/// script, the page, its policy and the worker, as after a real build.
pub fn put_next_version(folder: &Path) {
    copy(&built(), folder);
    for file in project::files_below(folder).expect("the copy") {
        if file.extension().is_some_and(|extension| extension == "br") {
            fs::remove_file(file).expect("to remove an old Brotli copy");
        }
    }
    let (old, new) = (STAYS_HERE, next_version_says());
    let wasm = hashed(folder).into_iter().find(|name| ends(name, "wasm") && holds(folder, name, old));
    let wasm = replace_in(folder, &wasm.expect("the sentence in the WebAssembly"), old, &new);
    let script = replace_in(folder, &name_of(folder, "js"), &wasm.0, &wasm.1);

    let page = fs::read_to_string(folder.join("index.html")).expect("the page");
    let page = page.replace(&wasm.0, &wasm.1).replace(&script.0, &script.1);
    let policy = stamp::policy::for_page(&page);
    let (_, rest) = page.split_once("http-equiv=\"Content-Security-Policy\" content=\"").expect("a policy in the page");
    let (old_policy, _) = rest.split_once('"').expect("the policy's end");
    fs::write(folder.join("index.html"), page.replace(old_policy, &policy)).expect("to write the page");
    let hashed = hashed(folder);
    let hashed: Vec<&str> = hashed.iter().map(String::as_str).collect();
    stamp::seal(folder, &policy, &hashed).expect("to seal it");
}

fn holds(folder: &Path, name: &str, text: &str) -> bool {
    fs::read(folder.join(name)).expect("a file").windows(text.len()).any(|bytes| bytes == text.as_bytes())
}

/// Replaces `old` by as many bytes in a file and names it after its new content. Returns its name before and after.
fn replace_in(folder: &Path, name: &str, old: &str, new: &str) -> (String, String) {
    assert_eq!(old.len(), new.len(), "the next version moves nothing");
    let mut content = fs::read(folder.join(name)).expect("the file");
    while let Some(at) = content.windows(old.len()).position(|bytes| bytes == old.as_bytes()) {
        content[at..at + new.len()].copy_from_slice(new.as_bytes());
    }
    let (start, _) = name.split_once('-').expect("a name with a hash");
    let (_, end) = name.split_once('.').expect("a name with an ending");
    let renamed = format!("{start}-{}.{end}", stamp::hash(&content));
    fs::remove_file(folder.join(name)).expect("to remove the old one");
    fs::write(folder.join(&renamed), content).expect("to write the new one");
    (name.to_owned(), renamed)
}

/// The files of this folder that are named by their content: script, WebAssembly, and the parts fetched later.
pub fn hashed(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).expect("the site").map(|entry| entry.expect("a file").file_name());
    let names = names.map(|name| name.to_string_lossy().into_owned());
    let ours = |name: &String| ["unknot-", "part-", "gallery-"].iter().any(|start| name.starts_with(start));
    names.filter(|name| ours(name) && !ends(name, "br")).collect()
}

/// Copies a site.
pub fn copy(from: &Path, to: &Path) {
    for file in project::files_below(from).expect("a site") {
        let copy = to.join(file.strip_prefix(from).expect("a file of the site"));
        fs::create_dir_all(copy.parent().expect("its folder")).expect("a folder");
        fs::copy(&file, copy).expect("a copy");
    }
}

/// The script or the WebAssembly that the page starts with.
fn name_of(folder: &Path, extension: &str) -> String {
    let first = |name: &String| name.starts_with("unknot-") && ends(name, extension);
    hashed(folder).into_iter().find(first).expect("a file named by its content")
}

fn ends(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found == extension)
}
