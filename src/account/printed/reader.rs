//! Readers that know people themselves, such as an organisation that carries out part of the activities.

use crate::account::Account;
use crate::account::counted::definition;
use crate::invalid_value::shown;
use crate::language::Words;
use crate::plan::Activity;
use crate::register::Members;
use crate::release::{NoSafeRelease, WhyNoRelease};
use crate::report::{CountDefinition, CountKind};
use crate::value::Id;

/// A reader that knows everybody who takes part in some activities: the organisation that carries them out, which
/// knows its own people and all that is registered of them.
///
/// What it does not know by itself may not follow from the report either: of six people in an area of whom five
/// are its own, it would know one stranger.
///
/// ```
/// use vernieuwend_verantwoorden::account::{Disclosure, Reader};
/// use vernieuwend_verantwoorden::value::Id;
///
/// let partner = Reader::new("Stichting Taalhuis", vec![Id::new("taalmaatjes")?]);
/// let disclosure = Disclosure::k5().with_reader(partner);
/// assert_eq!(disclosure.readers()[0].name(), "Stichting Taalhuis");
/// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    name: String,
    activities: Vec<Id<Activity>>,
}

impl Reader {
    /// A reader by name, with the activities whose people it knows.
    pub fn new(name: impl Into<String>, activities: Vec<Id<Activity>>) -> Self {
        Self {
            name: name.into(),
            activities,
        }
    }

    /// What it is called in the report.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The activities whose people it knows.
    pub fn activities(&self) -> &[Id<Activity>] {
        &self.activities
    }

    /// The people it knows, also those who took part before an earlier report and are not registered any more.
    pub(in crate::account) fn own(&self, account: &Account<'_>) -> Result<Members, NoSafeRelease> {
        let mut definition = CountDefinition::new(CountKind::Activity);
        definition.activities.clone_from(&self.activities);
        if definition.activities.is_empty() {
            return Ok(Members::none());
        }
        let mut own = definition::members(account, &definition).ok_or_else(|| self.unknown(account))?;
        for (then, numbers) in account.registers_of_then() {
            let known = definition
                .activities
                .iter()
                .filter_map(|id| then.codebook().activity(id.as_str()));
            let people = then.people_of_activities(&known.collect::<Vec<_>>());
            let people = people
                .iter()
                .filter_map(|person| numbers.get(person as usize).copied());
            own = own.union(&people.collect());
        }
        Ok(own)
    }

    fn unknown(&self, account: &Account<'_>) -> NoSafeRelease {
        let codebook = account.register.codebook();
        let unknown = self
            .activities
            .iter()
            .find(|id| codebook.activity(id.as_str()).is_none());
        let (name, id) = (shown(&self.name), shown(unknown.map_or("", Id::as_str)));
        NoSafeRelease::new(
            WhyNoRelease::Unproved,
            Words::new(
                format!(
                    "lezer {name} kent de deelnemers van {id}, maar die activiteit staat niet in het plan"
                ),
                format!("reader {name} knows the people of {id}, but that activity is not in the plan"),
            ),
            Words::new(
                "geef de id van een activiteit uit het plan",
                "give the id of an activity of the plan",
            ),
        )
    }
}
