//! `copy-differs`: what a report repeats is the same as where it stands first.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::narrative::Subject;
use crate::report::{EffectAnswer, EffectReport, Observed, SignalTerm};
use crate::rules::answers::each_answer;
use crate::rules::kinds::{ACTIVITY, EFFECT, SIGNAL};
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "copy-differs",
    Severity::Error,
    Norm::promise(10),
    "wat een rapport herhaalt, is gelijk aan waar het eerst staat",
    "what a report repeats is the same as where it stands first",
)
.on_report(|report, _, found| {
    let mut effects: BTreeMap<&str, &EffectAnswer> = BTreeMap::new();
    each_answer(report, |answer, at| {
        effects.entry(answer.effect.as_str()).or_insert(answer);
        told(found, answer, at);
    });
    added_value(report, &effects, found);
    offer(report, &effects, found);
    activities(report, found);
    demand(report, found);
    findings(report, found);
});

/// How many stories and answers are told.
fn told(found: &mut Found<'_>, answer: &EffectAnswer, at: &dyn Fn() -> Place) {
    let Some(Observed::Told(told)) = &answer.observed else {
        return;
    };
    let tells = answer
        .survey_results
        .iter()
        .filter(|survey| survey.about == Subject::ExperiencedChange && survey.agreed.known().is_some());
    let counts = [
        (told.stories, answer.stories.len() as u64, "stories"),
        (told.survey_results, tells.count() as u64, "surveyResults"),
    ];
    for (told, there, field) in counts {
        if told != there {
            say(found, at().field("observed").field("figures").field(field));
        }
    }
}

fn added_value(report: &EffectReport, effects: &BTreeMap<&str, &EffectAnswer>, found: &mut Found<'_>) {
    for (nth, value) in report.added_value.iter().enumerate() {
        for (lines, list) in [(&value.client_group, "clientGroup"), (&value.society, "society")] {
            for (which, line) in lines.iter().enumerate() {
                let Some(answer) = effects.get(line.effect.as_str()) else {
                    continue;
                };
                let at = || {
                    Place::root()
                        .entry("addedValue", nth)
                        .item(list, which, EFFECT, &line.title)
                };
                if line.standing != answer.standing {
                    say(found, at().field("standing"));
                }
                if line.title != answer.title {
                    say(found, at().field("title"));
                }
            }
        }
    }
}

fn offer(report: &EffectReport, effects: &BTreeMap<&str, &EffectAnswer>, found: &mut Found<'_>) {
    let lines = report.offer.iter().flat_map(|offer| &offer.effects);
    for (nth, line) in lines.enumerate() {
        let answer = effects.get(line.effect.as_str()).filter(|_| line.in_plan);
        let Some(answer) = answer else { continue };
        let at = || {
            Place::root()
                .field("offer")
                .item("effects", nth, EFFECT, &line.title)
        };
        if line.standing != Some(answer.standing) {
            say(found, at().field("standing"));
        }
        if line.pursued != answer.pursued {
            say(found, at().field("pursued"));
        }
    }
    let realised: BTreeMap<&str, _> = report
        .activities
        .iter()
        .map(|it| (it.activity.as_str(), it.realised))
        .collect();
    let lines = report.offer.iter().flat_map(|offer| &offer.activities);
    for (nth, line) in lines.enumerate() {
        let there = realised.get(line.activity.as_str());
        if there.is_some() && line.realised.is_some() && line.realised.as_ref() != there {
            let at = Place::root()
                .field("offer")
                .item("activities", nth, ACTIVITY, &line.title);
            say(found, at.field("realised"));
        }
    }
}

/// What activities are called.
fn activities(report: &EffectReport, found: &mut Found<'_>) {
    let titles: BTreeMap<&str, &str> = report
        .activities
        .iter()
        .map(|it| (it.activity.as_str(), it.title.as_str()))
        .collect();
    let differs = |id: &str, title: &str| titles.get(id).is_some_and(|there| *there != title);
    for (nth, line) in report.participation.influence.iter().enumerate() {
        if differs(line.activity.as_str(), &line.title) {
            let at = Place::root()
                .field("participation")
                .item("influence", nth, ACTIVITY, &line.title);
            say(found, at.field("title"));
        }
    }
    for (nth, line) in report.demand.supply.iter().enumerate() {
        let at = || {
            Place::root()
                .field("demand")
                .item("supply", nth, ACTIVITY, &line.title)
        };
        if differs(line.activity.as_str(), &line.title) {
            say(found, at().field("title"));
        }
        if line.supply_driven != line.needs.is_empty() {
            say(found, at().field("supplyDriven"));
        }
        let answered = report
            .needs
            .iter()
            .filter(|need| need.answered_by.contains(&line.activity));
        if !answered.map(|need| &need.id).eq(&line.needs) {
            say(found, at().field("needs"));
        }
    }
}

/// Needs without an answer, and how signals stand on the day of the report.
fn demand(report: &EffectReport, found: &mut Found<'_>) {
    let unmet = report.needs.iter().filter(|need| need.answered_by.is_empty());
    if !unmet.map(|need| &need.id).eq(&report.demand.unmet) {
        say(found, Place::root().field("demand").field("unmet"));
    }
    let at = || Place::root().field("demand");
    if report.signals.len() != report.demand.signals.len() {
        say(found, at().field("signals"));
        return;
    }
    for (nth, (signal, told)) in report.signals.iter().zip(&report.demand.signals).enumerate() {
        if SignalTerm::of(signal, report.demand.term_days, report.made_on) != *told {
            say(found, at().item("signals", nth, SIGNAL, signal.id.as_str()));
        }
    }
}

fn findings(report: &EffectReport, found: &mut Found<'_>) {
    let (told, counts) = (&report.findings, report.findings.list.counts());
    for (told, there, field) in [
        (told.errors, counts.errors, "errors"),
        (told.warnings, counts.warnings, "warnings"),
        (told.advice, counts.advice, "advice"),
    ] {
        if told != there as u64 {
            say(found, Place::root().field("findings").field(field));
        }
    }
}

fn say(found: &mut Found<'_>, place: Place) {
    found.add(
        place,
        Words::new(
            "dit is anders dan waar het eerst staat in het rapport",
            "this is other than where it stands first in the report",
        ),
        Words::new(
            "neem het over van de plaats waar het eerst staat",
            "take it over from the place where it stands first",
        ),
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        let at = |pointer| {
            (
                pointer,
                "dit is anders dan waar het eerst staat in het rapport",
                "this is other than where it stands first in the report",
            )
        };
        finds(
            "copy-differs",
            "effect-report",
            &[
                at("/addedValue/0/clientGroup/1/standing"),
                at("/addedValue/1/clientGroup/0/title"),
                at("/demand/signals/1"),
                at("/demand/supply/1/supplyDriven"),
                at("/demand/unmet"),
                at("/findings/warnings"),
            ],
        );
    }
}
