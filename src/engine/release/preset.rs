//! The protection rules as data: which counts are unsafe, and how printed numbers are rounded.

use std::num::NonZeroU32;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;

/// A named set of protection rules: the smallest group that may be seen, and what happens to zeros and
/// roundings.
///
/// No threshold is prescribed nationally, so it is data and is named in the report.
///
/// ```
/// use vernieuwend_verantwoorden::engine::release::Preset;
///
/// let preset = Preset::cbs_care();
/// assert_eq!(preset.threshold(), 8);
/// assert_eq!(preset.printed(17), 15);
///
/// let own = Preset::named("gemeente-x", 12)?;
/// assert_eq!(own.printed(17), 17);
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
// INVARIANT: the name is not empty, the threshold is 2 to 1000, the rounding 2 to 1000 and at most the threshold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, try_from = "Unchecked")]
#[schemars(!try_from)]
#[doc(alias = "onthullingsregel")]
pub struct Preset {
    /// The name under which a report mentions the rules, for example k5.
    name: String,
    /// The smallest number of people that may be seen; every group of fewer people is protected.
    #[schemars(range(min = 2, max = 1000))]
    threshold: u32,
    /// Whether it must stay hidden that a group is empty.
    #[serde(default)]
    protect_zeros: bool,
    /// Printed numbers are rounded to the nearest multiple of this; absent for exact numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rounding: Option<NonZeroU32>,
}

/// The wire form, before its ranges are checked.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Unchecked {
    name: String,
    threshold: u32,
    #[serde(default)]
    protect_zeros: bool,
    #[serde(default)]
    rounding: Option<NonZeroU32>,
}

impl TryFrom<Unchecked> for Preset {
    type Error = InvalidValue;

    fn try_from(read: Unchecked) -> Result<Self, InvalidValue> {
        let mut preset = Self::named(&read.name, read.threshold)?;
        preset.protect_zeros = read.protect_zeros;
        match read.rounding {
            Some(to) => preset.with_rounding(to.get()),
            None => Ok(preset),
        }
    }
}

impl Preset {
    /// Groups of 1 to 4 people are unsafe; numbers are exact.
    pub fn k5() -> Self {
        Self::fixed("k5", 5, false, None)
    }

    /// Groups of 1 to 9 people are unsafe; numbers are exact.
    pub fn k10() -> Self {
        Self::fixed("k10", 10, false, None)
    }

    /// Groups of 0 to 7 people are unsafe; numbers are rounded to the nearest multiple of 5, as Statistics
    /// Netherlands does for clients of youth care and Wmo support.
    ///
    /// The rounding is extra and replaces no protection: safety is proved on the exact numbers. Rounded parts
    /// need not add up to rounded totals.
    pub fn cbs_care() -> Self {
        Self::fixed("cbs-care", 8, true, NonZeroU32::new(5))
    }

    /// Rules of a municipality's own: groups of 1 to `threshold` − 1 people are unsafe; numbers are exact.
    ///
    /// # Errors
    /// When the name is empty or the threshold is not 2 to 1000.
    pub fn named(name: &str, threshold: u32) -> Result<Self, InvalidValue> {
        if name.trim().is_empty() {
            return Err(InvalidValue::new(
                Words::new("naam van de regel is leeg", "the name of the rule is empty"),
                Words::new(
                    "geef de regel een naam, zoals `k5`",
                    "give the rule a name, such as `k5`",
                ),
            ));
        }
        if !(2..=1000).contains(&threshold) {
            return Err(out_of_range("drempel", "threshold", threshold, 1000));
        }
        Ok(Self::fixed(name, threshold, false, None))
    }

    /// Also hides that a group is empty.
    #[must_use]
    pub fn with_protected_zeros(mut self) -> Self {
        self.protect_zeros = true;
        self
    }

    /// Rounds printed numbers to the nearest multiple of `to`, halves upwards.
    ///
    /// # Errors
    /// When `to` is not 2 up to the threshold: rounding in larger steps could print 0 for a safe group.
    pub fn with_rounding(mut self, to: u32) -> Result<Self, InvalidValue> {
        if !(2..=self.threshold).contains(&to) {
            return Err(out_of_range("afronding", "rounding", to, self.threshold));
        }
        self.rounding = NonZeroU32::new(to);
        Ok(self)
    }

    /// The name under which a report mentions the rules.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The smallest number of people that may be seen.
    #[doc(alias = "drempelwaarde")]
    pub fn threshold(&self) -> u32 {
        self.threshold
    }

    /// Whether it must stay hidden that a group is empty.
    pub fn protects_zeros(&self) -> bool {
        self.protect_zeros
    }

    /// The multiple to which printed numbers are rounded; none for exact numbers.
    pub fn rounding(&self) -> Option<NonZeroU32> {
        self.rounding
    }

    /// The number that is printed for a count.
    pub fn printed(&self, count: u64) -> u64 {
        let Some(to) = self.rounding.map(|to| u64::from(to.get())) else {
            return count;
        };
        let down = count - count % to;
        // Exact halves exist for even steps only; they go up.
        if (count % to) * 2 >= to {
            down.saturating_add(to)
        } else {
            down
        }
    }

    fn fixed(name: &str, threshold: u32, protect_zeros: bool, rounding: Option<NonZeroU32>) -> Self {
        Self {
            name: name.to_owned(),
            threshold,
            protect_zeros,
            rounding,
        }
    }
}

fn out_of_range(nl: &str, en: &str, given: u32, highest: u32) -> InvalidValue {
    let given = shown(&given.to_string());
    InvalidValue::new(
        Words::new(
            format!("{nl} {given} kan niet"),
            format!("{en} {given} is out of range"),
        ),
        Words::new(
            format!("geef een geheel getal van 2 tot en met {highest}"),
            format!("give a whole number from 2 to {highest}"),
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_round_to_the_nearest_multiple() {
        let care = Preset::cbs_care();
        let printed: Vec<u64> = [8, 12, 13, 17, 18, 22].iter().map(|n| care.printed(*n)).collect();
        assert_eq!(printed, [10, 10, 15, 15, 20, 20]);
        let even = Preset::k10().with_rounding(10).unwrap();
        assert_eq!([even.printed(14), even.printed(15)], [10, 20]);
        assert_eq!(Preset::k5().printed(13), 13);
    }

    #[test]
    fn what_is_written_is_read_back_and_ranges_hold() {
        let care = Preset::cbs_care();
        let text = serde_json::to_string(&care).unwrap();
        assert_eq!(
            text,
            r#"{"name":"cbs-care","threshold":8,"protectZeros":true,"rounding":5}"#
        );
        assert_eq!(serde_json::from_str::<Preset>(&text).unwrap(), care);
        let error = serde_json::from_str::<Preset>(r#"{"name":"x","threshold":1}"#).unwrap_err();
        assert!(
            error.to_string().starts_with("threshold `1` is out of range"),
            "{error}"
        );
        assert!(serde_json::from_str::<Preset>(r#"{"name":"x","threshold":5,"rounding":10}"#).is_err());
        assert!(serde_json::from_str::<Preset>(r#"{"name":" ","threshold":5}"#).is_err());
    }
}
