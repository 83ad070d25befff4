//! The answers, goal by goal and effect by effect.

pub(super) mod answer;
pub(super) mod gaps;
pub(super) mod goal;
