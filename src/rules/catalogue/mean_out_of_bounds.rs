//! `mean-out-of-bounds`: a mean lies on its scale and within its uncertainty.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::{GoalAttainment, Interval, Observed, PairedChange};
use crate::rules::answers::each_answer;
use crate::rules::{Found, Place, Rule};
use crate::value::{Decimal, Figure};

pub(super) static RULE: Rule = Rule::new(
    "mean-out-of-bounds",
    Severity::Error,
    Norm::promise(10),
    "een gemiddelde ligt op zijn schaal en binnen zijn onzekerheid",
    "a mean lies on its scale and within its uncertainty",
)
.on_report(|report, _, found| {
    each_answer(report, |answer, at| {
        let at = || at().field("observed").field("figures");
        match &answer.observed {
            Some(Observed::PairedChange(figures)) => paired(found, figures, &at),
            Some(Observed::GoalAttainment(figures)) => attained(found, figures, &at),
            _ => {}
        }
    });
});

fn paired(found: &mut Found<'_>, figures: &PairedChange, at: &dyn Fn() -> Place) {
    for (mean, field) in [
        (figures.mean_before, "meanBefore"),
        (figures.mean_after, "meanAfter"),
    ] {
        if outside(mean, Some(figures.scale)) {
            say(
                found,
                at().field(field),
                (
                    "dit gemiddelde ligt buiten de schaal",
                    "this mean lies outside the scale",
                ),
            );
        }
    }
    if outside(figures.mean_change, figures.interval) {
        uncertain(found, at().field("interval"));
    }
    for (deviation, field) in [
        (figures.sd_before, "sdBefore"),
        (figures.sd_after, "sdAfter"),
        (figures.sd_change, "sdChange"),
    ] {
        if deviation.known().is_some_and(|it| *it < Decimal::ZERO) {
            say(
                found,
                at().field(field),
                ("een spreiding is nooit negatief", "a deviation is never negative"),
            );
        }
    }
}

fn attained(found: &mut Found<'_>, figures: &GoalAttainment, at: &dyn Fn() -> Place) {
    if outside(figures.mean_t, figures.interval) {
        uncertain(found, at().field("interval"));
    }
}

/// Whether a number is known and lies below the first or above the second; bounds that are reversed hold nothing.
fn outside(number: Figure<Decimal>, bounds: Option<Interval>) -> bool {
    matches!((number, bounds), (Figure::Known(number), Some(bounds)) if number < bounds.0 || number > bounds.1)
}

fn uncertain(found: &mut Found<'_>, place: Place) {
    say(
        found,
        place,
        (
            "het gemiddelde ligt niet binnen zijn onzekerheid",
            "the mean does not lie within its uncertainty",
        ),
    );
}

fn say(found: &mut Found<'_>, place: Place, (nl, en): (&str, &str)) {
    found.add(
        place,
        Words::new(nl, en),
        Words::new(
            "controleer gemiddelde, schaal en grenzen",
            "check the mean, the scale and the bounds",
        ),
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        let both = |goal: &str, field: &str| format!("/goals/{goal}/effects/0/observed/figures/{field}");
        let (bounds, scale) = (
            (
                "het gemiddelde ligt niet binnen zijn onzekerheid",
                "the mean does not lie within its uncertainty",
            ),
            (
                "dit gemiddelde ligt buiten de schaal",
                "this mean lies outside the scale",
            ),
        );
        let places = ["0", "1"].map(|goal| {
            [
                both(goal, "interval"),
                both(goal, "meanAfter"),
                both(goal, "meanBefore"),
            ]
        });
        let expected: Vec<(&str, &str, &str)> = places
            .iter()
            .flat_map(|[interval, after, before]| {
                [
                    (interval.as_str(), bounds.0, bounds.1),
                    (after.as_str(), scale.0, scale.1),
                    (before.as_str(), scale.0, scale.1),
                ]
            })
            .collect();
        finds("mean-out-of-bounds", "effect-report", &expected);
    }
}
