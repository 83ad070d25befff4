//! How long a text in a notice of a public tender may be.

use crate::invalid_value::InvalidValue;
use crate::language::Words;

/// The greatest length of a text field in eForms, counted in Unicode scalar values.
///
/// Source: fields of the eForms SDK, snapshot 1.16.0 of July 2026. That a character is a Unicode scalar value is
/// a choice of this library.
///
/// ```
/// use vernieuwend_verantwoorden::code::TextLimit;
///
/// let limit = TextLimit::CRITERION_NAME;
/// assert_eq!((limit.field(), limit.characters()), ("BT-734", 400));
/// assert!(limit.check(&"é".repeat(400)).is_ok());
/// assert_eq!(
///     limit.check(&"é".repeat(401)).unwrap_err().to_string(),
///     "the text has 401 characters, BT-734 takes at most 400",
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "lengte")]
pub struct TextLimit {
    field: &'static str,
    characters: usize,
}

impl TextLimit {
    /// Name of an award criterion.
    pub const CRITERION_NAME: Self = Self::new("BT-734", 400);
    /// Description of an award criterion.
    pub const CRITERION_DESCRIPTION: Self = Self::new("BT-540", 6_000);
    /// Title of a procedure, lot or part.
    pub const TITLE: Self = Self::new("BT-21", 400);
    /// Description of a procedure, lot or part.
    pub const DESCRIPTION: Self = Self::new("BT-24", 6_000);
    /// Description of the strategic aim.
    pub const STRATEGIC_AIM: Self = Self::new("BT-777", 6_000);
    /// Additional information.
    pub const ADDITIONAL_INFORMATION: Self = Self::new("BT-300", 10_000);
    /// Explanation where criteria can't be given a weight.
    pub const WEIGHT_EXPLANATION: Self = Self::new("BT-543", 1_000);
    /// Internal identifier of the buyer.
    pub const INTERNAL_ID: Self = Self::new("BT-22", 100);
    /// Identifier of an organisation.
    pub const ORGANISATION_ID: Self = Self::new("BT-501", 100);

    /// Every limit that is known here.
    pub const ALL: &'static [Self] = &[
        Self::CRITERION_NAME,
        Self::CRITERION_DESCRIPTION,
        Self::TITLE,
        Self::DESCRIPTION,
        Self::STRATEGIC_AIM,
        Self::ADDITIONAL_INFORMATION,
        Self::WEIGHT_EXPLANATION,
        Self::INTERNAL_ID,
        Self::ORGANISATION_ID,
    ];

    const fn new(field: &'static str, characters: usize) -> Self {
        Self { field, characters }
    }

    /// The field of eForms, for example `BT-734`.
    pub fn field(self) -> &'static str {
        self.field
    }

    /// The greatest number of characters.
    pub fn characters(self) -> usize {
        self.characters
    }

    /// Whether the text fits.
    ///
    /// # Errors
    /// A [`InvalidValue`] that says how long the text is and how long it may be.
    pub fn check(self, text: &str) -> Result<(), InvalidValue> {
        let Self { field, characters } = self;
        let length = text.chars().count();
        if length <= characters {
            return Ok(());
        }
        Err(InvalidValue::new(
            Words::new(
                format!("de tekst heeft {length} tekens, {field} neemt er hoogstens {characters}"),
                format!("the text has {length} characters, {field} takes at most {characters}"),
            ),
            Words::new(
                format!("haal er {} tekens af", length - characters),
                format!("take {} characters off", length - characters),
            ),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limits_are_those_of_eforms() {
        let ours: Vec<(&str, usize)> = TextLimit::ALL
            .iter()
            .map(|limit| (limit.field(), limit.characters()))
            .collect();
        let published = [
            ("BT-734", 400),
            ("BT-540", 6_000),
            ("BT-21", 400),
            ("BT-24", 6_000),
            ("BT-777", 6_000),
            ("BT-300", 10_000),
            ("BT-543", 1_000),
            ("BT-22", 100),
            ("BT-501", 100),
        ];
        assert_eq!(ours, published);
    }

    #[test]
    fn characters_are_counted_as_unicode_scalar_values_and_not_as_bytes() {
        for letter in ["e", "é", "€", "😀"] {
            TextLimit::INTERNAL_ID.check(&letter.repeat(100)).unwrap();
            let refusal = TextLimit::INTERNAL_ID.check(&letter.repeat(103)).unwrap_err();
            assert_eq!(refusal.help().nl, "haal er 3 tekens af");
        }
    }
}
