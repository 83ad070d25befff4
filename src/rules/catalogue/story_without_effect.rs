//! `story-without-effect`: a story illustrates an effect.

use std::collections::BTreeSet;

use crate::finding::{Norm, Severity};
use crate::language::Words;
use crate::rules::kinds::STORY;
use crate::rules::{Place, Rule};

pub(super) static RULE: Rule = Rule::new(
    "story-without-effect",
    Severity::Advice,
    Norm::promise(2),
    "een verhaal hoort bij een effect",
    "a story belongs to an effect",
)
.on_narrative(|narrative, _, found| {
    let emergent = narrative
        .emergent_effects
        .iter()
        .flat_map(|effect| &effect.stories);
    let told: BTreeSet<&str> = emergent.map(crate::value::Id::as_str).collect();
    for (index, story) in narrative.stories.iter().enumerate() {
        if story.effects.is_empty() && !told.contains(story.id.as_str()) {
            let called = story.title.as_deref().unwrap_or(story.id.as_str());
            found.add_with(
                Place::root().item("stories", index, STORY, called),
                Words::new(
                    format!("verhaal `{}` hoort bij geen effect", story.id),
                    format!("story `{}` belongs to no effect", story.id),
                ),
                Words::new(
                    "noem in `effects` wat het verhaal laat zien, of voeg een onvoorzien effect toe",
                    "name in `effects` what the story shows, or add an emergent effect",
                ),
                [("id", story.id.to_string())],
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
            "story-without-effect",
            "narrative",
            &[(
                "/stories/1",
                "verhaal `vol` hoort bij geen effect",
                "story `vol` belongs to no effect",
            )],
        );
    }
}
