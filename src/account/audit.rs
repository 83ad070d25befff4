//! Reads the numbers of people back from a report, each with the form it stands for.

use super::Account;
use super::form::Form;
use crate::report::{EffectAnswer, EffectReport, Observed};
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
        _ => {}
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
    use crate::value::{Id, Period};

    #[test]
    fn attack_a_fixed_layout_from_which_a_symbol_is_missing_fails_the_audit() {
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
        // Three of the twelve coffee drinkers walk.
        let coffee = (0..12).map(|person| line("koffie", person));
        let records: String = coffee
            .chain((0..3).map(|person| line("wandelen", person)))
            .collect();
        let mut tally = Tally::new(&policy, &plan);
        tally.participations(records.as_bytes()).unwrap();
        let account = account(&policy, &plan, &tally);
        let disclosure = Disclosure::k5().with_layout(Layout::Fixed);
        let published = Published::plan(&account, &disclosure).unwrap();
        let day = "2026-03-02".parse().unwrap();
        let report = account.protect(&disclosure, Audience::Public, day).unwrap();
        assert!(report.activities[1].reach.people.range().is_some());
        assert!(published.audit(&written(&account, &report)).is_ok());
        let mut without = report;
        without.activities.pop();
        let refusal = published.audit(&written(&account, &without)).unwrap_err();
        assert_eq!(
            refusal.message().en,
            "what is to be shown of `activity ‘wandelen’` is missing"
        );
    }

    #[test]
    fn a_report_with_a_number_changed_or_added_fails_the_audit() {
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
        // Twelve drink coffee, three walk: the three may not be printed.
        let coffee = (0..12).map(|person| line("koffie", person));
        let records: String = coffee
            .chain((20..23).map(|person| line("wandelen", person)))
            .collect();
        let mut tally = Tally::new(&policy, &plan);
        tally.participations(records.as_bytes()).unwrap();
        let account = account(&policy, &plan, &tally);
        let disclosure = Disclosure::k5();
        let published = Published::plan(&account, &disclosure).unwrap();
        let day = "2026-03-02".parse().unwrap();
        let report = account.protect(&disclosure, Audience::Public, day).unwrap();
        let audit = |report: &EffectReport| published.audit(&written(&account, report));
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
        assert!(
            account
                .proof(&disclosure)
                .unwrap()
                .iter()
                .all(|claim| claim.check().is_ok())
        );
    }
}
