//! `interval-disagrees`: the certainty beside two values is that of their numbers.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::narrative::AggregateValue;
use crate::policy::is_per_cent;
use crate::report::{AggregateChange, Observed, RestsOn, interval_of_difference, rests_on};
use crate::rules::answers::each_answer;
use crate::rules::{Found, Place, Rule};
use crate::value::Decimal;

pub(super) static RULE: Rule = Rule::new(
    "interval-disagrees",
    Severity::Error,
    Norm::promise(10),
    "de zekerheid naast twee waarden volgt uit hun aantallen",
    "the certainty beside two values follows from their numbers",
)
.on_report(|report, _, found| {
    each_answer(report, |answer, at| {
        if let Some(Observed::Aggregate(figures)) = &answer.observed {
            look(found, figures, &|| at().field("observed").field("figures"));
        }
    });
});

fn look(found: &mut Found<'_>, figures: &AggregateChange, at: &dyn Fn() -> Place) {
    let (before, after) = (&figures.before, &figures.after);
    let unit = figures.unit.as_deref();
    // A percentage that is none, or not that of its part and whole, is another rule's to say.
    let is_none = |value: &AggregateValue| {
        let beyond = |it: &Decimal| !(Decimal::ZERO..=Decimal::HUNDRED).contains(it);
        unit.is_some_and(is_per_cent) && value.value.known().is_some_and(beyond)
    };
    if [before, after]
        .into_iter()
        .any(|value| contradicts_itself(value) || is_none(value))
    {
        return;
    }
    if let Some(said) = figures.rests_on.filter(|said| *said != RestsOn::Everybody)
        && rests_on(before, after, unit, None) != Some(said)
    {
        say(
            found,
            at().field("restsOn"),
            (
                "waar de waarden op rusten, past niet bij hun aantallen",
                "what the values rest on does not fit their numbers",
            ),
        );
        return;
    }
    let made = match figures.rests_on {
        Some(RestsOn::Samples) if figures.change.known().is_some() => {
            interval_of_difference(before, after, unit)
        }
        _ => None,
    };
    if figures.interval != made {
        say(
            found,
            at().field("interval"),
            (
                "het interval is niet dat van deze aantallen",
                "the interval is not that of these numbers",
            ),
        );
    }
}

fn contradicts_itself(value: &AggregateValue) -> bool {
    let (Some(ratio), Some(printed)) = (value.ratio, value.value.known()) else {
        return false;
    };
    let percent = i128::from(ratio.numerator.0) * 100;
    Decimal::ratio(percent, i128::from(ratio.denominator.0), 1).is_some_and(|made| made != *printed)
}

fn say(found: &mut Found<'_>, place: Place, (nl, en): (&str, &str)) {
    found.add(
        place,
        Words::new(nl, en),
        Words::new(
            "laat het rapport opnieuw maken: het interval hoort bij twee losse steekproeven met hun aantallen",
            "have the report made again: the interval belongs to two separate samples with their numbers",
        ),
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "interval-disagrees",
            "effect-report",
            &[(
                "/goals/0/effects/1/observed/figures/interval",
                "het interval is niet dat van deze aantallen",
                "the interval is not that of these numbers",
            )],
        );
        finds(
            "interval-disagrees",
            "effect-report-numbers",
            &[(
                "/goals/0/effects/1/observed/figures/restsOn",
                "waar de waarden op rusten, past niet bij hun aantallen",
                "what the values rest on does not fit their numbers",
            )],
        );
    }
}
