//! The figures of a report as tables to calculate with: CSV for spreadsheets, and metadata that say what is in them.

mod activities;
mod cell;
mod columns;
mod costs;
mod csv;
mod effects;
mod figures;
mod file;
mod goals;
mod line;
mod measured;
mod metadata;
mod practice;
mod reach;
mod report;
mod rolled_up;
mod rolled_up_figures;
mod targets;

use crate::invalid_value::InvalidValue;
use crate::language::Words;
use crate::report::{EffectReport, RollUp};

use columns::Table;
use metadata::About;

pub use file::{CsvMarks, TableFile};

/// The figures of a report that left the organisation, as tables: the report itself, goals, effects, contributions,
/// figures, activities, costs by goal and year, and reach, what the organisation tells of its own craft where it does, and
/// a file of metadata (CSVW) beside them.
///
/// One row holds one figure: `value`, or the word that says why there is none in `missing`, or the ends of a range in
/// `from` and `through`. An effect stands once, however many goals it contributes to: the links are a table of their
/// own, so that sums count nothing twice. Shares run from 0 through 1, days are written `2025-12-31`. A text that a
/// spreadsheet would run as a formula has an apostrophe before it.
///
/// ```
/// # use std::fs::read_to_string;
/// # use vernieuwend_verantwoorden::account::{Disclosure, account};
/// # use vernieuwend_verantwoorden::format;
/// # use vernieuwend_verantwoorden::plan::Plan;
/// # use vernieuwend_verantwoorden::policy::PolicyFramework;
/// # use vernieuwend_verantwoorden::register::Tally;
/// # use vernieuwend_verantwoorden::report::Audience;
/// use vernieuwend_verantwoorden::render::{CsvMarks, tables};
///
/// # let file = |name: &str| read_to_string(format!("examples/data/small/{name}"));
/// # let policy = format::read::<PolicyFramework>(&file("policy-framework.json")?)?.check()?;
/// # let plan = format::read::<Plan>(&file("plan.json")?)?.check_against(&policy)?;
/// # let tally = Tally::new(&policy, &plan);
/// # let account = account(&policy, &plan, &tally);
/// # let made_on = "2026-03-02".parse()?;
/// let report = account.protect(&Disclosure::k5(), Audience::Commissioner, made_on)?.report;
/// let files = tables(&report, CsvMarks::Comma)?;
/// assert!(files.iter().any(|file| file.name == "figures.csv"));
///
/// // A confidential report gives none.
/// assert!(tables(&account.internal(made_on), CsvMarks::Comma).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// When the report is confidential: tables travel further than a report that says so on its first line.
#[doc(alias = "tabellen")]
pub fn tables(report: &EffectReport, mark: CsvMarks) -> Result<Vec<TableFile>, InvalidValue> {
    if report.audience.is_confidential() {
        return Err(confidential());
    }
    let mut all = vec![
        report::report(report),
        goals::goals(report),
        goals::contributions(report),
        effects::effects(report),
        figures::figures(report),
        activities::activities(report),
        activities::links(report),
        costs::costs(report),
        reach::reach(report),
    ];
    all.extend(targets::targets(report));
    all.extend(practice::practice(report));
    let about = About {
        identifier: report.id.as_str(),
        publisher: report.organisation.name.trim(),
        created: report.made_on,
    };
    Ok(files(&about, &all, mark))
}

/// The figures of an overview as tables: the reports behind it and those that were not taken along, goals, effects,
/// contributions, figures, activities, reach, costs, needs and signals, each row with the report that it stands in. They are
/// written as [`tables`] writes those of a report. There is no total in them but of money: people of reports do not add up.
#[doc(alias = "tabellen")]
pub fn roll_up_tables(overview: &RollUp, mark: CsvMarks) -> Vec<TableFile> {
    let to: Vec<&str> = overview.commissioners.iter().map(|it| it.name.trim()).collect();
    let about = About {
        identifier: overview.id.as_str(),
        publisher: &to.join(", "),
        created: overview.made_on,
    };
    files(&about, &rolled_up::all(overview), mark)
}

fn files(about: &About<'_>, tables: &[Table], mark: CsvMarks) -> Vec<TableFile> {
    let mut files: Vec<TableFile> = tables
        .iter()
        .map(|table| TableFile {
            name: table.file(),
            text: csv::csv(table, mark),
        })
        .collect();
    files.push(metadata::metadata(about, tables, mark));
    files
}

fn confidential() -> InvalidValue {
    InvalidValue::new(
        Words::new(
            "deze rapportage is vertrouwelijk, er komen geen tabellen van",
            "this report is confidential, no tables are made of it",
        ),
        Words::new(
            "neem de rapportage voor de opdrachtgever of de openbare",
            "take the report for the commissioner or the public one",
        ),
    )
}
