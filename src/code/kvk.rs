//! The number under which an organisation is in the trade register.

use super::reading::{is_digits, refused};
use crate::invalid_value::InvalidValue;

text_type! {
    /// A number of the Dutch trade register: eight digits, leading zeros kept, no check digit.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::Kvk;
    ///
    /// let kvk = Kvk::new("41202535")?;
    /// assert_eq!(kvk.org_id(), "NL-KVK-41202535");
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    #[doc(alias = "KvK-nummer")]
    #[doc(alias = "handelsregisternummer")]
    Kvk {
        format: "kvk",
        pattern: "^[0-9]{8}$",
        example: "41202535",
        check: check_kvk
    }
}

impl Kvk {
    /// The prefix of the trade register in the register of registers org-id.guide.
    pub const ORG_ID_PREFIX: &'static str = "NL-KVK";

    /// The number as it is written where organisations of many countries meet: `NL-KVK-41202535`.
    pub fn org_id(&self) -> String {
        format!("{}-{self}", Self::ORG_ID_PREFIX)
    }

    /// Reads the number from the form with the prefix.
    ///
    /// # Errors
    /// A [`InvalidValue`] when the prefix is absent or the rest is no trade register number.
    pub fn from_org_id(text: &str) -> Result<Self, InvalidValue> {
        text.strip_prefix(Self::ORG_ID_PREFIX)
            .and_then(|rest| rest.strip_prefix('-'))
            .and_then(|number| Self::new(number).ok())
            .ok_or_else(|| {
                refused(
                    text,
                    ("KvK-nummer met voorvoegsel", "KvK number with prefix"),
                    (
                        "schrijf `NL-KVK-` en dan acht cijfers",
                        "write `NL-KVK-` and then eight digits",
                    ),
                )
            })
    }
}

/// Whether a text is a number of the trade register.
///
/// # Errors
/// A [`InvalidValue`] when it is not.
pub fn check_kvk(text: &str) -> Result<(), InvalidValue> {
    if is_digits(text, 8) {
        return Ok(());
    }
    Err(refused(
        text,
        ("KvK-nummer", "KvK number"),
        (
            "een KvK-nummer heeft acht cijfers, nullen vooraan inbegrepen",
            "a KvK number has eight digits, leading zeros included",
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_digits_are_taken_and_leading_zeros_stay() {
        for text in ["41202535", "54416485", "66140285", "00000001"] {
            assert_eq!(Kvk::new(text).unwrap().as_str(), text);
            assert_eq!(Kvk::from_org_id(&format!("NL-KVK-{text}")), Kvk::new(text));
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "1234567",
            "123456789",
            "4120 535",
            "4120253A",
            "41202535 ",
            "４1202535",
        ] {
            Kvk::new(text).unwrap_err();
        }
        for text in [
            "41202535",
            "NL-KVK41202535",
            "NL-KVK-1234567",
            "nl-kvk-41202535",
            "NL-KVK-",
        ] {
            Kvk::from_org_id(text).unwrap_err();
        }
        assert_eq!(
            Kvk::new("1234567").unwrap_err().message().nl,
            "`1234567` is geen KvK-nummer"
        );
    }
}
