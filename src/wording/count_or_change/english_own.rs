//! What the own organisation does for people at home in English: a worker or a plan of their own, beds that are taken,
//! what comes in.

use super::Kind;
use super::english::{NOUN, VERB};
use super::english_plain::plain;
use super::english_whom::last_of_row;
use super::signs::{Judged, Row, Signs};

/// *with a named worker*, *with a support plan in place*: what somebody has here is that they are looked after.
pub(super) fn looked_after(row: &Row, head: usize, with: usize) -> Option<usize> {
    let of_people = row.signs(head).any(Signs::PERSON.and(Signs::GUEST));
    let object = row.find(with + 1..with + 6, NOUN).filter(|_| of_people)?;
    let last = last_of_row(row, object, with + 8);
    // *with a personal budget*
    let budget = row.signs(last).any(Signs::RULE) && row.signs(last - 1).any(Signs::ASSIGNED);
    if budget {
        return Some(last);
    }
    // *with one plan and one named worker*
    let closes = Signs::RELATIVE.and(Signs::PURPOSE).and(Signs::STOP);
    let end = row
        .find(object..with + 9, closes)
        .unwrap_or(with + 9)
        .max(last + 1);
    let worker = (object..end).find(|&at| row.signs(at).any(Signs::LOOKS_AFTER));
    let worker = worker.filter(|&at| {
        let before = row.signs(at - 1);
        row.has(with + 1..at, Signs::ASSIGNED) || before.any(Signs::THEME.and(Signs::SUPPORTS))
    });
    // *with a plan agreed*, *with a plan in place*
    let made = row
        .signs(last + 1)
        .any(Signs::MADE.and(Signs::BECOME).and(Signs::IN));
    let plan = Some(last).filter(|&at| row.signs(at).any(Signs::PLANS) && made);
    worker.or(plan)
}

/// *Youth work - visits*, *Debt, hours of advice*: where a title starts anew behind the name of a field or of an ailment.
pub(super) fn behind_field(row: &Row, start: usize) -> Option<usize> {
    let stop = row.find(start + 1..start + 4, Signs::STOP)?;
    let last = row.signs(stop - 1);
    let field = last.any(Signs::FORMS) && stop > start + 1 || last.any(Signs::AILMENT);
    // *Girls, boys and women learning*: a list is no heading.
    let several = row.has(
        start..stop,
        Signs::PLURAL
            .and(Signs::AND)
            .and(Signs::PREPOSITION)
            .and(Signs::GUEST),
    );
    // *Museum - new visitors*
    let anew = (stop + 1..stop + 3).any(|at| {
        let signs = row.signs(at);
        signs.any(Signs::PLURAL) && signs.any(Signs::WORK.and(Signs::GUEST)) && !signs.any(Signs::STATE)
    });
    let verb = VERB.and(Signs::AUXILIARY).and(Signs::STATE).and(Signs::MORE);
    let field = field || (anew && !row.has(start..stop, verb));
    // *Care work: hours a day*: how people live.
    let daily = row.signs(stop + 1).any(Signs::DURATION) && !row.signs(stop + 2).any(Signs::OF);
    (field && !several && !daily && stop + 1 < row.len()).then_some(stop + 1)
}

/// *Cooking together: starters*, *Reading scheme: tenants who read more*: behind a heading stands what is told.
pub(super) fn under_heading(row: &Row, start: usize) -> Option<Judged> {
    let below = row.behind_colon().filter(|&at| at > start + 1)?;
    // *1:1*
    let ratio = row.signs(below).any(Signs::NUMBER) && row.signs(below - 2).any(Signs::NUMBER);
    // *Expenses: overtime*
    let spent = row.has(start..below, Signs::COSTS);
    // *Youth work: streets covered*
    let acts = VERB.and(Signs::AUXILIARY).and(Signs::RELATIVE).and(Signs::STATE);
    let work = |at: usize| row.signs(at).any(Signs::FORMS) && row.signs(at + 1).any(Signs::STOP);
    let sentence = ratio || spent || (start..below).any(|at| row.signs(at).any(acts) && !work(at));
    let judged = plain(row, below);
    // *Toddler group: families*: who came to what the heading names.
    let offer = Signs::WORK
        .and(Signs::OFFER)
        .and(Signs::FORMS)
        .and(Signs::SUPPORTS);
    let came = below + 1 == row.len() && row.signs(below).any(Signs::PERSON) && row.has(start..below, offer);
    if came && judged.kind == Kind::Unclear && !sentence {
        return Some(Judged::new(Kind::Count, [below]));
    }
    (!sentence && judged.kind != Kind::Unclear).then_some(judged)
}

/// *Walking on Sundays referrals*: the words before it are in no list, but the last one names what was done.
pub(super) fn at_the_end(row: &Row, start: usize) -> Option<Judged> {
    let end = row.find(start..row.len(), Signs::STOP).unwrap_or(row.len());
    let last = end.checked_sub(1).filter(|&at| at > start)?;
    let told = Signs::STATE
        .and(Signs::BECOME)
        .and(Signs::RULE)
        .and(Signs::NEGATION)
        .and(Signs::MORE);
    // *on the county's roads*: behind a preposition known words are a place, unknown ones a name.
    let behind = row.find(
        start..last,
        Signs::PREPOSITION.and(Signs::WITH).and(Signs::PURPOSE),
    );
    let name = behind.is_none_or(|at| {
        let kind = at + 2 == last && row.signs(at + 1).any(Signs::WORK);
        at + 1 < last && (kind || (at + 1..last).all(|at| row.signs(at) == Signs::NONE))
    });
    let done = name && row.signs(last).any(Signs::WORK.and(Signs::GUEST));
    (done && !row.has(start..row.len(), told)).then(|| Judged::new(Kind::Count, [last]))
}

/// *ticket sales*, *value of volunteer hours*, *length of stay*, *backlog of repairs*: a level of the own means.
pub(super) fn own_means(row: &Row, start: usize, head: usize) -> Option<usize> {
    let (noun, before) = (row.signs(head), row.signs(head.wrapping_sub(1)));
    let kind = head > start && before.any(Signs::WORK.and(Signs::GUEST));
    let theirs = before.any(Signs::STATE) || row.has(0..row.len(), Signs::PERSON);
    let income = noun.any(Signs::OWN_INCOME) && kind && !theirs;
    let from =
        row.signs(head + 1).any(Signs::FROM) && row.has(head + 2..head + 5, Signs::WORK.and(Signs::GUEST));
    let income = income || (noun.any(Signs::OWN_INCOME) && from && !theirs);
    let of = row.signs(head + 1).any(Signs::OF);
    let value = noun.any(Signs::UNIT) && of && row.has(head + 2..head + 5, Signs::GUEST.and(Signs::ASKS_FOR));
    let behind = row.has(start..head, Signs::WORK) || (of && row.has(head + 2..head + 5, Signs::WORK));
    let others = row.has(start..row.len(), Signs::PUBLIC.and(Signs::REPORT));
    let undone = noun.any(Signs::UNDONE) && behind && !others;
    // *length of stay*, *time in treatment*, *speed of answer*: how long the own work takes.
    let (next, then) = (row.signs(head + 1), row.signs(head + 2));
    let call = noun.any(Signs::UNIT) && noun.any(Signs::STATE) && before.any(Signs::INCOMING) && head > start;
    let stay = call || noun.any(Signs::UNIT) && of && then.any(Signs::CIRCUMSTANCE);
    let to_go = row.has(head + 2..head + 5, Signs::TO);
    let within = next.any(Signs::IN) && then.any(Signs::WORK) && !then.any(Signs::STATE) && !to_go;
    let long = noun.any(Signs::DURATION) && noun.any(Signs::STATE) && (within || of && then.any(Signs::WORK));
    // *call abandonment rate*
    let unmet = noun.any(Signs::RATES) && before.any(Signs::FILLED) && head > start;
    // *level of funding*
    let level = noun.any(Signs::SHARE) && of && row.has(head + 2..head + 4, Signs::MEETS.and(Signs::COSTS));
    // *volunteering opportunities created*
    let openings =
        before.any(Signs::FORMS) && noun.any(Signs::PLURAL) && row.signs(head + 1).any(Signs::MADE);
    (level || openings || income || value || undone || stay || long || unmet).then_some(head)
}

/// *contacts leading to an assessment*: one step of the own work after another.
pub(super) fn next_step(row: &Row, head: usize, verb: usize) -> bool {
    let next = row.signs(verb + 1);
    let on = next.any(Signs::TO.and(Signs::INTO).and(Signs::IN));
    let steps = row.signs(head).any(Signs::ASKS_FOR.and(Signs::INCOMING));
    let leads = row.signs(verb).any(Signs::BECOME.and(Signs::ADOPTED));
    let step = row.find_only(verb + 2..verb + 5, Signs::WORK, Signs::STATE.and(Signs::PUBLIC));
    // *care plans agreed*
    let agreed =
        row.signs(head).any(Signs::PLANS) && row.signs(verb).any(Signs::AGREED) && !next.any(Signs::WITH);
    agreed || (on && steps && leads && step.is_some())
}

/// *beds occupied*, *abandoned calls*, *seats that are filled*: how full or how busy the own offer is.
pub(super) fn filled(row: &Row, start: usize, head: usize) -> Option<usize> {
    let own = row.signs(head).any(Signs::WORK);
    let before = row.find(start..head, Signs::FILLED);
    let clause = row
        .find(head + 1..head + 6, Signs::RELATIVE)
        .map_or(head + 1, |at| at + 1);
    let behind = (clause..clause + 4)
        .take_while(|&at| row.signs(at).any(Signs::FILLED.and(Signs::AUXILIARY)) || row.is_adverb(at))
        .find(|&at| row.signs(at).any(Signs::FILLED));
    before
        .or(behind)
        .filter(|_| own && !row.signs(head).any(Signs::BUSINESS))
}

/// *known to the centre*, *using respite care*: who is on the books of the own organisation, or uses what it gives.
pub(super) fn on_the_books(row: &Row, head: usize, verb: usize) -> Option<usize> {
    let people = row.signs(head).any(Signs::PERSON.and(Signs::GUEST));
    Some(verb).filter(|_| people && uses_own(row, verb))
}

/// Says whether people are known to the own side, or use what it gives.
pub(super) fn uses_own(row: &Row, verb: usize) -> bool {
    let own = Signs::WORK
        .and(Signs::OWN_WORK)
        .and(Signs::LOOKS_AFTER)
        .and(Signs::OWN_CARE)
        .and(Signs::SUPPORTS);
    let to = row.signs(verb).any(Signs::KNOWN) && row.signs(verb + 1).any(Signs::TO);
    let theirs = Signs::PUBLIC.and(Signs::STATE).and(Signs::AILMENT);
    let known = to && row.has(verb + 2..verb + 6, own) && !row.has(verb + 2..verb + 6, theirs);
    let cared = row.signs(verb).any(Signs::USE) && row.has(verb + 1..verb + 5, Signs::OWN_CARE);
    // *residents consulted*: asked by the own side, unless it is a government that asks.
    let asks = row.signs(verb).any(Signs::CONSULTED)
        && !row.has(0..row.len(), Signs::PUBLIC.and(Signs::RULE).and(Signs::SOCIETY));
    // *using the hub*, *accessing our service*: with an article it is one's own, where *using services* is behaviour.
    let article = row.range(verb + 1).len() == 3 && row.signs(verb + 1).any(Signs::META);
    let object = row
        .find(verb + 2..verb + 4, Signs::OFFER)
        .filter(|&at| !row.has(verb + 2..at, VERB.and(Signs::MORE)));
    let uses = row.signs(verb).any(Signs::USE.and(Signs::ACCESS)) && article && object.is_some();
    // *allocated a worker*
    let given = row.signs(verb).any(Signs::ASSIGNED) && row.signs(verb).any(Signs::PARTICIPLE);
    let to = row.signs(verb + 1).any(Signs::TO) || row.signs(verb + 1).any(Signs::ARTICLE);
    let given =
        given && to && row.has(verb + 1..verb + 3, Signs::ARTICLE) && row.has(verb + 2..verb + 6, own);
    known || cared || asks || uses || given
}

/// *ethnicity of clients*, *referral source*: who came or what was done, told by kind.
pub(super) fn by_kind(row: &Row, start: usize) -> Option<Judged> {
    let own = Signs::GUEST.and(Signs::ASKS_FOR);
    let kind = (start..start + 4).find(|&at| row.signs(at).any(Signs::PROFILE))?;
    let of = row.signs(kind + 1).any(Signs::OF) && row.has(kind + 2..kind + 4, own);
    let before = kind > start && row.signs(kind - 1).any(own);
    let told = Signs::STATE.and(Signs::BECOME).and(Signs::RELATIVE);
    ((of || before) && !row.has(kind + 1..row.len(), told)).then(|| Judged::new(Kind::Count, [kind]))
}

/// *on our books*, *in receipt of a grant*, *in touch with the team*: they came.
pub(super) fn comes(row: &Row, at: usize) -> bool {
    let with = row.signs(at).any(Signs::PREPOSITION) && !row.signs(at).any(Signs::OF.and(Signs::BY));
    let list = row.find(at + 1..at + 4, Signs::ON_LIST).filter(|_| with);
    let told = Signs::STATE.and(Signs::BECOME).and(Signs::MORE);
    // *within ten working days*, *with debts*
    let tells = |at: usize| {
        let days = row.signs(at + 1).any(Signs::DURATION);
        row.signs(at).any(told) && !row.signs(at).any(Signs::AILMENT.and(Signs::CIRCUMSTANCE)) && !days
    };
    list.is_some_and(|list| !row.has(at + 1..list, NOUN.and(VERB)) && !(list + 1..row.len()).any(tells))
}
