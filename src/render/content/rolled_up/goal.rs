//! Goal by goal: what we want, what came of it, who was reached, what was done and what it cost.

use super::super::super::text::Trimmed as _;
use super::super::super::tree::{
    Block, Cell, Column, Group, Inline, Level, Part, Table, anchored, cell, named, paragraph, text_cell, word,
};
use super::super::super::voice::Voice;
use super::super::figures::target;
use super::super::outcome::marked;
use super::{Shown, figure, grouped, part};
use crate::policy::Owner;
use crate::report::{
    ActivityRolledUp, EffectRolledUp, GoalRolledUp, OrganisationAnswer, Reach, ReportRolledUp,
};
use crate::statistics::Gate;

/// Goal by goal.
pub(super) fn told(shown: Shown<'_>) -> Part {
    let goals = shown.overview.goals.iter().enumerate();
    goals
        .flat_map(|(index, goal)| of_goal(goal, index, shown))
        .collect()
}

/// The name of a goal within the page.
pub(super) fn anchor(index: usize, voice: Voice) -> String {
    format!("{}-{}", voice.say("doel", "goal"), index + 1)
}

/// A goal with its code, as policy papers name it.
pub(super) fn name(goal: &GoalRolledUp) -> String {
    let title = goal.title.trimmed();
    let code = goal.code.as_deref().map(str::trim).unwrap_or_default();
    if code.is_empty() {
        title.to_owned()
    } else {
        format!("{code} {title}")
    }
}

fn of_goal(goal: &GoalRolledUp, index: usize, shown: Shown<'_>) -> Part {
    let voice = shown.voice;
    let mut blocks = vec![anchored(Level::Part, name(goal), anchor(index, voice))];
    blocks.extend(owner(goal.owner, voice).map(paragraph));
    blocks.extend(wanted(goal, voice));
    let title = voice.say("Wat is ervan terechtgekomen?", "What came of it?");
    blocks.push(asked(title, &voice.words(&goal.statement)));
    let caption = of(
        goal,
        voice.say("wat organisaties laten zien", "what organisations show"),
    );
    blocks.extend(effects(&caption, &goal.answers, shown));
    blocks.extend(reach(goal, shown));
    blocks.extend(done(goal, shown));
    blocks
}

/// A caption that tells the tables of one goal from those of another.
fn of(goal: &GoalRolledUp, caption: &str) -> String {
    let code = goal
        .code
        .as_deref()
        .map(str::trim)
        .filter(|code| !code.is_empty());
    format!("{}: {caption}", code.unwrap_or_else(|| goal.title.trimmed()))
}

/// A paragraph that begins with a question.
fn asked(question: &str, answer: &str) -> Block {
    Block::Paragraph(vec![
        Inline::strong(question),
        Inline::text(format!(" {}", answer.trimmed())),
    ])
}

fn owner(owner: Owner, voice: Voice) -> Option<&'static str> {
    match owner {
        Owner::Municipality => None,
        Owner::Organisation => Some(voice.say(
            "Dit is een doel van een organisatie zelf.",
            "This is a goal of an organisation itself.",
        )),
        Owner::Residents => Some(voice.say("Dit is een doel van bewoners.", "This is a goal of residents.")),
    }
}

fn wanted(goal: &GoalRolledUp, voice: Voice) -> Option<Block> {
    let wanted = goal.intended_effects.iter();
    let wanted: Vec<&str> = wanted
        .map(|effect| effect.text.trimmed().trim_end_matches('.'))
        .filter(|text| !text.is_empty())
        .collect();
    let question = voice.say("Wat willen we bereiken?", "What do we want to achieve?");
    (!wanted.is_empty()).then(|| asked(question, &format!("{}.", wanted.join("; "))))
}

/// Effects that serve no goal of the framework.
pub(super) fn outside(shown: Shown<'_>) -> Part {
    let voice = shown.voice;
    let caption = voice.say(
        "Wat organisaties daarover laten zien",
        "What organisations show of them",
    );
    let table = effects(caption, &shown.overview.outside_goals, shown);
    part(
        voice.say("Effecten buiten de doelen", "Effects outside the goals"),
        voice.say("buiten-de-doelen", "outside-the-goals"),
        table.into_iter().collect(),
    )
}

fn effects(caption: &str, answers: &[OrganisationAnswer], shown: Shown<'_>) -> Option<Block> {
    let voice = shown.voice;
    let columns = vec![
        Column::words(voice.say("Effect", "Effect")),
        Column::words(voice.say("Hoe het ging", "How it went")),
        Column::words(voice.say("Nagestreefd", "Pursued")),
        Column::words(voice.say("Gerealiseerd", "Realised")),
        Column::numbers(voice.say("Mensen", "People")),
        Column::words(voice.say("Waarmee gemeten", "Measured with")),
    ];
    let groups = answers.iter().map(|answer| Group {
        title: Some(cell(shown.by(&answer.by))),
        rows: answer
            .effects
            .iter()
            .flat_map(|it| of_effect(it, shown))
            .collect(),
    });
    grouped(caption, columns, groups.collect())
}

/// An effect with its first figure, and a row for each other figure.
fn of_effect(effect: &EffectRolledUp, shown: Shown<'_>) -> Vec<Vec<Cell>> {
    let voice = shown.voice;
    let group = effect
        .for_group
        .as_ref()
        .map(|group| format!(" ({} {})", voice.say("voor", "for"), shown.group(group)));
    let title = format!("{}{}", effect.title.trimmed(), group.unwrap_or_default());
    let mut figures = effect.figures.iter();
    let first = figures.next();
    let unit = first.and_then(|figure| figure.unit.as_deref());
    let mut rows = vec![vec![
        cell(title),
        outcome(effect, voice),
        cell(target(effect.pursued.as_ref(), unit, voice)),
        cell(first.map_or_else(|| figure::none(effect, voice), |it| figure::value(it, voice))),
        text_cell(first.map_or("–".into(), |it| figure::people(it, voice))),
        cell(first.map_or_else(|| "–".to_owned(), |it| figure::with(it, voice))),
    ]];
    rows.extend(figures.map(|more| {
        vec![
            word(voice.say("– verder", "– also")),
            word(""),
            word(""),
            cell(figure::value(more, voice)),
            text_cell(figure::people(more, voice)),
            cell(figure::with(more, voice)),
        ]
    }));
    rows
}

/// How it went; of few people that is no more than a sign.
fn outcome(effect: &EffectRolledUp, voice: Voice) -> Cell {
    let mut said = vec![marked(effect.outcome, voice)];
    if effect.gate == Some(Gate::Indicative) {
        said.push(Inline::text(voice.say(" (indicatief)", " (indicative)")));
    }
    said.into()
}

fn reach(goal: &GoalRolledUp, shown: Shown<'_>) -> Option<Block> {
    let rows = goal.answers.iter().filter_map(|answer| {
        let reach = answer.reach?;
        Some(reached(shown.by(&answer.by), reach, shown.voice))
    });
    let caption = shown.voice.say(
        "wie is bereikt, per organisatie (niet op te tellen; bereik is geen effect)",
        "who was reached, by organisation (does not add up; reach is no effect)",
    );
    let table = Table::new(of(goal, caption), reach_columns(shown.voice)).with_rows(rows.collect());
    (!table.is_empty()).then_some(Block::Table(table))
}

/// The columns of [`reached`].
pub(super) fn reach_columns(voice: Voice) -> Vec<Column> {
    vec![
        Column::words(voice.say("Organisatie", "Organisation")),
        Column::numbers(voice.say("Verschillende mensen", "Different people")),
        Column::numbers(voice.say("Deelnames", "Participations")),
        Column::numbers(voice.say("Anonieme bezoeken", "Anonymous attendances")),
    ]
}

/// Who was reached, in one report.
pub(super) fn reached(by: String, reach: Reach, voice: Voice) -> Vec<Cell> {
    let least = if reach.at_least && reach.people.is_given() {
        voice.say("minstens ", "at least ")
    } else {
        ""
    };
    vec![
        cell(by),
        cell(format!("{least}{}", voice.figure(reach.people))),
        text_cell(voice.figure(reach.contacts)),
        text_cell(voice.figure(reach.anonymous_attendances)),
    ]
}

/// What was done for a goal, and what it cost.
fn done(goal: &GoalRolledUp, shown: Shown<'_>) -> Vec<Block> {
    let voice = shown.voice;
    let columns = vec![
        Column::words(voice.say("Activiteit", "Activity")),
        Column::numbers(voice.say("Bijeenkomsten", "Meetings")),
        Column::numbers(voice.say("Kosten", "Costs")),
    ];
    let groups = goal.answers.iter().map(|answer| {
        let report: Option<&ReportRolledUp> = shown.overview.report(&answer.by);
        let activities = report.into_iter().flat_map(|report| &report.activities);
        let here = activities.filter(|it| answer.activities.contains(&it.activity));
        Group {
            title: Some(cell(shown.by(&answer.by))),
            rows: here.map(|it| of_activity(it, voice)).collect(),
        }
    });
    let groups: Vec<Group> = groups.filter(|group| !group.rows.is_empty()).collect();
    let caption = voice.say(
        "activiteiten, gepland / gerealiseerd (activiteiten zijn geen effecten)",
        "activities, planned / realised (activities are no effects)",
    );
    let mut blocks = Vec::new();
    if let Some(costs) = &goal.costs {
        let question = voice.say(
            "Wat is ervoor gedaan, en wat kostte het?",
            "What was done for it, and what did it cost?",
        );
        blocks.push(asked(question, &voice.words(&costs.statement)));
    } else if !groups.is_empty() {
        let question = voice.say("Wat is ervoor gedaan", "What was done for it");
        let told = voice.say(
            "De gemeente betaalt deze activiteiten niet.",
            "The municipality does not pay for these activities.",
        );
        blocks.push(named(question, told));
    }
    blocks.extend(grouped(&of(goal, caption), columns, groups));
    blocks
}

fn of_activity(it: &ActivityRolledUp, voice: Voice) -> Vec<Cell> {
    let mut title = it.title.trimmed().to_owned();
    if it.goals.len() > 1 {
        title.push_str(voice.say(" (ook voor andere doelen)", " (for other goals too)"));
    }
    if !it.funded {
        title.push_str(voice.say(
            " (niet door de gemeente betaald)",
            " (not paid for by the municipality)",
        ));
    }
    let meetings = (voice.planned(it.meetings_planned), voice.figure(it.meetings));
    let costs = (voice.planned(it.costs_planned), voice.figure(it.costs));
    vec![
        cell(title),
        cell(format!("{} / {}", meetings.0, meetings.1)),
        cell(format!("{} / {}", costs.0, costs.1)),
    ]
}
