//! The commands that count in parts.

use clap::builder::PossibleValuesParser;
use clap::{ArgAction, Command};

use super::{COMMANDS, Making, NAME, NUMBER, PLAN, POLICY, accounting};
use crate::speech::Text;
use crate::status;

/// Counting in parts, and putting them together.
pub(super) fn tally(made: Making) -> Command {
    made.command(
        "tally",
        "verantwoord tally part|merge …",
        "verantwoord tally part|merge …",
        Text::new(
            "Telt een registratie in delen, op welke machines ook, en voegt ze samen tot een rapportage",
            "Counts a register in parts, on whatever machines, and merges them into a report",
        ),
    )
    .subcommand_help_heading(COMMANDS.say(made.language))
    .subcommand_required(true)
    .arg_required_else_help(true)
    .subcommand(part(made))
    .subcommand(merge(made))
}

fn part(made: Making) -> Command {
    made.command(
        "part",
        "verantwoord tally part --policy BESTAND --plan BESTAND --records SOORT [OPTIES] < RECORDS > DEEL",
        "verantwoord tally part --policy FILE --plan FILE --records KIND [OPTIONS] < RECORDS > PART",
        Text::new(
            "Telt de records op standaardinvoer en schrijft een deel; het bevat pseudoniemen",
            "Counts the records on standard input and writes a part; it holds pseudonyms",
        ),
    )
    .arg(made.file("policy", POLICY).required(true))
    .arg(made.file("plan", PLAN).required(true))
    .arg(
        made.option("records", Text::new("SOORT", "KIND"), Text::new(
            "wat de regels zijn, elk een JSON-object: `participations` of `measurements`",
            "what the lines are, each a JSON object: `participations` or `measurements`",
        ))
        .value_parser(PossibleValuesParser::new(["participations", "measurements"]))
        .required(true),
    )
    .arg(made.option("source", NAME, Text::new(
        "de naam van het bestand waar de regels een stuk van zijn (anders: de soort)",
        "the name of the file that the lines are a piece of (otherwise: the kind)",
    )))
    .arg(made.option("first-line", NUMBER, Text::new(
        "het nummer van de eerste regel in dat bestand (anders: 1)",
        "the number of the first line in that file (otherwise: 1)",
    )))
    .arg(
        made.flag("numbered", Text::new(
            "voor elke regel staan haar nummer en een tab, zoals `cat -n` ze schrijft; dan doet de volgorde er niet toe",
            "each line has its number and a tab before it, as `cat -n` writes them; then the order does not matter",
        ))
        .action(ArgAction::SetTrue)
        .conflicts_with("first-line"),
    )
    .arg(
        made.flag("all-refusals", Text::new(
            "bewaart alle weigeringen, en niet alleen de eerste 100.000, voor `tally merge --refusals`",
            "keeps all refusals, and not only the first 100,000, for `tally merge --refusals`",
        ))
        .action(ArgAction::SetTrue),
    )
    .arg(made.file("ledger", Text::new(
        "wat eerdere rapportages toonden (JSON), als `tally merge` het ook krijgt",
        "what earlier reports printed (JSON), where `tally merge` gets it too",
    )))
    .arg(
        made.file("out", Text::new(
            "waar het deel komt te staan (anders: standaarduitvoer)",
            "where the part goes (otherwise: standard output)",
        ))
        .short('o'),
    )
    .after_help(made.say(Text::new(
        "Een deel bevat persoonsgegevens: bewaar het zoals de registratie zelf, en verwijder het na het samenvoegen.\nGeweigerde records staan in het deel; `tally merge` noemt ze, en tot dan is de eindstatus 0.",
        "A part is personal data: keep it as the register itself, and delete it after merging.\nRefused records are in the part; `tally merge` tells them, and until then the exit status is 0.",
    )))
}

fn merge(made: Making) -> Command {
    let command = made
        .command(
            "merge",
            "verantwoord tally merge DEEL… --policy BESTAND --plan BESTAND [OPTIES]",
            "verantwoord tally merge PART… --policy FILE --plan FILE [OPTIONS]",
            Text::new(
                "Maakt een effectrapportage van delen, dezelfde als `account` van alle records bij elkaar",
                "Makes an effect report from parts, the same as `account` makes from all records together",
            ),
        )
        .arg(made.places(
            "parts",
            Text::new("DEEL", "PART"),
            Text::new(
                "de delen, of mappen ermee, in welke volgorde ook; die niet mee kunnen worden genoemd, en de rest gaat door",
                "the parts, or folders with them, in any order; those that cannot come along are named, and the rest goes on",
            ),
        ));
    accounting(made, command).after_help(format!(
        "{}\n\n{}",
        made.say(Text::new(
            "Verder zijn er dezelfde opties als bij `account`, ook voor records die niet in delen zijn geteld.",
            "Otherwise the options are those of `account`, also for records that were not counted in parts.",
        )),
        status::help(made.language)
    ))
}
