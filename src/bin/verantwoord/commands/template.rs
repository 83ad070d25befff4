//! `template`: a smallest valid document to start from, and notes on its fields.
//!
//! The document goes to standard output or a file, the notes to the terminal, so that each can be kept apart.

use super::named;
use crate::ask::Named;
use crate::output::Output;
use crate::speech;
use crate::status::Status;
use crate::stop::Stop;

/// A document with its notes.
struct Template {
    name: &'static str,
    dutch: &'static str,
    document: &'static str,
    notes: &'static str,
}

/// A file of the smallest organisation.
macro_rules! small {
    ($file:literal) => {
        include_str!(concat!("../../../../examples/data/small/", $file))
    };
}

impl Template {
    const fn new(
        name: &'static str,
        dutch: &'static str,
        document: &'static str,
        notes: &'static str,
    ) -> Self {
        Self {
            name,
            dutch,
            document,
            notes,
        }
    }
}

const TEMPLATES: [Template; 6] = [
    Template::new(
        "policy-framework",
        "beleidskader",
        small!("policy-framework.json"),
        small!("policy-framework.notes.md"),
    ),
    Template::new(
        "plan",
        "activiteitenplan",
        small!("plan.json"),
        small!("plan.notes.md"),
    ),
    Template::new(
        "narrative",
        "toelichting",
        small!("narrative.json"),
        small!("narrative.notes.md"),
    ),
    Template::new(
        "participations",
        "deelnames",
        small!("heads.jsonl"),
        small!("participations.notes.md"),
    ),
    Template::new(
        "measurements",
        "metingen",
        small!("measurements.jsonl"),
        small!("measurements.notes.md"),
    ),
    Template::new(
        "mapping",
        "veldkoppeling",
        small!("mapping.json"),
        small!("mapping.notes.md"),
    ),
];

pub(super) fn run(asked: &Named) -> Result<Status, Stop> {
    let output = Output::new(asked.out.as_deref())?;
    let known = TEMPLATES.map(|template| (template.name, template.dutch));
    let Some(name) = &asked.name else {
        return named::list(&output, &known);
    };
    let template = TEMPLATES.iter().find(|template| template.name == name);
    let template = template.ok_or_else(|| named::unknown(name, &known))?;
    output.text(template.document)?;
    speech::tell(template.notes);
    Ok(Status::Done)
}
