//! Files: handing a text to the person, by the share sheet or as a download, and reading one they chose.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, FilePropertyBag, ShareData};

/// What became of a file that was handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handed {
    /// The share sheet took it.
    Shared,
    /// It was given to the browser as a download.
    Downloaded,
    /// The person closed the share sheet.
    Cancelled,
    /// The device would not.
    Refused,
}

/// Hands `text` over as a file: by the share sheet where it takes files, because a download does nothing in an
/// installed app on an iPhone, else as a download. Only in answer to a tap.
pub async fn hand_over(name: &str, mime: &str, text: &str) -> Handed {
    match share(name, mime, text) {
        Some(shared) => match JsFuture::from(shared).await {
            Ok(_) => Handed::Shared,
            Err(error) if is_abort(&error) => Handed::Cancelled,
            Err(_) => download_or_refused(name, mime, text),
        },
        None => download_or_refused(name, mime, text),
    }
}

/// Offers `text` as a download named `name`. False when the device would not.
pub fn download(name: &str, mime: &str, text: &str) -> bool {
    try_download(name, mime, text).is_ok()
}

/// The text a file would hold, read back from the device: what was given is what can be read.
pub async fn read_back(text: &str) -> Option<String> {
    read(&blob("application/octet-stream", text).ok()?).await
}

/// The text of a file the person chose, if it has at most `most` bytes.
pub async fn chosen_text(input: &web_sys::HtmlInputElement, most: f64) -> Option<Result<String, TooLarge>> {
    let file = input.files()?.get(0)?;
    if file.size() > most {
        return Some(Err(TooLarge));
    }
    read(&file).await.map(Ok)
}

/// A file that is not even read, because of its size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLarge;

async fn read(blob: &Blob) -> Option<String> {
    let text = super::property::<js_sys::Function>(blob, "text")?.call0(blob).ok()?;
    JsFuture::from(text.dyn_into::<js_sys::Promise>().ok()?).await.ok()?.as_string()
}

fn download_or_refused(name: &str, mime: &str, text: &str) -> Handed {
    if download(name, mime, text) { Handed::Downloaded } else { Handed::Refused }
}

/// Begins to share; `None` where files cannot be shared, or on a desk, where a download is what people expect.
fn share(name: &str, mime: &str, text: &str) -> Option<js_sys::Promise> {
    let navigator = super::window()?.navigator();
    if !super::appearance::matches("(pointer: coarse)") {
        return None;
    }
    super::property::<js_sys::Function>(&navigator, "canShare")?;
    let options = FilePropertyBag::new();
    options.set_type(mime);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let file = File::new_with_str_sequence_and_options(&parts, name, &options).ok()?;
    let data = ShareData::new();
    data.set_files(&js_sys::Array::of1(&file));
    navigator.can_share_with_data(&data).then(|| navigator.share_with_data(&data))
}

fn is_abort(error: &JsValue) -> bool {
    super::property::<js_sys::JsString>(error, "name").is_some_and(|name| name == "AbortError")
}

fn blob(mime: &str, text: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&JsValue::from_str(text)), &options)
}

fn try_download(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let document = super::window().and_then(|w| w.document()).ok_or(JsValue::NULL)?;
    let url = web_sys::Url::create_object_url_with_blob(&blob(mime, text)?)?;
    let link: web_sys::HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    web_sys::Url::revoke_object_url(&url)
}
