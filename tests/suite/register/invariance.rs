//! Promise 8: the same records give the same register, in any order and any number of parts.

use proptest::prelude::*;
use vernieuwend_verantwoorden::register::{Source, Tally, TallyError, TallyLimits};
use vernieuwend_verantwoorden::value::Period;

use super::naive::{Row, Score, rows, scores};
use super::setting::{documents, tally, tally_with};

/// Lines of both kinds, each with its number.
fn lines(rows: &[Row], scores: &[Score], broken: &[String]) -> Vec<(bool, u64, String)> {
    let participations = rows.iter().map(Row::line).chain(broken.iter().cloned());
    let measurements = scores.iter().map(Score::line).chain(broken.iter().cloned());
    let numbered = (1..)
        .zip(participations)
        .map(|(number, line)| (true, number, line));
    numbered
        .chain(
            (1..)
                .zip(measurements)
                .map(|(number, line)| (false, number, line)),
        )
        .collect()
}

fn read(tally: &mut Tally, lines: &[(bool, u64, String)]) {
    // Every source is handed in by every part, so that an empty one is empty everywhere.
    tally.participations_from("p", &b""[..]).unwrap();
    tally.measurements_from("m", &b""[..]).unwrap();
    for (is_participation, number, line) in lines {
        if *is_participation {
            tally
                .participations_from(Source::new("p").starting_at(*number), line.as_bytes())
                .unwrap();
        } else {
            tally
                .measurements_from(Source::new("m").starting_at(*number), line.as_bytes())
                .unwrap();
        }
    }
}

/// The same lines in one piece, so that they are counted side by side.
fn read_together(tally: &mut Tally, lines: &[(bool, u64, String)]) {
    for (is_participation, name) in [(true, "p"), (false, "m")] {
        let of_kind = lines.iter().filter(|(kind, ..)| *kind == is_participation);
        let lines: Vec<&str> = of_kind.map(|(_, _, line)| line.as_str()).collect();
        let text = lines.join("\n") + "\n";
        if is_participation {
            tally.participations_from(name, text.as_bytes()).unwrap();
        } else {
            tally.measurements_from(name, text.as_bytes()).unwrap();
        }
    }
}

/// A tally of the same documents for the first quarter only.
fn quarter() -> Tally {
    let (policy, mut plan) = documents();
    plan.period = Period::new("2025-01-01".parse().unwrap(), "2025-03-31".parse().unwrap());
    Tally::new(&policy, &plan)
}

proptest! {
    #[test]
    fn what_counts_alongside_comes_out_as_if_it_read_by_itself(
        lines in (rows(), scores()).prop_map(|(rows, scores)| lines(&rows, &scores, &[])),
        together in any::<bool>(),
        cut in any::<proptest::sample::Index>(),
    ) {
        let (mut both, mut alone) = (tally().alongside(quarter()), quarter());
        if together {
            read_together(&mut both, &lines);
            read_together(&mut alone, &lines);
        } else {
            let (first, second) = lines.split_at(cut.index(lines.len() + 1));
            let mut part = both.empty_part();
            read(&mut both, first);
            read(&mut part, second);
            both.merge(part).unwrap();
            read(&mut alone, &lines);
        }
        prop_assert_eq!(both.others().len(), 1);
        prop_assert!(both.others()[0].finish() == alone.finish());
    }

    #[test]
    fn order_and_parts_leave_no_trace(
        (lines, shuffled) in (rows(), scores(), proptest::collection::vec("[{}\"a-z:]{1,8}", 0..6))
            .prop_map(|(rows, scores, broken)| lines(&rows, &scores, &broken))
            .prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle())),
        parts in proptest::collection::vec(0_usize..4, 200),
        backwards in any::<bool>(),
        listed in 0_usize..12,
    ) {
        let limits = TallyLimits::default().listing(listed);
        let mut whole = tally_with(limits);
        read_together(&mut whole, &lines);
        let whole = whole.finish();

        let mut tallies = vec![tally_with(limits); 4];
        for (line, part) in shuffled.iter().zip(&parts) {
            read(&mut tallies[*part], std::slice::from_ref(line));
        }
        if backwards {
            tallies.reverse();
        }
        // Associative: merge two pairs, then the pairs.
        let mut pairs = tallies.chunks(2).map(|pair| {
            let mut sum = pair[0].clone();
            sum.merge(pair[1].clone()).unwrap();
            sum
        });
        let (mut sum, other) = (pairs.next().unwrap(), pairs.next().unwrap());
        sum.merge(other).unwrap();
        read(&mut sum, &[]);
        prop_assert!(sum.finish() == whole);
        prop_assert_eq!(format!("{:?}", sum.finish()), format!("{whole:?}"));
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let mut tally = tally();
        for result in [tally.participations(&bytes[..]), tally.measurements(&bytes[..])] {
            prop_assert!(matches!(result, Ok(_) | Err(TallyError::Unreadable { .. })), "{result:?}");
        }
        tally.finish();
    }

    #[test]
    fn a_record_damaged_anywhere_is_read_or_refused(
        rows in rows(),
        scores in scores(),
        places in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..5),
        cut in any::<proptest::sample::Index>(),
    ) {
        let mut bytes: Vec<u8> = lines(&rows, &scores, &[]).into_iter().flat_map(|line| (line.2 + "\n").into_bytes()).collect();
        bytes.push(b'\n');
        for (place, byte) in places {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(cut.index(bytes.len()));
        let mut tally = tally();
        // What is left may look like a file of something else.
        let Ok(counts) = tally.participations(&bytes[..]) else { return Ok(()) };
        let result = tally.measurements(&bytes[..]);
        prop_assert!(matches!(result, Ok(_) | Err(TallyError::Unreadable { .. })), "{result:?}");
        let register = tally.finish();
        let contacts = register.amounts_where(|_| true).contacts;
        prop_assert!(contacts <= counts.read - counts.refused);
    }
}
