//! The house: which room may know which, and what no file of the library does.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::given::{files, root};

mod source;

/// The rooms, lowest first. A room knows rooms of lower floors only; the ground floor has steps of its own.
const FLOORS: [&[&str]; 16] = [
    &["language", "sealed"],
    &["invalid_value"],
    &["newtype", "resolution"],
    &["value", "code", "finding"],
    &["instrument", "statistics", "release", "wording"],
    &["policy"],
    &["plan"],
    &["practice"],
    &["register", "narrative"],
    &["evidence", "mapping"],
    &["report", "offer"],
    &["sentence"],
    &["rules"],
    &["compare"],
    &["account", "tender"],
    &["format", "render", "engine"],
];

/// The folder of the engines that stand behind one module; each is a room of its own.
const ENGINES: &str = "engine/";

/// Rooms without code: longer texts for the documentation.
const TEXTS: [&str; 1] = ["guide"];

/// Words that library code has no use for: it asks no clock, opens no files, prints nothing, keeps nothing.
const FORBIDDEN: [(&str, &str); 22] = [
    ("println !", "prints"),
    ("print !", "prints"),
    ("eprintln !", "prints"),
    ("eprint !", "prints"),
    ("dbg !", "prints"),
    ("SystemTime", "asks a clock"),
    ("Instant", "asks a clock"),
    ("now_utc", "asks a clock"),
    ("now_local", "asks a clock"),
    ("std : : fs", "opens files"),
    ("std : : env", "reads its surroundings"),
    ("std : : net", "uses a network"),
    ("std : : process", "starts or ends processes"),
    ("static mut", "keeps global state"),
    ("thread_local !", "keeps global state"),
    ("LazyLock", "keeps global state"),
    ("OnceLock", "keeps global state"),
    ("Mutex", "keeps global state"),
    ("RwLock", "keeps global state"),
    ("AtomicU64", "keeps global state"),
    ("AtomicUsize", "keeps global state"),
    ("unsafe", "is unsafe"),
];

/// A file of the library: its path below `src`, and its text.
type File = (String, String);

/// The programs are no part of the library: they open files, print, and know its public face only.
const PROGRAMS: &str = "bin/";

/// Every file that is compiled into the library.
fn library() -> Vec<File> {
    let folder = root().join("src");
    let all: Vec<File> = files(&folder, ".rs")
        .into_iter()
        .map(|path| {
            let name = path
                .strip_prefix(&folder)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            let name = name.strip_prefix(ENGINES).map_or(name.clone(), str::to_owned);
            (name, fs::read_to_string(path).unwrap())
        })
        .filter(|(name, _): &File| !name.starts_with(PROGRAMS))
        .collect();
    without_test_modules(all)
}

fn without_test_modules(all: Vec<File>) -> Vec<File> {
    let only_for_tests: Vec<String> = all
        .iter()
        .flat_map(|(name, text)| {
            let folder = module_folder(name);
            source::test_modules(text)
                .into_iter()
                .map(move |module| format!("{folder}{module}"))
        })
        .collect();
    all.into_iter()
        .filter(|(name, _)| {
            !only_for_tests
                .iter()
                .any(|module| *name == format!("{module}.rs") || name.starts_with(&format!("{module}/")))
        })
        .collect()
}

/// Where the modules of a file lie.
fn module_folder(name: &str) -> String {
    match name {
        "lib.rs" => String::new(),
        _ => format!("{}/", name.trim_end_matches(".rs")),
    }
}

fn room_of(name: &str) -> &str {
    name.split('/').next().unwrap_or(name).trim_end_matches(".rs")
}

fn floor_of(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// Every room that each room knows, with a file that shows it.
fn known(files: &[File]) -> BTreeMap<(String, String), String> {
    let mut known = BTreeMap::new();
    for (name, text) in files.iter().filter(|(name, _)| name != "lib.rs") {
        let room = room_of(name);
        let depth = name.matches('/').count() + 1;
        for other in source::names_from_root(&source::tokens(text), depth) {
            if other != room {
                known.insert((room.to_owned(), other), name.clone());
            }
        }
    }
    known
}

/// Everything that is wrong with the direction.
fn wrong_directions(files: &[File]) -> Vec<String> {
    let mut wrong: Vec<String> = files
        .iter()
        .map(|(name, _)| room_of(name))
        .filter(|room| *room != "lib" && !TEXTS.contains(room) && floor_of(room).is_none())
        .map(|room| format!("`{room}` has no floor"))
        .collect();
    for ((room, other), file) in known(files) {
        match (floor_of(&room), floor_of(&other)) {
            (_, None) => wrong.push(format!("{file}: `{other}` is no room")),
            (Some(here), Some(there)) if here <= there => {
                let how = if here == there {
                    "its neighbour"
                } else {
                    "a higher room"
                };
                wrong.push(format!("{file}: `{room}` knows `{other}`, {how}"));
            }
            _ => {}
        }
    }
    wrong.sort();
    wrong.dedup();
    wrong
}

/// What a file does that no file of the library does.
fn forbidden(text: &str) -> Vec<&'static str> {
    let text = format!(" {} ", source::tokens(text).join(" "));
    FORBIDDEN
        .iter()
        .filter(|(word, _)| text.contains(&format!(" {word} ")))
        .map(|(_, why)| *why)
        .collect()
}

/// The files of a room that each of its files names.
fn named_files(files: &[File], room: &str) -> BTreeMap<String, BTreeSet<String>> {
    let of_room: BTreeMap<&str, &str> = files
        .iter()
        .filter(|(name, _)| room_of(name) == room)
        .map(|(name, text)| (name.trim_end_matches(".rs"), text.as_str()))
        .collect();
    let known = |module: &[&str]| {
        let mut module = module.to_vec();
        while !module.is_empty() && !of_room.contains_key(module.join("/").as_str()) {
            module.pop();
        }
        (!module.is_empty()).then(|| module.join("/"))
    };
    let named = |file: &str, text: &str| {
        let here: Vec<&str> = file.split('/').collect();
        let mut named = BTreeSet::new();
        for path in source::paths(&source::tokens(text)) {
            let supers = path.iter().take_while(|part| *part == "super").count();
            let rest: Vec<&str> = path.iter().map(String::as_str).skip(supers).collect();
            let whole = match (supers, rest.first()) {
                (0, Some(&"crate")) => rest[1..].to_vec(),
                // A name of another file of one's own, or of anything else.
                (0, _) => {
                    let below = [&here[..], &rest[..1]].concat();
                    if !of_room.contains_key(below.join("/").as_str()) {
                        continue;
                    }
                    [&here[..], &rest[..]].concat()
                }
                (supers, _) => [&here[..here.len().saturating_sub(supers)], &rest[..]].concat(),
            };
            named.extend(known(&whole).filter(|other| other != file));
        }
        named
    };
    of_room
        .iter()
        .map(|(file, text)| ((*file).to_owned(), named(file, text)))
        .collect()
}

/// What stands in a circle, or leads to one.
fn in_circle(mut named: BTreeMap<String, BTreeSet<String>>) -> Vec<String> {
    loop {
        let free: Vec<String> = named
            .iter()
            .filter(|(_, others)| others.iter().all(|other| !named.contains_key(other)))
            .map(|(file, _)| file.clone())
            .collect();
        if free.is_empty() {
            return named.into_keys().collect();
        }
        named.retain(|file, _| !free.contains(file));
    }
}

#[test]
fn files_of_the_wording_room_know_each_other_in_no_circle() {
    let named = named_files(&library(), "wording");
    assert!(named["wording/claim/phrases"].contains("wording/claim/strength"));
    assert!(named["wording"].contains("wording/personal"));
    assert_eq!(in_circle(named), Vec::<String>::new());
    // A circle is found, also through a parent.
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let round = [
        file("wording.rs", "mod one; mod two; pub use one::One;"),
        file("wording/one.rs", "use super::{two::Two, Other};"),
        file("wording/two.rs", "use crate::wording::three::Three;"),
        file("wording/three.rs", "struct Three;"),
    ];
    assert_eq!(
        in_circle(named_files(&round, "wording")),
        ["wording", "wording/one"]
    );
}

#[test]
fn no_standing_is_made_where_wordings_are_screened() {
    // Who reads the screens: rules to remark, the register and practice to refuse numbers of people as pseudonyms, the plan
    // for the ladder's rungs.
    let readers: BTreeSet<String> = known(&library())
        .into_keys()
        .filter(|(_, other)| other == "wording")
        .map(|(room, _)| room)
        .collect();
    let expected = ["plan", "practice", "register", "rules"];
    assert_eq!(readers, expected.map(str::to_owned).into());
    for (name, text) in library() {
        let screen = ["classify", "counts_effort", "unit_counts_effort"];
        let tokens = source::tokens(&text);
        let reads = tokens.iter().any(|token| screen.contains(&token.as_str()));
        // Errors of the JSON reader are classified too, by a method of the same name.
        let other = tokens.windows(2).any(|two| two[0] == "." && two[1] == "classify");
        assert!(
            !reads || other || ["wording", "rules"].contains(&room_of(&name)),
            "{name}"
        );
    }
}

#[test]
fn no_room_knows_a_higher_one_or_a_neighbour() {
    assert_eq!(wrong_directions(&library()), Vec::<String>::new());
}

#[test]
fn rooms_know_each_other_in_no_circle() {
    // Said apart from the floors: a circle would be wrong whatever the floors were.
    let known = known(&library());
    let mut left: BTreeSet<&str> = known
        .keys()
        .flat_map(|(room, other)| [room.as_str(), other])
        .collect();
    loop {
        let free: Vec<&str> = left
            .iter()
            .copied()
            .filter(|room| {
                !known
                    .keys()
                    .any(|(from, to)| from == room && left.contains(to.as_str()))
            })
            .collect();
        if free.is_empty() {
            break;
        }
        left.retain(|room| !free.contains(room));
    }
    assert_eq!(
        left,
        BTreeSet::new(),
        "these rooms stand in a circle, or lead to one"
    );
}

#[test]
fn the_rooms_are_really_looked_at() {
    let files = library();
    let known = known(&files);
    for (room, other) in [
        ("account", "register"),
        ("format", "rules"),
        ("plan", "policy"),
        ("value", "invalid_value"),
    ] {
        assert!(
            known.contains_key(&(room.to_owned(), other.to_owned())),
            "{room} {other}"
        );
    }
    assert!(
        files.len() > 200 && known.len() > 40,
        "{} {}",
        files.len(),
        known.len()
    );
    assert!(files.iter().all(|(name, _)| !name.contains("testing")));
}

#[test]
fn a_wrong_direction_is_found_wherever_it_stands() {
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let files = [
        file("lib.rs", "pub mod value; use crate::attic::Everything;"),
        file("value/day.rs", "fn f() -> crate::report::Figure { todo!() }"),
        file("policy.rs", "use crate::{value::Id, plan::Plan};"),
        file(
            "narrative/story.rs",
            "use super::super::register::Tally; use super::survey;",
        ),
        file("cellar.rs", "use crate::value::Id;"),
        file("plan.rs", "use crate::nowhere::Thing; use crate::policy::Goal;"),
        file("render.rs", "#[cfg(test)] mod tests { use crate::format::read; }"),
    ];
    assert_eq!(
        wrong_directions(&files),
        [
            "`cellar` has no floor",
            "narrative/story.rs: `narrative` knows `register`, its neighbour",
            "plan.rs: `nowhere` is no room",
            "policy.rs: `policy` knows `plan`, a higher room",
            "value/day.rs: `value` knows `report`, a higher room",
        ]
    );
}

#[test]
fn library_code_asks_no_clock_opens_no_file_prints_nothing_and_keeps_nothing() {
    let found: Vec<String> = library()
        .iter()
        .flat_map(|(name, text)| {
            forbidden(text)
                .into_iter()
                .map(move |why| format!("{name} {why}"))
        })
        .collect();
    assert_eq!(found, Vec::<String>::new());
    // Each is found where it does stand.
    for (code, why) in [
        ("fn f() { println!(\"x\"); }", "prints"),
        ("use std::time::{Duration, SystemTime};", "asks a clock"),
        ("let start = Instant::now();", "asks a clock"),
        ("let text = std::fs::read_to_string(path);", "opens files"),
        ("static mut COUNT: u64 = 0;", "keeps global state"),
        ("thread_local! { static X: u8 = 0; }", "keeps global state"),
    ] {
        assert_eq!(forbidden(code), [why], "{code}");
    }
    assert_eq!(
        forbidden("// println!\n/// SystemTime\nlet x = \"std::fs\";"),
        Vec::<&str>::new()
    );
}

/// The names that stand at the root beside the rooms: every `pub use` of the crate's first file.
fn names_at_the_root(lib: &str) -> Vec<String> {
    let mut names = Vec::new();
    for used in lib.split("\npub use ").skip(1) {
        let path = used.split(';').next().unwrap_or_default();
        let (_, last) = path.split_once("::").unwrap_or(("", path));
        let last = last.trim_matches(['{', '}']).split(',');
        names.extend(last.map(|name| name.trim().to_owned()));
    }
    names
}

#[test]
fn the_root_holds_what_a_user_needs_and_the_engines_stand_behind_one_module() {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let names = names_at_the_root(&lib);
    assert!((20..=30).contains(&names.len()), "{names:?}");
    // Whoever reads the first page needs no other way to a name that stands at the root.
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    for name in &names {
        for room in [
            "account",
            "narrative",
            "plan",
            "policy",
            "register",
            "report",
            "value",
        ] {
            let longer = format!("vernieuwend_verantwoorden::{room}::{name};");
            assert!(!readme.contains(&longer), "{longer}");
        }
    }
    for engine in ["instrument", "release", "resolution", "statistics", "wording"] {
        assert!(!lib.contains(&format!("pub mod {engine};")), "{engine}");
        assert!(
            root().join(format!("src/engine/{engine}.rs")).exists(),
            "{engine}"
        );
    }
    assert_eq!(
        names_at_the_root("mod a;\npub use a::{One, two};\nuse b::Three;\npub use c::Four;\n"),
        ["One", "two", "Four"]
    );
}

/// The public types of these files that bear a name that another bears.
fn shared_names(files: &[File]) -> Vec<(String, Vec<String>)> {
    let mut named: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (file, text) in files {
        for line in text.lines() {
            let kinds = ["pub struct ", "pub enum ", "pub trait "];
            let Some(rest) = kinds.iter().find_map(|kind| line.strip_prefix(kind)) else {
                continue;
            };
            let name = rest.split(|letter: char| !letter.is_alphanumeric()).next();
            named
                .entry(name.unwrap_or_default().to_owned())
                .or_default()
                .push(file.clone());
        }
    }
    named.retain(|_, files| files.len() > 1);
    named.into_iter().collect()
}

#[test]
fn no_public_name_stands_for_two_things() {
    assert_eq!(shared_names(&library()), []);
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let two = [
        file("a.rs", "pub struct Plan {\n}\npub enum Only {}\n"),
        file("b.rs", "pub enum Plan {\n"),
    ];
    let files = vec!["a.rs".to_owned(), "b.rs".to_owned()];
    assert_eq!(shared_names(&two), [("Plan".to_owned(), files)]);
}

#[test]
fn every_file_says_its_job_in_its_first_line() {
    let folder = root().join("src");
    let silent: Vec<_> = files(&folder, ".rs")
        .into_iter()
        .filter(|path| !path.ends_with("lib.rs"))
        .filter(|path| !fs::read_to_string(path).unwrap().starts_with("//! "))
        .collect();
    assert_eq!(silent, Vec::<std::path::PathBuf>::new());
    let lib = fs::read_to_string(folder.join("lib.rs")).unwrap();
    assert!(lib.starts_with("#![doc = include_str!(\"../README.md\")]"));
}

#[test]
fn no_file_is_so_long_that_two_jobs_live_in_it() {
    const MOST: usize = 600;
    let folder = root().join("src");
    let mut long = Vec::new();
    for path in files(&folder, ".rs") {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        let name = path.strip_prefix(&folder).unwrap().to_string_lossy().into_owned();
        if lines > MOST {
            long.push((name, lines));
        }
    }
    assert_eq!(long, []);
}

/// Files of the account that observe: they give exact figures, whoever will read them.
const OBSERVING: [&str; 7] = [
    "account/observed/cut_offs.rs",
    "account/observed/from_source.rs",
    "account/observed/measuring.rs",
    "account/observed/observation.rs",
    "account/observed/observe.rs",
    "account/observed/own_goals.rs",
    "account/counted/scores.rs",
];

#[test]
fn observing_knows_no_printer_and_no_audience_and_one_pass_decides_what_leaves() {
    let files = library();
    for name in OBSERVING {
        let (_, text) = files.iter().find(|(of, _)| of == name).expect(name);
        for word in ["Printer", "Audience", "Published", "Disclosure"] {
            assert!(
                !source::tokens(text).iter().any(|token| token == word),
                "{name}: {word}"
            );
        }
    }
    let asks = |(name, text): &&File| {
        name.starts_with("account/") && source::tokens(text).iter().any(|token| token == "is_exact")
    };
    let asking: Vec<&str> = files.iter().filter(asks).map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        asking,
        ["account/printed/disclosed.rs", "account/printed/print.rs"]
    );
}

/// The rooms of the account, in the order in which one builds on another.
const ACCOUNT: [&str; 5] = ["counted", "observed", "printed", "answered", "sections"];

#[test]
fn rooms_of_the_account_build_on_those_before_them_only() {
    let room_in_account = |name: &str| {
        let rest = name.strip_prefix("account/")?;
        ACCOUNT
            .iter()
            .position(|room| rest.starts_with(&format!("{room}/")))
    };
    let mut looked_at = BTreeSet::new();
    for (name, text) in library() {
        let Some(own) = room_in_account(&name) else {
            continue;
        };
        looked_at.insert(own);
        for (at, other) in ACCOUNT.iter().enumerate() {
            let knows = text.contains(&format!("crate::account::{other}::"));
            assert!(!knows || at <= own, "{name} knows `{other}`");
        }
    }
    assert_eq!(looked_at.len(), ACCOUNT.len());
}
