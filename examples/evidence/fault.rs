//! Why a line is refused.

use serde::Serialize;
use vernieuwend_verantwoorden::engine::resolution::ScoreFault;
use vernieuwend_verantwoorden::value::InvalidValue;

/// The six codes of a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Code {
    Unreadable,
    UnknownField,
    LengthMismatch,
    OffGrid,
    OutOfRange,
    InvalidParameter,
}

/// A code with its sentence.
#[derive(Debug, Serialize)]
pub(crate) struct Fault {
    pub(crate) code: Code,
    message: String,
}

impl Fault {
    pub(crate) fn new(code: Code, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { code, message }
    }

    /// A number in this field that is no score.
    pub(crate) fn score(fault: ScoreFault, field: &str, number: f64) -> Self {
        match fault {
            ScoreFault::OffGrid => Self::new(
                Code::OffGrid,
                format!("`{number}` in `{field}` has more than six decimals"),
            ),
            ScoreFault::OutOfRange => Self::new(
                Code::OutOfRange,
                format!("`{number}` in `{field}` is beyond one million"),
            ),
            _ => Self::new(
                Code::Unreadable,
                format!("`{number}` in `{field}` is not a number"),
            ),
        }
    }
}

impl From<InvalidValue> for Fault {
    fn from(refusal: InvalidValue) -> Self {
        let (what, help) = (&refusal.message().en, &refusal.help().en);
        Self::new(Code::InvalidParameter, format!("{what}: {help}"))
    }
}
