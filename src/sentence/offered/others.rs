//! Indicators, planning, risks, partners, staff and earlier work as they are handed in.

use super::piece::{Piece, PieceTable};
use super::{or_dash, years};
use crate::language::Language;
use crate::offer::IndicatorLine;
use crate::plan::{Degree, Partner, PlanningStep, Reference, Risk, StaffLine};
use crate::sentence::number::{day, decimal, either, euro, per_cent};
use crate::value::Decimal;

pub(super) fn indicators(lines: &[IndicatorLine], language: Language) -> Option<Piece> {
    let columns = [
        (
            either(language, "Prestatie-indicator", "Performance indicator"),
            false,
        ),
        (either(language, "Gevraagd", "Asked"), false),
        (either(language, "Wij streven naar", "We pursue"), false),
        (either(language, "Hoe wij het meten", "How we measure it"), false),
        (either(language, "Wanneer", "When"), false),
    ];
    let rows = lines.iter().map(|line| indicator(line, language)).collect();
    let caption = either(
        language,
        "Wat wij per indicator nastreven",
        "What we pursue on each indicator",
    );
    PieceTable::with_rows(caption, columns, rows)
}

fn indicator(line: &IndicatorLine, language: Language) -> Vec<String> {
    let unit = line.unit.as_deref().map_or("", str::trim);
    let pledge = line.pledge.as_ref();
    let open = either(language, "nog niet bepaald", "not settled yet");
    vec![
        or_dash(Some(&line.title)),
        asked(line, unit, language),
        pledge.map_or_else(
            || open.to_owned(),
            |pledge| with_unit(pledge.pursued, unit, language),
        ),
        or_dash(pledge.map(|pledge| pledge.measured.as_str())),
        or_dash(pledge.and_then(|pledge| pledge.when.as_deref())),
    ]
}

/// What an assignment asks of an indicator: at least, at most, both or neither.
fn asked(line: &IndicatorLine, unit: &str, language: Language) -> String {
    let number = |number| with_unit(number, unit, language);
    match (line.least, line.most) {
        (Some(least), Some(most)) => {
            format!(
                "{} {} {}",
                decimal(least, language),
                either(language, "tot", "to"),
                number(most)
            )
        }
        (Some(least), None) => format!("{} {}", either(language, "ten minste", "at least"), number(least)),
        (None, Some(most)) => format!("{} {}", either(language, "hoogstens", "at most"), number(most)),
        (None, None) => "–".to_owned(),
    }
}

/// A number with its unit; the sign of a per cent stands against it.
pub(super) fn with_unit(number: Decimal, unit: &str, language: Language) -> String {
    let number = decimal(number, language);
    match unit.strip_prefix('%') {
        _ if unit.is_empty() => number,
        Some(rest) => format!("{number}%{rest}"),
        None => format!("{number} {unit}"),
    }
}

pub(super) fn planning(steps: &[PlanningStep], language: Language) -> Option<Piece> {
    let columns = [
        (either(language, "Wat", "What"), false),
        (either(language, "Wanneer", "When"), false),
        (either(language, "Wie", "Who"), false),
    ];
    let rows = steps.iter().map(|step| {
        let from = day(step.from, language);
        let when = match step.through {
            Some(through) => format!(
                "{from} {} {}",
                either(language, "t/m", "–"),
                day(through, language)
            ),
            None => from,
        };
        vec![or_dash(Some(&step.what)), when, or_dash(step.by.as_deref())]
    });
    let caption = either(language, "Wat wanneer gebeurt", "What happens when");
    PieceTable::with_rows(caption, columns, rows.collect())
}

pub(super) fn risks(risks: &[Risk], language: Language) -> Option<Piece> {
    let columns = [
        (either(language, "Risico", "Risk"), false),
        (either(language, "Kans", "Likelihood"), false),
        (either(language, "Gevolg", "Consequence"), false),
        (
            either(language, "Wat wij ertegen doen", "What we do about it"),
            false,
        ),
        (either(language, "Wie", "Who"), false),
    ];
    let degree = |degree: Option<Degree>| or_dash(degree.map(|it| self::degree(it, language)));
    let rows = risks.iter().map(|risk| {
        vec![
            or_dash(Some(&risk.text)),
            degree(risk.chance),
            degree(risk.consequence),
            or_dash(Some(&risk.measure)),
            or_dash(risk.by.as_deref()),
        ]
    });
    PieceTable::with_rows(
        either(language, "Wat er mis kan gaan", "What can go wrong"),
        columns,
        rows.collect(),
    )
}

fn degree(degree: Degree, language: Language) -> &'static str {
    match degree {
        Degree::Small => either(language, "klein", "small"),
        Degree::Middling => either(language, "middel", "middling"),
        Degree::Large => either(language, "groot", "large"),
    }
}

pub(super) fn partners(partners: &[Partner], language: Language) -> Option<Piece> {
    let columns = [
        (either(language, "Partner", "Partner"), false),
        (either(language, "KvK-nummer", "Trade register"), false),
        (either(language, "Wat deze doet", "What it does"), false),
        (either(language, "Aandeel in de som", "Part of the sum"), true),
    ];
    let rows = partners.iter().map(|partner| {
        let share = partner.share.map(|share| per_cent(share, language));
        vec![
            or_dash(Some(&partner.name)),
            or_dash(partner.kvk.as_ref().map(crate::code::Kvk::as_str)),
            or_dash(Some(&partner.role)),
            or_dash(share.as_deref()),
        ]
    });
    PieceTable::with_rows(
        either(language, "Partners en hun aandeel", "Partners and their part"),
        columns,
        rows.collect(),
    )
}

pub(super) fn staff(lines: &[StaffLine], language: Language) -> Option<Piece> {
    let columns = [
        (either(language, "Functie", "Position"), false),
        (either(language, "Fte", "Full-time equivalents"), true),
        (
            either(language, "Opleiding en ervaring", "Training and experience"),
            false,
        ),
    ];
    let rows = lines.iter().map(|line| {
        let full_time = line.full_time.map(|number| decimal(number, language));
        vec![
            or_dash(Some(&line.position)),
            or_dash(full_time.as_deref()),
            or_dash(line.qualification.as_deref()),
        ]
    });
    PieceTable::with_rows(
        either(language, "Wie het werk doet", "Who does the work"),
        columns,
        rows.collect(),
    )
}

pub(super) fn references(work: &[Reference], language: Language) -> Option<Piece> {
    let columns = [
        (either(language, "Opdrachtgever", "Commissioner"), false),
        (either(language, "Werk", "Work"), false),
        (either(language, "Periode", "Period"), false),
        (either(language, "Bedrag", "Amount"), true),
    ];
    let rows = work.iter().map(|reference| {
        let amount = reference.amount.map(|amount| euro(amount, language));
        vec![
            or_dash(Some(&reference.for_whom)),
            or_dash(Some(&reference.work)),
            years(reference.period, language),
            or_dash(amount.as_deref()),
        ]
    });
    let caption = either(language, "Eerder werk", "Earlier work");
    PieceTable::with_rows(caption, columns, rows.collect())
}
