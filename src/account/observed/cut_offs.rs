//! Counts against cut-offs on a scale: the measurement error of the instrument, and its threshold.

use crate::account::counted::count::Count;
use crate::instrument::Instrument;
use crate::report::rounded::decimal;
use crate::report::{ReliableChange, Threshold};
use crate::statistics::{self, Rounding};
use crate::value::{Decimal, Figure, People};

/// Reliable change; only with a cited reliability.
pub(in crate::account) fn reliable_change(
    people: impl Fn(Count) -> Figure<People>,
    effect: usize,
    instrument: &Instrument,
    change: &statistics::PairedResult,
) -> Option<ReliableChange> {
    let (cited, counts) = (instrument.reliability()?, change.reliable?);
    let people = |towards| people(Count::Reliably { effect, towards });
    Some(ReliableChange {
        source: cited.citation.clone(),
        minimum: decimal(statistics::rounded(
            counts.minimum_reliable_change,
            1,
            Rounding::HalfAwayFromZero,
        )),
        improved: people(1),
        unchanged: people(0),
        worsened: people(-1),
    })
}

/// How people stand to the threshold; only where the instrument has one.
pub(in crate::account) fn threshold(
    people: impl Fn(Count) -> Figure<People>,
    effect: usize,
    instrument: &Instrument,
) -> Option<Threshold> {
    let line = instrument.threshold()?;
    let at = Decimal::from_f64(instrument.scale()?.resolution().number(line)).ok()?;
    let favourable = |after| people(Count::Favourable { effect, after });
    let crossed = |favourably| people(Count::Crossed { effect, favourably });
    Some(Threshold {
        at,
        favourable_before: favourable(false),
        favourable_after: favourable(true),
        crossed_to_favourable: crossed(true),
        crossed_to_unfavourable: crossed(false),
    })
}
