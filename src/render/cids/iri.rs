//! What each node is called: an address that begins with one of the organisation.

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::report::EffectReport;

/// What every address in an export begins with.
///
/// An address of the organisation itself is best, since others keep it. Without one the report gives a name that is
/// no web address ([`Base::of`]); some programs take none but a web address.
///
/// ```
/// use vernieuwend_verantwoorden::render::Base;
///
/// assert!(Base::new("https://dehoek.example/verantwoording/").is_ok());
/// assert!(Base::new("dehoek.example").is_err());
/// ```
// INVARIANT: ends in a slash or a colon, and holds nothing that an IRI cannot hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base(String);

impl Base {
    /// A web address; a slash is added where there is none at its end.
    ///
    /// # Errors
    /// When it is no web address (`https://` or `http://`), or holds something that no address can hold.
    pub fn new(address: &str) -> Result<Self, InvalidValue> {
        let rest = address
            .strip_prefix("https://")
            .or_else(|| address.strip_prefix("http://"));
        let sound = |rest: &str| {
            !rest.is_empty()
                && !rest.starts_with('/')
                && rest
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "-._~:/@!$&()*+,;=%".contains(c))
        };
        if !rest.is_some_and(sound) {
            return Err(InvalidValue::new(
                Words::new(
                    format!("{} is geen webadres om namen mee te beginnen", shown(address)),
                    format!("{} is no web address to begin names with", shown(address)),
                ),
                Words::new(
                    "schrijf een adres als `https://www.organisatie.nl/verantwoording/`, zonder `?` of `#`",
                    "write an address like `https://www.organisatie.nl/verantwoording/`, without `?` or `#`",
                ),
            ));
        }
        let slash = if address.ends_with('/') { "" } else { "/" };
        Ok(Self(format!("{address}{slash}")))
    }

    /// A name made from the id of the report.
    pub fn of(report: &EffectReport) -> Self {
        Self(format!(
            "urn:vernieuwend-verantwoorden:effect-report:{}:",
            report.id
        ))
    }
}

/// The addresses of an export.
pub(super) struct Iris<'a> {
    base: &'a str,
}

impl<'a> Iris<'a> {
    pub(super) fn new(base: &'a Base) -> Self {
        Self { base: &base.0 }
    }

    pub(super) fn organisation(&self) -> String {
        format!("{}organization", self.base)
    }

    pub(super) fn theme(&self, goal: &str) -> String {
        format!("{}theme/{goal}", self.base)
    }

    pub(super) fn outcome(&self, effect: &str) -> String {
        format!("{}outcome/{effect}", self.base)
    }

    pub(super) fn indicator(&self, effect: &str, series: &str) -> String {
        format!("{}indicator/{effect}/{series}", self.base)
    }

    pub(super) fn indicator_report(&self, effect: &str, series: &str, moment: &str) -> String {
        format!("{}indicator-report/{effect}/{series}/{moment}", self.base)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_is_a_web_address_that_ends_in_a_slash() {
        assert_eq!(Base::new("https://a.nl/x").unwrap().0, "https://a.nl/x/");
        assert_eq!(Base::new("http://a.nl/").unwrap().0, "http://a.nl/");
        for wrong in [
            "",
            "https://",
            "https:///x",
            "ftp://a.nl/",
            "https://a.nl/\"",
            "https://a.nl/ b",
            "https://a.nl/<b>",
            "https://a.nl/#",
            "https://a.nl/?x=",
        ] {
            assert!(Base::new(wrong).is_err(), "{wrong}");
        }
    }
}
