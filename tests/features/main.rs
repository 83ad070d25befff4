//! What the features add: records from tables, and the method `suppress`. In a binary of its own, so that the whole
//! suite need not be built again with them.

#![allow(
    clippy::too_many_lines,
    clippy::items_after_statements,
    clippy::needless_pass_by_value,
    reason = "a test may tell a long story from top to bottom"
)]

#[path = "../suite/records/base.rs"]
mod base;
#[path = "../suite/protect/every_way.rs"]
mod every_way;
#[allow(dead_code, reason = "the suite uses all of it")]
#[path = "../suite/given.rs"]
mod given;
#[allow(dead_code, unused_imports, reason = "the suite uses all of it")]
#[path = "../../src/bin/verantwoord/invented/mod.rs"]
mod invented;
mod release;
mod tables;
