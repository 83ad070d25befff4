//! `report-late`: a report is made within its term.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::FundingBasis;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "report-late",
    Severity::Advice,
    Norm::law("Awb", "4:74"),
    "een rapportage is binnen haar termijn gemaakt",
    "a report is made within its term",
)
.where_division_applies("Awb 4:74")
.on_report(|report, context, found| {
    /// Awb article 4:74, where nothing else was agreed.
    const BY_LAW: u16 = 6;
    let agreed = context.policy.and_then(|policy| policy.reporting.months);
    let applies = context.plan.map_or(report.sources.keep_until.is_some(), |plan| {
        plan.funding.basis == FundingBasis::Subsidy && plan.funding.per_financial_year
    });
    let Some(months) = agreed.or(applies.then_some(BY_LAW)) else {
        // Without the policy framework nobody knows whether a term was agreed.
        if context.policy.is_none() {
            found.without("policy-framework");
        }
        return;
    };
    let Some(last) = report.period.term_after(months) else { return };
    // A reversed period has no end to count from; that is another rule's finding.
    if report.made_on > last && report.period.from <= report.period.through {
        found.add_with(
            Place::root().field("madeOn"),
            Words::new(
                format!("de rapportage is van `{}`, de termijn liep tot en met `{last}`", report.made_on),
                format!("the report is of `{}`, the term ran through `{last}`", report.made_on),
            ),
            Words::new(
                "vraag uitstel of meld waarom het later werd; een termijn die in een weekend eindigt, loopt door",
                "ask for more time or say why it became later; a term that ends in a weekend runs on",
            ),
            [
                ("madeOn", report.made_on.to_string()),
                ("last", last.to_string()),
                ("months", months.to_string()),
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
            "report-late",
            "effect-report",
            &[(
                "/madeOn",
                "de rapportage is van `2026-05-01`, de termijn liep tot en met `2026-04-30`",
                "the report is of `2026-05-01`, the term ran through `2026-04-30`",
            )],
        );
    }
}
