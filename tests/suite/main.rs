//! The integration tests, one binary.

mod evidence;
mod instrument;
mod statistics;
