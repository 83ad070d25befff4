//! `disclosure-statement-missing`: a report for outside says how small groups were kept out of sight.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::Protection;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "disclosure-statement-missing",
    Severity::Error,
    Norm::promise(5),
    "een rapportage voor buiten zegt hoe kleine groepen buiten beeld bleven, en wat dat niet dekt",
    "a report for outside says how small groups were kept out of sight, and what that does not cover",
)
.on_report(|report, _, found| {
    if report.audience.is_confidential() {
        return;
    }
    let statement = &report.disclosure;
    let at = || Place::root().field("disclosure");
    if statement.protection == Protection::None {
        found.add(
            at().field("protection"),
            Words::new(
                "de rapportage is voor buiten, maar kleine groepen zijn niet beschermd",
                "the report is for outside, but small groups are not protected",
            ),
            Words::new(
                "maak de rapportage met bescherming, of houd haar binnen",
                "make the report with protection, or keep it inside",
            ),
        );
        return;
    }
    let silent = statement.residual_risk.nl.trim().is_empty() || statement.residual_risk.en.trim().is_empty();
    let missing = if statement.threshold.is_none() {
        Some((
            "threshold",
            "onder welk aantal mensen niets wordt getoond",
            "below which number of people nothing is shown",
        ))
    } else if statement.preset.is_none() {
        Some(("preset", "met welke regels", "by which rules"))
    } else if silent {
        Some((
            "residualRisk",
            "wat de bescherming niet dekt",
            "what the protection does not cover",
        ))
    } else {
        None
    };
    if let Some((field, nl, en)) = missing {
        found.add_with(
            at().field(field),
            Words::new(
                format!("de verklaring over kleine groepen zegt niet {nl}"),
                format!("the statement on small groups does not say {en}"),
            ),
            Words::new(
                "vul de verklaring aan, of maak de rapportage opnieuw",
                "complete the statement, or make the report again",
            ),
            [("field", field.to_owned())],
        );
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_report_broken_in_another_way_gives_its_findings_and_no_more() {
        finds(
            "disclosure-statement-missing",
            "effect-report-2",
            &[(
                "/disclosure/protection",
                "de rapportage is voor buiten, maar kleine groepen zijn niet beschermd",
                "the report is for outside, but small groups are not protected",
            )],
        );
    }

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "disclosure-statement-missing",
            "effect-report",
            &[(
                "/disclosure/threshold",
                "de verklaring over kleine groepen zegt niet onder welk aantal mensen niets wordt getoond",
                "the statement on small groups does not say below which number of people nothing is shown",
            )],
        );
    }
}
