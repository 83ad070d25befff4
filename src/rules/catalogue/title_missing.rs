//! `title-missing`: whatever readers meet has a name.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::{ACTIVITY, AREA, Called, EFFECT, GOAL, GROUP, INDICATOR};
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "title-missing",
    Severity::Error,
    Norm::promise(6),
    "wat lezers tegenkomen, heeft een naam",
    "whatever readers meet has a name",
)
.on_policy(|policy, _, found| {
    each(
        found,
        "goals",
        GOAL,
        policy.goals.iter().map(|it| (it.id.as_str(), it.title.as_str())),
    );
    each(
        found,
        "indicators",
        INDICATOR,
        policy
            .indicators
            .iter()
            .map(|it| (it.id.as_str(), it.title.as_str())),
    );
    each(
        found,
        "targetGroups",
        GROUP,
        policy
            .target_groups
            .iter()
            .map(|it| (it.id.as_str(), it.title.as_str())),
    );
    each(
        found,
        "areas",
        AREA,
        policy.areas.iter().map(|it| (it.id.as_str(), it.title.as_str())),
    );
})
.on_plan(|plan, _, found| {
    each(
        found,
        "activities",
        ACTIVITY,
        plan.activities
            .iter()
            .map(|it| (it.id.as_str(), it.title.as_str())),
    );
    each(
        found,
        "effects",
        EFFECT,
        plan.effects.iter().map(|it| (it.id.as_str(), it.title.as_str())),
    );
});

fn each<'a>(
    found: &mut Found<'_>,
    list: &str,
    (nl, en): Called,
    things: impl Iterator<Item = (&'a str, &'a str)>,
) {
    for (index, (id, title)) in things.enumerate() {
        if title.trim().is_empty() {
            found.add_with(
                Place::root().item(list, index, (nl, en), id).field("title"),
                Words::new(
                    format!("{nl} `{id}` heeft geen naam"),
                    format!("{en} `{id}` has no name"),
                ),
                Words::new("vul `title` in", "fill in `title`"),
                [("id", id.to_owned())],
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "title-missing",
            "plan",
            &[(
                "/activities/1/title",
                "activiteit `respijt` heeft geen naam",
                "activity `respijt` has no name",
            )],
        );
    }

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "title-missing",
            "policy-framework",
            &[(
                "/indicators/2/title",
                "indicator `werkzoekend` heeft geen naam",
                "indicator `werkzoekend` has no name",
            )],
        );
    }
}
