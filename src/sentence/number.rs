//! Numbers as readers write them.

use crate::language::Language;
use crate::value::{Decimal, Euro};

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

/// An amount as readers write it: `€ 12.500,00` in Dutch, `€12,500.00` in English.
///
/// ```
/// use vernieuwend_verantwoorden::language::Language;
/// use vernieuwend_verantwoorden::sentence::euro;
///
/// assert_eq!(euro("12500.00".parse()?, Language::Nl), "€ 12.500,00");
/// assert_eq!(euro("-999.50".parse()?, Language::En), "−€999.50");
/// # Ok::<(), vernieuwend_verantwoorden::refusal::Refusal>(())
/// ```
pub fn euro(amount: Euro, language: Language) -> String {
    let cents = amount.cents().unsigned_abs();
    let digits = (cents / 100).to_string();
    let (group, point) = match language {
        Language::Nl => ('.', ','),
        Language::En => (',', '.'),
    };
    let mut whole = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            whole.push(group);
        }
        whole.push(digit);
    }
    let sign = if amount.cents() < 0 { "−" } else { "" };
    let space = either(language, " ", "");
    format!("{sign}€{space}{whole}{point}{:02}", cents % 100)
}
