//! The register: counting, refusing, merging, resolving.

mod counting;
mod invariance;
mod naive;
mod refusing;
mod resolving;
mod setting;
