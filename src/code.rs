//! Codes and code lists of the field: regions, organisations, law, budgets and tenders.
//!
//! Every code is text with a check, a number within bounds, or a closed list; none is looked up anywhere. A
//! code that changes from year to year goes with its [`Edition`], and is compared only within one edition or
//! over a known crosswalk. What a source does not establish is not built in.
//!
//! ```
//! use vernieuwend_verantwoorden::code::{Kvk, RegionCode, WmoGoal};
//! use vernieuwend_verantwoorden::Language;
//!
//! let amsterdam = RegionCode::new("GM0363")?;
//! assert!(amsterdam.contains(&RegionCode::new("WK036301")?));
//!
//! let goal: WmoGoal = "wmo2015:2.1.2.2.d".parse()?;
//! assert_eq!(goal, WmoGoal::Prevention);
//! assert_eq!(goal.code(), "wmo2015:2.1.2.2.d");
//! assert_eq!(goal.label(Language::En), "it is prevented that residents come to depend on support");
//!
//! let refusal = Kvk::new("1234567").unwrap_err();
//! assert_eq!(refusal.message().say(Language::Nl), "`1234567` is geen KvK-nummer");
//! # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
//! ```

mod reading;
#[macro_use]
mod list;
#[macro_use]
mod number;

mod bbv;
mod cpv;
mod edition;
mod kvk;
mod length;
mod norm_code;
mod notice;
mod oin;
mod practice_list;
mod region;
mod rsin;
mod step;
mod task_field;
mod tender;
mod vat;
mod wmo_goal;

pub use bbv::{BbvIndicator, BbvNumber};
pub use cpv::Cpv;
pub use edition::Edition;
pub use kvk::{Kvk, check_kvk};
pub use length::TextLimit;
pub use norm_code::{NormCode, check_norm_code};
pub use notice::{
    LotId, LotKind, NoticeId, NoticeVersion, ProcedureId, PublicationNumber, check_lot_id,
    check_notice_version, check_publication_number, check_random_uuid,
};
pub use oin::{Oin, OinRegister, check_oin};
pub use practice_list::{Beacon, ProfessionalCharacteristic};
pub use region::{BoundaryChange, Region, RegionCode, RegionLevel, check_region_code};
pub use rsin::{Rsin, check_rsin, passes_eleven_test};
pub use step::{EffectLadderLevel, InfluenceStep, InterventionRecognition};
pub use task_field::{
    Crossing, CrossingKind, TaskField, TaskFieldCode, TaskFieldMatch, TaskFieldStatus, check_task_field_code,
    crosswalk_2024_2025,
};
pub use tender::{
    CriterionType, FixedKind, MUNICIPALITY_LEGAL_TYPE, NoticeSubtype, SOCIAL_PROTECTION_ACTIVITY,
    SocialObjective, StrategicAim, ThresholdKind, WeightKind,
};
pub use vat::{VatId, check_vat_id};
pub use wmo_goal::WmoGoal;
