//! `personal-data-in-text`: texts hold no traces of persons.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Found, Place, Rule, texts};
use crate::wording::{TraceKind, personal_data};

pub(super) static RULE: Rule = Rule::new(
    "personal-data-in-text",
    Severity::Warning,
    Norm::law("AVG", "5, eerste lid, onder c"),
    "in teksten staan geen sporen van personen",
    "texts hold no traces of persons",
)
.on_policy(|policy, _, found| texts::of_policy(policy, &mut |text, at| look(found, text, at)))
.on_plan(|plan, _, found| texts::of_plan(plan, &mut |text, at| look(found, text, at)))
.on_narrative(|narrative, _, found| texts::of_narrative(narrative, &mut |text, at| look(found, text, at)))
.on_report(|report, _, found| texts::of_report(report, &mut |text, at| look(found, text, at)))
.on_offer(|offer, _, found| texts::of_offer(offer, &mut |text, at| look(found, text, at)));

/// Says what kind of trace it is, and never the trace itself: findings travel further than the text.
fn look(found: &mut Found<'_>, text: &str, at: &dyn Fn() -> Place) {
    // Every trace that is looked for holds a digit or the sign of an e-mail address.
    let tells = |byte: &u8| byte.is_ascii_digit() || *byte == b'@';
    // Many bytes at a time, without a way out between them: that is how a processor goes fast.
    let tell = |bytes: &[u8]| bytes.iter().fold(false, |any, byte| any | tells(byte));
    if !text.as_bytes().chunks(64).any(tell) {
        return;
    }
    let kinds: BTreeSet<TraceKind> = personal_data(text).into_iter().map(|trace| trace.kind).collect();
    for kind in kinds {
        let (code, nl, en) = words(kind);
        found.add_with(
            at(),
            Words::new(
                format!("hier staat zo te zien {nl}"),
                format!("this seems to hold {en}"),
            ),
            Words::new(
                "haal weg wat naar een persoon leidt; deze controle vindt geen namen",
                "remove what leads to a person; this check finds no names",
            ),
            [("kind", code.to_owned())],
        );
    }
}

fn words(kind: TraceKind) -> (&'static str, &'static str, &'static str) {
    match kind {
        TraceKind::CitizenNumber => ("citizen-number", "een burgerservicenummer", "a citizen number"),
        TraceKind::Email => ("email", "een e-mailadres", "an e-mail address"),
        TraceKind::Phone => ("phone", "een telefoonnummer", "a telephone number"),
        TraceKind::Address => ("address", "een adres", "an address"),
        TraceKind::BirthDate => ("birth-date", "een geboortedatum", "a date of birth"),
        TraceKind::BankAccount => ("bank-account", "een bankrekening", "a bank account"),
    }
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
                "/answers/0/text/written",
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
