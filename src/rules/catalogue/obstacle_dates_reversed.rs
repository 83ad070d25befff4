//! `obstacle-dates-reversed`: an obstacle is gone after it was met.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::INITIATIVE;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "obstacle-dates-reversed",
    Severity::Error,
    Norm::promise(6),
    "een belemmering is weg nadat zij er was",
    "an obstacle is gone after it was met",
)
.on_plan(|plan, _, found| {
    for (index, initiative) in plan.initiatives.iter().enumerate() {
        for (nth, obstacle) in initiative.obstacles.iter().enumerate() {
            let Some((opened, closed)) = obstacle.opened.zip(obstacle.closed) else {
                continue;
            };
            if closed < opened {
                found.add_with(
                    Place::root()
                        .item("initiatives", index, INITIATIVE, &initiative.title)
                        .entry("obstacles", nth)
                        .field("closed"),
                    Words::new(
                        format!("deze belemmering was op `{closed}` weg, vóór zij er op `{opened}` was"),
                        format!("this obstacle was gone on `{closed}`, before it was met on `{opened}`"),
                    ),
                    Words::new(
                        "verbeter een van de dagen; tot dan telt de belemmering nul dagen",
                        "correct one of the days; until then the obstacle counts zero days",
                    ),
                    [("opened", opened.to_string()), ("closed", closed.to_string())],
                );
            }
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "obstacle-dates-reversed",
            "plan",
            &[(
                "/initiatives/0/obstacles/0/closed",
                "deze belemmering was op `2025-05-01` weg, vóór zij er op `2025-06-01` was",
                "this obstacle was gone on `2025-05-01`, before it was met on `2025-06-01`",
            )],
        );
    }
}
