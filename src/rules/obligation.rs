//! Where an offer answers the obligation of social return: under a criterion that asks it, or apart.

use crate::finding::Pointer;
use crate::offer::{AnsweredSocialReturn, Composed, TenderOffer};

/// What an offer says about social return, and where; where it says nothing, the place where that would stand.
pub(super) fn social_return(offer: &TenderOffer) -> (Pointer, Option<&AnsweredSocialReturn>) {
    let mut at = Pointer::root();
    for (index, answer) in offer.answers.iter().enumerate() {
        if let Some(Composed::SocialReturn(answered)) = &answer.composed {
            at.push("answers");
            at.push_index(index);
            at.push("composed");
            at.push("social-return");
            return (at, Some(answered));
        }
    }
    at.push("socialReturn");
    (at, offer.social_return.as_ref())
}
