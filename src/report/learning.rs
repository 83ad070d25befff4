//! What came of lessons that are kept over reports.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Words;
use crate::narrative::Lesson;
use crate::plan::LessonTaken;
use crate::practice::Intervision;
use crate::value::{Day, Id};

/// Lessons that have an id, and so are kept over reports; which of before this plan took up; and intervision.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "samen leren")]
pub struct Learning {
    /// What was learnt and what came of it, in a few sentences.
    pub statement: Words,
    /// How each lesson stands: those of this report, and those of the report before that nobody looked at since.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lessons: Vec<LessonState>,
    /// The lessons of before that this plan takes up, with what it does with them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub taken_up: Vec<LessonAnswered>,
    /// The lessons of the report before that were not looked at again since, and that this plan does not take up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_taken_up: Vec<LessonLeft>,
    /// Meetings in which colleagues helped each other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub intervisions: Vec<Intervision>,
}

impl Learning {
    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// How a lesson stands on the day of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LessonState {
    /// The lesson.
    pub lesson: Id<Lesson>,
    /// How it stands.
    pub standing: LessonStanding,
    /// Of a lesson whose review day has passed: how many days ago that was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// Of a lesson of the report before: what was learnt. That of a lesson of this report stands among its lessons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl LessonState {
    /// How a lesson stands on a day; nothing for one without an id, which nobody can keep.
    pub(crate) fn of(lesson: &Lesson, made_on: Day) -> Option<Self> {
        let days = lesson.review_on.map(|day| made_on.days_since(day));
        let (standing, days) = match (&lesson.reviewed, days) {
            (Some(_), _) => (LessonStanding::Reviewed, None),
            (None, None) => (LessonStanding::Undated, None),
            (None, Some(days)) if days > 0 => (LessonStanding::Overdue, u32::try_from(days).ok()),
            (None, Some(_)) => (LessonStanding::Open, None),
        };
        Some(Self {
            lesson: lesson.id.clone()?,
            standing,
            days,
            text: None,
        })
    }

    /// How a lesson of the report before stands, that this one does not hold.
    pub(crate) fn of_before(lesson: &Lesson, made_on: Day) -> Option<Self> {
        Some(Self {
            text: Some(lesson.text.clone()),
            ..Self::of(lesson, made_on)?
        })
    }
}

/// How a lesson stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum LessonStanding {
    /// It was looked at again.
    Reviewed,
    /// Its review day is still to come.
    Open,
    /// Its review day has passed, and nobody looked at it.
    Overdue,
    /// Nobody said when it is looked at again.
    Undated,
}

/// A lesson of before, and what this plan does with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LessonAnswered {
    /// The lesson.
    pub lesson: Id<Lesson>,
    /// What was learnt; absent where no report before was given, or that one does not hold the lesson.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What the plan does with it.
    pub how: String,
}

impl LessonAnswered {
    /// What a plan does with a lesson.
    pub(crate) fn new(taken: &LessonTaken, text: Option<String>) -> Self {
        Self {
            lesson: taken.lesson.renamed(),
            text,
            how: taken.how.clone(),
        }
    }
}

/// A lesson of the report before that this plan leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LessonLeft {
    /// The lesson.
    pub lesson: Id<Lesson>,
    /// What was learnt.
    pub text: String,
}

impl LessonLeft {
    /// A lesson that is left.
    pub fn new(lesson: Id<Lesson>, text: impl Into<String>) -> Self {
        Self {
            lesson,
            text: text.into(),
        }
    }
}
