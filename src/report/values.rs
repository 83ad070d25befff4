//! Values before and after from a source: what they rest on, and how certain their difference is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Interval;
use super::rounded::outward;
use crate::narrative::{AggregateValue, Coverage};
use crate::policy::{Direction, Measurand, is_per_cent};
use crate::statistics::{
    self, Confidence, Proportion, RoundedShare, SampleMean, mean_difference, mean_interval,
    rounded_share_difference, rounded_share_interval, share_difference,
};
use crate::value::{Day, Decimal, Figure, Period, Responses};

/// A value before and after from a source or a survey.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct AggregateChange {
    /// What the indicator is called, where the values belong to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<String>,
    /// The unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What it measures, as the indicator or the narrative declares it; absent when neither does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measures: Option<Measurand>,
    /// Which way is better.
    pub better: Direction,
    /// Whether it describes a whole population: context, and no result of one organisation.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub context: bool,
    /// What the values rest on; absent in reports that do not say it, and where no value is given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rests_on: Option<RestsOn>,
    /// Where the value after lies when it is not of the period of the report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outside: Option<OutsidePeriod>,
    /// The value before.
    pub before: AggregateValue,
    /// The values of other years of the period, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub between: Vec<AggregateValue>,
    /// The value after.
    pub after: AggregateValue,
    /// After minus before.
    pub change: Figure<Decimal>,
    /// The 95 per cent interval of that difference, for two separate samples: of shares by Newcombe (1998, method 10),
    /// of means by Welch (1947).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<Interval>,
}

/// What values from a source rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RestsOn {
    /// Separate samples of which the numbers of answers are known.
    Samples,
    /// Samples of which the numbers are known, but not how far the answers behind a mean lie apart.
    SpreadUnknown,
    /// Samples of which nobody says how large they were: n unknown.
    #[doc(alias = "n onbekend")]
    NumberUnknown,
    /// Everybody whom it is about; chance in who answered plays no part.
    Everybody,
}

/// Where a value lies that is not of the period of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum OutsidePeriod {
    /// Before the period: it shows nothing of what came of the work in it.
    BeforePeriod,
    /// After the period: what came later plays its part as well.
    AfterPeriod,
}

impl OutsidePeriod {
    /// Where a value of this day lies, or of this year where there is no day; nothing where it lies within the period or
    /// nobody says of when it is.
    pub(crate) fn of(on: Option<Day>, year: Option<u16>, period: Period) -> Option<Self> {
        let (before, after) = match (on, year) {
            (Some(day), _) => (day < period.from, day > period.through),
            (None, Some(year)) => {
                let year = i32::from(year);
                (year < period.from.year(), year > period.through.year())
            }
            (None, None) => (false, false),
        };
        if before {
            Some(Self::BeforePeriod)
        } else {
            after.then_some(Self::AfterPeriod)
        }
    }
}

impl AggregateChange {
    /// Whether it is stated to measure something that can change in people: a count of what was done is none.
    pub fn tells_of_change(&self) -> bool {
        self.measures.is_some_and(Measurand::tells_of_change)
    }

    /// Whether nobody can tell chance from change in it, because it is not said how many answers the values rest on or
    /// how far these lie apart.
    pub fn is_uncertain(&self) -> bool {
        matches!(
            self.rests_on,
            Some(RestsOn::NumberUnknown | RestsOn::SpreadUnknown)
        )
    }

    /// Whether it is told by its source and not measured: because it is uncertain, or because the value after lies
    /// before the period.
    pub fn is_told_by_source(&self) -> bool {
        self.is_uncertain() || self.outside == Some(OutsidePeriod::BeforePeriod)
    }

    /// The 95 per cent interval of the value after, in its unit and rounded outward, where it is of a sample of which the
    /// report says what it rests on: of a share by Wilson (1927), of a mean by Student's t.
    pub(crate) fn interval_after(&self) -> Option<Interval> {
        if self.rests_on != Some(RestsOn::Samples) {
            return None;
        }
        let interval = match Sampled::of(&self.after, self.unit.as_deref())? {
            Sampled::Exact(share) => in_per_cents(share.interval(SURE)?),
            Sampled::Share(share) => in_per_cents(rounded_share_interval(share, SURE)?),
            Sampled::Mean(mean, moved) => widened(mean_interval(mean, SURE)?, moved),
        };
        outward(interval)
    }

    /// Whether the interval of the difference leaves open whether there is one; nothing without an interval.
    pub fn is_open(&self) -> Option<bool> {
        self.interval
            .map(|Interval(low, high)| low <= Decimal::ZERO && high >= Decimal::ZERO)
    }
}

/// What two values rest on; nothing where neither is known.
pub(crate) fn rests_on(
    before: &AggregateValue,
    after: &AggregateValue,
    unit: Option<&str>,
    coverage: Option<Coverage>,
) -> Option<RestsOn> {
    let given = || {
        [before, after]
            .into_iter()
            .filter(|value| value.value.known().is_some())
    };
    given().next()?;
    // Who asked a sample did not ask everybody, whatever is said beside it.
    let asked_some = given().any(|value| value.sample.is_some());
    Some(if coverage == Some(Coverage::Everybody) && !asked_some {
        RestsOn::Everybody
    } else if given().any(|value| value.answers().is_none()) {
        RestsOn::NumberUnknown
    } else if given().any(|value| Sampled::of(value, unit).is_none()) {
        RestsOn::SpreadUnknown
    } else {
        RestsOn::Samples
    })
}

/// The 95 per cent interval of after minus before, in the unit of the values and rounded outward, for values of two
/// separate samples. Where a source gives a rounded value, any value that is printed like it is taken into account.
pub(crate) fn interval_of_difference(
    before: &AggregateValue,
    after: &AggregateValue,
    unit: Option<&str>,
) -> Option<Interval> {
    let (was, is) = (Sampled::of(before, unit)?, Sampled::of(after, unit)?);
    let interval = match (was, is) {
        (Sampled::Exact(was), Sampled::Exact(is)) => in_per_cents(share_difference(was, is, SURE)?),
        (Sampled::Mean(was, rounded_by), Sampled::Mean(is, as_well)) => {
            widened(mean_difference(was, is, SURE)?, rounded_by + as_well)
        }
        (was, is) => in_per_cents(rounded_share_difference(was.rounded()?, is.rounded()?, SURE)?),
    };
    outward(interval)
}

/// How sure every interval is.
const SURE: Confidence = Confidence::NinetyFive;

fn widened(interval: statistics::ConfidenceInterval, by: f64) -> statistics::ConfidenceInterval {
    statistics::ConfidenceInterval {
        low: interval.low - by,
        high: interval.high + by,
    }
}

fn in_per_cents(interval: statistics::ConfidenceInterval) -> statistics::ConfidenceInterval {
    statistics::ConfidenceInterval {
        low: 100.0 * interval.low,
        high: 100.0 * interval.high,
    }
}

/// A value of a sample, as far as its certainty can be computed.
enum Sampled {
    /// A part of a whole.
    Exact(Proportion),
    /// A percentage, and how many answers it rests on.
    Share(RoundedShare),
    /// A mean with its spread, and how far rounding can have moved it.
    Mean(SampleMean, f64),
}

impl Sampled {
    fn of(value: &AggregateValue, unit: Option<&str>) -> Option<Self> {
        if let Some(ratio) = value.ratio {
            let share = Proportion::new(ratio.numerator.0, ratio.denominator.0).ok()?;
            return (share.total() > 0).then_some(Self::Exact(share));
        }
        let (sample, printed) = (value.sample?, value.value.known()?);
        let Responses(answers) = sample.answers;
        let moved = rounding(*printed);
        if let Some(deviation) = sample.standard_deviation {
            let mean = SampleMean::new(printed.to_f64(), deviation.to_f64(), answers);
            return Some(Self::Mean(mean, moved));
        }
        let within = (Decimal::ZERO..=Decimal::HUNDRED).contains(printed);
        (within && answers > 0 && unit.is_some_and(is_per_cent)).then(|| {
            Self::Share(RoundedShare::new(
                printed.to_f64() / 100.0,
                moved / 100.0,
                answers,
            ))
        })
    }

    /// A share with its rounding; a mean is none.
    fn rounded(self) -> Option<RoundedShare> {
        match self {
            Self::Exact(share) => Some(RoundedShare::new(share.ratio()?.value(), 0.0, share.total())),
            Self::Share(share) => Some(share),
            Self::Mean(..) => None,
        }
    }
}

/// How far rounding can have moved a number: half of its last place.
fn rounding(printed: Decimal) -> f64 {
    const PLACES: u32 = 6;
    let places = (0..PLACES)
        .find(|places| printed.rounded(*places) == printed)
        .unwrap_or(PLACES);
    (0..places).fold(0.5, |half, _| half / 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::narrative::{Ratio, Sample};

    fn ratio(part: u64, whole: u64) -> AggregateValue {
        let mut value = AggregateValue::new(Figure::Unknown);
        value.ratio = Some(Ratio::new(Responses(part), Responses(whole)));
        value
    }

    fn sampled(number: f64, answers: u64, deviation: Option<f64>) -> AggregateValue {
        let decimal = |number| Decimal::from_f64(number).unwrap();
        let mut value = AggregateValue::new(Figure::Known(decimal(number)));
        let mut sample = Sample::new(Responses(answers));
        sample.standard_deviation = deviation.map(decimal);
        value.sample = Some(sample);
        value
    }

    fn ends(before: &AggregateValue, after: &AggregateValue, unit: &str) -> Option<(f64, f64)> {
        let interval = interval_of_difference(before, after, Some(unit))?;
        Some((interval.0.to_f64(), interval.1.to_f64()))
    }

    #[test]
    fn two_shares_differ_by_the_interval_of_newcombe_in_points_of_per_cents() {
        // 298/621 = 47.987 % with Wilson 44.083–51.916, 305/598 = 51.003 % with 47.003–54.991; the difference is 3.016,
        // less the root of 4.001² + 3.929², more the root of 3.988² + 3.905²: −2.591 and 8.597.
        let percent = "% van de inwoners";
        assert_eq!(
            ends(&ratio(298, 621), &ratio(305, 598), percent),
            Some((-2.6, 8.6))
        );
        // 40 % and 52 % of 600: 6.365 and 17.528.
        assert_eq!(ends(&ratio(240, 600), &ratio(312, 600), "%"), Some((6.3, 17.6)));
        // A share is one by its part and whole, whatever its unit is called.
        assert_eq!(
            ends(&ratio(240, 600), &ratio(312, 600), "aandeel"),
            Some((6.3, 17.6))
        );
    }

    #[test]
    fn a_percentage_with_a_number_is_any_share_that_is_printed_like_it() {
        // From 48.5 to 50.5 at the one end and from 47.5 to 51.5 at the other: −3.604 and 9.575.
        let (before, after) = (sampled(48.0, 621, None), sampled(51.0, 598, None));
        assert_eq!(ends(&before, &after, "%"), Some((-3.7, 9.6)));
        assert_eq!(ends(&before, &after, "punten"), None, "a mean without its spread");
        let exact = ratio(305, 598);
        let (low, high) = ends(&before, &exact, "%").unwrap();
        assert!(-3.7 < low && low < -2.6 && 8.6 < high && high < 9.6);
        assert_eq!(ends(&sampled(120.0, 621, None), &after, "%"), None);
    }

    #[test]
    fn means_with_their_spread_differ_by_the_interval_of_welch() {
        // Welch: from −0.0337 to 2.0337. Both means may be moved by 0.5, for they are printed without decimals.
        let (before, after) = (sampled(5.0, 30, Some(2.0)), sampled(6.0, 30, Some(2.0)));
        assert_eq!(ends(&before, &after, "punten"), Some((-1.1, 3.1)));
        // 6.81 and 7.12 with 1.5 of 412 and 1.6 of 390: 0.0947 and 0.5253, moved by 0.005 each.
        let (before, after) = (sampled(6.81, 412, Some(1.5)), sampled(7.12, 390, Some(1.6)));
        assert_eq!(ends(&before, &after, "rapportcijfer"), Some((0.0, 0.6)));
        assert_eq!(ends(&before, &ratio(3, 4), "rapportcijfer"), None);
    }

    #[test]
    fn the_value_after_has_an_interval_of_its_own() {
        let of = |after: AggregateValue, unit: &str| {
            let figures = AggregateChange {
                indicator: None,
                unit: Some(unit.to_owned()),
                measures: None,
                better: Direction::None,
                context: false,
                rests_on: Some(RestsOn::Samples),
                outside: None,
                before: AggregateValue::default(),
                between: Vec::new(),
                after,
                change: Figure::NotComputable,
                interval: None,
            };
            let interval = figures.interval_after()?;
            Some((interval.0.to_f64(), interval.1.to_f64()))
        };
        // Wilson of 305/598: 47.003 and 54.991 per cent.
        assert_eq!(of(ratio(305, 598), "%"), Some((47.0, 55.0)));
        // 51 per cent is anything from 50.5 through 51.5: 46.502 and 55.483.
        assert_eq!(of(sampled(51.0, 598, None), "%"), Some((46.5, 55.5)));
        // 6.1 ± 2.0452 · 2/√30, and 0.05 more: 5.303 and 6.897.
        assert_eq!(of(sampled(6.1, 30, Some(2.0)), "punten"), Some((5.3, 6.9)));
        assert_eq!(of(AggregateValue::default(), "%"), None);
    }

    #[test]
    fn a_value_lies_in_the_period_by_its_day_or_else_by_its_year() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let school_year = Period::new(day("2024-09-01"), day("2025-08-31"));
        let of = |on: Option<&str>, year| OutsidePeriod::of(on.map(day), year, school_year);
        assert_eq!(of(Some("2024-08-31"), None), Some(OutsidePeriod::BeforePeriod));
        assert_eq!(of(Some("2024-09-01"), None), None);
        assert_eq!(
            of(Some("2025-09-01"), Some(2024)),
            Some(OutsidePeriod::AfterPeriod)
        );
        assert_eq!(of(None, Some(2023)), Some(OutsidePeriod::BeforePeriod));
        assert_eq!(of(None, Some(2024)), None);
        assert_eq!(of(None, Some(2026)), Some(OutsidePeriod::AfterPeriod));
        assert_eq!(of(None, None), None);
    }

    #[test]
    fn what_values_rest_on_follows_from_what_is_given() {
        let unknown = AggregateValue::new(Figure::Unknown);
        let bare = AggregateValue::new(Figure::Known(Decimal::ONE));
        let mut known = ratio(3, 12);
        known.value = Figure::Known(Decimal::from_f64(25.0).unwrap());
        let of = |before, after| rests_on(before, after, Some("%"), None);
        assert_eq!(of(&known, &known), Some(RestsOn::Samples));
        assert_eq!(of(&known, &bare), Some(RestsOn::NumberUnknown));
        assert_eq!(of(&unknown, &known), Some(RestsOn::Samples));
        assert_eq!(of(&unknown, &unknown), None);
        let mean = sampled(6.8, 200, None);
        assert_eq!(
            rests_on(&mean, &mean, Some("rapportcijfer"), None),
            Some(RestsOn::SpreadUnknown)
        );
        let everybody = Some(Coverage::Everybody);
        assert_eq!(rests_on(&bare, &bare, None, everybody), Some(RestsOn::Everybody));
    }
}
