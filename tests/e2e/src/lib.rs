//! End-to-end tests of the built app.
