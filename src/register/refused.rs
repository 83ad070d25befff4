//! Records that were refused: why, where, how many, and the first of them in full.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BinaryHeap};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::source::Stream;
use crate::invalid_value::InvalidValue;
use crate::language::{Language, Words};

/// Why a record was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Reason {
    /// The line is not text in UTF-8.
    NotUtf8,
    /// The line is longer than the limit.
    LineTooLong,
    /// The line is not JSON, or the row is not CSV.
    NotJson,
    /// The line ends in the middle of a record.
    CutOff,
    /// The line is JSON, but no object.
    NotARecord,
    /// The record has a field that it may not have.
    UnknownField,
    /// The record has a field twice.
    DuplicateField,
    /// A field that must be there is not.
    MissingField,
    /// A field holds something of another kind.
    WrongKind,
    /// A number is too large, below zero or not whole.
    NotACount,
    /// The date is no day.
    BadDate,
    /// The day lies outside the period of the plan.
    OutsidePeriod,
    /// The plan has no such activity.
    UnknownActivity,
    /// The plan has no such effect.
    UnknownEffect,
    /// The policy framework has no such area.
    UnknownArea,
    /// The policy framework has no such target group.
    UnknownTargetGroup,
    /// There is no such role.
    UnknownRole,
    /// There is no such way in.
    UnknownWayIn,
    /// The first contact lies after the participation itself.
    FirstContactLater,
    /// There is no such moment of measuring.
    UnknownMoment,
    /// The pseudonym is empty, too long or has characters that it may not have.
    BadPseudonym,
    /// The pseudonym looks like a citizen number, an e-mail address or a phone number.
    PersonalData,
    /// A person and heads stand in one record.
    PersonAndHeads,
    /// Neither a person nor heads stand in the record.
    NeitherPersonNorHeads,
    /// A head count has a field that only people have.
    NotForHeads,
    /// A score and items stand in one record.
    ScoreAndItems,
    /// Neither a score nor items stand in the record.
    NeitherScoreNorItems,
    /// The plan measures this effect without an instrument.
    NoInstrument,
    /// Another instrument or version than the plan says.
    UnlikeInstrument,
    /// The score is no score of the instrument.
    BadScore,
    /// The items give no score.
    BadItems,
    /// Two different scores of one person on one effect, moment and day.
    TwoScoresOnOneDay,
    /// Everything measured afterwards lies before everything measured before.
    AfterPrecedesBefore,
    /// What stands for a person is a placeholder, such as `onbekend`.
    Placeholder,
    /// The pseudonym is a number that a spreadsheet has shortened.
    ShortenedNumber,
    /// The answers or scores are coded in another way than the plan says.
    UndeclaredCoding,
    /// A number or a duration may be read in two ways, or in none.
    BadNumber,
    /// The file holds something else than records of this kind.
    OtherContent,
    /// A column that the mapping names is not there.
    MissingColumn,
    /// A column or value of the mapping means nothing.
    BadMapping,
    /// An answer of which is not known whether it agrees.
    UnknownAnswer,
}

impl Reason {
    /// The stable name, in kebab-case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotUtf8 => "not-utf8",
            Self::LineTooLong => "line-too-long",
            Self::NotJson => "not-json",
            Self::CutOff => "cut-off",
            Self::NotARecord => "not-a-record",
            Self::UnknownField => "unknown-field",
            Self::DuplicateField => "duplicate-field",
            Self::MissingField => "missing-field",
            Self::WrongKind => "wrong-kind",
            Self::NotACount => "not-a-count",
            Self::BadDate => "bad-date",
            Self::OutsidePeriod => "outside-period",
            Self::UnknownActivity => "unknown-activity",
            Self::UnknownEffect => "unknown-effect",
            Self::UnknownArea => "unknown-area",
            Self::UnknownTargetGroup => "unknown-target-group",
            Self::UnknownRole => "unknown-role",
            Self::UnknownWayIn => "unknown-way-in",
            Self::FirstContactLater => "first-contact-later",
            Self::UnknownMoment => "unknown-moment",
            Self::BadPseudonym => "bad-pseudonym",
            Self::PersonalData => "personal-data",
            Self::PersonAndHeads => "person-and-heads",
            Self::NeitherPersonNorHeads => "neither-person-nor-heads",
            Self::NotForHeads => "not-for-heads",
            Self::ScoreAndItems => "score-and-items",
            Self::NeitherScoreNorItems => "neither-score-nor-items",
            Self::NoInstrument => "no-instrument",
            Self::UnlikeInstrument => "unlike-instrument",
            Self::BadScore => "bad-score",
            Self::BadItems => "bad-items",
            Self::TwoScoresOnOneDay => "two-scores-on-one-day",
            Self::AfterPrecedesBefore => "after-precedes-before",
            Self::Placeholder => "placeholder",
            Self::ShortenedNumber => "shortened-number",
            Self::UndeclaredCoding => "undeclared-coding",
            Self::BadNumber => "bad-number",
            Self::OtherContent => "other-content",
            Self::MissingColumn => "missing-column",
            Self::BadMapping => "bad-mapping",
            Self::UnknownAnswer => "unknown-answer",
        }
    }
}

impl std::fmt::Display for Reason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One reason why one record was refused, with its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Refused {
    /// The name of the file or stream.
    pub source: String,
    /// What kind of records it holds.
    pub stream: Stream,
    /// The line, counted from 1.
    pub line: u64,
    /// Why.
    pub reason: Reason,
    /// The field of the record, or the name of the column, where one is to blame.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// What stands there; never what stands for a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// What is wrong.
    pub message: Words,
    /// What would be right.
    pub help: Words,
}

/// What is wrong with a record, before its place is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(super) field: Option<String>,
    pub(super) value: Option<String>,
    pub(super) reason: Reason,
    pub(super) message: Words,
    pub(super) help: Words,
}

impl Fault {
    pub(crate) fn new(
        reason: Reason,
        message: (impl Into<String>, impl Into<String>),
        help: (impl Into<String>, impl Into<String>),
    ) -> Self {
        Self {
            field: None,
            value: None,
            reason,
            message: Words::new(message.0, message.1),
            help: Words::new(help.0, help.1),
        }
    }

    pub(crate) fn not_utf8() -> Self {
        Self::new(
            Reason::NotUtf8,
            ("de regel is geen tekst in UTF-8", "the line is not text in UTF-8"),
            ("sla het bestand op als UTF-8", "save the file as UTF-8"),
        )
    }

    pub(crate) fn from_refusal(reason: Reason, refusal: &InvalidValue) -> Self {
        Self {
            field: None,
            value: None,
            reason,
            message: refusal.message().clone(),
            help: refusal.help().clone(),
        }
    }

    /// Says which field is to blame.
    pub(crate) fn on(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Says what stands there.
    pub(crate) fn with_value(mut self, value: &str) -> Self {
        const LONGEST: usize = 80;
        self.value = Some(value.chars().take(LONGEST).collect());
        self
    }

    pub(crate) fn at(self, source: &str, stream: Stream, line: u64) -> Refused {
        Refused {
            source: source.to_owned(),
            stream,
            line,
            field: self.field,
            value: self.value,
            reason: self.reason,
            message: self.message,
            help: self.help,
        }
    }
}

/// All refusals: counted in full, the first of them kept.
///
/// Which are kept depends on their places only, so parts can be merged in any order.
#[derive(Debug, Clone)]
pub(super) struct Refusals {
    at_most: usize,
    counts: BTreeMap<Reason, u64>,
    /// Refusals for the same reason at the same field of a source, counted in full.
    groups: BTreeMap<GroupKey, Group>,
    /// The first ones in order; the last of them on top.
    first: BinaryHeap<Refused>,
}

/// Stream, source, reason and field.
type GroupKey = (Stream, String, Reason, Option<String>);

/// So many places of a group are kept.
const PLACES: usize = 5;

#[derive(Debug, Clone)]
struct Group {
    count: u64,
    /// The first lines, in order.
    lines: Vec<u64>,
    message: Words,
    help: Words,
}

impl Group {
    fn empty() -> Self {
        Self {
            count: 0,
            lines: Vec::new(),
            message: Words::default(),
            help: Words::default(),
        }
    }

    fn note(&mut self, line: u64, message: &Words, help: &Words) {
        // Of several faults of one line the words decide, so that the order of reading does not.
        let is_first = self
            .lines
            .first()
            .is_none_or(|first| (line, message) < (*first, &self.message));
        if is_first {
            self.message.clone_from(message);
            self.help.clone_from(help);
        }
        if let Err(place) = self.lines.binary_search(&line)
            && place < PLACES
        {
            self.lines.insert(place, line);
            self.lines.truncate(PLACES);
        }
    }
}

/// Refusals for the same reason at the same field of one source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct RefusalGroup {
    /// What kind of records the source holds.
    pub stream: Stream,
    /// The name of the file or stream.
    pub source: String,
    /// Why.
    pub reason: Reason,
    /// The field of the record, or the name of the column, where one is to blame.
    pub field: Option<String>,
    /// How many refusals there are. A record may have several.
    pub count: u64,
    /// The first lines, at most five.
    pub lines: Vec<u64>,
    /// What is wrong, of the first line.
    pub message: Words,
    /// What would be right, of the first line.
    pub help: Words,
}

impl Refused {
    /// The names of the columns of a table of refusals.
    pub fn columns(language: Language) -> [&'static str; 7] {
        match language {
            Language::Nl => ["bestand", "rij", "veld", "waarde", "reden", "wat", "hulp"],
            Language::En => ["file", "row", "field", "value", "reason", "what", "help"],
        }
    }

    /// The refusal as a row of that table.
    ///
    /// ```
    /// # use vernieuwend_verantwoorden::plan::{Activity, Organisation, Plan};
    /// # use vernieuwend_verantwoorden::policy::PolicyFramework;
    /// use vernieuwend_verantwoorden::Language;
    /// # use vernieuwend_verantwoorden::register::Tally;
    /// # use vernieuwend_verantwoorden::value::{Id, Period};
    /// # let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
    /// # let policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
    /// # let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
    /// # plan.activities.push(Activity::new(Id::new("koffie")?, "Koffieochtend"));
    /// let mut tally = Tally::new(&policy, &plan);
    /// tally.participations(&br#"{"activity":"kofie","person":"p-1","date":"2025-03-01"}"#[..])?;
    /// let register = tally.finish();
    /// let row = register.refusals()[0].row(Language::Nl);
    /// assert_eq!(row[..5], ["participations", "1", "activity", "kofie", "unknown-activity"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn row(&self, language: Language) -> [String; 7] {
        [
            self.source.clone(),
            self.line.to_string(),
            self.field.clone().unwrap_or_default(),
            self.value.clone().unwrap_or_default(),
            self.reason.to_string(),
            self.message.say(language).to_owned(),
            self.help.say(language).to_owned(),
        ]
    }
}

impl Refusals {
    pub(super) fn new(at_most: usize) -> Self {
        Self {
            at_most,
            counts: BTreeMap::new(),
            groups: BTreeMap::new(),
            first: BinaryHeap::new(),
        }
    }

    pub(super) fn push(&mut self, refused: Refused) {
        let count = self.counts.entry(refused.reason).or_insert(0);
        *count = count.saturating_add(1);
        // The names of unknown fields are as many as people can think of.
        let field = refused
            .field
            .clone()
            .filter(|_| refused.reason != Reason::UnknownField);
        let key = (refused.stream, refused.source.clone(), refused.reason, field);
        let group = self.groups.entry(key).or_insert_with(Group::empty);
        group.count = group.count.saturating_add(1);
        group.note(refused.line, &refused.message, &refused.help);
        self.keep(refused);
    }

    /// The groups, the largest of each source first.
    pub(super) fn grouped(&self) -> Vec<RefusalGroup> {
        let mut all: Vec<RefusalGroup> = self
            .groups
            .iter()
            .map(|((stream, source, reason, field), group)| RefusalGroup {
                stream: *stream,
                source: source.clone(),
                reason: *reason,
                field: field.clone(),
                count: group.count,
                lines: group.lines.clone(),
                message: group.message.clone(),
                help: group.help.clone(),
            })
            .collect();
        all.sort_by(|one, other| {
            let place = |group: &RefusalGroup| (group.stream, group.source.clone());
            place(one)
                .cmp(&place(other))
                .then(other.count.cmp(&one.count))
                .then_with(|| one.cmp(other))
        });
        all
    }

    /// Adds a group that was counted elsewhere, without the refusals themselves.
    pub(super) fn add_group(&mut self, group: RefusalGroup) {
        let count = self.counts.entry(group.reason).or_insert(0);
        *count = count.saturating_add(group.count);
        let key = (group.stream, group.source, group.reason, group.field);
        let sum = self.groups.entry(key).or_insert_with(Group::empty);
        sum.count = sum.count.saturating_add(group.count);
        for line in &group.lines {
            sum.note(*line, &group.message, &group.help);
        }
    }

    /// The refusals that are kept, in order.
    pub(super) fn kept(&self) -> Vec<&Refused> {
        let mut kept: Vec<&Refused> = self.first.iter().collect();
        kept.sort_unstable();
        kept
    }

    /// How many are kept of all of them.
    pub(super) fn how_many(&self) -> (u64, u64) {
        let all = self
            .counts
            .values()
            .fold(0_u64, |sum, count| sum.saturating_add(*count));
        (self.first.len() as u64, all)
    }

    /// Keeps a refusal that is counted in its group already.
    pub(super) fn keep(&mut self, refused: Refused) {
        if self.first.len() < self.at_most {
            self.first.push(refused);
        } else if let Some(mut last) = self.first.peek_mut()
            && refused < *last
        {
            *last = refused;
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        for (reason, count) in other.counts {
            let sum = self.counts.entry(reason).or_insert(0);
            *sum = sum.saturating_add(count);
        }
        for (key, theirs) in other.groups {
            match self.groups.entry(key) {
                Entry::Vacant(free) => drop(free.insert(theirs)),
                Entry::Occupied(mut mine) => {
                    let mine = mine.get_mut();
                    mine.count = mine.count.saturating_add(theirs.count);
                    for line in &theirs.lines {
                        mine.note(*line, &theirs.message, &theirs.help);
                    }
                }
            }
        }
        for refused in other.first {
            self.keep(refused);
        }
    }

    pub(super) fn counts(&self) -> &BTreeMap<Reason, u64> {
        &self.counts
    }

    pub(super) fn into_sorted(self) -> Vec<Refused> {
        self.first.into_sorted_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(line: u64) -> Refused {
        Fault::new(Reason::BadDate, ("a", "a"), ("b", "b")).at("file", Stream::Participations, line)
    }

    #[test]
    fn the_name_of_a_reason_is_its_name_on_the_wire() {
        for reason in [
            Reason::NotUtf8,
            Reason::TwoScoresOnOneDay,
            Reason::NotACount,
            Reason::PersonalData,
        ] {
            assert_eq!(serde_json::to_string(&reason).unwrap(), format!("\"{reason}\""));
        }
    }

    #[test]
    fn the_first_refusals_are_kept_whatever_the_order_and_all_are_counted() {
        for lines in [[1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [3, 5, 1, 4, 2]] {
            let mut left = Refusals::new(2);
            let mut right = Refusals::new(2);
            for line in lines {
                if line % 2 == 0 {
                    left.push(refused(line));
                } else {
                    right.push(refused(line));
                }
            }
            left.merge(right);
            assert_eq!(left.counts()[&Reason::BadDate], 5);
            let kept: Vec<u64> = left.into_sorted().iter().map(|refused| refused.line).collect();
            assert_eq!(kept, [1, 2]);
        }
    }
}
