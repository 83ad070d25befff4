//! Rows of community building: talents, coded stories, what goes on, and what residents gained.

use super::super::cell::{Cell, code, optional_text, text};
use super::{About, plain};
use crate::narrative::{Continuity, TalentCount};
use crate::report::{CodedStory, CommunityAccount, EffectKnown};
use crate::value::Figure;

pub(super) fn rows(told: &CommunityAccount) -> Vec<Vec<Cell>> {
    let mut rows: Vec<Vec<Cell>> = told.talents.iter().flat_map(talent).collect();
    rows.extend(told.coded.iter().enumerate().flat_map(story));
    rows.extend(told.continuity.iter().enumerate().map(moment));
    rows.extend(told.not_seen_again.iter().map(|left| {
        let about = About {
            part: "continuity",
            id: left.activity.as_str(),
            title: Cell::Empty,
            on: Cell::Day(left.last_seen),
        };
        about.said(Cell::Empty, "notSeenAgain", "")
    }));
    for goal in &told.own_goals {
        let id = goal.goal.as_str();
        rows.extend(goal.effects.iter().map(|effect| gain(id, &goal.title, effect)));
    }
    for effect in &told.unplanned {
        rows.push(gain(effect.effect.as_str(), &effect.title, effect));
    }
    rows
}

fn talent(told: &TalentCount) -> Vec<Vec<Cell>> {
    let about = About {
        part: "talents",
        id: "talents",
        title: Cell::Empty,
        on: Cell::Empty,
    };
    let item = || code(&told.reach);
    vec![
        about.row(item(), "offered", "people", &told.offered),
        about.row(item(), "used", "people", &told.used),
        about.row(item(), "wished", "people", &told.wished),
    ]
}

/// A story may be coded more than once: the number says which coding it is.
fn story((nth, told): (usize, &CodedStory)) -> Vec<Vec<Cell>> {
    let item = |what: &str| text(&format!("{}. {what}", nth + 1));
    let about = About {
        part: "story",
        id: told.story.as_str(),
        title: optional_text(told.title.as_deref()),
        on: Cell::Day(told.on),
    };
    let domains = told.domains.iter();
    let mut rows: Vec<Vec<Cell>> = domains
        .map(|domain| about.said(item(&plain(domain)), "changed", &told.by))
        .collect();
    rows.extend(
        told.role
            .map(|role| about.said(item(""), "newRole", &plain(&role))),
    );
    for effect in &told.points_to {
        rows.push(about.said(item(effect.effect.as_str()), "pointsTo", &plain(&effect.standing)));
    }
    rows.extend(told.agreement.map(|agreement| {
        let share = Figure::Known(agreement);
        about.row(item(""), "agreement", "share", &share)
    }));
    rows
}

fn moment((nth, told): (usize, &Continuity)) -> Vec<Cell> {
    let about = About {
        part: "continuity",
        id: told.activity.as_str(),
        title: optional_text(told.carried_by.as_deref()),
        on: Cell::Day(told.on),
    };
    about.said(text(&(nth + 1).to_string()), "goesOn", &plain(&told.state))
}

fn gain(id: &str, title: &str, effect: &EffectKnown) -> Vec<Cell> {
    let about = About {
        part: "gain",
        id,
        title: text(title),
        on: Cell::Empty,
    };
    about.said(text(effect.effect.as_str()), "standing", &plain(&effect.standing))
}
