//! Reads the numbers of people back from a report, each with the form it stands for.

use super::Account;
use super::form::Form;
use crate::report::{EffectAnswer, EffectReport, Observed, PairedChange};
use crate::value::{Figure, People};

/// Every number of people in a report that comes from the register, as written.
pub(super) fn written(account: &Account<'_>, report: &EffectReport) -> Vec<(Form, Figure<People>)> {
    let (policy, plan) = (account.policy, account.plan);
    let mut written = vec![(Form::Everyone, report.reach.people)];
    for answer in &report.goals {
        if let Some(goal) = policy.goals.iter().position(|goal| goal.id == answer.goal) {
            written.push((Form::Goal(goal), answer.reach.people));
        }
        for effect in &answer.effects {
            effect_numbers(account, effect, &mut written);
        }
    }
    for effect in &report.effects_outside_goals {
        effect_numbers(account, effect, &mut written);
    }
    for line in &report.activities {
        if let Some(activity) = plan
            .activities
            .iter()
            .position(|activity| activity.id == line.activity)
        {
            written.push((Form::Activity(activity), line.reach.people));
        }
    }
    for line in &report.reach_by_group {
        let group = line
            .target_group
            .as_ref()
            .and_then(|id| policy.target_groups.iter().position(|it| it.id == *id));
        let area = line
            .area
            .as_ref()
            .and_then(|id| policy.areas.iter().position(|it| it.id == *id));
        let form = match (group, area) {
            (Some(group), Some(area)) => Form::GroupInArea(group, area),
            (Some(group), None) => Form::Group(group),
            (None, Some(area)) => Form::Area(area),
            (None, None) => Form::Everyone,
        };
        written.push((form, line.people));
    }
    written.extend(
        report
            .roles
            .iter()
            .map(|line| (Form::Role(line.role), line.people)),
    );
    systems(account, report, &mut written);
    written
}

/// The numbers in the sections on participation, specific groups and the offer.
fn systems(account: &Account<'_>, report: &EffectReport, written: &mut Vec<(Form, Figure<People>)>) {
    let (policy, plan) = (account.policy, account.plan);
    let movements = &report.participation.movements;
    written.extend(movements.iter().map(|moved| {
        let people = moved.people.map(|people| People(people.0));
        (Form::MovedBetween(moved.from, moved.to), people)
    }));
    for line in &report.specific_groups.groups {
        let Some(group) = policy
            .target_groups
            .iter()
            .position(|it| it.id == line.target_group)
        else {
            continue;
        };
        written.push((Form::Group(group), line.people));
        let counted = |form: &Form| account.people(form).known().is_some();
        let arrivals = [
            (Form::Newcomers(group), line.new),
            (Form::KnownBefore(group), line.known),
            (Form::ThroughAmbassadors(group), line.via_ambassadors),
        ];
        // What is stated instead of counted has no form.
        written.extend(arrivals.into_iter().filter(|(form, _)| counted(form)));
        for share in &line.shares {
            let area = share
                .area
                .as_ref()
                .map(|id| policy.areas.iter().position(|it| it.id == *id));
            match area {
                None => written.push((Form::Group(group), share.people)),
                Some(Some(area)) => written.push((Form::GroupInArea(group, area), share.people)),
                Some(None) => {}
            }
        }
    }
    for line in report.offer.iter().flat_map(|offer| &offer.activities) {
        let activity = plan
            .activities
            .iter()
            .position(|activity| activity.id == line.activity);
        if let (Some(activity), Some(people)) = (activity, line.people) {
            written.push((Form::Activity(activity), people));
        }
    }
}

fn effect_numbers(account: &Account<'_>, answer: &EffectAnswer, written: &mut Vec<(Form, Figure<People>)>) {
    let Some(effect) = account
        .plan
        .effects
        .iter()
        .position(|effect| effect.id == answer.effect)
    else {
        return;
    };
    written.push((Form::Effect(effect), answer.reach.people));
    let followed_up = |followed: crate::report::FollowedUp| {
        [
            (Form::BeforeOnly(effect), followed.before_only),
            (Form::AfterOnly(effect), followed.after_only),
        ]
    };
    match &answer.observed {
        Some(Observed::PairedChange(figures)) => {
            written.extend([
                (Form::Pairs(effect), figures.pairs),
                (Form::Improved(effect), figures.improved),
                (Form::Unchanged(effect), figures.unchanged),
                (Form::Worsened(effect), figures.worsened),
            ]);
            written.extend(
                figures
                    .not_improved
                    .map(|people| (Form::NotImproved(effect), people)),
            );
            written.extend(
                figures
                    .not_worsened
                    .map(|people| (Form::NotWorsened(effect), people)),
            );
            written.extend(followed_up(figures.followed_up));
            against_lines(effect, figures, written);
        }
        Some(Observed::CategoryShift(figures)) => {
            written.push((Form::Pairs(effect), figures.pairs));
            for (domain, shift) in figures.domains.iter().enumerate() {
                let cell = |towards| Form::Shifted {
                    effect,
                    domain,
                    towards,
                };
                let not = |towards| Form::NotShifted {
                    effect,
                    domain,
                    towards,
                };
                written.extend([
                    (cell(1), shift.improved),
                    (cell(0), shift.unchanged),
                    (cell(-1), shift.worsened),
                ]);
                written.extend(shift.not_improved.map(|people| (not(1), people)));
                written.extend(shift.not_worsened.map(|people| (not(-1), people)));
            }
            for (level, line) in (1_u8..).zip(&figures.levels) {
                written.push((
                    Form::OnLevel {
                        effect,
                        level,
                        after: false,
                    },
                    line.before,
                ));
                written.push((
                    Form::OnLevel {
                        effect,
                        level,
                        after: true,
                    },
                    line.after,
                ));
            }
            written.extend(followed_up(figures.followed_up));
        }
        Some(Observed::GoalAttainment(figures)) => {
            written.push((Form::Pairs(effect), figures.people));
            written.extend(followed_up(figures.followed_up));
        }
        Some(Observed::RoleMovement(figures)) => {
            written.push((Form::Role(figures.from), figures.group));
            written.push((Form::Moved(effect), figures.people.map(|people| People(people.0))));
        }
        Some(Observed::Told(told)) => {
            written.extend(told.asked.iter().map(|asked| (Form::Asked(effect), asked.people)));
        }
        _ => {}
    }
}

/// The pairs against the noise of an instrument and its threshold.
fn against_lines(effect: usize, figures: &PairedChange, written: &mut Vec<(Form, Figure<People>)>) {
    let reliably = |towards| Form::Reliably { effect, towards };
    if let Some(reliable) = &figures.reliable_change {
        written.extend([
            (reliably(1), reliable.improved),
            (reliably(0), reliable.unchanged),
            (reliably(-1), reliable.worsened),
        ]);
    }
    if let Some(line) = &figures.threshold {
        let favourable = |after| Form::Favourable { effect, after };
        let crossed = |favourably| Form::Crossed { effect, favourably };
        written.extend([
            (favourable(false), line.favourable_before),
            (favourable(true), line.favourable_after),
            (crossed(true), line.crossed_to_favourable),
            (crossed(false), line.crossed_to_unfavourable),
        ]);
    }
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
            assert!(published.claims().iter().all(|claim| claim.check().is_ok()));
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
