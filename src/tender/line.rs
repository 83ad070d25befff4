//! The lines: effort beside yield.

use super::Tender;
use crate::language::Words;
use crate::offer::{AnsweredNeed, Effort, OfferLine, Yield};
use crate::plan::{Activity, AgreedBy, Effect, MeasurementPlan, Origin, Plan, Target};
use crate::sentence;
use crate::value::Id;

/// One line per activity, in the order of the plan.
pub(super) fn lines(tender: &Tender<'_>) -> Vec<OfferLine> {
    tender
        .plan
        .activities
        .iter()
        .map(|activity| line(tender, activity))
        .collect()
}

fn line(tender: &Tender<'_>, activity: &Activity) -> OfferLine {
    let yields = tender
        .plan
        .effects
        .iter()
        .filter(|effect| effect.origin == Origin::Intended && effect.activities.contains(&activity.id));
    let needs = tender.narrative.map_or(&[][..], |narrative| &narrative.needs);
    OfferLine {
        effort: Effort {
            activity: activity.id.clone(),
            title: activity.title.clone(),
            description: activity.description.clone(),
            funded: activity.funded,
            planned: activity.planned,
            target_groups: activity.target_groups.clone(),
            areas: activity.areas.clone(),
        },
        yields: yields.map(|effect| yielded(tender, effect)).collect(),
        needs: needs
            .iter()
            .filter(|need| need.answered_by.contains(&activity.id))
            .map(AnsweredNeed::of)
            .collect(),
    }
}

/// What results: for whom, measured how, what is pursued, who agreed.
pub(super) fn yielded(tender: &Tender<'_>, effect: &Effect) -> Yield {
    let group = effect
        .for_group
        .as_ref()
        .and_then(|id| tender.policy.target_groups.iter().find(|group| group.id == *id));
    Yield {
        effect: effect.id.clone(),
        text: effect.title.clone(),
        for_whom: group.map_or_else(
            || Words::new("iedereen die meedoet", "everybody who takes part"),
            |group| Words::new(group.title.clone(), group.title.clone()),
        ),
        measured: effect
            .measurement
            .as_ref()
            .map(|measurement| sentence::measured(measurement, &called(tender, measurement))),
        pursued: pursued_of(tender, effect),
        agreed_by: agreed_by(tender.plan, &effect.id),
    }
}

/// What is pursued, by year where it is set by year.
fn pursued_of(tender: &Tender<'_>, effect: &Effect) -> Option<Words> {
    if effect.targets.is_empty() {
        let target = effect.target.as_ref();
        return target.map(|target| pursued(tender, effect, target));
    }
    let by_year = effect.targets.iter();
    let years: Vec<(u16, Words)> = by_year
        .map(|it| (it.year, pursued(tender, effect, &it.target)))
        .collect();
    Some(sentence::pursued_by_year(&years))
}

/// What is pursued, with the scale of the instrument or the unit of the indicator.
fn pursued(tender: &Tender<'_>, effect: &Effect, target: &Target) -> Words {
    match (&effect.measurement, target) {
        (Some(MeasurementPlan::Instrument(scale)), _) => {
            sentence::pursued_on(target, tender.plan.instrument(scale).ok().as_ref(), None)
        }
        (Some(MeasurementPlan::Indicator(id)), _) => {
            let indicators = tender.policy.indicators.iter();
            let unit = indicators
                .filter(|indicator| indicator.id == *id)
                .find_map(|indicator| indicator.unit.as_deref());
            sentence::pursued_on(target, None, unit)
        }
        (Some(MeasurementPlan::RoleMovement(movement)), Target::Movements(people)) => {
            sentence::pursued_role(*people, movement.to)
        }
        _ => sentence::pursued(target),
    }
}

/// Who agreed to an effect, each position once.
pub(super) fn agreed_by(plan: &Plan, effect: &Id<Effect>) -> Vec<AgreedBy> {
    let mut positions: Vec<_> = plan
        .agreements
        .iter()
        .filter(|agreement| agreement.covers(effect))
        .map(|agreement| agreement.by)
        .collect();
    positions.sort_unstable();
    positions.dedup();
    positions
}

/// The name of the instrument or the indicator; its id when it is not known.
fn called(tender: &Tender<'_>, measurement: &MeasurementPlan) -> Words {
    match measurement {
        MeasurementPlan::Instrument(scale) => tender.plan.instrument(scale).map_or_else(
            |_| Words::new(scale.id.as_str(), scale.id.as_str()),
            |instrument| instrument.name().clone(),
        ),
        MeasurementPlan::Indicator(id) => {
            let indicator = tender
                .policy
                .indicators
                .iter()
                .find(|indicator| indicator.id == *id);
            let title = indicator.map_or(id.as_str(), |indicator| indicator.title.as_str());
            Words::new(title, title)
        }
        _ => Words::default(),
    }
}
