//! Why two reports cannot be laid beside each other at all.

use crate::code::RegionCode;
use crate::invalid_value::shown;
use crate::language::Words;
use crate::plan::Organisation;
use crate::policy::Commissioner;
use crate::report::{Audience, EffectReport};
use crate::value::Period;

/// Two reports that cannot be laid beside each other, with everything that stands in the way.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message().en)]
#[non_exhaustive]
pub struct NotComparable {
    reasons: Vec<Unlike>,
}

impl NotComparable {
    /// Everything that stands in the way.
    pub fn reasons(&self) -> &[Unlike] {
        &self.reasons
    }

    /// What stands in the way, each in a clause.
    pub fn message(&self) -> Words {
        self.joined(Unlike::words)
    }

    /// What would be right.
    pub fn help(&self) -> Words {
        self.joined(Unlike::help)
    }

    fn joined(&self, of: impl Fn(&Unlike) -> Words) -> Words {
        let words: Vec<Words> = self.reasons.iter().map(of).collect();
        let join = |say: fn(&Words) -> &str| words.iter().map(say).collect::<Vec<_>>().join("; ");
        Words::new(join(|words| &words.nl), join(|words| &words.en))
    }
}

/// What stands in the way of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unlike {
    /// The reports are of different organisations.
    OtherOrganisation {
        /// Whose the earlier one is.
        earlier: String,
        /// Whose the later one is.
        later: String,
    },
    /// The reports account to different municipalities.
    OtherCommissioner {
        /// To whom the earlier one accounts.
        earlier: String,
        /// To whom the later one accounts.
        later: String,
    },
    /// The earlier report is about a later time than the later one.
    WrongWayRound,
    /// The periods share days, so that the same people and measurements count in both.
    PeriodsOverlap {
        /// The period of the earlier one.
        earlier: String,
        /// The period of the later one.
        later: String,
    },
    /// The earlier report is more confidential than the later one, so that its figures may not stand there.
    MoreConfidential,
}

impl Unlike {
    /// What is wrong, in a clause.
    pub fn words(&self) -> Words {
        match self {
            Self::OtherOrganisation { earlier, later } => Words::new(
                format!("de rapportages zijn van verschillende organisaties: {earlier} en {later}"),
                format!("the reports are of different organisations: {earlier} and {later}"),
            ),
            Self::OtherCommissioner { earlier, later } => {
                let (earlier, later) = (shown(earlier), shown(later));
                Words::new(
                    format!("de rapportages zijn voor verschillende opdrachtgevers: {earlier} en {later}"),
                    format!("the reports account to different commissioners: {earlier} and {later}"),
                )
            }
            Self::WrongWayRound => Words::new(
                "de eerdere rapportage gaat over een latere tijd dan de latere",
                "the earlier report is about a later time than the later one",
            ),
            Self::PeriodsOverlap { earlier, later } => Words::new(
                format!("de perioden van de rapportages overlappen: `{earlier}` en `{later}`"),
                format!("the periods of the reports overlap: `{earlier}` and `{later}`"),
            ),
            Self::MoreConfidential => Words::new(
                "de eerdere rapportage is vertrouwelijker dan de latere",
                "the earlier report is more confidential than the later one",
            ),
        }
    }

    /// What would be right, in a clause.
    pub fn help(&self) -> Words {
        let (nl, en) = match self {
            Self::OtherOrganisation { .. } => (
                "geef twee rapportages van één organisatie (hetzelfde KvK-nummer, of dezelfde naam)",
                "give two reports of one organisation (the same trade register number, or the same name)",
            ),
            Self::OtherCommissioner { .. } => (
                "geef twee rapportages aan dezelfde gemeente",
                "give two reports to the same municipality",
            ),
            Self::WrongWayRound => (
                "geef eerst de eerdere rapportage en dan de latere",
                "give the earlier report first and then the later one",
            ),
            Self::PeriodsOverlap { .. } => (
                "geef rapportages over perioden die op elkaar volgen",
                "give reports about periods that follow each other",
            ),
            Self::MoreConfidential => (
                "geef de eerdere rapportage zoals die voor hetzelfde publiek is gemaakt",
                "give the earlier report as it was made for the same audience",
            ),
        };
        Words::new(nl, en)
    }
}

/// What a report says of itself, as far as it decides whether another can be laid beside it.
#[derive(Clone, Copy)]
pub(crate) struct Header<'a> {
    pub(crate) organisation: &'a Organisation,
    pub(crate) commissioners: &'a [Commissioner],
    pub(crate) period: Period,
    pub(crate) audience: Audience,
}

impl<'a> Header<'a> {
    fn of(report: &'a EffectReport) -> Self {
        Self {
            organisation: &report.organisation,
            commissioners: &report.commissioners,
            period: report.period,
            audience: report.audience,
        }
    }
}

/// Everything that stands in the way of two reports, at once.
pub(super) fn check(earlier: &EffectReport, later: &EffectReport) -> Result<(), NotComparable> {
    fits(earlier, Header::of(later))
}

/// Everything that stands between an earlier report and one that need not be made yet.
pub(crate) fn fits(earlier: &EffectReport, later: Header<'_>) -> Result<(), NotComparable> {
    let earlier = Header::of(earlier);
    let mut reasons = Vec::new();
    if !same_organisation(earlier.organisation, later.organisation) {
        reasons.push(Unlike::OtherOrganisation {
            earlier: named(earlier.organisation),
            later: named(later.organisation),
        });
    }
    let known = |code: &RegionCode| later.commissioners.iter().any(|it| it.code == *code);
    let both_say = !earlier.commissioners.is_empty() && !later.commissioners.is_empty();
    if both_say && !earlier.commissioners.iter().any(|it| known(&it.code)) {
        reasons.push(Unlike::OtherCommissioner {
            earlier: names(earlier.commissioners),
            later: names(later.commissioners),
        });
    }
    if earlier.period.overlaps(later.period) {
        reasons.push(Unlike::PeriodsOverlap {
            earlier: earlier.period.to_string(),
            later: later.period.to_string(),
        });
    } else if earlier.period.from > later.period.from {
        reasons.push(Unlike::WrongWayRound);
    }
    if !later.audience.may_see(earlier.audience) {
        reasons.push(Unlike::MoreConfidential);
    }
    if reasons.is_empty() {
        Ok(())
    } else {
        Err(NotComparable { reasons })
    }
}

/// By number where both have one, otherwise by name.
fn same_organisation(earlier: &Organisation, later: &Organisation) -> bool {
    match (&earlier.kvk, &later.kvk) {
        (Some(then), Some(now)) => then == now,
        _ => super::effects::plain(&earlier.name) == super::effects::plain(&later.name),
    }
}

fn named(organisation: &Organisation) -> String {
    let name = shown(organisation.name.trim());
    organisation
        .kvk
        .as_ref()
        .map_or_else(|| name.clone(), |kvk| format!("{name} (KvK {kvk})"))
}

fn names(commissioners: &[Commissioner]) -> String {
    let names: Vec<&str> = commissioners.iter().map(|it| it.name.trim()).collect();
    names.join(", ")
}
