//! `value-without-date`: a value from a source says of which day or year it is.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::answers::{each_value, told};
use crate::rules::kinds::INDICATOR;
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "value-without-date",
    Severity::Warning,
    Norm::promise(6),
    "van een waarde uit een bron is bekend van welke dag of welk jaar zij is",
    "of a value from a source it is known of which day or year it is",
)
.on_policy(|policy, _, found| {
    for (index, indicator) in policy.indicators.iter().enumerate() {
        let Some(baseline) = &indicator.baseline else {
            continue;
        };
        if baseline.value.known().is_some() && baseline.on.is_none() && baseline.year.is_none() {
            let at = Place::root().item("indicators", index, INDICATOR, &indicator.title);
            say(found, at.field("baseline"));
        }
    }
})
.on_narrative(|narrative, _, found| {
    for (index, aggregate) in narrative.aggregates.iter().enumerate() {
        each_value(
            told(aggregate),
            &|| Place::root().entry("aggregates", index),
            |side, at| {
                let given = side.value.known().is_some() || side.ratio.is_some();
                if given && side.in_year().is_none() {
                    say(found, at());
                }
            },
        );
    }
});

fn say(found: &mut Found<'_>, place: Place) {
    found.add(
        place,
        Words::new(
            "van welke dag of welk jaar de waarde is, is niet bekend",
            "of which day or year the value is, is not known",
        ),
        Words::new(
            "vul `on` in, of `year` als de bron geen dag geeft",
            "fill in `on`, or `year` where the source gives no day",
        ),
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "value-without-date",
            "policy-framework",
            &[(
                "/indicators/0/baseline",
                "van welke dag of welk jaar de waarde is, is niet bekend",
                "of which day or year the value is, is not known",
            )],
        );
    }

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "value-without-date",
            "narrative",
            &[(
                "/aggregates/0/before",
                "van welke dag of welk jaar de waarde is, is niet bekend",
                "of which day or year the value is, is not known",
            )],
        );
    }
}
