//! `difference-unexplained`: where pursued and realised differ, the report says why.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::Target;
use crate::report::{self, DifferenceKind, EffectAnswer};
use crate::rules::answers::each_answer;
use crate::rules::{Found, Place, Rule};
use crate::value::Aim;

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
        look(found, answer, at);
        for (nth, year) in answer.other_years.iter().enumerate() {
            look(found, &answer.in_year(year), &|| at().entry("otherYears", nth));
        }
    });
});

fn look(found: &mut Found<'_>, answer: &EffectAnswer, at: &dyn Fn() -> Place) {
    let Some(difference) = &answer.difference else {
        return;
    };
    let is_limit = answer.pursued.as_ref().is_some_and(Target::is_limit);
    let said = difference
        .explanation
        .as_deref()
        .is_some_and(|text| !text.trim().is_empty());
    let (kind, nl, en) = match difference.kind {
        _ if said => return,
        DifferenceKind::Better => ("better", "meer dan nagestreefd", "more than pursued"),
        DifferenceKind::Worse => ("worse", "minder dan nagestreefd", "less than pursued"),
        DifferenceKind::NotMet => (
            "not-met",
            "een uitkomst buiten de grens",
            "an outcome outside the limit",
        ),
        // The printed value keeps to the limit: nothing differs that could be explained.
        DifferenceKind::NotToBeTold if is_limit && printed_values_agree(answer) => return,
        DifferenceKind::NotToBeTold if is_limit => (
            "not-to-be-told",
            "een uitkomst buiten de grens, binnen de onzekerheid",
            "an outcome outside the limit, within the uncertainty",
        ),
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
        help(answer, kind),
        [("effect", answer.effect.to_string()), ("kind", kind.to_owned())],
    );
}

/// A figure that was set as a limit, and written as the figure itself, is exceeded by every better outcome.
fn help(answer: &EffectAnswer, kind: &str) -> Words {
    let is_figure = matches!(answer.pursued, Some(Target::Value(Aim::Exactly(_))));
    let (nl, en) = if is_figure && kind == "better" {
        (
            "; was het een grens, schrijf haar dan als grens: `{\"atMost\": …}` of `{\"atLeast\": …}`",
            "; where it was a limit, write it as one: `{\"atMost\": …}` or `{\"atLeast\": …}`",
        )
    } else {
        ("", "")
    };
    Words::new(
        format!(
            "schrijf in de toelichting hoe het verschil is ontstaan; meer is geen reden om te zwijgen{nl}"
        ),
        format!("write in the narrative how the difference came about; more is no reason for silence{en}"),
    )
}

fn printed_values_agree(answer: &EffectAnswer) -> bool {
    answer.pursued.as_ref().is_some_and(|target| {
        report::printed_values_agree(target, answer.observed.as_ref(), &answer.survey_results)
    })
}

#[cfg(test)]
mod tests {
    use crate::plan::Plan;
    use crate::report::EffectReport;
    use crate::rules::testing::{finds, made_again, valid};
    use crate::rules::{Check as _, ReportContext};

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

    /// What the rule says of a report in which neighbours pursued this, all were asked, 51 was seen, and nobody
    /// explained it.
    fn said_of(pursued: &str, kind: &str) -> Vec<String> {
        let mut json = valid("effect-report");
        let effect = &mut json["goals"][0]["effects"][1];
        effect["pursued"] = serde_json::from_str(pursued).unwrap();
        effect["difference"] = serde_json::json!({"kind": kind});
        let figures = effect["observed"]["figures"].as_object_mut().unwrap();
        figures.insert("restsOn".to_owned(), "everybody".into());
        figures.remove("interval");
        for side in ["before", "after"] {
            figures[side].as_object_mut().unwrap().remove("sample");
        }
        let report: EffectReport = serde_json::from_value(json).unwrap();
        let findings = made_again(report).findings(());
        let of_rule = findings.iter().filter(|it| it.code == "difference-unexplained");
        assert!(findings.iter().all(|it| it.code != "difference-disagrees"));
        of_rule.map(|it| it.message.nl.clone()).collect()
    }

    /// What rules say of a year of its own: at least 60 was pursued, and 50 was published, or nothing.
    fn of_an_earlier_year(kind: &str, value: Option<u16>) -> Vec<String> {
        let mut json = valid("effect-report");
        let effect = &mut json["goals"][0]["effects"][1];
        let target =
            serde_json::json!({"year": 2024, "pursued": {"value": {"atLeast": 60}}, "difference": kind});
        effect["otherYears"] = serde_json::json!([target]);
        effect["difference"]
            .as_object_mut()
            .unwrap()
            .remove("explanation");
        if let Some(value) = value {
            effect["observed"]["figures"]["between"] = serde_json::json!([
                {"value": value, "sample": {"answers": 604}, "year": 2024, "source": "Buurtpeiling 2024"}
            ]);
        }
        let report = made_again(serde_json::from_value(json).unwrap());
        let plan: Plan = serde_json::from_value(valid("plan")).unwrap();
        let findings = report.findings(ReportContext::from((
            &serde_json::from_value(valid("policy-framework")).unwrap(),
            &plan,
        )));
        let of_year = findings
            .iter()
            .filter(|it| it.pointer.as_str().contains("/otherYears"));
        of_year.map(|it| format!("{} {}", it.code, it.pointer)).collect()
    }

    #[test]
    fn a_year_with_a_target_of_its_own_is_held_to_the_same() {
        let at = "/goals/0/effects/1/otherYears";
        // The valid plan sets no target for that year.
        let changed = format!("target-changed {at}");
        assert_eq!(
            of_an_earlier_year("not-met", Some(50)),
            [
                changed.clone(),
                format!("difference-unexplained {at}/0/difference")
            ]
        );
        assert_eq!(
            of_an_earlier_year("met", Some(50)),
            [changed.clone(), format!("difference-disagrees {at}/0/difference")]
        );
        assert_eq!(
            of_an_earlier_year("not-comparable", None),
            [changed, format!("target-without-actual {at}/0")]
        );
    }

    #[test]
    fn a_limit_that_was_kept_to_needs_no_explanation() {
        assert_eq!(said_of(r#"{"value": {"atLeast": 50}}"#, "met"), [""; 0]);
        assert_eq!(said_of(r#"{"value": "higher-than-baseline"}"#, "met"), [""; 0]);
        assert_eq!(
            said_of(r#"{"value": {"atLeast": 52}}"#, "not-met"),
            ["bij effect `omkijken` staat een uitkomst buiten de grens, zonder toelichting"]
        );
        assert_eq!(
            said_of(r#"{"value": "keep"}"#, "better"),
            ["bij effect `omkijken` staat meer dan nagestreefd, zonder toelichting"]
        );
    }
}
