//! The release ledger: what earlier reports printed about people, so that a later one does not undo it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Audience, EffectReport};
use crate::instrument::Instrument;
use crate::language::Words;
use crate::plan::{Activity, Effect, Plan, Role};
use crate::policy::{Area, Goal, PolicyFramework, TargetGroup};
use crate::register::Tally;
use crate::release::DisclosureMethod;
use crate::sealed::Sealed;
use crate::value::document::{Document, DocumentName, FormatVersion};
use crate::value::{AnonymousAttendances, Contacts, Day, Extensions, Figure, Id, People, Period};

/// What earlier reports printed about people. It holds no more than those reports did, and no person.
///
/// Whoever makes the next report about the same time hands it in, so that no small group follows from the
/// reports together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "release-ledger")]
#[non_exhaustive]
#[doc(alias = "publicatiegrootboek")]
pub struct ReleaseLedger {
    /// What kind of document this is.
    pub document: DocumentName<Self>,
    /// The version of the format it is written in.
    pub format_version: FormatVersion,
    /// Its id.
    pub id: Id<Self>,
    /// The reports that left the organisation, oldest first.
    pub releases: Vec<LedgerRelease>,
    /// What other tools put here; kept as it is, ignored otherwise.
    #[serde(default, skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}

impl Sealed for ReleaseLedger {}

impl Document for ReleaseLedger {
    const NAME: &'static str = "release-ledger";
    const DUTCH: &'static str = "publicatiegrootboek";
}

impl ReleaseLedger {
    /// A ledger of some releases.
    pub fn new(id: Id<Self>, releases: Vec<LedgerRelease>) -> Self {
        Self {
            document: DocumentName::new(),
            format_version: FormatVersion::default(),
            id,
            releases,
            extensions: Extensions::default(),
        }
    }

    /// An empty tally that counts for every report of the ledger as well, as it was counted then: records are read
    /// once. For [`Account::with_ledger`](crate::account::Account::with_ledger).
    #[must_use]
    pub fn tally(&self, policy: &PolicyFramework, plan: &Plan) -> Tally {
        let then = self.releases.iter().map(|release| release.tally(policy, plan));
        then.fold(Tally::new(policy, plan), Tally::alongside)
    }
}

/// One report that left the organisation: its numbers of people, and what each of them counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct LedgerRelease {
    /// The report.
    pub report: Id<EffectReport>,
    /// The day it was made.
    pub made_on: Day,
    /// Whom it was for.
    pub audience: Audience,
    /// The policy framework it was made under.
    pub policy_framework: Id<PolicyFramework>,
    /// The plan it accounted for.
    pub plan: Id<Plan>,
    /// The period it was about.
    pub period: Period,
    /// The last day of which it counted anything: later records were not there yet.
    pub cut_off: Day,
    /// The preset of its protection.
    pub preset: String,
    /// The smallest number of people that it could print.
    pub threshold: u64,
    /// To what multiple its numbers of people were rounded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounded_to: Option<u64>,
    /// How it was protected.
    pub method: DisclosureMethod,
    /// What was considered first.
    pub order: Vec<Words>,
    /// What it printed of numbers of people.
    pub counts: Vec<PrintedCount>,
    /// The heads that it printed, of people that nobody knows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heads: Vec<PrintedHeads>,
}

impl LedgerRelease {
    /// An empty tally that counts as this report counted: only days up to its cut-off date, and also activities,
    /// areas and target groups that have gone from the plan since. Have it read the records of that time, and
    /// hand it to the account.
    #[must_use]
    pub fn tally(&self, policy: &PolicyFramework, plan: &Plan) -> Tally {
        let (mut policy, mut plan) = (policy.clone(), plan.clone());
        plan.period = Period::new(self.period.from, self.cut_off);
        for definition in self.counts.iter().map(|count| &count.definition) {
            for id in &definition.activities {
                if plan.activities.iter().all(|known| known.id != *id) {
                    plan.activities.push(Activity::new(id.clone(), id.as_str()));
                }
            }
            for id in &definition.target_groups {
                if policy.target_groups.iter().all(|known| known.id != *id) {
                    policy
                        .target_groups
                        .push(TargetGroup::new(id.clone(), id.as_str()));
                }
            }
            for id in &definition.areas {
                if policy.areas.iter().all(|known| known.id != *id) {
                    policy.areas.push(Area::new(id.clone(), id.as_str()));
                }
            }
        }
        Tally::new(&policy, &plan)
    }
}

/// A number of people that was printed, and who they are by definition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PrintedCount {
    /// What the report called it.
    pub what: Words,
    /// Who was counted.
    pub definition: CountDefinition,
    /// The number, the range or the symbol as it was printed.
    pub people: Figure<People>,
    /// The contacts that were printed beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Contacts>,
}

impl PrintedCount {
    /// A number with its definition.
    pub fn new(what: Words, definition: CountDefinition, people: Figure<People>) -> Self {
        Self {
            what,
            definition,
            people,
            contacts: None,
        }
    }
}

/// Anonymous heads at an activity that a report printed, by itself or in a sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct PrintedHeads {
    /// The activity.
    pub activity: Id<Activity>,
    /// How many.
    pub heads: AnonymousAttendances,
}

impl PrintedHeads {
    /// Heads at an activity.
    pub fn new(activity: Id<Activity>, heads: AnonymousAttendances) -> Self {
        Self { activity, heads }
    }
}

/// Who was counted, in parts that stay: a goal is written as the activities that stood behind it then, a target
/// group as the groups that it was made of then. So a later change of plan changes nothing here.
///
/// People count when they fit every part that is given: who took part in one of the activities, was registered in
/// one of the target groups and in one of the areas, and had the role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct CountDefinition {
    /// What kind of number it is.
    pub kind: CountKind,
    /// The goal it was printed for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<Id<Goal>>,
    /// The effect it was printed for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<Id<Effect>>,
    /// The activities; any when there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Id<Activity>>,
    /// The target groups; any when there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub target_groups: Vec<Id<TargetGroup>>,
    /// The areas; any when there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<Id<Area>>,
    /// The role; of a movement the role first seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// Of a movement the role that was seen on a later day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_role: Option<Role>,
    /// The instrument that was used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instrument: Option<Id<Instrument>>,
    /// The version of the instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instrument_version: Option<String>,
    /// The part of the instrument, counted from zero.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<u16>,
    /// The level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u16>,
}

impl CountDefinition {
    /// A definition without any part: everybody.
    pub fn new(kind: CountKind) -> Self {
        Self {
            kind,
            goal: None,
            effect: None,
            activities: Vec::new(),
            target_groups: Vec::new(),
            areas: Vec::new(),
            role: None,
            to_role: None,
            instrument: None,
            instrument_version: None,
            domain: None,
            level: None,
        }
    }
}

/// What kind of number was printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CountKind {
    /// Everybody who took part.
    Everyone,
    /// Everybody behind a goal.
    Goal,
    /// Everybody reached for an effect.
    EffectReach,
    /// Everybody in an activity.
    Activity,
    /// Everybody in a target group.
    TargetGroup,
    /// Everybody in an area.
    Area,
    /// Everybody of a target group in an area.
    TargetGroupInArea,
    /// Everybody of a target group whom the organisation first met within the period.
    Newcomers,
    /// Everybody of a target group whom the organisation knew before the period.
    KnownBefore,
    /// Everybody of a target group who came through an ambassador.
    ThroughAmbassadors,
    /// Everybody in a role.
    Role,
    /// Everybody who moved from one role to another.
    RoleChange,
    /// Everybody with scores before and after.
    Pairs,
    /// The pairs that improved.
    Improved,
    /// The pairs that stayed the same.
    Unchanged,
    /// The pairs that worsened.
    Worsened,
    /// The pairs that stayed the same or worsened.
    NotImproved,
    /// The pairs that stayed the same or improved.
    NotWorsened,
    /// Everybody measured at the start only.
    BeforeOnly,
    /// Everybody measured at the end only.
    AfterOnly,
    /// The pairs on a level at the start.
    LevelBefore,
    /// The pairs on a level at the end.
    LevelAfter,
    /// The pairs that shifted the better way on one part of the instrument.
    DomainImproved,
    /// The pairs that did not shift on one part of the instrument.
    DomainUnchanged,
    /// The pairs that shifted the worse way on one part of the instrument.
    DomainWorsened,
    /// The pairs that did not shift the better way on one part of the instrument.
    DomainNotImproved,
    /// The pairs that did not shift the worse way on one part of the instrument.
    DomainNotWorsened,
    /// The pairs that improved by more than the measurement error of the instrument.
    ReliablyImproved,
    /// The pairs that changed by no more than the measurement error of the instrument.
    ReliablyUnchanged,
    /// The pairs that worsened by more than the measurement error of the instrument.
    ReliablyWorsened,
    /// The pairs on the favourable side of the threshold at the start.
    FavourableBefore,
    /// The pairs on the favourable side of the threshold at the end.
    FavourableAfter,
    /// The pairs that crossed the threshold to the favourable side.
    CrossedToFavourable,
    /// The pairs that crossed the threshold to the unfavourable side.
    CrossedToUnfavourable,
    /// Everybody who was asked at the end only.
    AskedAfterwards,
}

impl CountKind {
    /// The numbers of people of an effect that have no part but the effect.
    pub(crate) const OF_EFFECT: [Self; 22] = [
        Self::Pairs,
        Self::Improved,
        Self::Unchanged,
        Self::Worsened,
        Self::NotImproved,
        Self::NotWorsened,
        Self::BeforeOnly,
        Self::AfterOnly,
        Self::DomainImproved,
        Self::DomainUnchanged,
        Self::DomainWorsened,
        Self::DomainNotImproved,
        Self::DomainNotWorsened,
        Self::ReliablyImproved,
        Self::ReliablyUnchanged,
        Self::ReliablyWorsened,
        Self::FavourableBefore,
        Self::FavourableAfter,
        Self::CrossedToFavourable,
        Self::CrossedToUnfavourable,
        Self::AskedAfterwards,
        Self::RoleChange,
    ];
}
