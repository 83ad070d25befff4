//! The integration tests, one binary.

mod wording;
