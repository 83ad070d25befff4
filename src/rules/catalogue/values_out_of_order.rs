//! `values-out-of-order`: the value before is older than the value after.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::narrative::AggregateValue;
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "values-out-of-order",
    Severity::Error,
    Norm::promise(6),
    "de waarde vooraf is ouder dan de waarde achteraf",
    "the value before is older than the value after",
)
.on_narrative(|narrative, _, found| {
    for (index, aggregate) in narrative.aggregates.iter().enumerate() {
        let (before, after) = (&aggregate.before, &aggregate.after);
        for (nth, value) in aggregate.between.iter().enumerate() {
            if is_later(before, value) || is_later(value, after) {
                not_between(
                    found,
                    Place::root().entry("aggregates", index).entry("between", nth),
                    value,
                );
            }
        }
        if !is_later(before, after) {
            continue;
        }
        let field = if before.on.is_some() { "on" } else { "year" };
        let (first, then) = (when(before), when(after));
        found.add_with(
            Place::root()
                .entry("aggregates", index)
                .field("before")
                .field(field),
            Words::new(
                format!("de waarde vooraf is van `{first}`, en die achteraf van `{then}`"),
                format!("the value before is of `{first}`, and the one after of `{then}`"),
            ),
            Words::new(
                "wissel de waarden om, of verbeter de dag of het jaar",
                "exchange the values, or correct the day or the year",
            ),
            [("before", first), ("after", then)],
        );
    }
});

fn not_between(found: &mut Found<'_>, place: Place, value: &AggregateValue) {
    let when = when(value);
    found.add_with(
        place,
        Words::new(
            format!("de waarde van `{when}` ligt niet tussen die vooraf en die achteraf"),
            format!("the value of `{when}` does not lie between the one before and the one after"),
        ),
        Words::new(
            "zet de oudste waarde in `before`, de jongste in `after` en de andere in `between`",
            "put the oldest value in `before`, the youngest in `after` and the others in `between`",
        ),
        [("when", when)],
    );
}

/// Whether the value before is not older, as far as days and years tell.
fn is_later(before: &AggregateValue, after: &AggregateValue) -> bool {
    match (before.on, after.on) {
        (Some(before), Some(after)) => before >= after,
        _ => matches!((before.in_year(), after.in_year()), (Some(before), Some(after)) if before > after),
    }
}

fn when(value: &AggregateValue) -> String {
    let day = value.on.map(|day| day.to_string());
    day.or_else(|| value.in_year().map(|year| year.to_string()))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "values-out-of-order",
            "narrative",
            &[(
                "/aggregates/0/before/year",
                "de waarde vooraf is van `2026`, en die achteraf van `2025-10-01`",
                "the value before is of `2026`, and the one after of `2025-10-01`",
            )],
        );
    }

    #[test]
    fn a_value_between_lies_between() {
        finds(
            "values-out-of-order",
            "narrative-between",
            &[(
                "/aggregates/0/between/1",
                "de waarde van `2026` ligt niet tussen die vooraf en die achteraf",
                "the value of `2026` does not lie between the one before and the one after",
            )],
        );
    }
}
