//! The integration tests, one binary.

#![allow(
    clippy::too_many_lines,
    clippy::items_after_statements,
    clippy::needless_pass_by_value,
    reason = "a test may tell a long story from top to bottom"
)]

mod attacker;
mod bad_input;
mod city_programme;
mod code;
mod comparison;
mod evidence;
mod from_source;
mod given;
mod guide;
mod house;
mod instrument;
#[path = "../../src/bin/verantwoord/invented/mod.rs"]
mod invented;
mod measured;
mod observed;
mod offer;
mod pages;
mod personal;
mod practice;
mod promises;
mod protect;
mod real_results;
mod records;
mod register;
mod release;
mod roll_up;
mod rules;
mod schema;
mod sentences;
mod shipped_data;
mod sized_registers;
mod stated;
mod statistics;
mod subsidy_call;
mod systems;
mod wording;
