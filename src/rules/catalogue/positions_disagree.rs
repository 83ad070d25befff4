//! `positions-disagree`: the figures of a round follow from its distribution, and from each other.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::practice::ScoreScale;
use crate::report::{BeaconPositions, Positions};
use crate::rules::kinds::ROUND;
use crate::rules::{Found, Place, Rule};
use crate::value::Decimal;

pub(super) static RULE: Rule = Rule::new(
    "positions-disagree",
    Severity::Error,
    Norm::promise(10),
    "gemiddelde, middelste, spreiding en verschil van een ronde volgen uit haar antwoorden",
    "mean, median, spread and gap of a round follow from its answers",
)
.on_report(|report, _, found| {
    let rounds = report.practice.iter().flat_map(|practice| &practice.positioning);
    for (index, round) in rounds.enumerate() {
        for (nth, beacon) in round.beacons.iter().enumerate() {
            let at = || {
                Place::root()
                    .field("practice")
                    .item("positioning", index, ROUND, round.round.as_str())
                    .entry("beacons", nth)
            };
            for (field, positions) in [("current", &beacon.current), ("desired", &beacon.desired)] {
                if !follow(positions, round.scale) {
                    say(found, at().field(field));
                }
            }
            if !gap_follows(beacon) {
                say(found, at().field("gap"));
            }
        }
    }
    let rounds = report.practice.iter().flat_map(|practice| &practice.competences);
    for (index, round) in rounds.enumerate() {
        for (nth, line) in round.characteristics.iter().enumerate() {
            if !follow(&line.scores, round.scale) {
                say(
                    found,
                    Place::root()
                        .field("practice")
                        .item("competences", index, ROUND, round.round.as_str())
                        .entry("characteristics", nth)
                        .field("scores"),
                );
            }
        }
    }
});

/// Whether the figures are those of the distribution, where there is one.
fn follow(positions: &Positions, scale: ScoreScale) -> bool {
    positions.distribution.is_empty() || positions.made_again(scale).as_ref() == Some(positions)
}

/// Where everybody gave both, the gap is the difference of the means, but for their rounding.
fn gap_follows(beacon: &BeaconPositions) -> bool {
    /// Three figures, each rounded by half a tenth at most.
    const ROUNDED: i64 = 150_000;
    let (now, wish) = (&beacon.current, &beacon.desired);
    let same = beacon.pairs == now.answered && beacon.pairs == wish.answered;
    let known = |mean: crate::value::Figure<Decimal>| mean.known().copied();
    let (Some(now), Some(wish), Some(gap)) = (known(now.mean), known(wish.mean), known(beacon.gap)) else {
        return true;
    };
    let off = wish.millionths() - now.millionths() - gap.millionths();
    !same || off.abs() <= ROUNDED
}

fn say(found: &mut Found<'_>, place: Place) {
    found.add(
        place,
        Words::new(
            "deze cijfers volgen niet uit de antwoorden die ernaast staan",
            "these figures do not follow from the answers beside them",
        ),
        Words::new(
            "neem de cijfers zoals ze zijn gemaakt",
            "take the figures as they were made",
        ),
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        let (nl, en) = (
            "deze cijfers volgen niet uit de antwoorden die ernaast staan",
            "these figures do not follow from the answers beside them",
        );
        finds(
            "positions-disagree",
            "effect-report",
            &[("/practice/positioning/0/beacons/0/gap", nl, en)],
        );
    }
}
