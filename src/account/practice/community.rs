//! Community building, as far as it may be told.

use super::super::Account;
use super::super::print::Printer;
use crate::narrative::{Consent, Narrative, TalentCount};
use crate::report::{CodedStory, CommunityAccount};
use crate::sentence;

/// Talents, coded stories and continuity; nothing where nothing is told.
pub(super) fn community(account: &Account<'_>, printer: Printer<'_>) -> Option<CommunityAccount> {
    let narrative = account.narrative?;
    let community = &narrative.community;
    let mut talents = community.talents.clone();
    talents.sort_by_key(|talent| talent.reach);
    for talent in &mut talents {
        numbers(talent, printer);
    }
    let mut continuity = community.continuity.clone();
    continuity.sort_by(|one, other| (one.on, &one.activity).cmp(&(other.on, &other.activity)));
    let mut told = CommunityAccount::new(talents, coded(narrative), continuity);
    if told.talents.is_empty() && told.coded.is_empty() && told.continuity.is_empty() {
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
fn coded(narrative: &Narrative) -> Vec<CodedStory> {
    let codings = narrative.community.codings.iter();
    codings
        .filter_map(|coding| {
            let story = narrative.stories.iter().find(|story| story.id == coding.story)?;
            (story.consent == Consent::Given).then(|| CodedStory::of(story, coding))
        })
        .collect()
}
