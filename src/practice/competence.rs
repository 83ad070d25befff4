//! Rounds in which members of staff score each other's competences by mutual interview.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ScoreScale;
use crate::code::ProfessionalCharacteristic;
use crate::value::{Day, Decimal, Figure, Id, People, Pseudonym};

/// A round in which members of staff interviewed each other and scored the five quality characteristics. It is for
/// learning, not for judging anybody: what one person scored leaves in no report.
///
/// That the five characteristics are what is scored, and on which scale, is declared by the round: no published method
/// says it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "competentiescore")]
pub struct CompetenceRound {
    /// Its id.
    pub id: Id<Self>,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// When it was held; of a round of several days its last one.
    pub on: Day,
    /// The scale of its scores; 1 through 5 in halves when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<ScoreScale>,
    /// The scores, one line per person and characteristic.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<CompetenceScore>,
    /// What they chose to learn after it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<TrainingChoice>,
}

impl CompetenceRound {
    /// A round without scores yet.
    pub fn new(id: Id<Self>, on: Day) -> Self {
        Self {
            id,
            title: None,
            on,
            scale: None,
            answers: Vec::new(),
            choices: Vec::new(),
        }
    }

    /// The scale of its scores.
    pub fn scale(&self) -> ScoreScale {
        self.scale.unwrap_or_default()
    }
}

/// What somebody scored, as a colleague saw it. It never enters a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct CompetenceScore {
    /// The pseudonym of the one who is scored.
    pub scored: Pseudonym,
    /// The pseudonym of the colleague who interviewed, and scores.
    pub scorer: Pseudonym,
    /// The characteristic.
    pub characteristic: ProfessionalCharacteristic,
    /// The score.
    pub score: Decimal,
}

impl CompetenceScore {
    /// A score of somebody by a colleague.
    pub fn new(
        of: Pseudonym,
        by: Pseudonym,
        characteristic: ProfessionalCharacteristic,
        score: Decimal,
    ) -> Self {
        Self {
            scored: of,
            scorer: by,
            characteristic,
            score,
        }
    }

    /// Whether somebody scored himself, which is no interview.
    pub fn is_of_oneself(&self) -> bool {
        self.scored == self.scorer
    }
}

/// A training that could be chosen after a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "scholingskeuze")]
pub struct TrainingChoice {
    /// What is learnt.
    pub title: String,
    /// The characteristic that it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serves: Option<ProfessionalCharacteristic>,
    /// How many members of staff chose it.
    #[serde(default)]
    pub chosen: Figure<People>,
    /// How many followed it.
    #[serde(default)]
    pub followed: Figure<People>,
}

impl TrainingChoice {
    /// A training that nobody knows the numbers of.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            serves: None,
            chosen: Figure::Unknown,
            followed: Figure::Unknown,
        }
    }
}

/// The scores of a round that count, in steps above the lowest score.
#[derive(Debug, Default)]
pub(crate) struct Scored {
    /// How many members of staff have a score that counts.
    pub(crate) people: u64,
    /// Their scores by characteristic, lowest first.
    pub(crate) characteristics: BTreeMap<ProfessionalCharacteristic, Vec<i64>>,
}

/// What counts of a round: not what somebody scored himself, what is not on the scale, or what is contradicted.
pub(crate) fn scored(round: &CompetenceRound) -> Scored {
    let scale = round.scale();
    let mut scored = Scored::default();
    let mut people: BTreeSet<&Pseudonym> = BTreeSet::new();
    for ((characteristic, person), score) in counted(round) {
        people.insert(person);
        let of_one = scored.characteristics.entry(characteristic).or_default();
        of_one.extend(scale.units(score));
    }
    for scores in scored.characteristics.values_mut() {
        scores.sort_unstable();
    }
    scored.people = people.len() as u64;
    scored
}

/// The score that counts of each person, by characteristic.
pub(crate) fn counted(
    round: &CompetenceRound,
) -> BTreeMap<(ProfessionalCharacteristic, &Pseudonym), Decimal> {
    let scale = round.scale();
    let of_person = by_person(round).into_iter();
    let sound = of_person.filter_map(|(place, lines)| {
        let (_, line) = lines.first().filter(|_| !differ(&lines))?;
        scale.units(line.score).map(|_| (place, line.score))
    });
    sound.collect()
}

/// The lines of a round that give one person different scores on one characteristic.
pub(crate) fn differing(round: &CompetenceRound) -> Vec<usize> {
    let mut wrong: Vec<usize> = by_person(round)
        .into_values()
        .filter(|lines| differ(lines))
        .flatten()
        .map(|(nth, _)| nth)
        .collect();
    wrong.sort_unstable();
    wrong
}

/// The lines about one characteristic of one person, each with its place in the round.
type Lines<'a> = Vec<(usize, &'a CompetenceScore)>;

fn by_person(round: &CompetenceRound) -> BTreeMap<(ProfessionalCharacteristic, &Pseudonym), Lines<'_>> {
    let mut by_person: BTreeMap<_, Lines<'_>> = BTreeMap::new();
    let lines = round.answers.iter().enumerate();
    for (nth, line) in lines.filter(|(_, line)| !line.is_of_oneself()) {
        let place = (line.characteristic, &line.scored);
        by_person.entry(place).or_default().push((nth, line));
    }
    by_person
}

fn differ(lines: &Lines<'_>) -> bool {
    lines.windows(2).any(|pair| match pair {
        [(_, one), (_, other)] => one.score != other.score,
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_scores_himself_counts_nowhere_and_neither_do_two_scores_of_one_person() {
        let mut round = CompetenceRound::new(Id::new("voorjaar").unwrap(), "2025-03-12".parse().unwrap());
        for (scored, scorer, score) in [
            ("m-1", "m-2", 2.0),
            ("m-2", "m-2", 5.0),
            ("m-3", "m-1", 2.0),
            ("m-3", "m-2", 4.0),
            ("m-4", "m-1", 9.0),
            ("m-5", "m-1", 3.0),
            ("m-5", "m-2", 3.0),
        ] {
            round.answers.push(CompetenceScore::new(
                scored.parse().unwrap(),
                scorer.parse().unwrap(),
                ProfessionalCharacteristic::IntegratedWork,
                Decimal::from_f64(score).unwrap(),
            ));
        }
        let scored = scored(&round);
        assert_eq!(scored.people, 2);
        assert_eq!(
            scored.characteristics[&ProfessionalCharacteristic::IntegratedWork],
            [2, 4]
        );
        assert_eq!(differing(&round), [2, 3]);
    }
}
