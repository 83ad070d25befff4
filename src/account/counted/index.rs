//! Who is in every set of people that a report can count: built once, in one pass over people and one over cells.

use std::collections::HashMap;

use crate::account::counted::count::Count;
use crate::account::counted::people::number;
use crate::account::counted::scores::{self, Scored};
use crate::instrument::{Instrument, ResultKind};
use crate::plan::{MeasurementPlan, Plan, Role, WayIn};
use crate::policy::PolicyFramework;
use crate::register::{Amounts, Members, Register};
use crate::statistics::{Judge, Turn};

/// The people of every count, and what was counted of them. Counts without anybody are not in it.
#[derive(Debug, Default)]
pub(in crate::account) struct Index {
    people: HashMap<Count, Vec<u32>>,
    /// Of counts that several records of one person can make up together: how many are in it by one record alone.
    by_one_record: HashMap<Count, u64>,
    contacts: HashMap<Count, u64>,
    amounts: Vec<Amounts>,
    /// Per effect the people of whom no target group is known, while the effect is for one.
    group_unknown: Vec<u64>,
    pub(in crate::account) links: Links,
    pub(in crate::account) has_roles: bool,
}

/// What belongs to what in plan and policy framework.
#[derive(Debug, Default)]
pub(in crate::account) struct Links {
    pub(in crate::account) activities_of_goal: Vec<Vec<u32>>,
    pub(in crate::account) activities_of_effect: Vec<Vec<u32>>,
    group_of_effect: Vec<Option<usize>>,
    goals_of_activity: Vec<Vec<usize>>,
    effects_of_activity: Vec<Vec<usize>>,
    /// Per group, and per area, itself and all that it is part of.
    wider_groups: Vec<Vec<usize>>,
    wider_areas: Vec<Vec<usize>>,
}

impl Index {
    pub(in crate::account) fn new(policy: &PolicyFramework, plan: &Plan, register: &Register) -> Self {
        let links = Links::new(policy, plan, register);
        let mut index = Self {
            amounts: vec![Amounts::default(); plan.activities.len()],
            group_unknown: vec![0; plan.effects.len()],
            has_roles: register.cells().any(|(cell, _)| cell.role.is_some()),
            links,
            ..Self::default()
        };
        index.add_cells(register);
        index.add_people(policy, plan, register);
        for (effect, intended) in plan.effects.iter().enumerate() {
            index.add_scores(effect, intended.measurement.as_ref(), plan, register);
        }
        index.add_moves(plan, register);
        index
    }

    /// The people of a count, lowest number first.
    pub(in crate::account) fn people(&self, count: &Count) -> &[u32] {
        self.people.get(count).map_or(&[], Vec::as_slice)
    }

    /// How many people a count has.
    pub(in crate::account) fn size(&self, count: &Count) -> u64 {
        self.people(count).len() as u64
    }

    /// The contacts registered under a count; nothing when somebody is in it only by several records together, so that
    /// these contacts are not all of theirs.
    pub(in crate::account) fn contacts(&self, count: &Count) -> Option<u64> {
        let alone = self.by_one_record.get(count).copied();
        let complete = match count {
            Count::Effect(_) | Count::GroupInArea(..) => alone.unwrap_or(0) == self.size(count),
            _ => true,
        };
        complete.then(|| self.contacts.get(count).copied().unwrap_or(0))
    }

    /// What was counted at an activity.
    pub(in crate::account) fn amounts(&self, activity: usize) -> Amounts {
        self.amounts.get(activity).copied().unwrap_or_default()
    }

    /// How many people of an effect's activities have no known target group, while the effect is for one.
    pub(in crate::account) fn group_unknown(&self, effect: usize) -> u64 {
        self.group_unknown.get(effect).copied().unwrap_or(0)
    }

    fn push(&mut self, count: Count, person: u32) {
        self.people.entry(count).or_default().push(person);
    }

    /// Adds up what was counted, cell by cell.
    fn add_cells(&mut self, register: &Register) {
        let mut counts: Vec<Count> = Vec::new();
        for (cell, amounts) in register.cells() {
            if let Some(sum) = self.amounts.get_mut(cell.activity as usize) {
                *sum = sum.plus(amounts);
            }
            counts.clear();
            counts.extend([Count::Everyone, Count::Activity(cell.activity as usize)]);
            let links = &self.links;
            counts.extend(
                at(&links.goals_of_activity, cell.activity)
                    .iter()
                    .map(|goal| Count::Goal(*goal)),
            );
            let groups = links.groups(cell.target_group);
            let areas = links.areas(cell.area);
            let effects = at(&links.effects_of_activity, cell.activity).iter().copied();
            counts.extend(
                effects
                    .filter(|effect| links.is_for(*effect, groups))
                    .map(Count::Effect),
            );
            counts.extend(groups.iter().map(|group| Count::Group(*group)));
            counts.extend(areas.iter().map(|area| Count::Area(*area)));
            for group in groups {
                counts.extend(areas.iter().map(|area| Count::GroupInArea(*group, *area)));
            }
            for count in &counts {
                let sum = self.contacts.entry(*count).or_insert(0);
                *sum = sum.saturating_add(amounts.contacts);
            }
        }
    }

    /// Puts every person into the counts that their records make up.
    fn add_people(&mut self, policy: &PolicyFramework, plan: &Plan, register: &Register) {
        let (areas, groups) = (policy.areas.len(), policy.target_groups.len());
        let mut dense = Dense {
            activities: vec![Vec::new(); plan.activities.len()],
            goals: vec![Vec::new(); policy.goals.len()],
            effects: vec![Vec::new(); plan.effects.len()],
            groups: vec![Vec::new(); groups],
            areas: vec![Vec::new(); areas],
            crossed: vec![Vec::new(); groups.saturating_mul(areas)],
            one_record: vec![0; groups.saturating_mul(areas)],
            effects_by_one: vec![0; plan.effects.len()],
        };
        let known = Arrived {
            newcomers: register.newcomers(),
            known_before: register.known_before(),
            through_ambassadors: register.came_by(WayIn::Ambassador),
        };
        let mut one = Person::default();
        for person in 0..register.people_count() {
            one.read(register, &self.links, person);
            if one.activities.is_empty() {
                continue;
            }
            self.push(Count::Everyone, person);
            for role in &one.roles {
                self.push(Count::Role(*role), person);
            }
            for group in &one.groups {
                known
                    .counts(*group, person)
                    .for_each(|count| self.push(count, person));
            }
            dense.add(person, &one, &self.links, areas, &mut self.group_unknown);
        }
        dense.into_index(self, areas);
    }

    /// Puts everybody who was measured for an effect into the counts of their scores.
    fn add_scores(
        &mut self,
        effect: usize,
        plan_for: Option<&MeasurementPlan>,
        plan: &Plan,
        register: &Register,
    ) {
        let instrument = match plan_for {
            Some(MeasurementPlan::Instrument(measurement)) => plan.instrument(measurement).ok(),
            _ => None,
        };
        let own_goals = instrument
            .as_ref()
            .is_some_and(|it| it.kind() == ResultKind::Goals);
        let judge = instrument
            .as_ref()
            .and_then(scores::settings)
            .map(|settings| Judge::new(&settings));
        for scored in register.scores(number(effect)) {
            let one = Scored::of(scored);
            let person = one.person;
            match (one.before.is_some(), one.after.is_some()) {
                (true, false) => self.push(Count::BeforeOnly(effect), person),
                (false, true) => self.push(Count::AfterOnly(effect), person),
                _ => {}
            }
            if one.after.is_some() {
                self.push(Count::AskedAfterwards(effect), person);
            }
            if scores::is_pair(&one) || (own_goals && one.after.is_some()) {
                self.push(Count::Pairs(effect), person);
            }
            if let (Some(judge), Some((before, after))) = (&judge, scores::single_pair(&one)) {
                self.judged(effect, person, judge.judge(before, after));
            }
            if let Some(instrument) = &instrument {
                self.on_ladder(effect, instrument, &one);
            }
        }
    }

    fn judged(&mut self, effect: usize, person: u32, judged: crate::statistics::Judgement) {
        let turned: [Count; 2] = match judged.turn {
            Turn::Improved => [Count::Improved(effect), Count::NotWorsened(effect)],
            Turn::Deteriorated => [Count::Worsened(effect), Count::NotImproved(effect)],
            Turn::Unchanged => {
                self.push(Count::Unchanged(effect), person);
                [Count::NotImproved(effect), Count::NotWorsened(effect)]
            }
        };
        for count in turned {
            self.push(count, person);
        }
        if let Some(turn) = judged.reliable {
            let towards = match turn {
                Turn::Improved => 1,
                Turn::Unchanged => 0,
                Turn::Deteriorated => -1,
            };
            self.push(Count::Reliably { effect, towards }, person);
        }
        if let Some((was, is)) = judged.favourable {
            for (stands, after) in [(was, false), (is, true)] {
                if stands {
                    self.push(Count::Favourable { effect, after }, person);
                }
            }
            if was != is {
                let favourably = is;
                self.push(Count::Crossed { effect, favourably }, person);
            }
        }
    }

    fn on_ladder(&mut self, effect: usize, instrument: &Instrument, one: &Scored<'_>) {
        if !matches!(
            instrument.kind(),
            ResultKind::Levels | ResultKind::LevelsPerDomain
        ) {
            return;
        }
        if scores::is_pair(one) {
            for (scores, after) in [(one.before, false), (one.after, true)] {
                let level = scores
                    .and_then(scores::single)
                    .and_then(|level| u8::try_from(level).ok());
                if let Some(level) = level {
                    self.push(Count::OnLevel { effect, level, after }, one.person);
                }
            }
        }
        for domain in 0..scores::domains(instrument).len() {
            let Some(shift) = scores::shift(instrument, one, domain) else {
                continue;
            };
            let shift = i8::try_from(shift.signum()).unwrap_or(0);
            let shifted = |towards| Count::Shifted {
                effect,
                domain,
                towards,
            };
            self.push(shifted(shift), one.person);
            for towards in [1, -1] {
                if towards != shift {
                    self.push(
                        Count::NotShifted {
                            effect,
                            domain,
                            towards,
                        },
                        one.person,
                    );
                }
            }
        }
    }

    fn add_moves(&mut self, plan: &Plan, register: &Register) {
        for change in register.role_changes() {
            let people: Vec<u32> = change.people.iter().collect();
            for (effect, intended) in plan.effects.iter().enumerate() {
                if let Some(MeasurementPlan::RoleMovement(movement)) = intended.measurement
                    && (movement.from, movement.to) == (change.from, change.to)
                {
                    self.people.insert(Count::Moved(effect), people.clone());
                }
            }
            self.people
                .insert(Count::MovedBetween(change.from, change.to), people);
        }
    }
}

/// Those of whom it is known how they came.
struct Arrived {
    newcomers: Members,
    known_before: Members,
    through_ambassadors: Members,
}

impl Arrived {
    fn counts(&self, group: usize, person: u32) -> impl Iterator<Item = Count> {
        let lists = [
            (&self.newcomers, Count::Newcomers(group)),
            (&self.known_before, Count::KnownBefore(group)),
            (&self.through_ambassadors, Count::ThroughAmbassadors(group)),
        ];
        lists
            .into_iter()
            .filter(move |(members, _)| members.contains(person))
            .map(|(_, count)| count)
            .collect::<Vec<_>>()
            .into_iter()
    }
}

/// What the records of one person come to; each list ascending, everything once.
#[derive(Default)]
struct Person {
    activities: Vec<usize>,
    goals: Vec<usize>,
    effects: Vec<usize>,
    groups: Vec<usize>,
    areas: Vec<usize>,
    roles: Vec<Role>,
    /// The effects, and the crossings of groups and areas, that one record alone makes up.
    effects_by_one: Vec<usize>,
    crossed_by_one: Vec<(usize, usize)>,
}

impl Person {
    fn read(&mut self, register: &Register, links: &Links, person: u32) {
        self.clear();
        for cell in register.cells_of(person) {
            let (groups, areas) = (links.groups(cell.target_group), links.areas(cell.area));
            let effects = at(&links.effects_of_activity, cell.activity);
            self.activities.push(cell.activity as usize);
            self.goals.extend(at(&links.goals_of_activity, cell.activity));
            self.effects.extend(effects);
            self.groups.extend(groups);
            self.areas.extend(areas);
            self.roles.extend(cell.role);
            let one = effects
                .iter()
                .copied()
                .filter(|effect| links.is_for(*effect, groups));
            self.effects_by_one.extend(one);
            for group in groups {
                self.crossed_by_one
                    .extend(areas.iter().map(|area| (*group, *area)));
            }
        }
        for list in [
            &mut self.activities,
            &mut self.goals,
            &mut self.effects,
            &mut self.groups,
            &mut self.areas,
            &mut self.effects_by_one,
        ] {
            once(list);
        }
        once(&mut self.roles);
        once(&mut self.crossed_by_one);
    }

    fn clear(&mut self) {
        self.activities.clear();
        self.goals.clear();
        self.effects.clear();
        self.groups.clear();
        self.areas.clear();
        self.roles.clear();
        self.effects_by_one.clear();
        self.crossed_by_one.clear();
    }
}

/// The people of counts that are numbered, before they are looked up by count.
struct Dense {
    activities: Vec<Vec<u32>>,
    goals: Vec<Vec<u32>>,
    effects: Vec<Vec<u32>>,
    groups: Vec<Vec<u32>>,
    areas: Vec<Vec<u32>>,
    crossed: Vec<Vec<u32>>,
    one_record: Vec<u64>,
    effects_by_one: Vec<u64>,
}

impl Dense {
    fn add(&mut self, person: u32, one: &Person, links: &Links, areas: usize, group_unknown: &mut [u64]) {
        let push = |lists: &mut Vec<Vec<u32>>, place: usize| {
            if let Some(list) = lists.get_mut(place) {
                list.push(person);
            }
        };
        let add = |counts: &mut [u64], place: usize| {
            if let Some(count) = counts.get_mut(place) {
                *count += 1;
            }
        };
        one.activities
            .iter()
            .for_each(|place| push(&mut self.activities, *place));
        one.goals.iter().for_each(|place| push(&mut self.goals, *place));
        one.groups.iter().for_each(|place| push(&mut self.groups, *place));
        one.areas.iter().for_each(|place| push(&mut self.areas, *place));
        for group in &one.groups {
            one.areas
                .iter()
                .for_each(|area| push(&mut self.crossed, group * areas + area));
        }
        for effect in &one.effects {
            if links.is_for(*effect, &one.groups) {
                push(&mut self.effects, *effect);
            } else if one.groups.is_empty() {
                add(group_unknown, *effect);
            }
        }
        one.effects_by_one
            .iter()
            .for_each(|place| add(&mut self.effects_by_one, *place));
        for (group, area) in &one.crossed_by_one {
            add(&mut self.one_record, group * areas + area);
        }
    }

    fn into_index(self, index: &mut Index, areas: usize) {
        let mut take = |lists: Vec<Vec<u32>>, count: &dyn Fn(usize) -> Count| {
            let filled = lists.into_iter().enumerate().filter(|(_, list)| !list.is_empty());
            index
                .people
                .extend(filled.map(|(place, list)| (count(place), list)));
        };
        let crossed = |place: usize| Count::GroupInArea(place / areas.max(1), place % areas.max(1));
        take(self.activities, &Count::Activity);
        take(self.goals, &Count::Goal);
        take(self.effects, &Count::Effect);
        take(self.groups, &Count::Group);
        take(self.areas, &Count::Area);
        take(self.crossed, &crossed);
        let alone = self
            .one_record
            .into_iter()
            .enumerate()
            .map(|(place, count)| (crossed(place), count));
        let effects = self.effects_by_one.into_iter().enumerate();
        let effects = effects.map(|(place, count)| (Count::Effect(place), count));
        index.by_one_record = alone.chain(effects).filter(|(_, count)| *count > 0).collect();
    }
}

impl Links {
    fn new(policy: &PolicyFramework, plan: &Plan, register: &Register) -> Self {
        let codebook = register.codebook();
        let place_of_effect: HashMap<&str, usize> = (plan.effects.iter().enumerate())
            .map(|(place, effect)| (effect.id.as_str(), place))
            .collect();
        let activities_of_effect: Vec<Vec<u32>> = (plan.effects.iter())
            .map(|effect| {
                (effect.activities.iter())
                    .filter_map(|id| codebook.activity(id.as_str()))
                    .collect()
            })
            .collect();
        let wider_goals = wider(policy.goals.iter().map(|goal| {
            (
                goal.id.as_str(),
                goal.parent.as_ref().map(crate::value::Id::as_str),
            )
        }));
        let place_of_goal: HashMap<&str, usize> = (policy.goals.iter().enumerate())
            .map(|(place, goal)| (goal.id.as_str(), place))
            .collect();
        let mut activities_of_goal: Vec<Vec<u32>> = vec![Vec::new(); policy.goals.len()];
        for link in &plan.contributions {
            let (Some(goal), Some(effect)) = (
                place_of_goal.get(link.goal.as_str()),
                place_of_effect.get(link.effect.as_str()),
            ) else {
                continue;
            };
            let activities = activities_of_effect.get(*effect).map_or(&[][..], Vec::as_slice);
            for goal in wider_goals.get(*goal).into_iter().flatten() {
                if let Some(list) = activities_of_goal.get_mut(*goal) {
                    list.extend(activities);
                }
            }
        }
        activities_of_goal.iter_mut().for_each(once);
        let group_of_effect = (plan.effects.iter())
            .map(|effect| {
                let group = effect.for_group.as_ref()?;
                policy.target_groups.iter().position(|it| it.id == *group)
            })
            .collect();
        Self {
            goals_of_activity: turned(&activities_of_goal, plan.activities.len()),
            effects_of_activity: turned(&activities_of_effect, plan.activities.len()),
            activities_of_goal,
            activities_of_effect,
            group_of_effect,
            wider_groups: wider(policy.target_groups.iter().map(|group| {
                (
                    group.id.as_str(),
                    group.within.as_ref().map(crate::value::Id::as_str),
                )
            })),
            wider_areas: wider(policy.areas.iter().map(|area| {
                (
                    area.id.as_str(),
                    area.within.as_ref().map(crate::value::Id::as_str),
                )
            })),
        }
    }

    pub(in crate::account) fn group_of_effect(&self, effect: usize) -> Option<usize> {
        self.group_of_effect.get(effect).copied().flatten()
    }

    /// A group with all that it is part of.
    fn groups(&self, group: Option<u32>) -> &[usize] {
        group.map_or(&[], |group| at(&self.wider_groups, group))
    }

    /// An area with all that it is part of.
    pub(in crate::account) fn areas(&self, area: Option<u32>) -> &[usize] {
        area.map_or(&[], |area| at(&self.wider_areas, area))
    }

    /// Whether an effect is for everybody, or for one of these groups.
    fn is_for(&self, effect: usize, groups: &[usize]) -> bool {
        self.group_of_effect(effect)
            .is_none_or(|group| groups.contains(&group))
    }
}

fn at<T>(lists: &[Vec<T>], place: u32) -> &[T] {
    lists.get(place as usize).map_or(&[], Vec::as_slice)
}

/// Each once, ascending.
fn once<T: Ord>(list: &mut Vec<T>) {
    list.sort_unstable();
    list.dedup();
}

/// Per activity the places of the lists that hold it.
fn turned(lists: &[Vec<u32>], activities: usize) -> Vec<Vec<usize>> {
    let mut turned = vec![Vec::new(); activities];
    for (place, list) in lists.iter().enumerate() {
        for activity in list {
            if let Some(places) = turned.get_mut(*activity as usize) {
                places.push(place);
            }
        }
    }
    turned.iter_mut().for_each(once);
    turned
}

/// For each of these things its place and the places of all that it is part of. A circle only has to come to an end.
fn wider<'i>(things: impl Iterator<Item = (&'i str, Option<&'i str>)>) -> Vec<Vec<usize>> {
    let things: Vec<(&str, Option<&str>)> = things.collect();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for (place, (id, _)) in things.iter().enumerate() {
        places.entry(id).or_insert(place);
    }
    let within: Vec<Option<usize>> = (things.iter())
        .map(|(_, within)| within.and_then(|within| places.get(within).copied()))
        .collect();
    (0..things.len())
        .map(|place| {
            let mut all = vec![place];
            let mut next = within.get(place).copied().flatten();
            while let Some(wider) = next.filter(|wider| !all.contains(wider)) {
                all.push(wider);
                next = within.get(wider).copied().flatten();
            }
            all
        })
        .collect()
}
