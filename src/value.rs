//! Values that every document is made of: days, money, counts, figures and ids.
//!
//! Each value is checked when it is read, so that a document in hand holds no 30 February and no broken id.

mod aim;
mod citation;
mod count;
mod day;
mod decimal;
pub mod document;
pub mod entries;
mod euro;
pub mod extensions;
mod figure;
mod id;
mod number;
mod period;
mod range;
mod share;

pub(crate) use aim::limits_reversed;
pub use aim::{Aim, Limits};
pub use citation::{Citation, check_citation};
pub use count::{
    AnonymousAttendances, Contacts, Meetings, Minutes, Movements, People, RecordsRead, Responses, Services,
};
pub use day::{Day, check_day};
pub use decimal::Decimal;
pub use entries::Entries;
pub use euro::{Euro, check_euro};
pub use extensions::{Extensions, Free};
pub use figure::{Figure, NotANumber};
pub use id::{Id, Pseudonym, check_id, check_pseudonym};
pub use number::{LARGEST_WHOLE, Number, Quantity};
pub(crate) use number::{finite, finite_if_any};
pub use period::Period;
pub use range::Range;
pub use share::Share;

pub use crate::invalid_value::InvalidValue;
