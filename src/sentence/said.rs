//! Sentences in two parts: what is said first, also in short, and what is said then.

/// What is said of an effect.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// The one or two sentences that stand by themselves.
    pub(super) first: Vec<String>,
    /// What completes them.
    pub(super) then: Vec<String>,
}

impl Said {
    pub(super) fn only(sentence: String) -> Self {
        Self {
            first: vec![sentence],
            then: Vec::new(),
        }
    }
}
