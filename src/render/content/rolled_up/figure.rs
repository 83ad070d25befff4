//! A figure of an effect in few words, as its report prints it.

use super::super::super::text::Text;
use super::super::super::text::Trimmed as _;
use super::super::super::voice::Voice;
use super::super::figures::{parts, points, with_unit};
use crate::evidence::Standing;
use crate::report::{DomainShift, EffectRolledUp, FigureRolledUp, FigureRolledUpKind, Interval};
use crate::sentence;
use crate::value::{Decimal, Figure, Share};

/// What there is where no figure is.
pub(super) fn none(effect: &EffectRolledUp, voice: Voice) -> String {
    let told = match effect.standing {
        _ if effect.stories => voice.say("in verhalen", "in stories"),
        Standing::CountedOnly => voice.say("alleen wie er kwam", "only who came"),
        _ => "–",
    };
    told.to_owned()
}

/// The figure, with its uncertainty and how people went.
pub(super) fn value(it: &FigureRolledUp, voice: Voice) -> String {
    match it.kind {
        FigureRolledUpKind::MeanChange => mean(it, voice),
        FigureRolledUpKind::Shift => shifts(&it.shifts, voice),
        FigureRolledUpKind::GoalAttainment => {
            let score = one(it.value, &|score| format!("T {}", voice.decimal(score)), voice);
            with_interval(score, it.interval, voice)
        }
        FigureRolledUpKind::Movements => movement(it, voice),
        FigureRolledUpKind::Value => from_to(it, voice),
        FigureRolledUpKind::AgreedShare => agreed(it, voice),
    }
}

/// The people behind it.
pub(super) fn people(it: &FigureRolledUp, voice: Voice) -> Text {
    match it.kind {
        FigureRolledUpKind::AgreedShare => voice.optional(it.answered),
        _ => voice.optional(it.people),
    }
}

/// The instrument, the question or the source.
pub(super) fn with(it: &FigureRolledUp, voice: Voice) -> String {
    if let Some(question) = &it.question {
        let asked = voice.say("enquête", "survey");
        return format!("{asked}: ‘{}’", question.trimmed());
    }
    if let Some(name) = &it.name {
        let name = voice.words(name);
        return match it.version.as_deref().map(str::trim) {
            Some(version) if !version.is_empty() => format!("{name} ({version})"),
            _ => name,
        };
    }
    let told = match it.kind {
        FigureRolledUpKind::Movements => voice.say("registratie", "register"),
        _ if it.context => voice.say("bron, achtergrondcijfer", "source, background"),
        _ => voice.say("bron", "source"),
    };
    match (&it.indicator, &it.unit) {
        (Some(what), _) | (None, Some(what)) => format!("{told}: {}", what.trimmed()),
        (None, None) => told.to_owned(),
    }
}

fn one(figure: Option<Figure<Decimal>>, shown: &dyn Fn(Decimal) -> String, voice: Voice) -> String {
    let figure = figure.unwrap_or_default();
    figure
        .known()
        .map_or_else(|| voice.figure(figure).into_owned(), |known| shown(*known))
}

fn mean(it: &FigureRolledUp, voice: Voice) -> String {
    let change = one(it.value, &|change| points(change, voice), voice);
    let mut said = with_interval(change, it.interval, voice);
    let (before, after) = (it.before.unwrap_or_default(), it.after.unwrap_or_default());
    if let (Some(before), Some(after)) = (before.known(), after.known()) {
        let (from, to) = (voice.say("van", "from"), voice.say("naar", "to"));
        let (before, after) = (voice.decimal(*before), voice.decimal(*after));
        said = format!("{said}; {from} {before} {to} {after}");
    }
    match shifts(&it.shifts, voice) {
        went if went.is_empty() => said,
        went => format!("{said}; {went}"),
    }
}

fn with_interval(said: String, interval: Option<Interval>, voice: Voice) -> String {
    let Some(interval) = interval else { return said };
    format!(
        "{said} ({} {} {} {})",
        voice.say("onzekerheid", "uncertainty"),
        voice.decimal(interval.0),
        voice.say("tot", "to"),
        voice.decimal(interval.1)
    )
}

/// Where people went, per domain; nothing of a domain of which nothing is printed.
fn shifts(domains: &[DomainShift], voice: Voice) -> String {
    let said = domains.iter().filter_map(|domain| {
        let went: Vec<String> = parts(domain, voice)
            .into_iter()
            .filter(|went| went.people.is_given())
            .map(|went| format!("{} {}", voice.figure(went.people), went.name))
            .collect();
        let name = domain
            .domain
            .as_ref()
            .map(|name| format!("{}: ", voice.words(name)));
        (!went.is_empty()).then(|| format!("{}{}", name.unwrap_or_default(), went.join(", ")))
    });
    said.collect::<Vec<_>>().join("; ")
}

fn movement(it: &FigureRolledUp, voice: Voice) -> String {
    let moved = voice.figure(it.moved.unwrap_or_default());
    let Some((from, to)) = it.from.zip(it.to) else {
        return moved.into_owned();
    };
    format!(
        "{moved} {} {} {} {}",
        voice.say("van", "from"),
        sentence::role(from, voice.language),
        voice.say("naar", "to"),
        sentence::role(to, voice.language)
    )
}

fn from_to(it: &FigureRolledUp, voice: Voice) -> String {
    let shown = |value: Decimal| with_unit(value, it.unit.as_deref(), voice);
    let (before, after) = (one(it.before, &shown, voice), one(it.after, &shown, voice));
    let year = it.on.map(|on| format!(" ({})", on.year())).unwrap_or_default();
    let (from, to) = (voice.say("van", "from"), voice.say("naar", "to"));
    format!("{from} {before} {to} {after}{year}")
}

fn agreed(it: &FigureRolledUp, voice: Voice) -> String {
    let per_cent = |share: Decimal| {
        Share::new(share).map_or_else(
            |_| voice.decimal(share),
            |share| sentence::per_cent(share, voice.language),
        )
    };
    let (agreed, answered) = (it.agreed.unwrap_or_default(), it.answered.unwrap_or_default());
    let of = format!(
        "{} {} {}",
        voice.figure(agreed),
        voice.say("van", "of"),
        voice.figure(answered)
    );
    let agree = voice.say("eens", "agree");
    match it.value.unwrap_or_default().known() {
        Some(share) => format!("{} {agree} ({of})", per_cent(*share)),
        None if agreed.is_given() => format!("{of} {agree}"),
        None => voice.figure(agreed).into_owned(),
    }
}
