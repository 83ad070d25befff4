//! What an offer says on performance indicators: under a criterion that asks them, or apart.

use crate::finding::Pointer;
use crate::offer::{Composed, IndicatorLine, TenderOffer};

/// Every line about a performance indicator, with its place.
pub(super) fn lines(offer: &TenderOffer) -> Vec<(Pointer, &IndicatorLine)> {
    let mut lines = Vec::new();
    for (index, answer) in offer.answers.iter().enumerate() {
        if let Some(Composed::Indicators(of_answer)) = &answer.composed {
            let mut at = Pointer::root();
            at.push("answers");
            at.push_index(index);
            at.push("composed");
            at.push("indicators");
            lines.extend(numbered(&at, of_answer));
        }
    }
    let mut apart = Pointer::root();
    apart.push("indicators");
    lines.extend(numbered(&apart, &offer.indicators));
    lines
}

fn numbered<'l>(
    list: &Pointer,
    lines: &'l [IndicatorLine],
) -> impl Iterator<Item = (Pointer, &'l IndicatorLine)> + use<'l> {
    let list = list.clone();
    lines.iter().enumerate().map(move |(index, line)| {
        let mut at = list.clone();
        at.push_index(index);
        (at, line)
    })
}
