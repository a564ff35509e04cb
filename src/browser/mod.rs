//! One device API per file, each of which may be refused. Nothing in here may panic.
//!
//! Uses `domain` only to read a `Cue` and to return a `Moment`.
