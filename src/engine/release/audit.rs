//! The audit of a report as written: its numbers and symbols against the release, and the proof once more.
//!
//! Nothing is planned or searched again: the witnesses that came with the release go to the checker.

use super::model::{CellId, Layout, Model};
use super::outcome::{Release, State, Written};
use crate::invalid_value::{InvalidValue, shown};
use crate::language::Words;

/// Compares what is written with the release and proves the release anew.
pub(crate) fn audit(
    model: &Model,
    release: &Release,
    written: &[(CellId, Written)],
) -> Result<(), InvalidValue> {
    for (cell, written) in written {
        let fits = match (release.state(*cell), written) {
            (State::Published(printed), Written::Number(number)) => printed == *number,
            (State::Range { from, through }, Written::Range(least, most)) => {
                (from, through) == (*least, *most)
            }
            (State::Suppressed, Written::Symbol) => true,
            _ => false,
        };
        if !fits {
            let label = shown(model.label(*cell));
            return Err(refusal(
                format!("bij {label} staat iets anders dan de controle toestaat"),
                format!("what is written for {label} is not what the check allows"),
            ));
        }
    }
    for claim in release.witnesses() {
        claim.check().map_err(|flaw| {
            refusal(
                format!("het bewijs klopt niet ({flaw})"),
                format!("the proof does not hold ({flaw})"),
            )
        })?;
    }
    // Another register must not ride along on an old proof.
    if model.fingerprint() != release.model {
        return Err(refusal(
            "de publicatie hoort niet bij dit register".to_owned(),
            "the release does not belong to this register".to_owned(),
        ));
    }
    let missing = release.states.iter().find(|(cell, state)| {
        release.layout() == Layout::Fixed
            && matches!(state, State::Suppressed | State::Range { .. })
            && !written.iter().any(|(other, _)| other == *cell)
    });
    match missing {
        Some((cell, _)) => {
            let label = shown(model.label(*cell));
            Err(refusal(
                format!("wat bij {label} getoond moet worden ontbreekt"),
                format!("what is to be shown of {label} is missing"),
            ))
        }
        None => Ok(()),
    }
}

fn refusal(nl: String, en: String) -> InvalidValue {
    InvalidValue::new(
        Words::new(nl, en),
        Words::new(
            "publiceer dit niet; maak het rapport opnieuw",
            "do not publish this; make the report again",
        ),
    )
}
