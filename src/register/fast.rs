//! A sound record line, read byte by byte: the fast way.
//!
//! Anything unusual (an escape, an unknown id, a field twice, a number with a point) makes it give up, and
//! the careful way decides. So it may only ever accept what the careful way accepts, with the same meaning;
//! a property test holds the two against each other.

use super::codebook::{Codebook, role_number, way_number};
#[cfg(any(feature = "csv", feature = "excel"))]
use super::cursor::MOST;
use super::cursor::{Cursor, field_of};
#[cfg(any(feature = "csv", feature = "excel"))]
use super::fields::Scalar;
use super::slots::NONE;
use crate::value::Day;
#[cfg(any(feature = "csv", feature = "excel"))]
use crate::value::Number;

/// A participation or head count whose every part is known to be sound, except the pseudonym.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Row<'a> {
    pub(super) activity: u32,
    pub(super) area: u32,
    pub(super) group: u32,
    pub(super) role: u8,
    pub(super) day: u16,
    pub(super) minutes: Option<u32>,
    /// The day of the first contact.
    pub(super) since: Option<Day>,
    pub(super) way_in: Option<u8>,
    pub(super) who: Who<'a>,
}

/// Whom a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who<'a> {
    Person(&'a [u8]),
    Heads(u32),
}

/// No role.
pub(super) const NO_ROLE: u8 = u8::MAX;

const ACTIVITY: u16 = 1;
const PERSON: u16 = 2;
const DATE: u16 = 4;
const AREA: u16 = 8;
const GROUP: u16 = 16;
const ROLE: u16 = 32;
const MINUTES: u16 = 64;
const HEADS: u16 = 128;
const SINCE: u16 = 256;
const WAY_IN: u16 = 512;

/// A row of which nothing is known yet.
const EMPTY: Row<'static> = Row {
    activity: NONE,
    area: NONE,
    group: NONE,
    role: NO_ROLE,
    day: 0,
    minutes: None,
    since: None,
    way_in: None,
    who: Who::Heads(0),
};

/// Reads a line as a participation or head count, or gives up.
pub(super) fn row<'a>(codebook: &Codebook, line: &'a [u8]) -> Option<Row<'a>> {
    let (row, length) = first_row(codebook, line)?;
    (length == line.len()).then_some(row)
}

/// Reads the first of many lines as a participation or head count, or gives up; with the length of the line and its end.
/// So nobody has to look for the end of the line first.
#[inline]
pub(super) fn first_row<'a>(codebook: &Codebook, lines: &'a [u8]) -> Option<(Row<'a>, usize)> {
    let mut row = EMPTY;
    let mut cursor = Cursor::new(lines);
    let seen = cursor.fields(|cursor| {
        let field = field(cursor)?;
        match field {
            ACTIVITY => row.activity = codebook.activities.find_bytes(cursor.known()?)?,
            PERSON => row.who = Who::Person(cursor.text()?),
            DATE => row.day = codebook.calendar.read(cursor.known()?)?,
            AREA => row.area = codebook.areas.find_bytes(cursor.known()?)?,
            GROUP => row.group = codebook.target_groups.find_bytes(cursor.known()?)?,
            ROLE => row.role = role_number(cursor.known()?)?,
            MINUTES => row.minutes = Some(cursor.count()?),
            SINCE => row.since = Some(std::str::from_utf8(cursor.known()?).ok()?.parse().ok()?),
            WAY_IN => row.way_in = Some(way_number(cursor.known()?)?),
            _ => row.who = Who::Heads(cursor.count()?),
        }
        Some(field)
    })?;
    let length = lines.len() - cursor.rest().len();
    is_sound(codebook, &row, seen).then_some((row, length))
}

#[inline]
fn field(cursor: &mut Cursor<'_>) -> Option<u16> {
    field_of!(cursor,
        b"\"activity\":" b"activity" => ACTIVITY,
        b"\"person\":" b"person" => PERSON,
        b"\"date\":" b"date" => DATE,
        b"\"area\":" b"area" => AREA,
        b"\"targetGroup\":" b"targetGroup" => GROUP,
        b"\"role\":" b"role" => ROLE,
        b"\"minutes\":" b"minutes" => MINUTES,
        b"\"firstContact\":" b"firstContact" => SINCE,
        b"\"wayIn\":" b"wayIn" => WAY_IN,
        b"\"heads\":" b"heads" => HEADS,
    )
}

/// Whether a row with these fields is a participation or a head count.
#[inline]
fn is_sound(codebook: &Codebook, row: &Row<'_>, seen: u16) -> bool {
    let of_person = seen & (ACTIVITY | DATE | PERSON | HEADS) == ACTIVITY | DATE | PERSON;
    let of_heads = seen & !AREA == ACTIVITY | DATE | HEADS;
    let in_order = row
        .since
        .is_none_or(|since| since <= codebook.calendar.day(row.day));
    in_order && (of_person || of_heads)
}

/// The value of a field that was found sound once, and is the same wherever its text stands again.
#[cfg(any(feature = "csv", feature = "excel"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Settled {
    Nothing,
    Activity(u32),
    Area(u32),
    Group(u32),
    Role(u8),
    Day(u16),
    Since(Day),
    WayIn(u8),
    Minutes(u32),
    Heads(u32),
}

#[cfg(any(feature = "csv", feature = "excel"))]
impl Settled {
    /// The value of a field of a participation; nothing when it is not sound, or depends on more than its text.
    pub(super) fn of(codebook: &Codebook, field: &str, value: &Scalar<'_>) -> Option<Self> {
        let count = |number: &Number| {
            let whole = number.whole().and_then(|whole| u32::try_from(whole).ok());
            whole.filter(|count| *count <= MOST)
        };
        match (field, value) {
            (_, Scalar::Null) => Some(Self::Nothing),
            ("activity", Scalar::Text(id)) => codebook.activities.find(id).map(Self::Activity),
            ("area", Scalar::Text(id)) => codebook.areas.find(id).map(Self::Area),
            ("targetGroup", Scalar::Text(id)) => codebook.target_groups.find(id).map(Self::Group),
            ("role", Scalar::Text(code)) => role_number(code.as_bytes()).map(Self::Role),
            ("wayIn", Scalar::Text(code)) => way_number(code.as_bytes()).map(Self::WayIn),
            ("date", Scalar::Text(day)) => codebook.calendar.read(day.as_bytes()).map(Self::Day),
            ("firstContact", Scalar::Text(day)) => day.parse().ok().map(Self::Since),
            ("minutes", Scalar::Number(number)) => count(number).map(Self::Minutes),
            ("heads", Scalar::Number(number)) => count(number).map(Self::Heads),
            _ => None,
        }
    }
}

/// A row that is put together from settled values.
#[cfg(any(feature = "csv", feature = "excel"))]
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pieces<'a> {
    row: Row<'a>,
    seen: u16,
}

#[cfg(any(feature = "csv", feature = "excel"))]
impl<'a> Pieces<'a> {
    pub(crate) fn new() -> Self {
        Self { row: EMPTY, seen: 0 }
    }

    #[inline]
    pub(crate) fn person(&mut self, pseudonym: &'a [u8]) {
        self.row.who = Who::Person(pseudonym);
        self.seen |= PERSON;
    }

    #[inline]
    pub(crate) fn put(&mut self, value: Settled) {
        self.seen |= match value {
            Settled::Nothing => 0,
            Settled::Activity(number) => {
                self.row.activity = number;
                ACTIVITY
            }
            Settled::Area(number) => {
                self.row.area = number;
                AREA
            }
            Settled::Group(number) => {
                self.row.group = number;
                GROUP
            }
            Settled::Role(number) => {
                self.row.role = number;
                ROLE
            }
            Settled::Day(number) => {
                self.row.day = number;
                DATE
            }
            Settled::Since(day) => {
                self.row.since = Some(day);
                SINCE
            }
            Settled::WayIn(number) => {
                self.row.way_in = Some(number);
                WAY_IN
            }
            Settled::Minutes(minutes) => {
                self.row.minutes = Some(minutes);
                MINUTES
            }
            Settled::Heads(heads) => {
                self.row.who = Who::Heads(heads);
                HEADS
            }
        };
    }

    /// The row, when it is a participation or a head count.
    pub(super) fn row(&self, codebook: &Codebook) -> Option<&Row<'a>> {
        is_sound(codebook, &self.row, self.seen).then_some(&self.row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn codebook() -> Codebook {
        use crate::plan::{Activity, Organisation, Plan};
        use crate::policy::{Area, PolicyFramework};
        use crate::value::{Id, Period};
        let id = |text: &str| Id::new(text).unwrap();
        let year = Period::new("2025-01-01".parse().unwrap(), "2025-12-31".parse().unwrap());
        let mut policy = PolicyFramework::new(Id::new("p").unwrap(), "p", year);
        policy.areas = vec![Area::new(Id::new("n").unwrap(), "n")];
        let mut plan = Plan::new(Id::new("p").unwrap(), Organisation::new("o"), year);
        plan.activities = vec![Activity::new(id("k"), "k"), Activity::new(id("w"), "w")];
        Codebook::new(&policy, &plan)
    }

    proptest! {
        #[test]
        fn what_the_fast_way_accepts_the_careful_way_reads_alike(
            fields in proptest::collection::vec(
                proptest::sample::select(vec![
                    r#""activity":"w""#, r#""activity":"k""#, r#""activity":"z""#, r#""person":"a""#,
                    r#""person" : "b""#, r#""date":"2025-02-03""#, r#""date":"2025-02-30""#,
                    r#""date":"2024-01-01""#, r#""area":"n""#, r#""area":"m""#, r#""area":null"#,
                    r#""role":"visitor""#, r#""role":"boss""#, r#""minutes":5"#, r#""minutes":05"#,
                    r#""minutes":5.0"#, r#""minutes":-1"#, r#""heads":3"#, r#""heads":1000001"#,
                    r#""heads":"3""#, r#""x":1"#, r#""targetGroup":"g""#,
                    r#""firstContact":"2024-05-01""#, r#""firstContact":"2025-02-04""#, r#""wayIn":"pull""#,
                    r#""firstContact":"2024-02-30""#, r#""wayIn":"door""#,
                ]),
                2..6,
            ),
            damage in proptest::option::of((any::<proptest::sample::Index>(), any::<u8>())),
        ) {
            use crate::register::fields::Fields;
            use crate::register::judge::Judge;
            use crate::register::judge_participation::PARTICIPATION;
            let codebook = codebook();
            let mut line = format!("{{{}}}", fields.join(",")).into_bytes();
            if let Some((place, byte)) = damage {
                let at = place.index(line.len());
                line[at] = byte;
            }
            let Some(fast) = row(&codebook, &line) else { return Ok(()) };
            let sound = match fast.who {
                Who::Person(text) => std::str::from_utf8(text)
                    .is_ok_and(|text| {
                        use crate::register::pseudonym::{own_number, pseudonym_fault};
                        pseudonym_fault(text).is_none() || own_number(text).is_some()
                    }),
                Who::Heads(_) => true,
            };
            let fields = Fields::read(PARTICIPATION, &line);
            let careful = fields.as_ref().ok().and_then(|fields| Judge::new(&codebook, fields).participation().ok());
            prop_assert_eq!(careful, sound.then_some(fast));
        }
    }
}
