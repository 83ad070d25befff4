//! The year in which a code holds.

number_type! {
    /// The year of the edition to which a code belongs.
    ///
    /// Codes of regions and task fields change from year to year, so a code without its year says too little.
    /// The bounds, 1900 and 2100, only catch slips of the keyboard; they say nothing of which editions exist.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::Edition;
    ///
    /// let edition: Edition = "2025".parse()?;
    /// assert_eq!(edition.get(), 2025);
    /// assert_eq!("25".parse::<Edition>().unwrap_err().to_string(), "`25` is no edition year");
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    #[doc(alias = "jaargang")]
    #[doc(alias = "editie")]
    Edition (u16) {
        kind: ("jaar van een editie", "edition year"), from: 1900, through: 2100, example: 2025
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_within_the_bounds_is_read_and_written_as_a_number() {
        for year in [1900, 1995, 2024, 2025, 2100] {
            let edition: Edition = serde_json::from_str(&year.to_string()).unwrap();
            assert_eq!(edition.get(), year);
            assert_eq!(edition, year.to_string().parse().unwrap());
            assert_eq!(serde_json::to_string(&edition).unwrap(), year.to_string());
        }
    }

    #[test]
    fn anything_else_is_refused_as_text_and_in_a_document() {
        for text in [
            "",
            "25",
            "1899",
            "2101",
            "+2025",
            " 2025",
            "02025",
            "2025.0",
            "99999999999",
            "-2025",
        ] {
            text.parse::<Edition>().unwrap_err();
        }
        for json in [
            "1899",
            "2101",
            "-2025",
            "99999999999",
            "2025.5",
            "\"2025\"",
            "null",
        ] {
            serde_json::from_str::<Edition>(json).unwrap_err();
        }
        let message = serde_json::from_str::<Edition>("202").unwrap_err().to_string();
        assert!(message.starts_with("`202` is no edition year"), "{message}");
    }
}
