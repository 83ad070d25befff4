//! What was offered beside what was realised.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Difference, RealisedActivity};
use crate::evidence::Standing;
use crate::language::Words;
use crate::plan::{Activity, Effect, PlannedActivity, Target};
use crate::value::{Day, Figure, Id, People};

/// The offer that was accepted, as a report refers to it. It only types ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AcceptedOffer {}

/// What was offered beside what was realised. An offered target that was changed later stays visible.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "offerte naast realisatie")]
pub struct OfferAccount {
    /// The offer.
    pub offer: Id<AcceptedOffer>,
    /// The day it was made.
    pub made_on: Day,
    /// Its effects, each beside what was observed.
    pub effects: Vec<OfferedBesideRealised>,
    /// Its activities, each beside what was realised.
    pub activities: Vec<OfferedActivity>,
}

/// An offered effect beside what was observed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct OfferedBesideRealised {
    /// The effect.
    pub effect: Id<Effect>,
    /// The change in the words of the offer.
    pub title: String,
    /// What was offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offered: Option<Target>,
    /// The year that it is set for, where the offer sets targets by year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offered_for: Option<u16>,
    /// What the plan pursued in the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pursued: Option<Target>,
    /// The days on which the plan was amended in this.
    pub amended_on: Vec<Day>,
    /// Whether the plan still has the effect.
    pub in_plan: bool,
    /// How well it is known that something changed; absent when the plan has the effect no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
    /// The statement of the report about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<Words>,
    /// How what was observed differs from what was offered, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difference: Option<Difference>,
}

impl OfferedBesideRealised {
    /// An offered effect that the plan has no more.
    pub fn gone(effect: Id<Effect>, title: impl Into<String>, offered: Option<Target>) -> Self {
        Self {
            effect,
            title: title.into(),
            offered,
            offered_for: None,
            pursued: None,
            amended_on: Vec::new(),
            in_plan: false,
            standing: None,
            statement: None,
            difference: None,
        }
    }
}

/// An offered activity beside what was realised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct OfferedActivity {
    /// The activity.
    pub activity: Id<Activity>,
    /// What it is called.
    pub title: String,
    /// What was offered.
    pub offered: PlannedActivity,
    /// Whether the plan still has the activity.
    pub in_plan: bool,
    /// What was realised; absent when the plan has the activity no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub realised: Option<RealisedActivity>,
    /// Different people who took part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<Figure<People>>,
}

impl OfferedActivity {
    /// An offered activity that the plan has no more.
    pub fn gone(activity: Id<Activity>, title: impl Into<String>, offered: PlannedActivity) -> Self {
        Self {
            activity,
            title: title.into(),
            offered,
            in_plan: false,
            realised: None,
            people: None,
        }
    }
}
