//! What forms are called in a report.

use super::Account;
use super::form::Form;
use crate::language::{Language, Words};
use crate::sentence;

/// A form in words.
pub(super) fn label(account: &Account<'_>, form: &Form) -> Words {
    let (policy, plan) = (account.policy, account.plan);
    let of = |nl: &str, en: &str, title: Option<&str>| {
        let title = title.unwrap_or_default();
        Words::new(format!("{nl} ‘{title}’"), format!("{en} ‘{title}’"))
    };
    let goal = |index: usize| policy.goals.get(index).map(|goal| goal.title.as_str());
    let effect = |index: usize| plan.effects.get(index).map(|effect| effect.title.as_str());
    let group = |index: usize| policy.target_groups.get(index).map(|group| group.title.as_str());
    let area = |index: usize| policy.areas.get(index).map(|area| area.title.as_str());
    let about = |nl: &str, en: &str, index: usize| {
        let effect = of("effect", "effect", effect(index));
        Words::new(
            format!("{nl} bij {}", effect.nl),
            format!("{en} for {}", effect.en),
        )
    };
    match *form {
        Form::Everyone => Words::new("iedereen", "everybody"),
        Form::Goal(index) => of("doel", "goal", goal(index)),
        Form::Effect(index) => of("bereik van effect", "reach of effect", effect(index)),
        Form::Activity(index) => of(
            "activiteit",
            "activity",
            plan.activities.get(index).map(|activity| activity.title.as_str()),
        ),
        Form::Group(index) => of("doelgroep", "target group", group(index)),
        Form::Area(index) => of("gebied", "area", area(index)),
        Form::GroupInArea(index, place) => {
            let (who, whereabouts) = (group(index).unwrap_or_default(), area(place).unwrap_or_default());
            Words::new(
                format!("doelgroep ‘{who}’ in ‘{whereabouts}’"),
                format!("target group ‘{who}’ in ‘{whereabouts}’"),
            )
        }
        Form::Newcomers(index) => of("nieuw in doelgroep", "new in target group", group(index)),
        Form::KnownBefore(index) => of(
            "al bekend in doelgroep",
            "known before in target group",
            group(index),
        ),
        Form::ThroughAmbassadors(index) => of(
            "via een ambassadeur in doelgroep",
            "through an ambassador in target group",
            group(index),
        ),
        Form::Role(role) => Words::new(
            format!("rol {}", sentence::role(role, Language::Nl)),
            format!("role {}", sentence::role(role, Language::En)),
        ),
        Form::Pairs(index) => about("twee keer gemeten", "measured twice", index),
        Form::Improved(index) => about("vooruit", "forward", index),
        Form::Unchanged(index) => about("gelijk gebleven", "unchanged", index),
        Form::Worsened(index) => about("achteruit", "back", index),
        Form::NotImproved(index) => about("niet vooruit", "not forward", index),
        Form::NotWorsened(index) => about("niet achteruit", "not back", index),
        Form::BeforeOnly(index) => about("alleen bij de start gemeten", "measured at the start only", index),
        Form::AfterOnly(index) => about("alleen na afloop gemeten", "measured at the end only", index),
        Form::OnLevel {
            effect: index,
            level,
            after: false,
        } => about(
            &format!("trede {level} bij de start"),
            &format!("level {level} at the start"),
            index,
        ),
        Form::OnLevel {
            effect: index,
            level,
            after: true,
        } => about(
            &format!("trede {level} na afloop"),
            &format!("level {level} at the end"),
            index,
        ),
        Form::Shifted { effect: index, .. } => about("verschuiving", "shift", index),
        Form::NotShifted { effect: index, .. } => about("geen verschuiving", "no shift", index),
        Form::Reliably {
            effect: index,
            towards,
        } => match towards {
            1 => about("vooruit buiten de meetruis", "forward beyond the noise", index),
            0 => about("binnen de meetruis", "within the noise", index),
            _ => about("achteruit buiten de meetruis", "back beyond the noise", index),
        },
        Form::Favourable {
            effect: index,
            after: false,
        } => about(
            "gunstige kant van de grens bij de start",
            "favourable side of the threshold at the start",
            index,
        ),
        Form::Favourable {
            effect: index,
            after: true,
        } => about(
            "gunstige kant van de grens na afloop",
            "favourable side of the threshold at the end",
            index,
        ),
        Form::Crossed {
            effect: index,
            favourably: true,
        } => about(
            "over de grens naar de gunstige kant",
            "across the threshold to the favourable side",
            index,
        ),
        Form::Crossed {
            effect: index,
            favourably: false,
        } => about(
            "over de grens naar de ongunstige kant",
            "across the threshold to the unfavourable side",
            index,
        ),
        Form::Asked(index) => about("na afloop gevraagd", "asked at the end", index),
        Form::MovedBetween(from, to) => Words::new(
            format!(
                "van {} naar {}",
                sentence::role(from, Language::Nl),
                sentence::role(to, Language::Nl)
            ),
            format!(
                "from {} to {}",
                sentence::role(from, Language::En),
                sentence::role(to, Language::En)
            ),
        ),
        Form::Moved(index) => about("van rol veranderd", "changed role", index),
    }
}
