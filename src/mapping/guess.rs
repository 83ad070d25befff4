//! What the values of a column tell of the way in which they are written. Every guess is told as a doubt.

use super::document::Field;
use super::forms::{DateForm, Dates, DecimalMark, ThousandsMark};
use super::known;
use super::propose::{Proposal, Seen};
use crate::language::Words;
use crate::register::Moment;

/// The field that a column seems to be, by a part of its name and by its values, where its name as a whole is not known.
pub(super) fn field(seen: &Seen) -> Option<Field> {
    let name = known::folded(&seen.name);
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    let mostly = |fits: &dyn Fn(&str) -> bool| {
        let fitting = seen.values.iter().filter(|value| fits(value)).count();
        fitting > 0 && fitting * 2 > seen.values.len()
    };
    let other_day = [
        "geboor", "inschr", "uitschr", "eerste", "aanmeld", "intake", "invoer", "mutatie", "eind",
    ];
    if has(&["datum"]) && !has(&other_day) && (seen.typed || mostly(&is_day)) {
        return Some(Field::Date);
    }
    let moment = ["begin", "eind", "start", "tijdstip", "tijdstempel"];
    if has(&["tijd", "duur"]) && !has(&moment) && (seen.typed || mostly(&is_duration)) {
        return Some(Field::Minutes);
    }
    let of_person = [
        "client",
        "cliënt",
        "deelnemer",
        "bezoeker",
        "persoon",
        "lidnummer",
        "klant",
        "inwoner",
    ];
    if of_person.iter().any(|word| name.starts_with(word)) && mostly(&is_code) {
        return Some(Field::Person);
    }
    mostly(&|value| known::role(value).is_some()).then_some(Field::Role)
}

/// The moment that a name or a word in it means.
pub(super) fn moment(name: &str) -> Option<Moment> {
    let mut words = name.split([' ', '_', '-', '.', '(', ')']);
    known::moment(name).or_else(|| words.find_map(known::moment))
}

fn is_day(value: &str) -> bool {
    FORMS.iter().any(|form| {
        super::day::read(
            value,
            Dates {
                form: *form,
                century: Some(CENTURY),
            },
        )
        .is_ok()
    })
}

fn is_duration(value: &str) -> bool {
    let parts: Vec<&str> = value.split(':').collect();
    match parts[..] {
        [one] => is_number(one),
        [hours, minutes] => is_number(hours) && is_number(minutes),
        _ => false,
    }
}

/// A text with digits and without spaces between words, as systems give out.
fn is_code(value: &str) -> bool {
    value.bytes().any(|byte| byte.is_ascii_digit()) && value.split_whitespace().count() <= 2
}

/// The century of years in two digits.
const CENTURY: u16 = 2000;
/// The forms of days that do not need a number alone.
const FORMS: [DateForm; 4] = [
    DateForm::YearFirst,
    DateForm::DayFirst,
    DateForm::MonthFirst,
    DateForm::ShortYear,
];

/// The forms of days and numbers, as the values show them.
pub(super) fn forms(proposal: &mut Proposal, columns: &[Seen]) {
    let of = |proposal: &Proposal, fields: &[Field]| -> Vec<String> {
        let titles: Vec<&str> = proposal
            .table
            .columns
            .iter()
            .filter(|column| column.field.is_some_and(|field| fields.contains(&field)))
            .map(|column| column.column.as_str())
            .collect();
        columns
            .iter()
            .filter(|seen| titles.contains(&seen.name.as_str()) && !seen.typed)
            .flat_map(|seen| seen.values.iter().cloned())
            .collect()
    };
    let days = of(proposal, &[Field::Date, Field::FirstContact]);
    if !days.is_empty() {
        dates(proposal, &days);
    }
    let counts = of(proposal, &[Field::Heads, Field::Minutes, Field::Score]);
    let grouped = counts.iter().find(|value| is_grouped(value));
    if let Some(value) = grouped {
        proposal.table.numbers.decimal = Some(DecimalMark::Comma);
        proposal.table.numbers.thousands = Some(ThousandsMark::Point);
        proposal.doubts.push(Words::new(
            format!("`{value}` is gelezen als een getal met een punt tussen duizendtallen, niet zeker"),
            format!("`{value}` was taken for a number with a point between thousands, not certain"),
        ));
    }
}

fn dates(proposal: &mut Proposal, days: &[String]) {
    let forms = FORMS.into_iter().chain([DateForm::ExcelDays]);
    let read = |form: DateForm| {
        let dates = Dates {
            form,
            century: Some(CENTURY),
        };
        days.iter()
            .filter(|day| super::day::read(day, dates).is_ok())
            .count()
    };
    let most = forms.clone().map(read).max().unwrap_or(0);
    let Some(form) = forms.clone().find(|form| read(*form) == most && most > 0) else {
        proposal.doubts.push(Words::new(
            "de vorm van de dagen is niet herkend; noem hem bij `dates`",
            "the form of the days was not recognised; name it under `dates`",
        ));
        return;
    };
    proposal.table.dates.form = form;
    if form == DateForm::ShortYear {
        proposal.table.dates.century = Some(CENTURY);
        proposal.doubts.push(Words::new(
            "jaren staan er in twee cijfers; als eeuw is 2000 genomen, niet zeker",
            "years have two digits; the century was taken to be 2000, not certain",
        ));
    }
    if form == DateForm::DayFirst && read(DateForm::MonthFirst) == most {
        proposal.doubts.push(Words::new(
            "of de dag of de maand voorop staat, is aan de waarden niet te zien; genomen is de dag",
            "the values do not show whether the day or the month comes first; the day was taken",
        ));
    }
    if most < days.len() {
        let form = form.as_str();
        proposal.doubts.push(Words::new(
            format!("niet alle dagen staan er als `{form}`"),
            format!("not all days are written as `{form}`"),
        ));
    }
}

/// Whether a text is a number in some writing.
pub(super) fn is_number(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    digits > 0
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.' | b'-'))
}

/// Whether durations look like hours: all small, some with a fraction.
pub(super) fn look_like_hours(seen: &Seen) -> bool {
    const HOURS: f64 = 24.0;
    let numbers: Vec<f64> = seen
        .values
        .iter()
        .filter_map(|value| value.replacen(',', ".", 1).parse().ok())
        .collect();
    numbers.iter().all(|number| *number <= HOURS) && numbers.iter().any(|number| number.fract() != 0.0)
}

/// Digits in groups of three with a point between, such as `1.000`.
fn is_grouped(value: &str) -> bool {
    let mut groups = value.split('.');
    let first = groups.next().unwrap_or("");
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let rest: Vec<&str> = groups.collect();
    digits(first)
        && first.len() <= 3
        && !rest.is_empty()
        && rest.iter().all(|group| group.len() == 3 && digits(group))
}

/// A text as an id: its letters and digits in lower case, with hyphens between words.
pub(super) fn slug(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut slug = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        let plain = match c {
            'a'..='z' | '0'..='9' => Some(c),
            'á' | 'à' | 'ä' | 'â' => Some('a'),
            'é' | 'è' | 'ë' | 'ê' => Some('e'),
            'í' | 'ï' => Some('i'),
            'ó' | 'ö' | 'ô' => Some('o'),
            'ú' | 'ü' | 'û' => Some('u'),
            _ => None,
        };
        match plain {
            Some(c) => slug.push(c),
            None if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            None => {}
        }
        if slug.len() >= LONGEST {
            break;
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() {
        "vraag".to_owned()
    } else {
        slug.to_owned()
    }
}
