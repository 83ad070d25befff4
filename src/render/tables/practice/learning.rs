//! Rows of learning: lessons, intervision, and what came of decisions.

use super::super::cell::{Cell, text};
use super::{About, days, plain};
use crate::practice::Intervision;
use crate::report::{EffectReport, Learning, LessonState};

pub(super) fn rows(told: &Learning) -> Vec<Vec<Cell>> {
    let mut rows: Vec<Vec<Cell>> = told.lessons.iter().flat_map(lesson).collect();
    for (nth, taken) in told.taken_up.iter().enumerate() {
        let item = text(&(nth + 1).to_string());
        rows.push(of_lesson(taken.lesson.as_str()).said(item, "takenUp", &taken.how));
    }
    for left in &told.not_taken_up {
        rows.push(of_lesson(left.lesson.as_str()).said(Cell::Empty, "notTakenUp", &left.text));
    }
    rows.extend(told.intervisions.iter().map(meeting));
    rows
}

fn of_lesson(id: &str) -> About<'_> {
    About {
        part: "lesson",
        id,
        title: Cell::Empty,
        on: Cell::Empty,
    }
}

fn lesson(told: &LessonState) -> Vec<Vec<Cell>> {
    let about = of_lesson(told.lesson.as_str());
    let mut rows = vec![about.said(Cell::Empty, "standing", &plain(&told.standing))];
    rows.extend(
        told.days
            .map(|late| about.row(Cell::Empty, "overdue", "days", &days(Some(late)))),
    );
    rows
}

fn meeting(told: &Intervision) -> Vec<Cell> {
    let about = About {
        part: "intervision",
        id: told.id.as_str(),
        title: text(&told.theme),
        on: Cell::Day(told.on),
    };
    about.row(Cell::Empty, "people", "people", &told.people)
}

/// What was decided about effects: in the report before with what came of it, and now.
pub(super) fn decisions(report: &EffectReport) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    let compared = report.comparison.as_deref();
    for (nth, decided) in compared.into_iter().flat_map(|it| &it.decisions).enumerate() {
        let about = About {
            part: "decision",
            id: decided.effect.as_str(),
            title: text(&decided.title),
            on: Cell::Empty,
        };
        let item = || text(&format!("{}. before", nth + 1));
        rows.push(about.said(item(), "decided", &plain(&decided.decision)));
        rows.push(about.said(item(), "followUp", &plain(&decided.follow_up)));
        if !decided.came_of.is_empty() {
            rows.push(about.said(item(), "cameOf", &decided.came_of.join(" ")));
        }
    }
    for (nth, decided) in report.steering.iter().enumerate() {
        let about = About {
            part: "decision",
            id: decided.effect.as_str(),
            title: Cell::Empty,
            on: Cell::Empty,
        };
        let item = text(&format!("{}. now", nth + 1));
        rows.push(about.said(item, "decided", &plain(&decided.decision)));
    }
    rows
}
