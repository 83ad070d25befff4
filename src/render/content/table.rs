//! The table of figures that stands beside the picture of an effect.

use super::super::text::Text;
use super::super::text::Trimmed as _;
use super::super::tree::{Cell, Column, Table, cell, text_cell};
use super::super::voice::Voice;
use super::figures::{any, outcomes, parts, points, pursued, with_unit};
use crate::narrative::AggregateValue;
use crate::report::{
    AggregateChange, CategoryShift, DomainShift, EffectAnswer, GoalAttainment, Observed, PairedChange,
    RestsOn, RoleMovements,
};
use crate::sentence;

/// The figures of an effect as tables; none where there are none.
pub(super) fn tables(effect: &EffectAnswer, voice: Voice) -> Vec<Table> {
    let title = effect.title.trimmed();
    let tables = match &effect.observed {
        Some(Observed::PairedChange(figures)) if figures.mean_change.is_given() => {
            vec![of_change(effect, figures, title, voice)]
        }
        Some(Observed::CategoryShift(figures)) => of_ladder(figures, title, voice),
        Some(Observed::GoalAttainment(figures)) if figures.mean_t.is_given() => {
            vec![of_goals(effect, figures, title, voice)]
        }
        Some(Observed::RoleMovement(figures)) if figures.people.is_given() => {
            vec![of_roles(effect, figures, title, voice)]
        }
        Some(Observed::Aggregate(figures)) => vec![of_values(effect, figures, title, voice)],
        _ => Vec::new(),
    };
    tables.into_iter().filter(|table| !table.is_empty()).collect()
}

/// A table of names and figures.
fn listed(title: &str, voice: Voice, rows: Vec<(Text, Text)>) -> Table {
    let caption = [voice.say("Cijfers bij ‘", "Figures of ‘"), title, "’"].concat();
    let columns = vec![
        Column::words(voice.say("Wat", "What")),
        Column::numbers(voice.say("Cijfer", "Figure")),
    ];
    let rows = rows
        .into_iter()
        .map(|(name, figure)| [text_cell(name), text_cell(figure)]);
    Table::new(caption, columns).with_rows(rows.collect())
}

fn row(name: impl Into<Text>, figure: impl Into<Text>) -> (Text, Text) {
    (name.into(), figure.into())
}

fn pursued_row(effect: &EffectAnswer, voice: Voice) -> Option<(Text, Text)> {
    effect
        .pursued
        .as_ref()
        .map(|_| row(voice.say("nagestreefd", "pursued"), pursued(effect, voice)))
}

fn of_change(effect: &EffectAnswer, figures: &PairedChange, title: &str, voice: Voice) -> Table {
    let mut rows = vec![
        row(
            voice.say("mensen die twee keer zijn gemeten", "people measured twice"),
            voice.figure(figures.pairs),
        ),
        row(
            voice.say("gemiddelde bij de start", "mean at the start"),
            voice.figure(figures.mean_before),
        ),
        row(
            voice.say("gemiddelde na afloop", "mean at the end"),
            voice.figure(figures.mean_after),
        ),
        row(
            voice.say("gemiddelde verandering", "mean change"),
            figures.mean_change.known().map_or_else(
                || voice.figure(figures.mean_change),
                |change| points(*change, voice).into(),
            ),
        ),
    ];
    if let Some(interval) = figures.interval {
        let (low, high) = (voice.decimal(interval.0), voice.decimal(interval.1));
        rows.push(row(
            voice.say("onzekerheid van de verandering", "uncertainty of the change"),
            format!("{low} {} {high}", voice.say("tot", "to")),
        ));
    }
    rows.extend(pursued_row(effect, voice));
    let outcomes = outcomes(
        [figures.improved, figures.unchanged, figures.worsened],
        [figures.not_improved, figures.not_worsened],
        voice,
    );
    let went = voice.say("mensen", "people");
    if outcomes.iter().any(|it| it.people.is_given()) {
        rows.extend(
            outcomes
                .into_iter()
                .map(|it| row(format!("{went}: {}", it.name), voice.figure(it.people))),
        );
    } else {
        // One line says as much as three.
        let names: Vec<&str> = outcomes.iter().map(|it| it.name).collect();
        let hidden = outcomes.first().map_or("".into(), |it| voice.figure(it.people));
        rows.push(row(format!("{went}: {}", names.join(", ")), hidden));
    }
    listed(title, voice, rows)
}

fn of_goals(effect: &EffectAnswer, figures: &GoalAttainment, title: &str, voice: Voice) -> Table {
    let mut rows = vec![
        row(voice.say("mensen", "people"), voice.figure(figures.people)),
        row(
            voice.say(
                "gemiddelde doelscore (50 is zoals afgesproken)",
                "mean goal score (50 is as agreed)",
            ),
            voice.figure(figures.mean_t),
        ),
        row(
            voice.say("doelen zoals afgesproken of beter", "goals as agreed or better"),
            voice.figure(figures.attained),
        ),
    ];
    rows.extend(pursued_row(effect, voice));
    listed(title, voice, rows)
}

fn of_roles(effect: &EffectAnswer, figures: &RoleMovements, title: &str, voice: Voice) -> Table {
    let (from, to) = (
        sentence::role(figures.from, voice.language),
        sentence::role(figures.to, voice.language),
    );
    let mut rows = vec![
        row(
            format!("{}: {from}", voice.say("mensen met de rol", "people in the role")),
            voice.figure(figures.group),
        ),
        row(
            format!("{} {to}", voice.say("later ook", "later also")),
            voice.figure(figures.people),
        ),
    ];
    rows.extend(pursued_row(effect, voice));
    listed(title, voice, rows)
}

fn of_values(effect: &EffectAnswer, figures: &AggregateChange, title: &str, voice: Voice) -> Table {
    let unit = figures.unit.as_deref();
    let mut rows = Vec::new();
    let between = figures.between.iter();
    let between = between.map(|value| (voice.say("daartussen", "in between"), value));
    let values = [(voice.say("eerder", "before"), &figures.before)].into_iter();
    let last = [(voice.say("later", "after"), &figures.after)];
    for (name, value) in values.chain(between).chain(last) {
        let on = match (value.on, value.in_year()) {
            (Some(day), _) => format!("{name} ({})", voice.day(day)),
            (None, Some(year)) => format!("{name} ({year})"),
            (None, None) => name.to_owned(),
        };
        let figure = value.value.known().map_or_else(
            || voice.figure(value.value),
            |known| with_unit(*known, unit, voice).into(),
        );
        rows.push(row(on.clone(), figure));
        rows.extend(answers(value, figures, &on, voice));
        rows.extend(by_kind(value, &on, voice));
    }
    if let Some(interval) = figures.interval {
        let (low, high) = (voice.decimal(interval.0), voice.decimal(interval.1));
        rows.push(row(
            voice.say("verschil (95%-interval)", "difference (95% interval)"),
            format!("{low} {} {high}", voice.say("tot", "to")),
        ));
    }
    rows.extend(pursued_row(effect, voice));
    if let Some(unit) = unit {
        rows.push(row(voice.say("eenheid", "unit"), unit.trimmed().to_owned()));
    }
    listed(title, voice, rows)
}

/// The numbers that a value rests on, or that nobody says them.
fn answers(value: &AggregateValue, figures: &AggregateChange, name: &str, voice: Voice) -> Vec<(Text, Text)> {
    let number = format!("{}, {name}", voice.say("aantal antwoorden", "number of answers"));
    if let Some(ratio) = value.ratio {
        let (part, whole) = (voice.whole(ratio.numerator.0), voice.whole(ratio.denominator.0));
        return vec![row(number, format!("{part} {} {whole}", voice.say("van", "of")))];
    }
    let Some(sample) = value.sample else {
        let unknown = figures.rests_on == Some(RestsOn::NumberUnknown) && value.value.known().is_some();
        let said = || voice.say("onbekend", "unknown");
        return unknown.then(|| row(number, said())).into_iter().collect();
    };
    let mut rows = vec![row(number, voice.whole(sample.answers.0))];
    rows.extend(sample.standard_deviation.map(|deviation| {
        let spread = voice.say("standaardafwijking", "standard deviation");
        row(format!("{spread}, {name}"), voice.decimal(deviation))
    }));
    rows
}

/// To how many it does not apply, and what everybody answered where the source publishes that.
fn by_kind(value: &AggregateValue, name: &str, voice: Voice) -> Vec<(Text, Text)> {
    let outside = value.not_applicable.map(|number| {
        let outside = voice.say("niet van toepassing", "not applicable");
        row(format!("{outside}, {name}"), voice.figure(number))
    });
    let kinds = value.categories.iter().map(|category| {
        let percentage = category.percentage.known();
        let said = percentage.map_or_else(
            || voice.figure(category.percentage),
            |known| format!("{}%", voice.decimal(*known)).into(),
        );
        let answer = voice.say("antwoord", "answer");
        row(format!("{answer} ‘{}’, {name}", category.answer.trimmed()), said)
    });
    outside.into_iter().chain(kinds).collect()
}

fn of_ladder(figures: &CategoryShift, title: &str, voice: Voice) -> Vec<Table> {
    let people = voice.say("Mensen op", "People on");
    let mut tables = Vec::new();
    match &figures.domains[..] {
        [only] if any(only) => {
            let rows = parts(only, voice)
                .into_iter()
                .map(|went| row(went.name, voice.figure(went.people)))
                .collect();
            tables.push(listed(title, voice, rows));
        }
        domains if domains.iter().any(any) => tables.push(of_domains(domains, title, voice)),
        _ => {}
    }
    if figures
        .levels
        .iter()
        .any(|level| level.before.is_given() || level.after.is_given())
    {
        let columns = vec![
            Column::words(voice.say("Niveau", "Level")),
            Column::numbers(voice.say("Start", "Start")),
            Column::numbers(voice.say("Na afloop", "End")),
        ];
        let rows = figures.levels.iter().map(|level| {
            let name = level.title.as_ref().map_or_else(
                || voice.decimal(level.level),
                |title| format!("{}. {}", voice.decimal(level.level), voice.words(title)),
            );
            vec![
                cell(name),
                text_cell(voice.figure(level.before)),
                text_cell(voice.figure(level.after)),
            ]
        });
        let caption = format!("{people} {}: ‘{title}’", voice.say("elk niveau", "each level"));
        tables.push(Table::new(caption, columns).with_rows(rows.collect()));
    }
    tables
}

fn of_domains(domains: &[DomainShift], title: &str, voice: Voice) -> Table {
    let columns = vec![
        Column::words(voice.say("Domein", "Domain")),
        Column::numbers(voice.say("Vooruit", "Improved")),
        Column::numbers(voice.say("Gelijk", "Unchanged")),
        Column::numbers(voice.say("Achteruit", "Deteriorated")),
    ];
    let name = |domain: &DomainShift| {
        let name = domain.domain.as_ref();
        name.map_or_else(String::new, |name| voice.words(name))
    };
    let (told, hidden): (Vec<&DomainShift>, Vec<&DomainShift>) =
        domains.iter().partition(|domain| any(domain));
    let mut rows: Vec<Vec<Cell>> = told
        .iter()
        .map(|domain| {
            let figures = [domain.improved, domain.unchanged, domain.worsened];
            let cells: Vec<Cell> = figures
                .into_iter()
                .map(|figure| text_cell(voice.figure(figure)))
                .collect();
            [vec![cell(name(domain))], cells].concat()
        })
        .collect();
    // Domains of which nothing is printed stand together: a line each would say no more.
    if let Some(first) = hidden.first() {
        let names: Vec<String> = hidden.iter().map(|domain| name(domain)).collect();
        let why = voice.figure(first.improved);
        rows.push(vec![
            cell(names.join(", ")),
            cell(why.clone()),
            cell(why.clone()),
            cell(why),
        ]);
    }
    let caption = format!(
        "{} ‘{title}’",
        voice.say("Mensen per domein bij", "People by domain for")
    );
    Table::new(caption, columns).with_rows(rows.into())
}
