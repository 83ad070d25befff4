//! Reading and writing documents: one typed parse when all is well, and everything that is wrong at once
//! when it is not.
//!
//! - [`read()`], [`read_slice`], [`read_with`]: from text to a document, or an [`Error`] that tells every
//!   fault with its place, a message and help in two languages, and one of the stable [`CODES`];
//! - [`write()`], [`write_to`]: from a document to text, always the same bytes;
//! - [`locate()`], [`locate_all`], [`locate_findings`]: from pointers to lines and columns;
//! - [`schema()`], [`schema_text`], [`documents`], [`records()`]: what the documents and records are, for other
//!   programs; [`types_schema`] and [`openapi`] the same for generators of types.
//!
//! # What the reader refuses and the schema can't say
//! - a key that is written twice in one object;
//! - a text that keeps its pattern but not its rule, such as 30 February or a failed eleven-test;
//! - a whole number that is written as `1.0` or `1e2`, where the type is no count;
//! - a number with more than six decimals;
//! - a number that no double can hold, such as `1e400`;
//! - more than 127 objects and lists in one another;
//! - half a character (`\ud800` without its second half);
//! - another major version of the format.
//!
//! # For those who write types
//! A text type with a `pattern` in its schema names its check by a `format`, because patterns are not looked
//! at here (there is no regular expression in this library); [`unregistered_formats`] finds the places where
//! this was forgotten. When another crate asks serde_json for arbitrary precision, a number that is read with
//! `deserialize_any` arrives as a map with one key, `$serde_json::private::Number`, and its digits as text: a
//! visitor for number-or-word must take that too, as [`Free`](crate::value::extensions::Free) does.
//!
//! The reader never takes a struct from a list or `{"word": null}` for `"word"`, as serde would; but where
//! the content of an adjacently tagged enum stands before its tag, serde keeps it apart and this is lost. A
//! rule that stands only in the schema, such as a length or a range added for schemars, is not looked at in
//! a document that serde takes: the type itself must refuse.
//!
//! [`Error`]: crate::finding::Error

mod check;
mod codes;
mod documents;
mod examples;
mod faults;
mod habits;
mod hints;
mod limits;
mod lines;
mod locate;
mod openapi;
mod read;
mod records;
mod scalars;
mod scan;
mod schemas;
mod second_look;
mod shape;
mod strict;
mod syntax;
#[cfg(test)]
mod testing;
mod tree;
mod versions;
mod walk;
mod write;

pub use codes::CODES;
pub use documents::{DocumentKind, documents};
pub use limits::ReadLimits;
pub use locate::{locate, locate_all, locate_findings};
pub use openapi::{openapi, openapi_text};
pub use read::{Read, name_of, read, read_slice, read_with, without_kind};
pub use records::{RecordKind, records};
pub use schemas::{open_objects, schema, schema_text, types_schema, unregistered_formats};
pub use write::{write, write_to};
