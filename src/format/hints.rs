//! What somebody probably meant by a value of another kind: said beside the general help, never acted upon.

use super::scalars::Check;
use super::shape::{Range, Shape};
use super::tree::{Kind, Place};
use crate::finding::Finding;
use crate::invalid_value::InvalidValue;
use crate::language::Words;
use crate::value::{Range as Bounds, limits_reversed};

/// The finding with a hint before its help.
pub(super) fn with(mut finding: Finding, hint: Option<Words>) -> Finding {
    if let Some(hint) = hint {
        let after = |help: &str| {
            if help.is_empty() {
                String::new()
            } else {
                format!("; {help}")
            }
        };
        finding.help = Words::new(
            format!("{}{}", hint.nl, after(&finding.help.nl)),
            format!("{}{}", hint.en, after(&finding.help.en)),
        );
    }
    finding
}

/// What is meant by a value that no shape admits.
pub(super) fn of_kind(place: Place<'_>, shapes: &[&Shape]) -> Option<Words> {
    match place.kind() {
        Kind::Text if shapes.iter().any(|shape| admits_number(shape)) => {
            of_text(&place.text()?, shapes.iter().any(|shape| is_share(shape.range)))
        }
        // An amount is a text of a certain form: its check knows which.
        Kind::Number => shapes
            .iter()
            .find_map(|shape| of_check(shape.check?, place.raw())),
        Kind::Null => Some(Words::new(
            "laat het veld weg als er niets is in te vullen",
            "leave the field out where there is nothing to fill in",
        )),
        _ => None,
    }
}

fn of_check(check: Check, raw: &str) -> Option<Words> {
    check(raw).err().map(|refusal| refusal.help().clone())
}

fn admits_number(shape: &Shape) -> bool {
    shape.kinds.admit(Kind::Number, "0.5") || shape.kinds.admit(Kind::Number, "1")
}

fn is_share(range: Range) -> bool {
    range.least == Some(0.0) && range.most == Some(1.0)
}

/// A number between quotation marks, with the sign of per cents or euros, or with a decimal comma.
pub(super) fn of_text(text: &str, share: bool) -> Option<Words> {
    const HUNDRED: f64 = 100.0;
    let trimmed = text.trim();
    let bare = trimmed.trim_start_matches('€').trim_end_matches('%').trim();
    let number = bare.replace(',', ".");
    let is_number = number.parse::<f64>().is_ok_and(f64::is_finite)
        && number
            .chars()
            .all(|letter| letter.is_ascii_digit() || ['.', '-'].contains(&letter));
    if !is_number {
        return None;
    }
    let per_cent = trimmed.ends_with('%');
    let number = match number.parse::<f64>() {
        Ok(number) if share && per_cent => (number / HUNDRED).to_string(),
        _ => number,
    };
    Some(Words::new(
        format!("schrijf een getal zonder aanhalingstekens en zonder eenheid: `{number}`"),
        format!("write a number without quotation marks and without a unit: `{number}`"),
    ))
}

/// A percentage where a share is asked.
pub(super) fn of_share(range: Range, raw: &str) -> Option<Words> {
    const HUNDRED: f64 = 100.0;
    let number = raw.parse::<f64>().ok()?;
    (is_share(range) && number > 1.0 && number <= HUNDRED).then(|| {
        let share = number / HUNDRED;
        Words::new(
            format!("een aandeel is een deel van één: {raw} procent is `{share}`"),
            format!("a share is a part of one: {raw} per cent is `{share}`"),
        )
    })
}

/// The word of ours for what people write where there is no number.
pub(super) fn of_word<'c>(text: &str, choices: &[&'c str]) -> Option<&'c str> {
    let ours = match text.trim().to_lowercase().as_str() {
        "onbekend" | "weet niet" | "n.b." | "nb" | "nan" | "none" | "null" | "?" | "-" | "" => "unknown",
        "niet gemeten" | "not measured" => "not-measured",
        "geheim" | "onderdrukt" | "hidden" | "secret" => "suppressed",
        "niet te berekenen" | "not computable" => "not-computable",
        "lager" | "lager dan nulmeting" | "lower" => "lower-than-baseline",
        "hoger" | "hoger dan nulmeting" | "higher" => "higher-than-baseline",
        "gelijk" | "gelijk blijven" | "behouden" | "same" => "keep",
        _ => return None,
    };
    choices.iter().find(|choice| **choice == ours).copied()
}

/// Two numbers of one value that cannot both be.
pub(super) fn of_relation(place: Place<'_>) -> Option<InvalidValue> {
    let raw = |name| place.field(name).map(Place::raw);
    if let (Some(least), Some(most)) = (raw("atLeast"), raw("atMost")) {
        let reversed = least.parse::<f64>().ok()? > most.parse::<f64>().ok()?;
        return reversed.then(|| limits_reversed(least, most));
    }
    Bounds::new(raw("from")?.parse().ok()?, raw("through")?.parse().ok()?).err()
}

#[cfg(test)]
mod tests {
    use crate::format::read;
    use crate::policy::PolicyFramework;

    /// Message and help, in Dutch and in English, for an indicator with this target.
    fn told(value: &str) -> String {
        of(&format!(
            r#""indicators": [{{"id": "i", "title": "Indicator", "targets": [{{"year": 2025, "value": {value}}}]}}]"#
        ))
    }

    fn of(more: &str) -> String {
        let text = format!(
            r#"{{"document": "policy-framework", "formatVersion": "1.0", "id": "beleid", "title": "Beleid",
            "period": {{"from": "2025-01-01", "through": "2025-12-31"}}, {more}}}"#
        );
        let error = read::<PolicyFramework>(&text).unwrap_err();
        let finding = error.findings().iter().next().unwrap();
        let (message, help) = (&finding.message, &finding.help);
        format!("{} | {} | {} | {}", message.nl, help.nl, message.en, help.en)
    }

    #[test]
    fn a_value_of_another_kind_is_told_with_what_was_probably_meant() {
        for (value, helps) in [
            ("\"38\"", ["zonder eenheid: `38`", "without a unit: `38`"]),
            ("\"38,5 %\"", ["zonder eenheid: `38.5`", "without a unit: `38.5`"]),
            (
                "\"onbekend\"",
                ["bedoelt u `unknown`?", "did you mean `unknown`?"],
            ),
            ("\"NaN\"", ["bedoelt u `unknown`?", "did you mean `unknown`?"]),
            (
                "\"lager\"",
                [
                    "bedoelt u `lower-than-baseline`?",
                    "did you mean `lower-than-baseline`?",
                ],
            ),
            ("null", ["laat het veld weg", "leave the field out"]),
            (
                "{\"minstens\": 40}",
                [
                    "hier kunnen staan: `atLeast`, `atMost`",
                    "here may stand: `atLeast`, `atMost`",
                ],
            ),
            (
                "{\"atMost\": \"40\"}",
                ["zonder eenheid: `40`", "without a unit: `40`"],
            ),
        ] {
            let told = told(value);
            for help in helps {
                assert!(told.contains(help), "{value}: {told}");
            }
        }
        let budget = of(r#""assignment": {"id": "a", "title": "A", "question": "Q", "budget": 12500}"#);
        assert!(budget.contains("`12500.00`"), "{budget}");
        let share = |share: &str| {
            of(&format!(
                r#""assignment": {{"id": "a", "title": "A", "question": "Q", "socialReturn": {{"text": "x", "share": {share}}}}}"#
            ))
        };
        assert!(share("5").contains("5 procent is `0.05`"), "{}", share("5"));
        assert!(
            share("\"5%\"").contains("zonder eenheid: `0.05`"),
            "{}",
            share("\"5%\"")
        );
    }

    #[test]
    fn two_numbers_that_cannot_both_be_are_told_in_both_languages_with_what_to_do() {
        let limits = told("{\"atLeast\": 65, \"atMost\": 55}");
        for said in [
            "minstens `65` en hoogstens `55` kan niet allebei",
            "zet het kleinste getal bij `atLeast`",
            "at least `65` and at most `55` cannot both be",
        ] {
            assert!(limits.contains(said), "{limits}");
        }
        let range = of(
            r#""targetGroups": [{"id": "g", "title": "G", "definition": "D", "population": [{"on": "2025-01-01", "source": "s", "people": {"from": 175, "through": 165}}]}]"#,
        );
        assert!(
            range.contains("de bandbreedte van `175` tot `165` loopt terug"),
            "{range}"
        );
        assert!(range.contains("zet het kleinste getal bij `from`"), "{range}");
    }
}
