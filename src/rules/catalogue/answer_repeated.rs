//! `answer-repeated`: each criterion has an answer of its own.

use std::collections::BTreeMap;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::CRITERION;
use crate::rules::{Found, Place, Rule};

pub(in crate::rules) static RULE: Rule = Rule::new(
    "answer-repeated",
    Severity::Error,
    Norm::practice("Kruisbestuiving in de proeftuin"),
    "elk criterium heeft een eigen antwoord",
    "each criterion has an answer of its own",
)
.on_plan(|plan, _, found| {
    let texts = plan
        .answers
        .iter()
        .map(|it| (it.criterion.as_str(), it.criterion.as_str(), it.text.as_str()));
    look(found, texts, "text");
})
.on_offer(|offer, _, found| {
    let texts = offer.answers.iter();
    let texts = texts.map(|it| {
        (
            it.criterion.as_str(),
            it.name.as_str(),
            it.written.as_deref().unwrap_or_default(),
        )
    });
    look(found, texts, "written");
});

/// Looks at answers by criterion, name and text. Spaces and capitals make no other text.
fn look<'a>(found: &mut Found<'_>, texts: impl Iterator<Item = (&'a str, &'a str, &'a str)>, field: &str) {
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    for (index, (criterion, name, text)) in texts.enumerate() {
        let same = text
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .to_lowercase();
        if same.is_empty() {
            continue;
        }
        let Some(before) = first.get(same.as_str()) else {
            first.insert(same, criterion);
            continue;
        };
        found.add_with(
            Place::root().item("answers", index, CRITERION, name).field(field),
            Words::new(
                format!("dit antwoord staat ook bij criterium `{before}`"),
                format!("this answer stands under criterion `{before}` too"),
            ),
            Words::new(
                "beantwoord wat dit criterium vraagt, en verwijs voor de rest",
                "answer what this criterion asks, and refer for the rest",
            ),
            [
                ("criterion", criterion.to_owned()),
                ("same", (*before).to_owned()),
            ],
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_offer_gives_its_findings_and_no_more() {
        finds(
            "answer-repeated",
            "tender-offer",
            &[(
                "/answers/1/written",
                "dit antwoord staat ook bij criterium `opbrengst`",
                "this answer stands under criterion `opbrengst` too",
            )],
        );
    }

    #[test]
    fn a_broken_plan_gives_its_findings_and_no_more() {
        finds(
            "answer-repeated",
            "plan",
            &[(
                "/answers/1/text",
                "dit antwoord staat ook bij criterium `opbrengst`",
                "this answer stands under criterion `opbrengst` too",
            )],
        );
    }
}
