//! The organisation that accounts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::code::{Kvk, Oin, Rsin};

/// The organisation that accounts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "welzijnsorganisatie")]
#[doc(alias = "aanbieder")]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// Its number in the trade register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kvk: Option<Kvk>,
    /// Its legal-entity number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rsin: Option<Rsin>,
    /// Its number in government message traffic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oin: Option<Oin>,
}

impl Organisation {
    /// An organisation by name.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kvk: None,
            rsin: None,
            oin: None,
        }
    }
}
