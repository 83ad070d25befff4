//! `goal-not-answered`: each goal of the policy framework is answered in the report.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::by_id::Ids;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "goal-not-answered",
    Severity::Error,
    Norm::law("Awb", "4:80"),
    "elk doel van het beleidskader krijgt antwoord in de rapportage",
    "each goal of the policy framework is answered in the report",
)
.where_division_applies("Awb 4:80")
.on_report(|report, context, found| {
    let Some(policy) = context.policy else {
        return found.without("policy-framework");
    };
    let answered: Ids = report.goals.iter().map(|goal| goal.goal.as_str()).collect();
    for goal in &policy.goals {
        let holds = goal.valid.is_none_or(|valid| valid.overlaps(report.period));
        if holds && !answered.contains(goal.id.as_str()) {
            found.add_with(
                Place::root().field("goals"),
                Words::new(
                    format!("doel `{}` van het beleidskader ontbreekt", goal.id),
                    format!("goal `{}` of the policy framework is missing", goal.id),
                ),
                Words::new(
                    "neem het doel op, ook als er niets over te zeggen is: dan blijft het onbeantwoord",
                    "take the goal in, even if there is nothing to say: then it stands unanswered",
                ),
                [("goal", goal.id.to_string())],
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "goal-not-answered",
            "effect-report",
            &[(
                "/goals",
                "doel `mantelzorg` van het beleidskader ontbreekt",
                "goal `mantelzorg` of the policy framework is missing",
            )],
        );
    }
}
