//! The mapping itself: per table what its columns and values mean.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::forms::{Dates, Duration, Numbers};
use crate::narrative::Subject;
use crate::plan::{Effect, Plan};
use crate::register::Moment;
use crate::sealed::Sealed;
use crate::value::document::{Document, DocumentName, FormatVersion};
use crate::value::{Day, Entries, Extensions, Id};

/// How the columns and values of an export become records.
///
/// ```
/// use vernieuwend_verantwoorden::mapping::{Field, Holds, Mapping, TableMapping};
/// use vernieuwend_verantwoorden::value::Id;
///
/// let mut mapping = Mapping::new(Id::new("export-2025")?);
/// mapping.tables.push(
///     TableMapping::new(Id::new("deelnames")?, Holds::Participations)
///         .with_column("Cliëntnummer", Field::Person)
///         .with_column("Activiteit", Field::Activity)
///         .with_column("Datum", Field::Date)
///         .without_column("Opmerking"),
/// );
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "mapping")]
#[non_exhaustive]
#[doc(alias = "veldkoppeling")]
pub struct Mapping {
    /// What kind of document this is.
    pub document: DocumentName<Self>,
    /// The version of the format it is written in.
    pub format_version: FormatVersion,
    /// Its id.
    pub id: Id<Self>,
    /// The plan whose ids it uses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Id<Plan>>,
    /// The tables, each with its own columns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<TableMapping>,
    /// What other tools put here; kept as it is, ignored otherwise.
    #[serde(default, skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}

impl Mapping {
    /// A mapping without tables yet.
    pub fn new(id: Id<Self>) -> Self {
        Self {
            document: DocumentName::new(),
            format_version: FormatVersion::default(),
            id,
            plan: None,
            tables: Vec::new(),
            extensions: Extensions::default(),
        }
    }

    /// The table with this id.
    pub fn table(&self, id: &str) -> Option<&TableMapping> {
        self.tables.iter().find(|table| table.id.as_str() == id)
    }

    /// The tables that a file holds: those that name it, and those that name no file.
    ///
    /// ```
    /// # use vernieuwend_verantwoorden::mapping::{Holds, Mapping, TableMapping};
    /// # use vernieuwend_verantwoorden::value::Id;
    /// let mut mapping = Mapping::new(Id::new("export")?);
    /// let mut table = TableMapping::new(Id::new("metingen")?, Holds::Measurements);
    /// table.file = Some("metingen.csv".to_owned());
    /// mapping.tables.push(table);
    /// assert_eq!(mapping.tables_of("map/Metingen.CSV").count(), 1);
    /// assert_eq!(mapping.tables_of("deelnames.csv").count(), 0);
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn tables_of<'a>(&'a self, file: &'a str) -> impl Iterator<Item = &'a TableMapping> {
        let name = file.rsplit(['/', '\\']).next().unwrap_or(file).to_lowercase();
        self.tables.iter().filter(move |table| {
            let named = table.file.as_ref();
            named.is_none_or(|named| named.to_lowercase() == name)
        })
    }
}

impl Sealed for Mapping {}

impl Document for Mapping {
    const NAME: &'static str = "mapping";
    const DUTCH: &'static str = "veldkoppeling";
}

/// How one table is read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct TableMapping {
    /// Its id.
    pub id: Id<Self>,
    /// What a row is.
    pub holds: Holds,
    /// The name of the file, without its folder; when absent, any file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The sheet of a workbook; the first one when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The encoding of a text file; when absent it is recognised, and said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Encoding>,
    /// What stands between columns of a text file; when absent it is recognised, and said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<Delimiter>,
    /// How many rows stand above the row with the names of the columns; a line `sep=;` is not one of them.
    #[serde(default, skip_serializing_if = "is_zero")]
    #[schemars(range(max = 10000))]
    pub skip_rows: u32,
    /// How days are written.
    #[serde(default)]
    pub dates: Dates,
    /// How numbers are written.
    #[serde(default)]
    pub numbers: Numbers,
    /// The unit of durations.
    #[serde(default)]
    pub duration: Duration,
    /// What each column means. Without any, columns are known by the names of the fields and by usual Dutch ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<Column>,
    /// What holds for every row.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fixed: Vec<Fixed>,
    /// Rows that are no record.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leave_out: Vec<LeaveOut>,
    /// How many people a survey was put to; the number of respondents in the table when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<u64>,
    /// The day that stands for a survey.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
}

impl TableMapping {
    /// A table of which the columns are known by name.
    pub fn new(id: Id<Self>, holds: Holds) -> Self {
        Self {
            id,
            holds,
            file: None,
            sheet: None,
            encoding: None,
            delimiter: None,
            skip_rows: 0,
            dates: Dates::default(),
            numbers: Numbers::default(),
            duration: Duration::default(),
            columns: Vec::new(),
            fixed: Vec::new(),
            leave_out: Vec::new(),
            asked: None,
            on: None,
        }
    }

    /// Says which field a column is.
    #[must_use]
    pub fn with_column(mut self, column: impl Into<String>, field: Field) -> Self {
        self.columns.push(Column::new(column, field));
        self
    }

    /// Says that a column is left out: it is not read and not kept.
    #[must_use]
    pub fn without_column(mut self, column: impl Into<String>) -> Self {
        self.columns.push(Column::left_out(column));
        self
    }
}

/// What a row of a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Holds {
    /// Somebody who took part, or heads that were counted.
    Participations,
    /// What was measured of a person: at one moment, or in columns of its own for each moment.
    Measurements,
    /// What one respondent answered to the questions of a survey.
    Survey,
}

/// The encoding of a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Encoding {
    /// UTF-8, with or without a byte-order mark.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16, with a byte-order mark, or known by its zeros.
    #[serde(rename = "utf-16")]
    Utf16,
    /// Windows-1252, as Windows programs write Western European text.
    #[serde(rename = "windows-1252")]
    Windows1252,
}

/// What stands between the columns of a text file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Delimiter {
    /// `;`
    Semicolon,
    /// `,`
    Comma,
    /// A tab.
    Tab,
}

/// What one column means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Column {
    /// The name above the column, without regard to capitals and spaces.
    pub column: String,
    /// The field of the record; a column without one is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<Field>,
    /// The item of the questionnaire that it answers, for the field `item`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// The effect that it measures, where a table has columns for several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<Id<Effect>>,
    /// The moment that it belongs to, where a table has columns for each moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moment: Option<Moment>,
    /// The id of the survey result that it becomes, for the field `answer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// What the question asks about, for the field `answer`; a change that people experience when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Subject>,
    /// What each value means: an id, a role, a moment, a number, or for an answer `agreed`, `not-agreed` or
    /// `no-answer`. A value that means nothing stands for an empty cell.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    pub values: Entries<String, String>,
}

impl Column {
    /// A column that is a field.
    pub fn new(column: impl Into<String>, field: Field) -> Self {
        Self {
            field: Some(field),
            ..Self::left_out(column)
        }
    }

    /// A column that is left out.
    pub fn left_out(column: impl Into<String>) -> Self {
        Self {
            column: column.into(),
            field: None,
            item: None,
            effect: None,
            moment: None,
            question: None,
            about: None,
            values: Entries::new(),
        }
    }

    /// Says what a value means.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>, means: impl Into<String>) -> Self {
        self.values.insert(value.into(), means.into());
        self
    }

    /// Says which moment the column belongs to.
    #[must_use]
    pub fn at_moment(mut self, moment: Moment) -> Self {
        self.moment = Some(moment);
        self
    }
}

/// A field of a record, as a column may hold it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Field {
    /// The activity.
    Activity,
    /// The pseudonym of the person.
    Person,
    /// The day.
    Date,
    /// The area.
    Area,
    /// The target group.
    TargetGroup,
    /// The role.
    Role,
    /// How long it took, in the unit of the table.
    Minutes,
    /// The day of the first contact.
    FirstContact,
    /// The way in.
    WayIn,
    /// Heads counted.
    Heads,
    /// The effect.
    Effect,
    /// The moment of measuring.
    Moment,
    /// The score.
    Score,
    /// The answer to one item.
    Item,
    /// The instrument.
    Instrument,
    /// The version of the instrument.
    Version,
    /// The answer to one question of a survey.
    Answer,
}

impl Field {
    /// Every field, in the order of the format.
    pub const ALL: [Self; 17] = [
        Self::Activity,
        Self::Person,
        Self::Date,
        Self::Area,
        Self::TargetGroup,
        Self::Role,
        Self::Minutes,
        Self::FirstContact,
        Self::WayIn,
        Self::Heads,
        Self::Effect,
        Self::Moment,
        Self::Score,
        Self::Item,
        Self::Instrument,
        Self::Version,
        Self::Answer,
    ];

    /// The name on the wire, which is the name of the field in a record.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Activity => "activity",
            Self::Person => "person",
            Self::Date => "date",
            Self::Area => "area",
            Self::TargetGroup => "targetGroup",
            Self::Role => "role",
            Self::Minutes => "minutes",
            Self::FirstContact => "firstContact",
            Self::WayIn => "wayIn",
            Self::Heads => "heads",
            Self::Effect => "effect",
            Self::Moment => "moment",
            Self::Score => "score",
            Self::Item => "item",
            Self::Instrument => "instrument",
            Self::Version => "version",
            Self::Answer => "answer",
        }
    }

    /// Whether rows of this kind have such a field.
    pub fn belongs_to(self, holds: Holds) -> bool {
        match holds {
            Holds::Participations => matches!(
                self,
                Self::Activity
                    | Self::Person
                    | Self::Date
                    | Self::Area
                    | Self::TargetGroup
                    | Self::Role
                    | Self::Minutes
                    | Self::FirstContact
                    | Self::WayIn
                    | Self::Heads
            ),
            Holds::Measurements => matches!(
                self,
                Self::Person
                    | Self::Date
                    | Self::Effect
                    | Self::Moment
                    | Self::Score
                    | Self::Item
                    | Self::Instrument
                    | Self::Version
            ),
            Holds::Survey => self == Self::Answer,
        }
    }
}

/// A value that holds for every row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Fixed {
    /// The field.
    pub field: Field,
    /// The value, as a record has it: a day as 2025-03-06, a number with a point.
    pub value: String,
    /// Only for the columns of this moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moment: Option<Moment>,
}

impl Fixed {
    /// A value for every row.
    pub fn new(field: Field, value: impl Into<String>) -> Self {
        Self {
            field,
            value: value.into(),
            moment: None,
        }
    }
}

/// Rows that are no record, by the value of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LeaveOut {
    /// The name above the column.
    pub column: String,
    /// The values, without regard to capitals; an empty text stands for an empty cell.
    pub is: Vec<String>,
}

impl LeaveOut {
    /// Rows with one of these values in a column.
    pub fn new(column: impl Into<String>, is: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            column: column.into(),
            is: is.into_iter().map(Into::into).collect(),
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_zero(rows: &u32) -> bool {
    *rows == 0
}
