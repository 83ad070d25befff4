//! Participation, and reach of specific groups.

use super::number::{day, either, per_cent, whole};
use super::shift::role;
use crate::language::{Language, Words};
use crate::report::{CarriedActivities, ReportedParticipation, SpecificGroup, SpecificGroups};
use crate::value::{Figure, Id, People};

/// Who started and owns activities, and how people moved between roles.
pub fn participation(participation: &ReportedParticipation) -> Words {
    let say = |language: Language| {
        let mut sentences = vec![
            carried(
                &participation.initiated,
                either(language, "begonnen", "started"),
                language,
            ),
            carried(
                &participation.owned,
                either(language, "gedragen", "carried"),
                language,
            ),
        ];
        sentences.retain(|sentence| !sentence.is_empty());
        let binding = participation
            .influence
            .iter()
            .filter(|line| line.binding == Some(true))
            .count();
        if !participation.influence.is_empty() {
            let all = participation.influence.len();
            sentences.push(match language {
                Language::Nl => format!(
                    "De invloed van bewoners is vastgelegd bij {all} activiteiten; bij {binding} daarvan is vastgelegd \
                     dat de uitkomst bindt."
                ),
                Language::En => format!(
                    "The influence of residents is recorded for {all} activities; for {binding} of these it is \
                     recorded that the outcome binds."
                ),
            });
        }
        let moved: Vec<String> = participation
            .movements
            .iter()
            .filter_map(|moved| {
                let (from, to) = (role(moved.from, language), role(moved.to, language));
                Some(format!("{from} → {to}: {}", moved.people.known()?))
            })
            .collect();
        if !moved.is_empty() {
            sentences.push(match language {
                Language::Nl => format!(
                    "Mensen met eerst de ene en later ook een andere rol, per paar één keer geteld: {}. Waardoor dat \
                     komt, is hieruit niet af te leiden.",
                    moved.join("; ")
                ),
                Language::En => format!(
                    "People with first one role and later another as well, counted once per pair: {}. What caused that \
                     can't be told from this.",
                    moved.join("; ")
                ),
            });
        }
        sentences.join(" ")
    };
    Words::new(say(Language::Nl), say(Language::En))
}

fn carried(activities: &CarriedActivities, how: &str, language: Language) -> String {
    let Figure::Known(share) = activities.share else {
        return String::new();
    };
    let CarriedActivities {
        residents,
        together,
        stated,
        ..
    } = activities;
    match language {
        Language::Nl => format!(
            "Door bewoners {how}, alleen of samen met de organisatie: {} van de {stated} activiteiten waarvan dat bekend \
             is ({}; alleen: {residents}, samen: {together}).",
            residents + together,
            per_cent(share, language)
        ),
        Language::En => format!(
            "By residents {how}, alone or with the organisation: {} of the {stated} activities where that is known \
             ({}; alone: {residents}, together: {together}).",
            residents + together,
            per_cent(share, language)
        ),
    }
}

/// How the groups that policy names were reached, group by group, and which were not.
pub fn specific_groups(groups: &SpecificGroups) -> Words {
    let say = |language: Language| {
        let titles = |ids: &[_]| {
            let named = groups
                .groups
                .iter()
                .filter(|group| ids.contains(&group.target_group));
            named
                .map(|group| format!("‘{}’", group.title.trim()))
                .collect::<Vec<_>>()
                .join(", ")
        };
        let mut sentences: Vec<String> = groups
            .groups
            .iter()
            .filter(|group| !groups.not_reached.contains(&group.target_group))
            .filter(|group| !groups.not_known.contains(&group.target_group))
            .map(|group| reached(group, language))
            .collect();
        if !groups.not_reached.is_empty() {
            sentences.push(format!(
                "{} {}.",
                either(
                    language,
                    "Door het beleid genoemd en niet bereikt:",
                    "Named by policy and not reached:"
                ),
                titles(&groups.not_reached)
            ));
        }
        if !groups.not_known.is_empty() {
            sentences.push(format!(
                "{} {}.",
                either(
                    language,
                    "Door het beleid genoemd, bereik niet bekend:",
                    "Named by policy, reach not known:"
                ),
                titles(&groups.not_known)
            ));
        }
        if !sentences.is_empty() {
            sentences.push(
                either(
                    language,
                    "Bereik zegt niets over verandering.",
                    "Reach says nothing about change.",
                )
                .to_owned(),
            );
        }
        sentences.join(" ")
    };
    Words::new(say(Language::Nl), say(Language::En))
}

fn reached(group: &SpecificGroup, language: Language) -> String {
    let said = |figure: Figure<People>| match figure {
        Figure::Known(people) => Some(whole(people.0, language)),
        Figure::Range(range) => Some(range.say(language)),
        _ => None,
    };
    let number = said(group.people);
    let reached = match number {
        Some(people) => format!("{people} {}", either(language, "bereikt", "reached")),
        None => either(language, "aantal niet gepubliceerd", "number not published").to_owned(),
    };
    let mut parts = vec![format!("{}: {reached}", group.title.trim())];
    for share in &group.shares {
        if let (Some(part), Some(people)) = (share.share.known(), share.population.people.known()) {
            let named = share.area.as_ref().map(Id::as_str);
            let area = (share.area_title.as_deref().or(named))
                .map_or(String::new(), |area| format!("in {}: ", area.trim()));
            let of = either(language, "van", "of");
            let (source, on) = (share.population.source.trim(), share.population.on);
            let (part, people) = (per_cent(*part, language), whole(people.0, language));
            parts.push(format!(
                "{area}{part} {of} {people} ({source}, {})",
                day(on, language)
            ));
        }
    }
    for (figure, nl, en) in [
        (group.new, "nieuw", "new"),
        (group.known, "al bekend", "known already"),
        (group.via_ambassadors, "via ambassadeurs", "through ambassadors"),
    ] {
        if let Some(people) = said(figure) {
            parts.push(format!("{} {people}", either(language, nl, en)));
        }
    }
    parts.join("; ") + "."
}
