//! Longer texts: how the library is built, and what its documents and records hold.

#[doc = include_str!("guide/architecture.md")]
pub mod architecture {}

#[doc = include_str!("guide/documents.md")]
pub mod documents {}

#[doc = include_str!("guide/records.md")]
pub mod records {}
