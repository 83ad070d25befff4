//! Parts that travel: written, carried anywhere, read and added, to the register of one tally that read everything.

use proptest::prelude::*;
use vernieuwend_verantwoorden::plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::{
    PartReason, PartsRead, Reason, RefusedPart, Source, Tally, TallyError, TallyLimits,
};
use vernieuwend_verantwoorden::value::Period;

use super::naive::{Row, Score, rows, scores};
use super::setting::{documents, tally, tally_with};

/// So many bytes say that something is a part.
const BEGINNING: usize = "{\"document\":\"register-part\"".len();

/// A record: whether somebody took part, its line, and its text.
type Record = (bool, u64, String);

fn records(rows: &[Row], scores: &[Score], broken: &[String]) -> Vec<Record> {
    let participations = rows.iter().map(Row::line).chain(broken.iter().cloned());
    let measurements = scores.iter().map(Score::line).chain(broken.iter().cloned());
    let first = (1..).zip(participations).map(|(line, text)| (true, line, text));
    let second = (1..).zip(measurements).map(|(line, text)| (false, line, text));
    first.chain(second).collect()
}

fn read(tally: &mut Tally, records: &[Record]) {
    tally
        .participations_from(Source::new("p").starting_at(1), &b""[..])
        .unwrap();
    tally
        .measurements_from(Source::new("m").starting_at(1), &b""[..])
        .unwrap();
    for (took_part, line, text) in records {
        let source = Source::new(if *took_part { "p" } else { "m" }).starting_at(*line);
        if *took_part {
            tally.participations_from(source, text.as_bytes()).unwrap();
        } else {
            tally.measurements_from(source, text.as_bytes()).unwrap();
        }
    }
}

fn written(tally: &Tally) -> Vec<u8> {
    let mut part = Vec::new();
    tally.write_part(&mut part).unwrap();
    part
}

/// Adds parts of which none is refused.
fn add(tally: &mut Tally, parts: &[u8]) -> u64 {
    let read = tally.read_parts("parts", parts).unwrap();
    assert_eq!(read.refused, []);
    read.added
}

fn one(line: &str) -> Tally {
    let mut tally = tally();
    tally.participations_from("p", line.as_bytes()).unwrap();
    tally
}

fn took_part(person: &str) -> String {
    format!("{{\"activity\":\"koffie\",\"person\":\"{person}\",\"date\":\"2025-03-01\"}}\n")
}

/// The one part that is refused.
fn refused(into: &mut Tally, part: &[u8]) -> RefusedPart {
    let PartsRead { added, refused, .. } = into.read_parts("part-00003", part).unwrap();
    assert_eq!((added, refused.len()), (0, 1));
    refused.into_iter().next().unwrap()
}

/// A first quarter that counts alongside, as an earlier report does.
fn quarter() -> Tally {
    let (policy, mut plan) = documents();
    plan.period = Period::new("2025-01-01".parse().unwrap(), "2025-03-31".parse().unwrap());
    Tally::new(&policy, &plan)
}

/// Pseudonyms that are numbers, of which some may be citizen numbers by chance.
fn numbers() -> impl Strategy<Value = Vec<Record>> {
    let line =
        |number: u32| format!("{{\"activity\":\"koffie\",\"person\":\"{number}\",\"date\":\"2025-03-01\"}}");
    proptest::collection::vec(123_456_770_u32..123_456_800, 0..40).prop_map(move |all| {
        (1001..)
            .zip(all)
            .map(|(at, number)| (true, at, line(number)))
            .collect()
    })
}

proptest! {
    #[test]
    fn however_it_is_cut_the_parts_come_to_the_same_register(
        (all, shuffled) in (rows(), scores(), proptest::collection::vec("[{}\"a-z:]{1,8}", 0..6), numbers())
            .prop_map(|(rows, scores, broken, numbers)| [records(&rows, &scores, &broken), numbers].concat())
            .prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
        places in proptest::collection::vec(0_usize..5, 300),
        backwards in any::<bool>(),
        in_one_file in any::<bool>(),
        listed in 0_usize..12,
    ) {
        let empty = tally_with(TallyLimits::default().listing(listed)).alongside(quarter());
        let mut whole = empty.clone();
        read(&mut whole, &all);

        let mut tallies = vec![empty.empty_part(); 5];
        for (record, place) in shuffled.iter().zip(&places) {
            read(&mut tallies[*place], std::slice::from_ref(record));
        }
        read(&mut tallies[0], &[]);
        let mut parts: Vec<Vec<u8>> = tallies.iter().map(written).collect();
        if backwards {
            parts.reverse();
        }
        // Two parts without a record are equal, and two with records never are here.
        let mut merged = empty.clone();
        if in_one_file {
            prop_assert_eq!(add(&mut merged, &parts.concat()), 5);
        } else {
            // A part of parts is a part.
            let mut first = empty.empty_part();
            add(&mut first, &parts[..2].concat());
            add(&mut merged, &parts[2..].concat());
            add(&mut merged, &written(&first));
        }
        prop_assert!(merged.finish() == whole.finish());
        prop_assert_eq!(format!("{:?}", merged.finish()), format!("{:?}", whole.finish()));
        prop_assert!(merged.others()[0].finish() == whole.others()[0].finish());
        // The order of reading leaves no trace in the bytes of a part either.
        prop_assert!(written(&merged) == written(&whole));
    }

    #[test]
    fn a_part_that_is_damaged_anywhere_is_refused_or_says_the_same(
        (rows, scores, numbers) in (rows(), scores(), numbers()),
        places in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..4),
        cut in any::<proptest::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let mut whole = tally();
        read(&mut whole, &records(&rows, &scores, &["{".to_owned()]));
        read(&mut whole, &numbers);
        let mut part = written(&whole);
        if is_cut {
            part.truncate(cut.index(part.len()));
        } else {
            for (place, byte) in places {
                let at = place.index(part.len());
                part[at] = byte;
            }
        }
        let mut merged = tally();
        let PartsRead { added, refused, .. } = merged.read_parts("part", &part[..]).unwrap();
        if added == 1 && refused.is_empty() {
            prop_assert!(merged.finish() == whole.finish());
        } else {
            prop_assert!(added == 0 && !refused.is_empty());
            prop_assert_eq!(merged.finish().sources().count(), 0, "nothing of it was counted");
            prop_assert!(merged.finish().warnings().iter().all(|one| one.code == "part-refused"));
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), is_head in any::<bool>()) {
        let head = written(&tally());
        let end = head.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        let text = if is_head { [&head[..end], &bytes].concat() } else { bytes };
        let read = tally().read_parts("part", &text[..]).unwrap();
        prop_assert_eq!(read.added, 0);
        prop_assert!(!read.refused.is_empty());
    }
}

#[test]
fn the_first_line_says_what_it_is_and_that_it_is_personal_data() {
    let text = String::from_utf8(written(&one(&took_part("p-1")))).unwrap();
    let first: serde_json::Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    assert_eq!(first["document"], "register-part");
    assert_eq!(first["formatVersion"], "1.0");
    assert_eq!(first["library"], env!("CARGO_PKG_VERSION"));
    for (language, words) in [("nl", "dat zijn persoonsgegevens"), ("en", "is personal data")] {
        assert!(
            first["personalData"][language].as_str().unwrap().contains(words),
            "{first}"
        );
    }
    assert_eq!(first["tally"]["plan"]["id"], "plan-2025");
    assert_eq!(first["tally"]["sources"][0]["read"], 1);
    assert!(text.contains("\"pseudonym\":\"p-1\""));
    assert!(text.lines().last().unwrap().starts_with("{\"end\":{\"lines\":"));
}

#[test]
fn parts_of_other_documents_limits_and_versions_are_refused_by_name() {
    let (policy, plan) = documents();
    let line = took_part("p-1");
    let part_of = |mut tally: Tally| {
        tally.participations_from("p", line.as_bytes()).unwrap();
        written(&tally)
    };
    let mut other_plan = plan.clone();
    other_plan.id = "plan-2024".parse().unwrap();
    let mut changed_plan = plan.clone();
    changed_plan.activities[0].title = "Koffie en thee".to_owned();
    let mut other_policy = policy.clone();
    other_policy.id = "armoede".parse().unwrap();
    let mut changed_policy = policy.clone();
    changed_policy.areas.pop();
    let newer = String::from_utf8(part_of(tally()))
        .unwrap()
        .replacen("\"1.0\"", "\"2.0\"", 1);
    let library = format!("\"library\":\"{}\"", env!("CARGO_PKG_VERSION"));
    let other_library =
        newer
            .replacen("\"2.0\"", "\"1.0\"", 1)
            .replacen(&library, "\"library\":\"0.0.9\"", 1);
    let short = TallyLimits::default().with_longest_line(500);
    let with = |policy: &PolicyFramework, plan| part_of(Tally::new(policy, plan));
    for (part, reason, nl, en) in [
        (
            with(&policy, &other_plan),
            PartReason::OtherPlan,
            "het deel is gemaakt bij plan `plan-2024`, en dit is `plan-2025`",
            "the part was made for plan `plan-2024`, and this is `plan-2025`",
        ),
        (
            with(&policy, &changed_plan),
            PartReason::OtherPlan,
            "plan `plan-2025` is veranderd sinds het deel is gemaakt",
            "plan `plan-2025` has changed since the part was made",
        ),
        (
            with(&other_policy, &plan),
            PartReason::OtherPolicyFramework,
            "het deel is gemaakt bij beleidskader `armoede`, en dit is `sociale-basis`",
            "the part was made for policy framework `armoede`, and this is `sociale-basis`",
        ),
        (
            with(&changed_policy, &plan),
            PartReason::OtherPolicyFramework,
            "beleidskader `sociale-basis` is veranderd sinds het deel is gemaakt",
            "policy framework `sociale-basis` has changed since the part was made",
        ),
        (
            newer.into_bytes(),
            PartReason::OtherVersion,
            "het deel is van versie 0.1.0 (formaat 2.0), en dit is versie 0.1.0 (formaat 1.0)",
            "the part is of version 0.1.0 (format 2.0), and this is version 0.1.0 (format 1.0)",
        ),
        (
            other_library.into_bytes(),
            PartReason::OtherVersion,
            "het deel is van versie 0.0.9 (formaat 1.0), en dit is versie 0.1.0 (formaat 1.0)",
            "the part is of version 0.0.9 (format 1.0), and this is version 0.1.0 (format 1.0)",
        ),
        (
            part_of(tally_with(short)),
            PartReason::OtherLimits,
            "het deel weigerde regels van meer dan 500 bytes, en hier is dat 1048576",
            "the part refused lines of more than 500 bytes, and here that is 1048576",
        ),
        (
            part_of(tally().alongside(quarter())),
            PartReason::OtherLedger,
            "het deel is gemaakt naast andere eerdere rapportages",
            "the part was made beside other earlier reports",
        ),
    ] {
        let mut into = tally();
        let refused = refused(&mut into, &part);
        assert_eq!(
            (refused.source.as_str(), refused.line, refused.reason),
            ("part-00003", 1, reason)
        );
        assert_eq!(
            (refused.message.nl.as_str(), refused.message.en.as_str()),
            (nl, en)
        );
        assert!(!refused.help.nl.is_empty() && !refused.help.en.is_empty());
        let register = into.finish();
        let finding = register.warnings().iter().next().unwrap();
        assert_eq!(
            (&*finding.code, finding.source.as_deref()),
            ("part-refused", Some("part-00003"))
        );
        assert_eq!(finding.facts["reason"], reason.as_str());
        assert_eq!((register.people().len(), register.sources().count()), (0, 0));
    }
    // The other way round an earlier report is missing from the part.
    let mut into = tally().alongside(quarter());
    assert_eq!(
        refused(&mut into, &part_of(tally())).reason,
        PartReason::OtherLedger
    );
}

#[test]
fn what_is_cut_off_damaged_or_something_else_is_refused_and_the_rest_goes_on() {
    let parts: Vec<String> = ["p-1", "p-2", "p-3"]
        .iter()
        .map(|person| String::from_utf8(written(&one(&took_part(person)))).unwrap())
        .collect();
    let cut = &parts[1][..parts[1].rfind("{\"end\"").unwrap()];
    let changed = parts[1].replace("2025-03-01", "2025-03-02");
    let broken = parts[1].replace("\"cell\":{", "\"cell\":[");
    let [before, behind] = [&parts[0], &parts[2]];
    for (middle, reason, nl, en) in [
        (
            cut,
            PartReason::CutOff,
            "het deel is afgebroken: de laatste regel ontbreekt",
            "the part is cut off: its last line is missing",
        ),
        (
            changed.as_str(),
            PartReason::Damaged,
            "het deel is beschadigd: het is niet wat er geschreven is",
            "the part is damaged: it is not what was written",
        ),
        (
            broken.as_str(),
            PartReason::Damaged,
            "het deel is beschadigd: regel 3 ervan is niet te lezen",
            "the part is damaged: its line 3 cannot be read",
        ),
        (
            "Activiteit;Datum\nkoffie;2025-03-01\n",
            PartReason::NotAPart,
            "dit is geen deel van een telling",
            "this is no part of a tally",
        ),
        (
            before,
            PartReason::GivenTwice,
            "het deel is gelijk aan dat in `parts`",
            "the part is equal to that in `parts`",
        ),
    ] {
        let mut into = tally();
        let text = [before, middle, behind].concat();
        let read = into.read_parts("parts", text.as_bytes()).unwrap();
        let [refused] = &read.refused[..] else {
            panic!("{read:?}")
        };
        assert_eq!((read.added, refused.reason), (2, reason), "{refused:?}");
        let begins = before.lines().count() as u64 + 1;
        assert_eq!(refused.line, begins, "where it begins in the file");
        assert_eq!(
            (refused.message.nl.as_str(), refused.message.en.as_str()),
            (nl, en)
        );
        assert_eq!(into.finish().people().len(), 2);
    }
    // What is left of a part that was cut off anywhere may have the next part glued to it.
    for at in 1..parts[1].len() - 1 {
        let mut into = tally();
        let text = [before, &parts[1][..at], behind].concat();
        let read = into.read_parts("parts", text.as_bytes()).unwrap();
        assert_eq!((read.added, read.refused.len()), (2, 1), "{at}: {read:?}");
        // Of what has not even a beginning nobody knows that it was a part.
        let alone = refused(&mut tally(), &parts[1].as_bytes()[..at]);
        let expected = if at < BEGINNING {
            PartReason::NotAPart
        } else {
            PartReason::CutOff
        };
        assert_eq!(alone.reason, expected, "{at}: {alone:?}");
    }
    // One line of a part that was left out is seen, and one that stands there twice.
    let lines: Vec<&str> = parts[0].lines().collect();
    for at in 1..lines.len() - 1 {
        let mut without = lines.clone();
        without.remove(at);
        let mut twice = lines.clone();
        twice.insert(at, lines[at]);
        for text in [without, twice] {
            assert_eq!(
                refused(&mut tally(), (text.join("\n") + "\n").as_bytes()).reason,
                PartReason::Damaged
            );
        }
    }
    let packed = refused(&mut tally(), b"\x1f\x8b\x08\0\n\xff");
    assert_eq!(packed.message.en, "the file is compressed with gzip");
    let nothing = refused(&mut tally(), b"\n\n");
    assert_eq!(
        (nothing.reason, nothing.message.nl.as_str()),
        (PartReason::NotAPart, "er staat niets in")
    );
}

#[test]
fn a_part_that_was_carried_with_windows_line_ends_is_the_same_part() {
    let text = String::from_utf8(written(&one(&took_part("p-1")))).unwrap();
    let mut into = tally();
    add(&mut into, text.replace('\n', "\r\n").as_bytes());
    assert_eq!(into.finish().people().len(), 1);
}

#[test]
fn a_part_given_twice_is_refused_also_over_files_and_merged_tallies() {
    let part = written(&one(&took_part("p-1")));
    let mut first = tally();
    add(&mut first, &part);
    let again = refused(&mut first, &part);
    assert_eq!(again.message.en, "the part is equal to that in `parts`");
    let mut second = tally();
    second.merge(first).unwrap();
    assert_eq!(refused(&mut second, &part).reason, PartReason::GivenTwice);
    assert_eq!(second.finish().amounts_where(|_| true).contacts, 1);
    // The same record on another line, or of another file, is another part.
    for source in [Source::new("p").starting_at(2), Source::new("q")] {
        let mut other = tally();
        other
            .participations_from(source, took_part("p-1").as_bytes())
            .unwrap();
        assert_eq!(add(&mut second, &written(&other)), 1);
    }
    assert_eq!(second.finish().amounts_where(|_| true).contacts, 3);
    assert_eq!(
        second.finish().equal_records().records,
        2,
        "and they are told as equal records"
    );
}

#[test]
fn pieces_without_lines_are_fine() {
    let part = written(&one(""));
    let mut into = tally();
    assert_eq!(add(&mut into, &[&part[..], &part[..], &part[..]].concat()), 3);
    let register = into.finish();
    assert_eq!(
        register
            .warnings()
            .iter()
            .map(|one| &*one.code)
            .collect::<Vec<_>>(),
        ["records-empty"]
    );
    add(&mut into, &written(&one(&took_part("p-1"))));
    assert!(into.finish().warnings().is_empty());
}

#[test]
fn a_part_with_fewer_refusals_than_are_asked_for_is_refused_only_where_some_are_missing() {
    let lines = "{}\n".repeat(8);
    let part_of = |listed| {
        let mut tally = tally_with(TallyLimits::default().listing(listed));
        tally.participations_from("p", lines.as_bytes()).unwrap();
        written(&tally)
    };
    // Each record lacks an activity, a day, and a person or heads.
    let all = tally_with(TallyLimits::default().listing(usize::MAX));
    let refused = refused(&mut all.clone(), &part_of(5));
    assert_eq!(refused.reason, PartReason::OtherLimits);
    assert_eq!(
        refused.message.en,
        "the part keeps the first 5 refusals of 24, and here more are asked for"
    );
    assert!(refused.help.nl.contains("--all-refusals"), "{}", refused.help.nl);
    for (listed, into) in [(24, all), (5, tally_with(TallyLimits::default().listing(5)))] {
        let mut into = into;
        add(&mut into, &part_of(listed));
        let register = into.finish();
        assert_eq!(register.refusals().len(), listed);
        assert_eq!(register.refusal_counts().values().sum::<u64>(), 24);
    }
}

#[test]
fn the_limit_of_refusals_holds_over_parts() {
    let part = written(&one("{}\n{}\n"));
    let mut into = tally_with(TallyLimits::default().stopping_after(1));
    let stopped = into.read_parts("parts", &part[..]);
    assert!(
        matches!(stopped, Err(TallyError::TooManyRefused { limit: 1 })),
        "{stopped:?}"
    );
}

#[test]
fn a_piece_is_no_file_of_something_else_by_its_first_lines() {
    let lines = [
        "Notitie; van de balie\n".to_owned(),
        took_part("p-1"),
        took_part("p-2"),
    ];
    let whole = one(&lines.concat());
    let mut into = tally();
    for (at, line) in (1..).zip(&lines) {
        let mut piece = tally();
        let source = Source::new("p").starting_at(at);
        piece.participations_from(source, line.as_bytes()).unwrap();
        add(&mut into, &written(&piece));
    }
    assert!(into.finish() == whole.finish());
    assert_eq!(into.finish().refusal_counts()[&Reason::NotJson], 1);
    // Of a whole file it is said once.
    let alone = tally().participations_from("p", lines[0].as_bytes());
    assert!(matches!(alone, Err(TallyError::Unreadable { .. })));
}

#[test]
fn a_mark_of_the_byte_order_counts_at_the_start_of_a_file_only() {
    let lines = [
        "\u{feff}".to_owned() + &took_part("p-1"),
        "\u{feff}".to_owned() + &took_part("p-2"),
    ];
    let whole = one(&lines.concat());
    let mut into = tally();
    for (at, line) in (1..).zip(&lines) {
        let mut piece = tally();
        piece
            .participations_from(Source::new("p").starting_at(at), line.as_bytes())
            .unwrap();
        add(&mut into, &written(&piece));
    }
    assert!(into.finish() == whole.finish());
    assert_eq!(into.finish().refusals()[0].line, 2);
}

/// A register of which a part has a line of every kind.
fn of_everything() -> [&'static str; 2] {
    let participations = r#"{"activity":"koffie","person":"p-1","date":"2025-03-01","area":"noord","targetGroup":"ouderen","role":"visitor","minutes":30,"firstContact":"2024-12-01","wayIn":"push"}
{"activity":"koffie","person":"een-lang-pseudoniem-1","date":"2025-03-02","role":"volunteer","firstContact":"2025-02-01"}
{"activity":"koffie","person":"een-lang-pseudoniem-1","date":"2025-02-02","role":"participant","wayIn":"presence"}
{"activity":"koffie","person":"een-lang-pseudoniem-1","date":"2025-02-02","role":"participant","wayIn":"presence"}
{"activity":"wandelen","date":"2025-03-02","heads":12,"area":"zuid"}
{"activity":"wandelen","date":"2025-03-02","heads":3}
{"activity":"wandelen","person":"123456782","date":"2025-03-02","minutes":5,"firstContact":"2025-01-01"}
{"activity":"wandelen","person":"612345678","date":"2025-03-02"}
{"activity":"wandelen","person":"C123456782","date":"2025-03-02","role":"visitor"}
{"activity":"fietsen","person":"p-2","date":"2025-03-02"}
{"activity":"wandelen","person":"p-2","date":"2025-03-02","naam":"x"}
"#;
    let measurements = r#"{"effect":"minder-eenzaam","person":"p-1","moment":"before","date":"2024-12-20","score":5}
{"effect":"minder-eenzaam","person":"p-1","moment":"after","date":"2025-06-01","score":3}
{"effect":"minder-eenzaam","person":"p-1","moment":"after","date":"2025-06-01","score":3}
{"effect":"minder-eenzaam","person":"p-9","moment":"before","date":"2025-02-01","score":3}
{"effect":"minder-eenzaam","person":"p-9","moment":"after","date":"2025-06-01","score":3}
{"effect":"minder-eenzaam","person":"p-9","moment":"after","date":"2025-06-01","score":4}
{"effect":"minder-eenzaam","person":"p-8","moment":"before","date":"2025-06-01","items":{"1":1,"2":1,"3":1,"4":1,"5":1,"6":1}}
{"effect":"minder-eenzaam","person":"p-8","moment":"before","date":"2025-06-01","items":{"1":5,"2":1,"3":1,"4":1,"5":1,"6":1}}
{"effect":"minder-eenzaam","person":"p-1","moment":"later","date":"2026-01-10","score":3}
{"effect":"welbevinden","person":"123456782","moment":"after","date":"2025-06-01","score":64}
{"effect":"zelfredzaam","person":"p-1","moment":"before","date":"2025-06-01","items":{"financien":3,"lichamelijke-gezondheid":4}}
"#;
    [participations, measurements]
}

#[test]
fn everything_that_a_tally_knows_travels() {
    let streams = of_everything();
    let of_pieces = |size: usize| {
        let mut pieces = Vec::new();
        for (at, text) in streams.iter().enumerate() {
            let lines: Vec<&str> = text.split_inclusive('\n').collect();
            for (piece, lines) in lines.chunks(size).enumerate() {
                let mut tally = tally().alongside(quarter());
                let name = ["p", "m"][at];
                let source = Source::new(name).starting_at((piece * size) as u64 + 1);
                let text = lines.concat();
                if at == 0 {
                    tally.participations_from(source, text.as_bytes()).unwrap();
                } else {
                    tally.measurements_from(source, text.as_bytes()).unwrap();
                }
                pieces.push(written(&tally));
            }
        }
        pieces.reverse();
        let mut merged = tally().alongside(quarter());
        add(&mut merged, &pieces.concat());
        merged
    };
    let mut whole = tally().alongside(quarter());
    whole.participations_from("p", streams[0].as_bytes()).unwrap();
    whole.measurements_from("m", streams[1].as_bytes()).unwrap();
    let part = written(&whole);
    for size in 1..6 {
        let merged = of_pieces(size);
        assert!(merged.finish() == whole.finish(), "{size}");
        assert!(written(&merged) == part, "{size}");
    }
    let kinds: std::collections::BTreeSet<String> = String::from_utf8(part)
        .unwrap()
        .lines()
        .map(|line| line.split('"').nth(1).unwrap().to_owned())
        .collect();
    let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
    assert_eq!(
        kinds,
        [
            "alongside",
            "cell",
            "coding",
            "days",
            "document",
            "end",
            "heads",
            "held",
            "lateFollowUp",
            "marks",
            "person",
            "place",
            "refusals",
            "refused",
            "score"
        ]
    );
}

#[test]
fn scores_of_parts_and_of_a_persons_own_goals_travel() {
    let (policy, mut plan) = documents();
    let goals = plan::ScaleMeasurement::new("gas".parse().unwrap(), "1968");
    plan.effects[1].measurement = Some(plan::MeasurementPlan::Instrument(goals));
    let lines = r#"{"effect":"welbevinden","person":"p-1","moment":"before","date":"2025-02-01","items":{"wandelen":-1,"bellen":-2},"weights":{"bellen":2.5}}
{"effect":"welbevinden","person":"p-1","moment":"after","date":"2025-08-01","items":{"wandelen":1,"bellen":0},"weights":{"bellen":2.5}}
{"effect":"zelfredzaam","person":"p-1","moment":"before","date":"2025-06-01","items":{"financien":4,"werk-opleiding":4,"tijdsbesteding":3,"huisvesting":5,"huiselijke-relaties":3,"geestelijke-gezondheid":5,"lichamelijke-gezondheid":4,"middelengebruik":4,"basale-adl":4,"instrumentele-adl":5,"sociaal-netwerk":3,"maatschappelijke-participatie":5,"justitie":4}}
"#;
    let mut whole = Tally::new(&policy, &plan);
    let counts = whole.measurements_from("m", lines.as_bytes()).unwrap();
    assert_eq!(
        (counts.read, counts.refused),
        (3, 0),
        "{:?}",
        whole.finish().refusals()
    );
    let part = written(&whole);
    let text = String::from_utf8_lossy(&part);
    assert!(
        text.contains("{\"goals\":[[\"bellen\",-2,2500000],[\"wandelen\",-1,1000000]]}"),
        "{text}"
    );
    assert!(text.contains("{\"parts\":["), "{text}");
    let mut merged = Tally::new(&policy, &plan);
    add(&mut merged, &part);
    assert!(merged.finish() == whole.finish());
}

/// How a table was read, and what is remarkable about it, travels with its records.
#[cfg(feature = "csv")]
#[test]
fn what_was_said_of_a_table_travels() {
    use vernieuwend_verantwoorden::mapping::{Field, Holds, TableMapping};
    use vernieuwend_verantwoorden::value::Id;

    let table = TableMapping::new(Id::new("deelnames").unwrap(), Holds::Participations)
        .with_column("Activiteit", Field::Activity)
        .with_column("Nummer", Field::Person)
        .with_column("Datum", Field::Date);
    let text = "Activiteit;Nummer;Datum;Balie\nkoffie;p-1;2025-03-01;x\nkoffie;p-2;2025-03-01;y\n";
    let mut whole = tally();
    whole.table("deelnames.csv", &table, text.as_bytes()).unwrap();
    let register = whole.finish();
    assert_eq!(register.read_as().count(), 1);
    assert!(
        register
            .warnings()
            .iter()
            .any(|one| one.code == "columns-not-read")
    );
    let part = written(&whole);
    assert!(String::from_utf8_lossy(&part).contains("{\"note\":{\"code\":\"columns-not-read\""));
    let mut merged = tally();
    add(&mut merged, &part);
    assert!(merged.finish() == register);
}
