//! Which witnesses change which cells: only those have to be found anew when a cell is shown exactly again.

use std::collections::BTreeSet;

use super::witness::Hunt;

/// Which of the needs of which reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Need {
    pub(super) reader: usize,
    pub(super) at: usize,
}

/// For some cells the needs whose witnesses change them.
#[derive(Debug)]
pub(crate) struct Touching {
    needs: Vec<Option<Vec<Need>>>,
    /// Needs with another witness than when this was made.
    anew: BTreeSet<Need>,
    sums: Vec<(u32, i64)>,
}

impl Touching {
    /// So many cells, of which these are looked at; no witness is noted yet.
    pub(super) fn new(cells: usize, looked_at: &[u32]) -> Self {
        let mut needs = vec![None; cells];
        for cell in looked_at {
            if let Some(list) = needs.get_mut(*cell as usize) {
                *list = Some(Vec::new());
            }
        }
        Self {
            needs,
            anew: BTreeSet::new(),
            sums: Vec::new(),
        }
    }

    /// Notes a witness at the cells whose sums it changes.
    pub(super) fn add(&mut self, hunt: &Hunt, direction: &[(u32, i64)], need: Need) {
        self.sums.clear();
        for (atom, by) in direction {
            for row in hunt.rows_of(*atom) {
                if self.needs.get(*row as usize).is_some_and(Option::is_some) {
                    self.sums.push((*row, *by));
                }
            }
        }
        self.sums.sort_unstable_by_key(|(row, _)| *row);
        for same in self.sums.chunk_by(|one, other| one.0 == other.0) {
            let by: i64 = same.iter().map(|(_, by)| by).sum();
            let list = same
                .first()
                .and_then(|(row, _)| self.needs.get_mut(*row as usize)?.as_mut());
            if let (Some(list), false) = (list, by == 0) {
                list.push(need);
            }
        }
    }

    /// Notes a witness that took the place of another.
    pub(super) fn renew(&mut self, hunt: &Hunt, direction: &[(u32, i64)], need: Need) {
        self.add(hunt, direction, need);
        self.anew.insert(need);
    }

    /// The needs whose witnesses change one of some cells, ascending. Of those that were found anew it is asked again.
    pub(super) fn of(&self, places: &[usize], changes: impl Fn(Need) -> bool) -> Vec<Need> {
        let lists = places.iter().filter_map(|place| self.needs.get(*place)?.as_ref());
        let mut needs: Vec<Need> = lists.flatten().copied().collect();
        needs.sort_unstable();
        needs.dedup();
        needs.retain(|need| !self.anew.contains(need) || changes(*need));
        needs
    }
}
