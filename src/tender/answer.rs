//! The answer to each award criterion: what people wrote, otherwise composed from the plan.

use super::{Tender, line};
use crate::code::{CriterionType, TextLimit};
use crate::language::Words;
use crate::offer::{AnswerText, EarlierEvidence, OfferAnswer, OfferTotals};
use crate::plan::{CriterionAnswer, Effect, Origin};
use crate::policy::{Assignment, AwardCriterion, Goal};
use crate::sentence;
use crate::value::{Figure, Id};

/// The answers, in the order of the criteria. No criterion is left out.
pub(super) fn answers(
    tender: &Tender<'_>,
    assignment: &Assignment,
    evidence: &[EarlierEvidence],
    totals: &OfferTotals,
) -> Vec<OfferAnswer> {
    let criteria = assignment.criteria.iter();
    criteria
        .map(|criterion| {
            let written = tender
                .plan
                .answers
                .iter()
                .find(|answer| answer.criterion == criterion.id);
            let goals: Vec<&Goal> = tender
                .goals(assignment)
                .filter(|goal| criterion.goals.is_empty() || criterion.goals.contains(&goal.id))
                .collect();
            let effects = effects(tender, &goals, written);
            let longest = longest(criterion);
            let (text, left_out) = match written {
                Some(written) => (AnswerText::Written(written.text.clone()), 0),
                None => composed(tender, criterion, &goals, evidence, totals, longest),
            };
            OfferAnswer {
                criterion: criterion.id.clone(),
                name: criterion.name.clone(),
                kind: criterion.kind,
                weight: criterion.weight,
                longest,
                characters: u32::try_from(text.characters()).unwrap_or(u32::MAX),
                text,
                left_out,
                achieved: written.and_then(|written| written.achieved.clone()),
                goals: goals.iter().map(|goal| goal.id.clone()).collect(),
                effects,
            }
        })
        .collect()
}

/// The longest answer: what the criterion says, otherwise what eForms has room for in a description.
fn longest(criterion: &AwardCriterion) -> u32 {
    criterion
        .longest_answer
        .unwrap_or_else(|| u32::try_from(TextLimit::CRITERION_DESCRIPTION.characters()).unwrap_or(u32::MAX))
}

fn effects(tender: &Tender<'_>, goals: &[&Goal], written: Option<&CriterionAnswer>) -> Vec<Id<Effect>> {
    if let Some(named) = written
        .map(|written| &written.effects)
        .filter(|named| !named.is_empty())
    {
        return named.clone();
    }
    let mut ids: Vec<Id<Effect>> = Vec::new();
    for effect in goals.iter().flat_map(|goal| tender.effects_for(&goal.id)) {
        if !ids.contains(&effect.id) {
            ids.push(effect.id.clone());
        }
    }
    ids
}

fn composed(
    tender: &Tender<'_>,
    criterion: &AwardCriterion,
    goals: &[&Goal],
    evidence: &[EarlierEvidence],
    totals: &OfferTotals,
    longest: u32,
) -> (AnswerText, u32) {
    let sentences = match criterion.kind {
        CriterionType::Quality => quality(tender, goals, evidence),
        _ if matches!(totals.costs, Figure::Known(_)) => vec![sentence::costs(totals)],
        _ => Vec::new(),
    };
    if sentences.is_empty() {
        return (AnswerText::Unanswered, 0);
    }
    fitting(sentences, longest as usize)
}

/// Goal by goal what is offered; then what earlier reports say. Empty when no goal has an effect.
fn quality(tender: &Tender<'_>, goals: &[&Goal], evidence: &[EarlierEvidence]) -> Vec<Words> {
    let mut sentences = Vec::new();
    let mut said: Vec<&Id<Effect>> = Vec::new();
    for goal in goals {
        let offered: Vec<&Effect> = tender
            .effects_for(&goal.id)
            .filter(|effect| effect.origin == Origin::Intended)
            .collect();
        if offered.is_empty() {
            sentences.push(sentence::nothing_offered(&goal.title));
            continue;
        }
        for effect in offered {
            if said.contains(&&effect.id) {
                continue;
            }
            said.push(&effect.id);
            let activities: Vec<&str> = tender
                .plan
                .activities
                .iter()
                .filter(|activity| effect.activities.contains(&activity.id))
                .map(|activity| activity.title.as_str())
                .collect();
            sentences.push(sentence::offered(&line::yielded(tender, effect), &activities));
        }
    }
    if said.is_empty() {
        return Vec::new();
    }
    let quoted = evidence.iter().filter(|quoted| said.contains(&&quoted.effect));
    sentences.extend(quoted.map(sentence::earlier));
    sentences
}

/// As many whole sentences as fit in both languages, from the first on, and how many did not.
fn fitting(sentences: Vec<Words>, longest: usize) -> (AnswerText, u32) {
    let mut words = Words::default();
    let total = sentences.len();
    let mut taken = 0_usize;
    for sentence in sentences {
        let gap = usize::from(taken > 0);
        let fits = |so_far: &str, more: &str| so_far.chars().count() + gap + more.chars().count() <= longest;
        if !fits(&words.nl, &sentence.nl) || !fits(&words.en, &sentence.en) {
            break;
        }
        if taken > 0 {
            words.nl.push(' ');
            words.en.push(' ');
        }
        words.nl.push_str(&sentence.nl);
        words.en.push_str(&sentence.en);
        taken += 1;
    }
    let left_out = u32::try_from(total - taken).unwrap_or(u32::MAX);
    if taken == 0 {
        (AnswerText::Unanswered, left_out)
    } else {
        (AnswerText::Composed(words), left_out)
    }
}
