//! What it cost by goal and by year, budgeted beside realised.

use super::super::text::Trimmed as _;
use super::super::tree::{Block, Cell, Column, Table, cell, paragraph};
use super::super::voice::Voice;
use crate::language::Language;
use crate::policy::Goal;
use crate::report::{BudgetBeside, CostsAccount, EffectReport, MoneySum};
use crate::sentence;
use crate::value::Id;

/// The totals in a sentence, then by goal, how shared activities are divided, and by year.
pub(super) fn told(costs: &CostsAccount, report: &EffectReport, voice: Voice) -> Vec<Block> {
    let mut blocks = vec![
        paragraph(voice.words(&costs.statement)),
        Block::Table(by_goal(costs, report, voice)),
    ];
    blocks.extend(divided(report, voice));
    if !costs.years.is_empty() {
        blocks.push(Block::Table(by_year(costs, voice)));
    }
    blocks
}

/// What the activities for one goal cost, in a sentence.
pub(super) fn of_goal(goal: &Id<Goal>, report: &EffectReport, voice: Voice) -> Option<Block> {
    let costs = report.costs.as_ref()?;
    let of_goal = costs.goals.iter().find(|it| it.goal == *goal)?;
    let amounts = &of_goal.amounts;
    let (budgeted, realised) = (
        sum(&amounts.budgeted.costs, voice),
        sum(&amounts.realised.costs, voice),
    );
    Some(paragraph(match voice.language {
        Language::Nl => format!("Kosten voor dit doel: begroot {budgeted}, gerealiseerd {realised}."),
        Language::En => format!("Costs for this goal: budgeted {budgeted}, realised {realised}."),
    }))
}

fn columns(of: &'static str, voice: Voice) -> Vec<Column> {
    vec![
        Column::words(of),
        Column::numbers(voice.say("Kosten begroot", "Costs budgeted")),
        Column::numbers(voice.say("Kosten gerealiseerd", "Costs realised")),
        Column::numbers(voice.say("Inkomsten begroot", "Income budgeted")),
        Column::numbers(voice.say("Inkomsten gerealiseerd", "Income realised")),
    ]
}

pub(super) fn row(name: &str, amounts: &BudgetBeside, voice: Voice) -> Vec<Cell> {
    let (budgeted, realised) = (&amounts.budgeted, &amounts.realised);
    vec![
        cell(name),
        cell(sum(&budgeted.costs, voice)),
        cell(sum(&realised.costs, voice)),
        cell(sum(&budgeted.income, voice)),
        cell(sum(&realised.income, voice)),
    ]
}

/// What is missing is never zero: a sum without it says so, and where there was nothing to add up stands a dash.
fn sum(sum: &MoneySum, voice: Voice) -> String {
    if sum.is_empty() {
        return "–".to_owned();
    }
    let amount = voice.figure(sum.amount);
    match (sum.missing, sum.amount.known()) {
        (1.., Some(_)) => {
            let missing = voice.whole(sum.missing);
            format!("{amount} ({missing} {})", voice.say("onbekend", "unknown"))
        }
        _ => amount.into_owned(),
    }
}

fn by_goal(costs: &CostsAccount, report: &EffectReport, voice: Voice) -> Table {
    let mut rows: Vec<Vec<Cell>> = costs
        .goals
        .iter()
        .map(|it| row(title(&it.goal, report), &it.amounts, voice))
        .collect();
    if let Some(undivided) = &costs.undivided {
        let name = voice.say("niet aan een doel toegerekend", "counts for no goal");
        rows.push(row(name, undivided, voice));
    }
    if let Some(rounding) = &costs.rounding {
        let name = voice.say("verschil door hele centen", "left over of whole cents");
        rows.push(row(name, rounding, voice));
    }
    rows.push(row(voice.say("samen", "together"), &costs.total, voice));
    let caption = voice.say("Kosten en inkomsten per doel", "Costs and income by goal");
    Table::new(caption, columns(voice.say("Doel", "Goal"), voice)).with_rows(rows.into())
}

fn title<'r>(goal: &'r Id<Goal>, report: &'r EffectReport) -> &'r str {
    let found = report.goals.iter().find(|it| it.goal == *goal);
    found.map_or(goal.as_str(), |it| it.title.trimmed())
}

/// The shares of the activities that serve several goals.
fn divided(report: &EffectReport, voice: Voice) -> Option<Block> {
    let columns = vec![
        Column::words(voice.say("Activiteit", "Activity")),
        Column::words(voice.say("Doel", "Goal")),
        Column::numbers(voice.say("Aandeel", "Share")),
    ];
    let shared = report.activities.iter().filter(|it| it.goal_shares.len() > 1);
    let rows = shared.flat_map(|activity| {
        activity.goal_shares.iter().map(|share| {
            vec![
                cell(activity.title.trimmed()),
                cell(title(&share.goal, report)),
                cell(sentence::per_cent(share.share, voice.language)),
            ]
        })
    });
    let caption = voice.say(
        "Activiteiten voor meer doelen: hoe de kosten zijn verdeeld",
        "Activities for several goals: how the costs are divided",
    );
    let table = Table::new(caption, columns).with_rows(rows.collect());
    (!table.is_empty()).then_some(Block::Table(table))
}

fn by_year(costs: &CostsAccount, voice: Voice) -> Table {
    let rows = costs
        .years
        .iter()
        .map(|it| row(&it.year.to_string(), &it.amounts, voice));
    let caption = voice.say("Kosten en inkomsten per jaar", "Costs and income by year");
    Table::new(caption, columns(voice.say("Jaar", "Year"), voice)).with_rows(rows.collect())
}
