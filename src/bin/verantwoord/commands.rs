//! The commands, a file each.

mod account;
mod assess;
mod check;
mod cids;
mod compare;
mod demo;
mod map;
mod named;
mod offer;
mod page;
mod parts;
mod register;
mod rollup;
mod rules;
mod schema;
mod shipped;
mod tables;
mod template;

use crate::ask::Asked;
use crate::output;
use crate::speech::Terminal;
use crate::status::Status;
use crate::stop::Stop;

/// Does what was asked.
pub(crate) fn run(asked: &Asked, terminal: Terminal) -> Result<Status, Stop> {
    match asked {
        Asked::Text(text) => output::print(text).map(|()| Status::Done),
        Asked::Account(asked) => account::run(asked, terminal),
        Asked::TallyPart(asked) => parts::run(asked, terminal),
        Asked::Check(asked) => check::run(asked, terminal),
        Asked::Offer(asked) => offer::run(asked, terminal),
        Asked::Assess(asked) => assess::run(asked, terminal),
        Asked::Page(asked) => page::run(asked, terminal),
        Asked::Compare(asked) => compare::run(asked, terminal),
        Asked::RollUp(asked) => rollup::run(asked, terminal),
        Asked::Tables(asked) => tables::run(asked, terminal),
        Asked::Cids(asked) => cids::run(asked, terminal),
        Asked::Map(asked) => map::run(asked, terminal),
        Asked::Schema(asked) => schema::run(asked),
        Asked::Template(asked) => template::run(asked),
        Asked::Rules(out) => rules::run(out.as_deref()),
        Asked::Register(asked) => register::run(asked, terminal),
        Asked::Demo(out) => demo::run(out.as_deref(), terminal),
    }
}
