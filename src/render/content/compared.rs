//! An earlier report beside a later one: each effect then and now, what came of decisions, reach and activities.

use super::super::text::Trimmed as _;
use std::collections::BTreeMap;

use super::super::mark::Mark;
use super::super::tree::{
    Block, Cell, Column, Group, Inline, Level, Part, Table, anchored, cell, heading, paragraph, text_cell,
    word,
};
use super::super::voice::Voice;
use super::effect::decision;
use super::figures::{points, with_unit};
use super::outcome::marked;
use crate::language::Language;
use crate::plan::Effect;
use crate::report::{
    ActivitySeen, ComparedFigure, Comparison, DecisionFollowed, EffectCompared, EffectReport, EffectSeen,
    FollowUp, GoalCompared, MeasureCompared, MeasureSeen, Movement, Presence, Reach, Span, WhyNot,
    YearOnYear,
};
use crate::sentence;
use crate::value::{Decimal, Figure, Id, People, Period, Share};

/// The name of the part within a page.
pub(super) fn anchor(voice: Voice) -> &'static str {
    voice.say("vergelijking", "comparison")
}

/// The part of a report; nothing where no earlier report was given. What moved is said at the opening.
pub(super) fn in_report(report: &EffectReport, voice: Voice) -> Part {
    let Some(compared) = &report.comparison else {
        return Vec::new();
    };
    let title = format!(
        "{} {}",
        voice.say("Vergeleken met", "Compared with"),
        span(compared.earlier.period, voice)
    );
    let mut blocks = vec![anchored(Level::Part, title, anchor(voice))];
    blocks.extend(told(compared, Level::Section, voice));
    blocks
}

/// The title of a comparison that stands by itself.
pub(super) fn title(comparison: &Comparison, voice: Voice) -> String {
    let compared = &comparison.year_on_year;
    format!(
        "{} {} {} {}: {}",
        span(compared.earlier.period, voice),
        voice.say("en", "and"),
        span(compared.later.period, voice),
        voice.say("naast elkaar", "side by side"),
        comparison.organisation.name.trimmed()
    )
}

/// A comparison that stands by itself.
pub(super) fn by_itself(comparison: &Comparison, voice: Voice) -> Part {
    let compared = &comparison.year_on_year;
    let to: Vec<&str> = comparison
        .commissioners
        .iter()
        .map(|it| it.name.trimmed())
        .collect();
    let (then, now) = (
        voice.period(compared.earlier.period),
        voice.period(compared.later.period),
    );
    let about = match voice.language {
        Language::Nl => format!("Naast elkaar staan de effectrapportages over {then} en over {now}"),
        Language::En => format!("Side by side stand the effect reports on {then} and on {now}"),
    };
    let to = if to.is_empty() {
        String::new()
    } else {
        format!(", {} {}", voice.say("aan", "to"), to.join(", "))
    };
    let mut blocks = vec![
        heading(Level::Document, title(comparison, voice)),
        paragraph(format!("{about}{to}.")),
    ];
    if comparison.audience.is_confidential() {
        blocks.push(super::opening::not_to_publish(voice));
    }
    blocks.push(paragraph(voice.words(&compared.statement)));
    blocks.extend(told(compared, Level::Part, voice));
    blocks
}

fn told(compared: &YearOnYear, below: Level, voice: Voice) -> Part {
    let mut blocks: Vec<Block> = of_effects(compared, voice).into_iter().collect();
    blocks.extend(of_decisions(compared, voice));
    blocks.push(of_reach(compared, voice));
    blocks.extend(of_activities(compared, voice));
    let caveats = compared.caveats.iter();
    let caveats: Vec<Vec<Inline>> = caveats
        .map(|caveat| vec![Inline::text(format!("{}.", voice.words(&caveat.words())))])
        .collect();
    if !caveats.is_empty() {
        let title = voice.say("Waar op te letten", "What to keep in mind");
        blocks.push(heading(below, title));
        blocks.push(Block::List(caveats));
    }
    blocks
}

/// A calendar year as its number.
fn span(period: Period, voice: Voice) -> String {
    let (from, through) = (period.from, period.through);
    let whole = (
        from.month(),
        from.day_of_month(),
        through.month(),
        through.day_of_month(),
    );
    if from.year() == through.year() && whole == (1, 1, 12, 31) {
        from.year().to_string()
    } else {
        voice.period(period)
    }
}

fn then_and_now(compared: &YearOnYear, voice: Voice) -> [String; 2] {
    [
        span(compared.earlier.period, voice),
        span(compared.later.period, voice),
    ]
}

/// One table of all effects, under their goals; an effect under several goals stands under the first.
fn of_effects(compared: &YearOnYear, voice: Voice) -> Option<Block> {
    let [then, now] = then_and_now(compared, voice);
    let columns = vec![
        Column::words(voice.say("Doel en effect", "Goal and effect")),
        Column::words(then),
        Column::words(now),
        Column::words(voice.say("Wat bewoog", "What moved")),
    ];
    let mut due: BTreeMap<&Id<Effect>, &EffectCompared> = compared
        .effects
        .iter()
        .map(|effect| (&effect.effect, effect))
        .collect();
    let mut groups: Vec<Group> = Vec::new();
    for goal in &compared.goals {
        let effects = goal.effects.iter().filter_map(|id| due.remove(id));
        let rows: Vec<Vec<Cell>> = effects.flat_map(|effect| rows(effect, voice)).collect();
        if !rows.is_empty() || goal.presence != Presence::Both {
            groups.push(of_goal(goal, rows, voice));
        }
    }
    let outside = compared
        .effects
        .iter()
        .filter(|effect| due.contains_key(&effect.effect));
    let rows: Vec<Vec<Cell>> = outside.flat_map(|effect| rows(effect, voice)).collect();
    if !rows.is_empty() {
        let title = voice.say("Effecten buiten de doelen", "Effects outside the goals");
        groups.push(Group {
            title: Some(cell(title)),
            rows: rows.into(),
        });
    }
    let mut table = Table::new(
        voice.say("Elk effect toen en nu", "Each effect then and now"),
        columns,
    );
    table.groups = groups;
    (!table.is_empty()).then_some(Block::Table(table))
}

fn of_goal(goal: &GoalCompared, rows: Vec<Vec<Cell>>, voice: Voice) -> Group {
    let state = match (goal.presence, &goal.earlier_title) {
        (Presence::New, _) => voice.say(" (nieuw doel)", " (new goal)").to_owned(),
        (Presence::Gone, _) => voice.say(" (staat er niet meer in)", " (gone)").to_owned(),
        (Presence::Both, Some(earlier)) => {
            format!(" ({}: {})", voice.say("eerder", "before"), earlier.trimmed())
        }
        (Presence::Both, None) => String::new(),
    };
    Group {
        title: Some(cell(format!("{}{state}", goal.title.trimmed()))),
        rows: rows.into(),
    }
}

/// An effect with its first figure, and a row for each other figure.
fn rows(effect: &EffectCompared, voice: Voice) -> Vec<Vec<Cell>> {
    let mut measures = effect.measures.iter();
    // Answers to a question stand under that question.
    let first = measures.next().filter(|measure| measure.question.is_none());
    let side = |seen: Option<&EffectSeen>, figure: Option<String>| match seen {
        None => word("–"),
        Some(seen) => {
            let mut inlines = vec![marked(seen.outcome, voice)];
            inlines.extend(figure.map(|figure| Inline::text(format!(" {figure}"))));
            inlines.into()
        }
    };
    let shown = |of: fn(&MeasureCompared) -> &MeasureSeen| first.map(|it| figure(it, of(it), voice));
    let moved = match first {
        Some(measure) => movement(measure.movement, apart(measure, voice), &measure.reasons, voice),
        // It stands at the question below.
        None if !effect.measures.is_empty() => word(""),
        None => movement(effect.movement, None, &effect.reasons, voice),
    };
    let mut rows = vec![vec![
        cell(effect.title.trimmed()),
        side(effect.earlier.as_ref(), shown(|it| &it.earlier)),
        side(effect.later.as_ref(), shown(|it| &it.later)),
        moved,
    ]];
    let others = effect.measures.iter().skip(usize::from(first.is_some()));
    rows.extend(others.map(|measure| {
        vec![
            cell(about(measure, voice)),
            cell(figure(measure, &measure.earlier, voice)),
            cell(figure(measure, &measure.later, voice)),
            movement(measure.movement, apart(measure, voice), &measure.reasons, voice),
        ]
    }));
    rows
}

fn about(measure: &MeasureCompared, voice: Voice) -> String {
    match &measure.question {
        Some(question) => format!("– ‘{}’", question.trimmed()),
        None => voice
            .say("– aandeel dat vooruitging", "– share who improved")
            .to_owned(),
    }
}

/// A figure as its report prints it, in few words.
fn figure(measure: &MeasureCompared, seen: &MeasureSeen, voice: Voice) -> String {
    let value = |shown: &dyn Fn(Decimal) -> String| seen.value.known().map(|value| shown(*value));
    let shown = match measure.measure {
        ComparedFigure::MeanChange => value(&|change| points(change, voice)),
        ComparedFigure::ImprovedShare => value(&|share| per_cent(share, voice)),
        ComparedFigure::GoalAttainment => value(&|score| format!("T {}", voice.decimal(score))),
        ComparedFigure::Movements => {
            let moved = voice.figure(seen.moved.unwrap_or_default());
            let of = voice.figure(seen.people.unwrap_or_default());
            return format!("{moved} {} {of}", voice.say("van", "of"));
        }
        ComparedFigure::Value => value(&|value| {
            let shown = with_unit(value, measure.unit.as_deref(), voice);
            seen.on
                .map_or_else(|| shown.clone(), |on| format!("{shown} ({})", on.year()))
        }),
        ComparedFigure::AgreedShare => {
            let counts = seen.agreed.zip(seen.answered);
            return match (counts, value(&|share| per_cent(share, voice))) {
                (Some((agreed, answered)), Some(share)) => format!(
                    "{share} ({} {} {})",
                    voice.figure(agreed),
                    voice.say("van", "of"),
                    voice.figure(answered)
                ),
                _ => voice.figure(seen.value).into_owned(),
            };
        }
    };
    let Some(shown) = shown else {
        return voice.figure(seen.value).into_owned();
    };
    match seen.people {
        Some(people) if people.is_given() && !matches!(measure.measure, ComparedFigure::Value) => {
            format!(
                "{shown} ({} {})",
                voice.figure(people),
                voice.say("mensen", "people")
            )
        }
        _ => shown,
    }
}

fn per_cent(share: Decimal, voice: Voice) -> String {
    Share::new(share).map_or_else(
        |_| voice.decimal(share),
        |share| sentence::per_cent(share, voice.language),
    )
}

/// The difference with its uncertainty, in few words.
fn apart(measure: &MeasureCompared, voice: Voice) -> Option<String> {
    const HUNDRED: i64 = 100;
    let (difference, interval) = measure.difference.zip(measure.interval)?;
    let is_share = matches!(
        measure.measure,
        ComparedFigure::ImprovedShare | ComparedFigure::AgreedShare
    );
    let scaled = |number: Decimal| {
        let hundred = Decimal::from_millionths(number.millionths() * HUNDRED);
        let number = if is_share {
            hundred.unwrap_or(number)
        } else {
            number
        };
        voice.decimal(number)
    };
    let sign = if difference > Decimal::ZERO { "+" } else { "" };
    let size = if is_share {
        format!(
            "{} {}",
            scaled(difference),
            voice.say("procentpunt", "percentage points")
        )
    } else {
        sentence::points(difference, voice.language)
    };
    Some(format!(
        "{sign}{size}, {} {} {} {}",
        voice.say("onzekerheid", "uncertainty"),
        scaled(interval.0),
        voice.say("tot", "to"),
        scaled(interval.1),
    ))
}

fn movement(movement: Movement, apart: Option<String>, reasons: &[WhyNot], voice: Voice) -> Cell {
    let mark = match movement {
        Movement::Better => Mark::Better,
        Movement::Worse => Mark::Worse,
        Movement::Changed => Mark::Measured,
        Movement::NoClearDifference => Mark::Same,
        _ => return cell(why(movement, reasons, voice)),
    };
    let mut inlines = vec![Inline::Marked(mark, voice.words(&movement.words()).into())];
    inlines.extend(apart.map(|apart| Inline::text(format!(" ({apart})"))));
    inlines.into()
}

/// A word without a shape: nothing moved that can be told. The first reason is enough here.
fn why(movement: Movement, reasons: &[WhyNot], voice: Voice) -> String {
    let words = voice.words(&movement.words());
    match reasons.first() {
        Some(reason) => format!("{words}: {}", voice.words(&reason.words())),
        None => words,
    }
}

fn of_decisions(compared: &YearOnYear, voice: Voice) -> Option<Block> {
    let [then, now] = then_and_now(compared, voice);
    let columns = vec![
        Column::words(voice.say("Effect", "Effect")),
        Column::words(format!(
            "{} {then}",
            voice.say("Besloten in de rapportage over", "Decided in the report on")
        )),
        Column::words(format!(
            "{} {now}",
            voice.say("Hoe het stond in", "How it stood in")
        )),
        Column::words(voice.say("Wat bewoog", "What moved")),
        Column::words(voice.say("Wat ervan kwam", "What came of it")),
    ];
    let rows = compared.decisions.iter().map(|it| {
        let because = it
            .because
            .as_deref()
            .unwrap_or_default()
            .trimmed()
            .trim_end_matches('.');
        let decided = decision(it.decision, voice);
        let decided = match because {
            "" => format!("{decided}."),
            because => format!("{decided}. {because}."),
        };
        let stood = match it.outcome {
            Some(outcome) => marked(outcome, voice).into(),
            None => word("–"),
        };
        vec![
            cell(it.title.trimmed()),
            cell(decided),
            stood,
            movement(it.movement, None, &[], voice),
            cell(came_of(it, voice)),
        ]
    });
    let title = voice.say(
        "Wat is besloten, en hoe het nu staat",
        "What was decided, and how it stands now",
    );
    let table = Table::new(title, columns).with_rows(rows.collect());
    (!table.is_empty()).then_some(Block::Table(table))
}

/// What came of a decision in the words of the later report, and what that decides.
fn came_of(decided: &DecisionFollowed, voice: Voice) -> String {
    let mut said: Vec<String> = decided.came_of.iter().map(|told| sentence_of(told)).collect();
    let nothing = match decided.follow_up {
        FollowUp::Stopped => voice.say(
            "Het effect staat in geen plan meer.",
            "The effect is in no plan any more.",
        ),
        FollowUp::None => voice.say("Niets gezegd.", "Nothing said."),
        _ => "",
    };
    if !nothing.is_empty() {
        said.push(nothing.to_owned());
    }
    let now: Vec<&str> = decided
        .later_decisions
        .iter()
        .map(|it| decision(*it, voice))
        .collect();
    if !now.is_empty() {
        said.push(format!(
            "{}: {}.",
            voice.say("Nu", "Now"),
            now.join(", ").to_lowercase()
        ));
    }
    said.join(" ")
}

fn sentence_of(text: &str) -> String {
    format!("{}.", text.trimmed().trim_end_matches('.'))
}

/// Numbers beside each other; a difference only of people, where it can be told.
fn of_reach(compared: &YearOnYear, voice: Voice) -> Block {
    let reach = compared.reach;
    let [then, now] = then_and_now(compared, voice);
    let columns = vec![
        Column::words(voice.say("Wie is bereikt", "Who was reached")),
        Column::numbers(then),
        Column::numbers(now),
        Column::numbers(voice.say("Verschil", "Difference")),
    ];
    let everybody = |reach: Reach| people(reach.people, reach.at_least, voice);
    let mut rows = vec![
        vec![
            word(voice.say("verschillende mensen", "different people")),
            cell(everybody(reach.earlier)),
            cell(everybody(reach.later)),
            cell(more(reach.difference, voice)),
        ],
        vec![
            word(voice.say("deelnames", "participations")),
            text_cell(voice.figure(reach.earlier.contacts)),
            text_cell(voice.figure(reach.later.contacts)),
            word(""),
        ],
    ];
    rows.extend(compared.groups.iter().map(|group| {
        vec![
            cell(group.title.trimmed()),
            text_cell(voice.optional(group.earlier)),
            text_cell(voice.optional(group.later)),
            cell(more(group.difference, voice)),
        ]
    }));
    let title = voice.say(
        "Bereik toen en nu (bereik is geen effect)",
        "Reach then and now (reach is no effect)",
    );
    Block::Table(Table::new(title, columns).with_rows(rows.into()))
}

fn people(figure: Figure<People>, at_least: bool, voice: Voice) -> String {
    let least = if at_least && figure.is_given() {
        voice.say("minstens ", "at least ")
    } else {
        ""
    };
    format!("{least}{}", voice.figure(figure))
}

/// `+5`, `−3 tot +8`, or that it cannot be told.
fn more(span: Option<Span>, voice: Voice) -> String {
    let signed = |number: i64| {
        let size = voice.whole(number.unsigned_abs());
        match number {
            0 => size,
            1.. => format!("+{size}"),
            _ => format!("−{size}"),
        }
    };
    match span.map(|span| (span.from, span.through)) {
        Some((Some(from), Some(through))) if from == through => signed(from),
        Some((Some(from), Some(through))) => {
            format!("{} {} {}", signed(from), voice.say("tot", "to"), signed(through))
        }
        Some((Some(from), None)) => format!("{} {}", voice.say("minstens", "at least"), signed(from)),
        Some((None, Some(through))) => format!("{} {}", voice.say("hoogstens", "at most"), signed(through)),
        _ => voice.say("niet te zeggen", "cannot be told").to_owned(),
    }
}

fn of_activities(compared: &YearOnYear, voice: Voice) -> Option<Block> {
    let columns = vec![
        Column::words(voice.say("Activiteit", "Activity")),
        Column::numbers(voice.say("Bijeenkomsten", "Meetings")),
        Column::numbers(voice.say("Mensen", "People")),
        Column::numbers(voice.say("Deelnames", "Participations")),
        Column::numbers(voice.say("Kosten", "Costs")),
    ];
    let rows = compared.activities.iter().map(|line| {
        let both = |shown: &dyn Fn(ActivitySeen) -> String| {
            let side = |seen: Option<ActivitySeen>| seen.map_or_else(|| "–".to_owned(), shown);
            cell(format!("{} / {}", side(line.earlier), side(line.later)))
        };
        vec![
            cell(line.title.trimmed()),
            both(&|seen| voice.figure(seen.meetings).into_owned()),
            both(&|seen| people(seen.people, seen.at_least, voice)),
            both(&|seen| voice.figure(seen.contacts).into_owned()),
            both(&|seen| voice.figure(seen.costs).into_owned()),
        ]
    });
    let [then, now] = then_and_now(compared, voice);
    let title = format!(
        "{}: {then} / {now}",
        voice.say("Activiteiten (geen effecten)", "Activities (no effects)")
    );
    let table = Table::new(title, columns).with_rows(rows.collect());
    (!table.is_empty()).then_some(Block::Table(table))
}
