//! What came of lessons that are kept over reports.

use std::collections::BTreeSet;

use super::super::Account;
use super::super::print::Printer;
use crate::narrative::Lesson;
use crate::practice::Intervision;
use crate::report::{Learning, LessonLeft, LessonState};
use crate::sentence;
use crate::value::{Day, Id};

/// Lessons and intervision; nothing where no lesson is kept and no meeting told of.
pub(super) fn learning(account: &Account<'_>, printer: Printer<'_>, made_on: Day) -> Option<Learning> {
    let lessons = account.narrative.map_or(&[][..], |narrative| &narrative.lessons);
    let mut told = Learning {
        lessons: lessons
            .iter()
            .filter_map(|lesson| LessonState::of(lesson, made_on))
            .collect(),
        taken_up: account.plan.lessons.clone(),
        not_taken_up: left(account, lessons),
        intervisions: intervisions(account, printer),
        ..Learning::default()
    };
    if told.is_empty() {
        return None;
    }
    told.statement = sentence::learning(&told);
    Some(told)
}

/// The lessons of the report before that nobody looked at again, and that the plan does not take up.
fn left(account: &Account<'_>, now: &[Lesson]) -> Vec<LessonLeft> {
    let Some(earlier) = account.earlier_report else {
        return Vec::new();
    };
    let taken = account.plan.lessons.iter().map(|taken| taken.lesson.as_str());
    let looked_at = now.iter().filter(|lesson| lesson.reviewed.is_some());
    let looked_at = looked_at.filter_map(|lesson| lesson.id.as_ref().map(Id::as_str));
    let done: BTreeSet<&str> = taken.chain(looked_at).collect();
    earlier
        .lessons
        .iter()
        .filter(|lesson| lesson.reviewed.is_none())
        .filter_map(|lesson| Some((lesson.id.as_ref()?, lesson)))
        .filter(|(id, _)| !done.contains(id.as_str()))
        .map(|(id, lesson)| LessonLeft::new(id.clone(), lesson.text.clone()))
        .collect()
}

/// Meetings in their order, with their size as far as it may be printed.
fn intervisions(account: &Account<'_>, printer: Printer<'_>) -> Vec<Intervision> {
    let Some(narrative) = account.narrative else {
        return Vec::new();
    };
    let mut meetings = narrative.practice.intervisions.clone();
    meetings.sort_by(|one, other| (one.on, &one.id).cmp(&(other.on, &other.id)));
    for meeting in &mut meetings {
        meeting.people = printer.stated(meeting.people);
    }
    meetings
}
