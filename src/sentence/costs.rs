//! What it cost, in sentences.

use super::number::euro;
use crate::language::{Language, Words};
use crate::report::{CostsAccount, MoneySum};
use crate::value::Euro;

/// What was budgeted and what it cost, and what counts for no goal. What is not known is no zero.
pub fn costs(account: &CostsAccount) -> Words {
    Words::new(said(account, Language::Nl), said(account, Language::En))
}

fn said(account: &CostsAccount, language: Language) -> String {
    let (budgeted, realised) = (account.total.budgeted.costs, account.total.realised.costs);
    let mut told = vec![match (known(budgeted), known(realised)) {
        (Some(budget), Some(cost)) => compared(budget, cost, budgeted.missing + realised.missing, language),
        (Some(budget), None) => match language {
            Language::Nl => format!(
                "Begroot is {}; wat het kostte, is niet bekend.",
                euro(budget, language)
            ),
            Language::En => format!(
                "Budgeted is {}; what it cost is not known.",
                euro(budget, language)
            ),
        },
        (None, Some(cost)) => match language {
            Language::Nl => format!("De kosten zijn {}; begroot is niets.", euro(cost, language)),
            Language::En => format!("The costs are {}; nothing was budgeted.", euro(cost, language)),
        },
        (None, None) => match language {
            Language::Nl => "Begrote en gerealiseerde kosten zijn niet bekend.".to_owned(),
            Language::En => "Budgeted and realised costs are not known.".to_owned(),
        },
    }];
    told.extend(missing(realised, language));
    if let Some(amount) = account.undivided.and_then(|it| known(it.realised.costs)) {
        let amount = euro(amount, language);
        told.push(match language {
            Language::Nl => format!("Daarvan is {amount} niet aan een doel toegerekend."),
            Language::En => format!("Of this, {amount} counts for no goal."),
        });
    }
    told.join(" ")
}

fn known(sum: MoneySum) -> Option<Euro> {
    sum.amount.known().copied()
}

/// Budget beside costs. Where one of them is not complete, no difference is told.
fn compared(budget: Euro, cost: Euro, missing: u64, language: Language) -> String {
    let (told, spent) = (euro(budget, language), euro(cost, language));
    let difference = budget.cents().checked_sub(cost.cents()).filter(|_| missing == 0);
    let size = difference
        .and_then(i64::checked_abs)
        .map(|cents| euro(Euro::from_cents(cents), language));
    let ending = match (difference.map(i64::signum), size, language) {
        (Some(0), _, Language::Nl) => ": evenveel".to_owned(),
        (Some(0), _, Language::En) => ": as much".to_owned(),
        (Some(1), Some(size), Language::Nl) => format!(": {size} minder"),
        (Some(1), Some(size), Language::En) => format!(": {size} less"),
        (Some(_), Some(size), Language::Nl) => format!(": {size} meer"),
        (Some(_), Some(size), Language::En) => format!(": {size} more"),
        _ => String::new(),
    };
    match language {
        Language::Nl => format!("Begroot is {told}, gerealiseerd is {spent}{ending}."),
        Language::En => format!("Budgeted is {told}, realised is {spent}{ending}."),
    }
}

fn missing(realised: MoneySum, language: Language) -> Option<String> {
    if realised.missing == 0 || known(realised).is_none() {
        return None;
    }
    Some(match (realised.missing, language) {
        (1, Language::Nl) => "Van 1 activiteit zijn de gerealiseerde kosten niet bekend.".to_owned(),
        (1, Language::En) => "Of 1 activity the realised costs are not known.".to_owned(),
        (number, Language::Nl) => {
            format!("Van {number} activiteiten zijn de gerealiseerde kosten niet bekend.")
        }
        (number, Language::En) => format!("Of {number} activities the realised costs are not known."),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::BudgetBeside;
    use crate::value::Figure;

    fn account(budget: &str, cost: &str, missing: u64) -> CostsAccount {
        let known = |text: &str| Figure::Known(text.parse().unwrap());
        let mut total = BudgetBeside::default();
        total.budgeted.costs.amount = known(budget);
        total.realised.costs.amount = known(cost);
        total.realised.costs.missing = missing;
        CostsAccount {
            total,
            ..CostsAccount::default()
        }
    }

    #[test]
    fn a_difference_is_told_only_where_every_amount_is_known() {
        assert_eq!(
            costs(&account("120000.00", "118250.50", 0)).nl,
            "Begroot is € 120.000,00, gerealiseerd is € 118.250,50: € 1.749,50 minder."
        );
        assert_eq!(
            costs(&account("100.00", "100.00", 0)).en,
            "Budgeted is €100.00, realised is €100.00: as much."
        );
        assert_eq!(
            costs(&account("100.00", "90.00", 2)).nl,
            "Begroot is € 100,00, gerealiseerd is € 90,00. Van 2 activiteiten zijn de gerealiseerde kosten niet bekend."
        );
    }
}
