//! Help that says what somebody probably meant.

use crate::finding::nearest;

/// Help that names the nearest word, or all words when they are few.
pub(super) fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str> + Clone,
) -> (String, String) {
    /// So many words fit in a sentence.
    const FEW: usize = 12;
    if let Some(near) = nearest(word, candidates.clone()) {
        return (format!("bedoelt u `{near}`?"), format!("did you mean `{near}`?"));
    }
    let all: Vec<&str> = candidates.into_iter().take(FEW + 1).collect();
    if all.is_empty() || all.len() > FEW {
        return (
            "gebruik een id dat in het plan of het beleidskader staat".to_owned(),
            "use an id that stands in the plan or the policy framework".to_owned(),
        );
    }
    let list = all
        .iter()
        .map(|word| format!("`{word}`"))
        .collect::<Vec<_>>()
        .join(", ");
    (format!("gebruik een van {list}"), format!("use one of {list}"))
}
