//! `small-count`: a report for outside gives no small group away.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::{EffectReport, Observed, Positions};
use crate::rules::answers::{each_answer, each_reach};
use crate::rules::kinds::{GROUP, NEED, ROUND};
use crate::rules::{Found, Place, Rule};
use crate::value::{Figure, People};

pub(super) static RULE: Rule = Rule::new(
    "small-count",
    Severity::Error,
    // Identifiability, as recital 26 explains it: means that are reasonably likely to be used.
    Norm::law("AVG", "4, onder 1 (zie overweging 26)"),
    "een rapportage voor buiten verraadt geen kleine groep",
    "a report for outside gives no small group away",
)
.on_report(|report, _, found| {
    if report.audience.is_confidential() {
        return;
    }
    let small = Small {
        below: report.disclosure.threshold.unwrap_or(LEAST),
    };
    groups(report, small, found);
    staff(report, small, found);
    talents(report, small, found);
    each_answer(report, |answer, at| {
        outcome(answer.observed.as_ref(), small, found, at);
        for (nth, survey) in answer.survey_results.iter().enumerate() {
            for (field, figure) in [
                ("asked", survey.asked),
                ("answered", survey.answered),
                ("agreed", survey.agreed),
                ("notApplicable", survey.not_applicable.unwrap_or_default()),
                ("applicable", survey.applicable.unwrap_or_default()),
                ("dontKnow", survey.dont_know.unwrap_or_default()),
            ] {
                small.look(found, figure.known().map(|it| it.0), || {
                    at().entry("surveyResults", nth).field(field)
                });
            }
        }
    });
});

/// The threshold where the report names none.
const LEAST: u64 = 5;

#[derive(Clone, Copy)]
struct Small {
    below: u64,
}

impl Small {
    /// A count of people: nobody is not a small group.
    fn look(self, found: &mut Found<'_>, count: Option<u64>, place: impl FnOnce() -> Place) {
        if count.is_some_and(|count| count > 0 && count < self.below) {
            say(found, place());
        }
    }

    /// A cell of a table of outcomes: nobody in it says something of everybody in the others.
    fn cell(self, found: &mut Found<'_>, count: Figure<People>, place: impl FnOnce() -> Place) {
        if count.known().is_some_and(|count| count.0 < self.below) {
            say(found, place());
        }
    }
}

fn groups(report: &EffectReport, small: Small, found: &mut Found<'_>) {
    each_reach(report, |reach, at| {
        small.look(found, reach.people.known().map(|it| it.0), || {
            at().field("people")
        });
        small.look(found, reach.contacts.known().map(|it| it.0), || {
            at().field("contacts")
        });
    });
    for (nth, group) in report.reach_by_group.iter().enumerate() {
        let at = || Place::root().item("reachByGroup", nth, GROUP, &group.title);
        small.look(found, group.people.known().map(|it| it.0), || {
            at().field("people")
        });
        small.look(found, group.contacts.known().map(|it| it.0), || {
            at().field("contacts")
        });
    }
    for (nth, role) in report.roles.iter().enumerate() {
        small.look(found, role.people.known().map(|it| it.0), || {
            Place::root().entry("roles", nth).field("people")
        });
    }
    for (nth, need) in report.needs.iter().enumerate() {
        small.look(found, need.people.known().map(|it| it.0), || {
            Place::root()
                .item("needs", nth, NEED, &need.theme)
                .field("people")
        });
    }
}

/// What staff said is told outside in means only: a distribution, a median and a spread tell of single answers.
fn staff(report: &EffectReport, small: Small, found: &mut Found<'_>) {
    let Some(practice) = &report.practice else { return };
    let place =
        |list: &str, index, round: &str| Place::root().field("practice").item(list, index, ROUND, round);
    for (index, round) in practice.positioning.iter().enumerate() {
        let at = || place("positioning", index, round.round.as_str());
        small.look(found, round.respondents.known().map(|it| it.0), || {
            at().field("respondents")
        });
        for (nth, beacon) in round.beacons.iter().enumerate() {
            for (field, positions) in [("current", &beacon.current), ("desired", &beacon.desired)] {
                if tells_of_single(positions) {
                    say(found, at().entry("beacons", nth).field(field));
                }
            }
        }
    }
    for (index, round) in practice.competences.iter().enumerate() {
        let at = || place("competences", index, round.round.as_str());
        small.look(found, round.scored.known().map(|it| it.0), || {
            at().field("scored")
        });
        for (nth, line) in round.characteristics.iter().enumerate() {
            if tells_of_single(&line.scores) {
                say(found, at().entry("characteristics", nth).field("scores"));
            }
        }
        for (nth, choice) in round.choices.iter().enumerate() {
            for (field, people) in [("chosen", choice.chosen), ("followed", choice.followed)] {
                small.look(found, people.known().map(|it| it.0), || {
                    at().entry("choices", nth).field(field)
                });
            }
        }
    }
}

/// Residents who offer, use or wish something.
fn talents(report: &EffectReport, small: Small, found: &mut Found<'_>) {
    let community = report.practice.iter().flat_map(|practice| &practice.community);
    for (nth, talent) in community.flat_map(|told| &told.talents).enumerate() {
        for (field, people) in [
            ("offered", talent.offered),
            ("used", talent.used),
            ("wished", talent.wished),
        ] {
            small.look(found, people.known().map(|it| it.0), || {
                Place::root()
                    .field("practice")
                    .field("community")
                    .entry("talents", nth)
                    .field(field)
            });
        }
    }
}

fn tells_of_single(positions: &Positions) -> bool {
    !positions.distribution.is_empty()
        || positions.median.known().is_some()
        || positions.spread.known().is_some()
}

fn outcome(observed: Option<&Observed>, small: Small, found: &mut Found<'_>, at: &dyn Fn() -> Place) {
    let at = || at().field("observed").field("figures");
    let known = |figure: Figure<People>| figure.known().map(|it| it.0);
    match observed {
        Some(Observed::PairedChange(figures)) => {
            small.look(found, known(figures.pairs), || at().field("pairs"));
            small.cell(found, figures.improved, || at().field("improved"));
            small.cell(found, figures.unchanged, || at().field("unchanged"));
            small.cell(found, figures.worsened, || at().field("worsened"));
            small.look(found, known(figures.followed_up.before_only), || {
                at().field("followedUp").field("beforeOnly")
            });
            small.look(found, known(figures.followed_up.after_only), || {
                at().field("followedUp").field("afterOnly")
            });
        }
        Some(Observed::CategoryShift(figures)) => {
            small.look(found, known(figures.pairs), || at().field("pairs"));
            for (nth, level) in figures.levels.iter().enumerate() {
                small.cell(found, level.before, || at().entry("levels", nth).field("before"));
                small.cell(found, level.after, || at().entry("levels", nth).field("after"));
            }
            for (nth, domain) in figures.domains.iter().enumerate() {
                for (field, count) in [
                    ("improved", domain.improved),
                    ("unchanged", domain.unchanged),
                    ("worsened", domain.worsened),
                ] {
                    small.cell(found, count, || at().entry("domains", nth).field(field));
                }
            }
        }
        Some(Observed::GoalAttainment(figures)) => {
            small.look(found, known(figures.people), || at().field("people"));
        }
        Some(Observed::RoleMovement(figures)) => {
            small.look(found, figures.people.known().map(|it| it.0), || {
                at().field("people")
            });
        }
        _ => {}
    }
}

/// Neither the count nor the threshold is said: together they would tell what the report must not.
fn say(found: &mut Found<'_>, place: Place) {
    found.add(
        place,
        Words::new(
            "dit aantal verraadt een kleine groep",
            "this count gives a small group away",
        ),
        Words::new(
            "maak het rapport opnieuw met bescherming voor dit publiek; wis niet alleen dit getal",
            "make the report again with protection for this audience; do not erase this number only",
        ),
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "small-count",
            "effect-report",
            &[
                (
                    "/goals/0/effects/0/observed/figures/worsened",
                    "dit aantal verraadt een kleine groep",
                    "this count gives a small group away",
                ),
                (
                    "/goals/1/effects/0/observed/figures/worsened",
                    "dit aantal verraadt een kleine groep",
                    "this count gives a small group away",
                ),
                (
                    "/needs/0/people",
                    "dit aantal verraadt een kleine groep",
                    "this count gives a small group away",
                ),
                (
                    "/practice/positioning/0/beacons/0/current",
                    "dit aantal verraadt een kleine groep",
                    "this count gives a small group away",
                ),
                (
                    "/practice/positioning/0/respondents",
                    "dit aantal verraadt een kleine groep",
                    "this count gives a small group away",
                ),
            ],
        );
    }
}
