//! The one way to the device's storage: text by key. Each call may be refused.

/// Text by key, as `localStorage` keeps it. A `set` is whole or not at all.
pub trait Store {
    /// The text under `key`, if there is any.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;
    /// Puts `text` under `key`.
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError>;
    /// Takes away what is under `key`; nothing there is no error.
    fn remove(&self, key: &str) -> Result<(), StoreError>;
    /// Every key, in any order, others' keys of the same origin included.
    fn keys(&self) -> Result<Vec<String>, StoreError>;
}

/// Why the device refused. The text is what the person reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoreError {
    /// Storage is blocked by a setting of the browser.
    Denied,
    /// There is no room left.
    Full,
    /// Anything else.
    Broken,
}

impl std::fmt::Display for StoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Denied => "This browser does not let Unknot store anything. Allow site data, or use another browser.",
            Self::Full => "There is no room left to store this. Save a backup, then free some space.",
            Self::Broken => "This device could not store or read it. Save a backup, then start Unknot again.",
        })
    }
}

impl std::error::Error for StoreError {}
