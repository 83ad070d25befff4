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
.on_report(|report, _, found| {
    // Rounded parts need not add up to a rounded whole.
    let exact = !rounded(report);
    each_answer(report, |answer, at| match &answer.observed {
        Some(Observed::PairedChange(figures)) => paired(found, figures, exact, at),
        Some(Observed::CategoryShift(figures)) if exact => levels(found, figures, at),
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
});

/// Only this preset rounds people to multiples of five.
fn rounded(report: &EffectReport) -> bool {
    report.disclosure.preset.as_deref() == Some("cbs-care")
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
    if !difference_fits(figures.mean_before, figures.mean_after, figures.mean_change) {
        say(
            found,
            place().field("meanChange"),
            "de gemiddelde verandering is niet na min voor",
            "the mean change is not after minus before",
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
            ],
        );
    }
}
