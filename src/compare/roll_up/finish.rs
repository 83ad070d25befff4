//! The overview itself: what the framework asks, and what the reports answer to it.

use std::collections::{BTreeMap, BTreeSet};

use super::part::Part;
use super::{costs, themes};
use crate::language::Words;
use crate::policy::{Goal, PolicyFramework};
use crate::report::{
    AreaRolledUp, Audience, CostsRolledUp, GoalRolledUp, GroupRolledUp, JointCosts, PeopleRolledUp,
    ReachRolledUp, RefusedReport, ReportRolledUp, RollUp, RollUpCaveat, name_key, organisation_key,
};
use crate::sentence;
use crate::value::document::{DocumentName, FormatVersion};
use crate::value::{Day, Extensions, Figure, Id, Period};

/// The overview as far as the framework gives it.
pub(super) fn empty(framework: &PolicyFramework, period: Period) -> RollUp {
    let valid = |goal: &&Goal| goal.valid.is_none_or(|valid| valid.overlaps(period));
    let id = Id::new(&format!("{}-{}-{}", framework.id, period.from, period.through));
    let nothing = JointCosts {
        amount: Figure::NotComputable,
        missing: Vec::new(),
    };
    RollUp {
        document: DocumentName::new(),
        format_version: FormatVersion::default(),
        id: id.unwrap_or_else(|_| framework.id.renamed()),
        made_on: period.through,
        sentence_edition: sentence::SENTENCE_EDITION.to_owned(),
        policy_framework: framework.id.clone(),
        title: framework.title.clone(),
        commissioners: framework.commissioners.clone(),
        period,
        audience: Audience::Public,
        statement: Words::default(),
        caveats: Vec::new(),
        reports: Vec::new(),
        refused: Vec::new(),
        goals: framework.goals.iter().filter(valid).map(goal).collect(),
        outside_goals: Vec::new(),
        reach: ReachRolledUp {
            statement: Words::default(),
            groups: (framework.target_groups.iter())
                .map(|group| GroupRolledUp {
                    target_group: group.id.clone(),
                    title: group.title.clone(),
                    people: Vec::new(),
                })
                .collect(),
            areas: (framework.areas.iter())
                .map(|area| AreaRolledUp {
                    area: area.id.clone(),
                    title: area.title.clone(),
                    people: Vec::new(),
                })
                .collect(),
        },
        costs: CostsRolledUp {
            statement: Words::default(),
            planned: nothing.clone(),
            realised: nothing.clone(),
            income: nothing,
        },
        themes: Vec::new(),
        extensions: Extensions::default(),
    }
}

fn goal(goal: &Goal) -> GoalRolledUp {
    GoalRolledUp {
        goal: goal.id.clone(),
        title: goal.title.clone(),
        code: goal.code.clone(),
        parent: goal.parent.clone(),
        owner: goal.owner,
        task_field: goal.task_field.clone(),
        intended_effects: goal.intended_effects.clone(),
        statement: Words::default(),
        answers: Vec::new(),
        costs: None,
    }
}

/// The whole overview.
pub(super) fn whole(
    mut overview: RollUp,
    mut parts: Vec<Part>,
    refused: Vec<RefusedReport>,
    made_on: Day,
) -> RollUp {
    parts.sort_by_cached_key(|part| {
        let line = &part.line;
        (
            name_key(&line.organisation.name),
            organisation_key(&line.organisation),
            line.plan.clone(),
        )
    });
    call(&mut parts);
    overview.made_on = made_on;
    overview.refused = refused;
    let mut lines = Vec::new();
    for part in parts {
        lines.push(join(&mut overview, part));
    }
    overview.themes = themes::themes(lines);
    overview.audience = audience(&overview.reports);
    overview.caveats = caveats(&overview.reports);
    overview.costs.planned = costs::joint(&overview.reports, |it| &it.planned);
    overview.costs.realised = costs::joint(&overview.reports, |it| &it.realised);
    overview.costs.income = costs::joint(&overview.reports, |it| &it.income);
    for goal in &mut overview.goals {
        goal.costs = costs::of_goal(&overview.reports, &goal.answers);
    }
    said(&mut overview);
    overview
}

/// Gives each report an id of its own: its own id, with a number behind it where another has the same.
fn call(parts: &mut [Part]) {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for part in parts.iter() {
        *times.entry(part.line.report.to_string()).or_default() += 1;
    }
    let mut taken: BTreeSet<String> = times.keys().cloned().collect();
    for part in parts {
        let own = part.line.report.to_string();
        if times.get(&own).is_none_or(|times| *times < 2) {
            part.called(&part.line.report.renamed());
            continue;
        }
        // Some number is free, for there are no more ids than reports.
        let free = (1..).find_map(|number: usize| {
            let numbered = Id::new(&format!("{own}-{number}")).or_else(|_| Id::new(&format!("r-{number}")));
            numbered
                .ok()
                .filter(|id: &Id<ReportRolledUp>| !taken.contains(id.as_str()))
        });
        if let Some(id) = free {
            taken.insert(id.to_string());
            part.called(&id);
        }
    }
}

/// Puts the lines of a report where they belong; gives its needs and signals.
fn join(overview: &mut RollUp, part: Part) -> themes::Lines {
    let by = &part.line.id;
    let mut answers = part.answers;
    for goal in &mut overview.goals {
        if let Some(at) = answers.iter().position(|(id, _)| *id == goal.goal) {
            goal.answers.push(answers.swap_remove(at).1);
        }
    }
    for group in &mut overview.reach.groups {
        let mut here = part.groups.iter().filter(|(id, _)| *id == group.target_group);
        group.people.extend(here.next().map(|(_, people)| PeopleRolledUp {
            by: by.clone(),
            people: *people,
        }));
    }
    for area in &mut overview.reach.areas {
        let mut here = part.areas.iter().filter(|(id, _)| *id == area.area);
        area.people.extend(here.next().map(|(_, people)| PeopleRolledUp {
            by: by.clone(),
            people: *people,
        }));
    }
    if !part.outside.effects.is_empty() {
        overview.outside_goals.push(part.outside);
    }
    overview.reports.push(part.line);
    part.themes
}

/// As confidential as the most confidential report; without any, nothing is.
fn audience(reports: &[ReportRolledUp]) -> Audience {
    let audiences = reports.iter().map(|report| report.audience);
    audiences.min().unwrap_or(Audience::Public)
}

fn caveats(reports: &[ReportRolledUp]) -> Vec<RollUpCaveat> {
    let differ = |same: fn(&ReportRolledUp, &ReportRolledUp) -> bool| {
        reports
            .split_first()
            .is_some_and(|(first, others)| others.iter().any(|other| !same(first, other)))
    };
    let holds = [
        (RollUpCaveat::OverlapUnknown, reports.len() > 1),
        (RollUpCaveat::NotAdded, reports.len() > 1),
        (
            RollUpCaveat::ProtectedOtherwise,
            differ(|one, other| (one.threshold, one.rounded_to) == (other.threshold, other.rounded_to)),
        ),
        (
            RollUpCaveat::Rounded,
            reports.iter().any(|report| report.rounded_to.is_some()),
        ),
        (
            RollUpCaveat::AudiencesDiffer,
            differ(|one, other| one.audience == other.audience),
        ),
    ];
    let held = holds.into_iter().filter(|(_, holds)| *holds);
    held.map(|(caveat, _)| caveat).collect()
}

/// The sentences, from everything else.
fn said(overview: &mut RollUp) {
    let goals = overview.goals.iter();
    let of_goals: Vec<Words> = goals
        .map(|goal| sentence::goal_rolled_up(overview, goal))
        .collect();
    let goals = overview.goals.iter();
    let of_costs: Vec<Option<Words>> = goals
        .map(|goal| Some(sentence::goal_costs(overview, goal, goal.costs.as_ref()?)))
        .collect();
    for ((goal, words), costs) in overview.goals.iter_mut().zip(of_goals).zip(of_costs) {
        goal.statement = words;
        if let (Some(own), Some(words)) = (&mut goal.costs, costs) {
            own.statement = words;
        }
    }
    overview.reach.statement = sentence::reach_rolled_up();
    overview.costs.statement = sentence::costs_rolled_up(overview);
    overview.statement = sentence::roll_up(overview);
}
