//! The built-in instruments: what is established about them, and nothing that is not.
//!
//! Licence notes are no legal advice. Norms and reliability are not built in; a plan cites them.

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::resolution::{Resolution, ScaledScore};

use super::coding::Coding;
use super::description::{Category, Instrument, Part};
use super::items::Scoring;
use super::kinds::{Direction, Measurand, MissingRule, Purpose, ResultKind};
use super::scale::Scale;

mod table;

pub use table::BUILT_IN;

/// One row of the list of built-in instruments, see [`BUILT_IN`].
#[derive(Debug)]
pub struct Listed {
    pub(super) id: &'static str,
    pub(super) versions: &'static [&'static str],
    pub(super) name: (&'static str, &'static str),
    pub(super) kind: ResultKind,
    /// Lowest, highest and step, in tenths.
    pub(super) scale: Option<(i64, i64, i64)>,
    pub(super) better: Direction,
    pub(super) better_by_plan: bool,
    pub(super) purpose: Purpose,
    pub(super) missing_rule: MissingRule,
    pub(super) parts: &'static [(&'static str, &'static str, &'static str)],
    pub(super) levels: &'static [(&'static str, &'static str)],
    pub(super) categories: &'static [(&'static str, &'static str, &'static str, i64, i64)],
    pub(super) minimal_change: Option<i64>,
    pub(super) threshold: Option<i64>,
    pub(super) source: Option<(&'static str, &'static str)>,
    pub(super) scoring: Option<Scoring>,
}

impl Listed {
    /// The id.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The versions that are known; empty when the version is for the plan to state.
    pub fn versions(&self) -> &'static [&'static str] {
        self.versions
    }
}

impl Instrument {
    /// Looks up a built-in instrument by its id and version.
    ///
    /// Where no version is established, any that the plan states is taken, and kept apart from every other.
    ///
    /// # Errors
    /// An unknown id, or an unknown version of a known one.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::engine::instrument::Instrument;
    ///
    /// assert!(Instrument::built_in("who-5", "1998").is_ok());
    /// let refusal = Instrument::built_in("who-5", "2020").unwrap_err();
    /// assert_eq!(refusal.to_string(), "version `2020` of `who-5` is unknown");
    /// assert_eq!(refusal.help().en, "use `1998`, or declare the instrument under an id of its own");
    /// ```
    pub fn built_in(id: &str, version: &str) -> Result<Self, InvalidValue> {
        let given = shown(id);
        let Some(listed) = BUILT_IN.iter().find(|listed| listed.id == id) else {
            return Err(InvalidValue::new(
                Words::new(
                    format!("het instrument {given} is onbekend"),
                    format!("the instrument {given} is unknown"),
                ),
                Words::new(
                    "kies een bekend instrument of leg het in het plan vast",
                    "choose a known instrument or declare it in the plan",
                ),
            ));
        };
        let known = listed.versions.is_empty() || listed.versions.contains(&version);
        if !known || version.trim().is_empty() {
            let asked = shown(version);
            let versions: Vec<String> = listed.versions.iter().map(|known| format!("`{known}`")).collect();
            let help = if versions.is_empty() {
                Words::new("noem de gebruikte versie", "state the version that was used")
            } else {
                Words::new(
                    format!(
                        "gebruik {}, of leg het instrument onder een eigen id vast",
                        versions.join(" of ")
                    ),
                    format!(
                        "use {}, or declare the instrument under an id of its own",
                        versions.join(" or ")
                    ),
                )
            };
            return Err(InvalidValue::new(
                Words::new(
                    format!("versie {asked} van {given} is onbekend"),
                    format!("version {asked} of {given} is unknown"),
                ),
                help,
            ));
        }
        listed.describe(version)
    }
}

impl Listed {
    fn describe(&self, version: &str) -> Result<Instrument, InvalidValue> {
        let scale = self
            .scale
            .map(|(lowest, highest, step)| Scale::new(tenths(lowest)?, tenths(highest)?, tenths(step)?))
            .transpose()?;
        // The table is in whole points wherever it names categories, thresholds or minimal changes.
        let point = |number: i64| ScaledScore::new(number);
        let categories = self
            .categories
            .iter()
            .map(|&(code, nl, en, from, through)| {
                Ok(Category {
                    code: code.into(),
                    name: Words::new(nl, en),
                    from: point(from)?,
                    through: point(through)?,
                })
            })
            .collect::<Result<_, InvalidValue>>()?;
        Ok(Instrument {
            id: self.id.into(),
            version: version.into(),
            name: Words::new(self.name.0, self.name.1),
            kind: self.kind,
            scale,
            better: self.better,
            better_by_plan: self.better_by_plan,
            purpose: self.purpose,
            // All others ask how people are or what they do.
            measures: Some(match self.purpose {
                Purpose::Process => Measurand::Effort,
                _ => Measurand::State,
            }),
            missing_rule: self.missing_rule,
            parts: self
                .parts
                .iter()
                .map(|&(code, nl, en)| Part {
                    code: code.into(),
                    name: Words::new(nl, en),
                })
                .collect(),
            levels: self.levels.iter().map(|&(nl, en)| Words::new(nl, en)).collect(),
            categories,
            minimal_change: self.minimal_change.map(point).transpose()?,
            threshold: self.threshold.map(point).transpose()?,
            reliability: None,
            source: self.source.map(|(nl, en)| Words::new(nl, en)),
            scoring: self.scoring,
            declared: false,
            coding: Coding::AsScored,
            words: std::collections::BTreeMap::new(),
        })
    }
}

fn tenths(number: i64) -> Result<f64, InvalidValue> {
    Ok(Resolution::new(1)?.number(ScaledScore::new(number)?))
}

#[cfg(test)]
#[allow(clippy::float_cmp, reason = "these numbers must be the very same")]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = Instrument> {
        BUILT_IN.iter().map(|listed| {
            let version = listed.versions.first().copied().unwrap_or("2024");
            Instrument::built_in(listed.id, version).unwrap()
        })
    }

    #[test]
    fn every_listed_instrument_can_be_looked_up_and_ids_are_unique() {
        let ids: std::collections::BTreeSet<&str> = BUILT_IN.iter().map(Listed::id).collect();
        assert_eq!(ids.len(), BUILT_IN.len());
        assert_eq!(all().count(), 15);
    }

    #[test]
    fn numbers_beside_a_scale_lie_on_its_grid_and_categories_follow_each_other() {
        for instrument in all() {
            let id = instrument.id().to_owned();
            let numbers = [instrument.threshold(), instrument.minimal_change()];
            if numbers.iter().any(Option::is_some) || !instrument.categories().is_empty() {
                assert_eq!(
                    instrument.scale().unwrap().resolution(),
                    Resolution::WHOLE,
                    "{id}"
                );
            }
            if let Some(threshold) = instrument.threshold() {
                assert!(instrument.scale().unwrap().holds(threshold), "{id}");
                assert_ne!(instrument.better(), Direction::None, "{id}");
            }
            for pair in instrument.categories().windows(2) {
                let step = instrument.scale().unwrap().scaled_step();
                assert_eq!(pair[0].through.scaled() + step, pair[1].from.scaled(), "{id}");
            }
            if let (Some(first), Some(last)) =
                (instrument.categories().first(), instrument.categories().last())
            {
                let scale = instrument.scale().unwrap();
                assert_eq!(scale.resolution().number(first.from), scale.lowest(), "{id}");
                assert_eq!(scale.resolution().number(last.through), scale.highest(), "{id}");
            }
        }
    }

    #[test]
    fn ladders_have_a_name_for_every_level() {
        for instrument in all().filter(|instrument| !instrument.levels().is_empty()) {
            let scale = instrument.scale().unwrap();
            let count = u32::try_from(instrument.levels().len()).unwrap();
            assert_eq!(
                (scale.lowest(), scale.highest()),
                (1.0, f64::from(count)),
                "{}",
                instrument.id()
            );
        }
    }

    #[test]
    fn conversation_and_process_tools_are_no_proof() {
        let unfit: Vec<String> = all()
            .filter(|instrument| !instrument.fit_for_proof())
            .map(|instrument| instrument.id().to_owned())
            .collect();
        assert_eq!(
            unfit,
            [
                "positieve-gezondheid",
                "participatiewiel",
                "participatieladder-invloed",
                "positiebepaling-wns",
                "competentie-hmo"
            ]
        );
    }

    #[test]
    fn no_instrument_has_a_reliability_built_in() {
        assert!(all().all(|instrument| instrument.reliability().is_none()));
    }

    #[test]
    fn loneliness_categories_are_those_of_the_manual() {
        let scale = Instrument::built_in("dejong-gierveld-11", "1999").unwrap();
        let code = |score| scale.category(ScaledScore::new(score).unwrap()).map(|c| &*c.code);
        let codes: Vec<_> = (0..=11).filter_map(code).collect();
        assert_eq!(codes[..3], ["not"; 3]);
        assert_eq!(codes[3..9], ["moderate"; 6]);
        assert_eq!(codes[9..], ["severe", "severe", "very-severe"]);
    }

    #[test]
    fn unknown_ids_and_versions_are_refused_apart() {
        assert_eq!(
            Instrument::built_in("ucla", "3").unwrap_err().to_string(),
            "the instrument `ucla` is unknown"
        );
        assert!(Instrument::built_in("dejong-gierveld-11", "2006").is_err());
        let refusal = Instrument::built_in("positieve-gezondheid", " ").unwrap_err();
        assert_eq!(refusal.help().en, "state the version that was used");
    }
}
