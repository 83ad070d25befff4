//! The published schemas, held against the documents and against the reader.
//!
//! 1. The files in `schemas/` are what the library says.
//! 2. Every schema is strict, explained, and good draft 2020-12.
//! 3. Every document and record that we ship or make is valid, and is written as it was read.
//! 4. Reader and schema agree about any text, except where the guide says that the reader refuses more.

mod agreement;
pub(crate) mod damage;
mod exceptions;
mod published;
mod valid;
