#![doc = include_str!("../README.md")]
#![cfg_attr(
    not(test),
    warn(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::print_stdout,
        clippy::print_stderr
    )
)]

#[macro_use]
mod newtype;

pub mod account;
pub mod code;
pub mod compare;
pub mod evidence;
pub mod finding;
pub mod format;
pub mod guide;
pub mod instrument;
pub mod invalid_value;
pub mod language;
pub mod mapping;
pub mod narrative;
pub mod offer;
pub mod plan;
pub mod policy;
pub mod practice;
pub mod register;
pub mod release;
pub mod render;
pub mod report;
pub mod resolution;
pub mod rules;
pub mod sentence;
pub mod statistics;
pub mod tender;
pub mod value;
pub mod wording;
