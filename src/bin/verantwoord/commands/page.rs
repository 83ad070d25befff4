//! `page`: a report, an overview, an offer or an assessment as a page for people to read.

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::offer::{Assessment, TenderOffer};
use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::report::{EffectReport, RollUp};
use vernieuwend_verantwoorden::value::document::Document;

use crate::ask::Page;
use crate::documents;
use crate::output::Output;
use crate::speech::Terminal;
use crate::status::Status;
use crate::stop::Stop;

/// Makes a text of a document.
type Made<T> = fn(&T, Language) -> String;

pub(super) fn run(asked: &Page, terminal: Terminal) -> Result<Status, Stop> {
    let output = Output::new(asked.out.as_deref())?;
    let bytes = documents::document(&asked.document)?;
    let name = std::str::from_utf8(&bytes).ok().and_then(format::name_of);
    let made = match name.as_deref() {
        Some(TenderOffer::NAME) => made(asked, terminal, render::offer_page, render::offer_markdown),
        Some(Assessment::NAME) => made(
            asked,
            terminal,
            render::assessment_page,
            render::assessment_markdown,
        ),
        Some(RollUp::NAME) => made(asked, terminal, render::roll_up_page, render::roll_up_markdown),
        // Whatever else it is, its reader says what a report must be.
        _ => made::<EffectReport>(asked, terminal, render::page, render::markdown),
    };
    output.text(&made?)?;
    Ok(Status::Done)
}

fn made<T: Document>(
    asked: &Page,
    terminal: Terminal,
    page: Made<T>,
    markdown: Made<T>,
) -> Result<String, Stop> {
    let document = documents::read::<T>(&asked.document, terminal.language)?;
    let make = if asked.markdown { markdown } else { page };
    Ok(make(&document, terminal.language))
}
