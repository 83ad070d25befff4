//! Needs, signals, and what is asked of the municipality.

use super::super::text::Trimmed as _;
use std::collections::BTreeMap;

use super::super::tree::{
    Block, Cell, Column, Inline, Level, Part, Table, anchored, cell, heading, paragraph, text_cell,
};
use super::super::voice::Voice;
use super::initiatives::{coached, stage_name};
use crate::narrative::{Response, Signal};
use crate::plan::Activity;
use crate::report::{EffectReport, InitiativeAccount, SignalState};
use crate::value::Id;

pub(super) fn told(report: &EffectReport, voice: Voice) -> Part {
    let mut blocks = Vec::new();
    let statement = voice.words(&report.demand.statement);
    if !statement.is_empty() {
        blocks.push(paragraph(statement));
    }
    blocks.extend(needs(report, voice));
    blocks.extend(signals(report, voice));
    blocks.extend(asks(report, voice));
    blocks.extend(initiatives(report, voice));
    blocks.extend(coached(report, voice));
    if !blocks.is_empty() {
        let title = voice.say("Wat inwoners nodig hebben", "What residents need");
        blocks.insert(0, anchored(Level::Part, title, voice.say("behoeften", "needs")));
    }
    blocks
}

fn needs(report: &EffectReport, voice: Voice) -> Option<Block> {
    let titles: BTreeMap<&Id<Activity>, &str> = report
        .activities
        .iter()
        .map(|activity| (&activity.activity, activity.title.trimmed()))
        .collect();
    let columns = vec![
        Column::words(voice.say("Behoefte", "Need")),
        Column::words(voice.say("Gevonden", "Found")),
        Column::numbers(voice.say("Mensen", "People")),
        Column::words(voice.say("Wat er tegenover staat", "What answers it")),
    ];
    let rows = report.needs.iter().map(|need| {
        let day = need.on.map(|day| voice.day(day));
        let found: Vec<String> = need
            .found_by
            .iter()
            .map(|by| by.trimmed().to_owned())
            .chain(day)
            .collect();
        let answers: Vec<&str> = need
            .answered_by
            .iter()
            .map(|id| titles.get(id).copied().unwrap_or(id.as_str()))
            .collect();
        let answers = if answers.is_empty() {
            voice.say("nog niets", "nothing yet").to_owned()
        } else {
            answers.join(", ")
        };
        vec![
            cell(need.theme.trimmed()),
            cell(found.join(", ")),
            text_cell(voice.figure(need.people)),
            cell(answers),
        ]
    });
    let table = Table::new(voice.say("Behoeften", "Needs"), columns).with_rows(rows.collect());
    (!table.is_empty()).then_some(Block::Table(table))
}

fn signals(report: &EffectReport, voice: Voice) -> Option<Block> {
    let columns = vec![
        Column::words(voice.say("Signaal", "Signal")),
        Column::words(voice.say("Aan wie, wanneer", "To whom, when")),
        Column::words(voice.say("Antwoord", "Answer")),
        Column::words(voice.say("Wat er veranderde", "What changed")),
    ];
    let rows = report.signals.iter().map(|signal| {
        let sent = signal.sent.map(|day| voice.day(day));
        let to: Vec<String> = signal
            .addressee
            .iter()
            .map(|to| to.trimmed().to_owned())
            .chain(sent)
            .collect();
        let changed = signal.changed.as_deref().unwrap_or("–").trimmed();
        vec![
            cell(signal.text.trimmed()),
            cell(to.join(", ")),
            cell(answer(report, signal, voice)),
            cell(changed),
        ]
    });
    let table = Table::new(
        voice.say(
            "Signalen aan wie beleid maakt",
            "Signals to those who make policy",
        ),
        columns,
    )
    .with_rows(rows.collect());
    (!table.is_empty()).then_some(Block::Table(table))
}

fn answer(report: &EffectReport, signal: &Signal, voice: Voice) -> String {
    let told = match signal.response {
        Response::TakenUp => voice.say("opgepakt", "taken up"),
        Response::Refused => voice.say("afgewezen", "refused"),
        Response::Pending => voice.say("in behandeling", "being looked at"),
        Response::None => voice.say("geen antwoord", "no answer"),
    };
    let term = report.demand.signals.iter().find(|term| term.signal == signal.id);
    let days = match term.and_then(|term| term.days) {
        Some(1) => voice.say(" (1 dag)", " (1 day)").to_owned(),
        Some(days) => format!(" ({days} {})", voice.say("dagen", "days")),
        None => String::new(),
    };
    let late = match term.and_then(|term| term.beyond_term) {
        Some(true) => voice.say(", langer dan afgesproken", ", longer than agreed"),
        _ => "",
    };
    format!("{told}{days}{late}")
}

/// What still waits for others: signals without an answer, and obstacles that somebody can take away.
fn asks(report: &EffectReport, voice: Voice) -> Vec<Block> {
    let waits = |signal: &&Signal| {
        let term = report.demand.signals.iter().find(|term| term.signal == signal.id);
        term.is_some_and(|term| matches!(term.state, SignalState::Open | SignalState::Acknowledged))
    };
    let whom = |whom: &Option<String>| {
        whom.as_ref()
            .map_or_else(String::new, |whom| format!("{}:", whom.trimmed()))
    };
    let signals = report
        .signals
        .iter()
        .filter(waits)
        .map(|signal| (whom(&signal.addressee), signal.text.trimmed()));
    let obstacles = report
        .initiatives
        .iter()
        .flat_map(|initiative| &initiative.obstacles);
    let obstacles = obstacles
        .filter(|obstacle| obstacle.closed.is_none() && obstacle.authority.is_some())
        .map(|obstacle| (whom(&obstacle.authority), obstacle.text.trimmed()));
    let list: Vec<Vec<Inline>> = signals
        .chain(obstacles)
        .map(|(whom, what)| match whom.as_str() {
            "" => vec![Inline::text(what)],
            _ => vec![Inline::strong(whom.clone()), Inline::text(format!(" {what}"))],
        })
        .collect();
    if list.is_empty() {
        return Vec::new();
    }
    vec![
        heading(
            Level::Section,
            voice.say("Wat nog op antwoord wacht", "What still waits for an answer"),
        ),
        Block::List(list),
    ]
}

fn initiatives(report: &EffectReport, voice: Voice) -> Option<Block> {
    let coached: Vec<&InitiativeAccount> = report
        .practice
        .iter()
        .flat_map(|practice| &practice.initiatives)
        .collect();
    let mut columns = vec![
        Column::words(voice.say("Initiatief van bewoners", "Initiative of residents")),
        Column::words(voice.say("Waar het staat", "Where it stands")),
        Column::words(voice.say("Wat in de weg staat", "What stands in the way")),
    ];
    if !coached.is_empty() {
        columns.push(Column::numbers(
            voice.say("Eigen deel van de inkomsten", "Own part of income"),
        ));
        columns.push(Column::words(
            voice.say("Staat op eigen benen", "Stands on its own"),
        ));
    }
    let rows = report.initiatives.iter().map(|initiative| {
        let open = initiative
            .obstacles
            .iter()
            .filter(|obstacle| obstacle.closed.is_none());
        let open: Vec<&str> = open.map(|obstacle| obstacle.text.trimmed()).collect();
        let open = if open.is_empty() {
            "–".to_owned()
        } else {
            open.join("; ")
        };
        let mut row = vec![
            cell(initiative.title.trimmed()),
            cell(stage_name(initiative.stage, voice)),
            cell(open),
        ];
        if !coached.is_empty() {
            let account = coached.iter().find(|it| it.initiative == initiative.id);
            row.extend(own_and_alone(account.copied(), voice));
        }
        row
    });
    let table = Table::new(voice.say("Initiatieven", "Initiatives"), columns).with_rows(rows.collect());
    (!table.is_empty()).then_some(Block::Table(table))
}

/// The own part of the last year, and since when it stands on its own as declared: no share says that it does.
fn own_and_alone(account: Option<&InitiativeAccount>, voice: Voice) -> [Cell; 2] {
    let last = account.and_then(|account| account.own_income.last());
    let own = last.map_or_else(
        || "–".to_owned(),
        |own| format!("{} ({})", voice.figure(own.share), own.year),
    );
    let alone = account.and_then(|account| account.stands_alone_since);
    let alone = alone.map_or_else(
        || "–".to_owned(),
        |since| format!("{} {}", voice.say("ja, sinds", "yes, since"), voice.day(since)),
    );
    [cell(own), cell(alone)]
}
