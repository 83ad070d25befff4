//! The effects that are offered under a criterion: a line each, at one place of the offer.

use std::collections::BTreeMap;

use super::{Tender, line};
use crate::offer::{EarlierEvidence, EffectLine, EffectsOfGoal, OfferedEffects, ToldElsewhere};
use crate::plan::{Contribution, Effect, Origin};
use crate::policy::{AwardCriterion, Goal};
use crate::value::Id;

/// Tells effects, and remembers where each was told.
pub(super) struct Telling<'t> {
    tender: &'t Tender<'t>,
    evidence: &'t [EarlierEvidence],
    /// Whether what earlier reports say has a criterion of its own.
    reports_apart: bool,
    told: BTreeMap<&'t Id<Effect>, &'t AwardCriterion>,
}

impl<'t> Telling<'t> {
    pub(super) fn new(tender: &'t Tender<'t>, evidence: &'t [EarlierEvidence], reports_apart: bool) -> Self {
        Self {
            tender,
            evidence,
            reports_apart,
            told: BTreeMap::new(),
        }
    }

    /// These effects goal by goal. Each stands once: at the goal that the plan names first with it, and where it was told
    /// already or stands at another goal that is said.
    pub(super) fn goals(
        &self,
        criterion: &AwardCriterion,
        goals: &[&'t Goal],
        effects: &[Id<Effect>],
    ) -> OfferedEffects {
        let mut offered = OfferedEffects::default();
        let mut here: Vec<&Id<Effect>> = Vec::new();
        for goal in goals {
            let mut of_goal = EffectsOfGoal::new(Some(goal));
            let mut any = false;
            for (effect, link) in self.links(&goal.id) {
                any = true;
                if !effects.contains(&effect.id) {
                    continue;
                }
                here.push(&effect.id);
                match self.home(effect, goals).filter(|home| home.id != goal.id) {
                    Some(home) if !self.told.contains_key(&effect.id) => {
                        let name = home.title.clone();
                        of_goal
                            .elsewhere
                            .push(ToldElsewhere::new(effect, &criterion.id, name));
                    }
                    _ => self.tell(effect, Some(link), &mut of_goal),
                }
            }
            if !any || !of_goal.lines.is_empty() || !of_goal.elsewhere.is_empty() {
                offered.goals.push(of_goal);
            }
        }
        let mut others = EffectsOfGoal::new(None);
        for effect in self.intended() {
            if effects.contains(&effect.id) && !here.contains(&&effect.id) {
                self.tell(effect, None, &mut others);
            }
        }
        if !others.lines.is_empty() || !others.elsewhere.is_empty() {
            offered.goals.push(others);
        }
        offered
    }

    /// The goal among these at which an effect stands: the one that the plan names first with it.
    fn home(&self, effect: &Effect, goals: &[&'t Goal]) -> Option<&'t Goal> {
        let links = self.tender.plan.contributions.iter();
        let mut of_effect = links.filter(|link| link.effect == effect.id);
        of_effect.find_map(|link| goals.iter().find(|goal| goal.id == link.goal).copied())
    }

    /// Remembers that these effects were told under a criterion.
    pub(super) fn told(&mut self, criterion: &'t AwardCriterion, effects: &OfferedEffects) {
        let lines: Vec<&Id<Effect>> = effects
            .goals
            .iter()
            .flat_map(|goal| &goal.lines)
            .map(|line| &line.effect)
            .collect();
        let tender = self.tender;
        for effect in &tender.plan.effects {
            if lines.contains(&&effect.id) {
                self.told.insert(&effect.id, criterion);
            }
        }
    }

    fn intended(&self) -> impl Iterator<Item = &'t Effect> + use<'t> {
        let effects = self.tender.plan.effects.iter();
        effects.filter(|effect| effect.origin == Origin::Intended)
    }

    /// The intended effects that contribute to a goal, each with the link, in the order of the plan.
    fn links<'b>(&'b self, goal: &'b Id<Goal>) -> impl Iterator<Item = (&'t Effect, &'t Contribution)> + 'b {
        let links = self.tender.plan.contributions.iter();
        links
            .filter(move |link| link.goal == *goal)
            .filter_map(|link| Some((self.intended().find(|effect| effect.id == link.effect)?, link)))
    }

    fn tell(&self, effect: &'t Effect, link: Option<&Contribution>, under: &mut EffectsOfGoal) {
        match self.told.get(&effect.id) {
            Some(criterion) => {
                let name = criterion.name.clone();
                under
                    .elsewhere
                    .push(ToldElsewhere::new(effect, &criterion.id, name));
            }
            None => under.lines.push(self.line(effect, link)),
        }
    }

    fn line(&self, effect: &Effect, contribution: Option<&Contribution>) -> EffectLine {
        let told = line::yielded(self.tender, effect);
        let mut line = EffectLine::new(effect.id.clone(), effect.title.clone(), told.for_whom);
        line.seen = told.measured;
        line.pursued = told.pursued;
        line.because = contribution.and_then(|it| it.because.clone());
        let activities = self.tender.plan.activities.iter();
        line.activities = activities
            .filter(|activity| effect.activities.contains(&activity.id))
            .map(|activity| activity.title.clone())
            .collect();
        if !self.reports_apart {
            for quoted in self.evidence.iter().filter(|quoted| quoted.effect == effect.id) {
                if !line.reported.contains(&quoted.report) {
                    line.reported.push(quoted.report.clone());
                }
            }
        }
        line
    }
}
