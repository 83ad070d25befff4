//! Demand beside supply.

use crate::language::{Language, Words};
use crate::report::{Demand, SignalState};

/// Needs, what answers them, signals and their terms, and changes to the plan.
pub fn demand(demand: &Demand, needs: usize) -> Words {
    Words::new(say(demand, needs, Language::Nl), say(demand, needs, Language::En))
}

fn say(demand: &Demand, needs: usize, language: Language) -> String {
    let mut sentences = vec![found(demand, needs, language)];
    if needs > 0 && !demand.supply.is_empty() {
        sentences.push(supply(demand, language));
    }
    sentences.extend(signals(demand, language));
    sentences.extend(amendments(demand, language));
    sentences.join(" ")
}

fn found(demand: &Demand, needs: usize, language: Language) -> String {
    let unmet = demand.unmet.len().min(needs);
    let met = needs - unmet;
    match (needs, language) {
        (0, Language::Nl) => "Er zijn geen behoeften van inwoners vastgelegd.".to_owned(),
        (0, Language::En) => "No needs of residents are recorded.".to_owned(),
        (_, Language::Nl) => format!(
            "Vastgelegde behoeften van inwoners: {needs}; daarvan met een activiteit: {met}, nog zonder: {unmet}."
        ),
        (_, Language::En) => format!(
            "Recorded needs of residents: {needs}; of these with an activity: {met}, still without: {unmet}."
        ),
    }
}

/// Said neutrally: supply without a recorded need is neither good nor bad.
fn supply(demand: &Demand, language: Language) -> String {
    let all = demand.supply.len();
    let driven = demand.supply.iter().filter(|line| line.supply_driven).count();
    match language {
        Language::Nl => {
            format!("Activiteiten waarbij geen vastgelegde behoefte is genoemd: {driven} van {all}.")
        }
        Language::En => format!("Activities for which no recorded need is named: {driven} of {all}."),
    }
}

fn signals(demand: &Demand, language: Language) -> Vec<String> {
    let count = |state: SignalState| {
        demand
            .signals
            .iter()
            .filter(|signal| signal.state == state)
            .count()
    };
    let all = demand.signals.len();
    if all == 0 {
        return Vec::new();
    }
    let (answered, acknowledged) = (count(SignalState::Answered), count(SignalState::Acknowledged));
    let (open, not_sent) = (count(SignalState::Open), count(SignalState::NotSent));
    let mut sentences = vec![match language {
        Language::Nl => format!(
            "Signalen: {all}; beantwoord: {answered}, in behandeling: {acknowledged}, zonder reactie: {open}, niet \
             verzonden: {not_sent}."
        ),
        Language::En => format!(
            "Signals: {all}; answered: {answered}, being looked at: {acknowledged}, without response: {open}, not \
             sent: {not_sent}."
        ),
    }];
    if let Some(term) = demand.term_days {
        let late = demand
            .signals
            .iter()
            .filter(|signal| signal.beyond_term == Some(true))
            .count();
        sentences.push(match language {
            Language::Nl => {
                format!("Langer dan de afgesproken {term} dagen duurde of duurt het bij {late} daarvan.")
            }
            Language::En => {
                format!("Longer than the {term} days agreed on it took or is taking for {late} of these.")
            }
        });
    }
    sentences
}

fn amendments(demand: &Demand, language: Language) -> Option<String> {
    let changes = demand.amendments.len();
    (changes > 0).then(|| match language {
        Language::Nl => format!("Tussentijdse wijzigingen van het plan: {changes}."),
        Language::En => format!("Amendments to the plan on the way: {changes}."),
    })
}
