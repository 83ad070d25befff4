//! `compare`: two reports of one organisation beside each other.

use vernieuwend_verantwoorden::compare::{NotComparable, compare};
use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::report::EffectReport;

use crate::ask::{Compare, Form};
use crate::documents;
use crate::output::{Output, written};
use crate::speech::Terminal;
use crate::status::Status;
use crate::stop::Stop;

pub(super) fn run(asked: &Compare, terminal: Terminal) -> Result<Status, Stop> {
    let output = Output::new(asked.out.as_deref())?;
    let earlier: EffectReport = documents::read(&asked.earlier, terminal.language)?;
    let later: EffectReport = documents::read(&asked.later, terminal.language)?;
    let comparison = compare(&earlier, &later).map_err(|error| not_comparable(&error))?;
    let made = match asked.form {
        Form::Json => written(&comparison)?,
        Form::Markdown => render::comparison_markdown(&comparison, terminal.language),
        Form::Html => render::comparison_page(&comparison, terminal.language),
    };
    output.text(&made)?;
    Ok(Status::Done)
}

/// Says everything that stands in the way.
pub(super) fn not_comparable(error: &NotComparable) -> Stop {
    Stop::unmade(error.message(), error.help())
}
