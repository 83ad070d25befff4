//! How an effect was measured, as the plan says it, and what that allows.

use super::Account;
use super::count::Count;
use super::observation::{Behind, INSIDE, Observation};
use super::scores::Scored;
use crate::instrument::{Instrument, Purpose};
use crate::plan::{Design, ScaleMeasurement};
use crate::report::{AskedAfterwards, Measured};
use crate::statistics::Gate;
use crate::value::{Figure, People, Period};

/// How and when it was measured. Records outside the period of the plan are refused, so all of them lie in it.
pub(super) fn how(period: Period, measurement: &ScaleMeasurement, instrument: &Instrument) -> Measured {
    let mut how = Measured::new(period);
    how.by.clone_from(&measurement.by);
    how.one_missing_allowed = measurement.one_missing_allowed;
    how.norm.clone_from(&measurement.norm);
    // What is made for one person is filled in by a professional, unless the plan says otherwise.
    how.self_report = measurement
        .self_report
        .unwrap_or(instrument.purpose() == Purpose::Group);
    how
}

/// The design as recorded; a norm that nobody names is no norm.
pub(super) fn design(measurement: &ScaleMeasurement) -> Design {
    let named = measurement
        .norm
        .as_ref()
        .is_some_and(|norm| !norm.trim().is_empty());
    match measurement.design {
        Design::BeforeAfterNorm if !named => Design::BeforeAfter,
        design => design,
    }
}

/// People who were asked afterwards only, or with something that shows no change: a guide for a conversation, or an
/// instrument that measures something else or of which nobody said what it measures. These tell of nothing.
pub(super) fn asked<'a>(
    account: &'a Account<'a>,
    index: usize,
    instrument: Instrument,
    scored: Vec<Scored<'a>>,
    design: Design,
) -> Observation<'a> {
    let asked = scored.iter().filter(|one| one.after.is_some()).count() as u64;
    let people = if Gate::of(asked, INSIDE) == Gate::None {
        Figure::Suppressed
    } else {
        account.people(&Count::AskedAfterwards(index)).map(People)
    };
    Observation {
        design,
        asked_afterwards: instrument.tells_of_change() && people.known().is_some(),
        asked: Some(AskedAfterwards {
            instrument: instrument.id().to_owned(),
            version: instrument.version().to_owned(),
            name: instrument.name().clone(),
            measures: instrument.measures(),
            fit_for_proof: instrument.tells_of_change(),
            people,
        }),
        behind: Some(Behind {
            instrument,
            scored,
            people: asked,
            change: None,
        }),
        ..Observation::default()
    }
}
