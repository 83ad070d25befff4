//! Municipalities that became part of another one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::code::{Edition, RegionCode};

/// A municipality that became part of another one: one line of a crosswalk between editions of the regional codes.
///
/// ```
/// use vernieuwend_verantwoorden::code::{Edition, RegionCode};
/// use vernieuwend_verantwoorden::policy::MergedMunicipality;
///
/// let merged = MergedMunicipality::new("GM0501".parse()?, Edition::new(2022)?, "GM1992".parse()?);
/// let district: RegionCode = "WK050101".parse()?;
/// assert!(merged.held(&district, Edition::new(2021)?));
/// assert!(!merged.held(&district, Edition::new(2023)?), "the code was no more");
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "herindeling")]
#[doc(alias = "gemeentelijke herindeling")]
pub struct MergedMunicipality {
    /// The code that it had.
    pub code: RegionCode,
    /// The last edition in which that code held.
    pub until: Edition,
    /// The code of the municipality that it became part of.
    pub into: RegionCode,
}

impl MergedMunicipality {
    /// A municipality, the last edition of its code, and the municipality that it became part of.
    pub fn new(code: RegionCode, until: Edition, into: RegionCode) -> Self {
        Self { code, until, into }
    }

    /// Whether a region lay in it in an edition.
    pub fn held(&self, region: &RegionCode, edition: Edition) -> bool {
        edition <= self.until && self.code.contains(region)
    }
}
