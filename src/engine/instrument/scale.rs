//! The scores an instrument can give: a range and a step at a decimal resolution.

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::resolution::{Resolution, ScaledScore};

/// A range of scores with a step, kept as whole numbers at a decimal resolution.
///
/// ```
/// use vernieuwend_verantwoorden::engine::instrument::Scale;
///
/// let marks = Scale::new(1.0, 10.0, 0.5)?;
/// assert_eq!(marks.resolution().decimals(), 1);
/// assert!(marks.holds(marks.resolution().read(7.5)?));
/// assert!(!marks.holds(marks.resolution().read(7.3)?));
/// assert!(Scale::new(1.0, 10.0, 0.4).is_err(), "ten steps of 0.4 end before or after ten");
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
// INVARIANT: lowest < highest, step > 0, and the range is a whole number of steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Scale {
    resolution: Resolution,
    lowest: ScaledScore,
    highest: ScaledScore,
    step: i64,
}

impl Scale {
    /// A scale from `lowest` through `highest` in equal steps, at the coarsest decimal resolution that holds all three.
    ///
    /// # Errors
    /// A number with more than six decimals or beyond a million; ends in the wrong order; a step that is not above
    /// zero or does not fit the range.
    pub fn new(lowest: f64, highest: f64, step: f64) -> Result<Self, InvalidValue> {
        let resolution = coarsest_grid(&[lowest, highest, step])?;
        let (low, high, stride) = (
            resolution.read(lowest)?,
            resolution.read(highest)?,
            resolution.read(step)?.scaled(),
        );
        if low >= high {
            return Err(refusal(
                &format!("{lowest} – {highest}"),
                ("het bereik", "is leeg"),
                ("the range", "is empty"),
                (
                    "geef eerst de laagste en dan de hoogste score",
                    "give the lowest score first and then the highest",
                ),
            ));
        }
        if stride <= 0 || (high.scaled() - low.scaled()) % stride != 0 {
            return Err(refusal(
                &step.to_string(),
                ("de stap", "past niet in het bereik"),
                ("the step", "does not fit the range"),
                (
                    "geef een stap groter dan nul waarmee de hoogste score precies bereikt wordt",
                    "give a step above zero that reaches the highest score exactly",
                ),
            ));
        }
        Ok(Self {
            resolution,
            lowest: low,
            highest: high,
            step: stride,
        })
    }

    /// The same scale at a resolution with at least as many decimals as these numbers need.
    pub(super) fn refined_for(self, numbers: &[f64]) -> Result<Self, InvalidValue> {
        let mut all = numbers.to_vec();
        let (low, high) = (
            self.resolution.number(self.lowest),
            self.resolution.number(self.highest),
        );
        let step = self.resolution.number(ScaledScore::new(self.step)?);
        all.extend([low, high, step]);
        let resolution = coarsest_grid(&all)?;
        Ok(Self {
            resolution,
            lowest: resolution.read(low)?,
            highest: resolution.read(high)?,
            step: resolution.read(step)?.scaled(),
        })
    }

    /// The decimal resolution of the scores.
    pub fn resolution(&self) -> Resolution {
        self.resolution
    }

    /// The lowest score.
    pub fn lowest(&self) -> f64 {
        self.resolution.number(self.lowest)
    }

    /// The highest score.
    pub fn highest(&self) -> f64 {
        self.resolution.number(self.highest)
    }

    /// The lowest and the highest score, as whole numbers at the resolution.
    pub fn scaled_ends(&self) -> (i64, i64) {
        (self.lowest.scaled(), self.highest.scaled())
    }

    /// The step, as a whole number at the resolution.
    pub fn scaled_step(&self) -> i64 {
        self.step
    }

    /// Whether a score lies within the range, on a step or not.
    pub fn spans(&self, score: ScaledScore) -> bool {
        (self.lowest..=self.highest).contains(&score)
    }

    /// Whether a score is one that the instrument can give.
    pub fn holds(&self, score: ScaledScore) -> bool {
        self.spans(score) && (score.scaled() - self.lowest.scaled()) % self.step == 0
    }

    /// Puts a number on the scale.
    pub(super) fn read(&self, number: f64, instrument: &str) -> Result<ScaledScore, InvalidValue> {
        let (given, of) = (shown(&number.to_string()), shown(instrument));
        if !number.is_finite() {
            self.resolution.read(number)?;
        }
        if number < self.lowest() || number > self.highest() {
            let (low, high) = (self.lowest(), self.highest());
            return Err(InvalidValue::new(
                Words::new(
                    format!("de score {given} valt buiten het bereik van {of}"),
                    format!("the score {given} is outside the range of {of}"),
                ),
                Words::new(
                    format!("een score loopt van {low} tot en met {high}"),
                    format!("a score runs from {low} through {high}"),
                ),
            ));
        }
        match self.resolution.place(number) {
            Ok(score) if self.holds(score) => Ok(score),
            _ => {
                let low = self.lowest();
                let step = self.resolution.number(ScaledScore::new(self.step)?);
                Err(InvalidValue::new(
                    Words::new(
                        format!("de score {given} ligt tussen de stappen van {of}"),
                        format!("the score {given} lies between the steps of {of}"),
                    ),
                    Words::new(
                        format!("een score gaat vanaf {low} met stappen van {step}"),
                        format!("a score goes up from {low} in steps of {step}"),
                    ),
                ))
            }
        }
    }
}

/// The coarsest decimal resolution on which all numbers fit.
fn coarsest_grid(numbers: &[f64]) -> Result<Resolution, InvalidValue> {
    let coarse = (0..Resolution::FINEST.decimals())
        .filter_map(|decimals| Resolution::new(decimals).ok())
        .find(|resolution| numbers.iter().all(|&number| resolution.place(number).is_ok()));
    if let Some(resolution) = coarse {
        return Ok(resolution);
    }
    for &number in numbers {
        Resolution::FINEST.read(number)?;
    }
    Ok(Resolution::FINEST)
}

pub(super) fn refusal(input: &str, nl: (&str, &str), en: (&str, &str), help: (&str, &str)) -> InvalidValue {
    let given = shown(input);
    InvalidValue::new(
        Words::new(
            format!("{} {given} {}", nl.0, nl.1),
            format!("{} {given} {}", en.0, en.1),
        ),
        Words::new(help.0, help.1),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grid_is_as_coarse_as_the_numbers_allow() {
        assert_eq!(Scale::new(0.0, 11.0, 1.0).unwrap().resolution().decimals(), 0);
        assert_eq!(Scale::new(0.0, 3.75, 0.25).unwrap().resolution().decimals(), 2);
        let refined = Scale::new(0.0, 10.0, 1.0).unwrap().refined_for(&[0.5]).unwrap();
        assert_eq!(refined.resolution().decimals(), 1);
        assert!(refined.read(7.0, "x").is_ok() && refined.read(7.5, "x").is_err());
    }

    #[test]
    fn steps_are_counted_from_the_lowest_score() {
        let scale = Scale::new(1.0, 10.0, 3.0).unwrap();
        let held: Vec<i64> = (0..=11)
            .filter(|&n| scale.holds(ScaledScore::new(n).unwrap()))
            .collect();
        assert_eq!(held, [1, 4, 7, 10]);
    }

    #[test]
    fn impossible_scales_are_refused() {
        let message = |low, high, step| Scale::new(low, high, step).unwrap_err().to_string();
        assert_eq!(message(5.0, 5.0, 1.0), "the range `5 – 5` is empty");
        assert_eq!(message(0.0, 10.0, 0.0), "the step `0` does not fit the range");
        assert_eq!(message(0.0, 10.0, 3.0), "the step `3` does not fit the range");
        assert_eq!(message(0.0, f64::NAN, 1.0), "`NaN` is not a score");
        assert_eq!(
            message(0.0, 1.0, 0.123_456_78),
            "the score `0.12345678` is off the resolution"
        );
    }

    #[test]
    fn numbers_beyond_the_range_or_between_steps_say_which() {
        let scale = Scale::new(0.0, 100.0, 4.0).unwrap();
        let message = |number| scale.read(number, "who-5").unwrap_err().to_string();
        assert_eq!(message(50.0), "the score `50` lies between the steps of `who-5`");
        assert_eq!(
            message(52.3),
            "the score `52.3` lies between the steps of `who-5`"
        );
        assert_eq!(message(104.0), "the score `104` is outside the range of `who-5`");
        assert_eq!(message(f64::INFINITY), "`inf` is not a score");
        assert_eq!(scale.read(52.0, "who-5").unwrap().scaled(), 52);
    }
}
