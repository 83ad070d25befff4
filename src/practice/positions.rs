//! The answers of a round, sorted out: what does not belong on the scale or contradicts itself counts nowhere.

use std::collections::{BTreeMap, BTreeSet};

use super::{PositioningAnswer, PositioningRound};
use crate::code::Beacon;
use crate::value::{Decimal, Pseudonym};

/// The answers of a round that count, in steps above the lowest score.
#[derive(Debug, Default)]
pub(crate) struct Answered {
    /// How many members of staff gave a score that counts.
    pub(crate) respondents: u64,
    /// Their scores by beacon.
    pub(crate) beacons: BTreeMap<Beacon, BeaconScores>,
}

/// Scores on one beacon, in steps above the lowest score.
#[derive(Debug, Default)]
pub(crate) struct BeaconScores {
    /// Where the organisation stands now, lowest first.
    pub(crate) current: Vec<i64>,
    /// Where it should stand, lowest first.
    pub(crate) desired: Vec<i64>,
    /// Both, of those who gave both.
    pub(crate) both: Vec<(i64, i64)>,
}

/// What counts of a round.
pub(crate) fn answered(round: &PositioningRound) -> Answered {
    let scale = round.scale();
    let mut answered = Answered::default();
    let mut people: BTreeSet<&Pseudonym> = BTreeSet::new();
    for ((beacon, respondent), answers) in by_place(round) {
        let Some((_, answer)) = answers.first().filter(|_| !contradict(&answers)) else {
            continue;
        };
        let current = answer.current.and_then(|score| scale.units(score));
        let desired = answer.desired.and_then(|score| scale.units(score));
        if current.is_none() && desired.is_none() {
            continue;
        }
        people.insert(respondent);
        let scores = answered.beacons.entry(beacon).or_default();
        scores.current.extend(current);
        scores.desired.extend(desired);
        scores.both.extend(current.zip(desired));
    }
    for scores in answered.beacons.values_mut() {
        scores.current.sort_unstable();
        scores.desired.sort_unstable();
        scores.both.sort_unstable();
    }
    answered.respondents = people.len() as u64;
    answered
}

/// What a mean outside the organisation is a sum of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Summed {
    Current,
    Desired,
    Gap,
}

/// What each member of staff who gave both scores adds to each sum of a round.
pub(crate) fn summed(round: &PositioningRound) -> BTreeMap<((Beacon, Summed), &Pseudonym), Decimal> {
    let scale = round.scale();
    let mut summed = BTreeMap::new();
    for ((beacon, respondent), answers) in by_place(round) {
        let Some((_, answer)) = answers.first().filter(|_| !contradict(&answers)) else {
            continue;
        };
        let on_scale = |score: Option<Decimal>| score.filter(|score| scale.units(*score).is_some());
        let (Some(current), Some(desired)) = (on_scale(answer.current), on_scale(answer.desired)) else {
            continue;
        };
        let gap = desired.minus(current).map(|gap| (Summed::Gap, gap));
        let both = [(Summed::Current, current), (Summed::Desired, desired)];
        summed.extend(
            both.into_iter()
                .chain(gap)
                .map(|(of, score)| (((beacon, of), respondent), score)),
        );
    }
    summed
}

/// The lines of a round that contradict another one about the same beacon by the same respondent. Nobody knows which of
/// them holds, so none counts; the same line twice counts once.
pub(crate) fn contradictions(round: &PositioningRound) -> Vec<usize> {
    let mut wrong: Vec<usize> = by_place(round)
        .into_values()
        .filter(|answers| contradict(answers))
        .flatten()
        .map(|(nth, _)| nth)
        .collect();
    wrong.sort_unstable();
    wrong
}

/// The lines about one beacon by one respondent, each with its place in the round.
type Lines<'a> = Vec<(usize, &'a PositioningAnswer)>;

fn by_place(round: &PositioningRound) -> BTreeMap<(Beacon, &Pseudonym), Lines<'_>> {
    let mut by_place: BTreeMap<(Beacon, &Pseudonym), Lines<'_>> = BTreeMap::new();
    for (nth, answer) in round.answers.iter().enumerate() {
        let place = (answer.beacon, &answer.respondent);
        by_place.entry(place).or_default().push((nth, answer));
    }
    by_place
}

fn contradict(answers: &Lines<'_>) -> bool {
    answers.windows(2).any(|pair| match pair {
        [(_, one), (_, other)] => one != other,
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Id;

    fn round(answers: &[(&str, Option<f64>, Option<f64>)]) -> PositioningRound {
        let mut round = PositioningRound::new(Id::new("voorjaar").unwrap(), "2025-03-12".parse().unwrap());
        let score = |score: f64| Decimal::from_f64(score).unwrap();
        for (respondent, current, desired) in answers {
            let mut answer = PositioningAnswer::new(respondent.parse().unwrap(), Beacon::OwnStrength);
            answer.current = current.map(score);
            answer.desired = desired.map(score);
            round.answers.push(answer);
        }
        round
    }

    #[test]
    fn a_score_off_the_scale_counts_nowhere_and_the_other_score_still_does() {
        let answered = answered(&round(&[
            ("m-1", Some(7.0), Some(4.0)),
            ("m-2", Some(2.0), Some(3.0)),
        ]));
        assert_eq!(answered.respondents, 2);
        let scores = &answered.beacons[&Beacon::OwnStrength];
        assert_eq!(scores.current, [2]);
        assert_eq!(scores.desired, [4, 6]);
        assert_eq!(scores.both, [(2, 4)]);
    }

    #[test]
    fn who_answers_twice_alike_counts_once_and_who_contradicts_himself_not_at_all() {
        let round = round(&[
            ("m-1", Some(2.0), None),
            ("m-1", Some(2.0), None),
            ("m-2", Some(2.0), None),
            ("m-2", Some(3.0), None),
            ("m-3", None, None),
        ]);
        let answered = answered(&round);
        assert_eq!(answered.respondents, 1);
        assert_eq!(answered.beacons[&Beacon::OwnStrength].current, [2]);
        assert_eq!(contradictions(&round), [2, 3]);
    }
}
