//! `stages-out-of-order`: the stages of an initiative follow each other in time, and the last is where it stands.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::plan::{Coaching, Initiative};
use crate::rules::kinds::INITIATIVE;
use crate::rules::{Found, Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "stages-out-of-order",
    Severity::Error,
    Norm::promise(6),
    "de fasen van een initiatief volgen elkaar in de tijd, en in de laatste staat het",
    "the stages of an initiative follow each other in time, and the last is where it stands",
)
.on_plan(|plan, _, found| {
    for (index, initiative) in plan.initiatives.iter().enumerate() {
        let Some(coaching) = &initiative.coaching else {
            continue;
        };
        let at = || Place::root().item("initiatives", index, INITIATIVE, &initiative.title);
        in_time(coaching, found, &at);
        last_is_now(initiative, coaching, found, &at);
    }
});

/// A stage may go back; a day may not.
fn in_time(coaching: &Coaching, found: &mut Found<'_>, at: &dyn Fn() -> Place) {
    let next = coaching.stages.iter().enumerate().skip(1);
    for (before, (nth, reached)) in coaching.stages.iter().zip(next) {
        if reached.on < before.on {
            found.add_with(
                at().field("coaching").entry("stages", nth).field("on"),
                Words::new(
                    format!(
                        "deze fase is van `{}`, vóór de fase ervoor van `{}`",
                        reached.on, before.on
                    ),
                    format!(
                        "this stage is of `{}`, before the stage before it of `{}`",
                        reached.on, before.on
                    ),
                ),
                Words::new(
                    "zet de fasen in volgorde van tijd; terug naar een eerdere fase mag, met een latere dag",
                    "put the stages in order of time; back to an earlier stage is fine, on a later day",
                ),
                [("on", reached.on.to_string()), ("before", before.on.to_string())],
            );
        }
    }
}

fn last_is_now(initiative: &Initiative, coaching: &Coaching, found: &mut Found<'_>, at: &dyn Fn() -> Place) {
    let Some(last) = coaching.stages.last() else {
        return;
    };
    if last.stage != initiative.stage {
        found.add(
            at().field("stage"),
            Words::new(
                "het initiatief staat in een andere fase dan de laatste die het bereikte",
                "the initiative stands in another stage than the last it reached",
            ),
            Words::new(
                "voeg de fase met haar dag toe aan `stages`, of verbeter `stage`",
                "add the stage with its day to `stages`, or correct `stage`",
            ),
        );
    } else if initiative.since.is_some_and(|since| since != last.on) {
        found.add(
            at().field("since"),
            Words::new(
                "het initiatief staat sinds een andere dag in zijn fase dan de fasen zeggen",
                "the initiative stands in its stage since another day than the stages say",
            ),
            Words::new(
                "laat `since` weg of neem de dag van de laatste fase",
                "leave `since` out or take the day of the last stage",
            ),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "stages-out-of-order",
            "plan",
            &[
                (
                    "/initiatives/0/coaching/stages/1/on",
                    "deze fase is van `2024-01-15`, vóór de fase ervoor van `2024-05-01`",
                    "this stage is of `2024-01-15`, before the stage before it of `2024-05-01`",
                ),
                (
                    "/initiatives/0/since",
                    "het initiatief staat sinds een andere dag in zijn fase dan de fasen zeggen",
                    "the initiative stands in its stage since another day than the stages say",
                ),
            ],
        );
    }
}
