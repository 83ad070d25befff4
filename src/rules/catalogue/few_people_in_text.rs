//! `few-people-in-text`: what leaves the organisation tells of no small number of people in words.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Found, Rule};

pub(super) static RULE: Rule = Rule::new(
    "few-people-in-text",
    Severity::Advice,
    Norm::law("AVG", "5, eerste lid, onder c"),
    "wat naar buiten gaat, vertelt niet in woorden van een klein aantal mensen",
    "what leaves the organisation tells of no small number of people in words",
)
.on_narrative(|_, _, found| look(found))
.on_report(|_, _, found| look(found))
.on_offer(|_, _, found| look(found));

/// A confidential report stays inside, and its survey has none.
fn look(found: &mut Found<'_>) {
    for (words, place) in found.survey().few_people() {
        found.add_with(
            place.clone(),
            Words::new(
                format!("`{words}` kan een kleine groep herkenbaar maken"),
                format!("`{words}` may make a small group recognisable"),
            ),
            Words::new(
                "vraag of zij dit goed vinden, of noem geen aantal",
                "ask whether they agree to this, or name no number",
            ),
            [("words", words.to_owned())],
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "few-people-in-text",
            "narrative",
            &[(
                "/stories/0/text",
                "`Twee jonge mantelzorgers` kan een kleine groep herkenbaar maken",
                "`Twee jonge mantelzorgers` may make a small group recognisable",
            )],
        );
    }

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "few-people-in-text",
            "effect-report",
            &[(
                "/lessons/0/text",
                "`één mantelzorger` kan een kleine groep herkenbaar maken",
                "`één mantelzorger` may make a small group recognisable",
            )],
        );
    }

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "few-people-in-text",
            "tender-offer",
            &[(
                "/answers/0/written",
                "`drie gezinnen` kan een kleine groep herkenbaar maken",
                "`drie gezinnen` may make a small group recognisable",
            )],
        );
    }
}
