//! Areas that policy names.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::code::{Edition, RegionCode};
use crate::value::Id;

/// An area: a municipality, district or neighbourhood of the national codes, several of them, or a place that
/// only the framework knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "gebied")]
#[doc(alias = "wijk")]
#[doc(alias = "buurt")]
pub struct Area {
    /// Its id, as registers use it.
    pub id: Id<Self>,
    /// What it is called.
    pub title: String,
    /// The national codes it consists of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<RegionCode>,
    /// The edition year of those codes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<Edition>,
    /// The wider area that this one is part of; small areas may be joined along it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<Id<Self>>,
    /// Other areas in which the same people may be registered, though neither lies in the other. Naming one of two is
    /// enough.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[doc(alias = "overlap")]
    pub overlaps: Vec<Id<Self>>,
}

impl Area {
    /// An area with an id and a name.
    pub fn new(id: Id<Self>, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            regions: Vec::new(),
            edition: None,
            within: None,
            overlaps: Vec::new(),
        }
    }
}
