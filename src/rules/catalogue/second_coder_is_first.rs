//! `second-coder-is-first`: a story is coded a second time by somebody else.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::STORY;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "second-coder-is-first",
    Severity::Warning,
    Norm::practice("opbouwwerk"),
    "een verhaal wordt de tweede keer door een ander gecodeerd",
    "a story is coded a second time by somebody else",
)
.on_narrative(|narrative, _, found| {
    for (index, coding) in narrative.community.codings.iter().enumerate() {
        let first = coding.by.trim().to_lowercase();
        let second = coding.second.as_ref().map(|second| second.by.trim().to_lowercase());
        if second.is_some_and(|second| second == first) {
            found.add_with(
                Place::root()
                    .field("community")
                    .item("codings", index, STORY, coding.story.as_str())
                    .field("second")
                    .field("by"),
                Words::new(
                    format!("verhaal `{}` is twee keer door dezelfde gecodeerd", coding.story),
                    format!("story `{}` was coded twice by the same person", coding.story),
                ),
                Words::new(
                    "noem wie er los van de eerste codeerde; zijn het twee mensen met dezelfde functie, maak dan verschil",
                    "name who coded apart from the first; if two people have one position, tell them apart",
                ),
                [("story", coding.story.to_string())],
            );
        }
    }
});

#[cfg(test)]
mod tests {
    use crate::rules::testing::finds;

    #[test]
    fn a_broken_narrative_gives_its_findings_and_no_more() {
        finds(
            "second-coder-is-first",
            "narrative",
            &[(
                "/community/codings/0/second/by",
                "verhaal `de-overkant` is twee keer door dezelfde gecodeerd",
                "story `de-overkant` was coded twice by the same person",
            )],
        );
    }
}
