//! Attacks by name with what bounds people: contacts, days, minutes, heads and money.

use serde_json::{Value, json};
use vernieuwend_verantwoorden::account::Section;

use super::super::register::{ACTIVITIES, DAYS, Person};
use super::super::{Kind, Register};
use super::{ends, is_exact, newcomers, of_activity, safe, safe_by, safe_together};

#[test]
fn attack_contacts_as_a_bound_twenty_people_with_twenty_one_contacts() {
    // Nine and nine of twenty-one leave three contacts, so the third activity has two people or three.
    let register = Register::new(3)
        .with(9, Kind::doing(0b001), 1)
        .with(8, Kind::doing(0b010), 1)
        .with(1, Kind::doing(0b110), 1)
        .with(2, Kind::doing(0b100), 1);
    for report in safe(&register) {
        let (least, most) = ends(&report["reach"]["people"]).unwrap();
        assert!(least <= 20 && most.is_none_or(|most| most >= 20));
        let contacts = |reach: &Value| is_exact(&reach["contacts"]);
        let activities = report["activities"].as_array().unwrap().iter();
        let all = activities.chain([&report]).all(|line| contacts(&line["reach"]));
        assert!(!all);
        // Neither by way of the number of records.
        let read = &report["sources"]["records"]["participations"]["read"];
        assert_eq!(is_exact(read), contacts(&report["reach"]));
    }
}

/// Ten people with one contact each over two activities, on seven days and on three.
fn one_contact_a_day() -> Register {
    let mut register = Register::new(3);
    for one in 0..10 {
        let (activity, day) = (usize::from(one >= 7), one % 7);
        let kind = if day * 2 < DAYS { Kind::doing } else { newcomers };
        register.people.push(Person {
            kind: kind(1 << activity),
            contacts: vec![(activity, day)],
        });
    }
    register
}

#[test]
fn attack_days_ten_contacts_over_two_activities_with_seven_and_three_days() {
    for report in safe(&one_contact_a_day()) {
        let days = [0, 1].map(|activity| report["activities"][activity]["realised"]["meetings"].clone());
        assert_eq!(days, [7, 3], "days are meetings held: they stand");
        assert_eq!(report["reach"]["people"], 10);
        assert!(!is_exact(&report["reach"]["contacts"]));
    }
}

#[test]
fn attack_days_of_two_reports_new_days_are_new_contacts() {
    // Two walked once before summer; of eight walks in all, six were on days after it.
    let mut register = Register::new(3).with(12, Kind::doing(0b001), 2);
    for one in 0..2 {
        let days = [0]
            .into_iter()
            .chain((0..3).map(|walk| DAYS / 2 + 3 * one + walk));
        register.people.push(Person {
            kind: Kind::doing(0b011),
            contacts: days.map(|day| (1, day)).chain([(0, 0)]).collect(),
        });
    }
    for [_, year] in safe_together(&register) {
        assert_eq!(year["activities"][1]["realised"]["meetings"], 7);
        assert_eq!(year["activities"][1]["reach"]["contacts"], "suppressed");
    }
}

/// The least people that there are by the contacts of an activity where nobody comes twice to a meeting. The register does
/// not forbid it, but at a weekly walk nobody does, and readers know that.
fn least_by_meetings(line: &Value) -> Option<i64> {
    let (contacts, meetings) = (
        line["reach"]["contacts"].as_i64()?,
        line["realised"]["meetings"]
            .as_i64()
            .filter(|meetings| *meetings > 0)?,
    );
    Some((contacts + meetings - 1) / meetings)
}

/// The report in each layout in which everybody is printed exactly, from which no small group follows.
fn everybody_printed(register: &Register) -> [Value; 2] {
    let reports = safe_by(register, |disclosure| disclosure.with_order(&[Section::Everyone]));
    for report in &reports {
        assert!(is_exact(&report["reach"]["people"]), "{}", report["reach"]);
        assert!(!is_exact(of_activity(report, 1)));
    }
    reports
}

#[test]
fn attack_days_a_group_that_nearly_everybody_attends_every_time() {
    // 140 contacts on 5 days are 28 people at least, which leaves one of 29.
    let register = Register::new(3)
        .with(28, Kind::doing(0b010), 5)
        .with(1, Kind::doing(0b001), DAYS);
    for report in everybody_printed(&register) {
        let line = &report["activities"][1];
        assert_eq!(line["realised"]["meetings"], 5);
        assert_eq!(line["reach"]["contacts"], "suppressed");
        assert_eq!(line["realised"]["participantMinutes"], "suppressed");
        // Nor from all contacts, of which those of the other activity are twelve.
        assert_eq!(report["reach"]["contacts"], "suppressed");
    }
}

#[test]
fn attack_days_stated_meetings_bound_as_days_do() {
    for (stated, stands) in [(5, false), (8, true)] {
        let register = Register::new(3)
            .with(28, Kind::doing(0b010), 5)
            .with(1, Kind::doing(0b001), DAYS)
            .telling(&json!({"realisations": [{"activity": ACTIVITIES[1], "meetings": stated}]}));
        for report in everybody_printed(&register) {
            let line = &report["activities"][1];
            assert_eq!(line["realised"]["meetings"], stated);
            assert_eq!(is_exact(&line["reach"]["contacts"]), stands, "{stated}: {line}");
            assert_eq!(least_by_meetings(line).is_some(), stands);
        }
    }
}

#[test]
fn attack_days_contacts_stand_where_people_come_now_and_then() {
    // 100 contacts on 5 days are 20 people at least, and the range of people says as much.
    let register = Register::new(3)
        .with(20, Kind::doing(0b010), 3)
        .with(8, Kind::doing(0b010), 5)
        .with(1, Kind::doing(0b001), DAYS);
    for report in everybody_printed(&register) {
        let line = &report["activities"][1];
        assert_eq!(line["reach"]["contacts"], 100, "{line}");
        let (least, _) = ends(&line["reach"]["people"]).unwrap();
        assert!(least_by_meetings(line).unwrap() <= least, "{line}");
    }
    // Where the people are printed it tells nothing that everybody comes every time.
    let register = Register::new(3)
        .with(23, Kind::doing(0b010), 5)
        .with(12, Kind::doing(0b001), 5);
    for report in safe(&register) {
        assert_eq!(of_activity(&report, 1), 23);
        assert_eq!(report["activities"][1]["reach"]["contacts"], 115);
        assert_eq!(report["reach"]["contacts"], 175);
    }
}

#[test]
fn attack_days_of_one_meeting_tell_how_many_came() {
    // On one day there are as many contacts as people.
    let register = Register::new(3)
        .with(20, Kind::doing(0b001), 4)
        .with(3, Kind::doing(0b011), 1);
    let reports = safe(&register)
        .into_iter()
        .chain(safe_together(&register).into_iter().flatten());
    for report in reports {
        let line = &report["activities"][1];
        assert_eq!(line["realised"]["meetings"], 1);
        assert_eq!(line["reach"]["contacts"], "suppressed");
    }
}

#[test]
fn attack_minutes_stand_only_where_contacts_do() {
    let register = Register::new(4)
        .with(14, Kind::doing(0b001), 3)
        .with(3, Kind::doing(0b010), 1)
        .with(30, Kind::doing(0b1000), 4)
        .with(2, Kind::doing(0b101), 1);
    let mut met = [false; 2];
    let reports = safe(&register)
        .into_iter()
        .chain(safe_together(&register).into_iter().flatten());
    for report in reports {
        for line in report["activities"].as_array().unwrap() {
            let (contacts, minutes) = (
                &line["reach"]["contacts"],
                &line["realised"]["participantMinutes"],
            );
            if is_exact(minutes) {
                assert!(is_exact(contacts), "{line}");
            }
            met[usize::from(is_exact(minutes))] = true;
        }
    }
    assert_eq!(met, [true; 2], "some stand, others do not");
}

#[test]
fn attack_heads_twenty_and_then_twenty_two() {
    for (more, printed) in [(2, json!("suppressed")), (5, json!(25))] {
        let mut register = Register::new(3).with(12, Kind::doing(0b001), 2);
        register.heads = vec![(1, 0, 20), (1, DAYS - 1, more)];
        for [half, year] in safe_together(&register) {
            assert_eq!(half["activities"][1]["reach"]["anonymousAttendances"], 20);
            assert_eq!(year["activities"][1]["reach"]["anonymousAttendances"], printed);
            assert_eq!(year["reach"]["anonymousAttendances"], printed, "nor in a sum");
        }
    }
}

#[test]
fn attack_money_costs_of_a_hidden_activity_are_printed_and_tell_nothing() {
    let costs = |walkers: usize| {
        let register = Register::new(3)
            .with(20, Kind::doing(0b001), 3)
            .with(walkers, Kind::doing(0b011), 1)
            .telling(&json!({"realisations": [
                {"activity": ACTIVITIES[0], "costs": "1200.00", "meetings": 40, "minutes": 900},
                {"activity": ACTIVITIES[1], "costs": "350.00", "income": "20.00", "meetings": 6}
            ]}));
        let [report, _] = safe(&register);
        assert!(!is_exact(of_activity(&report, 1)));
        let realised = &report["activities"][1]["realised"];
        assert_eq!(
            [&realised["costs"], &realised["income"], &realised["meetings"]],
            [&json!("350.00"), &json!("20.00"), &json!(6)]
        );
        report["findings"].clone()
    };
    // Findings about money say the same whoever walks.
    assert_eq!(costs(2), costs(4));
}
