//! Effects as they are handed in: a table per goal, then why they help, then what earlier reports say of them.

use super::or_dash;
use super::piece::{Piece, PieceTable};
use crate::language::Language;
use crate::offer::{EarlierEvidence, EarlierReport, EffectLine, EffectsOfGoal, OfferedEffects};
use crate::plan::Effect;
use crate::sentence::afterwards::design;
use crate::sentence::number::{capitalised, day, either};
use crate::value::Id;

pub(super) fn of_goals(
    offered: &OfferedEffects,
    evidence: &[EarlierEvidence],
    language: Language,
) -> Vec<Piece> {
    let mut pieces = Vec::new();
    // With one goal its heading says nothing that the criterion does not.
    let headed = offered.goals.len() > 1;
    for goal in &offered.goals {
        if headed {
            let others = either(language, "Andere effecten", "Other effects");
            let title = goal.title.as_deref().map_or(others, str::trim);
            pieces.push(Piece::Heading(title.to_owned()));
        }
        pieces.extend(of_goal(goal, language));
        let reported: Vec<(&Id<Effect>, &Id<EarlierReport>)> = goal
            .lines
            .iter()
            .flat_map(|line| line.reported.iter().map(move |report| (&line.effect, report)))
            .collect();
        pieces.extend(self::reported(&reported, evidence, language));
    }
    pieces
}

fn of_goal(goal: &EffectsOfGoal, language: Language) -> Vec<Piece> {
    let mut pieces = Vec::new();
    if goal.lines.is_empty() && goal.elsewhere.is_empty() {
        pieces.push(Piece::Paragraph(nothing(goal, language)));
        return pieces;
    }
    let caption = either(language, "Beoogde effecten", "Intended effects");
    let columns = [
        either(language, "Wat verandert", "What changes"),
        either(language, "Voor wie", "For whom"),
        either(language, "Hoe dat te zien is", "How that is seen"),
        either(language, "Streven", "Pursued"),
        either(language, "Wat wij ervoor doen", "What we do for it"),
    ];
    let rows = goal.lines.iter().map(|line| row(line, language)).collect();
    pieces.extend(PieceTable::with_rows(
        caption,
        columns.map(|title| (title, false)),
        rows,
    ));
    for line in &goal.lines {
        let because = line.because.as_deref().map(str::trim);
        if let Some(because) = because.filter(|because| !because.is_empty()) {
            let (change, because) = (line.change.trim(), because.trim_end_matches('.'));
            let why = either(language, "Waarom dit het doel helpt", "Why this helps the goal");
            pieces.push(Piece::Paragraph(format!("{why} (‘{change}’): {because}.")));
        }
    }
    for elsewhere in &goal.elsewhere {
        let (change, name) = (elsewhere.change.trim(), elsewhere.name.trim());
        pieces.push(Piece::Paragraph(match language {
            Language::Nl => format!("Ook ‘{change}’ draagt hieraan bij; dit effect staat onder ‘{name}’."),
            Language::En => format!("‘{change}’ contributes to this too; that effect stands under ‘{name}’."),
        }));
    }
    pieces
}

/// A goal for which nothing is offered. It is said, because a reader looks for it.
fn nothing(goal: &EffectsOfGoal, language: Language) -> String {
    let title = goal.title.as_deref().unwrap_or_default().trim();
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
    language: Language,
) -> Option<Piece> {
    let quoted = reported.iter().flat_map(|(effect, report)| {
        evidence
            .iter()
            .filter(move |quoted| quoted.effect == **effect && quoted.report == **report)
    });
    let rows = quoted.map(|quoted| quote(quoted, language)).collect();
    let caption = either(
        language,
        "Wat eerdere rapportages hierover zeggen, letterlijk",
        "What earlier reports say about this, word for word",
    );
    let columns = [
        either(language, "Effect", "Effect"),
        either(language, "Periode", "Period"),
        either(language, "Hoe het bekend is", "How it is known"),
        either(language, "Wat er staat", "What it says"),
    ];
    PieceTable::with_rows(caption, columns.map(|title| (title, false)), rows)
}

fn quote(quoted: &EarlierEvidence, language: Language) -> Vec<String> {
    let (from, through) = (
        day(quoted.period.from, language),
        day(quoted.period.through, language),
    );
    let standing = quoted.standing.words();
    vec![
        or_dash(Some(&quoted.title)),
        format!("{from} {} {through}", either(language, "t/m", "–")),
        capitalised(&format!(
            "{}, {}",
            standing.say(language),
            design(quoted.design, language)
        )),
        or_dash(Some(quoted.statement.say(language))),
    ]
}
