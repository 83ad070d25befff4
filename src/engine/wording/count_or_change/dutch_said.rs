//! What a Dutch clause says: which of its words may decide.

use std::ops::Range;

use super::dutch_grammar::{DONE, NOUN, cut_purpose, is_topic, offer};
use super::row::Row;
use super::signs::Signs;

/// What a clause says: where the words stand that may decide.
pub(super) struct Said {
    /// The clause without its purpose.
    pub(super) main: Range<usize>,
    /// What was done with people or made.
    pub(super) done: Option<usize>,
    /// What they came to do, or how they came to be.
    pub(super) became: Option<usize>,
    /// A state that is no mere subject matter.
    pub(super) state: Option<usize>,
    /// By themselves, or not.
    pub(super) own: Option<usize>,
}

impl Said {
    pub(super) fn read(row: &Row, clause: Range<usize>) -> Self {
        let main = cut_purpose(row, clause.clone());
        let done = main
            .clone()
            // *een betaalde baan heeft*: before its noun the word is no verb.
            .find(|&at| {
                let signs = row.signs(at);
                signs.any(DONE) && !(signs.any(Signs::BEFORE_NOUN) && row.signs(at + 1).any(NOUN))
            })
            .or_else(|| verb_at_the_end(row, clause));
        // A form that is also in a list of doing is taken as done: *wordt voorgelezen*.
        let became = main
            .clone()
            .find(|&at| row.signs(at).any(Signs::BECOME) && !row.signs(at).any(DONE) && !is_topic(row, at))
            .filter(|&at| !done.is_some_and(|done| is_taken_part_in(row, done, at)))
            .filter(|&at| !done.is_some_and(|done| is_title(row, &main, at, done)));
        let state = main
            .clone()
            .find(|&at| row.signs(at).any(Signs::STATE) && !is_topic(row, at));
        let own = row.find(main.clone(), Signs::SELF.and(Signs::NEGATION));
        Self {
            main,
            done,
            became,
            state,
            own,
        }
    }

    pub(super) fn find(&self, row: &Row, of: Signs) -> Option<usize> {
        row.find(self.main.clone(), of)
    }

    pub(super) fn has(&self, row: &Row, of: Signs) -> bool {
        row.has(self.main.clone(), of)
    }
}

/// *deelneemt aan een training leren lezen*: the verb behind the offer says what the offer is about.
fn is_taken_part_in(row: &Row, done: usize, became: usize) -> bool {
    let after = row.has(done.saturating_sub(3)..done, Signs::AFTER);
    // *die zijn geholpen zeggen dat ze weer vooruit kunnen*: what people say is no offer.
    let said = row.signs(became + 1).any(Signs::RELATIVE);
    done < became
        && !after
        && !said
        && row.signs(done + 1).any(Signs::PREPOSITION)
        && !row.has(done..became, Signs::AND.and(Signs::AUXILIARY).and(Signs::STOP))
}

/// *de training 'beter omgaan met geld' heeft gevolgd*: what stands between an offer and the verb is what it is called.
fn is_title(row: &Row, main: &Range<usize>, became: usize, done: usize) -> bool {
    let parted = Signs::AND.and(Signs::STOP).and(Signs::RELATIVE);
    became < done
        && done + 1 >= main.end
        && row.signs(done).any(Signs::REACHED)
        && offer(row, main.start..became).is_some()
        && !row.has(main.start..done, parted)
}

/// *een cursus gericht op werk heeft gevolgd*: the verb stands behind what the offer is for.
fn verb_at_the_end(row: &Row, clause: Range<usize>) -> Option<usize> {
    let last = clause.end.saturating_sub(2).max(clause.start)..clause.end;
    row.has(last.clone(), Signs::AUXILIARY)
        .then(|| row.find(last, DONE.and(Signs::GOTTEN)))
        .flatten()
}
