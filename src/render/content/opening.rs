//! The first screen: who, when, how it went in a paragraph, and one table of goals.

use super::super::text::Trimmed as _;
use std::collections::BTreeMap;

use super::super::tree::{
    Block, Column, Group, Inline, Level, Part, Rows, Table, cell, heading, paragraph, text_cell, word,
};
use super::super::voice::Voice;
use super::compared;
use super::figures;
use super::goals::anchor;
use super::outcome::{is_one_value, marked, marked_of};
use crate::evidence::Standing;
use crate::language::Language;
use crate::report::Outcome;
use crate::report::{Audience, EffectReport, GoalAnswer};

/// The title of the document.
pub(super) fn title(report: &EffectReport, voice: Voice) -> String {
    let name = report.organisation.name.trimmed();
    format!("{}: {name}", voice.say("Effectrapportage", "Effect report"))
}

pub(super) fn told(report: &EffectReport, voice: Voice) -> Part {
    let mut blocks = vec![heading(Level::Document, title(report, voice)), who(report, voice)];
    blocks.extend(confidential(report.audience, voice));
    blocks.push(paragraph(how_it_went(report, voice)));
    blocks.extend(since(report, voice));
    let table = of_goals(report, voice);
    if !table.is_empty() {
        blocks.push(Block::Table(table));
    }
    blocks
}

fn who(report: &EffectReport, voice: Voice) -> Block {
    let to: Vec<&str> = report.commissioners.iter().map(|it| it.name.trimmed()).collect();
    let to = to.join(", ");
    let (period, made_on) = (voice.period(report.period), voice.day(report.made_on));
    paragraph(match (voice.language, to.is_empty()) {
        (Language::Nl, false) => format!("Verantwoording aan {to} over {period}. Gemaakt op {made_on}."),
        (Language::En, false) => format!("Account to {to} over {period}. Made on {made_on}."),
        (Language::Nl, true) => format!("Verantwoording over {period}. Gemaakt op {made_on}."),
        (Language::En, true) => format!("Account over {period}. Made on {made_on}."),
    })
}

/// What moved since the earlier report, where that was given.
fn since(report: &EffectReport, voice: Voice) -> Option<Block> {
    let compared = report.comparison.as_ref()?;
    Some(Block::Paragraph(vec![
        Inline::text(format!("{} ", voice.words(&compared.statement))),
        Inline::link(
            compared::anchor(voice).to_owned(),
            voice.say("Naar de vergelijking", "To the comparison"),
        ),
    ]))
}

fn confidential(audience: Audience, voice: Voice) -> Option<Block> {
    audience.is_confidential().then(|| not_to_publish(voice))
}

/// That a document holds exact counts.
pub(super) fn not_to_publish(voice: Voice) -> Block {
    Block::Paragraph(vec![Inline::strong(voice.say(
        "Vertrouwelijk: dit rapport bevat exacte aantallen, ook van kleine groepen. Publiceer het niet.",
        "Confidential: this report holds exact counts, also of small groups. Do not publish it.",
    ))])
}

/// How it went: every effect counted once, worse as plainly as better, then the goals without an answer.
fn how_it_went(report: &EffectReport, voice: Voice) -> String {
    let all = report.each_effect();
    let mut outcomes: BTreeMap<Outcome, usize> = BTreeMap::new();
    let one_value = all.iter().filter(|effect| is_one_value(effect)).count();
    for effect in all.iter().filter(|effect| !is_one_value(effect)) {
        *outcomes.entry(Outcome::of(effect)).or_default() += 1;
    }
    let of = |outcome| outcomes.get(&outcome).copied().unwrap_or(0);
    let open = report.goals.iter().filter(|goal| !is_answered(goal)).count();
    let (goals, effects) = (report.goals.len(), all.len());
    let mut told = vec![match voice.language {
        Language::Nl => format!(
            "Dit rapport gaat over {} en {}.",
            number(goals, "doel", "doelen"),
            number(effects, "effect", "effecten")
        ),
        Language::En => format!(
            "This report is about {} and {}.",
            number(goals, "goal", "goals"),
            number(effects, "effect", "effects")
        ),
    }];
    if !all.is_empty() {
        told.push(sure(of, voice));
        told.extend(leaning(of, voice));
        told.extend(unjudged(of, voice));
        told.extend(not_measured(of, one_value, voice));
    }
    told.extend(unanswered(open, voice));
    told.extend(reached(report, voice));
    told.join(" ")
}

fn sure(of: impl Fn(Outcome) -> usize, voice: Voice) -> String {
    let (better, worse, same) = (
        of(Outcome::Better),
        of(Outcome::Worse),
        of(Outcome::NoClearChange),
    );
    let not_measured = [Outcome::Told, Outcome::CountedOnly, Outcome::Unanswered];
    let measured = Outcome::ALL
        .into_iter()
        .filter(|outcome| !not_measured.contains(outcome))
        .any(|outcome| of(outcome) > 0);
    match voice.language {
        Language::Nl if !measured => "Bij geen daarvan is een verandering gemeten.".to_owned(),
        Language::En if !measured => "For none of these a change was measured.".to_owned(),
        Language::Nl => format!(
            "Bij {} daarvan ging het beter, bij {} slechter, en bij {} is er geen duidelijk verschil.",
            or_none(better, voice),
            or_none(worse, voice),
            or_none(same, voice)
        ),
        Language::En => format!(
            "For {} of these it went better, for {} worse, and for {} there is no clear difference.",
            or_none(better, voice),
            or_none(worse, voice),
            or_none(same, voice)
        ),
    }
}

fn leaning(of: impl Fn(Outcome) -> usize, voice: Voice) -> Option<String> {
    let (better, worse) = (of(Outcome::LeansBetter), of(Outcome::LeansWorse));
    (better + worse > 0).then(|| match voice.language {
        Language::Nl => {
            let (better, worse) = (or_none(better, voice), or_none(worse, voice));
            format!("Bij {better} is de uitkomst gunstig en bij {worse} ongunstig, maar hoe zeker dat is, is niet te zeggen.")
        }
        Language::En => {
            let (better, worse) = (or_none(better, voice), or_none(worse, voice));
            format!("For {better} the outcome is favourable and for {worse} unfavourable, but how certain that is cannot be told.")
        }
    })
}

fn unjudged(of: impl Fn(Outcome) -> usize, voice: Voice) -> Option<String> {
    let all = of(Outcome::Measured) + of(Outcome::Hidden);
    (all > 0).then(|| match voice.language {
        Language::Nl => {
            format!("Bij {all} is gemeten zonder dat beter of slechter te zeggen of te publiceren is.")
        }
        Language::En => {
            format!("For {all} there was a measurement, but better or worse cannot be told or published.")
        }
    })
}

fn not_measured(of: impl Fn(Outcome) -> usize, one_value: usize, voice: Voice) -> Option<String> {
    let parts: Vec<String> = [
        (
            Outcome::Told,
            "over {} is verteld",
            "{} told in answers, in stories or by a source",
        ),
        (
            Outcome::CountedOnly,
            "bij {} is alleen geteld wie er kwam",
            "{} with only a count of who came",
        ),
        (
            Outcome::Unanswered,
            "over {} is niets bekend",
            "{} of which nothing is known",
        ),
    ]
    .into_iter()
    .filter(|(outcome, ..)| of(*outcome) > 0)
    .map(|(outcome, nl, en)| voice.say(nl, en).replace("{}", &of(outcome).to_string()))
    .chain((one_value > 0).then(|| {
        voice
            .say(
                "van {} is alleen één waarde bekend",
                "{} of which only one value is known",
            )
            .replace("{}", &one_value.to_string())
    }))
    .collect();
    (!parts.is_empty()).then(|| {
        format!(
            "{}: {}.",
            voice.say("Niet gemeten", "Not measured"),
            parts.join(", ")
        )
    })
}

fn unanswered(goals: usize, voice: Voice) -> Option<String> {
    match (goals, voice.language) {
        (0, _) => None,
        (1, Language::Nl) => Some("Op 1 doel is geen antwoord gegeven.".to_owned()),
        (_, Language::Nl) => Some(format!("Op {goals} doelen is geen antwoord gegeven.")),
        (1, Language::En) => Some("1 goal has no answer.".to_owned()),
        (_, Language::En) => Some(format!("{goals} goals have no answer.")),
    }
}

fn reached(report: &EffectReport, voice: Voice) -> Option<String> {
    if !report.reach.people.is_given() {
        return None;
    }
    let people = voice.figure(report.reach.people);
    let least = if report.reach.at_least {
        voice.say("minstens ", "at least ")
    } else {
        ""
    };
    Some(match voice.language {
        Language::Nl => format!("Bereikt zijn {least}{people} mensen."),
        Language::En => format!("Reached were {least}{people} people."),
    })
}

fn or_none(number: usize, voice: Voice) -> String {
    match number {
        0 => voice.say("geen", "none").to_owned(),
        _ => number.to_string(),
    }
}

fn number(number: usize, one: &str, more: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { more })
}

fn is_answered(goal: &GoalAnswer) -> bool {
    goal.best_standing() > Standing::CountedOnly
}

fn of_goals(report: &EffectReport, voice: Voice) -> Table {
    let columns = vec![
        Column::words(voice.say("Doel en effect", "Goal and effect")),
        Column::words(voice.say("Hoe het ging", "How it went")),
        Column::words(voice.say("Nagestreefd", "Pursued")),
        Column::words(voice.say("Gerealiseerd", "Realised")),
    ];
    let mut table = Table::new(
        voice.say("De doelen in één tabel", "The goals in one table"),
        columns,
    );
    table.groups = report
        .goals
        .iter()
        .enumerate()
        .map(|(index, goal)| of_goal(goal, &anchor(index, voice), voice))
        .collect();
    table
}

fn of_goal(goal: &GoalAnswer, anchor: &str, voice: Voice) -> Group {
    let title = Inline::link(anchor.to_owned(), goal.title.trimmed().to_owned());
    let effects = goal.effects.iter().map(|effect| {
        [
            cell(effect.title.trimmed()),
            marked_of(effect, voice).into(),
            cell(figures::pursued(effect, voice)),
            text_cell(figures::realised(effect, voice)),
        ]
    });
    let mut rows: Rows = effects.collect();
    if rows.is_empty() {
        let none = voice.say("geen effect in het plan", "no effect in the plan");
        rows.push([
            word(none),
            marked(Outcome::Unanswered, voice).into(),
            word("–"),
            word("–"),
        ]);
    }
    Group {
        title: Some(title.into()),
        rows,
    }
}
