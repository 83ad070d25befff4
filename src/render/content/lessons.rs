//! What was learnt, and who takes it on.

use super::super::tree::{Block, Column, Level, Part, Table, anchored, cell};
use super::super::voice::Voice;
use crate::report::EffectReport;

pub(super) fn told(report: &EffectReport, voice: Voice) -> Part {
    if report.lessons.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::words(voice.say("Les", "Lesson")),
        Column::words(voice.say("Wat eruit volgt", "What follows from it")),
        Column::words(voice.say("Wie het oppakt", "Who takes it on")),
        Column::words(voice.say("Opnieuw bekeken", "Looked at again")),
    ];
    let or_none = |text: &Option<String>| text.as_deref().unwrap_or("–").trim().to_owned();
    let rows = report.lessons.iter().map(|lesson| {
        let review = lesson
            .review_on
            .map_or_else(|| "–".to_owned(), |day| voice.day(day));
        vec![
            cell(lesson.text.trim()),
            cell(or_none(&lesson.conclusion)),
            cell(or_none(&lesson.owner)),
            cell(review),
        ]
    });
    let table = Table::new(voice.say("Lessen", "Lessons"), columns).with_rows(rows.collect());
    let title = voice.say("Wat is geleerd", "What was learnt");
    vec![
        anchored(Level::Part, title, voice.say("lessen", "lessons")),
        Block::Table(table),
    ]
}
