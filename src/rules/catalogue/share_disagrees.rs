//! `share-disagrees`: a share is its part of its whole.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::narrative::AggregateValue;
use crate::report::{
    AggregateChange, CarriedActivities, EffectReport, FollowedUp, ImprovedShare, Observed, PairedChange,
    SurveyAnswer,
};
use crate::rules::answers::{each_answer, each_value, shown};
use crate::rules::kinds::GROUP;
use crate::rules::{Found, Place, Rule};
use crate::statistics::Gate;
use crate::value::{Decimal, Figure, People, Share};

pub(super) static RULE: Rule = Rule::new(
    "share-disagrees",
    Severity::Error,
    Norm::promise(10),
    "een aandeel is zijn deel van zijn geheel",
    "a share is its part of its whole",
)
.on_report(|report, _, found| {
    each_answer(report, |answer, at| {
        let figures = || at().field("observed").field("figures");
        match &answer.observed {
            Some(Observed::PairedChange(it)) => {
                improved(found, it, &figures);
                followed_up(found, it.pairs, &it.followed_up, &figures);
            }
            Some(Observed::CategoryShift(it)) => followed_up(found, it.pairs, &it.followed_up, &figures),
            Some(Observed::Aggregate(it)) => values(found, it, &figures),
            _ => {}
        }
        for (nth, survey) in answer.survey_results.iter().enumerate() {
            agreed(found, survey, &|| at().entry("surveyResults", nth));
        }
    });
    of_population(report, found);
    for (told, field) in [
        (&report.participation.initiated, "initiated"),
        (&report.participation.owned, "owned"),
    ] {
        carried(found, told, &|| Place::root().field("participation").field(field));
    }
});

/// The share who improved, and what is known of its uncertainty.
fn improved(found: &mut Found<'_>, figures: &PairedChange, at: &dyn Fn() -> Place) {
    let Some(told) = &figures.improved_share else {
        return;
    };
    let at = || at().field("improvedShare");
    is_part(found, told.share, figures.improved, figures.pairs, &|| {
        at().field("share")
    });
    let ImprovedShare {
        share: Figure::Known(share),
        ..
    } = told
    else {
        return;
    };
    for (bounds, field) in [
        (told.interval, "interval"),
        (told.range_if_dropouts_counted, "rangeIfDropoutsCounted"),
    ] {
        if bounds.is_some_and(|bounds| bounds.0 > *share || bounds.1 < *share) {
            say(
                found,
                at().field(field),
                (
                    "het aandeel ligt niet tussen zijn grenzen",
                    "the share does not lie within its bounds",
                ),
            );
        }
    }
}

/// Of some the first measurement lies too long before the period, and some did not take part: so it may be less.
fn followed_up(found: &mut Found<'_>, pairs: Figure<People>, told: &FollowedUp, at: &dyn Fn() -> Place) {
    let (Figure::Known(share), Figure::Known(pairs), Figure::Known(once)) =
        (told.of_measured, pairs, told.before_only)
    else {
        return;
    };
    let most = Share::of(pairs.0, pairs.0.saturating_add(once.0));
    if most.is_some_and(|most| share > most) {
        say(
            found,
            at().field("followedUp").field("ofMeasured"),
            (
                "het aandeel is groter dan zijn deel van zijn geheel",
                "the share is larger than its part of its whole",
            ),
        );
    }
}

fn agreed(found: &mut Found<'_>, survey: &SurveyAnswer, at: &dyn Fn() -> Place) {
    // Of so few no share is told.
    if survey.gate == Some(Gate::Count) && survey.agreed_share.known().is_some() {
        say(
            found,
            at().field("agreedShare"),
            (
                "van zo weinig antwoorden is geen aandeel te geven",
                "of so few answers no share can be given",
            ),
        );
        return;
    }
    let (agreed, answered) = (
        survey.agreed.map(|it| People(it.0)),
        survey.whole().map(|it| People(it.0)),
    );
    is_part(found, survey.agreed_share, agreed, answered, &|| {
        at().field("agreedShare")
    });
}

/// A percentage that comes from a part and a whole.
fn values(found: &mut Found<'_>, figures: &AggregateChange, at: &dyn Fn() -> Place) {
    each_value(shown(figures), at, |side, at| {
        let AggregateValue {
            value: Figure::Known(value),
            ratio: Some(ratio),
            ..
        } = side
        else {
            return;
        };
        let percent = i128::from(ratio.numerator.0) * 100;
        let made = Decimal::ratio(percent, i128::from(ratio.denominator.0), 1);
        if made.is_some_and(|made| made != *value) {
            say(
                found,
                at().field("value"),
                (
                    "het percentage is niet de teller van de noemer",
                    "the percentage is not the part of the whole",
                ),
            );
        }
    });
}

fn of_population(report: &EffectReport, found: &mut Found<'_>) {
    for (nth, line) in report.reach_by_group.iter().enumerate() {
        let whole = line.population.as_ref().map_or(Figure::Unknown, |it| it.people);
        if let Some(share) = line.share {
            is_part(found, share, line.people, whole, &|| {
                Place::root()
                    .item("reachByGroup", nth, GROUP, &line.title)
                    .field("share")
            });
        }
    }
    for (nth, group) in report.specific_groups.groups.iter().enumerate() {
        for (which, line) in group.shares.iter().enumerate() {
            is_part(found, line.share, line.people, line.population.people, &|| {
                Place::root()
                    .field("specificGroups")
                    .item("groups", nth, GROUP, &group.title)
                    .entry("shares", which)
                    .field("share")
            });
        }
    }
}

fn carried(found: &mut Found<'_>, told: &CarriedActivities, at: &dyn Fn() -> Place) {
    let part = told.residents.saturating_add(told.together);
    is_part(
        found,
        told.share,
        Figure::Known(People(part)),
        Figure::Known(People(told.stated)),
        &|| at().field("share"),
    );
}

/// Where part, whole and share are known they agree, rounded as every share is.
fn is_part(
    found: &mut Found<'_>,
    share: Figure<Share>,
    part: Figure<People>,
    whole: Figure<People>,
    at: &dyn Fn() -> Place,
) {
    let (Figure::Known(share), Figure::Known(part), Figure::Known(whole)) = (share, part, whole) else {
        return;
    };
    // A part that is larger than its whole is another rule's finding.
    if part <= whole && Share::of(part.0, whole.0) != Some(share) {
        say(
            found,
            at(),
            (
                "het aandeel is niet zijn deel van zijn geheel",
                "the share is not its part of its whole",
            ),
        );
    }
}

fn say(found: &mut Found<'_>, place: Place, (nl, en): (&str, &str)) {
    found.add(
        place,
        Words::new(nl, en),
        Words::new("reken het aandeel opnieuw uit", "compute the share again"),
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        let at = |pointer| {
            (
                pointer,
                "het aandeel is niet zijn deel van zijn geheel",
                "the share is not its part of its whole",
            )
        };
        let bounds = |pointer| {
            (
                pointer,
                "het aandeel ligt niet tussen zijn grenzen",
                "the share does not lie within its bounds",
            )
        };
        let larger = |pointer| {
            (
                pointer,
                "het aandeel is groter dan zijn deel van zijn geheel",
                "the share is larger than its part of its whole",
            )
        };
        finds(
            "share-disagrees",
            "effect-report",
            &[
                larger("/goals/0/effects/0/observed/figures/followedUp/ofMeasured"),
                bounds("/goals/0/effects/0/observed/figures/improvedShare/interval"),
                bounds("/goals/0/effects/0/observed/figures/improvedShare/rangeIfDropoutsCounted"),
                at("/goals/0/effects/0/observed/figures/improvedShare/share"),
                (
                    "/goals/0/effects/1/observed/figures/after/value",
                    "het percentage is niet de teller van de noemer",
                    "the percentage is not the part of the whole",
                ),
                larger("/goals/1/effects/0/observed/figures/followedUp/ofMeasured"),
                bounds("/goals/1/effects/0/observed/figures/improvedShare/interval"),
                bounds("/goals/1/effects/0/observed/figures/improvedShare/rangeIfDropoutsCounted"),
                at("/goals/1/effects/0/observed/figures/improvedShare/share"),
                at("/goals/2/effects/0/surveyResults/0/agreedShare"),
                at("/participation/owned/share"),
                at("/reachByGroup/4/share"),
                at("/specificGroups/groups/0/shares/0/share"),
            ],
        );
    }
}
