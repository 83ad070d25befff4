//! The document itself.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    AnsweredRequirement, AnsweredSocialReturn, EarlierEvidence, IndicatorLine, LeftOutReport, MainCriterion,
    OfferAnswer, OfferLine, OfferedEffect,
};
use crate::narrative::Lesson;
use crate::plan::{Activity, Agreement, Organisation, Partner, Plan};
use crate::policy::{Assignment, Commissioner, Goal, Lot, PolicyFramework, Procedure};
use crate::sealed::Sealed;
use crate::value::document::{Document, DocumentName, FormatVersion};
use crate::value::{Day, Euro, Extensions, Figure, Id, Period};

/// The answer to an assignment: one answer per award criterion, with the lines, effects, costs and evidence
/// behind it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "tender-offer")]
#[non_exhaustive]
#[doc(alias = "offerte")]
#[doc(alias = "inschrijving")]
pub struct TenderOffer {
    /// What kind of document this is.
    pub document: DocumentName<Self>,
    /// The version of the format it is written in.
    pub format_version: FormatVersion,
    /// Its id.
    pub id: Id<Self>,
    /// The day it was made.
    pub made_on: Day,
    /// Who offers.
    pub organisation: Organisation,
    /// To whom.
    pub commissioners: Vec<Commissioner>,
    /// Over which period.
    pub period: Period,
    /// What is answered.
    pub assignment: AnsweredAssignment,
    /// The plan that is offered.
    pub plan: Id<Plan>,
    /// Whether each requirement is met, and by what proof.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requirements: Vec<AnsweredRequirement>,
    /// The criteria that others are part of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub main_criteria: Vec<MainCriterion>,
    /// One answer per award criterion that no other is part of, in the order of the assignment.
    pub answers: Vec<OfferAnswer>,
    /// What must be given back to society and what is, where no criterion asks it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub social_return: Option<AnsweredSocialReturn>,
    /// What is pursued on each indicator of the assignment, where no criterion asks it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<IndicatorLine>,
    /// Who does the work together, where no criterion asks it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partners: Vec<Partner>,
    /// One line per activity: effort beside yield.
    pub lines: Vec<OfferLine>,
    /// The effects that are offered, with how each is measured.
    pub effects: Vec<OfferedEffect>,
    /// Goals of the assignment for which the plan offers no effect.
    pub goals_without_effect: Vec<Id<Goal>>,
    /// What it costs.
    pub totals: OfferTotals,
    /// What earlier reports say about the effects that are offered, in their own words.
    pub evidence: Vec<EarlierEvidence>,
    /// Earlier reports that could not serve as evidence, and why.
    pub evidence_left_out: Vec<LeftOutReport>,
    /// What was learnt before.
    pub lessons: Vec<Lesson>,
    /// Who agreed to the results that are offered.
    pub agreements: Vec<Agreement>,
    /// What other tools put here; kept as it is, ignored otherwise.
    #[serde(default, skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}

impl Sealed for TenderOffer {}

impl Document for TenderOffer {
    const NAME: &'static str = "tender-offer";
    const DUTCH: &'static str = "offerte";
}

/// The assignment that is answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AnsweredAssignment {
    /// The policy framework it stands in.
    pub policy_framework: Id<PolicyFramework>,
    /// The assignment.
    pub assignment: Id<Assignment>,
    /// What it is called.
    pub title: String,
    /// What is asked.
    pub question: String,
    /// Under which law it is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub procedure: Option<Procedure>,
    /// The lots that are offered for; all of it when absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lots: Vec<Lot>,
}

impl AnsweredAssignment {
    /// Whether what is about these lots is asked of the offer; what names no lot is asked of every offer.
    pub fn covers(&self, lots: &[Id<Lot>]) -> bool {
        let mut offered_for = self.lots.iter();
        lots.is_empty() || self.lots.is_empty() || offered_for.any(|lot| lots.contains(&lot.id))
    }

    /// The assignment of a policy framework, and the lots of it that are offered for.
    pub fn of(framework: &Id<PolicyFramework>, assignment: &Assignment, lots: &[Id<Lot>]) -> Self {
        Self {
            policy_framework: framework.clone(),
            assignment: assignment.id.clone(),
            title: assignment.title.clone(),
            question: assignment.question.clone(),
            procedure: assignment.procedure,
            lots: assignment
                .lots
                .iter()
                .filter(|lot| lots.is_empty() || lots.contains(&lot.id))
                .cloned()
                .collect(),
        }
    }
}

/// What an offer costs. People planned are not added up: one person can come to several activities.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct OfferTotals {
    /// The planned costs of the funded activities that state them, together.
    pub costs: Figure<Euro>,
    /// The planned income other than the funding, of the activities that state it, together.
    pub income: Figure<Euro>,
    /// What is asked of the commissioner: the costs less the income, where both are known of every funded activity.
    pub asked: Figure<Euro>,
    /// Funded activities whose costs are not planned; with any of them, the costs are at least that much.
    pub costs_not_stated: Vec<Id<Activity>>,
    /// The budget of the assignment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<Euro>,
}
