//! What is not told by goal: who was reached, what all of it cost, and what residents need.

use super::super::super::text::Trimmed as _;
use super::super::super::tree::{Block, Cell, Column, Group, Part, Table, cell, paragraph, text_cell, word};
use super::super::super::voice::Voice;
use super::goal::{reach_columns, reached};
use super::{Shown, grouped, part};
use crate::narrative::Response;
use crate::report::{
    CostsSource, NeedRolledUp, PeopleRolledUp, ReportRolledUp, ReportSum, SignalRolledUp, SignalState,
    ThemeRolledUp,
};
use crate::value::{Figure, People};

/// Who was reached: by organisation, by target group, by area.
pub(super) fn reach(shown: Shown<'_>) -> Part {
    let (voice, reach) = (shown.voice, &shown.overview.reach);
    let reports = &shown.overview.reports;
    if reports.is_empty() {
        return Vec::new();
    }
    let rows = reports
        .iter()
        .map(|report| reached(shown.by(&report.id), report.reach, voice));
    let caption = voice.say(
        "Bereik per organisatie (niet op te tellen; bereik is geen effect)",
        "Reach by organisation (does not add up; reach is no effect)",
    );
    let mut blocks = vec![
        paragraph(voice.words(&reach.statement)),
        Block::Table(Table::new(caption, reach_columns(voice)).with_rows(rows.collect())),
    ];
    let groups = reach.groups.iter();
    blocks.extend(by(
        voice.say("Bereik per doelgroep", "Reach by target group"),
        groups.map(|group| (group.title.trimmed(), &group.people[..])),
        shown,
    ));
    let areas = reach.areas.iter();
    blocks.extend(by(
        voice.say("Bereik per gebied", "Reach by area"),
        areas.map(|area| (area.title.trimmed(), &area.people[..])),
        shown,
    ));
    part(
        voice.say("Wie is bereikt", "Who was reached"),
        voice.say("bereik", "reach"),
        blocks,
    )
}

fn by<'r>(
    caption: &str,
    lines: impl Iterator<Item = (&'r str, &'r [PeopleRolledUp])>,
    shown: Shown<'_>,
) -> Option<Block> {
    let voice = shown.voice;
    let columns = vec![
        Column::words(voice.say("Organisatie", "Organisation")),
        Column::numbers(voice.say("Verschillende mensen", "Different people")),
    ];
    let groups = lines.map(|(title, people)| {
        let nobody = |line: &&PeopleRolledUp| line.people == Figure::Known(People(0));
        let mut rows: Vec<Vec<Cell>> = people
            .iter()
            .filter(|line| !nobody(line))
            .map(|line| vec![cell(shown.by(&line.by)), text_cell(voice.figure(line.people))])
            .collect();
        let others = people.iter().filter(nobody).count();
        if others > 0 {
            rows.push(vec![cell(zeros(others, rows.is_empty(), voice)), word("0")]);
        }
        if rows.is_empty() {
            let none = voice.say("in geen rapportage geteld", "counted in no report");
            rows.push(vec![cell(none), word("–")]);
        }
        Group {
            title: Some(cell(title)),
            rows: rows.into(),
        }
    });
    grouped(caption, columns, groups.collect())
}

/// The reports that count nobody in a group, in one line.
fn zeros(reports: usize, is_all: bool, voice: Voice) -> String {
    let number = voice.count(reports);
    match (is_all, reports) {
        (true, 1) => voice.say("de rapportage", "the report").to_owned(),
        (true, _) => format!(
            "{} {number} {}",
            voice.say("alle", "all"),
            voice.say("rapportages", "reports")
        ),
        (false, 1) => voice.say("1 andere rapportage", "1 other report").to_owned(),
        (false, _) => format!("{number} {}", voice.say("andere rapportages", "other reports")),
    }
}

/// What all of it cost, and what is missing.
pub(super) fn costs(shown: Shown<'_>) -> Part {
    let (voice, costs) = (shown.voice, &shown.overview.costs);
    let reports = &shown.overview.reports;
    if reports.is_empty() {
        return Vec::new();
    }
    // A column of which nothing is known tells nothing.
    let income = costs.income.amount.known().is_some();
    let mut columns = vec![
        Column::words(voice.say("Organisatie", "Organisation")),
        Column::numbers(voice.say("Begroot", "Planned")),
        Column::numbers(voice.say("Gerealiseerd", "Realised")),
        Column::words(voice.say("Kosten niet bekend van", "Costs not known of")),
    ];
    if income {
        columns.push(Column::numbers(voice.say("Andere inkomsten", "Other income")));
    }
    let mut rows: Vec<Vec<Cell>> = reports
        .iter()
        .map(|report| {
            let own = &report.costs;
            let amount = |sum: &ReportSum| cell(shown.sum(sum.amount, sum.missing.is_empty()));
            let mut row = vec![
                cell(shown.by(&report.id)),
                amount(&own.planned),
                amount(&own.realised),
                cell(missing(report, shown)),
            ];
            row.extend(income.then(|| amount(&own.income)));
            row
        })
        .collect();
    if reports.len() > 1 {
        let mut row = vec![
            word(voice.say("samen", "together")),
            cell(shown.joint(&costs.planned)),
            cell(shown.joint(&costs.realised)),
            word(""),
        ];
        row.extend(income.then(|| cell(shown.joint(&costs.income))));
        rows.push(row);
    }
    let caption = voice.say(
        "Activiteiten die de gemeente betaalt",
        "Activities that the municipality pays for",
    );
    part(
        voice.say("Wat het kostte", "What it cost"),
        voice.say("kosten", "costs"),
        vec![
            paragraph(voice.words(&costs.statement)),
            Block::Table(Table::new(caption, columns).with_rows(rows.into())),
        ],
    )
}

/// The activities of which the costs are not known, or where the sum comes from instead.
fn missing(report: &ReportRolledUp, shown: Shown<'_>) -> String {
    let voice = shown.voice;
    let costs = &report.costs.realised;
    if costs.source == CostsSource::FinancialReport {
        return voice
            .say(
                "– (totaal uit het financieel verslag)",
                "– (total of the financial report)",
            )
            .to_owned();
    }
    let activities = report.activities.iter();
    let titles: Vec<&str> = activities
        .filter(|it| costs.missing.contains(&it.activity))
        .map(|it| it.title.trimmed())
        .collect();
    if titles.is_empty() {
        "–".to_owned()
    } else {
        titles.join(", ")
    }
}

/// Needs and signals by theme.
pub(super) fn themes(shown: Shown<'_>) -> Part {
    let voice = shown.voice;
    let columns = vec![
        Column::words(voice.say("Organisatie", "Organisation")),
        Column::words(voice.say("Behoefte of signaal", "Need or signal")),
        Column::numbers(voice.say("Mensen", "People")),
        Column::words(voice.say("Wat ermee gebeurde", "What was done with it")),
    ];
    let themes = shown.overview.themes.iter();
    let groups = themes.map(|theme| of_theme(theme, shown));
    let caption = voice.say(
        "Behoeften en signalen per thema (aantallen mensen tellen niet op)",
        "Needs and signals by theme (numbers of people do not add up)",
    );
    part(
        voice.say("Wat inwoners nodig hebben", "What residents need"),
        voice.say("behoeften", "needs"),
        grouped(caption, columns, groups.collect()).into_iter().collect(),
    )
}

fn of_theme(theme: &ThemeRolledUp, shown: Shown<'_>) -> Group {
    let voice = shown.voice;
    let title = theme.theme.as_deref().map_or_else(
        || {
            voice.say(
                "Signalen zonder vastgelegde behoefte",
                "Signals without a recorded need",
            )
        },
        str::trim,
    );
    let needs = theme.needs.iter().map(|need| of_need(need, shown));
    let signals = theme.signals.iter().map(|signal| of_signal(signal, shown));
    Group {
        title: Some(cell(title)),
        rows: needs.chain(signals).collect(),
    }
}

fn of_need(need: &NeedRolledUp, shown: Shown<'_>) -> Vec<Cell> {
    let voice = shown.voice;
    let group = need.target_group.as_ref().map(|group| shown.group(group));
    let area = need.area.as_ref().map(|area| shown.area(area));
    let whose: Vec<String> = group.into_iter().chain(area).collect();
    let mut what = voice.say("behoefte", "need").to_owned();
    if !whose.is_empty() {
        what = format!("{what} ({})", whose.join(", "));
    }
    let state = if need.answered {
        voice.say("er is een activiteit voor", "an activity answers it")
    } else {
        voice.say("nog zonder activiteit", "no activity yet")
    };
    vec![
        cell(shown.by(&need.by)),
        cell(what),
        text_cell(voice.figure(need.people)),
        cell(state),
    ]
}

fn of_signal(signal: &SignalRolledUp, shown: Shown<'_>) -> Vec<Cell> {
    let voice = shown.voice;
    let addressee = signal.addressee.as_deref().map(str::trim).unwrap_or_default();
    let to = if addressee.is_empty() {
        String::new()
    } else {
        format!(" {} {addressee}", voice.say("aan", "to"))
    };
    let text = signal.text.trimmed();
    let changed = signal.changed.as_deref().map(str::trim).unwrap_or_default();
    let state = state(signal, shown);
    let state = if changed.is_empty() {
        state.to_owned()
    } else {
        format!("{state}: {changed}")
    };
    vec![
        cell(shown.by(&signal.by)),
        cell(format!("{}{to}: {text}", voice.say("signaal", "signal"))),
        word("–"),
        cell(state),
    ]
}

fn state(signal: &SignalRolledUp, shown: Shown<'_>) -> &'static str {
    let voice = shown.voice;
    match (signal.response, signal.state) {
        (_, SignalState::NotSent) => voice.say("niet verzonden", "not sent"),
        (Response::TakenUp, _) => voice.say("opgepakt", "taken up"),
        (Response::Refused, _) => voice.say("afgewezen", "refused"),
        (Response::Pending, _) => voice.say("in behandeling", "being looked at"),
        (Response::None, _) => voice.say("geen antwoord", "no answer"),
    }
}
