//! The integration tests, one binary.

mod code;
mod register;
