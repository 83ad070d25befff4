//! `target-moved`: a target stays where it was in the report before, or it is said why not.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::Target;
use crate::rules::Rule;
use crate::rules::answers::each_answer;

pub(super) static RULE: Rule = Rule::new(
    "target-moved",
    Severity::Advice,
    Norm::practice("vergelijking met de vorige rapportage"),
    "een streefwaarde is dezelfde als in de vorige rapportage",
    "a target is the same as in the report before",
)
.on_report(|report, context, found| {
    let Some(before) = context.predecessor else {
        return found.without("predecessor");
    };
    let mut targets: BTreeMap<&str, &Target> = BTreeMap::new();
    each_answer(before, |answer, _| {
        if let Some(target) = &answer.pursued {
            targets.insert(answer.effect.as_str(), target);
        }
    });
    each_answer(report, |answer, at| {
        let was = targets.get(answer.effect.as_str());
        if was.is_some_and(|was| answer.pursued.as_ref() != Some(*was)) {
            found.add_with(
                at().field("pursued"),
                Words::new(
                    format!(
                        "de streefwaarde van effect `{}` is verzet sinds de vorige rapportage",
                        answer.effect
                    ),
                    format!(
                        "the target of effect `{}` was moved since the report before",
                        answer.effect
                    ),
                ),
                Words::new(
                    "zeg waarom, bijvoorbeeld omdat het beleid voor dit jaar een andere waarde noemt",
                    "say why, for example because policy names another value for this year",
                ),
                [("effect", answer.effect.to_string())],
            );
        }
    });
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_report_that_differs_from_its_predecessor_gives_its_findings_and_no_more() {
        finds(
            "target-moved",
            "effect-report-predecessor",
            &[(
                "/goals/2/effects/0/pursued",
                "de streefwaarde van effect `volhouden` is verzet sinds de vorige rapportage",
                "the target of effect `volhouden` was moved since the report before",
            )],
        );
    }
}
