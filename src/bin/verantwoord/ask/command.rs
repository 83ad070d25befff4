//! The commands and their arguments, each with its help in both languages.

mod parts;
mod side_by_side;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, value_parser};
use std::path::PathBuf;
use vernieuwend_verantwoorden::Language;

use crate::speech::Text;
use crate::status;

const TEMPLATE: Text = Text::new(
    "{about-with-newline}\nGebruik: {usage}\n\n{all-args}{after-help}\n",
    "{about-with-newline}\nUsage: {usage}\n\n{all-args}{after-help}\n",
);
const COMMANDS: Text = Text::new("Opdrachten", "Commands");
const ARGUMENTS: Text = Text::new("Argumenten", "Arguments");
const OPTIONS: Text = Text::new("Opties", "Options");
const FILE: Text = Text::new("BESTAND", "FILE");
const FOLDER: Text = Text::new("MAP", "FOLDER");
const NUMBER: Text = Text::new("AANTAL", "NUMBER");
const DAY: Text = Text::new("JJJJ-MM-DD", "YYYY-MM-DD");
const NAME: Text = Text::new("NAAM", "NAME");
const OUT: Text = Text::new(
    "waar het document komt te staan (anders: standaarduitvoer)",
    "where the document goes (otherwise: standard output)",
);
const REFUSALS: Text = Text::new(
    "tabel van alle geweigerde records, voor een rekenblad",
    "table of all refused records, for a spreadsheet",
);
const REPORT: Text = Text::new("de effectrapportage (JSON)", "the effect report (JSON)");
const POLICY: Text = Text::new("het beleidskader (JSON)", "the policy framework (JSON)");
const PLAN: Text = Text::new("het activiteitenplan (JSON)", "the plan (JSON)");
const NARRATIVE: Text = Text::new(
    "de toelichting: verhalen, enquêtes, uitleg (JSON)",
    "the narrative: stories, surveys, explanations (JSON)",
);
const PARTICIPATIONS: Text = Text::new(
    "wie meedeed: een JSON-object per regel (.jsonl), of een tabel (.csv, .xlsx); mag vaker",
    "who took part: a JSON object a line (.jsonl), or a table (.csv, .xlsx); may be repeated",
);
const MEASUREMENTS: Text = Text::new(
    "wat gemeten is: een JSON-object per regel (.jsonl), of een tabel (.csv, .xlsx); hoe antwoorden gecodeerd zijn, zegt het plan (`answers`); mag vaker",
    "what was measured: a JSON object a line (.jsonl), or a table (.csv, .xlsx); how answers are coded, the plan says (`answers`); may be repeated",
);
const SURVEY: Text = Text::new(
    "antwoorden op een enquête, een rij per respondent (.csv, .xlsx): zij worden per vraag geteld; mag vaker",
    "answers to a survey, a row per respondent (.csv, .xlsx): they are counted per question; may be repeated",
);
const SELF_ASSESSMENTS: Text = Text::new(
    "wat medewerkers zeiden in een ronde van de toelichting: een JSON-object per regel (.jsonl), of een tabel (.csv, .xlsx); mag vaker",
    "what members of staff said in a round of the narrative: a JSON object a line (.jsonl), or a table (.csv, .xlsx); may be repeated",
);
const MAPPING: Text = Text::new(
    "wat kolommen en waarden van tabellen betekenen (JSON); zonder wordt het aan de kolommen gezien, en gezegd",
    "what columns and values of tables mean (JSON); without it the columns are looked at, and it is said",
);
const MADE_ON: Text = Text::new(
    "de dag die op het document komt (anders: vandaag)",
    "the day on the document (otherwise: today)",
);

/// What every command has comes after what is its own.
const LAST: usize = 1_000;

/// The whole program, in one language.
pub(super) fn command(language: Language) -> Command {
    let made = Making { language };
    let program = made
        .command(
            "verantwoord",
            "verantwoord [OPTIES] OPDRACHT …",
            "verantwoord [OPTIONS] COMMAND …",
            Text::new(
                "Van doelen, plan en registratie naar een effectrapportage.",
                "From goals, plan and register to an effect report.",
            ),
        )
        .version(env!("CARGO_PKG_VERSION"))
        .arg(
            made.flag("version", Text::new("toont de versie", "shows the version"))
                .short('V')
                .action(ArgAction::Version)
                .display_order(LAST),
        )
        .arg(
            made.option(
                "language",
                Text::new("TAAL", "LANGUAGE"),
                Text::new(
                    "`nl` of `en` (anders: de taal van het systeem, en zonder taal Nederlands)",
                    "`nl` or `en` (otherwise: the language of the system, and Dutch when it has none)",
                ),
            )
            .alias("taal")
            .value_parser(PossibleValuesParser::new(["nl", "en"]))
            .global(true)
            .display_order(LAST),
        )
        .disable_version_flag(true)
        .subcommand_help_heading(COMMANDS.say(language))
        .after_help(status::help(language));
    program
        .subcommand(account(made))
        .subcommand(parts::tally(made))
        .subcommand(check(made))
        .subcommand(offer(made))
        .subcommand(assess(made))
        .subcommand(page(made))
        .subcommand(side_by_side::compare(made))
        .subcommand(side_by_side::rollup(made))
        .subcommand(tables(made))
        .subcommand(cids(made))
        .subcommand(map(made))
        .subcommand(schema(made))
        .subcommand(template(made))
        .subcommand(rules(made))
        .subcommand(register(made))
        .subcommand(demo(made))
}

fn account(made: Making) -> Command {
    accounting(
        made,
        made.command(
            "account",
            "verantwoord account --policy BESTAND --plan BESTAND [OPTIES]",
            "verantwoord account --policy FILE --plan FILE [OPTIONS]",
            Text::new("Maakt een effectrapportage", "Makes an effect report"),
        ),
    )
}

/// Everything that a report is made with.
fn accounting(made: Making, command: Command) -> Command {
    let audience = Text::new("VOOR", "AUDIENCE");
    command
        .arg(made.file("policy", POLICY).required(true))
        .arg(made.file("plan", PLAN).required(true))
        .arg(made.files("participations", PARTICIPATIONS))
        .arg(made.files("measurements", MEASUREMENTS))
        .arg(made.files("survey", SURVEY))
        .arg(made.file("mapping", MAPPING))
        .arg(made.file("narrative", NARRATIVE))
        .arg(made.files("self-assessments", SELF_ASSESSMENTS))
        .arg(made.file("offer", Text::new(
            "de offerte waaraan het plan gehouden wordt (JSON)",
            "the tender offer that the plan is held to (JSON)",
        )))
        .arg(
            made.option("audience", audience, Text::new(
                "voor wie: `commissioner` (opdrachtgever, de gewone), `public` (openbaar), `internal` (eigen huis, exact) of `auditor` (accountant, exact)",
                "for whom: `commissioner` (the usual), `public`, `internal` (own use, exact) or `auditor` (exact)",
            ))
            .value_parser(PossibleValuesParser::new(["commissioner", "public", "internal", "auditor"])),
        )
        .arg(
            made.option("threshold", NUMBER, Text::new(
                "de kleinste groep die naar buiten mag: `5` (de gewone) of `10`",
                "the smallest group that may be shown: `5` (the usual) or `10`",
            ))
            .value_parser(PossibleValuesParser::new(["5", "10"])),
        )
        .arg(made.option("made-on", DAY, MADE_ON))
        .arg(made.file("earlier", Text::new(
            "de effectrapportage over de periode hiervoor (JSON): de rapportage zegt dan wat er sindsdien bewoog",
            "the effect report on the period before (JSON): the report then says what moved since",
        )))
        .arg(made.file("ledger", Text::new(
            "wat eerdere rapportages over dezelfde tijd toonden (JSON)",
            "what earlier reports about the same time printed (JSON)",
        )))
        .arg(made.file("ledger-out", Text::new(
            "waar bewaard wordt wat deze rapportage toont, voor een volgende",
            "where to keep what this report prints, for a later one",
        )))
        .arg(made.file("proof-out", Text::new(
            "het bewijs voor de accountant; vertrouwelijk",
            "the proof for an auditor; confidential",
        )))
        .arg(made.file("refusals", REFUSALS))
        .arg(made.file("out", OUT).short('o'))
        .after_help(status::help(made.language))
}

fn check(made: Making) -> Command {
    made.command(
        "check",
        "verantwoord check BESTAND… [OPTIES]",
        "verantwoord check FILE… [OPTIONS]",
        Text::new(
            "Controleert documenten en records: alles wat er niet klopt, op zijn regel",
            "Checks documents and records: everything that is wrong, at its line",
        ),
    )
    .arg(made.places("files", FILE, Text::new(
        "documenten, en records naast hun plan en beleidskader; samen gegeven worden ze naast elkaar gelegd",
        "documents, and records beside their plan and policy framework; given together they are held against each other",
    )))
    .arg(made.files("participations", PARTICIPATIONS))
    .arg(made.files("measurements", MEASUREMENTS))
    .arg(made.files("survey", SURVEY))
    .arg(made.file("mapping", MAPPING))
    .arg(made.file("refusals", REFUSALS))
    .after_help(status::help(made.language))
}

fn offer(made: Making) -> Command {
    made.command(
        "offer",
        "verantwoord offer --policy BESTAND --plan BESTAND [OPTIES]",
        "verantwoord offer --policy FILE --plan FILE [OPTIONS]",
        Text::new(
            "Maakt een offerte: een antwoord per gunningscriterium",
            "Makes a tender offer: an answer per award criterion",
        ),
    )
    .arg(made.file("policy", POLICY).required(true))
    .arg(made.file("plan", PLAN).required(true))
    .arg(made.file("narrative", NARRATIVE))
    .arg(made.files(
        "report",
        Text::new(
            "een eerdere effectrapportage als bewijs (JSON); mag vaker",
            "an earlier effect report as evidence (JSON); may be repeated",
        ),
    ))
    .arg(made.option("made-on", DAY, MADE_ON))
    .arg(made.file("out", OUT).short('o'))
}

fn assess(made: Making) -> Command {
    made.command(
        "assess",
        "verantwoord assess OFFERTE… --policy BESTAND [OPTIES]",
        "verantwoord assess OFFER… --policy FILE [OPTIONS]",
        Text::new(
            "Legt offertes op één opdracht per criterium naast elkaar, om te beoordelen",
            "Puts offers to one assignment beside each other per criterion, to weigh them",
        ),
    )
    .arg(made.places(
        "offers",
        Text::new("OFFERTE", "OFFER"),
        Text::new(
            "de offertes (JSON), in de volgorde waarin zij naast elkaar komen",
            "the tender offers (JSON), in the order in which they come beside each other",
        ),
    ))
    .arg(made.file("policy", POLICY).required(true))
    .arg(made.option("made-on", DAY, MADE_ON))
    .arg(made.file("out", OUT).short('o'))
    .after_help(made.say(Text::new(
        "Cijfers en motivering vullen mensen in bij `mark` en `because`; `verantwoord check` kijkt ze na.\nEr komt geen totaal en geen rangorde.",
        "People fill in marks and reasons under `mark` and `because`; `verantwoord check` looks at them.\nThere is no total and no ranking.",
    )))
}

fn page(made: Making) -> Command {
    made.command(
        "page",
        "verantwoord page BESTAND [OPTIES]",
        "verantwoord page FILE [OPTIONS]",
        Text::new(
            "Maakt van een effectrapportage, overzicht, offerte of beoordeling een pagina om te lezen, te printen of in te dienen (HTML of Markdown)",
            "Makes a page to read, print or hand in from an effect report, an overview, a tender offer or an assessment (HTML or Markdown)",
        ),
    )
    .arg(
        made.place(
            "document",
            FILE,
            Text::new(
                "de effectrapportage, het overzicht, de offerte of de beoordeling (JSON)",
                "the effect report, the overview, the tender offer or the assessment (JSON)",
            ),
        )
        .value_parser(value_parser!(PathBuf))
        .required(true),
    )
    .arg(
        made.option("as", Text::new("VORM", "FORM"), Text::new(
            "`html` (de gewone) of `markdown`, om in verder te schrijven",
            "`html` (the usual) or `markdown`, to go on writing in",
        ))
        .value_parser(PossibleValuesParser::new(["html", "markdown"])),
    )
    .arg(made.file("out", OUT).short('o'))
    .after_help(made.say(Text::new(
        "De pagina bevat alleen wat in het document staat, heeft geen scripts en haalt niets van internet.\nMet `--language en` is zij in het Engels.",
        "The page holds only what the document holds, has no scripts and fetches nothing.\nWith `--language nl` it is in Dutch.",
    )))
}

fn tables(made: Making) -> Command {
    made.command(
        "tables",
        "verantwoord tables BESTAND --to MAP [OPTIES]",
        "verantwoord tables FILE --to FOLDER [OPTIONS]",
        Text::new(
            "Maakt van een effectrapportage of een overzicht tabellen om mee te rekenen (CSV)",
            "Makes tables to calculate with from an effect report or an overview (CSV)",
        ),
    )
    .arg(made.report())
    .arg(
        made.option(
            "to",
            FOLDER,
            Text::new("de map voor de tabellen", "the folder for the tables"),
        )
        .value_parser(value_parser!(PathBuf))
        .required(true),
    )
    .arg(
        made.option(
            "decimal",
            Text::new("TEKEN", "MARK"),
            Text::new(
                "`comma` (de gewone; puntkomma tussen kolommen) of `point` (komma tussen kolommen)",
                "`comma` (the usual; semicolon between columns) or `point` (comma between columns)",
            ),
        )
        .value_parser(PossibleValuesParser::new(["comma", "point"])),
    )
}

fn cids(made: Making) -> Command {
    made.command(
        "cids",
        "verantwoord cids BESTAND [OPTIES]",
        "verantwoord cids FILE [OPTIONS]",
        Text::new(
            "Maakt van een effectrapportage JSON-LD volgens de Common Impact Data Standard (basisniveau)",
            "Makes JSON-LD of the Common Impact Data Standard (Basic tier) from an effect report",
        ),
    )
    .arg(made.report())
    .arg(made.option(
        "base",
        Text::new("ADRES", "ADDRESS"),
        Text::new(
            "het webadres waarmee alle namen beginnen, van de organisatie zelf (anders: een naam naar de rapportage)",
            "the web address that all names begin with, one of the organisation (otherwise: a name after the report)",
        ),
    ))
    .arg(made.file("out", OUT).short('o'))
    .after_help(made.say(Text::new(
        "Wat de standaard niet kan bevatten komt op het scherm. Bereik en aantallen bijeenkomsten gaan niet mee:\nde standaard kent op dit niveau alleen uitkomsten.",
        "What the standard cannot hold goes to the terminal. Reach and numbers of meetings are not in it:\nthe standard has outcomes only at this tier.",
    )))
}

fn map(made: Making) -> Command {
    made.command(
        "map",
        "verantwoord map BESTAND --policy BESTAND --plan BESTAND [OPTIES]",
        "verantwoord map FILE --policy FILE --plan FILE [OPTIONS]",
        Text::new(
            "Maakt een eerste veldkoppeling voor een export; wat niet zeker is komt op het scherm",
            "Makes a first mapping for an export; what is not certain goes to the terminal",
        ),
    )
    .arg(
        made.place(
            "file",
            FILE,
            Text::new("de export (.csv, .xlsx)", "the export (.csv, .xlsx)"),
        )
        .value_parser(value_parser!(PathBuf))
        .required(true),
    )
    .arg(made.file("policy", POLICY).required(true))
    .arg(made.file("plan", PLAN).required(true))
    .arg(made.file("out", OUT).short('o'))
}

fn schema(made: Making) -> Command {
    let about = Text::new(
        "Toont het JSON Schema van een document of record",
        "Prints the JSON Schema of a document or record",
    );
    by_name(
        made,
        "schema",
        Text::new(
            "verantwoord schema [NAAM] [OPTIES]",
            "verantwoord schema [NAME] [OPTIONS]",
        ),
        about,
    )
    .arg(
        made.flag(
            "types",
            Text::new(
                "de vorm voor wie er typen van maakt: elke keuze onder een eigen naam",
                "the form for generators of types: every choice under a name of its own",
            ),
        )
        .action(ArgAction::SetTrue),
    )
    .arg(
        made.flag(
            "openapi",
            Text::new(
                "alle documenten en records als een beschrijving voor OpenAPI 3.1",
                "all documents and records as one description for OpenAPI 3.1",
            ),
        )
        .action(ArgAction::SetTrue)
        .conflicts_with_all(["name", "types"]),
    )
}

fn template(made: Making) -> Command {
    let about = Text::new(
        "Toont een kleinste document om mee te beginnen; de uitleg gaat naar het scherm",
        "Prints a smallest document to start from; its notes go to the terminal",
    );
    by_name(
        made,
        "template",
        Text::new(
            "verantwoord template [NAAM] [OPTIES]",
            "verantwoord template [NAME] [OPTIONS]",
        ),
        about,
    )
}

/// A command that gives one of several things by its name, or all names.
fn by_name(made: Making, name: &'static str, usage: Text, about: Text) -> Command {
    let which = Text::new(
        "welk document of record; zonder naam een lijst van alle",
        "which document or record; without a name a list of all",
    );
    made.command(name, usage.nl, usage.en, about)
        .arg(made.place("name", NAME, which))
        .arg(made.file("out", OUT).short('o'))
}

fn rules(made: Making) -> Command {
    made.command(
        "rules",
        "verantwoord rules [OPTIES]",
        "verantwoord rules [OPTIONS]",
        Text::new(
            "Toont elke regel als JSON: code, zwaarte, norm en wat hij vraagt",
            "Prints every rule as JSON: code, severity, norm and what it asks",
        ),
    )
    .arg(made.file("out", OUT).short('o'))
}

fn register(made: Making) -> Command {
    let number = |name, nl, en| made.option(name, NUMBER, Text::new(nl, en));
    made.command(
        "register",
        "verantwoord register --out MAP [OPTIES]",
        "verantwoord register --out FOLDER [OPTIONS]",
        Text::new(
            "Maakt een verzonnen registratie, met of zonder een plan van gewenste omvang",
            "Makes an invented register, with or without a plan of a wanted size",
        ),
    )
    .arg(
        made.option("out", FOLDER, Text::new(
            "de map voor beleidskader, plan, deelnames en metingen",
            "the folder for policy framework, plan, participations and measurements",
        ))
        .short('o')
        .value_parser(value_parser!(PathBuf))
        .required(true),
    )
    .arg(number("people", "mensen in de registratie", "people in the register"))
    .arg(number("records", "deelnames", "participations"))
    .arg(number("seed", "een ander getal geeft een andere registratie", "another number gives another register"))
    .arg(number("activities", "activiteiten in het plan", "activities in the plan"))
    .arg(number("areas", "gebieden", "areas"))
    .arg(number("target-groups", "doelgroepen", "target groups"))
    .arg(number("goals", "doelen", "goals"))
    .arg(number("effects", "effecten", "effects"))
    .after_help(made.say(Text::new(
        "Zonder omvang van het plan is de registratie die bij het meegeleverde plan.\nDezelfde argumenten geven dezelfde bytes.",
        "Without a size of the plan, the register is one for the shipped plan.\nThe same arguments give the same bytes.",
    )))
}

fn demo(made: Making) -> Command {
    made.command(
        "demo",
        "verantwoord demo [OPTIES]",
        "verantwoord demo [OPTIONS]",
        Text::new(
            "Maakt de rapportage van een verzonnen organisatie, met de meegeleverde gegevens",
            "Makes the report of an invented organisation, with the shipped data",
        ),
    )
    .arg(
        made.option(
            "out",
            FOLDER,
            Text::new(
                "een map voor de gegevens en de rapportage, om zelf mee verder te gaan",
                "a folder for the data and the report, to go on with",
            ),
        )
        .short('o')
        .value_parser(value_parser!(PathBuf)),
    )
}

/// Makes arguments that speak one language.
#[derive(Clone, Copy)]
struct Making {
    language: Language,
}

impl Making {
    fn say(self, text: Text) -> &'static str {
        text.say(self.language)
    }

    fn command(self, name: &'static str, nl: &'static str, en: &'static str, about: Text) -> Command {
        let help = self.flag("help", Text::new("toont deze uitleg", "shows this help"));
        Command::new(name)
            .about(self.say(about))
            .override_usage(self.say(Text::new(nl, en)))
            .help_template(self.say(TEMPLATE))
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .arg(help.short('h').action(ArgAction::Help).display_order(LAST))
    }

    fn flag(self, name: &'static str, help: Text) -> Arg {
        Arg::new(name)
            .long(name)
            .help(self.say(help))
            .help_heading(self.say(OPTIONS))
    }

    fn option(self, name: &'static str, value: Text, help: Text) -> Arg {
        self.flag(name, help)
            .value_name(self.say(value))
            .hide_possible_values(true)
    }

    fn file(self, name: &'static str, help: Text) -> Arg {
        self.option(name, FILE, help).value_parser(value_parser!(PathBuf))
    }

    fn files(self, name: &'static str, help: Text) -> Arg {
        self.file(name, help).action(ArgAction::Append)
    }

    fn place(self, name: &'static str, value: Text, help: Text) -> Arg {
        Arg::new(name)
            .value_name(self.say(value))
            .help(self.say(help))
            .help_heading(self.say(ARGUMENTS))
    }

    /// In which form something comes that is read by programs and by people.
    fn form(self) -> Arg {
        self.option("as", Text::new("VORM", "FORM"), Text::new(
            "`json` (de gewone), `html` om te lezen of te printen, of `markdown` om in verder te schrijven",
            "`json` (the usual), `html` to read or print, or `markdown` to go on writing in",
        ))
        .value_parser(PossibleValuesParser::new(["json", "html", "markdown"]))
    }

    fn report(self) -> Arg {
        self.given_report("report", FILE, REPORT)
    }

    fn given_report(self, name: &'static str, value: Text, help: Text) -> Arg {
        self.place(name, value, help)
            .value_parser(value_parser!(PathBuf))
            .required(true)
    }

    fn places(self, name: &'static str, value: Text, help: Text) -> Arg {
        self.place(name, value, help)
            .value_parser(value_parser!(PathBuf))
            .num_args(1..)
            .required(true)
    }
}
