//! The reports of many organisations on one policy framework in one overview per goal.

mod costs;
mod figure;
mod goal;
mod reach;
mod refused;
mod theme;

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use costs::{CostsRolledUp, CostsSource, JointCosts, ReportCosts, ReportSum};
pub use figure::{FigureRolledUp, FigureRolledUpKind};
pub use goal::{ActivityRolledUp, EffectRolledUp, GoalCostsRolledUp, GoalRolledUp, OrganisationAnswer};
pub use reach::{AreaRolledUp, GroupRolledUp, PeopleRolledUp, ReachRolledUp};
pub use refused::{RefusedReport, WhyRefused};
pub use theme::{NeedRolledUp, SignalRolledUp, ThemeRolledUp};

use super::{Audience, EffectReport, Grant, Reach};
use crate::evidence::Standing;
use crate::language::Words;
use crate::plan::{Organisation, Plan};
use crate::policy::{Commissioner, Goal, PolicyFramework};
use crate::sealed::Sealed;
use crate::value::document::{Document, DocumentName, FormatVersion};
use crate::value::{Day, Extensions, Id, Period};

/// The effect reports of many organisations on one policy framework and one period, goal by goal: who answers it, how it
/// went, what was done for it and what that cost.
///
/// Figures stand beside each other as the reports print them. None is averaged or added across organisations but money,
/// and people are never added: who takes part in two organisations is one resident.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "roll-up")]
#[non_exhaustive]
#[doc(alias = "overzicht")]
pub struct RollUp {
    /// What kind of document this is.
    pub document: DocumentName<Self>,
    /// The version of the format it is written in.
    pub format_version: FormatVersion,
    /// Its id.
    pub id: Id<Self>,
    /// The day it was made.
    pub made_on: Day,
    /// The edition of the sentences: a reader that knows it makes each of them again from the figures, and compares.
    pub sentence_edition: String,
    /// The policy framework that the reports answer.
    pub policy_framework: Id<PolicyFramework>,
    /// What it is called.
    pub title: String,
    /// The municipalities whose policy it is.
    pub commissioners: Vec<Commissioner>,
    /// The period that the reports are about.
    pub period: Period,
    /// Whom this overview is for: it is as confidential as the most confidential of its reports.
    pub audience: Audience,
    /// How many goals are answered and how, in a few sentences.
    pub statement: Words,
    /// What must be kept in mind with it.
    pub caveats: Vec<RollUpCaveat>,
    /// The reports that were taken along, by the name of the organisation.
    pub reports: Vec<ReportRolledUp>,
    /// The reports that were not, each with why.
    pub refused: Vec<RefusedReport>,
    /// The goals of the framework in its order, also those that nobody answers.
    pub goals: Vec<GoalRolledUp>,
    /// Effects that serve no goal of the framework or showed themselves on the way, by report.
    pub outside_goals: Vec<OrganisationAnswer>,
    /// Who was reached, by report. It does not add up.
    pub reach: ReachRolledUp,
    /// What the activities that the municipality pays for cost.
    pub costs: CostsRolledUp,
    /// Needs and signals by theme.
    pub themes: Vec<ThemeRolledUp>,
    /// What other tools put here; kept as it is, ignored otherwise.
    #[serde(default, skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}

impl Sealed for RollUp {}

impl Document for RollUp {
    const NAME: &'static str = "roll-up";
    const DUTCH: &'static str = "overzicht";
}

/// A report that was taken along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ReportRolledUp {
    /// Its id within the overview: that of the report, with a number behind it where two organisations have the same.
    pub id: Id<Self>,
    /// The report.
    pub report: Id<EffectReport>,
    /// Who accounts.
    pub organisation: Organisation,
    /// The day it was made.
    pub made_on: Day,
    /// Whom it is for.
    pub audience: Audience,
    /// The plan it accounts for.
    pub plan: Id<Plan>,
    /// The decision or contract that is accounted for.
    pub grant: Grant,
    /// The smallest number of people that it prints.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<u64>,
    /// To what multiple its numbers of people are rounded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounded_to: Option<u64>,
    /// Everybody who was reached, each counted once within this report.
    pub reach: Reach,
    /// What the activities that the municipality pays for cost.
    pub costs: ReportCosts,
    /// What was done. No line of it is an effect.
    pub activities: Vec<ActivityRolledUp>,
}

/// What must be kept in mind with an overview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RollUpCaveat {
    /// Who takes part in several organisations counts in each of their reports, and how many do is not known.
    OverlapUnknown,
    /// Figures stand beside each other and were not added or averaged: groups, instruments and designs differ.
    NotAdded,
    /// The reports were protected by different rules, so that one may hide what another prints.
    ProtectedOtherwise,
    /// Numbers of people are rounded in some of the reports.
    Rounded,
    /// Some reports are for the public and show less than those for the commissioner.
    AudiencesDiffer,
}

impl RollUpCaveat {
    /// The caveat in words: a sentence without its full stop.
    pub fn words(self) -> Words {
        let (nl, en) = match self {
            Self::OverlapUnknown => (
                "Wie bij meer organisaties meedoet, telt in elk van hun rapportages mee. Hoeveel mensen dat zijn is niet \
                 bekend, en daarom zijn aantallen mensen nergens bij elkaar opgeteld",
                "Who takes part in several organisations counts in each of their reports. How many do is not known, so \
                 numbers of people are added up nowhere",
            ),
            Self::NotAdded => (
                "Uitkomsten staan naast elkaar en zijn niet gemiddeld of opgeteld: groepen, meetinstrumenten en \
                 meetwijzen verschillen. Een uitkomst zegt iets over de mensen die gemeten zijn, en niet waardoor zij \
                 veranderde",
                "Outcomes stand beside each other and were not averaged or added: groups, instruments and designs \
                 differ. An outcome is about the people who were measured, and does not say what changed it",
            ),
            Self::ProtectedOtherwise => (
                "De rapportages zijn op verschillende manieren afgeschermd: de ene kan verbergen wat een andere laat zien",
                "The reports were protected in different ways: one may hide what another prints",
            ),
            Self::Rounded => (
                "In een deel van de rapportages zijn aantallen mensen afgerond",
                "In some of the reports numbers of people are rounded",
            ),
            Self::AudiencesDiffer => (
                "Een deel van de rapportages is voor iedereen gemaakt en laat minder zien dan die voor de opdrachtgever",
                "Some of the reports were made for the public and show less than those for the commissioner",
            ),
        };
        Words::new(nl, en)
    }
}

impl RollUp {
    /// The report with this id.
    pub fn report(&self, id: &Id<ReportRolledUp>) -> Option<&ReportRolledUp> {
        self.reports.iter().find(|report| report.id == *id)
    }

    /// Whether a goal below this one is answered: an effect for it was measured, told or counted.
    pub fn is_answered_below(&self, goal: &Id<Goal>) -> bool {
        self.answered_below().contains(goal)
    }

    /// Every goal with an answered goal below it. From each answered goal the way up is gone once, so that a tree that goes
    /// round, or holds an id twice, ends as well.
    pub(crate) fn answered_below(&self) -> BTreeSet<&Id<Goal>> {
        let parents: BTreeMap<&Id<Goal>, &Id<Goal>> = (self.goals.iter())
            .filter_map(|goal| Some((&goal.goal, goal.parent.as_ref()?)))
            .collect();
        let mut above = BTreeSet::new();
        let answered = self
            .goals
            .iter()
            .filter(|it| it.best_standing() > Some(Standing::Unanswered));
        for goal in answered {
            let mut next = goal.parent.as_ref();
            while let Some(parent) = next.filter(|parent| above.insert(*parent)) {
                next = parents.get(parent).copied();
            }
        }
        above
    }

    /// How many different organisations made these reports: an organisation is told by its number in the trade register,
    /// and otherwise by its name.
    pub fn organisations<'r>(&self, reports: impl IntoIterator<Item = &'r Id<ReportRolledUp>>) -> usize {
        let known: BTreeMap<&Id<ReportRolledUp>, &Organisation> = self
            .reports
            .iter()
            .map(|report| (&report.id, &report.organisation))
            .collect();
        let organisations = reports.into_iter().filter_map(|id| known.get(id));
        let different: BTreeSet<String> = organisations.map(|it| organisation_key(it)).collect();
        different.len()
    }
}

/// By what an organisation is told from another.
pub(crate) fn organisation_key(organisation: &Organisation) -> String {
    match &organisation.kvk {
        Some(kvk) => kvk.to_string(),
        None => name_key(&organisation.name),
    }
}

/// A name without what makes no difference.
pub(crate) fn name_key(name: &str) -> String {
    let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}
