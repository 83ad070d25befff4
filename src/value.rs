//! Values that every document is made of.

pub mod document;
pub mod entries;
pub mod extensions;
