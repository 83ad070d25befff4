//! Reach of specific groups. Reach is never an effect.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Words;
use crate::narrative::Outreach;
use crate::plan::WayIn;
use crate::policy::{Area, Barrier, Population, TargetGroup};
use crate::value::{Citation, Figure, Id, People, Share};

/// How the groups that policy names were reached, each of them, also those that were not.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "bereik van specifieke groepen")]
pub struct SpecificGroups {
    /// Who was reached and who was not, in a few sentences.
    pub statement: Words,
    /// The groups, in the order of the policy framework.
    pub groups: Vec<SpecificGroup>,
    /// The groups of which nobody was reached.
    pub not_reached: Vec<Id<TargetGroup>>,
    /// The groups of which nobody knows whether somebody was reached.
    pub not_known: Vec<Id<TargetGroup>>,
}

/// How one group was reached.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct SpecificGroup {
    /// The group.
    pub target_group: Id<TargetGroup>,
    /// What it is called.
    pub title: String,
    /// Why policy names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen_because: Option<String>,
    /// What keeps these people away: what policy says and what was met on the way.
    pub barriers: Vec<Barrier>,
    /// The ways in: of the activities for this group and as told.
    pub ways_in: Vec<WayIn>,
    /// Different people of the group who were reached.
    pub people: Figure<People>,
    /// The share that was reached of each population that is cited.
    pub shares: Vec<PopulationShare>,
    /// How many ambassadors opened doors, as stated.
    pub ambassadors: Figure<People>,
    /// How many people came through them: by the records where they say it, otherwise as stated.
    pub via_ambassadors: Figure<People>,
    /// How many were new to the organisation: by the records where they give first contacts, otherwise as stated.
    /// With the known ones they need not add up to everybody reached: of some nobody may know.
    pub new: Figure<People>,
    /// How many were known already: by the records where they give first contacts, otherwise as stated.
    pub known: Figure<People>,
    /// What is told of trust.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trust: Option<String>,
    /// How long people are guided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guidance: Option<String>,
    /// Where the stated numbers come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Citation>,
}

impl SpecificGroup {
    /// A group of which so many people were reached.
    pub fn new(group: &TargetGroup, people: Figure<People>) -> Self {
        Self {
            target_group: group.id.clone(),
            title: group.title.clone(),
            chosen_because: group.chosen_because.clone(),
            barriers: group.barriers.clone(),
            ways_in: Vec::new(),
            people,
            shares: Vec::new(),
            ambassadors: Figure::Unknown,
            via_ambassadors: Figure::Unknown,
            new: Figure::Unknown,
            known: Figure::Unknown,
            trust: None,
            guidance: None,
            source: None,
        }
    }

    /// Adds the words of what was told of it. The stated numbers are set apart, after they were protected.
    #[must_use]
    pub fn told(mut self, outreach: &Outreach) -> Self {
        self.barriers.extend(&outreach.barriers);
        self.ways_in.extend(&outreach.ways_in);
        self.trust.clone_from(&outreach.trust);
        self.guidance.clone_from(&outreach.guidance);
        self.source.clone_from(&outreach.source);
        self
    }
}

/// The share of a cited population that was reached: same group, same area.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PopulationShare {
    /// The area; the whole municipality when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Id<Area>>,
    /// What the area is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area_title: Option<String>,
    /// Different people of the group reached there.
    pub people: Figure<People>,
    /// The population, with its day and source.
    pub population: Population,
    /// The share.
    pub share: Figure<Share>,
}

impl PopulationShare {
    /// So many people of a population.
    pub fn new(people: Figure<People>, population: Population, share: Figure<Share>) -> Self {
        Self {
            area: population.area.clone(),
            area_title: None,
            people,
            population,
            share,
        }
    }

    /// The same in an area that is called so.
    #[must_use]
    pub fn in_area(mut self, title: impl Into<String>) -> Self {
        self.area_title = Some(title.into());
        self
    }
}
