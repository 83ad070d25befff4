//! Reports that were not taken along.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Words;
use crate::policy::{Goal, PolicyFramework};
use crate::report::{Audience, EffectReport};
use crate::value::{Day, Id, Period};

/// A report that was not taken along, and why. Nothing else of it stands in the overview.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct RefusedReport {
    /// The name of the organisation, where the report could be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// The report, where it could be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<Id<EffectReport>>,
    /// The name of the file, where it could not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Why.
    pub reason: WhyRefused,
    /// The framework that it answers, where that is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_framework: Option<Id<PolicyFramework>>,
    /// The period that it is about, where that is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// The first goal that the framework does not have, or has in other words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<Id<Goal>>,
    /// Whom it is for, where it may not leave the organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<Audience>,
    /// The day on which the report was made that was taken along instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<Day>,
    /// What is wrong with the file, where it could not be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<Words>,
}

impl RefusedReport {
    /// A report that could be read.
    pub fn of(report: &EffectReport, reason: WhyRefused) -> Self {
        Self {
            organisation: Some(report.organisation.name.clone()),
            report: Some(report.id.clone()),
            ..Self::new(reason)
        }
    }

    /// A file that could not be read.
    pub fn unreadable(file: impl Into<String>, because: Words) -> Self {
        Self {
            file: Some(file.into()),
            because: Some(because),
            ..Self::new(WhyRefused::Unreadable)
        }
    }

    /// Something that is refused, of which nothing else is known yet.
    pub fn new(reason: WhyRefused) -> Self {
        Self {
            organisation: None,
            report: None,
            file: None,
            reason,
            policy_framework: None,
            period: None,
            goal: None,
            audience: None,
            instead: None,
            because: None,
        }
    }
}

/// Why a report was not taken along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum WhyRefused {
    /// It is not meant to leave the organisation.
    Confidential,
    /// It is meant to leave the organisation, and small groups were not kept out of sight.
    Unprotected,
    /// It answers another policy framework.
    OtherFramework,
    /// It is about another period.
    OtherPeriod,
    /// It answers the framework in another version: with a goal that this one does not have or words otherwise.
    OtherVersion,
    /// Another report of this organisation on the same plan was taken along.
    Twice,
    /// The file cannot be read as an effect report.
    Unreadable,
}
