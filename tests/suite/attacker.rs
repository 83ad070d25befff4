//! An attacker on whole reports: it reads everything in the written report that bounds people, and what is public,
//! and asks in whole numbers what could be behind it. It knows nothing of witnesses, nor of how a report was proved.
//!
//! Whoever reads a report knows at worst which kinds of people there are, but not how many of each. A small group is
//! given away when no numbers agree with the report in which it counts the threshold or more: then it follows exactly, or
//! lies between one and the threshold. Every set of fewer people than the threshold holds a kind of as few people, and
//! where that kind can be large, so can the set. So trying every small kind tries every set of kinds: each count without a
//! number, each difference of two counts, each crossing.

mod facts;
mod itself;
mod named;
mod outcomes;
mod register;
mod search;
mod whole_reports;

use facts::known;
use register::{Kind, Register, YEAR};
use search::{Attack, Pinned};
