//! Arguments: help in both languages, what was meant, and nothing that is silently ignored.

use crate::run::{program, run};

const COMMANDS: [&str; 16] = [
    "account", "tally", "check", "offer", "assess", "page", "compare", "rollup", "tables", "cids", "map",
    "schema", "template", "rules", "register", "demo",
];

/// The commands below a command.
const BELOW: [[&str; 2]; 2] = [["tally", "part"], ["tally", "merge"]];

#[test]
fn help_is_dutch_or_english_and_names_every_command_and_status() {
    let dutch = run(&["--help"]);
    let english = run(&["--help", "--language", "en"]);
    for (help, words) in [
        (
            &dutch,
            [
                "Gebruik:",
                "Opdrachten:",
                "Opties:",
                "Eindstatus:",
                "toont deze uitleg",
            ],
        ),
        (
            &english,
            [
                "Usage:",
                "Commands:",
                "Options:",
                "Exit status:",
                "shows this help",
            ],
        ),
    ] {
        assert_eq!((help.status, help.told.as_str()), (0, ""));
        for word in words.iter().chain(&COMMANDS) {
            assert!(help.out.contains(word), "{word}\n{}", help.out);
        }
    }
    assert!(
        !dutch.out.contains("Usage") && !dutch.out.contains("Print"),
        "{}",
        dutch.out
    );
    assert!(!english.out.contains("Gebruik"), "{}", english.out);
}

#[test]
fn every_command_has_help_in_both_languages() {
    let commands = COMMANDS.iter().map(std::slice::from_ref);
    for command in commands.chain(BELOW.iter().map(<[&str; 2]>::as_slice)) {
        let dutch = run(&[command, &["--help"]].concat());
        let english = run(&[command, &["--help", "--language=en"]].concat());
        let command = command.join(" ");
        assert_eq!((dutch.status, english.status), (0, 0), "{command}");
        assert!(dutch.out.contains("Gebruik: verantwoord"), "{}", dutch.out);
        assert!(english.out.contains("Usage: verantwoord"), "{}", english.out);
        for words in ["[default", "[possible", "Options:", "Print "] {
            assert!(!dutch.out.contains(words), "{command}: {words}");
        }
        assert_ne!(dutch.out, english.out);
    }
}

#[test]
fn the_language_is_that_of_the_argument_or_else_of_the_surroundings() {
    let said = |locale: &str, arguments: &[&str]| {
        let output = program(arguments).env("LANG", locale).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(said("en_GB.UTF-8", &["--help"]).contains("Usage:"));
    assert!(said("de_DE.UTF-8", &["--help"]).contains("Usage:"));
    assert!(said("nl_NL.UTF-8", &["--help"]).contains("Gebruik:"));
    assert!(said("C.UTF-8", &["--help"]).contains("Gebruik:"));
    assert!(said("en_GB.UTF-8", &["--help", "--taal=nl"]).contains("Gebruik:"));
}

#[test]
fn without_arguments_it_says_what_it_can_do() {
    let bare = run(&[]);
    assert_eq!(bare.status, 0);
    assert!(bare.out.contains("Opdrachten:"));
}

#[test]
fn a_misspelt_command_argument_or_value_is_recognised() {
    for (arguments, nl, en) in [
        (
            &["acount"][..],
            "fout: onbekende opdracht `acount`\n   = hulp: bedoelt u `account`?\n",
            "error: unknown command `acount`\n   = help: did you mean `account`?\n",
        ),
        (
            &["account", "--polcy", "x"],
            "fout: onbekend argument `--polcy`\n   = hulp: bedoelt u `--policy`?\n",
            "error: unknown argument `--polcy`\n   = help: did you mean `--policy`?\n",
        ),
        (
            &["account", "--policy=a", "--plan=b", "--audience=comissioner"],
            "fout: `--audience` kan geen `comissioner` zijn\n   = hulp: bedoelt u `commissioner`?\n",
            "error: `--audience` cannot be `comissioner`\n   = help: did you mean `commissioner`?\n",
        ),
        (
            &["schema", "naratief"],
            "fout: `naratief` is er niet\n   = hulp: bedoelt u `narrative`?\n",
            "error: there is no `naratief`\n   = help: did you mean `narrative`?\n",
        ),
        (
            &["template", "plam"],
            "fout: `plam` is er niet\n   = hulp: bedoelt u `plan`?\n",
            "error: there is no `plam`\n   = help: did you mean `plan`?\n",
        ),
    ] {
        let dutch = run(arguments);
        assert_eq!(
            (dutch.status, dutch.told.as_str(), dutch.out.as_str()),
            (2, nl, "")
        );
        let english = run(&[arguments, &["--language", "en"]].concat());
        assert_eq!((english.status, english.told.as_str()), (2, en));
    }
}

#[test]
fn what_is_surplus_missing_or_given_twice_is_refused() {
    for (arguments, told) in [
        (&["rules", "plan.json"][..], "fout: `plan.json` is te veel\n"),
        (&["schema", "plan", "narrative"], "fout: `narrative` is te veel\n"),
        (&["demo", "plan.json"], "fout: `plan.json` is te veel\n"),
        (&["account", "plan.json"], "fout: `plan.json` is te veel\n"),
        (
            &["account", "--plan", "a"],
            "fout: er ontbreekt `--policy <BESTAND>`\n",
        ),
        (
            &["account", "--plan", "a", "--plan", "b"],
            "fout: `--plan` is twee keer gegeven\n",
        ),
        (&["account", "--plan"], "fout: achter `--plan` hoort een waarde\n"),
        (&["check"], "fout: er ontbreekt `<BESTAND>...`\n"),
        (
            &["register", "--out", "x", "--people", "nul"],
            "fout: `--people`: `nul` is geen geheel getal vanaf 1\n",
        ),
        (
            &["account", "--policy=a", "--plan=b", "--made-on=2026-02-30"],
            "fout: `--made-on`: de dag `2026-02-30` bestaat niet\n",
        ),
        (
            &["--language", "fr", "rules"],
            "fout: `--language` kan geen `fr` zijn\n",
        ),
    ] {
        let ended = run(arguments);
        assert_eq!(ended.status, 2, "{arguments:?}: {}", ended.told);
        assert!(ended.told.starts_with(told), "{arguments:?}: {}", ended.told);
        assert_eq!(ended.out, "", "{arguments:?}");
    }
}

#[test]
fn account_never_takes_the_shipped_data_by_mistake() {
    let ended = run(&["account"]);
    assert_eq!((ended.status, ended.out.as_str()), (2, ""));
    assert!(
        ended.told.contains("--policy") && ended.told.contains("--plan"),
        "{}",
        ended.told
    );
}

/// The pages that name commands, each with the language that it is written in.
fn pages() -> [(&'static str, &'static str); 2] {
    [
        ("nl", include_str!("../../src/guide/analist.md")),
        ("en", include_str!("../../README.md")),
    ]
}

/// Pages that name commands within commands of a shell.
fn pages_of_parts() -> [&'static str; 3] {
    [
        include_str!("../../README.md"),
        include_str!("../../src/guide/parts.md"),
        include_str!("../../examples/spark/README.md"),
    ]
}

#[test]
fn every_argument_of_counting_in_parts_that_the_pages_name_exists() {
    let mut seen = 0;
    for page in pages_of_parts() {
        let page = page.replace("\\\n", "");
        for line in page.lines() {
            for command in line.split("verantwoord tally ").skip(1) {
                let words: Vec<&str> = command.split(['|', '`', '\'', ' ']).collect();
                if !["part", "merge"].contains(&words[0]) {
                    continue;
                }
                let help = run(&["tally", words[0], "--help"]).out;
                for word in words.iter().filter(|word| word.starts_with("--")) {
                    assert!(help.contains(&format!("{word} ")), "{line}: {word}\n{help}");
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn every_command_and_argument_that_the_pages_name_exists() {
    for (language, page) in pages() {
        // A command may go on behind a backslash.
        let page = page.replace("\\\n", "");
        let mut seen = 0;
        for line in page.lines().filter_map(|line| line.strip_prefix("verantwoord ")) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let command = words[0];
            let help = if command == "tally" {
                run(&["tally", words[1], "--help", "--language", language])
            } else if command.starts_with("--") {
                run(&["--help", "--language", language])
            } else {
                assert!(COMMANDS.contains(&command), "{line}");
                run(&[command, "--help", "--language", language])
            };
            for word in words.iter().filter(|word| word.starts_with("--")) {
                assert!(
                    help.out.contains(&format!("{word} ")),
                    "{line}: {word}\n{}",
                    help.out
                );
            }
            seen += 1;
        }
        assert!(seen > 0, "{language}");
    }
}

#[test]
fn the_pages_tell_the_statuses_as_help_does() {
    for (language, page) in pages() {
        let help = run(&["--help", "--language", language]).out;
        let rows: Vec<String> = page
            .lines()
            .filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | "))
            .filter(|(number, _)| number.parse::<u8>().is_ok())
            .map(|(number, meaning)| format!("  {number}  {meaning}"))
            .collect();
        assert_eq!(rows.len(), 6, "{language}");
        for row in rows {
            assert!(help.lines().any(|line| line == row), "{row}\n{help}");
        }
    }
}
