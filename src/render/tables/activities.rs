//! What was planned and realised of activities, a figure a row, and the effects that each should bring about.

use super::cell::{Cell, figure, known, text};
use super::columns::{Column, FROM, MISSING, THROUGH, Table, UNIT, VALUE, text as words, truth};
use crate::report::{ActivityAccount, EffectReport};

const ACTIVITIES: &[Column] = &[
    words("activity", "The activity."),
    words("title", "What it is called."),
    truth("funded", "Whether the commissioner pays for it."),
    words(
        "measure",
        "What the figure is: meetings, services, people, contacts, anonymousAttendances, participantMinutes, minutes, costs or \
         income.",
    ),
    words(
        "planned",
        "Whether it was planned, realised, or stated: told by a source and counted in no register.",
    ),
    UNIT,
    VALUE,
    MISSING,
    FROM,
    THROUGH,
    truth(
        "atLeast",
        "Whether there may be more people than that, because some came anonymously.",
    ),
    words("statedBy", "Who states it, where it comes from no register."),
];

pub(super) fn activities(report: &EffectReport) -> Table {
    Table {
        name: "activities",
        columns: ACTIVITIES,
        key: &["activity", "measure", "planned"],
        rows: report.activities.iter().flat_map(of_activity).collect(),
    }
}

fn of_activity(it: &ActivityAccount) -> Vec<Vec<Cell>> {
    let (planned, realised, reach) = (&it.planned, &it.realised, &it.reach);
    let was_planned = [
        planned
            .meetings
            .map(|number| ("meetings", "meetings", known(&number))),
        planned
            .services
            .map(|number| ("services", "services", known(&number))),
        planned.people.map(|number| ("people", "people", known(&number))),
        planned
            .contacts
            .map(|number| ("contacts", "contacts", known(&number))),
        planned
            .minutes
            .map(|number| ("minutes", "minutes", known(&number))),
        planned.costs.map(|number| ("costs", "euro", known(&number))),
        planned.income.map(|number| ("income", "euro", known(&number))),
    ];
    let was_realised = [
        ("meetings", "meetings", figure(&realised.meetings)),
        ("people", "people", figure(&reach.people)),
        ("contacts", "contacts", figure(&reach.contacts)),
        (
            "anonymousAttendances",
            "attendances",
            figure(&reach.anonymous_attendances),
        ),
        (
            "participantMinutes",
            "minutes",
            figure(&realised.participant_minutes),
        ),
        ("minutes", "minutes", figure(&realised.minutes)),
        ("costs", "euro", figure(&realised.costs)),
        ("income", "euro", figure(&realised.income)),
    ];
    let planned = was_planned
        .into_iter()
        .flatten()
        .map(|line| row(it, line, "planned"));
    let realised = was_realised.into_iter().map(|line| row(it, line, "realised"));
    planned.chain(realised).chain(of_stated(it)).collect()
}

/// What somebody states stands under a word of its own, so that no sum adds it to what was counted.
fn of_stated(it: &ActivityAccount) -> Vec<Vec<Cell>> {
    let Some(stated) = &it.stated else {
        return Vec::new();
    };
    let lines = [
        stated.people.map(|number| ("people", "people", figure(&number))),
        stated
            .contacts
            .map(|number| ("contacts", "contacts", figure(&number))),
        stated
            .services
            .map(|number| ("services", "services", figure(&number))),
        stated
            .minutes
            .map(|number| ("minutes", "minutes", figure(&number))),
    ];
    let lines = lines.into_iter().flatten();
    lines
        .map(|line| {
            let mut cells = row(it, line, "stated");
            if let Some(stated_by) = cells.last_mut() {
                *stated_by = text(stated.source.as_str());
            }
            cells
        })
        .collect()
}

fn row(
    it: &ActivityAccount,
    (measure, unit, [value, missing, from, through]): (&str, &str, [Cell; 4]),
    planned: &str,
) -> Vec<Cell> {
    let people = measure == "people" && planned == "realised";
    vec![
        text(it.activity.as_str()),
        text(&it.title),
        Cell::Truth(it.funded),
        text(measure),
        text(planned),
        text(unit),
        value,
        missing,
        from,
        through,
        if people {
            Cell::Truth(it.reach.at_least)
        } else {
            Cell::Empty
        },
        Cell::Empty,
    ]
}

const LINKS: &[Column] = &[
    words("activity", "The activity."),
    words("effect", "An effect that it should bring about."),
];

/// Which activity should bring about which effect.
pub(super) fn links(report: &EffectReport) -> Table {
    let rows = report.activities.iter().flat_map(|activity| {
        let effects = activity.effects.iter();
        effects.map(|effect| vec![text(activity.activity.as_str()), text(effect.as_str())])
    });
    Table {
        name: "activity-effects",
        columns: LINKS,
        key: &["activity", "effect"],
        rows: rows.collect(),
    }
}
