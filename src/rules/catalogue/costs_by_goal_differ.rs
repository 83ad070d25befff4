//! `costs-by-goal-differ`: the costs by goal and by year follow from those of the activities.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::CostsAccount;
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "costs-by-goal-differ",
    Severity::Error,
    Norm::law("Awb", "4:78"),
    "de kosten per doel en per jaar volgen uit die van de activiteiten",
    "the costs by goal and by year follow from those of the activities",
)
.where_division_applies("Awb 4:78")
.on_report(|report, _, found| {
    let Some(told) = &report.costs else { return };
    let made = CostsAccount::of(&report.activities, report.goals.iter().map(|goal| &goal.goal));
    let at = || Place::root().field("costs");
    let lines = [
        ("goals", made.goals == told.goals),
        ("undivided", made.undivided == told.undivided),
        ("rounding", made.rounding == told.rounding),
        ("total", made.total == told.total),
        ("years", made.years == told.years),
    ];
    for (field, _) in lines.into_iter().filter(|(_, agrees)| !agrees) {
        differs(found, at().field(field));
    }
});

fn differs(found: &mut Found<'_>, place: Place) {
    found.add(
        place,
        Words::new(
            "deze bedragen volgen niet uit die van de activiteiten",
            "these amounts do not follow from those of the activities",
        ),
        Words::new(
            "maak de rapportage opnieuw, of verbeter het bedrag bij de activiteit",
            "make the report again, or correct the amount at the activity",
        ),
    );
}

#[cfg(test)]
mod tests {
    use crate::report::{CostsAccount, EffectReport};
    use crate::rules::Check as _;
    use crate::rules::testing::{finds, made_again, typed, valid};

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "costs-by-goal-differ",
            "effect-report",
            &[
                (
                    "/costs/total",
                    "deze bedragen volgen niet uit die van de activiteiten",
                    "these amounts do not follow from those of the activities",
                ),
                (
                    "/costs/undivided",
                    "deze bedragen volgen niet uit die van de activiteiten",
                    "these amounts do not follow from those of the activities",
                ),
            ],
        );
    }

    #[test]
    fn an_account_that_follows_is_in_order() {
        let mut report: EffectReport = typed(valid("effect-report"));
        let goals: Vec<_> = report.goals.iter().map(|goal| goal.goal.clone()).collect();
        report.costs = Some(CostsAccount::of(&report.activities, &goals));
        let found = made_again(report).findings(());
        assert_eq!(found.with_code("costs-by-goal-differ").count(), 0);
    }
}
