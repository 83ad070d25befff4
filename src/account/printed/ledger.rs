//! The entry of a report in the release ledger.

use crate::account::Account;
use crate::account::counted::called::label;
use crate::account::counted::definition::definition;
use crate::account::printed::disclosure::Disclosure;
use crate::account::printed::publish::Published;
use crate::invalid_value::shown;
use crate::language::Words;
use crate::release::{NoSafeRelease, WhyNoRelease};
use crate::report::{EffectReport, LedgerRelease, PrintedCount, PrintedHeads, ReleaseLedger};
use crate::value::{Contacts, Day};

/// The earlier releases, and the report that was just made.
pub(in crate::account) fn ledger(
    account: &Account<'_>,
    disclosure: &Disclosure,
    published: &Published,
    report: &EffectReport,
) -> Result<ReleaseLedger, NoSafeRelease> {
    let before = account.earlier.iter().map(|earlier| earlier.release.clone());
    let releases = before
        .chain([entry(account, disclosure, published, report)?])
        .collect();
    Ok(ReleaseLedger::new(report.id.renamed(), releases))
}

fn entry(
    account: &Account<'_>,
    disclosure: &Disclosure,
    published: &Published,
    report: &EffectReport,
) -> Result<LedgerRelease, NoSafeRelease> {
    let preset = disclosure.preset();
    let mut counts = Vec::new();
    for (count, people) in published.printed() {
        let what = label(account, count);
        let definition = definition(account, count).ok_or_else(|| not_kept(&what))?;
        let mut printed = PrintedCount::new(what, definition, people);
        if published.prints_contacts(count) {
            printed.contacts = account.contacts(count).known().copied().map(Contacts);
        }
        counts.push(printed);
    }
    Ok(LedgerRelease {
        report: report.id.clone(),
        made_on: report.made_on,
        audience: report.audience,
        policy_framework: account.policy.id.clone(),
        plan: account.plan.id.clone(),
        period: report.period,
        cut_off: cut_off(account),
        preset: preset.name().to_owned(),
        threshold: u64::from(preset.threshold()),
        rounded_to: preset.rounding().map(|to| u64::from(to.get())),
        method: disclosure.method(),
        order: report.disclosure.order.clone(),
        counts,
        heads: heads(account, published),
    })
}

/// The heads that were printed, also in sums only.
fn heads(account: &Account<'_>, published: &Published) -> Vec<PrintedHeads> {
    (0..)
        .zip(&account.plan.activities)
        .filter(|(place, _)| published.prints_heads(*place))
        .filter_map(|(place, activity)| {
            Some(PrintedHeads::new(
                activity.id.clone(),
                account.register.anonymous(place)?,
            ))
        })
        .collect()
}

/// What cannot be kept would be forgotten by the next report.
fn not_kept(what: &Words) -> NoSafeRelease {
    NoSafeRelease::new(
        WhyNoRelease::Unproved,
        Words::new(
            format!("het aantal voor {} past niet in het grootboek", shown(&what.nl)),
            format!("the number for {} does not fit in the ledger", shown(&what.en)),
        ),
        Words::new("publiceer deze rapportage niet", "do not publish this report"),
    )
}

/// The last day on which anything counted; the first day of the period when nothing did.
fn cut_off(account: &Account<'_>) -> Day {
    let activities = (0..).take(account.plan.activities.len());
    let participations = activities.filter_map(|activity| account.register.days(activity).last().copied());
    let effects = (0..).take(account.plan.effects.len());
    let measurements = effects
        .flat_map(|effect| account.register.scores(effect))
        .flat_map(|scores| [&scores.before, &scores.after])
        .flatten()
        .map(|dated| dated.day);
    participations
        .chain(measurements)
        .max()
        .unwrap_or(account.plan.period.from)
}
