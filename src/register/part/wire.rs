//! The lines of a part, as they are written.
//!
//! First a head, then lines of one kind after the other, each kind in an order of its own, then an end. People stand
//! there by pseudonym, everything that documents declare by its id, cells by their place among the cells.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::finding::Finding;
use crate::language::Words;
use crate::plan::{Role, WayIn};
use crate::register::digest::Digest;
use crate::register::refused::Reason;
use crate::register::source::Stream;
use crate::value::Day;
use crate::value::document::FormatVersion;

/// The name of a part on the wire.
pub(super) const NAME: &str = "register-part";
/// Nothing else begins so, and a part always does.
pub(in crate::register) const BEGINNING: &[u8] = b"{\"document\":\"register-part\"";
/// The library that counted: another one may count or refuse otherwise.
pub(super) const LIBRARY: &str = env!("CARGO_PKG_VERSION");

/// What must be known before anything else of a part is read.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Version {
    /// As text: a version that this library cannot read is told all the same.
    pub(super) format_version: String,
    pub(super) library: String,
}

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Head {
    pub(super) document: String,
    pub(super) format_version: FormatVersion,
    pub(super) library: String,
    pub(super) personal_data: Words,
    pub(super) tally: Counted,
}

/// That a part is personal data.
pub(super) fn personal_data() -> Words {
    Words::new(
        "dit deel bevat pseudoniemen, en dat zijn persoonsgegevens: bewaar het zoals het register zelf, en verwijder het na het samenvoegen",
        "this part holds pseudonyms and is personal data: keep it as the register itself, and delete it after merging",
    )
}

/// What a tally was made for and what it read.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Counted {
    pub(super) policy_framework: Made,
    pub(super) plan: Made,
    /// The longest line that was read, in bytes.
    pub(super) longest_line: u64,
    /// By stream and name.
    pub(super) sources: Vec<SourceRead>,
}

/// A document, with the mark of what it said.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Made {
    pub(super) id: String,
    pub(super) digest: Digest,
}

/// A source with its counts.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct SourceRead {
    pub(super) stream: Stream,
    pub(super) name: String,
    pub(super) read: u64,
    pub(super) refused: u64,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) read_as: Vec<Words>,
}

/// Every line after the first.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Line<'a> {
    /// The days on which something was registered of an activity.
    Days(Days<'a>),
    /// Heads that were counted.
    Heads(Heads<'a>),
    /// What was counted together.
    Cell(Cell<'a>),
    /// A person.
    #[serde(borrow)]
    Person(Person<'a>),
    /// A measurement that was read.
    #[serde(borrow)]
    Score(Score<'a>),
    /// What the records of an effect show of how they are coded.
    Coding(Coding<'a>),
    /// An effect with a follow-up after the period.
    LateFollowUp(Cow<'a, str>),
    /// Marks of the records on lines that follow each other, to find equal ones.
    #[serde(borrow)]
    Marks(Marks<'a>),
    /// From here on: people whose number may be a citizen number by chance.
    Held(Held),
    /// Where a record of such a person stands.
    Place(Place),
    /// Refusals for the same reason at the same field of a source.
    Refusals(Group<'a>),
    /// The refusals themselves, as far as they are kept: those that differ in their line only.
    Refused(Refused<'a>),
    /// What is remarkable about a source.
    Note(Box<Finding>),
    /// From here on: another tally, that counted the same records.
    Alongside(Counted),
    /// The last line.
    End(End),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Days<'a> {
    pub(super) activity: Cow<'a, str>,
    pub(super) on: Vec<Day>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Heads<'a> {
    pub(super) activity: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) area: Option<Cow<'a, str>>,
    pub(super) count: u64,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Cell<'a> {
    pub(super) activity: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) area: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) target_group: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) role: Option<Role>,
    pub(super) contacts: u64,
    pub(super) minutes: u64,
    pub(super) without_minutes: u64,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Person<'a> {
    #[serde(borrow)]
    pub(super) pseudonym: Cow<'a, str>,
    /// The places of the person's cells among the cells, from zero.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) cells: Vec<u32>,
    /// The first day of any participation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) first: Option<Day>,
    /// The first day in each role.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) roles: Vec<(Role, Day)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) first_contact: Option<Day>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) ways_in: Vec<WayIn>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Score<'a> {
    #[serde(borrow)]
    pub(super) effect: Cow<'a, str>,
    #[serde(borrow)]
    pub(super) person: Cow<'a, str>,
    /// Afterwards, or before.
    pub(super) after: bool,
    pub(super) date: Day,
    pub(super) scores: Scores<'a>,
    pub(super) by_items: bool,
    /// The place of the source among the sources of its tally, from zero.
    pub(super) source: u32,
    pub(super) line: u64,
}

/// Scores as whole numbers at the resolution of the instrument.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Scores<'a> {
    One(i64),
    Parts(Vec<Option<i64>>),
    Goals(Vec<(Cow<'a, str>, i8, i64)>),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Coding<'a> {
    pub(super) effect: Cow<'a, str>,
    pub(super) counts: [u64; 6],
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Marks<'a> {
    pub(super) source: u32,
    /// The first of the lines.
    pub(super) line: u64,
    /// Sixteen hexadecimal digits for each of them.
    #[serde(borrow)]
    pub(super) of: Cow<'a, str>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Held {
    /// Whether there are letters around the number.
    pub(super) dressed: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Place {
    pub(super) source: u32,
    pub(super) line: u64,
    /// Whether it may be a phone number, and no citizen number.
    pub(super) phone: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Group<'a> {
    pub(super) source: u32,
    pub(super) reason: Reason,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) field: Option<Cow<'a, str>>,
    pub(super) count: u64,
    pub(super) lines: Vec<u64>,
    pub(super) message: Words,
    pub(super) help: Words,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Refused<'a> {
    pub(super) source: u32,
    pub(super) reason: Reason,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) field: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) value: Option<Cow<'a, str>>,
    pub(super) message: Words,
    pub(super) help: Words,
    pub(super) lines: Vec<u64>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct End {
    /// How many lines stand before this one.
    pub(super) lines: u64,
    pub(super) digest: Digest,
}
