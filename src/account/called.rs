//! What a form counts, as a report says it, and back.

use super::Account;
use super::form::Form;
use crate::language::Words;
use crate::plan::MeasurementPlan;
use crate::report::{Counted, FormKind};
use crate::sentence;

/// A form in words.
pub(super) fn label(account: &Account<'_>, form: &Form) -> Words {
    let domain = match *form {
        Form::Shifted { effect, domain, .. } | Form::NotShifted { effect, domain, .. } => {
            domain_name(account, effect, domain)
        }
        _ => None,
    };
    sentence::label(&counted(account, form, domain.as_ref()))
}

/// What a domain of the instrument of an effect is called; nothing where it has only one.
fn domain_name(account: &Account<'_>, effect: usize, domain: usize) -> Option<Words> {
    let MeasurementPlan::Instrument(measurement) = account.plan.effects.get(effect)?.measurement.as_ref()?
    else {
        return None;
    };
    let instrument = account.plan.instrument(measurement).ok()?;
    Some(instrument.parts().get(domain)?.name.clone())
}

/// Whom a form counts.
fn counted<'a>(account: &Account<'a>, form: &Form, domain_name: Option<&'a Words>) -> Counted<'a> {
    let (policy, plan) = (account.policy, account.plan);
    let of_effect = |kind, index: usize| {
        let effect = plan.effects.get(index);
        effect.map_or(Counted::of(kind, "", ""), |it| {
            Counted::of(kind, it.id.as_str(), &it.title)
        })
    };
    let of_group = |kind, index: usize| {
        let group = policy.target_groups.get(index);
        group.map_or(Counted::of(kind, "", ""), |it| {
            Counted::of(kind, it.id.as_str(), &it.title)
        })
    };
    let area = |index: usize| {
        let area = policy.areas.get(index);
        area.map_or(("", ""), |it| (it.id.as_str(), it.title.as_str()))
    };
    match *form {
        Form::Everyone => Counted::of(FormKind::Everyone, "", ""),
        Form::Goal(index) => policy
            .goals
            .get(index)
            .map_or(Counted::of(FormKind::Goal, "", ""), |it| {
                Counted::of(FormKind::Goal, it.id.as_str(), &it.title)
            }),
        Form::Activity(index) => {
            let activity = plan.activities.get(index);
            activity.map_or(Counted::of(FormKind::Activity, "", ""), |it| {
                Counted::of(FormKind::Activity, it.id.as_str(), &it.title)
            })
        }
        Form::Effect(index) => of_effect(FormKind::EffectReach, index),
        Form::Group(index) => of_group(FormKind::TargetGroup, index),
        Form::Area(index) => {
            let (id, title) = area(index);
            Counted::of(FormKind::Area, "", title).within(id, title)
        }
        Form::GroupInArea(index, place) => {
            let (id, title) = area(place);
            of_group(FormKind::TargetGroupInArea, index).within(id, title)
        }
        Form::Newcomers(index) => of_group(FormKind::Newcomers, index),
        Form::KnownBefore(index) => of_group(FormKind::KnownBefore, index),
        Form::ThroughAmbassadors(index) => of_group(FormKind::ThroughAmbassadors, index),
        Form::Role(role) => Counted::in_role(role),
        Form::MovedBetween(from, to) => Counted::between(from, to),
        _ => counted_scores(form, domain_name, of_effect),
    }
}

/// Whom a form that is made of scores or roles for an effect counts.
fn counted_scores<'a>(
    form: &Form,
    domain_name: Option<&'a Words>,
    of_effect: impl Fn(FormKind, usize) -> Counted<'a>,
) -> Counted<'a> {
    match *form {
        Form::Pairs(index) => of_effect(FormKind::Pairs, index),
        Form::Improved(index) => of_effect(FormKind::Improved, index),
        Form::Unchanged(index) => of_effect(FormKind::Unchanged, index),
        Form::Worsened(index) => of_effect(FormKind::Worsened, index),
        Form::NotImproved(index) => of_effect(FormKind::NotImproved, index),
        Form::NotWorsened(index) => of_effect(FormKind::NotWorsened, index),
        Form::BeforeOnly(index) => of_effect(FormKind::BeforeOnly, index),
        Form::AfterOnly(index) => of_effect(FormKind::AfterOnly, index),
        Form::OnLevel { effect, level, after } => {
            let kind = if after {
                FormKind::LevelAfter
            } else {
                FormKind::LevelBefore
            };
            of_effect(kind, effect).on_level(level)
        }
        Form::Shifted {
            effect,
            domain,
            towards,
        } => {
            let kind = match towards {
                1 => FormKind::DomainImproved,
                0 => FormKind::DomainUnchanged,
                _ => FormKind::DomainWorsened,
            };
            of_effect(kind, effect).on_domain(domain, domain_name)
        }
        Form::NotShifted {
            effect,
            domain,
            towards,
        } => {
            let kind = match towards {
                1 => FormKind::DomainNotImproved,
                _ => FormKind::DomainNotWorsened,
            };
            of_effect(kind, effect).on_domain(domain, domain_name)
        }
        Form::Reliably { effect, towards } => {
            let kind = match towards {
                1 => FormKind::ReliablyImproved,
                0 => FormKind::ReliablyUnchanged,
                _ => FormKind::ReliablyWorsened,
            };
            of_effect(kind, effect)
        }
        Form::Favourable { effect, after: false } => of_effect(FormKind::FavourableBefore, effect),
        Form::Favourable { effect, after: true } => of_effect(FormKind::FavourableAfter, effect),
        Form::Crossed {
            effect,
            favourably: true,
        } => of_effect(FormKind::CrossedToFavourable, effect),
        Form::Crossed {
            effect,
            favourably: false,
        } => of_effect(FormKind::CrossedToUnfavourable, effect),
        Form::Asked(index) => of_effect(FormKind::AskedAfterwards, index),
        Form::Moved(index) => of_effect(FormKind::RoleChange, index),
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
        | Form::MovedBetween(..) => Counted::of(FormKind::Everyone, "", ""),
    }
}

/// The form of what a report counts; nothing where the plan and the policy framework do not know it.
pub(super) fn form(account: &Account<'_>, counted: &Counted<'_>) -> Option<Form> {
    let (policy, plan) = (account.policy, account.plan);
    let goal = || policy.goals.iter().position(|it| it.id.as_str() == counted.id);
    let activity = || plan.activities.iter().position(|it| it.id.as_str() == counted.id);
    let group = || {
        policy
            .target_groups
            .iter()
            .position(|it| it.id.as_str() == counted.id)
    };
    let area = || policy.areas.iter().position(|it| it.id.as_str() == counted.area);
    let effect = || plan.effects.iter().position(|it| it.id.as_str() == counted.id);
    Some(match counted.kind {
        FormKind::Everyone => Form::Everyone,
        FormKind::Goal => Form::Goal(goal()?),
        FormKind::Activity => Form::Activity(activity()?),
        FormKind::TargetGroup => Form::Group(group()?),
        FormKind::Area => Form::Area(area()?),
        FormKind::TargetGroupInArea => Form::GroupInArea(group()?, area()?),
        FormKind::Newcomers => Form::Newcomers(group()?),
        FormKind::KnownBefore => Form::KnownBefore(group()?),
        FormKind::ThroughAmbassadors => Form::ThroughAmbassadors(group()?),
        FormKind::Role => Form::Role(counted.role?),
        FormKind::RoleChange if counted.id.is_empty() => Form::MovedBetween(counted.role?, counted.to_role?),
        FormKind::RoleChange => Form::Moved(effect()?),
        FormKind::EffectReach => Form::Effect(effect()?),
        _ => of_scores(counted, effect()?)?,
    })
}

/// The form of scores for an effect.
pub(super) fn of_scores(counted: &Counted<'_>, effect: usize) -> Option<Form> {
    let (domain, level) = (counted.domain, counted.level);
    let on_level = |after| Form::OnLevel { effect, level, after };
    let shifted = |towards| Form::Shifted {
        effect,
        domain,
        towards,
    };
    let not_shifted = |towards| Form::NotShifted {
        effect,
        domain,
        towards,
    };
    Some(match counted.kind {
        FormKind::Pairs => Form::Pairs(effect),
        FormKind::Improved => Form::Improved(effect),
        FormKind::Unchanged => Form::Unchanged(effect),
        FormKind::Worsened => Form::Worsened(effect),
        FormKind::NotImproved => Form::NotImproved(effect),
        FormKind::NotWorsened => Form::NotWorsened(effect),
        FormKind::BeforeOnly => Form::BeforeOnly(effect),
        FormKind::AfterOnly => Form::AfterOnly(effect),
        FormKind::LevelBefore => on_level(false),
        FormKind::LevelAfter => on_level(true),
        FormKind::DomainImproved => shifted(1),
        FormKind::DomainUnchanged => shifted(0),
        FormKind::DomainWorsened => shifted(-1),
        FormKind::DomainNotImproved => not_shifted(1),
        FormKind::DomainNotWorsened => not_shifted(-1),
        FormKind::ReliablyImproved => Form::Reliably { effect, towards: 1 },
        FormKind::ReliablyUnchanged => Form::Reliably { effect, towards: 0 },
        FormKind::ReliablyWorsened => Form::Reliably { effect, towards: -1 },
        FormKind::FavourableBefore => Form::Favourable { effect, after: false },
        FormKind::FavourableAfter => Form::Favourable { effect, after: true },
        FormKind::CrossedToFavourable => Form::Crossed {
            effect,
            favourably: true,
        },
        FormKind::CrossedToUnfavourable => Form::Crossed {
            effect,
            favourably: false,
        },
        FormKind::AskedAfterwards => Form::Asked(effect),
        _ => return None,
    })
}
