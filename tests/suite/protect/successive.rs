//! Two reports about the same time, and readers that know their own people: what follows from both together.

use proptest::prelude::*;
use serde_json::{Value, json};
use vernieuwend_verantwoorden::account::{Account, Disclosure, Reader, Released, account};
use vernieuwend_verantwoorden::engine::release::{Layout, NoSafeRelease, WhyNoRelease};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::plan::{Activity, Organisation, Plan};
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::report::{Audience, ReleaseLedger};
use vernieuwend_verantwoorden::rules::{Check, Checked};
use vernieuwend_verantwoorden::value::{Id, Period};

use super::enumeration::{Known, given_away, known};

const ACTIVITIES: [&str; 2] = ["koffie", "wandelen"];

/// A kind of people: in which activities in the first half of the year, and in which over the whole year as it is
/// registered at its end; bit 0 the first activity, bit 1 the second.
type Kind = (u32, u32);

/// Everybody of a kind, with the number of people of it.
type People = Vec<(Kind, u64)>;

fn documents() -> (Checked<PolicyFramework>, Checked<Plan>) {
    let year = Period::new("2025-01-01".parse().unwrap(), "2025-12-31".parse().unwrap());
    let policy = PolicyFramework::new(Id::new("beleid").unwrap(), "Sociale basis", year);
    let policy = policy.check().unwrap();
    let organisation = Organisation::new("Stichting Buurtkracht");
    let mut plan = Plan::new(Id::new("plan").unwrap(), organisation, year);
    for activity in ACTIVITIES {
        plan.activities
            .push(Activity::new(Id::new(activity).unwrap(), activity));
    }
    let plan = plan.check_against(&policy).unwrap();
    (policy, plan)
}

fn line(activity: &str, person: &str, date: &str) -> String {
    format!("{{\"activity\":\"{activity}\",\"person\":\"{person}\",\"date\":\"{date}\"}}\n")
}

/// The records at half-year, and those at the end of the year.
fn records(people: &People) -> [String; 2] {
    let mut records = [String::new(), String::new()];
    for (kind, ((half, year), number)) in people.iter().enumerate() {
        for one in 0..*number {
            let person = format!("p-{kind}-{one}");
            for (bit, activity) in ACTIVITIES.iter().enumerate() {
                let (before, after) = (half & (1 << bit) != 0, year & (1 << bit) != 0);
                if before {
                    records[0] += &line(activity, &person, "2025-03-01");
                }
                if after {
                    records[1] += &line(
                        activity,
                        &person,
                        if before { "2025-03-01" } else { "2025-09-01" },
                    );
                }
            }
        }
    }
    records
}

fn tally(policy: &PolicyFramework, plan: &Plan, records: &str) -> Tally {
    let mut tally = Tally::new(policy, plan);
    tally.participations(records.as_bytes()).unwrap();
    tally
}

fn try_release(
    account: &Account<'_>,
    disclosure: &Disclosure,
    made_on: &str,
) -> Result<Released, NoSafeRelease> {
    account.protect(disclosure, Audience::Commissioner, made_on.parse().unwrap())
}

fn release(account: &Account<'_>, disclosure: &Disclosure, made_on: &str) -> Released {
    try_release(account, disclosure, made_on).unwrap()
}

/// The report at half-year and the one at the end of the year, which takes it into account, as written.
fn reports(people: &People, disclosure: &Disclosure) -> [Value; 2] {
    try_reports(people, disclosure).unwrap()
}

fn try_reports(people: &People, disclosure: &Disclosure) -> Result<[Value; 2], NoSafeRelease> {
    let (policy, plan) = documents();
    let [then, now] = records(people);
    let before = tally(&policy, &plan, &then);
    let half = release(&account(&policy, &plan, &before), disclosure, "2025-07-05");
    // Through its written form, as in practice.
    let ledger = format::read::<ReleaseLedger>(&format::write(&half.ledger).unwrap())
        .unwrap()
        .into_document();
    let after = tally(&policy, &plan, &now);
    let mut joined = account(&policy, &plan, &after);
    for earlier in &ledger.releases {
        let mut records_then = earlier.tally(&policy, &plan);
        records_then.participations(then.as_bytes()).unwrap();
        joined = joined.with_earlier(earlier, records_then);
    }
    let year = try_release(&joined, disclosure, "2026-03-02")?;
    assert_eq!(
        year.report.disclosure.taken_into_account,
        std::slice::from_ref(&half.report.id)
    );
    Ok([half.report, year.report]
        .map(|report| serde_json::from_str(&format::write(&report).unwrap()).unwrap()))
}

/// What a reader of both reports knows.
fn told(people: &People, reports: &[Value; 2]) -> Vec<Known> {
    let inside = |place: usize| {
        move |activity: Option<&str>| -> u32 {
            let bits = activity.map_or(0b11, |id| {
                1 << ACTIVITIES.iter().position(|it| *it == id).unwrap()
            });
            let kinds = people
                .iter()
                .enumerate()
                .filter(|(_, ((half, year), _))| [*half, *year][place] & bits != 0);
            kinds.map(|(kind, _)| 1 << kind).sum()
        }
    };
    let mut told = known(&reports[0], inside(0));
    told.extend(known(&reports[1], inside(1)));
    told
}

fn truth(people: &People) -> Vec<u64> {
    people.iter().map(|(_, number)| *number).collect()
}

#[test]
fn attack_releases_a_few_newcomers_after_half_a_year_stay_hidden() {
    for newcomers in [1, 3, 5] {
        for layout in [Layout::Free, Layout::Fixed] {
            let people = vec![((1, 1), 29), ((0, 1), newcomers)];
            let reports = reports(&people, &Disclosure::k5().with_layout(layout));
            assert_eq!(reports[0]["reach"]["people"], 29);
            let year = &reports[1]["reach"]["people"];
            if newcomers < 5 {
                // At least five newcomers must be possible beside the 29 of then.
                assert_eq!(
                    *year,
                    json!({"from": 30, "through": 35}),
                    "{newcomers} {layout:?}"
                );
            } else {
                assert_eq!(*year, 34, "{layout:?}");
            }
            assert_eq!(
                given_away(&truth(&people), &told(&people, &reports), 0),
                [0_u32; 0]
            );
        }
    }
}

#[test]
fn attack_releases_without_a_ledger_the_newcomers_follow_and_the_report_says_so() {
    // So that the reader of these tests is known to find what there is to find.
    let people = vec![((1, 1), 29), ((0, 1), 3)];
    let (policy, plan) = documents();
    let reports = records(&people).map(|records| {
        let tally = tally(&policy, &plan, &records);
        release(&account(&policy, &plan, &tally), &Disclosure::k5(), "2026-03-02").report
    });
    assert!(!reports[1].disclosure.earlier_reports);
    assert!(
        reports[1]
            .disclosure
            .residual_risk
            .en
            .contains("Earlier publications were not taken into account")
    );
    let reports = reports.map(|report| serde_json::from_str(&format::write(&report).unwrap()).unwrap());
    assert_eq!(given_away(&truth(&people), &told(&people, &reports), 0), [0b10]);
}

#[test]
fn attack_releases_one_added_and_another_removed_tells_nothing_of_either() {
    // The one who was removed is in the old records only.
    let people = vec![((1, 1), 28), ((1, 0), 1), ((0, 1), 1)];
    let reports = reports(&people, &Disclosure::k5());
    assert_eq!(reports[0]["reach"]["people"], 29);
    assert_eq!(
        given_away(&truth(&people), &told(&people, &reports), 0),
        [0_u32; 0]
    );
}

#[test]
fn one_of_six_who_was_removed_does_not_stop_the_report_of_the_year() {
    let people = vec![((1, 1), 5), ((3, 0), 1)];
    let reports = try_reports(&people, &Disclosure::k5()).unwrap();
    assert_eq!(
        given_away(&truth(&people), &told(&people, &reports), 0),
        [0_u32; 0]
    );
}

#[test]
fn an_earlier_number_that_does_not_come_out_again_is_taken_as_known_and_is_named() {
    let people = vec![((1, 1), 28), ((1, 0), 1), ((0, 1), 9)];
    let (policy, plan) = documents();
    let [then, now] = records(&people);
    let before = tally(&policy, &plan, &then);
    let half = release(&account(&policy, &plan, &before), &Disclosure::k5(), "2025-07-05");
    let after = tally(&policy, &plan, &now);
    let earlier = &half.ledger.releases[0];
    // Read from the records of today, in which one person of then is gone.
    let mut wrong = earlier.tally(&policy, &plan);
    wrong.participations(now.as_bytes()).unwrap();
    let joined = account(&policy, &plan, &after).with_earlier(earlier, wrong);
    let report = release(&joined, &Disclosure::k5(), "2026-03-02").report;
    let corrected: Vec<&str> = (report.disclosure.corrected.iter())
        .map(|it| it.what.en.as_str())
        .collect();
    assert!(corrected.contains(&"everybody (in `plan`)"), "{corrected:?}");
    assert_eq!(
        report.disclosure.corrected[0].because.en,
        "records from 2025-01-01 through 2025-03-01 were changed since; the number of then is taken as known"
    );
}

#[test]
fn a_corrected_number_is_printed_only_when_the_correction_is_no_small_group() {
    // The same half-year is reported again after people were removed from the register.
    for (removed, printed) in [(1, None), (4, None), (5, Some(24))] {
        let people = vec![((1, 1), 29 - removed), ((1, 0), removed)];
        let reports = reports(&people, &Disclosure::k5());
        assert_eq!(reports[1]["reach"]["people"].as_u64(), printed, "{removed}");
        assert_eq!(
            given_away(&truth(&people), &told(&people, &reports), 0),
            [0_u32; 0]
        );
    }
}

#[test]
fn a_goal_is_remembered_by_the_activities_that_stood_behind_it_then() {
    use vernieuwend_verantwoorden::plan::{Contribution, Effect};
    use vernieuwend_verantwoorden::policy::Goal;

    let (policy, plan) = documents();
    let mut policy = policy.document().clone();
    policy
        .goals
        .push(Goal::new(Id::new("meedoen").unwrap(), "Meedoen"));
    let policy = policy.check().unwrap();
    // At half-year the effect counts on both activities; later walking is dropped from the plan.
    let plan_with = |activities: &[&str]| {
        let mut plan = plan.document().clone();
        plan.activities
            .retain(|activity| activities.contains(&activity.id.as_str()));
        let mut effect = Effect::new(Id::new("minder-eenzaam").unwrap(), "Mensen zijn minder eenzaam");
        effect.activities = activities.iter().map(|id| Id::new(id).unwrap()).collect();
        plan.effects.push(effect);
        let link = Contribution::new(Id::new("minder-eenzaam").unwrap(), Id::new("meedoen").unwrap());
        plan.contributions.push(link);
        plan.check_against(&policy).unwrap()
    };
    let (plan_then, plan_now) = (plan_with(&ACTIVITIES), plan_with(&ACTIVITIES[..1]));
    let [then, now] = records(&vec![((1, 1), 20), ((2, 2), 8), ((3, 3), 6), ((0, 1), 7)]);
    let before = tally(&policy, &plan_then, &then);
    let half = release(
        &account(&policy, &plan_then, &before),
        &Disclosure::k5(),
        "2025-07-05",
    );
    let goal = half.ledger.releases[0]
        .counts
        .iter()
        .find(|count| count.definition.goal.is_some())
        .unwrap();
    assert_eq!(goal.people.known().map(|people| people.0), Some(34));
    assert_eq!(goal.definition.activities.len(), 2);

    let after = tally(&policy, &plan_now, &now);
    let earlier = &half.ledger.releases[0];
    let mut records_then = earlier.tally(&policy, &plan_now);
    records_then.participations(then.as_bytes()).unwrap();
    let year = account(&policy, &plan_now, &after).with_earlier(earlier, records_then);
    let year = release(&year, &Disclosure::k5(), "2026-03-02");
    // All 34 were found again, walkers included: 33 coffee drinkers now, 7 of them new.
    assert_eq!(year.report.goals[0].reach.people.known().unwrap().0, 33);
    assert!(!year.report.goals[0].reach.at_least);
}

#[test]
fn attack_own_knowledge_a_partner_does_not_learn_of_the_one_stranger() {
    // Six walk, of whom five drink coffee, which the reader pours.
    let people = vec![((1, 1), 10), ((3, 3), 5), ((2, 2), 1), ((0, 1), 8)];
    let reader = || Reader::new("Stichting Koffie", vec![Id::new("koffie").unwrap()]);
    let own = 0b1011;
    let usual = reports(
        &people,
        &Disclosure::k5().with_order(&[super::Section::Activities]),
    );
    let careful = reports(
        &people,
        &Disclosure::k5()
            .with_order(&[super::Section::Activities])
            .with_reader(reader()),
    );
    assert!(!given_away(&truth(&people), &told(&people, &usual), own).is_empty());
    assert_eq!(
        given_away(&truth(&people), &told(&people, &careful), own),
        [0_u32; 0]
    );
    assert_eq!(careful[1]["disclosure"]["readers"][0], "Stichting Koffie");
    assert!(usual[1]["disclosure"].get("readers").is_none());
}

#[test]
fn attack_contacts_a_few_of_a_hidden_activity_do_not_follow_from_the_others() {
    let report = |walkers: u64| {
        let (policy, plan) = documents();
        let [records, _] = records(&vec![((1, 1), 12), ((3, 3), walkers)]);
        let tally = tally(&policy, &plan, &records);
        let report = release(&account(&policy, &plan, &tally), &Disclosure::k5(), "2026-03-02").report;
        serde_json::to_value(report).unwrap()
    };
    // Three walkers with a contact each: 18 less 15 would show that at most three walk.
    let few = report(3);
    let known = |figure: &serde_json::Value| figure.as_u64().is_some();
    let (all, coffee) = (
        &few["reach"]["contacts"],
        &few["activities"][0]["reach"]["contacts"],
    );
    assert!(known(all) != known(coffee), "one of both: {all} {coffee}");
    assert_eq!(few["activities"][1]["reach"]["contacts"], "suppressed");
    let many = report(6);
    assert_eq!(many["activities"][0]["reach"]["contacts"], 18);
    assert_eq!(many["activities"][1]["reach"]["contacts"], 6);
}

#[test]
fn attack_contacts_a_few_new_ones_do_not_follow_from_two_reports() {
    for (more, printed) in [(0, true), (3, false), (7, true)] {
        let (policy, plan) = documents();
        let [then, _] = records(&vec![((1, 1), 29)]);
        let before = tally(&policy, &plan, &then);
        let half = release(&account(&policy, &plan, &before), &Disclosure::k5(), "2025-07-05");
        assert_eq!(half.ledger.releases[0].counts[0].contacts.unwrap().0, 29);
        // The same people, of whom a few come once more.
        let again: String = (0..more)
            .map(|one| line("koffie", &format!("p-0-{one}"), "2025-09-01"))
            .collect();
        let now = then + &again;
        let after = tally(&policy, &plan, &now);
        let mut records_then = half.ledger.releases[0].tally(&policy, &plan);
        records_then.participations(now.as_bytes()).unwrap();
        let year = account(&policy, &plan, &after).with_earlier(&half.ledger.releases[0], records_then);
        let reach = release(&year, &Disclosure::k5(), "2026-03-02").report.reach;
        assert_eq!(reach.people.known().unwrap().0, 29);
        assert_eq!(
            reach.contacts.known().map(|contacts| contacts.0),
            printed.then_some(29 + more),
            "{more}"
        );
    }
}

#[test]
fn a_reader_of_an_activity_that_does_not_exist_stops_the_report() {
    let (policy, plan) = documents();
    let [then, _] = records(&vec![((1, 1), 12)]);
    let tally = tally(&policy, &plan, &then);
    let reader = Reader::new("Stichting Thee", vec![Id::new("thee").unwrap()]);
    let error = account(&policy, &plan, &tally)
        .protect(
            &Disclosure::k5().with_reader(reader),
            Audience::Public,
            "2026-03-02".parse().unwrap(),
        )
        .unwrap_err();
    assert_eq!(
        error.message().en,
        "reader `Stichting Thee` knows the people of `thee`, but that activity is not in the plan"
    );
}

/// Up to six kinds of people, each with up to nine.
fn any_people() -> impl Strategy<Value = People> {
    let kind = (0_u32..4, 0_u32..4).prop_filter("nobody is in nothing", |kind| *kind != (0, 0));
    proptest::collection::btree_map(kind, 1_u64..10, 2..6).prop_map(|people| people.into_iter().collect())
}

/// As most registers are: whoever came in the first half of the year stays in the records.
fn grown_people() -> impl Strategy<Value = People> {
    any_people().prop_map(|people| {
        let mut grown = std::collections::BTreeMap::new();
        for ((half, year), number) in people {
            *grown.entry((half, half | year)).or_insert(0) += number;
        }
        grown.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn from_two_successive_reports_no_small_group_follows(
        people in prop_oneof![grown_people(), any_people()],
        activities_first in any::<bool>(),
    ) {
        let mut disclosure = Disclosure::k5();
        if activities_first {
            disclosure = disclosure.with_order(&[super::Section::Activities]);
        }
        let reports = reports(&people, &disclosure);
        prop_assert_eq!(given_away(&truth(&people), &told(&people, &reports), 0), Vec::<u32>::new());
    }

    #[test]
    fn an_organisation_that_knows_its_own_people_learns_of_no_small_group_of_others(
        people in prop_oneof![grown_people(), any_people()],
        which in 0_u32..2,
    ) {
        let id = Id::new(ACTIVITIES[which as usize]).unwrap();
        let reader = Reader::new("Stichting Partner", vec![id]);
        let reports = match try_reports(&people, &Disclosure::k5().with_reader(reader)) {
            Ok(reports) => reports,
            // Whoever became its own since may give away the rest of an old number; then nothing is printed.
            Err(error) => {
                prop_assert_eq!(error.reason(), WhyNoRelease::Earlier);
                return Ok(());
            }
        };
        let own = people.iter().enumerate()
            .filter(|(_, ((half, year), _))| (half | year) & (1 << which) != 0)
            .map(|(kind, _)| 1 << kind)
            .sum();
        prop_assert_eq!(given_away(&truth(&people), &told(&people, &reports), own), Vec::<u32>::new());
    }
}
