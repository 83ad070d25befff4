//! `effect-contradicts-itself`: an effect under several goals is the same everywhere.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::EffectAnswer;
use crate::rules::Rule;
use crate::rules::answers::each_answer;
use crate::rules::by_id::ById;

pub(super) static RULE: Rule = Rule::new(
    "effect-contradicts-itself",
    Severity::Error,
    Norm::promise(4),
    "een effect onder meer doelen heeft overal dezelfde cijfers",
    "an effect under several goals has the same figures everywhere",
)
.on_report(|report, _, found| {
    let mut first: ById<&EffectAnswer> = ById::new();
    each_answer(report, |answer, at| {
        let earlier = *first.entry(answer.effect.as_str()).or_insert(answer);
        if let Some((field, nl, en)) = differs(earlier, answer) {
            found.add_with(
                at().field(field),
                Words::new(
                    format!(
                        "effect `{}` heeft hier {nl} dan eerder in het rapport",
                        answer.effect
                    ),
                    format!(
                        "effect `{}` has {en} here than earlier in the report",
                        answer.effect
                    ),
                ),
                Words::new(
                    "een effect heeft één antwoord; alleen de bijdrage verschilt per doel",
                    "an effect has one answer; only its contribution differs by goal",
                ),
                [("effect", answer.effect.to_string()), ("field", field.to_owned())],
            );
        }
    });
});

fn differs(one: &EffectAnswer, other: &EffectAnswer) -> Option<(&'static str, &'static str, &'static str)> {
    if std::ptr::eq(one, other) {
        None
    } else if one.standing != other.standing {
        Some(("standing", "een andere stand", "another standing"))
    } else if one.pursued != other.pursued {
        Some(("pursued", "een andere streefwaarde", "another target"))
    } else if one.observed != other.observed || one.survey_results != other.survey_results {
        Some(("observed", "andere cijfers", "other figures"))
    } else if one.difference != other.difference {
        Some(("difference", "een ander verschil", "another difference"))
    } else if one.reach != other.reach {
        Some(("reach", "een ander bereik", "another reach"))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "effect-contradicts-itself",
            "effect-report",
            &[(
                "/goals/1/effects/0/observed",
                "effect `minder-eenzaam` heeft hier andere cijfers dan eerder in het rapport",
                "effect `minder-eenzaam` has other figures here than earlier in the report",
            )],
        );
    }
}
