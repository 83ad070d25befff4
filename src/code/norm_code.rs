//! The short name of a rule of law or policy to which a goal refers.

use super::WmoGoal;
use super::reading::refused;
use crate::invalid_value::InvalidValue;

text_type! {
    /// The short name of a norm: the law or scheme, a colon, and the place in it, with points throughout.
    ///
    /// Examples are `wmo2015:2.1.2.2.a`, `bbv:8.3` and `awb:4.80`. Any law may be named; the goals of the Wmo
    /// 2015 are recognised.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::{NormCode, WmoGoal};
    ///
    /// let norm = NormCode::new("wmo2015:2.1.2.2.d")?;
    /// assert_eq!(norm.wmo_goal(), Some(WmoGoal::Prevention));
    /// assert_eq!(NormCode::new("awb:4.80")?.wmo_goal(), None);
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    #[doc(alias = "norm")]
    #[doc(alias = "wetsartikel")]
    NormCode {
        format: "norm-code",
        pattern: "^[a-z][a-z0-9]*:[0-9A-Za-z.]+$",
        example: "wmo2015:2.1.2.2.a",
        check: check_norm_code
    }
}

impl NormCode {
    /// The law or scheme: the part before the colon.
    pub fn law(&self) -> &str {
        self.as_str().split_once(':').map_or("", |(law, _)| law)
    }

    /// The place in it: the part after the colon.
    pub fn place(&self) -> &str {
        self.as_str().split_once(':').map_or("", |(_, place)| place)
    }

    /// The goal of the Wmo 2015 that this norm is, if it is one.
    pub fn wmo_goal(&self) -> Option<WmoGoal> {
        self.as_str().parse().ok()
    }
}

impl From<WmoGoal> for NormCode {
    fn from(goal: WmoGoal) -> Self {
        // Every code of the list passes the check, which a test below holds.
        Self(goal.code().into())
    }
}

/// Whether a text is the short name of a norm.
///
/// # Errors
/// A [`InvalidValue`] when it is not.
pub fn check_norm_code(text: &str) -> Result<(), InvalidValue> {
    let fits = text.split_once(':').is_some_and(|(law, place)| {
        law.starts_with(|letter: char| letter.is_ascii_lowercase())
            && law.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            && !place.is_empty()
            && place.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.')
    });
    if fits {
        return Ok(());
    }
    Err(refused(
        text,
        ("norm", "norm"),
        (
            "schrijf de wet in kleine letters, een dubbele punt en de plaats met punten, zoals `awb:4.80`",
            "write the law in lower case, a colon, and the place with points, like `awb:4.80`",
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_norm_names_a_law_and_a_place_in_it() {
        for (text, law, place) in [
            ("wmo2015:2.1.2.2.a", "wmo2015", "2.1.2.2.a"),
            ("bbv:8.3", "bbv", "8.3"),
            ("awb:4.80", "awb", "4.80"),
            ("asv:15", "asv", "15"),
        ] {
            let norm = NormCode::new(text).unwrap();
            assert_eq!((norm.law(), norm.place()), (law, place));
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "awb",
            "awb:",
            ":4.80",
            "Awb:4.80",
            "awb:4:80",
            "awb 4.80",
            "2015:1",
            "awb:4.80 lid 1",
            "a-b:1",
        ] {
            NormCode::new(text).unwrap_err();
        }
    }

    #[test]
    fn every_goal_of_the_wmo_is_a_norm_and_is_recognised() {
        for goal in WmoGoal::ALL {
            let norm = NormCode::new(goal.code()).unwrap();
            assert_eq!(norm.wmo_goal(), Some(*goal));
            assert_eq!(NormCode::from(*goal), norm);
        }
    }
}
