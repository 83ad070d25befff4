//! What was done, planned beside realised.

use crate::account::Account;
use crate::account::counted::count::Count;
use crate::account::printed::print::Printer;
use crate::account::sections::costs;
use crate::narrative::{About, Realisation};
use crate::plan::Activity;
use crate::report::{ActivityAccount, MeetingsBasis, ObligationAccount, RealisedActivity};
use crate::value::{Figure, Minutes};

pub(in crate::account) fn activities(account: &Account<'_>, printer: Printer<'_>) -> Vec<ActivityAccount> {
    let plan = account.plan;
    plan.activities
        .iter()
        .enumerate()
        .map(|(index, activity)| one(account, printer, index, activity))
        .collect()
}

fn one(account: &Account<'_>, printer: Printer<'_>, index: usize, activity: &Activity) -> ActivityAccount {
    let stated = account.narrative.and_then(|narrative| {
        narrative
            .realisations
            .iter()
            .find(|realised| realised.activity == activity.id)
    });
    ActivityAccount {
        activity: activity.id.clone(),
        title: activity.title.clone(),
        funded: activity.funded,
        effects: account
            .plan
            .effects
            .iter()
            .filter(|effect| effect.activities.contains(&activity.id))
            .map(|effect| effect.id.clone())
            .collect(),
        counted_in: activity.counted_in,
        planned: activity.planned,
        realised: realised(account, printer, index, stated),
        stated: stated
            .and_then(|realised| realised.stated.as_ref())
            .map(|stated| crate::account::sections::stated::account(account, printer, index, stated)),
        reach: printer.reach(&Count::Activity(index)),
        obligations: obligations(activity, stated),
        goal_shares: costs::shares(account, activity),
        years: costs::years(activity, stated),
        explanation: account.explanation(|about| matches!(about, About::Activity(id) if *id == activity.id)),
    }
}

fn realised(
    account: &Account<'_>,
    printer: Printer<'_>,
    index: usize,
    stated: Option<&Realisation>,
) -> RealisedActivity {
    let count = Count::Activity(index);
    // A place that says nothing of its people says neither whether anybody came on any day.
    let says_nothing = !printer.has_line(&count);
    let (meetings, meetings_by) = match account.meetings(index) {
        (_, None | Some(MeetingsBasis::RegisteredDays)) if says_nothing => (Figure::Suppressed, None),
        meetings => meetings,
    };
    // With usual lengths of meetings, minutes tell contacts.
    let contacts = printer.contacts(&count);
    let participant_minutes = match account.minutes(index) {
        _ if says_nothing => Figure::Suppressed,
        Some(_) if contacts.known().is_none() => Figure::Suppressed,
        Some(minutes) => Figure::Known(Minutes(minutes)),
        None => Figure::Unknown,
    };
    // Costs, income and working hours count no people, and the law has the recipient account for them.
    RealisedActivity {
        meetings,
        meetings_by,
        participant_minutes,
        minutes: stated.and_then(|stated| stated.minutes).unwrap_or_default(),
        costs: stated.and_then(|stated| stated.costs).unwrap_or_default(),
        income: stated.and_then(|stated| stated.income).unwrap_or_default(),
    }
}

fn obligations(activity: &Activity, stated: Option<&Realisation>) -> Vec<ObligationAccount> {
    activity
        .obligations
        .iter()
        .map(|obligation| {
            let mut account = ObligationAccount::new(obligation.id.clone(), obligation.text.clone());
            let met = stated.and_then(|stated| {
                stated
                    .obligations
                    .iter()
                    .find(|met| met.obligation == obligation.id)
            });
            if let Some(met) = met {
                account.met = met.met;
                account.explanation.clone_from(&met.explanation);
            }
            account
        })
        .collect()
}
