//! The integration tests, one binary.

mod code;
mod evidence;
mod instrument;
mod register;
mod shipped_data;
mod rules;
mod statistics;
