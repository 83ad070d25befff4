//! What the register counts, on small registers that can be counted by hand.

use vernieuwend_verantwoorden::plan::Role;
use vernieuwend_verantwoorden::value::{AnonymousAttendances, Meetings, People};

use super::setting::register;

const LINES: &str = r#"
{"activity":"koffie","person":"p-1","date":"2025-03-01","area":"noord","targetGroup":"ouderen-75","role":"participant","minutes":60}
{"activity":"koffie","person":"p-1","date":"2025-03-08","area":"noord","targetGroup":"ouderen-75","role":"participant"}
{"activity":"wandelen","person":"p-1","date":"2025-03-08","role":"volunteer","minutes":0}
{"activity":"wandelen","person":"p-2","date":"2025-03-09","area":"zuid"}
{"date":"2025-03-10","role":"visitor","person":"p-3","activity":"taalmaatje","targetGroup":"nieuwkomers"}
{"activity":"koffie","date":"2025-03-09","heads":12,"area":"noord"}
{"activity":"koffie","date":"2025-03-08","heads":3}
{"activity":"repair-cafe","date":"2025-03-08","heads":0}
"#;

#[test]
fn people_are_counted_once_and_overlapping_activities_are_a_union() {
    let register = register(LINES, "");
    assert_eq!(register.people().people(), People(3));
    assert_eq!(register.people_of_activity(0).len(), 1);
    assert_eq!(register.people_of_activity(1).len(), 2);
    assert_eq!(
        register.people_of_activities(&[0, 1]).len(),
        2,
        "p-1 took part in both"
    );
    assert_eq!(
        register
            .people_of_activities(&[0, 1, 2])
            .iter()
            .collect::<Vec<_>>(),
        [0, 1, 2]
    );
    assert_eq!(register.people_in_area(0).len(), 1);
    assert_eq!(register.people_in_role(Role::Volunteer).len(), 1);
}

#[test]
fn anonymous_heads_never_become_people() {
    let register = register(LINES, "");
    assert_eq!(register.anonymous(0), Some(AnonymousAttendances(15)));
    assert_eq!(register.anonymous_in(0, Some(0)), Some(AnonymousAttendances(12)));
    assert_eq!(register.anonymous_in(0, None), Some(AnonymousAttendances(3)));
    assert!(register.people_of_activity(3).is_empty());
}

#[test]
fn missing_is_never_zero() {
    let register = register(LINES, "");
    let coffee = register.amounts_where(|cell| cell.activity == 0);
    assert_eq!(
        (coffee.contacts, coffee.minutes, coffee.without_minutes),
        (2, 60, 1)
    );
    let walking = register.amounts_where(|cell| cell.activity == 1);
    assert_eq!(
        (walking.minutes, walking.without_minutes),
        (0, 1),
        "zero minutes were noted once"
    );
    assert_eq!(
        register.anonymous(1),
        None,
        "no heads were counted, which is not zero heads"
    );
    assert_eq!(register.anonymous(3), Some(AnonymousAttendances(0)));
}

#[test]
fn days_on_which_something_was_registered_are_meetings() {
    let register = register(LINES, "");
    let days: Vec<String> = register.days(0).iter().map(ToString::to_string).collect();
    assert_eq!(days, ["2025-03-01", "2025-03-08", "2025-03-09"]);
    assert_eq!(register.meetings(0), Meetings(3));
    assert_eq!(register.meetings(3), Meetings(1), "nobody came, but it was held");
}

#[test]
fn a_person_is_in_every_cell_where_something_was_registered() {
    let register = register(LINES, "");
    let cells: Vec<_> = register
        .cells_of(0)
        .map(|cell| (cell.activity, cell.area, cell.target_group, cell.role))
        .collect();
    assert_eq!(
        cells,
        [
            (0, Some(0), Some(1), Some(Role::Participant)),
            (1, None, None, Some(Role::Volunteer))
        ]
    );
}

#[test]
fn the_reach_of_an_effect_is_the_people_it_is_for() {
    let register = register(LINES, "");
    let reach = register.reach_of_effect(0);
    assert_eq!(
        reach.people.iter().collect::<Vec<_>>(),
        [0],
        "75 and over is part of older people"
    );
    assert_eq!(
        reach.group_unknown.iter().collect::<Vec<_>>(),
        [1],
        "of p-2 no group is known"
    );
    let reach = register.reach_of_effect(1);
    assert_eq!((reach.people.len(), reach.group_unknown.len()), (2, 0));
    assert!(
        register.reach_of_effect(3).people.is_empty(),
        "no activity brings it about"
    );
}

#[test]
fn a_move_between_roles_is_counted_once_per_person_and_only_forwards() {
    let line = |person: &str, date: &str, role: &str| {
        format!(
            "{{\"activity\":\"koffie\",\"person\":\"{person}\",\"date\":\"{date}\",\"role\":\"{role}\"}}\n"
        )
    };
    let lines = [
        line("a", "2025-02-01", "participant"),
        line("a", "2025-03-01", "volunteer"),
        line("a", "2025-04-01", "participant"),
        line("a", "2025-05-01", "volunteer"),
        line("b", "2025-02-01", "participant"),
        line("b", "2025-02-01", "volunteer"),
        line("c", "2025-02-02", "participant"),
        line("c", "2025-02-01", "volunteer"),
    ];
    let register = register(&lines.concat(), "");
    let forward = register.moved(Role::Participant, Role::Volunteer);
    assert_eq!(
        forward.iter().collect::<Vec<_>>(),
        [0],
        "b had both on one day, c the other way round"
    );
    let changes: Vec<_> = register
        .role_changes()
        .into_iter()
        .map(|change| (change.from, change.to, change.people.len()))
        .collect();
    assert_eq!(
        changes,
        [
            (Role::Participant, Role::Volunteer, 1),
            (Role::Volunteer, Role::Participant, 1)
        ]
    );
    assert_eq!(
        register.first_day(2, Role::Participant).unwrap().to_string(),
        "2025-02-02"
    );
}

#[test]
fn everything_printed_of_a_register_is_free_of_pseudonyms() {
    let register = register(&LINES.replace("p-1", "geheim-persoon"), "");
    assert!(!format!("{register:?}").contains("geheim"));
}
