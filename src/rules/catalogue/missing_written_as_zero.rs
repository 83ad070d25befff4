//! `missing-written-as-zero`: what is not known is not written as zero.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::answers::{at_activity, each_reach};
use crate::rules::kinds::{GROUP, INDICATOR, NEED, SURVEY};
use crate::rules::{Found, Place, Rule};
use crate::value::{Contacts, Decimal, Figure, Meetings, People, Responses};

pub(super) static RULE: Rule = Rule::new(
    "missing-written-as-zero",
    Severity::Warning,
    Norm::promise(3),
    "wat niet bekend is, staat er niet als nul",
    "what is not known is not written as zero",
)
.on_policy(|policy, _, found| {
    for (index, group) in policy.target_groups.iter().enumerate() {
        for (nth, population) in group.population.iter().enumerate() {
            if population.people == Figure::Known(People(0)) {
                say(
                    found,
                    Place::root()
                        .item("targetGroups", index, GROUP, &group.title)
                        .entry("population", nth)
                        .field("people"),
                    ("een doelgroep zonder mensen", "a target group without people"),
                );
            }
        }
    }
    for (index, indicator) in policy.indicators.iter().enumerate() {
        let Some(baseline) = &indicator.baseline else {
            continue;
        };
        let nowhere = baseline.on.is_none() && baseline.source.is_none() && indicator.source.is_none();
        if nowhere && baseline.value == Figure::Known(Decimal::ZERO) {
            say(
                found,
                Place::root()
                    .item("indicators", index, INDICATOR, &indicator.title)
                    .field("baseline")
                    .field("value"),
                (
                    "een nulmeting zonder dag en bron",
                    "a baseline without a day and a source",
                ),
            );
        }
    }
})
.on_narrative(|narrative, _, found| {
    for (index, need) in narrative.needs.iter().enumerate() {
        if need.people == Figure::Known(People(0)) {
            say(
                found,
                Place::root()
                    .item("needs", index, NEED, &need.theme)
                    .field("people"),
                ("een behoefte van niemand", "a need of nobody"),
            );
        }
    }
    for (index, survey) in narrative.survey_results.iter().enumerate() {
        let at = || Place::root().item("surveyResults", index, SURVEY, survey.id.as_str());
        let some = |figure: Figure<Responses>| figure.known().is_some_and(|it| it.0 > 0);
        if survey.asked == Figure::Known(Responses(0)) && some(survey.answered) {
            say(
                found,
                at().field("asked"),
                ("antwoorden zonder vraag", "answers without a question"),
            );
        }
        if survey.answered == Figure::Known(Responses(0)) && some(survey.agreed) {
            say(
                found,
                at().field("answered"),
                ("instemming zonder antwoord", "agreement without an answer"),
            );
        }
    }
})
.on_report(|report, _, found| {
    each_reach(report, |reach, at| {
        let contacts = reach.contacts.known().is_some_and(|it| it.0 > 0);
        let people = reach.people.known().is_some_and(|it| it.0 > 0);
        if contacts && reach.people == Figure::Known(People(0)) {
            say(
                found,
                at().field("people"),
                ("contacten zonder mensen", "contacts without people"),
            );
        }
        if people && reach.contacts == Figure::Known(Contacts(0)) {
            say(
                found,
                at().field("contacts"),
                ("mensen zonder contacten", "people without contacts"),
            );
        }
    });
    for (nth, activity) in report.activities.iter().enumerate() {
        let came = activity.reach.contacts.known().is_some_and(|it| it.0 > 0);
        let at = || at_activity(nth, activity).field("realised");
        if came && activity.realised.meetings == Figure::Known(Meetings(0)) {
            say(
                found,
                at().field("meetings"),
                (
                    "mensen die kwamen zonder bijeenkomst",
                    "people who came without a meeting",
                ),
            );
        }
    }
});

fn say(found: &mut Found<'_>, place: Place, (nl, en): (&str, &str)) {
    found.add(
        place,
        Words::new(format!("nul betekent hier {nl}"), format!("zero means {en} here")),
        Words::new(
            "schrijf `unknown` of `not-measured` als de waarde niet bekend is",
            "write `unknown` or `not-measured` if the value is not known",
        ),
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "missing-written-as-zero",
            "effect-report",
            &[(
                "/activities/0/realised/meetings",
                "nul betekent hier mensen die kwamen zonder bijeenkomst",
                "zero means people who came without a meeting here",
            )],
        );
    }

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "missing-written-as-zero",
            "narrative",
            &[(
                "/needs/0/people",
                "nul betekent hier een behoefte van niemand",
                "zero means a need of nobody here",
            )],
        );
    }

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "missing-written-as-zero",
            "policy-framework",
            &[(
                "/targetGroups/0/population/0/people",
                "nul betekent hier een doelgroep zonder mensen",
                "zero means a target group without people here",
            )],
        );
    }
}
