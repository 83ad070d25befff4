//! An effect as other parts of a report speak of it: by its name, with how well it is known.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::EffectAnswer;
use crate::evidence::Standing;
use crate::plan::Effect;
use crate::value::Id;

/// An effect with its standing. What is known of it stands at the effect itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct EffectKnown {
    /// The effect.
    pub effect: Id<Effect>,
    /// What it is called.
    pub title: String,
    /// How well it is known.
    pub standing: Standing,
}

impl EffectKnown {
    /// An effect with its standing.
    pub fn new(effect: Id<Effect>, title: impl Into<String>, standing: Standing) -> Self {
        Self {
            effect,
            title: title.into(),
            standing,
        }
    }

    /// An effect as the report answers it.
    pub(crate) fn of(answer: &EffectAnswer) -> Self {
        Self::new(answer.effect.clone(), answer.title.clone(), answer.standing)
    }
}
