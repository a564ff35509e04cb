//! A map written as a JSON object, an empty one too: by itself [`LiteMap`] writes an empty one as a list.

use litemap::LiteMap;
use serde::{Serialize, Serializer};

/// For `#[serde(serialize_with = …)]`; what it writes is read without help.
pub fn as_object<K: Serialize, V: Serialize, S: Serializer>(map: &LiteMap<K, V>, to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(map.iter())
}
