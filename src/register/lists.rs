//! Many short lists of numbers, one behind the other.

/// Many short lists of numbers, one behind the other in one piece of memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lists {
    /// Where each list starts; one more at the end.
    starts: Vec<usize>,
    numbers: Vec<u32>,
}

impl Lists {
    pub(super) fn new() -> Self {
        Self {
            starts: vec![0],
            numbers: Vec::new(),
        }
    }

    /// For each number the places at which it stands, in order.
    pub(super) fn of_places(numbers: Vec<u32>) -> Self {
        let size = numbers.iter().max().map_or(0, |most| *most as usize + 1);
        let one_each = Self {
            starts: (0..=numbers.len()).collect(),
            numbers,
        };
        one_each.turned(size)
    }

    pub(super) fn push(&mut self, list: &[u32]) {
        self.numbers.extend_from_slice(list);
        self.starts.push(self.numbers.len());
    }

    pub(super) fn get(&self, list: usize) -> &[u32] {
        let (Some(&start), Some(&end)) = (self.starts.get(list), self.starts.get(list.saturating_add(1)))
        else {
            return &[];
        };
        self.numbers.get(start..end).unwrap_or(&[])
    }

    pub(super) fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// The same pairs the other way round: for each number the lists that hold it, in order.
    pub(super) fn turned(&self, size: usize) -> Self {
        let mut starts = vec![0_usize; size + 1];
        for number in &self.numbers {
            if let Some(count) = starts.get_mut(*number as usize + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut free = starts.clone();
        let mut numbers = vec![0; self.numbers.len()];
        for (list, number) in (0..).zip(0..self.len()) {
            for at in self.get(number) {
                if let Some(place) = free.get_mut(*at as usize) {
                    if let Some(number) = numbers.get_mut(*place) {
                        *number = list;
                    }
                    *place += 1;
                }
            }
        }
        Self { starts, numbers }
    }
}

/// For each number its place in an order of all numbers.
pub(super) fn places(order: &[u32]) -> Vec<u32> {
    let mut places = vec![0; order.len()];
    for (place, number) in (0..).zip(order) {
        if let Some(free) = places.get_mut(*number as usize) {
            *free = place;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turning_twice_gives_the_same_lists() {
        let mut lists = Lists::new();
        for list in [&[0, 2][..], &[], &[1, 2], &[2]] {
            lists.push(list);
        }
        let turned = lists.turned(4);
        assert_eq!(
            [turned.get(0), turned.get(1), turned.get(2), turned.get(3)],
            [&[0][..], &[2], &[0, 2, 3], &[]]
        );
        assert_eq!(turned.turned(4), lists);
        assert!(lists.get(9).is_empty());
    }

    #[test]
    fn every_number_has_its_places() {
        let lists = Lists::of_places(vec![2, 0, 2]);
        assert_eq!(
            (lists.get(0), lists.get(1), lists.get(2)),
            (&[1][..], &[][..], &[0, 2][..])
        );
        assert_eq!((lists.len(), Lists::of_places(Vec::new()).len()), (3, 0));
        assert_eq!(places(&[2, 0, 1]), [1, 2, 0]);
    }
}
