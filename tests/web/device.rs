//! The device's storage with its faults: writes that are refused, and a tab that is killed between two of them.

/// Counts the app's writes and lets some of them fail: once, from one on, or without anybody hearing of it.
const SHIM: &str = "
    self.faults ??= (() => {
        const faults = { writes: 0, at: Infinity, kind: '', error: '' };
        for (const name of ['setItem', 'removeItem']) {
            const real = Storage.prototype[name];
            Storage.prototype[name] = function (key, ...rest) {
                if (this !== localStorage || !`${key}`.startsWith('unknot/')) return real.call(this, key, ...rest);
                const count = faults.writes++;
                if (faults.kind === 'once' ? count !== faults.at : count < faults.at) return real.call(this, key, ...rest);
                if (faults.kind !== 'killed') throw new DOMException('refused', faults.error);
            };
        }
        return faults;
    })();";

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Fault {
    None,
    /// One write is refused for this reason.
    Once(&'static str),
    /// That write and every later one.
    FromThen(&'static str),
    /// The tab is killed: that write and every later one never happen.
    Killed,
}

/// Lets `fault` happen at the app's `at`-th write from now.
pub fn fail(at: usize, fault: Fault) {
    let (kind, error) = match fault {
        Fault::None => ("none", ""),
        Fault::Once(error) => ("once", error),
        Fault::FromThen(error) => ("from then", error),
        Fault::Killed => ("killed", ""),
    };
    let at = if fault == Fault::None { "Infinity".to_owned() } else { at.to_string() };
    js_sys::eval(&format!(
        "{SHIM} Object.assign(self.faults, {{ writes: 0, at: {at}, kind: '{kind}', error: '{error}' }})"
    ))
    .unwrap();
}

/// How many writes there were since.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few dozen")]
pub fn writes() -> usize {
    js_sys::eval("self.faults.writes").unwrap().as_f64().unwrap() as usize
}
