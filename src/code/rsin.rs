//! The number of legal persons and partnerships (RSIN), and the eleven-test behind it.

use super::reading::refused;
use crate::invalid_value::InvalidValue;

text_type! {
    /// A number for legal persons and partnerships: nine digits that pass the eleven-test.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::Rsin;
    ///
    /// assert!(Rsin::new("822477348").is_ok());
    /// assert_eq!(Rsin::new("002455799").unwrap_err().to_string(), "`002455799` is no RSIN");
    /// ```
    #[doc(alias = "rechtspersonen en samenwerkingsverbanden informatienummer")]
    Rsin {
        format: "rsin",
        pattern: "^[0-9]{9}$",
        example: "822477348",
        check: check_rsin
    }
}

/// Whether a text is nine digits, not all zero, that pass the eleven-test.
///
/// With the digits a to i, the sum 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h − i is a multiple of eleven.
/// Numbers of citizens (BSN) pass the same test, so a text that passes may be one.
///
/// ```
/// use vernieuwend_verantwoorden::code::passes_eleven_test;
///
/// assert!(passes_eleven_test("111222333"));
/// assert!(!passes_eleven_test("111252333"));
/// ```
#[doc(alias = "elfproef")]
pub fn passes_eleven_test(text: &str) -> bool {
    const WEIGHTS: [i32; 9] = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    if text.len() != WEIGHTS.len() {
        return false;
    }
    let mut sum = 0;
    let mut all_zero = true;
    for (byte, weight) in text.bytes().zip(WEIGHTS) {
        if !byte.is_ascii_digit() {
            return false;
        }
        all_zero &= byte == b'0';
        sum += weight * i32::from(byte - b'0');
    }
    !all_zero && sum % 11 == 0
}

/// Whether a text is a number for legal persons and partnerships.
///
/// # Errors
/// A [`InvalidValue`] when it is not.
pub fn check_rsin(text: &str) -> Result<(), InvalidValue> {
    if passes_eleven_test(text) {
        return Ok(());
    }
    Err(refused(
        text,
        ("RSIN", "RSIN"),
        (
            "een RSIN heeft negen cijfers die samen de elfproef doorstaan",
            "an RSIN has nine digits that together pass the eleven-test",
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_pass_the_eleven_test_are_taken() {
        for text in ["002220647", "822477348", "111222333", "123456782", "004495445"] {
            assert_eq!(Rsin::new(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn others_are_refused() {
        for text in [
            "002455799",
            "111252333",
            "123456789",
            "000000000",
            "",
            "82247734",
            "8224773480",
            "82247734X",
            "８22477348",
        ] {
            Rsin::new(text).unwrap_err();
        }
    }

    #[test]
    fn every_slip_in_one_digit_is_noticed() {
        let good = "822477348";
        for place in 0..9 {
            for digit in b'0'..=b'9' {
                let mut bytes = good.as_bytes().to_vec();
                bytes[place] = digit;
                let text = String::from_utf8(bytes).unwrap();
                assert_eq!(passes_eleven_test(&text), text == good, "{text}");
            }
        }
    }
}
