//! The VAT identification number of a Dutch organisation.

use super::reading::{is_digits, refused};
use super::rsin::passes_eleven_test;
use crate::invalid_value::InvalidValue;

text_type! {
    /// A Dutch VAT identification number: `NL`, nine digits, `B`, two digits.
    ///
    /// It holds when the nine digits pass the eleven-test, or when the whole text, with A as 10 through Z as
    /// 35, leaves 1 on division by 97. Either suffices.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::VatId;
    ///
    /// assert!(VatId::new("NL123456789B13").is_ok());
    /// assert!(VatId::new("NL123456789B90").is_err());
    /// ```
    #[doc(alias = "btw-id")]
    #[doc(alias = "btw-nummer")]
    VatId {
        format: "vat-id-nl",
        pattern: "^NL[0-9]{9}B[0-9]{2}$",
        example: "NL004495445B01",
        check: check_vat_id
    }
}

/// Whether a text is a Dutch VAT identification number.
///
/// # Errors
/// A [`InvalidValue`] when it is not.
pub fn check_vat_id(text: &str) -> Result<(), InvalidValue> {
    let parts = text
        .strip_prefix("NL")
        .and_then(|rest| rest.split_once('B'))
        .filter(|(digits, suffix)| is_digits(digits, 9) && is_digits(suffix, 2))
        .filter(|(digits, suffix)| digits.bytes().any(|b| b != b'0') && *suffix != "00");
    let holds = parts.is_some_and(|(digits, _)| passes_eleven_test(digits) || passes_mod_97(text));
    if holds {
        return Ok(());
    }
    Err(refused(
        text,
        ("btw-id", "VAT identification number"),
        (
            "een btw-id is NL, negen cijfers, B en twee cijfers, en doorstaat de elfproef of de 97-proef",
            "a VAT identification number is NL, nine digits, B and two digits, and passes the eleven-test or \
             the test modulo 97",
        ),
    ))
}

/// Whether the text, with letters as 10 to 35, leaves 1 on division by 97.
fn passes_mod_97(text: &str) -> bool {
    let rest = text.chars().try_fold(0_u32, |rest, letter| {
        let value = letter.to_digit(36)?;
        let shift = if value < 10 { 10 } else { 100 };
        Some((rest * shift + value) % 97)
    });
    rest == Some(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn either_test_suffices() {
        for (text, eleven, mod_97) in [
            ("NL002455799B11", false, true),
            ("NL123456789B13", false, true),
            ("NL004495445B01", true, false),
        ] {
            VatId::new(text).unwrap();
            assert_eq!(passes_eleven_test(&text[2..11]), eleven, "{text}");
            assert_eq!(passes_mod_97(text), mod_97, "{text}");
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "NL123456789B90",
            "NL000000000B01",
            "NL004495445B00",
            "NL004495445B1",
            "NL004495445B001",
            "NL004495445C01",
            "BE004495445B01",
            "nl004495445b01",
            "NL00449544B01",
            "NL004495445B0B",
            "",
            "NL 04495445B01",
            "NL004495445B01 ",
        ] {
            VatId::new(text).unwrap_err();
        }
    }
}
