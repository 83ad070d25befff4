//! The identification number of organisations in electronic traffic with the government.

use super::reading::{is_digits, refused};
use super::{Kvk, Rsin};
use crate::invalid_value::InvalidValue;

text_type! {
    /// An organisation identification number: twenty positions, namely a prefix of eight digits that names
    /// the register, a number of nine positions followed by `000` or of eight followed by `0000`.
    ///
    /// Under the prefix of the trade register the number is a [`Kvk`], under that of the RSIN an [`Rsin`].
    /// Source: OIN-stelsel, 13 March 2026.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::{Oin, OinRegister};
    ///
    /// let oin = Oin::new("00000003412025350000")?;
    /// assert_eq!(oin.register(), OinRegister::Kvk);
    /// assert_eq!(oin.kvk().map(|kvk| kvk.to_string()).as_deref(), Some("41202535"));
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    #[doc(alias = "organisatie-identificatienummer")]
    Oin {
        format: "oin",
        pattern: "^(0000000[1-9]|00000010|00000099)([0-9A-Z]{9}000|[0-9A-Z]{8}0000)$",
        example: "00000001822477348000",
        check: check_oin
    }
}

code_list! {
    /// The register from which the number within an OIN comes, known by the prefix.
    #[doc(alias = "OIN-prefix")]
    OinRegister ("voorvoegsel van een OIN", "prefix of an OIN") {
        /// Number for legal persons and partnerships.
        Rsin = "00000001" ("RSIN", "RSIN"),
        /// A Fi number.
        Fi = "00000002" ("Fi-nummer", "Fi number"),
        /// Number of the trade register.
        Kvk = "00000003" ("KvK-nummer", "KvK number"),
        /// Number given by an organisation that has a number itself.
        SubOin = "00000004" ("sub-OIN", "sub-OIN"),
        /// Prefix that is free.
        Free = "00000005" ("vrij", "free"),
        /// Number given by Logius.
        Logius = "00000006" ("Logius", "Logius"),
        /// A BRIN number.
        Brin = "00000007" ("BRIN", "BRIN"),
        /// Number of a foreign organisation.
        Foreign = "00000008" ("buitenlands", "foreign"),
        /// A UZI number.
        Uzi = "00000009" ("UZI", "UZI"),
        /// A TRR-BD number.
        TrrBd = "00000010" ("TRR-BD", "TRR-BD"),
        /// Number for tests.
        Test = "00000099" ("test", "test"),
    }
}

impl Oin {
    /// The register from which the number comes.
    pub fn register(&self) -> OinRegister {
        // The check has seen the prefix, so this default is never taken.
        self.prefix().parse().unwrap_or(OinRegister::Test)
    }

    /// The number in the trade register, if that is where this number comes from.
    pub fn kvk(&self) -> Option<Kvk> {
        match self.register() {
            OinRegister::Kvk => Kvk::new(self.rest().get(..8)?).ok(),
            _ => None,
        }
    }

    /// The number for legal persons and partnerships, if that is where this number comes from.
    pub fn rsin(&self) -> Option<Rsin> {
        match self.register() {
            OinRegister::Rsin => Rsin::new(self.rest().get(..9)?).ok(),
            _ => None,
        }
    }

    fn prefix(&self) -> &str {
        self.as_str().get(..8).unwrap_or_default()
    }

    fn rest(&self) -> &str {
        self.as_str().get(8..).unwrap_or_default()
    }
}

/// Whether a text is an organisation identification number.
///
/// # Errors
/// A [`InvalidValue`] when it is not.
pub fn check_oin(text: &str) -> Result<(), InvalidValue> {
    if is_oin(text).unwrap_or(false) {
        return Ok(());
    }
    Err(refused(
        text,
        ("OIN", "OIN"),
        (
            "een OIN heeft twintig posities: een bekend voorvoegsel van acht cijfers, een nummer van negen \
             met `000` of van acht met `0000` erachter; na `00000001` een RSIN, na `00000003` een KvK-nummer",
            "an OIN has twenty positions: a known prefix of eight digits, a number of nine followed by `000` \
             or of eight followed by `0000`; after `00000001` an RSIN, after `00000003` a KvK number",
        ),
    ))
}

/// The second form is the first with a zero in the ninth place, so the first is the general one.
fn is_oin(text: &str) -> Option<bool> {
    let (prefix, rest) = text.split_at_checked(8)?;
    let register: OinRegister = prefix.parse().ok()?;
    let number = rest.strip_suffix("000").filter(|number| number.len() == 9)?;
    if !number
        .bytes()
        .all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
    {
        return None;
    }
    Some(match register {
        OinRegister::Rsin => Rsin::new(number).is_ok(),
        OinRegister::Kvk => number.strip_suffix('0').is_some_and(|kvk| is_digits(kvk, 8)),
        _ => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_numbers_are_taken_with_the_number_within() {
        for (text, register, kvk, rsin) in [
            ("00000001002220647000", OinRegister::Rsin, None, Some("002220647")),
            ("00000001822477348000", OinRegister::Rsin, None, Some("822477348")),
            ("00000004194049711000", OinRegister::SubOin, None, None),
            ("00000003412025350000", OinRegister::Kvk, Some("41202535"), None),
            ("0000000700AB00CD0000", OinRegister::Brin, None, None),
            ("00000099123456789000", OinRegister::Test, None, None),
        ] {
            let oin = Oin::new(text).unwrap();
            assert_eq!(oin.register(), register, "{text}");
            assert_eq!(oin.kvk().as_ref().map(Kvk::as_str), kvk, "{text}");
            assert_eq!(oin.rsin().as_ref().map(Rsin::as_str), rsin, "{text}");
        }
    }

    #[test]
    fn others_are_refused() {
        for text in [
            "0000000100222064700",
            "00000011002220647000",
            "000000010022206470000",
            "",
            "00000001002455799000",
            "00000003123456789000",
            "0000000341202A350000",
            "00000004194049711001",
            "000000041940497a1000",
            "00000000002220647000",
            "0000000419404971é000",
            "0000000é194049711000",
        ] {
            Oin::new(text).unwrap_err();
        }
    }
}
