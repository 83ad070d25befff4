//! Task fields: the units into which municipal budgets are divided, with the year in which a code holds.

mod crosswalk;
mod listed;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Edition;
use super::reading::{is_digits, refused};
use crate::invalid_value::InvalidValue;

pub use crosswalk::{Crossing, CrossingKind, crosswalk_2024_2025};

text_type! {
    /// The code of a task field. It is text, not a number: `0.1` and `0.10` are two fields.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::TaskFieldCode;
    ///
    /// assert_ne!(TaskFieldCode::new("0.1")?, TaskFieldCode::new("0.10")?);
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    #[doc(alias = "taakveldcode")]
    TaskFieldCode {
        format: "iv3-task-field",
        pattern: "^[0-8]\\.([0-9]{1,3}|[0-9]{2}[a-d])$",
        example: "6.1",
        check: check_task_field_code
    }
}

/// A task field in one year: only code and year together say which field is meant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "taakveld")]
pub struct TaskField {
    /// The code of the task field.
    pub code: TaskFieldCode,
    /// The year in which the code holds.
    pub year: Edition,
}

/// What is known of a code in its year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskFieldStatus {
    /// The code is in the list of its year.
    Listed,
    /// The list of its year is known completely and does not have the code.
    NotListed,
    /// The list of its year is not known, or not for this code.
    Unknown,
}

/// How two task fields relate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskFieldMatch {
    /// The same field: one code in one list. Amounts can be compared.
    Same,
    /// Two fields of one list.
    Different,
    /// The later code took the place of the earlier one, as this kind says. Amounts can't be compared.
    Crosses(CrossingKind),
    /// Whether and how they relate is not known.
    Unknown,
}

impl TaskField {
    /// Puts a code and its year together.
    pub fn new(code: TaskFieldCode, year: Edition) -> Self {
        Self { code, year }
    }

    /// What is known of the code in its year.
    ///
    /// The list of 2025 and 2026 is complete. Up to 2024 only the social domain is known, and the codes with a
    /// letter, whose first year is not established, only for 2024 itself.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::{Edition, TaskField, TaskFieldCode, TaskFieldStatus};
    ///
    /// let field = TaskField::new(TaskFieldCode::new("6.1")?, Edition::new(2025)?);
    /// assert_eq!(field.status(), TaskFieldStatus::Listed);
    /// assert_eq!(field.name(), Some("Samenkracht en burgerparticipatie"));
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn status(&self) -> TaskFieldStatus {
        let code = self.code.as_str();
        let listed = match ListYears::of(self.year) {
            ListYears::From2025Through2026 if listed::name_2025(code).is_none() => {
                return TaskFieldStatus::NotListed;
            }
            ListYears::From2025Through2026 => true,
            ListYears::Only2024 => listed::is_listed_2024(code),
            ListYears::Before2024 => listed::is_listed_2024(code) && !ends_in_letter(code),
            ListYears::Unknown => false,
        };
        if listed {
            TaskFieldStatus::Listed
        } else {
            TaskFieldStatus::Unknown
        }
    }

    /// The Dutch name, where the code is listed and its name is established.
    ///
    /// Names vary in print, so task fields are never recognised by name.
    pub fn name(&self) -> Option<&'static str> {
        let code = self.code.as_str();
        match (self.status(), ListYears::of(self.year)) {
            (TaskFieldStatus::Listed, ListYears::From2025Through2026) => listed::name_2025(code),
            (TaskFieldStatus::Listed, _) => listed::name_2024(code),
            _ => None,
        }
    }

    /// How this field relates to another, whichever of the two is the earlier.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::{CrossingKind, Edition, TaskField, TaskFieldCode, TaskFieldMatch};
    ///
    /// let old = TaskField::new(TaskFieldCode::new("6.71a")?, Edition::new(2024)?);
    /// let new = TaskField::new(TaskFieldCode::new("6.711")?, Edition::new(2025)?);
    /// assert_eq!(old.relates_to(&new), TaskFieldMatch::Crosses(CrossingKind::ByName));
    /// assert!(!old.relates_to(&new).are_amounts_comparable());
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn relates_to(&self, other: &Self) -> TaskFieldMatch {
        use ListYears::{From2025Through2026, Only2024};
        let lists = (ListYears::of(self.year), ListYears::of(other.year));
        if self.year == other.year || lists == (From2025Through2026, From2025Through2026) {
            return if self.code == other.code {
                TaskFieldMatch::Same
            } else {
                TaskFieldMatch::Different
            };
        }
        let (old, new) = match lists {
            (Only2024, From2025Through2026) => (&self.code, &other.code),
            (From2025Through2026, Only2024) => (&other.code, &self.code),
            _ => return TaskFieldMatch::Unknown,
        };
        crosswalk_2024_2025(old)
            .filter(|crossing| crossing.to.contains(&new.as_str()))
            .map_or(TaskFieldMatch::Unknown, |crossing| {
                TaskFieldMatch::Crosses(crossing.kind)
            })
    }
}

impl TaskFieldMatch {
    /// Whether amounts on the two fields may be held side by side.
    ///
    /// Over the crosswalk of 2024 to 2025 they never may: since 2025 personal budgets and co-ordination have
    /// codes of their own, so that even a field that kept its name holds something else.
    pub fn are_amounts_comparable(self) -> bool {
        self == Self::Same
    }
}

impl std::fmt::Display for TaskField {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.code, self.year)
    }
}

/// Whether a text has the shape of the code of a task field.
///
/// # Errors
/// A [`InvalidValue`] when it has not.
pub fn check_task_field_code(text: &str) -> Result<(), InvalidValue> {
    let fits = text.split_once('.').is_some_and(|(main, rest)| {
        let letterless = rest.strip_suffix(['a', 'b', 'c', 'd']);
        is_digits(main, 1)
            && main <= "8"
            && match letterless {
                Some(digits) => is_digits(digits, 2),
                None => (1..=3).any(|count| is_digits(rest, count)),
            }
    });
    if fits {
        return Ok(());
    }
    Err(refused(
        text,
        ("taakveldcode", "task field code"),
        (
            "een taakveldcode is een cijfer van 0 tot en met 8, een punt en een tot drie cijfers, zoals `6.1`, \
             of tot 2024 twee cijfers en een letter van a tot en met d, zoals `6.71a`",
            "a task field code is a digit from 0 through 8, a point and one to three digits, like `6.1`, or up \
             to 2024 two digits and a letter from a through d, like `6.71a`",
        ),
    ))
}

fn ends_in_letter(code: &str) -> bool {
    code.ends_with(|letter: char| letter.is_ascii_lowercase())
}

/// The years over which what is known of the list is the same.
#[derive(PartialEq)]
enum ListYears {
    Before2024,
    Only2024,
    From2025Through2026,
    Unknown,
}

impl ListYears {
    fn of(year: Edition) -> Self {
        match year.get() {
            ..2024 => Self::Before2024,
            2024 => Self::Only2024,
            2025..=2026 => Self::From2025Through2026,
            _ => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(code: &str, year: u16) -> TaskField {
        TaskField::new(TaskFieldCode::new(code).unwrap(), Edition::new(year).unwrap())
    }

    #[test]
    fn codes_are_texts_of_a_known_shape() {
        for text in [
            "0.1", "0.10", "0.61", "6.1", "6.60", "6.711", "6.71a", "6.82d", "8.3",
        ] {
            assert_eq!(TaskFieldCode::new(text).unwrap().as_str(), text);
        }
        for text in [
            "", "6", "6.", ".1", "9.1", "6.1a", "6.71e", "6.711a", "6.7111", "6,1", "06.1", "6.1 ", "6.71A",
            "6.1.1", "-6.1", "6.a",
        ] {
            TaskFieldCode::new(text).unwrap_err();
        }
        assert_ne!(field("0.1", 2025), field("0.10", 2025));
        assert_ne!(field("0.1", 2025).name(), field("0.10", 2025).name());
    }

    #[test]
    fn what_is_not_known_is_said_to_be_unknown() {
        use TaskFieldStatus::{Listed, NotListed, Unknown};
        for (code, year, status, name) in [
            ("6.1", 2025, Listed, Some("Samenkracht en burgerparticipatie")),
            ("6.1", 2026, Listed, Some("Samenkracht en burgerparticipatie")),
            ("6.752", 2025, Listed, Some("Jeugdhulp ambulant regionaal")),
            ("6.71a", 2025, NotListed, None),
            ("6.2", 2025, NotListed, None),
            ("6.1", 2027, Unknown, None),
            ("6.711", 2027, Unknown, None),
            ("6.1", 2024, Listed, Some("Samenkracht en burgerparticipatie")),
            ("6.71a", 2024, Listed, Some("Huishoudelijke hulp")),
            ("6.71", 2024, Unknown, None),
            ("6.711", 2024, Unknown, None),
            ("0.1", 2024, Unknown, None),
            ("6.2", 2024, Listed, None),
            ("6.72b", 2024, Listed, None),
            ("6.1", 2021, Listed, Some("Samenkracht en burgerparticipatie")),
            ("6.71a", 2021, Unknown, None),
        ] {
            assert_eq!(field(code, year).status(), status, "{code} in {year}");
            assert_eq!(field(code, year).name(), name, "{code} in {year}");
        }
    }

    #[test]
    fn fields_are_compared_within_one_list_or_over_the_crosswalk() {
        use TaskFieldMatch::{Crosses, Different, Same, Unknown};
        for (a, b, expected) in [
            (("6.1", 2025), ("6.1", 2026), Same),
            (("6.1", 2025), ("6.60", 2026), Different),
            (("6.71a", 2019), ("6.71a", 2019), Same),
            (("6.1", 2024), ("6.1", 2025), Crosses(CrossingKind::ByName)),
            (("6.82b", 2024), ("6.822", 2026), Crosses(CrossingKind::ByName)),
            (("6.2", 2024), ("6.23", 2025), Crosses(CrossingKind::ByPlace)),
            (
                ("6.74a", 2024),
                ("6.763", 2025),
                Crosses(CrossingKind::NotDerivable),
            ),
            (("6.71a", 2024), ("6.712", 2025), Unknown),
            (("0.1", 2024), ("0.1", 2025), Unknown),
            (("6.1", 2023), ("6.1", 2025), Unknown),
            (("6.1", 2026), ("6.1", 2027), Unknown),
        ] {
            let (a, b) = (field(a.0, a.1), field(b.0, b.1));
            assert_eq!(a.relates_to(&b), expected, "{a} and {b}");
            assert_eq!(b.relates_to(&a), expected, "{b} and {a}");
            assert_eq!(a.relates_to(&b).are_amounts_comparable(), expected == Same);
        }
    }

    #[test]
    fn a_task_field_is_an_object_with_code_and_year() {
        let json = r#"{"code":"6.1","year":2025}"#;
        let read: TaskField = serde_json::from_str(json).unwrap();
        assert_eq!(read, field("6.1", 2025));
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
        serde_json::from_str::<TaskField>(r#"{"code":6.1,"year":2025}"#).unwrap_err();
    }
}
