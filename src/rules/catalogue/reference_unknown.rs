//! `reference-unknown`: what is referred to exists.

use std::cell::OnceCell;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::by_id::Ids;
use crate::rules::kinds::{Called, kind_of};
use crate::rules::meant::Guesses;
use crate::rules::{Found, Place, Rule};

mod homes;
mod obligations;

use homes::{of_assessment, of_narrative, of_offer, of_plan, of_policy, of_report, of_roll_up};

pub(super) static RULE: Rule = Rule::new(
    "reference-unknown",
    Severity::Error,
    Norm::promise(6),
    "wat genoemd wordt, bestaat",
    "what is referred to exists",
)
.blocking()
.on_policy(|document, _, found| look(&of_policy(document), found))
.on_plan(|document, context, found| {
    look(&of_plan(document, context), found);
    without(found, [("policy-framework", context.policy.is_none())]);
})
.on_narrative(|document, context, found| {
    look(&of_narrative(document, context), found);
    if let Some(plan) = context.plan {
        obligations::look(document, plan, found);
    }
    without(
        found,
        [
            ("plan", context.plan.is_none()),
            ("policy-framework", context.policy.is_none()),
        ],
    );
})
.on_report(|document, context, found| {
    look(&of_report(document, context), found);
    without(
        found,
        [
            ("policy-framework", context.policy.is_none()),
            ("plan", context.plan.is_none()),
        ],
    );
})
.on_offer(|document, context, found| {
    look(&of_offer(document, context), found);
    let quotes = !document.evidence.is_empty() || !document.evidence_left_out.is_empty();
    without(
        found,
        [
            ("policy-framework", context.policy.is_none()),
            ("plan", context.plan.is_none()),
            ("effect-report", quotes && context.reports.is_empty()),
        ],
    );
})
.on_assessment(|document, _, found| look(&of_assessment(document), found))
.on_roll_up(|document, found| look(&of_roll_up(document), found));

fn without<const N: usize>(found: &mut Found<'_>, needed: [(&'static str, bool); N]) {
    for (document, is_absent) in needed {
        if is_absent {
            found.without(document);
        }
    }
}

/// Where the ids of one kind are looked up.
struct Home<'a> {
    /// The name of the type that they are ids of.
    of: &'static str,
    /// The one field for which this is; none for every other.
    only: Option<(&'static str, &'static str)>,
    /// What exists; none when the document that says it is not at hand, or another rule looks.
    known: Option<Known<'a>>,
}

impl<'a> Home<'a> {
    /// These exist.
    fn known(of: &'static str, ids: impl IntoIterator<Item = &'a str>) -> Self {
        let known = kind_of(of).map(|kind| Known::new(kind, ids));
        Self {
            of,
            only: None,
            known,
        }
    }

    /// These exist, if the document that says so is at hand.
    fn given<T, I: IntoIterator<Item = &'a str>>(
        of: &'static str,
        document: Option<T>,
        ids: impl FnOnce(T) -> I,
    ) -> Self {
        document.map_or(Self::elsewhere(of), |document| Self::known(of, ids(document)))
    }

    /// These are in no document that is at hand.
    fn elsewhere(of: &'static str) -> Self {
        Self {
            of,
            only: None,
            known: None,
        }
    }

    /// The same, for the field with this name of the type with that name.
    fn only(mut self, of: &'static str, field: &'static str) -> Self {
        self.only = Some((of, field));
        self
    }
}

/// Looks up every id by which the document refers to something. An id of a kind without a home exists nowhere, so that
/// whoever adds a kind is told.
fn look(homes: &[Home<'_>], found: &mut Found<'_>) {
    let survey = found.survey();
    let (mut numbers, mut unknown) = (Vec::new(), Vec::new());
    // Its own id refers to nothing; that of an instrument is another rule's to look up.
    for (number, met, id) in survey.ids().filter(|(_, met, _)| met.thing.1 != "id") {
        let fits = |home: &&Home<'_>| home.of == met.of && home.only.is_none_or(|only| only == met.thing);
        let home = homes.iter().find(fits);
        let known = home.map(|home| &home.known);
        let is_there = match known {
            Some(Some(known)) => known.ids.contains(id),
            Some(None) => true,
            None => false,
        };
        if !is_there {
            numbers.push(number);
            unknown.push((met.of, known.and_then(Option::as_ref), id));
        }
    }
    for (place, (of, known, id)) in survey.places(&numbers).into_iter().zip(unknown) {
        match known {
            Some(known) => known.unknown(found, id, place),
            None => Known::new((of, of), []).unknown(found, id, place),
        }
    }
}

/// The things that exist, and what they are called in both languages.
struct Known<'a> {
    kind: Called,
    ids: Ids<'a>,
    /// The ids in order, once one is sought that is like another.
    sorted: OnceCell<Vec<&'a str>>,
    guesses: Guesses,
}

impl<'a> Known<'a> {
    fn new(kind: Called, ids: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            kind,
            ids: ids.into_iter().collect(),
            sorted: OnceCell::new(),
            guesses: Guesses::new(),
        }
    }

    fn look(&self, found: &mut Found<'_>, id: &str, place: impl FnOnce() -> Place) {
        if self.ids.contains(id) {
            return;
        }
        self.unknown(found, id, place());
    }

    fn unknown(&self, found: &mut Found<'_>, id: &str, place: Place) {
        let (nl, en) = self.kind;
        let sorted = self.sorted.get_or_init(|| {
            let mut ids: Vec<_> = self.ids.iter().copied().collect();
            ids.sort_unstable();
            ids
        });
        let help = match self.guesses.guess(id, sorted.iter().copied()) {
            Some(near) => Words::new(format!("bedoelde u `{near}`?"), format!("did you mean `{near}`?")),
            None => Words::new(
                "verbeter het id, of voeg het genoemde toe",
                "correct the id, or add what it names",
            ),
        };
        found.add_with(
            place,
            Words::new(
                format!("{nl} `{id}` bestaat niet"),
                format!("{en} `{id}` does not exist"),
            ),
            help,
            [("id", id.to_owned())],
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::plan::{Activity, Effect, Organisation, Plan};
    use crate::rules::Check;
    use crate::rules::meant::GUESSES;
    use crate::rules::testing::finds;
    use crate::value::{Id, Period};

    /// How many unknown activities are found in a plan in which so many effects each name one, beside as many
    /// activities, and for how many of them it is guessed which was meant.
    fn guessed(effects: usize) -> (usize, usize) {
        let year = Period::new("2025-01-01".parse().unwrap(), "2025-12-31".parse().unwrap());
        let organisation = Organisation::new("Stichting Buurtkracht");
        let mut plan = Plan::new(Id::new("plan").unwrap(), organisation, year);
        for number in 0..effects {
            let id = Id::new(&format!("activiteit-{number:06}")).unwrap();
            plan.activities.push(Activity::new(id, "Koffieochtend"));
            let id = Id::new(&format!("effect-{number:06}")).unwrap();
            let mut effect = Effect::new(id, "Ouderen missen minder mensen");
            let misspelt = format!("activitiet-{number:06}");
            effect.activities.push(Id::new(&misspelt).unwrap());
            plan.effects.push(effect);
        }
        let findings = plan.findings(());
        let unknown = findings.with_code("reference-unknown");
        let helped = unknown.filter(|it| it.help.en.starts_with("did you mean"));
        (findings.with_code("reference-unknown").count(), helped.count())
    }

    /// A guess looks once at each id that exists, so with a fixed number of guesses the work grows with the document.
    #[test]
    fn however_many_ids_are_unknown_only_so_many_are_guessed() {
        assert_eq!(guessed(60), (60, 60));
        assert_eq!(guessed(200), (200, GUESSES));
        assert_eq!(guessed(400), (400, GUESSES));
    }

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "reference-unknown",
            "effect-report",
            &[
                (
                    "/activities/1/effects/0",
                    "effect `volhoude` bestaat niet",
                    "effect `volhoude` does not exist",
                ),
                (
                    "/sources/plan",
                    "plan `plan-2024` bestaat niet",
                    "plan `plan-2024` does not exist",
                ),
            ],
        );
    }

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "reference-unknown",
            "tender-offer",
            &[
                (
                    "/answers/0/effects/0",
                    "effect `minder-enzaam` bestaat niet",
                    "effect `minder-enzaam` does not exist",
                ),
                (
                    "/answers/1/goals/0",
                    "doel `medoen` bestaat niet",
                    "goal `medoen` does not exist",
                ),
                (
                    "/effects/2/activities/1",
                    "activiteit `respijtt` bestaat niet",
                    "activity `respijtt` does not exist",
                ),
                (
                    "/evidence/0/report",
                    "rapportage `rapport-2024` bestaat niet",
                    "report `rapport-2024` does not exist",
                ),
                (
                    "/lines/0/effort/areas/0",
                    "gebied `nord` bestaat niet",
                    "area `nord` does not exist",
                ),
                (
                    "/plan",
                    "plan `plan-2024` bestaat niet",
                    "plan `plan-2024` does not exist",
                ),
            ],
        );
    }

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "reference-unknown",
            "narrative",
            &[
                (
                    "/realisations/1/activity",
                    "activiteit `respijtt` bestaat niet",
                    "activity `respijtt` does not exist",
                ),
                (
                    "/stories/0/effects/0",
                    "effect `minder-enzaam` bestaat niet",
                    "effect `minder-enzaam` does not exist",
                ),
            ],
        );
    }

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "reference-unknown",
            "plan",
            &[
                (
                    "/contributions/1/goal",
                    "doel `geluk` bestaat niet",
                    "goal `geluk` does not exist",
                ),
                (
                    "/effects/0/activities/0",
                    "activiteit `kofie` bestaat niet",
                    "activity `kofie` does not exist",
                ),
            ],
        );
    }

    #[test]
    fn a_broken_policy_framework_gives_its_findings_and_no_more() {
        finds(
            "reference-unknown",
            "policy-framework",
            &[(
                "/goals/1/parent",
                "doel `smaen` bestaat niet",
                "goal `smaen` does not exist",
            )],
        );
    }
}
