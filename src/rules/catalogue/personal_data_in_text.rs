//! `personal-data-in-text`: texts hold no traces of persons.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Found, Place, Rule};
use crate::wording::TraceKind;

pub(super) static RULE: Rule = Rule::new(
    "personal-data-in-text",
    Severity::Warning,
    Norm::law("AVG", "5, eerste lid, onder c"),
    "in teksten staan geen sporen van personen",
    "texts hold no traces of persons",
)
.on_any(|survey, found| {
    for (kind, place) in survey.traces() {
        say(found, kind, place.clone());
    }
});

/// Says what kind of trace it is, and never the trace itself: findings travel further than the text.
fn say(found: &mut Found<'_>, kind: TraceKind, place: Place) {
    let words = kind.words();
    found.add_with(
        place,
        Words::new(
            format!("hier staat zo te zien {}", words.nl),
            format!("this seems to hold {}", words.en),
        ),
        Words::new(
            "haal weg wat naar een persoon leidt; deze controle vindt geen namen",
            "remove what leads to a person; this check finds no names",
        ),
        [("kind", kind.code().to_owned())],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "personal-data-in-text",
            "effect-report",
            &[(
                "/lessons/0/text",
                "hier staat zo te zien een geboortedatum",
                "this seems to hold a date of birth",
            )],
        );
    }

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "personal-data-in-text",
            "tender-offer",
            &[(
                "/answers/0/written",
                "hier staat zo te zien een telefoonnummer",
                "this seems to hold a telephone number",
            )],
        );
    }

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "personal-data-in-text",
            "narrative",
            &[
                (
                    "/stories/0/text",
                    "hier staat zo te zien een e-mailadres",
                    "this seems to hold an e-mail address",
                ),
                (
                    "/stories/0/text",
                    "hier staat zo te zien een telefoonnummer",
                    "this seems to hold a telephone number",
                ),
            ],
        );
    }

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "personal-data-in-text",
            "plan",
            &[(
                "/activities/0/obligations/0/text",
                "hier staat zo te zien een burgerservicenummer",
                "this seems to hold a citizen number",
            )],
        );
    }

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "personal-data-in-text",
            "policy-framework",
            &[(
                "/assignment/question",
                "hier staat zo te zien een e-mailadres",
                "this seems to hold an e-mail address",
            )],
        );
    }
}
