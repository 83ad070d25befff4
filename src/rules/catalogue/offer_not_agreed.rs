//! `offer-not-agreed`: it is recorded who agreed to each result that is offered.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::Origin;
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule =
    Rule::new(
        "offer-not-agreed",
        Severity::Advice,
        Norm::practice("Kruisbestuiving in de proeftuin"),
        "van elk aangeboden resultaat staat vast wie ermee akkoord ging",
        "it is recorded who agreed to each result that is offered",
    )
    .on_offer(|offer, _, found| {
        for (index, effect) in offer.effects.iter().enumerate() {
            if effect.origin == Origin::Intended && effect.agreed_by.is_empty() {
                found.add_with(
                Place::root().item("effects", index, ("effect", "effect"), &effect.title),
                Words::new(
                    format!("niemand is vastgelegd die akkoord ging met effect `{}`", effect.effect),
                    format!("nobody is recorded as having agreed to effect `{}`", effect.effect),
                ),
                Words::new(
                    "vul in het plan `agreements` in: de professional, de leidinggevende of de bestuurder",
                    "fill in `agreements` in the plan: the professional, the manager or the director",
                ), [("effect", effect.effect.to_string())]);
            }
        }
    });

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "offer-not-agreed",
            "tender-offer",
            &[(
                "/effects/1",
                "niemand is vastgelegd die akkoord ging met effect `volhouden`",
                "nobody is recorded as having agreed to effect `volhouden`",
            )],
        );
    }
}
