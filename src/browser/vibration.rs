//! The vibration motor: absent on iPhones and most desks, and then nothing is lost.
//! <https://developer.mozilla.org/docs/Web/API/Navigator/vibrate>

/// Buzzes for `millis` milliseconds.
pub fn buzz(millis: u32) {
    let Some(navigator) = super::window().map(|w| w.navigator()) else { return };
    // Before the first touch browsers refuse, and say so in the console.
    let touched = super::property::<js_sys::Object>(&navigator, "userActivation")
        .and_then(|activation| super::property::<js_sys::Boolean>(&activation, "hasBeenActive"))
        .is_none_or(|active| active.value_of());
    if touched && super::property::<js_sys::Function>(&navigator, "vibrate").is_some() {
        let _ = navigator.vibrate_with_duration(millis);
    }
}

/// Whether the device says it can.
pub fn is_there() -> bool {
    super::window().is_some_and(|w| super::property::<js_sys::Function>(&w.navigator(), "vibrate").is_some())
}
