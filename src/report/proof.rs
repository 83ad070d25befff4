//! The proof that a report gives no small group away, for whoever audits it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::EffectReport;
use crate::finding::{Finding, Findings, Pointer, Severity};
use crate::language::Words;
use crate::release::checker::Claim;
use crate::sealed::Sealed;
use crate::value::document::{Document, DocumentName, FormatVersion};
use crate::value::{Day, Extensions, Id};

/// The proof that a report gives no small group away: a claim for the public, and one for every reader who knows
/// people of its own.
///
/// Confidential, and never published: its witnesses point out the small groups. It names nobody. Whoever audits a
/// report has it checked, which trusts nothing that made the report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "release-proof")]
#[non_exhaustive]
#[doc(alias = "publicatiebewijs")]
#[doc(alias = "auditbestand")]
pub struct ReleaseProof {
    /// What kind of document this is.
    pub document: DocumentName<Self>,
    /// The version of the format it is written in.
    pub format_version: FormatVersion,
    /// Its id.
    pub id: Id<Self>,
    /// The report that it is about.
    pub report: Id<EffectReport>,
    /// The day on which that report was made.
    pub made_on: Day,
    /// The claims, that for the public first.
    pub claims: Vec<ReaderClaim>,
    /// What other tools put here; kept as it is, ignored otherwise.
    #[serde(default, skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}

/// What is claimed of a report before one reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ReaderClaim {
    /// The reader who knows people of its own; nobody for the public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reader: Option<String>,
    /// Atoms, cells and witnesses.
    pub claim: Claim,
}

impl ReaderClaim {
    /// A claim before the public, or before a reader by its name.
    pub fn new(reader: Option<String>, claim: Claim) -> Self {
        Self { reader, claim }
    }
}

impl Sealed for ReleaseProof {}

impl Document for ReleaseProof {
    const NAME: &'static str = "release-proof";
    const DUTCH: &'static str = "publicatiebewijs";
}

impl ReleaseProof {
    /// The proof of a report, for the public and for every reader that was reckoned with.
    pub fn new(report: &EffectReport, claims: Vec<ReaderClaim>) -> Self {
        Self {
            document: DocumentName::new(),
            format_version: FormatVersion::default(),
            id: report.id.renamed(),
            report: report.id.clone(),
            made_on: report.made_on,
            claims,
            extensions: Extensions::default(),
        }
    }

    /// What the checker has against the claims, each at its place; without any claim nothing is proved.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::finding::Severity;
    /// use vernieuwend_verantwoorden::format;
    /// use vernieuwend_verantwoorden::report::ReleaseProof;
    ///
    /// let proof = format::read::<ReleaseProof>(r#"{
    ///   "document": "release-proof", "formatVersion": "1.0", "id": "linde", "report": "linde", "madeOn": "2026-03-02",
    ///   "claims": [{ "claim": { "threshold": 5, "protectZeros": false, "suppressedMinimum": 0,
    ///     "atoms": [{ "value": 3, "known": 0, "possible": false }, { "value": 9, "known": 0, "possible": false }],
    ///     "cells": [{ "atoms": [0, 1], "shown": "exact", "zeroUnsafe": false }], "relations": [],
    ///     "witnesses": [{ "covers": [{ "atom": 0 }], "delta": [[0, 2], [1, -2]] }] } }]
    /// }"#)?.into_document();
    /// assert!(proof.findings().is_empty());
    ///
    /// let mut forged = proof.clone();
    /// forged.claims[0].claim.witnesses.clear();
    /// let found = forged.findings();
    /// let finding = found.iter().next().unwrap();
    /// assert_eq!((&*finding.code, finding.severity), ("proof-refused", Severity::Error));
    /// assert_eq!(finding.pointer.as_str(), "/claims/0/claim");
    /// assert_eq!(finding.message.en, "the claim does not hold: small atom 0 has no witness");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn findings(&self) -> Findings {
        let mut findings = Findings::new();
        if self.claims.is_empty() {
            let nothing = Words::new("er is geen claim", "there is no claim");
            findings.push(refused(Pointer::root().field("claims"), &nothing));
        }
        for (number, claim) in self.claims.iter().enumerate() {
            if let Err(flaw) = claim.claim.check() {
                let place = Pointer::root().field("claims").index(number).field("claim");
                findings.push(refused(place, &flaw.words()));
            }
        }
        findings
    }
}

fn refused(place: Pointer, why: &Words) -> Finding {
    Finding::new(
        "proof-refused",
        Severity::Error,
        place,
        Words::new(
            format!("de claim houdt geen stand: {}", why.nl),
            format!("the claim does not hold: {}", why.en),
        ),
        Words::new(
            "publiceer dit rapport niet; maak het opnieuw, of vraag de maker om het bewijs",
            "do not publish this report; make it again, or ask its maker for the proof",
        ),
    )
}
