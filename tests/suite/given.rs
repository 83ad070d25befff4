//! What several tests start from: the shipped documents and records, and the reports made from them.

#[path = "../../src/rules/testing/patch.rs"]
mod patch;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::Value;

use vernieuwend_verantwoorden::account::{Account, Disclosure, Released, account};
use vernieuwend_verantwoorden::engine::release::NoSafeRelease;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::report::{Audience, EffectReport, ReleaseLedger};
use vernieuwend_verantwoorden::rules::Checked;
use vernieuwend_verantwoorden::value::document::Document;

use patch::patched;

/// A document as a file holds it.
#[derive(Debug, Clone)]
pub(crate) struct Given {
    /// Where it comes from.
    pub(crate) name: String,
    /// The name of the kind of document.
    pub(crate) kind: String,
    /// The text.
    pub(crate) text: String,
}

/// Everything that a report is made from, as text.
#[derive(Debug, Clone)]
pub(crate) struct World {
    pub(crate) policy: String,
    pub(crate) plan: String,
    pub(crate) participations: String,
    pub(crate) measurements: String,
    pub(crate) narrative: Option<String>,
}

/// The documents of a world, read and checked.
pub(crate) struct Documents {
    pub(crate) policy: Checked<PolicyFramework>,
    pub(crate) plan: Checked<Plan>,
    pub(crate) narrative: Option<Checked<Narrative>>,
}

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A shipped file.
pub(crate) fn shipped(name: &str) -> String {
    fs::read_to_string(root().join("examples/data").join(name))
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Every file below a folder whose name ends so, in order of path.
pub(crate) fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut due = vec![folder.to_owned()];
    while let Some(folder) = due.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                due.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Every document in the fixtures and the shipped data; the templates are those in `small/`.
pub(crate) fn documents() -> Vec<Given> {
    let folders = ["examples/data", "tests/fixtures"].map(|folder| root().join(folder));
    let paths = folders.iter().flat_map(|folder| files(folder, ".json"));
    let given = paths.filter_map(|path| {
        let text = fs::read_to_string(&path).unwrap();
        // Some fixtures are vectors, not documents.
        let kind = format::name_of(&text)?;
        let name = path.strip_prefix(root()).unwrap().display().to_string();
        Some(Given { name, kind, text })
    });
    given.collect()
}

/// A valid document of the fixtures.
pub(crate) fn valid<T: Document>(name: &str) -> T {
    let path = root().join(format!("tests/fixtures/rules/valid/{name}.json"));
    format::read::<T>(&fs::read_to_string(path).unwrap())
        .unwrap()
        .into_document()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// The broken fixture of each rule: the valid document of its kind with the patch applied.
pub(crate) fn broken_fixtures() -> Vec<Given> {
    let folder = root().join("tests/fixtures/rules");
    let broken = files(&folder, ".json").into_iter().filter_map(|path| {
        let name = path.file_stem()?.to_str()?.strip_prefix("broken-")?.to_owned();
        let kinds = [
            "policy-framework",
            "plan",
            "narrative",
            "tender-offer",
            "assessment",
            "roll-up",
            "effect-report",
        ];
        let kind = kinds.into_iter().find(|kind| name.starts_with(kind))?;
        let valid = fs::read_to_string(folder.join(format!("valid/{kind}.json"))).unwrap();
        let patch = fs::read_to_string(&path).unwrap();
        Some(Given {
            name: path.strip_prefix(root()).unwrap().display().to_string(),
            kind: kind.to_owned(),
            text: patched(json(&valid), &json(&patch)).to_string(),
        })
    });
    broken.collect()
}

/// Every report that can be made from the shipped data.
pub(crate) fn reports() -> Vec<Given> {
    let mut reports = Vec::new();
    for (name, world) in [
        ("main", World::main()),
        ("small", World::small()),
        ("bare", World::bare()),
    ] {
        for (audience, report) in world.reports().into_iter().chain(world.protected()) {
            reports.push(Given {
                name: format!("{name} report, {audience}"),
                kind: "effect-report".to_owned(),
                text: format::write(&report).unwrap(),
            });
        }
    }
    reports
}

/// The validator of a kind of document or record, from its published schema.
pub(crate) fn validator(kind: &str) -> &'static Validator {
    static VALIDATORS: LazyLock<Vec<(&str, Validator)>> = LazyLock::new(|| {
        let documents = format::documents().iter().map(|kind| (kind.name, kind.schema()));
        let records = format::records().iter().map(|kind| (kind.name, kind.schema()));
        documents
            .chain(records)
            .map(|(name, schema)| (name, jsonschema::draft202012::new(&schema).unwrap()))
            .collect()
    });
    let found = VALIDATORS.iter().find(|(name, _)| *name == kind);
    &found.unwrap_or_else(|| panic!("no kind `{kind}`")).1
}

impl World {
    /// The shipped data of the main job.
    pub(crate) fn main() -> Self {
        Self {
            policy: shipped("policy-framework.json"),
            plan: shipped("plan.json"),
            participations: shipped("participations.jsonl"),
            measurements: shipped("measurements.jsonl"),
            narrative: Some(shipped("narrative.json")),
        }
    }

    /// The smallest start.
    pub(crate) fn small() -> Self {
        Self {
            policy: shipped("small/policy-framework.json"),
            plan: shipped("small/plan.json"),
            participations: shipped("small/heads.jsonl"),
            measurements: String::new(),
            narrative: Some(shipped("small/narrative.json")),
        }
    }

    /// The main job, before anything was registered or told.
    pub(crate) fn bare() -> Self {
        Self {
            participations: String::new(),
            measurements: String::new(),
            narrative: None,
            ..Self::main()
        }
    }

    pub(crate) fn documents(&self) -> Documents {
        let policy = format::read::<PolicyFramework>(&self.policy)
            .unwrap()
            .check()
            .unwrap();
        let plan = format::read::<Plan>(&self.plan)
            .unwrap()
            .check_against(&policy)
            .unwrap();
        let narrative = self.narrative.as_ref().map(|text| {
            format::read::<Narrative>(text)
                .unwrap()
                .check_against((&policy, &plan))
                .unwrap()
        });
        Documents {
            policy,
            plan,
            narrative,
        }
    }

    pub(crate) fn report(&self) -> EffectReport {
        self.reports().remove(0).1
    }

    /// The report for each audience that can be made.
    pub(crate) fn reports(&self) -> Vec<(&'static str, EffectReport)> {
        let documents = self.documents();
        let tally = self.tally(&documents);
        documents.reports(&tally)
    }

    /// The report for each audience outside the organisation.
    pub(crate) fn protected(&self) -> Vec<(&'static str, EffectReport)> {
        let documents = self.documents();
        let tally = self.tally(&documents);
        let account = documents.account(&tally);
        let made_on = "2026-03-02".parse().unwrap();
        [
            ("commissioner", Audience::Commissioner),
            ("public", Audience::Public),
        ]
        .map(|(name, audience)| {
            (
                name,
                account
                    .protect(&Disclosure::k5(), audience, made_on)
                    .unwrap()
                    .report,
            )
        })
        .into()
    }

    /// The report for the commissioner, or why there is none.
    pub(crate) fn try_protected(&self, disclosure: &Disclosure) -> Result<EffectReport, NoSafeRelease> {
        Ok(self.released(disclosure, None)?.report)
    }

    /// The report for the commissioner with its ledger, beside an earlier ledger on the records of then.
    pub(crate) fn released(
        &self,
        disclosure: &Disclosure,
        before: Option<(&ReleaseLedger, &World)>,
    ) -> Result<Released, NoSafeRelease> {
        let documents = self.documents();
        let tally = self.tally(&documents);
        let mut account = documents.account(&tally);
        let releases = before
            .into_iter()
            .flat_map(|(ledger, then)| ledger.releases.iter().map(move |it| (it, then)));
        for (release, then) in releases {
            let records = then.read(release.tally(&documents.policy, &documents.plan));
            account = account.with_earlier(release, records);
        }
        account.protect(disclosure, Audience::Commissioner, "2026-03-02".parse().unwrap())
    }

    /// The report for an audience outside the organisation, made on a day.
    pub(crate) fn released_on(&self, audience: Audience, made_on: &str) -> EffectReport {
        let documents = self.documents();
        let tally = self.tally(&documents);
        let account = documents.account(&tally);
        account
            .protect(&Disclosure::k5(), audience, made_on.parse().unwrap())
            .unwrap()
            .report
    }

    /// The report for the commissioner, beside the report of the year before.
    pub(crate) fn beside(&self, earlier: &EffectReport) -> EffectReport {
        let documents = self.documents();
        let tally = self.tally(&documents);
        let account = documents.account(&tally).with_earlier_report(earlier).unwrap();
        account
            .protect(
                &Disclosure::k5(),
                Audience::Commissioner,
                "2026-03-02".parse().unwrap(),
            )
            .unwrap()
            .report
    }

    /// The ledger after the report for the commissioner.
    pub(crate) fn ledger(&self) -> ReleaseLedger {
        self.released(&Disclosure::k5(), None).unwrap().ledger
    }

    /// The ledger after one more report for the commissioner, beside what the earlier ones printed.
    pub(crate) fn ledger_after(&self, earlier: &ReleaseLedger) -> ReleaseLedger {
        let documents = self.documents();
        let tally = self.read(earlier.tally(&documents.policy, &documents.plan));
        let account = documents.account(&tally).with_ledger(earlier).unwrap();
        let made_on = "2026-03-02".parse().unwrap();
        let released = account.protect(&Disclosure::k5(), Audience::Commissioner, made_on);
        released.unwrap().ledger
    }

    fn tally(&self, documents: &Documents) -> Tally {
        self.read(Tally::new(&documents.policy, &documents.plan))
    }

    fn read(&self, mut tally: Tally) -> Tally {
        tally
            .participations_from("participations.jsonl", self.participations.as_bytes())
            .unwrap();
        tally
            .measurements_from("measurements.jsonl", self.measurements.as_bytes())
            .unwrap();
        tally
    }
}

impl Documents {
    fn account<'a>(&'a self, tally: &'a Tally) -> Account<'a> {
        let mut account = account(&self.policy, &self.plan, tally);
        if let Some(narrative) = &self.narrative {
            account = account.with_narrative(narrative);
        }
        account
    }

    pub(crate) fn reports(&self, tally: &Tally) -> Vec<(&'static str, EffectReport)> {
        let account = self.account(tally);
        let made_on = "2026-03-02".parse().unwrap();
        vec![
            ("internal", account.internal(made_on)),
            ("auditor", account.auditor(made_on)),
        ]
    }

    pub(crate) fn report(&self, tally: &Tally) -> EffectReport {
        self.reports(tally).remove(0).1
    }
}
