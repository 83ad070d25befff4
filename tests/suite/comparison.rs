//! Two reports side by side: what moved is said where the uncertainty of both allows it, what is not alike is not held
//! against each other, and nothing about people is printed that the reports do not print.
//!
//! 1. Every figure of a comparison stands in one of the two reports, or is a difference of two that do.
//! 2. A range stays a range, and what is hidden stays hidden; a hidden number never follows from a difference.
//! 3. A difference is said only beyond the uncertainty that both reports print.
//! 4. What differs in definition, group, instrument, version, scale, direction, unit or question is not compared.
//! 5. Every effect of either report has its line, each once.

mod alike;
mod earlier;
mod given;
pub(crate) mod safe;
mod shown;
mod whole;
