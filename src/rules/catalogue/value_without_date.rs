//! `value-without-date`: a value from a source says of which day or year it is.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "value-without-date",
    Severity::Warning,
    Norm::promise(6),
    "van een waarde uit een bron is bekend van welke dag of welk jaar zij is",
    "of a value from a source it is known of which day or year it is",
)
.on_narrative(|narrative, _, found| {
    for (index, aggregate) in narrative.aggregates.iter().enumerate() {
        for (field, side) in [("before", &aggregate.before), ("after", &aggregate.after)] {
            let given = side.value.known().is_some() || side.ratio.is_some();
            if given && side.in_year().is_none() {
                found.add(
                    Place::root().entry("aggregates", index).field(field),
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
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

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
