//! A readable summary, goal by goal.

use std::fmt::Write as _;

use crate::language::Language;
use crate::report::Outcome;
use crate::report::{EffectAnswer, EffectReport};
use crate::sentence;

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
    let effects = report.each_effect();
    let went: Vec<String> = Outcome::ALL
        .into_iter()
        .filter_map(|outcome| {
            let count = effects
                .iter()
                .filter(|effect| Outcome::of(effect) == outcome)
                .count();
            let words = outcome.words();
            (count > 0).then(|| format!("{count}{} {}", say(" keer", ""), words.say(language)))
        })
        .collect();
    let _ = writeln!(
        text,
        "{}: {}",
        say("Hoe het ging met de effecten", "How it went with the effects"),
        went.join("; ")
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
    let many = |number: u64, one: &'static str, more: &'static str| {
        let shown = sentence::whole(number, language);
        format!("{shown} {}", if number == 1 { one } else { more })
    };
    let found = &report.findings;
    let _ = writeln!(
        text,
        "\n{}: {}, {}, {}",
        say("Bevindingen", "Findings"),
        many(found.errors, say("fout", "error"), say("fouten", "errors")),
        many(
            found.warnings,
            say("waarschuwing", "warning"),
            say("waarschuwingen", "warnings")
        ),
        many(found.advice, say("tip", "tip"), say("tips", "tips")),
    );
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
