//! Added value for one goal.

use super::number::{decimal, either, quoted};
use crate::language::{Language, Words};
use crate::narrative::{MoneyRatio, SourcedShare};
use crate::report::{AddedValue, ValueLine};

/// Value for the people who take part, and for society apart; a money ratio last, with every factor.
pub fn added_value(value: &AddedValue) -> Words {
    let say = |language: Language| {
        let mut sentences = Vec::new();
        if !value.client_group.is_empty() {
            sentences.push(lines(
                either(language, "Voor deelnemers", "For participants"),
                &value.client_group,
                language,
            ));
        }
        if value.society.is_empty() {
            sentences.push(
                either(
                    language,
                    "Voor de samenleving is geen effect vastgelegd; uit de waarde voor deelnemers is die niet af te leiden.",
                    "For society no effect is recorded; it can't be derived from the value for participants.",
                )
                .to_owned(),
            );
        } else {
            sentences.push(lines(
                either(language, "Voor de samenleving", "For society"),
                &value.society,
                language,
            ));
        }
        for benefit in &value.benefits {
            // What somebody has from it is their own telling, not a finding of the report.
            let who = format!("{}: {}", benefit.who.trim(), quoted(&benefit.what));
            sentences.push(match &benefit.source {
                Some(source) => format!(
                    "{} {who} [{source}].",
                    either(language, "Baat voor", "Benefit for")
                ),
                None => format!(
                    "{} {who} ({}).",
                    either(language, "Baat voor", "Benefit for"),
                    either(language, "zonder bron", "without a source")
                ),
            });
        }
        sentences.extend(value.money_ratios.iter().map(|ratio| money(ratio, language)));
        sentences.join(" ")
    };
    Words::new(say(Language::Nl), say(Language::En))
}

fn lines(for_whom: &str, lines: &[ValueLine], language: Language) -> String {
    let lines: Vec<String> = lines
        .iter()
        .map(|line| {
            format!(
                "‘{}’ ({})",
                line.title.trim(),
                line.standing.words().say(language)
            )
        })
        .collect();
    format!("{for_whom}: {}.", lines.join(", "))
}

/// Quoted with every factor: the reader sees what made the number before believing it.
fn money(ratio: &MoneyRatio, language: Language) -> String {
    let factor = |nl: &'static str, en: &'static str, factor: &SourcedShare| {
        format!(
            "{} {} [{}]",
            either(language, nl, en),
            factor.value,
            factor.source
        )
    };
    let factors = [
        factor(
            "ook zonder de activiteit",
            "also without the activity",
            &ratio.deadweight,
        ),
        factor("verplaatst", "displaced", &ratio.displacement),
        factor("aandeel van anderen", "share of others", &ratio.attribution),
        factor("uitdoving per jaar", "fading per year", &ratio.drop_off),
        factor("discontovoet", "discount rate", &ratio.discount_rate),
    ];
    let number = decimal(ratio.ratio, language);
    match language {
        Language::Nl => format!(
            "Door anderen berekend, met deze aannames: {}; verhouding in geld {number} [{}].",
            factors.join(", "),
            ratio.source
        ),
        Language::En => format!(
            "Computed by others, on these assumptions: {}; ratio in money {number} [{}].",
            factors.join(", "),
            ratio.source
        ),
    }
}
