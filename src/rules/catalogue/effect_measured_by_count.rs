//! `effect-measured-by-count`: what measures an effect is no count of activities or visitors.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::instrument::Instrument;
use crate::plan::{MeasurementPlan, Target};
use crate::policy::{Indicator, Measurand};
use crate::rules::answers::each_answer;
use crate::rules::kinds::EFFECT;
use crate::rules::measuring::{Counting, Of, counting, counting_name, is_count, observed};
use crate::rules::targets::each_target;
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "effect-measured-by-count",
    Severity::Warning,
    Norm::promise(1),
    "wat een effect meet, is geen aantal activiteiten of bezoekers",
    "what measures an effect is no number of activities or visitors",
)
.on_plan(|plan, context, found| {
    let indicators: BTreeMap<&str, &Indicator> = context.indicators();
    for (index, effect) in plan.effects.iter().enumerate() {
        let at = |field| {
            Place::root()
                .item("effects", index, EFFECT, &effect.title)
                .field("measurement")
                .field(field)
        };
        match &effect.measurement {
            Some(MeasurementPlan::Indicator(_)) if context.policy.is_none() => {
                found.without("policy-framework");
            }
            Some(MeasurementPlan::Indicator(id)) => {
                if let Some(it) = indicators.get(id.as_str()) {
                    let words = counting(Some(&it.title), it.unit.as_deref());
                    look(found, it.measures, words, Of::words(&it.title), || {
                        at("indicator")
                    });
                }
            }
            Some(MeasurementPlan::Instrument(scale)) => {
                if let Some(instrument) = plan.instrument(scale).ok().filter(Instrument::declared) {
                    let name = &instrument.name().nl;
                    let words = counting_name(name);
                    look(found, instrument.measures(), words, Of::words(name), || {
                        at("instrument")
                    });
                }
            }
            Some(MeasurementPlan::Survey(text)) if is_count(text) => {
                Of::words(text).counts(found, at("survey"), None);
            }
            _ => {}
        }
    }
    each_target(plan, |_, target, at| {
        if let Target::Described(text) = target
            && is_count(text)
        {
            Of::words(text).counts(found, at().field("described"), None);
        }
    });
})
.on_narrative(|narrative, _, found| {
    for (index, aggregate) in narrative.aggregates.iter().enumerate() {
        // What the indicator says of it, the plan is held against.
        if aggregate.indicator.is_none() {
            let unit = aggregate.unit.as_deref();
            let of = Of::words(unit.unwrap_or(aggregate.effect.as_str()));
            look(found, aggregate.measures, counting(None, unit), of, || {
                Place::root().entry("aggregates", index)
            });
        }
    }
})
.on_report(|report, _, found| {
    each_answer(report, |answer, at| {
        if let Some((measures, words)) = observed(answer) {
            let of = Of::words(words.map_or(answer.title.as_str(), |it| it.words)).at(answer);
            look(found, measures, words, of, || at().field("observed"));
        }
    });
});

/// What is stated goes first; where nothing is stated, the words tell.
fn look(
    found: &mut Found<'_>,
    measures: Option<Measurand>,
    words: Option<Counting<'_>>,
    of: Of<'_>,
    place: impl FnOnce() -> Place,
) {
    match (measures, words) {
        (Some(measures), _) if !measures.tells_of_change() => of.counts(found, place(), Some(measures)),
        (None, Some(counting)) => Of {
            words: counting.words,
            ..of
        }
        .counts(found, place(), None),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::narrative::Narrative;
    use crate::rules::Check;
    use crate::rules::testing::{finds, typed, valid};

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "effect-measured-by-count",
            "narrative",
            &[(
                "/aggregates/0",
                "`bezoeken per jaar` gaat over inspanning, en meet geen effect",
                "`bezoeken per jaar` is about effort, and measures no effect",
            )],
        );
    }

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "effect-measured-by-count",
            "plan",
            &[
                (
                    "/effects/0/measurement/instrument",
                    "`aantal bijgewoonde koffieochtenden` gaat over inspanning, en meet geen effect",
                    "`aantal bijgewoonde koffieochtenden` is about effort, and measures no effect",
                ),
                (
                    "/effects/1/measurement/survey",
                    "`Aantal bijeenkomsten` telt wat er gedaan is, en meet geen effect",
                    "`Aantal bijeenkomsten` counts what was done, and measures no effect",
                ),
                (
                    "/effects/2/target/described",
                    "`Aantal uitgereikte folders` telt wat er gedaan is, en meet geen effect",
                    "`Aantal uitgereikte folders` counts what was done, and measures no effect",
                ),
            ],
        );
    }

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "effect-measured-by-count",
            "effect-report",
            &[(
                "/goals/0/effects/1/observed",
                "effect `omkijken`: `Buren zien meer naar elkaar om` gaat over gebruik van voorzieningen, en meet geen \
                 effect",
                "effect `omkijken`: `Buren zien meer naar elkaar om` is about use of services, and measures no effect",
            )],
        );
    }

    #[test]
    fn where_nothing_is_stated_the_words_tell() {
        let mut narrative: Narrative = typed(valid("narrative"));
        narrative.aggregates[0].indicator = None;
        narrative.aggregates[0].unit = Some("bezoeken per jaar".to_owned());
        let found = narrative.findings(());
        let told: Vec<_> = found.with_code("effect-measured-by-count").collect();
        assert_eq!(told.len(), 1);
        assert_eq!(
            told[0].message.en,
            "`bezoeken per jaar` counts what was done, and measures no effect"
        );
    }
}
