//! `outside-policy-period`: plan, narrative and report lie within the period of the policy, and so do goals.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::policy::PolicyFramework;
use crate::rules::kinds::GOAL;
use crate::rules::{Found, Place, Rule};
use crate::value::Period;

pub(super) static RULE: Rule = Rule::new(
    "outside-policy-period",
    Severity::Warning,
    Norm::promise(6),
    "wat aan beleid wordt getoetst, valt binnen de periode daarvan",
    "what is held against policy lies within its period",
)
.on_policy(|policy, _, found| {
    for (index, goal) in policy.goals.iter().enumerate() {
        if let Some(valid) = goal.valid.filter(|valid| !policy.period.encloses(*valid)) {
            found.add_with(
                Place::root()
                    .item("goals", index, GOAL, &goal.title)
                    .field("valid"),
                Words::new(
                    format!("het doel geldt {valid}, het beleidskader {}", policy.period),
                    format!("the goal holds {valid}, the policy framework {}", policy.period),
                ),
                help(),
                [
                    ("period", valid.to_string()),
                    ("policyPeriod", policy.period.to_string()),
                ],
            );
        }
    }
})
.on_plan(|plan, context, found| {
    let Some(policy) = context.policy else {
        return found.without("policy-framework");
    };
    look(found, policy, plan.period, ("het plan", "the plan"));
    let valid: BTreeMap<&str, Period> = policy
        .goals
        .iter()
        .filter_map(|goal| Some((goal.id.as_str(), goal.valid?)))
        .collect();
    for (index, link) in plan.contributions.iter().enumerate() {
        let Some(valid) = valid
            .get(link.goal.as_str())
            .filter(|valid| !valid.overlaps(plan.period))
        else {
            continue;
        };
        found.add_with(
            Place::root().entry("contributions", index).field("goal"),
            Words::new(
                format!("doel `{}` geldt {valid}, het plan {}", link.goal, plan.period),
                format!("goal `{}` holds {valid}, the plan {}", link.goal, plan.period),
            ),
            help(),
            [
                ("goal", link.goal.to_string()),
                ("period", plan.period.to_string()),
                ("goalPeriod", valid.to_string()),
            ],
        );
    }
})
.on_narrative(|narrative, context, found| match context.policy {
    Some(policy) => look(
        found,
        policy,
        narrative.period,
        ("de toelichting", "the narrative"),
    ),
    None => found.without("policy-framework"),
})
.on_report(|report, context, found| match context.policy {
    Some(policy) => look(found, policy, report.period, ("de rapportage", "the report")),
    None => found.without("policy-framework"),
});

fn look(found: &mut Found<'_>, policy: &PolicyFramework, period: Period, (nl, en): (&str, &str)) {
    // A reversed period lies nowhere; that is another rule's finding.
    if period.through < period.from || policy.period.encloses(period) {
        return;
    }
    found.add_with(
        Place::root().field("period"),
        Words::new(
            format!("{nl} ({period}) valt buiten het beleidskader ({})", policy.period),
            format!(
                "{en} ({period}) lies outside the policy framework ({})",
                policy.period
            ),
        ),
        help(),
        [
            ("period", period.to_string()),
            ("policyPeriod", policy.period.to_string()),
        ],
    );
}

fn help() -> Words {
    Words::new(
        "een doel geldt alleen in zijn eigen periode: verbeter de datums of kies het juiste beleidskader",
        "a goal holds only in its own period: correct the dates or choose the right policy framework",
    )
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "outside-policy-period",
            "effect-report",
            &[(
                "/period",
                "de rapportage (2023-01-01 – 2025-12-31) valt buiten het beleidskader (2024-01-01 – 2027-12-31)",
                "the report (2023-01-01 – 2025-12-31) lies outside the policy framework (2024-01-01 – 2027-12-31)",
            )],
        );
    }

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "outside-policy-period",
            "narrative",
            &[(
                "/period",
                "de toelichting (2023-12-01 – 2025-12-31) valt buiten het beleidskader (2024-01-01 – 2027-12-31)",
                "the narrative (2023-12-01 – 2025-12-31) lies outside the policy framework (2024-01-01 – 2027-12-31)",
            )],
        );
    }

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "outside-policy-period",
            "plan",
            &[
                (
                    "/contributions/2/goal",
                    "doel `mantelzorg` geldt 2024-01-01 – 2026-12-31, het plan 2027-07-01 – 2028-06-30",
                    "goal `mantelzorg` holds 2024-01-01 – 2026-12-31, the plan 2027-07-01 – 2028-06-30",
                ),
                (
                    "/period",
                    "het plan (2027-07-01 – 2028-06-30) valt buiten het beleidskader (2024-01-01 – 2027-12-31)",
                    "the plan (2027-07-01 – 2028-06-30) lies outside the policy framework (2024-01-01 – 2027-12-31)",
                ),
            ],
        );
    }

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "outside-policy-period",
            "policy-framework",
            &[(
                "/goals/2/valid",
                "het doel geldt 2024-01-01 – 2028-12-31, het beleidskader 2024-01-01 – 2027-12-31",
                "the goal holds 2024-01-01 – 2028-12-31, the policy framework 2024-01-01 – 2027-12-31",
            )],
        );
    }
}
