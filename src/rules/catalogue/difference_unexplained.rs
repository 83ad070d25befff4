//! `difference-unexplained`: where pursued and realised differ, the report says why.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::DifferenceKind;
use crate::rules::Rule;
use crate::rules::answers::each_answer;

pub(super) static RULE: Rule = Rule::new(
    "difference-unexplained",
    Severity::Error,
    Norm::law("Awb", "4:80"),
    "waar nagestreefd en gerealiseerd verschillen, staat er waarom, ook binnen de onzekerheid",
    "where pursued and realised differ, the report says why, also within the uncertainty",
)
.where_division_applies("Awb 4:80")
.on_report(|report, _, found| {
    each_answer(report, |answer, at| {
        let Some(difference) = &answer.difference else {
            return;
        };
        let said = difference
            .explanation
            .as_deref()
            .is_some_and(|text| !text.trim().is_empty());
        let (kind, nl, en) = match difference.kind {
            _ if said => return,
            DifferenceKind::Better => ("better", "meer dan nagestreefd", "more than pursued"),
            DifferenceKind::Worse => ("worse", "minder dan nagestreefd", "less than pursued"),
            DifferenceKind::Other => ("other", "anders dan nagestreefd", "other than pursued"),
            DifferenceKind::NotToBeTold => (
                "not-to-be-told",
                "een andere waarde dan nagestreefd, binnen de onzekerheid",
                "another value than pursued, within the uncertainty",
            ),
            _ => return,
        };
        found.add_with(
            at().field("difference"),
            Words::new(
                format!("bij effect `{}` staat {nl}, zonder toelichting", answer.effect),
                format!("effect `{}` shows {en}, without an explanation", answer.effect),
            ),
            Words::new(
                "schrijf in de toelichting hoe het verschil is ontstaan; meer is geen reden om te zwijgen",
                "write in the narrative how the difference came about; more is no reason for silence",
            ),
            [("effect", answer.effect.to_string()), ("kind", kind.to_owned())],
        );
    });
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "difference-unexplained",
            "effect-report",
            &[(
                "/goals/0/effects/1/difference",
                "bij effect `omkijken` staat een andere waarde dan nagestreefd, binnen de onzekerheid, zonder toelichting",
                "effect `omkijken` shows another value than pursued, within the uncertainty, without an explanation",
            )],
        );
    }
}
