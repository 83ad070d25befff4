//! What was observed about an effect, exactly.

use super::scores::Scored;
use crate::evidence::DropOutBaseline;
use crate::instrument::Instrument;
use crate::plan::Design;
use crate::report::{AskedAfterwards, Observed};
use crate::statistics::{Gate, PairedResult};

/// From so many people on a figure is told inside the organisation; the gate for figures.
pub(super) const INSIDE: u64 = 5;

/// What was observed, and what decides how it stands.
#[derive(Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, none excludes another"
)]
pub(super) struct Observation<'a> {
    pub(super) observed: Option<Observed>,
    pub(super) design: Design,
    pub(super) gate: Option<Gate>,
    /// The gate for the pairs themselves, whatever of them may be printed.
    pub(super) measured: Option<Gate>,
    /// Whether an aggregate or movements between roles show a change.
    pub(super) aggregate: bool,
    /// Whether an aggregate tells of a change as people experience it.
    pub(super) experienced: bool,
    /// Whether a source tells of a change without what certainty needs.
    pub(super) told_by_source: bool,
    /// Whether enough people were asked afterwards, with an instrument that is fit to support a statement.
    pub(super) asked_afterwards: bool,
    /// Who was asked with an instrument, but not in a way that shows a change.
    pub(super) asked: Option<AskedAfterwards>,
    pub(super) anyone_missing: bool,
    pub(super) self_report: bool,
    pub(super) baseline: Option<DropOutBaseline>,
    /// The scores behind it.
    pub(super) behind: Option<Behind<'a>>,
}

impl Observation<'_> {
    /// Whether people were measured one by one, so that the gate is that of pairs.
    pub(super) fn is_paired(&self) -> bool {
        matches!(
            self.observed,
            Some(Observed::PairedChange(_) | Observed::CategoryShift(_) | Observed::GoalAttainment(_))
        )
    }
}

/// The scores that figures were made of.
#[derive(Debug)]
pub(super) struct Behind<'a> {
    pub(super) instrument: Instrument,
    pub(super) scored: Vec<Scored<'a>>,
    /// How many of them carry the figures.
    pub(super) people: u64,
    /// The exact figures of a scale.
    pub(super) change: Option<PairedResult>,
}
