//! Effects as they are handed in: a table per goal, then why they help, then what earlier reports say of them.

use super::piece::{Piece, PieceTable};
use super::{or_dash, years};
use crate::language::Language;
use crate::offer::{
    EarlierEvidence, EarlierReport, EffectLine, EffectsOfGoal, OfferedEffects, ToldElsewhere,
};
use crate::plan::Effect;
use crate::sentence::afterwards::design;
use crate::sentence::number::{capitalised, either};
use crate::value::Id;

pub(super) fn of_goals(
    offered: &OfferedEffects,
    evidence: &[EarlierEvidence],
    language: Language,
) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for goal in &offered.goals {
        let title = goal.title.as_deref().map(str::trim);
        pieces.extend(of_goal(goal, title, language));
        let quoted: Vec<(&Id<Effect>, &Id<EarlierReport>)> = goal
            .lines
            .iter()
            .flat_map(|line| line.reported.iter().map(move |report| (&line.effect, report)))
            .collect();
        pieces.extend(reported(&quoted, evidence, title, language));
    }
    pieces
}

fn of_goal(goal: &EffectsOfGoal, title: Option<&str>, language: Language) -> Vec<Piece> {
    let mut pieces = Vec::new();
    if goal.lines.is_empty() && goal.elsewhere.is_empty() {
        pieces.push(Piece::Paragraph(nothing(title, language)));
        return pieces;
    }
    let caption = match (title, language) {
        (Some(title), Language::Nl) => format!("Beoogde effecten voor ‘{title}’"),
        (Some(title), Language::En) => format!("Intended effects for ‘{title}’"),
        (None, Language::Nl) => "Andere beoogde effecten".to_owned(),
        (None, Language::En) => "Other intended effects".to_owned(),
    };
    let columns = [
        either(language, "Wat verandert", "What changes"),
        either(language, "Voor wie", "For whom"),
        either(language, "Hoe dat te zien is", "How that is seen"),
        either(language, "Streven", "Pursued"),
        either(language, "Wat wij ervoor doen", "What we do for it"),
    ];
    let rows = goal.lines.iter().map(|line| row(line, language)).collect();
    let columns = columns.map(|title| (title, false));
    pieces.extend(PieceTable::with_rows(caption, columns, rows));
    pieces.extend(goal.lines.iter().filter_map(|line| why(line, goal, language)));
    let elsewhere = goal.elsewhere.iter();
    pieces.extend(elsewhere.map(|it| Piece::Paragraph(told_elsewhere(it, title, language))));
    pieces
}

/// Why an effect helps the goal; with one effect it is plain which is meant.
fn why(line: &EffectLine, goal: &EffectsOfGoal, language: Language) -> Option<Piece> {
    let because = line
        .because
        .as_deref()
        .map(str::trim)
        .filter(|it| !it.is_empty())?;
    let of = if goal.lines.len() == 1 {
        String::new()
    } else {
        format!(" (‘{}’)", line.change.trim())
    };
    let why = either(language, "Waarom dit het doel helpt", "Why this helps the goal");
    let because = because.trim_end_matches('.');
    Some(Piece::Paragraph(format!("{why}{of}: {because}.")))
}

fn told_elsewhere(elsewhere: &ToldElsewhere, title: Option<&str>, language: Language) -> String {
    let (change, name) = (elsewhere.change.trim(), elsewhere.name.trim());
    match (title, language) {
        (Some(title), Language::Nl) => {
            format!("Aan ‘{title}’ draagt ook ‘{change}’ bij; dat staat onder ‘{name}’.")
        }
        (Some(title), Language::En) => {
            format!("‘{change}’ contributes to ‘{title}’ too; it stands under ‘{name}’.")
        }
        (None, Language::Nl) => format!("‘{change}’ staat onder ‘{name}’."),
        (None, Language::En) => format!("‘{change}’ stands under ‘{name}’."),
    }
}

/// A goal for which nothing is offered. It is said, because a reader looks for it.
fn nothing(title: Option<&str>, language: Language) -> String {
    let title = title.unwrap_or_default();
    match language {
        Language::Nl => format!("Voor het doel ‘{title}’ biedt dit plan geen beoogd effect."),
        Language::En => format!("For the goal ‘{title}’ this plan offers no intended effect."),
    }
}

fn row(line: &EffectLine, language: Language) -> Vec<String> {
    let unsettled = either(language, "Nog niet bepaald", "Not settled yet");
    let said = |words: &crate::language::Words| capitalised(words.say(language).trim());
    vec![
        or_dash(Some(&line.change)),
        said(&line.for_whom),
        line.seen.as_ref().map_or_else(|| unsettled.to_owned(), said),
        line.pursued.as_ref().map_or_else(|| unsettled.to_owned(), said),
        or_dash(Some(&line.activities.join("; "))),
    ]
}

/// What earlier reports say, word for word, with how well it is known; nothing where none is quoted.
pub(super) fn reported(
    reported: &[(&Id<Effect>, &Id<EarlierReport>)],
    evidence: &[EarlierEvidence],
    goal: Option<&str>,
    language: Language,
) -> Option<Piece> {
    let quoted = reported.iter().flat_map(|(effect, report)| {
        evidence
            .iter()
            .filter(move |quoted| quoted.effect == **effect && quoted.report == **report)
    });
    let rows = quoted.map(|quoted| quote(quoted, language)).collect();
    let caption = match (goal, language) {
        (Some(goal), Language::Nl) => format!("Wat eerdere rapportages zeggen bij ‘{goal}’, letterlijk"),
        (Some(goal), Language::En) => format!("What earlier reports say for ‘{goal}’, word for word"),
        (None, Language::Nl) => "Wat eerdere rapportages zeggen, letterlijk".to_owned(),
        (None, Language::En) => "What earlier reports say, word for word".to_owned(),
    };
    let columns = [
        either(language, "Effect", "Effect"),
        either(language, "Periode", "Period"),
        either(language, "Hoe het bekend is", "How it is known"),
        either(language, "Wat er staat", "What it says"),
    ];
    PieceTable::with_rows(caption, columns.map(|title| (title, false)), rows)
}

fn quote(quoted: &EarlierEvidence, language: Language) -> Vec<String> {
    let standing = quoted.standing.words();
    vec![
        or_dash(Some(&quoted.title)),
        years(quoted.period, language),
        capitalised(&format!(
            "{}, {}",
            standing.say(language),
            design(quoted.design, language)
        )),
        or_dash(Some(quoted.statement.say(language))),
    ]
}
