//! `letting-go-due`: a professional lets go in time.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::narrative::{Continuity, GoesOn};
use crate::rules::kinds::ACTIVITY;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "letting-go-due",
    Severity::Advice,
    Norm::practice("opbouwwerk"),
    "een professional laat op tijd los",
    "a professional lets go in time",
)
.on_narrative(|narrative, _, found| {
    let mut moments: BTreeMap<&str, Vec<(usize, &Continuity)>> = BTreeMap::new();
    for (index, moment) in narrative.community.continuity.iter().enumerate() {
        moments.entry(moment.activity.as_str()).or_default().push((index, moment));
    }
    for (activity, mut moments) in moments {
        moments.sort_by_key(|(index, moment)| (moment.on, *index));
        let [.., (_, before), (index, last)] = moments.as_slice() else {
            continue;
        };
        let carried = |moment: &Continuity| moment.state == GoesOn::NotYet && moment.let_go.is_empty();
        if carried(before) && carried(last) {
            found.add_with(
                Place::root()
                    .field("community")
                    .item("continuity", *index, ACTIVITY, activity),
                Words::new(
                    format!("activiteit `{activity}` draagt de professional op twee momenten na elkaar, en niets werd losgelaten"),
                    format!("the professional carries activity `{activity}` at two moments in a row, and let go of nothing"),
                ),
                Words::new(
                    "bespreek met bewoners wat zij overnemen en wanneer, en schrijf in `letGo` wat werd losgelaten",
                    "talk with residents about what they take over and when, and write in `letGo` what was let go of",
                ),
                [("activity", activity.to_owned())],
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "letting-go-due",
            "narrative",
            &[(
                "/community/continuity/1",
                "activiteit `koffie` draagt de professional op twee momenten na elkaar, en niets werd losgelaten",
                "the professional carries activity `koffie` at two moments in a row, and let go of nothing",
            )],
        );
    }
}
