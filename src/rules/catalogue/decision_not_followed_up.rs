//! `decision-not-followed-up`: what was decided about an effect is come back to in the next report.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::FollowUp;
use crate::rules::kinds::EFFECT;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "decision-not-followed-up",
    Severity::Advice,
    Norm::practice("Uitdagingen die vragen om professionalisering"),
    "op een besluit over een effect komt de volgende rapportage terug",
    "a report comes back to what the report before decided about an effect",
)
.on_report(|report, _, found| {
    let compared = report.comparison.as_deref();
    let decisions = compared.into_iter().flat_map(|compared| &compared.decisions);
    for (index, decided) in decisions.enumerate() {
        if decided.follow_up != FollowUp::None {
            continue;
        }
        found.add_with(
            Place::root().field("comparison").item(
                "decisions",
                index,
                EFFECT,
                decided.effect.as_str(),
            ),
            Words::new(
                format!(
                    "op het besluit van de vorige rapportage over effect `{}` komt deze niet terug",
                    decided.effect
                ),
                format!(
                    "the report before took a decision about effect `{}`, and this one does not come back to it",
                    decided.effect
                ),
            ),
            Words::new(
                "zet in `steering` van de toelichting een besluit over dit effect, met in `cameOf` wat er van het vorige kwam",
                "put a decision about this effect in `steering` of the narrative, and in `cameOf` what came of the one before",
            ),
            [("effect", decided.effect.to_string())],
        );
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "decision-not-followed-up",
            "effect-report",
            &[(
                "/comparison/decisions/0",
                "op het besluit van de vorige rapportage over effect `minder-eenzaam` komt deze niet terug",
                "the report before took a decision about effect `minder-eenzaam`, and this one does not come back to it",
            )],
        );
    }
}
