//! What is pursued, for a reader who does not know the scale that it is measured on.

use crate::instrument::Instrument;
use crate::language::{Language, Words};
use crate::plan::{Role, Target};
use crate::sentence::change::direction;
use crate::sentence::number::{decimal, either, points, whole};
use crate::sentence::pursued::pursued;
use crate::sentence::shift::role;
use crate::value::{Decimal, Movements};

/// What is pursued, as the part of a sentence: a change with its way and the scale of its instrument, a value with the
/// unit of its indicator.
///
/// ```
/// use vernieuwend_verantwoorden::instrument::Instrument;
/// use vernieuwend_verantwoorden::plan::Target;
/// use vernieuwend_verantwoorden::sentence::pursued_on;
/// use vernieuwend_verantwoorden::value::Decimal;
///
/// let scale = Instrument::built_in("dejong-gierveld-11", "1999")?;
/// let target = Target::MeanChange(Decimal::from_f64(-1.5)?);
/// assert_eq!(
///     pursued_on(&target, Some(&scale), None).nl,
///     "gemiddeld 1,5 punt lager, op een schaal van 0 tot 11 (lager is beter)"
/// );
/// # Ok::<(), vernieuwend_verantwoorden::refusal::Refusal>(())
/// ```
pub fn pursued_on(target: &Target, instrument: Option<&Instrument>, unit: Option<&str>) -> Words {
    let say = |language: Language| match target {
        Target::MeanChange(change) if *change != Decimal::ZERO => {
            Some(of_change(*change, instrument, language))
        }
        Target::Value(value) => unit.map(|unit| of_value(*value, unit.trim(), language)),
        _ => None,
    };
    match (say(Language::Nl), say(Language::En)) {
        (Some(nl), Some(en)) => Words::new(nl, en),
        _ => pursued(target),
    }
}

/// How many people take on a role, as the part of a sentence.
pub fn pursued_role(people: Movements, to: Role) -> Words {
    let say = |language: Language| {
        let (people, role) = (whole(people.0, language), role(to, language));
        match language {
            Language::Nl => format!("{people} mensen nemen de rol van {role} op zich"),
            Language::En => format!("{people} people take on the role of {role}"),
        }
    };
    Words::new(say(Language::Nl), say(Language::En))
}

fn of_change(change: Decimal, instrument: Option<&Instrument>, language: Language) -> String {
    let way = if change < Decimal::ZERO {
        either(language, "lager", "lower")
    } else {
        either(language, "hoger", "higher")
    };
    let on_average = either(language, "gemiddeld", "on average");
    let size = points(change.abs(), language);
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
    format!("{on_average} {size} {way}{scale}{better}")
}

fn of_value(value: Decimal, unit: &str, language: Language) -> String {
    let value = super::others::with_unit(value, unit, language);
    match language {
        Language::Nl => format!("{value} aan het eind"),
        Language::En => format!("{value} at the end"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_named() {
        assert_eq!(
            pursued_role(Movements(15), Role::Volunteer).nl,
            "15 mensen nemen de rol van vrijwilliger op zich"
        );
    }

    #[test]
    fn a_value_has_its_unit_and_a_change_its_way() {
        let number = |number: f64| Decimal::from_f64(number).unwrap();
        let value = Target::Value(number(52.0));
        assert_eq!(
            pursued_on(&value, None, Some("% van de inwoners")).nl,
            "52% van de inwoners aan het eind"
        );
        assert_eq!(pursued_on(&value, None, None), pursued(&value));
        let higher = Target::MeanChange(number(2.0));
        assert_eq!(pursued_on(&higher, None, None).en, "on average 2 points higher");
        let same = Target::MeanChange(Decimal::ZERO);
        assert_eq!(pursued_on(&same, None, None), pursued(&same));
    }
}
