//! Reads the numbers of people back from a report, each with the count it stands for.

use super::Account;
use super::called;
use super::count::Count;
use crate::report::{EffectReport, counted};
use crate::value::{Figure, People};

/// Every number of people in a report that comes from the register, as written.
pub(super) fn written(account: &Account<'_>, report: &EffectReport) -> Vec<(Count, Figure<People>)> {
    let numbers = counted(report).into_iter().filter_map(|(counted, people, _)| {
        let count = called::count(account, &counted)?;
        // What is stated instead of counted has no count.
        let stated = counted.may_be_stated() && account.people(&count).known().is_none();
        (!stated).then_some((count, people))
    });
    numbers.collect()
}

#[cfg(test)]
mod tests {
    use super::super::publish::Published;
    use super::super::{Disclosure, account};
    use super::*;
    use crate::plan::{Activity, Organisation, Plan};
    use crate::policy::PolicyFramework;
    use crate::register::Tally;
    use crate::release::Layout;
    use crate::report::Audience;
    use crate::rules::Check;
    use crate::value::{Id, Period, Range};

    /// The plan and the records of twelve who drink coffee and three who walk, from the first of these on.
    fn with_walkers(first: u32, test: impl FnOnce(&Account<'_>)) {
        let period = Period::new("2025-01-01".parse().unwrap(), "2025-12-31".parse().unwrap());
        let policy = PolicyFramework::new(Id::new("beleid").unwrap(), "Sociale basis", period);
        let policy = policy.check().unwrap();
        let organisation = Organisation::new("Stichting Buurtkracht");
        let mut plan = Plan::new(Id::new("plan").unwrap(), organisation, period);
        for activity in ["koffie", "wandelen"] {
            plan.activities
                .push(Activity::new(Id::new(activity).unwrap(), activity));
        }
        let plan = plan.check_against(&policy).unwrap();
        let line = |activity: &str, person: u32| {
            format!("{{\"activity\":\"{activity}\",\"person\":\"p-{person}\",\"date\":\"2025-03-01\"}}\n")
        };
        let coffee = (0..12).map(|person| line("koffie", person));
        let walking = (first..first + 3).map(|person| line("wandelen", person));
        let mut tally = Tally::new(&policy, &plan);
        let records: String = coffee.chain(walking).collect();
        tally.participations(records.as_bytes()).unwrap();
        test(&account(&policy, &plan, &tally));
    }

    fn made(account: &Account<'_>, disclosure: &Disclosure) -> (Published, EffectReport) {
        let day = "2026-03-02".parse().unwrap();
        let report = account.protect(disclosure, Audience::Public, day).unwrap().report;
        (Published::plan(account, disclosure).unwrap(), report)
    }

    #[test]
    fn attack_a_fixed_layout_from_which_a_symbol_is_missing_fails_the_audit() {
        with_walkers(0, |account| {
            let (published, report) = made(account, &Disclosure::k5().with_layout(Layout::Fixed));
            assert!(report.activities[1].reach.people.range().is_some());
            assert!(published.audit(&written(account, &report)).is_ok());
            let mut without = report;
            without.activities.pop();
            let refusal = published.audit(&written(account, &without)).unwrap_err();
            assert_eq!(
                refusal.message().en,
                "what is to be shown of `activity ‘wandelen’` is missing"
            );
        });
    }

    #[test]
    fn a_report_with_a_number_changed_or_added_fails_the_audit() {
        with_walkers(20, |account| {
            let disclosure = Disclosure::k5();
            let (published, report) = made(account, &disclosure);
            let audit = |report: &EffectReport| published.audit(&written(account, report));
            assert!(audit(&report).is_ok());
            let mut changed = report.clone();
            changed.reach.people = Figure::Known(People(16));
            assert!(audit(&changed).is_err());
            let mut added = report;
            let walking = added
                .activities
                .iter_mut()
                .find(|line| line.reach.people.known().is_none())
                .unwrap();
            walking.reach.people = Figure::Known(People(3));
            assert!(audit(&added).is_err());
            assert!(published.claims().iter().all(|it| it.claim.check().is_ok()));
        });
    }

    #[test]
    fn a_report_with_a_range_narrowed_widened_or_taken_away_by_hand_fails_the_audit() {
        for layout in [Layout::Free, Layout::Fixed] {
            with_walkers(0, |account| {
                let (published, report) = made(account, &Disclosure::k5().with_layout(layout));
                let range = report.activities[1].reach.people.range().unwrap();
                let (from, through) = (range.from(), range.through().unwrap());
                let with = |people: Figure<People>| {
                    let mut changed = report.clone();
                    changed.activities[1].reach.people = people;
                    published.audit(&written(account, &changed))
                };
                let of = |from, through| Figure::Range(Range::new(from, through).unwrap());
                assert!(with(of(from, through)).is_ok());
                for forged in [
                    of(from, through - 1),
                    of(from + 1, through),
                    of(from, through + 5),
                    Figure::Range(Range::at_least(from + 1)),
                    Figure::Known(People(3)),
                ] {
                    let refusal = with(forged).unwrap_err();
                    assert_eq!(
                        refusal.message().en,
                        "what is written for `activity ‘wandelen’` is not what the check allows"
                    );
                }
                // A range in a place of an exact number tells less, and is not what was proved either.
                let mut blurred = report.clone();
                blurred.reach.people = of(10, 15);
                assert!(published.audit(&written(account, &blurred)).is_err());
            });
        }
    }
}
