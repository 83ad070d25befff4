//! The common procurement vocabulary: what a tender is about.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::reading::{is_digits, read_text, refused};
use crate::invalid_value::InvalidValue;

/// A code of the common procurement vocabulary: eight digits.
///
/// A ninth digit, printed after a hyphen, is accepted and not kept: how it is computed is not established, so
/// it could not be checked, and two spellings of one code are one code.
///
/// ```
/// use vernieuwend_verantwoorden::code::Cpv;
///
/// let cpv: Cpv = "85320000-8".parse()?;
/// assert_eq!(cpv, Cpv::new("85320000")?);
/// assert_eq!(cpv.label(), Some("Sociale diensten"));
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
// INVARIANT: at most eight digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[doc(alias = "CPV-code")]
pub struct Cpv(u32);

impl Cpv {
    /// Reads a code of eight digits, with or without a ninth after a hyphen.
    ///
    /// # Errors
    /// A [`InvalidValue`] when the text is no such code.
    pub fn new(text: &str) -> Result<Self, InvalidValue> {
        let digits = match text.split_once('-') {
            Some((digits, last)) if is_digits(last, 1) => digits,
            Some(_) => "",
            None => text,
        };
        match digits.parse() {
            Ok(number) if is_digits(digits, 8) => Ok(Self(number)),
            _ => Err(refused(
                text,
                ("CPV-code", "CPV code"),
                (
                    "een CPV-code heeft acht cijfers, eventueel een streepje en een negende",
                    "a CPV code has eight digits, possibly a hyphen and a ninth",
                ),
            )),
        }
    }

    /// Whether the code is one of social services: it begins with 853.
    pub fn is_social_service(self) -> bool {
        self.0 / 100_000 == 853
    }

    /// The Dutch name, for the codes of social services and their near neighbours; none for others.
    pub fn label(self) -> Option<&'static str> {
        CPV_LABELS
            .iter()
            .find(|(code, _)| *code == self.0)
            .map(|(_, label)| *label)
    }

    /// The codes whose names are known here: all that begin with 853 in the list of social services of the
    /// eForms SDK 1.15.1, and three near neighbours, in the order of their digits.
    pub fn known() -> impl Iterator<Item = Self> {
        CPV_LABELS.iter().map(|(code, _)| Self(*code))
    }
}

impl fmt::Display for Cpv {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08}", self.0)
    }
}

impl fmt::Debug for Cpv {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cpv({self})")
    }
}

impl FromStr for Cpv {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::new(text)
    }
}

impl Serialize for Cpv {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct("Cpv", &format_args!("{self}"))
    }
}

impl<'de> Deserialize<'de> for Cpv {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read_text(deserializer, "a text like `85320000`")
    }
}

impl JsonSchema for Cpv {
    fn schema_name() -> Cow<'static, str> {
        "Cpv".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A code of the common procurement vocabulary: eight digits; a ninth after a hyphen is not kept.",
            "type": "string",
            "format": "cpv",
            "pattern": "^[0-9]{8}(-[0-9])?$",
            "examples": ["85320000"],
        })
    }
}

const CPV_LABELS: [(u32, &str); 25] = [
    (85_300_000, "Maatschappelijke en aanverwante diensten"),
    (85_310_000, "Maatschappelijke diensten"),
    (
        85_311_000,
        "Maatschappelijke dienstverlening waarbij onderdak wordt verschaft",
    ),
    (85_311_100, "Welzijnszorg voor bejaarden"),
    (85_311_200, "Welzijnszorg voor gehandicapten"),
    (85_311_300, "Welzijnszorg voor kinderen en jongeren"),
    (
        85_312_000,
        "Maatschappelijke dienstverlening waarbij geen onderdak wordt verschaft",
    ),
    (85_312_100, "Diensten voor dagverblijven"),
    (85_312_110, "Kinderdagverblijven"),
    (85_312_120, "Dagverblijven voor gehandicapte kinderen en jongeren"),
    (85_312_200, "Bezorging van levensmiddelen aan huis"),
    (85_312_300, "Diensten voor begeleiding en adviesverlening"),
    (85_312_310, "Diensten voor begeleiding"),
    (85_312_320, "Diensten voor adviesverlening"),
    (85_312_330, "Gezinsplanningsdiensten"),
    (85_312_400, "Welzijnszorg die niet in tehuizen wordt verstrekt"),
    (85_312_500, "Revalidatiediensten"),
    (85_312_510, "Beroepsrevalidatiediensten"),
    (85_320_000, "Sociale diensten"),
    (85_321_000, "Administratieve sociale diensten"),
    (85_322_000, "Programma voor gemeenschapsacties"),
    (85_323_000, "Diensten voor maatschappelijke gezondheidszorg"),
    (92_600_000, "Sportdiensten"),
    (98_133_000, "Diensten verleend door ledenorganisaties"),
    (98_133_110, "Diensten verleend door jongerenverenigingen"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_digits_are_compared_and_the_ninth_is_not_kept() {
        for (text, written) in [
            ("85300000", "85300000"),
            ("85300000-2", "85300000"),
            ("03000000", "03000000"),
            ("00000000-0", "00000000"),
        ] {
            let cpv = Cpv::new(text).unwrap();
            assert_eq!(cpv.to_string(), written);
            assert_eq!(serde_json::to_value(cpv).unwrap(), written);
            assert_eq!(serde_json::from_value::<Cpv>(text.into()).unwrap(), cpv);
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "8530000",
            "853000000",
            "85300000-",
            "85300000-22",
            "85300000--2",
            "-85300000",
            "+5300000",
            "85300000-x",
            "8530000O",
            " 85300000",
            "-1",
            "85-300000",
        ] {
            Cpv::new(text).unwrap_err();
        }
    }

    #[test]
    fn the_welfare_list_has_twenty_two_codes_and_three_neighbours_in_order() {
        let known: Vec<Cpv> = Cpv::known().collect();
        assert!(known.is_sorted());
        assert_eq!(known.iter().filter(|cpv| cpv.is_social_service()).count(), 22);
        assert_eq!(known.len(), 25);
        assert_eq!(
            Cpv::new("85322000").unwrap().label(),
            Some("Programma voor gemeenschapsacties")
        );
        assert_eq!(Cpv::new("45000000").unwrap().label(), None);
    }
}
