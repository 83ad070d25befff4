//! The register: counting, refusing, merging, resolving.

mod counting;
mod invariance;
mod naive;
mod parts;
mod refusing;
mod resolving;
mod setting;
mod watched;
