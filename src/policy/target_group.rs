//! Groups of people that policy names.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Area;
use crate::code::Edition;
use crate::value::{Day, Figure, Id, People};

/// A group of people that policy names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "doelgroep")]
pub struct TargetGroup {
    /// Its id.
    pub id: Id<Self>,
    /// What it is called.
    pub title: String,
    /// Who belongs to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definition: Option<String>,
    /// The ages it covers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<AgeRange>,
    /// The wider group that this one is part of; small groups may be joined along it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<Id<Self>>,
    /// Other groups that may hold the same people, though neither lies in the other. Naming one of two is enough.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[doc(alias = "overlap")]
    pub overlaps: Vec<Id<Self>>,
    /// How many people belong to it, with the source.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub population: Vec<Population>,
    /// Why policy names this group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen_because: Option<String>,
    /// What keeps these people away.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub barriers: Vec<Barrier>,
}

impl TargetGroup {
    /// A group with an id and a name.
    pub fn new(id: Id<Self>, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            definition: None,
            age: None,
            within: None,
            overlaps: Vec::new(),
            population: Vec::new(),
            chosen_because: None,
            barriers: Vec::new(),
        }
    }
}

/// Ages in whole years, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "leeftijd")]
pub struct AgeRange {
    /// The youngest age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<u8>,
    /// The oldest age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub through: Option<u8>,
}

/// How many people belong to a group, by whose count: without a source there is no share.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "populatie")]
pub struct Population {
    /// The number of people.
    pub people: Figure<People>,
    /// The area it was counted in; the whole municipality when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Id<Area>>,
    /// The day it stands for.
    pub on: Day,
    /// The edition year of the area codes it was counted in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<Edition>,
    /// Where the number comes from.
    pub source: String,
}

impl Population {
    /// A number of people on a day, by a source.
    pub fn new(people: Figure<People>, on: Day, source: impl Into<String>) -> Self {
        Self {
            people,
            area: None,
            on,
            edition: None,
            source: source.into(),
        }
    }
}

/// What keeps people away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "belemmering")]
pub enum Barrier {
    /// They do not speak the language.
    Language,
    /// Another culture.
    Culture,
    /// They do not feel safe.
    FeelingUnsafe,
    /// They are excluded by others.
    Excluded,
    /// They exclude themselves.
    SelfExcluding,
    /// They do not come to the usual places.
    NotAtUsualPlaces,
    /// They cannot put their question into words.
    CannotWordQuestion,
    /// Money, education or position.
    SocioEconomic,
}
