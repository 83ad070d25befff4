//! The document itself.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    ActivityAccount, AddedValue, Audience, CostsAccount, Demand, DisclosureStatement, EffectAnswer, Gap,
    Glance, GoalAnswer, GroupReach, OfferAccount, PracticeAccount, Reach, ReportedParticipation, RoleReach,
    Sources, SpecificGroups, YearOnYear,
};
use crate::finding::Findings;
use crate::narrative::{FinancialReport, Lesson, Need, Signal, Steering};
use crate::plan::{Effect, Initiative, Organisation};
use crate::policy::Commissioner;
use crate::sealed::Sealed;
use crate::value::document::{Document, DocumentName, FormatVersion};
use crate::value::{Day, Extensions, Id, Period};

/// The answer goal by goal: what changed, for whom, how well that is known, what the organisation contributed,
/// and why it differs from what was pursued.
///
/// A report read back is a copy: it can be checked and shown, but nothing in it can be un-protected.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "effect-report")]
#[non_exhaustive]
#[doc(alias = "effectrapportage")]
pub struct EffectReport {
    /// What kind of document this is.
    pub document: DocumentName<Self>,
    /// The version of the format it is written in.
    pub format_version: FormatVersion,
    /// Its id.
    pub id: Id<Self>,
    /// The day it was made.
    pub made_on: Day,
    /// Who accounts.
    pub organisation: Organisation,
    /// To whom.
    pub commissioners: Vec<Commissioner>,
    /// Over which period.
    pub period: Period,
    /// Whom this report is for.
    pub audience: Audience,
    /// The edition of the sentences: a reader that knows it makes each of them again from the figures, and compares.
    /// Absent in a report of which the sentences have no edition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentence_edition: Option<String>,
    /// What it was made from.
    pub sources: Sources,
    /// The goals by their best standing, and how it went with the effects. It is no score.
    pub glance: Glance,
    /// Everybody who was reached, each counted once.
    pub reach: Reach,
    /// The answer per goal.
    pub goals: Vec<GoalAnswer>,
    /// Effects of the plan that serve no goal of the framework, unintended ones among them.
    pub effects_outside_goals: Vec<EffectAnswer>,
    /// Effects that showed themselves on the way.
    pub emergent_effects: Vec<EffectAnswer>,
    /// What was done. No line of it is an effect.
    pub activities: Vec<ActivityAccount>,
    /// What it cost by goal and by year, where the plan divides costs over goals or years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub costs: Option<CostsAccount>,
    /// The totals of the financial report, when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub financial_report: Option<FinancialReport>,
    /// What was offered in a tender, beside what was realised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<OfferAccount>,
    /// This report beside an earlier one, where that was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comparison: Option<Box<YearOnYear>>,
    /// People reached by target group and area, beside the population. Groups overlap: they do not add up.
    pub reach_by_group: Vec<GroupReach>,
    /// People by role. A person can have several: they do not add up.
    pub roles: Vec<RoleReach>,
    /// Residents as co-producers: how people move between roles, who started and owns what.
    #[serde(default)]
    pub participation: ReportedParticipation,
    /// How the groups that policy names were reached, also those that were not.
    #[serde(default)]
    pub specific_groups: SpecificGroups,
    /// Added value goal by goal.
    #[serde(default)]
    pub added_value: Vec<AddedValue>,
    /// Links that are missing between goals, effects, activities and measurements.
    pub gaps: Vec<Gap>,
    /// Demand beside supply.
    #[serde(default)]
    pub demand: Demand,
    /// Needs that were found.
    pub needs: Vec<Need>,
    /// Signals that were passed on.
    pub signals: Vec<Signal>,
    /// Initiatives of residents.
    pub initiatives: Vec<Initiative>,
    /// What is done next with effects.
    pub steering: Vec<Steering>,
    /// Lessons.
    pub lessons: Vec<Lesson>,
    /// How the organisation works at its own craft, where it tells of that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub practice: Option<Box<PracticeAccount>>,
    /// What was found in the documents and records it was made from.
    pub findings: FindingsSummary,
    /// How small groups were kept out of sight, and what that does not protect against.
    pub disclosure: DisclosureStatement,
    /// What other tools put here; kept as it is, ignored otherwise.
    #[serde(default, skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}

impl EffectReport {
    /// Every effect in the order of the report, each once: one that contributes to several goals stands under each.
    pub fn each_effect(&self) -> Vec<&EffectAnswer> {
        let mut seen: BTreeSet<&Id<Effect>> = BTreeSet::new();
        let goals = self.goals.iter().flat_map(|goal| &goal.effects);
        goals
            .chain(&self.effects_outside_goals)
            .chain(&self.emergent_effects)
            .filter(|effect| seen.insert(&effect.effect))
            .collect()
    }
}

impl Sealed for EffectReport {}

impl Document for EffectReport {
    const NAME: &'static str = "effect-report";
    const DUTCH: &'static str = "effectrapportage";
}

/// What was found, and by which edition of the rules.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "bevindingen")]
pub struct FindingsSummary {
    /// The edition of the rules.
    pub rules: String,
    /// How many errors.
    pub errors: u64,
    /// How many warnings.
    pub warnings: u64,
    /// How many tips.
    pub advice: u64,
    /// Each finding.
    pub list: Findings,
}
