//! Files: handing a text to the person, by the share sheet or as a download, and reading one they chose.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File, FilePropertyBag, ShareData};

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

/// A file that was made and is yet to be handed over.
#[derive(Debug, Clone)]
pub struct Made(File);

/// Makes a file that holds `text`; `None` when the device would not.
pub fn make(name: &str, mime: &str, text: &str) -> Option<Made> {
    let options = FilePropertyBag::new();
    options.set_type(mime);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    File::new_with_str_sequence_and_options(&parts, name, &options).ok().map(Made)
}

impl Made {
    /// What is read from this very file.
    pub async fn read_back(&self) -> Option<String> {
        read(&self.0).await
    }

    /// Hands it over: by the share sheet where it takes files, because a download does nothing in an installed app on an
    /// iPhone, else as a download. Only in answer to a tap.
    pub async fn hand_over(&self) -> Handed {
        let Some(share) = self.sharing() else { return self.download() };
        match JsFuture::from(share()).await {
            Ok(_) => Handed::Shared,
            Err(error) if is_abort(&error) => Handed::Cancelled,
            Err(_) => self.download(),
        }
    }

    /// Whether the last tap is so long ago, for a file that took long to make, that the browser would not share it.
    pub fn needs_another_tap(&self) -> bool {
        self.sharing().is_some() && !is_answer_to_a_tap()
    }

    /// How to share it; `None` where files cannot be shared, or on a desk, where a download is what people expect.
    fn sharing(&self) -> Option<impl FnOnce() -> js_sys::Promise> {
        let navigator = super::window()?.navigator();
        if !super::appearance::matches("(pointer: coarse)") {
            return None;
        }
        super::property::<js_sys::Function>(&navigator, "canShare")?;
        let data = ShareData::new();
        data.set_files(&js_sys::Array::of1(&self.0));
        navigator.can_share_with_data(&data).then_some(move || navigator.share_with_data(&data))
    }

    fn download(&self) -> Handed {
        if self.try_download().is_ok() { Handed::Downloaded } else { Handed::Refused }
    }

    fn try_download(&self) -> Result<(), JsValue> {
        let document = super::window().and_then(|w| w.document()).ok_or(JsValue::NULL)?;
        let url = web_sys::Url::create_object_url_with_blob(&self.0)?;
        let link: web_sys::HtmlAnchorElement = document.create_element("a")?.unchecked_into();
        link.set_href(&url);
        link.set_download(&self.0.name());
        link.click();
        web_sys::Url::revoke_object_url(&url)
    }
}

/// Makes a file and hands it over at once.
pub async fn hand_over(name: &str, mime: &str, text: &str) -> Handed {
    match make(name, mime, text) {
        Some(made) => made.hand_over().await,
        None => Handed::Refused,
    }
}

/// Offers `text` as a download named `name`. False when the device would not.
pub fn download(name: &str, mime: &str, text: &str) -> bool {
    make(name, mime, text).is_some_and(|made| made.download() == Handed::Downloaded)
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

/// Whether the browser still takes what happens for an answer to the last tap; a browser that does not say is believed.
fn is_answer_to_a_tap() -> bool {
    let activation = super::window().and_then(|w| super::property::<JsValue>(w.navigator().as_ref(), "userActivation"));
    activation
        .and_then(|a| super::property::<js_sys::Boolean>(&a, "isActive"))
        .is_none_or(|is_active| is_active.value_of())
}

fn is_abort(error: &JsValue) -> bool {
    super::property::<js_sys::JsString>(error, "name").is_some_and(|name| name == "AbortError")
}
