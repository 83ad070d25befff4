//! Several offers beside each other as a document: per criterion a table, and no total.

use super::offered::{distinct, weight};
use super::text::Trimmed as _;
use super::tree::{Block, Cell, Column, Level, Part, Table, Tree, anchored, cell, heading, named, paragraph};
use super::voice::Voice;
use crate::language::Language;
use crate::offer::{AnswerBeside, AssessedCriterion, Assessment, TenderOffer};
use crate::policy::{RatingStep, Weight};
use crate::value::{Decimal, Id};

/// The whole assessment as a tree.
pub(super) fn tree(assessment: &Assessment, language: Language) -> Tree {
    let voice = Voice::new(language);
    let title = format!(
        "{}: {}",
        voice.say("Offertes naast elkaar", "Offers beside each other"),
        assessment.title.trimmed()
    );
    let mut blocks = vec![
        heading(Level::Document, title.clone()),
        paragraph(about(assessment, voice)),
    ];
    // Where every criterion has the same marks, they are told once.
    let marks = same_scale(assessment);
    blocks.extend(marks.map(|marks| told_scale(marks, voice)));
    blocks.extend(requirements(assessment, voice));
    for (index, criterion) in assessment.criteria.iter().enumerate() {
        let own = marks.is_none();
        blocks.extend(of_criterion(assessment, criterion, index, own, voice));
    }
    blocks.extend(apart(assessment, voice));
    distinct(&mut blocks);
    Tree {
        language,
        title,
        blocks,
    }
}

/// The marks of every criterion, where all have the same.
fn same_scale(assessment: &Assessment) -> Option<&[RatingStep]> {
    let (first, others) = assessment.criteria.split_first()?;
    let same = others.iter().all(|other| other.scale == first.scale);
    (same && !first.scale.is_empty()).then_some(&first.scale)
}

fn about(assessment: &Assessment, voice: Voice) -> String {
    let (offers, day) = (
        voice.count(assessment.offers.len()),
        voice.day(assessment.made_on),
    );
    match voice.language {
        Language::Nl => format!(
            "{offers} offertes, naast elkaar gelegd op {day}. Wat een offerte bevat, is geteld en niet beoordeeld. Cijfers \
             geven mensen; er is geen totaal en geen rangorde."
        ),
        Language::En => format!(
            "{offers} offers, put beside each other on {day}. What an offer holds is counted and not judged. Marks are \
             given by people; there is no total and no ranking."
        ),
    }
}

/// Who made an offer; its id where that is not known.
fn called(assessment: &Assessment, offer: &Id<TenderOffer>) -> String {
    let mut offers = assessment.offers.iter();
    let known = offers.find(|known| known.id == *offer);
    known.map_or_else(
        || offer.to_string(),
        |known| known.organisation.trimmed().to_owned(),
    )
}

/// The column of what is asked, and one for every offer.
fn columns(assessment: &Assessment, first: &str) -> Vec<Column> {
    let offers = assessment.offers.iter().map(|offer| offer.organisation.trimmed());
    let titles = std::iter::once(first).chain(offers);
    titles.map(|title| Column::words(title.to_owned())).collect()
}

fn requirements(assessment: &Assessment, voice: Voice) -> Part {
    if assessment.requirements.is_empty() {
        return Vec::new();
    }
    let rows = assessment.requirements.iter().map(|requirement| {
        let kept = requirement.text.trimmed();
        let text = if requirement.knock_out {
            kept.to_owned()
        } else {
            format!("{kept} ({})", voice.say("geen knock-out", "no knock-out"))
        };
        let answers = assessment.offers.iter().map(|offer| {
            let answer = requirement.answers.iter().find(|answer| answer.offer == offer.id);
            let not_asked = answer.is_some_and(|answer| answer.not_asked);
            let met = match answer.and_then(|answer| answer.met) {
                Some(true) => voice.say("ja", "yes"),
                Some(false) => voice.say("nee", "no"),
                None if not_asked => voice.say("niet gevraagd: ander perceel", "not asked: another lot"),
                None => voice.say("niet beantwoord", "not answered"),
            };
            let proof = answer.and_then(|answer| answer.proof.as_deref()).map(str::trim);
            let proof = proof.filter(|proof| !proof.is_empty());
            cell(proof.map_or_else(|| met.to_owned(), |proof| format!("{met}: {proof}")))
        });
        std::iter::once(cell(text)).chain(answers).collect::<Vec<Cell>>()
    });
    let caption = voice.say("Elke eis met het antwoord", "Each requirement with its answer");
    let table = Table::new(caption, columns(assessment, voice.say("Eis", "Requirement")));
    vec![
        anchored(
            Level::Part,
            voice.say("Eisen", "Requirements"),
            voice.say("eisen", "requirements"),
        ),
        Block::Table(table.with_rows(rows.collect())),
    ]
}

fn of_criterion(
    assessment: &Assessment,
    criterion: &AssessedCriterion,
    index: usize,
    own_scale: bool,
    voice: Voice,
) -> Part {
    let anchor = format!("{}-{}", voice.say("criterium", "criterion"), index + 1);
    let mut blocks = vec![anchored(Level::Part, criterion.name.trimmed(), anchor)];
    let mut terms = Vec::new();
    if let Some(weighs) = &criterion.weight {
        terms.push(format!(
            "{} {}.",
            voice.say("Weging:", "Weight:"),
            weight(weighs, voice)
        ));
    }
    if let Some(least) = criterion.minimum_score {
        let least = voice.decimal(least);
        terms.push(format!("{} {least}.", voice.say("Ondergrens:", "Minimum score:")));
    }
    if !terms.is_empty() {
        blocks.push(paragraph(terms.join(" ")));
    }
    if own_scale && !criterion.scale.is_empty() {
        blocks.push(told_scale(&criterion.scale, voice));
    }
    let columns = vec![
        Column::words(voice.say("Offerte", "Offer")),
        Column::words(voice.say("Wat het antwoord bevat", "What the answer holds")),
        Column::numbers(voice.say("Tekens", "Characters")),
        Column::numbers(voice.say("Cijfer", "Mark")),
        Column::numbers(voice.say("Punten", "Points")),
        Column::words(voice.say("Waarom", "Why")),
    ];
    let rows = criterion.answers.iter();
    let rows = rows.map(|answer| row(assessment, criterion, answer, voice));
    let caption = format!(
        "{} ‘{}’",
        voice.say("Antwoorden op", "Answers to"),
        criterion.name.trimmed()
    );
    blocks.push(Block::Table(
        Table::new(caption, columns).with_rows(rows.collect()),
    ));
    blocks
}

fn row(
    assessment: &Assessment,
    criterion: &AssessedCriterion,
    answer: &AnswerBeside,
    voice: Voice,
) -> Vec<Cell> {
    let characters = match voice.language {
        Language::Nl => answer.characters.nl,
        Language::En => answer.characters.en,
    };
    let length = voice.whole(characters.into());
    let length = if answer.too_long {
        format!("{length} ({})", voice.say("te lang", "too long"))
    } else {
        length
    };
    let dash = || "–".to_owned();
    let because = answer
        .because
        .as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty());
    vec![
        cell(called(assessment, &answer.offer)),
        cell(voice.words(&answer.holds)),
        cell(length),
        cell(answer.mark.map_or_else(dash, |mark| voice.decimal(mark))),
        cell(points(criterion, answer.mark).map_or_else(dash, |points| voice.decimal(points))),
        cell(because.unwrap_or("–")),
    ]
}

/// The points that a mark is worth: its part of the highest mark, of the weight.
fn points(criterion: &AssessedCriterion, mark: Option<Decimal>) -> Option<Decimal> {
    const PLACES: u32 = 2;
    let highest = criterion.scale.iter().map(|step| step.mark).max()?;
    let (Weight::Points(weight) | Weight::Percentage(weight)) = criterion.weight? else {
        return None;
    };
    let product = i128::from(mark?.millionths()).checked_mul(i128::from(weight.millionths()))?;
    let whole = i128::from(highest.millionths()).checked_mul(i128::from(Decimal::ONE.millionths()))?;
    Decimal::ratio(product, whole, PLACES)
}

/// The marks that an answer can get, and what each stands for.
fn told_scale(scale: &[RatingStep], voice: Voice) -> Block {
    let steps = scale.iter().map(|step| {
        let means = step.means.trimmed().trim_end_matches('.');
        format!("{}: {means}", voice.decimal(step.mark))
    });
    let steps = steps.collect::<Vec<_>>().join("; ") + ".";
    named(voice.say("Cijfers", "Marks"), &steps)
}

/// What is asked apart from the criteria.
fn apart(assessment: &Assessment, voice: Voice) -> Part {
    if assessment.apart.is_empty() {
        return Vec::new();
    }
    let rows = assessment.apart.iter().map(|asked| {
        let answers = assessment.offers.iter().map(|offer| {
            let answer = asked.answers.iter().find(|answer| answer.offer == offer.id);
            cell(answer.map_or_else(|| "–".to_owned(), |answer| voice.words(&answer.holds)))
        });
        let title = cell(voice.words(&asked.title));
        std::iter::once(title).chain(answers).collect::<Vec<Cell>>()
    });
    let caption = voice.say("Los van de criteria", "Apart from the criteria");
    let table = Table::new(caption, columns(assessment, voice.say("Gevraagd", "Asked")));
    vec![
        anchored(
            Level::Part,
            voice.say("Wat verder gevraagd is", "What else is asked"),
            voice.say("verder", "else"),
        ),
        Block::Table(table.with_rows(rows.collect())),
    ]
}
