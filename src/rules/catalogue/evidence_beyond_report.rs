//! `evidence-beyond-report`: an offer quotes an earlier report as it stands, and no stronger.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::offer::EarlierEvidence;
use crate::report::{EffectAnswer, EffectReport};
use crate::rules::answers::each_answer;
use crate::rules::{Found, Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "evidence-beyond-report",
    Severity::Error,
    Norm::promise(1),
    "een offerte haalt een eerdere rapportage aan zoals die er staat, en niet sterker",
    "an offer quotes an earlier report as it stands, and no stronger",
)
.on_offer(|offer, context, found| {
    let reported: BTreeMap<&str, BTreeMap<&str, &EffectAnswer>> = context
        .reports
        .iter()
        .map(|report| (report.id.as_str(), answers(report)))
        .collect();
    for (index, quoted) in offer.evidence.iter().enumerate() {
        let at = || Place::root().item("evidence", index, ("bewijs", "evidence"), &quoted.title);
        let Some(answers) = reported.get(quoted.report.as_str()) else {
            continue;
        };
        match answers.get(quoted.reported_as.as_str()) {
            None => say(
                found,
                at().field("reportedAs"),
                quoted,
                ("dit effect niet", "not have this effect"),
                ("heeft", "does"),
            ),
            Some(answer) => held_against(found, quoted, answer, &at),
        }
    }
});

/// Every effect of a report, by its id; under several goals the first.
fn answers(report: &EffectReport) -> BTreeMap<&str, &EffectAnswer> {
    let mut answers = BTreeMap::new();
    each_answer(report, |answer, _| {
        answers.entry(answer.effect.as_str()).or_insert(answer);
    });
    answers
}

fn held_against(
    found: &mut Found<'_>,
    quoted: &EarlierEvidence,
    answer: &EffectAnswer,
    at: &dyn Fn() -> Place,
) {
    let says = ("zegt", "does");
    if quoted.standing > answer.standing {
        say(
            found,
            at().field("standing"),
            quoted,
            ("minder sterk hoe dit bekend is", "not know this so well"),
            says,
        );
    }
    if quoted.design > answer.design {
        say(
            found,
            at().field("design"),
            quoted,
            (
                "dat het onderzoek minder sterk was",
                "not have a design that strong",
            ),
            says,
        );
    }
    if quoted.statement != answer.statement {
        say(
            found,
            at().field("statement"),
            quoted,
            ("dit anders", "not say this in these words"),
            says,
        );
    }
    let caveats = answer
        .caveats
        .iter()
        .any(|caveat| !quoted.caveats.contains(caveat));
    let labels = answer.labels.iter().any(|label| !quoted.labels.contains(label));
    if caveats || labels {
        say(
            found,
            at().field("caveats"),
            quoted,
            ("er een voorbehoud bij", "not say this without a reserve"),
            says,
        );
    }
}

fn say(
    found: &mut Found<'_>,
    at: Place,
    quoted: &EarlierEvidence,
    (what_nl, what_en): (&str, &str),
    (verb_nl, verb_en): (&str, &str),
) {
    found.add_with(
        at,
        Words::new(
            format!("rapportage `{}` {verb_nl} {what_nl}", quoted.report),
            format!("report `{}` {verb_en} {what_en}", quoted.report),
        ),
        Words::new(
            "haal de rapportage woordelijk aan, met haar voorbehouden",
            "quote the report word for word, with its reserves",
        ),
        [
            ("effect", quoted.effect.to_string()),
            ("report", quoted.report.to_string()),
        ],
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "evidence-beyond-report",
            "tender-offer",
            &[(
                "/evidence/0/standing",
                "rapportage `rapport-2025` zegt minder sterk hoe dit bekend is",
                "report `rapport-2025` does not know this so well",
            )],
        );
    }
}
