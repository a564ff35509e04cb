//! Locking and opening a text with a passphrase, by the device's own cryptography, `WebCrypto`. Refused on pages that
//! were not loaded securely.
//! <https://developer.mozilla.org/docs/Web/API/SubtleCrypto>

use js_sys::{Array, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

/// What locking makes: the wrapped content key, the initialisation vector, the encrypted text with its tag.
pub struct Locked {
    /// The wrapped content key.
    pub key: Vec<u8>,
    /// The initialisation vector.
    pub iv: Vec<u8>,
    /// The text with its tag at the end.
    pub text: Vec<u8>,
}

/// `count` random bytes; `None` where the device has none to give.
pub fn random(count: usize) -> Option<Vec<u8>> {
    let mut bytes = vec![0; count];
    super::window()?.crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// Locks `text` under `passphrase`; `beside` is authenticated with it. `None` where the device cannot.
pub async fn lock(
    passphrase: &str,
    salt: &[u8],
    rounds: u32,
    beside: &str,
    text: &[u8],
    iv: Vec<u8>,
) -> Option<Locked> {
    let subtle = subtle()?;
    let wrapping = wrapping_key(&subtle, passphrase, salt, rounds).await.ok()?;
    let uses = Array::of2(&"encrypt".into(), &"decrypt".into());
    let aes = object(&[("name", "AES-GCM".into()), ("length", 256.into())]);
    let made = subtle.generate_key_with_object(&aes, true, &uses).ok()?;
    let key: CryptoKey = JsFuture::from(made).await.ok()?.unchecked_into();
    let wrapped = subtle.wrap_key_with_str("raw", &key, &wrapping, "AES-KW").ok()?;
    let wrapped = bytes(&JsFuture::from(wrapped).await.ok()?);
    let encrypted = subtle.encrypt_with_object_and_u8_array(&gcm(&iv, beside), &key, text).ok()?;
    let text = bytes(&JsFuture::from(encrypted).await.ok()?);
    Some(Locked { key: wrapped, iv, text })
}

/// Opens what [`lock`] made. `None` when the passphrase does not fit or anything was changed.
pub async fn open(passphrase: &str, salt: &[u8], rounds: u32, beside: &str, locked: &Locked) -> Option<Vec<u8>> {
    let subtle = subtle()?;
    let wrapping = wrapping_key(&subtle, passphrase, salt, rounds).await.ok()?;
    let unwrapped = subtle
        .unwrap_key_with_js_u8_array_and_str_and_str(
            "raw",
            &Uint8Array::from(locked.key.as_slice()),
            &wrapping,
            "AES-KW",
            "AES-GCM",
            false,
            &Array::of1(&"decrypt".into()),
        )
        .ok()?;
    let key: CryptoKey = JsFuture::from(unwrapped).await.ok()?.unchecked_into();
    let text = subtle.decrypt_with_object_and_u8_array(&gcm(&locked.iv, beside), &key, &locked.text).ok()?;
    Some(bytes(&JsFuture::from(text).await.ok()?))
}

/// Whether the device can do this at all.
pub fn is_there() -> bool {
    subtle().is_some()
}

fn subtle() -> Option<SubtleCrypto> {
    let crypto: JsValue = super::property(super::window()?.as_ref(), "crypto")?;
    super::property(&crypto, "subtle")
}

/// The key that wraps the content key: PBKDF2 over the passphrase.
async fn wrapping_key(subtle: &SubtleCrypto, passphrase: &str, salt: &[u8], rounds: u32) -> Result<CryptoKey, JsValue> {
    let words = Uint8Array::from(passphrase.as_bytes());
    let derive = Array::of1(&"deriveKey".into());
    let base = subtle.import_key_with_str("raw", &words, "PBKDF2", false, &derive)?;
    let base: CryptoKey = JsFuture::from(base).await?.unchecked_into();
    let how = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-512".into()),
        ("salt", Uint8Array::from(salt).into()),
        ("iterations", rounds.into()),
    ]);
    let wanted = object(&[("name", "AES-KW".into()), ("length", 256.into())]);
    let uses = Array::of2(&"wrapKey".into(), &"unwrapKey".into());
    let derived = subtle.derive_key_with_object_and_object(&how, &base, &wanted, false, &uses)?;
    Ok(JsFuture::from(derived).await?.unchecked_into())
}

fn gcm(iv: &[u8], beside: &str) -> Object {
    object(&[
        ("name", "AES-GCM".into()),
        ("iv", Uint8Array::from(iv).into()),
        ("additionalData", Uint8Array::from(beside.as_bytes()).into()),
        ("tagLength", 128.into()),
    ])
}

fn object(fields: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of a fresh object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object
}

fn bytes(buffer: &JsValue) -> Vec<u8> {
    Uint8Array::new(buffer).to_vec()
}
