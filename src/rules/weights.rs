//! The exact weights of award criteria, added up.

use super::{Found, Place};
use crate::language::Words;
use crate::policy::{PolicyFramework, Weight};
use crate::value::Decimal;

/// Exact weights of one kind, and what they must add up to.
pub(super) struct ExactWeights {
    /// The weight, where it is of this kind.
    pub(super) of: fn(&Weight) -> Option<Decimal>,
    pub(super) whole: Decimal,
    /// What the weights are called in Dutch and in English.
    pub(super) called: (&'static str, &'static str),
    /// The kind to choose for a range instead.
    pub(super) range: &'static str,
}

impl ExactWeights {
    /// Finds weights that do not add up to the whole; an assignment without such weights is sound.
    pub(super) fn look(&self, policy: &PolicyFramework, found: &mut Found<'_>) {
        let Some(assignment) = &policy.assignment else {
            return;
        };
        let weights = assignment
            .criteria
            .iter()
            // What a criterion weighs that is part of another stands within that one.
            .filter(|criterion| criterion.part_of.is_none())
            .filter_map(|criterion| (self.of)(criterion.weight.as_ref()?))
            .map(Decimal::millionths);
        let Some(sum) = weights.reduce(i64::saturating_add) else {
            return;
        };
        let whole = self.whole;
        if sum == whole.millionths() {
            return;
        }
        let sum = Decimal::from_millionths(sum).map_or_else(|_| "?".to_owned(), |sum| sum.to_string());
        let ((nl, en), range) = (self.called, self.range);
        found.add_with(
            Place::root().field("assignment").field("criteria"),
            Words::new(
                format!("de {nl} van de gunningscriteria tellen op tot `{sum}`, niet tot {whole}"),
                format!("the {en} of the award criteria add up to `{sum}`, not to {whole}"),
            ),
            Words::new(
                format!("verbeter de {nl}, of geef een bandbreedte met `{range}`"),
                format!("correct the {en}, or give a range with `{range}`"),
            ),
            [("sum", sum)],
        );
    }
}
