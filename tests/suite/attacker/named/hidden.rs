//! Attacks by name with what a report tells of what it leaves out: drop-outs, labels and zeros.

use std::fmt::Write as _;

use serde_json::{Value, json};
use vernieuwend_verantwoorden::account::Disclosure;

use super::super::register::HALF;
use super::super::{Attack, Kind, Register, YEAR, known};
use super::{THRESHOLD, effect, followed_up, is_exact, layouts, measured, safe, safe_together};

#[test]
fn attack_drop_outs_one_walker_who_was_never_measured() {
    // Of forty who were reached 26 were measured twice and 13 once.
    let register = followed_up(Register::new(3), 26)
        .with(13, measured(5, None), 2)
        .with(1, Kind::doing(0b001), 2);
    for report in safe(&register) {
        let figures = &effect(&report)["observed"]["figures"];
        let [pairs, once] = [&figures["pairs"], &figures["followedUp"]["beforeOnly"]];
        let reached = &effect(&report)["reach"]["people"];
        assert!(
            ![pairs, once, reached].into_iter().all(is_exact),
            "{pairs} {once} {reached}"
        );
        assert_eq!(
            figures["improvedShare"].get("rangeIfDropoutsCounted").is_some(),
            is_exact(pairs) && is_exact(once)
        );
    }
}

#[test]
fn attack_labels_whether_none_or_a_few_dropped_out_the_whole_report_is_the_same() {
    let written = |dropped: usize, disclosure: &Disclosure| {
        let register = followed_up(Register::new(3), 30)
            .with(dropped, measured(5, None), 2)
            .with(20 - dropped, Kind::doing(0b001), 2);
        register.report(disclosure)
    };
    for disclosure in layouts() {
        let none = written(0, &disclosure);
        assert!(is_exact(&effect(&none)["observed"]["figures"]["pairs"]));
        for dropped in 1..THRESHOLD.unsigned_abs() {
            let some = written(usize::try_from(dropped).unwrap(), &disclosure);
            assert_eq!(some, none, "{dropped}");
        }
        assert_ne!(written(9, &disclosure), none, "nine may be seen");
    }
}

#[test]
fn attack_labels_what_is_left_out_is_listed_by_what_is_printed() {
    let named = |pairs: usize, once: usize| {
        let register = followed_up(Register::new(3), pairs)
            .with(once, measured(5, None), 2)
            .with(2, Kind::doing(0b001), 2);
        let report = register.report(&Disclosure::k5());
        let left_out = report["disclosure"]["withheld"].to_string();
        let figures = &effect(&report)["observed"]["figures"];
        let places = [
            (figures["pairs"].clone(), "measured twice"),
            (
                figures["followedUp"]["beforeOnly"].clone(),
                "measured at the start only",
            ),
            (figures["improved"].clone(), "improved for effect"),
            (figures["worsened"].clone(), "deteriorated for effect"),
        ];
        for (figure, label) in places {
            assert_eq!(
                left_out.contains(label),
                figure == "suppressed",
                "{label}: {pairs} and {once}"
            );
        }
    };
    for (pairs, once) in [(30, 3), (30, 7), (3, 20), (12, 3)] {
        named(pairs, once);
    }
}

/// The outcomes of people of whom so many improved, stayed the same and deteriorated, as printed.
fn outcomes([up, same, down]: [usize; 3]) -> [Value; 6] {
    let register = Register::new(3)
        .with(up, measured(5, Some(7)), 2)
        .with(same, measured(5, Some(5)), 2)
        .with(down, measured(5, Some(3)), 2);
    let report = register.report(&Disclosure::k5());
    let figures = &effect(&report)["observed"]["figures"];
    [
        "pairs",
        "improved",
        "unchanged",
        "worsened",
        "notImproved",
        "notWorsened",
    ]
    .map(|name| figures[name].clone())
}

#[test]
fn attack_labels_joined_outcomes_do_not_tell_which_of_them_is_small() {
    // Some way in which five or more are in each outcome has to be printed alike, and that outcomes are joined must not
    // tell whether anybody deteriorated.
    let joined = outcomes([8, 19, 3]);
    assert_eq!(joined[1], 8);
    assert_eq!(joined[4], 22);
    for down in 0..=5 {
        assert_eq!(outcomes([8, 22 - down, down]), joined, "{down} deteriorated");
    }
    let other_side = outcomes([3, 19, 8]);
    assert_eq!(other_side[3], 8);
    for up in 0..=5 {
        assert_eq!(outcomes([up, 22 - up, 8]), other_side, "{up} improved");
    }
    // Where few stayed the same, few may have deteriorated instead.
    assert_eq!(outcomes([15, 3, 12]), outcomes([15, 10, 5]));
    assert_eq!(outcomes([12, 3, 15]), outcomes([5, 10, 15]));
    // One more, and each is printed by itself.
    assert_eq!(outcomes([8, 16, 6])[1..4], [8, 16, 6].map(Value::from));
    assert_eq!(outcomes([6, 16, 8])[1..4], [6, 16, 8].map(Value::from));
    // Where just as many deteriorated as may be printed, as many may have improved.
    let fewest = outcomes([4, 21, 5]);
    assert_eq!(fewest[3], 5);
    assert_eq!(fewest, outcomes([5, 20, 5]));
    assert_eq!(fewest, outcomes([0, 25, 5]));
    assert!(outcomes([5, 21, 4])[1..].iter().all(|figure| !is_exact(figure)));
}

/// Five of one group, of whom three are new; the others were all known.
fn five_elderly() -> Register {
    let elderly = Kind::doing(0b001);
    Register::new(3)
        .with(20, Kind { group: 1, ..elderly }, 2)
        .with(3, Kind { new: true, ..elderly }, 2)
        .with(2, elderly, 2)
}

#[test]
fn attack_zeros_five_people_of_whom_new_and_known_are_both_hidden() {
    // Were the five printed, each would be one to four: nobody and all five would be printed as well.
    for report in safe(&five_elderly()) {
        let [elderly, young] = [0, 1].map(|group| &report["specificGroups"]["groups"][group]);
        assert_eq!(young["known"], young["people"], "all of them were known");
        assert_eq!(young["new"], 0);
        assert!(!is_exact(&elderly["people"]), "{elderly}");
    }
}

#[test]
fn attack_zeros_of_five_people_who_were_printed_before_none_some_and_all_look_alike() {
    // At half-year nothing was known of how people came, so the five were printed and cannot give way any more.
    let register = five_elderly();
    let mut half = register.world(HALF);
    let mut records = String::new();
    for line in half.participations.lines() {
        let mut record: Value = serde_json::from_str(line).unwrap();
        for field in ["firstContact", "wayIn"] {
            record.as_object_mut().unwrap().remove(field).unwrap();
        }
        writeln!(records, "{record}").unwrap();
    }
    half.participations = records;
    for disclosure in layouts() {
        let first = half.released(&disclosure, None).unwrap();
        let year = register.world(YEAR);
        let second = year.released(&disclosure, Some((&first.ledger, &half))).unwrap();
        let [first, second] = [first, second].map(|released| serde_json::to_value(released.report).unwrap());
        let told = known(&register, [Some(&first), Some(&second)]);
        let found = Attack::new(&register, told).given_away(THRESHOLD);
        assert!(found.is_empty(), "{found:#?}");
        for (group, people) in [(0, 5), (1, 20)] {
            assert_eq!(first["specificGroups"]["groups"][group]["people"], people);
            let group = &second["specificGroups"]["groups"][group];
            assert_eq!(group["people"], people);
            // Neither that nobody came so nor that all did is printed, so a symbol may stand for these as well.
            for of_them in ["new", "known", "viaAmbassadors"] {
                assert_eq!(group[of_them], "suppressed", "{of_them} of {people}");
            }
        }
    }
}

#[test]
fn attack_zeros_an_activity_of_which_nothing_is_said_shows_neither_contacts_nor_days() {
    // Eight were printed at half-year. Four of them came to the walks since: no wider range holds five more of eight.
    let walked = |activities| Kind {
        activities: [0b001, activities],
        ..Kind::doing(0b001)
    };
    let register = Register::new(3)
        .with(4, walked(0b001), 2)
        .with(4, walked(0b011), 2);
    for [half, year] in safe_together(&register) {
        assert_eq!(half["reach"]["people"], 8);
        for (activity, people) in [
            (0, json!({"from": 8})),
            (1, json!("suppressed")),
            (2, json!("suppressed")),
        ] {
            let line = &year["activities"][activity];
            // What was printed before is no news.
            assert_eq!(line["reach"]["people"], people, "{line}");
            assert_eq!(line["reach"]["contacts"], "suppressed", "{line}");
            assert_eq!(line["realised"]["meetings"], "suppressed", "{line}");
            assert_eq!(line["realised"]["participantMinutes"], "suppressed", "{line}");
        }
        let found = year["findings"].to_string();
        for code in ["activity-without-visitors", "activity-without-realisation"] {
            assert!(!found.contains(code), "{code}: {found}");
        }
    }
}
