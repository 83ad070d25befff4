//! The overview of many reports as tables: every figure with the report that it stands in.

use super::cell::{Cell, Written, code, figure, known, optional_day, optional_text, text};
use super::columns::{
    Column, FROM, MISSING, THROUGH, Table, UNIT, VALUE, day, link, number, text as words, truth,
};
use super::effects::{outcome, target};
use super::rolled_up_figures::figures;
use crate::report::{
    ActivityRolledUp, EffectRolledUp, OrganisationAnswer, Reach, ReportRolledUp, ReportSum, RollUp,
};
use crate::value::Id;

/// All tables.
pub(super) fn all(overview: &RollUp) -> Vec<Table> {
    vec![
        reports(overview),
        refused(overview),
        goals(overview),
        contributions(overview),
        effects(overview),
        figures(overview),
        activities(overview),
        activity_goals(overview),
        reach(overview),
        costs(overview),
        needs(overview),
        signals(overview),
    ]
}

pub(super) const REPORT: Column = link("report", "The report, by its id in the overview.", "reports");
pub(super) const EFFECT: Column = words("effect", "The effect, by its id in the report.");

const REPORTS: &[Column] = &[
    words("report", "The report, by its id in the overview."),
    words("ownId", "Its own id."),
    words("organisation", "Who accounts."),
    words("kvk", "Its number in the trade register."),
    day("madeOn", "The day it was made."),
    words("audience", "Whom it is for: commissioner or public."),
    words("plan", "The plan it accounts for."),
    words(
        "fundingBasis",
        "The legal shape of the money: subsidy, contract or own-means.",
    ),
    words("grantReference", "The reference of the decision or contract."),
    number("threshold", "The smallest number of people that it prints."),
    number("roundedTo", "To what multiple its numbers of people are rounded."),
];

fn reports(overview: &RollUp) -> Table {
    let count = |number: Option<u64>| number.map_or(Cell::Empty, |it| Cell::Number(it.to_string()));
    let rows = overview.reports.iter().map(|report| {
        let organisation = &report.organisation;
        vec![
            text(report.id.as_str()),
            text(report.report.as_str()),
            text(&organisation.name),
            organisation.kvk.as_ref().map_or(Cell::Empty, code),
            Cell::Day(report.made_on),
            code(&report.audience),
            text(report.plan.as_str()),
            code(&report.grant.basis),
            optional_text(report.grant.reference.as_deref()),
            count(report.threshold),
            count(report.rounded_to),
        ]
    });
    Table {
        name: "reports",
        columns: REPORTS,
        key: &["report"],
        rows: rows.collect(),
    }
}

const REFUSED: &[Column] = &[
    number("row", "The number of the row."),
    words("organisation", "Who accounts, where the report could be read."),
    words("ownId", "The report, where it could be read."),
    words("file", "The file, where it could not."),
    words(
        "reason",
        "Why it was not taken along: confidential, other-framework, other-period, other-version, twice or unreadable.",
    ),
    words("told", "Why, in Dutch."),
];

fn refused(overview: &RollUp) -> Table {
    let rows = overview.refused.iter().enumerate().map(|(nth, it)| {
        vec![
            Cell::Number((nth + 1).to_string()),
            optional_text(it.organisation.as_deref()),
            optional_text(it.report.as_ref().map(Id::as_str)),
            optional_text(it.file.as_deref()),
            code(&it.reason),
            text(&crate::sentence::refused_report(it).nl),
        ]
    });
    Table {
        name: "refused",
        columns: REFUSED,
        key: &["row"],
        rows: rows.collect(),
    }
}

const GOALS: &[Column] = &[
    words("goal", "The goal."),
    words("title", "The goal in words."),
    words("code", "The code that policy papers use for it."),
    words("parent", "The goal that it is part of."),
    words(
        "owner",
        "Whose goal it is: municipality, organisation or residents.",
    ),
    words("taskField", "The task field of the municipal budget."),
    number("taskFieldYear", "The year of the list of task fields."),
    number("organisations", "How many organisations have an effect for it."),
    words(
        "standing",
        "How well an intended effect for it is known at best; empty when nobody has one.",
    ),
    number(
        "costsPlanned",
        "What the activities for it were planned to cost. Costs of goals do not add up.",
    ),
    number("costs", "What they cost, as far as that is known."),
    truth("atLeast", "Whether the costs of some activities are not known."),
];

fn goals(overview: &RollUp) -> Table {
    let rows = overview.goals.iter().map(|goal| {
        let field = goal.task_field.as_ref();
        let answering = overview.organisations(goal.answers.iter().map(|answer| &answer.by));
        let costs = goal.costs.as_ref();
        let amount = |sum: Option<&crate::report::JointCosts>| {
            let known = sum.and_then(|sum| sum.amount.known());
            known.map_or(Cell::Empty, |euro| Cell::Number(euro.written()))
        };
        vec![
            text(goal.goal.as_str()),
            text(&goal.title),
            optional_text(goal.code.as_deref()),
            optional_text(goal.parent.as_ref().map(Id::as_str)),
            code(&goal.owner),
            field.map_or(Cell::Empty, |field| code(&field.code)),
            field.map_or(Cell::Empty, |field| Cell::Number(field.year.to_string())),
            Cell::Number(answering.to_string()),
            goal.best_standing()
                .map_or(Cell::Empty, |standing| code(&standing)),
            amount(costs.map(|it| &it.planned)),
            amount(costs.map(|it| &it.realised)),
            costs.map_or(Cell::Empty, |it| Cell::Truth(!it.realised.missing.is_empty())),
        ]
    });
    Table {
        name: "goals",
        columns: GOALS,
        key: &["goal"],
        rows: rows.collect(),
    }
}

const CONTRIBUTIONS: &[Column] = &[
    link("goal", "The goal.", "goals"),
    REPORT,
    EFFECT,
    words(
        "strength",
        "How directly it contributes: direct, indirect or condition.",
    ),
];

fn contributions(overview: &RollUp) -> Table {
    let answers = overview
        .goals
        .iter()
        .flat_map(|goal| goal.answers.iter().map(move |answer| (goal, answer)));
    let rows = answers.flat_map(|(goal, answer)| {
        answer.effects.iter().map(move |effect| {
            vec![
                text(goal.goal.as_str()),
                text(answer.by.as_str()),
                text(effect.effect.as_str()),
                effect.strength.map_or(Cell::Empty, |strength| code(&strength)),
            ]
        })
    });
    Table {
        name: "contributions",
        columns: CONTRIBUTIONS,
        key: &["goal", "report", "effect"],
        rows: rows.collect(),
    }
}

/// Every effect of every report once, however many goals it serves.
pub(super) fn each_effect(overview: &RollUp) -> Vec<(&OrganisationAnswer, &EffectRolledUp)> {
    let mut met = std::collections::BTreeSet::new();
    let answers = overview.goals.iter().flat_map(|goal| &goal.answers);
    let effects = answers
        .chain(&overview.outside_goals)
        .flat_map(|answer| answer.effects.iter().map(move |effect| (answer, effect)));
    effects
        .filter(|(answer, effect)| met.insert((&answer.by, &effect.effect)))
        .collect()
}

const EFFECTS: &[Column] = &[
    REPORT,
    EFFECT,
    words("title", "The change in words."),
    words("for", "The target group it is for; everybody when empty."),
    words(
        "origin",
        "Whether it was intended: intended, unintended or emergent.",
    ),
    words(
        "standing",
        "How well it is known that something changed: measured, told, counted-only or unanswered.",
    ),
    words(
        "outcome",
        "How it went: better, worse, no-clear-change, leans-better, leans-worse, measured, hidden, told, counted-only or unanswered.",
    ),
    words("design", "The design of the measurement."),
    words("gate", "The gate that the number of pairs passed."),
    words("pursuedAs", "In which terms something was pursued."),
    number(
        "pursued",
        "What was pursued: the figure, or the limit; of two limits the lower.",
    ),
    words("pursuedInWords", "What was pursued, where it is no number."),
    words("difference", "How observed differs from pursued."),
    words(
        "pursuedLimit",
        "How the figure was pursued: exactly, at-least, at-most, between, lower-than-baseline, higher-than-baseline, keep or keep-within.",
    ),
    number("pursuedThrough", "Of two limits the higher."),
];

fn effects(overview: &RollUp) -> Table {
    let rows = each_effect(overview).into_iter().map(|(answer, effect)| {
        let [kind, number, described, limit, through] = target(effect.pursued.as_ref());
        vec![
            text(answer.by.as_str()),
            text(effect.effect.as_str()),
            text(&effect.title),
            optional_text(effect.for_group.as_ref().map(Id::as_str)),
            code(&effect.origin),
            code(&effect.standing),
            Cell::Text(outcome(effect.outcome).to_owned()),
            code(&effect.design),
            effect.gate.map_or(Cell::Empty, |gate| code(&gate)),
            kind,
            number,
            described,
            effect.difference.map_or(Cell::Empty, |kind| code(&kind)),
            limit,
            through,
        ]
    });
    Table {
        name: "effects",
        columns: EFFECTS,
        key: &["report", "effect"],
        rows: rows.collect(),
    }
}

const ACTIVITIES: &[Column] = &[
    REPORT,
    words("activity", "The activity, by its id in the report."),
    words("title", "What it is called."),
    truth("funded", "Whether the municipality pays for it."),
    words("measure", "What the figure is: meetings or costs."),
    words("planned", "Whether it was planned or realised."),
    UNIT,
    VALUE,
    MISSING,
    FROM,
    THROUGH,
];

fn activities(overview: &RollUp) -> Table {
    let all = overview
        .reports
        .iter()
        .flat_map(|report| report.activities.iter().map(move |it| (report, it)));
    Table {
        name: "activities",
        columns: ACTIVITIES,
        key: &["report", "activity", "measure", "planned"],
        rows: all
            .flat_map(|(report, activity)| of_activity(report, activity))
            .collect(),
    }
}

fn of_activity(report: &ReportRolledUp, it: &ActivityRolledUp) -> Vec<Vec<Cell>> {
    const MEETINGS: (&str, &str) = ("meetings", "meetings");
    const COSTS: (&str, &str) = ("costs", "euro");
    let planned = [
        (MEETINGS, it.meetings_planned.map(|number| known(&number))),
        (COSTS, it.costs_planned.map(|number| known(&number))),
    ];
    let realised = [(MEETINGS, figure(&it.meetings)), (COSTS, figure(&it.costs))];
    let planned = planned
        .into_iter()
        .filter_map(|(what, cells)| Some((what, "planned", cells?)));
    let realised = realised
        .into_iter()
        .map(|(what, cells)| (what, "realised", cells));
    planned
        .chain(realised)
        .map(|((measure, unit), when, [value, missing, from, through])| {
            vec![
                text(report.id.as_str()),
                text(it.activity.as_str()),
                text(&it.title),
                Cell::Truth(it.funded),
                text(measure),
                text(when),
                text(unit),
                value,
                missing,
                from,
                through,
            ]
        })
        .collect()
}

const ACTIVITY_GOALS: &[Column] = &[
    REPORT,
    words("activity", "The activity, by its id in the report."),
    link("goal", "The goal that it serves.", "goals"),
];

fn activity_goals(overview: &RollUp) -> Table {
    let all = overview
        .reports
        .iter()
        .flat_map(|report| report.activities.iter().map(move |it| (report, it)));
    let rows = all.flat_map(|(report, it)| {
        it.goals.iter().map(move |goal| {
            vec![
                text(report.id.as_str()),
                text(it.activity.as_str()),
                text(goal.as_str()),
            ]
        })
    });
    Table {
        name: "activity-goals",
        columns: ACTIVITY_GOALS,
        key: &["report", "activity", "goal"],
        rows: rows.collect(),
    }
}

const REACH: &[Column] = &[
    REPORT,
    words("goal", "The goal; everybody of the report when empty."),
    words("targetGroup", "The target group; all when empty."),
    words("area", "The area; all when empty."),
    words(
        "measure",
        "What is counted: people, contacts or anonymousAttendances. People of reports do not add up.",
    ),
    VALUE,
    MISSING,
    FROM,
    THROUGH,
    truth(
        "atLeast",
        "Whether there may be more people than that, because some came anonymously.",
    ),
];

fn reach(overview: &RollUp) -> Table {
    let mut rows = Vec::new();
    for report in &overview.reports {
        rows.extend(of_reach(report.id.as_str(), "", report.reach));
    }
    for goal in &overview.goals {
        for answer in &goal.answers {
            let own = answer.reach.into_iter();
            rows.extend(own.flat_map(|reach| of_reach(answer.by.as_str(), goal.goal.as_str(), reach)));
        }
    }
    for group in &overview.reach.groups {
        for line in &group.people {
            let place = [line.by.as_str(), "", group.target_group.as_str(), ""];
            rows.push(of_count(place, "people", figure(&line.people), false));
        }
    }
    for area in &overview.reach.areas {
        for line in &area.people {
            let place = [line.by.as_str(), "", "", area.area.as_str()];
            rows.push(of_count(place, "people", figure(&line.people), false));
        }
    }
    Table {
        name: "reach",
        columns: REACH,
        key: &["report", "goal", "targetGroup", "area", "measure"],
        rows,
    }
}

fn of_reach(report: &str, goal: &str, reach: Reach) -> Vec<Vec<Cell>> {
    let place = [report, goal, "", ""];
    vec![
        of_count(place, "people", figure(&reach.people), reach.at_least),
        of_count(place, "contacts", figure(&reach.contacts), false),
        of_count(
            place,
            "anonymousAttendances",
            figure(&reach.anonymous_attendances),
            false,
        ),
    ]
}

fn of_count(place: [&str; 4], measure: &str, cells: [Cell; 4], at_least: bool) -> Vec<Cell> {
    let named = |name: &str| {
        if name.is_empty() { Cell::Empty } else { text(name) }
    };
    let mut row: Vec<Cell> = place.into_iter().map(named).collect();
    row.push(text(measure));
    row.extend(cells);
    row.push(Cell::Truth(at_least));
    row
}

const COSTS: &[Column] = &[
    REPORT,
    words(
        "measure",
        "What is added over the activities that the municipality pays for: planned, realised or income.",
    ),
    VALUE,
    MISSING,
    truth("atLeast", "Whether the amount of some activities is not known."),
    words("source", "Where it comes from: activities or financial-report."),
];

fn costs(overview: &RollUp) -> Table {
    let row = |report: &ReportRolledUp, measure: &str, sum: &ReportSum| {
        let [value, missing, ..] = figure(&sum.amount);
        vec![
            text(report.id.as_str()),
            text(measure),
            value,
            missing,
            Cell::Truth(!sum.missing.is_empty()),
            code(&sum.source),
        ]
    };
    let rows = overview.reports.iter().flat_map(|report| {
        [
            row(report, "planned", &report.costs.planned),
            row(report, "realised", &report.costs.realised),
            row(report, "income", &report.costs.income),
        ]
    });
    Table {
        name: "costs",
        columns: COSTS,
        key: &["report", "measure"],
        rows: rows.collect(),
    }
}

const NEEDS: &[Column] = &[
    words("theme", "The theme."),
    REPORT,
    words("need", "The need, by its id in the report."),
    words("targetGroup", "By whom."),
    words("area", "Where."),
    VALUE,
    MISSING,
    FROM,
    THROUGH,
    truth("answered", "Whether an activity answers it."),
];

fn needs(overview: &RollUp) -> Table {
    let rows = overview.themes.iter().flat_map(|theme| {
        theme.needs.iter().map(|need| {
            let [value, missing, from, through] = figure(&need.people);
            vec![
                optional_text(theme.theme.as_deref()),
                text(need.by.as_str()),
                text(need.need.as_str()),
                optional_text(need.target_group.as_ref().map(Id::as_str)),
                optional_text(need.area.as_ref().map(Id::as_str)),
                value,
                missing,
                from,
                through,
                Cell::Truth(need.answered),
            ]
        })
    });
    Table {
        name: "needs",
        columns: NEEDS,
        key: &["report", "need"],
        rows: rows.collect(),
    }
}

const SIGNALS: &[Column] = &[
    words("theme", "The theme of the need it rests on; empty without one."),
    REPORT,
    words("signal", "The signal, by its id in the report."),
    words("text", "What is signalled."),
    words("addressee", "To whom it was sent."),
    day("sent", "When it was sent."),
    words(
        "state",
        "How it stands: answered, acknowledged, open or not-sent.",
    ),
    words(
        "response",
        "What was answered: taken-up, refused, pending or none.",
    ),
    words("changed", "What changed by it."),
];

fn signals(overview: &RollUp) -> Table {
    let rows = overview.themes.iter().flat_map(|theme| {
        theme.signals.iter().map(|signal| {
            vec![
                optional_text(theme.theme.as_deref()),
                text(signal.by.as_str()),
                text(signal.signal.as_str()),
                text(&signal.text),
                optional_text(signal.addressee.as_deref()),
                optional_day(signal.sent),
                code(&signal.state),
                code(&signal.response),
                optional_text(signal.changed.as_deref()),
            ]
        })
    });
    Table {
        name: "signals",
        columns: SIGNALS,
        key: &["report", "signal"],
        rows: rows.collect(),
    }
}
