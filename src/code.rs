//! Codes and code lists of the field: regions, organisations, law, budgets and tenders.
//!
//! Every code is text with a check, or a closed list; none is looked up anywhere. A code that changes from
//! year to year goes with its [`Edition`], and is compared only within one edition or over a known crosswalk.
//! Facts are taken from the sources named at each list; what a source does not establish is not built in.

mod reading;
#[macro_use]
mod list;
#[macro_use]
mod number;

mod cpv;
mod edition;
mod kvk;
mod oin;
mod region;
mod rsin;
mod task_field;
mod vat;

pub use cpv::Cpv;
pub use edition::Edition;
pub use kvk::{Kvk, check_kvk};
pub use oin::{Oin, OinRegister, check_oin};
pub use region::{BoundaryChange, Region, RegionCode, RegionLevel, check_region_code};
pub use rsin::{Rsin, check_rsin, passes_eleven_test};
pub use task_field::{
    Crossing, CrossingKind, TaskField, TaskFieldCode, TaskFieldMatch, TaskFieldStatus, check_task_field_code,
    crosswalk_2024_2025,
};
pub use vat::{VatId, check_vat_id};
