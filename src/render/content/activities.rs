//! What was done, planned beside realised, what it cost, and what was offered. None of it is an effect.

use super::super::text::Trimmed as _;
use std::collections::{BTreeMap, BTreeSet};

use super::super::tree::{
    Block, Cell, Column, Level, Part, Rows, Table, anchored, cell, heading, named, paragraph, text_cell, word,
};
use super::super::voice::{Shown, Voice};
use super::{costs, figures};
use crate::narrative::Fulfilment;
use crate::plan::{Effect, WorkUnit};
use crate::report::{ActivityAccount, EffectReport, GoalAnswer, OfferAccount};
use crate::value::{AnonymousAttendances, Euro, Figure, Id};

pub(super) fn told(report: &EffectReport, voice: Voice) -> Part {
    if report.activities.is_empty() && report.financial_report.is_none() && report.offer.is_none() {
        return Vec::new();
    }
    let title = voice.say(
        "Wat is gedaan en wat het kostte",
        "What was done and what it cost",
    );
    let mut blocks = vec![
        anchored(Level::Part, title, voice.say("activiteiten", "activities")),
        paragraph(voice.say(
            "Activiteiten zijn geen effecten. Steeds staat eerst wat gepland was en daarna wat gerealiseerd is.",
            "Activities are no effects. What was planned stands first each time, then what was realised.",
        )),
    ];
    if !report.activities.is_empty() {
        blocks.push(Block::Table(of_work(&report.activities, voice)));
        blocks.extend(of_stated(&report.activities, voice));
        blocks.extend(
            report
                .activities
                .iter()
                .filter_map(|activity| explained(activity, voice)),
        );
        blocks.extend(money(report, voice));
        blocks.extend(of_obligations(&report.activities, voice));
    }
    blocks.extend(report.offer.iter().flat_map(|offer| of_offer(offer, voice)));
    blocks
}

/// About so many bytes planned and realised take.
const USUAL_BOTH: usize = 24;

/// Planned and realised in one cell.
fn both<T: Shown>(planned: Option<T>, realised: Figure<T>, voice: Voice) -> Cell {
    both_of(planned, "", |text| voice.push_figure(text, realised), voice)
}

/// The same, with what stands before the realised figure and how that is written.
fn both_of<T: Shown>(
    planned: Option<T>,
    before: &str,
    realised: impl FnOnce(&mut String),
    voice: Voice,
) -> Cell {
    let mut text = String::with_capacity(USUAL_BOTH);
    match planned {
        Some(planned) => planned.show(voice, &mut text),
        None => text.push('–'),
    }
    text.push_str(" / ");
    text.push_str(before);
    realised(&mut text);
    cell(text)
}

fn of_work(activities: &[ActivityAccount], voice: Voice) -> Table {
    let own_units = activities.iter().any(ActivityAccount::has_own_unit);
    let columns = vec![
        Column::words(voice.say("Activiteit", "Activity")),
        Column::numbers(if own_units {
            voice.say("Bijeenkomsten of diensten", "Meetings or services")
        } else {
            voice.say("Bijeenkomsten", "Meetings")
        }),
        Column::numbers(voice.say("Mensen", "People")),
        Column::numbers(voice.say("Deelnames", "Participations")),
        Column::numbers(if own_units {
            voice.say("Anoniem geteld", "Counted without a name")
        } else {
            voice.say("Anonieme bezoeken", "Anonymous attendances")
        }),
        Column::numbers(voice.say("Werktijd", "Working time")),
    ];
    let rows = activities.iter().map(|it| {
        let (planned, realised) = (&it.planned, &it.realised);
        let least = if it.reach.at_least && it.reach.people.is_given() {
            voice.say("minstens ", "at least ")
        } else {
            ""
        };
        [
            cell(it.title.trimmed()),
            held(it, voice),
            both_of(
                planned.people,
                least,
                |text| voice.push_figure(text, it.reach.people),
                voice,
            ),
            both(planned.contacts, it.reach.contacts, voice),
            // Work without meetings has no visits, so that no visits are no zero there.
            text_cell(match it.reach.anonymous_attendances {
                Figure::Known(AnonymousAttendances(0)) if it.has_own_unit() => "–".into(),
                heads => voice.figure(heads),
            }),
            both(planned.minutes, realised.minutes, voice),
        ]
    });
    let caption = voice.say(
        "Activiteiten: gepland / gerealiseerd",
        "Activities: planned / realised",
    );
    Table::new(caption, columns).with_rows(rows.collect())
}

/// Meetings, or for work without them the services; other units have columns of their own.
fn held(it: &ActivityAccount, voice: Voice) -> Cell {
    match it.counted_in {
        None | Some(WorkUnit::Meetings) => both(it.planned.meetings, it.realised.meetings, voice),
        Some(WorkUnit::Services) => {
            let stated = it.stated.as_ref().and_then(|stated| stated.services);
            let services = voice.say("diensten", "services");
            let realised = match stated {
                Some(number) => format!(
                    "{} {services} ({})",
                    voice.figure(number),
                    voice.say("opgave", "stated")
                ),
                None => match it.reach.anonymous_attendances {
                    // Heads that were counted without a name are services here.
                    Figure::Known(heads) if heads.0 > 0 => format!(
                        "{} {services} ({})",
                        voice.whole(heads.0),
                        voice.say("zonder naam geteld", "counted without a name")
                    ),
                    _ => voice.say("onbekend", "unknown").to_owned(),
                },
            };
            both_of(it.planned.services, "", |text| text.push_str(&realised), voice)
        }
        Some(_) => word("–"),
    }
}

/// What is stated stands apart from what was counted.
fn of_stated(activities: &[ActivityAccount], voice: Voice) -> Vec<Block> {
    let columns = vec![
        Column::words(voice.say("Activiteit", "Activity")),
        Column::numbers(voice.say("Mensen", "People")),
        Column::numbers(voice.say("Contacten", "Contacts")),
        Column::numbers(voice.say("Diensten", "Services")),
        Column::numbers(voice.say("Tijd", "Time")),
        Column::words(voice.say("Volgens opgave van", "As stated by")),
    ];
    let rows = activities.iter().filter_map(|it| {
        let stated = it.stated.as_ref()?;
        Some(vec![
            cell(it.title.trimmed()),
            text_cell(voice.optional(stated.people)),
            text_cell(voice.optional(stated.contacts)),
            text_cell(voice.optional(stated.services)),
            text_cell(voice.optional(stated.minutes)),
            cell(stated.source.as_str()),
        ])
    });
    let caption = voice.say("Volgens opgave, niet geteld", "As stated, not counted");
    let table = Table::new(caption, columns).with_rows(rows.collect());
    if table.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Table(table)];
    blocks.extend(activities.iter().filter_map(|it| {
        let about = format!(
            "{} ‘{}’",
            voice.say("Opgave bij", "Stated of"),
            it.title.trimmed()
        );
        Some(named(about, voice.words(&it.stated.as_ref()?.statement)))
    }));
    blocks
}

fn explained(activity: &ActivityAccount, voice: Voice) -> Option<Block> {
    let explanation = activity.explanation.as_deref()?.trimmed();
    let about = format!(
        "{} ‘{}’",
        voice.say("Toelichting bij", "Explanation of"),
        activity.title.trimmed()
    );
    (!explanation.is_empty()).then(|| named(about, explanation))
}

/// Costs and income, and what they are for each goal; that nobody told them is said in a line.
fn money(report: &EffectReport, voice: Voice) -> Vec<Block> {
    let told = |it: &ActivityAccount| {
        it.planned.costs.is_some()
            || it.planned.income.is_some()
            || it.realised.costs.is_given()
            || it.realised.income.is_given()
    };
    if !report.activities.iter().any(told) && report.financial_report.is_none() {
        return vec![paragraph(voice.say(
            "Kosten en inkomsten zijn niet opgegeven.",
            "Costs and income were not given.",
        ))];
    }
    let mut blocks = vec![Block::Table(of_money(report, voice))];
    match &report.costs {
        Some(account) => blocks.extend(costs::told(account, report, voice)),
        None if report.goals.len() > 1 => blocks.extend(by_goal(report, voice)),
        None => {}
    }
    blocks
}

/// Costs and income, planned and realised.
fn money_columns(of: &'static str, voice: Voice) -> Vec<Column> {
    vec![
        Column::words(of),
        Column::numbers(voice.say("Kosten gepland", "Costs planned")),
        Column::numbers(voice.say("Kosten gerealiseerd", "Costs realised")),
        Column::numbers(voice.say("Inkomsten gepland", "Income planned")),
        Column::numbers(voice.say("Inkomsten gerealiseerd", "Income realised")),
    ]
}

fn of_money(report: &EffectReport, voice: Voice) -> Table {
    let mut rows: Rows = report
        .activities
        .iter()
        .map(|it| {
            [
                cell(it.title.trimmed()),
                text_cell(voice.planned(it.planned.costs)),
                text_cell(voice.figure(it.realised.costs)),
                text_cell(voice.planned(it.planned.income)),
                text_cell(voice.figure(it.realised.income)),
            ]
        })
        .collect();
    let all: Vec<&ActivityAccount> = report.activities.iter().collect();
    let together = voice.say("samen", "together");
    rows.push(match &report.costs {
        Some(account) => costs::row(together, &account.total, voice),
        None => total(together, &all, voice),
    });
    if let Some(totals) = &report.financial_report {
        let name = format!(
            "{}: {}",
            voice.say("financieel verslag", "financial report"),
            totals.reference.trimmed()
        );
        let (costs, income) = (
            text_cell(voice.figure(totals.costs)),
            text_cell(voice.figure(totals.income)),
        );
        rows.push([cell(name), word("–"), costs, word("–"), income]);
    }
    let caption = voice.say(
        "Kosten, en inkomsten naast de subsidie of opdracht",
        "Costs, and income beside the funding",
    );
    Table::new(caption, money_columns(voice.say("Activiteit", "Activity"), voice)).with_rows(rows)
}

/// A row with the sums of some activities.
fn total(name: &str, activities: &[&ActivityAccount], voice: Voice) -> Vec<Cell> {
    let planned = |of: fn(&ActivityAccount) -> Option<Euro>| {
        text_cell(voice.planned(sum(activities.iter().filter_map(|it| of(it)))))
    };
    let realised = |of: fn(&ActivityAccount) -> Figure<Euro>| {
        let known: Vec<Euro> = activities
            .iter()
            .filter_map(|it| of(it).known().copied())
            .collect();
        let missing = activities.len() - known.len();
        cell(with_missing(sum(known.into_iter()), missing, voice))
    };
    vec![
        cell(name),
        planned(|it| it.planned.costs),
        realised(|it| it.realised.costs),
        planned(|it| it.planned.income),
        realised(|it| it.realised.income),
    ]
}

/// What is missing is never zero: a sum without it says so.
fn with_missing(sum: Option<Euro>, missing: usize, voice: Voice) -> String {
    let Some(sum) = sum else {
        return voice.say("onbekend", "unknown").to_owned();
    };
    let sum = voice.figure(Figure::Known(sum));
    match missing {
        0 => sum.into_owned(),
        _ => format!("{sum} ({missing} {})", voice.say("onbekend", "unknown")),
    }
}

fn sum(mut amounts: impl Iterator<Item = Euro>) -> Option<Euro> {
    let first = amounts.next()?;
    amounts.try_fold(first, Euro::plus)
}

/// What the activities behind each goal cost. One that serves several goals counts for each, which is said.
fn by_goal(report: &EffectReport, voice: Voice) -> Vec<Block> {
    let behind = Behind::of(&report.activities);
    let mut goals_of: Vec<usize> = vec![0; report.activities.len()];
    let mut rows = Vec::new();
    for goal in &report.goals {
        let places = behind.places(goal);
        for place in &places {
            if let Some(goals) = goals_of.get_mut(*place) {
                *goals += 1;
            }
        }
        let of_goal: Vec<&ActivityAccount> = places
            .iter()
            .filter_map(|place| report.activities.get(*place))
            .collect();
        if !of_goal.is_empty() {
            rows.push(total(goal.title.trimmed(), &of_goal, voice));
        }
    }
    let shared = goals_of.iter().any(|goals| *goals > 1);
    if rows.is_empty() {
        return Vec::new();
    }
    let caption = voice.say(
        "Kosten van de activiteiten achter elk doel",
        "Costs of the activities behind each goal",
    );
    let columns = money_columns(voice.say("Doel", "Goal"), voice);
    let mut blocks = vec![Block::Table(Table::new(caption, columns).with_rows(rows.into()))];
    if shared {
        blocks.push(paragraph(voice.say(
            "Een activiteit die bij meer doelen hoort, telt bij elk van die doelen mee. De bedragen per doel tellen dus niet op \
             tot het totaal.",
            "An activity that belongs to several goals counts for each of them. So the amounts by goal do not add up to the \
             total.",
        )));
    }
    blocks
}

/// The activities behind each effect, by their place in the report.
struct Behind<'a>(BTreeMap<&'a Id<Effect>, Vec<usize>>);

impl<'a> Behind<'a> {
    fn of(activities: &'a [ActivityAccount]) -> Self {
        let mut behind: BTreeMap<&Id<Effect>, Vec<usize>> = BTreeMap::new();
        for (place, activity) in activities.iter().enumerate() {
            for effect in &activity.effects {
                behind.entry(effect).or_default().push(place);
            }
        }
        Self(behind)
    }

    /// The activities behind a goal, each once, in the order of the report.
    fn places(&self, goal: &GoalAnswer) -> BTreeSet<usize> {
        let effects = goal.effects.iter();
        effects
            .filter_map(|effect| self.0.get(&effect.effect))
            .flatten()
            .copied()
            .collect()
    }
}

fn of_obligations(activities: &[ActivityAccount], voice: Voice) -> Option<Block> {
    let columns = vec![
        Column::words(voice.say("Verplichting", "Obligation")),
        Column::words(voice.say("Activiteit", "Activity")),
        Column::words(voice.say("Nagekomen", "Met")),
        Column::words(voice.say("Toelichting", "Explanation")),
    ];
    let rows = activities.iter().flat_map(|activity| {
        activity.obligations.iter().map(|obligation| {
            let met = match obligation.met {
                Fulfilment::Met => voice.say("ja", "yes"),
                Fulfilment::PartlyMet => voice.say("deels", "partly"),
                Fulfilment::NotMet => voice.say("nee", "no"),
                Fulfilment::Unknown => voice.say("onbekend", "unknown"),
            };
            let explanation = obligation.explanation.as_deref().unwrap_or("–");
            vec![
                cell(obligation.text.trimmed()),
                cell(activity.title.trimmed()),
                cell(met),
                cell(explanation.trimmed()),
            ]
        })
    });
    let table = Table::new(voice.say("Verplichtingen", "Obligations"), columns).with_rows(rows.collect());
    (!table.is_empty()).then_some(Block::Table(table))
}

/// What was offered beside what was pursued in the end; a change stays visible.
fn of_offer(offer: &OfferAccount, voice: Voice) -> Vec<Block> {
    let columns = vec![
        Column::words(voice.say("Effect", "Effect")),
        Column::words(voice.say("Aangeboden", "Offered")),
        Column::words(voice.say("Nagestreefd", "Pursued")),
        Column::words(voice.say("In het plan", "In the plan")),
    ];
    let rows = offer.effects.iter().map(|it| {
        let there = if it.in_plan {
            voice.say("ja", "yes")
        } else {
            voice.say("nee", "no")
        };
        vec![
            cell(it.title.trimmed()),
            cell(figures::of_year(
                figures::target(it.offered.as_ref(), None, voice),
                it.offered_for,
            )),
            cell(figures::target(it.pursued.as_ref(), None, voice)),
            cell(there),
        ]
    });
    let caption = format!(
        "{} {}",
        voice.say("De offerte van", "The offer of"),
        voice.day(offer.made_on)
    );
    let table = Table::new(caption, columns).with_rows(rows.collect());
    if table.is_empty() {
        return Vec::new();
    }
    vec![
        heading(
            Level::Section,
            voice.say("Wat was aangeboden", "What was offered"),
        ),
        Block::Table(table),
    ]
}
