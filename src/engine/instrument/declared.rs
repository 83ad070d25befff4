//! Instruments that a plan declares itself.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::invalid_value::InvalidValue;
use crate::language::Words;
use crate::resolution::ScaledScore;
use crate::value::{finite, finite_if_any};

use super::catalogue::BUILT_IN;
use super::coding::Coding;
use super::description::{Category, Instrument, Part};
use super::kinds::{Direction, Measurand, MissingRule, Purpose, ResultKind};
use super::scale::{Scale, refusal};

/// An instrument as a plan declares it. It has a scale, or levels with a name each.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct DeclaredInstrument {
    /// An id of its own, in lower-case letters, digits and hyphens.
    pub id: String,
    /// The version that was used; unlike versions are never compared.
    pub version: String,
    /// The name for people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Which side is better.
    pub better: Direction,
    /// What it is made for; a group when left out.
    #[serde(default)]
    pub purpose: Purpose,
    /// What it measures. Without it nobody knows, and its scores lift no effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[doc(alias = "wat het meet")]
    pub measures: Option<Measurand>,
    /// The range and step of the scores.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<DeclaredScale>,
    /// The names of the levels of a ladder, from level 1 up, instead of a scale.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<String>,
    /// Codes of the domains or dimensions, each with its own score or level.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<String>,
    /// Named ranges of scores.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<DeclaredCategory>,
    /// The smallest change that counts as improved or worsened, in points.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "finite_if_any"
    )]
    #[schemars(range(min = 0))]
    pub minimal_change: Option<f64>,
    /// The score from which a person stands favourably, itself included.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        serialize_with = "finite_if_any"
    )]
    pub threshold: Option<f64>,
    /// A published reliability, from which reliable change follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reliability: Option<CitedReliability>,
    /// The source to be named, and the licence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// The range and step of a declared instrument.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct DeclaredScale {
    /// The lowest score.
    #[serde(serialize_with = "finite")]
    pub lowest: f64,
    /// The highest score.
    #[serde(serialize_with = "finite")]
    pub highest: f64,
    /// The difference between two neighbouring scores.
    #[serde(serialize_with = "finite")]
    pub step: f64,
}

/// A named range of scores of a declared instrument.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct DeclaredCategory {
    /// The name.
    pub name: String,
    /// The lowest score in it.
    #[serde(serialize_with = "finite")]
    pub from: f64,
    /// The highest score in it.
    #[serde(serialize_with = "finite")]
    pub through: f64,
}

/// A reliability with the standard deviation of the same publication.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
#[doc(alias = "betrouwbaarheid")]
pub struct CitedReliability {
    /// The reliability, zero or more and below one.
    #[schemars(range(min = 0, max = 1))]
    #[serde(serialize_with = "finite")]
    pub reliability: f64,
    /// The standard deviation, above zero, in points.
    #[schemars(range(min = 0))]
    #[serde(serialize_with = "finite")]
    pub standard_deviation: f64,
    /// Where both were published.
    pub citation: String,
}

impl DeclaredScale {
    /// A range with a step.
    pub fn new(lowest: f64, highest: f64, step: f64) -> Self {
        Self {
            lowest,
            highest,
            step,
        }
    }
}

impl DeclaredCategory {
    /// A named range, both ends included.
    pub fn new(name: impl Into<String>, from: f64, through: f64) -> Self {
        let name = name.into();
        Self { name, from, through }
    }
}

impl CitedReliability {
    /// A reliability and standard deviation with their publication.
    pub fn new(reliability: f64, standard_deviation: f64, citation: impl Into<String>) -> Self {
        Self {
            reliability,
            standard_deviation,
            citation: citation.into(),
        }
    }
}

impl DeclaredInstrument {
    /// A declaration with a scale; everything else is left open.
    pub fn with_scale(
        id: impl Into<String>,
        version: impl Into<String>,
        better: Direction,
        scale: DeclaredScale,
    ) -> Self {
        Self {
            scale: Some(scale),
            ..Self::bare(id.into(), version.into(), better)
        }
    }

    /// A declaration of a ladder, with the names of its levels from 1 up.
    pub fn with_levels(
        id: impl Into<String>,
        version: impl Into<String>,
        better: Direction,
        levels: Vec<String>,
    ) -> Self {
        Self {
            levels,
            ..Self::bare(id.into(), version.into(), better)
        }
    }

    fn bare(id: String, version: String, better: Direction) -> Self {
        Self {
            id,
            version,
            name: None,
            better,
            purpose: Purpose::Group,
            measures: None,
            scale: None,
            levels: Vec::new(),
            parts: Vec::new(),
            categories: Vec::new(),
            minimal_change: None,
            threshold: None,
            reliability: None,
            source: None,
        }
    }
}

impl Instrument {
    /// Makes an instrument of what a plan declares.
    ///
    /// # Errors
    /// The first thing that does not hold: an id that is malformed or built in, an empty version, a scale beside
    /// levels or neither, a range, step, category, minimal change, threshold or reliability that cannot be.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::instrument::{DeclaredInstrument, DeclaredScale, Direction, Instrument};
    ///
    /// let mut declared = DeclaredInstrument::with_scale(
    ///     "buurtcijfer", "2025", Direction::Higher, DeclaredScale::new(1.0, 10.0, 0.5),
    /// );
    /// declared.minimal_change = Some(1.0);
    /// let marks = Instrument::declare(&declared)?;
    /// assert_eq!(marks.accepts(7.5)?.scaled(), 75);
    ///
    /// declared.threshold = Some(11.0);
    /// let refusal = Instrument::declare(&declared).unwrap_err();
    /// assert_eq!(refusal.to_string(), "the threshold `11` lies outside the range");
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn declare(declared: &DeclaredInstrument) -> Result<Self, InvalidValue> {
        check_identity(declared)?;
        check_parts(&declared.parts)?;
        let ladder = !declared.levels.is_empty();
        let scale = declared_scale(declared)?;
        if ladder {
            check_ladder(declared)?;
        }
        let lines: Vec<f64> = declared
            .minimal_change
            .into_iter()
            .chain(declared.threshold)
            .collect();
        let ends = declared
            .categories
            .iter()
            .flat_map(|category| [category.from, category.through]);
        let scale = scale.refined_for(&lines.into_iter().chain(ends).collect::<Vec<f64>>())?;
        check_direction(declared)?;
        check_reliability(declared.reliability.as_ref())?;
        let both = |text: &String| Words::new(text, text);
        Ok(Self {
            id: declared.id.as_str().into(),
            version: declared.version.as_str().into(),
            name: both(declared.name.as_ref().unwrap_or(&declared.id)),
            kind: match (ladder, declared.parts.is_empty()) {
                (false, true) => ResultKind::Scale,
                (false, false) => ResultKind::ScorePerDimension,
                (true, true) => ResultKind::Levels,
                (true, false) => ResultKind::LevelsPerDomain,
            },
            scale: Some(scale),
            better: declared.better,
            better_by_plan: false,
            purpose: declared.purpose,
            measures: declared.measures,
            missing_rule: MissingRule::TotalsOnly,
            parts: declared
                .parts
                .iter()
                .map(|code| Part {
                    code: code.as_str().into(),
                    name: both(code),
                })
                .collect(),
            levels: declared.levels.iter().map(both).collect(),
            categories: categories(&declared.categories, &scale)?,
            minimal_change: minimal_change(declared.minimal_change, &scale)?,
            threshold: threshold(declared.threshold, &scale)?,
            reliability: declared.reliability.clone(),
            source: declared.source.as_ref().map(both),
            scoring: None,
            declared: true,
            coding: Coding::AsScored,
            words: std::collections::BTreeMap::new(),
        })
    }
}

fn check_identity(declared: &DeclaredInstrument) -> Result<(), InvalidValue> {
    let id = declared.id.as_str();
    let letters = id
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if id.is_empty() || id.len() > 64 || !letters || id.starts_with('-') || id.ends_with('-') {
        return Err(refusal(
            id,
            ("de id", "is niet bruikbaar"),
            ("the id", "can't be used"),
            (
                "gebruik ten hoogste 64 kleine letters, cijfers en streepjes",
                "use at most 64 lower-case letters, digits and hyphens",
            ),
        ));
    }
    if BUILT_IN.iter().any(|listed| listed.id() == id) {
        return Err(refusal(
            id,
            ("de id", "is van een bekend instrument"),
            ("the id", "belongs to a known instrument"),
            (
                "verwijs naar het bekende instrument, of kies een eigen id",
                "refer to the known instrument, or choose an id of your own",
            ),
        ));
    }
    if declared.version.trim().is_empty() {
        return Err(refusal(
            &declared.version,
            ("de versie", "is leeg"),
            ("the version", "is empty"),
            ("noem het jaar of de uitgave", "state the year or the edition"),
        ));
    }
    Ok(())
}

fn check_parts(parts: &[String]) -> Result<(), InvalidValue> {
    for (index, code) in parts.iter().enumerate() {
        if code.trim().is_empty() || parts.iter().take(index).any(|earlier| earlier == code) {
            return Err(refusal(
                code,
                ("het onderdeel", "is leeg of dubbel"),
                ("the part", "is empty or doubled"),
                (
                    "geef elk onderdeel een eigen code",
                    "give every part a code of its own",
                ),
            ));
        }
    }
    Ok(())
}

fn declared_scale(declared: &DeclaredInstrument) -> Result<Scale, InvalidValue> {
    match (declared.scale, u32::try_from(declared.levels.len())) {
        (Some(scale), Ok(0)) => Scale::new(scale.lowest, scale.highest, scale.step),
        (None, Ok(levels @ 2..=100)) => Scale::new(1.0, f64::from(levels), 1.0),
        _ => Err(refusal(
            &declared.id,
            (
                "het instrument",
                "heeft geen schaal of ladder, of heeft ze allebei",
            ),
            ("the instrument", "has no scale or ladder, or has both"),
            (
                "geef een schaal, of de namen van twee tot honderd treden",
                "give a scale, or the names of two to a hundred levels",
            ),
        )),
    }
}

/// A ladder is counted per level; nothing that supposes equal distances goes with it.
fn check_ladder(declared: &DeclaredInstrument) -> Result<(), InvalidValue> {
    if declared.minimal_change.is_none() && declared.reliability.is_none() {
        return Ok(());
    }
    Err(refusal(
        &declared.id,
        ("de ladder", "heeft een kleinste verandering of betrouwbaarheid"),
        ("the ladder", "has a minimal change or reliability"),
        (
            "laat die weg; treden liggen niet op gelijke afstand",
            "leave these out; levels do not lie at equal distances",
        ),
    ))
}

/// Without a better side nothing can improve or be favourable.
fn check_direction(declared: &DeclaredInstrument) -> Result<(), InvalidValue> {
    if declared.better != Direction::None
        || (declared.minimal_change.is_none()
            && declared.threshold.is_none()
            && declared.reliability.is_none())
    {
        return Ok(());
    }
    Err(refusal(
        &declared.id,
        ("het instrument", "heeft een grens maar geen richting"),
        ("the instrument", "has a line but no direction"),
        (
            "zeg welke kant beter is, of laat de grens weg",
            "say which side is better, or leave the line out",
        ),
    ))
}

fn check_reliability(cited: Option<&CitedReliability>) -> Result<(), InvalidValue> {
    let Some(cited) = cited else {
        return Ok(());
    };
    if !(0.0..1.0).contains(&cited.reliability) {
        return Err(refusal(
            &cited.reliability.to_string(),
            ("de betrouwbaarheid", "kan niet"),
            ("the reliability", "is out of range"),
            (
                "geef nul of meer, en minder dan één",
                "give zero or more, and less than one",
            ),
        ));
    }
    if !(cited.standard_deviation > 0.0 && cited.standard_deviation <= 1e6) {
        return Err(refusal(
            &cited.standard_deviation.to_string(),
            ("de standaarddeviatie", "kan niet"),
            ("the standard deviation", "is out of range"),
            (
                "geef meer dan nul en ten hoogste een miljoen",
                "give more than zero and at most a million",
            ),
        ));
    }
    if cited.citation.trim().is_empty() {
        return Err(refusal(
            &cited.reliability.to_string(),
            ("de betrouwbaarheid", "heeft geen bron"),
            ("the reliability", "has no source"),
            (
                "noem de publicatie waar beide getallen in staan",
                "name the publication that has both numbers",
            ),
        ));
    }
    Ok(())
}

fn categories(declared: &[DeclaredCategory], scale: &Scale) -> Result<Vec<Category>, InvalidValue> {
    let mut categories: Vec<Category> = Vec::with_capacity(declared.len());
    for category in declared {
        let (from, through) = (
            scale.resolution().read(category.from)?,
            scale.resolution().read(category.through)?,
        );
        let apart = categories
            .iter()
            .all(|earlier| through < earlier.from || earlier.through < from);
        if category.name.trim().is_empty()
            || from > through
            || !scale.spans(from)
            || !scale.spans(through)
            || !apart
        {
            return Err(refusal(
                &category.name,
                ("de categorie", "is leeg, valt buiten het bereik of overlapt"),
                ("the category", "is empty, outside the range or overlaps"),
                (
                    "geef elke categorie een naam en een eigen stuk van het bereik",
                    "give every category a name and its own piece of the range",
                ),
            ));
        }
        categories.push(Category {
            code: category.name.as_str().into(),
            name: Words::new(&category.name, &category.name),
            from,
            through,
        });
    }
    categories.sort_by_key(|category| category.from);
    Ok(categories)
}

fn minimal_change(declared: Option<f64>, scale: &Scale) -> Result<Option<ScaledScore>, InvalidValue> {
    let Some(number) = declared else {
        return Ok(None);
    };
    let least = scale.resolution().read(number)?;
    if number < 0.0 || number > scale.highest() - scale.lowest() {
        return Err(refusal(
            &number.to_string(),
            ("de kleinste verandering", "is negatief of groter dan het bereik"),
            ("the minimal change", "is negative or larger than the range"),
            ("geef een aantal punten", "give a number of points"),
        ));
    }
    Ok(Some(least))
}

fn threshold(declared: Option<f64>, scale: &Scale) -> Result<Option<ScaledScore>, InvalidValue> {
    let Some(number) = declared else {
        return Ok(None);
    };
    let line = scale.resolution().read(number)?;
    if !scale.spans(line) {
        return Err(refusal(
            &number.to_string(),
            ("de grens", "ligt buiten het bereik"),
            ("the threshold", "lies outside the range"),
            (
                "kies een score binnen het bereik",
                "choose a score within the range",
            ),
        ));
    }
    Ok(Some(line))
}
