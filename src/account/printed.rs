//! What may be printed: what is asked, what was proved, and what of exact figures an audience may see.

pub(super) mod audit;
pub(super) mod contacts;
pub(super) mod disclosed;
pub(super) mod disclosure;
pub(super) mod ledger;
pub(super) mod print;
pub(super) mod publish;
pub(super) mod reader;
pub(super) mod requested;
pub(super) mod section;
