//! Numbers as readers write them.

use crate::language::Language;
use crate::value::Decimal;

/// A decimal number with a decimal comma in Dutch, a point in English, and a true minus sign.
///
/// ```
/// use vernieuwend_verantwoorden::language::Language;
/// use vernieuwend_verantwoorden::sentence::decimal;
/// use vernieuwend_verantwoorden::value::Decimal;
///
/// let change = Decimal::from_f64(-1.2)?;
/// assert_eq!(decimal(change, Language::Nl), "−1,2");
/// assert_eq!(decimal(change, Language::En), "−1.2");
/// # Ok::<(), vernieuwend_verantwoorden::refusal::Refusal>(())
/// ```
pub fn decimal(number: Decimal, language: Language) -> String {
    let text = minus(&number.to_string());
    match language {
        Language::Nl => text.replace('.', ","),
        Language::En => text,
    }
}

/// A number as text, with a true minus sign.
pub fn minus(number: &str) -> String {
    number.replace('-', "−")
}

/// A text in Dutch or English.
pub(super) fn either<'a>(language: Language, nl: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Nl => nl,
        Language::En => en,
    }
}

/// One or more: `1 deelnemer`, `2 deelnemers`.
pub(super) fn counted(number: u64, one: &str, more: &str) -> String {
    if number == 1 {
        format!("1 {one}")
    } else {
        format!("{number} {more}")
    }
}
