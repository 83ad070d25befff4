//! The integration tests, one binary.

mod bad_input;
mod code;
mod evidence;
mod given;
mod house;
mod instrument;
mod observed;
mod offer;
mod promises;
mod protect;
mod real_results;
mod register;
mod release;
mod rules;
mod schema;
mod shipped_data;
mod statistics;
mod systems;
mod wording;
