//! `observed-without-source`: a value that was observed says where it comes from.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::narrative::AggregateValue;
use crate::report::Observed;
use crate::rules::answers::{each_answer, each_value, shown, told};
use crate::rules::kinds::{INDICATOR, SURVEY};
use crate::rules::{Found, Place, Rule};
use crate::value::Decimal;

pub(super) static RULE: Rule = Rule::new(
    "observed-without-source",
    Severity::Warning,
    Norm::promise(1),
    "een waargenomen waarde heeft een meting of een bron",
    "an observed value has a measurement or a source",
)
.on_policy(|policy, _, found| {
    for (index, indicator) in policy.indicators.iter().enumerate() {
        let Some(baseline) = &indicator.baseline else {
            continue;
        };
        let of_indicator = indicator.source.as_deref();
        let source = baseline.source.as_deref().or(of_indicator);
        // A zero without a source is probably no zero at all: that is another rule's finding.
        let value = baseline.value.known().filter(|value| **value != Decimal::ZERO);
        if value.is_some() && is_silent(source) {
            say(
                found,
                Place::root()
                    .item("indicators", index, INDICATOR, &indicator.title)
                    .field("baseline"),
            );
        }
    }
})
.on_narrative(|narrative, _, found| {
    for (index, aggregate) in narrative.aggregates.iter().enumerate() {
        each_value(
            told(aggregate),
            &|| Place::root().entry("aggregates", index),
            |side, at| {
                value(found, side, at);
            },
        );
    }
    for (index, survey) in narrative.survey_results.iter().enumerate() {
        if survey.agreed.known().is_some() && is_silent(survey.source.as_deref()) {
            say(
                found,
                Place::root().item("surveyResults", index, SURVEY, survey.id.as_str()),
            );
        }
    }
})
.on_report(|report, context, found| {
    let unmeasured: BTreeSet<&str> = if let Some(plan) = context.plan {
        let without = plan.effects.iter().filter(|effect| effect.measurement.is_none());
        without.map(|effect| effect.id.as_str()).collect()
    } else {
        found.without("plan");
        BTreeSet::new()
    };
    each_answer(report, |answer, at| match &answer.observed {
        Some(Observed::Aggregate(figures)) => {
            each_value(
                shown(figures),
                &|| at().field("observed").field("figures"),
                |side, at| {
                    value(found, side, at);
                },
            );
        }
        Some(Observed::Told(_)) | None => {}
        Some(_) => {
            if unmeasured.contains(answer.effect.as_str()) {
                say(found, at().field("observed"));
            }
        }
    });
});

fn value(found: &mut Found<'_>, side: &AggregateValue, place: impl FnOnce() -> Place) {
    let observed = side.value.known().is_some() || side.ratio.is_some();
    if observed && is_silent(side.source.as_deref()) {
        say(found, place());
    }
}

fn is_silent(source: Option<&str>) -> bool {
    source.is_none_or(|source| source.trim().is_empty())
}

fn say(found: &mut Found<'_>, place: Place) {
    found.add(
        place,
        Words::new(
            "de waarde heeft geen meting en geen bron",
            "the value has no measurement and no source",
        ),
        Words::new(
            "schrijf in `source` wie het heeft gemeten en waar het staat",
            "write in `source` who measured it and where it stands",
        ),
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "observed-without-source",
            "effect-report",
            &[(
                "/goals/0/effects/1/observed/figures/before",
                "de waarde heeft geen meting en geen bron",
                "the value has no measurement and no source",
            )],
        );
    }

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "observed-without-source",
            "narrative",
            &[
                (
                    "/aggregates/0/after",
                    "de waarde heeft geen meting en geen bron",
                    "the value has no measurement and no source",
                ),
                (
                    "/surveyResults/0",
                    "de waarde heeft geen meting en geen bron",
                    "the value has no measurement and no source",
                ),
            ],
        );
    }

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "observed-without-source",
            "policy-framework",
            &[(
                "/indicators/1/baseline",
                "de waarde heeft geen meting en geen bron",
                "the value has no measurement and no source",
            )],
        );
    }
}
