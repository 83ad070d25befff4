//! `story-without-consent`: a story is told only with consent.

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::narrative::{Consent, Story};
use crate::rules::kinds::STORY;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "story-without-consent",
    Severity::Warning,
    Norm::law("AVG", "7"),
    "een verhaal wordt alleen verteld met toestemming",
    "a story is told only with consent",
)
.on_narrative(|narrative, _, found| {
    for (index, story) in narrative.stories.iter().enumerate() {
        if story.consent != Consent::Given {
            let called = story.title.as_deref().unwrap_or(story.id.as_str());
            found.add_with(
                Place::root()
                    .item("stories", index, STORY, called)
                    .field("consent"),
                Words::new(
                    format!("voor verhaal `{}` is geen toestemming", story.id),
                    format!("there is no consent for story `{}`", story.id),
                ),
                Words::new(
                    "het verhaal blijft uit de rapportage tot `consent` op `given` staat",
                    "the story stays out of the report until `consent` is `given`",
                ),
                [("story", story.id.to_string())],
            );
        }
    }
    for (index, coding) in narrative.community.codings.iter().enumerate() {
        let mut stories = narrative.stories.iter();
        let without = |story: &&Story| story.id == coding.story && story.consent != Consent::Given;
        if stories.any(|story| without(&story)) {
            found.add_with(
                Place::root()
                    .field("community")
                    .item("codings", index, STORY, coding.story.as_str())
                    .field("story"),
                Words::new(
                    format!("verhaal `{}` is in codes gevat zonder toestemming", coding.story),
                    format!("story `{}` was coded without consent", coding.story),
                ),
                Words::new(
                    "de codes blijven uit de rapportage tot er toestemming is",
                    "the codes stay out of the report until there is consent",
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
            "story-without-consent",
            "narrative",
            &[
                (
                    "/community/codings/1/story",
                    "verhaal `vol` is in codes gevat zonder toestemming",
                    "story `vol` was coded without consent",
                ),
                (
                    "/stories/1/consent",
                    "voor verhaal `vol` is geen toestemming",
                    "there is no consent for story `vol`",
                ),
            ],
        );
    }
}
