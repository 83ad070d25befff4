//! The commands that lay reports side by side.

use clap::Command;

use super::{DAY, MADE_ON, Making, OUT, POLICY};
use crate::speech::Text;
use crate::status;

/// Two reports of one organisation.
pub(super) fn compare(made: Making) -> Command {
    made.command(
        "compare",
        "verantwoord compare EERDER LATER [OPTIES]",
        "verantwoord compare EARLIER LATER [OPTIONS]",
        Text::new(
            "Legt twee effectrapportages van één organisatie naast elkaar: wat bewoog, wat niet, en wat niet te zeggen is",
            "Lays two effect reports of one organisation beside each other: what moved, what did not, what cannot be told",
        ),
    )
    .arg(made.given_report("earlier", Text::new("EERDER", "EARLIER"), Text::new(
        "de eerdere effectrapportage (JSON)",
        "the earlier effect report (JSON)",
    )))
    .arg(made.given_report("later", Text::new("LATER", "LATER"), Text::new(
        "de latere effectrapportage (JSON)",
        "the later effect report (JSON)",
    )))
    .arg(made.form())
    .arg(made.file("out", OUT).short('o'))
    .after_help(made.say(Text::new(
        "De vergelijking bevat alleen wat in de twee rapportages staat, en is voor wie de latere is.",
        "The comparison holds only what the two reports hold, and is for the audience of the later one.",
    )))
}

/// The reports of many organisations.
pub(super) fn rollup(made: Making) -> Command {
    made.command(
        "rollup",
        "verantwoord rollup RAPPORTAGE… --policy BESTAND [OPTIES]",
        "verantwoord rollup REPORT… --policy FILE [OPTIONS]",
        Text::new(
            "Legt de effectrapportages van veel organisaties op één beleidskader naast elkaar, in een overzicht per doel",
            "Puts the effect reports of many organisations on one policy framework side by side, in an overview by goal",
        ),
    )
    .arg(made.places(
        "reports",
        Text::new("RAPPORTAGE", "REPORT"),
        Text::new(
            "de effectrapportages (JSON), in welke volgorde ook; die niet mee kunnen worden genoemd, en de rest gaat door",
            "the effect reports (JSON), in any order; those that cannot come along are named, and the rest goes on",
        ),
    ))
    .arg(made.file("policy", POLICY).required(true))
    .arg(made.option("period", Text::new("PERIODE", "PERIOD"), Text::new(
        "een jaar (`2025`) of twee dagen (`2025-01-01..2025-06-30`); anders de periode waar de meeste rapportages over gaan",
        "a year (`2025`) or two days (`2025-01-01..2025-06-30`); otherwise the period that most reports are about",
    )))
    .arg(made.option("made-on", DAY, MADE_ON))
    .arg(made.form())
    .arg(made.file("out", OUT).short('o'))
    .after_help(format!(
        "{}\n\n{}",
        made.say(Text::new(
            "Aantallen mensen worden nergens opgeteld: wie bij meer organisaties meedoet, is één inwoner.\nKosten worden opgeteld waar zij bekend zijn; wat ontbreekt staat erbij.",
            "Numbers of people are added nowhere: who takes part in several organisations is one resident.\nCosts are added where they are known; what is missing is said.",
        )),
        status::help(made.language)
    ))
}
