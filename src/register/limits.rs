//! How far a tally goes along with bad input.

/// How far a tally goes along with bad input.
///
/// ```
/// use vernieuwend_verantwoorden::register::TallyLimits;
///
/// let strict = TallyLimits::default().stopping_after(100);
/// assert_eq!(strict.listed, 1_000);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TallyLimits {
    /// How many refusals are kept in full; all are counted. The first ones by source and line are kept.
    pub listed: usize,
    /// After how many refused records reading stops with an error; never when absent.
    pub stop_after: Option<u64>,
    /// The longest line that is read, in bytes.
    pub longest_line: usize,
}

impl Default for TallyLimits {
    fn default() -> Self {
        Self {
            listed: 1_000,
            stop_after: None,
            longest_line: 1 << 20,
        }
    }
}

impl TallyLimits {
    /// Keeps so many refusals in full.
    #[must_use]
    pub fn listing(mut self, listed: usize) -> Self {
        self.listed = listed;
        self
    }

    /// Stops reading when more than so many records were refused.
    #[must_use]
    pub fn stopping_after(mut self, refused: u64) -> Self {
        self.stop_after = Some(refused);
        self
    }

    /// Refuses lines of more than so many bytes.
    #[must_use]
    pub fn with_longest_line(mut self, bytes: usize) -> Self {
        self.longest_line = bytes;
        self
    }
}
