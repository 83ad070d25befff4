//! Tables as registration systems export them, read by a mapping.

use vernieuwend_verantwoorden::engine::register::Register;
use vernieuwend_verantwoorden::mapping::{Holds, TableMapping, TableReading};
use vernieuwend_verantwoorden::register::{Tally, TallyError};
use vernieuwend_verantwoorden::value::Id;

use crate::base::{bytes, plan, policy};

mod export;
mod habits;
mod shipped;
mod wide;
mod workbook;

/// A table of which the columns are known by name.
fn table(holds: Holds) -> TableMapping {
    TableMapping::new(Id::new("tabel").unwrap(), holds)
}

fn read(table: &TableMapping, rows: &[u8]) -> Result<(TableReading, Register), TallyError> {
    let mut tally = Tally::new(&policy(), &plan());
    let reading = tally.table("export.csv", table, rows)?;
    Ok((reading, tally.finish()))
}

/// Read and refused records, and how many people took part.
fn counted(table: &TableMapping, rows: &[u8]) -> (u64, u64, usize) {
    let (reading, register) = read(table, rows).unwrap();
    (
        reading.counts.read,
        reading.counts.refused,
        register.people().len(),
    )
}

/// Line and English message of every refusal.
fn told(register: &Register) -> Vec<(u64, String)> {
    register
        .refusals()
        .iter()
        .map(|one| (one.line, one.message.en.clone()))
        .collect()
}
