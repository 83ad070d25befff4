//! `id-duplicate`: an id names one thing.

use std::collections::HashSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::walk::{Trail, Visit};
use crate::rules::{Found, Rule};

pub(super) static RULE: Rule = Rule::new(
    "id-duplicate",
    Severity::Error,
    Norm::promise(6),
    "elk id noemt één ding",
    "each id names one thing",
)
.blocking()
.on_any(|document, found| {
    document.walk(&mut Own {
        seen: HashSet::new(),
        found,
    });
});

/// Things that are no more than an answer about something, and so bear its id under another name. All others bear
/// theirs as `id`.
const ANSWERS: [(&str, &str); 5] = [
    ("ActivityAccount", "activity"),
    ("CriterionAnswer", "criterion"),
    ("GoalAnswer", "goal"),
    ("OfferAnswer", "criterion"),
    ("OfferedEffect", "effect"),
];

/// Looks at the ids that the items of a list bear themselves.
struct Own<'f, 'o> {
    /// Each id with its list.
    seen: HashSet<(usize, Box<str>)>,
    found: &'f mut Found<'o>,
}

impl Visit for Own<'_, '_> {
    fn id(&mut self, _: &'static str, id: &str, at: &Trail) {
        let thing = at.thing();
        if thing.1 != "id" && !ANSWERS.contains(&thing) {
            return;
        }
        let Some(list) = at.list_of_thing() else { return };
        if !self.seen.insert((list, id.into())) {
            say(self.found, id, at);
        }
    }
}

fn say(found: &mut Found<'_>, id: &str, at: &Trail) {
    found.add_with(
        at.place(),
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
