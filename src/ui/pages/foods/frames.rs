//! A long list that changes a few rows in a frame, from the top, so that a key is answered at once where one looks.

use leptos::prelude::*;

use crate::domain::food::Food;

/// How many rows change in one frame: as many as a phone shows under the search field.
pub(super) const AT_ONCE: usize = 4;

/// What was found, as a few rows show it.
pub(super) type Found = RwSignal<Vec<&'static Food>>;

/// How far the rows have heard of it.
#[derive(Clone, Copy)]
struct Telling {
    found: Memo<Vec<&'static Food>>,
    parts: StoredValue<Vec<Found>>,
    /// What is found meanwhile starts over; the older run of frames then stops.
    run: StoredValue<u32>,
    /// Rows after the first few still show something.
    more: StoredValue<bool>,
    apart: RwSignal<bool>,
}

/// What was found, for each few rows: the first hear of it at once, the others a frame after those above them. Also
/// whether those others must stand apart, out of sight: where few are found they would move up and show what was found
/// before.
pub(super) fn by_frames(found: Memo<Vec<&'static Food>>, rows: usize) -> (Vec<Found>, RwSignal<bool>) {
    let parts: Vec<Found> = (0..rows.div_ceil(AT_ONCE)).map(|_| RwSignal::new(found.get_untracked())).collect();
    let telling = Telling {
        found,
        parts: StoredValue::new(parts.clone()),
        run: StoredValue::new(0),
        more: StoredValue::new(found.with_untracked(|f| f.len() > AT_ONCE)),
        apart: RwSignal::new(false),
    };
    Effect::watch(
        move || found.get(),
        move |found, _, _| {
            telling.run.update_value(|r| *r += 1);
            telling.more.update_value(|more| *more |= found.len() > AT_ONCE);
            telling.apart.set(found.len() <= AT_ONCE && telling.more.get_value());
            telling.tell(0, telling.run.get_value());
        },
        false,
    );
    (parts, telling.apart)
}

impl Telling {
    /// Tells the rows of this part what was found, and the next ones in the next frame.
    fn tell(self, part: usize, run: u32) {
        // Whoever left the page left nothing to tell.
        if self.run.try_get_value() != Some(run) {
            return;
        }
        if let Some(rows) = self.parts.with_value(|all| all.get(part).copied()) {
            rows.set(self.found.get_untracked());
            request_animation_frame(move || self.tell(part + 1, run));
        } else {
            self.more.set_value(self.found.with_untracked(|f| f.len() > AT_ONCE));
            self.apart.set(false);
        }
    }
}
