//! Every preset, method and layout on the shipped data ends in a report, and in the same one in any order of records.

use vernieuwend_verantwoorden::account::Disclosure;
use vernieuwend_verantwoorden::engine::release::{DisclosureMethod, Layout, Preset, WhyNoRelease};
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::report::Protection;

use crate::given::World;
use crate::invented::shipped::{Options, Register};

const LAYOUTS: [Layout; 2] = [Layout::Free, Layout::Fixed];

/// The report in this way, as written.
fn written(world: &World, disclosure: &Disclosure) -> String {
    let report = world
        .try_protected(disclosure)
        .unwrap_or_else(|error| panic!("{}: {disclosure:?}", error.message().en));
    assert_eq!(report.disclosure.layout, Some(disclosure.layout()));
    assert_eq!(
        report.disclosure.preset.as_deref(),
        Some(disclosure.preset().name())
    );
    let protection = match disclosure.method() {
        DisclosureMethod::Suppress => Protection::Suppress,
        _ => Protection::Coarsen,
    };
    assert_eq!(report.disclosure.protection, protection);
    format::write(&report).unwrap()
}

/// The shipped data with every record in its opposite place.
fn turned() -> World {
    let turn = |records: &str| records.lines().rev().flat_map(|line| [line, "\n"]).collect();
    let world = World::main();
    World {
        participations: turn(&world.participations),
        measurements: turn(&world.measurements),
        ..world
    }
}

#[test]
fn presets_and_layouts_give_a_report_on_the_shipped_data() {
    let world = World::main();
    written(&world, &Disclosure::k10());
    let careful = Disclosure::new(Preset::cbs_care()).with_layout(Layout::Fixed);
    written(&world, &careful);
}

#[test]
fn every_preset_in_every_layout_gives_a_report_on_the_shipped_data() {
    let world = World::main();
    for preset in [Preset::k5(), Preset::k10(), Preset::cbs_care()] {
        for layout in LAYOUTS {
            written(&world, &Disclosure::new(preset.clone()).with_layout(layout));
        }
    }
}

#[test]
fn the_method_that_hides_single_cells_gives_a_report_on_the_shipped_data_or_says_that_it_is_not_there() {
    let world = World::main();
    for layout in LAYOUTS {
        let disclosure = Disclosure::k5()
            .with_layout(layout)
            .with_method(DisclosureMethod::Suppress);
        if cfg!(feature = "planner") {
            written(&world, &disclosure);
        } else {
            let error = world.try_protected(&disclosure).unwrap_err();
            assert_eq!(error.reason(), WhyNoRelease::MethodMissing);
        }
    }
}

#[test]
fn in_any_order_of_the_records_a_protected_report_has_the_same_bytes() {
    let disclosure = Disclosure::k5().with_layout(Layout::Fixed);
    let once = written(&World::main(), &disclosure);
    assert!(once == written(&turned(), &disclosure));
}

#[test]
fn other_registers_of_the_shipped_plan_get_a_report_in_a_fixed_layout() {
    let disclosure = Disclosure::k5().with_layout(Layout::Fixed);
    for seed in 1..=3 {
        let options = Options {
            people: 150,
            records: 2_000,
            seed,
        };
        let world = World::main();
        let register = Register::new(&world.plan, &world.policy, options).unwrap();
        let (mut participations, mut measurements) = (Vec::new(), Vec::new());
        register.write_participations(&mut participations).unwrap();
        register.write_measurements(&mut measurements).unwrap();
        let world = World {
            participations: String::from_utf8(participations).unwrap(),
            measurements: String::from_utf8(measurements).unwrap(),
            narrative: None,
            ..world
        };
        written(&world, &disclosure);
    }
}
