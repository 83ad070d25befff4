//! `award-text-too-long`: texts of an assignment fit the fields of a notice.

use crate::code::TextLimit;
use crate::finding::{Norm, Severity};
use crate::policy::{Assignment, Procedure};
use crate::rules::kinds::CRITERION;
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "award-text-too-long",
    Severity::Warning,
    Norm::practice("eForms SDK 1.15.1"),
    "teksten van een opdracht passen in de velden van een aankondiging",
    "texts of an assignment fit the fields of a notice",
)
.on_policy(|policy, _, found| {
    // A call for subsidies is published in no notice.
    let published = |assignment: &&Assignment| assignment.procedure != Some(Procedure::Subsidy);
    let Some(assignment) = policy.assignment.as_ref().filter(published) else {
        return;
    };
    let root = || Place::root().field("assignment");
    look(found, TextLimit::TITLE, &assignment.title, || {
        root().field("title")
    });
    look(found, TextLimit::DESCRIPTION, &assignment.question, || {
        root().field("question")
    });
    for (index, criterion) in assignment.criteria.iter().enumerate() {
        // The name itself is too long to be part of the path.
        let at = || root().item("criteria", index, CRITERION, criterion.id.as_str());
        look(found, TextLimit::CRITERION_NAME, &criterion.name, || {
            at().field("name")
        });
        if let Some(description) = &criterion.description {
            look(found, TextLimit::CRITERION_DESCRIPTION, description, || {
                at().field("description")
            });
        }
    }
});

fn look(found: &mut Found<'_>, limit: TextLimit, text: &str, place: impl FnOnce() -> Place) {
    if let Err(refusal) = limit.check(text) {
        found.add_with(
            place(),
            refusal.message().clone(),
            refusal.help().clone(),
            [
                ("field", limit.field().to_owned()),
                ("characters", text.chars().count().to_string()),
                ("most", limit.characters().to_string()),
            ],
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "award-text-too-long",
            "policy-framework",
            &[(
                "/assignment/criteria/0/name",
                "de tekst heeft 500 tekens, BT-734 neemt er hoogstens 400",
                "the text has 500 characters, BT-734 takes at most 400",
            )],
        );
    }
}
