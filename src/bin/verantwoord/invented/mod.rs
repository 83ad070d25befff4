//! Invented registers: one for the shipped plan, and whole sets of documents and records of any size.
//!
//! Nothing here knows the program around it, so that a test or a bench can include this folder by its path.

pub(crate) mod random;
pub(crate) mod shipped;
pub(crate) mod sized;
