//! `social-return-below-obligation`: social return is at least what the assignment asks.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::obligation::social_return;
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "social-return-below-obligation",
    Severity::Error,
    Norm::practice("Kruisbestuiving in de proeftuin"),
    "social return is ten minste wat de opdracht vraagt",
    "social return is at least what the assignment asks",
)
.on_offer(|offer, _, found| {
    let (at, answered) = social_return(offer);
    let Some(answered) = answered else { return };
    let given = answered
        .offered
        .as_ref()
        .is_some_and(|offered| !offered.lines.is_empty());
    let (Some(owed), true) = (answered.owed, given) else {
        return;
    };
    let worth = answered.worth.known().copied().unwrap_or_default();
    if worth < owed {
        found.add_with(
            Place::at(at).field("worth"),
            Words::new(
                format!("de social return is `{worth}` waard, en de verplichting komt op `{owed}`"),
                format!("the social return is worth `{worth}`, and the obligation comes to `{owed}`"),
            ),
            Words::new(
                "bied meer aan, of schrijf bij elke regel van `bid.socialReturn` wat hij waard is",
                "offer more, or write for each line of `bid.socialReturn` what it is worth",
            ),
            [("worth", worth.to_string()), ("owed", owed.to_string())],
        );
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "social-return-below-obligation",
            "tender-offer",
            &[(
                "/socialReturn/worth",
                "de social return is `400.00` waard, en de verplichting komt op `600.00`",
                "the social return is worth `400.00`, and the obligation comes to `600.00`",
            )],
        );
    }
}
