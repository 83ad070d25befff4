//! `mark-without-reason`: each mark comes with a reason.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::CRITERION;
use crate::rules::{Place, Rule};
use crate::wording::is_filler;

pub(super) static RULE: Rule = Rule::new(
    "mark-without-reason",
    Severity::Warning,
    Norm::practice("Kruisbestuiving in de proeftuin"),
    "bij elk cijfer staat waarom",
    "each mark comes with a reason",
)
.on_assessment(|assessment, _, found| {
    for (index, criterion) in assessment.criteria.iter().enumerate() {
        for (nth, answer) in criterion.answers.iter().enumerate() {
            let given = answer
                .because
                .as_deref()
                .is_some_and(|because| !because.trim().is_empty() && !is_filler(because));
            let Some(mark) = answer.mark.filter(|_| !given) else {
                continue;
            };
            found.add_with(
                Place::root()
                    .item("criteria", index, CRITERION, &criterion.name)
                    .entry("answers", nth)
                    .field("because"),
                Words::new(
                    format!(
                        "bij cijfer `{mark}` van offerte `{}` staat niet waarom",
                        answer.offer
                    ),
                    format!("mark `{mark}` of offer `{}` has no reason", answer.offer),
                ),
                Words::new(
                    "schrijf wat er in het antwoord staat of ontbreekt",
                    "write what the answer holds or lacks",
                ),
                [("mark", mark.to_string()), ("offer", answer.offer.to_string())],
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_assessment_gives_its_findings_and_no_more() {
        finds(
            "mark-without-reason",
            "assessment",
            &[(
                "/criteria/0/answers/0/because",
                "bij cijfer `6` van offerte `offerte-2025` staat niet waarom",
                "mark `6` of offer `offerte-2025` has no reason",
            )],
        );
    }
}
