//! Leptos components: the app, its pages, and parts that know nothing of the app.
