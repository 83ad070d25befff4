//! A trace of a person in a text, and of which kind it is.

use std::ops::Range;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::language::Words;

/// What kind of personal data a trace is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum TraceKind {
    /// Nine digits that could be a citizen number.
    CitizenNumber,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A postcode with a house number.
    Address,
    /// A date of birth.
    BirthDate,
    /// A bank account number.
    BankAccount,
    /// A licence plate.
    LicencePlate,
}

impl TraceKind {
    /// The name on the wire: `citizen-number`.
    pub fn code(self) -> &'static str {
        match self {
            Self::CitizenNumber => "citizen-number",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Address => "address",
            Self::BirthDate => "birth-date",
            Self::BankAccount => "bank-account",
            Self::LicencePlate => "licence-plate",
        }
    }

    /// What it is, with its article.
    pub fn words(self) -> Words {
        let (nl, en) = match self {
            Self::CitizenNumber => ("een burgerservicenummer", "a citizen number"),
            Self::Email => ("een e-mailadres", "an e-mail address"),
            Self::Phone => ("een telefoonnummer", "a telephone number"),
            Self::Address => ("een adres", "an address"),
            Self::BirthDate => ("een geboortedatum", "a date of birth"),
            Self::BankAccount => ("een bankrekening", "a bank account"),
            Self::LicencePlate => ("een kenteken", "a licence plate"),
        };
        Words::new(nl, en)
    }

    /// Whether it leads to one person wherever it stands, so that a text that holds it leaves no organisation unread.
    /// An address or a date may be that of a building or a law.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::wording::TraceKind;
    ///
    /// assert!(TraceKind::Phone.is_surely_personal());
    /// assert!(!TraceKind::Address.is_surely_personal());
    /// ```
    pub fn is_surely_personal(self) -> bool {
        match self {
            Self::CitizenNumber | Self::Email | Self::Phone | Self::BankAccount => true,
            Self::Address | Self::BirthDate | Self::LicencePlate => false,
        }
    }
}

/// A place in a text where personal data seem to stand.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Trace {
    /// Where it stands, in bytes, on character boundaries.
    pub range: Range<usize>,
    /// What it seems to be.
    pub kind: TraceKind,
}
