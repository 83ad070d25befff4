//! Reports for people to read, made from the report alone.

mod summary;

pub use summary::summary;
