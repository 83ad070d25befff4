//! How the organisation works at its own craft.

mod community;
mod competence;

use super::super::picture::{Dots, Drawing, Picture, Point, Scale, Stack};
use super::super::text::Trimmed as _;
use super::super::tree::{
    Block, Column, Level, Part, Table, anchored, beside, cell, heading, paragraph, text_cell,
};
use super::super::voice::Voice;
use crate::report::{
    BeaconPositions, EffectReport, PositionCount, Positioning, Positions, PracticeAccount, RoundShown,
};
use crate::value::{Decimal, Figure};

pub(super) fn told(report: &EffectReport, voice: Voice) -> Part {
    let Some(practice) = &report.practice else {
        return Vec::new();
    };
    let staff =
        practice.positioning.is_empty() && practice.competences.is_empty() && practice.methods.is_empty();
    if staff && practice.community.is_none() {
        return Vec::new();
    }
    let title = voice.say("Hoe de organisatie werkt", "How the organisation works");
    let mut blocks = vec![anchored(Level::Part, title, voice.say("werkwijze", "practice"))];
    let community = practice.community.iter();
    blocks.extend(community.flat_map(|told| community::told(told, report, voice)));
    blocks.extend(parts(practice, voice));
    blocks.extend(competence::methods(&practice.methods, report, voice));
    blocks
}

fn parts(practice: &PracticeAccount, voice: Voice) -> Part {
    practice
        .positioning
        .iter()
        .flat_map(|round| one_round(round, voice))
        .chain(
            practice
                .competences
                .iter()
                .flat_map(|round| competence::profile(round, voice)),
        )
        .collect()
}

fn one_round(round: &Positioning, voice: Voice) -> Part {
    let called = match &round.title {
        Some(title) => title.trimmed().to_owned(),
        None => format!("{} {}", voice.say("ronde van", "round of"), voice.day(round.on)),
    };
    let title = format!("{}: {called}", voice.say("Positiebepaling", "Self-assessment"));
    let mut blocks = vec![
        heading(Level::Section, title),
        paragraph(voice.words(&round.statement)),
    ];
    let shown: Vec<&BeaconPositions> = round.beacons.iter().filter(|beacon| is_shown(beacon)).collect();
    let pictures = shown.iter().filter_map(|beacon| picture(round, beacon, voice));
    let pictures: Vec<Picture> = pictures.collect();
    // The table goes first: it is the whole, and the lines below each other show one beacon each.
    let figures = figures(round, &shown, voice);
    blocks.extend((!figures.is_empty()).then_some(Block::Table(figures)));
    blocks.extend(beside(pictures, Vec::new()));
    blocks
}

/// Whether anything of a beacon is shown: a row of words that say nothing is no row.
fn is_shown(beacon: &BeaconPositions) -> bool {
    let known = |positions: &Positions| positions.mean.known().is_some();
    known(&beacon.current) || known(&beacon.desired) || beacon.gap.known().is_some()
}

fn figures(round: &Positioning, beacons: &[&BeaconPositions], voice: Voice) -> Table {
    let whole = round.shown == RoundShown::Whole;
    let mut columns = vec![
        Column::words(voice.say("Baken", "Beacon")),
        Column::numbers(voice.say("Nu", "Now")),
    ];
    if whole {
        columns.push(Column::numbers(voice.say("Middelste", "Median")));
        columns.push(Column::numbers(voice.say("Spreiding", "Spread")));
    }
    columns.push(Column::numbers(voice.say("Gewenst", "Desired")));
    columns.push(Column::numbers(voice.say("Verschil", "Gap")));
    let moved = beacons.iter().any(|beacon| beacon.change.is_some());
    if moved {
        columns.push(Column::numbers(
            voice.say("Nu, sinds de vorige ronde", "Now, since the round before"),
        ));
    }
    let rows = beacons.iter().map(|beacon| {
        let mut row = vec![
            cell(beacon.beacon.label(voice.language)),
            text_cell(voice.figure(beacon.current.mean)),
        ];
        if whole {
            row.push(text_cell(voice.figure(beacon.current.median)));
            row.push(text_cell(voice.figure(beacon.current.spread)));
        }
        row.push(text_cell(voice.figure(beacon.desired.mean)));
        row.push(text_cell(voice.figure(beacon.gap)));
        if moved {
            let change = beacon.change.as_ref().map(|change| change.current);
            row.push(cell(
                change.map_or_else(|| "–".to_owned(), |change| signed(change, voice)),
            ));
        }
        row
    });
    let caption = voice.say(
        "Gemiddelden per baken van Welzijn Nieuwe Stijl (elk cijfer apart afgerond)",
        "Means by beacon of Welzijn Nieuwe Stijl (each figure rounded by itself)",
    );
    Table::new(caption, columns).with_rows(rows.collect())
}

/// A change, of which more is seen at a glance.
fn signed(change: Figure<Decimal>, voice: Voice) -> String {
    let more = change.known().is_some_and(|change| *change > Decimal::ZERO);
    format!("{}{}", if more { "+" } else { "" }, voice.figure(change))
}

/// The line from the lowest score to the highest: a dot for each respondent inside the organisation, the means outside.
fn picture(round: &Positioning, beacon: &BeaconPositions, voice: Voice) -> Option<Picture> {
    let (from, through) = (round.scale.from, round.scale.through);
    let ends_say = [voice.decimal(from), voice.decimal(through)];
    let (now, wish) = (voice.say("nu", "now"), voice.say("gewenst", "desired"));
    let title = beacon.beacon.label(voice.language).to_owned();
    let label = |name: &str, positions: &Positions| {
        let mean = voice.figure(positions.mean);
        format!("{name}: {} {mean}", voice.say("gemiddeld", "mean"))
    };
    if round.shown == RoundShown::Whole {
        let stack = |name: &str, positions: &Positions| Stack {
            label: label(name, positions),
            dots: positions
                .distribution
                .iter()
                .map(|count| (share(count.at, from, through), count.answered.0))
                .collect(),
        };
        let description = format!(
            "{} {}",
            in_words(now, &beacon.current.distribution, voice),
            in_words(wish, &beacon.desired.distribution, voice)
        );
        let steps = (0..=i64::try_from(round.scale.steps()?).ok()?)
            .filter_map(|units| round.scale.score(units))
            .map(|score| share(score, from, through));
        return Some(Picture {
            title,
            is_one_of_several: true,
            description,
            drawing: Drawing::Dots(Dots {
                ends_say,
                steps: steps.collect(),
                above: stack(now, &beacon.current),
                below: stack(wish, &beacon.desired),
            }),
        });
    }
    let point = |name: &str, positions: &Positions| {
        Some(Point {
            at: *positions.mean.known()?,
            label: format!("{name} {}", voice.figure(positions.mean)),
        })
    };
    let (before, after) = (point(now, &beacon.current)?, point(wish, &beacon.desired)?);
    let description = format!(
        "{}; {}.",
        label(now, &beacon.current),
        label(wish, &beacon.desired)
    );
    Some(Picture {
        title,
        is_one_of_several: true,
        description,
        drawing: Drawing::Scale(Scale {
            ends: from..=through,
            ends_say,
            before: Some(before),
            after: Some(after),
            target: None,
            interval: None,
            interval_says: String::new(),
        }),
    })
}

fn in_words(name: &str, counts: &[PositionCount], voice: Voice) -> String {
    let counts: Vec<String> = counts
        .iter()
        .map(|count| {
            format!(
                "{}\u{a0}× {}",
                voice.whole(count.answered.0),
                voice.decimal(count.at)
            )
        })
        .collect();
    format!("{name}: {}.", counts.join(", "))
}

fn share(at: Decimal, from: Decimal, through: Decimal) -> f64 {
    let range = through.to_f64() - from.to_f64();
    if range > 0.0 {
        (at.to_f64() - from.to_f64()) / range
    } else {
        0.5
    }
}
