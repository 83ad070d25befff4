//! Why a text or a number is not the value it should be.

use crate::language::Words;

/// A scalar that was refused: what is wrong, and what would be right.
///
/// The message is one clause in lower case without a full stop, and shows the input between backticks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct InvalidValue {
    message: Words,
    help: Words,
}

impl InvalidValue {
    /// Makes a refusal from what is wrong and what would be right.
    pub fn new(message: Words, help: Words) -> Self {
        Self { message, help }
    }

    /// What is wrong.
    pub fn message(&self) -> &Words {
        &self.message
    }

    /// What would be right.
    pub fn help(&self) -> &Words {
        &self.help
    }
}

/// The input as it is shown in a message: between backticks, cut after forty characters.
pub(crate) fn shown(input: &str) -> String {
    const LONGEST: usize = 40;
    let clean: String = input
        .chars()
        .take(LONGEST)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if input.chars().nth(LONGEST).is_some() {
        format!("`{clean}…`")
    } else {
        format!("`{clean}`")
    }
}
