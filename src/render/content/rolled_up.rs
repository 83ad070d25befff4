//! The reports of many organisations in one overview: the goals in one table, then goal by goal what we want, what came
//! of it, what was done and what it cost; then reach, costs, needs, and what was not taken along.

mod figure;
mod goal;
mod more;
mod reports;

use super::super::text::Trimmed as _;
use super::super::tree::{
    Block, Cell, Column, Group, Inline, Level, Part, Table, anchored, cell, heading, paragraph, word,
};
use super::super::voice::Voice;
use super::outcome::mark;
use crate::language::Language;
use crate::report::{Audience, GoalRolledUp, JointCosts, Outcome, ReportRolledUp, RollUp, name_key};
use crate::value::{Euro, Figure, Id};

/// The title of the document.
pub(super) fn title(overview: &RollUp, voice: Voice) -> String {
    format!(
        "{}: {}",
        voice.say("Overzicht per doel", "Overview by goal"),
        overview.title.trimmed()
    )
}

/// The whole overview.
pub(super) fn told(overview: &RollUp, voice: Voice) -> Part {
    let shown = Shown { overview, voice };
    let mut rest = goal::told(shown);
    rest.extend(goal::outside(shown));
    rest.extend(more::reach(shown));
    rest.extend(more::costs(shown));
    rest.extend(more::themes(shown));
    rest.extend(reports::told(shown));
    let mut blocks = vec![
        heading(Level::Document, title(overview, voice)),
        paragraph(about(overview, voice)),
        paragraph(voice.words(&overview.statement)),
    ];
    blocks.extend(reports::refused(shown));
    blocks.extend(shown.at_a_glance());
    let parts = super::parts(rest.iter());
    let others: Vec<(String, String)> = parts.into_iter().skip(overview.goals.len()).collect();
    if !others.is_empty() {
        blocks.push(Block::Contents(others));
    }
    blocks.extend(rest);
    blocks
}

fn about(overview: &RollUp, voice: Voice) -> String {
    let to: Vec<&str> = overview
        .commissioners
        .iter()
        .map(|it| it.name.trimmed())
        .collect();
    let to = match (voice.language, to.is_empty()) {
        (_, true) => String::new(),
        (Language::Nl, false) => format!("Voor {}. ", to.join(", ")),
        (Language::En, false) => format!("For {}. ", to.join(", ")),
    };
    let (over, day) = (voice.period(overview.period), voice.day(overview.made_on));
    let audience = if overview.audience == Audience::Public {
        ""
    } else {
        voice.say(
            " Dit overzicht is voor de opdrachtgever en niet voor publicatie gemaakt.",
            " This overview was made for the commissioner and not for publication.",
        )
    };
    match voice.language {
        Language::Nl => format!("{to}Over {over}. Gemaakt op {day}.{audience}"),
        Language::En => format!("{to}On {over}. Made on {day}.{audience}"),
    }
}

/// An overview that is shown in a language.
#[derive(Clone, Copy)]
struct Shown<'r> {
    overview: &'r RollUp,
    voice: Voice,
}

impl Shown<'_> {
    /// Whose report it is; with the report where an organisation has several.
    fn by(self, id: &Id<ReportRolledUp>) -> String {
        let Some(report) = self.overview.report(id) else {
            return id.to_string();
        };
        let name = report.organisation.name.trimmed();
        let key = name_key(name);
        let others = self.overview.reports.iter();
        let same = others.filter(|it| name_key(&it.organisation.name) == key).count();
        if same > 1 {
            format!("{name} ({id})")
        } else {
            name.to_owned()
        }
    }

    /// A sum of money; at least so much where a part is missing.
    fn sum(self, amount: Figure<Euro>, is_whole: bool) -> String {
        let least = if amount.known().is_some() && !is_whole {
            self.voice.say("minstens ", "at least ")
        } else {
            ""
        };
        format!("{least}{}", self.voice.figure(amount))
    }

    fn joint(self, costs: &JointCosts) -> String {
        self.sum(costs.amount, costs.missing.is_empty())
    }

    /// The goals in one table: who answers each, and how it went.
    fn at_a_glance(self) -> Option<Block> {
        let voice = self.voice;
        let columns = vec![
            Column::words(voice.say("Doel", "Goal")),
            Column::numbers(voice.say("Organisaties", "Organisations")),
            Column::words(voice.say(
                "Hoe het ging, in aantallen organisaties",
                "How it went, in numbers of organisations",
            )),
            Column::numbers(voice.say("Kosten", "Costs")),
        ];
        let goals = self.overview.goals.iter().enumerate();
        let rows = goals.map(|(index, goal)| {
            let costs = goal.costs.as_ref();
            vec![
                Inline::link(goal::anchor(index, voice), goal::name(goal)).into(),
                cell(voice.count(self.answering(goal))),
                self.went(goal),
                cell(costs.map_or_else(|| "–".to_owned(), |it| self.joint(&it.realised))),
            ]
        });
        let caption = voice.say(
            "De doelen in één tabel (kosten van doelen tellen niet op: activiteiten kunnen er meer dienen)",
            "The goals in one table (costs of goals do not add up: activities can serve several)",
        );
        let table = Table::new(caption, columns).with_rows(rows.collect());
        (!table.is_empty()).then_some(Block::Table(table))
    }

    fn answering(self, goal: &GoalRolledUp) -> usize {
        let answers = goal.answers.iter().map(|answer| &answer.by);
        self.overview.organisations(answers)
    }

    /// Each outcome with the number of organisations that report it.
    fn went(self, goal: &GoalRolledUp) -> Cell {
        let voice = self.voice;
        let mut said = Vec::new();
        for outcome in Outcome::ALL {
            let has = goal.answers.iter().filter(|answer| {
                let mut effects = answer.effects.iter();
                effects.any(|effect| effect.outcome == outcome)
            });
            let number = self.overview.organisations(has.map(|answer| &answer.by));
            if number == 0 {
                continue;
            }
            if !said.is_empty() {
                said.push(Inline::ours(", "));
            }
            let words = format!("{}: {number}", voice.words(&outcome.words()));
            said.push(Inline::Marked(mark(outcome), words.into()));
        }
        if said.is_empty() && self.overview.is_answered_below(&goal.goal) {
            return word(voice.say("alleen via een doel eronder", "only by a goal below it"));
        }
        if said.is_empty() {
            let words = voice.words(&Outcome::Unanswered.words());
            said.push(Inline::Marked(mark(Outcome::Unanswered), words.into()));
        }
        said.into()
    }

    /// What a target group of the framework is called.
    fn group(self, id: &Id<crate::policy::TargetGroup>) -> String {
        let mut groups = self.overview.reach.groups.iter();
        let known = groups.find(|group| group.target_group == *id);
        known.map_or_else(|| id.to_string(), |group| group.title.trimmed().to_owned())
    }

    /// What an area of the framework is called.
    fn area(self, id: &Id<crate::policy::Area>) -> String {
        let mut areas = self.overview.reach.areas.iter();
        let known = areas.find(|area| area.area == *id);
        known.map_or_else(|| id.to_string(), |area| area.title.trimmed().to_owned())
    }
}

/// A part with its heading; nothing where there is nothing in it.
fn part(title: &str, anchor: &str, blocks: Vec<Block>) -> Part {
    if blocks.is_empty() {
        return Vec::new();
    }
    std::iter::once(anchored(Level::Part, title, anchor))
        .chain(blocks)
        .collect()
}

/// A table of groups; nothing where it is empty.
fn grouped(caption: &str, columns: Vec<Column>, groups: Vec<Group>) -> Option<Block> {
    let mut table = Table::new(caption, columns);
    table.groups = groups;
    (!table.is_empty()).then_some(Block::Table(table))
}
