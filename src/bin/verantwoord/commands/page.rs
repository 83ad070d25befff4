//! `page`: a report as a page for people to read.

use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::report::EffectReport;

use crate::ask::Page;
use crate::documents;
use crate::output::Output;
use crate::speech::Terminal;
use crate::status::Status;
use crate::stop::Stop;

pub(super) fn run(asked: &Page, terminal: Terminal) -> Result<Status, Stop> {
    let output = Output::new(asked.out.as_deref())?;
    let report: EffectReport = documents::read(&asked.report, terminal.language)?;
    let made = if asked.markdown {
        render::markdown(&report, terminal.language)
    } else {
        render::page(&report, terminal.language)
    };
    output.text(&made)?;
    Ok(Status::Done)
}
