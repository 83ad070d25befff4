//! What was pursued in other years of the period, beside the values of those years.

use super::difference::{Pursued, difference};
use super::effect::{Difference, EffectAnswer, YearAnswer};
use super::values::rests_on;
use super::{Observed, RestsOn, SurveyAnswer};
use crate::narrative::Coverage;
use crate::plan::TargetOfYear;
use crate::value::{Day, Figure, Period};

impl YearAnswer {
    /// What was pursued in a year, held against what was seen in it.
    pub(crate) fn of(
        set: &TargetOfYear,
        observed: Option<&Observed>,
        surveys: &[SurveyAnswer],
        period: Period,
    ) -> Self {
        Self {
            year: set.year,
            pursued: set.target.clone(),
            difference: difference(
                Pursued::new(&set.target, Some(set.year), period),
                seen_in(observed, set.year).as_ref(),
                &asked_in(surveys, set.year),
            ),
        }
    }
}

impl EffectAnswer {
    /// The answer as it would be if the period had ended with another of its years.
    pub(crate) fn in_year(&self, other: &YearAnswer) -> Self {
        let explanation = self.difference.as_ref().and_then(|it| it.explanation.clone());
        Self {
            pursued: Some(other.pursued.clone()),
            pursued_for: Some(other.year),
            observed: seen_in(self.observed.as_ref(), other.year),
            survey_results: asked_in(&self.survey_results, other.year),
            difference: Some(Difference::new(other.difference, explanation)),
            other_years: Vec::new(),
            ..self.clone()
        }
    }
}

/// The values from a source with that of a year as the outcome; nothing where no value of that year is told.
fn seen_in(observed: Option<&Observed>, year: u16) -> Option<Observed> {
    let Some(Observed::Aggregate(figures)) = observed else {
        return None;
    };
    let mut of_year = figures.as_ref().clone();
    let between = std::mem::take(&mut of_year.between);
    of_year.after = between
        .into_iter()
        .find(|value| value.in_year() == Some(i32::from(year)))?;
    let everybody = (figures.rests_on == Some(RestsOn::Everybody)).then_some(Coverage::Everybody);
    of_year.rests_on = rests_on(
        &of_year.before,
        &of_year.after,
        figures.unit.as_deref(),
        everybody,
    );
    of_year.outside = None;
    of_year.interval = None;
    of_year.change = Figure::NotComputable;
    Some(Observed::Aggregate(Box::new(of_year)))
}

/// The questions that were asked in a year.
fn asked_in(surveys: &[SurveyAnswer], year: u16) -> Vec<SurveyAnswer> {
    let asked = |survey: &&SurveyAnswer| {
        let of = survey.on.map(Day::year).or(survey.year.map(i32::from));
        of == Some(i32::from(year))
    };
    surveys.iter().filter(asked).cloned().collect()
}
