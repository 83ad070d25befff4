//! `actual-before-end`: a report is made when its period is over.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "actual-before-end",
    Severity::Warning,
    Norm::promise(6),
    "een rapportage is gemaakt als haar periode voorbij is",
    "a report is made when its period is over",
)
.on_report(|report, _, found| {
    if report.made_on <= report.period.through && report.period.from <= report.period.through {
        found.add_with(
            Place::root().field("madeOn"),
            Words::new(
                format!(
                    "op `{}` liep de periode nog, tot en met `{}`",
                    report.made_on, report.period.through
                ),
                format!(
                    "on `{}` the period still ran, through `{}`",
                    report.made_on, report.period.through
                ),
            ),
            Words::new(
                "wacht tot de periode voorbij is, of laat de periode van dit tussenbericht eerder eindigen",
                "wait until the period is over, or let the period of this interim report end sooner",
            ),
            [
                ("madeOn", report.made_on.to_string()),
                ("through", report.period.through.to_string()),
            ],
        );
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "actual-before-end",
            "effect-report",
            &[(
                "/madeOn",
                "op `2025-12-31` liep de periode nog, tot en met `2025-12-31`",
                "on `2025-12-31` the period still ran, through `2025-12-31`",
            )],
        );
    }
}
