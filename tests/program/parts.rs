//! Counting in parts: the same bytes as one run, and every part that cannot come along named.

use std::io::Write as _;
use std::process::Stdio;

use crate::run::{Ended, Folder, case, program, run, shipped, text_of};

const MADE_ON: [&str; 2] = ["--made-on", "2026-03-02"];

/// Runs the program with something on standard input.
fn fed(arguments: &[&str], input: &[u8]) -> Ended {
    let mut command = program(arguments);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let feeding = std::thread::spawn(move || {
        // Who stops early does not read to the end.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    feeding.join().unwrap();
    output.into()
}

fn documents() -> [String; 4] {
    let [policy, plan] = ["policy-framework.json", "plan.json"].map(shipped);
    ["--policy".to_owned(), policy, "--plan".to_owned(), plan]
}

fn with<'a>(documents: &'a [String; 4], more: &[&'a str]) -> Vec<&'a str> {
    let documents = documents.iter().map(String::as_str);
    more[..2]
        .iter()
        .copied()
        .chain(documents)
        .chain(more[2..].iter().copied())
        .collect()
}

/// The part of some lines of the shipped records.
fn part(records: &str, more: &[&str], input: &str) -> String {
    let documents = documents();
    let source = format!("{records}.jsonl");
    let fixed = ["tally", "part", "--records", records, "--source", &source];
    let ended = fed(&with(&documents, &[&fixed[..], more].concat()), input.as_bytes());
    assert_eq!(ended.status, 0, "{}", ended.told);
    assert!(ended.out.starts_with("{\"document\":\"register-part\""));
    ended.out
}

/// The shipped records in eight pieces, each a part in a file of its own.
fn parts(folder: &Folder) -> Vec<String> {
    let mut files = Vec::new();
    for (records, pieces) in [("participations", 6), ("measurements", 2)] {
        let text = text_of(&format!("{records}.jsonl"));
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let length = lines.len().div_ceil(pieces);
        for (at, piece) in lines.chunks(length).enumerate() {
            let first = (at * length + 1).to_string();
            let made = part(records, &["--first-line", &first], &piece.concat());
            files.push(folder.file(&format!("{records}-{at}.part"), &made));
        }
    }
    files
}

fn merge(parts: &[String], more: &[&str]) -> Ended {
    let documents = documents();
    let parts = parts.iter().map(String::as_str);
    let arguments: Vec<&str> = with(&documents, &["tally", "merge"])
        .into_iter()
        .chain(parts)
        .chain(MADE_ON)
        .chain(more.iter().copied())
        .collect();
    run(&arguments)
}

/// The report of all records at once.
fn whole(more: &[&str]) -> Ended {
    let documents = documents();
    let [participations, measurements] = ["participations.jsonl", "measurements.jsonl"].map(shipped);
    let records = [
        "--participations",
        &participations,
        "--measurements",
        &measurements,
    ];
    let mut arguments = vec!["account"];
    arguments.extend(documents.iter().map(String::as_str));
    arguments.extend(records);
    arguments.extend(MADE_ON);
    arguments.extend(more);
    run(&arguments)
}

#[test]
fn parts_of_the_shipped_register_give_the_bytes_of_one_run() {
    let folder = Folder::new("parts");
    let mut files = parts(&folder);
    let narrative = shipped("narrative.json");
    for audience in ["internal", "commissioner"] {
        let more = ["--audience", audience, "--narrative", &narrative];
        let (merged, whole) = (merge(&files, &more), whole(&more));
        assert!(merged.out == whole.out, "{audience}: {}", merged.told);
        assert!(merged.out.len() > 50_000);
        assert_eq!(merged.status, whole.status);
        // What is told of refusals is told with their files and lines as well.
        let told = merged.told.strip_prefix("8 delen samengevoegd\n").unwrap();
        assert_eq!(told, whole.told);
        files.reverse();
    }
    let table = |ended: &dyn Fn(&str) -> Ended, name: &str| {
        let path = folder.path(name);
        assert_eq!(ended(&path).status, 3);
        folder.read(name)
    };
    let of_parts = table(&|path| merge(&files, &["--refusals", path]), "parts.csv");
    let of_whole = table(&|path| whole(&["--refusals", path]), "whole.csv");
    assert_eq!(of_parts, of_whole);
}

#[test]
fn a_folder_of_parts_several_in_one_file_and_records_beside_them_do_as_well() {
    let folder = Folder::new("parts-folder");
    let all: Vec<String> = parts(&folder)
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    let inside = Folder::new("parts-folder-inside");
    inside.file("part-00001", &all[..3].concat());
    inside.file("part-00000", &all[3..6].concat());
    // What engines leave beside them.
    inside.file("_SUCCESS", "");
    inside.file(".part-00000.crc", "crc");
    let measurements = shipped("measurements.jsonl");
    let merged = merge(&[inside.path("")], &["--measurements", &measurements]);
    assert!(merged.out == whole(&[]).out, "{}", merged.told);
    assert!(
        merged.told.starts_with("6 delen samengevoegd\n"),
        "{}",
        merged.told
    );
    let empty = Folder::new("parts-folder-empty");
    let ended = merge(&[empty.path("")], &[]);
    assert_eq!((ended.status, ended.out.as_str()), (2, ""));
    assert!(
        ended.told.contains("er staan geen delen in deze map"),
        "{}",
        ended.told
    );
}

#[test]
fn what_does_not_go_together_is_said_so() {
    let documents = documents();
    let fixed = [
        "tally",
        "part",
        "--records",
        "participations",
        "--numbered",
        "--first-line",
        "3",
    ];
    let ended = fed(&with(&documents, &fixed), b"");
    assert_eq!((ended.status, ended.out.as_str()), (2, ""));
    assert!(
        ended
            .told
            .starts_with("fout: `--numbered` en `--first-line` gaan niet samen\n"),
        "{}",
        ended.told
    );
    let twice = fed(
        &[&with(&documents, &fixed[..5])[..], &["--numbered"]].concat(),
        b"",
    );
    assert!(
        twice
            .told
            .starts_with("fout: `--numbered` is twee keer gegeven\n"),
        "{}",
        twice.told
    );
}

#[test]
fn numbered_lines_may_come_in_any_order() {
    let folder = Folder::new("parts-numbered");
    let text = text_of("participations.jsonl");
    let mut lines: Vec<String> = (1..)
        .zip(text.lines())
        .map(|(at, line): (u64, _)| format!("{at:>6}\t{line}\n"))
        .collect();
    // Each third line, backwards: no two that follow each other.
    lines.reverse();
    let files: Vec<String> = (0..3)
        .map(|rest| {
            let piece: String = lines.iter().skip(rest).step_by(3).map(String::as_str).collect();
            folder.file(
                &format!("{rest}.part"),
                &part("participations", &["--numbered"], &piece),
            )
        })
        .collect();
    let measurements = shipped("measurements.jsonl");
    let merged = merge(&files, &["--measurements", &measurements]);
    assert!(merged.out == whole(&[]).out, "{}", merged.told);

    let documents = documents();
    let arguments = with(
        &documents,
        &["tally", "part", "--records", "participations", "--numbered"],
    );
    for (language, told) in [
        (
            "nl",
            "fout: voor regel 2 van de invoer staat geen regelnummer met een tab\n",
        ),
        (
            "en",
            "error: line 2 of the input has no line number with a tab before it\n",
        ),
    ] {
        let ended = fed(
            &[&arguments[..], &["--language", language]].concat(),
            b"1\t{}\n{}\n",
        );
        assert_eq!((ended.status, ended.out.as_str()), (2, ""));
        assert!(ended.told.starts_with(told), "{}", ended.told);
    }
}

#[test]
fn an_earlier_report_is_counted_alongside_in_parts_too() {
    let folder = Folder::new("parts-ledger");
    let ledger = folder.path("ledger.json");
    assert_eq!(whole(&["--ledger-out", &ledger]).status, 3);
    let records = text_of("participations.jsonl");
    let file = folder.file(
        "with.part",
        &part("participations", &["--ledger", &ledger], &records),
    );
    let measurements = shipped("measurements.jsonl");
    let more = ["--ledger", &ledger, "--measurements", &measurements];
    let merged = merge(std::slice::from_ref(&file), &more);
    assert!(merged.out == whole(&["--ledger", &ledger]).out, "{}", merged.told);
    assert!(merged.out.len() > 50_000);
    let without = merge(&[file], &["--measurements", &measurements]);
    assert_eq!((without.status, without.out.as_str()), (1, ""));
    assert!(
        without.told.contains("gemaakt naast andere eerdere rapportages"),
        "{}",
        without.told
    );
}

#[test]
fn numbers_that_may_be_citizen_numbers_are_decided_over_all_parts() {
    let folder = Folder::new("parts-held");
    let line = |number: u32| {
        format!("{{\"activity\":\"koffie\",\"person\":\"{number}\",\"date\":\"2025-03-01\"}}\n")
    };
    let (policy, plan) = (case("base/policy.json"), case("base/plan.json"));
    let documents = ["--policy", &policy, "--plan", &plan];
    let part = |name: &str, lines: &str| {
        let fixed = ["tally", "part", "--records", "participations", "--source", name];
        let ended = fed(&[&fixed[..], &documents].concat(), lines.as_bytes());
        assert_eq!(ended.status, 0, "{}", ended.told);
        folder.file(&format!("{name}.part"), &ended.out)
    };
    let suspect = part("suspect", &line(123_456_782));
    let others = part(
        "others",
        &(123_456_783..123_456_803).map(line).collect::<String>(),
    );
    let merge = |parts: &[&str]| run(&[&["tally", "merge"], parts, &documents, &MADE_ON].concat());
    let alone = merge(&[&suspect]);
    assert_eq!(alone.status, 4, "{}", alone.told);
    assert!(
        alone.told.contains("lijkt op een burgerservicenummer"),
        "{}",
        alone.told
    );
    let together = merge(&[&suspect, &others]);
    assert_eq!(together.status, 0, "{}", together.told);
    assert!(
        together.told.contains("[citizen-numbers-possible]"),
        "{}",
        together.told
    );
}

/// The documents of the small cases, as arguments.
fn small() -> [String; 4] {
    let [policy, plan] = ["base/policy.json", "base/plan.json"].map(case);
    ["--policy".to_owned(), policy, "--plan".to_owned(), plan]
}

fn small_part(documents: &[String; 4], more: &[&str], input: &str) -> String {
    let fixed = ["tally", "part", "--records", "participations"];
    let ended = fed(&with(documents, &[&fixed[..], more].concat()), input.as_bytes());
    assert_eq!(ended.status, 0, "{}", ended.told);
    ended.out
}

/// A part that cannot come along, by the name of its file, with what is told of it.
type Bad = (&'static str, String, &'static str, &'static str);

fn bad_parts(folder: &Folder, good: &str) -> Vec<Bad> {
    let documents = small();
    let text = std::fs::read_to_string(&documents[3]).unwrap();
    let plan = folder.file(
        "plan.json",
        &text.replacen("\"title\":\"", "\"title\":\"Nieuw: ", 1),
    );
    assert_ne!(folder.read("plan.json"), text);
    let changed = [
        documents[0].clone(),
        documents[1].clone(),
        documents[2].clone(),
        plan,
    ];
    let other = self::documents();
    let bad = |name, text: &str, nl, en| (name, text.to_owned(), nl, en);
    vec![
        bad(
            "ander",
            &small_part(&other, &[], ""),
            "het deel is gemaakt bij beleidskader `",
            "the part was made for policy framework `",
        ),
        bad(
            "veranderd",
            &small_part(&changed, &[], ""),
            "is veranderd sinds het deel is gemaakt",
            "has changed since the part was made",
        ),
        bad(
            "nieuwer",
            &good.replacen("\"formatVersion\":\"1.0\"", "\"formatVersion\":\"2.0\"", 1),
            "(formaat 2.0), en dit is versie",
            "(format 2.0), and this is version",
        ),
        bad(
            "dubbel",
            good,
            "het deel is gelijk aan dat in `een.part`",
            "the part is equal to that in `een.part`",
        ),
        bad(
            "half",
            &good[..good.len() / 2],
            "het deel is afgebroken",
            "the part is cut off",
        ),
        bad(
            "kapot",
            &good.replacen("\"contacts\":", "\"contacts\":1", 1),
            "het deel is beschadigd",
            "the part is damaged",
        ),
        bad(
            "export",
            "Activiteit;Datum\n",
            "dit is geen deel van een telling",
            "this is no part of a tally",
        ),
        bad("leeg", "", "er staat niets in", "there is nothing in it"),
    ]
}

#[test]
fn parts_that_cannot_come_along_are_named_in_both_languages_and_in_the_report() {
    let folder = Folder::new("parts-refused");
    let documents = small();
    let people = std::fs::read_to_string(case("when-measured/a-p.jsonl")).unwrap();
    let (head, tail) = people.split_at(people.lines().take(9).map(|line| line.len() + 1).sum());
    let good = small_part(&documents, &[], head);
    let one = folder.file("een.part", &good);
    let two = folder.file(
        "twee.part",
        &small_part(&documents, &["--first-line", "10"], tail),
    );
    let merge = |parts: &[&str], language: &str| {
        let fixed = with(&documents, &["tally", "merge"]);
        let more = ["--language", language, "--audience", "internal"];
        run(&[&fixed, parts, &MADE_ON, &more].concat())
    };
    let whole = merge(&[&one, &two], "nl");
    assert_eq!(whole.status, 0, "{}", whole.told);
    let read = |ended: &Ended| -> serde_json::Value {
        let report: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
        report["sources"]["records"]["participations"].clone()
    };
    assert_eq!(read(&whole)["read"], 20);
    for (name, text, nl, en) in bad_parts(&folder, &good) {
        let bad = folder.file(&format!("{name}.part"), &text);
        for (language, told, mark) in [("nl", nl, "fout"), ("en", en, "error")] {
            // In the middle, so that there is something behind it that goes on.
            let ended = merge(&[&one, &bad, &two], language);
            assert_eq!(ended.status, 3, "{name}: {}", ended.told);
            for words in [told, &format!("{mark}[part-refused]"), &format!("{name}.part")] {
                assert!(ended.told.contains(words), "{name}: {words}\n{}", ended.told);
            }
            let report: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
            let found = report["findings"]["list"].as_array().unwrap();
            let finding = found.iter().find(|one| one["code"] == "part-refused").unwrap();
            assert_eq!(finding["source"], format!("{name}.part"));
            let said = finding["message"][language].as_str().unwrap();
            assert!(said.contains(told), "{finding}");
            assert_eq!(read(&ended), read(&whole), "the others are all there");
        }
    }
}

#[test]
fn without_one_part_that_can_come_along_there_is_no_report() {
    let folder = Folder::new("parts-none");
    let bad = folder.file("half.part", "{\"document\":\"register-part\"");
    for (language, told) in [
        (
            "nl",
            [
                "fout: half.part:1: het deel is afgebroken",
                "fout: geen enkel deel kon worden meegeteld",
            ],
        ),
        (
            "en",
            [
                "error: half.part:1: the part is cut off",
                "error: no part could be added",
            ],
        ),
    ] {
        let ended = merge(std::slice::from_ref(&bad), &["--language", language]);
        assert_eq!((ended.status, ended.out.as_str()), (1, ""), "{}", ended.told);
        for words in told {
            assert!(ended.told.contains(words), "{words}\n{}", ended.told);
        }
    }
    // Records beside parts of which none can come along would be a report of something else.
    let measurements = shipped("measurements.jsonl");
    let ended = merge(&[bad], &["--measurements", &measurements]);
    assert_eq!((ended.status, ended.out.as_str()), (1, ""), "{}", ended.told);
    let ended = merge(&[folder.path("bestaat-niet.part")], &[]);
    assert_eq!((ended.status, ended.out.as_str()), (2, ""), "{}", ended.told);
}

#[test]
fn all_refusals_come_along_where_they_are_asked_for() {
    let folder = Folder::new("parts-all-refusals");
    let lines = "{}\n".repeat(40_000);
    let few = folder.file("few.part", &part("participations", &[], &lines));
    let all = folder.file("all.part", &part("participations", &["--all-refusals"], &lines));
    let table = folder.path("refused.csv");
    let ended = merge(&[few, all], &["--refusals", &table]);
    assert_eq!(ended.status, 4, "{}", ended.told);
    assert!(
        ended
            .told
            .contains("bewaart de eerste 100000 weigeringen van 120000"),
        "{}",
        ended.told
    );
    assert!(ended.told.contains("--all-refusals"), "{}", ended.told);
    assert_eq!(folder.read("refused.csv").lines().count(), 120_001);
}

#[test]
fn a_part_says_that_it_is_personal_data_and_what_was_read() {
    let documents = documents();
    let arguments = with(&documents, &["tally", "part", "--records", "participations"]);
    let line = b"{\"activity\":\"eettafel\",\"person\":\"p1\",\"date\":\"2025-03-06\"}\n{}\n";
    for (language, told) in [
        (
            "nl",
            "participations: 2 records geteld, waarvan 1 geweigerd; het deel bevat persoonsgegevens\n",
        ),
        (
            "en",
            "participations: 2 records counted, 1 of them refused; the part is personal data\n",
        ),
    ] {
        let ended = fed(&[&arguments[..], &["--language", language]].concat(), line);
        assert_eq!((ended.status, ended.told.as_str()), (0, told));
        let first: serde_json::Value = serde_json::from_str(ended.out.lines().next().unwrap()).unwrap();
        let said = first["personalData"][language].as_str().unwrap();
        assert!(
            said.contains("persoonsgegevens") || said.contains("personal data"),
            "{first}"
        );
    }
    // What is given by mistake is told at once; the part is made, for a piece may begin with anything.
    let ended = fed(&arguments, text_of("measurements.jsonl").as_bytes());
    assert_eq!(ended.status, 0);
    assert!(
        ended.told.starts_with("let op: dit lijken metingen te zijn"),
        "{}",
        ended.told
    );
}

#[test]
fn a_part_given_as_something_else_is_recognised() {
    let folder = Folder::new("parts-elsewhere");
    let file = folder.file("one.jsonl", &part("participations", &[], ""));
    let documents = documents();
    let mut arguments = vec!["account"];
    arguments.extend(documents.iter().map(String::as_str));
    let given = run(&[&arguments[..], &["--participations", &file]].concat());
    assert_eq!(given.status, 2, "{}", given.told);
    assert!(
        given.told.contains("dit is een deel van een telling") && given.told.contains("tally merge"),
        "{}",
        given.told
    );
    let checked = run(&["check", &file]);
    assert_eq!(checked.status, 2, "{}", checked.told);
    assert!(checked.told.contains("tally merge"), "{}", checked.told);
}
