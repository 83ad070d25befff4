//! `goal-vanished`: a goal of the report before is still there.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::by_id::Ids;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "goal-vanished",
    Severity::Warning,
    Norm::promise(2),
    "een doel van de vorige rapportage staat er nog",
    "a goal of the report before is still there",
)
.on_report(|report, context, found| {
    let Some(before) = context.predecessor else {
        return found.without("predecessor");
    };
    let goals: Ids = report.goals.iter().map(|goal| goal.goal.as_str()).collect();
    for goal in &before.goals {
        if !goals.contains(goal.goal.as_str()) {
            found.add_with(
                Place::root().field("goals"),
                Words::new(
                    format!("doel `{}` stond in de vorige rapportage en is nu weg", goal.goal),
                    format!("goal `{}` stood in the report before and is gone now", goal.goal),
                ),
                Words::new(
                    "zeg waarom het doel verviel, of neem het weer op",
                    "say why the goal lapsed, or take it in again",
                ),
                [("goal", goal.goal.to_string())],
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_report_that_differs_from_its_predecessor_gives_its_findings_and_no_more() {
        finds(
            "goal-vanished",
            "effect-report-predecessor",
            &[(
                "/goals",
                "doel `mantelzorg` stond in de vorige rapportage en is nu weg",
                "goal `mantelzorg` stood in the report before and is gone now",
            )],
        );
    }
}
