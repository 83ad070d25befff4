//! Reports for people to read, made from the report alone.
//!
//! A [`page`] is one HTML file that stands by itself; [`markdown`] holds the same. Both are drawn from one tree of
//! headings, paragraphs, tables, pictures and notes, so that they cannot say different things. Nothing is read but the
//! report, so what is shown is as safe to show as the report.
//! To calculate with, [`tables`] gives its figures as CSV. An offer is handed in as an [`offer_page`] or as
//! [`offer_markdown`]; offers beside each other are an [`assessment_page`].

mod assessed;
mod content;
mod escape;
mod mark;
mod markdown;
mod offered;
mod once;
mod page;
mod picture;
mod summary;
mod tables;
mod tree;
mod voice;

pub use markdown::{assessment_markdown, markdown, offer_markdown};
pub use page::{assessment_page, offer_page, page};
pub use summary::summary;
pub use tables::{DecimalMark, TableFile, tables};
