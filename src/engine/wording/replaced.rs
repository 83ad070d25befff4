//! Another screen in the place of the real one, so that a test can show that nothing but remarks rests on it.

use std::cell::Cell;

use super::Kind;

thread_local! {
    static VERDICT: Cell<Option<Kind>> = const { Cell::new(None) };
}

/// The verdict on every text, while the screen is replaced on this thread.
pub(super) fn verdict() -> Option<Kind> {
    VERDICT.get()
}

/// Runs something with a screen that says the same of every text.
pub(crate) fn with_verdict<T>(kind: Kind, run: impl FnOnce() -> T) -> T {
    VERDICT.set(Some(kind));
    let done = run();
    VERDICT.set(None);
    done
}
