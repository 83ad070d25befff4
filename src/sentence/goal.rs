//! The answer to one goal.

use super::effect::in_short;
use super::number::{either, listed, quoted};
use crate::evidence::Standing;
use crate::language::{Language, Words};
use crate::plan::Origin;
use crate::report::GoalAnswer;

/// The answer to a goal: how its effects stand, and each of them in one or two sentences.
pub fn answer(goal: &GoalAnswer) -> Words {
    Words::new(say(goal, Language::Nl), say(goal, Language::En))
}

fn say(goal: &GoalAnswer, language: Language) -> String {
    if goal.effects.is_empty() {
        return either(
            language,
            "Bij dit doel hoort in het plan geen beoogd effect; het is niet beantwoord.",
            "No intended effect of the plan belongs to this goal; it is not answered.",
        )
        .to_owned();
    }
    let mut parts = vec![standings(goal, language)];
    // What somebody called an effect is set apart by quotation marks: it is their aim, not our finding.
    parts.extend(
        goal.effects
            .iter()
            .map(|effect| format!("{}: {}", quoted(&effect.title), in_short(effect, language))),
    );
    parts.join(" ")
}

fn standings(goal: &GoalAnswer, language: Language) -> String {
    let standings: Vec<String> = Standing::ALL
        .into_iter()
        .filter(|standing| goal.standings.of(*standing) > 0)
        .map(|standing| {
            let words = standing.words();
            format!("{} {}", goal.standings.of(standing), words.say(language))
        })
        .collect();
    let all = goal.effects.len();
    let intended = goal
        .effects
        .iter()
        .filter(|effect| effect.origin == Origin::Intended)
        .count();
    let standings = listed(&standings, language);
    match (language, intended == all, all) {
        (Language::Nl, true, 1) => format!("Bij dit doel hoort 1 beoogd effect: {standings}."),
        (Language::Nl, true, _) => format!("Bij dit doel horen {all} beoogde effecten: {standings}."),
        (Language::Nl, false, _) => {
            format!(
                "Bij dit doel is naar {all} veranderingen gekeken, waarvan {intended} beoogd: {standings}."
            )
        }
        (Language::En, true, 1) => format!("1 intended effect belongs to this goal: {standings}."),
        (Language::En, true, _) => format!("{all} intended effects belong to this goal: {standings}."),
        (Language::En, false, _) => {
            format!("For this goal {all} changes were watched, of which {intended} intended: {standings}.")
        }
    }
}
