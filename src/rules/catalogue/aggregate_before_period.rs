//! `aggregate-before-period`: a value after is from within the period of the narrative, or from after it.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "aggregate-before-period",
    Severity::Warning,
    Norm::promise(6),
    "de laatste waarde van een meting uit een bron ligt niet vóór de periode",
    "the last value of a measurement from a source does not lie before the period",
)
.on_narrative(|narrative, _, found| {
    for (index, aggregate) in narrative.aggregates.iter().enumerate() {
        let Some(on) = aggregate.after.on.filter(|on| *on < narrative.period.from) else {
            continue;
        };
        let from = narrative.period.from;
        found.add_with(
            Place::root()
                .entry("aggregates", index)
                .field("after")
                .field("on"),
            Words::new(
                format!("de laatste waarde is van `{on}`, vóór het begin van de periode op `{from}`"),
                format!("the last value is of `{on}`, before the period starts on `{from}`"),
            ),
            Words::new(
                "neem een waarde uit de periode, of zeg dat er in de periode niet is gemeten",
                "take a value from the period, or say that nothing was measured within it",
            ),
            [("on", on.to_string()), ("from", from.to_string())],
        );
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "aggregate-before-period",
            "narrative",
            &[(
                "/aggregates/0/after/on",
                "de laatste waarde is van `2023-11-01`, vóór het begin van de periode op `2025-01-01`",
                "the last value is of `2023-11-01`, before the period starts on `2025-01-01`",
            )],
        );
    }
}
