//! `id-duplicate`: an id names one thing.

use std::collections::HashSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "id-duplicate",
    Severity::Error,
    Norm::promise(6),
    "elk id noemt één ding",
    "each id names one thing",
)
.blocking()
.on_any(|survey, found| {
    // Each id with its list.
    let mut seen = HashSet::new();
    let (numbers, again): (Vec<usize>, Vec<&str>) = survey
        .ids()
        .filter(|(_, met, _)| met.thing.1 == "id" || ANSWERS.contains(&met.thing))
        .filter(|(_, met, id)| met.list.is_some_and(|list| !seen.insert((list, *id))))
        .map(|(number, _, id)| (number, id))
        .unzip();
    for (place, id) in survey.places(&numbers).into_iter().zip(again) {
        say(found, id, place);
    }
});

/// Things that are no more than an answer about something, and so bear its id under another name. All others bear
/// theirs as `id`.
const ANSWERS: [(&str, &str); 9] = [
    ("ActivityAccount", "activity"),
    ("AnsweredRequirement", "requirement"),
    ("CriterionAnswer", "criterion"),
    ("GoalAnswer", "goal"),
    ("IndicatorLine", "indicator"),
    ("IndicatorPledge", "indicator"),
    ("OfferAnswer", "criterion"),
    ("OfferedEffect", "effect"),
    ("RequirementAnswer", "requirement"),
];

fn say(found: &mut Found<'_>, id: &str, place: Place) {
    found.add_with(
        place,
        Words::new(
            format!("het id `{id}` komt meer dan eens voor"),
            format!("the id `{id}` occurs more than once"),
        ),
        Words::new("geef elk een eigen id", "give each an id of its own"),
        [("id", id.to_owned())],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "id-duplicate",
            "effect-report",
            &[(
                "/activities/2/activity",
                "het id `respijt` komt meer dan eens voor",
                "the id `respijt` occurs more than once",
            )],
        );
    }

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "id-duplicate",
            "narrative",
            &[(
                "/needs/1/id",
                "het id `ochtendles` komt meer dan eens voor",
                "the id `ochtendles` occurs more than once",
            )],
        );
    }

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "id-duplicate",
            "plan",
            &[(
                "/initiatives/1/id",
                "het id `tuin` komt meer dan eens voor",
                "the id `tuin` occurs more than once",
            )],
        );
    }

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "id-duplicate",
            "policy-framework",
            &[(
                "/indicators/2/id",
                "het id `omzien` komt meer dan eens voor",
                "the id `omzien` occurs more than once",
            )],
        );
    }
}
