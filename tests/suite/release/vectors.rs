//! Every table of the vectors, with both methods, judged by a checker of the test's own.

use serde_json::Value;
use vernieuwend_verantwoorden::engine::release::DisclosureMethod;
use vernieuwend_verantwoorden::engine::release::cells::{CellTable, CellWitness};
use vernieuwend_verantwoorden::engine::release::checker::Relation;

struct Case {
    id: String,
    audit: bool,
    table: CellTable,
    values: Vec<i64>,
    relations: Vec<Relation>,
    suppressed: Vec<bool>,
    must: Vec<u32>,
    expected: Value,
}

fn cases() -> Vec<Case> {
    let text = include_str!("../../fixtures/disclosure.json");
    let vectors: Value = serde_json::from_str(text).unwrap();
    let list = |value: &Value| -> Vec<u32> { serde_json::from_value(value.clone()).unwrap_or_default() };
    let cases: Vec<Case> = vectors["tables"]
        .as_array()
        .unwrap()
        .iter()
        .map(|case| {
            let input = &case["input"];
            let cells = input["cells"].as_array().unwrap();
            let values: Vec<i64> = cells.iter().map(|cell| cell["value"].as_i64().unwrap()).collect();
            let relations: Vec<Relation> = serde_json::from_value(input["relations"].clone()).unwrap();
            let must = list(&input["must_publish"]);
            let table = CellTable::new(input["k"].as_i64().unwrap(), values.clone(), relations.clone())
                .unwrap()
                .with_must_publish(must.clone())
                .unwrap();
            Case {
                id: case["id"].as_str().unwrap().to_owned(),
                audit: case["kind"] == "audit",
                table,
                values,
                relations,
                suppressed: cells.iter().map(|cell| cell["suppressed"] == true).collect(),
                must,
                expected: case["expected"].clone(),
            }
        })
        .collect();
    assert_eq!(cases.len(), 64);
    cases
}

/// Written apart from the library's checker: dense, and straight from the definition.
fn proves(case: &Case, published: &[bool], witness: &CellWitness) -> bool {
    let mut delta = vec![0_i64; case.values.len()];
    for (cell, change) in &witness.delta {
        delta[*cell as usize] += change;
    }
    delta[witness.cell as usize] >= 5
        && delta.iter().zip(&case.values).all(|(d, v)| v + d >= 0)
        && delta.iter().zip(published).all(|(d, shown)| !shown || *d == 0)
        && case.relations.iter().all(|relation| {
            delta[relation.total as usize] == relation.parts.iter().map(|p| delta[*p as usize]).sum::<i64>()
        })
}

fn audits_agree(method: DisclosureMethod) -> (usize, usize) {
    let (mut listed, mut expected_total) = (0, 0);
    for case in cases().iter().filter(|case| case.audit) {
        let audit = case.table.audit(&case.suppressed, method).unwrap();
        let expected: Vec<u32> = serde_json::from_value(case.expected["unprotected"].clone()).unwrap();
        for cell in &expected {
            assert!(
                audit.unprotected().contains(cell),
                "{}: cell {cell} is unprotected",
                case.id
            );
        }
        let published: Vec<bool> = case.suppressed.iter().map(|hidden| !hidden).collect();
        for cell in case.table.primary() {
            let proved = audit
                .witnesses()
                .iter()
                .any(|w| w.cell == cell && proves(case, &published, w));
            assert_ne!(
                proved,
                audit.unprotected().contains(&cell),
                "{}: cell {cell}",
                case.id
            );
        }
        listed += audit.unprotected().len();
        expected_total += expected.len();
    }
    (listed, expected_total)
}

/// Per table the number of cells hidden beyond the unsafe ones, and all its cells; none when refused.
fn plans_are_safe(method: DisclosureMethod) -> Vec<(Case, Option<usize>)> {
    let mut out = Vec::new();
    for case in cases().into_iter().filter(|case| !case.audit) {
        let Ok(plan) = case.table.plan(method) else {
            assert_ne!(case.expected["refusal_allowed"], false, "{}", case.id);
            assert!(
                case.expected["optimal_n_secondary"].is_null(),
                "{} has a solution",
                case.id
            );
            out.push((case, None));
            continue;
        };
        for cell in case.table.primary() {
            assert!(
                !plan.published()[cell as usize],
                "{}: cell {cell} is unsafe and printed",
                case.id
            );
            let proved = plan
                .witnesses()
                .iter()
                .any(|w| w.cell == cell && proves(&case, plan.published(), w));
            assert!(proved, "{}: cell {cell} has no proof", case.id);
        }
        assert!(
            case.must.iter().all(|cell| plan.published()[*cell as usize]),
            "{}",
            case.id
        );
        let hidden = plan.published().iter().filter(|shown| !**shown).count() - case.table.primary().len();
        out.push((case, Some(hidden)));
    }
    out
}

#[test]
fn coarsen_never_calls_an_unprotected_cell_protected() {
    let (listed, expected) = audits_agree(DisclosureMethod::Coarsen);
    eprintln!("audit with coarsen: {listed} listed, {expected} unprotected");
    assert!(listed >= expected);
}

#[test]
fn coarsen_makes_every_table_safe() {
    let (mut printed, mut cells, mut optimum, mut hidden_with_optimum) = (0, 0, 0, 0);
    for (case, hidden) in plans_are_safe(DisclosureMethod::Coarsen) {
        cells += case.values.len();
        let Some(hidden) = hidden else { continue };
        printed += case.values.len() - hidden - case.table.primary().len();
        if let Some(best) = case.expected["optimal_n_secondary"].as_u64() {
            optimum += best;
            hidden_with_optimum += hidden;
        }
    }
    eprintln!(
        "coarsen prints {printed} of {cells} cells; {hidden_with_optimum} hidden where {optimum} is the least"
    );
    // A planner that prints next to nothing would be safe as well.
    assert!(printed * 2 > cells, "{printed} of {cells}");
}

#[cfg(feature = "planner")]
#[test]
fn suppress_finds_exactly_the_unprotected_cells() {
    let (listed, expected) = audits_agree(DisclosureMethod::Suppress);
    assert_eq!(listed, expected);
}

#[cfg(feature = "planner")]
#[test]
fn suppress_hides_at_most_five_per_cent_more_than_the_optimum() {
    let (mut optimum, mut total) = (0, 0);
    for (case, hidden) in plans_are_safe(DisclosureMethod::Suppress) {
        if let Some(best) = case.expected["optimal_n_secondary"].as_u64() {
            let best = usize::try_from(best).unwrap();
            let hidden = hidden.unwrap();
            assert!(
                hidden >= best,
                "{}: {hidden} is less than the proven optimum {best}",
                case.id
            );
            optimum += best;
            total += hidden;
        }
    }
    eprintln!("suppress hides {total} further cells; {optimum} is the least");
    assert!(total * 100 <= optimum * 105, "{total} against {optimum}");
}

#[cfg(not(feature = "planner"))]
#[test]
fn suppress_without_the_feature_is_a_named_error() {
    let error = cases()[36].table.plan(DisclosureMethod::Suppress).unwrap_err();
    assert_eq!(error.to_string(), "the method `suppress` is not available");
    assert_eq!(
        error.reason(),
        vernieuwend_verantwoorden::engine::release::WhyNoRelease::MethodMissing
    );
}
