//! Who counts as a person, and what counts twice.

use std::collections::BTreeMap;

use vernieuwend_verantwoorden::finding::Severity;
use vernieuwend_verantwoorden::register::{Reason, Register, Stream, Tally};

use super::{bytes, codes, plan, policy, register};

fn reasons(register: &Register) -> BTreeMap<&'static str, u64> {
    let counts = register.refusal_counts().iter();
    counts.map(|(reason, count)| (reason.as_str(), *count)).collect()
}

#[test]
fn an_export_that_was_loaded_twice_stays_counted_and_is_told() {
    let register = register("loaded-twice/twice.jsonl", "");
    assert_eq!(register.people().len(), 12);
    let equal = register.equal_records();
    assert_eq!(equal.records, 26);
    let first = &equal.first[0];
    assert_eq!((first.line, first.earlier_line), (27, 1));
    assert_eq!(codes(&register), ["records-equal"]);
    let warning = register.warnings().iter().next().unwrap();
    assert_eq!(
        warning.message.nl,
        "in `participations` staan records die woord voor woord gelijk zijn aan een ander"
    );
}

#[test]
fn equal_records_are_found_over_files_and_parts_alike() {
    let once: String = String::from_utf8(bytes("loaded-twice/twice.jsonl"))
        .unwrap()
        .lines()
        .take(26)
        .flat_map(|line| [line, "\n"])
        .collect();
    let (policy, plan) = (policy(), plan());
    let mut whole = Tally::new(&policy, &plan);
    let mut part = whole.empty_part();
    whole.participations_from("a.jsonl", once.as_bytes()).unwrap();
    part.participations_from("b.jsonl", once.as_bytes()).unwrap();
    let mut turned = part.clone();
    turned.merge(whole.clone()).unwrap();
    whole.merge(part).unwrap();
    let register = whole.finish();
    assert_eq!(register.equal_records().records, 26);
    let first = &register.equal_records().first[0];
    assert_eq!(
        (first.source.as_str(), first.earlier_source.as_str()),
        ("b.jsonl", "a.jsonl")
    );
    assert_eq!(&turned.finish(), &register);
}

#[test]
fn placeholders_and_what_gives_a_person_away_are_refused_and_alike_pseudonyms_told() {
    let register = register("pseudonyms/placeholders.jsonl", "");
    let expected = [
        ("bad-pseudonym", 4),
        ("personal-data", 5),
        ("placeholder", 11),
        ("shortened-number", 1),
        ("wrong-kind", 1),
    ];
    assert_eq!(reasons(&register), expected.into());
    assert_eq!(codes(&register), ["pseudonyms-alike", "records-refused"]);
    let refused = register
        .warnings()
        .iter()
        .find(|one| &*one.code == "records-refused");
    assert_eq!(refused.unwrap().severity, Severity::Error, "more than a tenth");
    assert!(
        register.refusals().iter().all(|one| one.value.is_none()),
        "no pseudonym is shown"
    );
}

#[test]
fn everybody_unknown_is_no_person() {
    let register = register("pseudonyms/onbekend.jsonl", "");
    let unknown = register.refusal_counts()[&Reason::Placeholder];
    let people = u64::try_from(register.people().len()).unwrap();
    assert_eq!(people + unknown, 310, "each of the others comes once");
    let [group] = register.refusal_groups() else {
        panic!("{:?}", register.refusal_groups())
    };
    assert_eq!((group.count, group.lines.len()), (unknown, 5));
    assert!(group.help.nl.contains("`heads`"), "{}", group.help.nl);
}

#[test]
fn numbers_shortened_by_a_spreadsheet_are_no_pseudonyms() {
    let register = register("pseudonyms/sci.jsonl", "");
    assert_eq!(reasons(&register), [("shortened-number", 40)].into());
    assert_eq!(register.people().len(), 0);
    let refused = register.warnings().iter().next().unwrap();
    assert_eq!(refused.message.en, "refused: 40; not one record was counted");
}

#[test]
fn leading_noughts_are_warned_about() {
    let register = register("pseudonyms/zeros.jsonl", "");
    assert_eq!(reasons(&register), [("placeholder", 2)].into());
    assert!(codes(&register).contains(&"pseudonyms-alike"));
}

#[test]
fn citizen_numbers_in_any_dress_are_refused() {
    let register = register("pseudonyms/citizen-numbers.jsonl", "");
    let counts = register.counts(Stream::Participations).unwrap();
    assert_eq!(counts.read, 22);
    let told: Vec<String> = register
        .refusals()
        .iter()
        .map(|one| format!("{} {}", one.line, one.reason))
        .collect();
    assert_eq!(counts.refused, 22, "{told:?}");
}

#[test]
fn when_every_record_is_refused_nobody_misses_it() {
    let register = register("all-refused/allbad.jsonl", "");
    let [group] = register.refusal_groups() else {
        panic!()
    };
    assert_eq!((group.count, group.field.as_deref()), (35, Some("date")));
    let finding = register.warnings().iter().next().unwrap();
    assert_eq!(
        (&*finding.code, finding.severity),
        ("records-refused", Severity::Error)
    );
    assert_eq!(finding.facts["refused"], "35");
}

#[test]
fn four_hundred_thousand_equal_faults_cost_one_line() {
    let line = "{\"activity\":\"koffie\",\"person\":\"p1\",\"date\":\"geen\"}\n";
    let mut tally = Tally::new(&policy(), &plan());
    tally.participations(line.repeat(400_000).as_bytes()).unwrap();
    let register = tally.finish();
    let [group] = register.refusal_groups() else {
        panic!()
    };
    assert_eq!((group.count, &group.lines[..]), (400_000, &[1, 2, 3, 4, 5][..]));
    assert_eq!(register.refusals().len(), 1_000);
    assert_eq!(register.warnings().len(), 1);
}
