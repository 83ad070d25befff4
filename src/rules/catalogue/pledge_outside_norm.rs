//! `pledge-outside-norm`: what is offered on a performance indicator lies within what the assignment asks.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::indicators::lines;
use crate::rules::{Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "pledge-outside-norm",
    Severity::Error,
    Norm::practice("Kruisbestuiving in de proeftuin"),
    "wat op een prestatie-indicator is aangeboden, ligt binnen wat de opdracht vraagt",
    "what is offered on a performance indicator lies within what the assignment asks",
)
.on_offer(|offer, _, found| {
    for (at, line) in lines(offer) {
        let Some(pledge) = &line.pledge else { continue };
        let pursued = pledge.pursued;
        let too_low = line.least.filter(|least| pursued < *least);
        let too_high = line.most.filter(|most| pursued > *most);
        let (bound, words) = match (too_low, too_high) {
            (Some(least), _) => (least, ("ten minste", "at least")),
            (None, Some(most)) => (most, ("hoogstens", "at most")),
            (None, None) => continue,
        };
        found.add_with(
            Place::at(at).field("pledge").field("pursued"),
            Words::new(
                format!("aangeboden is `{pursued}`, en gevraagd is {} `{bound}`", words.0),
                format!("`{pursued}` is offered, and {} `{bound}` is asked", words.1),
            ),
            Words::new(
                "bied aan wat gevraagd is, of vraag de opdrachtgever naar de norm",
                "offer what is asked, or ask the commissioner about the norm",
            ),
            [
                ("indicator", line.indicator.to_string()),
                ("pursued", pursued.to_string()),
                ("bound", bound.to_string()),
            ],
        );
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "pledge-outside-norm",
            "tender-offer",
            &[(
                "/indicators/0/pledge/pursued",
                "aangeboden is `80`, en gevraagd is ten minste `90`",
                "`80` is offered, and at least `90` is asked",
            )],
        );
    }
}
