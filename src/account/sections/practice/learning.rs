//! What came of lessons that are kept over reports.

use std::collections::BTreeSet;

use crate::account::Account;
use crate::account::printed::print::Printer;
use crate::narrative::Lesson;
use crate::practice::Intervision;
use crate::report::{Learning, LessonAnswered, LessonLeft, LessonState};
use crate::sentence;
use crate::value::{Day, Id};

/// Lessons and intervision; nothing where no lesson is kept and no meeting told of.
pub(super) fn learning(account: &Account<'_>, printer: Printer<'_>, made_on: Day) -> Option<Learning> {
    let lessons = account.narrative.map_or(&[][..], |narrative| &narrative.lessons);
    let mut told = Learning {
        lessons: states(account, lessons, made_on),
        taken_up: taken_up(account),
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

/// How lessons stand: those of now, and then those of the report before that were not looked at again.
fn states(account: &Account<'_>, now: &[Lesson], made_on: Day) -> Vec<LessonState> {
    let told: BTreeSet<&str> = now
        .iter()
        .filter_map(|lesson| Some(lesson.id.as_ref()?.as_str()))
        .collect();
    let is_told = |lesson: &&Lesson| lesson.id.as_ref().is_some_and(|id| told.contains(id.as_str()));
    let before = of_before(account).filter(|lesson| lesson.reviewed.is_none() && !is_told(lesson));
    let of_now = now.iter().filter_map(|lesson| LessonState::of(lesson, made_on));
    of_now
        .chain(before.filter_map(|lesson| LessonState::of_before(lesson, made_on)))
        .collect()
}

/// The lessons of the report before; none where it was not given.
fn of_before<'a>(account: &Account<'a>) -> impl Iterator<Item = &'a Lesson> {
    account
        .earlier_report
        .into_iter()
        .flat_map(|earlier| &earlier.lessons)
}

/// The lessons that the plan takes up, in its order, with what was learnt.
fn taken_up(account: &Account<'_>) -> Vec<LessonAnswered> {
    let taken = account.plan.lessons.iter();
    taken
        .map(|taken| {
            let same = |lesson: &&Lesson| {
                lesson
                    .id
                    .as_ref()
                    .is_some_and(|id| id.as_str() == taken.lesson.as_str())
            };
            let text = of_before(account).find(same).map(|lesson| lesson.text.clone());
            LessonAnswered::new(taken, text)
        })
        .collect()
}

/// The lessons of the report before that nobody looked at again, and that the plan does not take up.
fn left(account: &Account<'_>, now: &[Lesson]) -> Vec<LessonLeft> {
    let taken = account.plan.lessons.iter().map(|taken| taken.lesson.as_str());
    let looked_at = now.iter().filter(|lesson| lesson.reviewed.is_some());
    let looked_at = looked_at.filter_map(|lesson| lesson.id.as_ref().map(Id::as_str));
    let done: BTreeSet<&str> = taken.chain(looked_at).collect();
    of_before(account)
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
