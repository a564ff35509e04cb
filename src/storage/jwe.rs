//! The form of a backup behind a passphrase: JWE compact (RFC 7516) with PBES2-HS512+A256KW (RFC 7518 §4.8) and A256GCM,
//! so that any JOSE library can open it too. The secrets themselves are made by the device.

use std::fmt;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};

/// How the key is made from the passphrase.
pub const ALGORITHM: &str = "PBES2-HS512+A256KW";
/// How the text is encrypted.
pub const ENCRYPTION: &str = "A256GCM";
/// Rounds of PBKDF2 for a new file: what OWASP asks of HMAC-SHA-512 is less (210,000).
pub const ROUNDS: u32 = 600_000;
/// More rounds than this are refused: a foreign file must not keep a phone busy for minutes.
const MOST_ROUNDS: u32 = 10_000_000;
/// Bytes of salt.
pub const SALT_BYTES: usize = 16;
/// Bytes of the initialisation vector.
pub const IV_BYTES: usize = 12;
/// Bytes of the authentication tag, which stands at the end of what the device encrypts.
const TAG_BYTES: usize = 16;

/// What the file says before its secrets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Header {
    alg: String,
    enc: String,
    p2s: String,
    p2c: u32,
}

/// A file in parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The header as it stands in the file; also what is authenticated beside the text.
    pub protected: String,
    /// What PBKDF2 takes for salt: the algorithm's name, a zero, and the salt of the header.
    pub salt: Vec<u8>,
    /// Rounds of PBKDF2.
    pub rounds: u32,
    /// The content key, wrapped.
    pub key: Vec<u8>,
    /// The initialisation vector.
    pub iv: Vec<u8>,
    /// The encrypted text with its tag at the end.
    pub text: Vec<u8>,
}

impl Sealed {
    /// The header and the salt of a file to be made with these random bytes.
    pub fn begin(salt: &[u8]) -> Self {
        let header =
            Header { alg: ALGORITHM.into(), enc: ENCRYPTION.into(), p2s: URL_SAFE_NO_PAD.encode(salt), p2c: ROUNDS };
        let protected = URL_SAFE_NO_PAD.encode(serde_json::to_string(&header).unwrap_or_default());
        Self { protected, salt: salt_input(salt), rounds: ROUNDS, key: vec![], iv: vec![], text: vec![] }
    }

    /// Reads a file. `None` when it is not of this form at all, so that it may be a plain backup.
    pub fn parse(file: &str) -> Option<Result<Self, JweError>> {
        let parts: Vec<&str> = file.trim().split('.').collect();
        let [protected, key, iv, text, tag] = parts.as_slice() else { return None };
        let bytes = |part: &str| URL_SAFE_NO_PAD.decode(part).ok();
        let header: Header = serde_json::from_slice(&bytes(protected)?).ok()?;
        if header.alg != ALGORITHM || header.enc != ENCRYPTION || header.p2c > MOST_ROUNDS {
            return Some(Err(JweError::Foreign));
        }
        let (Some(salt), Some(key), Some(iv), Some(mut text), Some(tag)) =
            (bytes(&header.p2s), bytes(key), bytes(iv), bytes(text), bytes(tag))
        else {
            return Some(Err(JweError::Damaged));
        };
        text.extend(tag);
        let (protected, salt) = ((*protected).to_owned(), salt_input(&salt));
        Some(Ok(Self { protected, salt, rounds: header.p2c, key, iv, text }))
    }
}

impl fmt::Display for Sealed {
    /// The file: five parts with dots between.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (text, tag) = self.text.split_at(self.text.len().saturating_sub(TAG_BYTES));
        let parts = [&self.key, &self.iv, text, tag].map(|part| URL_SAFE_NO_PAD.encode(part));
        write!(f, "{}.{}", self.protected, parts.join("."))
    }
}

/// Why a file with a passphrase cannot be opened. The text is what the person reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JweError {
    /// The passphrase does not fit, or the file was changed.
    WrongPassphrase,
    /// Part of the file is missing.
    Damaged,
    /// It was made by something else, in a way Unknot does not know.
    Foreign,
    /// This device cannot encrypt.
    NoCrypto,
}

impl fmt::Display for JweError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::WrongPassphrase => "That passphrase does not open this file. Check it and try again.",
            Self::Damaged => "This file is damaged or was cut off. Nothing was changed. Choose another backup.",
            Self::Foreign => "This file was locked by something else. Nothing was changed. Choose another file.",
            Self::NoCrypto => "This browser cannot lock or open files. Use a backup without a passphrase.",
        })
    }
}

impl std::error::Error for JweError {}

fn salt_input(salt: &[u8]) -> Vec<u8> {
    [ALGORITHM.as_bytes(), &[0], salt].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sealed(text: Vec<u8>) -> Sealed {
        Sealed { key: vec![7; 40], iv: vec![9; IV_BYTES], text, ..Sealed::begin(&[3; SALT_BYTES]) }
    }

    fn check(file: &str, expected: Option<JweError>) {
        let read = Sealed::parse(file).map(|r| r.expect_err("refused"));
        assert_eq!(read, expected, "{file}");
    }

    #[test]
    fn what_is_not_of_this_form_may_be_a_plain_backup() {
        check(r#"{"unknot":"backup"}"#, None);
        check("a.b.c", None);
        check("a.b.c.d.e", None);
    }

    #[test]
    fn another_algorithm_or_endless_rounds_are_refused() {
        let file = |header: &str| format!("{}.AA.AA.AA.AA", URL_SAFE_NO_PAD.encode(header));
        check(&file(r#"{"alg":"dir","enc":"A256GCM","p2s":"AA","p2c":600000}"#), Some(JweError::Foreign));
        check(
            &file(r#"{"alg":"PBES2-HS512+A256KW","enc":"A256GCM","p2s":"AA","p2c":99999999}"#),
            Some(JweError::Foreign),
        );
        check(&file(r#"{"alg":"PBES2-HS512+A256KW","enc":"A256GCM","p2s":"!","p2c":600000}"#), Some(JweError::Damaged));
    }

    #[test]
    fn the_salt_begins_with_the_algorithm_and_a_zero() {
        let salt = Sealed::begin(&[1, 2]).salt;
        assert_eq!(salt, b"PBES2-HS512+A256KW\0\x01\x02");
    }

    proptest! {
        #[test]
        fn a_file_reads_what_it_writes(text in proptest::collection::vec(any::<u8>(), TAG_BYTES..200)) {
            let sealed = sealed(text);
            prop_assert_eq!(Sealed::parse(&sealed.to_string()), Some(Ok(sealed)));
        }
    }
}
