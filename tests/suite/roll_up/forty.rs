//! Forty reports, read one at a time.

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::render::{self, CsvMarks};
use vernieuwend_verantwoorden::report::{EffectReport, RollUp};
use vernieuwend_verantwoorden::rules::Check;

use super::given::{changed, day, five, policy, year};

const FORTY: usize = 40;

/// The shipped reports under forty names; every third hides what it reached, every fourth gives a range.
fn report(nth: usize, five: &[EffectReport]) -> EffectReport {
    changed(&five[nth % five.len()], |value| {
        value["organisation"] = serde_json::json!({"name": format!("Stichting Buurt {nth:02}")});
        value["sources"]["plan"] = format!("plan-{nth}").into();
        if nth.is_multiple_of(3) {
            value["reach"]["people"] = "suppressed".into();
        }
        if nth % 4 == 1 {
            value["reach"]["people"] = serde_json::json!({"from": 100 + nth, "through": 150 + nth});
        }
    })
}

#[test]
fn forty_reports_come_in_one_overview() {
    let five = five();
    let mut rolling = RollUp::begin(&policy(), year());
    let mut largest = 0;
    for nth in 0..FORTY {
        let report = report(nth, &five);
        largest = largest.max(format::write(&report).unwrap().len());
        rolling.add(&report).unwrap();
    }
    assert_eq!(rolling.reports(), FORTY);
    let overview = rolling.finish(day());
    assert_eq!(overview.reports.len(), FORTY);
    assert!(
        overview.findings(()).is_empty(),
        "{}",
        overview.findings(()).text(Language::Nl)
    );
    assert!(
        overview.statement.nl.starts_with(
            "Dit overzicht legt 40 effectrapportages over 2025 naast elkaar, van 40 organisaties."
        ),
        "{}",
        overview.statement.nl
    );
    // Who is missing is counted where there are many, and stands in the table.
    assert!(
        overview
            .costs
            .statement
            .nl
            .contains("van 8 organisaties zijn niet alle kosten bekend"),
        "{}",
        overview.costs.statement.nl
    );
    let ids: std::collections::BTreeSet<&str> = overview.reports.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids.len(), FORTY);
    for language in [Language::Nl, Language::En] {
        let page = render::roll_up_page(&overview, language);
        crate::pages::html::stands_by_itself(&page);
        assert!(page.matches("Stichting Buurt 07").count() > 2);
    }
    let tables = render::roll_up_tables(&overview, CsvMarks::Point);
    let reports = tables.iter().find(|file| file.name == "reports.csv").unwrap();
    assert_eq!(reports.text.lines().count(), FORTY + 1);
    // What is kept is the lines that are printed, not the reports.
    let written = format::write(&overview).unwrap().len();
    assert!(
        written < FORTY * largest / 4,
        "{written} bytes of {FORTY} times {largest}"
    );
}
