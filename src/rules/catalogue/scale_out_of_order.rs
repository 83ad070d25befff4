//! `scale-out-of-order`: the marks of a rating scale rise, each once.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::policy::RatingStep;
use crate::rules::kinds::CRITERION;
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "scale-out-of-order",
    Severity::Warning,
    Norm::promise(6),
    "de cijfers van een beoordelingsschaal lopen op, elk één keer",
    "the marks of a rating scale rise, each once",
)
.on_policy(|policy, _, found| {
    let Some(assignment) = &policy.assignment else {
        return;
    };
    let at = || Place::root().field("assignment");
    look(found, &assignment.scale, at);
    for (index, criterion) in assignment.criteria.iter().enumerate() {
        look(found, &criterion.scale, || {
            at().item("criteria", index, CRITERION, &criterion.name)
        });
    }
});

fn look(found: &mut Found<'_>, scale: &[RatingStep], at: impl Fn() -> Place) {
    for (index, (before, step)) in scale.iter().zip(scale.iter().skip(1)).enumerate() {
        let (before, mark) = (before.mark, step.mark);
        if mark > before {
            continue;
        }
        found.add_with(
            at().entry("scale", index + 1).field("mark"),
            Words::new(
                format!("cijfer `{mark}` komt na `{before}`"),
                format!("mark `{mark}` comes after `{before}`"),
            ),
            Words::new(
                "zet de cijfers van laag naar hoog, en noem elk één keer",
                "put the marks from low to high, and name each once",
            ),
            [("mark", mark.to_string()), ("before", before.to_string())],
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "scale-out-of-order",
            "policy-framework",
            &[(
                "/assignment/scale/1/mark",
                "cijfer `4` komt na `6`",
                "mark `4` comes after `6`",
            )],
        );
    }
}
