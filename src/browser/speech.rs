//! The device's voice. Starts only after a tap on an iPhone; a device without voices loses nothing.
//! <https://developer.mozilla.org/docs/Web/API/SpeechSynthesis>

use std::cell::Cell;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

thread_local! {
    /// Which sentence was asked for last.
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// Some browsers name their voices only a moment after they were first asked.
const NAMING: i32 = 400;

/// Says `sentence` at `rate` (1 is the voice's own pace), cutting off what is being said. Silent where the device names its
/// voices and none of them is its own English one: another might send the text away.
pub fn say(sentence: &str, rate: f32) {
    let Some(synthesis) = synthesis() else { return };
    let turn = next_turn();
    if !names_no_voice(&synthesis) {
        return speak(&synthesis, sentence, rate);
    }
    let sentence = sentence.to_owned();
    spawn_local(async move {
        super::page::pause(NAMING).await;
        if TURN.get() == turn {
            speak(&synthesis, &sentence, rate);
        }
    });
}

fn next_turn() -> u32 {
    TURN.replace(TURN.get().wrapping_add(1)).wrapping_add(1)
}

fn speak(synthesis: &SpeechSynthesis, sentence: &str, rate: f32) {
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(sentence) else { return };
    utterance.set_lang("en");
    utterance.set_rate(rate);
    match voice_of_this_device(synthesis) {
        Some(voice) => utterance.set_voice(Some(&voice)),
        // Some devices name none and speak all the same.
        None if names_no_voice(synthesis) => {}
        None => return,
    }
    synthesis.cancel();
    synthesis.speak(&utterance);
}

/// Falls silent.
pub fn hush() {
    next_turn();
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}

/// Whether the device has the means to speak by itself.
pub fn is_there() -> bool {
    synthesis().is_some_and(|s| voice_of_this_device(&s).is_some() || names_no_voice(&s))
}

fn synthesis() -> Option<SpeechSynthesis> {
    super::property(super::window()?.as_ref(), "speechSynthesis")
}

fn names_no_voice(synthesis: &SpeechSynthesis) -> bool {
    synthesis.get_voices().length() == 0
}

/// An English voice that speaks on the device itself: some browsers offer voices that send the text to a server, and
/// nothing may leave.
fn voice_of_this_device(synthesis: &SpeechSynthesis) -> Option<SpeechSynthesisVoice> {
    let voices = synthesis.get_voices();
    let mut local =
        voices.iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>).filter(SpeechSynthesisVoice::local_service);
    local.find(|v| v.lang().starts_with("en"))
}
