//! One goal: who has an effect for it, how it went, and what the activities for it cost.

use std::collections::BTreeSet;

use super::super::number::{capitalised, either, euro, listed};
use super::{Answered, in_both, organisations};
use crate::language::{Language, Words};
use crate::report::{EffectRolledUp, GoalCostsRolledUp, GoalRolledUp, Outcome, ReportRolledUp, RollUp};
use crate::value::{Figure, Id};

/// Who answers a goal and how it went, counted in organisations.
pub fn goal_rolled_up(document: &RollUp, goal: &GoalRolledUp) -> Words {
    in_both(|language| say(document, goal, language))
}

fn say(document: &RollUp, goal: &GoalRolledUp, language: Language) -> String {
    if goal.answers.is_empty() {
        return either(
            language,
            match Answered::of(document, goal) {
                Answered::Below => {
                    "Geen organisatie heeft een effect bij dit doel zelf; een doel eronder is wel beantwoord."
                }
                _ => "Geen organisatie heeft een effect bij dit doel: niemand geeft er antwoord op.",
            },
            match Answered::of(document, goal) {
                Answered::Below => {
                    "No organisation has an effect for this goal itself; a goal below it is answered."
                }
                _ => "No organisation has an effect for this goal: nobody answers it.",
            },
        )
        .to_owned();
    }
    let mut said = vec![who(document, goal, language), went(document, goal, language)];
    said.extend(unlike(goal, language));
    said.join(" ")
}

fn who(document: &RollUp, goal: &GoalRolledUp, language: Language) -> String {
    let number = document.organisations(goal.answers.iter().map(|answer| &answer.by));
    let who = organisations(number, language);
    match (language, number) {
        (Language::Nl, 1) => format!("{who} heeft een effect bij dit doel."),
        (Language::Nl, _) => format!("{who} hebben een effect bij dit doel."),
        (Language::En, 1) => format!("{who} has an effect for this goal."),
        (Language::En, _) => format!("{who} have an effect for this goal."),
    }
}

/// Worse as plainly as better.
fn went(document: &RollUp, goal: &GoalRolledUp, language: Language) -> String {
    let of = |outcome: Outcome| {
        let has = |effects: &[EffectRolledUp]| effects.iter().any(|effect| effect.outcome == outcome);
        let answers = goal.answers.iter().filter(|answer| has(&answer.effects));
        document.organisations(answers.map(|answer| &answer.by))
    };
    let all = document.organisations(goal.answers.iter().map(|answer| &answer.by));
    let counts: Vec<(Outcome, usize)> = Outcome::ALL
        .into_iter()
        .map(|outcome| (outcome, of(outcome)))
        .filter(|(_, number)| *number > 0)
        .collect();
    if all == 1 {
        let words = counts.iter().map(|(outcome, _)| outcome.words());
        let words: Vec<String> = words.map(|words| words.say(language).to_owned()).collect();
        let name = either(language, "Hoe het ging", "How it went");
        return format!("{name}: {}.", words.join("; "));
    }
    let parts: Vec<String> = counts
        .iter()
        .map(|(outcome, number)| so_many(*outcome, *number, language))
        .collect();
    let told: usize = counts.iter().map(|(_, number)| number).sum();
    let said = format!("{}.", capitalised(&listed(&parts, language)));
    if told > all {
        let more = either(
            language,
            "Een organisatie met meer effecten kan hierin vaker voorkomen.",
            "An organisation with several effects may occur in this more than once.",
        );
        format!("{said} {more}")
    } else {
        said
    }
}

fn so_many(outcome: Outcome, number: usize, language: Language) -> String {
    let (nl, en) = match outcome {
        Outcome::Better => ("ging het beter", "it went better"),
        Outcome::Worse => ("ging het slechter", "it went worse"),
        Outcome::NoClearChange => ("is er geen duidelijk verschil", "there is no clear difference"),
        Outcome::LeansBetter => (
            "is de uitkomst gunstig maar niet zeker",
            "the outcome is favourable but not certain",
        ),
        Outcome::LeansWorse => (
            "is de uitkomst ongunstig maar niet zeker",
            "the outcome is unfavourable but not certain",
        ),
        Outcome::Measured => (
            "is gemeten zonder dat beter of slechter te zeggen is",
            "there was a measurement of which better or worse cannot be told",
        ),
        Outcome::Hidden => (
            "is gemeten maar niet gepubliceerd wat eruit kwam",
            "there was a measurement of which the outcome is not published",
        ),
        Outcome::Told => ("is erover verteld", "it is told of"),
        Outcome::CountedOnly => ("is alleen geteld wie er kwam", "only who came was counted"),
        Outcome::Unanswered => ("is er niets over bekend", "nothing is known of it"),
    };
    match language {
        Language::Nl => format!("bij {number} {nl}"),
        Language::En => format!("for {number} {en}"),
    }
}

/// That figures of unlike instruments say nothing about each other.
fn unlike(goal: &GoalRolledUp, language: Language) -> Option<String> {
    let effects = goal.answers.iter().flat_map(|answer| &answer.effects);
    let figures = effects.flat_map(|effect| &effect.figures);
    let instruments: BTreeSet<(&str, &str)> = figures
        .filter_map(|figure| Some((figure.instrument.as_deref()?, figure.version.as_deref()?)))
        .collect();
    (instruments.len() > 1).then(|| {
        either(
            language,
            "Er is met verschillende meetinstrumenten gemeten; die uitkomsten zijn niet tegen elkaar af te zetten.",
            "Different instruments were used; their outcomes cannot be held against each other.",
        )
        .to_owned()
    })
}

/// What the activities for a goal cost, and that the costs of goals do not add up where an activity serves several.
pub fn goal_costs(document: &RollUp, goal: &GoalRolledUp, costs: &GoalCostsRolledUp) -> Words {
    in_both(|language| cost(document, goal, costs, language))
}

fn cost(document: &RollUp, goal: &GoalRolledUp, costs: &GoalCostsRolledUp, language: Language) -> String {
    let realised = &costs.realised;
    let said = match realised.amount {
        Figure::Known(amount) => {
            let least = if realised.missing.is_empty() {
                ""
            } else {
                either(language, "minstens ", "at least ")
            };
            let amount = euro(amount, language);
            match language {
                Language::Nl => format!("De activiteiten voor dit doel kostten samen {least}{amount}."),
                Language::En => format!("The activities for this goal cost {least}{amount} together."),
            }
        }
        _ => either(
            language,
            "Wat de activiteiten voor dit doel kostten is niet bekend.",
            "What the activities for this goal cost is not known.",
        )
        .to_owned(),
    };
    if !serves_others(document, goal) {
        return said;
    }
    let others = either(
        language,
        "Er zijn activiteiten bij die ook andere doelen dienen: tel de kosten van doelen dus niet bij elkaar op.",
        "Some of them serve other goals too, so the costs of goals do not add up.",
    );
    format!("{said} {others}")
}

/// Whether an activity for this goal serves another one too.
fn serves_others(document: &RollUp, goal: &GoalRolledUp) -> bool {
    goal.answers.iter().any(|answer| {
        let report: Option<&ReportRolledUp> = document.report(&answer.by);
        let activities = report.into_iter().flat_map(|report| &report.activities);
        let here = |id: &Id<_>| answer.activities.contains(id);
        activities
            .filter(|it| it.funded && here(&it.activity))
            .any(|it| it.goals.len() > 1)
    })
}
