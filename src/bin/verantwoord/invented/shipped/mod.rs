//! A register of participations and measurements for the plan in `examples/data/`.
//!
//! The register is invented, but behaves like a real one: people come to several activities, some leave, not
//! everybody is measured twice, some change for the worse, heads are counted without names, and a few lines are
//! wrong. The same options always give the same bytes. Records are written one by one, so that millions of them
//! need memory for the people only.

mod measurements;
mod people;
mod recipes;
mod register;
mod scales;

pub(crate) use register::{Options, Register};
