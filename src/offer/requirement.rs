//! Requirements and social return as they are answered.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::plan::{RequirementAnswer, SocialReturn};
use crate::policy::{AskedSocialReturn, Requirement};
use crate::value::{Euro, Figure, Id};

/// A requirement of the assignment, and whether the offer meets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AnsweredRequirement {
    /// The requirement.
    pub requirement: Id<Requirement>,
    /// What must be met.
    pub text: String,
    /// Whether an offer that does not meet it is set aside.
    pub knock_out: bool,
    /// The proof that is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_proof: Option<String>,
    /// Whether it is met; none where nobody answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub met: Option<bool>,
    /// What shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<String>,
    /// What more there is to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
}

impl AnsweredRequirement {
    /// A requirement of the assignment, and the answer to it where there is one.
    pub fn of(requirement: &Requirement, answer: Option<&RequirementAnswer>) -> Self {
        Self {
            requirement: requirement.id.clone(),
            text: requirement.text.clone(),
            knock_out: requirement.knock_out,
            asked_proof: requirement.proof.clone(),
            met: answer.map(|answer| answer.met),
            proof: answer.and_then(|answer| answer.proof.clone()),
            explanation: answer.and_then(|answer| answer.explanation.clone()),
        }
    }
}

/// What must be given back to society, and what is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AnsweredSocialReturn {
    /// What the assignment asks; nothing where a criterion asks what is offered of it, without obliging to any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<AskedSocialReturn>,
    /// What it must be worth in euros.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owed: Option<Euro>,
    /// What is offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offered: Option<SocialReturn>,
    /// What that is worth together; of lines that say so.
    pub worth: Figure<Euro>,
}

impl AnsweredSocialReturn {
    /// What is asked and what is offered.
    pub fn new(
        asked: Option<AskedSocialReturn>,
        owed: Option<Euro>,
        offered: Option<SocialReturn>,
        worth: Figure<Euro>,
    ) -> Self {
        Self {
            asked,
            owed,
            offered,
            worth,
        }
    }
}
