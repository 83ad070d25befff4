//! What was learnt, and who takes it on.

use super::super::text::Trimmed as _;
use super::super::tree::{Block, Column, Level, Part, Table, anchored, cell, named, paragraph, text_cell};
use super::super::voice::Voice;
use crate::narrative::Lesson;
use crate::report::{EffectReport, Learning};

pub(super) fn told(report: &EffectReport, voice: Voice) -> Part {
    let learning = report
        .practice
        .as_ref()
        .and_then(|practice| practice.learning.as_ref());
    if report.lessons.is_empty() && learning.is_none() {
        return Vec::new();
    }
    let columns = vec![
        Column::words(voice.say("Les", "Lesson")),
        Column::words(voice.say("Wat eruit volgt", "What follows from it")),
        Column::words(voice.say("Wie het oppakt", "Who takes it on")),
        Column::words(voice.say("Terugkijken", "Looking back")),
    ];
    let or_none = |text: &Option<String>| text.as_deref().unwrap_or("–").trimmed().to_owned();
    let rows = report.lessons.iter().map(|lesson| {
        vec![
            cell(lesson.text.trimmed()),
            cell(or_none(&lesson.conclusion)),
            cell(or_none(&lesson.owner)),
            cell(looking_back(lesson, learning, voice)),
        ]
    });
    let table = Table::new(voice.say("Lessen", "Lessons"), columns).with_rows(rows.collect());
    let title = voice.say("Wat is geleerd", "What was learnt");
    let mut blocks = vec![anchored(Level::Part, title, voice.say("lessen", "lessons"))];
    blocks.extend(learning.map(|learning| paragraph(voice.words(&learning.statement))));
    if !table.is_empty() {
        blocks.push(Block::Table(table));
    }
    blocks.extend(
        learning
            .into_iter()
            .flat_map(|learning| kept(report, learning, voice)),
    );
    blocks
}

/// What came of lessons: those with more to tell, those of before, and the meetings they came from.
fn kept(report: &EffectReport, learning: &Learning, voice: Voice) -> Part {
    let mut blocks: Part = report
        .lessons
        .iter()
        .filter_map(|lesson| more(lesson, voice))
        .collect();
    let columns = vec![
        Column::words(voice.say("Les van eerder", "Lesson of before")),
        Column::words(voice.say("Wat dit plan ermee doet", "What this plan does with it")),
        Column::words(voice.say("Terugkijken", "Looking back")),
    ];
    let late = |id: &str| {
        let same = |lesson: &&Lesson| lesson.id.as_ref().is_some_and(|own| own.as_str() == id);
        if let Some(lesson) = report.lessons.iter().find(same) {
            return looking_back(lesson, Some(learning), voice);
        }
        let state = learning.lessons.iter().find(|state| state.lesson.as_str() == id);
        let days = state.and_then(|state| state.days);
        days.map_or_else(|| "–".to_owned(), |days| overdue(days, voice))
    };
    let taken = learning.taken_up.iter().map(|taken| {
        let lesson = taken.lesson.as_str();
        let text = taken.text.as_deref().unwrap_or(lesson);
        vec![
            cell(text.trimmed()),
            cell(taken.how.trimmed()),
            cell(late(lesson)),
        ]
    });
    let left = learning.not_taken_up.iter().map(|left| {
        let nothing = voice.say("nog niets", "nothing yet");
        vec![
            cell(left.text.trimmed()),
            cell(nothing),
            cell(late(left.lesson.as_str())),
        ]
    });
    let caption = voice.say("Lessen van eerder", "Lessons of before");
    let table = Table::new(caption, columns).with_rows(taken.chain(left).collect());
    if !table.is_empty() {
        blocks.push(Block::Table(table));
    }
    blocks.extend(meetings(learning, voice));
    blocks
}

/// When somebody looks back, or did, or should have.
fn looking_back(lesson: &Lesson, learning: Option<&Learning>, voice: Voice) -> String {
    if let Some(review) = &lesson.reviewed {
        return format!("{} {}", voice.say("gedaan op", "done on"), voice.day(review.on));
    }
    let Some(day) = lesson.review_on else {
        return "–".to_owned();
    };
    let states = learning.into_iter().flat_map(|learning| &learning.lessons);
    let late = states
        .filter(|state| lesson.id.as_ref() == Some(&state.lesson))
        .find_map(|state| state.days);
    let day = format!("{} {}", voice.say("op", "on"), voice.day(day));
    match late {
        Some(days) => format!("{day}: {}", overdue(days, voice)),
        None => day,
    }
}

fn overdue(days: u32, voice: Voice) -> String {
    match days {
        1 => voice.say("1 dag te laat", "1 day overdue").to_owned(),
        days => format!("{days} {}", voice.say("dagen te laat", "days overdue")),
    }
}

/// What worked and what did not, where it is kept, and what was seen later.
fn more(lesson: &Lesson, voice: Voice) -> Option<Block> {
    let mut parts = Vec::new();
    let mut add = |name: &str, text: &Option<String>| {
        if let Some(text) = text {
            parts.push(format!("{name}: {}.", text.trimmed().trim_end_matches('.')));
        }
    };
    add(voice.say("Wat werkte", "What worked"), &lesson.worked);
    add(
        voice.say("Wat niet werkte", "What did not work"),
        &lesson.did_not_work,
    );
    add(voice.say("Te vinden in", "To be found in"), &lesson.kept);
    if let Some(review) = &lesson.reviewed {
        let name = voice.say("Teruggekeken op", "Looked back on");
        parts.push(format!(
            "{name} {}: {}.",
            voice.day(review.on),
            review.outcome.trimmed().trim_end_matches('.')
        ));
    }
    (!parts.is_empty()).then(|| {
        named(
            lesson.text.trimmed().trim_end_matches('.').to_owned(),
            parts.join(" "),
        )
    })
}

fn meetings(learning: &Learning, voice: Voice) -> Option<Block> {
    let columns = vec![
        Column::words(voice.say("Intervisie", "Intervision")),
        Column::words(voice.say("Wanneer", "When")),
        Column::words(voice.say("Hoe", "How")),
        Column::numbers(voice.say("Collega's", "Colleagues")),
    ];
    let rows = learning.intervisions.iter().map(|meeting| {
        let steps = meeting.steps.iter().map(|step| step.trimmed());
        let how: Vec<&str> = meeting
            .method
            .iter()
            .map(|it| it.trimmed())
            .chain(steps)
            .collect();
        vec![
            cell(meeting.theme.trimmed()),
            cell(voice.day(meeting.on)),
            cell(how.join("; ")),
            text_cell(voice.figure(meeting.people)),
        ]
    });
    let table = Table::new(voice.say("Intervisie", "Intervision"), columns).with_rows(rows.collect());
    (!table.is_empty()).then_some(Block::Table(table))
}
