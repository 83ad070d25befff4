//! One effect: how it went, its picture with the table beside it, what people told, why it differs, what was decided.

use super::super::tree::{
    Block, Column, Inline, Level, Quote, Table, anchored, beside, cell, named, text_cell,
};
use std::collections::BTreeMap;

use super::super::text::Trimmed as _;
use super::super::voice::Voice;
use super::notes::Notes;
use super::outcome::opened_of;
use super::{drawn, figures, table};
use crate::evidence::Label;
use crate::finding::Finding;
use crate::language::Language;
use crate::narrative::{Steering, SteeringDecision, Subject};
use crate::plan::{Origin, Target};
use crate::report::Outcome;
use crate::report::{
    Difference, DifferenceKind, EffectAnswer, EffectReport, Observed, PairedChange, SurveyAnswer, ToldStory,
};
use crate::sentence;

/// What the report says of effects in other places, by effect.
pub(super) struct Elsewhere<'a> {
    remarks: BTreeMap<&'a str, Vec<&'a Finding>>,
    steering: BTreeMap<&'a str, Vec<&'a Steering>>,
}

impl<'a> Elsewhere<'a> {
    pub(super) fn of(report: &'a EffectReport) -> Self {
        let mut remarks: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
        for finding in &report.findings.list {
            if let Some(effect) = finding.facts.get("effect") {
                remarks.entry(effect).or_default().push(finding);
            }
        }
        let mut steering: BTreeMap<&str, Vec<&Steering>> = BTreeMap::new();
        for one in &report.steering {
            steering.entry(one.effect.as_str()).or_default().push(one);
        }
        Self { remarks, steering }
    }

    fn remarks(&self, effect: &EffectAnswer) -> &[&'a Finding] {
        self.remarks
            .get(effect.effect.as_str())
            .map_or(&[], Vec::as_slice)
    }

    fn steering(&self, effect: &EffectAnswer) -> &[&'a Steering] {
        self.steering
            .get(effect.effect.as_str())
            .map_or(&[], Vec::as_slice)
    }
}

/// About so many blocks an effect takes.
const USUAL_BLOCKS: usize = 8;

/// An effect in full.
pub(super) fn told<'a>(
    effect: &'a EffectAnswer,
    anchor: &str,
    elsewhere: &Elsewhere<'_>,
    voice: Voice,
    notes: &mut Notes<'a>,
) -> Vec<Block> {
    let mut blocks = Vec::with_capacity(USUAL_BLOCKS);
    blocks.push(anchored(Level::Section, effect.title.trimmed(), anchor));
    blocks.push(opening(effect, anchor, voice, notes));
    blocks.extend(remarks(elsewhere.remarks(effect), voice));
    blocks.extend(origin(effect, voice));
    blocks.extend(beside(
        drawn::pictures(effect, voice),
        table::tables(effect, voice),
    ));
    blocks.extend(answers(&effect.survey_results, effect.title.trimmed(), voice).map(Block::Table));
    blocks.extend(
        effect
            .stories
            .iter()
            .map(|story| Block::Quote(quote(story, voice))),
    );
    let years = effect.other_years.iter();
    blocks.extend(years.filter_map(|year| in_year(&effect.in_year(year), voice)));
    blocks.extend(difference(effect, voice));
    blocks.extend(decisions(elsewhere.steering(effect), voice));
    blocks
}

/// What was found of the words of an effect: no reader takes a count for a change without being told.
fn remarks(findings: &[&Finding], voice: Voice) -> Vec<Block> {
    let told = findings.iter().filter_map(|finding| match finding.code.as_ref() {
        "effect-counts-activity" => Some(
            voice
                .say(
                    "De naam van dit effect telt wat er gedaan is. Lees het niet als een verandering.",
                    "The name of this effect counts what was done. Do not read it as a change.",
                )
                .to_owned(),
        ),
        "measures-contradicted" => finding.facts.get("words").map(|words| match voice.language {
            Language::Nl => format!(
                "Dit cijfer heet een verandering te meten, maar ‘{words}’ telt wat er gedaan is. Ga na of het hier om een \
                 verandering gaat."
            ),
            Language::En => format!(
                "This figure is said to measure a change, but ‘{words}’ counts what was done. Find out whether this is a \
                 change."
            ),
        }),
        _ => None,
    });
    told.map(|told| named(voice.say("Let op", "Take care"), &told))
        .collect()
}

/// The outcome, a sentence about it, what it is held against, and where the technique stands.
fn opening<'a>(effect: &'a EffectAnswer, anchor: &str, voice: Voice, notes: &mut Notes<'a>) -> Block {
    let outcome = Outcome::of(effect);
    let mut inlines = Vec::with_capacity(OPENING);
    inlines.extend([opened_of(effect, voice), Inline::ours(". ")]);
    let plain = match &effect.observed {
        Some(Observed::PairedChange(figures)) => plain(figures, outcome, voice),
        _ => None,
    };
    // What a source tells goes before what people answered.
    let by_source = matches!(effect.observed, Some(Observed::Aggregate(_)));
    let mut said = match plain {
        Some(told) => labelled(told, &effect.labels, voice),
        None if outcome == Outcome::Told && !effect.survey_results.is_empty() && !by_source => {
            asked(&effect.survey_results, voice)
        }
        None => sentence::in_short(effect, voice.language),
    };
    said.push_str(" (");
    inlines.push(Inline::text(said));
    inlines.push(notes.call(effect, anchor));
    inlines.push(Inline::ours(")"));
    Block::Paragraph(inlines)
}

/// The first answer that can be told; the others stand in the table below it.
fn asked(surveys: &[SurveyAnswer], voice: Voice) -> String {
    let first = surveys
        .iter()
        .filter(|survey| survey.about == Subject::ExperiencedChange)
        .find_map(|survey| Some((survey, *survey.agreed.known()?, *survey.whole().known()?)));
    let Some((survey, agreed, answered)) = first else {
        let below = voice.say(
            "Wat mensen antwoordden, staat hieronder.",
            "What people answered stands below.",
        );
        return below.to_owned();
    };
    let (agreed, answered, question) = (
        voice.whole(agreed.0),
        voice.whole(answered.0),
        survey.question.trimmed(),
    );
    match voice.language {
        Language::Nl if survey.applicable.is_some() => {
            format!("{agreed} van de {answered} mensen voor wie het geldt zeggen: ‘{question}’.")
        }
        Language::En if survey.applicable.is_some() => {
            format!("{agreed} of the {answered} people to whom it applies say: ‘{question}’.")
        }
        Language::Nl => format!("{agreed} van de {answered} mensen die antwoordden zeggen: ‘{question}’."),
        Language::En => format!("{agreed} of the {answered} people who answered say: ‘{question}’."),
    }
}

fn labelled(mut told: String, labels: &[Label], voice: Voice) -> String {
    for label in labels {
        told.push(' ');
        told.push_str(label_words(*label, voice));
    }
    told
}

/// So many pieces an opening has: the outcome, a point, what is said, the note, and a bracket.
const OPENING: usize = 5;

/// About so many bytes the sentences about a change take.
const USUAL_SENTENCE: usize = 160;

/// A mean change in plain words; the technique stands in the note.
fn plain(figures: &PairedChange, outcome: Outcome, voice: Voice) -> Option<String> {
    let (before, after) = (figures.mean_before.known()?, figures.mean_after.known()?);
    let change = figures.mean_change.known()?;
    let judged = judged(outcome, voice)?;
    let size = sentence::points(change.abs(), voice.language);
    let (from, to) = (voice.decimal(*before), voice.decimal(*after));
    let went: &[&str] = match (change.millionths().signum(), voice.language) {
        (-1 | 1, Language::Nl) if before == after => &[
            "bleef het gemiddelde rond ",
            &to,
            " (verschil ",
            &size,
            ", afgerond)",
        ],
        (-1 | 1, Language::En) if before == after => &[
            "the mean stayed around ",
            &to,
            " (a difference of ",
            &size,
            ", rounded)",
        ],
        (0, Language::Nl) => &["bleef het gemiddelde ", &to],
        (1, Language::Nl) => &[
            "steeg het gemiddelde van ",
            &from,
            " naar ",
            &to,
            " (",
            &size,
            ")",
        ],
        (_, Language::Nl) => &[
            "daalde het gemiddelde van ",
            &from,
            " naar ",
            &to,
            " (",
            &size,
            ")",
        ],
        (0, Language::En) => &["the mean stayed ", &to],
        (1, Language::En) => &["the mean rose from ", &from, " to ", &to, " (", &size, ")"],
        (_, Language::En) => &["the mean fell from ", &from, " to ", &to, " (", &size, ")"],
    };
    let mut said = String::with_capacity(USUAL_SENTENCE);
    match figures.pairs.known().map(|people| voice.whole(people.0)) {
        Some(who) => {
            for part in [
                voice.say("Bij ", "Among "),
                &who,
                voice.say(" mensen ", " people "),
            ] {
                said.push_str(part);
            }
        }
        None => said.push_str(voice.say(
            "Bij de mensen die twee keer zijn gemeten ",
            "Among those measured twice ",
        )),
    }
    for part in went.iter().chain(&[". ", judged]) {
        said.push_str(part);
    }
    Some(said)
}

fn judged(outcome: Outcome, voice: Voice) -> Option<&'static str> {
    Some(match outcome {
        Outcome::Better => voice.say("Dat is een verbetering.", "That is an improvement."),
        Outcome::Worse => voice.say("Dat is een verslechtering.", "That is a deterioration."),
        Outcome::NoClearChange => voice.say(
            "Of de groep vooruit of achteruit ging, is niet te zeggen.",
            "Whether the group improved or deteriorated cannot be told.",
        ),
        Outcome::LeansBetter => voice.say(
            "De richting is gunstig, maar hoe zeker dat is, is niet te zeggen.",
            "The direction is favourable, but how certain that is cannot be told.",
        ),
        Outcome::LeansWorse => voice.say(
            "De richting is ongunstig; hoe zeker dat is, is niet te zeggen.",
            "The direction is unfavourable; how certain that is cannot be told.",
        ),
        Outcome::Measured => voice.say(
            "Hoger of lager is hier niet beter of slechter.",
            "Higher or lower is not better or worse here.",
        ),
        _ => return None,
    })
}

fn label_words(label: Label, voice: Voice) -> &'static str {
    match label {
        Label::Indicative => voice.say(
            "Het gaat om minder dan 30 mensen: dit geeft een richting aan, meer niet.",
            "It is about fewer than 30 people: this points in a direction, no more.",
        ),
        Label::NotRepresentative => voice.say(
            "Minder dan de helft van de bereikte mensen is gemeten.",
            "Fewer than half of the people reached were measured.",
        ),
        Label::BaselineDiffers => voice.say(
            "Wie niet opnieuw is gemeten, stond er bij de start anders voor.",
            "Those who were not measured again stood differently at the start.",
        ),
        Label::BaselineBetter => voice.say(
            "Wie niet opnieuw is gemeten, stond er bij de start beter voor.",
            "Those who were not measured again stood better at the start.",
        ),
        Label::BaselineWorse => voice.say(
            "Wie niet opnieuw is gemeten, stond er bij de start slechter voor.",
            "Those who were not measured again stood worse at the start.",
        ),
        Label::OutsideGroup => voice.say(
            "Er zijn ook mensen gemeten die niet horen bij de groep voor wie dit bedoeld is.",
            "Some people measured do not belong to the group that this is meant for.",
        ),
        Label::WithoutPart => voice.say(
            "Er zijn ook mensen gemeten die aan geen van deze activiteiten deelnamen.",
            "Some people measured took no part in any of these activities.",
        ),
    }
}

fn origin(effect: &EffectAnswer, voice: Voice) -> Option<Block> {
    let words = match effect.origin {
        Origin::Intended => return None,
        Origin::Unintended => voice.say(
            "Dit effect was niet de bedoeling; er is wel op gelet.",
            "This effect was not intended; it was watched.",
        ),
        Origin::Emergent => voice.say(
            "Dit effect was niet voorzien; het liet zich onderweg zien.",
            "This effect was not foreseen; it showed itself on the way.",
        ),
    };
    Some(super::super::tree::paragraph(words))
}

/// Answers to questions, satisfaction apart: it measures no change.
fn answers(surveys: &[SurveyAnswer], title: &str, voice: Voice) -> Option<Table> {
    if surveys.is_empty() {
        return None;
    }
    let mut columns = vec![
        Column::words(voice.say("Vraag", "Question")),
        Column::words(voice.say("Gaat over", "About")),
        Column::numbers(voice.say("Eens", "Agree")),
        Column::numbers(voice.say("Beantwoord", "Answered")),
        Column::numbers(voice.say("Aandeel", "Share")),
    ];
    let apart = surveys
        .iter()
        .any(|survey| survey.applicable.is_some() || survey.dont_know.is_some());
    if apart {
        columns.extend([
            Column::numbers(voice.say("Geldt voor", "Applies to")),
            Column::numbers(voice.say("Niet van toepassing", "Not applicable")),
            Column::numbers(voice.say("Weet niet", "Do not know")),
        ]);
    }
    let rows = surveys.iter().map(|survey| {
        let about = match survey.about {
            Subject::Satisfaction => voice.say("het aanbod, geen verandering", "the offer, no change"),
            Subject::ExperiencedChange => voice.say("ervaren verandering", "experienced change"),
        };
        let mut cells = vec![
            cell(survey.question.trimmed()),
            cell(about),
            text_cell(voice.figure(survey.agreed)),
            text_cell(voice.figure(survey.answered)),
            text_cell(voice.figure(survey.agreed_share)),
        ];
        if apart {
            let others = [survey.applicable, survey.not_applicable, survey.dont_know];
            cells.extend(others.map(|figure| text_cell(voice.optional(figure))));
        }
        cells
    });
    let caption = format!("{} ‘{title}’", voice.say("Antwoorden bij", "Answers about"));
    Some(Table::new(caption, columns).with_rows(rows.collect()))
}

fn quote(story: &ToldStory, voice: Voice) -> Quote {
    let role = story.told_by.map(|role| {
        let by = voice.say("Verteld door een", "Told in the role of");
        [by, " ", sentence::role(role, voice.language)].concat()
    });
    let on = story.on.map(|day| voice.day(day));
    let by: Vec<String> = role.into_iter().chain(on).collect();
    Quote {
        title: story.title.as_ref().map(|title| title.trimmed().to_owned()),
        text: story.text.trimmed().to_owned(),
        by: (!by.is_empty()).then(|| by.join(", ")),
    }
}

/// Pursued beside realised in another year of the period.
fn in_year(effect: &EffectAnswer, voice: Voice) -> Option<Block> {
    let difference = effect.difference.as_ref()?;
    Some(named(
        voice.say("Vergeleken met het plan", "Compared with the plan"),
        pursued_beside(effect, difference, voice),
    ))
}

/// Pursued beside realised, and the explanation of the organisation.
fn difference(effect: &EffectAnswer, voice: Voice) -> impl Iterator<Item = Block> {
    let difference = effect.difference.as_ref();
    let compared = difference.map(|difference| {
        named(
            voice.say("Vergeleken met het plan", "Compared with the plan"),
            pursued_beside(effect, difference, voice),
        )
    });
    let explanation = difference.and_then(|difference| difference.explanation.as_deref());
    let explained = explanation.map(|explanation| {
        named(
            voice.say("Wat het verschil verklaart", "What explains the difference"),
            explanation,
        )
    });
    compared.into_iter().chain(explained)
}

fn pursued_beside(effect: &EffectAnswer, difference: &Difference, voice: Voice) -> String {
    // What was realised stands in the sentence and the table above, unless nothing is known of it.
    let unknown = if figures::is_realised(effect) {
        ""
    } else {
        voice.say(" Gerealiseerd: niet bekend.", " Realised: not known.")
    };
    let published = if effect.goes_by_published() {
        voice.say(
            " Dat is naar het cijfer zoals het is gepubliceerd; hoe onzeker dat is, is niet bekend.",
            " That goes by the figure as published; how uncertain it is, is not known.",
        )
    } else {
        ""
    };
    let kind = kind(difference.kind, effect, voice);
    [
        voice.say("Nagestreefd: ", "Pursued: "),
        figures::pursued(effect, voice).trim_end_matches('.'),
        ".",
        unknown,
        if kind.is_some() { " " } else { "" },
        kind.unwrap_or_default(),
        published,
    ]
    .concat()
}

fn kind(kind: DifferenceKind, effect: &EffectAnswer, voice: Voice) -> Option<&'static str> {
    let target = effect.pursued.as_ref();
    Some(match kind {
        DifferenceKind::None => voice.say("De uitkomst is gelijk.", "The outcome is equal."),
        DifferenceKind::NotToBeTold if target.is_some_and(Target::is_limit) => voice.say(
            "Of de uitkomst daaraan voldoet, is door de onzekerheid niet te zeggen.",
            "Whether the outcome keeps to that cannot be told within the uncertainty.",
        ),
        DifferenceKind::NotToBeTold => voice.say(
            "Of de uitkomst meer of minder is, is door de onzekerheid niet te zeggen.",
            "Whether the outcome is more or less cannot be told within the uncertainty.",
        ),
        DifferenceKind::Better => voice.say("De uitkomst is gunstiger.", "The outcome is more favourable."),
        DifferenceKind::Worse => voice.say(
            "De uitkomst is minder gunstig.",
            "The outcome is less favourable.",
        ),
        DifferenceKind::Other => voice.say("De uitkomst is anders.", "The outcome is other."),
        DifferenceKind::Met => voice.say("De uitkomst voldoet daaraan.", "The outcome keeps to that."),
        DifferenceKind::NotMet => voice.say(
            "De uitkomst voldoet daar niet aan.",
            "The outcome does not keep to that.",
        ),
        DifferenceKind::NotYetDue => {
            voice.say("Dat jaar is nog niet voorbij.", "That year has not passed yet.")
        }
        DifferenceKind::NotComparable if effect.lacks_baseline() => voice.say(
            "Wat het bij het begin was, is niet bekend.",
            "What it was at the start is not known.",
        ),
        DifferenceKind::NotComparable => return None,
    })
}

fn decisions(steering: &[&Steering], voice: Voice) -> impl Iterator<Item = Block> {
    let told = steering.iter().map(move |steering| {
        let decision = decision(steering.decision, voice);
        let because = steering
            .because
            .as_deref()
            .unwrap_or_default()
            .trimmed()
            .trim_end_matches('.');
        let told = match because {
            "" => [decision, "."].concat(),
            because => [decision, ". ", because, "."].concat(),
        };
        let before = steering.came_of.as_ref().map(|came_of| {
            named(
                voice.say(
                    "Wat van het vorige besluit kwam",
                    "What came of the decision before",
                ),
                came_of.trimmed(),
            )
        });
        let now = named(voice.say("Wat is besloten", "What was decided"), &told);
        before.into_iter().chain([now])
    });
    told.flatten()
}

/// What is done next, in a word or two.
pub(super) fn decision(decision: SteeringDecision, voice: Voice) -> &'static str {
    match decision {
        SteeringDecision::Continue => voice.say("Doorgaan", "Continue"),
        SteeringDecision::Adapt => voice.say("Anders doen", "Adapt"),
        SteeringDecision::Stop => voice.say("Stoppen", "Stop"),
        SteeringDecision::MeasureFirst => voice.say("Eerst meten", "Measure first"),
    }
}
