//! Every rule, once. Each lives in the file that is named after its code.

use super::Rule;

mod achievement_beyond_evidence;
mod activity_not_accounted;
mod activity_without_effect;
mod activity_without_realisation;
mod activity_without_resources;
mod activity_without_visitors;
mod actual_before_end;
mod actual_without_target;
mod amendment_without_reason;
mod answer_cut_short;
mod answer_of_another_kind;
mod answer_repeated;
mod answer_too_long;
mod award_order;
mod award_parts_sum;
mod award_percentages_sum;
mod award_text_too_long;
mod award_weight_missing;
mod baseline_late;
mod benefit_without_source;
mod budget_does_not_tie;
mod caveat_missing;
mod claim_too_strong;
mod continuity_not_seen_again;
mod contribution_without_reason;
mod copy_differs;
mod costs_by_goal_differ;
mod costs_do_not_tie;
mod count_contradicts_itself;
mod criterion_unanswered;
mod decision_not_followed_up;
mod difference_disagrees;
mod difference_unexplained;
mod direction_contradicted;
mod disclosure_statement_missing;
mod edition_mixed;
mod edition_outdated;
mod effect_contradicts_itself;
mod effect_counts_activity;
mod effect_measured_by_count;
mod effect_not_answered;
mod effect_without_activity;
mod effect_without_goal;
mod effect_without_measurement;
mod effect_without_target;
mod evidence_beyond_report;
mod far_from_target;
mod few_people_in_text;
mod filler_text;
mod gate_disagrees;
mod goal_cycle;
mod goal_not_answered;
mod goal_shares_sum;
mod goal_vanished;
mod goal_without_effect;
mod goal_without_intended_effect;
mod goal_without_result;
mod id_duplicate;
mod indicator_counts_activity;
mod indicator_duplicate;
mod indicator_redefined;
mod indicator_without_baseline;
mod instrument_unfit;
mod instrument_unknown;
mod interval_disagrees;
mod jump_improbable;
mod lesson_not_taken_up;
mod lesson_overdue;
mod lesson_unknown;
mod lesson_without_owner;
mod letting_go_due;
mod mark_off_scale;
mod mark_without_reason;
mod mean_out_of_bounds;
mod measure_disagrees;
mod measures_contradicted;
mod measures_not_declared;
mod minimum_beyond_scale;
mod missing_written_as_zero;
mod negative_effect_unsaid;
mod obligation_unanswered;
mod observed_after_report;
mod observed_without_source;
mod obstacle_dates_reversed;
mod offer_not_agreed;
mod offer_over_budget;
mod offered_effect_vanished;
mod outcome_outside_period;
mod outside_policy_period;
mod overlap_undeclared;
mod partner_shares_above_whole;
mod parts_above_total;
mod parts_do_not_add_up;
mod people_above_contacts;
mod percentage_out_of_range;
mod performance_indicator_unanswered;
mod period_of_one_day;
mod period_reversed;
mod personal_data_in_text;
mod pledge_outside_norm;
mod positions_disagree;
mod price_above_ceiling;
mod price_not_as_asked;
mod reach_above_population;
mod reference_unknown;
mod region_outside_commissioner;
mod region_without_edition;
mod report_late;
mod requirement_not_met;
mod requirement_unanswered;
mod requirement_without_proof;
mod round_too_small;
mod scale_out_of_order;
mod score_off_scale;
mod score_scale_unusable;
mod scorer_is_scored;
mod scores_contradicted;
mod second_coder_is_first;
mod self_sustaining_without_carrier;
mod sentences_not_compared;
mod share_disagrees;
mod share_without_population;
mod signal_beyond_term;
mod signal_dates_reversed;
mod signal_without_addressee;
mod small_count;
mod social_return_below_obligation;
mod social_return_unanswered;
mod stages_out_of_order;
mod standings_disagree;
mod stated_beside_register;
mod stated_parts_above_reach;
mod stated_reach_without_source;
mod statement_differs;
mod steering_without_reason;
mod story_without_consent;
mod story_without_effect;
mod sub_criteria_sum;
mod sub_criterion_nested;
mod target_changed;
mod target_doubled;
mod target_equals_baseline;
mod target_moved;
mod target_not_measured;
mod target_without_actual;
mod task_field_unknown;
mod title_missing;
mod unintended_effect_left_out;
mod value_without_date;
mod value_without_number;
mod values_out_of_order;
mod within_cycle;

/// The edition of the catalogue; it changes whenever a rule is added, changed or dropped.
pub const RULES_EDITION: &str = "2026-12";

/// Every rule, sorted by code.
///
/// ```
/// use vernieuwend_verantwoorden::rules::catalogue;
///
/// for rule in catalogue() {
///     assert!(!rule.explanation().is_empty(), "{} has no entry in the guide", rule.code);
/// }
/// ```
pub fn catalogue() -> &'static [&'static Rule] {
    CATALOGUE
}

/// The rule with this code.
///
/// ```
/// use vernieuwend_verantwoorden::rules::rule;
///
/// let rule = rule("goal-cycle").unwrap();
/// assert_eq!(rule.asks_en, "the goals form a tree without circles");
/// assert!(rule.blocks);
/// ```
pub fn rule(code: &str) -> Option<&'static Rule> {
    let at = CATALOGUE.binary_search_by(|rule| rule.code.cmp(code)).ok()?;
    CATALOGUE.get(at).copied()
}

// A rule that is not in this list is never used, which the compiler says.
static CATALOGUE: &[&Rule] = &[
    &achievement_beyond_evidence::RULE,
    &activity_not_accounted::RULE,
    &activity_without_effect::RULE,
    &activity_without_realisation::RULE,
    &activity_without_resources::RULE,
    &activity_without_visitors::RULE,
    &actual_before_end::RULE,
    &actual_without_target::RULE,
    &amendment_without_reason::RULE,
    &answer_cut_short::RULE,
    &answer_of_another_kind::RULE,
    &answer_repeated::RULE,
    &answer_too_long::RULE,
    &award_order::RULE,
    &award_parts_sum::RULE,
    &award_percentages_sum::RULE,
    &award_text_too_long::RULE,
    &award_weight_missing::RULE,
    &baseline_late::RULE,
    &benefit_without_source::RULE,
    &budget_does_not_tie::RULE,
    &caveat_missing::RULE,
    &claim_too_strong::RULE,
    &continuity_not_seen_again::RULE,
    &contribution_without_reason::RULE,
    &copy_differs::RULE,
    &costs_by_goal_differ::RULE,
    &costs_do_not_tie::RULE,
    &count_contradicts_itself::RULE,
    &criterion_unanswered::RULE,
    &decision_not_followed_up::RULE,
    &difference_disagrees::RULE,
    &difference_unexplained::RULE,
    &direction_contradicted::RULE,
    &disclosure_statement_missing::RULE,
    &edition_mixed::RULE,
    &edition_outdated::RULE,
    &effect_contradicts_itself::RULE,
    &effect_counts_activity::RULE,
    &effect_measured_by_count::RULE,
    &effect_not_answered::RULE,
    &effect_without_activity::RULE,
    &effect_without_goal::RULE,
    &effect_without_measurement::RULE,
    &effect_without_target::RULE,
    &evidence_beyond_report::RULE,
    &far_from_target::RULE,
    &few_people_in_text::RULE,
    &filler_text::RULE,
    &gate_disagrees::RULE,
    &goal_cycle::RULE,
    &goal_not_answered::RULE,
    &goal_shares_sum::RULE,
    &goal_vanished::RULE,
    &goal_without_effect::RULE,
    &goal_without_intended_effect::RULE,
    &goal_without_result::RULE,
    &id_duplicate::RULE,
    &indicator_counts_activity::RULE,
    &indicator_duplicate::RULE,
    &indicator_redefined::RULE,
    &indicator_without_baseline::RULE,
    &instrument_unfit::RULE,
    &instrument_unknown::RULE,
    &interval_disagrees::RULE,
    &jump_improbable::RULE,
    &lesson_not_taken_up::RULE,
    &lesson_overdue::RULE,
    &lesson_unknown::RULE,
    &lesson_without_owner::RULE,
    &letting_go_due::RULE,
    &mark_off_scale::RULE,
    &mark_without_reason::RULE,
    &mean_out_of_bounds::RULE,
    &measure_disagrees::RULE,
    &measures_contradicted::RULE,
    &measures_not_declared::RULE,
    &minimum_beyond_scale::RULE,
    &missing_written_as_zero::RULE,
    &negative_effect_unsaid::RULE,
    &obligation_unanswered::RULE,
    &observed_after_report::RULE,
    &observed_without_source::RULE,
    &obstacle_dates_reversed::RULE,
    &offer_not_agreed::RULE,
    &offer_over_budget::RULE,
    &offered_effect_vanished::RULE,
    &outcome_outside_period::RULE,
    &outside_policy_period::RULE,
    &overlap_undeclared::RULE,
    &partner_shares_above_whole::RULE,
    &parts_above_total::RULE,
    &parts_do_not_add_up::RULE,
    &people_above_contacts::RULE,
    &percentage_out_of_range::RULE,
    &performance_indicator_unanswered::RULE,
    &period_of_one_day::RULE,
    &period_reversed::RULE,
    &personal_data_in_text::RULE,
    &pledge_outside_norm::RULE,
    &positions_disagree::RULE,
    &price_above_ceiling::RULE,
    &price_not_as_asked::RULE,
    &reach_above_population::RULE,
    &reference_unknown::RULE,
    &region_outside_commissioner::RULE,
    &region_without_edition::RULE,
    &report_late::RULE,
    &requirement_not_met::RULE,
    &requirement_unanswered::RULE,
    &requirement_without_proof::RULE,
    &round_too_small::RULE,
    &scale_out_of_order::RULE,
    &score_off_scale::RULE,
    &score_scale_unusable::RULE,
    &scorer_is_scored::RULE,
    &scores_contradicted::RULE,
    &second_coder_is_first::RULE,
    &self_sustaining_without_carrier::RULE,
    &sentences_not_compared::RULE,
    &share_disagrees::RULE,
    &share_without_population::RULE,
    &signal_beyond_term::RULE,
    &signal_dates_reversed::RULE,
    &signal_without_addressee::RULE,
    &small_count::RULE,
    &social_return_below_obligation::RULE,
    &social_return_unanswered::RULE,
    &stages_out_of_order::RULE,
    &standings_disagree::RULE,
    &stated_beside_register::RULE,
    &stated_parts_above_reach::RULE,
    &stated_reach_without_source::RULE,
    &statement_differs::RULE,
    &steering_without_reason::RULE,
    &story_without_consent::RULE,
    &story_without_effect::RULE,
    &sub_criteria_sum::RULE,
    &sub_criterion_nested::RULE,
    &target_changed::RULE,
    &target_doubled::RULE,
    &target_equals_baseline::RULE,
    &target_moved::RULE,
    &target_not_measured::RULE,
    &target_without_actual::RULE,
    &task_field_unknown::RULE,
    &title_missing::RULE,
    &unintended_effect_left_out::RULE,
    &value_without_date::RULE,
    &value_without_number::RULE,
    &values_out_of_order::RULE,
    &within_cycle::RULE,
];
