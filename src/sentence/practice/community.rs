//! Community building: what was told stays told, and what goes on is said with who carries it.

use std::collections::{BTreeMap, BTreeSet};

use super::super::number::{counted, either, listed, quoted};
use crate::evidence::Standing;
use crate::language::{Language, Words};
use crate::narrative::{CodedDomain, GoesOn};
use crate::report::{CodedStory, CommunityAccount};

/// Community building in a few sentences.
pub fn community(told: &CommunityAccount) -> Words {
    Words::new(said(told, Language::Nl), said(told, Language::En))
}

fn said(told: &CommunityAccount, language: Language) -> String {
    let mut said = Vec::new();
    said.extend(own_goals(told, language));
    said.extend(unplanned(told, language));
    said.extend(stories(told, language));
    said.extend(goes_on(told, language));
    said.extend(not_seen_again(told, language));
    said.join(" ")
}

/// Their agenda leads, so that they have goals of their own is a gain.
fn own_goals(told: &CommunityAccount, language: Language) -> Option<String> {
    let titles: Vec<String> = told
        .own_goals
        .iter()
        .map(|goal| quoted(goal.title.trim()))
        .collect();
    let goals = listed(&titles, language);
    (!titles.is_empty()).then(|| match language {
        Language::Nl if titles.len() == 1 => format!("Op de agenda van bewoners zelf staat {goals}."),
        Language::Nl => format!("Op de agenda van bewoners zelf staan {goals}."),
        Language::En if titles.len() == 1 => format!("On the agenda of residents themselves stands {goals}."),
        Language::En => format!("On the agenda of residents themselves stand {goals}."),
    })
}

fn unplanned(told: &CommunityAccount, language: Language) -> Option<String> {
    let titles: Vec<String> = told
        .unplanned
        .iter()
        .map(|effect| {
            let standing = known(effect.standing, language);
            format!("{} ({standing})", quoted(effect.title.trim()))
        })
        .collect();
    let effects = listed(&titles, language);
    (!titles.is_empty()).then(|| match language {
        Language::Nl => format!("Niemand had dit gepland, en het is winst: {effects}."),
        Language::En => format!("Nobody had planned this, and it is a gain: {effects}."),
    })
}

/// How well an effect is known, in a word.
pub(crate) fn known(standing: Standing, language: Language) -> &'static str {
    match standing {
        Standing::Measured => either(language, "gemeten", "measured"),
        Standing::Told => either(language, "verteld", "told"),
        Standing::CountedOnly => either(language, "alleen geteld", "counted only"),
        _ => either(language, "niet beantwoord", "not answered"),
    }
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
    let second = |story: &&CodedStory| story.second_by.is_some();
    let twice = told.coded.iter().filter(second).count();
    let stories = match language {
        Language::Nl => counted(number as u64, "verhaal", "verhalen", language),
        Language::En => counted(number as u64, "story", "stories", language),
    };
    let names = if names.is_empty() {
        either(language, "niets", "nothing").to_owned()
    } else {
        listed(&names, language)
    };
    let by_two = match (twice, language) {
        (0, _) => String::new(),
        (_, Language::Nl) if twice == number => " Een tweede las mee, los van de eerste.".to_owned(),
        (_, Language::En) if twice == number => {
            " A second person coded too, apart from the first.".to_owned()
        }
        (_, Language::Nl) => format!(" Bij {twice} daarvan las een tweede mee, los van de eerste."),
        (_, Language::En) => format!(" Of {twice} of these a second person coded too, apart from the first."),
    };
    Some(match language {
        Language::Nl => {
            format!(
                "In {stories} is aangewezen wat er veranderde: {names}. Dat is verteld en niet gemeten.{by_two}"
            )
        }
        Language::En => {
            format!("In {stories} was coded what changed: {names}. That is told and not measured.{by_two}")
        }
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
    let latest: BTreeMap<&str, GoesOn> = told
        .continuity
        .iter()
        .map(|moment| (moment.activity.as_str(), moment.state))
        .collect();
    let states = [
        (
            GoesOn::SelfSustaining,
            "zonder professional",
            "without the professional",
        ),
        (
            GoesOn::Partly,
            "deels zonder professional",
            "partly without the professional",
        ),
        (
            GoesOn::NotYet,
            "nog niet zonder professional",
            "not yet without the professional",
        ),
        (GoesOn::Stopped, "gestopt", "stopped"),
    ];
    let parts: Vec<String> = states
        .into_iter()
        .filter_map(|(state, nl, en)| {
            let number = latest.values().filter(|it| **it == state).count();
            (number > 0).then(|| format!("{number} {}", either(language, nl, en)))
        })
        .collect();
    let parts = listed(&parts, language);
    let all = latest.len() as u64;
    match (all, language) {
        (0, _) => None,
        (1, Language::Nl) => Some(format!(
            "Van 1 activiteit is later gekeken of zij doorgaat: {parts}."
        )),
        (_, Language::Nl) => Some(format!(
            "Van {all} activiteiten is later gekeken of zij doorgaan: {parts}."
        )),
        (1, Language::En) => Some(format!(
            "Of 1 activity it was seen later whether it goes on: {parts}."
        )),
        (_, Language::En) => Some(format!(
            "Of {all} activities it was seen later whether they go on: {parts}."
        )),
    }
}

fn not_seen_again(told: &CommunityAccount, language: Language) -> Option<String> {
    match (told.not_seen_again.len(), language) {
        (0, _) => None,
        (1, Language::Nl) => {
            Some("Naar 1 activiteit is sinds de vorige rapportage niet meer gekeken.".to_owned())
        }
        (number, Language::Nl) => Some(format!(
            "Naar {number} activiteiten is sinds de vorige rapportage niet meer gekeken."
        )),
        (1, Language::En) => Some("At 1 activity nobody looked again since the report before.".to_owned()),
        (number, Language::En) => Some(format!(
            "At {number} activities nobody looked again since the report before."
        )),
    }
}
