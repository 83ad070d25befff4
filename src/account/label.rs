//! What forms are called in a report.

use super::Account;
use super::form::Form;
use crate::language::{Language, Words};
use crate::plan::MeasurementPlan;
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
        Form::Shifted {
            effect: index,
            domain,
            towards,
        } => on_domain(account, (index, domain), direction(towards), effect(index)),
        Form::NotShifted {
            effect: index,
            domain,
            towards,
        } => on_domain(account, (index, domain), opposite(towards), effect(index)),
        ref scored => of_scores(scored, effect),
    }
}

/// In which direction people shifted.
fn direction(towards: i8) -> (&'static str, &'static str) {
    match towards {
        1 => ("vooruit", "improved"),
        0 => ("gelijk gebleven", "unchanged"),
        _ => ("achteruit", "deteriorated"),
    }
}

/// In which direction people did not shift.
fn opposite(towards: i8) -> (&'static str, &'static str) {
    match towards {
        1 => ("niet vooruit", "not improved"),
        0 => ("veranderd", "changed"),
        _ => ("niet achteruit", "not deteriorated"),
    }
}

/// What is told about a domain of the instrument of an effect.
fn on_domain(
    account: &Account<'_>,
    (effect, domain): (usize, usize),
    (nl, en): (&str, &str),
    title: Option<&str>,
) -> Words {
    let instrument = account.plan.effects.get(effect).and_then(|effect| {
        let MeasurementPlan::Instrument(measurement) = effect.measurement.as_ref()? else {
            return None;
        };
        account.plan.instrument(measurement).ok()
    });
    let domain = instrument.and_then(|instrument| Some(instrument.parts().get(domain)?.name.clone()));
    match domain {
        // Of a ladder without domains there is one shift.
        None => about(title, nl, en),
        Some(domain) => about(
            title,
            &format!("{nl} op ‘{}’", domain.nl),
            &format!("{en} on ‘{}’", domain.en),
        ),
    }
}

/// A form that is made of scores or roles for an effect, of which `title` gives the title.
fn of_scores<'t>(form: &Form, title: impl Fn(usize) -> Option<&'t str>) -> Words {
    let (index, nl, en) = match *form {
        Form::Pairs(index) => (index, "twee keer gemeten", "measured twice"),
        Form::Improved(index) => (index, "vooruit", "improved"),
        Form::Unchanged(index) => (index, "gelijk gebleven", "unchanged"),
        Form::Worsened(index) => (index, "achteruit", "deteriorated"),
        Form::NotImproved(index) => (index, "niet vooruit", "not improved"),
        Form::NotWorsened(index) => (index, "niet achteruit", "not deteriorated"),
        Form::BeforeOnly(index) => (index, "alleen bij de start gemeten", "measured at the start only"),
        Form::AfterOnly(index) => (index, "alleen na afloop gemeten", "measured at the end only"),
        Form::OnLevel { effect, level, after } => {
            let (nl, en) = if after {
                ("na afloop", "at the end")
            } else {
                ("bij de start", "at the start")
            };
            return about(
                title(effect),
                &format!("trede {level} {nl}"),
                &format!("level {level} {en}"),
            );
        }
        Form::Reliably { effect, towards: 1 } => (
            effect,
            "vooruit buiten de meetfout",
            "improved beyond measurement error",
        ),
        Form::Reliably { effect, towards: 0 } => (effect, "binnen de meetfout", "within measurement error"),
        Form::Reliably { effect, .. } => (
            effect,
            "achteruit buiten de meetfout",
            "deteriorated beyond measurement error",
        ),
        Form::Favourable { effect, after: false } => (
            effect,
            "gunstige kant van de grens bij de start",
            "favourable side of the cut-off at the start",
        ),
        Form::Favourable { effect, after: true } => (
            effect,
            "gunstige kant van de grens na afloop",
            "favourable side of the cut-off at the end",
        ),
        Form::Crossed {
            effect,
            favourably: true,
        } => (
            effect,
            "over de grens naar de gunstige kant",
            "across the cut-off to the favourable side",
        ),
        Form::Crossed {
            effect,
            favourably: false,
        } => (
            effect,
            "over de grens naar de ongunstige kant",
            "across the cut-off to the unfavourable side",
        ),
        Form::Asked(index) => (index, "na afloop gevraagd", "asked at the end"),
        Form::Moved(index) => (index, "van rol veranderd", "changed role"),
        // These are no numbers about an effect; they are told above.
        Form::Everyone
        | Form::Goal(_)
        | Form::Effect(_)
        | Form::Activity(_)
        | Form::Group(_)
        | Form::Area(_)
        | Form::GroupInArea(..)
        | Form::Newcomers(_)
        | Form::KnownBefore(_)
        | Form::ThroughAmbassadors(_)
        | Form::Role(_)
        | Form::Shifted { .. }
        | Form::NotShifted { .. }
        | Form::MovedBetween(..) => return Words::default(),
    };
    about(title(index), nl, en)
}

/// What is told about an effect.
fn about(title: Option<&str>, nl: &str, en: &str) -> Words {
    let title = title.unwrap_or_default();
    Words::new(
        format!("{nl} bij effect ‘{title}’"),
        format!("{en} for effect ‘{title}’"),
    )
}
