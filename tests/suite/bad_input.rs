//! Bad input against the documents and records that we ship: a code and a place, never a panic.

mod any_damage;
mod documents;
mod every_fixture;
mod invented;
mod records;
