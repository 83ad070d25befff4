//! Values before and after from a source, in the words that their certainty allows.

use super::change::direction;
use super::number::{decimal, either, listed, quoted, whole};
use super::other::no_change;
use super::said::Said;
use crate::language::Language;
use crate::narrative::{AggregateValue, AnswerCategory, AnswerKind};
use crate::policy::{Measurand, is_per_cent};
use crate::report::{AggregateChange, Interval, OutsidePeriod, RestsOn};
use crate::value::{Decimal, Figure};

pub(super) fn aggregate(figures: &AggregateChange, language: Language) -> Said {
    let values = Values::of(figures, language);
    let mut said = match (figures.rests_on, figures.is_open()) {
        (Some(RestsOn::NumberUnknown | RestsOn::SpreadUnknown), _) => {
            let mut said = Said::only(values.by_source());
            said.first.push(uncertain(figures, language).to_owned());
            return with_background(said, figures, language);
        }
        (_, Some(true)) => Said::only(values.side_by_side()),
        _ => Said::only(values.one_to_other()),
    };
    said.first
        .extend(figures.interval.map(|interval| values.difference(interval)));
    if figures.rests_on == Some(RestsOn::Everybody) {
        said.first.push(
            either(
                language,
                "Volgens de bron is iedereen geteld; het is geen steekproef.",
                "The source says that everybody was counted; it is no sample.",
            )
            .to_owned(),
        );
    }
    let mut said = with_background(said, figures, language);
    said.then.extend(sources(figures, language));
    said
}

/// Why nobody can tell chance from change in it.
fn uncertain(figures: &AggregateChange, language: Language) -> &'static str {
    let both = figures.before.value.known().is_some() && figures.after.value.known().is_some();
    match (figures.rests_on, both) {
        (Some(RestsOn::SpreadUnknown), _) => either(
            language,
            "Hoe ver de antwoorden uiteenliggen, is niet bekend; of er een verschil is, is daarom niet te zeggen.",
            "How far the answers lie apart is not known, so whether there is a difference can't be told.",
        ),
        (_, true) => either(
            language,
            "Op hoeveel antwoorden dat rust, is niet bekend (n onbekend); of er een verschil is, is daarom niet te zeggen.",
            "How many answers that rests on is not known (n unknown), so whether there is a difference can't be told.",
        ),
        (_, false) => either(
            language,
            "Op hoeveel antwoorden dat rust, is niet bekend (n onbekend).",
            "How many answers that rests on is not known (n unknown).",
        ),
    }
}

/// What is said of two values, in one language.
struct Values<'f> {
    figures: &'f AggregateChange,
    language: Language,
    /// Of whom a share in per cents is; nothing for another unit.
    whom: Option<&'f str>,
    before: String,
    after: String,
}

impl<'f> Values<'f> {
    fn of(figures: &'f AggregateChange, language: Language) -> Self {
        // Without both values it is no share that went from one to the other.
        let both = figures.before.value.known().is_some() && figures.after.value.known().is_some();
        let is_told = figures.is_uncertain();
        let unit = figures.unit.as_deref().map(str::trim);
        let whom = unit
            .and_then(|unit| unit.strip_prefix('%'))
            .filter(|_| both || is_told)
            .map(str::trim);
        let say = |value| said(value, whom.is_some(), language);
        Self {
            figures,
            language,
            whom,
            before: say(&figures.before),
            after: say(&figures.after),
        }
    }

    /// What the values are called: `het aandeel van de inwoners`, or `het cijfer`.
    fn subject(&self) -> String {
        let (figure, share) = match self.language {
            Language::Nl => ("het cijfer", "het aandeel"),
            Language::En => ("the figure", "the share"),
        };
        match (self.whom, self.language) {
            (None, _) => figure.to_owned(),
            (Some(""), _) => share.to_owned(),
            (Some(whom), Language::Nl) => format!("{share} {whom}"),
            // The unit is in the words of whoever wrote it.
            (Some(whom), Language::En) => format!("{share} ({whom})"),
        }
    }

    fn subject_first(&self) -> String {
        super::number::capitalised(&self.subject())
    }

    /// The unit where the values are no shares, and which way is better.
    fn about(&self) -> String {
        let unit = self.figures.unit.as_deref().filter(|_| self.whom.is_none());
        let about: Vec<&str> = unit
            .into_iter()
            .chain(direction(self.figures.better, self.language))
            .collect();
        if about.is_empty() {
            String::new()
        } else {
            format!(" ({})", about.join("; "))
        }
    }

    fn is_known(&self) -> [Option<Decimal>; 2] {
        [&self.figures.before, &self.figures.after].map(|value| value.value.known().copied())
    }

    /// From one to the other; without one of them each by its name.
    fn one_to_other(&self) -> String {
        let (subject, about) = (self.subject_first(), self.about());
        let (before, after) = (&self.before, &self.after);
        match (self.is_known(), self.language) {
            ([Some(one), Some(other)], Language::Nl) if one == other => {
                let stays = if self.whom.is_some() { after } else { before };
                format!("{subject} bleef {stays}{about}.")
            }
            ([Some(one), Some(other)], Language::En) if one == other => {
                let stays = if self.whom.is_some() { after } else { before };
                format!("{subject} stayed {stays}{about}.")
            }
            ([Some(_), Some(_)], Language::Nl) => format!("{subject} ging van {before} naar {after}{about}."),
            ([Some(_), Some(_)], Language::En) => {
                format!("{subject} went from {before} to {after}{about}.")
            }
            (_, Language::Nl) => format!("{subject} vooraf: {before}; achteraf: {after}{about}."),
            (_, Language::En) => format!("{subject} before: {before}; after: {after}{about}."),
        }
    }

    /// Both values, without a word that one of them is more.
    fn side_by_side(&self) -> String {
        let (subject, about) = (self.subject_first(), self.about());
        let (before, after) = (&self.before, &self.after);
        match self.language {
            Language::Nl => format!("{subject} was {before} en {after}{about}: geen duidelijk verschil."),
            Language::En => format!("{subject} was {before} and {after}{about}: no clear difference."),
        }
    }

    /// What the sources say, in their name.
    fn by_source(&self) -> String {
        let (subject, about) = (self.subject(), self.about());
        let [was, is] =
            [&self.figures.before, &self.figures.after].map(|value| named(value.source.as_deref()));
        let (before, after) = (&self.before, &self.after);
        let [first, last] = self.is_known();
        let by = |source: Option<&str>, value: &str| match (source, self.language) {
            (Some(source), Language::Nl) => format!("Volgens [{source}] was {subject} {value}"),
            (Some(source), Language::En) => format!("According to [{source}] {subject} was {value}"),
            (None, _) => format!("{} was {value}", self.subject_first()),
        };
        let and = either(self.language, "en", "and");
        match (first, last) {
            (Some(_), None) => {
                let later = either(self.language, "de latere waarde", "the later value");
                let word = self.figures.after.value.say(self.language);
                format!("{}{about}; {later}: {word}.", by(was, before))
            }
            (None, _) => {
                let earlier = either(self.language, "de eerdere waarde", "the earlier value");
                let word = self.figures.before.value.say(self.language);
                format!("{}{about}; {earlier}: {word}.", by(is, after))
            }
            _ if was == is => format!("{} {and} {after}{about}.", by(was, before)),
            _ => match (is, self.language) {
                (Some(is), Language::Nl) => {
                    format!("{} {and} volgens [{is}] {after}{about}.", by(was, before))
                }
                (Some(is), Language::En) => {
                    format!("{} {and} according to [{is}] {after}{about}.", by(was, before))
                }
                (None, _) => format!("{} {and} {after}{about}.", by(was, before)),
            },
        }
    }

    /// How certain the difference is, with the numbers that it rests on.
    fn difference(&self, interval: Interval) -> String {
        let language = self.language;
        let (low, high) = (decimal(interval.0, language), decimal(interval.1, language));
        let points = match (self.whom.is_some(), language) {
            (true, Language::Nl) => " procentpunt",
            (true, Language::En) => " percentage points",
            (false, _) => "",
        };
        let answers = [&self.figures.before, &self.figures.after].map(|value| self.answers(value));
        let answers = answers.join(either(language, " en ", " and "));
        let clear = self.figures.is_open() == Some(false);
        match (clear, language) {
            (true, Language::Nl) => format!(
                "Dat is een duidelijk verschil; de onzekerheid ervan loopt van {low} tot {high}{points} (95%-interval; \
                 {answers})."
            ),
            (true, Language::En) => format!(
                "That is a clear difference; its uncertainty runs from {low} to {high}{points} (95% interval; {answers})."
            ),
            (false, Language::Nl) => format!(
                "De onzekerheid van het verschil loopt van {low} tot {high}{points} (95%-interval; {answers})."
            ),
            (false, Language::En) => format!(
                "The uncertainty of the difference runs from {low} to {high}{points} (95% interval; {answers})."
            ),
        }
    }

    /// The numbers that a value rests on: `298 van 621`, or `n = 621`.
    fn answers(&self, value: &AggregateValue) -> String {
        match (value.ratio, value.sample) {
            (Some(ratio), _) => {
                let of = either(self.language, "van", "of");
                let (part, all) = (ratio.numerator.0, ratio.denominator.0);
                format!(
                    "{} {of} {}",
                    whole(part, self.language),
                    whole(all, self.language)
                )
            }
            (None, Some(sample)) => format!("n = {}", whole(sample.answers.0, self.language)),
            (None, None) => either(self.language, "n onbekend", "n unknown").to_owned(),
        }
    }
}

/// The value, with the year it stands for.
fn said(value: &AggregateValue, in_per_cents: bool, language: Language) -> String {
    let sign = if in_per_cents { "%" } else { "" };
    let number = value.value.known().map_or_else(
        || value.value.say(language),
        |number| format!("{}{sign}", decimal(*number, language)),
    );
    match value.in_year() {
        Some(year) => format!("{number} ({year})"),
        None => number,
    }
}

/// That the value after is not of the period of the report.
fn outside(figures: &AggregateChange, language: Language) -> Option<String> {
    let year = figures.after.in_year()?;
    Some(match (figures.outside?, language) {
        (OutsidePeriod::BeforePeriod, Language::Nl) => format!(
            "De laatste waarde is van {year}, van vóór de periode van dit rapport; wat er in die periode anders werd, is \
             daaruit niet af te leiden."
        ),
        (OutsidePeriod::BeforePeriod, Language::En) => format!(
            "The last value is of {year}, before the period of this report; what became different in that period can't be \
             told from it."
        ),
        (OutsidePeriod::AfterPeriod, Language::Nl) => {
            format!("De laatste waarde is van {year}, van na de periode van dit rapport.")
        }
        (OutsidePeriod::AfterPeriod, Language::En) => {
            format!("The last value is of {year}, after the period of this report.")
        }
    })
}

/// What the value is about.
fn with_background(mut said: Said, figures: &AggregateChange, language: Language) -> Said {
    said.first.extend(between(figures, language));
    said.first.extend(applicable(figures, language));
    said.then.extend(answers_by_kind(figures, language));
    said.first.extend(outside(figures, language));
    said.first.push(
        if figures.context {
            either(
                language,
                "Dit gaat over de hele bevolking: het is achtergrond, geen uitkomst van dit werk.",
                "This is about the whole population: it is background, no outcome of this work.",
            )
        } else if is_alone(figures) && figures.measures.is_some_and(Measurand::tells_of_change) {
            either(
                language,
                "Eén waarde laat geen verandering zien.",
                "One value shows no change.",
            )
        } else {
            measuring(figures.measures, language)
        }
        .to_owned(),
    );
    said
}

/// Whether there is one value, and none to hold it against.
fn is_alone(figures: &AggregateChange) -> bool {
    figures.before.value.known().is_some() != figures.after.value.known().is_some()
}

/// The values of other years of the period.
fn between(figures: &AggregateChange, language: Language) -> Option<String> {
    let in_per_cents = figures.unit.as_deref().is_some_and(is_per_cent);
    let values = figures.between.iter();
    let values: Vec<String> = values.map(|value| said(value, in_per_cents, language)).collect();
    let values = listed(&values, language);
    (!values.is_empty()).then(|| match language {
        Language::Nl => format!("Daartussen: {values}."),
        Language::En => format!("In between: {values}."),
    })
}

/// What everybody answered, kind by kind, for each value of which that is published.
fn answers_by_kind(figures: &AggregateChange, language: Language) -> Vec<String> {
    let values = [&figures.before]
        .into_iter()
        .chain(&figures.between)
        .chain([&figures.after]);
    let told = values.filter(|value| !value.categories.is_empty());
    told.map(|value| categories(value, language)).collect()
}

fn categories(value: &AggregateValue, language: Language) -> String {
    let year = value
        .in_year()
        .map_or_else(String::new, |year| format!(" ({year})"));
    if value
        .categories
        .iter()
        .all(|it| it.percentage == Figure::Suppressed)
    {
        return match language {
            Language::Nl => format!(
                "Wat iedereen antwoordde{year}, blijft weg: het zou iets over te weinig mensen kunnen zeggen."
            ),
            Language::En => {
                format!("What everybody answered{year} is left out: it could tell of too few people.")
            }
        };
    }
    let percent = |category: &AnswerCategory| match category.percentage.known() {
        Some(percentage) => format!("{}%", decimal(*percentage, language)),
        None => category.percentage.say(language),
    };
    let of = |kind: AnswerKind| value.categories.iter().filter(move |it| it.kind == kind);
    let given: Vec<String> = of(AnswerKind::Applies)
        .map(|category| format!("{} {}", quoted(&category.answer), percent(category)))
        .collect();
    let outside = of(AnswerKind::NotApplicable).map(|category| match language {
        Language::Nl => format!("voor {} geldt het niet", percent(category)),
        Language::En => format!("to {} it does not apply", percent(category)),
    });
    let unsure = of(AnswerKind::DontKnow).map(|category| match language {
        Language::Nl => format!("{} weet het niet", percent(category)),
        Language::En => format!("{} do not know", percent(category)),
    });
    let parts: Vec<String> = [given.join(", ")]
        .into_iter()
        .filter(|given| !given.is_empty())
        .chain(outside)
        .chain(unsure)
        .collect();
    let all = either(language, "Alle antwoorden", "All answers");
    format!("{all}{year}: {}.", parts.join("; "))
}

/// That the values are of those to whom it applies, where people could answer that it does not.
fn applicable(figures: &AggregateChange, language: Language) -> Option<String> {
    let outside = [figures.before.not_applicable, figures.after.not_applicable];
    let said: Vec<String> = outside
        .into_iter()
        .flatten()
        .map(|number| {
            number
                .known()
                .map_or_else(|| number.say(language), |it| whole(it.0, language))
        })
        .collect();
    let numbers = said.join(either(language, " en ", " and "));
    (!said.is_empty()).then(|| match language {
        Language::Nl => {
            format!("Dit is van wie het geldt; wie antwoordde dat het niet geldt, telt niet mee ({numbers}).")
        }
        Language::En => format!(
            "This is of those to whom it applies; who answered that it does not is not counted ({numbers})."
        ),
    })
}

/// Where the values come from.
fn sources(figures: &AggregateChange, language: Language) -> Option<String> {
    let sources: Vec<String> = [&figures.before, &figures.after]
        .into_iter()
        .filter_map(|value| value.source.as_ref())
        .map(|source| format!("[{}]", source.trim()))
        .collect();
    (!sources.is_empty()).then(|| match language {
        Language::Nl => format!("Bron: {}.", sources.join(", ")),
        Language::En => format!("Source: {}.", sources.join(", ")),
    })
}

fn named(source: Option<&str>) -> Option<&str> {
    source.map(str::trim).filter(|source| !source.is_empty())
}

/// What a value before and after can show, given what it measures.
fn measuring(measures: Option<Measurand>, language: Language) -> &'static str {
    match measures {
        Some(Measurand::State) => either(
            language,
            "Dit gaat niet steeds over dezelfde mensen; waardoor het komt, is hieruit niet af te leiden.",
            "This is not always about the same people; what caused it can't be told from this.",
        ),
        Some(Measurand::ExperiencedChange) => either(
            language,
            "Dit is wat mensen zelf zeggen, en niet steeds dezelfde mensen; het is geen meting van verandering.",
            "This is what people say themselves, and not always the same people; it is no measurement of change.",
        ),
        other => no_change(other, language),
    }
}
