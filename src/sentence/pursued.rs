//! What is pursued, and how it is measured, in words.

use super::number::{decimal, either, per_cent};
use super::shift::role;
use crate::language::{Language, Words};
use crate::plan::{Design, MeasurementPlan, Target};

/// What is pursued, as the part of a sentence.
///
/// ```
/// use vernieuwend_verantwoorden::plan::Target;
/// use vernieuwend_verantwoorden::sentence::pursued;
/// use vernieuwend_verantwoorden::value::Decimal;
///
/// let target = Target::MeanChange(Decimal::from_f64(-1.5)?);
/// assert_eq!(pursued(&target).nl, "een gemiddelde verandering van −1,5 punt");
/// # Ok::<(), vernieuwend_verantwoorden::refusal::Refusal>(())
/// ```
pub fn pursued(target: &Target) -> Words {
    let say = |language: Language| match (target, language) {
        (Target::MeanChange(points), Language::Nl) => {
            format!(
                "een gemiddelde verandering van {}",
                super::number::points(*points, language)
            )
        }
        (Target::MeanChange(points), Language::En) => {
            format!("a mean change of {}", super::number::points(*points, language))
        }
        (Target::ImprovedShare(share), Language::Nl) => {
            format!("{} van de mensen gaat vooruit", per_cent(*share, language))
        }
        (Target::ImprovedShare(share), Language::En) => {
            format!("{} of people go forward", per_cent(*share, language))
        }
        (Target::Value(value), Language::Nl) => {
            format!("een waarde van {} aan het eind", decimal(*value, language))
        }
        (Target::Value(value), Language::En) => {
            format!("a value of {} at the end", decimal(*value, language))
        }
        (Target::AgreedShare(share), Language::Nl) => {
            format!(
                "{} van wie antwoordt, is het ermee eens",
                per_cent(*share, language)
            )
        }
        (Target::AgreedShare(share), Language::En) => {
            format!("{} of those who answer agree", per_cent(*share, language))
        }
        (Target::Movements(people), Language::Nl) => format!("{people} mensen nemen de andere rol op zich"),
        (Target::Movements(people), Language::En) => format!("{people} people take on the other role"),
        (Target::GoalAttainment(score), Language::Nl) => {
            format!(
                "een gemiddelde T-score van {} op eigen doelen",
                decimal(*score, language)
            )
        }
        (Target::GoalAttainment(score), Language::En) => {
            format!(
                "a mean T-score of {} on people's own goals",
                decimal(*score, language)
            )
        }
        (Target::Described(text), _) => text.trim().trim_end_matches('.').to_owned(),
    };
    Words::new(say(Language::Nl), say(Language::En))
}

/// How an effect is measured, as the part of a sentence. `called` is the name of the instrument or indicator.
///
/// ```
/// use vernieuwend_verantwoorden::language::Words;
/// use vernieuwend_verantwoorden::plan::MeasurementPlan;
/// use vernieuwend_verantwoorden::sentence::measured;
///
/// let survey = MeasurementPlan::Survey("Ik ken meer mensen".to_owned());
/// let words = measured(&survey, &Words::default());
/// assert_eq!(words.en, "with one question afterwards: ‘Ik ken meer mensen’");
/// ```
pub fn measured(measurement: &MeasurementPlan, called: &Words) -> Words {
    let say = |language: Language| {
        let name = called.say(language);
        match (measurement, language) {
            (MeasurementPlan::Instrument(scale), Language::Nl) => {
                format!(
                    "met {}, {}",
                    versioned(name, "versie", &scale.version),
                    how(scale.design, language)
                )
            }
            (MeasurementPlan::Instrument(scale), Language::En) => {
                format!(
                    "with {}, {}",
                    versioned(name, "version", &scale.version),
                    how(scale.design, language)
                )
            }
            (MeasurementPlan::RoleMovement(movement), Language::Nl) => format!(
                "door te tellen wie van {} {} wordt",
                role(movement.from, language),
                role(movement.to, language)
            ),
            (MeasurementPlan::RoleMovement(movement), Language::En) => format!(
                "by counting who goes from {} to {}",
                role(movement.from, language),
                role(movement.to, language)
            ),
            (MeasurementPlan::Indicator(_), Language::Nl) => format!("met de indicator ‘{name}’"),
            (MeasurementPlan::Indicator(_), Language::En) => format!("with the indicator ‘{name}’"),
            (MeasurementPlan::Survey(question), Language::Nl) => {
                format!("met één vraag achteraf: ‘{}’", question.trim())
            }
            (MeasurementPlan::Survey(question), Language::En) => {
                format!("with one question afterwards: ‘{}’", question.trim())
            }
            (MeasurementPlan::Stories(how), Language::Nl) => {
                format!("alleen in verhalen: {}", how.trim().trim_end_matches('.'))
            }
            (MeasurementPlan::Stories(how), Language::En) => {
                format!("in stories only: {}", how.trim().trim_end_matches('.'))
            }
        }
    };
    Words::new(say(Language::Nl), say(Language::En))
}

/// An instrument with its version, unless its name says it already.
fn versioned(name: &str, word: &str, version: &str) -> String {
    if name.contains(version) {
        name.to_owned()
    } else {
        format!("{name} ({word} {version})")
    }
}

fn how(design: Design, language: Language) -> &'static str {
    match design {
        Design::Described | Design::AfterOnly => either(language, "alleen achteraf", "afterwards only"),
        Design::BeforeAfter | Design::ComparisonGroup | Design::Randomised => either(
            language,
            "bij de start en later bij dezelfde mensen",
            "at the start and later with the same people",
        ),
        Design::BeforeAfterNorm => either(
            language,
            "bij de start en later bij dezelfde mensen, naast een norm",
            "at the start and later with the same people, beside a norm",
        ),
    }
}
