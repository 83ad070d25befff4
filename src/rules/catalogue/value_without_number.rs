//! `value-without-number`: a value of a sample says how many answers it rests on.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::narrative::{Aggregate, Coverage};
use crate::policy::{Indicator, IndicatorKind, Measurand};
use crate::rules::answers::{each_value, told};
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "value-without-number",
    Severity::Warning,
    Norm::promise(1),
    "een waarde uit een steekproef zegt op hoeveel antwoorden zij rust",
    "a value of a sample says how many answers it rests on",
)
.on_narrative(|narrative, context, found| {
    let indicators = context.policy.iter().flat_map(|policy| &policy.indicators);
    let indicators: BTreeMap<&str, &Indicator> = indicators.map(|it| (it.id.as_str(), it)).collect();
    for (index, aggregate) in narrative.aggregates.iter().enumerate() {
        if aggregate.indicator.is_some() && context.policy.is_none() {
            found.without("policy-framework");
            continue;
        }
        let named = aggregate.indicator.as_ref();
        if !is_of_a_sample(aggregate, named.and_then(|id| indicators.get(id.as_str()).copied())) {
            continue;
        }
        each_value(told(aggregate), &|| Place::root().entry("aggregates", index), |side, at| {
            if side.value.known().is_some() && side.answers().is_none() {
                found.add(
                    at(),
                    Words::new(
                        "op hoeveel antwoorden de waarde rust, is niet bekend",
                        "how many answers the value rests on is not known",
                    ),
                    Words::new(
                        "zet de aantallen van de bron in `ratio` of `sample`, of `coverage` op `everybody` bij een telling \
                         van iedereen; tot dan is een verschil verteld en niet gemeten",
                        "put the numbers of the source in `ratio` or `sample`, or set `coverage` to `everybody` for a \
                         count of everybody; until then a difference is told and not measured",
                    ),
                );
            }
        });
    }
});

/// Whether chance in who answered plays a part in it, and it can show something: what is done or used is counted, and
/// what describes a whole population shows nothing.
fn is_of_a_sample(aggregate: &Aggregate, indicator: Option<&Indicator>) -> bool {
    let measures = aggregate.measures.or(indicator.and_then(|it| it.measures));
    let counts = matches!(measures, Some(Measurand::Effort | Measurand::UseOfServices));
    let context = indicator.is_some_and(|it| it.kind == IndicatorKind::Context);
    aggregate.coverage != Some(Coverage::Everybody) && !counts && !context
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "value-without-number",
            "narrative",
            &[(
                "/aggregates/0/before",
                "op hoeveel antwoorden de waarde rust, is niet bekend",
                "how many answers the value rests on is not known",
            )],
        );
    }
}
