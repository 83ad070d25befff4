//! Needs and signals, brought together where their theme is the same.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::narrative::{Need, Signal};
use crate::report::{
    EffectReport, NeedRolledUp, ReportRolledUp, SignalRolledUp, SignalTerm, ThemeRolledUp, name_key,
};
use crate::value::Id;

/// The needs and signals of one report, each with its theme.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Lines {
    needs: Vec<(String, NeedRolledUp)>,
    /// Signals that rest on no need have no theme.
    signals: Vec<(Option<String>, SignalRolledUp)>,
}

impl Lines {
    pub(super) fn called(&mut self, id: &Id<ReportRolledUp>) {
        for (_, need) in &mut self.needs {
            need.by = id.clone();
        }
        for (_, signal) in &mut self.signals {
            signal.by = id.clone();
        }
    }
}

/// The needs and signals of a report.
pub(super) fn lines(report: &EffectReport) -> Lines {
    let needs = report.needs.iter().map(|it| (it.theme.clone(), need(report, it)));
    let signals = report.signals.iter().map(|it| {
        let mut of = report.needs.iter().filter(|need| it.needs.contains(&need.id));
        (of.next().map(|need| need.theme.clone()), signal(report, it))
    });
    Lines {
        needs: needs.collect(),
        signals: signals.collect(),
    }
}

fn need(report: &EffectReport, it: &Need) -> NeedRolledUp {
    NeedRolledUp {
        by: report.id.renamed(),
        need: it.id.clone(),
        target_group: it.target_group.clone(),
        area: it.area.clone(),
        people: it.people,
        answered: !it.answered_by.is_empty(),
    }
}

fn signal(report: &EffectReport, it: &Signal) -> SignalRolledUp {
    let mut terms = report.demand.signals.iter();
    let told = terms.find(|term| term.signal == it.id).map(|term| term.state);
    SignalRolledUp {
        by: report.id.renamed(),
        signal: it.id.clone(),
        text: it.text.clone(),
        addressee: it.addressee.clone(),
        sent: it.sent,
        state: told.unwrap_or_else(|| SignalTerm::of(it, None, report.made_on).state),
        response: it.response,
        changed: it.changed.clone(),
    }
}

/// Everything by theme: first what most reports tell of, and at the end the signals without a theme.
pub(super) fn themes(all: Vec<Lines>) -> Vec<ThemeRolledUp> {
    let mut by_theme: BTreeMap<Option<String>, ThemeRolledUp> = BTreeMap::new();
    for lines in all {
        for (theme, need) in lines.needs {
            at(&mut by_theme, Some(theme)).needs.push(need);
        }
        for (theme, signal) in lines.signals {
            at(&mut by_theme, theme).signals.push(signal);
        }
    }
    let mut themes: Vec<ThemeRolledUp> = by_theme.into_values().collect();
    for theme in &mut themes {
        theme.needs.sort_unstable();
        theme.signals.sort_unstable();
    }
    // Themes of equally many reports stay in the order of the alphabet.
    themes.sort_by_key(|theme| (theme.theme.is_none(), Reverse(reports(theme))));
    themes
}

/// The place of a theme. Whoever writes it with other capitals or a full stop means the same; of such writings the first
/// of the alphabet stands.
fn at(by_theme: &mut BTreeMap<Option<String>, ThemeRolledUp>, theme: Option<String>) -> &mut ThemeRolledUp {
    let key = theme
        .as_deref()
        .map(|theme| name_key(theme.trim().trim_end_matches('.')));
    let place = by_theme.entry(key).or_insert_with(|| ThemeRolledUp {
        theme: theme.clone(),
        needs: Vec::new(),
        signals: Vec::new(),
    });
    if theme < place.theme {
        place.theme = theme;
    }
    place
}

fn reports(theme: &ThemeRolledUp) -> usize {
    let needs = theme.needs.iter().map(|need| &need.by);
    let all: BTreeSet<&Id<ReportRolledUp>> = needs.chain(theme.signals.iter().map(|it| &it.by)).collect();
    all.len()
}
