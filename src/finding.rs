//! What is off in a document, or why it could not be read: the words, the place, and the norm behind it.
//!
//! Two kinds of bad news that are never mixed: an [`Error`] says that a document could not be read, and
//! [`Findings`] say everything that is off in one that could. Both carry the same [`Finding`]s, so whoever
//! shows them needs one way of showing.
//!
//! - [`Finding`]: one thing that is off, with a stable code, a [`Severity`], a place and help;
//! - [`Findings`]: many of them, each once and in a fixed order, with their [`Counts`] and [`FindingsText`];
//! - [`Pointer`] and [`Position`]: the place, in the structure and in the text;
//! - [`Norm`]: why it matters.

mod collection;
mod error;
mod excerpt;
mod facts;
mod norm;
mod pointer;
mod position;
mod record;
mod severity;
mod similar;
mod text;

pub use collection::{Counts, Findings};
pub use error::Error;
pub(crate) use error::ErrorKind;
pub use norm::Norm;
pub use pointer::Pointer;
pub use position::Position;
pub use record::Finding;
pub use severity::Severity;
pub(crate) use similar::nearest;
pub use text::FindingsText;
