//! What became of people in English after something was done for them, or how well others do their work.

use super::Kind;
use super::english::{DONE, NOUN, SOMEONE, VERB};
use super::english_gains::handed_out;
use super::english_people::{is_duration, is_noun};
use super::english_whom::{done_behind, for_whom};
use super::signs::{Judged, Row, Signs};

/// What settles that people or bodies changed although something done stands near.
pub(super) fn told_after(row: &Row, head: usize, at: usize, done: Option<usize>) -> Option<usize> {
    let (signs, next) = (row.signs(at), row.signs(at + 1));
    // *those advised say that they sleep better*
    let of = Signs::PREPOSITION.and(Signs::LEADING).and(Signs::ARTICLE);
    let says = !row.signs(at - 1).any(of)
        && signs.any(Signs::BECOME)
        && next.any(Signs::RELATIVE)
        && !signs.any(Signs::PARTICIPLE.and(Signs::PAST));
    // *people matched will go out more*, *of those coached are still in work*
    let finite = done.is_some()
        && signs.any(Signs::AUXILIARY)
        && !row.signs(at - 1).any(Signs::RELATIVE.and(Signs::AND));
    let later = finite && !row.has(at + 1..at + 4, DONE);
    // *schools delivering good lessons*: how well it is done.
    let active = signs.any(DONE)
        && signs.any(Signs::ING.and(Signs::GOTTEN))
        && row.signs(head).any(Signs::ORGANISATION);
    let well = active && done.is_none() && next.any(Signs::OPINION) && !row.signs(at + 2).any(Signs::SOCIETY);
    // *who have undergone mutilation*
    let undergoes = signs.any(Signs::TAKES_PART)
        && !signs.any(Signs::INVOLVED)
        && !next.any(Signs::IN.and(Signs::PREPOSITION));
    let harm = row
        .find_only(at + 1..at + 5, Signs::AILMENT, Signs::WORK)
        .filter(|&harm| !row.has(at + 1..harm, VERB));
    let suffered = undergoes
        && harm.is_some_and(|harm| {
            let after = row.signs(harm + 1);
            let ends = harm + 1 == row.len() || after.any(Signs::STOP.and(Signs::AILMENT));
            row.signs(harm).any(Signs::STATE) && ends
        });
    // *registered with a doctor*: a regular service that one has.
    let registered = signs.any(Signs::TAKES_PART) && signs.any(Signs::DELIVERED);
    let with = registered && done.is_none() && next.any(Signs::WITH);
    let doctor = row.find(at + 2..at + 4, Signs::PERSON).filter(|_| with);
    let regular = doctor.is_some_and(|at| {
        row.signs(at + 1) == Signs::NONE && at + 1 == row.len()
            || row
                .signs(at + 1)
                .any(Signs::AND.and(Signs::STOP).and(Signs::PREPOSITION))
    });
    // *who get better at cooking*
    let gets = signs.any(Signs::GOTTEN) && next.any(Signs::MORE) && !row.has(at + 2..at + 7, Signs::WORK);
    // *assessed as being clean*, *closed as solved*
    let outcome = row
        .signs(at + 2)
        .any(Signs::AUXILIARY.and(Signs::BECOME).and(Signs::OPINION));
    let found = signs.any(DONE) && signs.any(Signs::PARTICIPLE) && next.any(Signs::AS) && outcome;
    // *people supported by the fund gaining a diploma*
    let result = done
        .is_some_and(|done| row.signs(done).any(Signs::PARTICIPLE.and(Signs::PAST)) && done + 1 < at)
        && signs.any(Signs::ATTAINS)
        && row.signs(at - 1).any(NOUN);
    // *clubs invited by the ministry*: whoever asks them acts of their own accord.
    let asked = signs.any(Signs::CONSULTED)
        && row.signs(head).any(Signs::ORGANISATION.and(Signs::PARTNER))
        && row.has(at + 1..at + 8, Signs::PUBLIC.and(Signs::SOCIETY).and(Signs::RULE));
    let own_act = acts_alone(row, at);
    // *who finished the course debt-free*
    let adjective =
        signs.any(Signs::BECOME) && !signs.any(Signs::PARTICIPLE.and(Signs::ING).and(NOUN).and(Signs::PAST));
    let free = done.is_some()
        && at + 1 == row.len()
        && adjective
        && !row
            .signs(at - 1)
            .any(VERB.and(Signs::PREPOSITION).and(Signs::PURPOSE));
    // *registered to vote*
    let votes = registered && next.any(Signs::TO) && row.signs(at + 2).any(Signs::BECOME);
    // *represented by a union*
    let spoken_for = signs.any(Signs::INVOLVED)
        && signs.any(Signs::PARTICIPLE)
        && next.any(Signs::BY)
        && row
            .find_only(at + 2..at + 4, Signs::ORGANISATION, Signs::PARTNER)
            .is_some();
    let told = votes
        || spoken_for
        || gets
        || free
        || asked
        || own_act
        || found
        || result
        || says
        || later
        || well
        || suffered
        || regular;
    let verb = signs.any(VERB.and(Signs::AUXILIARY));
    let needs =
        signs.any(Signs::AILMENT) && !signs.any(NOUN) && row.signs(at - 1).any(Signs::IN) && done.is_none();
    if needs && next.any(Signs::OF) && !done_behind(row, at) {
        return Some(at);
    }
    Some(at).filter(|_| told && verb)
}

/// *that raise their own funds*, *who take decisions*, *follow the law*: nobody does so because it was offered.
pub(super) fn acts_alone(row: &Row, at: usize) -> bool {
    let (signs, next) = (row.signs(at), row.signs(at + 1));
    let form = Signs::PARTICIPLE.and(Signs::PAST).and(Signs::GOTTEN);
    if !signs.any(DONE) || signs.any(form) {
        return false;
    }
    let own = (at + 1..at + 8).any(|word| {
        row.signs(word).any(Signs::THEIR)
            && row.signs(word + 1).any(Signs::BECOME)
            && row.range(word + 1).len() == 3
    });
    // *take over*, *take decisions*
    let end = row
        .find(at + 1..at + 5, Signs::IN.and(Signs::STOP))
        .unwrap_or(at + 5);
    let decides = signs.any(Signs::TAKEN)
        && row
            .find_only(at + 1..end, Signs::SOCIETY, Signs::WORK.and(Signs::THEME))
            .is_some();
    let over = signs.any(Signs::TAKEN) && next.any(Signs::PREPOSITION) && !next.any(Signs::IN);
    let rule = row
        .find_only(at + 1..at + 5, Signs::RULE, Signs::WORK)
        .filter(|_| signs.any(Signs::TAKES_PART));
    let follows =
        rule.is_some() && !signs.any(Signs::INVOLVED.and(Signs::TAKEN)) && !next.any(Signs::PREPOSITION);
    own || decides || over || follows
}

/// A verb that tells what people became or do, unless it only says what kind something is or whom it is for.
pub(super) fn became(row: &Row, head: usize, at: usize, done: Option<usize>) -> Option<Judged> {
    let signs = row.signs(at);
    // *that wanted tailored lessons*: behind a verb and before what is given, the word only says what kind.
    let of_kind = signs.any(Signs::PARTICIPLE)
        && row.signs(at - 1).any(VERB.and(Signs::PARTICIPLE))
        && row.has(at + 1..at + 4, Signs::WORK)
        && !row.has(at + 1..at + 4, Signs::STATE);
    // *clubs incorporating the rules*
    let takes_up =
        signs.any(Signs::ADOPTED) && signs.any(Signs::ING) && row.signs(head).any(Signs::ORGANISATION);
    // *face to face*
    let face =
        signs.any(Signs::CIRCUMSTANCE) && row.signs(at + 1).any(Signs::TO) && row.signs(at + 2) == signs;
    let face = face || (row.signs(at - 1).any(Signs::TO) && row.signs(at.saturating_sub(2)) == signs);
    let verb = !face && (signs.any(Signs::BECOME) || takes_up) && !signs.any(DONE) && !of_kind;
    if !verb || is_duration(row, at) || is_noun(row, at) || for_whom(row, at) {
        return None;
    }
    // *families worked with*
    let with =
        row.signs(at + 1).any(Signs::WITH) && row.signs(at + 2).any(Signs::PREPOSITION.and(Signs::STOP));
    let stranded = row.signs(at + 1).any(Signs::WITH.and(Signs::PREPOSITION)) && at + 2 == row.len() || with;
    if stranded && signs.any(Signs::PARTICIPLE) && done.is_none() {
        return Some(Judged::new(Kind::Count, [head, at]));
    }
    // *families working with a mentor*
    let together = signs.any(Signs::ING) && row.signs(at + 1).any(Signs::WITH);
    if together
        && done.is_none()
        && let Some(guest) = row.find(at + 2..at + 5, Signs::GUEST)
    {
        return Some(Judged::new(Kind::Count, [head, guest]));
    }
    // *accessing counselling*
    if signs.any(Signs::ACCESS)
        && done.is_none()
        && let Some(handed) = handed_out(row, at)
    {
        return Some(Judged::new(Kind::Count, [head, handed]));
    }
    if row.has(at + 1..row.len(), Signs::OWN_WORK) {
        return Some(Judged::new(Kind::Count, [head, at]));
    }
    // Behind something done only a new part of the sentence can still tell of change, or *changed their ways*.
    let before = row.signs(at.wrapping_sub(1));
    let begins = Signs::AND
        .and(Signs::AUXILIARY)
        .and(Signs::RELATIVE)
        .and(Signs::MORE);
    // In *new or improved lamps* it says what kind; in *formed or strengthened* it is only one of two.
    let joined = before.any(Signs::AND) && at > 1;
    let kind =
        joined && signs.any(Signs::PARTICIPLE) && row.signs(at + 1).any(NOUN) && !row.signs(at - 2).any(VERB);
    let one_of_two = joined && before.any(Signs::OR) && done == Some(at - 2);
    // *advice and safe houses*
    let adjective = signs.any(Signs::MORE) && !signs.any(Signs::PARTICIPLE) && row.signs(at + 1).any(NOUN);
    // *given tents that meet the norm*: how good the thing is that was given.
    let thing = row.signs(at.wrapping_sub(2));
    let that = before.any(Signs::THAT);
    let of_thing = that && thing.any(Signs::HANDED) && !thing.any(SOMEONE);
    let adjective = adjective || (of_thing && !signs.any(Signs::PARTICIPLE) && !signs.any(Signs::ADOPTED));
    let fresh = (before.any(begins) && !kind && !one_of_two && !adjective)
        || (row.signs(at + 1).any(Signs::THEIR) && !signs.any(Signs::ING));
    (done.is_none() || fresh).then(|| Judged::new(Kind::Change, [head, at]))
}
