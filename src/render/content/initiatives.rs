//! Initiatives of residents that are coached: how they go, what they are worth, what was agreed.

use super::super::text::Trimmed as _;
use super::super::tree::{Block, Column, Level, Part, Table, cell, heading, named, paragraph, text_cell};
use super::super::voice::Voice;
use crate::plan::{Coaching, Initiative, InitiativeStage};
use crate::report::{EffectReport, InitiativeAccount};
use crate::sentence;

pub(super) fn coached(report: &EffectReport, voice: Voice) -> Part {
    let accounts = report.practice.iter().flat_map(|practice| &practice.initiatives);
    accounts
        .flat_map(|account| {
            let told = report
                .initiatives
                .iter()
                .find(|it| it.id.as_str() == account.initiative.as_str());
            one(account, told, voice)
        })
        .collect()
}

fn one(account: &InitiativeAccount, told: Option<&Initiative>, voice: Voice) -> Part {
    let mut blocks = vec![
        heading(Level::Section, account.title.trimmed()),
        paragraph(voice.words(&account.statement)),
    ];
    let Some(initiative) = told else { return blocks };
    if let Some(coaching) = &initiative.coaching {
        blocks.extend(why(coaching, voice));
    }
    blocks.extend(stages(account, voice));
    blocks.extend(income(account, initiative, voice));
    blocks.extend(social(account, voice));
    if let Some(coaching) = &initiative.coaching {
        blocks.extend(economic(coaching, voice));
        blocks.extend(dated(coaching, voice));
    }
    blocks
}

fn why(coaching: &Coaching, voice: Voice) -> Part {
    let mut blocks = Vec::new();
    if let Some(merits) = &coaching.merits {
        blocks.push(named(
            voice.say("Waarom het steun verdient", "Why it merits support"),
            merits,
        ));
    }
    if !coaching.carriers.is_empty() {
        let carriers: Vec<&str> = coaching.carriers.iter().map(|it| it.trimmed()).collect();
        blocks.push(named(
            voice.say("Wie het dragen", "Who carries it"),
            carriers.join("; "),
        ));
    }
    if let Some(alone) = &coaching.stands_alone {
        blocks.push(named(
            voice.say("Waarom het op eigen benen staat", "Why it stands on its own"),
            &alone.because,
        ));
    }
    blocks
}

/// The stages it came to, in their order. It may go back.
fn stages(account: &InitiativeAccount, voice: Voice) -> Option<Block> {
    let columns = vec![
        Column::words(voice.say("Fase", "Stage")),
        Column::words(voice.say("Sinds", "Since")),
        Column::numbers(voice.say("Dagen", "Days")),
    ];
    let rows = account.stages.iter().map(|stage| {
        vec![
            cell(stage_name(stage.stage, voice)),
            cell(voice.day(stage.on)),
            cell(voice.whole(u64::from(stage.days))),
        ]
    });
    let caption = voice.say("De weg tot nu toe", "The way so far");
    let table = Table::new(caption, columns).with_rows(rows.collect());
    (!table.is_empty()).then_some(Block::Table(table))
}

pub(super) fn stage_name(stage: InitiativeStage, voice: Voice) -> &'static str {
    match stage {
        InitiativeStage::Find => voice.say("gevonden", "found"),
        InitiativeStage::Bind => voice.say("mensen vinden elkaar", "people are being bound together"),
        InitiativeStage::Connect => voice.say("verbonden met anderen", "connected to others"),
        InitiativeStage::LetGo => voice.say("losgelaten", "let go of"),
    }
}

/// All income and the part that is no subsidy, year by year.
fn income(account: &InitiativeAccount, initiative: &Initiative, voice: Voice) -> Option<Block> {
    let columns = vec![
        Column::words(voice.say("Jaar", "Year")),
        Column::numbers(voice.say("Alle inkomsten", "All income")),
        Column::numbers(voice.say("Waarvan subsidie", "Of which subsidy")),
        Column::numbers(voice.say("Eigen deel", "Own part")),
    ];
    let rows = account.own_income.iter().map(|own| {
        let of_year = initiative.income.iter().find(|income| income.year == own.year);
        vec![
            cell(own.year.to_string()),
            text_cell(voice.planned(of_year.map(|income| income.total))),
            text_cell(voice.planned(of_year.map(|income| income.subsidy))),
            text_cell(voice.figure(own.share)),
        ]
    });
    let caption = voice.say("Inkomsten", "Income");
    let table = Table::new(caption, columns).with_rows(rows.collect());
    (!table.is_empty()).then_some(Block::Table(table))
}

/// Social value: effects, each with its own standing. It is never added to what is earned.
fn social(account: &InitiativeAccount, voice: Voice) -> Option<Block> {
    let columns = vec![
        Column::words(voice.say("Effect", "Effect")),
        Column::words(voice.say("Hoe dat bekend is", "How that is known")),
    ];
    let rows = account.social_value.iter().map(|value| {
        let standing = sentence::known(value.standing, voice.language);
        vec![cell(value.title.trimmed()), cell(standing)]
    });
    let caption = voice.say("Sociale waarde", "Social value");
    let table = Table::new(caption, columns).with_rows(rows.collect());
    (!table.is_empty()).then_some(Block::Table(table))
}

fn economic(coaching: &Coaching, voice: Voice) -> Option<Block> {
    let columns = vec![
        Column::words(voice.say("Wat", "What")),
        Column::numbers(voice.say("Bedrag", "Amount")),
        Column::words(voice.say("Bron", "Source")),
    ];
    let rows = coaching.economic_value.iter().map(|value| {
        let source = value
            .source
            .as_ref()
            .map_or("–", |source| source.as_str().trimmed());
        vec![
            cell(value.what.trimmed()),
            text_cell(voice.planned(value.amount)),
            cell(source),
        ]
    });
    let caption = voice.say(
        "Economische waarde (telt niet op bij de sociale)",
        "Economic value (not added to the social)",
    );
    let table = Table::new(caption, columns).with_rows(rows.collect());
    (!table.is_empty()).then_some(Block::Table(table))
}

/// What was advised, agreed and passed on, by day.
fn dated(coaching: &Coaching, voice: Voice) -> Option<Block> {
    let advice = coaching.advice.iter().map(|advice| {
        let outcome = advice.outcome.as_deref().map_or_else(String::new, |outcome| {
            format!(" {}: {}", voice.say("Gevolg", "Outcome"), outcome.trimmed())
        });
        let text = format!("{}{outcome}", advice.text.trimmed());
        (advice.on, voice.say("advies", "advice"), text)
    });
    let agreements = coaching.agreements.iter().map(|agreed| {
        let text = format!(
            "{}: {} {}: {}",
            voice.say("De professional", "The professional"),
            agreed.professional.trimmed(),
            voice.say("De bewoners", "The residents"),
            agreed.residents.trimmed()
        );
        (agreed.on, voice.say("afspraak", "agreement"), text)
    });
    let passed = coaching.passed_on.iter().map(|passed| {
        let people = if passed.people.is_given() {
            let number = voice.figure(passed.people);
            format!(" ({number} {})", voice.say("mensen", "people"))
        } else {
            String::new()
        };
        let on = if passed.goes_on == Some(true) {
            voice.say(" Zij geven het zelf verder door.", " They pass it on themselves.")
        } else {
            ""
        };
        let text = format!("{}{people}.{on}", passed.what.trimmed().trim_end_matches('.'));
        (passed.on, voice.say("doorgegeven", "passed on"), text)
    });
    let mut all: Vec<_> = advice.chain(agreements).chain(passed).collect();
    all.sort_by_key(|(on, ..)| *on);
    let columns = vec![
        Column::words(voice.say("Wanneer", "When")),
        Column::words(voice.say("Soort", "Kind")),
        Column::words(voice.say("Wat", "What")),
    ];
    let rows = all
        .into_iter()
        .map(|(on, kind, text)| vec![cell(voice.day(on)), cell(kind), cell(text)]);
    let caption = voice.say("Begeleiding", "Coaching");
    let table = Table::new(caption, columns).with_rows(rows.collect());
    (!table.is_empty()).then_some(Block::Table(table))
}
