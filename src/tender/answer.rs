//! The answer to each award criterion: what people wrote, and what the plan holds of the kind that is asked.

use super::effects::Telling;
use super::{Tender, money};
use crate::language::Words;
use crate::offer::{
    Composed, EarlierEvidence, IndicatorLine, OfferAnswer, OfferTotals, ReferencesAnswer, ReportedEffect,
};
use crate::plan::{CriterionAnswer, Effect};
use crate::policy::{Asked, Assignment, AwardCriterion, Goal};
use crate::sentence;
use crate::value::Id;

/// The answers, in the order of the criteria. No criterion is left out, and no effect is told twice.
pub(super) fn answers(
    tender: &Tender<'_>,
    assignment: &Assignment,
    evidence: &[EarlierEvidence],
    totals: &OfferTotals,
) -> Vec<OfferAnswer> {
    let making = Making {
        tender,
        assignment,
        evidence,
        totals,
    };
    let mut telling = Telling::new(tender, evidence, asks(tender, assignment, Asked::References));
    let criteria = assignment
        .answered()
        .filter(|criterion| tender.is_offered_for(&criterion.lots));
    criteria
        .map(|criterion| making.answer(criterion, &mut telling))
        .collect()
}

/// Whether some criterion of the lots that are offered for asks this kind of answer.
pub(super) fn asks(tender: &Tender<'_>, assignment: &Assignment, asked: Asked) -> bool {
    let mut criteria = assignment.answered();
    criteria.any(|criterion| criterion.asked() == asked && tender.is_offered_for(&criterion.lots))
}

/// What every answer is made from.
struct Making<'t> {
    tender: &'t Tender<'t>,
    assignment: &'t Assignment,
    evidence: &'t [EarlierEvidence],
    totals: &'t OfferTotals,
}

impl<'t> Making<'t> {
    fn answer(&self, criterion: &'t AwardCriterion, telling: &mut Telling<'t>) -> OfferAnswer {
        let answers = &self.tender.plan.answers;
        let written = answers.iter().find(|answer| answer.criterion == criterion.id);
        let goals = self.goals(criterion);
        let mut answer = OfferAnswer {
            criterion: criterion.id.clone(),
            name: criterion.name.clone(),
            description: criterion.description.clone(),
            kind: criterion.kind,
            asks: criterion.asked(),
            part_of: criterion.part_of.clone(),
            weight: criterion.weight,
            minimum_score: criterion.minimum_score,
            longest: criterion.longest_answer,
            written: written.map(|written| written.text.clone()),
            achieved: written.and_then(|written| written.achieved.clone()),
            composed: None,
            open: None,
            characters: 0,
            left_out: 0,
            goals: goals.iter().map(|goal| goal.id.clone()).collect(),
            effects: self.effects(criterion, &goals, written),
        };
        if !written.is_some_and(|written| written.words_only) {
            answer.composed = self.composed(criterion, &goals, &answer.effects, telling);
        }
        self.fit(&mut answer);
        if let Some(Composed::Effects(effects)) = &answer.composed {
            telling.told(criterion, effects);
        }
        answer.characters = u32::try_from(sentence::length(self.evidence, &answer)).unwrap_or(u32::MAX);
        answer
    }

    /// The goals that a criterion names; for one that asks effects without naming goals, all of the assignment.
    fn goals(&self, criterion: &AwardCriterion) -> Vec<&'t Goal> {
        let all = criterion.goals.is_empty() && criterion.asked() == Asked::Effects;
        self.tender
            .goals(self.assignment)
            .filter(|goal| all || criterion.goals.contains(&goal.id))
            .collect()
    }

    /// The effects that an answer rests on: those that people named, otherwise those of its goals.
    fn effects(
        &self,
        criterion: &AwardCriterion,
        goals: &[&'t Goal],
        written: Option<&CriterionAnswer>,
    ) -> Vec<Id<Effect>> {
        let named = written.map_or(&[][..], |written| &written.effects);
        if !named.is_empty() {
            return named.to_vec();
        }
        if !matches!(criterion.asked(), Asked::Effects | Asked::Words) {
            return Vec::new();
        }
        let mut ids: Vec<Id<Effect>> = Vec::new();
        for effect in goals.iter().flat_map(|goal| self.tender.effects_for(&goal.id)) {
            if !ids.contains(&effect.id) {
                ids.push(effect.id.clone());
            }
        }
        ids
    }

    fn composed(
        &self,
        criterion: &AwardCriterion,
        goals: &[&'t Goal],
        effects: &[Id<Effect>],
        telling: &Telling<'t>,
    ) -> Option<Composed> {
        let bid = &self.tender.plan.bid;
        Some(match criterion.asked() {
            Asked::Effects => Composed::Effects(telling.goals(criterion, goals, effects)),
            Asked::Price => money::price(self.tender, self.assignment, self.totals)?,
            Asked::SocialReturn => {
                Composed::SocialReturn(money::social_return(self.tender, self.assignment, self.totals)?)
            }
            Asked::Indicators => Composed::Indicators(indicators(self.tender, self.assignment)),
            Asked::Planning => Composed::Planning(bid.planning.clone()),
            Asked::Risks => Composed::Risks(bid.risks.clone()),
            Asked::Partners => Composed::Partners(bid.partners.clone()),
            Asked::Staff => Composed::Staff(bid.staff.clone()),
            Asked::References => {
                let mut answer = ReferencesAnswer::default();
                answer.work.clone_from(&bid.references);
                for quoted in self.evidence {
                    let reported = ReportedEffect::new(quoted.report.clone(), quoted.effect.clone());
                    if !answer.reported.contains(&reported) {
                        answer.reported.push(reported);
                    }
                }
                Composed::References(answer)
            }
            Asked::Words => return None,
        })
    }

    /// Takes lines away until the answer fits, and says why it is open where nothing is left.
    fn fit(&self, answer: &mut OfferAnswer) {
        let nothing = answer.composed.as_ref().is_none_or(Composed::is_empty);
        let longest = answer.longest.and_then(crate::policy::AnswerLength::characters);
        if let (Some(longest), false) = (longest, nothing) {
            self.shorten(answer, longest as usize);
        }
        if !answer.is_answered() {
            answer.open = Some(Self::why_open(answer, nothing));
            answer.composed = None;
        }
    }

    /// Leaves out as few lines as it takes.
    fn shorten(&self, answer: &mut OfferAnswer, longest: usize) {
        let without = |lines: u32| {
            let mut shorter = answer.clone();
            if let Some(composed) = &mut shorter.composed {
                for _ in 0..lines {
                    composed.shorten();
                }
                if composed.is_empty() {
                    shorter.composed = None;
                }
            }
            shorter.left_out = lines;
            shorter
        };
        let mut all = answer.composed.clone();
        let mut most = 0_u32;
        while all.as_mut().is_some_and(Composed::shorten) {
            most += 1;
        }
        // The fewest lines to leave out lie from `least` through `most`.
        let mut least = 0;
        while least < most {
            let half = least.midpoint(most);
            if sentence::length(self.evidence, &without(half)) <= longest {
                most = half;
            } else {
                least = half + 1;
            }
        }
        *answer = without(least);
    }

    fn why_open(answer: &OfferAnswer, nothing: bool) -> Words {
        if !nothing {
            return sentence::no_room();
        }
        let elsewhere = match &answer.composed {
            Some(Composed::Effects(effects)) => effects.goals.iter().flat_map(|goal| &goal.elsewhere).next(),
            _ => None,
        };
        elsewhere.map_or_else(
            || sentence::open(answer.asks),
            |elsewhere| sentence::told_already(&elsewhere.name),
        )
    }
}

/// Each indicator of the assignment, and what is pursued on it.
pub(super) fn indicators(tender: &Tender<'_>, assignment: &Assignment) -> Vec<IndicatorLine> {
    let pledges = &tender.plan.bid.indicators;
    assignment
        .indicators
        .iter()
        .map(|indicator| {
            let pledge = pledges.iter().find(|pledge| pledge.indicator == indicator.id);
            IndicatorLine::of(indicator, pledge)
        })
        .collect()
}
