//! Positioning, initiatives and learning, from the shipped documents in `examples/data/practice/` to the report, its
//! sentences, its page and its tables; and what happens with answers that cannot be right.

use std::fs;

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::account::{Disclosure, account};
use vernieuwend_verantwoorden::code::{Beacon, ProfessionalCharacteristic};
use vernieuwend_verantwoorden::finding::Findings;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::plan::{Organisation, Plan};
use vernieuwend_verantwoorden::policy::PolicyFramework;
use vernieuwend_verantwoorden::practice::{PositioningAnswer, PositioningRound, SelfAssessments};
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::report::{
    Audience, BeaconPositions, EffectReport, PositionCount, Positioning, RoundShown,
};
use vernieuwend_verantwoorden::rules::Check;
use vernieuwend_verantwoorden::sentence::sentences;
use vernieuwend_verantwoorden::value::{Day, Decimal, Figure, Id, People, Period, Responses};

use crate::given::{root, shipped};

mod community;
mod learning;
mod staff;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn decimal(number: f64) -> Decimal {
    Decimal::from_f64(number).unwrap()
}

fn known(number: f64) -> Figure<Decimal> {
    Figure::Known(decimal(number))
}

/// What goes out: an exact report, or one for a commissioner.
enum Way {
    Inside,
    Outside,
}

fn file(name: &str) -> String {
    shipped(&format!("practice/{name}"))
}

fn of_year(
    folder: &str,
    records: &str,
    earlier: Option<&EffectReport>,
    way: &Way,
    made_on: &str,
) -> EffectReport {
    let policy = format::read::<PolicyFramework>(&file("policy-framework.json"))
        .unwrap()
        .check()
        .unwrap();
    let plan = format::read::<Plan>(&file(&format!("{folder}plan.json"))).unwrap();
    let plan = plan.check_against(&policy).unwrap();
    let narrative = format::read::<Narrative>(&file(&format!("{folder}narrative.json"))).unwrap();
    let mut narrative = narrative.into_document();
    // The answers of 2025 are a stream, those of 2024 stand in the narrative.
    let read = if folder.is_empty() {
        let mut answers = SelfAssessments::default();
        let lines = file("self-assessments.jsonl");
        answers.lines("self-assessments.jsonl", lines.as_bytes()).unwrap();
        answers.join(&mut narrative.practice)
    } else {
        Vec::new()
    };
    assert!(read.iter().all(|source| source.refusals.is_empty()));
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let mut tally = Tally::new(&policy, &plan);
    tally.participations(records.as_bytes()).unwrap();
    let mut joined = account(&policy, &plan, &tally)
        .with_narrative(&narrative)
        .with_self_assessments(&read);
    if let Some(earlier) = earlier {
        joined = joined.with_earlier_report(earlier).unwrap();
    }
    match way {
        Way::Inside => joined.internal(day(made_on)),
        Way::Outside => {
            joined
                .protect(&Disclosure::k5(), Audience::Commissioner, day(made_on))
                .unwrap()
                .report
        }
    }
}

/// The report over 2024 as it is shipped, which is the one that its documents give.
fn earlier() -> EffectReport {
    let made = of_year("earlier/", "", None, &Way::Outside, "2025-03-10");
    let text = format::write(&made).unwrap();
    let name = "practice/earlier/effect-report.json";
    if std::env::var_os("BLESS").is_some() {
        fs::write(root().join("examples/data").join(name), &text).unwrap();
    }
    assert_eq!(text, shipped(name), "BLESS=1 writes it again");
    made
}

fn report(way: &Way) -> EffectReport {
    of_year(
        "",
        &file("participations.jsonl"),
        Some(&earlier()),
        way,
        "2026-06-01",
    )
}

fn round<'r>(report: &'r EffectReport, id: &str) -> &'r Positioning {
    let rounds = &report.practice.as_ref().unwrap().positioning;
    rounds.iter().find(|round| round.round.as_str() == id).unwrap()
}

fn beacon(round: &Positioning, beacon: Beacon) -> &BeaconPositions {
    round.beacons.iter().find(|it| it.beacon == beacon).unwrap()
}

fn year() -> Period {
    Period::new(day("2025-01-01"), day("2025-12-31"))
}

/// A round on the fifth beacon.
fn fifth(id: &str, on: &str, answers: &[(&str, f64, f64)]) -> PositioningRound {
    let mut round = PositioningRound::new(Id::new(id).unwrap(), day(on));
    for (respondent, current, desired) in answers {
        let mut answer = PositioningAnswer::new(respondent.parse().unwrap(), Beacon::CollectiveAndIndividual);
        answer.current = Some(decimal(*current));
        answer.desired = Some(decimal(*desired));
        round.answers.push(answer);
    }
    round
}

/// An account of rounds alone, with what the rules find in the narrative.
fn of_rounds(rounds: Vec<PositioningRound>, way: &Way) -> (EffectReport, Findings) {
    let policy = PolicyFramework::new(Id::new("beleid").unwrap(), "Sociale basis", year());
    let policy = policy.check().unwrap();
    let plan = Plan::new(Id::new("plan").unwrap(), Organisation::new("Buurthuis"), year());
    let plan = plan.check_against(&policy).unwrap();
    let mut narrative = Narrative::new(Id::new("toelichting").unwrap(), year());
    narrative.practice.positioning = rounds;
    let narrative = narrative.check_against((&policy, &plan)).unwrap();
    let found = narrative.findings().clone();
    let tally = Tally::new(&policy, &plan);
    let joined = account(&policy, &plan, &tally).with_narrative(&narrative);
    let made_on = day("2026-03-02");
    let report = match way {
        Way::Inside => joined.internal(made_on),
        Way::Outside => {
            joined
                .protect(&Disclosure::k5(), Audience::Public, made_on)
                .unwrap()
                .report
        }
    };
    (report, found)
}

const FIVE: [(&str, f64, f64); 5] = [
    ("m-1", 2.0, 4.0),
    ("m-2", 2.5, 4.0),
    ("m-3", 2.5, 4.5),
    ("m-4", 3.0, 4.5),
    ("m-5", 4.5, 5.0),
];

#[test]
fn five_scores_on_the_fifth_beacon_give_the_figures_of_the_training() {
    let (report, found) = of_rounds(vec![fifth("voorjaar", "2025-03-12", &FIVE)], &Way::Inside);
    assert!(found.is_empty(), "{}", found.text(Language::En));
    let round = round(&report, "voorjaar");
    assert_eq!(round.shown, RoundShown::Whole);
    assert_eq!(round.respondents, Figure::Known(Responses(5)));
    let fifth = beacon(round, Beacon::CollectiveAndIndividual);
    assert_eq!(fifth.current.mean, known(2.9));
    assert_eq!(fifth.current.median, known(2.5));
    assert_eq!(fifth.current.spread, known(2.5));
    assert_eq!(fifth.desired.mean, known(4.4));
    assert_eq!(fifth.gap, known(1.5));
    assert_eq!(
        fifth.current.distribution[1],
        PositionCount::new(decimal(2.5), Responses(2))
    );
    assert_eq!(
        round.statement.en,
        "On 12 March 2025 5 members of staff said, on a line from 1 to 5, how far the organisation works by each beacon now, \
         and how far it should. The answers differ most on beacon ‘collective where possible, individual when needed’: the \
         lowest and the highest are 2.5 points apart, the mean is 2.9 and the median 2.5; desired is 1.5 points more on \
         average. That difference is the conversation. This is about the organisation and proves no effect on residents."
    );
    assert!(
        round
            .statement
            .nl
            .contains("de middelste 2,5; gewenst is gemiddeld 1,5 punt meer.")
    );
}

#[test]
fn five_colleagues_are_too_few_for_a_figure_outside_and_two_are_for_any() {
    let (report, found) = of_rounds(vec![fifth("voorjaar", "2025-03-12", &FIVE)], &Way::Outside);
    assert!(found.is_empty());
    let told = round(&report, "voorjaar");
    assert_eq!(told.shown, RoundShown::Means);
    let written = serde_json::to_value(beacon(told, Beacon::CollectiveAndIndividual)).unwrap();
    let hidden = serde_json::json!({"answered": "suppressed", "mean": "suppressed", "median": "suppressed", "spread": "suppressed"});
    assert_eq!(
        written,
        serde_json::json!({"beacon": "wns:5", "current": hidden, "desired": hidden, "pairs": "suppressed", "gap": "suppressed"})
    );

    for way in [Way::Inside, Way::Outside] {
        let (report, found) = of_rounds(vec![fifth("klein", "2025-03-12", &FIVE[..2])], &way);
        assert_eq!(found.with_code("round-too-small").count(), 1);
        let told = round(&report, "klein");
        assert_eq!(told.shown, RoundShown::TooFew);
        assert_eq!(told.respondents, Figure::Suppressed);
        assert!(told.beacons.is_empty());
        assert_eq!(
            told.statement.nl,
            "Aan deze ronde deden te weinig medewerkers mee: wat zij antwoordden blijft bij hen."
        );
    }
}

#[test]
fn what_is_off_in_one_answer_is_said_inside_and_stays_there() {
    let mut answers = FIVE.to_vec();
    answers.push(("m-6", 6.0, 4.0));
    for (way, told) in [(Way::Inside, 1), (Way::Outside, 0)] {
        let (report, found) = of_rounds(vec![fifth("voorjaar", "2025-03-12", &answers)], &way);
        assert_eq!(found.with_code("score-off-scale").count(), 1);
        let said = report.findings.list.with_code("score-off-scale").count();
        assert_eq!(said, told);
    }
    let (report, _) = of_rounds(vec![fifth("voorjaar", "2025-03-12", &answers)], &Way::Inside);
    let fifth = beacon(round(&report, "voorjaar"), Beacon::CollectiveAndIndividual);
    assert_eq!(fifth.current.answered, Figure::Known(Responses(5)));
    assert_eq!(
        fifth.desired.answered,
        Figure::Known(Responses(6)),
        "the other score still counts"
    );
}

#[test]
fn no_pseudonym_of_staff_enters_a_report() {
    for way in [Way::Inside, Way::Outside] {
        let text = format::write(&report(&way)).unwrap();
        // Also within a sentence or a finding.
        for pseudonym in ["m-01", "m-40", "s-1"] {
            assert!(!text.contains(pseudonym), "{pseudonym}");
        }
    }
}

#[test]
fn the_widest_spread_stands_first_inside_and_the_widest_gap_outside() {
    let inside = report(&Way::Inside);
    let told = round(&inside, "najaar-2025");
    let spreads: Vec<Decimal> = told
        .beacons
        .iter()
        .map(|it| *it.current.spread.known().unwrap())
        .collect();
    assert_eq!(spreads.len(), 8);
    assert!(spreads.is_sorted_by(|one, next| one >= next), "{spreads:?}");

    let outside = report(&Way::Outside);
    let told = round(&outside, "najaar-2025");
    let gaps: Vec<Option<Decimal>> = told.beacons.iter().map(|it| it.gap.known().copied()).collect();
    assert!(gaps.is_sorted_by(|one, next| one >= next), "{gaps:?}");
    assert!(gaps.iter().flatten().count() >= 6, "{gaps:?}");
    let means = told.beacons.iter().filter(|it| it.current.mean.known().is_some());
    assert!(means.count() >= 4);
    for it in &told.beacons {
        assert!(it.current.distribution.is_empty());
        assert_eq!(it.current.spread, Figure::Suppressed);
    }
}

#[test]
fn a_round_stands_beside_the_one_of_the_report_before() {
    let report = report(&Way::Outside);
    let told = round(&report, "najaar-2025");
    let second = beacon(told, Beacon::OwnStrength);
    let change = second.change.as_ref().unwrap();
    assert_eq!(change.since.as_str(), "najaar-2024");
    let earlier = earlier();
    let then = beacon(round(&earlier, "najaar-2024"), Beacon::OwnStrength);
    let (now, then) = (second.gap.known().unwrap(), then.gap.known().unwrap());
    assert_eq!(change.gap, Figure::Known(now.minus(*then).unwrap()));
    assert!(
        told.beacons
            .iter()
            .any(|it| it.change.as_ref().unwrap().current.known().is_some())
    );
    assert!(
        told.statement
            .nl
            .ends_with("Of het dezelfde mensen waren, staat hier niet. Dit gaat over de organisatie en bewijst geen effect bij inwoners.")
    );
    assert!(
        told.statement
            .en
            .contains("Since the round before the mean of now went up on")
    );
}

#[test]
fn a_team_sees_its_lowest_characteristic_and_which_training_was_chosen() {
    let report = report(&Way::Inside);
    let profile = &report.practice.as_ref().unwrap().competences[0];
    assert_eq!(profile.scored, Figure::Known(Responses(16)));
    let lowest = &profile.characteristics[0];
    assert_eq!(lowest.characteristic, ProfessionalCharacteristic::IntegratedWork);
    assert_eq!(lowest.scores.median, known(2.0));
    assert_eq!(
        profile.statement.en,
        "By 9 April 2025 16 members of staff had been interviewed and scored by colleagues, on a scale from 1 to 5. Lowest is \
         ‘integrated work’: the median is 2. Training chosen, by how many of the 16: ‘Integraal werken’ 11 (followed by \
         10), ‘Outreachend werken’ 9 (followed by 9), ‘Vraaggericht werken en eigen kracht’ 7 (followed by 7) and \
         ‘Resultaatgericht werken’ 5 (followed by 3). This is meant for learning, says \
         nothing of one person and proves no effect on residents."
    );
    let outside = self::report(&Way::Outside);
    let profile = &outside.practice.as_ref().unwrap().competences[0];
    assert!(
        profile
            .statement
            .en
            .contains("Of what may be shown, lowest is ‘signalling and agenda-setting’: the mean is 2.8.")
    );
    for line in &profile.characteristics {
        assert!(line.scores.distribution.is_empty());
        assert_eq!(line.scores.median, Figure::Suppressed);
    }
    assert_eq!(profile.choices[0].chosen, Figure::Known(People(11)));
    assert_eq!(
        profile.choices[0].followed,
        Figure::Suppressed,
        "one of eleven did not"
    );
    assert_eq!(profile.choices[1].followed, Figure::Known(People(9)));
    assert_eq!(
        profile.choices[3].followed,
        Figure::Suppressed,
        "three is a small group"
    );
}

#[test]
fn own_income_and_the_days_of_an_obstacle_are_computed() {
    let report = report(&Way::Inside);
    let told = &report.practice.as_ref().unwrap().initiatives;
    let kitchen = told
        .iter()
        .find(|it| it.initiative.as_str() == "buurtkeuken")
        .unwrap();
    let shares: Vec<(u16, String)> = kitchen
        .own_income
        .iter()
        .map(|it| (it.year, it.share.known().unwrap().to_string()))
        .collect();
    let expected = [(2023, "20 %"), (2024, "44 %"), (2025, "60 %")];
    assert_eq!(shares, expected.map(|(year, share)| (year, share.to_owned())));
    let days: Vec<(bool, Option<u32>)> = kitchen.obstacles.iter().map(|it| (it.open, it.days)).collect();
    assert_eq!(days, [(false, Some(210)), (true, Some(140))]);
    assert_eq!(
        kitchen.statement.nl,
        "Het initiatief is verbonden met anderen, sinds 12 mei 2025. Eigen inkomsten, als deel van alle inkomsten: 20% in 2023, \
         44% in 2024 en 60% in 2025. In de weg stond: een vergunning (weg na 210 dagen) en een verzekering (nog open, al 140 \
         dagen). Wat hier is geleerd, is één keer doorgegeven aan anderen; ook zij geven het verder door."
    );
    assert_eq!(
        kitchen.social_value[0].title,
        "Bewoners durven zelf iets te beginnen"
    );
    // It went back once, and that is no fault.
    let stages: Vec<u32> = kitchen.stages.iter().map(|it| it.days).collect();
    assert_eq!(stages, [210, 315, 169, 223, 385]);
    let bicycles = told
        .iter()
        .find(|it| it.initiative.as_str() == "fietsen")
        .unwrap();
    assert!(
        bicycles
            .statement
            .en
            .ends_with("The organisation declares that it stands on its own since 1 September 2025.")
    );
}

#[test]
fn the_shipped_report_is_in_order_and_says_what_was_left_open() {
    for way in [Way::Inside, Way::Outside] {
        let report = report(&way);
        assert_eq!(
            report.findings.errors,
            0,
            "{}",
            report.findings.list.text(Language::En)
        );
        for sentence in sentences(&report) {
            assert!(sentence.answers_to_its_figures(), "{}", sentence.pointer);
        }
        let checked = report.clone().check().unwrap();
        assert!(
            !checked.findings().has_errors(),
            "{}",
            checked.findings().text(Language::En)
        );
        let again = format::read::<EffectReport>(&format::write(&report).unwrap()).unwrap();
        assert_eq!(*again, report);
    }
}

#[test]
fn who_changes_a_figure_or_a_sentence_is_found() {
    let mut report = report(&Way::Inside);
    let practice = report.practice.as_mut().unwrap();
    let told = practice
        .positioning
        .iter_mut()
        .find(|it| it.round.as_str() == "najaar-2025")
        .unwrap();
    told.beacons[0].current.spread = known(0.5);
    practice.initiatives[0].statement.nl = "Het gaat goed.".to_owned();
    let found = report.check().unwrap().findings().clone();
    assert_eq!(found.with_code("positions-disagree").count(), 1);
    let changed: Vec<&str> = found
        .with_code("statement-differs")
        .map(|it| it.pointer.as_str())
        .collect();
    assert!(
        changed.contains(&"/practice/initiatives/0/statement/nl"),
        "{changed:?}"
    );
}

#[test]
fn page_and_tables_show_it_and_a_report_without_it_has_neither() {
    let report = report(&Way::Outside);
    let page = render::page(&report, Language::Nl);
    for told in [
        "Hoe de organisatie werkt",
        "Positiebepaling: Najaar 2025, een jaar na de training",
        "<figcaption><strong>Direct er op af</strong></figcaption>",
        "Buurtkeuken aan de Vecht",
        "Economische waarde (telt niet op bij de sociale)",
        "Lessen van eerder",
        "De training van zes hele dagen achter elkaar was te veel.",
        "Winst voor bewoners zelf",
        "Methoden en waar zij voor zijn",
        "Wat is besloten, en hoe het nu staat",
        "De tuingroep nam het rooster en de sleutel over",
    ] {
        assert!(page.contains(told), "{told}");
    }
    let inside = render::page(&self::report(&Way::Inside), Language::En);
    let pictures = inside.matches("<svg role=\"img\"").count();
    assert!(pictures >= 8, "a line for each beacon");
    assert_eq!(
        inside.matches("<desc").count(),
        pictures,
        "each is told in words too"
    );
    let dots = inside.matches("<circle class=\"before\"").count();
    assert!(dots >= 40 * 8, "a dot for each respondent and beacon, {dots}");

    let files = render::tables(&report, render::CsvMarks::Point).unwrap();
    let table = files.iter().find(|file| file.name == "practice.csv").unwrap();
    assert!(
        table
            .text
            .contains("initiative,buurtkeuken,Buurtkeuken aan de Vecht,2025-05-12,2025,ownIncome,share,0.6,")
    );
    for row in [
        "lesson,luisteren,,,,overdue,days,92,",
        "method,Oplossingsgerichte gesprekken,,,hmo:1,serves,,,,,,keuken",
        "initiative,buurtkeuken,Buurtkeuken aan de Vecht,2025-05-12,1. Verkochte maaltijden en verhuur van de keuken,economicValue,euro,7500.00,",
        "story,sleutel,De sleutel van de schuur,2025-10-20,1. self-confidence,changed,,,,,,Onderzoeker van de stichting",
        "story,sleutel,De sleutel van de schuur,2025-10-20,1.,agreement,share,0.67,",
        "continuity,tuin,de tuingroep van de Esdoornhof,2025-12-08,2,goesOn,,,,,,self-sustaining",
        "gain,jongeren-helpen,Jongeren helpen ouderen in de tuin met zwaar werk,,jongeren-helpen,standing,,,,,,told",
        "intervision,intervisie-november,Luisteren zonder formulier,2025-11-24,,people,people,8,",
        "decision,eigenaar,Bewoners voelen zich eigenaar van de tuin,,1. before,followUp,,,,,,told",
    ] {
        assert!(table.text.contains(row), "{row}\n{}", table.text);
    }
    let (without, _) = of_rounds(Vec::new(), &Way::Outside);
    assert_eq!(without.practice, None);
    assert!(!format::write(&without).unwrap().contains("\"practice\""));
    for language in [Language::Nl, Language::En] {
        let page = render::page(&without, language);
        for told in [
            "werkwijze",
            "id=\"practice\"",
            "lessen",
            "id=\"lessons\"",
            "<svg role",
        ] {
            assert!(!page.contains(told), "{told}");
        }
    }
    let files = render::tables(&without, render::CsvMarks::Point).unwrap();
    assert!(files.iter().all(|file| file.name != "practice.csv"));
}
