//! Community building, as far as it may be told.

use std::collections::BTreeMap;

use crate::account::Account;
use crate::account::printed::print::Printer;
use crate::narrative::{Consent, GoesOn, Narrative, TalentCount};
use crate::plan::Activity;
use crate::policy::Owner;
use crate::report::{
    CodedStory, CommunityAccount, ContinuityLeft, EffectAnswer, EffectKnown, EffectReport, OwnGoal,
};
use crate::sentence;
use crate::value::{Day, Id};

/// Talents, coded stories, continuity, and what residents gained by their own agenda; nothing where a narrative tells
/// nothing of community building.
pub(super) fn community(
    account: &Account<'_>,
    printer: Printer<'_>,
    report: &EffectReport,
) -> Option<CommunityAccount> {
    let narrative = account.narrative?;
    let community = &narrative.community;
    if community.is_empty() {
        return None;
    }
    let mut talents = community.talents.clone();
    talents.sort_by_key(|talent| talent.reach);
    for talent in &mut talents {
        numbers(talent, printer);
    }
    let mut continuity = community.continuity.clone();
    continuity.sort_by(|one, other| (one.on, &one.activity).cmp(&(other.on, &other.activity)));
    let coded = coded(narrative, &report.each_effect());
    let mut told = CommunityAccount::new(talents, coded, continuity);
    told.not_seen_again = not_seen_again(account, &told);
    told.own_goals = own_goals(report);
    // What nobody planned may be harmful as well: a gain is what is said to be welcome.
    let welcome = |answer: &&EffectAnswer| {
        let mut declared = narrative.emergent_effects.iter();
        declared.any(|effect| effect.id.as_str() == answer.effect.as_str() && effect.welcome == Some(true))
    };
    let gains = report.emergent_effects.iter().filter(welcome);
    told.unplanned = gains.map(EffectKnown::of).collect();
    if told == CommunityAccount::default() {
        return None;
    }
    told.statement = sentence::community(&told);
    Some(told)
}

/// Who offered and who uses a talent, as far as neither they nor the others are a few.
fn numbers(talent: &mut TalentCount, printer: Printer<'_>) {
    talent.offered = printer.stated(talent.offered);
    talent.wished = printer.stated(talent.wished);
    if talent.used.known().is_some() {
        [talent.used] = printer.stated_parts(talent.offered, [talent.used]);
    }
}

/// Stories are told with consent only, and so are their codes.
fn coded(narrative: &Narrative, effects: &[&EffectAnswer]) -> Vec<CodedStory> {
    let codings = narrative.community.codings.iter();
    codings
        .filter_map(|coding| {
            let story = narrative.stories.iter().find(|story| story.id == coding.story)?;
            (story.consent == Consent::Given).then(|| CodedStory::of(story, coding, effects))
        })
        .collect()
}

/// What the report before saw going on, and nobody looked at since: first enthusiasm fades.
fn not_seen_again(account: &Account<'_>, told: &CommunityAccount) -> Vec<ContinuityLeft> {
    let earlier = account
        .earlier_report
        .and_then(|earlier| earlier.practice.as_ref());
    let earlier = earlier.and_then(|practice| practice.community.as_ref());
    let mut last: BTreeMap<&Id<Activity>, (Day, GoesOn)> = BTreeMap::new();
    for moment in earlier.into_iter().flat_map(|community| &community.continuity) {
        // They stand in order of time.
        last.insert(&moment.activity, (moment.on, moment.state));
    }
    let seen = |activity: &Id<Activity>| told.continuity.iter().any(|moment| moment.activity == *activity);
    last.into_iter()
        .filter(|(activity, (_, state))| *state != GoesOn::Stopped && !seen(activity))
        .map(|(activity, (on, _))| ContinuityLeft::new(activity.clone(), on))
        .collect()
}

/// The goals that residents own, as the report answers them.
fn own_goals(report: &EffectReport) -> Vec<OwnGoal> {
    let owned = report.goals.iter().filter(|goal| goal.owner == Owner::Residents);
    owned
        .map(|goal| {
            let mut own = OwnGoal::new(goal.goal.clone(), goal.title.clone());
            own.effects = goal.effects.iter().map(EffectKnown::of).collect();
            own
        })
        .collect()
}
