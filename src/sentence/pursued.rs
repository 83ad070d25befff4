//! What is pursued, and how it is measured, in words.

use super::aim::{aimed, beside_baseline};
use super::number::{decimal, either, per_cent, points};
use super::shift::role;
use crate::language::{Language, Words};
use crate::plan::{Design, MeasurementPlan, Target};
use crate::value::{Aim, Decimal, Movements};

/// What is pursued, as the part of a sentence.
///
/// ```
/// use vernieuwend_verantwoorden::plan::Target;
/// use vernieuwend_verantwoorden::sentence::pursued;
/// use vernieuwend_verantwoorden::value::{Aim, Decimal};
///
/// let target = Target::MeanChange(Decimal::from_f64(-1.5)?.into());
/// assert_eq!(pursued(&target).nl, "een gemiddelde verandering van −1,5 punt");
/// let limit = Target::Value(Aim::at_most(Decimal::from_f64(16.0)?));
/// assert_eq!(pursued(&limit).nl, "een waarde van hoogstens 16 aan het eind");
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
pub fn pursued(target: &Target) -> Words {
    Words::new(said(target, Language::Nl), said(target, Language::En))
}

/// What something is called of which a share, a number of people or a score is aimed at beside the start.
const OUTCOME: (&str, &str) = ("uitkomst", "outcome");

fn said(target: &Target, language: Language) -> String {
    match target {
        Target::MeanChange(aim) => mean_change(*aim, language),
        Target::ImprovedShare(aim) => {
            let share = |share| per_cent(share, language);
            beside_baseline(*aim, OUTCOME, language, share).unwrap_or_else(|| {
                let share = aimed(*aim, language, share);
                match language {
                    Language::Nl => format!("{share} van de mensen gaat vooruit"),
                    Language::En => format!("{share} of people improve"),
                }
            })
        }
        Target::Value(aim) => of_value(*aim, language, |value| decimal(value, language)),
        Target::AgreedShare(aim) => {
            let share = |share| per_cent(share, language);
            beside_baseline(*aim, OUTCOME, language, share).unwrap_or_else(|| {
                let share = aimed(*aim, language, share);
                match language {
                    Language::Nl => format!("{share} van wie antwoordt, is het ermee eens"),
                    Language::En => format!("{share} of those who answer agree"),
                }
            })
        }
        Target::Movements(aim) => {
            let people = |people: Movements| people.to_string();
            beside_baseline(*aim, OUTCOME, language, people).unwrap_or_else(|| {
                let people = aimed(*aim, language, people);
                match language {
                    Language::Nl => format!("{people} mensen nemen de andere rol op zich"),
                    Language::En => format!("{people} people take on the other role"),
                }
            })
        }
        Target::GoalAttainment(aim) => {
            let score = |score| decimal(score, language);
            beside_baseline(*aim, OUTCOME, language, score).unwrap_or_else(|| {
                let score = aimed(*aim, language, score);
                match language {
                    Language::Nl => format!("een gemiddelde T-score van {score} op eigen doelen"),
                    Language::En => format!("a mean T-score of {score} on people's own goals"),
                }
            })
        }
        Target::Described(text) => text.trim().trim_end_matches('.').to_owned(),
    }
}

/// A value that is pursued, with its figures written by `say`.
pub(super) fn of_value(aim: Aim<Decimal>, language: Language, say: impl Fn(Decimal) -> String) -> String {
    beside_baseline(aim, ("waarde", "value"), language, &say).unwrap_or_else(|| {
        let value = aimed(aim, language, say);
        match language {
            Language::Nl => format!("een waarde van {value} aan het eind"),
            Language::En => format!("a value of {value} at the end"),
        }
    })
}

/// A mean change that is pursued. A limit of a fall is told as a fall, so that no reader has to turn a sign around.
pub(crate) fn mean_change(aim: Aim<Decimal>, language: Language) -> String {
    let size = |change: Decimal| points(change, language);
    if let Some(limit) = limited_change(aim, language) {
        return limit;
    }
    let said = beside_baseline(aim, ("gemiddelde score", "mean score"), language, size);
    said.unwrap_or_else(|| {
        let change = aimed(aim, language, size);
        match language {
            // Between two changes needs no preposition.
            Language::Nl if aim.exactly().is_none() => format!("een gemiddelde verandering {change}"),
            Language::En if aim.exactly().is_none() => format!("a mean change {change}"),
            Language::Nl => format!("een gemiddelde verandering van {change}"),
            Language::En => format!("a mean change of {change}"),
        }
    })
}

/// A limit on one side, as a rise or a fall of at least or at most so many points.
fn limited_change(aim: Aim<Decimal>, language: Language) -> Option<String> {
    let Aim::Within(limits) = aim else { return None };
    let (bound, is_least) = match (limits.at_least(), limits.at_most()) {
        (Some(least), None) => (least, true),
        (None, Some(most)) => (most, false),
        _ => return None,
    };
    if bound == Decimal::ZERO {
        let never = match (language, is_least) {
            (Language::Nl, true) => "geen gemiddelde daling",
            (Language::Nl, false) => "geen gemiddelde stijging",
            (Language::En, true) => "no mean fall",
            (Language::En, false) => "no mean rise",
        };
        return Some(never.to_owned());
    }
    let falls = bound < Decimal::ZERO;
    // At most −1,5 is a fall of at least 1,5.
    let at_least = falls != is_least;
    let size = points(bound.abs(), language);
    Some(match language {
        Language::Nl => format!(
            "een gemiddelde {} van {} {size}",
            if falls { "daling" } else { "stijging" },
            if at_least { "minstens" } else { "hoogstens" },
        ),
        Language::En => format!(
            "a mean {} of {} {size}",
            if falls { "fall" } else { "rise" },
            if at_least { "at least" } else { "at most" },
        ),
    })
}

/// How an effect is measured, as the part of a sentence. `called` is the name of the instrument or indicator.
///
/// ```
/// use vernieuwend_verantwoorden::Words;
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
