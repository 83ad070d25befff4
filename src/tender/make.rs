//! The offer is put together here.

use super::{answer, evidence, line, money};
use crate::invalid_value::InvalidValue;
use crate::language::Words;
use crate::narrative::Narrative;
use crate::offer::{
    AnsweredAssignment, AnsweredRequirement, MainCriterion, OfferedContribution, OfferedEffect, TenderOffer,
};
use crate::plan::{Effect, Plan};
use crate::policy::{Asked, Assignment, Goal, Lot, PolicyFramework};
use crate::report::EffectReport;
use crate::rules::Checked;
use crate::value::document::{DocumentName, FormatVersion};
use crate::value::{Day, Extensions, Id};

/// A tender offer in the making.
#[derive(Debug, Clone)]
pub struct Tender<'a> {
    pub(super) policy: &'a PolicyFramework,
    pub(super) plan: &'a Plan,
    pub(super) narrative: Option<&'a Narrative>,
    pub(super) reports: Vec<&'a EffectReport>,
    id: Option<Id<TenderOffer>>,
}

/// Begins an offer: the assignment of the policy framework, answered with a plan.
///
/// ```
/// use vernieuwend_verantwoorden::code::CriterionType;
/// use vernieuwend_verantwoorden::plan::{Activity, Contribution, Effect, Organisation, Plan};
/// use vernieuwend_verantwoorden::policy::{Asked, Assignment, AwardCriterion, Goal, PolicyFramework};
/// use vernieuwend_verantwoorden::rules::Check;
/// use vernieuwend_verantwoorden::tender::offer;
/// use vernieuwend_verantwoorden::value::{Id, Period};
///
/// let year = Period::new("2026-01-01".parse()?, "2026-12-31".parse()?);
/// let mut policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
/// policy.goals.push(Goal::new(Id::new("veilig")?, "Bewoners voelen zich veilig op het plein"));
/// let mut assignment = Assignment::new(Id::new("plein")?, "Het plein", "Hoe wordt het rustiger op het plein?");
/// let mut criterion = AwardCriterion::new(Id::new("aanpak")?, "Aanpak", CriterionType::Quality);
/// criterion.asks = Some(Asked::Effects);
/// assignment.criteria.push(criterion);
/// policy.assignment = Some(assignment);
/// let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
/// plan.activities.push(Activity::new(Id::new("aanwezig")?, "Drie avonden per week op het plein"));
/// let mut effect = Effect::new(Id::new("veiliger")?, "Bewoners voelen zich veiliger");
/// effect.activities.push(Id::new("aanwezig")?);
/// plan.effects.push(effect);
/// plan.contributions.push(Contribution::new(Id::new("veiliger")?, Id::new("veilig")?));
///
/// let policy = policy.check()?;
/// let plan = plan.check_against(&policy)?;
/// let offer = offer(&policy, &plan).made_on("2025-10-01".parse()?)?;
/// assert_eq!(offer.answers.len(), 1);
/// assert_eq!(offer.lines[0].yields[0].text, "Bewoners voelen zich veiliger");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias = "offerte")]
pub fn offer<'a>(policy: &'a Checked<PolicyFramework>, plan: &'a Checked<Plan>) -> Tender<'a> {
    Tender {
        policy: policy.document(),
        plan: plan.document(),
        narrative: None,
        reports: Vec::new(),
        id: None,
    }
}

impl<'a> Tender<'a> {
    /// Adds the narrative: needs that activities answer, studies that are quoted, lessons.
    #[must_use]
    pub fn with_narrative(mut self, narrative: &'a Checked<Narrative>) -> Self {
        self.narrative = Some(narrative.document());
        self
    }

    /// Adds earlier reports as evidence. Reports with exact counts stay inside, so they are left out, and that is
    /// said.
    #[must_use]
    pub fn with_evidence(mut self, reports: &[&'a EffectReport]) -> Self {
        self.reports.extend_from_slice(reports);
        self
    }

    /// Gives the offer an id; without one it is the id of the plan.
    #[must_use]
    pub fn with_id(mut self, id: Id<TenderOffer>) -> Self {
        self.id = Some(id);
        self
    }

    /// The offer, made on a day.
    ///
    /// # Errors
    /// When the policy framework holds no assignment.
    pub fn made_on(&self, day: Day) -> Result<TenderOffer, InvalidValue> {
        let assignment = self.policy.assignment.as_ref().ok_or_else(no_assignment)?;
        let effects: Vec<OfferedEffect> = self
            .plan
            .effects
            .iter()
            .map(|effect| self.effect(effect))
            .collect();
        let (evidence, evidence_left_out) = evidence::quoted(self);
        let totals = money::totals(self, assignment);
        let asks = |asked| answer::asks(self, assignment, asked);
        Ok(TenderOffer {
            document: DocumentName::new(),
            format_version: FormatVersion::default(),
            id: self.id.clone().unwrap_or_else(|| self.plan.id.renamed()),
            made_on: day,
            organisation: self.plan.organisation.clone(),
            commissioners: self.policy.commissioners.clone(),
            period: self.plan.period,
            assignment: AnsweredAssignment::of(&self.policy.id, assignment, &self.plan.bid.lots),
            plan: self.plan.id.clone(),
            requirements: self.requirements(assignment),
            main_criteria: self.main_criteria(assignment),
            answers: answer::answers(self, assignment, &evidence, &totals),
            social_return: if asks(Asked::SocialReturn) {
                None
            } else {
                money::social_return(self, assignment, &totals)
            },
            indicators: if asks(Asked::Indicators) {
                Vec::new()
            } else {
                answer::indicators(self, assignment)
            },
            partners: if asks(Asked::Partners) {
                Vec::new()
            } else {
                self.plan.bid.partners.clone()
            },
            lines: line::lines(self),
            goals_without_effect: self
                .goals(assignment)
                .filter(|goal| self.effects_for(&goal.id).next().is_none())
                .map(|goal| goal.id.clone())
                .collect(),
            effects,
            totals,
            evidence,
            evidence_left_out,
            lessons: self
                .narrative
                .map_or_else(Vec::new, |narrative| narrative.lessons.clone()),
            agreements: self.plan.agreements.clone(),
            extensions: Extensions::default(),
        })
    }

    /// The goals of the assignment: those it names, otherwise all of the framework that are no mere headings.
    pub(super) fn goals<'b>(&'b self, assignment: &'b Assignment) -> impl Iterator<Item = &'b Goal> {
        let heading = |goal: &Goal| {
            self.policy
                .goals
                .iter()
                .any(|child| child.parent.as_ref() == Some(&goal.id))
        };
        self.policy.goals.iter().filter(move |goal| {
            if assignment.goals.is_empty() {
                !heading(goal) || self.effects_for(&goal.id).next().is_some()
            } else {
                assignment.goals.contains(&goal.id)
            }
        })
    }

    /// The effects that contribute to a goal, in the order of the plan's contributions.
    pub(super) fn effects_for<'b>(&'b self, goal: &'b Id<Goal>) -> impl Iterator<Item = &'b Effect> {
        self.plan
            .contributions
            .iter()
            .filter(move |link| link.goal == *goal)
            .filter_map(|link| self.plan.effects.iter().find(|effect| effect.id == link.effect))
    }

    /// Whether something that is about these lots is about one that is offered for. What names none is about all.
    pub(super) fn is_offered_for(&self, lots: &[Id<Lot>]) -> bool {
        let offered_for = &self.plan.bid.lots;
        lots.is_empty() || offered_for.is_empty() || lots.iter().any(|lot| offered_for.contains(lot))
    }

    fn requirements(&self, assignment: &Assignment) -> Vec<AnsweredRequirement> {
        let answers = &self.plan.bid.requirements;
        assignment
            .requirements
            .iter()
            .filter(|requirement| self.is_offered_for(&requirement.lots))
            .map(|requirement| {
                let answer = answers.iter().find(|answer| answer.requirement == requirement.id);
                AnsweredRequirement::of(requirement, answer)
            })
            .collect()
    }

    /// The criteria that others are part of, in the order of the assignment.
    fn main_criteria(&self, assignment: &Assignment) -> Vec<MainCriterion> {
        let is_whole = |id| {
            assignment
                .criteria
                .iter()
                .any(|part| part.part_of.as_ref() == Some(id))
        };
        assignment
            .criteria
            .iter()
            .filter(|criterion| self.is_offered_for(&criterion.lots) && is_whole(&criterion.id))
            .map(MainCriterion::of)
            .collect()
    }

    fn effect(&self, effect: &Effect) -> OfferedEffect {
        let links = self
            .plan
            .contributions
            .iter()
            .filter(|link| link.effect == effect.id);
        OfferedEffect {
            effect: effect.id.clone(),
            title: effect.title.clone(),
            for_group: effect.for_group.clone(),
            origin: effect.origin,
            value_for: effect.value_for,
            contributions: links.map(OfferedContribution::of).collect(),
            activities: effect.activities.clone(),
            measurement: effect.measurement.clone(),
            target: effect.target.clone(),
            targets: effect.targets.clone(),
            agreed_by: line::agreed_by(self.plan, &effect.id),
            studies: self.narrative.map_or_else(Vec::new, |narrative| {
                let studies = narrative.external_studies.iter();
                studies
                    .filter(|study| study.effect == effect.id)
                    .cloned()
                    .collect()
            }),
        }
    }
}

pub(super) fn no_assignment() -> InvalidValue {
    InvalidValue::new(
        Words::new(
            "het beleidskader bevat geen opdracht",
            "the policy framework holds no assignment",
        ),
        Words::new(
            "vul `assignment` in: de vraag, en de criteria waarop antwoorden gewogen worden",
            "fill in `assignment`: the question, and the criteria by which answers are weighed",
        ),
    )
}
