//! Accounting: joins policy, plan, register and narrative into the answer goal by goal.
//!
//! An [`Account`] owns the people behind the numbers and cannot be written down. The ways out of it are few, and
//! each decides what becomes of small groups.

mod answered;
mod counted;
mod observed;
mod printed;
mod sections;
mod way_out;

pub use counted::join::{Account, account};
pub use printed::disclosure::Disclosure;
pub use printed::reader::Reader;
pub use printed::section::Section;
pub use way_out::Released;

pub use crate::release::{DisclosureMethod, Layout, NoSafeRelease, Preset};
