//! `social-return-unanswered`: the obligation of social return is answered.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::obligation::social_return;
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "social-return-unanswered",
    Severity::Error,
    Norm::practice("Kruisbestuiving in de proeftuin"),
    "de verplichting tot social return is beantwoord",
    "the obligation of social return is answered",
)
.on_offer(|offer, context, found| {
    let assignment = context.policy.and_then(|policy| policy.assignment.as_ref());
    let (at, answered) = social_return(offer);
    let asked = assignment.map_or_else(
        || answered.is_some_and(|it| it.asked.is_some()),
        |assignment| assignment.social_return.is_some(),
    );
    let given = answered
        .and_then(|it| it.offered.as_ref())
        .is_some_and(|offered| !offered.lines.is_empty());
    if asked && !given {
        found.add(
            Place::at(at),
            Words::new(
                "social return is gevraagd, en de offerte noemt niets",
                "social return is asked, and the offer names nothing",
            ),
            Words::new(
                "vul `bid.socialReturn` in het plan in: wat u doet, en wat dat waard is",
                "fill in `bid.socialReturn` in the plan: what you do, and what that is worth",
            ),
        );
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "social-return-unanswered",
            "tender-offer",
            &[(
                "/socialReturn",
                "social return is gevraagd, en de offerte noemt niets",
                "social return is asked, and the offer names nothing",
            )],
        );
    }
}
