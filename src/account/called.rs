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
    match (*form, kind_of_scores(form)) {
        (Form::Moved(effect), _) => of_effect(FormKind::RoleChange, effect),
        (Form::OnLevel { level, .. }, Some((kind, effect))) => of_effect(kind, effect).on_level(level),
        (Form::Shifted { domain, .. } | Form::NotShifted { domain, .. }, Some((kind, effect))) => {
            of_effect(kind, effect).on_domain(domain, domain_name)
        }
        (_, Some((kind, effect))) => of_effect(kind, effect),
        // These are no numbers about an effect; they are told above.
        (_, None) => Counted::of(FormKind::Everyone, "", ""),
    }
}

/// The kind of a form that is made of scores, and the effect that it is about.
pub(super) fn kind_of_scores(form: &Form) -> Option<(FormKind, usize)> {
    Some(match *form {
        Form::Pairs(effect) => (FormKind::Pairs, effect),
        Form::Improved(effect) => (FormKind::Improved, effect),
        Form::Unchanged(effect) => (FormKind::Unchanged, effect),
        Form::Worsened(effect) => (FormKind::Worsened, effect),
        Form::NotImproved(effect) => (FormKind::NotImproved, effect),
        Form::NotWorsened(effect) => (FormKind::NotWorsened, effect),
        Form::BeforeOnly(effect) => (FormKind::BeforeOnly, effect),
        Form::AfterOnly(effect) => (FormKind::AfterOnly, effect),
        Form::OnLevel { effect, after, .. } => {
            if after {
                (FormKind::LevelAfter, effect)
            } else {
                (FormKind::LevelBefore, effect)
            }
        }
        Form::Shifted { effect, towards, .. } => match towards {
            1 => (FormKind::DomainImproved, effect),
            0 => (FormKind::DomainUnchanged, effect),
            _ => (FormKind::DomainWorsened, effect),
        },
        Form::NotShifted { effect, towards, .. } => match towards {
            1 => (FormKind::DomainNotImproved, effect),
            -1 => (FormKind::DomainNotWorsened, effect),
            _ => return None,
        },
        Form::Reliably { effect, towards } => match towards {
            1 => (FormKind::ReliablyImproved, effect),
            0 => (FormKind::ReliablyUnchanged, effect),
            _ => (FormKind::ReliablyWorsened, effect),
        },
        Form::Favourable { effect, after } => {
            if after {
                (FormKind::FavourableAfter, effect)
            } else {
                (FormKind::FavourableBefore, effect)
            }
        }
        Form::Crossed { effect, favourably } => {
            if favourably {
                (FormKind::CrossedToFavourable, effect)
            } else {
                (FormKind::CrossedToUnfavourable, effect)
            }
        }
        Form::AskedAfterwards(effect) => (FormKind::AskedAfterwards, effect),
        _ => return None,
    })
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
        FormKind::AskedAfterwards => Form::AskedAfterwards(effect),
        _ => return None,
    })
}
