//! `actual-without-target`: what was measured of an intended effect had a target.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::Origin;
use crate::report::Observed;
use crate::rules::Rule;
use crate::rules::answers::each_answer;

pub(super) static RULE: Rule = Rule::new(
    "actual-without-target",
    Severity::Advice,
    Norm::law("Awb", "4:80"),
    "wat van een beoogd effect is gemeten, had een streefwaarde",
    "what was measured of an intended effect had a target",
)
.where_division_applies("Awb 4:80")
.on_report(|report, _, found| {
    each_answer(report, |answer, at| {
        let measured = match &answer.observed {
            None | Some(Observed::Told(_)) => false,
            // A source may be named though it gave no value yet.
            Some(Observed::Aggregate(figures)) => figures.after.value.known().is_some(),
            Some(_) => true,
        };
        if answer.origin == Origin::Intended && measured && answer.pursued.is_none() {
            found.add_with(
                at(),
                Words::new(
                    format!(
                        "effect `{}` is gemeten, maar had geen streefwaarde",
                        answer.effect
                    ),
                    format!("effect `{}` was measured, but had no target", answer.effect),
                ),
                Words::new(
                    "zet in het volgende plan een streefwaarde bij dit effect",
                    "give this effect a target in the next plan",
                ),
                [("effect", answer.effect.to_string())],
            );
        }
    });
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "actual-without-target",
            "effect-report",
            &[(
                "/effectsOutsideGoals/0",
                "effect `vaste-tafels` is gemeten, maar had geen streefwaarde",
                "effect `vaste-tafels` was measured, but had no target",
            )],
        );
    }
}
