//! The two languages in which the library speaks, and text that is said in both.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A language the library speaks.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[doc(alias = "taal")]
pub enum Language {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

/// One text, said in Dutch and in English.
///
/// ```
/// use vernieuwend_verantwoorden::{Language, Words};
///
/// let words = Words::new("doel zonder effect", "goal without effect");
/// assert_eq!(words.say(Language::Nl), "doel zonder effect");
/// assert_eq!(words.to_string(), "goal without effect");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// The text in Dutch.
    pub nl: String,
    /// The text in English.
    pub en: String,
}

impl Words {
    /// Puts a Dutch and an English text together.
    pub fn new(nl: impl Into<String>, en: impl Into<String>) -> Self {
        Self {
            nl: nl.into(),
            en: en.into(),
        }
    }

    /// The text in the language asked for.
    pub fn say(&self, language: Language) -> &str {
        match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        }
    }
}

impl fmt::Display for Words {
    /// Writes the English text: that is what Rust's own error messages are in.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.en)
    }
}
