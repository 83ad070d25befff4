//! The records of a register, by name: streams of one record per line.

use std::fmt;

use schemars::JsonSchema;
use serde_json::Value;

use crate::format::schemas::{Define, canonical, define, finish_for_types, finish_for_validators, schema_of};
use crate::practice::SelfAssessment;
use crate::register::{Measurement, ParticipationRecord};

/// Every kind of record, in the order of the guide.
const RECORDS: &[RecordKind] = &[
    RecordKind::of::<ParticipationRecord>("participation", "deelname"),
    RecordKind::of::<Measurement>("measurement", "meting"),
    RecordKind::of::<SelfAssessment>("self-assessment", "zelfinschatting"),
];

/// One kind of record. A record says neither what it is nor which version it is written in: whoever reads a
/// stream of them knows.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct RecordKind {
    /// Name of the schema, for example `participation`.
    pub name: &'static str,
    /// Dutch name, for example deelname.
    pub dutch: &'static str,
    schema: fn(&str, &str) -> Value,
    pub(super) define: Define,
}

/// Every kind of record.
///
/// ```
/// use vernieuwend_verantwoorden::format;
///
/// let names: Vec<&str> = format::records().iter().map(|kind| kind.name).collect();
/// assert_eq!(names, ["participation", "measurement", "self-assessment"]);
/// ```
pub fn records() -> &'static [RecordKind] {
    RECORDS
}

impl RecordKind {
    const fn of<T: JsonSchema>(name: &'static str, dutch: &'static str) -> Self {
        Self {
            name,
            dutch,
            schema: schema_of::<T>,
            define: define::<T>,
        }
    }

    /// The JSON Schema of one record, for validators and editors.
    pub fn schema(&self) -> Value {
        let mut schema = (self.schema)(self.name, self.dutch);
        finish_for_validators(&mut schema, self.name);
        schema
    }

    /// The JSON Schema of one record, for generators of types.
    pub fn types_schema(&self) -> Value {
        let mut schema = (self.schema)(self.name, self.dutch);
        finish_for_types(&mut schema, self.name);
        schema
    }

    /// The JSON Schema for generators of types as text, always the same bytes.
    pub fn types_schema_text(&self) -> String {
        canonical(&self.types_schema())
    }

    /// The JSON Schema as text, always the same bytes.
    pub fn schema_text(&self) -> String {
        canonical(&self.schema())
    }
}

impl fmt::Debug for RecordKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RecordKind({})", self.name)
    }
}
