//! What the running app holds, and the verbs that change it.
//!
//! Readers return signals or memos, so a page cannot write; writers are verbs.
