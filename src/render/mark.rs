//! Shapes that stand for an outcome, so that it can be seen without colour.

/// A shape that says the same as the word beside it, for whoever looks before reading.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Better,
    Worse,
    Same,
    LeansBetter,
    LeansWorse,
    Measured,
    Told,
    Counted,
    Nothing,
}
