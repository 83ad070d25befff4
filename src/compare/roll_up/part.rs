//! What is kept of one report: the lines that the overview prints of it.

use std::cmp::Reverse;

use serde::Serialize;

use super::costs;
use super::figures::effect;
use super::themes::{Lines, lines};
use crate::plan::Activity;
use crate::policy::{Area, Goal, TargetGroup};
use crate::report::{
    ActivityAccount, ActivityRolledUp, Audience, EffectAnswer, EffectReport, OrganisationAnswer,
    RefusedReport, ReportRolledUp, WhyRefused,
};
use crate::value::{Day, Figure, Id, People};

/// What is kept of one report.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Part {
    pub(super) line: ReportRolledUp,
    pub(super) answers: Vec<(Id<Goal>, OrganisationAnswer)>,
    pub(super) outside: OrganisationAnswer,
    pub(super) groups: Vec<(Id<TargetGroup>, Figure<People>)>,
    pub(super) areas: Vec<(Id<Area>, Figure<People>)>,
    pub(super) themes: Lines,
}

impl Part {
    pub(super) fn of(report: &EffectReport) -> Self {
        let with_effects = report.goals.iter().filter(|goal| !goal.effects.is_empty());
        let answers = with_effects.map(|goal| {
            let mut answer = answered(report, goal.effects.iter());
            answer.standings = Some(goal.standings);
            answer.reach = Some(goal.reach);
            (goal.goal.clone(), answer)
        });
        let outside = report.effects_outside_goals.iter();
        let whole = report.reach_by_group.iter();
        Self {
            line: line(report),
            answers: answers.collect(),
            outside: answered(report, outside.chain(&report.emergent_effects)),
            groups: whole
                .clone()
                .filter(|it| it.area.is_none())
                .filter_map(|it| Some((it.target_group.clone()?, it.people)))
                .collect(),
            areas: whole
                .filter(|it| it.target_group.is_none())
                .filter_map(|it| Some((it.area.clone()?, it.people)))
                .collect(),
            themes: lines(report),
        }
    }

    /// Which of two reports of one organisation on one plan goes before: the later one, then the one that tells more;
    /// and of two of one day the content decides, so that the order in which they came does not.
    pub(super) fn rank(&self) -> (Day, Reverse<Audience>, String) {
        // Texts and numbers are written; nothing of it can fail.
        let content = serde_json::to_string(self).unwrap_or_default();
        (self.line.made_on, Reverse(self.line.audience), content)
    }

    /// That another report was taken along instead.
    pub(super) fn refused(self) -> RefusedReport {
        let mut refused = RefusedReport::new(WhyRefused::Twice);
        refused.organisation = Some(self.line.organisation.name);
        refused.report = Some(self.line.report);
        refused
    }

    /// Gives every line the id under which the report stands in the overview.
    pub(super) fn called(&mut self, id: &Id<ReportRolledUp>) {
        self.line.id = id.clone();
        for (_, answer) in &mut self.answers {
            answer.by = id.clone();
        }
        self.outside.by = id.clone();
        self.themes.called(id);
    }
}

fn line(report: &EffectReport) -> ReportRolledUp {
    let activities = report.activities.iter();
    ReportRolledUp {
        id: report.id.renamed(),
        report: report.id.clone(),
        organisation: report.organisation.clone(),
        made_on: report.made_on,
        audience: report.audience,
        plan: report.sources.plan.clone(),
        grant: report.sources.grant.clone(),
        threshold: report.disclosure.threshold,
        rounded_to: report.disclosure.rounded_to,
        reach: report.reach,
        costs: costs::of_report(report),
        activities: activities.map(|account| activity(report, account)).collect(),
    }
}

fn activity(report: &EffectReport, account: &ActivityAccount) -> ActivityRolledUp {
    let serves = |effects: &[EffectAnswer]| {
        effects
            .iter()
            .any(|answer| account.effects.contains(&answer.effect))
    };
    let goals = report.goals.iter().filter(|goal| serves(&goal.effects));
    ActivityRolledUp {
        activity: account.activity.clone(),
        title: account.title.clone(),
        funded: account.funded,
        meetings_planned: account.planned.meetings,
        meetings: account.realised.meetings,
        costs_planned: account.planned.costs,
        costs: account.realised.costs,
        goals: goals.map(|goal| goal.goal.clone()).collect(),
    }
}

/// The effects under one heading of a report, and the activities behind them.
fn answered<'r>(
    report: &EffectReport,
    effects: impl Iterator<Item = &'r EffectAnswer>,
) -> OrganisationAnswer {
    let effects: Vec<&EffectAnswer> = effects.collect();
    let behind = report.activities.iter().filter(|activity| {
        effects
            .iter()
            .any(|answer| activity.effects.contains(&answer.effect))
    });
    let activities: Vec<Id<Activity>> = behind.map(|activity| activity.activity.clone()).collect();
    OrganisationAnswer {
        by: report.id.renamed(),
        standings: None,
        reach: None,
        effects: effects.into_iter().map(effect).collect(),
        activities,
    }
}
