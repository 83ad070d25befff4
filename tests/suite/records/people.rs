//! Who counts as a person, and what counts twice.

use std::collections::BTreeMap;

use vernieuwend_verantwoorden::engine::register::Register;
use vernieuwend_verantwoorden::finding::Severity;
use vernieuwend_verantwoorden::register::{Reason, Stream, Tally};

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
fn leading_zeros_are_warned_about() {
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

fn line(person: impl std::fmt::Display) -> String {
    format!("{{\"activity\":\"koffie\",\"person\":\"{person}\",\"date\":\"2025-02-04\"}}\n")
}

fn lines(numbers: impl Iterator<Item = u32>) -> String {
    numbers.map(line).collect()
}

/// Whether a number passes the test of citizen numbers.
fn passes(number: u32) -> bool {
    let digits = format!("{number:09}");
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i32 = digits
        .bytes()
        .zip(weights)
        .map(|(digit, weight)| i32::from(digit - b'0') * weight)
        .sum();
    sum % 11 == 0
}

#[test]
fn numbers_of_a_system_that_pass_by_chance_are_counted_with_a_warning() {
    // Spread as a system might give them out, none of them a phone number without its zero.
    let own = || (0..300_u32).map(|at| 300_000_007 + at * 7_919_111 % 290_000_000);
    let by_chance = own().filter(|number| passes(*number)).count();
    assert!((10..60).contains(&by_chance), "one in eleven: {by_chance}");
    let text = lines(own());
    let (policy, plan) = (policy(), plan());
    let mut tally = Tally::new(&policy, &plan);
    tally.participations(text.as_bytes()).unwrap();
    let register = tally.finish();
    assert_eq!((register.people().len(), register.refusals().len()), (300, 0));
    assert_eq!(codes(&register), ["citizen-numbers-possible"]);
    let warning = register.warnings().iter().next().unwrap();
    assert!(
        !warning.message.nl.contains(char::is_numeric),
        "no number of people"
    );

    // Neither the order of the lines nor their parts matter, not even when a part has only suspect numbers.
    let mut turned: Vec<&str> = text.lines().rev().collect();
    turned.sort_by_key(|line| line.len() % 3);
    let mut suspect = tally.empty_part();
    suspect
        .participations(lines(own().filter(|number| passes(*number))).as_bytes())
        .unwrap();
    assert_eq!(suspect.finish().people().len(), 0);
    let mut others = tally.empty_part();
    others
        .participations(lines(own().filter(|number| !passes(*number))).as_bytes())
        .unwrap();
    let mut other_way = others.clone();
    others.merge(suspect.clone()).unwrap();
    let mut first = suspect;
    first
        .merge(std::mem::replace(&mut other_way, tally.empty_part()))
        .unwrap();
    for merged in [others.finish(), first.finish()] {
        assert_eq!(merged.people().len(), 300);
        assert!(merged.cells().eq(register.cells()));
        assert_eq!(codes(&merged), ["citizen-numbers-possible"]);
    }
    other_way.participations(turned.join("\n").as_bytes()).unwrap();
    assert_eq!(other_way.finish().people().len(), 300);
}

#[test]
fn a_column_of_citizen_numbers_is_refused_and_so_is_one_among_few_others() {
    let citizens = || (200_000_000_u32..).filter(|number| passes(*number)).take(60);
    let of = |text: &str| {
        let mut tally = Tally::new(&policy(), &plan());
        let counts = tally.participations(text.as_bytes()).unwrap();
        (counts, tally.finish())
    };
    let typing_errors = (200_000_001..200_000_060)
        .filter(|number| !passes(*number))
        .take(5);
    let (_, register) = of(&lines(citizens().chain(typing_errors)));
    assert_eq!(register.people().len(), 5);
    assert_eq!(reasons(&register), [("personal-data", 60)].into());
    assert!(
        register
            .refusals()
            .iter()
            .all(|one| one.value.is_none() && one.field.as_deref() == Some("person"))
    );
    assert_eq!(register.counts(Stream::Participations).unwrap().refused, 60);

    // One citizen number where the others are no numbers of the kind.
    let ordinary = |at: u8| line(format!("p{at}"));
    let others: String = (0..40).map(ordinary).collect();
    let (_, register) = of(&(others + &lines(std::iter::once(123_456_782))));
    assert_eq!((register.people().len(), register.refusals().len()), (40, 1));

    // A bare one where the system puts a letter before its own numbers.
    let with_a_letter = |at: u32| line(format!("C{}", 300_000_007 + at * 7_919));
    let own: String = (0..40).map(with_a_letter).collect();
    let (_, register) = of(&(own + &lines(std::iter::once(123_456_782))));
    assert_eq!((register.people().len(), register.refusals().len()), (40, 1));
}

#[test]
fn measurements_of_people_whose_number_passes_by_chance_join_their_participations() {
    let own = |at: u32| 300_000_007 + at * 7_919_111 % 290_000_000;
    let measured: String = (0..60)
        .flat_map(|at| {
            [("before", "2025-02-04", 4), ("after", "2025-09-04", 6)].map(|(moment, day, score)| {
                let number = own(at);
                format!(
                    "{{\"effect\":\"leven\",\"person\":\"{number}\",\"moment\":\"{moment}\",\"date\":\"{day}\",\"score\":{score}}}\n"
                )
            })
        })
        .collect();
    assert!((0..60).any(|at| passes(own(at))));
    let mut tally = Tally::new(&policy(), &plan());
    tally.measurements(measured.as_bytes()).unwrap();
    tally.participations(lines((0..60).map(own)).as_bytes()).unwrap();
    let register = tally.finish();
    assert_eq!(super::pairs(&register, "leven").len(), 60);
    assert!(register.scores(2).iter().all(|one| one.took_part));
}
