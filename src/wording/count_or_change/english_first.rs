//! What the first words of an English title tell already.

use super::Kind;
use super::english::{DONE, NOUN, SOMEONE, VERB};
use super::signs::{Judged, Row, Signs};

/// What the first words tell already: a command, a deed, or what people do with a thing.
pub(super) fn by_first_words(row: &Row, start: usize) -> Option<Judged> {
    let first = row.signs(start);
    // *Provide shelter to families*, *Emergency response: provide shelter*: what will be done.
    let command = |at: usize| {
        let behind = Signs::PREPOSITION.and(Signs::AUXILIARY).and(Signs::STOP);
        row.signs(at).any(Signs::COMMAND) && at + 1 < row.len() && !row.signs(at + 1).any(behind)
    };
    let announced = (start + 1..start + 7).find(|&at| command(at) && row.signs(at - 1).any(Signs::STOP));
    // *Buying firms have changed*: there the first word says what kind they are.
    let subject = row.signs(start + 1).any(Signs::PLURAL) && row.signs(start + 2).any(Signs::AUXILIARY);
    // *Providing shelter to families*
    let deed = first.any(Signs::ING) && first.any(DONE) && !first.any(NOUN) && !subject;
    // *Organisation of walks*
    let deed = deed || (first.any(Signs::ORGANISED) && row.signs(start + 1).any(Signs::OF));
    // *Reach 90 families*, *Hold at least ten walks*
    let so_many = row.signs(start + 1).any(Signs::NUMBER)
        || (row.signs(start + 1).any(Signs::AT) && row.signs(start + 3).any(Signs::NUMBER));
    let form = Signs::PARTICIPLE.and(Signs::PAST).and(Signs::PLURAL);
    let bare = first.any(DONE) && !first.any(form) && so_many;
    let doing = Some(start).filter(|&at| bare || command(at)).or(announced);
    if let Some(doing) = doing.or(Some(start).filter(|_| deed)) {
        return Some(Judged::new(Kind::Count, [doing]));
    }
    // *Need for advice*: what people still lack.
    if first.any(Signs::AILMENT) && !first.any(NOUN) && row.signs(start + 1).any(Signs::PURPOSE) {
        return Some(Judged::new(Kind::Change, [start]));
    }
    // *Nobody sent away*
    if first.any(Signs::NEGATION) && !first.any(Signs::QUANTITY.and(Signs::WITH)) {
        return Some(Judged::new(Kind::Change, [start]));
    }
    if let Some(often) = how_often(row, start) {
        return Some(often);
    }
    // *Knowing where to go*
    let lives =
        first.any(Signs::BECOME) && first.any(Signs::ING) && !first.any(DONE.and(NOUN).and(Signs::FORMS));
    if lives && row.len() > start + 1 && !row.signs(start + 1).any(NOUN) {
        return Some(Judged::new(Kind::Change, [start]));
    }
    // *Shift from care to help*
    if first.any(Signs::BECOME) && row.signs(start + 1).any(Signs::FROM) && !first.any(Signs::WORK.and(DONE))
    {
        return Some(Judged::new(Kind::Change, [start]));
    }
    // *Tenants report that they were heard*
    let tells = (start + 1..row.len()).find(|&at| {
        // *tenants evicted who* is none.
        let that = row.signs(at + 1).any(Signs::THAT);
        let told = row.signs(at).any(Signs::BECOME) && that;
        told && row.signs(at - 1).any(SOMEONE)
    });
    if let Some(tells) = tells.filter(|&at| !row.has(start..at, Signs::RELATIVE.and(DONE))) {
        return Some(Judged::new(Kind::Change, [tells]));
    }
    // *Women as a share of all participants*
    let share = row.find(start + 1..row.len(), Signs::AS);
    let of = share.and_then(|at| row.find(at + 1..at + 4, Signs::QUANTITY));
    if let Some(guests) = of.and_then(|at| row.find(at + 1..at + 4, Signs::GUEST)) {
        return Some(Judged::new(Kind::Count, [guests]));
    }
    // *Visitor numbers*
    let so_many = (start + 1..start + 5).find(|&at| {
        let next = row.signs(at + 1);
        row.signs(at).any(Signs::QUANTITY)
            && row.signs(at - 1).any(SOMEONE.and(Signs::WORK).and(Signs::OFFER))
            && (next == Signs::NONE || next.any(Signs::STOP.and(Signs::PREPOSITION)))
    });
    // *Pupils to teacher ratio*
    if let Some(ratio) = so_many.filter(|&at| row.has(start..at, Signs::TO) || row.signs(at).any(Signs::RATE))
    {
        return Some(Judged::new(Kind::Change, [ratio]));
    }
    let counted = Signs::GUEST.and(Signs::WORK).and(Signs::OFFER);
    if let Some(so_many) = so_many.filter(|&at| {
        row.signs(at - 1).any(counted)
            && row
                .find_only(start..at, Signs::STATE.and(VERB), Signs::MORE)
                .is_none()
    }) {
        return Some(Judged::new(Kind::Count, [so_many - 1, so_many]));
    }
    takes_part_or_uses(row, start)
}

/// *How often the team checked the alarm*: how often the own side does its work.
fn how_often(row: &Row, start: usize) -> Option<Judged> {
    let first = row.signs(start);
    let often = row.signs(start + 1).any(Signs::OFTEN) && first == Signs::NONE;
    let team = row
        .find(start + 2..start + 7, Signs::ORGANISATION.and(Signs::GUEST))
        .filter(|_| often);
    let does = team.and_then(|team| {
        row.find(
            team + 1..team + 4,
            DONE.and(Signs::HANDLED).and(Signs::PARTICIPLE),
        )
    });
    // *How often needs were assessed*
    let were = row.find(start + 2..row.len(), Signs::AUXILIARY).filter(|_| often);
    let was_done = were.filter(|&at| row.signs(at + 1).any(DONE) && row.signs(at + 1).any(Signs::PARTICIPLE));
    if let (Some(team), Some(does)) = (team.or(was_done), does.or(was_done)) {
        return Some(Judged::new(Kind::Count, [team, does]));
    }
    None
}

/// What people take part in or use: an offer, or something in the world.
fn takes_part_or_uses(row: &Row, start: usize) -> Option<Judged> {
    let first = row.signs(start);
    // *Participation in the lessons*, but *participation in elections*
    let takes_part = (start..start + 2).find(|&at| {
        let part = row.signs(at).any(Signs::PRACTICE) && !row.signs(at).any(Signs::USE);
        part && row.signs(at + 1).any(Signs::IN) && !first.any(Signs::MORE)
    });
    if let Some(part) = takes_part {
        let offer = row.has(part + 2..part + 7, Signs::WORK)
            && !row.has(part + 2..part + 7, Signs::SOCIETY.and(Signs::STATE));
        return Some(Judged::new(
            if offer { Kind::Count } else { Kind::Change },
            [part],
        ));
    }
    // *Participation of carers in our walks*
    let joined = Signs::PRACTICE.and(Signs::ATTENDANCE);
    let offered = row
        .find(start + 2..start + 10, Signs::IN)
        .filter(|_| first.any(joined) && !first.any(Signs::USE) && row.signs(start + 1).any(Signs::OF))
        .and_then(|within| row.find(within + 1..within + 5, Signs::WORK.and(Signs::ORGANISATION)));
    if let Some(offered) =
        offered.filter(|&at| !row.has(start..at + 2, Signs::SOCIETY.and(Signs::STATE).and(Signs::SCHOOL)))
    {
        return Some(Judged::new(Kind::Count, [start, offered]));
    }
    // *Use of our helpline*, *use of agency staff*
    let used = first.any(Signs::USE) && row.signs(start + 1).any(Signs::OF);
    let own = Signs::OWN_WORK.and(Signs::OWN_CARE).and(Signs::GUEST);
    if let Some(own) = row.find(start + 2..start + 5, own).filter(|_| used) {
        return Some(Judged::new(Kind::Count, [start, own]));
    }
    // *Application of new techniques*, *farmers' use of clinics*: what people do, not a thing that is made.
    let practice = (start..start + 2).find(|&at| {
        row.signs(at).any(Signs::PRACTICE)
            && row.signs(at + 1).any(Signs::OF)
            && (at == start || first.any(SOMEONE))
    })?;
    Some(Judged::new(Kind::Change, [practice]))
}
