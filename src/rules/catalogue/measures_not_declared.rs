//! `measures-not-declared`: every figure says what it measures.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::policy::IndicatorKind;
use crate::report::Observed;
use crate::rules::answers::each_answer;
use crate::rules::kinds::{INDICATOR, INSTRUMENT};
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "measures-not-declared",
    Severity::Warning,
    Norm::promise(1),
    "van elk cijfer is vastgelegd wat het meet",
    "of every figure it is stated what it measures",
)
.on_policy(|policy, _, found| {
    let results = policy.indicators.iter().enumerate();
    for (index, indicator) in results.filter(|(_, it)| it.kind == IndicatorKind::Result) {
        if indicator.measures.is_none() {
            say(
                found,
                Place::root().item("indicators", index, INDICATOR, &indicator.title),
                ("wat indicator", "what indicator"),
                indicator.id.as_str(),
            );
        }
    }
})
.on_plan(|plan, _, found| {
    for (index, instrument) in plan.instruments.iter().enumerate() {
        if instrument.measures.is_none() {
            let called = instrument.name.as_ref().unwrap_or(&instrument.id);
            say(
                found,
                Place::root().item("instruments", index, INSTRUMENT, called),
                ("wat instrument", "what instrument"),
                &instrument.id,
            );
        }
    }
})
.on_narrative(|narrative, _, found| {
    for (index, aggregate) in narrative.aggregates.iter().enumerate() {
        // Where an indicator is named, it is the indicator that has to say it.
        if aggregate.measures.is_none() && aggregate.indicator.is_none() {
            say(
                found,
                Place::root().entry("aggregates", index),
                ("wat de waarde bij effect", "what the value at effect"),
                aggregate.effect.as_str(),
            );
        }
    }
})
.on_report(|report, _, found| {
    each_answer(report, |answer, at| {
        let open = match &answer.observed {
            Some(Observed::Aggregate(figures)) => figures.measures.is_none() && !figures.context,
            Some(Observed::Told(told)) => told.asked.as_ref().is_some_and(|asked| asked.measures.is_none()),
            _ => false,
        };
        if open {
            say(
                found,
                at().field("observed"),
                ("wat het cijfer bij effect", "what the figure at effect"),
                answer.effect.as_str(),
            );
        }
    });
});

fn say(found: &mut Found<'_>, place: Place, (nl, en): (&str, &str), of: &str) {
    found.add_with(
        place,
        Words::new(
            format!("{nl} `{of}` meet, is niet vastgelegd"),
            format!("{en} `{of}` measures is not stated"),
        ),
        Words::new(
            "zet `measures` op `state`, `experienced-change`, `satisfaction`, `use-of-services` of `effort`; tot dan telt \
             een verschil niet als verandering",
            "set `measures` to `state`, `experienced-change`, `satisfaction`, `use-of-services` or `effort`; until then a \
             difference counts as no change",
        ),
        [("of", of.to_owned())],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "measures-not-declared",
            "policy-framework",
            &[(
                "/indicators/1",
                "wat indicator `vertrouwen` meet, is niet vastgelegd",
                "what indicator `vertrouwen` measures is not stated",
            )],
        );
    }

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "measures-not-declared",
            "plan",
            &[(
                "/instruments/0",
                "wat instrument `vertrouwen` meet, is niet vastgelegd",
                "what instrument `vertrouwen` measures is not stated",
            )],
        );
    }

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "measures-not-declared",
            "narrative",
            &[(
                "/aggregates/0",
                "wat de waarde bij effect `omkijken` meet, is niet vastgelegd",
                "what the value at effect `omkijken` measures is not stated",
            )],
        );
    }

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "measures-not-declared",
            "effect-report",
            &[(
                "/goals/0/effects/1/observed",
                "wat het cijfer bij effect `omkijken` meet, is niet vastgelegd",
                "what the figure at effect `omkijken` measures is not stated",
            )],
        );
    }
}
