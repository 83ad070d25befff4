//! `parts-do-not-add-up`: parts that make up a whole add up to it.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::report::{CategoryShift, EffectReport, Observed, PairedChange};
use crate::rules::answers::each_answer;
use crate::rules::{Found, Place, Rule};
use crate::value::{Decimal, Figure, People};

pub(super) static RULE: Rule = Rule::new(
    "parts-do-not-add-up",
    Severity::Error,
    Norm::promise(6),
    "delen die samen een geheel vormen, tellen daartoe op",
    "parts that make up a whole add up to it",
)
.on_report(|report, context, found| {
    // Rounded parts need not add up to a rounded whole.
    let exact = !rounded(report);
    each_answer(report, |answer, at| match &answer.observed {
        Some(Observed::PairedChange(figures)) => paired(found, figures, exact, at),
        Some(Observed::CategoryShift(figures)) if exact => {
            levels(found, figures, at);
            domains(found, figures, at);
        }
        Some(Observed::Aggregate(figures)) => {
            let (before, after) = (figures.before.value, figures.after.value);
            if !difference_fits(before, after, figures.change) {
                say(
                    found,
                    at().field("observed").field("figures").field("change"),
                    "de verandering is niet na min voor",
                    "the change is not after minus before",
                );
            }
        }
        _ => {}
    });
    // Where an activity is missing, its people are too, and that is said.
    let all = context
        .plan
        .is_none_or(|plan| plan.activities.len() == report.activities.len());
    if exact && all {
        totals(report, found);
    }
});

/// A contact, and an anonymous head, is of one activity; a person may be of several.
fn totals(report: &EffectReport, found: &mut Found<'_>) {
    let all = &report.reach;
    let reach = || report.activities.iter().map(|activity| &activity.reach);
    let contacts: Vec<_> = reach().map(|it| it.contacts.map(|it| People(it.0))).collect();
    let heads: Vec<_> = reach()
        .map(|it| it.anonymous_attendances.map(|it| People(it.0)))
        .collect();
    let at = |field| Place::root().field("reach").field(field);
    if !contacts.is_empty() && differs(&contacts, all.contacts.map(|it| People(it.0))) {
        say(
            found,
            at("contacts"),
            "de contacten zijn niet die van de activiteiten samen",
            "the contacts are not those of the activities together",
        );
    }
    if !heads.is_empty() && differs(&heads, all.anonymous_attendances.map(|it| People(it.0))) {
        say(
            found,
            at("anonymousAttendances"),
            "de anonieme bezoeken zijn niet die van de activiteiten samen",
            "the anonymous attendances are not those of the activities together",
        );
    }
    let people: Option<u64> =
        reach().try_fold(0_u64, |sum, it| Some(sum.saturating_add(it.people.known()?.0)));
    let more = matches!((people, all.people), (Some(sum), Figure::Known(all)) if all.0 > sum);
    if more && !report.activities.is_empty() {
        say(
            found,
            at("people"),
            "er zijn meer mensen dan in alle activiteiten samen",
            "there are more people than in all activities together",
        );
    }
}

/// Rounded parts need not add up to their rounded whole.
fn rounded(report: &EffectReport) -> bool {
    report.disclosure.rounded_to.is_some()
}

fn paired(found: &mut Found<'_>, figures: &PairedChange, exact: bool, at: &dyn Fn() -> Place) {
    let place = || at().field("observed").field("figures");
    let parts = [figures.improved, figures.unchanged, figures.worsened];
    if exact && differs(&parts, figures.pairs) {
        say(
            found,
            place().field("pairs"),
            "verbeterd, gelijk en verslechterd zijn samen niet het aantal paren",
            "improved, unchanged and worsened together are not the number of pairs",
        );
    }
    if exact {
        paired_counts(found, figures, &place);
    }
    if !difference_fits(figures.mean_before, figures.mean_after, figures.mean_change) {
        say(
            found,
            place().field("meanChange"),
            "de gemiddelde verandering is niet na min voor",
            "the mean change is not after minus before",
        );
    }
}

/// The joined cells, and the pairs against lines on the scale.
fn paired_counts(found: &mut Found<'_>, figures: &PairedChange, place: &dyn Fn() -> Place) {
    for (part, rest, field) in [
        (figures.improved, figures.not_improved, "notImproved"),
        (figures.worsened, figures.not_worsened, "notWorsened"),
    ] {
        joined(found, part, rest, figures.pairs, &|| place().field(field));
    }
    if let Some(told) = &figures.reliable_change
        && differs(&[told.improved, told.unchanged, told.worsened], figures.pairs)
    {
        say(
            found,
            place().field("reliableChange"),
            "de delen zijn samen niet het aantal paren",
            "the parts together are not the number of pairs",
        );
    }
    if let Some(told) = &figures.threshold {
        let after = [told.favourable_after, told.crossed_to_unfavourable];
        let before = [told.favourable_before, told.crossed_to_favourable];
        let sum = |parts: [Figure<People>; 2]| {
            let [one, other] = parts;
            Some(one.known()?.0.saturating_add(other.known()?.0))
        };
        if let (Some(after), Some(before)) = (sum(after), sum(before))
            && after != before
        {
            say(
                found,
                place().field("threshold"),
                "wie over de grens ging, verklaart het verschil tussen voor en na niet",
                "who crossed the threshold does not explain the difference between before and after",
            );
        }
    }
}

/// How people shifted on each domain.
fn domains(found: &mut Found<'_>, figures: &CategoryShift, at: &dyn Fn() -> Place) {
    for (nth, shift) in figures.domains.iter().enumerate() {
        let place = || at().field("observed").field("figures").entry("domains", nth);
        if differs(&[shift.improved, shift.unchanged, shift.worsened], figures.pairs) {
            say(
                found,
                place(),
                "verbeterd, gelijk en verslechterd zijn samen niet het aantal paren",
                "improved, unchanged and worsened together are not the number of pairs",
            );
        }
        for (part, rest, field) in [
            (shift.improved, shift.not_improved, "notImproved"),
            (shift.worsened, shift.not_worsened, "notWorsened"),
        ] {
            joined(found, part, rest, figures.pairs, &|| place().field(field));
        }
    }
}

/// A cell and what was joined to the others are together the pairs.
fn joined(
    found: &mut Found<'_>,
    part: Figure<People>,
    rest: Option<Figure<People>>,
    pairs: Figure<People>,
    at: &dyn Fn() -> Place,
) {
    if rest.is_some_and(|rest| differs(&[part, rest], pairs)) {
        say(
            found,
            at(),
            "dit en de rest zijn samen niet het aantal paren",
            "this and the rest together are not the number of pairs",
        );
    }
}

fn levels(found: &mut Found<'_>, figures: &CategoryShift, at: &dyn Fn() -> Place) {
    let place = || at().field("observed").field("figures");
    for (field, parts) in [
        (
            "before",
            figures
                .levels
                .iter()
                .map(|level| level.before)
                .collect::<Vec<_>>(),
        ),
        ("after", figures.levels.iter().map(|level| level.after).collect()),
    ] {
        if !parts.is_empty() && differs(&parts, figures.pairs) {
            say(
                found,
                place().field("levels"),
                &format!("de niveaus bij `{field}` zijn samen niet het aantal paren"),
                &format!("the levels at `{field}` together are not the number of pairs"),
            );
        }
    }
}

/// Whether all parts and the whole are known, and do not agree.
fn differs(parts: &[Figure<People>], whole: Figure<People>) -> bool {
    let sum = parts
        .iter()
        .try_fold(0_u64, |sum, part| Some(sum.saturating_add(part.known()?.0)));
    matches!((sum, whole.known()), (Some(sum), Some(whole)) if sum != whole.0)
}

/// Whether the change agrees with its sides: each is rounded to one decimal, so they may be apart by a little
/// more than a tenth.
fn difference_fits(before: Figure<Decimal>, after: Figure<Decimal>, change: Figure<Decimal>) -> bool {
    const ROOM: u64 = 150_000;
    let (Some(before), Some(after), Some(change)) = (before.known(), after.known(), change.known()) else {
        return true;
    };
    let by_sides = i128::from(after.millionths()) - i128::from(before.millionths());
    (by_sides - i128::from(change.millionths())).unsigned_abs() <= u128::from(ROOM)
}

fn say(found: &mut Found<'_>, place: Place, nl: &str, en: &str) {
    found.add(
        place,
        Words::new(nl, en),
        Words::new(
            "controleer de getallen; ook wie gelijk bleef, telt mee",
            "check the figures; those who stayed the same count too",
        ),
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "parts-do-not-add-up",
            "effect-report",
            &[
                (
                    "/goals/0/effects/0/observed/figures/pairs",
                    "verbeterd, gelijk en verslechterd zijn samen niet het aantal paren",
                    "improved, unchanged and worsened together are not the number of pairs",
                ),
                (
                    "/goals/0/effects/1/observed/figures/change",
                    "de verandering is niet na min voor",
                    "the change is not after minus before",
                ),
                (
                    "/goals/1/effects/0/observed/figures/pairs",
                    "verbeterd, gelijk en verslechterd zijn samen niet het aantal paren",
                    "improved, unchanged and worsened together are not the number of pairs",
                ),
                (
                    "/reach/anonymousAttendances",
                    "de anonieme bezoeken zijn niet die van de activiteiten samen",
                    "the anonymous attendances are not those of the activities together",
                ),
                (
                    "/reach/contacts",
                    "de contacten zijn niet die van de activiteiten samen",
                    "the contacts are not those of the activities together",
                ),
            ],
        );
    }
}
