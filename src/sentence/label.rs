//! What forms are called in a report.

use super::shift::role;
use crate::language::{Language, Words};
use crate::plan::Role;
use crate::report::{Counted, FormKind};

/// A form in words.
pub(crate) fn label(form: &Counted<'_>) -> Words {
    let of = |nl: &str, en: &str| {
        let title = form.title;
        Words::new(format!("{nl} ‘{title}’"), format!("{en} ‘{title}’"))
    };
    let called = |of: Option<Role>, language| of.map_or("", |of| role(of, language));
    match form.kind {
        FormKind::Everyone => Words::new("iedereen", "everybody"),
        FormKind::Goal => of("doel", "goal"),
        FormKind::EffectReach => of("bereik van effect", "reach of effect"),
        FormKind::Activity => of("activiteit", "activity"),
        FormKind::TargetGroup => of("doelgroep", "target group"),
        FormKind::Area => of("gebied", "area"),
        FormKind::TargetGroupInArea => {
            let (who, whereabouts) = (form.title, form.area_title);
            Words::new(
                format!("doelgroep ‘{who}’ in ‘{whereabouts}’"),
                format!("target group ‘{who}’ in ‘{whereabouts}’"),
            )
        }
        FormKind::Newcomers => of("nieuw in doelgroep", "new in target group"),
        FormKind::KnownBefore => of("al bekend in doelgroep", "known before in target group"),
        FormKind::ThroughAmbassadors => of(
            "via een ambassadeur in doelgroep",
            "through an ambassador in target group",
        ),
        FormKind::Role => Words::new(
            format!("rol {}", called(form.role, Language::Nl)),
            format!("role {}", called(form.role, Language::En)),
        ),
        FormKind::RoleChange if form.id.is_empty() => Words::new(
            format!(
                "van {} naar {}",
                called(form.role, Language::Nl),
                called(form.to_role, Language::Nl)
            ),
            format!(
                "from {} to {}",
                called(form.role, Language::En),
                called(form.to_role, Language::En)
            ),
        ),
        _ => of_scores(form),
    }
}

/// A form that is made of scores or roles for an effect.
fn of_scores(form: &Counted<'_>) -> Words {
    let level = form.level;
    let (nl, en) = match form.kind {
        FormKind::Pairs => ("twee keer gemeten", "measured twice"),
        FormKind::Improved => ("vooruit", "improved"),
        FormKind::Unchanged => ("gelijk gebleven", "unchanged"),
        FormKind::Worsened => ("achteruit", "deteriorated"),
        FormKind::NotImproved => ("niet vooruit", "not improved"),
        FormKind::NotWorsened => ("niet achteruit", "not deteriorated"),
        FormKind::BeforeOnly => ("alleen bij de start gemeten", "measured at the start only"),
        FormKind::AfterOnly => ("alleen na afloop gemeten", "measured at the end only"),
        FormKind::LevelBefore => {
            return about(
                form.title,
                &format!("trede {level} bij de start"),
                &format!("level {level} at the start"),
            );
        }
        FormKind::LevelAfter => {
            return about(
                form.title,
                &format!("trede {level} na afloop"),
                &format!("level {level} at the end"),
            );
        }
        FormKind::DomainImproved => return on_domain(form, "vooruit", "improved"),
        FormKind::DomainUnchanged => return on_domain(form, "gelijk gebleven", "unchanged"),
        FormKind::DomainWorsened => return on_domain(form, "achteruit", "deteriorated"),
        FormKind::DomainNotImproved => return on_domain(form, "niet vooruit", "not improved"),
        FormKind::DomainNotWorsened => return on_domain(form, "niet achteruit", "not deteriorated"),
        FormKind::ReliablyImproved => ("vooruit buiten de meetfout", "improved beyond measurement error"),
        FormKind::ReliablyUnchanged => ("binnen de meetfout", "within measurement error"),
        FormKind::ReliablyWorsened => (
            "achteruit buiten de meetfout",
            "deteriorated beyond measurement error",
        ),
        FormKind::FavourableBefore => (
            "gunstige kant van de grens bij de start",
            "favourable side of the cut-off at the start",
        ),
        FormKind::FavourableAfter => (
            "gunstige kant van de grens na afloop",
            "favourable side of the cut-off at the end",
        ),
        FormKind::CrossedToFavourable => (
            "over de grens naar de gunstige kant",
            "across the cut-off to the favourable side",
        ),
        FormKind::CrossedToUnfavourable => (
            "over de grens naar de ongunstige kant",
            "across the cut-off to the unfavourable side",
        ),
        FormKind::AskedAfterwards => ("na afloop gevraagd", "asked at the end"),
        FormKind::RoleChange => ("van rol veranderd", "changed role"),
        // These are no numbers about an effect; they are told above.
        FormKind::Everyone
        | FormKind::Goal
        | FormKind::EffectReach
        | FormKind::Activity
        | FormKind::TargetGroup
        | FormKind::Area
        | FormKind::TargetGroupInArea
        | FormKind::Newcomers
        | FormKind::KnownBefore
        | FormKind::ThroughAmbassadors
        | FormKind::Role => return Words::default(),
    };
    about(form.title, nl, en)
}

/// What is told about a part of the instrument of an effect.
fn on_domain(form: &Counted<'_>, nl: &str, en: &str) -> Words {
    match form.domain_name {
        None => about(form.title, nl, en),
        Some((name, named)) => about(
            form.title,
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
