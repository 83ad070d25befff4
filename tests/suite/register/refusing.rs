//! Every refusal by name, with its place, and nothing good lost with it.

use vernieuwend_verantwoorden::Id;
use vernieuwend_verantwoorden::register::{
    HeadCount, Measurement, Moment, Participation, Pushed, Reason, Source, Stream, TallyError, TallyLimits,
};
use vernieuwend_verantwoorden::value::{AnonymousAttendances, Decimal, Pseudonym};

use super::setting::{register, tally, tally_with, told};

const GOOD: &str = r#"{"activity":"koffie","person":"p-1","date":"2025-03-01"}"#;

/// Holds a broken participation between two good ones against what must be said of it.
fn participation(line: &str, expected: &[(Reason, &str)]) {
    let register = register(&format!("{GOOD}\n{line}\n{GOOD}\n"), "");
    let expected: Vec<_> = expected
        .iter()
        .map(|(reason, message)| (2, *reason, *message))
        .collect();
    assert_eq!(told(&register), expected, "{line}");
    let counts = register.counts(Stream::Participations).unwrap();
    assert_eq!((counts.read, counts.refused), (3, 1));
    assert_eq!(register.amounts_where(|_| true).contacts, 2, "{line}");
    assert_eq!(register.anonymous(0), None);
}

fn measurement(line: &str, expected: &[(Reason, &str)]) {
    let good = r#"{"effect":"welbevinden","person":"p-1","moment":"before","date":"2025-03-01","score":52}"#;
    let register = register("", &format!("{good}\n{line}\n"));
    let expected: Vec<_> = expected
        .iter()
        .map(|(reason, message)| (2, *reason, *message))
        .collect();
    assert_eq!(told(&register), expected, "{line}");
    assert_eq!(register.counts(Stream::Measurements).unwrap().refused, 1);
    assert_eq!(register.scores(1).len(), 1);
}

#[test]
fn a_participation_is_refused_with_its_reason() {
    use Reason as R;
    for (line, reason, message) in [
        (
            r#"{"activity":"kofie","person":"p","date":"2025-03-01"}"#,
            R::UnknownActivity,
            "no activity `kofie`",
        ),
        (
            r#"{"activity":"koffie","person":"p","date":"2025-02-30"}"#,
            R::BadDate,
            "the day `2025-02-30` does not exist",
        ),
        (
            r#"{"activity":"koffie","person":"p","date":"+2026-11-21"}"#,
            R::BadDate,
            "`+2026-11-21` is not a date of the form yyyy-mm-dd",
        ),
        (
            r#"{"activity":"koffie","person":"p","date":"2024-12-31"}"#,
            R::OutsidePeriod,
            "the day `2024-12-31` lies outside the period of the plan",
        ),
        (
            r#"{"activity":"koffie","person":"p","date":"2025-03-01","area":"noort"}"#,
            R::UnknownArea,
            "no area `noort`",
        ),
        (
            r#"{"activity":"koffie","person":"p","date":"2025-03-01","targetGroup":"oudere"}"#,
            R::UnknownTargetGroup,
            "no target group `oudere`",
        ),
        (
            r#"{"activity":"koffie","person":"p","date":"2025-03-01","role":"volunter"}"#,
            R::UnknownRole,
            "no role `volunter`",
        ),
        (
            r#"{"activity":"koffie","person":"p","date":"2025-03-01","wayIn":"ambassadeur"}"#,
            R::UnknownWayIn,
            "no way in `ambassadeur`",
        ),
        (
            r#"{"activity":"koffie","person":"p","date":"2025-03-01","firstContact":"2025-03-02"}"#,
            R::FirstContactLater,
            "the first contact `2025-03-02` lies after the participation of 2025-03-01",
        ),
        (
            r#"{"activity":"koffie","person":"p","date":"2025-03-01","firstContact":"2024-13-01"}"#,
            R::BadDate,
            "the day `2024-13-01` does not exist",
        ),
        (
            r#"{"activity":"koffie","date":"2025-03-01","heads":3,"wayIn":"outreach"}"#,
            R::NotForHeads,
            "a head count cannot have the field `wayIn`",
        ),
        (
            r#"{"activity":"koffie","person":"p","date":"2025-03-01","minutes":-5}"#,
            R::NotACount,
            "`-5` in field `minutes` is not a whole number from 0 through a million",
        ),
        (
            r#"{"activity":"koffie","person":"p","date":"2025-03-01","minutes":1.5}"#,
            R::NotACount,
            "`1.5` in field `minutes` is not a whole number from 0 through a million",
        ),
        (
            r#"{"activity":"koffie","person":"p","date":"2025-03-01","minutes":18446744073709551616}"#,
            R::NotACount,
            "`18446744073709552000` in field `minutes` is not a whole number from 0 through a million",
        ),
        (
            r#"{"activity":"koffie","person":"p","date":"2025-03-01","minutes":"90"}"#,
            R::WrongKind,
            "field `minutes` is not a number",
        ),
        (
            r#"{"activity":{"id":"koffie"},"person":"p","date":"2025-03-01"}"#,
            R::WrongKind,
            "field `activity` is not a text",
        ),
        (
            r#"{"activity":"koffie","person":7,"date":"2025-03-01"}"#,
            R::WrongKind,
            "field `person` is not a text",
        ),
        (
            r#"{"person":"p","date":"2025-03-01"}"#,
            R::MissingField,
            "field `activity` is missing",
        ),
        (
            r#"{"activity":"koffie","person":"p","date":null}"#,
            R::MissingField,
            "field `date` is missing",
        ),
        (
            r#"{"activity":"koffie","person":"p","date":"2025-03-01","naam":"Jan"}"#,
            R::UnknownField,
            "unknown field `naam`",
        ),
        (
            r#"{"activity":"koffie","person":"p","person":"q","date":"2025-03-01"}"#,
            R::DuplicateField,
            "field `person` stands there twice",
        ),
        (
            r#"{"activity":"koffie","person":"p","heads":3,"date":"2025-03-01"}"#,
            R::PersonAndHeads,
            "a person and heads stand in one record",
        ),
        (
            r#"{"activity":"koffie","date":"2025-03-01"}"#,
            R::NeitherPersonNorHeads,
            "neither a person nor heads are given",
        ),
        (
            r#"{"activity":"koffie","date":"2025-03-01","heads":3,"role":"visitor"}"#,
            R::NotForHeads,
            "a head count cannot have the field `role`",
        ),
        (
            r#"{"activity":"koffie","date":"2025-03-01","heads":1000001}"#,
            R::NotACount,
            "`1000001` in field `heads` is not a whole number from 0 through a million",
        ),
        (
            r#"{"activity":"koffie","person":" p","date":"2025-03-01"}"#,
            R::BadPseudonym,
            "the text in `person` cannot be a pseudonym",
        ),
        (
            r#"{"activity":"koffie","person":"","date":"2025-03-01"}"#,
            R::BadPseudonym,
            "the text in `person` cannot be a pseudonym",
        ),
        (
            r#"{"activity":"koffie","person":"111222333","date":"2025-03-01"}"#,
            R::PersonalData,
            "the text in `person` looks like a citizen number",
        ),
        (
            r#"{"activity":"koffie","person":"jan@voorbeeld.nl","date":"2025-03-01"}"#,
            R::PersonalData,
            "the text in `person` looks like an e-mail address",
        ),
        (
            r#"{"activity":"koffie","person":"06-12345678","date":"2025-03-01"}"#,
            R::PersonalData,
            "the text in `person` looks like a phone number",
        ),
        (
            r#"{"activity":"koffie","person":"p","da"#,
            R::CutOff,
            "the line ends in the middle of a record",
        ),
        (
            r#"{"activity":"koffie" "person":"p"}"#,
            R::NotJson,
            "the line is not JSON, seen at character 22",
        ),
        ("[1,2]", R::NotARecord, "the line is not a JSON object"),
    ] {
        participation(line, &[(reason, message)]);
    }
}

#[test]
fn everything_wrong_in_a_record_is_said_at_once() {
    participation(
        r#"{"activity":"kofie","person":"111222333","date":"2025-13-01","role":"baas"}"#,
        &[
            (Reason::BadDate, "the day `2025-13-01` does not exist"),
            (Reason::UnknownActivity, "no activity `kofie`"),
            (Reason::UnknownRole, "no role `baas`"),
            (
                Reason::PersonalData,
                "the text in `person` looks like a citizen number",
            ),
        ],
    );
}

#[test]
fn a_measurement_is_refused_with_its_reason() {
    use Reason as R;
    let line = |rest: &str| {
        format!(r#"{{"effect":"welbevinden","person":"p","moment":"after","date":"2025-03-01",{rest}}}"#)
    };
    for (rest, reason, message) in [
        (
            r#""score":50"#,
            R::BadScore,
            "the score `50` lies between the steps of `who-5`",
        ),
        (
            r#""score":104"#,
            R::BadScore,
            "the score `104` is outside the range of `who-5`",
        ),
        (r#""score":"52""#, R::WrongKind, "field `score` is not a number"),
        (r#""score":1e300"#, R::BadScore, ""),
        (
            r#""score":52,"items":{"1":3}"#,
            R::ScoreAndItems,
            "a score and items stand in one record",
        ),
        (
            r#""score":null"#,
            R::NeitherScoreNorItems,
            "neither a score nor items are given",
        ),
        (
            r#""items":{"1":3}"#,
            R::BadItems,
            "more answers are missing than the instrument allows",
        ),
        (
            r#""items":{"1":9}"#,
            R::BadItems,
            "answer `9` to item `1` does not exist",
        ),
        (
            r#""items":{"1":1,"1":2}"#,
            R::BadItems,
            "item `1` stands there twice",
        ),
        (
            r#""items":{"1":{}}"#,
            R::WrongKind,
            "field `items` is not an object of numbers or words",
        ),
        (
            r#""items":[1]"#,
            R::WrongKind,
            "field `items` is not an object of answers",
        ),
        (
            r#""score":52,"instrument":"dejong-gierveld-6""#,
            R::UnlikeInstrument,
            "measured with `dejong-gierveld-6`, the plan says `who-5`",
        ),
        (
            r#""score":52,"version":"2020""#,
            R::UnlikeInstrument,
            "measured with `2020`, the plan says `1998`",
        ),
    ] {
        let line = line(rest);
        if message.is_empty() {
            let register = register("", &line);
            assert_eq!(
                told(&register).iter().map(|one| one.1).collect::<Vec<_>>(),
                [reason]
            );
        } else {
            measurement(&line, &[(reason, message)]);
        }
    }
    for (line, reason, message) in [
        (
            r#"{"effect":"welbevind","person":"p","moment":"after","date":"2025-03-01","score":52}"#,
            R::UnknownEffect,
            "no effect `welbevind`",
        ),
        (
            r#"{"effect":"welbevinden","person":"p","moment":"na","date":"2025-03-01","score":52}"#,
            R::UnknownMoment,
            "no moment `na`",
        ),
        (
            r#"{"effect":"welbevinden","moment":"after","date":"2025-03-01","score":52}"#,
            R::MissingField,
            "field `person` is missing",
        ),
        (
            r#"{"effect":"verteld","person":"p","moment":"after","date":"2025-03-01","score":5}"#,
            R::NoInstrument,
            "the plan does not measure this effect with an instrument",
        ),
        (
            r#"{"effect":"zelfredzaam","person":"p","moment":"after","date":"2025-03-01","score":3}"#,
            R::BadScore,
            "`zrm-2017` gives a score per part and no total",
        ),
        (
            r#"{"effect":"zelfredzaam","person":"p","moment":"after","date":"2025-03-01","items":{"geld":3}}"#,
            R::BadItems,
            "the domain `geld` does not belong to `zrm-2017`",
        ),
    ] {
        measurement(line, &[(reason, message)]);
    }
}

#[test]
fn help_names_what_was_probably_meant() {
    let register = register(
        "{\"activity\":\"wandele\",\"person\":\"p\",\"date\":\"2025-03-01\",\"rol\":\"visitor\"}\n",
        "",
    );
    let help: Vec<&str> = register
        .refusals()
        .iter()
        .map(|one| one.help.nl.as_str())
        .collect();
    assert!(help[0].starts_with("bedoelt u `role`?"), "{help:?}");
    assert_eq!(help[1], "bedoelt u `wandelen`?");
}

#[test]
fn what_identifies_a_person_is_never_repeated_in_a_refusal() {
    for person in ["111222333", "jan@voorbeeld.nl", "0612345678", " Jan Jansen"] {
        let line = format!(r#"{{"activity":"koffie","person":"{person}","date":"2025-03-01"}}"#);
        let register = register(&line, "");
        assert_eq!(register.refusals().len(), 1);
        let everything = format!("{register:?}{:?}", register.refusals());
        assert!(!everything.contains(person.trim()), "{everything}");
    }
}

#[test]
fn broken_bytes_and_endless_lines_are_refused_alone() {
    let mut tally = tally_with(TallyLimits::default().with_longest_line(200));
    let mut bytes = format!("\u{feff}{GOOD}\r\n\r\n").into_bytes();
    bytes.extend_from_slice(b"{\"activity\":\"koffie\",\"person\":\"p\xff\",\"date\":\"2025-03-01\"}\n");
    bytes.extend_from_slice(&vec![b'x'; 10_000_000]);
    bytes.extend_from_slice(format!("\n{}\n{GOOD}", "[".repeat(150)).as_bytes());
    let counts = tally.participations(&bytes[..]).unwrap();
    assert_eq!((counts.read, counts.refused), (5, 3));
    let register = tally.finish();
    let places: Vec<_> = told(&register)
        .into_iter()
        .map(|(line, reason, _)| (line, reason))
        .collect();
    assert_eq!(
        places,
        [
            (3, Reason::NotUtf8),
            (4, Reason::LineTooLong),
            (5, Reason::NotARecord)
        ]
    );
    assert_eq!(register.amounts_where(|_| true).contacts, 2);
}

#[test]
fn an_empty_file_is_no_records_and_a_warning() {
    for text in ["", "\u{feff}", "\r\n\n  \n"] {
        let mut tally = tally();
        tally
            .participations_from("deelnames.jsonl", text.as_bytes())
            .unwrap();
        let register = tally.finish();
        assert_eq!(register.counts(Stream::Participations).unwrap().read, 0);
        assert_eq!(register.counts(Stream::Measurements), None, "none was handed in");
        let warnings: Vec<_> = register
            .warnings()
            .iter()
            .map(|one| (&*one.code, one.source.as_deref()))
            .collect();
        assert_eq!(warnings, [("records-empty", Some("deelnames.jsonl"))]);
    }
}

#[test]
fn reading_stops_only_at_the_limit_or_when_the_reader_fails() {
    let bad = "x\n".repeat(5);
    let mut strict = tally_with(TallyLimits::default().stopping_after(3));
    let error = strict.participations(bad.as_bytes()).unwrap_err();
    assert!(matches!(error, TallyError::TooManyRefused { limit: 3 }));
    assert_eq!(error.to_string(), "more than 3 records were refused");
    assert!(
        tally_with(TallyLimits::default().stopping_after(5))
            .participations(bad.as_bytes())
            .is_ok()
    );

    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("cable out"))
        }
    }
    let good = format!("{GOOD}\n");
    let reader = std::io::BufReader::new(std::io::Read::chain(good.as_bytes(), Broken));
    let mut tally = tally();
    assert!(matches!(tally.participations(reader), Err(TallyError::Io(_))));
    assert_eq!(
        tally.finish().people().len(),
        1,
        "what was read before stays counted"
    );
}

#[test]
fn refusals_are_counted_in_full_and_listed_up_to_the_limit() {
    let mut tally = tally_with(TallyLimits::default().listing(2));
    let mut later = tally.empty_part();
    later
        .participations_from(Source::new("b").starting_at(100), "x\nx\nx\n".as_bytes())
        .unwrap();
    tally.participations_from("c", "x\n".as_bytes()).unwrap();
    tally
        .participations_from(Source::new("b").starting_at(7), "x\n".as_bytes())
        .unwrap();
    tally.merge(later).unwrap();
    let register = tally.finish();
    let places: Vec<_> = register
        .refusals()
        .iter()
        .map(|one| (one.source.as_str(), one.line))
        .collect();
    assert_eq!(places, [("b", 7), ("b", 100)]);
    assert_eq!(register.refusal_counts()[&Reason::NotJson], 5);
    let sources: Vec<_> = register
        .sources()
        .map(|(_, name, counts)| (name, counts.refused))
        .collect();
    assert_eq!(sources, [("b", 4), ("c", 1)]);
}

#[test]
fn parts_of_other_documents_or_limits_do_not_merge() {
    let other = tally_with(TallyLimits::default().listing(3));
    assert!(matches!(tally().merge(other), Err(TallyError::UnlikeParts)));
    let (policy, mut plan) = super::setting::documents();
    plan.activities.pop();
    let other = vernieuwend_verantwoorden::register::Tally::new(&policy, &plan);
    assert!(matches!(tally().merge(other), Err(TallyError::UnlikeParts)));
}

#[test]
fn a_record_that_is_handed_over_says_why_it_was_refused_as_a_line_would() {
    let day = |day: &str| day.parse().unwrap();
    let person = || Pseudonym::new("p-1").unwrap();
    let mut tally = tally();
    let mut late = Participation::new(Id::new("koffie").unwrap(), person(), day("2026-03-01"));
    late.area = Some(Id::new("nergens").unwrap());
    let good = Participation::new(Id::new("koffie").unwrap(), person(), day("2025-03-01"));
    assert_eq!(tally.push_participation(&good).unwrap(), Pushed::Counted);

    let pushed = tally.push_participation(&late).unwrap();
    assert!(!pushed.is_counted());
    let reasons: Vec<_> = pushed
        .reasons()
        .iter()
        .map(|why| (why.reason, why.line))
        .collect();
    assert_eq!(reasons, [(Reason::OutsidePeriod, 2), (Reason::UnknownArea, 2)]);
    assert!(
        pushed
            .reasons()
            .iter()
            .all(|why| !why.help.nl.is_empty() && !why.help.en.is_empty())
    );

    let heads = HeadCount::new(
        Id::new("kofie").unwrap(),
        day("2025-03-01"),
        AnonymousAttendances(4),
    );
    let pushed = tally.push_head_count(&heads).unwrap();
    assert_eq!(pushed.reasons()[0].reason, Reason::UnknownActivity);
    let effect = Id::new("minder-eenzaam").unwrap();
    let score = Decimal::from_f64(99.0).unwrap();
    let measured = Measurement::score(effect, person(), Moment::Before, day("2025-03-01"), score);
    let pushed = tally.push_measurement(&measured).unwrap();
    assert_eq!(pushed.reasons()[0].reason, Reason::BadScore);

    // What was said at once is what the register tells afterwards.
    let told: Vec<_> = tally.finish().refusals().iter().map(|why| why.reason).collect();
    assert_eq!(told.len(), 4);
    let good = tally.finish().amounts_where(|_| true).contacts;
    assert_eq!(good, 1);
}

#[test]
fn a_record_beyond_the_limit_of_refusals_stops_the_tally() {
    let mut tally = tally_with(TallyLimits::default().stopping_after(0));
    let heads = HeadCount::new(
        Id::new("kofie").unwrap(),
        "2025-03-01".parse().unwrap(),
        AnonymousAttendances(4),
    );
    let stopped = tally.push_head_count(&heads);
    assert!(matches!(stopped, Err(TallyError::TooManyRefused { limit: 0 })));
}
