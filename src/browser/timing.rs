//! How long something took, told to the browser's own timeline, where its tools show it and `cargo xtask bench` reads it.
//! <https://developer.mozilla.org/docs/Web/API/Performance/measure>

/// Does `work`, and notes under `name` how long it took.
pub fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let performance = super::window().and_then(|window| window.performance());
    let start = format!("{name}-start");
    if let Some(performance) = &performance {
        let _ = performance.mark(&start);
    }
    let made = work();
    if let Some(performance) = &performance {
        let _ = performance.measure_with_start_mark(name, &start);
        performance.clear_marks_with_mark_name(&start);
    }
    made
}
