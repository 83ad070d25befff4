//! How the organisation works at its own craft. None of it is an effect, and the sentences say so.

mod community;
mod competence;
mod initiative;
mod learning;
mod positioning;

pub use community::community;
pub(crate) use community::{domain_name, known};
pub use competence::competence;
pub use initiative::initiative;
pub use learning::learning;
pub use positioning::positioning;
