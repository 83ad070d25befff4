//! Sentences of a tender offer: what is offered, what earlier reports say, what it costs.

use super::afterwards::design;
use super::number::{either, euro};
use crate::language::{Language, Words};
use crate::offer::{EarlierEvidence, OfferTotals, Yield};

/// An effect that is offered under a goal: for whom, measured how, what is pursued, by which activities.
pub fn offered(offered: &Yield, activities: &[&str]) -> Words {
    let say = |language: Language| {
        let mut parts = vec![format!(
            "{} ‘{}’ ({} {})",
            either(language, "Beoogd effect", "Intended effect"),
            offered.text.trim(),
            either(language, "voor:", "for:"),
            offered.for_whom.say(language)
        )];
        parts.push(match &offered.measured {
            Some(how) => format!(
                "{} {}",
                either(language, "vastgesteld", "established"),
                how.say(language)
            ),
            None => either(
                language,
                "nog niet bepaald is hoe dit zichtbaar wordt",
                "how this becomes visible is not settled yet",
            )
            .to_owned(),
        });
        if let Some(target) = &offered.pursued {
            parts.push(format!(
                "{} {}",
                either(language, "nagestreefd:", "pursued:"),
                target.say(language)
            ));
        }
        let mut text = parts.join("; ");
        if !activities.is_empty() {
            text.push_str(either(language, ". Daaraan werken: ", ". Worked at by: "));
            text.push_str(&activities.join(", "));
        }
        text.push('.');
        text
    };
    Words::new(say(Language::Nl), say(Language::En))
}

/// A goal for which nothing is offered. It is said, because a reader looks for it.
pub fn nothing_offered(goal: &str) -> Words {
    Words::new(
        format!(
            "Voor het doel ‘{}’ biedt dit plan geen beoogd effect.",
            goal.trim()
        ),
        format!(
            "For the goal ‘{}’ this plan offers no intended effect.",
            goal.trim()
        ),
    )
}

/// What an earlier report says, quoted with its design. The words between quotation marks are the report's.
pub fn earlier(evidence: &EarlierEvidence) -> Words {
    let say = |language: Language| {
        let (title, statement) = (evidence.title.trim(), evidence.statement.say(language).trim());
        let (standing, design) = (
            evidence.standing.words().say(language).to_owned(),
            design(evidence.design, language),
        );
        let (report, period) = (&evidence.report, evidence.period);
        match language {
            Language::Nl => format!(
                "Eerder gerapporteerd over ‘{title}’ ({report}, {period}; {standing}, {design}): ‘{statement}’"
            ),
            Language::En => format!(
                "Reported before about ‘{title}’ ({report}, {period}; {standing}, {design}): ‘{statement}’"
            ),
        }
    };
    Words::new(say(Language::Nl), say(Language::En))
}

/// What the offer costs, beside the budget.
pub fn costs(totals: &OfferTotals) -> Words {
    let say = |language: Language| {
        let amount = totals
            .costs
            .known()
            .map_or_else(|| totals.costs.say(language), |amount| euro(*amount, language));
        let at_least = if totals.costs_not_stated.is_empty() || totals.costs.known().is_none() {
            ""
        } else {
            either(language, "ten minste ", "at least ")
        };
        let mut parts = vec![format!(
            "{} {at_least}{amount}",
            either(language, "Begrote kosten:", "Planned costs:")
        )];
        if let Some(income) = totals.income.known() {
            let name = either(
                language,
                "verwachte eigen inkomsten:",
                "expected income of its own:",
            );
            parts.push(format!("{name} {}", euro(*income, language)));
        }
        if let Some(budget) = totals.budget {
            let name = either(language, "budget van de opdracht:", "budget of the assignment:");
            parts.push(format!("{name} {}", euro(budget, language)));
        }
        parts.join("; ") + "."
    };
    Words::new(say(Language::Nl), say(Language::En))
}
