//! What is remarkable about a register: its sources, its people, and how they were measured.
//!
//! No finding says how many people it is about: that would be a count outside disclosure control. The register knows
//! it, so that a report that leaves can be silent about a few.

use std::collections::{BTreeMap, BTreeSet};

use super::codebook::Codebook;
use super::finished::Register;
use super::outcome::PersonScores;
use super::repeats::EqualRecords;
use super::source::{RecordCounts, Stream};
use crate::finding::{Finding, Pointer, Severity};
use crate::language::Words;

/// From this share of refused records on the finding is an error: one in so many.
const TENTH: u64 = 10;
/// A baseline so many days after the first participation is late.
const LATE: i64 = 91;

fn finding(code: &'static str, severity: Severity, message: (String, String), help: (&str, &str)) -> Finding {
    Finding::new(
        code,
        severity,
        Pointer::root(),
        Words::new(message.0, message.1),
        Words::new(help.0, help.1),
    )
}

/// What is remarkable about the counts of each source.
pub(super) fn of_sources(sources: &BTreeMap<(Stream, String), RecordCounts>) -> Vec<Finding> {
    let mut found = Vec::new();
    for ((stream, name), counts) in sources {
        if counts.read == 0 {
            let empty = finding(
                "records-empty",
                Severity::Warning,
                (
                    "er staat geen enkel record in".to_owned(),
                    "there is not one record in it".to_owned(),
                ),
                (
                    "controleer de uitvoer van het registratiesysteem",
                    "check the export of the registration system",
                ),
            );
            found.push(
                empty
                    .with_fact("stream", stream.as_str())
                    .with_source(name.clone()),
            );
        }
        if counts.refused > 0 {
            found.push(refused(*stream, name, *counts));
        }
    }
    found
}

fn refused(stream: Stream, name: &str, counts: RecordCounts) -> Finding {
    let refused = counts.refused;
    let severity = if refused.saturating_mul(TENTH) > counts.read {
        Severity::Error
    } else {
        Severity::Warning
    };
    let (nl, en) = if refused == counts.read {
        ("geen enkel record is geteld", "not one record was counted")
    } else {
        ("deze records zijn niet geteld", "these records were not counted")
    };
    finding(
        "records-refused",
        severity,
        (
            format!("geweigerd: {refused}; {nl}"),
            format!("refused: {refused}; {en}"),
        ),
        (
            "bekijk de weigeringen met hun regel en reden, en verbeter de uitvoer of de veldkoppeling",
            "look at the refusals with their line and reason, and correct the export or the mapping",
        ),
    )
    .with_fact("refused", refused.to_string())
    .with_fact("stream", stream.as_str())
    .with_source(name)
}

/// Records that are equal to another, by the streams they are in.
pub(super) fn of_equal(equal: &EqualRecords) -> Option<Finding> {
    let mut sources: Vec<&str> = equal.first.iter().map(|one| one.source.as_str()).collect();
    sources.dedup();
    let first = equal.first.first()?;
    let list = sources
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ");
    Some(
        finding(
            "records-equal",
            Severity::Warning,
            (
                format!("in {list} staan records die woord voor woord gelijk zijn aan een ander"),
                format!("in {list} stand records that are word for word equal to another"),
            ),
            (
                "is de uitvoer twee keer geladen? lees hem dan één keer; iemand kan ook twee keer op een dag zijn geweest",
                "was the export loaded twice? then read it once; somebody may also have come twice on one day",
            ),
        )
        .with_fact("sources", sources.join(", "))
        .with_source(first.source.clone()),
    )
}

/// Pseudonyms that differ only by accident.
pub(super) fn of_alike(alike: bool) -> Option<Finding> {
    alike.then(|| {
        finding(
            "pseudonyms-alike",
            Severity::Warning,
            (
                "er zijn pseudoniemen die alleen verschillen in hoofdletters, spaties, voorloopnullen of onzichtbare tekens"
                    .to_owned(),
                "there are pseudonyms that differ only in capitals, spaces, leading zeros or invisible characters"
                    .to_owned(),
            ),
            (
                "zijn het dezelfde mensen? schrijf het pseudoniem in elke uitvoer gelijk; zo telt iemand nu twee keer",
                "are they the same people? write the pseudonym alike in every export; as it is somebody counts twice",
            ),
        )
    })
}

/// What is remarkable about the measurements of an effect.
enum Remark {
    OneDay,
    BeforeTakingPart,
    BaselineLate,
    OtherGroup,
    FollowUpLate,
    BaselineEarly,
    WithoutPart,
}

impl Remark {
    fn code(&self) -> &'static str {
        match self {
            Self::OneDay => "measured-on-one-day",
            Self::BeforeTakingPart => "measured-before-taking-part",
            Self::BaselineLate => "baseline-after-start",
            Self::OtherGroup => "measured-outside-group",
            Self::FollowUpLate => "follow-up-after-period",
            Self::BaselineEarly => "baseline-too-early",
            Self::WithoutPart => "measured-without-part",
        }
    }

    fn finding(&self, effect: &str, place: usize) -> Finding {
        let (message, help): ((&str, &str), (&str, &str)) = match self {
            Self::OneDay => (
                (
                    "zijn mensen voor en na gemeten op dezelfde dag",
                    "people were measured before and after on the same day",
                ),
                (
                    "controleer de data: op één dag is geen verandering te meten",
                    "check the dates: no change can be measured within one day",
                ),
            ),
            Self::BeforeTakingPart => (
                (
                    "zijn mensen voor en na gemeten voordat zij voor het eerst meededen",
                    "people were measured before and after ahead of their first participation",
                ),
                (
                    "controleer de data: wat daarvoor veranderde, komt niet van het meedoen",
                    "check the dates: what changed before it does not come from taking part",
                ),
            ),
            Self::BaselineLate => (
                (
                    "zijn mensen pas voor het eerst gemeten toen zij al langer dan drie maanden meededen",
                    "people were first measured when they had taken part for more than three months",
                ),
                (
                    "meet bij het begin: wat in die tijd veranderde, is niet gemeten",
                    "measure at the start: what changed in that time was not measured",
                ),
            ),
            Self::OtherGroup => (
                (
                    "zijn mensen gemeten die niet bij de doelgroep van het effect horen",
                    "people were measured who do not belong to the group that the effect is for",
                ),
                (
                    "controleer de doelgroep in het register, of noem in het plan voor wie het effect is",
                    "check the target group in the register, or say in the plan whom the effect is for",
                ),
            ),
            Self::FollowUpLate => (
                (
                    "liggen vervolgmetingen na de periode van het plan, en die zijn niet geteld",
                    "follow-up measurements lie after the period of the plan and were not counted",
                ),
                (
                    "neem ze op in de verantwoording van de volgende periode: de voormeting telt daar mee",
                    "put them in the account of the next period: the baseline counts there",
                ),
            ),
            Self::BaselineEarly => (
                (
                    "liggen voormetingen langer voor de periode dan het plan toelaat, en die zijn niet geteld",
                    "baselines lie longer before the period than the plan allows and were not counted",
                ),
                (
                    "verruim `baselineDaysBefore` in het plan, of licht toe waarom zij niet meetellen",
                    "widen `baselineDaysBefore` in the plan, or explain why they do not count",
                ),
            ),
            Self::WithoutPart => (
                (
                    "zijn mensen gemeten die niet als deelnemer geregistreerd zijn",
                    "people were measured who are not registered as taking part",
                ),
                (
                    "controleer de pseudoniemen: gebruiken registratie en meting dezelfde?",
                    "check the pseudonyms: do register and measurements use the same?",
                ),
            ),
        };
        Finding::new(
            self.code(),
            Severity::Warning,
            Pointer::root().field("effects").index(place),
            Words::new(
                format!("bij effect `{effect}` {}", message.0),
                format!("for effect `{effect}` {}", message.1),
            ),
            Words::new(help.0, help.1),
        )
        .with_fact("effect", effect)
    }
}

impl Register {
    /// What is remarkable about how the people of each effect were measured, and how many people are behind each
    /// remark on them.
    pub(super) fn of_measuring(
        &self,
        late_follow_ups: &BTreeSet<u32>,
    ) -> (Vec<Finding>, BTreeMap<(&'static str, String), u64>) {
        let codebook = &self.codebook;
        let (mut found, mut behind) = (Vec::new(), BTreeMap::new());
        for (place, id) in codebook.effects().iter().enumerate() {
            let number = u32::try_from(place).unwrap_or(u32::MAX);
            let scores = self.scores(number);
            let count =
                |is: &dyn Fn(&PersonScores) -> bool| scores.iter().filter(|one| is(one)).count() as u64;
            let of_people = [
                (Remark::OneDay, count(&on_one_day)),
                (
                    Remark::BeforeTakingPart,
                    count(&|one| self.is_before_taking_part(one)),
                ),
                (
                    Remark::BaselineLate,
                    count(&|one| self.is_baseline_late(one, number)),
                ),
                (Remark::OtherGroup, count(&|one| one.outside_group)),
                (Remark::BaselineEarly, count(&|one| one.baseline_left_out)),
                (
                    Remark::WithoutPart,
                    count(&|one| self.has_participations() && !one.took_part),
                ),
            ];
            let source = codebook.plan().as_str();
            let said = |remark: &Remark| remark.finding(id.as_str(), place).with_source(source);
            for (remark, people) in of_people.into_iter().filter(|(_, people)| *people > 0) {
                let finding = said(&remark);
                behind.insert((remark.code(), id.as_str().to_owned()), people);
                found.push(finding);
            }
            if late_follow_ups.contains(&number) {
                found.push(said(&Remark::FollowUpLate));
            }
        }
        (found, behind)
    }

    /// Whether both measurements lie before the person took part in anything.
    fn is_before_taking_part(&self, one: &PersonScores) -> bool {
        let after = one.after.as_ref().filter(|_| one.before.is_some());
        match (after, self.first_participation(one.person)) {
            (Some(after), Some(first)) => after.day < first,
            _ => false,
        }
    }

    /// Whether the baseline lies long after the person began. Of somebody who also took part in other activities it is
    /// not known when those of the effect began.
    fn is_baseline_late(&self, one: &PersonScores, effect: u32) -> bool {
        let (Some(before), Some(first)) = (&one.before, self.first_participation(one.person)) else {
            return false;
        };
        let own = book_activities(&self.codebook, effect);
        let only_own = own.is_empty() || self.cells_of(one.person).all(|cell| own.contains(&cell.activity));
        one.after.is_some() && only_own && before.day.days_since(first) > LATE
    }

    /// Whether groups are known of a person, and none of them is the group of the effect or part of it.
    pub(super) fn is_of_other_group(&self, person: u32, effect: u32) -> bool {
        let wanted = self
            .codebook
            .per_effect
            .get(effect as usize)
            .and_then(|effect| effect.for_group);
        let Some(wanted) = wanted else { return false };
        let mut groups = self
            .cells_of(person)
            .filter_map(|cell| cell.target_group)
            .peekable();
        groups.peek().is_some() && !groups.any(|group| self.codebook.is_within(group, wanted))
    }
}

fn on_one_day(one: &PersonScores) -> bool {
    match (&one.before, &one.after) {
        (Some(before), Some(after)) => before.day == after.day,
        _ => false,
    }
}

fn book_activities(codebook: &Codebook, effect: u32) -> &[u32] {
    codebook
        .per_effect
        .get(effect as usize)
        .map_or(&[], |effect| &effect.activities)
}
