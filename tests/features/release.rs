//! Disclosure control with every method.

#[path = "../suite/release/attacks.rs"]
mod attacks;
#[path = "../suite/release/small_tables.rs"]
mod small_tables;
#[path = "../suite/release/vectors.rs"]
mod vectors;
