//! `effect-measured-by-count`: what measures an effect is no count of activities or visitors.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::{MeasurementPlan, Target};
use crate::refusal::shown;
use crate::rules::kinds::EFFECT;
use crate::rules::{Found, Place, Rule};
use crate::wording::{Kind, classify, counts_effort, unit_counts_effort};

pub(super) static RULE: Rule = Rule::new(
    "effect-measured-by-count",
    Severity::Warning,
    Norm::promise(1),
    "wat een effect meet, is geen aantal activiteiten of bezoekers",
    "what measures an effect is no number of activities or visitors",
)
.on_plan(|plan, context, found| {
    let counting: Option<BTreeSet<&str>> = context.policy.map(|policy| {
        let counts = policy.indicators.iter().filter(|it| is_count(&it.title));
        counts.map(|it| it.id.as_str()).collect()
    });
    for (index, effect) in plan.effects.iter().enumerate() {
        let at = || Place::root().item("effects", index, EFFECT, &effect.title);
        match &effect.measurement {
            Some(MeasurementPlan::Indicator(id)) => match &counting {
                Some(counting) if counting.contains(id.as_str()) => {
                    say(found, at().field("measurement").field("indicator"), id.as_str());
                }
                Some(_) => {}
                None => found.without("policy-framework"),
            },
            Some(MeasurementPlan::Instrument(scale)) => {
                let counts = plan
                    .instrument(scale)
                    .ok()
                    .filter(|instrument| instrument.declared() && counts_effort(&instrument.name().nl));
                if let Some(instrument) = counts {
                    say(
                        found,
                        at().field("measurement").field("instrument"),
                        &instrument.name().nl,
                    );
                }
            }
            Some(MeasurementPlan::Survey(text)) if is_count(text) => {
                say(found, at().field("measurement").field("survey"), text);
            }
            _ => {}
        }
        if let Some(Target::Described(text)) = &effect.target
            && is_count(text)
        {
            say(found, at().field("target").field("described"), text);
        }
    }
})
.on_narrative(|narrative, _, found| {
    for (index, aggregate) in narrative.aggregates.iter().enumerate() {
        if let Some(unit) = aggregate.unit.as_ref().filter(|unit| unit_counts_effort(unit)) {
            say(
                found,
                Place::root().entry("aggregates", index).field("unit"),
                unit,
            );
        }
    }
});

fn is_count(text: &str) -> bool {
    classify(text, None).kind == Kind::Count
}

fn say(found: &mut Found<'_>, place: Place, counted: &str) {
    let what = shown(counted);
    found.add_with(
        place,
        Words::new(
            format!("{what} telt wat er gedaan is, en meet geen effect"),
            format!("{what} counts what was done, and measures no effect"),
        ),
        Words::new(
            "meet wat er voor mensen anders is, met een instrument of een vraag over verandering",
            "measure what is different for people, with an instrument or a question about change",
        ),
        [("counted", counted.to_owned())],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "effect-measured-by-count",
            "narrative",
            &[(
                "/aggregates/0/unit",
                "`bezoeken per jaar` telt wat er gedaan is, en meet geen effect",
                "`bezoeken per jaar` counts what was done, and measures no effect",
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
                    "`aantal bijgewoonde koffieochtenden` telt wat er gedaan is, en meet geen effect",
                    "`aantal bijgewoonde koffieochtenden` counts what was done, and measures no effect",
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
}
