//! `statement-differs`: each sentence of a report is the one that its figures make.

use crate::finding::{Norm, Severity};
use crate::instrument::{DeclaredInstrument, Instrument};
use crate::language::{Language, Words};
use crate::plan::Plan;
use crate::report::{EffectReport, Observed};
use crate::rules::answers::each_answer;
use crate::rules::{Found, Place, Rule};
use crate::sentence::{SENTENCE_EDITION, roll_up_sentences, sentences};

pub(super) static RULE: Rule = Rule::new(
    "statement-differs",
    Severity::Error,
    Norm::promise(10),
    "elke zin van een rapport is de zin die uit zijn cijfers volgt",
    "each sentence of a report is the one that its figures make",
)
.on_report(|report, context, found| {
    // Of other editions another rule says that they were not compared.
    if report.sentence_edition.as_deref() != Some(SENTENCE_EDITION) {
        return;
    }
    let expect = !report.audience.is_confidential();
    for sentence in sentences(report) {
        let at = Place::at(sentence.pointer.clone());
        look(found, &at, sentence.written, &sentence.made, expect);
    }
    if let Some(plan) = context.plan {
        names(report, plan, found, expect);
    }
})
.on_roll_up(|overview, found| {
    if overview.sentence_edition != SENTENCE_EDITION {
        return;
    }
    for sentence in roll_up_sentences(overview) {
        let at = Place::at(sentence.pointer.clone());
        look(found, &at, sentence.written, &sentence.made, true);
    }
});

/// What the plan calls its own instruments, the report calls them too.
fn names(report: &EffectReport, plan: &Plan, found: &mut Found<'_>, expect: bool) {
    each_answer(report, |answer, at| {
        let (id, version, name, at_name) = match &answer.observed {
            Some(Observed::PairedChange(it)) => (&it.instrument, &it.version, &it.name, "figures"),
            Some(Observed::CategoryShift(it)) => (&it.instrument, &it.version, &it.name, "figures"),
            Some(Observed::Told(told)) => match &told.asked {
                Some(it) => (&it.instrument, &it.version, &it.name, "asked"),
                None => return,
            },
            _ => return,
        };
        let same = |it: &&DeclaredInstrument| it.id == *id && it.version == *version;
        let own = plan
            .instruments
            .iter()
            .find(same)
            .and_then(|it| Instrument::declare(it).ok());
        if let Some(own) = own {
            let mut at = at().field("observed").field("figures");
            if at_name == "asked" {
                at = at.field("asked");
            }
            // Another name in both languages; a name that differs between them was met above.
            if name.nl == name.en {
                look(found, &at.field("name"), name, own.name(), expect);
            }
        }
    });
}

fn look(found: &mut Found<'_>, at: &Place, written: &Words, made: &Words, expect: bool) {
    for (language, field) in [(Language::Nl, "nl"), (Language::En, "en")] {
        let (written, made) = (written.say(language), made.say(language));
        if written == made {
            continue;
        }
        let help = if made.is_empty() {
            Words::new("hier hoort niets te staan", "nothing belongs here")
        } else if expect {
            Words::new(
                format!("hier hoort te staan: {made}"),
                format!("what belongs here is: {made}"),
            )
        } else {
            // What a confidential report says is not said outside it.
            Words::new(
                "maak de zin opnieuw uit de cijfers met `sentence::sentences`",
                "make the sentence again from the figures with `sentence::sentences`",
            )
        };
        found.add(
            at.clone().field(field),
            Words::new(
                "deze zin volgt niet uit de cijfers van het rapport",
                "this sentence does not follow from the figures of the report",
            ),
            help,
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::report::EffectReport;
    use crate::rules::Check;
    use crate::rules::testing::{finds, made_again, typed, valid};

    const SAID: (&str, &str) = (
        "deze zin volgt niet uit de cijfers van het rapport",
        "this sentence does not follow from the figures of the report",
    );

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        let at = |pointer| (pointer, SAID.0, SAID.1);
        finds(
            "statement-differs",
            "effect-report",
            &[
                at("/addedValue/0/statement/nl"),
                at("/disclosure/proved/en"),
                at("/goals/0/answer/nl"),
                at("/goals/0/effects/0/observed/figures/name/nl"),
                at("/goals/0/effects/0/statement/nl"),
                at("/goals/0/effects/1/contribution/statement/en"),
                at("/goals/1/answer/nl"),
                at("/goals/1/effects/0/observed/figures/name/nl"),
                at("/goals/1/effects/0/statement/nl"),
            ],
        );
    }

    #[test]
    fn a_broken_overview_gives_its_findings_and_no_more() {
        let at = |pointer| (pointer, SAID.0, SAID.1);
        finds(
            "statement-differs",
            "roll-up",
            &[
                at("/costs/statement/nl"),
                at("/goals/0/answers/0/effects/0/figures/0/name/en"),
                at("/goals/0/statement/nl"),
                at("/reach/statement/en"),
                at("/statement/nl"),
            ],
        );
    }

    #[test]
    fn the_sentence_expected_is_told_unless_the_report_is_confidential() {
        let mut report: EffectReport = made_again(typed(valid("effect-report")));
        let expected = report.goals[0].answer.nl.clone();
        report.goals[0].answer.nl = "Wij halveerden de eenzaamheid in Utrecht.".to_owned();
        let found = report.findings(());
        let help = &found.with_code("statement-differs").next().unwrap().help;
        assert_eq!(help.nl, format!("hier hoort te staan: {expected}"));
        report.audience = crate::report::Audience::Internal;
        let found = report.findings(());
        let help = &found.with_code("statement-differs").next().unwrap().help;
        assert!(!help.nl.contains(&expected));
    }
}
