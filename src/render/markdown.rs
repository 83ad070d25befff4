//! The same content as Markdown, to go on writing in: a word processor opens it by way of a converter.

use std::fmt::Write as _;

use super::escape::{line, markdown as safe};
use super::mark::Mark;
use super::tree::{Block, Group, Inline, Level, Note, Quote, Table, Telling};
use super::{assessed, content, offered};
use crate::language::Language;
use crate::offer::{Assessment, TenderOffer};
use crate::report::{Comparison, EffectReport, RollUp};

/// The report as Markdown (CommonMark with tables), in Dutch or English: what [`page`](super::page()) shows, without
/// its pictures. The tables with their figures are there.
///
/// Whatever people wrote stands in it as text: no letter of theirs is read as a mark. A converter makes a document for
/// a word processor of it, for example `pandoc report.md -o report.docx`.
///
/// ```
/// # use std::fs::read_to_string;
/// # use vernieuwend_verantwoorden::account::{Disclosure, account};
/// # use vernieuwend_verantwoorden::format;
/// # use vernieuwend_verantwoorden::plan::Plan;
/// # use vernieuwend_verantwoorden::policy::PolicyFramework;
/// # use vernieuwend_verantwoorden::register::Tally;
/// # use vernieuwend_verantwoorden::report::Audience;
/// use vernieuwend_verantwoorden::Language;
/// use vernieuwend_verantwoorden::render;
///
/// # let file = |name: &str| read_to_string(format!("examples/data/small/{name}"));
/// # let policy = format::read::<PolicyFramework>(&file("policy-framework.json")?)?.check()?;
/// # let plan = format::read::<Plan>(&file("plan.json")?)?.check_against(&policy)?;
/// # let tally = Tally::new(&policy, &plan);
/// # let report = account(&policy, &plan, &tally)
/// #     .protect(&Disclosure::k5(), Audience::Commissioner, "2026-03-02".parse()?)?
/// #     .report;
/// let text = render::markdown(&report, Language::En);
/// assert!(text.starts_with("# Effect report: "));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn markdown(report: &EffectReport, language: Language) -> String {
    written(content::told(report, language))
}

/// Two reports beside each other as Markdown: what [`comparison_page`](super::comparison_page) shows.
pub fn comparison_markdown(comparison: &Comparison, language: Language) -> String {
    written(content::comparison(comparison, language).into())
}

/// The overview of many reports as Markdown: what [`roll_up_page`](super::roll_up_page) shows.
pub fn roll_up_markdown(overview: &RollUp, language: Language) -> String {
    written(content::roll_up(overview, language).into())
}

/// A tender offer as Markdown that can be handed in, in Dutch or English: what [`offer_page`](super::offer_page()) shows.
///
/// A converter makes a document for a word processor of it, for example `pandoc offer.md -o offer.docx`.
pub fn offer_markdown(offer: &TenderOffer, language: Language) -> String {
    written(offered::tree(offer, language).into())
}

/// Offers beside each other as Markdown, in Dutch or English: what [`assessment_page`](super::assessment_page()) shows.
pub fn assessment_markdown(assessment: &Assessment, language: Language) -> String {
    written(assessed::tree(assessment, language).into())
}

fn written(document: Telling<'_>) -> String {
    let mut out = String::new();
    for block in document.parts.flatten() {
        write_block(&mut out, &block);
    }
    // A file ends with one line end.
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

// Writing to a text cannot fail, so the results of `write!` say nothing.
fn write_block(out: &mut String, block: &Block) {
    match block {
        Block::Heading(heading) => write_heading(out, heading.level, &safe(&heading.text)),
        Block::Paragraph(inlines) => {
            let _ = writeln!(out, "{}\n", line(&inlines_of(inlines)));
        }
        Block::Named(name, text) => {
            let _ = writeln!(out, "**{}.** {}\n", safe(name), safe(text));
        }
        // Links are for a screen; the headings are there.
        Block::Contents(_) => {}
        Block::List(items) => {
            for item in items {
                let _ = writeln!(out, "- {}", inlines_of(item));
            }
            out.push('\n');
        }
        Block::Quote(quote) => write_quote(out, quote),
        Block::Table(table) => write_table(out, table),
        Block::Beside(_, tables) => {
            for table in tables {
                write_table(out, table);
            }
        }
        Block::Note(note) => write_note(out, note),
    }
}

fn write_heading(out: &mut String, level: Level, text: &str) {
    let _ = writeln!(out, "{} {text}\n", "#".repeat(level.number()));
}

fn inlines_of(inlines: &[Inline]) -> String {
    inlines.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) => spaced(text, &safe(text)),
        Inline::Link(link) => spaced(&link.text, &safe(&link.text)),
        Inline::Strong(text) => format!("**{}**", safe(text)),
        Inline::Marked(mark, word) => format!("{}**{}**", sign(*mark), safe(word)),
    }
}

/// A text with the spaces at its ends, which hold it apart from its neighbours.
fn spaced(text: &str, safe: &str) -> String {
    let space = |is: bool| if is { " " } else { "" };
    format!(
        "{}{safe}{}",
        space(text.starts_with(' ')),
        space(text.ends_with(' '))
    )
}

/// The shape of an outcome as a sign, where there is one that is in every font.
fn sign(mark: Mark) -> &'static str {
    match mark {
        Mark::Better => "▲ ",
        Mark::LeansBetter => "△ ",
        Mark::Worse => "▼ ",
        Mark::LeansWorse => "▽ ",
        Mark::Same | Mark::Measured | Mark::Told | Mark::Counted | Mark::Nothing => "",
    }
}

fn write_quote(out: &mut String, quote: &Quote) {
    if let Some(title) = &quote.title {
        let _ = writeln!(out, "> **{}**\n>", safe(title));
    }
    let lines = quote.text.lines().map(str::trim).filter(|line| !line.is_empty());
    for text in lines {
        let _ = writeln!(out, "> {}\n>", line(&safe(text)));
    }
    if let Some(by) = &quote.by {
        let _ = writeln!(out, "> {}", line(&safe(by)));
    }
    out.push('\n');
}

fn write_table(out: &mut String, table: &Table) {
    let _ = writeln!(out, "**{}**\n", safe(&table.caption));
    let titles = table.columns.iter().map(|column| safe(&column.title));
    write_row(out, titles);
    let rules = table
        .columns
        .iter()
        .map(|column| if column.numbers { "---:" } else { "---" }.to_owned());
    write_row(out, rules);
    for group in &table.groups {
        write_group(out, group, table.columns.len());
    }
    out.push('\n');
}

fn write_group(out: &mut String, group: &Group, columns: usize) {
    if let Some(title) = &group.title {
        let title = format!("**{}**", inlines_of(title.inlines()));
        let empty = std::iter::repeat_n(String::new(), columns.saturating_sub(1));
        write_row(out, std::iter::once(title).chain(empty));
    }
    for row in group.rows.iter() {
        write_row(out, row.iter().map(|cell| inlines_of(cell.inlines())));
    }
}

fn write_row(out: &mut String, cells: impl Iterator<Item = String>) {
    out.push('|');
    for cell in cells {
        let _ = write!(out, " {cell} |");
    }
    out.push('\n');
}

fn write_note(out: &mut String, note: &Note) {
    write_heading(
        out,
        Level::Section,
        &format!("{}. {}", note.number, safe(&note.title)),
    );
    for paragraph in &note.paragraphs {
        let _ = writeln!(out, "{}\n", line(&safe(paragraph)));
    }
}
