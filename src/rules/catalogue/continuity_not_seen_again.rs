//! `continuity-not-seen-again`: what went on is looked at again in the next report.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::ACTIVITY;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "continuity-not-seen-again",
    Severity::Advice,
    Norm::practice("opbouwwerk"),
    "of iets doorgaat, wordt later opnieuw bekeken",
    "whether something goes on is looked at again later",
)
.on_report(|report, _, found| {
    let community = report
        .practice
        .as_ref()
        .and_then(|practice| practice.community.as_ref());
    let left = community.into_iter().flat_map(|community| &community.not_seen_again);
    for (index, left) in left.enumerate() {
        let (activity, on) = (&left.activity, left.last_seen);
        found.add_with(
            Place::root()
                .field("practice")
                .field("community")
                .item("notSeenAgain", index, ACTIVITY, activity.as_str()),
            Words::new(
                format!("of activiteit `{activity}` doorgaat, is sinds `{on}` niet meer bekeken"),
                format!("whether activity `{activity}` goes on was not looked at since `{on}`"),
            ),
            Words::new(
                "kijk opnieuw en zet het moment in `community.continuity`, ook als het stopte: eerste enthousiasme zakt weg",
                "look again and put the moment in `community.continuity`, also if it stopped: first enthusiasm fades",
            ),
            [("activity", activity.to_string()), ("on", on.to_string())],
        );
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "continuity-not-seen-again",
            "effect-report",
            &[(
                "/practice/community/notSeenAgain/0",
                "of activiteit `koffie` doorgaat, is sinds `2024-11-04` niet meer bekeken",
                "whether activity `koffie` goes on was not looked at since `2024-11-04`",
            )],
        );
    }
}
