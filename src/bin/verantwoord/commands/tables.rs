//! `tables`: the figures of a report or an overview as tables to calculate with.

use std::fs;

use vernieuwend_verantwoorden::Words;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::render::{self, CsvMarks};
use vernieuwend_verantwoorden::report::{EffectReport, RollUp};
use vernieuwend_verantwoorden::value::document::Document;

use crate::ask::Tables;
use crate::documents;
use crate::files::io_words;
use crate::output::Output;
use crate::speech::Terminal;
use crate::status::Status;
use crate::stop::Stop;

pub(super) fn run(asked: &Tables, terminal: Terminal) -> Result<Status, Stop> {
    let mark = if asked.point {
        CsvMarks::Point
    } else {
        CsvMarks::Comma
    };
    let bytes = documents::document(&asked.report)?;
    let name = std::str::from_utf8(&bytes).ok().and_then(format::name_of);
    let files = if name.as_deref() == Some(RollUp::NAME) {
        let overview: RollUp = documents::read(&asked.report, terminal.language)?;
        render::roll_up_tables(&overview, mark)
    } else {
        let report: EffectReport = documents::read(&asked.report, terminal.language)?;
        render::tables(&report, mark)
            .map_err(|refusal| Stop::unmade(refusal.message().clone(), refusal.help().clone()))?
    };
    fs::create_dir_all(&asked.to).map_err(|error| {
        let (why, folder) = (io_words(&error), asked.to.display());
        Stop::unwritten(
            Words::new(
                format!("{folder}: niet te maken: {}", why.nl),
                format!("{folder}: cannot be made: {}", why.en),
            ),
            Words::default(),
        )
    })?;
    for file in files {
        Output::new(Some(&asked.to.join(&file.name)))?.text(&file.text)?;
    }
    Ok(Status::Done)
}
