//! `map`: a first mapping for an export, from its header and the values seen.

use vernieuwend_verantwoorden::Words;
use vernieuwend_verantwoorden::mapping::Mapping;
use vernieuwend_verantwoorden::plan::Plan;
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::rules::Checked;

use crate::ask::Map;
use crate::documents;
use crate::files;
use crate::output::{Output, written};
use crate::records::tables;
use crate::speech::Terminal;
use crate::status::Status;
use crate::stop::Stop;

pub(super) fn run(asked: &Map, terminal: Terminal) -> Result<Status, Stop> {
    let read = [&asked.file, &asked.policy, &asked.plan];
    if let Some(out) = asked.out.as_ref().filter(|out| read.contains(out)) {
        let out = out.display();
        return Err(Stop::unread(
            Words::new(
                format!("`--out` zou `{out}` overschrijven"),
                format!("`--out` would overwrite `{out}`"),
            ),
            Words::new("kies een andere naam", "choose another name"),
        ));
    }
    let output = Output::new(asked.out.as_deref())?;
    let policy: Checked<PolicyFramework> = documents::checked(&asked.policy, (), terminal)?;
    let plan: Checked<Plan> = documents::checked(&asked.plan, &policy, terminal)?;
    let proposal = tables::propose(&asked.file, &policy, &plan)?;
    let mut table = proposal.table;
    table.file = Some(files::name(&asked.file));
    let mut mapping = Mapping::new(tables::table_id(&asked.file)?);
    mapping.plan = Some(plan.id.clone());
    mapping.tables.push(table);
    output.text(&written(&mapping)?)?;
    terminal.line(&if proposal.doubts.is_empty() {
        Words::new(
            "alles is begrepen; lees het toch na",
            "everything was understood; read it all the same",
        )
    } else {
        Words::new("kijk dit na in de veldkoppeling:", "look at this in the mapping:")
    });
    for doubt in &proposal.doubts {
        terminal.line(&Words::new(
            format!("  - {}", doubt.nl),
            format!("  - {}", doubt.en),
        ));
    }
    Ok(Status::Done)
}
