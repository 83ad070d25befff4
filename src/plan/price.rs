//! Prices and what is given back to society, in amounts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::policy::{Lot, PriceBasis};
use crate::value::{Decimal, Euro, Id};

/// A price: of what, per what, and how many of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "prijsregel")]
#[doc(alias = "tarief")]
pub struct PriceLine {
    /// What it is the price of.
    pub what: String,
    /// Per what.
    pub per: PriceBasis,
    /// The price of one, without value added tax.
    pub amount: Euro,
    /// The value added tax on it.
    #[serde(default)]
    #[doc(alias = "btw")]
    pub vat: Vat,
    /// How many of it are offered; of a price for the whole, one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "aantal")]
    pub quantity: Option<Decimal>,
    /// The lot it is for; all when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lot: Option<Id<Lot>>,
}

impl PriceLine {
    /// The price of one of something, without value added tax.
    pub fn new(what: impl Into<String>, per: PriceBasis, amount: Euro) -> Self {
        Self {
            what: what.into(),
            per,
            amount,
            vat: Vat::default(),
            quantity: None,
            lot: None,
        }
    }

    /// The price of all that is offered, without value added tax; none where it is not said how many, or where no
    /// amount can hold it.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::plan::{PriceLine, Vat};
    /// use vernieuwend_verantwoorden::policy::PriceBasis;
    /// use vernieuwend_verantwoorden::value::Decimal;
    ///
    /// let mut hours = PriceLine::new("Sociaal werker", PriceBasis::Hour, "82.50".parse()?);
    /// assert_eq!(hours.total(), None);
    /// hours.quantity = Some(Decimal::from_f64(1_200.0)?);
    /// hours.vat = Vat::Rate(Decimal::from_f64(21.0)?);
    /// assert_eq!(hours.total(), Some("99000.00".parse()?));
    /// assert_eq!(hours.total_with_vat(), Some("119790.00".parse()?));
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn total(&self) -> Option<Euro> {
        let quantity = match (&self.per, self.quantity) {
            (_, Some(quantity)) => quantity,
            (PriceBasis::Whole, None) => Decimal::ONE,
            _ => return None,
        };
        times(self.amount, quantity, Decimal::ONE)
    }

    /// The price of all that is offered, with value added tax.
    pub fn total_with_vat(&self) -> Option<Euro> {
        self.total().and_then(|total| self.vat.added_to(total))
    }
}

/// The value added tax on a price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "btw")]
pub enum Vat {
    /// None is due.
    #[default]
    #[doc(alias = "vrijgesteld")]
    None,
    /// A rate in per cents of the price.
    Rate(Decimal),
}

impl Vat {
    /// An amount with the tax on it, rounded to a cent; none where no amount can hold it.
    pub fn added_to(self, amount: Euro) -> Option<Euro> {
        match self {
            Self::None => Some(amount),
            Self::Rate(rate) => times(amount, rate, Decimal::HUNDRED).and_then(|tax| amount.plus(tax)),
        }
    }
}

/// An amount times a number, of so many, rounded to a cent, half away from zero.
fn times(amount: Euro, number: Decimal, of: Decimal) -> Option<Euro> {
    let whole = i128::from(of.millionths());
    let cents = i128::from(amount.cents()).checked_mul(i128::from(number.millionths()))?;
    let (size, sign) = (cents.checked_abs()?, if cents < 0 { -1 } else { 1 });
    let rounded = size.checked_mul(2)?.checked_add(whole)? / whole.checked_mul(2)?;
    i64::try_from(sign * rounded).ok().map(Euro::from_cents)
}

/// What is given back to society, apart from the work itself.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "social return")]
pub struct SocialReturn {
    /// What is done, and what it is worth.
    pub lines: Vec<SocialReturnLine>,
    /// What more there is to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
}

/// Something that is given back, and what it is worth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct SocialReturnLine {
    /// What is done, for whom.
    pub what: String,
    /// What it is worth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worth: Option<Euro>,
    /// How that is known and shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<String>,
}

impl SocialReturnLine {
    /// Something that is given back.
    pub fn new(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            worth: None,
            proof: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_rounded_to_a_cent_half_away_from_zero() {
        let cents = |amount: i64, number: f64, of| {
            times(Euro::from_cents(amount), Decimal::from_f64(number).unwrap(), of).map(Euro::cents)
        };
        assert_eq!(cents(1, 0.5, Decimal::ONE), Some(1));
        assert_eq!(cents(1, 0.499_999, Decimal::ONE), Some(0));
        assert_eq!(cents(-1, 0.5, Decimal::ONE), Some(-1));
        assert_eq!(cents(333, 21.0, Decimal::HUNDRED), Some(70));
        assert_eq!(cents(i64::MAX, 1_000_000_000.0, Decimal::ONE), None);
    }
}
