//! The integration tests, one binary.

mod release;
