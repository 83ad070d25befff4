//! The integration tests, one binary.

mod code;
mod evidence;
mod instrument;
mod offer;
mod register;
mod release;
mod shipped_data;
mod statistics;
mod systems;
mod wording;
