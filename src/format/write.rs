//! Writing a document: always the same bytes for the same document.

use std::io;

use crate::language::Words;
use crate::value::InvalidValue;
use crate::value::document::Document;

/// Writes a document: fields in declared order, two spaces of indent, a line feed at the end.
///
/// ```
/// use vernieuwend_verantwoorden::{Id, Narrative, Period, format};
///
/// let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
/// let narrative = Narrative::new(Id::new("toelichting")?, year);
/// let text = format::write(&narrative)?;
/// assert!(text.starts_with("{\n  \"document\": \"narrative\",\n  \"formatVersion\": \"1.0\",\n"));
/// assert!(text.ends_with("}\n"));
/// assert_eq!(*format::read::<Narrative>(&text)?, narrative);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// When a number in it is infinite or none at all (`f64::NAN`), which JSON cannot hold. Only a declared instrument or an
/// extension can have one, and only where a program put it there: a document that was read or made here has none.
pub fn write<T: Document>(document: &T) -> Result<String, InvalidValue> {
    let mut text = serde_json::to_string_pretty(document).map_err(|_| no_number::<T>())?;
    text.push('\n');
    Ok(text)
}

/// Writes a document, as [`write()`] does, to a file or another place.
///
/// # Errors
/// When the place can't be written to. As [`write()`], with the kind [`io::ErrorKind::InvalidData`]; then nothing was
/// written.
pub fn write_to<T: Document>(document: &T, mut to: impl io::Write) -> io::Result<()> {
    let text = write(document).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
    to.write_all(text.as_bytes())
}

fn no_number<T: Document>() -> InvalidValue {
    InvalidValue::new(
        Words::new(
            format!(
                "een getal in dit document (`{}`) is oneindig of geen getal",
                T::NAME
            ),
            format!(
                "a number in this document (`{}`) is infinite or no number",
                T::NAME
            ),
        ),
        Words::new(
            "geef elk getal van een gedeclareerd instrument een eindige waarde",
            "give each number of a declared instrument a finite value",
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instrument::{DeclaredCategory, DeclaredInstrument, DeclaredScale, Direction};
    use crate::plan::{Organisation, Plan};
    use crate::value::{Free, Id, Period};

    fn plan_with(scale: DeclaredScale) -> Plan {
        let day = |day: &str| day.parse().unwrap();
        let year = Period::new(day("2025-01-01"), day("2025-12-31"));
        let mut plan = Plan::new(Id::new("plan").unwrap(), Organisation::new("Buurtkracht"), year);
        let declared = DeclaredInstrument::with_scale("cijfer", "2025", Direction::Higher, scale);
        plan.instruments.push(declared);
        plan
    }

    #[test]
    fn a_number_that_json_cannot_hold_is_an_error_and_never_null() {
        let sound = plan_with(DeclaredScale::new(1.0, 10.0, 0.5));
        assert!(write(&sound).unwrap().contains("\"step\": 0.5"));
        let damage: [fn(&mut Plan, f64); 4] = [
            |plan, number| plan.instruments[0].scale = Some(DeclaredScale::new(1.0, number, 0.5)),
            |plan, number| plan.instruments[0].minimal_change = Some(number),
            |plan, number| plan.instruments[0].categories = vec![DeclaredCategory::new("goed", number, 10.0)],
            |plan, number| {
                let free = Free::List(vec![Free::Number(number)]);
                plan.extensions.0.insert("eigen".to_owned(), free);
            },
        ];
        for change in damage {
            for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
                let mut plan = sound.clone();
                change(&mut plan, number);
                let refusal = write(&plan).unwrap_err();
                assert_eq!(
                    refusal.to_string(),
                    "a number in this document (`plan`) is infinite or no number"
                );
                let mut place = Vec::new();
                let error = write_to(&plan, &mut place).unwrap_err();
                assert_eq!(error.kind(), io::ErrorKind::InvalidData);
                assert!(place.is_empty());
            }
            let mut plan = sound.clone();
            change(&mut plan, 9.0);
            assert!(write(&plan).is_ok());
        }
    }
}
