//! What was observed about an effect, exactly.

use crate::account::counted::scores::Scored;
use crate::evidence::DropOutBaseline;
use crate::instrument::Instrument;
use crate::plan::Design;
use crate::report::{AskedAfterwards, Observed};
use crate::statistics::{Gate, PairedResult};

/// From so many people on a figure is told inside the organisation; the gate for figures.
pub(in crate::account) const INSIDE: u64 = 5;

/// What was observed, and what decides how it stands.
#[derive(Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, none excludes another"
)]
pub(in crate::account) struct Observation<'a> {
    pub(in crate::account) observed: Option<Observed>,
    pub(in crate::account) design: Design,
    pub(in crate::account) gate: Option<Gate>,
    /// The gate for the pairs themselves, whatever of them may be printed.
    pub(in crate::account) measured: Option<Gate>,
    /// Whether an aggregate or movements between roles show a change.
    pub(in crate::account) aggregate: bool,
    /// Whether an aggregate tells of a change as people experience it.
    pub(in crate::account) experienced: bool,
    /// Whether a source tells of a change without what certainty needs.
    pub(in crate::account) told_by_source: bool,
    /// Whether enough people were asked afterwards, with an instrument that is fit to support a statement.
    pub(in crate::account) asked_afterwards: bool,
    /// Who was asked with an instrument, but not in a way that shows a change.
    pub(in crate::account) asked: Option<AskedAfterwards>,
    pub(in crate::account) anyone_missing: bool,
    pub(in crate::account) self_report: bool,
    pub(in crate::account) baseline: Option<DropOutBaseline>,
    /// The scores behind it.
    pub(in crate::account) behind: Option<Behind<'a>>,
}

impl Observation<'_> {
    /// Whether people were measured one by one, so that the gate is that of pairs.
    pub(in crate::account) fn is_paired(&self) -> bool {
        matches!(
            self.observed,
            Some(Observed::PairedChange(_) | Observed::CategoryShift(_) | Observed::GoalAttainment(_))
        )
    }
}

/// The scores that figures were made of.
#[derive(Debug)]
pub(in crate::account) struct Behind<'a> {
    pub(in crate::account) instrument: Instrument,
    pub(in crate::account) scored: Vec<Scored<'a>>,
    /// How many of them carry the figures.
    pub(in crate::account) people: u64,
    /// The exact figures of a scale.
    pub(in crate::account) change: Option<PairedResult>,
}
