//! What must be equal before two sums may be added: scale, direction and the lines that are drawn on it.

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::resolution::{Resolution, ScaledScore};

use super::reliable::Reliability;

/// The good side of a scale that has one: improved and deteriorated mean nothing without it, so that a scale of which
/// neither side is better has no settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GoodSide {
    /// A higher score is better.
    Higher,
    /// A lower score is better.
    Lower,
}

/// How the pairs of one instrument are counted.
///
/// ```
/// use vernieuwend_verantwoorden::engine::resolution::Resolution;
/// use vernieuwend_verantwoorden::engine::statistics::{GoodSide, PairedSettings};
///
/// let tenths = Resolution::new(1)?;
/// let settings = PairedSettings::new(tenths, GoodSide::Higher)
///     .with_measure("geluk-1-10", "2025")
///     .with_minimal_change(tenths.read(0.5)?)?
///     .with_threshold(tenths.read(7.0)?);
/// assert!(settings.clone().with_minimal_change(tenths.read(-0.5)?).is_err());
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
// INVARIANT: the minimal change is not negative.
#[derive(Debug, Clone, PartialEq)]
pub struct PairedSettings {
    measure: Option<(Box<str>, Box<str>)>,
    resolution: Resolution,
    better: GoodSide,
    minimal_change: i64,
    threshold: Option<i64>,
    reliability: Option<Reliability>,
}

impl PairedSettings {
    /// Scores at this resolution, with this side the better one; every change counts and no line is drawn.
    pub fn new(resolution: Resolution, better: GoodSide) -> Self {
        Self {
            measure: None,
            resolution,
            better,
            minimal_change: 0,
            threshold: None,
            reliability: None,
        }
    }

    /// Names the instrument and its version, so that figures of unlike measures are never added.
    #[must_use]
    pub fn with_measure(mut self, id: &str, version: &str) -> Self {
        self.measure = Some((id.into(), version.into()));
        self
    }

    /// The smallest change that counts as improved or worsened; without it every change counts.
    ///
    /// # Errors
    /// A negative minimal change.
    pub fn with_minimal_change(mut self, minimal_change: ScaledScore) -> Result<Self, InvalidValue> {
        if minimal_change.scaled() < 0 {
            let given = shown(&self.resolution.number(minimal_change).to_string());
            return Err(InvalidValue::new(
                Words::new(
                    format!("de kleinste verandering {given} is negatief"),
                    format!("the minimal change {given} is negative"),
                ),
                Words::new("geef nul of meer", "give zero or more"),
            ));
        }
        self.minimal_change = minimal_change.scaled();
        Ok(self)
    }

    /// The score from which a person stands favourably, the score itself included.
    #[must_use]
    pub fn with_threshold(mut self, threshold: ScaledScore) -> Self {
        self.threshold = Some(threshold.scaled());
        self
    }

    /// The cited reliability, from which reliable change follows.
    #[must_use]
    pub fn with_reliability(mut self, reliability: Reliability) -> Self {
        self.reliability = Some(reliability);
        self
    }

    /// The resolution of the scores.
    pub fn resolution(&self) -> Resolution {
        self.resolution
    }

    /// Which side is better.
    pub fn better(&self) -> GoodSide {
        self.better
    }

    /// The cited reliability, if any.
    pub fn reliability(&self) -> Option<Reliability> {
        self.reliability
    }

    /// Whether a threshold was set.
    pub fn has_threshold(&self) -> bool {
        self.threshold.is_some()
    }

    pub(super) fn minimal_change(&self) -> i64 {
        self.minimal_change
    }

    pub(super) fn threshold(&self) -> Option<i64> {
        self.threshold
    }
}

impl GoodSide {
    /// The change seen from the good side: positive is better.
    pub(super) fn towards(self, change: i64) -> i64 {
        match self {
            Self::Higher => change,
            Self::Lower => -change,
        }
    }
}
