//! Proves a release and hands it over, with the old numbers that have to stay.

use std::collections::BTreeMap;

use super::super::checker::{Claim, Flaw};
use super::super::model::{CellId, DisclosureMethod, Layout};
use super::super::outcome::{NoSafeRelease, Release, State, WhyNoRelease, Written};
use super::Planner;
use crate::language::Words;

impl Planner<'_> {
    /// Proves the release and hands it over.
    pub(crate) fn finish(
        mut self,
        claims: Result<Vec<Claim>, Flaw>,
        method: DisclosureMethod,
        layout: Layout,
    ) -> Result<Release, NoSafeRelease> {
        let claims = claims.map_err(|flaw| {
            NoSafeRelease::new(
                WhyNoRelease::Unproved,
                Words::new(
                    format!("de veiligheid is niet bewezen ({flaw})"),
                    format!("safety has not been proved ({flaw})"),
                ),
                Words::new(
                    "publiceer niets en vraag minder tabellen",
                    "publish nothing and ask for fewer tables",
                ),
            )
        })?;
        let preset = self.model.preset();
        let mut states: BTreeMap<CellId, State> = BTreeMap::new();
        for table in &self.tables {
            for shown in &table.shown {
                if let [side] = shown.sides.as_slice()
                    && let [cell] = side.as_slice()
                {
                    states.insert(*cell, shown.state);
                }
            }
        }
        let mut kept = Vec::new();
        for (cell, written) in self.model.earlier_cells() {
            let Written::Number(printed) = written else {
                continue;
            };
            let value = u64::try_from(self.exact_set.people.value(cell.0)).unwrap_or(0);
            let corrected =
                value.abs_diff(*printed) >= u64::from(preset.threshold()) && preset.rounding().is_none();
            if preset.printed(value) != *printed && !corrected {
                kept.push((*cell, *printed));
                states.insert(*cell, State::Published(*printed));
                for shown in self.tables.iter_mut().flat_map(|table| &mut table.shown) {
                    if shown.sides == [vec![*cell]] {
                        shown.state = State::Published(*printed);
                    }
                }
            }
        }
        Ok(Release {
            preset: preset.clone(),
            method,
            layout,
            states,
            tables: self.tables,
            merged: self.merged,
            withheld: self.withheld,
            kept,
            earlier: self.model.earlier_cells().len(),
            claims,
            reckoned: std::mem::take(&mut self.reckoned),
            model: self.model.fingerprint(),
        })
    }
}
