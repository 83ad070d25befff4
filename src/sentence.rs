//! Sentences over published figures, in Dutch and English.
//!
//! A sentence is made from the fields of a report and from nothing else, so whoever holds the report can make
//! it again. Each stays on the rung of its evidence: it uses no word that the rung does not allow.

mod afterwards;
mod change;
mod contribution;
mod counted;
mod difference;
mod effect;
mod goal;
mod number;
mod other;
mod said;
mod shift;

#[cfg(test)]
mod combinations;

pub use contribution::contribution;
pub use effect::statement;
pub use goal::answer;
pub use number::{decimal, minus};
pub use shift::role;
