//! From a document that was read to one that was checked.

use super::Read;
use crate::rules::{Check, Checked, Rejected};

impl<T: Check> Read<T> {
    /// Checks the document on its own. What was noted when it was read stays with the findings.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::format;
    /// use vernieuwend_verantwoorden::policy::PolicyFramework;
    ///
    /// let text = r#"{
    ///   "document": "policy-framework", "formatVersion": "1.0", "id": "beleid", "title": "Sociale basis",
    ///   "period": {"from": "2025-01-01", "through": "2025-12-31"},
    ///   "goals": [{"id": "meedoen", "title": "Ouderen doen mee"}]
    /// }"#;
    /// let policy = format::read::<PolicyFramework>(text)?.check()?;
    /// assert_eq!(policy.goals.len(), 1);
    /// assert!(!policy.findings().is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When its integrity is broken; the error holds everything that was found.
    pub fn check(self) -> Result<Checked<T>, Rejected> {
        self.check_against(T::Context::default())
    }

    /// Checks the document against others, such as a plan against its policy framework.
    ///
    /// # Errors
    /// When its integrity is broken; the error holds everything that was found.
    pub fn check_against<'a>(self, context: impl Into<T::Context<'a>>) -> Result<Checked<T>, Rejected> {
        let (document, notes) = self.into_parts();
        match document.check_against(context) {
            Ok(checked) => Ok(checked.with_notes(&notes)),
            Err(rejected) => Err(rejected.with_notes(&notes)),
        }
    }
}
