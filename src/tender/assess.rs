//! Several offers put beside each other, for whoever weighs them.

use crate::invalid_value::InvalidValue;
use crate::language::{Language, Words};
use crate::offer::{
    AnswerBeside, AnswerCharacters, ApartBeside, AssessedApart, AssessedCriterion, AssessedOffer,
    AssessedRequirement, Assessment, Composed, IndicatorLine, RequirementBeside, TenderOffer,
};
use crate::policy::{AnswerLength, Asked, Assignment, AwardCriterion, PerformanceIndicator, PolicyFramework};
use crate::rules::Checked;
use crate::sentence;
use crate::value::document::{DocumentName, FormatVersion};
use crate::value::{Day, Extensions, Id};

/// Offers to the assignment of a policy framework beside each other: each requirement and each criterion with what every
/// offer answers, counted and not judged. Marks are left for people; there is no total and no ranking.
///
/// ```
/// # use std::fs::read_to_string;
/// # use vernieuwend_verantwoorden::format;
/// # use vernieuwend_verantwoorden::policy::PolicyFramework;
/// use vernieuwend_verantwoorden::offer::TenderOffer;
/// use vernieuwend_verantwoorden::rules::Check;
/// use vernieuwend_verantwoorden::tender::assess;
///
/// # let file = |name: &str| read_to_string(format!("examples/data/subsidy-call/{name}"));
/// let policy = format::read::<PolicyFramework>(&file("policy-framework.json")?)?.check()?;
/// let first = format::read::<TenderOffer>(&file("tender-offer.json")?)?.into_document();
/// let second = format::read::<TenderOffer>(&file("second/tender-offer.json")?)?.into_document();
/// let beside = assess(&policy, &[&first, &second], "2026-10-05".parse()?)?;
/// let risks = &beside.criteria[3];
/// assert_eq!(risks.name, "Uitvoering: Risico's");
/// assert_eq!(risks.answers[0].holds.nl, "4 risico's");
/// assert_eq!(risks.answers[1].holds.nl, "1 risico");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// When the policy framework holds no assignment, when an offer answers another one, or when two offers bear one id.
#[doc(alias = "beoordeling")]
pub fn assess(
    policy: &Checked<PolicyFramework>,
    offers: &[&TenderOffer],
    made_on: Day,
) -> Result<Assessment, InvalidValue> {
    let assignment = policy
        .assignment
        .as_ref()
        .ok_or_else(super::make::no_assignment)?;
    for (nth, offer) in offers.iter().enumerate() {
        if offer.assignment.assignment != assignment.id {
            return Err(other_assignment(offer, assignment));
        }
        if offers.iter().take(nth).any(|before| before.id == offer.id) {
            return Err(same_id(offer));
        }
    }
    let requirements = assignment.requirements.iter().map(|requirement| {
        let answers = offers
            .iter()
            .map(|offer| RequirementBeside::of(offer, requirement));
        AssessedRequirement::new(requirement, answers.collect())
    });
    let criteria = assignment.answered().map(|criterion| {
        let answers = offers.iter().map(|offer| answer(offer, criterion));
        AssessedCriterion::new(assignment, criterion, answers.collect())
    });
    Ok(Assessment {
        document: DocumentName::new(),
        format_version: FormatVersion::default(),
        id: assignment.id.renamed(),
        made_on,
        policy_framework: policy.id.clone(),
        assignment: assignment.id.clone(),
        title: assignment.title.clone(),
        offers: offers.iter().map(|offer| AssessedOffer::of(offer)).collect(),
        requirements: requirements.collect(),
        criteria: criteria.collect(),
        apart: apart(assignment, offers),
        extensions: Extensions::default(),
    })
}

fn answer(offer: &TenderOffer, criterion: &AwardCriterion) -> AnswerBeside {
    let Some(answer) = offer.answers.iter().find(|it| it.criterion == criterion.id) else {
        if !offer.assignment.covers(&criterion.lots) {
            return AnswerBeside::not_asked(&offer.id);
        }
        let nothing = Words::new("niets", "nothing");
        return AnswerBeside::new(&offer.id, false, AnswerCharacters::default(), false, nothing);
    };
    let longest = criterion.longest_answer.and_then(AnswerLength::characters);
    // Counted again: whoever hands an offer in may have stated another length.
    let count = |language| {
        let pieces = sentence::laid_out(answer, &offer.evidence, language);
        u32::try_from(sentence::characters(&pieces)).unwrap_or(u32::MAX)
    };
    let characters = AnswerCharacters::new(count(Language::Nl), count(Language::En));
    let too_long = longest.is_some_and(|longest| characters.longest() > longest);
    let holds = sentence::holds(answer);
    AnswerBeside::new(&offer.id, answer.is_answered(), characters, too_long, holds)
}

/// What no criterion asks: social return, and each indicator.
fn apart(assignment: &Assignment, offers: &[&TenderOffer]) -> Vec<AssessedApart> {
    let mut criteria = assignment.answered();
    let under_criterion = criteria.any(|criterion| criterion.asked() == Asked::SocialReturn);
    // A criterion of another lot asks nothing of an offer.
    let beside = offers.iter().any(|offer| offer.social_return.is_some());
    let mut apart = Vec::new();
    if assignment.social_return.is_some() && (!under_criterion || beside) {
        let answers = offers.iter().map(|offer| {
            let holds = sentence::holds_social_return(offer.social_return.as_ref());
            ApartBeside::new(&offer.id, holds)
        });
        let title = Words::new("Social return", "Social return");
        apart.push(AssessedApart::new(title, answers.collect()));
    }
    for indicator in &assignment.indicators {
        let answers = offers.iter().map(|offer| {
            let holds = sentence::holds_indicator(pledged(offer, &indicator.id));
            ApartBeside::new(&offer.id, holds)
        });
        let title = indicator.title.trim();
        apart.push(AssessedApart::new(Words::new(title, title), answers.collect()));
    }
    apart
}

/// The line of an offer about an indicator, wherever it stands.
fn pledged<'o>(offer: &'o TenderOffer, indicator: &Id<PerformanceIndicator>) -> Option<&'o IndicatorLine> {
    let under_criteria = offer.answers.iter().filter_map(|answer| match &answer.composed {
        Some(Composed::Indicators(lines)) => Some(lines),
        _ => None,
    });
    let mut lines = under_criteria.flatten().chain(&offer.indicators);
    lines.find(|line| line.indicator == *indicator)
}

fn other_assignment(offer: &TenderOffer, assignment: &Assignment) -> InvalidValue {
    let (id, other, asked) = (&offer.id, &offer.assignment.assignment, &assignment.id);
    InvalidValue::new(
        Words::new(
            format!("offerte `{id}` antwoordt op opdracht `{other}`, niet op `{asked}`"),
            format!("offer `{id}` answers assignment `{other}`, not `{asked}`"),
        ),
        Words::new(
            "leg alleen offertes op dezelfde opdracht naast elkaar",
            "put only offers to the same assignment beside each other",
        ),
    )
}

fn same_id(offer: &TenderOffer) -> InvalidValue {
    let id = &offer.id;
    InvalidValue::new(
        Words::new(
            format!("twee offertes hebben het id `{id}`"),
            format!("two offers have the id `{id}`"),
        ),
        Words::new(
            "geef elke offerte een eigen id",
            "give each offer an id of its own",
        ),
    )
}
