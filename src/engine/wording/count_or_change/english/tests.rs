//! English wordings of our own, for each construction beside what it would be without it.

use super::*;

fn kind(wording: &str) -> Kind {
    judge(&Lowered::new(wording)).1.kind
}

fn assert_kinds(counts: &[&str], changes: &[&str]) {
    for wording in counts {
        assert_eq!(kind(wording), Kind::Count, "`{wording}`");
    }
    for wording in changes {
        assert_eq!(kind(wording), Kind::Change, "`{wording}`");
    }
}

#[test]
fn a_code_or_a_bare_theme_says_nothing() {
    for wording in [
        "1.2.3",
        "Pending",
        "Capacity building",
        "KH-PW1: youth participation",
    ] {
        assert_eq!(kind(wording), Kind::Unclear, "`{wording}`");
    }
}

#[test]
fn an_opinion_of_the_offer_is_an_experience_and_of_the_world_a_change() {
    assert_eq!(kind("Satisfaction with the course"), Kind::Experience);
    assert_eq!(
        kind("Participants who rate the walks as useful"),
        Kind::Experience
    );
    assert_kinds(&[], &["Satisfaction with local courts"]);
}

#[test]
fn what_stands_behind_people_decides() {
    assert_kinds(
        &[
            "Number of tenants advised",
            "Families provided with safe stoves",
            "Number of members using our helpline",
            "Number of youngsters in leadership training",
            "Number of families facing eviction who were helped",
        ],
        &[
            "Number of tenants advised who feel safer",
            "Number of children discharged as cured",
            "Number of women using dams",
            "Number of women in the village council",
            "Number of potters who received an income",
            "Number of councils implementing a policy",
            "Number of boys who share chores",
            "Number of people in debt",
            "Volunteers recruited and still active",
            "Number of tenants whose diet zigzagged",
        ],
    );
}

#[test]
fn things_count_effort_unless_they_changed_or_others_took_them_up() {
    assert_kinds(
        &[
            "Number of workshops held",
            "Safe gardens opened",
            "Workshop attendance",
        ],
        &[
            "School attendance of boys",
            "Radio broadcasts are made consistently",
            "Local content reflects the lives of women",
            "Steps taken by the municipality",
            "The meetings led to more contact",
            "Number of services strengthened",
            "Number of lessons that led to a job",
            "Number of bridges in poor condition",
        ],
    );
}

#[test]
fn a_state_is_a_change_unless_it_is_the_own_work() {
    assert_kinds(
        &[
            "Average repair time",
            "Cost of the course",
            "Referral rate",
            "Number of home adaptations delivered",
            "Budget spent on meetings",
        ],
        &[
            "Cost of living",
            "Primary completion rate",
            "Reduction in visits to casualty",
            "Number of laws adopted",
            "Safer gardens",
        ],
    );
}

#[test]
fn a_title_that_does_not_say_how_many_tells_who_acts() {
    assert_kinds(
        &[
            "Provide shelter to families",
            "Housing: number of tenants advised",
            "The alliance organises walks",
        ],
        &[
            "Neighbours have a plan for the square",
            "The alliance includes women in its boards",
            "Reading scheme: tenants who read more",
            "Volume of sewage safely drained",
        ],
    );
}
