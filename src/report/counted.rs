//! Every number of people that a report prints from the register, with whom it counts.

use std::collections::BTreeMap;

use super::{CountKind, EffectAnswer, EffectReport, FollowedUp, Observed, PairedChange};
use crate::finding::Pointer;
use crate::language::Words;
use crate::plan::Role;
use crate::value::{Figure, Id, People};

/// A number of people as it stands in a report, and whom it counts. What is not given has no part in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Counted<'r> {
    /// What kind of number it is.
    pub(crate) kind: CountKind,
    /// The id of the goal, effect, activity or target group.
    pub(crate) id: &'r str,
    /// What that is called; of an area its title.
    pub(crate) title: &'r str,
    /// The id of the area.
    pub(crate) area: &'r str,
    /// What the area is called.
    pub(crate) area_title: &'r str,
    /// The role, or the role first seen.
    pub(crate) role: Option<Role>,
    /// The role seen later.
    pub(crate) to_role: Option<Role>,
    /// The part of the instrument.
    pub(crate) domain: usize,
    /// What that is called, in Dutch and in English, where the instrument has several.
    pub(crate) domain_name: Option<(&'r str, &'r str)>,
    /// The level.
    pub(crate) level: u8,
}

impl<'r> Counted<'r> {
    /// Everybody, or people of a goal, effect, activity or target group.
    pub(crate) fn of(kind: CountKind, id: &'r str, title: &'r str) -> Self {
        Self {
            kind,
            id,
            title,
            area: "",
            area_title: "",
            role: None,
            to_role: None,
            domain: 0,
            domain_name: None,
            level: 0,
        }
    }

    /// The same in an area.
    pub(crate) fn within(self, area: &'r str, area_title: &'r str) -> Self {
        Self {
            area,
            area_title,
            ..self
        }
    }

    /// People in a role.
    pub(crate) fn in_role(role: Role) -> Self {
        Self {
            role: Some(role),
            ..Self::of(CountKind::Role, "", "")
        }
    }

    /// People who went from one role to another.
    pub(crate) fn between(from: Role, to: Role) -> Self {
        Self {
            role: Some(from),
            to_role: Some(to),
            ..Self::of(CountKind::RoleChange, "", "")
        }
    }

    /// The same on one part of the instrument.
    pub(crate) fn on_domain(self, domain: usize, name: Option<&'r Words>) -> Self {
        Self {
            domain,
            domain_name: name.map(|name| (&*name.nl, &*name.en)),
            ..self
        }
    }

    /// The same on one level.
    pub(crate) fn on_level(self, level: u8) -> Self {
        Self { level, ..self }
    }

    /// Whether the organisation may have stated the number, where the records do not give it.
    pub(crate) fn may_be_stated(&self) -> bool {
        matches!(
            self.kind,
            CountKind::Newcomers | CountKind::KnownBefore | CountKind::ThroughAmbassadors
        )
    }
}

/// Numbers with whom they count and the place of their line, in the order of the report.
pub(crate) type Numbers<'r> = Vec<(Counted<'r>, Figure<People>, Pointer)>;

/// Every number of people in a report that comes from the register, as written; the same people may be counted in
/// several places.
pub(crate) fn counted(report: &EffectReport) -> Numbers<'_> {
    let root = Pointer::root();
    let everyone = Counted::of(CountKind::Everyone, "", "");
    let mut numbers = vec![(everyone, report.reach.people, root.field("reach"))];
    for (nth, answer) in report.goals.iter().enumerate() {
        let at = root.field("goals").index(nth);
        let goal = Counted::of(CountKind::Goal, answer.goal.as_str(), &answer.title);
        numbers.push((goal, answer.reach.people, at.field("reach")));
        for (nth, effect) in answer.effects.iter().enumerate() {
            of_effect(effect, &at.field("effects").index(nth), &mut numbers);
        }
    }
    for (nth, effect) in report.effects_outside_goals.iter().enumerate() {
        of_effect(
            effect,
            &root.field("effectsOutsideGoals").index(nth),
            &mut numbers,
        );
    }
    for (nth, line) in report.activities.iter().enumerate() {
        let activity = Counted::of(CountKind::Activity, line.activity.as_str(), &line.title);
        let at = root.field("activities").index(nth).field("reach");
        numbers.push((activity, line.reach.people, at));
    }
    of_groups(report, &mut numbers);
    of_systems(report, &mut numbers);
    numbers
}

/// Target groups and areas, and roles.
fn of_groups<'r>(report: &'r EffectReport, numbers: &mut Numbers<'r>) {
    let titles = Titles::of(report);
    let root = Pointer::root();
    for (nth, line) in report.reach_by_group.iter().enumerate() {
        let group = line.target_group.as_ref().map(Id::as_str);
        let area = line.area.as_ref().map(Id::as_str);
        let counted = match (group, area) {
            (Some(group), Some(area)) => titles.group_in_area(group, area),
            (Some(group), None) => Counted::of(CountKind::TargetGroup, group, &line.title),
            (None, Some(area)) => Counted::of(CountKind::Area, "", &line.title).within(area, &line.title),
            (None, None) => Counted::of(CountKind::Everyone, "", ""),
        };
        numbers.push((counted, line.people, root.field("reachByGroup").index(nth)));
    }
    for (nth, line) in report.roles.iter().enumerate() {
        numbers.push((
            Counted::in_role(line.role),
            line.people,
            root.field("roles").index(nth),
        ));
    }
}

/// The numbers in the sections on participation, specific groups and the offer.
fn of_systems<'r>(report: &'r EffectReport, numbers: &mut Numbers<'r>) {
    let titles = Titles::of(report);
    let root = Pointer::root();
    for (nth, moved) in report.participation.movements.iter().enumerate() {
        let at = root.field("participation").field("movements").index(nth);
        let people = moved.people.map(|people| People(people.0));
        numbers.push((Counted::between(moved.from, moved.to), people, at));
    }
    for (nth, line) in report.specific_groups.groups.iter().enumerate() {
        let at = root.field("specificGroups").field("groups").index(nth);
        let group = line.target_group.as_str();
        let of = |kind| Counted::of(kind, group, &line.title);
        numbers.extend([
            (of(CountKind::TargetGroup), line.people, at.clone()),
            (of(CountKind::Newcomers), line.new, at.clone()),
            (of(CountKind::KnownBefore), line.known, at.clone()),
            (
                of(CountKind::ThroughAmbassadors),
                line.via_ambassadors,
                at.clone(),
            ),
        ]);
        for (nth, share) in line.shares.iter().enumerate() {
            let counted = match &share.area {
                None => of(CountKind::TargetGroup),
                Some(area) => titles.group_in_area(group, area.as_str()),
            };
            numbers.push((counted, share.people, at.field("shares").index(nth)));
        }
    }
    for (nth, line) in report
        .offer
        .iter()
        .flat_map(|offer| &offer.activities)
        .enumerate()
    {
        let activity = line.activity.as_str();
        let title = titles.activities.get(activity).copied().unwrap_or(&line.title);
        let counted = Counted::of(CountKind::Activity, activity, title);
        let at = || root.field("offer").field("activities").index(nth);
        numbers.extend(line.people.map(|people| (counted, people, at())));
    }
}

/// What target groups, areas and activities are called where they stand by themselves.
struct Titles<'r> {
    groups: BTreeMap<&'r str, &'r str>,
    areas: BTreeMap<&'r str, &'r str>,
    activities: BTreeMap<&'r str, &'r str>,
}

impl<'r> Titles<'r> {
    fn of(report: &'r EffectReport) -> Self {
        let alone = |group: bool| {
            let lines = report.reach_by_group.iter();
            lines.filter_map(move |line| match (&line.target_group, &line.area) {
                (Some(id), None) if group => Some((id.as_str(), line.title.as_str())),
                (None, Some(id)) if !group => Some((id.as_str(), line.title.as_str())),
                _ => None,
            })
        };
        let activities = report.activities.iter();
        Self {
            groups: alone(true).collect(),
            areas: alone(false).collect(),
            activities: activities
                .map(|it| (it.activity.as_str(), it.title.as_str()))
                .collect(),
        }
    }

    fn group_in_area(&self, group: &'r str, area: &'r str) -> Counted<'r> {
        let title = |titles: &BTreeMap<&'r str, &'r str>, id| titles.get(id).copied().unwrap_or_default();
        Counted::of(CountKind::TargetGroupInArea, group, title(&self.groups, group))
            .within(area, title(&self.areas, area))
    }
}

/// The numbers of one effect, at its place.
struct Line<'n, 'r> {
    at: &'n Pointer,
    numbers: &'n mut Numbers<'r>,
}

impl<'r> Line<'_, 'r> {
    fn add(&mut self, numbers: impl IntoIterator<Item = (Counted<'r>, Figure<People>)>) {
        let at = self.at;
        let numbers = numbers.into_iter();
        self.numbers
            .extend(numbers.map(|(counted, people)| (counted, people, at.clone())));
    }
}

fn of_effect<'r>(answer: &'r EffectAnswer, at: &Pointer, numbers: &mut Numbers<'r>) {
    let mut numbers = Line { at, numbers };
    let of = |kind| Counted::of(kind, answer.effect.as_str(), &answer.title);
    numbers.add([(of(CountKind::EffectReach), answer.reach.people)]);
    let followed_up = |followed: FollowedUp| {
        [
            (of(CountKind::BeforeOnly), followed.before_only),
            (of(CountKind::AfterOnly), followed.after_only),
        ]
    };
    match &answer.observed {
        Some(Observed::PairedChange(figures)) => {
            numbers.add([
                (of(CountKind::Pairs), figures.pairs),
                (of(CountKind::Improved), figures.improved),
                (of(CountKind::Unchanged), figures.unchanged),
                (of(CountKind::Worsened), figures.worsened),
            ]);
            numbers.add(
                figures
                    .not_improved
                    .map(|people| (of(CountKind::NotImproved), people)),
            );
            numbers.add(
                figures
                    .not_worsened
                    .map(|people| (of(CountKind::NotWorsened), people)),
            );
            numbers.add(followed_up(figures.followed_up));
            against_lines(of, figures, &mut numbers);
        }
        Some(Observed::CategoryShift(figures)) => {
            numbers.add([(of(CountKind::Pairs), figures.pairs)]);
            for (domain, shift) in figures.domains.iter().enumerate() {
                let on = |kind| of(kind).on_domain(domain, shift.domain.as_ref());
                numbers.add([
                    (on(CountKind::DomainImproved), shift.improved),
                    (on(CountKind::DomainUnchanged), shift.unchanged),
                    (on(CountKind::DomainWorsened), shift.worsened),
                ]);
                let not_improved = shift
                    .not_improved
                    .map(|it| (on(CountKind::DomainNotImproved), it));
                numbers.add(not_improved);
                let not_worsened = shift
                    .not_worsened
                    .map(|it| (on(CountKind::DomainNotWorsened), it));
                numbers.add(not_worsened);
            }
            for (level, line) in (1_u8..).zip(&figures.levels) {
                let on = |kind| of(kind).on_level(level);
                numbers.add([
                    (on(CountKind::LevelBefore), line.before),
                    (on(CountKind::LevelAfter), line.after),
                ]);
            }
            numbers.add(followed_up(figures.followed_up));
        }
        Some(Observed::GoalAttainment(figures)) => {
            numbers.add([(of(CountKind::Pairs), figures.people)]);
            numbers.add(followed_up(figures.followed_up));
        }
        Some(Observed::RoleMovement(figures)) => {
            numbers.add([(Counted::in_role(figures.from), figures.group)]);
            let moved = figures.people.map(|people| People(people.0));
            numbers.add([(of(CountKind::RoleChange), moved)]);
        }
        Some(Observed::Told(told)) => {
            let asked = told.asked.iter();
            numbers.add(asked.map(|asked| (of(CountKind::AskedAfterwards), asked.people)));
        }
        _ => {}
    }
}

/// The pairs against the measurement error of an instrument and its threshold.
fn against_lines<'r>(
    of: impl Fn(CountKind) -> Counted<'r>,
    figures: &PairedChange,
    numbers: &mut Line<'_, 'r>,
) {
    if let Some(reliable) = &figures.reliable_change {
        numbers.add([
            (of(CountKind::ReliablyImproved), reliable.improved),
            (of(CountKind::ReliablyUnchanged), reliable.unchanged),
            (of(CountKind::ReliablyWorsened), reliable.worsened),
        ]);
    }
    if let Some(line) = &figures.threshold {
        numbers.add([
            (of(CountKind::FavourableBefore), line.favourable_before),
            (of(CountKind::FavourableAfter), line.favourable_after),
            (of(CountKind::CrossedToFavourable), line.crossed_to_favourable),
            (of(CountKind::CrossedToUnfavourable), line.crossed_to_unfavourable),
        ]);
    }
}
