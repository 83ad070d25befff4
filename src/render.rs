//! Reports for people to read, made from the report alone.
//!
//! A [`page`] is one HTML file that stands by itself; [`markdown`] holds the same. Both are drawn from one tree of
//! headings, paragraphs, tables, pictures and notes, so that they cannot say different things. Nothing is read but the
//! report, so what is shown is as safe to show as the report.
//! Two reports beside each other are shown by [`comparison_page`] and [`comparison_markdown`].
//! To calculate with, [`tables`] gives its figures as CSV; for others who keep impact data there is [`cids()`].

mod cids;
mod content;
mod escape;
mod mark;
mod markdown;
mod page;
mod picture;
mod summary;
mod tables;
mod tree;
mod voice;

pub use cids::{Base, Cids, Loss, cids};
pub use markdown::{comparison_markdown, markdown};
pub use page::{comparison_page, page};
pub use summary::summary;
pub use tables::{DecimalMark, TableFile, tables};
