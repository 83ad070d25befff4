//! The report as a page: what it holds, that it stands by itself, and that nothing in it is obeyed.

mod cids;
pub(crate) mod given;
pub(crate) mod html;
mod markdown;
mod page;
mod sentences;
mod tables;
mod trouble;
