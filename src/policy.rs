//! The policy framework: what a municipality is after, for whom, where, and on which terms.

mod area;
mod assignment;
mod framework;
mod goal;
mod indicator;
mod target_group;
mod terms;

pub use crate::instrument::{Direction, Measurand};
pub use area::Area;
pub use assignment::{Assignment, AwardCriterion, Weight};
pub use framework::{Commissioner, PolicyFramework, StatedBy};
pub use goal::{Goal, IntendedSocietalEffect, Owner, WishedResult};
pub use indicator::{Baseline, Indicator, IndicatorKind, Measure, YearTarget};
pub use target_group::{AgeRange, Barrier, Population, TargetGroup};
pub use terms::{AccountTier, ReportingTerms};
