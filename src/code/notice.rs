//! Identifiers of notices of public tenders (eForms): notice, procedure, version, publication, lot.

use super::reading::{is_digits, refused};
use crate::invalid_value::InvalidValue;

text_type! {
    /// The identifier of a notice (eForms BT-701): a random UUID in lower case.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::NoticeId;
    ///
    /// assert!(NoticeId::new("4d2a1c3e-9b7f-4a60-8c15-2f6e0d9b7a31").is_ok());
    /// assert!(NoticeId::new("4D2A1C3E-9B7F-4A60-8C15-2F6E0D9B7A31").is_err());
    /// ```
    #[doc(alias = "BT-701")]
    NoticeId {
        format: "eforms-notice-id",
        pattern: "^[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}$",
        example: "4d2a1c3e-9b7f-4a60-8c15-2f6e0d9b7a31",
        check: check_random_uuid
    }
}

text_type! {
    /// The identifier of a procurement procedure (eForms BT-04): a random UUID in lower case.
    #[doc(alias = "BT-04")]
    ProcedureId {
        format: "eforms-procedure-id",
        pattern: "^[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}$",
        example: "0f3b5d72-6c1e-4e8a-b2d9-5a7c4e1f8036",
        check: check_random_uuid
    }
}

text_type! {
    /// The version of a notice (eForms BT-757): two digits from `01` through `99`.
    #[doc(alias = "BT-757")]
    NoticeVersion {
        format: "eforms-notice-version",
        pattern: "^(0[1-9]|[1-9][0-9])$",
        example: "01",
        check: check_notice_version
    }
}

text_type! {
    /// The number under which a notice was published (eForms OPP-010): a number, a hyphen and the year.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::PublicationNumber;
    ///
    /// assert_eq!(PublicationNumber::new("123456-2025")?.year(), "2025");
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    #[doc(alias = "OPP-010")]
    #[doc(alias = "publicatienummer")]
    PublicationNumber {
        format: "eforms-publication-number",
        pattern: "^[0-9]{1,8}-(19|20)[0-9]{2}$",
        example: "123456-2025",
        check: check_publication_number
    }
}

text_type! {
    /// The identifier of a lot, a group of lots or a part within a procedure (eForms BT-137).
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::{LotId, LotKind};
    ///
    /// assert_eq!(LotId::new("LOT-0001")?.kind(), LotKind::Lot);
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    #[doc(alias = "BT-137")]
    #[doc(alias = "perceel")]
    LotId {
        format: "eforms-lot-id",
        pattern: "^(LOT|GLO|PAR)-[0-9]{4}$",
        example: "LOT-0001",
        check: check_lot_id
    }
}

code_list! {
    /// What the identifier of a lot names.
    LotKind ("soort perceel", "kind of lot") {
        /// One lot of a procedure.
        #[doc(alias = "perceel")]
        Lot = "LOT" ("perceel", "lot"),
        /// A group of lots.
        Group = "GLO" ("groep percelen", "group of lots"),
        /// A part of what is announced beforehand.
        Part = "PAR" ("deel", "part"),
    }
}

impl PublicationNumber {
    /// The year of publication, four digits.
    pub fn year(&self) -> &str {
        self.as_str().split_once('-').map_or("", |(_, year)| year)
    }
}

impl LotId {
    /// Whether this names a lot, a group of lots or a part.
    pub fn kind(&self) -> LotKind {
        match self.as_str().as_bytes().first() {
            Some(b'G') => LotKind::Group,
            Some(b'P') => LotKind::Part,
            _ => LotKind::Lot,
        }
    }
}

/// Whether a text is a random UUID (version 4) in lower case, as eForms wants it.
///
/// # Errors
/// A [`InvalidValue`] when it is not.
pub fn check_random_uuid(text: &str) -> Result<(), InvalidValue> {
    let fits = text.len() == 36
        && text.bytes().enumerate().all(|(place, byte)| match place {
            8 | 13 | 18 | 23 => byte == b'-',
            14 => byte == b'4',
            19 => matches!(byte, b'8' | b'9' | b'a' | b'b'),
            _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
        });
    if fits {
        return Ok(());
    }
    Err(refused(
        text,
        (
            "id van een aankondiging of procedure",
            "id of a notice or procedure",
        ),
        (
            "een UUID van versie 4 in kleine letters, zoals `4d2a1c3e-9b7f-4a60-8c15-2f6e0d9b7a31`",
            "a UUID of version 4 in lower case, like `4d2a1c3e-9b7f-4a60-8c15-2f6e0d9b7a31`",
        ),
    ))
}

/// Whether a text is the version of a notice.
///
/// # Errors
/// A [`InvalidValue`] when it is not.
pub fn check_notice_version(text: &str) -> Result<(), InvalidValue> {
    if is_digits(text, 2) && text != "00" {
        return Ok(());
    }
    Err(refused(
        text,
        ("versie van een aankondiging", "notice version"),
        (
            "twee cijfers van `01` tot en met `99`",
            "two digits from `01` through `99`",
        ),
    ))
}

/// Whether a text is a publication number.
///
/// # Errors
/// A [`InvalidValue`] when it is not.
pub fn check_publication_number(text: &str) -> Result<(), InvalidValue> {
    let fits = text.split_once('-').is_some_and(|(number, year)| {
        (1..=8).any(|count| is_digits(number, count))
            && is_digits(year, 4)
            && (year.starts_with("19") || year.starts_with("20"))
    });
    if fits {
        return Ok(());
    }
    Err(refused(
        text,
        ("publicatienummer", "publication number"),
        (
            "een tot acht cijfers, een streepje en het jaar, zoals `123456-2025`",
            "one to eight digits, a hyphen and the year, like `123456-2025`",
        ),
    ))
}

/// Whether a text is the identifier of a lot, a group of lots or a part.
///
/// # Errors
/// A [`InvalidValue`] when it is not.
pub fn check_lot_id(text: &str) -> Result<(), InvalidValue> {
    let fits = text
        .split_once('-')
        .is_some_and(|(letters, digits)| letters.parse::<LotKind>().is_ok() && is_digits(digits, 4));
    if fits {
        return Ok(());
    }
    Err(refused(
        text,
        ("id van een perceel", "id of a lot"),
        (
            "`LOT-`, `GLO-` of `PAR-` en vier cijfers, zoals `LOT-0001`",
            "`LOT-`, `GLO-` or `PAR-` and four digits, like `LOT-0001`",
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notices_and_procedures_have_random_uuids_in_lower_case() {
        for text in [
            "4d2a1c3e-9b7f-4a60-8c15-2f6e0d9b7a31",
            "00000000-0000-4000-b000-000000000000",
        ] {
            assert_eq!(NoticeId::new(text).unwrap().as_str(), text);
            assert_eq!(ProcedureId::new(text).unwrap().as_str(), text);
        }
        for text in [
            "",
            "4D2A1C3E-9B7F-4A60-8C15-2F6E0D9B7A31",
            "4d2a1c3e-9b7f-1a60-8c15-2f6e0d9b7a31",
            "4d2a1c3e-9b7f-4a60-cc15-2f6e0d9b7a31",
            "4d2a1c3e9b7f4a608c152f6e0d9b7a31",
            "4d2a1c3e-9b7f-4a60-8c15-2f6e0d9b7a3",
            "4d2a1c3e-9b7f-4a60-8c15-2f6e0d9b7a3g",
        ] {
            NoticeId::new(text).unwrap_err();
        }
    }

    #[test]
    fn versions_run_from_01_through_99() {
        let taken = (0..=200)
            .filter(|n| NoticeVersion::new(&format!("{n:02}")).is_ok())
            .count();
        assert_eq!(taken, 99);
        for text in ["", "1", "00", "001", "1a"] {
            NoticeVersion::new(text).unwrap_err();
        }
    }

    #[test]
    fn publication_numbers_have_a_number_and_a_year() {
        for text in ["1-2025", "12345678-1999", "00123456-2025"] {
            assert_eq!(PublicationNumber::new(text).unwrap().as_str(), text);
        }
        for text in [
            "",
            "-2025",
            "123456789-2025",
            "123456-25",
            "123456-2125",
            "123456-1825",
            "12a-2025",
            "1-2-2025",
        ] {
            PublicationNumber::new(text).unwrap_err();
        }
    }

    #[test]
    fn lots_groups_and_parts_are_told_apart() {
        for (text, kind) in [
            ("LOT-0001", LotKind::Lot),
            ("GLO-0002", LotKind::Group),
            ("PAR-9999", LotKind::Part),
        ] {
            assert_eq!(LotId::new(text).unwrap().kind(), kind);
        }
        for text in [
            "",
            "LOT-1",
            "LOT-00001",
            "lot-0001",
            "LOT0001",
            "LOS-0001",
            "LOT-000A",
        ] {
            LotId::new(text).unwrap_err();
        }
    }
}
