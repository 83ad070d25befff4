//! How bad a finding is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::{Language, Words};

/// How bad a finding is; the worst comes first in the order.
///
/// ```
/// use vernieuwend_verantwoorden::finding::Severity;
/// use vernieuwend_verantwoorden::Language;
///
/// assert_eq!(Severity::Warning.name(Language::Nl), "waarschuwing");
/// assert!(Severity::Error < Severity::Advice);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "ernst")]
pub enum Severity {
    /// Wrong: it must be put right.
    Error,
    /// Probably wrong, or missing where readers will ask for it.
    Warning,
    /// Could be better.
    Advice,
}

impl Severity {
    /// The name in the language asked for: fout, waarschuwing, tip.
    pub fn name(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Error, Language::Nl) => "fout",
            (Self::Error, Language::En) => "error",
            (Self::Warning, Language::Nl) => "waarschuwing",
            (Self::Warning, Language::En) => "warning",
            (Self::Advice, Language::Nl) => "tip",
            (Self::Advice, Language::En) => "advice",
        }
    }

    /// The name in both languages.
    pub fn words(self) -> Words {
        Words::new(self.name(Language::Nl), self.name(Language::En))
    }
}
