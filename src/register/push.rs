//! Records handed over one by one, as types.

use std::borrow::Cow;

use super::fields::{Fields, Scalar};
use super::judge_measurement::MEASUREMENT;
use super::judge_participation::PARTICIPATION;
use super::record::{HeadCount, Measurement, Participation};
use super::refused::Refused;
use super::source::Stream;
use super::tally::{Tally, TallyError};
use crate::value::{Decimal, Number};

/// The name of the source of records that are handed over one by one.
const PUSHED: &str = "pushed";

/// What became of a record that was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a record that was refused is not counted"]
pub enum Pushed {
    /// It was counted. When all records are in, it may yet be refused for what stands beside it: two scores of one
    /// person on one day that differ, or numbers of people most of which could be citizen numbers.
    Counted,
    /// It was refused, and nothing of it was counted: every reason, at least one. The line is the number of the record,
    /// counted from 1 as they were handed over.
    Refused(Vec<Refused>),
}

impl Pushed {
    /// Whether it was counted.
    pub fn is_counted(&self) -> bool {
        *self == Self::Counted
    }

    /// Every reason why it was refused; none where it was counted.
    pub fn reasons(&self) -> &[Refused] {
        match self {
            Self::Counted => &[],
            Self::Refused(reasons) => reasons,
        }
    }
}

impl Tally {
    /// Counts one participation; says why where it was refused.
    ///
    /// # Errors
    /// When more records are refused than the limit allows.
    ///
    /// ```
    /// # use vernieuwend_verantwoorden::plan::{Activity, Organisation, Plan};
    /// # use vernieuwend_verantwoorden::policy::PolicyFramework;
    /// # use vernieuwend_verantwoorden::register::{Participation, Pushed, Reason, Tally};
    /// # use vernieuwend_verantwoorden::value::{Id, Period, Pseudonym};
    /// # let year = Period::new("2025-01-01".parse()?, "2025-12-31".parse()?);
    /// # let policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
    /// # let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
    /// # plan.activities.push(Activity::new(Id::new("koffie")?, "Koffieochtend"));
    /// let mut tally = Tally::new(&policy, &plan);
    /// let on = |day: &str| Participation::new(
    ///     Id::new("koffie").unwrap(), Pseudonym::new("p-1").unwrap(), day.parse().unwrap());
    /// assert_eq!(tally.push_participation(&on("2025-03-01"))?, Pushed::Counted);
    ///
    /// let pushed = tally.push_participation(&on("2026-03-01"))?;
    /// let [why] = pushed.reasons() else { panic!("one reason") };
    /// assert_eq!(why.reason, Reason::OutsidePeriod);
    /// assert_eq!(why.message.nl, "de dag `2026-03-01` ligt buiten de periode van het plan");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn push_participation(&mut self, record: &Participation) -> Result<Pushed, TallyError> {
        let mut fields = Fields::new(PARTICIPATION);
        fields.put("activity".into(), text(record.activity.as_str()));
        fields.put("person".into(), text(record.person.as_str()));
        fields.put("date".into(), Scalar::Text(record.date.to_string().into()));
        fields.put(
            "area".into(),
            record.area.as_ref().map_or(Scalar::Null, |id| text(id.as_str())),
        );
        let group = record
            .target_group
            .as_ref()
            .map_or(Scalar::Null, |id| text(id.as_str()));
        fields.put("targetGroup".into(), group);
        fields.put(
            "role".into(),
            record.role.map_or(Scalar::Null, |role| text(role.as_str())),
        );
        let minutes = record
            .minutes
            .map_or(Scalar::Null, |minutes| Scalar::Number(minutes.0.into()));
        fields.put("minutes".into(), minutes);
        let since = record
            .first_contact
            .map_or(Scalar::Null, |day| Scalar::Text(day.to_string().into()));
        fields.put("firstContact".into(), since);
        fields.put(
            "wayIn".into(),
            record.way_in.map_or(Scalar::Null, |way| text(way.as_str())),
        );
        self.push(Stream::Participations, &fields)
    }

    /// Counts anonymous heads; says why where they were refused.
    ///
    /// # Errors
    /// When more records are refused than the limit allows.
    pub fn push_head_count(&mut self, record: &HeadCount) -> Result<Pushed, TallyError> {
        let mut fields = Fields::new(PARTICIPATION);
        fields.put("activity".into(), text(record.activity.as_str()));
        fields.put("date".into(), Scalar::Text(record.date.to_string().into()));
        fields.put("heads".into(), Scalar::Number(record.heads.0.into()));
        fields.put(
            "area".into(),
            record.area.as_ref().map_or(Scalar::Null, |id| text(id.as_str())),
        );
        self.push(Stream::Participations, &fields)
    }

    /// Takes one measurement; says why where it was refused.
    ///
    /// # Errors
    /// When more records are refused than the limit allows.
    pub fn push_measurement(&mut self, record: &Measurement) -> Result<Pushed, TallyError> {
        let mut fields = Fields::new(MEASUREMENT);
        fields.put("effect".into(), text(record.effect.as_str()));
        fields.put("person".into(), text(record.person.as_str()));
        fields.put("moment".into(), text(record.moment.as_str()));
        fields.put("date".into(), Scalar::Text(record.date.to_string().into()));
        fields.put("score".into(), record.score.map_or(Scalar::Null, decimal));
        if let Some(items) = &record.items {
            let items = items
                .iter()
                .map(|(item, answer)| (Cow::Borrowed(item.as_str()), answer.map_or(Scalar::Null, decimal)))
                .collect();
            fields.put("items".into(), Scalar::Items(items));
        }
        if let Some(weights) = &record.weights {
            let weights = weights
                .iter()
                .map(|(goal, weight)| (Cow::Borrowed(goal.as_str()), decimal(*weight)))
                .collect();
            fields.put("weights".into(), Scalar::Items(weights));
        }
        for (name, value) in [("instrument", &record.instrument), ("version", &record.version)] {
            fields.put(name.into(), value.as_deref().map_or(Scalar::Null, text));
        }
        self.push(Stream::Measurements, &fields)
    }

    fn push(&mut self, stream: Stream, fields: &Fields<'_>) -> Result<Pushed, TallyError> {
        for other in &mut self.alongside {
            // What another tally refuses, also beyond its limit, is its own affair.
            let _ = other.push(stream, fields);
        }
        let source = self.sources.add(PUSHED, stream);
        let line = self.sources.read(source).saturating_add(1);
        let result = self.fields(stream, (source, line), fields);
        self.sources.count(source, 1, u64::from(result.is_err()));
        let Err(faults) = result else {
            return Ok(Pushed::Counted);
        };
        let refused = faults.iter().map(|fault| fault.clone().at(PUSHED, stream, line));
        let refused = refused.collect();
        self.refuse(source, line, faults);
        self.check_limit(0)?;
        Ok(Pushed::Refused(refused))
    }
}

fn text(text: &str) -> Scalar<'_> {
    Scalar::Text(Cow::Borrowed(text))
}

/// A whole number stays one: `3.0` is the count 3.
fn decimal(number: Decimal) -> Scalar<'static> {
    Scalar::Number(Number::Float(number.to_f64()))
}
