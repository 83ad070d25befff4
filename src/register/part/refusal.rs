//! Why a part was not added.

use std::fmt;

use super::wire;
use crate::finding::{Finding, Pointer, Severity};
use crate::language::Words;
use crate::register::content::no_text;

/// Why a part was not added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PartReason {
    /// It is something else.
    NotAPart,
    /// It ends before its last line.
    CutOff,
    /// It is not what was written.
    Damaged,
    /// It was made by another version of the library or in another version of the format.
    OtherVersion,
    /// It was made for another policy framework, or the policy framework has changed since.
    OtherPolicyFramework,
    /// It was made for another plan, or the plan has changed since.
    OtherPlan,
    /// It was made with other limits.
    OtherLimits,
    /// It was made beside other earlier reports.
    OtherLedger,
    /// It was added already.
    GivenTwice,
}

impl PartReason {
    /// The stable name, in kebab-case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotAPart => "not-a-part",
            Self::CutOff => "cut-off",
            Self::Damaged => "damaged",
            Self::OtherVersion => "other-version",
            Self::OtherPolicyFramework => "other-policy-framework",
            Self::OtherPlan => "other-plan",
            Self::OtherLimits => "other-limits",
            Self::OtherLedger => "other-ledger",
            Self::GivenTwice => "given-twice",
        }
    }
}

impl fmt::Display for PartReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A part that was not added; nothing of it was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RefusedPart {
    /// The name of what it was read from.
    pub source: String,
    /// The line on which the part begins there, counted from 1.
    pub line: u64,
    /// Why.
    pub reason: PartReason,
    /// What is wrong.
    pub message: Words,
    /// What would be right.
    pub help: Words,
}

impl RefusedPart {
    /// As a finding: a report that misses a part says so.
    pub(super) fn finding(&self) -> Finding {
        Finding::new(
            "part-refused",
            Severity::Error,
            Pointer::root(),
            Words::new(
                format!(
                    "het deel op regel {} is niet geteld: {}",
                    self.line, self.message.nl
                ),
                format!(
                    "the part on line {} was not counted: {}",
                    self.line, self.message.en
                ),
            ),
            self.help.clone(),
        )
        .with_fact("reason", self.reason.as_str())
        .with_fact("line", self.line.to_string())
        .with_source(self.source.clone())
    }
}

/// What is wrong with a part, before its place is known.
pub(super) struct Wrong {
    pub(super) reason: PartReason,
    message: Words,
    help: Words,
}

impl Wrong {
    pub(super) fn at(self, source: &str, line: u64) -> RefusedPart {
        RefusedPart {
            source: source.to_owned(),
            line,
            reason: self.reason,
            message: self.message,
            help: self.help,
        }
    }

    fn new(reason: PartReason, message: (impl Into<String>, impl Into<String>), help: (&str, &str)) -> Self {
        Self {
            reason,
            message: Words::new(message.0, message.1),
            help: Words::new(help.0, help.1),
        }
    }

    pub(super) fn nothing() -> Self {
        Self::new(
            PartReason::NotAPart,
            ("er staat niets in", "there is nothing in it"),
            (
                "ook van een stuk zonder regels maakt `tally part` een deel: is het maken ervan mislukt? maak het opnieuw",
                "also of a piece without lines `tally part` makes a part: did making it fail? make it again",
            ),
        )
    }

    /// Something else, of which the first line is this.
    pub(super) fn not_a_part(line: &[u8]) -> Self {
        if let Some(fault) = no_text(line) {
            return Self {
                reason: PartReason::NotAPart,
                message: fault.message,
                help: fault.help,
            };
        }
        Self::new(
            PartReason::NotAPart,
            ("dit is geen deel van een telling", "this is no part of a tally"),
            (
                "geef wat `tally part` schreef; records geeft u met `--participations` of `--measurements`",
                "give what `tally part` wrote; records are given with `--participations` or `--measurements`",
            ),
        )
    }

    pub(super) fn cut_off() -> Self {
        Self::new(
            PartReason::CutOff,
            (
                "het deel is afgebroken: de laatste regel ontbreekt",
                "the part is cut off: its last line is missing",
            ),
            (
                "maak het opnieuw; was er geen ruimte meer, of stopte het maken ervan?",
                "make it again; was there no space left, or did making it stop?",
            ),
        )
    }

    /// Damaged on a line of the part, counted from its first.
    pub(super) fn damaged(line: u64) -> Self {
        Self::new(
            PartReason::Damaged,
            (
                format!("het deel is beschadigd: regel {line} ervan is niet te lezen"),
                format!("the part is damaged: its line {line} cannot be read"),
            ),
            AGAIN,
        )
    }

    pub(super) fn changed() -> Self {
        Self::new(
            PartReason::Damaged,
            (
                "het deel is beschadigd: het is niet wat er geschreven is",
                "the part is damaged: it is not what was written",
            ),
            AGAIN,
        )
    }

    pub(super) fn other_version(format: &str, library: &str, ours: &str) -> Self {
        let mine = wire::LIBRARY;
        Self::new(
            PartReason::OtherVersion,
            (
                format!(
                    "het deel is van versie {library} (formaat {format}), en dit is versie {mine} (formaat {ours})"
                ),
                format!(
                    "the part is of version {library} (format {format}), and this is version {mine} (format {ours})"
                ),
            ),
            (
                "maak alle delen en de rapportage met dezelfde versie: een andere kan anders tellen",
                "make all parts and the report with one version: another may count otherwise",
            ),
        )
    }

    pub(super) fn other_policy(theirs: &str, ours: &str) -> Self {
        let message = if theirs == ours {
            (
                format!("beleidskader `{ours}` is veranderd sinds het deel is gemaakt"),
                format!("policy framework `{ours}` has changed since the part was made"),
            )
        } else {
            (
                format!("het deel is gemaakt bij beleidskader `{theirs}`, en dit is `{ours}`"),
                format!("the part was made for policy framework `{theirs}`, and this is `{ours}`"),
            )
        };
        Self::new(PartReason::OtherPolicyFramework, message, SAME)
    }

    pub(super) fn other_plan(theirs: &str, ours: &str) -> Self {
        let message = if theirs == ours {
            (
                format!("plan `{ours}` is veranderd sinds het deel is gemaakt"),
                format!("plan `{ours}` has changed since the part was made"),
            )
        } else {
            (
                format!("het deel is gemaakt bij plan `{theirs}`, en dit is `{ours}`"),
                format!("the part was made for plan `{theirs}`, and this is `{ours}`"),
            )
        };
        Self::new(PartReason::OtherPlan, message, SAME)
    }

    pub(super) fn longest_line(theirs: u64, ours: u64) -> Self {
        Self::new(
            PartReason::OtherLimits,
            (
                format!("het deel weigerde regels van meer dan {theirs} bytes, en hier is dat {ours}"),
                format!("the part refused lines of more than {theirs} bytes, and here that is {ours}"),
            ),
            (
                "maak alle delen met dezelfde grenzen",
                "make all parts with the same limits",
            ),
        )
    }

    pub(super) fn too_few_listed(kept: u64, all: u64) -> Self {
        Self::new(
            PartReason::OtherLimits,
            (
                format!(
                    "het deel bewaart de eerste {kept} weigeringen van {all}, en hier zijn er meer gevraagd"
                ),
                format!("the part keeps the first {kept} refusals of {all}, and here more are asked for"),
            ),
            (
                "maak het met `tally part --all-refusals`, of vraag geen tabel van alle weigeringen",
                "make it with `tally part --all-refusals`, or ask for no table of all refusals",
            ),
        )
    }

    pub(super) fn other_ledger() -> Self {
        Self::new(
            PartReason::OtherLedger,
            (
                "het deel is gemaakt naast andere eerdere rapportages",
                "the part was made beside other earlier reports",
            ),
            (
                "geef bij `tally part` en bij `tally merge` dezelfde `--ledger`, of nergens een",
                "give `tally part` and `tally merge` the same `--ledger`, or none",
            ),
        )
    }

    pub(super) fn given_twice(earlier: &str) -> Self {
        Self::new(
            PartReason::GivenTwice,
            (
                format!("het deel is gelijk aan dat in `{earlier}`"),
                format!("the part is equal to that in `{earlier}`"),
            ),
            (
                "geef elk deel één keer; gaan twee gelijke delen over andere regels, zeg dan bij het maken waar elk begint (`--first-line`) of noem hun bron anders (`--source`)",
                "give each part once; if two equal parts are about other lines, say where each begins when making it (`--first-line`) or name their sources apart (`--source`)",
            ),
        )
    }
}

const AGAIN: (&str, &str) = (
    "maak het opnieuw, en verander er niets aan",
    "make it again, and change nothing of it",
);

const SAME: (&str, &str) = (
    "geef bij alle delen en bij de rapportage hetzelfde beleidskader en hetzelfde plan",
    "give all parts and the report the same policy framework and the same plan",
);
