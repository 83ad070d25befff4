//! How one person's two scores are judged: the one place where improved, deteriorated and the lines are decided.

use crate::resolution::ScaledScore;

use super::settings::PairedSettings;

/// How one person's change turned out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Turn {
    /// A change for the better of at least the minimal change.
    Improved,
    /// Neither.
    Unchanged,
    /// A change for the worse of at least the minimal change.
    Deteriorated,
}

/// What is decided about one person from two scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Judgement {
    /// How the change turned out.
    pub turn: Turn,
    /// Whether the change exceeds the measurement error, and which way; nothing without a cited reliability.
    pub reliable: Option<Turn>,
    /// Whether the score stood on the favourable side of the cut-off before, and after; nothing without a cut-off.
    pub favourable: Option<(bool, bool)>,
}

/// Judges people one by one, by the settings of their instrument.
///
/// ```
/// use vernieuwend_verantwoorden::engine::resolution::Resolution;
/// use vernieuwend_verantwoorden::engine::statistics::{GoodSide, Judge, PairedSettings, Turn};
///
/// let settings = PairedSettings::new(Resolution::WHOLE, GoodSide::Lower).with_minimal_change(Resolution::WHOLE.read(2.0)?)?;
/// let judge = Judge::new(&settings);
/// let score = |number| Resolution::WHOLE.read(number);
/// assert_eq!(judge.judge(score(6.0)?, score(4.0)?).turn, Turn::Improved);
/// assert_eq!(judge.judge(score(6.0)?, score(5.0)?).turn, Turn::Unchanged);
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Judge {
    better: super::GoodSide,
    minimal_change: i64,
    threshold: Option<i64>,
    /// The largest change that measurement error can make; nothing without a cited reliability.
    unreliable_up_to: Option<i64>,
}

impl Judge {
    /// A judge by these settings.
    pub fn new(settings: &PairedSettings) -> Self {
        Self {
            better: settings.better(),
            minimal_change: settings.minimal_change(),
            threshold: settings.threshold(),
            unreliable_up_to: (settings.reliability())
                .map(|cited| cited.largest_unreliable(settings.resolution())),
        }
    }

    /// Judges one person.
    pub fn judge(&self, before: ScaledScore, after: ScaledScore) -> Judgement {
        self.scaled(before.scaled(), after.scaled())
    }

    pub(super) fn scaled(&self, before: i64, after: i64) -> Judgement {
        let gain = self.better.towards(after - before);
        let beyond = |least: i64| {
            if gain > 0 && gain >= least {
                Turn::Improved
            } else if gain < 0 && -gain >= least {
                Turn::Deteriorated
            } else {
                Turn::Unchanged
            }
        };
        let stands = |score: i64, line: i64| self.better.towards(score - line) >= 0;
        Judgement {
            turn: beyond(self.minimal_change),
            reliable: (self.unreliable_up_to).map(|largest| beyond(largest.saturating_add(1))),
            favourable: self
                .threshold
                .map(|line| (stands(before, line), stands(after, line))),
        }
    }
}
