//! `indicator-redefined`: an effect is measured as it was in the report before.

use std::collections::BTreeMap;
use std::mem::discriminant;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::{EffectAnswer, Observed};
use crate::rules::Rule;
use crate::rules::answers::each_answer;

pub(super) static RULE: Rule = Rule::new(
    "indicator-redefined",
    Severity::Warning,
    Norm::promise(1),
    "een effect wordt gemeten zoals in de vorige rapportage",
    "an effect is measured as in the report before",
)
.on_report(|report, context, found| {
    let Some(before) = context.predecessor else {
        return found.without("predecessor");
    };
    let mut earlier: BTreeMap<&str, &EffectAnswer> = BTreeMap::new();
    each_answer(before, |answer, _| {
        earlier.insert(answer.effect.as_str(), answer);
    });
    each_answer(report, |answer, at| {
        let change = earlier
            .get(answer.effect.as_str())
            .and_then(|was| changed(was, answer));
        if let Some((what, nl, en)) = change {
            found.add_with(
                at().field(if what == "title" { "title" } else { "observed" }),
                Words::new(
                    format!(
                        "effect `{}` heeft {nl} dan in de vorige rapportage",
                        answer.effect
                    ),
                    format!("effect `{}` has {en} than in the report before", answer.effect),
                ),
                Words::new(
                    "vergelijk de twee jaren niet, of leg uit waarom het kan",
                    "do not compare the two years, or explain why it can be done",
                ),
                [
                    ("effect", answer.effect.to_string()),
                    ("changed", what.to_owned()),
                ],
            );
        }
    });
});

fn changed(was: &EffectAnswer, is: &EffectAnswer) -> Option<(&'static str, &'static str, &'static str)> {
    if was.title != is.title {
        return Some(("title", "een andere omschrijving", "another wording"));
    }
    let (was, is) = (was.observed.as_ref()?, is.observed.as_ref()?);
    if discriminant(was) != discriminant(is) {
        return Some(("kind", "een ander soort meting", "another kind of measurement"));
    }
    let (instrument, better, unit) = match (was, is) {
        (Observed::PairedChange(was), Observed::PairedChange(is)) => (
            (&was.instrument, &was.version) != (&is.instrument, &is.version) || was.scale != is.scale,
            was.better != is.better,
            false,
        ),
        (Observed::CategoryShift(was), Observed::CategoryShift(is)) => (
            (&was.instrument, &was.version) != (&is.instrument, &is.version),
            was.better != is.better,
            false,
        ),
        (Observed::Aggregate(was), Observed::Aggregate(is)) => {
            (false, was.better != is.better, was.unit != is.unit)
        }
        (Observed::RoleMovement(was), Observed::RoleMovement(is)) => {
            ((was.from, was.to) != (is.from, is.to), false, false)
        }
        _ => (false, false, false),
    };
    if instrument {
        Some((
            "instrument",
            "een ander instrument of een andere versie",
            "another instrument or version",
        ))
    } else if better {
        Some(("better", "een andere goede kant", "another better side"))
    } else if unit {
        Some(("unit", "een andere eenheid", "another unit"))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_report_that_differs_from_its_predecessor_gives_its_findings_and_no_more() {
        finds(
            "indicator-redefined",
            "effect-report-predecessor",
            &[
                (
                    "/goals/0/effects/0/observed",
                    "effect `minder-eenzaam` heeft een ander instrument of een andere versie dan in de vorige rapportage",
                    "effect `minder-eenzaam` has another instrument or version than in the report before",
                ),
                (
                    "/goals/1/effects/0/observed",
                    "effect `minder-eenzaam` heeft een ander instrument of een andere versie dan in de vorige rapportage",
                    "effect `minder-eenzaam` has another instrument or version than in the report before",
                ),
            ],
        );
    }
}
