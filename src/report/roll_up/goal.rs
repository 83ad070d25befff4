//! A goal, and what each organisation answers to it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{FigureRolledUp, JointCosts, ReportRolledUp};
use crate::code::TaskField;
use crate::evidence::Standing;
use crate::language::Words;
use crate::plan::{Activity, Design, Effect, Origin, Strength, Target};
use crate::policy::{Goal, IntendedSocietalEffect, Owner, TargetGroup};
use crate::report::{DifferenceKind, Outcome, Reach, Standings};
use crate::statistics::Gate;
use crate::value::{Euro, Figure, Id, Meetings};

/// A goal of the framework: what it is after, who answers it and how it went, what was done for it and what that cost
/// (BBV articles 8 and 25).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct GoalRolledUp {
    /// The goal.
    pub goal: Id<Goal>,
    /// The goal in words.
    pub title: String,
    /// The code that policy papers use for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The goal that it is part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Id<Goal>>,
    /// Whose goal it is.
    pub owner: Owner,
    /// The task field of the municipal budget.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task_field: Option<TaskField>,
    /// The changes in society that it is after.
    pub intended_effects: Vec<IntendedSocietalEffect>,
    /// Who answers it and how it went, in a few sentences.
    pub statement: Words,
    /// What each organisation answers. Empty where nobody has an effect for it.
    pub answers: Vec<OrganisationAnswer>,
    /// What the activities for it cost that the municipality pays for; absent where there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub costs: Option<GoalCostsRolledUp>,
}

/// What the activities for a goal cost. An activity that serves several goals counts under each of them, so that the costs
/// of goals do not add up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct GoalCostsRolledUp {
    /// The sums in a few sentences.
    pub statement: Words,
    /// What they were planned to cost.
    pub planned: JointCosts,
    /// What they cost.
    pub realised: JointCosts,
}

impl GoalRolledUp {
    /// The best standing of an intended effect in any report; none where nobody has an effect for it. It is no grade.
    pub fn best_standing(&self) -> Option<Standing> {
        let effects = self.answers.iter().flat_map(|answer| &answer.effects);
        let intended = effects.filter(|effect| effect.origin == Origin::Intended);
        intended.map(|effect| effect.standing).max()
    }
}

/// What one report answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct OrganisationAnswer {
    /// The report.
    pub by: Id<ReportRolledUp>,
    /// How many of its effects have which standing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standings: Option<Standings>,
    /// Who was reached for the goal, each person once within this report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reach: Option<Reach>,
    /// Its effects.
    pub effects: Vec<EffectRolledUp>,
    /// The activities behind them.
    pub activities: Vec<Id<Activity>>,
}

/// An effect in one report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct EffectRolledUp {
    /// The effect.
    pub effect: Id<Effect>,
    /// The change in words.
    pub title: String,
    /// The group it is for.
    #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
    pub for_group: Option<Id<TargetGroup>>,
    /// Whether it was intended.
    pub origin: Origin,
    /// How well it is known that something changed.
    pub standing: Standing,
    /// How it went.
    pub outcome: Outcome,
    /// The design of the measurement.
    pub design: Design,
    /// The gate that the number of pairs passed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gate: Option<Gate>,
    /// How directly it contributes to the goal, by the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<Strength>,
    /// What was pursued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pursued: Option<Target>,
    /// How observed differs from pursued; the explanation stands in the report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difference: Option<DifferenceKind>,
    /// The figures as the report prints them.
    pub figures: Vec<FigureRolledUp>,
    /// Whether stories about it stand in the report.
    pub stories: bool,
}

/// What was done, planned beside realised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ActivityRolledUp {
    /// The activity.
    pub activity: Id<Activity>,
    /// What it is called.
    pub title: String,
    /// Whether the municipality pays for it.
    pub funded: bool,
    /// Meetings planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meetings_planned: Option<Meetings>,
    /// Meetings held.
    pub meetings: Figure<Meetings>,
    /// What it was planned to cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub costs_planned: Option<Euro>,
    /// What it cost.
    pub costs: Figure<Euro>,
    /// How it serves goals: none, one, or several, so that its costs count under each of them.
    pub goals: Vec<Id<Goal>>,
}
