//! Output that cannot be written is an error with its path, and nothing panics when a reader goes away.

use std::fs;
use std::io::Read as _;
use std::process::Stdio;

use crate::run::{Folder, program, run, shipped};

#[cfg(target_os = "linux")]
mod full {
    use std::fs::OpenOptions;
    use std::process::Stdio;

    use crate::run::{program, run};

    /// A device that takes nothing.
    const FULL: &str = "/dev/full";

    #[test]
    fn a_full_disk_is_an_error_with_its_path() {
        let ended = run(&["rules", "--out", FULL]);
        assert_eq!(ended.status, 5);
        assert_eq!(
            ended.told,
            "fout: /dev/full: niet te schrijven: er is geen ruimte meer\n"
        );
        for (arguments, told) in [
            (
                &["rules"][..],
                "fout: standaarduitvoer: niet te schrijven: er is geen ruimte meer\n",
            ),
            (
                &["--help"],
                "fout: standaarduitvoer: niet te schrijven: er is geen ruimte meer\n",
            ),
            (
                &["schema", "plan", "--language", "en"],
                "error: standard output: cannot be written: no space left\n",
            ),
        ] {
            let full = OpenOptions::new().write(true).open(FULL).unwrap();
            let output = program(arguments)
                .stdout(full)
                .stderr(Stdio::piped())
                .output()
                .unwrap();
            assert_eq!(output.status.code(), Some(5), "{arguments:?}");
            assert_eq!(String::from_utf8(output.stderr).unwrap(), told);
        }
    }

    #[test]
    fn a_terminal_that_takes_nothing_stops_no_run() {
        let full = OpenOptions::new().write(true).open(FULL).unwrap();
        let output = program(&["template", "plan"]).stderr(full).output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        assert!(output.stdout.starts_with(b"{"));
    }
}

#[test]
fn a_missing_folder_is_told_before_any_work_is_done() {
    let ended = run(&["rules", "--out", "is-er-niet/regels.json"]);
    assert_eq!(ended.status, 5);
    assert_eq!(
        ended.told,
        "fout: is-er-niet/regels.json: de map `is-er-niet` bestaat niet\n   = hulp: maak de map eerst aan\n"
    );
    let (policy, plan) = (shipped("policy-framework.json"), shipped("plan.json"));
    for output in ["--out", "--ledger-out", "--proof-out", "--refusals"] {
        let ended = run(&[
            "account",
            "--policy",
            &policy,
            "--plan",
            &plan,
            output,
            "is-er-niet/x",
        ]);
        assert_eq!((ended.status, ended.out.as_str()), (5, ""), "{output}");
        assert!(
            ended
                .told
                .contains("is-er-niet/x: de map `is-er-niet` bestaat niet"),
            "{}",
            ended.told
        );
    }
}

#[test]
fn a_folder_is_no_file_to_write_or_to_read() {
    let folder = Folder::new("folder");
    let here = folder.path(".");
    let ended = run(&["rules", "--out", &here]);
    assert_eq!(ended.status, 5);
    assert!(
        ended.told.ends_with("niet te schrijven: het is een map\n"),
        "{}",
        ended.told
    );
    let ended = run(&["check", &here]);
    assert_eq!(ended.status, 2);
    assert!(
        ended.told.ends_with("niet te lezen: het is een map\n"),
        "{}",
        ended.told
    );
}

#[test]
fn nothing_that_is_read_is_overwritten() {
    let folder = Folder::new("overwrite");
    let plan = folder.file("plan.json", &fs::read_to_string(shipped("plan.json")).unwrap());
    let policy = shipped("policy-framework.json");
    let ended = run(&["account", "--policy", &policy, "--plan", &plan, "--out", &plan]);
    assert_eq!(ended.status, 2);
    assert!(ended.told.contains("`--out` zou"), "{}", ended.told);
    assert_eq!(
        folder.read("plan.json"),
        fs::read_to_string(shipped("plan.json")).unwrap()
    );
    let twice = run(&[
        "account",
        "--policy",
        &policy,
        "--plan",
        &plan,
        "--out",
        "x",
        "--ledger-out",
        "x",
    ]);
    assert_eq!(twice.status, 2);
}

#[test]
fn a_reader_that_stops_early_is_told_and_nothing_panics() {
    let mut child = program(&["rules"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Closed before or while it is written to: the rules are longer than a pipe holds.
    drop(child.stdout.take());
    let mut told = String::new();
    child.stderr.take().unwrap().read_to_string(&mut told).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(5));
    assert_eq!(
        told,
        "fout: standaarduitvoer: niet te schrijven: de lezer is gestopt\n"
    );
}

#[test]
fn nobody_who_listens_is_no_reason_to_panic() {
    let mut child = program(&["template", "plan"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stderr.take());
    let mut out = String::new();
    child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(out.starts_with('{'));
}
