//! The policy indicators that municipalities must print with their programmes (BBV).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Edition;

number_type! {
    /// The number of an indicator in the Regeling beleidsindicatoren gemeenten, 1 through 39.
    ///
    /// The range and the lapsed numbers are background knowledge: the annex itself is not established.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::BbvNumber;
    ///
    /// let number = BbvNumber::new(32)?;
    /// assert_eq!(number.name(), Some("Cliënten met een maatwerkarrangement Wmo"));
    /// assert!(BbvNumber::new(40).is_err());
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    #[doc(alias = "nummer beleidsindicator")]
    BbvNumber (u8) {
        kind: ("nummer van een BBV-indicator", "number of a BBV indicator"), from: 1, through: 39, example: 24
    }
}

/// A prescribed indicator with its year and unit: over the years the unit of one number has changed.
///
/// None of these indicators measures loneliness, cohesion, volunteering or wellbeing, so they are context and
/// never proof of one organisation's effect.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "BBV-indicator")]
#[doc(alias = "beleidsindicator")]
#[doc(alias = "context indicator")]
pub struct BbvIndicator {
    /// The number of the indicator.
    pub number: BbvNumber,
    /// The year for which the value is printed.
    pub year: Edition,
    /// The unit as printed with the value.
    pub unit: String,
}

impl BbvNumber {
    /// The Dutch name, for the indicators of the social domain that are established here.
    ///
    /// Source: as printed by municipalities 2019–2024; that `Werkloze jongeren` has number 26 is background
    /// knowledge.
    pub fn name(self) -> Option<&'static str> {
        self.listed().map(|listed| listed.name)
    }

    /// The unit printed lately, in Dutch, for the same indicators.
    pub fn usual_unit(self) -> Option<&'static str> {
        self.listed().map(|listed| listed.unit)
    }

    /// The unit printed in older years, in Dutch, where it is known to have been another.
    pub fn older_unit(self) -> Option<&'static str> {
        self.listed().and_then(|listed| listed.older_unit)
    }

    /// Whether the number has lapsed; it may still stand in documents of earlier years.
    pub fn is_lapsed(self) -> bool {
        LAPSED.contains(&self.get())
    }

    fn listed(self) -> Option<&'static Listed> {
        LISTED.iter().find(|listed| listed.number == self.get())
    }
}

impl BbvIndicator {
    /// Puts a number, its year and its unit together.
    pub fn new(number: BbvNumber, year: Edition, unit: impl Into<String>) -> Self {
        Self {
            number,
            year,
            unit: unit.into(),
        }
    }

    /// Whether the values of the two can be compared: same number and same unit.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::{BbvIndicator, BbvNumber, Edition};
    ///
    /// let number = BbvNumber::new(27)?;
    /// let old = BbvIndicator::new(number, Edition::new(2019)?, "per 1.000 inwoners van 18 jaar en ouder");
    /// let new = BbvIndicator::new(number, Edition::new(2023)?, "per 10.000 inwoners van 18 jaar en ouder");
    /// assert!(!old.is_comparable_with(&new));
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn is_comparable_with(&self, other: &Self) -> bool {
        self.number == other.number && self.unit == other.unit
    }
}

struct Listed {
    number: u8,
    name: &'static str,
    unit: &'static str,
    older_unit: Option<&'static str>,
}

const LAPSED: [u8; 5] = [7, 12, 13, 15, 25];

const LISTED: [Listed; 11] = [
    listed(21, "Banen", "per 1.000 inwoners van 15 tot en met 64 jaar", None),
    listed(
        22,
        "Jongeren met een delict voor de rechter",
        "% van 12 tot en met 21 jaar",
        None,
    ),
    listed(23, "Kinderen in uitkeringsgezin", "% tot 18 jaar", None),
    listed(24, "Netto arbeidsparticipatie", "%", None),
    listed(26, "Werkloze jongeren", "% van 16 tot en met 22 jaar", None),
    listed(
        27,
        "Personen met een bijstandsuitkering",
        "per 10.000 inwoners van 18 jaar en ouder",
        Some("per 1.000 inwoners van 18 jaar en ouder"),
    ),
    listed(
        28,
        "Lopende re-integratievoorzieningen",
        "per 10.000 inwoners van 15 tot en met 64 jaar",
        Some("per 1.000 inwoners van 15 tot en met 64 jaar"),
    ),
    listed(29, "Jongeren met jeugdhulp", "% tot 18 jaar", None),
    listed(30, "Jongeren met jeugdbescherming", "% tot 18 jaar", None),
    listed(
        31,
        "Jongeren met jeugdreclassering",
        "% van 12 tot en met 21 jaar",
        Some("% van 12 tot en met 22 jaar"),
    ),
    listed(
        32,
        "Cliënten met een maatwerkarrangement Wmo",
        "per 10.000 inwoners",
        Some("per 1.000 inwoners"),
    ),
];

const fn listed(
    number: u8,
    name: &'static str,
    unit: &'static str,
    older_unit: Option<&'static str>,
) -> Listed {
    Listed {
        number,
        name,
        unit,
        older_unit,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_run_from_one_through_thirty_nine() {
        let taken: Vec<u8> = (0..=u8::MAX)
            .filter(|number| BbvNumber::new(*number).is_ok())
            .collect();
        assert_eq!(taken, (1..=39).collect::<Vec<u8>>());
        for json in ["0", "40", "-1", "300", "24.5", "\"24\""] {
            serde_json::from_str::<BbvNumber>(json).unwrap_err();
        }
    }

    #[test]
    fn thirty_four_numbers_are_in_force_as_a_municipality_printed_for_2022() {
        let in_force = (1..=39).filter(|number| !BbvNumber::new(*number).unwrap().is_lapsed());
        assert_eq!(in_force.count(), 34);
    }

    #[test]
    fn only_the_established_indicators_have_a_name() {
        let named: Vec<u8> = (1..=39)
            .filter(|number| BbvNumber::new(*number).unwrap().name().is_some())
            .collect();
        assert_eq!(named, [21, 22, 23, 24, 26, 27, 28, 29, 30, 31, 32]);
        let older: Vec<u8> = (1..=39)
            .filter(|number| BbvNumber::new(*number).unwrap().older_unit().is_some())
            .collect();
        assert_eq!(older, [27, 28, 31, 32]);
        assert_eq!(BbvNumber::new(24).unwrap().usual_unit(), Some("%"));
    }

    #[test]
    fn values_are_comparable_only_with_the_same_number_and_unit() {
        let indicator = |number, year, unit: &str| {
            BbvIndicator::new(BbvNumber::new(number).unwrap(), Edition::new(year).unwrap(), unit)
        };
        assert!(indicator(24, 2022, "%").is_comparable_with(&indicator(24, 2023, "%")));
        assert!(!indicator(24, 2022, "%").is_comparable_with(&indicator(26, 2022, "%")));
        assert!(!indicator(24, 2022, "%").is_comparable_with(&indicator(24, 2022, "per 100")));
        let json = r#"{"number":24,"year":2022,"unit":"%"}"#;
        let read: BbvIndicator = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
    }
}
