//! A readable summary, goal by goal.

use std::fmt::Write as _;

use crate::language::Language;
use crate::report::{EffectAnswer, EffectReport};

/// A summary in plain text: each goal with its answer, then what stands outside the goals, then what was not
/// answered. Lines are not broken: that is for whoever shows them.
///
/// It holds nothing that the report does not hold, so it is as safe to show as the report.
pub fn summary(report: &EffectReport, language: Language) -> String {
    let mut text = String::new();
    // Writing to a text cannot fail, so the results of `write!` say nothing.
    let say = |nl: &'static str, en: &'static str| match language {
        Language::Nl => nl,
        Language::En => en,
    };
    let _ = writeln!(text, "{}, {}", report.organisation.name, report.period);
    let glance = report.glance;
    let _ = writeln!(
        text,
        "{}: {} {}, {} {}, {} {}, {} {}",
        say("Doelen naar best bekende antwoord", "Goals by best known answer"),
        glance.measured,
        say("gemeten", "measured"),
        glance.told,
        say("verteld", "told"),
        glance.counted_only,
        say("alleen geteld", "counted only"),
        glance.unanswered,
        say("onbeantwoord", "unanswered"),
    );
    for goal in &report.goals {
        let _ = writeln!(text, "\n{}", goal.title);
        let _ = writeln!(text, "  {}", goal.answer.say(language));
        if let Some(explanation) = &goal.explanation {
            let _ = writeln!(
                text,
                "  {}: {}",
                say("Toelichting", "Explanation"),
                explanation.trim()
            );
        }
        for effect in &goal.effects {
            explained(&mut text, effect, language);
        }
    }
    let outside = report
        .effects_outside_goals
        .iter()
        .chain(&report.emergent_effects);
    for (index, effect) in outside.enumerate() {
        if index == 0 {
            let _ = writeln!(text, "\n{}", say("Buiten de doelen", "Outside the goals"));
        }
        let _ = writeln!(
            text,
            "  ‘{}’: {}",
            effect.title.trim(),
            effect.statement.say(language)
        );
        explained(&mut text, effect, language);
    }
    let counts = (
        report.findings.errors,
        report.findings.warnings,
        report.findings.advice,
    );
    let _ = match language {
        Language::Nl => writeln!(
            text,
            "\nBevindingen: {} fouten, {} waarschuwingen, {} tips",
            counts.0, counts.1, counts.2
        ),
        Language::En => writeln!(
            text,
            "\nFindings: {} errors, {} warnings, {} tips",
            counts.0, counts.1, counts.2
        ),
    };
    let _ = writeln!(text, "{}", report.disclosure.residual_risk.say(language));
    text
}

fn explained(text: &mut String, effect: &EffectAnswer, language: Language) {
    if let Some(explanation) = effect
        .difference
        .as_ref()
        .and_then(|difference| difference.explanation.as_ref())
    {
        let named = match language {
            Language::Nl => "Toelichting bij",
            Language::En => "Explanation of",
        };
        let _ = writeln!(
            text,
            "  {named} ‘{}’: {}",
            effect.title.trim(),
            explanation.trim()
        );
    }
}
