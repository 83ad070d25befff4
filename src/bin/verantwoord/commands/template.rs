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

const TEMPLATES: [Template; 6] = [
    Template {
        name: "policy-framework",
        dutch: "beleidskader",
        document: include_str!("../../../../examples/data/small/policy-framework.json"),
        notes: include_str!("../../../../examples/data/small/policy-framework.notes.md"),
    },
    Template {
        name: "plan",
        dutch: "activiteitenplan",
        document: include_str!("../../../../examples/data/small/plan.json"),
        notes: include_str!("../../../../examples/data/small/plan.notes.md"),
    },
    Template {
        name: "narrative",
        dutch: "toelichting",
        document: include_str!("../../../../examples/data/small/narrative.json"),
        notes: include_str!("../../../../examples/data/small/narrative.notes.md"),
    },
    Template {
        name: "participations",
        dutch: "deelnames",
        document: include_str!("../../../../examples/data/small/heads.jsonl"),
        notes: include_str!("../../../../examples/data/small/participations.notes.md"),
    },
    Template {
        name: "measurements",
        dutch: "metingen",
        document: include_str!("../../../../examples/data/small/measurements.jsonl"),
        notes: include_str!("../../../../examples/data/small/measurements.notes.md"),
    },
    Template {
        name: "mapping",
        dutch: "veldkoppeling",
        document: include_str!("../../../../examples/data/small/mapping.json"),
        notes: include_str!("../../../../examples/data/small/mapping.notes.md"),
    },
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
