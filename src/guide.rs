//! Longer texts: which call does what one wants and which error it gives, how the library is built, what its documents and records hold, how a large register is
//! counted in parts, how a change comes to its sentence,
//! how small groups stay out of sight, what an account shows beside effects, and how a call is answered. Three pages are
//! in Dutch: for analysts, from an export to a report, and for municipalities, from a report to their own data model and
//! from forty reports to one overview.

#[doc = include_str!("guide/front_door.md")]
#[doc(alias = "errors")]
#[doc(alias = "fouten")]
#[doc(alias = "voordeur")]
pub mod front_door {}

#[doc = include_str!("guide/analist.md")]
#[doc(alias = "analyst")]
pub mod analist {}

#[doc = include_str!("guide/architecture.md")]
pub mod architecture {}

#[doc = include_str!("guide/documents.md")]
pub mod documents {}

#[doc = include_str!("guide/records.md")]
pub mod records {}

#[doc = include_str!("guide/parts.md")]
#[doc(alias = "Spark")]
#[doc(alias = "Dask")]
#[doc(alias = "delen")]
pub mod parts {}

#[doc = include_str!("guide/evidence.md")]
pub mod evidence {}

#[doc = include_str!("guide/disclosure.md")]
pub mod disclosure {}

#[doc = include_str!("guide/systems.md")]
pub mod systems {}

#[doc = include_str!("guide/gegevensmodel.md")]
#[doc(alias = "GGM")]
pub mod gegevensmodel {}

#[doc = include_str!("guide/overzicht.md")]
#[doc(alias = "roll-up")]
pub mod overzicht {}

#[doc = include_str!("guide/tenders.md")]
#[doc(alias = "aanbesteding")]
#[doc(alias = "eForms")]
#[doc(alias = "OCDS")]
pub mod tenders {}

#[doc = include_str!("guide/rules.md")]
pub mod rules {}
