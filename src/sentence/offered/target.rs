//! What is pursued, for a reader who does not know the scale that it is measured on.

use super::others::with_unit;
use crate::instrument::Instrument;
use crate::language::{Language, Words};
use crate::plan::{Role, Target};
use crate::sentence::aim::aimed;
use crate::sentence::change::direction;
use crate::sentence::number::{decimal, either, points, whole};
use crate::sentence::pursued::{mean_change, of_value, pursued};
use crate::sentence::shift::role;
use crate::value::{Aim, Decimal, Movements};

/// What is pursued, as the part of a sentence: a change with its way and the scale of its instrument, a value with the
/// unit of its indicator.
///
/// ```
/// use vernieuwend_verantwoorden::engine::instrument::Instrument;
/// use vernieuwend_verantwoorden::plan::Target;
/// use vernieuwend_verantwoorden::sentence::pursued_on;
/// use vernieuwend_verantwoorden::value::Decimal;
///
/// let scale = Instrument::built_in("dejong-gierveld-11", "1999")?;
/// let target = Target::MeanChange(Decimal::from_f64(-1.5)?.into());
/// assert_eq!(
///     pursued_on(&target, Some(&scale), None).nl,
///     "gemiddeld 1,5 punt lager, op een schaal van 0 tot 11 (lager is beter)"
/// );
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
pub fn pursued_on(target: &Target, instrument: Option<&Instrument>, unit: Option<&str>) -> Words {
    let say = |language: Language| match target {
        Target::MeanChange(Aim::Exactly(Decimal::ZERO)) => None,
        Target::MeanChange(aim) => Some(of_change(*aim, instrument, language)),
        Target::Value(aim) => unit.map(|unit| of_unit(*aim, unit.trim(), language)),
        _ => None,
    };
    match (say(Language::Nl), say(Language::En)) {
        (Some(nl), Some(en)) => Words::new(nl, en),
        _ => pursued(target),
    }
}

/// How many people take on a role, as the part of a sentence.
pub fn pursued_role(people: Aim<Movements>, to: Role) -> Words {
    let say = |language: Language| {
        let people = aimed(people, language, |people| whole(people.0, language));
        let role = role(to, language);
        match language {
            Language::Nl => format!("{people} mensen nemen de rol van {role} op zich"),
            Language::En => format!("{people} people take on the role of {role}"),
        }
    };
    Words::new(say(Language::Nl), say(Language::En))
}

/// What is pursued in each of several years, as the part of a sentence.
pub fn pursued_by_year(years: &[(u16, Words)]) -> Words {
    let say = |language: Language| {
        let told = years
            .iter()
            .map(|(year, target)| format!("{} ({year})", target.say(language)));
        told.collect::<Vec<_>>().join("; ")
    };
    Words::new(say(Language::Nl), say(Language::En))
}

fn of_change(aim: Aim<Decimal>, instrument: Option<&Instrument>, language: Language) -> String {
    let change = match aim {
        Aim::Exactly(change) => {
            let way = if change < Decimal::ZERO {
                either(language, "lager", "lower")
            } else {
                either(language, "hoger", "higher")
            };
            let on_average = either(language, "gemiddeld", "on average");
            format!("{on_average} {} {way}", points(change.abs(), language))
        }
        limit => mean_change(limit, language),
    };
    let scale = instrument.and_then(Instrument::scale).and_then(|scale| {
        let low = Decimal::from_f64(scale.lowest()).ok()?;
        let high = Decimal::from_f64(scale.highest()).ok()?;
        Some((decimal(low, language), decimal(high, language)))
    });
    let scale = scale.map_or_else(String::new, |(low, high)| match language {
        Language::Nl => format!(", op een schaal van {low} tot {high}"),
        Language::En => format!(", on a scale from {low} to {high}"),
    });
    let better = instrument.and_then(|instrument| direction(instrument.better(), language));
    let better = better.map_or_else(String::new, |better| format!(" ({better})"));
    format!("{change}{scale}{better}")
}

/// A value that is pursued, with its unit once.
fn of_unit(aim: Aim<Decimal>, unit: &str, language: Language) -> String {
    if aim.is_beside_baseline() {
        return of_value(aim, language, |value| with_unit(value, unit, language));
    }
    let (sign, of) = match unit.strip_prefix('%') {
        Some(of) => ("%", of.to_owned()),
        None if unit.is_empty() => ("", String::new()),
        None => ("", format!(" {unit}")),
    };
    let value = aimed(aim, language, |value| {
        format!("{}{sign}", decimal(value, language))
    });
    match language {
        Language::Nl => format!("{value}{of} aan het eind"),
        Language::En => format!("{value}{of} at the end"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_named() {
        assert_eq!(
            pursued_role(Movements(15).into(), Role::Volunteer).nl,
            "15 mensen nemen de rol van vrijwilliger op zich"
        );
    }

    #[test]
    fn a_value_has_its_unit_and_a_change_its_way() {
        let number = |number: f64| Decimal::from_f64(number).unwrap();
        let value = Target::Value(number(52.0).into());
        assert_eq!(
            pursued_on(&value, None, Some("% van de inwoners")).nl,
            "52% van de inwoners aan het eind"
        );
        assert_eq!(pursued_on(&value, None, None), pursued(&value));
        let higher = Target::MeanChange(number(2.0).into());
        assert_eq!(pursued_on(&higher, None, None).en, "on average 2 points higher");
        let same = Target::MeanChange(Decimal::ZERO.into());
        assert_eq!(pursued_on(&same, None, None), pursued(&same));
    }

    #[test]
    fn a_limit_has_its_unit_once() {
        let number = |number: f64| Decimal::from_f64(number).unwrap();
        let said = |aim, unit| pursued_on(&Target::Value(aim), None, Some(unit)).nl;
        let between = Aim::between(number(55.0), number(65.0)).unwrap();
        assert_eq!(
            said(between, "% van de inwoners"),
            "tussen 55% en 65% van de inwoners aan het eind"
        );
        assert_eq!(
            said(Aim::at_most(number(3.0)), "meldingen"),
            "hoogstens 3 meldingen aan het eind"
        );
        assert_eq!(
            said(Aim::LowerThanBaseline, "%"),
            "een lagere waarde dan bij het begin"
        );
        let fall = Target::MeanChange(Aim::at_most(number(-1.5)));
        assert_eq!(
            pursued_on(&fall, None, None).nl,
            "een gemiddelde daling van minstens 1,5 punt"
        );
        let years = [
            (2025, Words::new("hoogstens 16%", "at most 16%")),
            (2027, Words::new("14%", "14%")),
        ];
        assert_eq!(pursued_by_year(&years).nl, "hoogstens 16% (2025); 14% (2027)");
    }
}
