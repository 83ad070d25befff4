//! What somebody states that was realised, apart from what the register counts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Words;
use crate::value::{Citation, Contacts, Figure, Minutes, People, Services};

/// What somebody states that was realised of an activity. It comes from no register, and is added to nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "opgave")]
pub struct StatedAccount {
    /// Who states it, and where it stands.
    pub source: Citation,
    /// Different people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<Figure<People>>,
    /// Contacts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Figure<Contacts>>,
    /// Services delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub services: Option<Figure<Services>>,
    /// Time that was given. It counts no people and is always printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<Figure<Minutes>>,
    /// What may be said of it.
    pub statement: Words,
}

impl StatedAccount {
    /// Somebody who states nothing yet.
    pub fn new(source: Citation) -> Self {
        Self {
            source,
            people: None,
            contacts: None,
            services: None,
            minutes: None,
            statement: Words::default(),
        }
    }

    /// Whether anything is stated, be it left out.
    pub fn tells(&self) -> bool {
        self.people.is_some() || self.contacts.is_some() || self.services.is_some() || self.minutes.is_some()
    }
}
