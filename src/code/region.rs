//! Regions of Statistics Netherlands (CBS): municipality, district, neighbourhood, with their edition year.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Edition;
use super::reading::{is_digits, refused};
use crate::invalid_value::InvalidValue;
use crate::language::Words;

text_type! {
    /// The code of a municipality (`GM0363`), a district (`WK000301`), a neighbourhood (`BU00030102`) or the
    /// country (`NL00`).
    ///
    /// A code is well formed or not; whether it exists differs from year to year and is not judged here.
    /// Source: CBS, Toelichting Wijk- en Buurtkaart; the code of the country is from secondary sources.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::{RegionCode, RegionLevel};
    ///
    /// let neighbourhood = RegionCode::new("BU00030102")?;
    /// assert_eq!(neighbourhood.level(), RegionLevel::Neighbourhood);
    /// assert!(RegionCode::new("WK000301")?.contains(&neighbourhood));
    /// assert_eq!(neighbourhood.municipality(), Some(RegionCode::new("GM0003")?));
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    #[doc(alias = "regiocode")]
    #[doc(alias = "gemeentecode")]
    RegionCode {
        format: "cbs-region",
        pattern: "^(NL00|GM[0-9]{4}|WK[0-9]{6}|BU[0-9]{8})$",
        example: "GM0363",
        check: check_region_code
    }
}

code_list! {
    /// How large a region is, from the country down to the neighbourhood.
    #[doc(alias = "regioniveau")]
    RegionLevel ("regioniveau", "region level") {
        /// The whole country.
        Country = "country" ("land", "country"),
        /// A municipality.
        #[doc(alias = "gemeente")]
        Municipality = "municipality" ("gemeente", "municipality"),
        /// A district: part of a municipality, made of neighbourhoods.
        #[doc(alias = "wijk")]
        District = "district" ("wijk", "district"),
        /// A neighbourhood: part of a district.
        #[doc(alias = "buurt")]
        Neighbourhood = "neighbourhood" ("buurt", "neighbourhood"),
    }
}

code_list! {
    /// How a region relates to the one of the edition before (CBS field indelingswijziging).
    #[doc(alias = "indelingswijziging")]
    BoundaryChange ("indelingswijziging", "boundary change") {
        /// Same code and same boundary as in the edition before.
        Unchanged = "1" ("ongewijzigd", "unchanged"),
        /// Another code, the same boundary.
        CodeChanged = "2" ("code gewijzigd, grens gelijk", "code changed, same boundary"),
        /// Another boundary: figures can't be compared with the edition before.
        BoundaryChanged = "3" ("grens gewijzigd", "boundary changed"),
    }
}

impl BoundaryChange {
    /// Whether figures may be compared with those of the edition before.
    pub fn is_comparable(self) -> bool {
        self != Self::BoundaryChanged
    }
}

/// A region in one edition: the code alone does not say where the boundary lies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "gebied")]
pub struct Region {
    /// The code of the region.
    pub code: RegionCode,
    /// The year of the edition in which the code holds.
    pub edition: Edition,
}

impl RegionCode {
    /// How large the region is.
    pub fn level(&self) -> RegionLevel {
        match self.as_str().as_bytes() {
            [b'N', ..] => RegionLevel::Country,
            [b'G', ..] => RegionLevel::Municipality,
            [b'W', ..] => RegionLevel::District,
            _ => RegionLevel::Neighbourhood,
        }
    }

    /// The municipality in which the region lies, or which it is; a country lies in none.
    pub fn municipality(&self) -> Option<RegionCode> {
        self.parent_like("GM", 4)
    }

    /// The district in which the region lies, or which it is.
    pub fn district(&self) -> Option<RegionCode> {
        self.parent_like("WK", 6)
    }

    /// Whether the other region lies within this one, or is this one, going by the digits.
    ///
    /// Only for codes of one edition; [`Region::contains`] guards that. What lies abroad (`GM0998`) is not in
    /// the country. Figures of the parts may lawfully add up to less than the whole: people who are located
    /// in no neighbourhood count for the municipality.
    pub fn contains(&self, other: &Self) -> bool {
        if self.level() == RegionLevel::Country {
            return !other.is_abroad();
        }
        self.level() <= other.level() && other.digits().starts_with(self.digits())
    }

    /// Whether the code stands for people abroad (`GM0998`) rather than for a place.
    pub fn is_abroad(&self) -> bool {
        self.level() != RegionLevel::Country && self.digits().starts_with("0998")
    }

    /// Whether the code is a neighbourhood of water: its last four digits are 9997 or 9998.
    pub fn is_water(&self) -> bool {
        self.level() == RegionLevel::Neighbourhood
            && (self.digits().ends_with("9997") || self.digits().ends_with("9998"))
    }

    fn digits(&self) -> &str {
        self.as_str().get(2..).unwrap_or_default()
    }

    fn parent_like(&self, letters: &str, length: usize) -> Option<RegionCode> {
        let digits = self.digits().get(..length)?;
        RegionCode::new(&format!("{letters}{digits}")).ok()
    }
}

impl Region {
    /// Puts a code and its edition together.
    pub fn new(code: RegionCode, edition: Edition) -> Self {
        Self { code, edition }
    }

    /// Whether the other region lies within this one, or is this one.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::{Edition, Region, RegionCode};
    ///
    /// let amsterdam = Region::new(RegionCode::new("GM0363")?, Edition::new(2025)?);
    /// let old = Region::new(RegionCode::new("BU03630000")?, Edition::new(2024)?);
    /// assert_eq!(
    ///     amsterdam.contains(&old).unwrap_err().to_string(),
    ///     "`GM0363` of 2025 and `BU03630000` of 2024 are not comparable",
    /// );
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    ///
    /// # Errors
    /// A [`InvalidValue`] when the editions differ: then the two are not comparable.
    pub fn contains(&self, other: &Self) -> Result<bool, InvalidValue> {
        if self.edition == other.edition {
            return Ok(self.code.contains(&other.code));
        }
        let (a, b) = (&self.code, &other.code);
        let (year_a, year_b) = (self.edition, other.edition);
        Err(InvalidValue::new(
            Words::new(
                format!("`{a}` van {year_a} en `{b}` van {year_b} zijn niet vergelijkbaar"),
                format!("`{a}` of {year_a} and `{b}` of {year_b} are not comparable"),
            ),
            Words::new(
                "neem beide codes uit dezelfde editie van de Wijk- en Buurtkaart",
                "take both codes from the same edition of the CBS map of districts and neighbourhoods",
            ),
        ))
    }
}

impl std::fmt::Display for Region {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.code, self.edition)
    }
}

/// Whether a text is the code of a region.
///
/// # Errors
/// A [`InvalidValue`] when it is not.
pub fn check_region_code(text: &str) -> Result<(), InvalidValue> {
    let lengths = [("GM", 4), ("WK", 6), ("BU", 8)];
    let fits = lengths.iter().any(|(letters, count)| {
        text.strip_prefix(letters)
            .is_some_and(|rest| is_digits(rest, *count))
    });
    if fits || text == "NL00" {
        return Ok(());
    }
    Err(refused(
        text,
        ("regiocode", "region code"),
        (
            "een gemeente is GM met vier cijfers, een wijk WK met zes, een buurt BU met acht, het land NL00",
            "a municipality is GM with four digits, a district WK with six, a neighbourhood BU with eight, \
             the country NL00",
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> RegionCode {
        RegionCode::new(text).unwrap()
    }

    #[test]
    fn well_formed_codes_are_taken_and_have_their_level() {
        for (text, level) in [
            ("GM0363", RegionLevel::Municipality),
            ("GM0599", RegionLevel::Municipality),
            ("GM0518", RegionLevel::Municipality),
            ("GM0344", RegionLevel::Municipality),
            ("WK000301", RegionLevel::District),
            ("BU00030102", RegionLevel::Neighbourhood),
            ("NL00", RegionLevel::Country),
        ] {
            assert_eq!(code(text).level(), level, "{text}");
            assert_eq!(code(text).to_string(), text);
        }
    }

    #[test]
    fn malformed_codes_are_refused() {
        for text in [
            "",
            "GM",
            "GM036",
            "GM03630",
            "gm0363",
            "0363",
            "WK0003",
            "WK00030",
            "WK0003011",
            "BU0003010",
            "BU000301022",
            "GM 363",
            "GM0363 ",
            "GM٠٣٦٣",
            "NL",
            "NL01",
            "NL0000",
            "PV27",
            "GM-363",
        ] {
            RegionCode::new(text).unwrap_err();
        }
        let refusal = RegionCode::new("GM36").unwrap_err();
        assert_eq!(refusal.message().nl, "`GM36` is geen regiocode");
        assert_eq!(refusal.message().en, "`GM36` is no region code");
    }

    #[test]
    fn a_region_contains_itself_and_its_parts_and_nothing_else() {
        let cases = [
            ("GM0003", "WK000301", true),
            ("GM0003", "BU00030102", true),
            ("WK000301", "BU00030102", true),
            ("GM0003", "GM0003", true),
            ("NL00", "GM0363", true),
            ("NL00", "NL00", true),
            ("NL00", "GM0998", false),
            ("WK000302", "BU00030102", false),
            ("GM0363", "WK000301", false),
            ("WK000301", "GM0003", false),
            ("BU00030102", "WK000301", false),
            ("GM0363", "NL00", false),
            ("GM0000", "NL00", false),
        ];
        for (whole, part, expected) in cases {
            assert_eq!(
                code(whole).contains(&code(part)),
                expected,
                "{whole} contains {part}"
            );
        }
    }

    #[test]
    fn the_municipality_and_the_district_follow_from_the_digits() {
        assert_eq!(code("BU00030102").municipality(), Some(code("GM0003")));
        assert_eq!(code("BU00030102").district(), Some(code("WK000301")));
        assert_eq!(code("WK000301").municipality(), Some(code("GM0003")));
        assert_eq!(code("GM0003").municipality(), Some(code("GM0003")));
        assert_eq!(code("GM0003").district(), None);
        assert_eq!(code("NL00").municipality(), None);
    }

    #[test]
    fn abroad_and_water_are_told_apart() {
        assert!(code("GM0998").is_abroad() && !code("GM0363").is_abroad());
        assert!(code("BU03639997").is_water() && code("BU03639998").is_water());
        assert!(!code("BU03639999").is_water() && !code("GM9998").is_water());
        assert!(
            BoundaryChange::CodeChanged.is_comparable() && !BoundaryChange::BoundaryChanged.is_comparable()
        );
    }

    #[test]
    fn regions_of_unlike_editions_are_not_comparable_even_when_equal() {
        let region = |text, year| Region::new(code(text), Edition::new(year).unwrap());
        assert_eq!(
            region("GM0003", 2025).contains(&region("BU00030102", 2025)),
            Ok(true)
        );
        assert_eq!(
            region("GM0363", 2025).contains(&region("BU00030102", 2025)),
            Ok(false)
        );
        let refusal = region("GM0003", 2025)
            .contains(&region("GM0003", 2024))
            .unwrap_err();
        assert_eq!(
            refusal.message().nl,
            "`GM0003` van 2025 en `GM0003` van 2024 zijn niet vergelijkbaar"
        );
    }

    #[test]
    fn a_region_is_an_object_with_code_and_edition() {
        let region: Region = serde_json::from_str(r#"{"code":"GM0363","edition":2025}"#).unwrap();
        assert_eq!(region.to_string(), "GM0363 (2025)");
        assert_eq!(
            serde_json::to_string(&region).unwrap(),
            r#"{"code":"GM0363","edition":2025}"#
        );
        serde_json::from_str::<Region>(r#"{"code":"GM0363"}"#).unwrap_err();
        serde_json::from_str::<Region>(r#"{"code":"GM0363","edition":2025,"name":"x"}"#).unwrap_err();
    }
}
