//! What a reader of written reports knows of the people behind them, as sums between two ends.

use serde_json::Value;

use super::register::{
    ACTIVITIES, AREAS, BETTER, DAYS, GROUPS, HALF, Kind, MINUTES, POPULATION, Register, TOGETHER, YEAR,
};

/// Beyond this no number of these small registers is tried.
pub(super) const MOST: i64 = 2_000;
/// How far points on the scale from 0 to 10 can be apart.
const SPAN: i64 = 10;

/// Whether a change is of some outcome.
pub(super) type Turned = fn(i64) -> bool;

/// A number that a reader would like to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unknown {
    /// People of a kind, by its place.
    People(usize),
    /// Contacts of an activity in the first half of the year, or in the second.
    Contacts(usize, usize),
    /// The points by which those who improved went up, and by which those who deteriorated went down.
    Up,
    Down,
}

/// A sum of unknown numbers that lies between two ends, both included.
#[derive(Debug, Clone)]
pub(super) struct Fact {
    /// Where it comes from.
    #[expect(dead_code, reason = "it is read in the message of a test that fails")]
    pub(super) from: String,
    pub(super) sum: Vec<(Unknown, i64)>,
    pub(super) least: i64,
    pub(super) most: i64,
}

/// What is known from the reports, of half-year and of the whole year, each where it is given.
pub(super) fn known(register: &Register, reports: [Option<&Value>; 2]) -> Vec<Fact> {
    let kinds = register.kinds();
    let mut facts = everywhere(register, &kinds);
    for when in [HALF, YEAR] {
        if let Some(report) = reports[when] {
            let mut reader = Reader {
                register,
                kinds: &kinds,
                when,
                facts: Vec::new(),
            };
            reader.report(report);
            facts.append(&mut reader.facts);
        }
    }
    if let [Some(half), Some(year)] = reports {
        for (activity, name) in ACTIVITIES.iter().enumerate().take(register.activities) {
            let days = [half, year].map(|report| registered_days(&report["activities"][activity]));
            if let [Some(before), Some(all)] = days {
                facts.push(Fact {
                    from: format!("new days of {name}"),
                    sum: vec![(Unknown::Contacts(activity, YEAR), 1)],
                    least: all - before,
                    most: MOST,
                });
                let came = kinds.iter().enumerate();
                let came = came.filter(|(_, kind)| kind.does(1 << activity, YEAR));
                let people = came.map(|(place, _)| (Unknown::People(place), before - all));
                facts.push(Fact {
                    from: format!("nobody comes twice on a new day of {name}"),
                    sum: std::iter::once((Unknown::Contacts(activity, YEAR), 1))
                        .chain(people)
                        .collect(),
                    least: -MOST * MOST,
                    most: 0,
                });
            }
        }
    }
    facts
}

/// What holds of any register: everybody has a contact at least, and a change has its sign.
fn everywhere(register: &Register, kinds: &[Kind]) -> Vec<Fact> {
    let mut facts = Vec::new();
    for (activity, name) in ACTIVITIES.iter().enumerate().take(register.activities) {
        for half in [HALF, YEAR] {
            let does = |kind: &Kind, when| kind.does(1 << activity, when);
            let came = kinds.iter().enumerate().filter(|(_, kind)| match half {
                HALF => does(kind, HALF),
                _ => does(kind, YEAR) && !does(kind, HALF),
            });
            let people = came.map(|(place, _)| (Unknown::People(place), -1));
            facts.push(Fact {
                from: format!("contacts of {name}"),
                sum: std::iter::once((Unknown::Contacts(activity, half), 1))
                    .chain(people)
                    .collect(),
                least: 0,
                most: MOST,
            });
        }
    }
    for (points, improved) in [(Unknown::Up, true), (Unknown::Down, false)] {
        let moved = kinds.iter().enumerate().filter(|(_, kind)| {
            kind.pair(YEAR)
                .is_some_and(|(before, after)| before != after && (before < after) == improved)
        });
        let people: Vec<usize> = moved.map(|(place, _)| place).collect();
        for (each, least, most) in [(1, 0, MOST * SPAN), (SPAN, -MOST * SPAN, 0)] {
            let people = people.iter().map(|place| (Unknown::People(*place), -each));
            facts.push(Fact {
                from: "a change has its sign".to_owned(),
                sum: std::iter::once((points, 1)).chain(people).collect(),
                least,
                most,
            });
        }
    }
    facts
}

/// The days on which somebody was registered, where those stand for the meetings; heads have days as well.
fn registered_days(activity: &Value) -> Option<i64> {
    let realised = &activity["realised"];
    let registered = realised["meetingsBy"] == "registered-days";
    let no_heads = activity["reach"]["anonymousAttendances"] == 0;
    realised["meetings"].as_i64().filter(|_| registered && no_heads)
}

/// Reads one report.
struct Reader<'a> {
    register: &'a Register,
    kinds: &'a [Kind],
    when: usize,
    facts: Vec<Fact>,
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn place(names: &[&str], id: &Value) -> Option<usize> {
    names.iter().position(|name| id == name)
}

/// A number with two decimals or one, in hundredths.
fn hundredths(value: &Value) -> Option<i64> {
    #[allow(clippy::cast_possible_truncation, reason = "a share or a mean")]
    value.as_f64().map(|number| (number * 100.0).round() as i64)
}

impl Reader<'_> {
    fn report(&mut self, report: &Value) {
        let all = (1_u32 << self.register.activities) - 1;
        self.reach("everybody", &report["reach"], all, |_| true);
        for line in list(&report["activities"]) {
            self.activity(line);
        }
        for line in list(&report["reachByGroup"]) {
            self.group(line);
        }
        for line in list(&report["roles"]) {
            let volunteer = match line["role"].as_str() {
                Some("volunteer") => true,
                Some("participant") => false,
                _ => continue,
            };
            self.people("role", &line["people"], |kind| kind.volunteer == volunteer);
        }
        for line in list(&report["specificGroups"]["groups"]) {
            self.specific_group(line);
        }
        for goal in list(&report["goals"]) {
            let activities = if goal["goal"] == "gezond" {
                BETTER
            } else {
                TOGETHER
            };
            let own = self.of_goal(activities);
            self.reach("goal", &goal["reach"], activities & all, own);
            for effect in list(&goal["effects"]) {
                self.effect(effect, all);
            }
        }
        let records = &report["sources"]["records"]["participations"];
        if let (Some(read), Some(refused)) = (records["read"].as_i64(), records["refused"].as_i64()) {
            // Heads are records as well.
            let heads = self.heads();
            let sum = self.contacts_of(all);
            self.fact("records read", sum, 0, read - refused - heads);
        }
        let measured = &report["sources"]["records"]["measurements"]["read"];
        assert!(measured.as_i64().is_none_or(|read| read == 0), "{measured}");
    }

    fn of_goal(&self, activities: u32) -> impl Fn(&Kind) -> bool + use<> {
        let when = self.when;
        move |kind| kind.does(activities, when)
    }

    fn heads(&self) -> i64 {
        let heads = self.register.heads.iter();
        let then = heads.filter(|(_, day, _)| self.when == YEAR || day * 2 < DAYS);
        i64::try_from(then.count()).unwrap()
    }

    fn fact(&mut self, from: &str, sum: Vec<(Unknown, i64)>, least: i64, most: i64) {
        let from = format!("{from}, report {}", self.when);
        self.facts.push(Fact {
            from,
            sum,
            least,
            most,
        });
    }

    /// Everybody of whom this holds.
    fn everybody(&self, inside: impl Fn(&Kind) -> bool) -> Vec<(Unknown, i64)> {
        let kinds = self.kinds.iter().enumerate();
        let inside = kinds.filter(|(_, kind)| kind.came(self.when) && inside(kind));
        inside.map(|(place, _)| (Unknown::People(place), 1)).collect()
    }

    fn contacts_of(&self, activities: u32) -> Vec<(Unknown, i64)> {
        let inside = (0..self.register.activities).filter(|activity| activities & (1 << activity) != 0);
        inside
            .flat_map(|activity| (HALF..=self.when).map(move |half| (Unknown::Contacts(activity, half), 1)))
            .collect()
    }

    /// A number of people, or a range: zeros are printed as such, so a range holds somebody.
    fn people(&mut self, from: &str, figure: &Value, inside: impl Fn(&Kind) -> bool) {
        let sum = self.everybody(inside);
        if let Some(people) = figure.as_i64() {
            self.fact(from, sum, people, people);
        } else if let Some(least) = figure["from"].as_i64() {
            let most = figure["through"].as_i64().unwrap_or(MOST);
            self.fact(from, sum, least.max(1), most);
        }
    }

    /// Contacts of a set of people that is no sum of activities: at most so many people.
    fn bound(&mut self, from: &str, contacts: &Value, inside: impl Fn(&Kind) -> bool) {
        if let Some(contacts) = contacts.as_i64() {
            let sum = self.everybody(inside);
            self.fact(from, sum, 0, contacts);
        }
    }

    fn reach(&mut self, from: &str, reach: &Value, activities: u32, inside: impl Fn(&Kind) -> bool) {
        self.people(from, &reach["people"], inside);
        if let Some(contacts) = reach["contacts"].as_i64() {
            let sum = self.contacts_of(activities);
            self.fact(&format!("contacts of {from}"), sum, contacts, contacts);
        }
    }

    fn activity(&mut self, line: &Value) {
        let Some(activity) = place(&ACTIVITIES, &line["activity"]) else {
            return;
        };
        let when = self.when;
        let name = ACTIVITIES[activity];
        self.reach(name, &line["reach"], 1 << activity, |kind| {
            kind.does(1 << activity, when)
        });
        if let Some(days) = registered_days(line) {
            let sum = self.contacts_of(1 << activity);
            self.fact(&format!("days of {name}"), sum, days, MOST);
        }
        // Nobody comes twice to one meeting.
        if let Some(meetings) = line["realised"]["meetings"].as_i64() {
            let mut sum = self.contacts_of(1 << activity);
            let people = self.everybody(|kind| kind.does(1 << activity, when));
            sum.extend(people.into_iter().map(|(of, _)| (of, -meetings)));
            self.fact(&format!("meetings of {name}"), sum, -MOST * MOST, 0);
        }
        if let Some(minutes) = line["realised"]["participantMinutes"].as_u64() {
            let contacts = i64::try_from(minutes / MINUTES).unwrap();
            let sum = self.contacts_of(1 << activity);
            self.fact(&format!("minutes of {name}"), sum, contacts, contacts);
        }
    }

    fn group(&mut self, line: &Value) {
        let (group, area) = (place(&GROUPS, &line["targetGroup"]), place(&AREAS, &line["area"]));
        let inside = |kind: &Kind| {
            group.is_none_or(|group| kind.group == group) && area.is_none_or(|area| kind.area == area)
        };
        self.people("group or area", &line["people"], inside);
        self.bound("contacts of a group or area", &line["contacts"], inside);
        self.share("share of a group", &line["share"], inside);
    }

    fn share(&mut self, from: &str, share: &Value, inside: impl Fn(&Kind) -> bool) {
        if let Some(share) = hundredths(share) {
            let population = i64::try_from(POPULATION).unwrap();
            let sum = self
                .everybody(inside)
                .into_iter()
                .map(|(of, _)| (of, 200))
                .collect();
            self.fact(
                from,
                sum,
                (2 * share - 1) * population,
                (2 * share + 1) * population,
            );
        }
    }

    fn specific_group(&mut self, line: &Value) {
        let Some(group) = place(&GROUPS, &line["targetGroup"]) else {
            return;
        };
        let of = |kind: &Kind| kind.group == group;
        self.people("specific group", &line["people"], of);
        self.people("new", &line["new"], |kind| of(kind) && kind.new);
        self.people("known before", &line["known"], |kind| of(kind) && !kind.new);
        self.people("through ambassadors", &line["viaAmbassadors"], |kind| {
            of(kind) && kind.through_ambassador
        });
        for share in list(&line["shares"]) {
            self.people("specific group in its population", &share["people"], of);
            self.share("share of a specific group", &share["share"], of);
        }
    }

    fn effect(&mut self, effect: &Value, all: u32) {
        let when = self.when;
        if effect["effect"] == "samen" {
            let inside = |kind: &Kind| kind.does(TOGETHER, when) && kind.group == 0;
            self.people("effect for a group", &effect["reach"]["people"], inside);
            self.bound(
                "contacts of an effect for a group",
                &effect["reach"]["contacts"],
                inside,
            );
            return;
        }
        let own = self.of_goal(BETTER);
        self.reach("effect", &effect["reach"], BETTER & all, own);
        let pairs = |kind: &Kind| kind.pair(when).is_some();
        if effect["standing"] == "measured" {
            let sum = self.everybody(pairs);
            self.fact("it is called measured", sum, 11, MOST);
        }
        let gate = match effect["gate"].as_str() {
            Some("normal") => Some((30, MOST)),
            Some("indicative") => Some((11, 29)),
            _ => None,
        };
        if let Some((least, most)) = gate {
            let sum = self.everybody(pairs);
            self.fact("the gate", sum, least, most);
        }
        self.change(&effect["observed"]["figures"]);
    }

    fn change(&mut self, figures: &Value) {
        let when = self.when;
        let turned = move |fits: Turned| {
            move |kind: &Kind| {
                kind.pair(when)
                    .is_some_and(|(before, after)| fits(after - before))
            }
        };
        let outcomes: [(&str, Turned); 6] = [
            ("pairs", |_| true),
            ("improved", |change| change > 0),
            ("unchanged", |change| change == 0),
            ("worsened", |change| change < 0),
            ("notImproved", |change| change <= 0),
            ("notWorsened", |change| change >= 0),
        ];
        for (name, fits) in outcomes {
            self.people(name, &figures[name], turned(fits));
        }
        let followed = &figures["followedUp"];
        let once = move |kind: &Kind| kind.measured_once(when);
        self.people("measured before only", &followed["beforeOnly"], once);
        let pairs = turned(|_| true);
        let improved = turned(|change| change > 0);
        let measured = move |kind: &Kind| kind.measured_once(when) || kind.pair(when).is_some();
        let reached = self.of_goal(BETTER);
        self.ratio("share of the measured", &followed["ofMeasured"], pairs, measured);
        self.ratio("share of the reached", &followed["ofReached"], pairs, reached);
        let share = &figures["improvedShare"];
        self.ratio("share that improved", &share["share"], improved, pairs);
        if let [least, most] = list(&share["rangeIfDropoutsCounted"]) {
            self.ratio("least with those who dropped out", least, improved, measured);
            self.ratio(
                "most with those who dropped out",
                most,
                move |kind| improved(kind) || once(kind),
                measured,
            );
        }
        self.mean("mean change", &figures["meanChange"], pairs);
        let missing = &figures["meanChangeIfMissingUnchanged"];
        self.mean("mean change with the missing", missing, measured);
    }

    /// A part divided by a whole, rounded to hundredths either way.
    fn ratio(
        &mut self,
        from: &str,
        share: &Value,
        part: impl Fn(&Kind) -> bool,
        whole: impl Fn(&Kind) -> bool,
    ) {
        let Some(share) = hundredths(share) else { return };
        for (ends, least, most) in [(share + 1, -MOST * 100, 0), (share - 1, 0, MOST * 100)] {
            let part = self.everybody(&part);
            let mut sum: Vec<(Unknown, i64)> = part.into_iter().map(|(of, _)| (of, 100)).collect();
            let whole = self.everybody(&whole);
            sum.extend(whole.into_iter().map(|(of, _)| (of, -ends)));
            self.fact(from, sum, least, most);
        }
    }

    /// A mean over people of whom the others did not change, rounded to tenths.
    fn mean(&mut self, from: &str, mean: &Value, people: impl Fn(&Kind) -> bool) {
        let Some(mean) = hundredths(mean) else { return };
        for (end, least, most) in [(mean + 5, -MOST * 1000, 0), (mean - 5, 0, MOST * 1000)] {
            let mut sum = vec![(Unknown::Up, 100), (Unknown::Down, -100)];
            let people = self.everybody(&people);
            sum.extend(people.into_iter().map(|(of, _)| (of, -end)));
            self.fact(from, sum, least, most);
        }
    }
}
