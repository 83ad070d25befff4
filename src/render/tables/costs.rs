//! What it cost: by goal, by year and together, a figure a row.

use super::cell::{Cell, text};
use super::columns::{Column, Table, VALUE, number, text as words};
use crate::report::{BudgetBeside, EffectReport};

const COSTS: &[Column] = &[
    words(
        "scope",
        "What the figure is about: goal, undivided, rounding, year or total.",
    ),
    words("of", "The goal or the year; empty for the others."),
    words("measure", "What the figure is: costs or income, in euros."),
    words("planned", "Whether it was planned or realised."),
    VALUE,
    number("withoutAmount", "How many activities have no amount."),
];

pub(super) fn costs(report: &EffectReport) -> Table {
    let mut rows = Vec::new();
    if let Some(costs) = &report.costs {
        for it in &costs.goals {
            rows.extend(lines("goal", it.goal.as_str(), &it.amounts));
        }
        for (scope, amounts) in [("undivided", &costs.undivided), ("rounding", &costs.rounding)] {
            rows.extend(amounts.iter().flat_map(|amounts| lines(scope, "", amounts)));
        }
        for it in &costs.years {
            rows.extend(lines("year", &it.year.to_string(), &it.amounts));
        }
        rows.extend(lines("total", "", &costs.total));
    }
    Table {
        name: "costs",
        columns: COSTS,
        key: &["scope", "of", "measure", "planned"],
        rows,
    }
}

/// The figures of one line; one without anything to add up is left out.
fn lines(scope: &str, of: &str, amounts: &BudgetBeside) -> Vec<Vec<Cell>> {
    let (budgeted, realised) = (&amounts.budgeted, &amounts.realised);
    let all = [
        ("costs", "planned", budgeted.costs),
        ("costs", "realised", realised.costs),
        ("income", "planned", budgeted.income),
        ("income", "realised", realised.income),
    ];
    let there = all.into_iter().filter(|(.., sum)| !sum.is_empty());
    there
        .map(|(measure, planned, sum)| {
            let amount = sum.amount.known();
            vec![
                text(scope),
                text(of),
                text(measure),
                text(planned),
                amount.map_or(Cell::Empty, |amount| Cell::Number(amount.to_string())),
                Cell::Number(sum.missing.to_string()),
            ]
        })
        .collect()
}
