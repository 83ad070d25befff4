//! What a count counts, as a report says it, and back.

use crate::account::Account;
use crate::account::counted::count::Count;
use crate::language::Words;
use crate::plan::MeasurementPlan;
use crate::report::{CountKind, Counted};
use crate::sentence;

/// A count in words.
pub(in crate::account) fn label(account: &Account<'_>, count: &Count) -> Words {
    let domain = match *count {
        Count::Shifted { effect, domain, .. } | Count::NotShifted { effect, domain, .. } => {
            domain_name(account, effect, domain)
        }
        _ => None,
    };
    sentence::label(&counted(account, count, domain.as_ref()))
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

/// Whom a count counts.
fn counted<'a>(account: &Account<'a>, count: &Count, domain_name: Option<&'a Words>) -> Counted<'a> {
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
    match *count {
        Count::Everyone => Counted::of(CountKind::Everyone, "", ""),
        Count::Goal(index) => policy
            .goals
            .get(index)
            .map_or(Counted::of(CountKind::Goal, "", ""), |it| {
                Counted::of(CountKind::Goal, it.id.as_str(), &it.title)
            }),
        Count::Activity(index) => {
            let activity = plan.activities.get(index);
            activity.map_or(Counted::of(CountKind::Activity, "", ""), |it| {
                Counted::of(CountKind::Activity, it.id.as_str(), &it.title)
            })
        }
        Count::Effect(index) => of_effect(CountKind::EffectReach, index),
        Count::Group(index) => of_group(CountKind::TargetGroup, index),
        Count::Area(index) => {
            let (id, title) = area(index);
            Counted::of(CountKind::Area, "", title).within(id, title)
        }
        Count::GroupInArea(index, place) => {
            let (id, title) = area(place);
            of_group(CountKind::TargetGroupInArea, index).within(id, title)
        }
        Count::Newcomers(index) => of_group(CountKind::Newcomers, index),
        Count::KnownBefore(index) => of_group(CountKind::KnownBefore, index),
        Count::ThroughAmbassadors(index) => of_group(CountKind::ThroughAmbassadors, index),
        Count::Role(role) => Counted::in_role(role),
        Count::MovedBetween(from, to) => Counted::between(from, to),
        _ => counted_scores(count, domain_name, of_effect),
    }
}

/// Whom a count that is made of scores or roles for an effect counts.
fn counted_scores<'a>(
    count: &Count,
    domain_name: Option<&'a Words>,
    of_effect: impl Fn(CountKind, usize) -> Counted<'a>,
) -> Counted<'a> {
    match (*count, kind_of_scores(count)) {
        (Count::Moved(effect), _) => of_effect(CountKind::RoleChange, effect),
        (Count::OnLevel { level, .. }, Some((kind, effect))) => of_effect(kind, effect).on_level(level),
        (Count::Shifted { domain, .. } | Count::NotShifted { domain, .. }, Some((kind, effect))) => {
            of_effect(kind, effect).on_domain(domain, domain_name)
        }
        (_, Some((kind, effect))) => of_effect(kind, effect),
        // These are no numbers about an effect; they are told above.
        (_, None) => Counted::of(CountKind::Everyone, "", ""),
    }
}

/// The kind of a count that is made of scores, and the effect that it is about.
pub(in crate::account) fn kind_of_scores(count: &Count) -> Option<(CountKind, usize)> {
    Some(match *count {
        Count::Pairs(effect) => (CountKind::Pairs, effect),
        Count::Improved(effect) => (CountKind::Improved, effect),
        Count::Unchanged(effect) => (CountKind::Unchanged, effect),
        Count::Worsened(effect) => (CountKind::Worsened, effect),
        Count::NotImproved(effect) => (CountKind::NotImproved, effect),
        Count::NotWorsened(effect) => (CountKind::NotWorsened, effect),
        Count::BeforeOnly(effect) => (CountKind::BeforeOnly, effect),
        Count::AfterOnly(effect) => (CountKind::AfterOnly, effect),
        Count::OnLevel { effect, after, .. } => {
            if after {
                (CountKind::LevelAfter, effect)
            } else {
                (CountKind::LevelBefore, effect)
            }
        }
        Count::Shifted { effect, towards, .. } => match towards {
            1 => (CountKind::DomainImproved, effect),
            0 => (CountKind::DomainUnchanged, effect),
            _ => (CountKind::DomainWorsened, effect),
        },
        Count::NotShifted { effect, towards, .. } => match towards {
            1 => (CountKind::DomainNotImproved, effect),
            -1 => (CountKind::DomainNotWorsened, effect),
            _ => return None,
        },
        Count::Reliably { effect, towards } => match towards {
            1 => (CountKind::ReliablyImproved, effect),
            0 => (CountKind::ReliablyUnchanged, effect),
            _ => (CountKind::ReliablyWorsened, effect),
        },
        Count::Favourable { effect, after } => {
            if after {
                (CountKind::FavourableAfter, effect)
            } else {
                (CountKind::FavourableBefore, effect)
            }
        }
        Count::Crossed { effect, favourably } => {
            if favourably {
                (CountKind::CrossedToFavourable, effect)
            } else {
                (CountKind::CrossedToUnfavourable, effect)
            }
        }
        Count::AskedAfterwards(effect) => (CountKind::AskedAfterwards, effect),
        _ => return None,
    })
}

/// The count of what a report counts; nothing where the plan and the policy framework do not know it.
pub(in crate::account) fn count(account: &Account<'_>, counted: &Counted<'_>) -> Option<Count> {
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
        CountKind::Everyone => Count::Everyone,
        CountKind::Goal => Count::Goal(goal()?),
        CountKind::Activity => Count::Activity(activity()?),
        CountKind::TargetGroup => Count::Group(group()?),
        CountKind::Area => Count::Area(area()?),
        CountKind::TargetGroupInArea => Count::GroupInArea(group()?, area()?),
        CountKind::Newcomers => Count::Newcomers(group()?),
        CountKind::KnownBefore => Count::KnownBefore(group()?),
        CountKind::ThroughAmbassadors => Count::ThroughAmbassadors(group()?),
        CountKind::Role => Count::Role(counted.role?),
        CountKind::RoleChange if counted.id.is_empty() => {
            Count::MovedBetween(counted.role?, counted.to_role?)
        }
        CountKind::RoleChange => Count::Moved(effect()?),
        CountKind::EffectReach => Count::Effect(effect()?),
        _ => of_scores(counted, effect()?)?,
    })
}

/// The count of scores for an effect.
pub(in crate::account) fn of_scores(counted: &Counted<'_>, effect: usize) -> Option<Count> {
    let (domain, level) = (counted.domain, counted.level);
    let on_level = |after| Count::OnLevel { effect, level, after };
    let shifted = |towards| Count::Shifted {
        effect,
        domain,
        towards,
    };
    let not_shifted = |towards| Count::NotShifted {
        effect,
        domain,
        towards,
    };
    Some(match counted.kind {
        CountKind::Pairs => Count::Pairs(effect),
        CountKind::Improved => Count::Improved(effect),
        CountKind::Unchanged => Count::Unchanged(effect),
        CountKind::Worsened => Count::Worsened(effect),
        CountKind::NotImproved => Count::NotImproved(effect),
        CountKind::NotWorsened => Count::NotWorsened(effect),
        CountKind::BeforeOnly => Count::BeforeOnly(effect),
        CountKind::AfterOnly => Count::AfterOnly(effect),
        CountKind::LevelBefore => on_level(false),
        CountKind::LevelAfter => on_level(true),
        CountKind::DomainImproved => shifted(1),
        CountKind::DomainUnchanged => shifted(0),
        CountKind::DomainWorsened => shifted(-1),
        CountKind::DomainNotImproved => not_shifted(1),
        CountKind::DomainNotWorsened => not_shifted(-1),
        CountKind::ReliablyImproved => Count::Reliably { effect, towards: 1 },
        CountKind::ReliablyUnchanged => Count::Reliably { effect, towards: 0 },
        CountKind::ReliablyWorsened => Count::Reliably { effect, towards: -1 },
        CountKind::FavourableBefore => Count::Favourable { effect, after: false },
        CountKind::FavourableAfter => Count::Favourable { effect, after: true },
        CountKind::CrossedToFavourable => Count::Crossed {
            effect,
            favourably: true,
        },
        CountKind::CrossedToUnfavourable => Count::Crossed {
            effect,
            favourably: false,
        },
        CountKind::AskedAfterwards => Count::AskedAfterwards(effect),
        _ => return None,
    })
}
