//! Exact figures about change: whole-number sums in, estimates with intervals out.
//!
//! Nothing here decides what may be said or published; that is for higher rooms. There are no p-values and no
//! null-hypothesis tests. A figure that cannot be computed is `None`, never zero and never NaN.
//!
//! # How it is made
//!
//! * Scores are whole numbers on a [resolution](crate::resolution), sums are whole numbers of 128 bits. Adding whole numbers
//!   gives the same bits in any order and any grouping, so [`PairedSums`] can be gathered in parts and merged.
//! * A figure that is a quotient of whole numbers is kept as a [`Fraction`]: it is rounded once, from its exact
//!   value, when it is written down.
//! * Only standard deviations, intervals and standardised differences are binary numbers, each one root and one
//!   division away from whole numbers.
//!
//! ```
//! use vernieuwend_verantwoorden::engine::resolution::Resolution;
//! use vernieuwend_verantwoorden::engine::statistics::{GoodSide, PairedSettings, PairedSums, Rounding};
//!
//! let resolution = Resolution::WHOLE;
//! let mut sums = PairedSums::new(PairedSettings::new(resolution, GoodSide::Lower));
//! for (before, after) in [(6.0, 4.0), (7.0, 7.0), (5.0, 3.0)] {
//!     sums.add(Some(resolution.read(before)?), Some(resolution.read(after)?))?;
//! }
//! sums.add(Some(resolution.read(9.0)?), None)?;
//!
//! let change = sums.change();
//! assert_eq!((change.improved, change.unchanged, change.worsened), (2, 1, 0));
//! let mean = change.mean_change.unwrap();
//! assert_eq!(mean.rounded(1, Rounding::HalfAwayFromZero), -1.3);
//! # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
//! ```
//!
//! Sources of the formulas: Wilson (1927) and Newcombe (1998), intervals of shares; Zou and Donner (2008), the
//! difference of two estimates with their intervals; Welch (1947), the difference of two means; Jacobson and Truax (1991),
//! reliable change; Hedges (1981) and Lakens (2013), standardised change; Manski (1990), bounds; Kiresuk and
//! Sherman (1968), goal attainment; Abramowitz and Stegun 26.7, the t distribution.

mod change;
mod difference;
mod distribution;
mod gate;
mod goal_attainment;
mod judge;
mod ladder;
mod missing;
mod other_data;
mod ratio;
mod reliable;
mod rounded_share;
mod rounding;
mod settings;
mod share;
mod small_sample;
mod student;
mod sums;
mod welch;
mod wilson;

pub use change::{BaselineDifference, ConfidenceInterval, PairedResult, ReliableCounts, ThresholdCounts};
pub use difference::Estimate;
pub use distribution::Distribution;
pub use gate::Gate;
pub use goal_attainment::{DEFAULT_GOAL_CORRELATION, GoalAttainmentSums, ScaledGoal, goal_attainment_score};
pub use judge::{Judge, Judgement, Turn};
pub use ladder::{LadderResult, LadderSums, LevelPairs};
pub use missing::{FractionRange, improved_share_bounds, mean_if_missing_unchanged, missing_share};
pub use other_data::{OtherData, Steps, Watched};
pub use ratio::Fraction;
pub use reliable::{Reliability, ReliableChangeIndex};
pub use rounded_share::{RoundedShare, rounded_share_difference, rounded_share_interval};
pub use rounding::{Rounding, rounded};
pub use settings::{GoodSide, PairedSettings};
pub use share::{Proportion, share_difference};
pub use small_sample::small_sample_correction;
pub use student::{Probability, t_quantile};
pub use sums::{LARGEST_GROUP, PairedSums};
pub use welch::{SampleMean, mean_difference, mean_interval};
pub use wilson::{Confidence, wilson_interval};
