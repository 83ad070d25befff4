//! Judges the fields of a participation or head count.

use super::codebook::{role_number, way_number};
use super::fast::{NO_ROLE, Row, Who};
use super::judge::Judge;
use super::refused::{Fault, Reason};
use super::slots::NONE;
use super::suggestion::did_you_mean;
use crate::invalid_value::shown;
use crate::plan::{Role, WayIn};
use crate::value::Day;

/// The fields of a participation or head count, in canonical order.
pub(super) const PARTICIPATION: &[&str] = &[
    "activity",
    "person",
    "date",
    "area",
    "targetGroup",
    "role",
    "minutes",
    "firstContact",
    "wayIn",
    "heads",
];

impl<'a> Judge<'a> {
    /// The participation or head count, when nothing is wrong with it.
    pub(super) fn participation(mut self) -> Result<Row<'a>, Vec<Fault>> {
        let codebook = self.codebook;
        let activity = self.activity();
        let day = self.date();
        let area = self.area();
        let group = self.text("targetGroup");
        let group = self.id(
            "targetGroup",
            group,
            &codebook.target_groups,
            Reason::UnknownTargetGroup,
            ("doelgroep", "target group"),
        );
        let role = self.role();
        let minutes = self.count("minutes");
        let since = self.first_contact(day);
        let way_in = self.way_in();
        let who = self.who();
        match (activity, day, who) {
            (Some(activity), Some(day), Some(who)) if self.faults.is_empty() => Ok(Row {
                activity,
                area,
                group: group.unwrap_or(NONE),
                role,
                day,
                minutes,
                since,
                way_in,
                who,
            }),
            _ => Err(self.into_faults()),
        }
    }

    fn who(&mut self) -> Option<Who<'a>> {
        match (self.is_there("person"), self.is_there("heads")) {
            (true, true) => {
                self.fault(Fault::new(
                    Reason::PersonAndHeads,
                    (
                        "een persoon en een telling staan in één record",
                        "a person and heads stand in one record",
                    ),
                    (
                        "schrijf een deelname per persoon, of een telling zonder personen",
                        "write a participation per person, or heads without persons",
                    ),
                ));
                None
            }
            (false, false) => {
                self.fault(Fault::new(
                    Reason::NeitherPersonNorHeads,
                    (
                        "er staat geen persoon en geen telling",
                        "neither a person nor heads are given",
                    ),
                    (
                        "geef `person` met een pseudoniem, of `heads` met een aantal",
                        "give `person` with a pseudonym, or `heads` with a number",
                    ),
                ));
                None
            }
            (true, false) => self.person().map(|person| Who::Person(person.as_bytes())),
            (false, true) => {
                for name in ["targetGroup", "role", "minutes", "firstContact", "wayIn"] {
                    if self.is_there(name) {
                        self.fault(
                            Fault::new(
                                Reason::NotForHeads,
                                (
                                    format!("een telling kan geen veld `{name}` hebben"),
                                    format!("a head count cannot have the field `{name}`"),
                                ),
                                (
                                    "van een anonieme telling is alleen het gebied bekend",
                                    "of anonymous heads only the area is known",
                                ),
                            )
                            .on(name),
                        );
                    }
                }
                self.count("heads").map(Who::Heads)
            }
        }
    }

    fn role(&mut self) -> u8 {
        let Some(text) = self.text("role") else {
            return NO_ROLE;
        };
        role_number(text.as_bytes()).unwrap_or_else(|| {
            self.fault(
                Fault::new(
                    Reason::UnknownRole,
                    (
                        format!("rol {} bestaat niet", shown(text)),
                        format!("no role {}", shown(text)),
                    ),
                    did_you_mean(text, Role::ALL.map(Role::as_str)),
                )
                .on("role")
                .with_value(text),
            );
            NO_ROLE
        })
    }

    /// The day of the first contact, which is no later than the record's own day.
    fn first_contact(&mut self, on: Option<u16>) -> Option<Day> {
        let text = self.text("firstContact")?;
        let since = match text.parse::<Day>() {
            Ok(since) => since,
            Err(refusal) => {
                self.fault(
                    Fault::from_refusal(Reason::BadDate, &refusal)
                        .on("firstContact")
                        .with_value(text),
                );
                return None;
            }
        };
        if let Some(on) = on.map(|number| self.codebook.calendar.day(number))
            && since > on
        {
            self.fault(
                Fault::new(
                    Reason::FirstContactLater,
                    (
                        format!("het eerste contact `{since}` ligt na de deelname van {on}"),
                        format!("the first contact `{since}` lies after the participation of {on}"),
                    ),
                    (
                        "geef de dag waarop de organisatie de persoon leerde kennen, of laat het veld weg",
                        "give the day on which the organisation first met the person, or leave the field out",
                    ),
                )
                .on("firstContact")
                .with_value(text),
            );
        }
        Some(since)
    }

    fn way_in(&mut self) -> Option<u8> {
        let text = self.text("wayIn")?;
        let number = way_number(text.as_bytes());
        if number.is_none() {
            self.fault(
                Fault::new(
                    Reason::UnknownWayIn,
                    (
                        format!("ingang {} bestaat niet", shown(text)),
                        format!("no way in {}", shown(text)),
                    ),
                    did_you_mean(text, WayIn::ALL.map(WayIn::as_str)),
                )
                .on("wayIn")
                .with_value(text),
            );
        }
        number
    }
}
