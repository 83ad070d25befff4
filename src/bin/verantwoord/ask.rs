//! What was asked: the arguments, understood.

mod command;
mod wrong;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;
use clap::error::ErrorKind;
use vernieuwend_verantwoorden::register::{LAST_LINE, Stream};
use vernieuwend_verantwoorden::report::Audience;
use vernieuwend_verantwoorden::value::InvalidValue;
use vernieuwend_verantwoorden::value::{Day, Period};
use vernieuwend_verantwoorden::{Language, Words};

use crate::records::Records;
use crate::stop::Stop;

/// What was asked.
#[derive(Debug)]
pub(crate) enum Asked {
    /// A text to print: help, or the version.
    Text(String),
    Account(Box<Account>),
    TallyPart(TallyPart),
    Check(Check),
    Offer(Offer),
    Assess(Assess),
    Page(Page),
    Compare(Compare),
    RollUp(RollUp),
    Tables(Tables),
    Cids(Cids),
    Map(Map),
    Schema(Schema),
    Template(Named),
    Rules(Option<PathBuf>),
    Register(Register),
    Demo(Option<PathBuf>),
}

/// What a report is made from, for whom, and where it goes.
#[derive(Debug)]
pub(crate) struct Account {
    pub(crate) policy: PathBuf,
    pub(crate) plan: PathBuf,
    pub(crate) records: Records,
    /// Parts of a tally, or folders with them.
    pub(crate) parts: Vec<PathBuf>,
    pub(crate) narrative: Option<PathBuf>,
    pub(crate) offer: Option<PathBuf>,
    pub(crate) audience: Audience,
    pub(crate) made_on: Option<Day>,
    pub(crate) threshold_ten: bool,
    pub(crate) earlier: Option<PathBuf>,
    pub(crate) ledger: Option<PathBuf>,
    pub(crate) ledger_out: Option<PathBuf>,
    pub(crate) proof_out: Option<PathBuf>,
    pub(crate) out: Option<PathBuf>,
}

/// The records on standard input, to be counted and written as a part.
#[derive(Debug)]
pub(crate) struct TallyPart {
    pub(crate) policy: PathBuf,
    pub(crate) plan: PathBuf,
    pub(crate) stream: Stream,
    /// The name of the file that the records are a piece of.
    pub(crate) source: String,
    pub(crate) first_line: Option<u64>,
    pub(crate) numbered: bool,
    pub(crate) all_refusals: bool,
    pub(crate) ledger: Option<PathBuf>,
    pub(crate) out: Option<PathBuf>,
}

/// The files to check.
#[derive(Debug)]
pub(crate) struct Check {
    pub(crate) files: Vec<PathBuf>,
    pub(crate) records: Records,
}

/// The table to make a first mapping for.
#[derive(Debug)]
pub(crate) struct Map {
    pub(crate) file: PathBuf,
    pub(crate) policy: PathBuf,
    pub(crate) plan: PathBuf,
    pub(crate) out: Option<PathBuf>,
}

/// What an offer is made from.
#[derive(Debug)]
pub(crate) struct Offer {
    pub(crate) policy: PathBuf,
    pub(crate) plan: PathBuf,
    pub(crate) narrative: Option<PathBuf>,
    pub(crate) reports: Vec<PathBuf>,
    pub(crate) made_on: Option<Day>,
    pub(crate) out: Option<PathBuf>,
}

/// The offers that are put beside each other, and the assignment that they answer.
#[derive(Debug)]
pub(crate) struct Assess {
    pub(crate) policy: PathBuf,
    pub(crate) offers: Vec<PathBuf>,
    pub(crate) made_on: Option<Day>,
    pub(crate) out: Option<PathBuf>,
}

/// The report, offer or assessment to show.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) document: PathBuf,
    pub(crate) markdown: bool,
    pub(crate) out: Option<PathBuf>,
}

/// Two reports to lay beside each other.
#[derive(Debug)]
pub(crate) struct Compare {
    pub(crate) earlier: PathBuf,
    pub(crate) later: PathBuf,
    pub(crate) form: Form,
    pub(crate) out: Option<PathBuf>,
}

/// The reports of many organisations, and the framework and period that they answer.
#[derive(Debug)]
pub(crate) struct RollUp {
    pub(crate) reports: Vec<PathBuf>,
    pub(crate) policy: PathBuf,
    /// What most of the reports are about, when nothing is said.
    pub(crate) period: Option<Period>,
    pub(crate) made_on: Option<Day>,
    pub(crate) form: Form,
    pub(crate) out: Option<PathBuf>,
}

/// In which form a comparison or an overview comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Json,
    Markdown,
    Html,
}

/// The report to make tables of, and where they go.
#[derive(Debug)]
pub(crate) struct Tables {
    pub(crate) report: PathBuf,
    pub(crate) to: PathBuf,
    pub(crate) point: bool,
}

/// The report to hand to others, and what its names begin with.
#[derive(Debug)]
pub(crate) struct Cids {
    pub(crate) report: PathBuf,
    pub(crate) base: Option<String>,
    pub(crate) out: Option<PathBuf>,
}

/// One of several by its name; all names when none is given.
#[derive(Debug)]
pub(crate) struct Named {
    pub(crate) name: Option<String>,
    pub(crate) out: Option<PathBuf>,
}

/// The schema to print; all names when none is given.
#[derive(Debug)]
pub(crate) struct Schema {
    pub(crate) name: Option<String>,
    pub(crate) meant_for: MeantFor,
    pub(crate) out: Option<PathBuf>,
}

/// Whom a schema is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MeantFor {
    /// Validators and editors.
    Validators,
    /// Generators of types.
    Types,
    /// All documents and records in one, for OpenAPI.
    OpenApi,
}

/// How large an invented register to make; where nothing is said of the plan, it is the shipped one.
#[derive(Debug)]
pub(crate) struct Register {
    pub(crate) out: PathBuf,
    pub(crate) activities: Option<usize>,
    pub(crate) areas: Option<usize>,
    pub(crate) target_groups: Option<usize>,
    pub(crate) goals: Option<usize>,
    pub(crate) effects: Option<usize>,
    pub(crate) people: Option<usize>,
    pub(crate) records: Option<usize>,
    pub(crate) seed: Option<u64>,
}

/// Understands the arguments.
pub(crate) fn parse(given: Vec<OsString>, language: Language) -> Result<Asked, Stop> {
    let matches = match command::command(language).try_get_matches_from(given) {
        Ok(matches) => matches,
        Err(error) => {
            return match error.kind() {
                ErrorKind::DisplayHelp
                | ErrorKind::DisplayVersion
                | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => Ok(Asked::Text(error.to_string())),
                _ => Err(wrong::stop(&error)),
            };
        }
    };
    let Some((name, of)) = matches.subcommand() else {
        return Ok(Asked::Text(command::command(language).render_help().to_string()));
    };
    Ok(match name {
        "account" => Asked::Account(Box::new(account(of, Vec::new())?)),
        "tally" => tally(of)?,
        "check" => Asked::Check(Check {
            files: paths(of, "files"),
            records: records(of),
        }),
        "offer" => Asked::Offer(Offer {
            policy: required(of, "policy"),
            plan: required(of, "plan"),
            narrative: path(of, "narrative"),
            reports: paths(of, "report"),
            made_on: day(of)?,
            out: path(of, "out"),
        }),
        "assess" => Asked::Assess(Assess {
            policy: required(of, "policy"),
            offers: paths(of, "offers"),
            made_on: day(of)?,
            out: path(of, "out"),
        }),
        "page" => Asked::Page(Page {
            document: required(of, "document"),
            markdown: of
                .get_one::<String>("as")
                .is_some_and(|given| given == "markdown"),
            out: path(of, "out"),
        }),
        "compare" => Asked::Compare(Compare {
            earlier: required(of, "earlier"),
            later: required(of, "later"),
            form: form(of),
            out: path(of, "out"),
        }),
        "rollup" => Asked::RollUp(RollUp {
            reports: paths(of, "reports"),
            policy: required(of, "policy"),
            period: period(of)?,
            made_on: day(of)?,
            form: form(of),
            out: path(of, "out"),
        }),
        "tables" => Asked::Tables(Tables {
            report: required(of, "report"),
            to: required(of, "to"),
            point: of
                .get_one::<String>("decimal")
                .is_some_and(|given| given == "point"),
        }),
        "cids" => Asked::Cids(Cids {
            report: required(of, "report"),
            base: of.get_one::<String>("base").cloned(),
            out: path(of, "out"),
        }),
        "map" => Asked::Map(Map {
            file: required(of, "file"),
            policy: required(of, "policy"),
            plan: required(of, "plan"),
            out: path(of, "out"),
        }),
        "schema" => Asked::Schema(Schema {
            name: of.get_one::<String>("name").cloned(),
            meant_for: match (of.get_flag("openapi"), of.get_flag("types")) {
                (true, _) => MeantFor::OpenApi,
                (false, true) => MeantFor::Types,
                (false, false) => MeantFor::Validators,
            },
            out: path(of, "out"),
        }),
        "template" => Asked::Template(named(of)),
        "rules" => Asked::Rules(path(of, "out")),
        "register" => Asked::Register(Register {
            out: required(of, "out"),
            activities: number(of, "activities", 1)?,
            areas: number(of, "areas", 0)?,
            target_groups: number(of, "target-groups", 0)?,
            goals: number(of, "goals", 1)?,
            effects: number(of, "effects", 0)?,
            people: number(of, "people", 1)?,
            records: number(of, "records", 0)?,
            seed: number(of, "seed", 0)?.map(|seed| seed as u64),
        }),
        _ => Asked::Demo(path(of, "out")),
    })
}

/// One of the commands below `tally`, without which its help is shown.
fn tally(of: &ArgMatches) -> Result<Asked, Stop> {
    match of.subcommand() {
        Some(("part", of)) => tally_part(of).map(Asked::TallyPart),
        Some((_, of)) => account(of, paths(of, "parts")).map(|asked| Asked::Account(Box::new(asked))),
        None => Ok(Asked::Text(String::new())),
    }
}

fn tally_part(of: &ArgMatches) -> Result<TallyPart, Stop> {
    let stream = match of.get_one::<String>("records").map(String::as_str) {
        Some("measurements") => Stream::Measurements,
        _ => Stream::Participations,
    };
    let source = of.get_one::<String>("source").cloned();
    Ok(TallyPart {
        policy: required(of, "policy"),
        plan: required(of, "plan"),
        stream,
        source: source.unwrap_or_else(|| stream.as_str().to_owned()),
        first_line: first_line(of)?,
        numbered: of.get_flag("numbered"),
        all_refusals: of.get_flag("all-refusals"),
        ledger: path(of, "ledger"),
        out: path(of, "out"),
    })
}

fn account(of: &ArgMatches, parts: Vec<PathBuf>) -> Result<Account, Stop> {
    let audience = match of.get_one::<String>("audience").map(String::as_str) {
        Some("public") => Audience::Public,
        Some("internal") => Audience::Internal,
        Some("auditor") => Audience::Auditor,
        _ => Audience::Commissioner,
    };
    let account = Account {
        policy: required(of, "policy"),
        plan: required(of, "plan"),
        records: Records {
            self_assessments: paths(of, "self-assessments"),
            ..records(of)
        },
        parts,
        narrative: path(of, "narrative"),
        offer: path(of, "offer"),
        audience,
        made_on: day(of)?,
        threshold_ten: of
            .get_one::<String>("threshold")
            .is_some_and(|given| given == "10"),
        earlier: path(of, "earlier"),
        ledger: path(of, "ledger"),
        ledger_out: path(of, "ledger-out"),
        proof_out: path(of, "proof-out"),
        out: path(of, "out"),
    };
    let leaves = matches!(audience, Audience::Commissioner | Audience::Public);
    for (name, given) in [
        ("--ledger-out", &account.ledger_out),
        ("--proof-out", &account.proof_out),
    ] {
        if given.is_some() && !leaves {
            return Err(Stop::unread(
                Words::new(
                    format!("`{name}` hoort niet bij een vertrouwelijk rapport"),
                    format!("`{name}` does not go with a confidential report"),
                ),
                Words::new(
                    "laat het weg, of kies `--audience commissioner` of `public`",
                    "leave it out, or choose `--audience commissioner` or `public`",
                ),
            ));
        }
    }
    Ok(account)
}

fn records(of: &ArgMatches) -> Records {
    Records {
        participations: paths(of, "participations"),
        measurements: paths(of, "measurements"),
        surveys: paths(of, "survey"),
        self_assessments: Vec::new(),
        tables: Vec::new(),
        mapping: path(of, "mapping"),
        refusals: path(of, "refusals"),
    }
}

fn named(of: &ArgMatches) -> Named {
    Named {
        name: of.get_one::<String>("name").cloned(),
        out: path(of, "out"),
    }
}

fn path(of: &ArgMatches, name: &str) -> Option<PathBuf> {
    of.get_one::<PathBuf>(name).cloned()
}

fn paths(of: &ArgMatches, name: &str) -> Vec<PathBuf> {
    of.get_many::<PathBuf>(name)
        .map(|all| all.cloned().collect())
        .unwrap_or_default()
}

/// An argument without which the command is not understood at all, so that it is there.
fn required(of: &ArgMatches, name: &str) -> PathBuf {
    path(of, name).unwrap_or_default()
}

fn form(of: &ArgMatches) -> Form {
    match of.get_one::<String>("as").map(String::as_str) {
        Some("markdown") => Form::Markdown,
        Some("html") => Form::Html,
        _ => Form::Json,
    }
}

/// A calendar year as its number, or the first and the last day.
fn period(of: &ArgMatches) -> Result<Option<Period>, Stop> {
    let Some(given) = of.get_one::<String>("period") else {
        return Ok(None);
    };
    let (from, through) = match given.split_once("..") {
        Some((from, through)) => (from.to_owned(), through.to_owned()),
        None => (format!("{given}-01-01"), format!("{given}-12-31")),
    };
    match (from.parse::<Day>(), through.parse::<Day>()) {
        (Ok(from), Ok(through)) if from <= through => Ok(Some(Period::new(from, through))),
        _ => Err(Stop::unread(
            Words::new(
                format!("`--period`: `{given}` is geen periode"),
                format!("`--period`: `{given}` is no period"),
            ),
            Words::new(
                "schrijf een jaar (`2025`) of twee dagen (`2025-01-01..2025-06-30`)",
                "write a year (`2025`) or two days (`2025-01-01..2025-06-30`)",
            ),
        )),
    }
}

fn day(of: &ArgMatches) -> Result<Option<Day>, Stop> {
    of.get_one::<String>("made-on")
        .map(|given| given.parse::<Day>())
        .transpose()
        .map_err(|refusal: InvalidValue| Stop::refused("--made-on", &refusal))
}

/// A number of a line that can be the first of a piece.
fn first_line(of: &ArgMatches) -> Result<Option<u64>, Stop> {
    let line = number(of, "first-line", 1)?.map(|line| line as u64);
    match line.filter(|line| *line > LAST_LINE) {
        Some(line) => Err(Stop::unread(
            Words::new(
                format!("`--first-line`: `{line}` is groter dan {LAST_LINE}"),
                format!("`--first-line`: `{line}` is larger than {LAST_LINE}"),
            ),
            Words::default(),
        )),
        None => Ok(line),
    }
}

fn number(of: &ArgMatches, name: &str, least: usize) -> Result<Option<usize>, Stop> {
    let Some(given) = of.get_one::<String>(name) else {
        return Ok(None);
    };
    match given.parse::<usize>() {
        Ok(number) if number >= least => Ok(Some(number)),
        _ => Err(Stop::unread(
            Words::new(
                format!("`--{name}`: `{given}` is geen geheel getal vanaf {least}"),
                format!("`--{name}`: `{given}` is no whole number from {least}"),
            ),
            Words::default(),
        )),
    }
}
