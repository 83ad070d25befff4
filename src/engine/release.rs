//! Disclosure control: which counts may be printed, with a proof that no small group follows from them.
//!
//! A report about welfare work speaks of small groups and counts them in many overlapping ways. Tables that
//! look safe one by one can together give a person away. So everything that a report prints about people goes
//! into one [`Model`]: margins, crossings, unions, effect figures, and what earlier reports printed. A
//! [`Release`] comes out only with a proof for every small group: a shift of people that readers cannot
//! exclude and in which the group is not small. The proof is judged by a small [`checker`] that trusts nobody.
//!
//! # An example
//!
//! Thirty-two people, three activities, two goals, groups of fewer than five to be protected:
//!
//! ```
//! use vernieuwend_verantwoorden::engine::release::{Axis, Layout, DisclosureMethod, Model, TableResult, Preset, State, Table};
//!
//! let mut model = Model::new(Preset::k5());
//! let everyone = model.cell("everyone");
//! let [walk_in, walking, language] = ["walk-in", "walking", "language"].map(|cell| model.cell(cell));
//! let [goal_1, goal_2] = ["goal 1", "goal 2"].map(|cell| model.cell(cell));
//! let [noord, zuid] = ["Noord", "Zuid"].map(|cell| model.cell(cell));
//! let [young, old] = ["young", "old"].map(|cell| model.cell(cell));
//!
//! // People by activities, in the order Noord young, Noord old, Zuid young, Zuid old.
//! let groups = [
//!     (vec![walk_in, goal_1], [3, 4, 1, 3]),
//!     (vec![walking, goal_1, goal_2], [1, 1, 0, 1]),
//!     (vec![walk_in, walking, goal_1, goal_2], [2, 2, 1, 2]),
//!     (vec![language, goal_2], [1, 2, 2, 2]),
//!     (vec![walking, language, goal_1, goal_2], [0, 1, 0, 1]),
//!     (vec![walk_in, language, goal_1, goal_2], [1, 0, 0, 1]),
//! ];
//! for (cells, people) in groups {
//!     for (count, place) in people.into_iter().zip([[noord, young], [noord, old], [zuid, young], [zuid, old]]) {
//!         model.add(&[&cells[..], &place[..], &[everyone]].concat(), count)?;
//!     }
//! }
//!
//! model.table(Table::single("reach", everyone));
//! model.table(Table::overlapping("goals", [goal_1, goal_2]));
//! model.table(Table::crossing("age by area", Axis::new([young, old]), Axis::new([noord, zuid])));
//! model.table(Table::overlapping("activities", [walk_in, walking, language]));
//! let release = model.plan(DisclosureMethod::Coarsen, Layout::Free)?;
//!
//! let printed = |cells: &[_]| cells.iter().map(|cell| release.printed(*cell)).collect::<Vec<_>>();
//! assert_eq!(printed(&[everyone, goal_1, goal_2]), [Some(32), Some(25), Some(21)]);
//! // One cell counts 4, and in a table of two by two hiding one cell means hiding all: the margins remain.
//! assert_eq!(release.tables()[2].outcome, TableResult::Margins);
//! assert_eq!(printed(&[noord, zuid, young, old]), [Some(18), Some(14), Some(12), Some(20)]);
//! // All 12 walkers count for goal 1, and 14 people count for both goals: 2 would follow.
//! assert_eq!(printed(&[walk_in, walking, language]), [Some(20), None, None]);
//! assert_eq!(release.withheld()[0].cells, [walking, language]);
//! assert_eq!(release.withheld()[0].together, Some(goal_2));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # How it finds its way
//!
//! Where tables may change shape, the planner takes them in their order and makes each coarser until it fits. Where
//! every table keeps its places, it starts from everything shown exactly and lets the least important counts give way,
//! as ranges first. Either way a shift is sought for every small group: it rises, a few large groups fall so that no
//! printed number changes, and where one has too few people the next best step repairs that. The search has a budget
//! and may miss a shift; what has none is shown less exactly, and the checker judges everything in the end.
//!
//! # What it does not do
//!
//! It does not protect against what readers know from elsewhere, against readers who combine more than the
//! model names, or against guessing ([`Release::residual_risk`]). It reads no text.

mod atoms;
mod audit;
pub mod cells;
pub mod checker;
mod exact_set;
mod give_way;
mod grid;
mod layout;
mod model;
mod outcome;
mod people;
mod plan;
mod preset;
mod proof;
#[cfg(feature = "planner")]
mod suppress;
mod table;
mod touching;
mod witness;

pub use model::{CellId, DisclosureMethod, Layout, Model};
pub use outcome::{
    Merged, NoSafeRelease, Release, State, TableOutcome, TablePlace, TableResult, WhyNoRelease, Withheld,
    Written,
};
pub use preset::Preset;
pub use table::{Axis, Table};
