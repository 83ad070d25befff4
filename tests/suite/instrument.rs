//! Instruments that plans declare: what is taken, what is refused, and how it is written.

use vernieuwend_verantwoorden::engine::instrument::{
    BUILT_IN, CitedReliability, DeclaredCategory, DeclaredInstrument, DeclaredScale, Direction, Instrument,
    Measurand, Purpose, ResultKind,
};

fn marks() -> DeclaredInstrument {
    let mut marks = DeclaredInstrument::with_scale(
        "buurtcijfer",
        "2025",
        Direction::Higher,
        DeclaredScale::new(1.0, 10.0, 0.5),
    );
    marks.measures = Some(Measurand::State);
    marks
}

fn ladder() -> DeclaredInstrument {
    let levels = ["thuis", "in de buurt", "in de stad"].map(str::to_owned).to_vec();
    DeclaredInstrument::with_levels("buurtladder", "2025", Direction::Higher, levels)
}

fn refused(change: impl FnOnce(&mut DeclaredInstrument)) -> String {
    let mut declared = marks();
    change(&mut declared);
    Instrument::declare(&declared).unwrap_err().to_string()
}

#[test]
fn a_full_declaration_becomes_an_instrument() {
    let mut declared = marks();
    declared.minimal_change = Some(0.5);
    declared.threshold = Some(6.5);
    declared.reliability = Some(CitedReliability::new(0.8, 1.2, "Voorbeeld (2024), tabel 3"));
    declared.categories = vec![
        DeclaredCategory::new("voldoende", 6.0, 10.0),
        DeclaredCategory::new("onvoldoende", 1.0, 5.5),
    ];
    let instrument = Instrument::declare(&declared).unwrap();
    assert_eq!(instrument.kind(), ResultKind::Scale);
    assert!(instrument.declared() && instrument.fit_for_proof());
    assert_eq!(instrument.threshold().unwrap().scaled(), 65);
    let category = |score| {
        instrument
            .category(instrument.accepts(score).unwrap())
            .unwrap()
            .name
            .nl
            .clone()
    };
    assert_eq!(
        (category(5.5).as_str(), category(6.0).as_str()),
        ("onvoldoende", "voldoende")
    );
    assert!(instrument.accepts(0.5).is_err() && instrument.accepts(7.25).is_err());
}

#[test]
fn a_minimal_change_between_the_steps_refines_the_grid_and_not_the_steps() {
    let mut declared = marks();
    declared.minimal_change = Some(0.25);
    let instrument = Instrument::declare(&declared).unwrap();
    assert_eq!(instrument.minimal_change().unwrap().scaled(), 25);
    assert_eq!(instrument.accepts(7.5).unwrap().scaled(), 750);
    assert!(instrument.accepts(7.25).is_err());
}

#[test]
fn a_ladder_has_a_level_for_every_name_and_no_distances() {
    let instrument = Instrument::declare(&ladder()).unwrap();
    assert_eq!(instrument.kind(), ResultKind::Levels);
    assert_eq!(instrument.accepts(3.0).unwrap().scaled(), 3);
    assert!(instrument.accepts(4.0).is_err() && instrument.accepts(1.5).is_err());
    let mut with_change = ladder();
    with_change.minimal_change = Some(1.0);
    assert_eq!(
        Instrument::declare(&with_change).unwrap_err().to_string(),
        "the ladder `buurtladder` has a minimal change or reliability"
    );
}

#[test]
fn a_declared_conversation_tool_is_no_proof() {
    let mut declared = marks();
    declared.purpose = Purpose::Conversation;
    assert!(!Instrument::declare(&declared).unwrap().fit_for_proof());
}

#[test]
fn what_cannot_be_is_refused_with_a_whole_sentence() {
    assert_eq!(
        refused(|d| d.id = "Buurt cijfer".to_owned()),
        "the id `Buurt cijfer` can't be used"
    );
    assert_eq!(
        refused(|d| d.id = "positieve-gezondheid".to_owned()),
        "the id `positieve-gezondheid` belongs to a known instrument"
    );
    assert_eq!(
        refused(|d| d.version = " ".to_owned()),
        "the version ` ` is empty"
    );
    assert_eq!(
        refused(|d| d.scale = None),
        "the instrument `buurtcijfer` has no scale or ladder, or has both"
    );
    assert_eq!(
        refused(|d| d.levels = vec!["laag".to_owned(), "hoog".to_owned()]),
        "the instrument `buurtcijfer` has no scale or ladder, or has both"
    );
    assert_eq!(
        refused(|d| d.scale = Some(DeclaredScale::new(9.0, 1.0, 1.0))),
        "the range `9 – 1` is empty"
    );
    assert_eq!(
        refused(|d| d.minimal_change = Some(-1.0)),
        "the minimal change `-1` is negative or larger than the range"
    );
    assert_eq!(
        refused(|d| d.threshold = Some(10.5)),
        "the threshold `10.5` lies outside the range"
    );
    assert_eq!(
        refused(|d| {
            d.better = Direction::None;
            d.threshold = Some(6.0);
        }),
        "the instrument `buurtcijfer` has a line but no direction"
    );
    assert_eq!(
        refused(|d| d.reliability = Some(CitedReliability::new(1.0, 1.0, "bron"))),
        "the reliability `1` is out of range"
    );
    assert_eq!(
        refused(|d| d.reliability = Some(CitedReliability::new(0.8, 0.0, "bron"))),
        "the standard deviation `0` is out of range"
    );
    assert_eq!(
        refused(|d| d.reliability = Some(CitedReliability::new(0.8, 1.0, ""))),
        "the reliability `0.8` has no source"
    );
    assert_eq!(
        refused(|d| {
            d.categories = vec![
                DeclaredCategory::new("a", 1.0, 5.0),
                DeclaredCategory::new("b", 5.0, 9.0),
            ];
        }),
        "the category `b` is empty, outside the range or overlaps"
    );
    assert_eq!(
        refused(|d| d.parts = vec!["wonen".to_owned(), "wonen".to_owned()]),
        "the part `wonen` is empty or doubled"
    );
}

#[test]
fn a_declaration_reads_back_as_it_was_written_and_is_valid_under_its_schema() {
    let mut declared = marks();
    declared.reliability = Some(CitedReliability::new(0.8, 1.2, "Voorbeeld (2024)"));
    declared.threshold = Some(2.3);
    let text = serde_json::to_string(&declared).unwrap();
    assert!(text.contains("\"standardDeviation\":1.2"), "{text}");
    assert_eq!(
        serde_json::from_str::<DeclaredInstrument>(&text).unwrap(),
        declared
    );

    let schema = serde_json::to_value(schemars::schema_for!(DeclaredInstrument)).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    assert!(validator.is_valid(&serde_json::to_value(&declared).unwrap()));
    assert!(validator.is_valid(&serde_json::to_value(ladder()).unwrap()));
    let with_surplus = serde_json::json!({"id": "a", "version": "1", "better": "higher", "beter": "x"});
    assert!(!validator.is_valid(&with_surplus));
    assert!(serde_json::from_value::<DeclaredInstrument>(with_surplus).is_err());
    let half = r#"{"id": "a", "version": "1", "better": "higher", "reliability": {"reliability": 0.8}}"#;
    assert!(
        serde_json::from_str::<DeclaredInstrument>(half).is_err(),
        "a reliability needs its deviation"
    );
}

#[test]
fn the_guide_tells_of_every_built_in_instrument_what_it_may_support() {
    let guide = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/guide/evidence.md"));
    for listed in BUILT_IN {
        let named = format!("`{}`", listed.id());
        let row = guide
            .lines()
            .find(|line| line.starts_with('|') && line.contains(&named));
        let row = row.unwrap_or_else(|| panic!("{named} is not in the guide"));
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        for version in listed.versions() {
            assert!(cells[2].contains(version), "{named}: {row}");
        }
        let version = listed.versions().first().copied().unwrap_or("2024");
        let supports = match Instrument::built_in(listed.id(), version).unwrap().purpose() {
            Purpose::Group => "a statement about a group",
            Purpose::Individual => "people counted",
            _ => "nothing",
        };
        assert_eq!(cells[4], supports, "{named}");
    }
}
