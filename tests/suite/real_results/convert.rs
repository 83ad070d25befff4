//! From a published activity to our documents. Nothing is repaired: what is no number is unknown, and is kept as text.

use vernieuwend_verantwoorden::engine::wording::{Kind, classify};
use vernieuwend_verantwoorden::narrative::{
    About, Aggregate, AggregateValue, Consent, Explanation, Narrative, Story,
};
use vernieuwend_verantwoorden::plan::{
    self, Contribution, Effect, MeasurementPlan, Organisation, Plan, Target,
};
use vernieuwend_verantwoorden::policy::{
    self, Baseline, Direction, Goal, Measurand, Measure, Owner, PolicyFramework, StatedBy, YearTarget,
};
use vernieuwend_verantwoorden::value::{Day, Decimal, Figure, Id, Period};

use super::input::{self, Activity, number};

/// The documents, and what became of each period.
pub(super) struct Converted {
    pub(super) policy: PolicyFramework,
    pub(super) plan: Plan,
    pub(super) narrative: Narrative,
    /// Periods whose actual is the value after.
    pub(super) values_after: usize,
    /// Periods whose actual is told.
    pub(super) told: usize,
    /// Periods whose published values stand in an explanation only.
    pub(super) explained: usize,
    /// Periods in which nothing was filled in.
    pub(super) empty: usize,
}

pub(super) fn converted(number: usize, activity: &Activity) -> Converted {
    let period = period_of(activity);
    let mut policy = PolicyFramework::new(id(&format!("doelen-{number}")), activity.title.as_str(), period);
    policy.stated_by = StatedBy::Organisation;
    let mut plan = Plan::new(
        id(&format!("plan-{number}")),
        Organisation::new("Een organisatie"),
        period,
    );
    plan.policy_framework = Some(policy.id.clone());
    plan.activities
        .push(plan::Activity::new(id("activiteit"), activity.title.as_str()));
    let mut narrative = Narrative::new(id(&format!("verhaal-{number}")), period);
    narrative.plan = Some(plan.id.clone());
    let mut converted = Converted {
        policy,
        plan,
        narrative,
        values_after: 0,
        told: 0,
        explained: 0,
        empty: 0,
    };
    for (at, result) in activity.results.iter().enumerate() {
        if !result.is_output() {
            let mut goal = Goal::new(id(&format!("doel-{at}")), result.title.as_str());
            goal.owner = Owner::Organisation;
            converted.policy.goals.push(goal);
        }
        for (inner, indicator) in result.indicators.iter().enumerate() {
            let name = format!("{at}-{inner}");
            if result.is_output() {
                converted.output(&name, indicator);
            } else {
                converted.effect(&name, &format!("doel-{at}"), &result.title, indicator);
            }
        }
    }
    converted
}

impl Converted {
    /// An output is something that was done.
    fn output(&mut self, name: &str, indicator: &input::Indicator) {
        let activity = plan::Activity::new(id(&format!("output-{name}")), indicator.title.as_str());
        self.explain(About::Activity(activity.id.clone()), indicator, None);
        self.plan.activities.push(activity);
    }

    fn effect(&mut self, name: &str, goal: &str, result: &str, published: &input::Indicator) {
        let indicator = indicator(name, published);
        let title = if published.title.trim().is_empty() {
            result
        } else {
            &published.title
        };
        let mut effect = Effect::new(id(&format!("effect-{name}")), title);
        effect.activities.push(id("activiteit"));
        effect.measurement = Some(MeasurementPlan::Indicator(indicator.id.clone()));
        let target = published
            .periods
            .iter()
            .rev()
            .find_map(|period| decimal(period.target()));
        effect.target = target.map(|value| Target::Value(value.into()));
        self.plan
            .contributions
            .push(Contribution::new(effect.id.clone(), id(goal)));

        let after = published
            .periods
            .iter()
            .rposition(|period| number(period.actual()).is_some());
        let mut aggregate = Aggregate::new(
            effect.id.clone(),
            value(&published.baseline.value),
            value(after.map_or("", |after| published.periods[after].actual())),
        );
        aggregate.indicator = Some(indicator.id.clone());
        aggregate.better = indicator.direction;
        self.narrative.aggregates.push(aggregate);
        self.tell(name, &effect.id, published);
        self.explain(About::Effect(effect.id.clone()), published, after);
        self.policy.indicators.push(indicator);
        self.plan.effects.push(effect);
    }

    /// Words stand as a story where words were asked; the organisation published them itself.
    fn tell(&mut self, name: &str, effect: &Id<Effect>, indicator: &input::Indicator) {
        for (at, period) in indicator
            .periods
            .iter()
            .enumerate()
            .filter(|(_, period)| tells(indicator, period))
        {
            let mut story = Story::new(id(&format!("verhaal-{name}-{at}")), period.actual());
            story.consent = Consent::Given;
            story.effects.push(effect.clone());
            self.narrative.stories.push(story);
            self.told += 1;
        }
    }

    /// Keeps every published value beside what it is about, and counts where each period went.
    fn explain(&mut self, about: About, indicator: &input::Indicator, after: Option<usize>) {
        let is_effect = matches!(about, About::Effect(_));
        let mut lines = Vec::new();
        for (at, period) in indicator.periods.iter().enumerate() {
            let filled_in = !period.target().trim().is_empty() || !period.actual().trim().is_empty();
            match (
                after == Some(at),
                is_effect && tells(indicator, period),
                filled_in,
            ) {
                (true, ..) => self.values_after += 1,
                (_, true, _) => {}
                (.., true) => self.explained += 1,
                (.., false) => self.empty += 1,
            }
            if filled_in {
                let (from, through) = (&period.start, &period.end);
                lines.push(format!(
                    "`{from}` – `{through}`: pursued `{}`, realised `{}`",
                    period.target(),
                    period.actual()
                ));
            }
        }
        if !lines.is_empty() {
            self.narrative
                .explanations
                .push(Explanation::new(about, lines.join("\n")));
        }
    }
}

fn tells(indicator: &input::Indicator, period: &input::Period) -> bool {
    indicator.asks_for_words() && !period.actual().trim().is_empty() && number(period.actual()).is_none()
}

pub(super) fn indicator(name: &str, published: &input::Indicator) -> policy::Indicator {
    let mut indicator = policy::Indicator::new(id(&format!("indicator-{name}")), published.title.as_str());
    indicator.measure = match published.measure.as_str() {
        "2" => Measure::Percentage,
        "4" => Measure::Ordinal,
        "3" | "5" => Measure::Qualitative,
        _ => Measure::Number,
    };
    indicator.direction = match published.ascending.as_str() {
        "" => Direction::None,
        _ if published.more_is_better() => Direction::Higher,
        _ => Direction::Lower,
    };
    // Nobody published what the figure measures: whoever carries it over states it, after what the words say.
    indicator.measures = Some(match classify(&published.title, None).kind {
        Kind::Count => Measurand::Effort,
        _ => Measurand::State,
    });
    let mut baseline = Baseline::new(figure(&published.baseline.value));
    // Only a year was published, so no day is made up for it.
    baseline.source = Some(format!(
        "year `{}`, value `{}`",
        published.baseline.year, published.baseline.value
    ));
    indicator.baseline = Some(baseline);
    for period in &published.periods {
        let year = period.end.get(..4).and_then(|year| year.parse().ok());
        if let (Some(year), Some(target)) = (year, decimal(period.target())) {
            indicator
                .targets
                .push(YearTarget::new(year, Figure::Known(target.into())));
        }
    }
    indicator
}

pub(super) fn value(text: &str) -> AggregateValue {
    let mut value = AggregateValue::new(figure(text));
    value.source = Some(format!("published as `{text}`"));
    value
}

pub(super) fn figure(text: &str) -> Figure<Decimal> {
    decimal(text).map_or(Figure::Unknown, Figure::Known)
}

pub(super) fn decimal(text: &str) -> Option<Decimal> {
    // Every number in the file is a decimal of ours; another one would be missed in the tally, which must add up.
    number(text).map(|number| Decimal::from_f64(number).unwrap())
}

/// From the first through the last day that was published; the day of the snapshot when none was.
pub(super) fn period_of(activity: &Activity) -> Period {
    let periods = activity
        .results
        .iter()
        .flat_map(|result| &result.indicators)
        .flat_map(|indicator| &indicator.periods);
    let days: Vec<Day> = periods
        .flat_map(|period| [&period.start, &period.end])
        .filter_map(|day| day.parse().ok())
        .collect();
    let snapshot = Day::new(2019, 3, 22).unwrap();
    Period::new(
        days.iter().min().copied().unwrap_or(snapshot),
        days.iter().max().copied().unwrap_or(snapshot),
    )
}

pub(super) fn id<T: ?Sized>(text: &str) -> Id<T> {
    Id::new(text).unwrap()
}
