//! The integration tests, one binary.

mod code;
mod bad_input;
mod evidence;
mod given;
mod house;
mod instrument;
mod promises;
mod real_results;
mod register;
mod release;
mod schema;
mod shipped_data;
mod statistics;
mod wording;
