//! How much bad news is told.

/// How much is told about a document that could not be read.
///
/// ```
/// use vernieuwend_verantwoorden::format::ReadLimits;
///
/// assert_eq!(ReadLimits::default().faults, 10_000);
/// let few = ReadLimits::default().with_faults(20);
/// assert_eq!(few.faults, 20);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadLimits {
    /// So many errors are told, and then that there are more; at least one is always told.
    pub faults: usize,
}

impl ReadLimits {
    /// Tells at most so many errors; zero is taken as one.
    #[must_use]
    pub fn with_faults(self, faults: usize) -> Self {
        Self {
            faults: faults.max(1),
        }
    }
}

impl Default for ReadLimits {
    fn default() -> Self {
        Self { faults: 10_000 }
    }
}
