//! An answer of a tender offer as it is handed in: paragraphs and tables, in one language.

mod effects;
mod holds;
mod money;
mod others;
mod piece;
mod target;
mod why_open;

pub use holds::{holds, holds_indicator, holds_social_return};
pub use piece::{Piece, PieceTable, characters};
pub use target::{pursued_by_year, pursued_on, pursued_role};
pub use why_open::{no_room, open, told_already};

use super::number::{day, either};
use crate::language::Language;
use crate::offer::{AnsweredSocialReturn, Composed, EarlierEvidence, IndicatorLine, OfferAnswer};
use crate::plan::Partner;
use crate::value::Period;

/// An answer as it is handed in: what people wrote, then what the plan holds of the kind that is asked. `evidence` is
/// that of the offer.
///
/// Pages and texts of offers are drawn from this, and lengths are counted on it, so that what is counted is what is
/// handed in.
///
/// ```
/// # use vernieuwend_verantwoorden::code::CriterionType;
/// # use vernieuwend_verantwoorden::plan::{CriterionAnswer, Organisation, Plan};
/// # use vernieuwend_verantwoorden::policy::{Assignment, AwardCriterion, PolicyFramework};
/// # use vernieuwend_verantwoorden::rules::Check;
/// # use vernieuwend_verantwoorden::tender::offer;
/// # use vernieuwend_verantwoorden::value::{Id, Period};
/// use vernieuwend_verantwoorden::Language;
/// use vernieuwend_verantwoorden::sentence::{Piece, characters, laid_out};
///
/// # let year = Period::new("2026-01-01".parse()?, "2026-12-31".parse()?);
/// # let mut policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
/// # let mut assignment = Assignment::new(Id::new("plein")?, "Het plein", "Hoe wordt het rustiger?");
/// # assignment.criteria.push(AwardCriterion::new(Id::new("aanpak")?, "Aanpak", CriterionType::Quality));
/// # policy.assignment = Some(assignment);
/// # let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
/// # plan.answers.push(CriterionAnswer::new(Id::new("aanpak")?, "Wij zijn er elke avond."));
/// # let policy = policy.check()?;
/// # let plan = plan.check_against(&policy)?;
/// # let offer = offer(&policy, &plan).made_on("2025-10-01".parse()?)?;
/// let pieces = laid_out(&offer.answers[0], &offer.evidence, Language::Nl);
/// assert_eq!(pieces, [Piece::Paragraph("Wij zijn er elke avond.".to_owned())]);
/// assert_eq!(characters(&pieces), 23);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn laid_out(answer: &OfferAnswer, evidence: &[EarlierEvidence], language: Language) -> Vec<Piece> {
    let mut pieces = paragraphs(answer.written.as_deref(), "");
    if let Some(composed) = &answer.composed {
        pieces.extend(self::composed(composed, evidence, language));
    }
    let before = either(language, "Eerder bereikt: ", "Achieved before: ");
    pieces.extend(paragraphs(answer.achieved.as_deref(), before));
    pieces
}

/// The number of characters of an answer as it is laid out, in the longer of both languages.
pub fn length(evidence: &[EarlierEvidence], answer: &OfferAnswer) -> usize {
    let of = |language| characters(&laid_out(answer, evidence, language));
    of(Language::Nl).max(of(Language::En))
}

/// The social return of an offer where no criterion asks it.
pub fn laid_out_social_return(answer: &AnsweredSocialReturn, language: Language) -> Vec<Piece> {
    money::social_return(answer, language)
}

/// The indicators of an offer where no criterion asks them.
pub fn laid_out_indicators(lines: &[IndicatorLine], language: Language) -> Vec<Piece> {
    others::indicators(lines, language).into_iter().collect()
}

/// The partners of an offer where no criterion asks them.
pub fn laid_out_partners(partners: &[Partner], language: Language) -> Vec<Piece> {
    others::partners(partners, language).into_iter().collect()
}

fn composed(composed: &Composed, evidence: &[EarlierEvidence], language: Language) -> Vec<Piece> {
    match composed {
        Composed::Effects(it) => effects::of_goals(it, evidence, language),
        Composed::Prices(it) => money::prices(it, language),
        Composed::Costs(it) => money::costs(it, language),
        Composed::SocialReturn(it) => money::social_return(it, language),
        Composed::Indicators(it) => laid_out_indicators(it, language),
        Composed::Planning(it) => others::planning(it, language).into_iter().collect(),
        Composed::Risks(it) => others::risks(it, language).into_iter().collect(),
        Composed::Partners(it) => laid_out_partners(it, language),
        Composed::Staff(it) => others::staff(it, language).into_iter().collect(),
        Composed::References(it) => {
            let work = others::references(&it.work, language);
            let reported = it
                .reported
                .iter()
                .map(|it| (&it.effect, &it.report))
                .collect::<Vec<_>>();
            let reported = effects::reported(&reported, evidence, None, language);
            work.into_iter().chain(reported).collect()
        }
    }
}

/// What people wrote, a paragraph per line; the first begins with some words.
fn paragraphs(text: Option<&str>, before: &str) -> Vec<Piece> {
    let lines = text.into_iter().flat_map(str::lines).map(str::trim);
    let lines = lines.filter(|line| !line.is_empty()).enumerate();
    lines
        .map(|(nth, line)| {
            let before = if nth == 0 { before } else { "" };
            Piece::Paragraph(format!("{before}{line}"))
        })
        .collect()
}

/// A text of one line as it stands in a cell; a dash where there is none.
fn or_dash(text: Option<&str>) -> String {
    let line = text.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    line.filter(|line| !line.is_empty())
        .unwrap_or_else(|| "–".to_owned())
}

/// A period in a cell: whole years by their numbers.
fn years(period: Period, language: Language) -> String {
    let (from, through) = (period.from, period.through);
    let whole = (from.month(), from.day_of_month()) == (1, 1)
        && (through.month(), through.day_of_month()) == (12, 31);
    let between = either(language, "t/m", "–");
    if !whole {
        return format!("{} {between} {}", day(from, language), day(through, language));
    }
    if from.year() == through.year() {
        return from.year().to_string();
    }
    format!("{} {between} {}", from.year(), through.year())
}
