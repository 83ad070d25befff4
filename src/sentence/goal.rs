//! The answer to one goal.

use super::difference::each_year;
use super::effect::in_short;
use super::number::{either, quoted};
use crate::language::{Language, Words};
use crate::plan::Origin;
use crate::report::{GoalAnswer, Outcome};

/// The answer to a goal: how its effects stand, and each of them in one or two sentences.
pub fn answer(goal: &GoalAnswer) -> Words {
    Words::new(answer_in(goal, Language::Nl), answer_in(goal, Language::En))
}

/// The same in one language.
pub fn answer_in(goal: &GoalAnswer, language: Language) -> String {
    if goal.effects.is_empty() {
        return either(
            language,
            "Bij dit doel hoort in het plan geen beoogd effect; het is niet beantwoord.",
            "No intended effect of the plan belongs to this goal; it is not answered.",
        )
        .to_owned();
    }
    let mut said = standings(goal, language);
    for effect in &goal.effects {
        // What somebody called an effect is set apart by quotation marks: it is their aim, not our finding.
        for part in [" ", &quoted(&effect.title), ": ", &in_short(effect, language)] {
            said.push_str(part);
        }
        for compared in each_year(effect, language) {
            said.push(' ');
            said.push_str(&compared);
        }
    }
    said
}

/// How it went with the effects: worse as plainly as better.
fn standings(goal: &GoalAnswer, language: Language) -> String {
    let all = goal.effects.len();
    let intended = goal
        .effects
        .iter()
        .filter(|effect| effect.origin == Origin::Intended)
        .count();
    let standings = went(goal, language);
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

/// `beter`, or with more effects `1 keer beter; 1 keer slechter` (in English `1 better; 1 worse`).
fn went(goal: &GoalAnswer, language: Language) -> String {
    let count = |outcome: Outcome| {
        let effects = goal.effects.iter();
        effects.filter(|effect| Outcome::of(effect) == outcome).count()
    };
    let times = either(language, " keer", "");
    let parts: Vec<String> = Outcome::ALL
        .into_iter()
        .filter(|outcome| count(*outcome) > 0)
        .map(|outcome| match goal.effects.len() {
            1 => outcome.say(language).to_owned(),
            _ => format!("{}{times} {}", count(outcome), outcome.say(language)),
        })
        .collect();
    parts.join("; ")
}
