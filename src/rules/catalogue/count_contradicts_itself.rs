//! `count-contradicts-itself`: the same people are counted alike in every place, and called the same.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::{CountKind, Counted, counted};
use crate::rules::{Place, Rule};
use crate::sentence::label;
use crate::value::{Figure, People};

pub(super) static RULE: Rule = Rule::new(
    "count-contradicts-itself",
    Severity::Error,
    Norm::promise(4),
    "dezelfde mensen zijn op elke plaats gelijk geteld",
    "the same people are counted alike in every place",
)
.on_report(|report, _, found| {
    let mut first: BTreeMap<Counted<'_>, Figure<People>> = BTreeMap::new();
    let mut said = Vec::new();
    for (whom, people, at) in counted(report)
        .into_iter()
        .filter(|(whom, ..)| !is_of_effect(whom))
    {
        let key = Counted {
            title: "",
            area_title: "",
            ..whom
        };
        // A place without a number says nothing that another could contradict.
        if people == Figure::Suppressed {
            continue;
        }
        let before = *first.entry(key).or_insert(people);
        if before == people || said.contains(&key) {
            continue;
        }
        said.push(key);
        let called = label(&whom);
        // How many there are is not said: findings travel further than the report.
        found.add_with(
            Place::at(at),
            Words::new(
                format!(
                    "hier staat een ander aantal mensen dan eerder in het rapport: {}",
                    called.nl
                ),
                format!(
                    "here stands another number of people than earlier in the report: {}",
                    called.en
                ),
            ),
            Words::new(
                "wie geteld is, is één keer geteld: neem overal hetzelfde getal",
                "whoever was counted was counted once: take the same number everywhere",
            ),
            [("of", called.en)],
        );
    }
});

/// An effect under several goals is another rule's.
fn is_of_effect(whom: &Counted<'_>) -> bool {
    whom.kind == CountKind::EffectReach
        || CountKind::OF_EFFECT.contains(&whom.kind) && !whom.id.is_empty()
        || matches!(whom.kind, CountKind::LevelBefore | CountKind::LevelAfter)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "count-contradicts-itself",
            "effect-report",
            &[(
                "/specificGroups/groups/0",
                "hier staat een ander aantal mensen dan eerder in het rapport: doelgroep ‘Thuiswonende 75-plussers’",
                "here stands another number of people than earlier in the report: target group ‘Thuiswonende 75-plussers’",
            )],
        );
    }
}
