//! A sound measurement with a single score, read byte by byte: the fast way.
//!
//! It accepts only what the careful way accepts, with the same meaning; a property test holds the two against each
//! other.

use super::codebook::Codebook;
use super::cursor::{Cursor, field_of};
use super::judge_measurement::Reading;
use super::record::Moment;

const EFFECT: u16 = 1;
const PERSON: u16 = 2;
const MOMENT: u16 = 4;
const DATE: u16 = 8;
const SCORE: u16 = 16;
const ALL: u16 = EFFECT | PERSON | MOMENT | DATE | SCORE;

#[inline]
fn field(cursor: &mut Cursor<'_>) -> Option<u16> {
    field_of!(cursor,
        b"\"effect\":" b"effect" => EFFECT,
        b"\"person\":" b"person" => PERSON,
        b"\"moment\":" b"moment" => MOMENT,
        b"\"date\":" b"date" => DATE,
        b"\"score\":" b"score" => SCORE,
    )
}

/// Reads a measurement whose every part is sound, except the pseudonym; or gives up.
pub(super) fn measurement<'a>(codebook: &Codebook, line: &'a [u8]) -> Option<Reading<'a>> {
    let (mut effect, mut person, mut moment, mut day, mut score) = (None, None, None, None, None);
    let seen = Cursor::new(line).fields(|cursor| {
        let field = field(cursor)?;
        match field {
            EFFECT => effect = Some(codebook.effects.find_bytes(cursor.known()?)?),
            PERSON => person = Some(std::str::from_utf8(cursor.text()?).ok()?),
            MOMENT => moment = Some(Moment::from_code(std::str::from_utf8(cursor.known()?).ok()?)?),
            DATE => day = Some(i32::from(codebook.calendar.read(cursor.known()?)?)),
            _ => score = Some(cursor.score()?),
        }
        Some(field)
    })?;
    if seen != ALL {
        return None;
    }
    let score_reader = codebook.per_effect.get(effect? as usize)?.score_reader.as_ref()?;
    Some(Reading {
        person: person?,
        effect: effect?,
        moment: moment?,
        day: day?,
        scores: score_reader.score(score?).ok()?,
        by_items: false,
        sides_agree: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Effect, MeasurementPlan, Organisation, Plan, ScaleMeasurement};
    use crate::policy::PolicyFramework;
    use crate::register::fields::Fields;
    use crate::register::judge::Judge;
    use crate::register::judge_measurement::MEASUREMENT;
    use crate::value::{Id, Period};
    use proptest::prelude::*;

    fn codebook() -> Codebook {
        let year = Period::new("2025-01-01".parse().unwrap(), "2025-12-31".parse().unwrap());
        let policy = PolicyFramework::new(Id::new("p").unwrap(), "p", year);
        let mut plan = Plan::new(Id::new("p").unwrap(), Organisation::new("o"), year);
        let mut effect = Effect::new(Id::new("e").unwrap(), "e");
        effect.measurement = Some(MeasurementPlan::Instrument(ScaleMeasurement::new(
            Id::new("cantril-0-10").unwrap(),
            "1965",
        )));
        plan.effects = vec![effect, Effect::new(Id::new("f").unwrap(), "f")];
        Codebook::new(&policy, &plan)
    }

    proptest! {
        #[test]
        fn what_the_fast_way_accepts_the_careful_way_reads_alike(
            fields in proptest::collection::vec(
                proptest::sample::select(vec![
                    r#""effect":"e""#, r#""effect":"e""#, r#""effect":"f""#, r#""effect":"z""#, r#""person":"a""#,
                    r#""person":"a""#, r#""moment":"before""#, r#""moment":"after""#, r#""moment":"during""#,
                    r#""date":"2025-02-03""#, r#""date":"2025-02-03""#, r#""date":"2024-12-03""#, r#""score":7"#,
                    r#""score":7.0"#, r#""score":6.5"#, r#""score":11"#, r#""score":-1"#, r#""score":07"#,
                    r#""score":1e0"#, r#""score":"7""#, r#""items":{"a":1}"#, r#""version":"1965""#,
                ]),
                4..7,
            ),
            damage in proptest::option::weighted(0.2, (any::<proptest::sample::Index>(), any::<u8>())),
        ) {
            let codebook = codebook();
            let mut line = format!("{{{}}}", fields.join(",")).into_bytes();
            if let Some((place, byte)) = damage {
                let at = place.index(line.len());
                line[at] = byte;
            }
            let Some(fast) = measurement(&codebook, &line) else { return Ok(()) };
            let fields = Fields::read(MEASUREMENT, &line).unwrap();
            // A pseudonym that is not sound is judged later.
            if let Ok(careful) = Judge::new(&codebook, &fields).measurement() {
                prop_assert_eq!(fast, careful);
            } else {
                prop_assert!(crate::register::pseudonym::pseudonym_fault(fast.person).is_some());
            }
        }
    }

    #[test]
    fn a_plain_line_is_read() {
        let line = br#"{"effect":"e","person":"p-1","moment":"after","date":"2025-03-01","score":7}"#;
        let reading = measurement(&codebook(), line).unwrap();
        assert_eq!((reading.person, reading.effect, reading.day), ("p-1", 0, 59));
    }
}
