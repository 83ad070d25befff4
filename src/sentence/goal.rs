//! The answer to one goal.

use super::number::either;
use crate::evidence::Standing;
use crate::language::{Language, Words};
use crate::report::GoalAnswer;

/// The answer to a goal: how its effects stand, and the statement about each of them.
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
    let standings: Vec<String> = Standing::ALL
        .into_iter()
        .filter(|standing| goal.standings.of(*standing) > 0)
        .map(|standing| {
            format!(
                "{} {}",
                goal.standings.of(standing),
                standing.words().say(language)
            )
        })
        .collect();
    let mut parts = vec![match language {
        Language::Nl => format!("Beoogde effecten bij dit doel: {}.", standings.join(", ")),
        Language::En => format!("Intended effects for this goal: {}.", standings.join(", ")),
    }];
    // What somebody called an effect is set apart by quotation marks: it is their aim, not our finding.
    parts.extend(
        goal.effects
            .iter()
            .map(|effect| format!("‘{}’: {}", effect.title.trim(), effect.statement.say(language))),
    );
    parts.join(" ")
}
