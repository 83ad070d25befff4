//! The published file as it is.

use std::path::PathBuf;

use serde::Deserialize;

/// One published activity.
#[derive(Debug, Deserialize)]
pub(super) struct Activity {
    pub(super) title: String,
    pub(super) results: Vec<Outcome>,
}

/// A result: an output (`1`), outcome (`2`), impact (`3`) or something else (`9`).
#[derive(Debug, Deserialize)]
pub(super) struct Outcome {
    pub(super) title: String,
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) indicators: Vec<Indicator>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Indicator {
    pub(super) title: String,
    pub(super) measure: String,
    pub(super) ascending: String,
    pub(super) baseline: Baseline,
    pub(super) periods: Vec<Period>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Baseline {
    pub(super) year: String,
    pub(super) value: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Period {
    pub(super) start: String,
    pub(super) end: String,
    pub(super) targets: Vec<Value>,
    pub(super) actuals: Vec<Value>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Value {
    pub(super) value: String,
}

impl Outcome {
    /// Whether it says what was done, not what changed.
    pub(super) fn is_output(&self) -> bool {
        self.kind == "1"
    }
}

impl Indicator {
    pub(super) fn more_is_better(&self) -> bool {
        matches!(self.ascending.as_str(), "1" | "true")
    }

    /// Whether it asks for words: nominal, ordinal or qualitative.
    pub(super) fn asks_for_words(&self) -> bool {
        matches!(self.measure.as_str(), "3" | "4" | "5")
    }
}

impl Period {
    pub(super) fn target(&self) -> &str {
        self.targets.first().map_or("", |target| &target.value)
    }

    pub(super) fn actual(&self) -> &str {
        self.actuals.first().map_or("", |actual| &actual.value)
    }
}

/// The number that a text is, with or without `%`.
pub(super) fn number(text: &str) -> Option<f64> {
    let digits = text.trim();
    let digits = digits.strip_suffix('%').unwrap_or(digits).trim_end();
    digits.parse::<f64>().ok().filter(|number| number.is_finite())
}

/// The published activities. Their file lies beside the project, or where the environment says.
pub(super) fn published() -> Vec<Activity> {
    const NAME: &str = "VERNIEUWEND_REAL_RESULTS";
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/real/dutch-ngo-results.json");
    let path = std::env::var_os(NAME).map_or_else(beside, PathBuf::from);
    let text = std::fs::read_to_string(&path);
    let text = text.unwrap_or_else(|error| panic!("{} ({error}): name the file in {NAME}", path.display()));
    serde_json::from_str(&text).unwrap()
}
