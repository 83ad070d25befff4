//! Reports for people to read, made from the report alone.
//!
//! A [`page`] is one HTML file that stands by itself; [`markdown`] holds the same. Both are drawn from one tree of
//! headings, paragraphs, tables, pictures and notes, so that they cannot say different things. Nothing is read but the
//! report, so what is shown is as safe to show as the report.
//! Two reports beside each other are shown by [`comparison_page`] and [`comparison_markdown`], the reports of many
//! organisations in one overview by [`roll_up_page`], [`roll_up_markdown`] and [`roll_up_tables`]. An offer is handed in as an
//! [`offer_page`] or as [`offer_markdown`]; offers beside each other are an [`assessment_page`]. To calculate with,
//! [`tables`] gives the figures of a report as CSV; for others who keep impact data there is [`cids()`].

mod assessed;
mod cids;
mod content;
mod escape;
mod mark;
mod markdown;
mod offered;
mod page;
mod picture;
mod summary;
mod tables;
mod text;
mod tree;
mod voice;

pub use cids::{Base, Cids, Loss, cids};
pub use markdown::{assessment_markdown, comparison_markdown, markdown, offer_markdown, roll_up_markdown};
pub use page::{assessment_page, comparison_page, offer_page, page, roll_up_page};
pub use summary::summary;
pub use tables::{CsvMarks, TableFile, roll_up_tables, tables};
