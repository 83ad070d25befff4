//! The JSON Schema of each document, in two forms that let the same texts in.
//!
//! A schema for validators tells choices apart by their tag, so that what is wrong in one of them is said in a few
//! words. A schema for generators of types lists the choices, each under a name of its own; a bundle holds that of many
//! documents in one.

mod asked;
mod bundle;
mod document;
mod hoist;
mod readers;
mod signs;
mod tags;
mod text;
mod tools;

pub use asked::{open_objects, unregistered_formats};
pub(super) use bundle::{Define, bundle, define};
pub(super) use document::{choices, finish_for_types, finish_for_validators, schema_of};
pub use document::{schema, schema_text, types_schema};
pub(super) use text::canonical;
pub(super) use tools::OWN_SCHEMA;
