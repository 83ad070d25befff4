//! `offered-effect-vanished`: what was offered does not disappear from the account.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "offered-effect-vanished",
    Severity::Warning,
    Norm::promise(2),
    "wat aangeboden werd, verdwijnt niet uit de verantwoording",
    "what was offered does not disappear from the account",
)
.on_report(|report, _, found| {
    let Some(offer) = &report.offer else { return };
    for (index, effect) in offer.effects.iter().enumerate() {
        if !effect.in_plan {
            found.add_with(
                Place::root()
                    .field("offer")
                    .item("effects", index, ("effect", "effect"), &effect.title),
                Words::new(
                    format!(
                        "effect `{}` is aangeboden, maar staat niet meer in het plan",
                        effect.effect
                    ),
                    format!(
                        "effect `{}` was offered, but is no longer in the plan",
                        effect.effect
                    ),
                ),
                Words::new(
                    "houd het effect in het plan, met een wijziging die zegt waarom het vervalt",
                    "keep the effect in the plan, with an amendment that says why it lapses",
                ),
                [("effect", effect.effect.to_string())],
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "offered-effect-vanished",
            "effect-report",
            &[(
                "/offer/effects/0",
                "effect `meer-durf` is aangeboden, maar staat niet meer in het plan",
                "effect `meer-durf` was offered, but is no longer in the plan",
            )],
        );
    }
}
