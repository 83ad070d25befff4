//! Surveys: the answers of a table, counted per question, into the narrative of a report.

use vernieuwend_verantwoorden::mapping::{Holds, SurveyReading, TableMapping};
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::report::TableRead;
use vernieuwend_verantwoorden::value::{Id, Period};
use vernieuwend_verantwoorden::{Language, Words};

use super::tables;
use crate::speech::{Text, grouped};
use crate::stop::Stop;

/// A survey that was read.
pub(crate) struct Survey {
    /// The file.
    pub(crate) name: String,
    pub(super) id: Id<TableMapping>,
    pub(crate) reading: SurveyReading,
}

impl Survey {
    /// How it was read, for the sources of a report.
    pub(crate) fn table(&self) -> TableRead {
        TableRead::new(self.name.as_str(), Holds::Survey, self.reading.read_as.clone())
    }

    /// What was counted, for whoever works with the export.
    pub(super) fn told(&self, language: Language) -> String {
        let mut told = String::new();
        for one in &self.reading.questions {
            let [asked, answered, agreed] =
                [one.asked, one.answered, one.agreed].map(|count| grouped(count, language));
            let question = &one.question;
            let words = Words::new(
                format!("`{question}`: gevraagd {asked}, geantwoord {answered}, mee eens {agreed}"),
                format!("`{question}`: asked {asked}, answered {answered}, agreed {agreed}"),
            );
            told.extend(["  ", words.say(language)]);
            if one.effect.is_none() {
                let nowhere = Text::new(
                    "; noem in de veldkoppeling het `effect`, anders staat het in geen antwoord",
                    "; name the `effect` in the mapping, or it stands in no answer",
                );
                told += nowhere.say(language);
            }
            told.push('\n');
        }
        told
    }
}

/// The narrative with the results of surveys in it; a new one where there is none.
pub(crate) fn into_narrative(
    surveys: &[Survey],
    narrative: Option<Narrative>,
    period: Period,
) -> Result<Option<Narrative>, Stop> {
    let Some(first) = surveys.first() else {
        return Ok(narrative);
    };
    let mut narrative = match narrative {
        Some(narrative) => narrative,
        None => Narrative::new(tables::id(first.id.as_str())?, period),
    };
    for Survey { name, reading, .. } in surveys {
        reading
            .add_to(&mut narrative, name)
            .map_err(|refusal| Stop::refused(name, &refusal))?;
    }
    Ok(Some(narrative))
}
