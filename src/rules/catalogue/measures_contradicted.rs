//! `measures-contradicted`: what a figure is said to measure agrees with its words, and is said alike everywhere.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::policy::{IndicatorKind, Measurand};
use crate::rules::answers::each_answer;
use crate::rules::kinds::{INDICATOR, INSTRUMENT};
use crate::rules::measuring::{Of, counting, counting_name, observed};
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "measures-contradicted",
    Severity::Warning,
    Norm::promise(1),
    "wat een cijfer heet te meten, klopt met zijn woorden en is overal hetzelfde",
    "what a figure is said to measure agrees with its words and is the same everywhere",
)
.on_policy(|policy, _, found| {
    let results = policy.indicators.iter().enumerate();
    for (index, indicator) in results.filter(|(_, it)| it.kind == IndicatorKind::Result) {
        let words = counting(Some(&indicator.title), indicator.unit.as_deref());
        if let (Some(measures), Some(words)) = (tells(indicator.measures), words) {
            let at = Place::root().item("indicators", index, INDICATOR, &indicator.title);
            Of::words(words.words).contradicts(found, at.field("measures"), measures);
        }
    }
})
.on_plan(|plan, _, found| {
    for (index, instrument) in plan.instruments.iter().enumerate() {
        let called = instrument.name.as_ref().unwrap_or(&instrument.id);
        if let (Some(measures), Some(words)) = (tells(instrument.measures), counting_name(called)) {
            let at = Place::root().item("instruments", index, INSTRUMENT, called);
            Of::words(words.words).contradicts(found, at.field("measures"), measures);
        }
    }
})
.on_narrative(|narrative, context, found| {
    let indicators = context.policy.iter().flat_map(|policy| &policy.indicators);
    let stated: BTreeMap<&str, Option<Measurand>> =
        indicators.map(|it| (it.id.as_str(), it.measures)).collect();
    for (index, aggregate) in narrative.aggregates.iter().enumerate() {
        if aggregate.indicator.is_some() && context.policy.is_none() {
            found.without("policy-framework");
        }
        let by_indicator = aggregate.indicator.as_ref();
        let by_indicator = by_indicator.and_then(|id| stated.get(id.as_str()).copied().flatten());
        let at = || Place::root().entry("aggregates", index);
        match (aggregate.measures, by_indicator) {
            (Some(here), Some(there)) if here != there => {
                let (here, there) = (here.words(), there.words());
                found.add(
                    at().field("measures"),
                    Words::new(
                        format!(
                            "de waarde heet te meten: {}, en de indicator: {}",
                            here.nl, there.nl
                        ),
                        format!(
                            "the value is said to measure {}, and the indicator {}",
                            here.en, there.en
                        ),
                    ),
                    Words::new(
                        "laat `measures` hier weg, of verbeter de indicator",
                        "leave `measures` out here, or correct the indicator",
                    ),
                );
            }
            (here, there) => {
                let words = counting(None, aggregate.unit.as_deref());
                if let (Some(measures), Some(words)) = (tells(here.or(there)), words) {
                    Of::words(words.words).contradicts(found, at().field("unit"), measures);
                }
            }
        }
    }
})
.on_report(|report, _, found| {
    each_answer(report, |answer, at| {
        let Some((measures, Some(words))) = observed(answer) else {
            return;
        };
        if let Some(measures) = tells(measures) {
            let of = Of::words(words.words).at(answer);
            of.contradicts(found, at().field("observed"), measures);
        }
    });
});

/// Only what tells of a change can be taken for one.
fn tells(measures: Option<Measurand>) -> Option<Measurand> {
    measures.filter(|measures| measures.tells_of_change())
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "measures-contradicted",
            "policy-framework",
            &[(
                "/indicators/1/measures",
                "`Aantal uitgevoerde bijeenkomsten` telt wat er gedaan is, maar heet te meten: toestand of gedrag van \
                 mensen",
                "`Aantal uitgevoerde bijeenkomsten` counts what was done, but is said to measure how people are or what \
                 they do",
            )],
        );
    }

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "measures-contradicted",
            "plan",
            &[(
                "/instruments/0/measures",
                "`aantal bijgewoonde koffieochtenden` telt wat er gedaan is, maar heet te meten: toestand of gedrag van \
                 mensen",
                "`aantal bijgewoonde koffieochtenden` counts what was done, but is said to measure how people are or \
                 what they do",
            )],
        );
    }

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "measures-contradicted",
            "narrative",
            &[
                (
                    "/aggregates/0/measures",
                    "de waarde heet te meten: verandering zoals mensen die ervaren, en de indicator: toestand of gedrag \
                     van mensen",
                    "the value is said to measure change as people experience it, and the indicator how people are or \
                     what they do",
                ),
                (
                    "/aggregates/1/unit",
                    "`huisbezoeken` telt wat er gedaan is, maar heet te meten: toestand of gedrag van mensen",
                    "`huisbezoeken` counts what was done, but is said to measure how people are or what they do",
                ),
            ],
        );
    }

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "measures-contradicted",
            "effect-report",
            &[(
                "/goals/0/effects/1/observed",
                "effect `omkijken`: `bezoeken per jaar` telt wat er gedaan is, maar heet te meten: toestand of gedrag \
                 van mensen",
                "effect `omkijken`: `bezoeken per jaar` counts what was done, but is said to measure how people are or \
                 what they do",
            )],
        );
    }
}
