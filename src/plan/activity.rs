//! Activities: what the organisation does. Counting them is never counting effects.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{GoalShare, WayIn, YearBudget};
use crate::code::{
    EffectLadderLevel, InfluenceStep, InterventionRecognition, ProfessionalCharacteristic, TaskField,
};
use crate::policy::{Area, TargetGroup};
use crate::value::{Contacts, Euro, Id, Meetings, Minutes, People, Services};

/// Something the organisation does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "activiteit")]
pub struct Activity {
    /// Its id, as registers use it.
    pub id: Id<Self>,
    /// What it is called.
    pub title: String,
    /// What happens there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the commissioner pays for it; then proof is due that it took place (Awb article 4:45).
    #[serde(default = "funded")]
    pub funded: bool,
    /// What its realisation is counted in; meetings when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "eenheid van realisatie")]
    pub counted_in: Option<WorkUnit>,
    /// What is planned.
    #[serde(default, skip_serializing_if = "PlannedActivity::is_empty")]
    pub planned: PlannedActivity,
    /// The staff and material it needs (Awb article 4:62). Not each need be named, so their costs may be less than those of
    /// the activity.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<Resource>,
    /// What the decision or the contract obliges to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub obligations: Vec<Obligation>,
    /// Where it takes place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<Id<Area>>,
    /// Whom it is for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub target_groups: Vec<Id<TargetGroup>>,
    /// The methods used.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub methods: Vec<Method>,
    /// Who started it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub initiated_by: Option<Carrier>,
    /// Whose it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owned_by: Option<Carrier>,
    /// How much say residents have in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub influence: Option<InfluenceStep>,
    /// Whether what residents decide or make together binds. It differs by municipality, so it stands apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "bindend")]
    pub binding: Option<bool>,
    /// The ways by which people are reached who do not come by themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ways_in: Vec<WayIn>,
    /// The task field of the municipal budget.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task_field: Option<TaskField>,
    /// The goals for which its costs and income count, each with its share, where it serves several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[doc(alias = "verdeelsleutel")]
    pub goal_shares: Vec<GoalShare>,
    /// What is budgeted by year, where the plan runs over several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<YearBudget>,
}

fn funded() -> bool {
    true
}

impl Activity {
    /// A funded activity with an id and a name.
    pub fn new(id: Id<Self>, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            description: None,
            funded: true,
            counted_in: None,
            planned: PlannedActivity::default(),
            resources: Vec::new(),
            obligations: Vec::new(),
            areas: Vec::new(),
            target_groups: Vec::new(),
            methods: Vec::new(),
            initiated_by: None,
            owned_by: None,
            influence: None,
            binding: None,
            ways_in: Vec::new(),
            task_field: None,
            goal_shares: Vec::new(),
            years: Vec::new(),
        }
    }
}

/// What the realisation of an activity is counted in. Support at home, help to one person and services of volunteers have
/// no meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "eenheid van realisatie")]
pub enum WorkUnit {
    /// Meetings held.
    #[doc(alias = "bijeenkomsten")]
    Meetings,
    /// Services delivered: visits at home, repairs, rides.
    #[doc(alias = "diensten")]
    Services,
    /// Contacts with one person at a time.
    #[doc(alias = "contacten")]
    Contacts,
    /// People who were helped or guided.
    #[doc(alias = "trajecten")]
    People,
    /// Hours of work.
    #[doc(alias = "uren")]
    Hours,
}

impl WorkUnit {
    /// The code on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Meetings => "meetings",
            Self::Services => "services",
            Self::Contacts => "contacts",
            Self::People => "people",
            Self::Hours => "hours",
        }
    }
}

/// What is planned for an activity. What is absent was not planned; that is not zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "begroot")]
pub struct PlannedActivity {
    /// Meetings to be held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meetings: Option<Meetings>,
    /// Services to be delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub services: Option<Services>,
    /// Different people to be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<People>,
    /// Contacts to be made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Contacts>,
    /// Time of staff, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<Minutes>,
    /// Costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub costs: Option<Euro>,
    /// Income other than this funding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub income: Option<Euro>,
}

impl PlannedActivity {
    /// Whether nothing was planned in numbers.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Staff or material that an activity needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "middelen")]
pub struct Resource {
    /// What is needed.
    pub what: String,
    /// Time, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<Minutes>,
    /// Costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub costs: Option<Euro>,
}

impl Resource {
    /// A resource in words.
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            minutes: None,
            costs: None,
        }
    }
}

/// Something that the decision or the contract obliges to; apart from what is aimed at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "verplichting")]
pub struct Obligation {
    /// Its id.
    pub id: Id<Self>,
    /// What must be done.
    pub text: String,
}

impl Obligation {
    /// An obligation in words.
    pub fn new(id: Id<Self>, text: impl Into<String>) -> Self {
        Self {
            id,
            text: text.into(),
        }
    }
}

/// A method that is used, and how it is rated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "methodiek")]
pub struct Method {
    /// What it is called.
    pub name: String,
    /// Its step on the effect ladder. It rates the method, not the evidence of a report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect_ladder: Option<EffectLadderLevel>,
    /// Its recognition as an intervention.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recognition: Option<InterventionRecognition>,
    /// Where that rating stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// The quality characteristic of professionals that it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "kwaliteitskenmerk")]
    pub serves: Option<ProfessionalCharacteristic>,
}

impl Method {
    /// A method by name.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            effect_ladder: None,
            recognition: None,
            source: None,
            serves: None,
        }
    }
}

/// Who starts or owns an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Carrier {
    /// Residents.
    Residents,
    /// The organisation.
    Organisation,
    /// Residents and the organisation together.
    Together,
    /// The municipality.
    Municipality,
    /// Another organisation.
    Partner,
}
