//! Effects: what should change for people or society.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Activity, MeasurementPlan, Target, TargetOfYear};
use crate::policy::TargetGroup;
use crate::value::{Id, Period};

/// A change in people's lives or in society that the plan is after, or that it watches.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "beoogd effect")]
#[doc(alias = "effect")]
pub struct Effect {
    /// Its id, as registers use it.
    pub id: Id<Self>,
    /// The change in words: what is different for whom. Not what is done.
    pub title: String,
    /// The group it is for; everybody who takes part when absent.
    #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
    pub for_group: Option<Id<TargetGroup>>,
    /// The activities that should bring it about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Id<Activity>>,
    /// How it is measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measurement: Option<MeasurementPlan>,
    /// What is pursued, in the terms of the measurement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Target>,
    /// What is pursued by year, where it differs from year to year or is set for a later year. It holds instead of
    /// `target`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<TargetOfYear>,
    /// Whether it was intended.
    #[serde(default)]
    pub origin: Origin,
    /// For whom it is of value.
    #[serde(default)]
    pub value_for: Beneficiary,
    /// The ids under which earlier reports account for the same change, where they differ.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Id<Self>>,
    /// Whether it is about health, which is special personal data (AVG article 9).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub about_health: bool,
}

impl Effect {
    /// An intended effect with an id and words.
    pub fn new(id: Id<Self>, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            for_group: None,
            activities: Vec::new(),
            measurement: None,
            target: None,
            targets: Vec::new(),
            origin: Origin::default(),
            value_for: Beneficiary::default(),
            earlier: Vec::new(),
            about_health: false,
        }
    }

    /// What holds in a year, and the year that it is set for where targets are set by year.
    pub fn target_in(&self, year: i32) -> Option<(&Target, Option<u16>)> {
        match TargetOfYear::holding_in(&self.targets, year) {
            Some(holds) => Some((&holds.target, Some(holds.year))),
            None => self.target.as_ref().map(|target| (target, None)),
        }
    }

    /// What is pursued in the other years of a period than the one that holds at its end, by year.
    pub fn targets_of_other_years(&self, period: Period) -> Vec<&TargetOfYear> {
        let held = self.target_in(period.through.year()).and_then(|(_, year)| year);
        let years = period.from.year()..=period.through.year();
        let others = self
            .targets
            .iter()
            .rev()
            .filter(|set| years.contains(&i32::from(set.year)) && Some(set.year) != held);
        // Of two for one year the first counts.
        let by_year: BTreeMap<u16, &TargetOfYear> = others.map(|set| (set.year, set)).collect();
        by_year.into_values().collect()
    }

    /// Whether anything is pursued.
    pub fn has_target(&self) -> bool {
        self.target.is_some() || !self.targets.is_empty()
    }
}

/// Whether an effect was intended.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "herkomst")]
pub enum Origin {
    /// The plan is after it.
    #[default]
    Intended,
    /// The plan is not after it, but watches it.
    Unintended,
    /// It showed itself on the way.
    Emergent,
}

/// For whom a change is of value.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "meerwaarde")]
pub enum Beneficiary {
    /// The people who take part.
    #[default]
    ClientGroup,
    /// Society: neighbours, the street, avoided use of care.
    Society,
}
