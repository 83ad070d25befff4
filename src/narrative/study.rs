//! Studies by others.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::plan::{Design, Effect};
use crate::value::Id;

/// A study by others about an effect. Its finding is quoted as that study's, never as the report's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "extern onderzoek")]
pub struct ExternalStudy {
    /// The effect it is about.
    pub effect: Id<Effect>,
    /// The design of the study.
    pub design: Design,
    /// What it found, in the words of the study.
    pub finding: String,
    /// Author, title, year and where it can be read.
    pub source: String,
}

impl ExternalStudy {
    /// A study about an effect.
    pub fn new(
        effect: Id<Effect>,
        design: Design,
        finding: impl Into<String>,
        source: impl Into<String>,
    ) -> Self {
        Self {
            effect,
            design,
            finding: finding.into(),
            source: source.into(),
        }
    }
}
