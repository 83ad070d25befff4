//! How often the wording rules are right, and that they hold for any text.
//!
//! Six lists of wordings are measured, each with its label by the same guide. Most were read while the rules were made
//! or bettered; what the rules do on wordings that they have not seen is told by the last two:
//! - the Dutch indicators, in `tests/fixtures/indicators-nl.json`, read;
//! - our own Dutch and English wordings, in `tests/fixtures/indicators-own.json`, written before the rules, read since;
//! - English ones in the manner of international projects, in `tests/fixtures/indicators-projects.json`, read since;
//! - wordings of municipal and welfare practice, in `tests/fixtures/indicators-practice.json`, read since;
//! - the published English indicators, outside the project, at `../shared/vectors/indicators.json` or where
//!   `VERNIEUWEND_INDICATORS` says: four of five folds were read, the fold [`UNREAD`] never was; asked for with
//!   `--ignored`;
//! - wordings in the manner of annual reports, agreements, budgets and logframes, in
//!   `tests/fixtures/indicators-written.json`: written without sight of the rules, labelled before any verdict on them
//!   was seen, most of them twice, and then kept where both readings agree. Those with `"read": false` were only
//!   measured; with `"doubt": true` a careful reader could tell otherwise.
//!
//! Which English rules stay was decided by leaving out each in turn and measuring all lists, the unread ones too: a rule
//! that helped on read lists only was deleted.

use std::collections::BTreeMap;
use std::path::PathBuf;

use proptest::prelude::*;
use serde::Deserialize;
use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::engine::wording::{
    Design, Kind, claims, classify, is_filler, looks_like_person, personal_data,
};

/// The folds into which the titles fall by their hash.
const FOLDS: u64 = 5;
/// The fold whose English titles nobody looked at.
const UNREAD: u64 = 4;

#[derive(Deserialize)]
struct Labelled {
    title: String,
    language: String,
    label: String,
    /// Whether the rules were bettered by it, where the list says so.
    #[serde(default)]
    read: bool,
    /// Whether a careful reader could tell otherwise.
    #[serde(default)]
    doubt: bool,
}

/// How `count` was told: rightly, wrongly, and not.
#[derive(Default, Clone, Copy)]
struct Tally {
    right: u32,
    wrong: u32,
    missed: u32,
}

impl Tally {
    fn add(&mut self, is_count: bool, told_count: bool) {
        match (is_count, told_count) {
            (true, true) => self.right += 1,
            (false, true) => self.wrong += 1,
            (true, false) => self.missed += 1,
            (false, false) => {}
        }
    }

    fn precision(self) -> f64 {
        f64::from(self.right) / f64::from((self.right + self.wrong).max(1))
    }

    fn recall(self) -> f64 {
        f64::from(self.right) / f64::from((self.right + self.missed).max(1))
    }

    fn less(self, other: Tally) -> Tally {
        Tally {
            right: self.right - other.right,
            wrong: self.wrong - other.wrong,
            missed: self.missed - other.missed,
        }
    }
}

/// FNV-1a: a hash that stays the same everywhere, so that a title never changes its fold.
fn fold(title: &str) -> u64 {
    let hash = title.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash % FOLDS
}

/// Measures a list in one language, prints it, and gives the whole and each fold.
fn measure(name: &str, list: &[Labelled], code: &str) -> (Tally, BTreeMap<u64, Tally>) {
    let language = if code == "nl" { Language::Nl } else { Language::En };
    let mut whole = Tally::default();
    let mut folds = BTreeMap::new();
    let mut same_language = 0;
    let list: Vec<&Labelled> = list.iter().filter(|one| one.language == code).collect();
    for one in &list {
        let told = classify(&one.title, Some(language)).kind == Kind::Count;
        whole.add(one.label == "count", told);
        folds
            .entry(fold(&one.title))
            .or_insert_with(Tally::default)
            .add(one.label == "count", told);
        same_language += usize::from(classify(&one.title, None).language == language);
    }
    eprintln!(
        "{name}, {code}: {} wordings, precision {:.3}, recall {:.3}, language guessed rightly for {same_language}",
        list.len(),
        whole.precision(),
        whole.recall()
    );
    for (fold, tally) in &folds {
        let rest = whole.less(*tally);
        eprintln!(
            "  fold {fold}: precision {:.2}, recall {:.2} (the other folds {:.2}, {:.2})",
            tally.precision(),
            tally.recall(),
            rest.precision(),
            rest.recall()
        );
    }
    (whole, folds)
}

/// The figures that stand with `classify` for a list of so many wordings, in per cent.
fn told_of(wordings: usize) -> Vec<u32> {
    let page = include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/src/engine/wording/count_or_change.rs"
    ));
    let row = page
        .lines()
        .find(|line| line.starts_with("/// |") && line.contains(&format!("({wordings})")));
    let (_, figures) = row.unwrap().split_once(')').unwrap();
    figures
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|figure| figure.parse().ok())
        .collect()
}

fn percent(share: f64) -> u32 {
    format!("{:.0}", share * 100.0).parse().unwrap()
}

fn assert_floor(name: &str, tally: Tally, precision: f64, recall: f64) {
    assert!(
        tally.precision() >= precision,
        "{name}: precision {:.3} is under {precision}",
        tally.precision()
    );
    assert!(
        tally.recall() >= recall,
        "{name}: recall {:.3} is under {recall}",
        tally.recall()
    );
}

fn fixture(name: &str) -> Vec<Labelled> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn counts_are_told_in_the_dutch_indicators() {
    let list = fixture("indicators-nl.json");
    assert_eq!(list.len(), 226);
    let (whole, folds) = measure("indicators", &list, "nl");
    assert_floor("Dutch", whole, 0.95, 0.95);
    for (fold, tally) in folds {
        assert_floor(&format!("Dutch, fold {fold}"), tally, 0.90, 0.90);
    }
}

#[test]
fn counts_are_told_in_wordings_written_before_the_rules() {
    let list = fixture("indicators-own.json");
    for code in ["nl", "en"] {
        let (whole, _) = measure("own wordings", &list, code);
        assert_floor(code, whole, 0.95, 0.95);
    }
}

#[test]
fn counts_are_told_in_english_wordings_of_projects() {
    let list = fixture("indicators-projects.json");
    let (whole, _) = measure("projects", &list, "en");
    assert_floor("projects", whole, 0.95, 0.95);
}

#[test]
fn counts_are_told_in_wordings_of_practice() {
    let list = fixture("indicators-practice.json");
    for code in ["nl", "en"] {
        let (whole, _) = measure("practice", &list, code);
        assert_floor(code, whole, 0.95, 0.95);
    }
}

/// The aim for wordings that the rules were not made for is a precision of 0.90 and a recall of 0.85. Dutch meets it. In
/// English it is met where no reader doubts, and the precision stays below it where one could, or where organisations
/// wrote the titles themselves.
#[test]
fn counts_are_told_in_wordings_written_without_sight_of_the_rules() {
    let (read, unread): (Vec<_>, Vec<_>) = fixture("indicators-written.json")
        .into_iter()
        .partition(|one| one.read);
    let clear: Vec<Labelled> = fixture("indicators-written.json")
        .into_iter()
        .filter(|one| !one.read && !one.doubt)
        .collect();
    for (code, precision) in [("nl", 0.90), ("en", 0.83)] {
        measure("written, read", &read, code);
        let (whole, _) = measure("written, unread", &unread, code);
        assert_floor(code, whole, precision, 0.85);
        let (clear, _) = measure("written, unread and without a doubt", &clear, code);
        assert_floor(code, clear, 0.90, 0.85);
        let figures = [
            whole.precision(),
            whole.recall(),
            clear.precision(),
            clear.recall(),
        ];
        let wordings = unread.iter().filter(|one| one.language == code).count();
        assert_eq!(
            told_of(wordings),
            figures.map(percent),
            "what stands with `classify`"
        );
    }
}

#[test]
#[ignore = "reads the published indicators, which may not be copied into the repository"]
fn counts_are_told_in_the_published_indicators() {
    let path = std::env::var_os("VERNIEUWEND_INDICATORS").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors/indicators.json"),
        PathBuf::from,
    );
    let text = std::fs::read_to_string(&path).unwrap();
    let list: Vec<Labelled> = serde_json::from_str(&text).unwrap();
    let (whole, folds) = measure("published indicators", &list, "en");
    assert_floor("English", whole, 0.85, 0.88);
    let unread = folds[&UNREAD];
    // Thirty-three counts only, so the figure moves by three points with each of them.
    assert_floor("English, unread", unread, 0.72, 0.78);
    assert_floor("English, read", whole.less(unread), 0.90, 0.92);
    let wordings = list
        .iter()
        .filter(|one| one.language == "en" && fold(&one.title) == UNREAD)
        .count();
    assert_eq!(
        told_of(wordings),
        [percent(unread.precision()), percent(unread.recall())],
        "what stands with `classify`"
    );
    let own: Vec<String> = fixture("indicators-nl.json")
        .into_iter()
        .map(|one| one.title)
        .collect();
    let dutch = list.iter().filter(|one| one.language == "nl");
    assert!(
        dutch.map(|one| &one.title).eq(own.iter()),
        "the Dutch fixture is a copy"
    );
}

/// What bounds the time that a verdict takes: so many words are read, whatever follows them. How the time of the other
/// screens grows with the text is told by `cargo bench --bench wording`.
#[test]
fn a_verdict_hangs_on_the_first_words_only() {
    const READ: usize = 300;
    for (language, start, turn) in [
        (Language::Nl, "Aantal deelnemers", "dat doorstroomt naar werk"),
        (Language::En, "Number of participants", "who found a job"),
    ] {
        let classified = |fill: usize| {
            let text = format!("{start} {} {turn}", "aan ".repeat(fill));
            classify(&text, Some(language)).kind
        };
        assert_eq!(classified(READ / 2), Kind::Change, "what is read counts");
        assert_eq!(classified(READ), Kind::Count, "what is not read does not");
        assert_eq!(classified(READ * 1_000), Kind::Count);
    }
}

/// Text made of pieces that the rules know, so that random cases reach deep into them.
fn wordy() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "aantal",
        "Number",
        "of",
        "deelnemers",
        "people",
        "dat",
        "who",
        "met",
        "with",
        "om",
        "to",
        "%",
        "#",
        "(",
        ")",
        "[",
        ",",
        ".",
        "-",
        "training",
        "trained",
        "access",
        "zelfredzaamheid",
        "heeft",
        "are",
        "policies",
        "by",
        "effect",
        "leidt",
        "tot",
        "06-12345678",
        "111222333",
        "1234 AB 12",
        "@",
        "geb.",
        "3-4-1950",
        "é",
        "İ",
        "😀",
        "\u{301}",
        "’s",
        "tevreden",
        "NL91",
        "+31",
        "in",
        "schools",
    ]);
    prop::collection::vec(
        prop_oneof![4 => known.prop_map(String::from), 1 => "\\PC{0,4}"],
        0..14,
    )
    .prop_map(|pieces| pieces.join(" "))
}

fn assert_holds_for(text: &str) {
    for language in [None, Some(Language::Nl), Some(Language::En)] {
        let verdict = classify(text, language);
        let mut last = 0;
        for cue in verdict.because {
            assert_eq!(text.get(cue.range.clone()), Some(cue.word.as_str()), "{text:?}");
            assert!(cue.range.start >= last, "{text:?}");
            last = cue.range.end;
        }
    }
    for language in [Language::Nl, Language::En] {
        let mut last = 0;
        for claim in claims(text, language, Design::Described, &["training", "", "é"]) {
            assert_eq!(
                text.get(claim.range.clone()),
                Some(claim.found.as_str()),
                "{text:?}"
            );
            assert!(claim.range.end > last, "{text:?}");
            last = claim.range.end;
        }
    }
    let mut last = 0;
    for trace in personal_data(text) {
        assert!(
            text.get(trace.range.clone())
                .is_some_and(|found| !found.is_empty()),
            "{text:?}"
        );
        assert!(trace.range.start >= last, "{text:?}");
        last = trace.range.end;
    }
    looks_like_person(text);
    is_filler(text);
}

proptest! {
    #[test]
    fn any_text_gives_places_on_character_boundaries(text in any::<String>()) {
        assert_holds_for(&text);
    }

    #[test]
    fn any_row_of_known_words_gives_places_on_character_boundaries(text in wordy()) {
        assert_holds_for(&text);
    }

    #[test]
    fn nine_digits_are_found_however_they_are_parted(digits in 10_000_000_u32..99_999_999, mark in "[ .-]") {
        let weights = [9, 8, 7, 6, 5, 4, 3, 2];
        let text = digits.to_string();
        let sum: u32 = text.bytes().zip(weights).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
        prop_assume!(sum % 11 < 10);
        let number = format!("{text}{}", sum % 11);
        let parted = format!("{}{mark}{}{mark}{}", &number[..3], &number[3..6], &number[6..]);
        for written in [number, parted] {
            let sentence = format!("é {written} é");
            let traces = personal_data(&sentence);
            prop_assert_eq!(traces.len(), 1, "{}", sentence);
            prop_assert_eq!(&sentence[traces[0].range.clone()], written.as_str());
        }
    }
}
