//! Every rule, once.

mod achievement_beyond_evidence;
mod answer_too_long;
mod benefit_without_source;
mod criterion_unanswered;
mod evidence_beyond_report;
mod offer_not_agreed;
mod offer_over_budget;
mod offered_effect_vanished;
mod reach_above_population;
mod signal_beyond_term;
mod signal_dates_reversed;
mod signal_without_addressee;
mod stated_parts_above_reach;
mod stated_reach_without_source;
mod steering_without_reason;

use super::Rule;

/// The edition of the catalogue; it changes whenever a rule is added, changed or dropped.
pub const EDITION: &str = "2026-11";

/// Every rule, sorted by code.
pub fn catalogue() -> &'static [&'static Rule] {
    &CATALOGUE
}

/// The rule with this code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    let at = CATALOGUE.binary_search_by(|rule| rule.code.cmp(code)).ok()?;
    CATALOGUE.get(at).copied()
}

static CATALOGUE: [&Rule; 34] = [
    &achievement_beyond_evidence::RULE,
    &super::activity_without_effect::RULE,
    &super::activity_without_resources::RULE,
    &answer_too_long::RULE,
    &benefit_without_source::RULE,
    &super::contribution_without_reason::RULE,
    &criterion_unanswered::RULE,
    &super::effect_counts_activity::RULE,
    &super::effect_without_activity::RULE,
    &super::effect_without_goal::RULE,
    &super::effect_without_measurement::RULE,
    &super::effect_without_target::RULE,
    &evidence_beyond_report::RULE,
    &super::goal_cycle::RULE,
    &super::goal_without_effect::RULE,
    &super::goal_without_intended_effect::RULE,
    &super::goal_without_result::RULE,
    &super::id_duplicate::RULE,
    &super::instrument_unfit::RULE,
    &super::instrument_unknown::RULE,
    &offer_not_agreed::RULE,
    &offer_over_budget::RULE,
    &offered_effect_vanished::RULE,
    &super::outside_policy_period::RULE,
    &super::period_reversed::RULE,
    &reach_above_population::RULE,
    &super::reference_unknown::RULE,
    &signal_beyond_term::RULE,
    &signal_dates_reversed::RULE,
    &signal_without_addressee::RULE,
    &stated_parts_above_reach::RULE,
    &stated_reach_without_source::RULE,
    &steering_without_reason::RULE,
    &super::story_without_consent::RULE,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_sorted_distinct_and_speak_both_languages() {
        assert!(CATALOGUE.windows(2).all(|pair| pair[0].code < pair[1].code));
        for rule in catalogue() {
            assert!(
                rule.code
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'-'),
                "{}",
                rule.code
            );
            assert!(
                !rule.asks_nl.is_empty() && !rule.asks_en.is_empty(),
                "{}",
                rule.code
            );
            assert!(!rule.documents().is_empty(), "{}", rule.code);
        }
    }

    #[test]
    fn only_integrity_blocks() {
        let blocking: Vec<_> = catalogue()
            .iter()
            .filter(|rule| rule.blocks)
            .map(|rule| rule.code)
            .collect();
        assert_eq!(blocking, ["goal-cycle", "id-duplicate", "reference-unknown"]);
    }
}
