//! Ten attacks on published counts, by name: each must find nothing.

use vernieuwend_verantwoorden::engine::release::checker::{
    Atom, Cell, Claim, Flaw, Relation, Shown, Witness, WitnessTarget,
};
use vernieuwend_verantwoorden::engine::release::{
    Axis, CellId, DisclosureMethod, Layout, Model, Preset, Release, State, Table, TableResult, WhyNoRelease,
    Written, cells::CellTable,
};

fn cells<const N: usize>(model: &mut Model, labels: [&str; N]) -> [CellId; N] {
    labels.map(|label| model.cell(label))
}

fn coarsen(model: &Model) -> Release {
    model.plan(DisclosureMethod::Coarsen, Layout::Free).unwrap()
}

#[test]
fn differencing_a_total_and_all_rows_but_one_finds_nothing() {
    let rows = Relation {
        total: 0,
        parts: vec![1, 2, 3, 4],
    };
    let table = CellTable::new(5, vec![32, 12, 9, 7, 4], vec![rows]).unwrap();
    let audit = table
        .audit(&[false, false, false, false, true], DisclosureMethod::Coarsen)
        .unwrap();
    assert_eq!(audit.unprotected(), [4]);
    let plan = table.plan(DisclosureMethod::Coarsen).unwrap();
    assert_eq!(plan.published(), [true, true, true, false, false]);
}

#[test]
fn linked_tables_that_look_safe_alone_are_not_both_printed() {
    let mut model = Model::new(Preset::k5());
    let [all, noord, zuid, small_teams, rest] =
        cells(&mut model, ["all", "noord", "zuid", "small teams", "rest"]);
    // Small teams are all of Noord and four others.
    model.add(&[all, noord, small_teams], 25).unwrap();
    model.add(&[all, zuid, small_teams], 4).unwrap();
    model.add(&[all, zuid, rest], 30).unwrap();
    model.table(Table::single("all", all));
    model.table(Table::categories("area", Axis::new([noord, zuid])));
    model.table(Table::overlapping("team size", [small_teams]));
    let release = coarsen(&model);
    assert_eq!(release.printed(noord), Some(25));
    assert_eq!(release.state(small_teams), State::Withheld);
    assert_eq!(release.withheld()[0].cells, [small_teams]);
}

#[test]
fn hidden_zeros_that_only_the_bound_at_zero_fixes_are_found() {
    // The row total is 12 and so are the visible cells: both hidden cells are 0.
    let row = Relation {
        total: 0,
        parts: vec![1, 2, 3],
    };
    let table = CellTable::new(8, vec![12, 12, 0, 0], vec![row])
        .unwrap()
        .with_protected_zeros();
    let audit = table
        .audit(&[false, false, true, true], DisclosureMethod::Coarsen)
        .unwrap();
    assert_eq!(audit.unprotected(), [2, 3]);
    let plan = table.plan(DisclosureMethod::Coarsen).unwrap();
    assert_eq!(plan.published()[1..], [false, false, false]);
}

#[test]
fn knowing_that_zeros_are_shown_is_reckoned_with() {
    // A remainder of 2 over two hidden cells: with zeros always shown both are 1.
    let row = Relation {
        total: 0,
        parts: vec![1, 2, 3],
    };
    let known = CellTable::new(2, vec![12, 10, 1, 1], vec![row]).unwrap();
    assert_eq!(
        known
            .audit(&[false, false, true, true], DisclosureMethod::Coarsen)
            .unwrap()
            .unprotected(),
        [2, 3]
    );
    // 1 and 5 could be 6 and 0, unless it is known that neither is 0.
    let row = Relation {
        total: 0,
        parts: vec![1, 2],
    };
    let table = CellTable::new(5, vec![6, 1, 5], vec![row.clone()]).unwrap();
    let hidden = [false, true, true];
    assert!(
        table
            .audit(&hidden, DisclosureMethod::Coarsen)
            .unwrap()
            .unprotected()
            .is_empty()
    );
    let table = table.with_zeros_always_shown();
    assert_eq!(
        table
            .audit(&hidden, DisclosureMethod::Coarsen)
            .unwrap()
            .unprotected(),
        [1]
    );
}

#[test]
fn unions_over_periods_and_activities_give_no_overlap_away() {
    let mut model = Model::new(Preset::k5());
    let [quarter, half_year] = cells(&mut model, ["first quarter", "half-year"]);
    model.add(&[quarter, half_year], 12).unwrap();
    model.add(&[half_year], 1).unwrap();
    model.table(Table::single("first quarter", quarter));
    model.table(Table::single("half-year", half_year));
    let release = coarsen(&model);
    assert_eq!(
        (release.printed(quarter), release.printed(half_year)),
        (Some(12), None)
    );

    // All unions of three activities would give every overlap; here A and B share 2 people.
    let mut model = Model::new(Preset::k5());
    let [a, b, c, ab, ac, bc, abc] = cells(&mut model, ["a", "b", "c", "a or b", "a or c", "b or c", "any"]);
    model.add(&[a, ab, ac, abc], 20).unwrap();
    model.add(&[b, ab, bc, abc], 20).unwrap();
    model.add(&[c, ac, bc, abc], 20).unwrap();
    model.add(&[a, b, ab, ac, bc, abc], 2).unwrap();
    model.table(Table::overlapping("unions", [a, b, c, ab, ac, bc, abc]));
    let release = coarsen(&model);
    let printed: Vec<Option<u64>> = [a, b, ab].iter().map(|cell| release.printed(*cell)).collect();
    assert_eq!(printed, [Some(22), Some(22), None], "22 + 22 - 42 would be 2");
}

#[test]
fn rounding_does_not_stand_in_for_protection() {
    // 3 and 4 would be printed as 5 and 5 with total 5, which fixes them to 3 or 4 each.
    let mut model = Model::new(Preset::cbs_care());
    let [all, left, right] = cells(&mut model, ["all", "left", "right"]);
    model.add(&[all, left], 9).unwrap();
    model.add(&[all, right], 4).unwrap();
    model.table(Table::single("all", all));
    model.table(Table::categories("side", Axis::new([left, right])));
    let release = coarsen(&model);
    assert_eq!(release.printed(all), Some(15), "13 to the nearest multiple of 5");
    assert_eq!(
        (release.state(left), release.state(right)),
        (State::Withheld, State::Withheld)
    );
}

#[test]
fn an_earlier_release_counts_as_published() {
    // The half-year said 29, the year has 32: three newcomers.
    let mut model = Model::new(Preset::k5());
    let [half_year, year] = cells(&mut model, ["half-year", "year"]);
    model.add(&[half_year, year], 29).unwrap();
    model.add(&[year], 3).unwrap();
    model.table(Table::single("reach", year));
    assert_eq!(coarsen(&model).printed(year), Some(32));
    model.earlier(half_year, 29);
    let release = coarsen(&model);
    assert_eq!((release.printed(year), release.earlier()), (None, 1));

    // One person came and one was taken out: 29 twice, and still two people to protect.
    let mut model = Model::new(Preset::k5());
    let [old, new] = cells(&mut model, ["old", "new"]);
    model.add(&[old, new], 28).unwrap();
    model.add(&[old], 1).unwrap();
    model.add(&[new], 1).unwrap();
    model.earlier(old, 29);
    model.table(Table::single("reach", new));
    let release = coarsen(&model);
    assert_eq!(
        release.printed(new),
        Some(29),
        "any number may have come and gone"
    );
    assert!(release.witnesses()[0].check().is_ok());
}

#[test]
fn an_earlier_number_stays_when_the_register_is_corrected_by_a_few() {
    let mut model = Model::new(Preset::k5());
    let reach = model.cell("reach");
    model.add(&[reach], 31).unwrap();
    model.earlier(reach, 29);
    model.table(Table::single("reach", reach));
    let release = coarsen(&model);
    assert_eq!(
        (release.printed(reach), release.kept()),
        (Some(29), &[(reach, 29)][..])
    );
}

#[test]
fn an_organisation_learns_nothing_from_knowing_its_own_people() {
    let mut model = Model::new(Preset::k5());
    let [all, group, own] = cells(&mut model, ["all", "group", "own"]);
    model.add(&[all, group, own], 5).unwrap();
    model.add(&[all, group], 1).unwrap();
    model.add(&[all], 30).unwrap();
    model.table(Table::single("all", all));
    model.table(Table::single("group", group));
    assert_eq!(
        coarsen(&model).printed(group),
        Some(6),
        "6 is safe for the public"
    );
    model.reader(own);
    let release = coarsen(&model);
    assert_eq!((release.printed(group), release.readers()), (None, 1));
    assert_eq!(release.printed(all), Some(36));
}

#[test]
fn a_second_mean_over_one_person_fewer_is_refused() {
    let mut model = Model::new(Preset::k5());
    let [pairs, without_one] = cells(&mut model, ["pairs", "pairs but one"]);
    model.add(&[pairs, without_one], 33).unwrap();
    model.add(&[pairs], 1).unwrap();
    model.table(Table::figure("loneliness", pairs));
    model.table(Table::figure("loneliness again", without_one));
    let release = coarsen(&model);
    assert_eq!(release.tables()[0].outcome, TableResult::AsAsked);
    assert_eq!(release.tables()[1].outcome, TableResult::Withheld);
}

#[test]
fn a_figure_is_refused_when_nearly_all_or_none_of_the_pairs_have_one_outcome() {
    let figure = |counts: [u64; 3]| {
        let mut model = Model::new(Preset::k5());
        let [pairs, better, same, worse] = cells(&mut model, ["pairs", "better", "same", "worse"]);
        for (cell, people) in [better, same, worse].into_iter().zip(counts) {
            model.add(&[pairs, cell], people).unwrap();
        }
        let table = Table::figure("effect", pairs)
            .with_outcomes([better, same, worse])
            .or_only([]);
        model.table(table);
        coarsen(&model).tables()[0].outcome
    };
    assert_eq!(figure([21, 8, 5]), TableResult::AsAsked);
    assert_eq!(
        figure([21, 13, 0]),
        TableResult::Fallback,
        "nobody worse tells something about everybody"
    );
    assert_eq!(figure([21, 10, 3]), TableResult::Fallback);
    assert_eq!(figure([100, 5, 5]), TableResult::Fallback, "more than 90 %");
    assert_eq!(figure([5, 5, 0]), TableResult::Withheld, "10 pairs are too few");
}

#[test]
fn a_forged_witness_is_refused() {
    let cell = |atoms: &[u32]| Cell {
        atoms: atoms.to_vec(),
        shown: Shown::Exact,
        zero_unsafe: false,
    };
    let base = Claim {
        threshold: 5,
        atoms: vec![Atom::of(3), Atom::of(5), Atom::of(0)],
        cells: vec![cell(&[0, 1, 2])],
        ..Claim::default()
    };
    let with = |delta: &[(u32, i64)]| {
        let mut claim = base.clone();
        claim.witnesses.push(Witness {
            covers: vec![WitnessTarget::Atom(0)],
            delta: delta.to_vec(),
        });
        claim.check()
    };
    assert_eq!(with(&[(0, 2), (1, -2)]), Ok(()));
    assert_eq!(with(&[(0, 2), (1, -1)]), Err(Flaw::Visible(0)), "off by one");
    assert_eq!(with(&[(0, 1), (1, -1)]), Err(Flaw::Gain(0)));
    assert_eq!(with(&[(0, 6), (1, -6)]), Err(Flaw::Bound(0)), "a negative cell");
    assert_eq!(
        with(&[(0, 1), (0, 1), (1, -2)]),
        Err(Flaw::Index),
        "an index twice"
    );
    assert_eq!(with(&[(0, 2), (9, -2)]), Err(Flaw::Index));
    assert_eq!(with(&[(0, i64::MAX), (1, -2)]), Err(Flaw::Overflow));
    assert_eq!(
        with(&[(0, 2), (2, 1), (1, -3)]),
        Err(Flaw::Impossible(0)),
        "nobody can be there"
    );
    assert_eq!(base.check(), Err(Flaw::Uncovered(WitnessTarget::Atom(0))));
    let mut shown = base.clone();
    shown.cells.push(cell(&[0]));
    shown.witnesses.push(Witness {
        covers: vec![WitnessTarget::Cell(1)],
        delta: vec![],
    });
    assert_eq!(shown.check(), Err(Flaw::Gain(0)));
    shown.witnesses.clear();
    assert_eq!(shown.check(), Err(Flaw::Unsafe(1)));
    let mut known = base;
    known.atoms[1].known = 4;
    known.witnesses.push(Witness {
        covers: vec![WitnessTarget::Atom(0), WitnessTarget::Atom(1)],
        delta: vec![(0, 2), (1, -2)],
    });
    assert_eq!(
        known.check(),
        Err(Flaw::Bound(0)),
        "the reader knows four of the five"
    );
}

#[test]
fn earlier_releases_that_are_unsafe_already_stop_everything() {
    let mut model = Model::new(Preset::k5());
    let [all, few] = cells(&mut model, ["all", "few"]);
    model.add(&[all, few], 3).unwrap();
    model.add(&[all], 30).unwrap();
    model.earlier(few, 3);
    model.table(Table::single("all", all));
    let error = model.plan(DisclosureMethod::Coarsen, Layout::Free).unwrap_err();
    assert_eq!(error.reason(), WhyNoRelease::Earlier);
    assert_eq!(
        error.to_string(),
        "the earlier published number `few` gives a small group away"
    );
}

#[test]
fn a_required_table_that_does_not_fit_is_an_error_that_names_it() {
    let mut model = Model::new(Preset::k5());
    let few = model.cell("few");
    model.add(&[few], 3).unwrap();
    model.table(Table::single("few people", few).required());
    for layout in [Layout::Free, Layout::Fixed] {
        let error = model.plan(DisclosureMethod::Coarsen, layout).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the required table `few people` cannot be published safely"
        );
        assert!(
            error
                .help()
                .nl
                .contains("voeg categorieën van `few people` samen")
        );
    }
}

#[test]
fn categories_merge_with_their_smaller_neighbour_or_along_declared_levels() {
    let build = |level: bool| {
        let mut model = Model::new(Preset::k5());
        let ages = cells(&mut model, ["18-44", "45-64", "65-74", "75+"]);
        for (age, people) in ages.into_iter().zip([20, 9, 3, 30]) {
            model.add(&[age], people).unwrap();
        }
        let axis = Axis::new(ages);
        let axis = if level {
            axis.with_level([vec![0, 1], vec![2, 3]])
        } else {
            axis
        };
        model.table(Table::categories("age", axis));
        let release = coarsen(&model);
        let merged: Vec<Vec<String>> = release
            .merged()
            .iter()
            .map(|merged| {
                merged
                    .parts
                    .iter()
                    .map(|cell| model.label(*cell).to_owned())
                    .collect()
            })
            .collect();
        let shown: Vec<State> = release.tables()[0]
            .shown
            .iter()
            .map(|shown| shown.state)
            .collect();
        (merged, shown)
    };
    let (merged, shown) = build(false);
    assert_eq!(merged, [["45-64", "65-74"]]);
    assert_eq!(
        shown,
        [State::Published(20), State::Published(12), State::Published(30)]
    );
    let (merged, shown) = build(true);
    assert_eq!(merged, [["18-44", "45-64"], ["65-74", "75+"]]);
    assert_eq!(shown, [State::Published(29), State::Published(33)]);
}

#[test]
fn a_fixed_layout_keeps_its_places_and_shows_symbols() {
    let mut model = Model::new(Preset::k5());
    let all = model.cell("all");
    let rows = cells(&mut model, ["w1", "w2", "w3", "w4"]);
    for (row, people) in rows.into_iter().zip([12, 9, 7, 4]) {
        model.add(&[all, row], people).unwrap();
    }
    model.table(Table::single("all", all));
    model.table(Table::categories("area", Axis::new(rows)));
    let release = model.plan(DisclosureMethod::Coarsen, Layout::Fixed).unwrap();
    let states: Vec<State> = rows.iter().map(|row| release.state(*row)).collect();
    assert_eq!(
        states,
        [
            State::Published(12),
            State::Published(9),
            State::Suppressed,
            State::Suppressed
        ]
    );

    // The audit of what is written.
    let mut written = vec![
        (all, Written::Number(32)),
        (rows[0], Written::Number(12)),
        (rows[1], Written::Number(9)),
        (rows[2], Written::Symbol),
        (rows[3], Written::Symbol),
    ];
    model.audit(&release, &written).unwrap();
    written[3].1 = Written::Number(7);
    assert!(
        model
            .audit(&release, &written)
            .unwrap_err()
            .to_string()
            .contains("`w3`")
    );
    written.remove(3);
    assert_eq!(
        model.audit(&release, &written).unwrap_err().to_string(),
        "what is to be shown of `w3` is missing"
    );
    written.insert(3, (rows[2], Written::Symbol));
    written[0].1 = Written::Number(31);
    assert!(model.audit(&release, &written).is_err());
    // Another register has another release.
    let mut other = model.clone();
    other.add(&[all, rows[0]], 1).unwrap();
    written[0].1 = Written::Number(32);
    assert!(other.audit(&release, &written).is_err());
}

#[cfg(feature = "planner")]
#[test]
fn suppress_protects_a_whole_report_and_hides_no_more_than_coarsen_in_a_fixed_layout() {
    let mut model = Model::new(Preset::k5());
    let all = model.cell("all");
    let rows = cells(&mut model, ["w1", "w2", "w3"]);
    let columns = cells(&mut model, ["young", "old", "oldest"]);
    for (row, counts) in rows.into_iter().zip([[9, 3, 12], [8, 14, 6], [7, 11, 10]]) {
        for (column, people) in columns.into_iter().zip(counts) {
            model.add(&[all, row, column], people).unwrap();
        }
    }
    model.table(Table::single("all", all));
    model.table(Table::crossing(
        "area by age",
        Axis::new(rows),
        Axis::new(columns),
    ));
    let hidden = |method| {
        let release = model.plan(method, Layout::Fixed).unwrap();
        assert!(release.witnesses().iter().all(|claim| claim.check().is_ok()));
        release.tables()[1]
            .shown
            .iter()
            .filter(|shown| shown.state == State::Suppressed)
            .count()
    };
    let (suppress, coarsen) = (
        hidden(DisclosureMethod::Suppress),
        hidden(DisclosureMethod::Coarsen),
    );
    // The 3 needs at least a rectangle of four.
    assert_eq!(suppress, 4);
    assert!(suppress <= coarsen, "{suppress} against {coarsen}");
}
