//! Community building: what was told stays told, and what goes on is said with who carries it.

use std::collections::{BTreeMap, BTreeSet};

use super::super::number::{either, listed};
use crate::language::{Language, Words};
use crate::narrative::{CodedDomain, GoesOn};
use crate::report::CommunityAccount;

/// Community building in a few sentences.
pub fn community(told: &CommunityAccount) -> Words {
    Words::new(said(told, Language::Nl), said(told, Language::En))
}

fn said(told: &CommunityAccount, language: Language) -> String {
    let mut said = Vec::new();
    said.extend(stories(told, language));
    said.extend(goes_on(told, language));
    said.join(" ")
}

fn stories(told: &CommunityAccount, language: Language) -> Option<String> {
    let number = told.coded.len();
    if number == 0 {
        return None;
    }
    let domains: BTreeSet<CodedDomain> = told
        .coded
        .iter()
        .flat_map(|story| story.domains.iter().copied())
        .collect();
    let names: Vec<String> = domains
        .into_iter()
        .map(|domain| domain_name(domain, language).to_owned())
        .collect();
    let twice = told
        .coded
        .iter()
        .filter(|story| story.agreement.is_some())
        .count();
    let names = if names.is_empty() {
        either(language, "geen", "none").to_owned()
    } else {
        listed(&names, language)
    };
    Some(match language {
        Language::Nl => format!(
            "Verhalen waarin veranderingen zijn benoemd: {number}, waarvan door twee mensen los van elkaar: {twice}. Domeinen: \
             {names}. Dat is verteld en niet gemeten."
        ),
        Language::En => format!(
            "Stories in which changes were coded: {number}, by two people apart from each other: {twice}. Domains: {names}. That \
             is told and not measured."
        ),
    })
}

/// What a domain is called.
pub(crate) fn domain_name(domain: CodedDomain, language: Language) -> &'static str {
    match domain {
        CodedDomain::Health => either(language, "gezondheid", "health"),
        CodedDomain::SelfConfidence => {
            either(language, "trots en zelfvertrouwen", "pride and self-confidence")
        }
        CodedDomain::ContactAmongResidents => {
            either(language, "contact tussen bewoners", "contact among residents")
        }
        CodedDomain::ContactWithSurroundings => either(
            language,
            "contact met de omgeving",
            "contact with the surroundings",
        ),
    }
}

/// The latest state of each activity.
fn goes_on(told: &CommunityAccount, language: Language) -> Option<String> {
    if told.continuity.is_empty() {
        return None;
    }
    let latest: BTreeMap<&str, GoesOn> = told
        .continuity
        .iter()
        .map(|moment| (moment.activity.as_str(), moment.state))
        .collect();
    let of = |state: GoesOn| latest.values().filter(|it| **it == state).count();
    let all = latest.len();
    let (itself, partly) = (of(GoesOn::SelfSustaining), of(GoesOn::Partly));
    let (not_yet, stopped) = (of(GoesOn::NotYet), of(GoesOn::Stopped));
    Some(match language {
        Language::Nl => format!(
            "Activiteiten waarvan is nagegaan of zij doorgaan: {all}; zonder professional: {itself}, deels: {partly}, nog niet: \
             {not_yet}, gestopt: {stopped}."
        ),
        Language::En => format!(
            "Activities of which it was seen whether they go on: {all}; without the professional: {itself}, partly: {partly}, not \
             yet: {not_yet}, stopped: {stopped}."
        ),
    })
}
