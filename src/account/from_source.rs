//! A value before and after from a source: what it measures and what it rests on decide what it shows.

use super::Account;
use super::observation::{INSIDE, Observation};
use crate::narrative::{Aggregate, AggregateValue};
use crate::plan::Design;
use crate::policy::{Indicator, IndicatorKind, Measurand};
use crate::report::{AggregateChange, Observed, OutsidePeriod, RestsOn, interval_of_difference, rests_on};
use crate::statistics::Gate;
use crate::value::{Decimal, Figure};

/// What is observed by it. A context indicator describes a whole population and shows nothing.
pub(super) fn observe<'a>(account: &Account<'_>, aggregate: &Aggregate) -> Observation<'a> {
    with_values(account, aggregate, |value| valued(value, INSIDE))
}

/// What is observed of values as they may be told.
pub(super) fn with_values<'a>(
    account: &Account<'_>,
    aggregate: &Aggregate,
    told: impl Fn(&AggregateValue) -> AggregateValue,
) -> Observation<'a> {
    let (before, after) = (told(&aggregate.before), told(&aggregate.after));
    let unit = aggregate.unit.as_deref();
    let mut between: Vec<AggregateValue> = aggregate.between.iter().map(told).collect();
    between.sort_by_key(|value| (value.in_year(), value.on));
    let change = match (before.value, after.value) {
        (Figure::Known(before), Figure::Known(after)) => {
            after.minus(before).map_or(Figure::NotComputable, Figure::Known)
        }
        _ => Figure::NotComputable,
    };
    let indicator =
        (account.policy.indicators.iter()).find(|it| aggregate.indicator.as_ref() == Some(&it.id));
    let measures = measures(aggregate, indicator);
    // What is done or used is counted, so that a number without a sample is no unknown sample.
    let counts = matches!(measures, Some(Measurand::Effort | Measurand::UseOfServices));
    let rests_on = rests_on(&before, &after, unit, aggregate.coverage)
        .filter(|it| !(counts && *it == RestsOn::NumberUnknown));
    let interval = match (rests_on, change) {
        (Some(RestsOn::Samples), Figure::Known(_)) => interval_of_difference(&before, &after, unit),
        _ => None,
    };
    let figures = AggregateChange {
        indicator: indicator.map(|it| it.title.clone()),
        unit: aggregate.unit.clone(),
        measures,
        better: aggregate.better,
        context: indicator.is_some_and(|it| it.kind == IndicatorKind::Context),
        rests_on,
        outside: OutsidePeriod::of(aggregate.after.on, aggregate.after.year, account.plan.period),
        before,
        between,
        after,
        change,
        interval,
    };
    let tells = change.known().is_some() && !figures.context;
    let is_state = tells && figures.measures.is_some_and(Measurand::may_show_change);
    Observation {
        design: Design::Described,
        aggregate: is_state && !figures.is_told_by_source(),
        told_by_source: is_state && figures.is_told_by_source(),
        experienced: tells && figures.measures == Some(Measurand::ExperiencedChange),
        observed: Some(Observed::Aggregate(Box::new(figures))),
        ..Observation::default()
    }
}

/// What the values measure, as the indicator or the narrative says; where they say different things, nobody knows.
fn measures(aggregate: &Aggregate, indicator: Option<&Indicator>) -> Option<Measurand> {
    match (aggregate.measures, indicator.and_then(|it| it.measures)) {
        (Some(one), Some(other)) => (one == other).then_some(one),
        (one, other) => one.or(other),
    }
}

/// The value, computed from its part and whole where those are given: percentages are never averaged. A value of
/// too few answers carries no figure.
pub(super) fn valued(value: &AggregateValue, threshold: u64) -> AggregateValue {
    let mut valued = value.clone();
    let too_few = (value.answers()).is_some_and(|answers| Gate::of(answers.0, threshold) < Gate::Indicative);
    if too_few {
        valued.ratio = None;
        valued.sample = None;
        valued.not_applicable = value.not_applicable.map(|_| Figure::Suppressed);
        without_categories(&mut valued);
        valued.value = Figure::Suppressed;
    } else if let Some(ratio) = value.ratio {
        // The part and the whole say how many answers there are.
        valued.sample = None;
        let percent = i128::from(ratio.numerator.0) * 100;
        valued.value = Decimal::ratio(percent, i128::from(ratio.denominator.0), 1)
            .map_or(Figure::NotComputable, Figure::Known);
    }
    valued
}

/// Leaves out how many gave each kind of answer.
pub(super) fn without_categories(value: &mut AggregateValue) {
    for category in &mut value.categories {
        category.percentage = Figure::Suppressed;
    }
}
