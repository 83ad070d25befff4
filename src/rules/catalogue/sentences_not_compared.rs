//! `sentences-not-compared`: a report names the edition of its sentences, and it is one that can be made again.

use crate::finding::{Norm, Severity};
use crate::invalid_value::shown;
use crate::language::Words;
use crate::rules::{Found, Place, Rule};
use crate::sentence::SENTENCE_EDITION;

pub(super) static RULE: Rule = Rule::new(
    "sentences-not-compared",
    Severity::Warning,
    Norm::promise(10),
    "de zinnen van een rapport zijn van een uitgave die opnieuw te maken is",
    "the sentences of a report are of an edition that can be made again",
)
.on_report(|report, _, found| look(report.sentence_edition.as_deref(), found))
.on_roll_up(|overview, found| look(Some(&overview.sentence_edition), found));

fn look(edition: Option<&str>, found: &mut Found<'_>) {
    let help = Words::new(
        format!(
            "vraag een rapport met zinnen van `{SENTENCE_EDITION}`, of lees de cijfers en niet de zinnen"
        ),
        format!(
            "ask for a report with sentences of `{SENTENCE_EDITION}`, or read the figures and not the sentences"
        ),
    );
    match edition {
        Some(SENTENCE_EDITION) => {}
        Some(other) => found.add_with(
            Place::root().field("sentenceEdition"),
            Words::new(
                format!(
                    "de zinnen zijn van uitgave {}: zij zijn niet met de cijfers vergeleken",
                    shown(other)
                ),
                format!(
                    "the sentences are of edition {}: they were not compared with the figures",
                    shown(other)
                ),
            ),
            help,
            [("edition", other.to_owned())],
        ),
        None => found.add(
            Place::root(),
            Words::new(
                "van de zinnen staat er geen uitgave: zij zijn niet met de cijfers vergeleken",
                "no edition of the sentences is named: they were not compared with the figures",
            ),
            help,
        ),
    }
}

#[cfg(test)]
mod tests {
    use crate::report::EffectReport;
    use crate::rules::Check;
    use crate::rules::testing::{finds, typed, valid};

    #[test]
    fn a_broken_report_gives_its_findings_and_no_more() {
        finds(
            "sentences-not-compared",
            "effect-report",
            &[(
                "/sentenceEdition",
                "de zinnen zijn van uitgave `2031-01`: zij zijn niet met de cijfers vergeleken",
                "the sentences are of edition `2031-01`: they were not compared with the figures",
            )],
        );
    }

    #[test]
    fn a_broken_overview_gives_its_findings_and_no_more() {
        finds(
            "sentences-not-compared",
            "roll-up",
            &[(
                "/sentenceEdition",
                "de zinnen zijn van uitgave `2031-01`: zij zijn niet met de cijfers vergeleken",
                "the sentences are of edition `2031-01`: they were not compared with the figures",
            )],
        );
    }

    #[test]
    fn a_report_without_an_edition_is_not_compared_either() {
        let mut report: EffectReport = typed(valid("effect-report"));
        report.sentence_edition = None;
        report.goals[0].answer.nl = "Iets anders.".to_owned();
        let codes: Vec<_> = report.findings(()).iter().map(|it| it.code.to_string()).collect();
        assert_eq!(codes, ["sentences-not-compared"]);
    }
}
