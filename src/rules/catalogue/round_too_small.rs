//! `round-too-small`: enough members of staff take part in a round to show something of it.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::practice::{answered, scored};
use crate::rules::kinds::ROUND;
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "round-too-small",
    Severity::Warning,
    Norm::law("AVG", "5, eerste lid, onder c"),
    "aan een ronde doen genoeg medewerkers mee om er iets van te tonen",
    "enough members of staff take part in a round to show something of it",
)
.on_narrative(|narrative, _, found| {
    for (index, round) in narrative.practice.positioning.iter().enumerate() {
        // Of a scale that cannot be used another rule tells.
        if round.scale().steps().is_some() && answered(round).respondents < LEAST {
            say(found, "positioning", index, round.id.as_str());
        }
    }
    for (index, round) in narrative.practice.competences.iter().enumerate() {
        if round.scale().steps().is_some() && scored(round).people < LEAST {
            say(found, "competences", index, round.id.as_str());
        }
    }
});

fn say(found: &mut Found<'_>, list: &str, index: usize, round: &str) {
    found.add_with(
        Place::root().field("practice").item(list, index, ROUND, round),
        Words::new(
            format!("aan ronde `{round}` deden te weinig medewerkers mee"),
            format!("too few members of staff took part in round `{round}`"),
        ),
        Words::new(
            "van deze ronde wordt niets getoond, ook niet in de organisatie; vraag meer medewerkers",
            "nothing of this round is shown, inside the organisation neither; ask more members of staff",
        ),
        [("round", round.to_owned())],
    );
}

/// The smallest threshold of the presets for outside, which holds inside for what staff answered.
const LEAST: u64 = 5;

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "round-too-small",
            "narrative",
            &[(
                "/practice/positioning/0",
                "aan ronde `voorjaar-2025` deden te weinig medewerkers mee",
                "too few members of staff took part in round `voorjaar-2025`",
            )],
        );
    }
}
