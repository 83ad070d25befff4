//! The records of a register: who took part, how many heads were counted, what was measured.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::plan::{Activity, Effect, Role, WayIn};
use crate::policy::{Area, TargetGroup};
use crate::value::{AnonymousAttendances, Day, Decimal, Id, Minutes, Pseudonym};

/// One person took part in an activity on a day: one contact.
///
/// ```
/// use vernieuwend_verantwoorden::plan::Role;
/// use vernieuwend_verantwoorden::register::Participation;
/// use vernieuwend_verantwoorden::value::{Id, Pseudonym};
///
/// let mut contact = Participation::new(Id::new("koffie")?, Pseudonym::new("p-0412")?, "2025-03-01".parse()?);
/// contact.role = Some(Role::Volunteer);
/// assert_eq!(
///     serde_json::to_string(&contact)?,
///     r#"{"activity":"koffie","person":"p-0412","date":"2025-03-01","role":"volunteer"}"#
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "deelname")]
#[doc(alias = "registratie")]
pub struct Participation {
    /// The activity.
    pub activity: Id<Activity>,
    /// The pseudonym of the person.
    pub person: Pseudonym,
    /// The day.
    pub date: Day,
    /// The area the person is counted in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Id<Area>>,
    /// The target group the person belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_group: Option<Id<TargetGroup>>,
    /// The role in which the person took part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// How long it took, in whole minutes, at most a million; absent when it was not noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<Minutes>,
    /// The day on which the organisation first met the person, this day or an earlier one. Whoever was first met
    /// within the period of the plan is new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "eerste contact")]
    pub first_contact: Option<Day>,
    /// The way by which the person came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "toeleiding")]
    pub way_in: Option<WayIn>,
}

impl Participation {
    /// A person who took part in an activity on a day.
    pub fn new(activity: Id<Activity>, person: Pseudonym, date: Day) -> Self {
        Self {
            activity,
            person,
            date,
            area: None,
            target_group: None,
            role: None,
            minutes: None,
            first_contact: None,
            way_in: None,
        }
    }
}

/// Heads counted at an activity on a day, without knowing whose. They never become people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "turving")]
pub struct HeadCount {
    /// The activity.
    pub activity: Id<Activity>,
    /// The day.
    pub date: Day,
    /// How many heads were counted, at most a million.
    pub heads: AnonymousAttendances,
    /// The area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<Id<Area>>,
}

impl HeadCount {
    /// Heads counted at an activity on a day.
    pub fn new(activity: Id<Activity>, date: Day, heads: AnonymousAttendances) -> Self {
        Self {
            activity,
            date,
            heads,
            area: None,
        }
    }
}

/// A line of the participations: a person who took part, or heads that were counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(title = "participation")]
pub enum ParticipationRecord {
    /// A person took part.
    Person(Participation),
    /// Heads were counted.
    Heads(HeadCount),
}

/// A person was measured on an effect on a day.
///
/// Either a score, or items from which the instrument makes one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "measurement")]
#[non_exhaustive]
#[doc(alias = "meting")]
pub struct Measurement {
    /// The effect.
    pub effect: Id<Effect>,
    /// The pseudonym of the person.
    pub person: Pseudonym,
    /// When in the course of the work.
    pub moment: Moment,
    /// The day.
    pub date: Day,
    /// The score, on the scale of the instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<Decimal>,
    /// The answer to each item, the score of each part of the instrument, or how far each of a person's own goals was
    /// attained; null when it is missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<BTreeMap<String, Option<Decimal>>>,
    /// How much each of a person's own goals weighs, above zero; a goal without a weight weighs one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weights: Option<BTreeMap<String, Decimal>>,
    /// The instrument; the plan's when absent, and never another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instrument: Option<String>,
    /// The version of the instrument; the plan's when absent, and never another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

impl Measurement {
    /// A score of a person on an effect.
    pub fn score(effect: Id<Effect>, person: Pseudonym, moment: Moment, date: Day, score: Decimal) -> Self {
        Self {
            effect,
            person,
            moment,
            date,
            score: Some(score),
            items: None,
            weights: None,
            instrument: None,
            version: None,
        }
    }

    /// Answers of a person on an effect.
    pub fn items(
        effect: Id<Effect>,
        person: Pseudonym,
        moment: Moment,
        date: Day,
        items: BTreeMap<String, Option<Decimal>>,
    ) -> Self {
        Self {
            effect,
            person,
            moment,
            date,
            score: None,
            items: Some(items),
            weights: None,
            instrument: None,
            version: None,
        }
    }
}

/// When in the course of the work a person was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
#[doc(alias = "meetmoment")]
pub enum Moment {
    /// Before it began.
    #[doc(alias = "nulmeting")]
    Before,
    /// When it ended.
    #[doc(alias = "nameting")]
    After,
    /// Some time after it ended.
    #[doc(alias = "vervolgmeting")]
    Later,
}

impl Moment {
    /// Every moment, in the order of the format.
    pub const ALL: [Self; 3] = [Self::Before, Self::After, Self::Later];

    /// The code on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
            Self::Later => "later",
        }
    }

    /// The moment with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|moment| moment.as_str() == code)
    }
}
