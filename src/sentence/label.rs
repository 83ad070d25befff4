//! What counts are called in a report.

use super::shift::role;
use crate::language::{Language, Words};
use crate::plan::Role;
use crate::report::{CountKind, Counted};

/// A count in words.
pub(crate) fn label(count: &Counted<'_>) -> Words {
    let of = |nl: &str, en: &str| {
        let title = count.title;
        Words::new(format!("{nl} ‘{title}’"), format!("{en} ‘{title}’"))
    };
    let called = |of: Option<Role>, language| of.map_or("", |of| role(of, language));
    match count.kind {
        CountKind::Everyone => Words::new("iedereen", "everybody"),
        CountKind::Goal => of("doel", "goal"),
        CountKind::EffectReach => of("bereik van effect", "reach of effect"),
        CountKind::Activity => of("activiteit", "activity"),
        CountKind::TargetGroup => of("doelgroep", "target group"),
        CountKind::Area => of("gebied", "area"),
        CountKind::TargetGroupInArea => {
            let (who, whereabouts) = (count.title, count.area_title);
            Words::new(
                format!("doelgroep ‘{who}’ in ‘{whereabouts}’"),
                format!("target group ‘{who}’ in ‘{whereabouts}’"),
            )
        }
        CountKind::Newcomers => of("nieuw in doelgroep", "new in target group"),
        CountKind::KnownBefore => of("al bekend in doelgroep", "known before in target group"),
        CountKind::ThroughAmbassadors => of(
            "via een ambassadeur in doelgroep",
            "through an ambassador in target group",
        ),
        CountKind::Role => Words::new(
            format!("rol {}", called(count.role, Language::Nl)),
            format!("role {}", called(count.role, Language::En)),
        ),
        CountKind::RoleChange if count.id.is_empty() => Words::new(
            format!(
                "van {} naar {}",
                called(count.role, Language::Nl),
                called(count.to_role, Language::Nl)
            ),
            format!(
                "from {} to {}",
                called(count.role, Language::En),
                called(count.to_role, Language::En)
            ),
        ),
        _ => of_scores(count),
    }
}

/// A count that is made of scores or roles for an effect.
fn of_scores(count: &Counted<'_>) -> Words {
    let level = count.level;
    let (nl, en) = match count.kind {
        CountKind::Pairs => ("twee keer gemeten", "measured twice"),
        CountKind::Improved => ("vooruit", "improved"),
        CountKind::Unchanged => ("gelijk gebleven", "unchanged"),
        CountKind::Worsened => ("achteruit", "deteriorated"),
        CountKind::NotImproved => ("niet vooruit", "not improved"),
        CountKind::NotWorsened => ("niet achteruit", "not deteriorated"),
        CountKind::BeforeOnly => ("alleen bij de start gemeten", "measured at the start only"),
        CountKind::AfterOnly => ("alleen na afloop gemeten", "measured at the end only"),
        CountKind::LevelBefore => {
            return about(
                count.title,
                &format!("trede {level} bij de start"),
                &format!("level {level} at the start"),
            );
        }
        CountKind::LevelAfter => {
            return about(
                count.title,
                &format!("trede {level} na afloop"),
                &format!("level {level} at the end"),
            );
        }
        CountKind::DomainImproved => return on_domain(count, "vooruit", "improved"),
        CountKind::DomainUnchanged => return on_domain(count, "gelijk gebleven", "unchanged"),
        CountKind::DomainWorsened => return on_domain(count, "achteruit", "deteriorated"),
        CountKind::DomainNotImproved => return on_domain(count, "niet vooruit", "not improved"),
        CountKind::DomainNotWorsened => return on_domain(count, "niet achteruit", "not deteriorated"),
        CountKind::ReliablyImproved => ("vooruit buiten de meetfout", "improved beyond measurement error"),
        CountKind::ReliablyUnchanged => ("binnen de meetfout", "within measurement error"),
        CountKind::ReliablyWorsened => (
            "achteruit buiten de meetfout",
            "deteriorated beyond measurement error",
        ),
        CountKind::FavourableBefore => (
            "gunstige kant van de grens bij de start",
            "favourable side of the cut-off at the start",
        ),
        CountKind::FavourableAfter => (
            "gunstige kant van de grens na afloop",
            "favourable side of the cut-off at the end",
        ),
        CountKind::CrossedToFavourable => (
            "over de grens naar de gunstige kant",
            "across the cut-off to the favourable side",
        ),
        CountKind::CrossedToUnfavourable => (
            "over de grens naar de ongunstige kant",
            "across the cut-off to the unfavourable side",
        ),
        CountKind::AskedAfterwards => ("na afloop gevraagd", "asked at the end"),
        CountKind::RoleChange => ("van rol veranderd", "changed role"),
        // These are no numbers about an effect; they are told above.
        CountKind::Everyone
        | CountKind::Goal
        | CountKind::EffectReach
        | CountKind::Activity
        | CountKind::TargetGroup
        | CountKind::Area
        | CountKind::TargetGroupInArea
        | CountKind::Newcomers
        | CountKind::KnownBefore
        | CountKind::ThroughAmbassadors
        | CountKind::Role => return Words::default(),
    };
    about(count.title, nl, en)
}

/// What is told about a part of the instrument of an effect.
fn on_domain(count: &Counted<'_>, nl: &str, en: &str) -> Words {
    match count.domain_name {
        None => about(count.title, nl, en),
        Some((name, named)) => about(
            count.title,
            &format!("{nl} op ‘{name}’"),
            &format!("{en} on ‘{named}’"),
        ),
    }
}

/// What is told about an effect.
fn about(title: &str, nl: &str, en: &str) -> Words {
    Words::new(
        format!("{nl} bij effect ‘{title}’"),
        format!("{en} for effect ‘{title}’"),
    )
}
