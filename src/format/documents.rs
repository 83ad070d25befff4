//! The documents of the format, by name.

use std::fmt;

use serde_json::Value;

use crate::finding::{Error, Findings};
use crate::format::schemas::{Define, canonical, define};
use crate::format::{read, schema, types_schema};
use crate::mapping::Mapping;
use crate::narrative::Narrative;
use crate::offer::{Assessment, TenderOffer};
use crate::plan::Plan;
use crate::policy::PolicyFramework;
use crate::report::{Comparison, EffectReport, ReleaseLedger, ReleaseProof, RollUp};
use crate::rules::FindingsDocument;
use crate::value::document::Document;

/// Every document of the format, in the order of the guide.
const DOCUMENTS: &[DocumentKind] = &[
    DocumentKind::of::<PolicyFramework>(),
    DocumentKind::of::<Plan>(),
    DocumentKind::of::<Narrative>(),
    DocumentKind::of::<TenderOffer>(),
    DocumentKind::of::<Assessment>(),
    DocumentKind::of::<EffectReport>(),
    DocumentKind::of::<Comparison>(),
    DocumentKind::of::<RollUp>(),
    DocumentKind::of::<ReleaseLedger>(),
    DocumentKind::of::<ReleaseProof>(),
    DocumentKind::of::<FindingsDocument>(),
    DocumentKind::of::<Mapping>(),
];

/// One kind of document.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct DocumentKind {
    /// Name on the wire, for example `plan`.
    pub name: &'static str,
    /// Dutch name, for example activiteitenplan.
    pub dutch: &'static str,
    schema: fn() -> Value,
    types_schema: fn() -> Value,
    pub(super) define: Define,
    read: fn(&str) -> Result<Findings, Error>,
}

/// Every document of the format.
pub fn documents() -> &'static [DocumentKind] {
    DOCUMENTS
}

impl DocumentKind {
    /// The kind of a document type.
    pub const fn of<T: Document>() -> Self {
        Self {
            name: T::NAME,
            dutch: T::DUTCH,
            schema: schema::<T>,
            types_schema: types_schema::<T>,
            define: define::<T>,
            read: |text| read::<T>(text).map(|read| read.into_parts().1),
        }
    }

    /// The JSON Schema, for validators and editors.
    pub fn schema(&self) -> Value {
        (self.schema)()
    }

    /// The JSON Schema as text, always the same bytes.
    pub fn schema_text(&self) -> String {
        canonical(&self.schema())
    }

    /// The JSON Schema for generators of types.
    pub fn types_schema(&self) -> Value {
        (self.types_schema)()
    }

    /// The JSON Schema for generators of types as text, always the same bytes.
    pub fn types_schema_text(&self) -> String {
        canonical(&self.types_schema())
    }

    /// Reads a document of this kind only to see whether it can be read, and gives the notes.
    ///
    /// # Errors
    /// As [`read`](crate::format::read()).
    pub fn try_read(&self, text: &str) -> Result<Findings, Error> {
        (self.read)(text)
    }
}

impl fmt::Debug for DocumentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DocumentKind({})", self.name)
    }
}
