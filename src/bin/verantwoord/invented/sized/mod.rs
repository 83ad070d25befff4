//! A policy framework, a plan, participations and measurements of any size, for measuring and for trying out.
//!
//! It looks like the register of a large organisation: few activities and areas draw most people, few people come
//! very often, somebody keeps to the own neighbourhood and to a handful of activities, activities meet on a fixed
//! day and rest in summer, effects are measured before and after with instruments of the catalogue, and not
//! everybody is measured, let alone twice. Nothing is wrong in it on purpose. The same size and seed always give
//! the same bytes, on every machine: only whole numbers are drawn.

mod activities;
mod contacts;
mod documents;
mod instruments;
mod measurements;
mod names;
mod people;
mod size;
mod spread;
mod world;

pub(crate) use size::Size;
pub(crate) use world::World;
