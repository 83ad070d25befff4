//! Prices, costs and social return as they are handed in.

use super::or_dash;
use super::piece::{Piece, PieceTable};
use crate::language::Language;
use crate::offer::{AnsweredSocialReturn, CostAnswer, OfferTotals, PriceAnswer};
use crate::plan::{PriceLine, Vat};
use crate::policy::{AskedVat, PriceBasis};
use crate::sentence::number::{decimal, either, euro, per_cent};
use crate::value::{Euro, Figure};

pub(super) fn prices(answer: &PriceAnswer, language: Language) -> Vec<Piece> {
    let columns = [
        (either(language, "Wat", "What"), false),
        (either(language, "Per", "Per"), false),
        (either(language, "Prijs zonder btw", "Price without VAT"), true),
        (either(language, "Btw", "VAT"), true),
        (either(language, "Prijs met btw", "Price with VAT"), true),
        (either(language, "Aantal", "Number"), true),
        (either(language, "Samen zonder btw", "Together without VAT"), true),
    ];
    let rows = answer.lines.iter().map(|line| price(line, language)).collect();
    let caption = either(language, "Prijs per onderdeel", "Price of each part");
    let mut pieces: Vec<Piece> = PieceTable::with_rows(caption, columns, rows)
        .into_iter()
        .collect();
    pieces.extend(price_total(answer, language).map(Piece::Paragraph));
    pieces
}

fn price(line: &PriceLine, language: Language) -> Vec<String> {
    let amount = |amount: Option<Euro>| amount.map_or_else(|| "–".to_owned(), |it| euro(it, language));
    let vat = match line.vat {
        Vat::None => either(language, "geen", "none").to_owned(),
        Vat::Rate(rate) => format!("{}%", decimal(rate, language)),
    };
    let quantity = line
        .quantity
        .map_or_else(|| "–".to_owned(), |quantity| decimal(quantity, language));
    vec![
        or_dash(Some(&line.what)),
        basis(&line.per, language),
        euro(line.amount, language),
        vat,
        amount(line.vat.added_to(line.amount)),
        quantity,
        amount(line.total()),
    ]
}

/// Per what a price is.
fn basis(basis: &PriceBasis, language: Language) -> String {
    match basis {
        PriceBasis::Year => either(language, "jaar", "year").to_owned(),
        PriceBasis::Hour => either(language, "uur", "hour").to_owned(),
        PriceBasis::Whole => either(language, "hele looptijd", "whole term").to_owned(),
        PriceBasis::Unit(unit) => unit.trim().to_owned(),
    }
}

/// What the prices come to; the sum that is weighed first.
fn price_total(answer: &PriceAnswer, language: Language) -> Option<String> {
    let (without, with) = (answer.total.known()?, answer.total_with_vat.known()?);
    let (without, with) = (euro(*without, language), euro(*with, language));
    Some(match (answer.weighed, language) {
        (AskedVat::Excluded, Language::Nl) => format!("Samen {without} zonder btw ({with} met btw)."),
        (AskedVat::Excluded, Language::En) => format!("Together {without} without VAT ({with} with VAT)."),
        (AskedVat::Included, Language::Nl) => format!("Samen {with} met btw ({without} zonder btw)."),
        (AskedVat::Included, Language::En) => format!("Together {with} with VAT ({without} without VAT)."),
    })
}

pub(super) fn costs(answer: &CostAnswer, language: Language) -> Vec<Piece> {
    let columns = [
        (either(language, "Activiteit", "Activity"), false),
        (either(language, "Kosten", "Costs"), true),
        (either(language, "Eigen inkomsten", "Own income"), true),
    ];
    let amount = |amount: Option<Euro>| amount.map_or_else(|| "–".to_owned(), |it| euro(it, language));
    let rows = answer.lines.iter();
    let rows = rows.map(|line| {
        vec![
            or_dash(Some(&line.title)),
            amount(line.costs),
            amount(line.income),
        ]
    });
    let caption = either(
        language,
        "Kosten en inkomsten per activiteit",
        "Costs and income of each activity",
    );
    let mut pieces: Vec<Piece> = PieceTable::with_rows(caption, columns, rows.collect())
        .into_iter()
        .collect();
    pieces.push(Piece::Paragraph(cost_total(&answer.totals, language)));
    pieces
}

/// What the activities cost together, beside the budget.
fn cost_total(totals: &OfferTotals, language: Language) -> String {
    let figure = |figure: &Figure<Euro>| {
        figure
            .known()
            .map_or_else(|| figure.say(language), |amount| euro(*amount, language))
    };
    let at_least = if totals.costs_not_stated.is_empty() || totals.costs.known().is_none() {
        ""
    } else {
        either(language, "ten minste ", "at least ")
    };
    let mut parts = vec![format!(
        "{} {at_least}{}",
        either(language, "Begrote kosten:", "Planned costs:"),
        figure(&totals.costs)
    )];
    if totals.income.known().is_some() {
        let name = either(language, "eigen inkomsten:", "own income:");
        parts.push(format!("{name} {}", figure(&totals.income)));
    }
    if totals.asked.known().is_some() {
        let name = either(language, "gevraagd:", "asked:");
        parts.push(format!("{name} {}", figure(&totals.asked)));
    }
    if let Some(budget) = totals.budget {
        let name = either(language, "budget van de opdracht:", "budget of the assignment:");
        parts.push(format!("{name} {}", euro(budget, language)));
    }
    parts.join("; ") + "."
}

pub(super) fn social_return(answer: &AnsweredSocialReturn, language: Language) -> Vec<Piece> {
    let mut pieces = Vec::new();
    if let Some(asked) = &answer.asked {
        let text = asked.text.trim().trim_end_matches('.');
        let named = either(language, "Gevraagd", "Asked");
        let share = match (asked.share, language) {
            (Some(share), Language::Nl) => format!(
                " ({} van het gevraagde bedrag, zonder btw)",
                per_cent(share, language)
            ),
            (Some(share), Language::En) => format!(
                " ({} of the amount asked, without VAT)",
                per_cent(share, language)
            ),
            (None, _) => String::new(),
        };
        pieces.push(Piece::Paragraph(format!("{named}: {text}{share}.")));
    }
    let lines = answer.offered.iter().flat_map(|offered| &offered.lines);
    let rows = lines.map(|line| {
        vec![
            or_dash(Some(&line.what)),
            line.worth
                .map_or_else(|| "–".to_owned(), |worth| euro(worth, language)),
            or_dash(line.proof.as_deref()),
        ]
    });
    let columns = [
        (either(language, "Wat wij doen", "What we do"), false),
        (either(language, "Waarde", "Worth"), true),
        (either(language, "Hoe dat blijkt", "How that is shown"), false),
    ];
    let caption = either(language, "Wat wij teruggeven", "What we give back");
    pieces.extend(PieceTable::with_rows(caption, columns, rows.collect()));
    pieces.extend(worth(answer, language).map(Piece::Paragraph));
    let explanation = answer
        .offered
        .as_ref()
        .and_then(|offered| offered.explanation.as_deref());
    pieces.extend(super::paragraphs(explanation, ""));
    pieces
}

/// What is offered beside what is owed.
fn worth(answer: &AnsweredSocialReturn, language: Language) -> Option<String> {
    let worth = euro(*answer.worth.known()?, language);
    Some(match (answer.owed, language) {
        (Some(owed), Language::Nl) => {
            format!("Samen {worth}; de verplichting komt op {}.", euro(owed, language))
        }
        (Some(owed), Language::En) => {
            format!(
                "Together {worth}; the obligation comes to {}.",
                euro(owed, language)
            )
        }
        (None, Language::Nl) => format!("Samen {worth}."),
        (None, Language::En) => format!("Together {worth}."),
    })
}
