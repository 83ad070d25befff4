//! The policy framework: what a municipality is after, for whom, where, and on which terms.

mod area;
mod assignment;
mod criterion;
mod framework;
mod goal;
mod indicator;
mod merged;
mod requirement;
mod target_group;
mod terms;

pub use crate::instrument::{Direction, Measurand};
pub use area::Area;
pub use assignment::{Assignment, Lot, Procedure};
pub use criterion::{A4Pages, AnswerLength, Asked, AwardCriterion, RatingStep, Weight};
pub use framework::{Commissioner, PolicyFramework, StatedBy};
pub use goal::{Goal, IntendedSocietalEffect, Owner, WishedResult};
pub use indicator::{Baseline, Indicator, IndicatorKind, Measure, YearTarget, is_per_cent};
pub use merged::MergedMunicipality;
pub use requirement::{
    AskedPrice, AskedSocialReturn, AskedVat, PerformanceIndicator, PriceBasis, Requirement,
};
pub use target_group::{AgeRange, Barrier, Population, TargetGroup};
pub use terms::{AccountTier, ReportingTerms};
