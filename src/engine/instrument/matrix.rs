//! Records of instruments with parts: a level or score per domain, never added over domains.

use std::collections::BTreeMap;

use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;
use crate::resolution::ScaledScore;

use super::description::{Instrument, Part};
use super::kinds::MissingRule;

impl Instrument {
    /// Checks one person's levels or scores per part, and gives them in the order of the instrument.
    ///
    /// # Errors
    /// An instrument without parts or without scores, a part that it does not have, a score that it cannot give,
    /// or a missing domain where every domain must be scored.
    ///
    /// ```
    /// use std::collections::BTreeMap;
    /// use vernieuwend_verantwoorden::engine::instrument::Instrument;
    ///
    /// let matrix = Instrument::built_in("zrm-2017", "2017")?;
    /// let mut levels: BTreeMap<String, f64> =
    ///     matrix.parts().iter().map(|domain| (domain.code.to_string(), 3.0)).collect();
    /// assert_eq!(matrix.score_parts(&levels)?.len(), 13);
    /// levels.remove("justitie");
    /// let refusal = matrix.score_parts(&levels).unwrap_err();
    /// assert_eq!(refusal.to_string(), "the domain `justitie` is missing");
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn score_parts(
        &self,
        scores: &BTreeMap<String, f64>,
    ) -> Result<Vec<(&Part, ScaledScore)>, InvalidValue> {
        for code in scores.keys() {
            if !self.parts().iter().any(|part| *part.code == **code) {
                let (given, of) = (shown(code), shown(self.id()));
                return Err(InvalidValue::new(
                    Words::new(
                        format!("het domein {given} hoort niet bij {of}"),
                        format!("the domain {given} does not belong to {of}"),
                    ),
                    Words::new(
                        "gebruik de domeinen van deze versie",
                        "use the domains of this version",
                    ),
                ));
            }
        }
        let mut placed = Vec::with_capacity(scores.len());
        for part in self.parts() {
            match scores.get(&*part.code) {
                Some(&score) => placed.push((part, self.accepts(score)?)),
                None if self.missing_rule() == MissingRule::AllDomains => {
                    let given = shown(&part.code);
                    return Err(InvalidValue::new(
                        Words::new(
                            format!("het domein {given} ontbreekt"),
                            format!("the domain {given} is missing"),
                        ),
                        Words::new("scoor alle domeinen", "score every domain"),
                    ));
                }
                None => {}
            }
        }
        Ok(placed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_of_another_version_is_refused() {
        let matrix = Instrument::built_in("zrm-2017", "2017").unwrap();
        let levels = BTreeMap::from([("verslaving".to_owned(), 3.0)]);
        assert_eq!(
            matrix.score_parts(&levels).unwrap_err().to_string(),
            "the domain `verslaving` does not belong to `zrm-2017`"
        );
    }

    #[test]
    fn a_level_outside_one_to_five_is_refused() {
        let matrix = Instrument::built_in("zrm-2013", "2013").unwrap();
        for level in [0.0, 6.0, 2.5] {
            let levels = matrix
                .parts()
                .iter()
                .map(|part| (part.code.to_string(), level))
                .collect();
            assert!(matrix.score_parts(&levels).is_err(), "{level}");
        }
    }

    #[test]
    fn areas_have_no_score() {
        let wheel = Instrument::built_in("participatiewiel", "movisie").unwrap();
        let scores = BTreeMap::from([("sociale-contacten".to_owned(), 1.0)]);
        assert_eq!(
            wheel.score_parts(&scores).unwrap_err().to_string(),
            "`participatiewiel` gives no score"
        );
    }
}
