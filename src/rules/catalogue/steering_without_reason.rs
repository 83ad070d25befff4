//! `steering-without-reason`: a decision about an effect has a reason.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Place, Rule};
use crate::wording::is_filler;

pub(in crate::rules) static RULE: Rule = Rule::new(
    "steering-without-reason",
    Severity::Warning,
    Norm::practice("Uitdagingen die vragen om professionalisering"),
    "een besluit over een effect heeft een reden",
    "a decision about an effect has a reason",
)
.on_narrative(|narrative, _, found| {
    for (index, steering) in narrative.steering.iter().enumerate() {
        if steering.because.as_deref().is_none_or(is_filler) {
            found.add_with(
                Place::root()
                    .item(
                        "steering",
                        index,
                        ("besluit", "decision"),
                        steering.effect.as_str(),
                    )
                    .field("because"),
                Words::new(
                    format!("het besluit over effect `{}` heeft geen reden", steering.effect),
                    format!("the decision about effect `{}` has no reason", steering.effect),
                ),
                Words::new(
                    "schrijf waarom: wat bleek, en wat volgt daaruit",
                    "write why: what was seen, and what follows from it",
                ),
                [("effect", steering.effect.to_string())],
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "steering-without-reason",
            "narrative",
            &[(
                "/steering/0/because",
                "het besluit over effect `minder-eenzaam` heeft geen reden",
                "the decision about effect `minder-eenzaam` has no reason",
            )],
        );
    }
}
