//! Tender offers: made from plan and assignment, checked, and held beside what was realised.

use std::fs;
use std::path::Path;

use vernieuwend_verantwoorden::account::account;
use vernieuwend_verantwoorden::code::CriterionType;
use vernieuwend_verantwoorden::evidence::Standing;
use vernieuwend_verantwoorden::format;
use vernieuwend_verantwoorden::narrative::Narrative;
use vernieuwend_verantwoorden::offer::{Composed, OfferAnswer, TenderOffer};
use vernieuwend_verantwoorden::plan::{
    Activity, AgreedBy, Agreement, Contribution, CriterionAnswer, Design, Effect, IndicatorPledge,
    MeasurementPlan, Organisation, Partner, Plan, PlanningStep, PriceLine, Reference, Risk, SocialReturn,
    SocialReturnLine, StaffLine, Target, Vat,
};
use vernieuwend_verantwoorden::policy::{
    A4Pages, AnswerLength, Asked, AskedSocialReturn, Assignment, AwardCriterion, Goal, Lot,
    PerformanceIndicator, PolicyFramework, PriceBasis, Requirement, Weight,
};
use vernieuwend_verantwoorden::register::Tally;
use vernieuwend_verantwoorden::render;
use vernieuwend_verantwoorden::report::{Audience, DifferenceKind, EffectReport};
use vernieuwend_verantwoorden::rules::{Check, Checked, OfferContext};
use vernieuwend_verantwoorden::sentence::{Piece, characters, laid_out};
use vernieuwend_verantwoorden::tender;
use vernieuwend_verantwoorden::value::{Decimal, Figure, Id, Period, Share};
use vernieuwend_verantwoorden::{Language, Words};

fn shipped<T: vernieuwend_verantwoorden::value::document::Document>(name: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("examples/data")
        .join(name);
    format::read::<T>(&fs::read_to_string(path).unwrap())
        .unwrap()
        .into_parts()
        .0
}

fn shipped_documents() -> (Checked<PolicyFramework>, Checked<Plan>, Checked<Narrative>) {
    let policy = shipped::<PolicyFramework>("policy-framework.json")
        .check()
        .unwrap();
    let plan = shipped::<Plan>("plan.json").check_against(&policy).unwrap();
    let narrative = shipped::<Narrative>("narrative.json")
        .check_against((&policy, &plan))
        .unwrap();
    (policy, plan, narrative)
}

/// A report of the shipped year, as it may leave the organisation.
fn shipped_report(policy: &Checked<PolicyFramework>, plan: &Checked<Plan>) -> EffectReport {
    let mut tally = Tally::new(policy, plan);
    let file = |name: &str| {
        fs::read(
            Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("examples/data")
                .join(name),
        )
        .unwrap()
    };
    tally.participations(&file("participations.jsonl")[..]).unwrap();
    tally.measurements(&file("measurements.jsonl")[..]).unwrap();
    let mut report = account(policy, plan, &tally).internal("2026-03-02".parse().unwrap());
    report.audience = Audience::Commissioner;
    report
}

fn year() -> Period {
    Period::new("2026-01-01".parse().unwrap(), "2026-12-31".parse().unwrap())
}

/// The square of the source article: less nuisance, three evenings a week, a mark for feeling safe.
fn square() -> (PolicyFramework, Plan) {
    let mut policy = PolicyFramework::new(Id::new("beleid").unwrap(), "Sociale basis", year());
    policy.goals.push(Goal::new(
        Id::new("veilig").unwrap(),
        "Bewoners voelen zich veilig op het plein",
    ));
    let mut assignment = Assignment::new(
        Id::new("plein").unwrap(),
        "Het plein",
        "Hoe wordt het rustiger op het plein?",
    );
    let mut criterion = AwardCriterion::new(Id::new("aanpak").unwrap(), "Aanpak", CriterionType::Quality);
    criterion.weight = Some(Weight::Percentage(Decimal::from_f64(100.0).unwrap()));
    criterion.asks = Some(Asked::Effects);
    assignment.criteria.push(criterion);
    policy.assignment = Some(assignment);
    let mut plan = Plan::new(
        Id::new("plan").unwrap(),
        Organisation::new("Stichting Buurtkracht"),
        year(),
    );
    let mut evenings = Activity::new(Id::new("aanwezig").unwrap(), "Drie avonden per week op het plein");
    evenings.planned.costs = Some("40000.00".parse().unwrap());
    plan.activities.push(evenings);
    let mut effect = Effect::new(Id::new("veiliger").unwrap(), "Bewoners voelen zich veiliger");
    effect.activities.push(Id::new("aanwezig").unwrap());
    effect.measurement = Some(MeasurementPlan::Survey(
        "Ik voel mij veilig op het plein".to_owned(),
    ));
    effect.target = Some(Target::Described(
        "het rapportcijfer gaat van 5,8 naar 6,5".to_owned(),
    ));
    plan.effects.push(effect);
    plan.contributions.push(Contribution::new(
        Id::new("veiliger").unwrap(),
        Id::new("veilig").unwrap(),
    ));
    (policy, plan)
}

fn offered(policy: PolicyFramework, plan: Plan) -> (Checked<PolicyFramework>, Checked<Plan>, TenderOffer) {
    let policy = policy.check().unwrap();
    let plan = plan.check_against(&policy).unwrap();
    let offer = tender::offer(&policy, &plan)
        .made_on("2025-10-01".parse().unwrap())
        .unwrap();
    (policy, plan, offer)
}

/// The codes found, sorted, and nothing else.
fn codes(offer: &TenderOffer, context: OfferContext<'_>) -> Vec<String> {
    let findings = match offer.clone().check_against(context) {
        Ok(checked) => checked.findings().clone(),
        Err(rejected) => rejected.findings().clone(),
    };
    findings.iter().map(|finding| finding.code.to_string()).collect()
}

/// Everything that is handed in under an answer, one piece of text after the other.
fn text(offer: &TenderOffer, answer: &OfferAnswer, language: Language) -> String {
    let pieces = laid_out(answer, &offer.evidence, language);
    let texts = pieces.iter().map(|piece| match piece {
        Piece::Table(table) => {
            let rows = table.rows.iter().map(|row| row.join(" | "));
            std::iter::once(table.caption.clone())
                .chain(rows)
                .collect::<Vec<_>>()
                .join("\n")
        }
        Piece::Paragraph(text) => text.clone(),
        _ => panic!("a piece of another kind"),
    });
    texts.collect::<Vec<_>>().join("\n")
}

fn agreed(plan: &mut Plan) {
    plan.agreements.push(Agreement::new(AgreedBy::Professional));
}

#[test]
fn the_smallest_offer_needs_only_a_plan_and_an_assignment() {
    let (policy, plan) = square();
    let (policy, plan, offer) = offered(policy, plan);
    assert_eq!(
        text(&offer, &offer.answers[0], Language::Nl),
        "Beoogde effecten voor ‘Bewoners voelen zich veilig op het plein’\nBewoners voelen zich veiliger | Iedereen die meedoet | \
         Met één vraag achteraf: ‘Ik voel mij veilig op het plein’ | Het rapportcijfer gaat van 5,8 naar 6,5 | \
         Drie avonden per week op het plein"
    );
    assert_eq!(
        offer.answers[0].longest, None,
        "no law says how long an answer may be"
    );
    let line = &offer.lines[0];
    assert_eq!(line.effort.title, "Drie avonden per week op het plein");
    assert_eq!(line.yields[0].text, "Bewoners voelen zich veiliger");
    assert_eq!(offer.totals.costs, Figure::Known("40000.00".parse().unwrap()));
    assert_eq!(codes(&offer, (&policy, &plan).into()), ["offer-not-agreed"]);
}

#[test]
fn an_offer_reads_back_as_it_was_written() {
    let (policy, plan, narrative) = shipped_documents();
    let report = shipped_report(&policy, &plan);
    let offer = tender::offer(&policy, &plan)
        .with_narrative(&narrative)
        .with_evidence(&[&report])
        .made_on("2026-03-02".parse().unwrap())
        .unwrap();
    let text = format::write(&offer).unwrap();
    assert_eq!(format::read::<TenderOffer>(&text).unwrap().into_parts().0, offer);
    let schema = jsonschema::validator_for(&format::schema::<TenderOffer>()).unwrap();
    assert!(schema.is_valid(&serde_json::from_str(&text).unwrap()));
}

#[test]
fn without_an_assignment_there_is_nothing_to_offer() {
    let (mut policy, plan) = square();
    policy.assignment = None;
    let policy = policy.check().unwrap();
    let plan = plan.check_against(&policy).unwrap();
    let refused = tender::offer(&policy, &plan)
        .made_on("2025-10-01".parse().unwrap())
        .unwrap_err();
    assert_eq!(refused.message().nl, "het beleidskader bevat geen opdracht");
}

#[test]
fn the_shipped_assignment_is_answered_within_its_lengths() {
    let (policy, plan, narrative) = shipped_documents();
    let report = shipped_report(&policy, &plan);
    let offer = tender::offer(&policy, &plan)
        .with_narrative(&narrative)
        .with_evidence(&[&report])
        .made_on("2026-03-02".parse().unwrap())
        .unwrap();
    let criteria = &policy.assignment.as_ref().unwrap().criteria;
    assert_eq!(offer.answers.len(), criteria.len());
    for (answer, criterion) in offer.answers.iter().zip(criteria) {
        assert_eq!(answer.criterion, criterion.id);
        assert!(answer.is_answered(), "{}", answer.name);
        for language in [Language::Nl, Language::En] {
            let length = characters(&laid_out(answer, &offer.evidence, language));
            assert!(length <= answer.characters as usize);
            let longest = answer.longest.and_then(AnswerLength::characters);
            assert!(
                longest.is_none_or(|longest| length <= longest as usize),
                "{}",
                answer.name
            );
        }
    }
    assert!(
        offer
            .goals_without_effect
            .iter()
            .any(|goal| goal.as_str() == "vroeg-in-beeld")
    );
    assert!(
        offer.lines.iter().any(|line| line
            .needs
            .iter()
            .any(|need| need.need.as_str() == "ochtendlessen")),
        "the need behind the line is told"
    );
    let findings = offer.check_against((&policy, &plan)).unwrap();
    assert!(
        !findings.findings().has_errors(),
        "{}",
        findings.findings().text(Language::Nl)
    );
}

#[test]
fn evidence_is_quoted_word_for_word_with_its_design() {
    let (policy, plan, _) = shipped_documents();
    let report = shipped_report(&policy, &plan);
    let offer = tender::offer(&policy, &plan)
        .with_evidence(&[&report])
        .made_on("2026-03-02".parse().unwrap())
        .unwrap();
    let quoted = offer
        .evidence
        .iter()
        .find(|it| it.effect.as_str() == "minder-eenzaam")
        .unwrap();
    assert_eq!(
        (quoted.standing, quoted.design),
        (Standing::Measured, Design::BeforeAfter)
    );
    let answers = report.goals.iter().flat_map(|goal| &goal.effects);
    let reported = answers
        .clone()
        .find(|answer| answer.effect.as_str() == "minder-eenzaam")
        .unwrap();
    assert_eq!(quoted.statement, reported.statement);
    assert_eq!(quoted.caveats, reported.caveats);
    let text = text(&offer, &offer.answers[0], Language::Nl);
    assert!(
        text.contains(&format!("Gemeten, voor- en nameting | {}", reported.statement.nl)),
        "{text}"
    );
    let reports = [&report];
    let context = OfferContext::from((&policy, &plan)).with_reports(&reports);
    assert!(!codes(&offer, context).contains(&"evidence-beyond-report".to_owned()));
}

#[test]
fn worse_outcomes_are_quoted_as_plainly_as_better_ones() {
    let (policy, plan, _) = shipped_documents();
    let report = shipped_report(&policy, &plan);
    let offer = tender::offer(&policy, &plan)
        .with_evidence(&[&report])
        .made_on("2026-03-02".parse().unwrap())
        .unwrap();
    let quoted = offer
        .evidence
        .iter()
        .find(|it| it.effect.as_str() == "mantelzorgers-beter")
        .unwrap();
    assert!(
        quoted.statement.nl.contains("Dat is een verslechtering"),
        "{}",
        quoted.statement.nl
    );
    let text = text(&offer, &offer.answers[0], Language::Nl);
    assert!(text.contains("Dat is een verslechtering"), "{text}");
}

#[test]
fn a_report_with_exact_counts_never_leaves_through_an_offer() {
    let (policy, plan, _) = shipped_documents();
    for audience in [Audience::Internal, Audience::Auditor] {
        let mut report = shipped_report(&policy, &plan);
        report.audience = audience;
        let offer = tender::offer(&policy, &plan)
            .with_evidence(&[&report])
            .made_on("2026-03-02".parse().unwrap())
            .unwrap();
        assert!(offer.evidence.is_empty());
        assert_eq!(offer.evidence_left_out.len(), 1);
        assert!(offer.evidence_left_out[0].because.nl.contains("vertrouwelijk"));
    }
}

#[test]
fn evidence_that_says_less_than_the_offer_is_an_error() {
    let (policy, plan, _) = shipped_documents();
    let report = shipped_report(&policy, &plan);
    let good = tender::offer(&policy, &plan)
        .with_evidence(&[&report])
        .made_on("2026-03-02".parse().unwrap())
        .unwrap();
    let reports = [&report];
    let context = OfferContext::from((&policy, &plan)).with_reports(&reports);
    let before = codes(&good, context);
    let at = good
        .evidence
        .iter()
        .position(|it| it.effect.as_str() == "minder-eenzaam")
        .unwrap();
    let pointers = |offer: &TenderOffer| -> Vec<String> {
        let checked = offer.clone().check_against(context).unwrap();
        let findings = checked.findings();
        findings
            .with_code("evidence-beyond-report")
            .map(|it| it.pointer.to_string())
            .collect()
    };
    assert!(pointers(&good).is_empty());

    let mut stronger = good.clone();
    stronger.evidence[at].design = Design::Randomised;
    assert_eq!(pointers(&stronger), [format!("/evidence/{at}/design")]);
    assert_eq!(
        codes(&stronger, context).len(),
        before.len() + 1,
        "and nothing else"
    );

    let mut reworded = good.clone();
    reworded.evidence[at].statement = Words::new("Bewezen effect.", "Proven effect.");
    assert_eq!(pointers(&reworded), [format!("/evidence/{at}/statement")]);

    let mut bold = good.clone();
    bold.evidence[at].caveats.clear();
    assert_eq!(pointers(&bold), [format!("/evidence/{at}/caveats")]);

    let mut invented = good.clone();
    invented.evidence[at].reported_as = Id::new("bestaat-niet").unwrap();
    assert_eq!(pointers(&invented), [format!("/evidence/{at}/reportedAs")]);
}

#[test]
fn what_was_achieved_claims_no_more_than_its_evidence() {
    let (policy, mut plan) = square();
    agreed(&mut plan);
    let mut answer = CriterionAnswer::new(Id::new("aanpak").unwrap(), "Wij zijn er drie avonden per week.");
    answer.achieved = Some("Dankzij onze aanpak is de veiligheid verbeterd.".to_owned());
    plan.answers.push(answer);
    let (policy, plan, offer) = offered(policy, plan);
    let checked = offer.check_against((&policy, &plan)).unwrap();
    let found: Vec<_> = checked
        .findings()
        .with_code("achievement-beyond-evidence")
        .map(|it| it.facts["found"].clone())
        .collect();
    assert_eq!(
        found,
        ["Dankzij", "verbeterd"],
        "without evidence neither cause nor change may be claimed"
    );
    assert_eq!(checked.findings().len(), 2);
}

#[test]
fn what_people_wrote_is_never_cut_and_its_length_is_counted_in_characters() {
    let (mut policy, mut plan) = square();
    agreed(&mut plan);
    policy.assignment.as_mut().unwrap().criteria[0].longest_answer = Some(AnswerLength::Characters(10));
    plan.answers
        .push(CriterionAnswer::new(Id::new("aanpak").unwrap(), "Één plein."));
    plan.answers[0].words_only = true;
    let (checked_policy, checked_plan, offer) = offered(policy.clone(), plan.clone());
    assert_eq!(
        codes(&offer, (&checked_policy, &checked_plan).into()),
        Vec::<String>::new()
    );

    plan.answers[0].text.push('ë');
    let (policy, plan, offer) = offered(policy, plan);
    assert_eq!(offer.answers[0].characters, 11);
    assert_eq!(codes(&offer, (&policy, &plan).into()), ["answer-too-long"]);
}

#[test]
fn a_composed_answer_keeps_whole_lines_and_says_how_many_it_left_out() {
    let (mut policy, mut plan) = square();
    agreed(&mut plan);
    plan.effects.push(Effect::new(
        Id::new("tweede").unwrap(),
        "Buren spreken elkaar aan",
    ));
    plan.effects[1].activities.push(Id::new("aanwezig").unwrap());
    plan.contributions.push(Contribution::new(
        Id::new("tweede").unwrap(),
        Id::new("veilig").unwrap(),
    ));
    let whole = offered(policy.clone(), plan.clone()).2.answers[0].characters;
    let longest = |policy: &mut PolicyFramework, longest| {
        let length = AnswerLength::Characters(longest);
        policy.assignment.as_mut().unwrap().criteria[0].longest_answer = Some(length);
    };
    longest(&mut policy, whole);
    let (_, _, offer) = offered(policy.clone(), plan.clone());
    assert_eq!(
        (offer.answers[0].left_out, offer.answers[0].characters),
        (0, whole)
    );

    longest(&mut policy, whole - 1);
    let (checked_policy, checked_plan, offer) = offered(policy.clone(), plan.clone());
    let answer = &offer.answers[0];
    assert_eq!(answer.left_out, 1);
    assert!(answer.characters < whole);
    let text = text(&offer, answer, Language::Nl);
    assert!(text.contains("Bewoners voelen zich veiliger"), "{text}");
    assert!(!text.contains("Buren spreken elkaar aan"), "{text}");
    let found = codes(&offer, (&checked_policy, &checked_plan).into());
    assert!(found.contains(&"answer-cut-short".to_owned()), "{found:?}");

    longest(&mut policy, 20);
    let (_, _, offer) = offered(policy, plan);
    let answer = &offer.answers[0];
    assert_eq!(answer.composed, None);
    assert_eq!(
        answer.open.as_ref().unwrap().nl,
        "van wat het plan heeft, past niets in de lengte van de opdracht"
    );
}

#[test]
fn pages_are_counted_only_where_the_assignment_says_what_a_page_holds() {
    let (mut policy, mut plan) = square();
    agreed(&mut plan);
    let mut pages = A4Pages::new(Decimal::from_f64(0.5).unwrap());
    plan.answers.push(CriterionAnswer::new(
        Id::new("aanpak").unwrap(),
        "Wij zijn er drie avonden per week. ".repeat(40),
    ));
    plan.answers[0].words_only = true;
    let mut found = |pages| {
        policy.assignment.as_mut().unwrap().criteria[0].longest_answer = Some(AnswerLength::A4(pages));
        let (policy, plan, offer) = offered(policy.clone(), plan.clone());
        codes(&offer, (&policy, &plan).into())
    };
    assert_eq!(found(pages), Vec::<String>::new());
    pages.characters_per_page = Some(2_800);
    assert_eq!(found(pages), Vec::<String>::new());
    pages.characters_per_page = Some(2_700);
    assert_eq!(
        found(pages),
        ["answer-too-long"],
        "1,399 characters on half of 2,700"
    );
}

/// An assignment with a criterion of every kind.
fn of_every_kind() -> (PolicyFramework, Plan) {
    let (mut policy, mut plan) = square();
    agreed(&mut plan);
    let kinds = [
        ("opbrengst", Asked::Effects, CriterionType::Quality),
        ("nog-eens", Asked::Effects, CriterionType::Quality),
        ("prijs", Asked::Price, CriterionType::Price),
        ("sroi", Asked::SocialReturn, CriterionType::Quality),
        ("kpi", Asked::Indicators, CriterionType::Quality),
        ("planning", Asked::Planning, CriterionType::Quality),
        ("risicos", Asked::Risks, CriterionType::Quality),
        ("partners", Asked::Partners, CriterionType::Quality),
        ("team", Asked::Staff, CriterionType::Quality),
        ("ervaring", Asked::References, CriterionType::Quality),
        ("visie", Asked::Words, CriterionType::Quality),
    ];
    let assignment = policy.assignment.as_mut().unwrap();
    assignment.criteria = kinds
        .into_iter()
        .map(|(id, asks, kind)| {
            let mut criterion = AwardCriterion::new(Id::new(id).unwrap(), id, kind);
            criterion.asks = Some(asks);
            criterion
        })
        .collect();
    plan.activities[0].planned.costs = None;
    (policy, plan)
}

#[test]
fn what_the_plan_does_not_hold_stays_open_and_nothing_else_takes_its_place() {
    let (policy, plan) = of_every_kind();
    let (policy, plan, offer) = offered(policy, plan);
    let open: Vec<(&str, &str)> = offer
        .answers
        .iter()
        .filter_map(|answer| Some((answer.name.as_str(), answer.open.as_ref()?.nl.as_str())))
        .collect();
    assert_eq!(
        open,
        [
            (
                "nog-eens",
                "de effecten voor deze doelen staan al onder ‘opbrengst’"
            ),
            (
                "prijs",
                "het plan noemt geen prijzen, en van geen activiteit wat zij kost"
            ),
            ("sroi", "het plan noemt geen social return"),
            (
                "kpi",
                "het plan noemt op geen prestatie-indicator wat het nastreeft"
            ),
            ("planning", "het plan heeft geen planning"),
            ("risicos", "het plan noemt geen risico's"),
            ("partners", "het plan noemt geen partners"),
            ("team", "het plan noemt niet welk personeel het werk doet"),
            (
                "ervaring",
                "het plan noemt geen eerder werk, en er is geen eerdere rapportage bij"
            ),
            (
                "visie",
                "dit vraagt een antwoord in woorden, en dat is nog niet geschreven"
            ),
        ]
    );
    for answer in &offer.answers[1..] {
        assert_eq!(
            (answer.characters, &answer.composed),
            (0, &None),
            "{}",
            answer.name
        );
    }
    let found = codes(&offer, (&policy, &plan).into());
    assert_eq!(
        found
            .iter()
            .filter(|code| *code == "criterion-unanswered")
            .count(),
        10
    );
}

#[test]
fn each_criterion_is_answered_by_its_kind_from_the_plan() {
    let (mut policy, mut plan) = of_every_kind();
    let assignment = policy.assignment.as_mut().unwrap();
    assignment.criteria.remove(1);
    let kpi = PerformanceIndicator::new(Id::new("wachttijd").unwrap(), "Wachttijd");
    assignment.indicators.push(kpi);
    let mut asked = AskedSocialReturn::new("Een deel van de som");
    asked.share = Some(Share::new(Decimal::from_f64(0.05).unwrap()).unwrap());
    assignment.social_return = Some(asked);
    let bid = &mut plan.bid;
    let mut hours = PriceLine::new("Sociaal werker", PriceBasis::Hour, "80.00".parse().unwrap());
    hours.quantity = Some(Decimal::from_f64(500.0).unwrap());
    hours.vat = Vat::Rate(Decimal::from_f64(21.0).unwrap());
    bid.prices.push(hours);
    let mut line = SocialReturnLine::new("Leerwerkplek");
    line.worth = Some("2500.00".parse().unwrap());
    let mut back = SocialReturn::default();
    back.lines.push(line);
    bid.social_return = Some(back);
    let pursued = Decimal::from_f64(10.0).unwrap();
    bid.indicators.push(IndicatorPledge::new(
        Id::new("wachttijd").unwrap(),
        pursued,
        "Uit de registratie",
    ));
    bid.planning
        .push(PlanningStep::new("Start", "2026-01-05".parse().unwrap()));
    bid.risks.push(Risk::new("Ziekte", "Vaste vervanger"));
    bid.partners
        .push(Partner::new("Stichting De Brug", "Taalmaatjes"));
    bid.staff.push(StaffLine::new("Jongerenwerker"));
    bid.references
        .push(Reference::new("Gemeente Utrecht", "Jongerenwerk", year()));
    plan.answers.push(CriterionAnswer::new(
        Id::new("visie").unwrap(),
        "Wij gaan uit van wat bewoners kunnen.",
    ));
    let (policy, plan, offer) = offered(policy, plan);
    let kinds: Vec<Option<Asked>> = offer
        .answers
        .iter()
        .map(|answer| answer.composed.as_ref().map(Composed::kind))
        .collect();
    for (answer, kind) in offer.answers.iter().zip(&kinds) {
        assert!(answer.is_answered() && answer.open.is_none(), "{}", answer.name);
        let expected = (answer.asks != Asked::Words).then_some(answer.asks);
        assert_eq!(*kind, expected, "{}", answer.name);
    }
    let said = |name: &str| {
        let answer = offer.answers.iter().find(|answer| answer.name == name).unwrap();
        text(&offer, answer, Language::Nl)
    };
    assert_eq!(
        said("prijs"),
        "Prijs per onderdeel\nSociaal werker | uur | € 80,00 | 21% | € 96,80 | 500 | € 40.000,00\n\
         Samen € 40.000,00 zonder btw (€ 48.400,00 met btw)."
    );
    assert_eq!(
        said("sroi"),
        "Gevraagd: Een deel van de som (5% van het gevraagde bedrag, zonder btw).\nWat wij teruggeven\nLeerwerkplek | € 2.500,00 | –\n\
         Samen € 2.500,00; de verplichting komt op € 2.000,00."
    );
    // What a criterion asks does not stand apart as well.
    assert!(offer.social_return.is_none() && offer.indicators.is_empty() && offer.partners.is_empty());
    assert_eq!(codes(&offer, (&policy, &plan).into()), Vec::<String>::new());
}

#[test]
fn an_effect_is_told_once_and_elsewhere_referred_to() {
    let (mut policy, mut plan) = square();
    agreed(&mut plan);
    policy
        .goals
        .push(Goal::new(Id::new("samen").unwrap(), "Buren kennen elkaar"));
    plan.contributions.push(Contribution::new(
        Id::new("veiliger").unwrap(),
        Id::new("samen").unwrap(),
    ));
    let assignment = policy.assignment.as_mut().unwrap();
    assignment.criteria[0].goals = vec![Id::new("veilig").unwrap()];
    let mut second = AwardCriterion::new(Id::new("samen").unwrap(), "Samen", CriterionType::Quality);
    second.goals = vec![Id::new("samen").unwrap()];
    assignment.criteria.push(second);
    plan.answers.push(CriterionAnswer::new(
        Id::new("samen").unwrap(),
        "Wie zich veilig voelt, groet eerder.",
    ));
    let (_, _, offer) = offered(policy, plan);
    let all: String = offer
        .answers
        .iter()
        .map(|answer| text(&offer, answer, Language::Nl))
        .collect();
    assert_eq!(all.matches("Ik voel mij veilig op het plein").count(), 1, "{all}");
    assert!(
        text(&offer, &offer.answers[1], Language::Nl)
            .ends_with("Aan ‘Buren kennen elkaar’ draagt ook ‘Bewoners voelen zich veiliger’ bij; dat staat onder ‘Aanpak’."),
        "{all}"
    );
}

#[test]
fn an_effect_of_two_goals_stands_at_the_one_that_the_plan_names_first() {
    let (mut policy, mut plan) = square();
    agreed(&mut plan);
    // In the framework it comes first, in the plan it is named second.
    policy
        .goals
        .insert(0, Goal::new(Id::new("samen").unwrap(), "Buren kennen elkaar"));
    plan.contributions.push(Contribution::new(
        Id::new("veiliger").unwrap(),
        Id::new("samen").unwrap(),
    ));
    let (_, _, offer) = offered(policy, plan);
    let text = text(&offer, &offer.answers[0], Language::Nl);
    assert!(
        text.starts_with(
            "Aan ‘Buren kennen elkaar’ draagt ook ‘Bewoners voelen zich veiliger’ bij; dat staat onder \
             ‘Bewoners voelen zich veilig op het plein’.\nBeoogde effecten voor ‘Bewoners voelen zich veilig op het plein’"
        ),
        "{text}"
    );
}

#[test]
fn what_is_for_other_lots_is_neither_asked_nor_answered() {
    let (mut policy, mut plan) = square();
    agreed(&mut plan);
    let lot = |name: &str| Lot::new(Id::new(name).unwrap(), name);
    let assignment = policy.assignment.as_mut().unwrap();
    assignment.lots = vec![lot("LOT-0001"), lot("LOT-0002")];
    assignment.lots[0].budget = Some("10000.00".parse().unwrap());
    let mut other = AwardCriterion::new(Id::new("sport").unwrap(), "Sport", CriterionType::Quality);
    other.lots.push(Id::new("LOT-0002").unwrap());
    assignment.criteria.push(other);
    let mut requirement = Requirement::new(Id::new("zaal").unwrap(), "Er is een zaal");
    requirement.lots.push(Id::new("LOT-0002").unwrap());
    assignment.requirements.push(requirement);
    plan.bid.lots.push(Id::new("LOT-0001").unwrap());
    let (policy, plan, offer) = offered(policy, plan);
    assert_eq!(offer.answers.len(), 1);
    assert!(offer.requirements.is_empty());
    assert_eq!(offer.assignment.lots.len(), 1);
    assert_eq!(
        offer.totals.budget,
        Some("10000.00".parse().unwrap()),
        "that of the lot"
    );
    let found = codes(&offer, (&policy, &plan).into());
    assert!(!found.contains(&"criterion-unanswered".to_owned()), "{found:?}");
    assert!(!found.contains(&"requirement-unanswered".to_owned()), "{found:?}");
    // Beside other offers it stands there as not asked, and not as unanswered.
    let beside = tender::assess(&policy, &[&offer], "2026-10-05".parse().unwrap()).unwrap();
    assert_eq!(beside.offers[0].lots, [Id::new("LOT-0001").unwrap()]);
    assert!(beside.requirements[0].answers[0].not_asked);
    let asked: Vec<bool> = beside.criteria.iter().map(|it| it.answers[0].not_asked).collect();
    assert_eq!(asked, [false, true]);
    let text = render::assessment_markdown(&beside, Language::Nl);
    assert!(
        text.contains("niet gevraagd: het gaat over een ander perceel"),
        "{text}"
    );
    assert!(text.contains("niet gevraagd: ander perceel"), "{text}");
}

#[test]
fn each_fault_of_an_offer_has_its_own_code() {
    let faultless = || {
        let (policy, mut plan) = square();
        agreed(&mut plan);
        (policy, plan)
    };
    let look = |policy: PolicyFramework, plan: Plan| {
        let (policy, plan, offer) = offered(policy, plan);
        codes(&offer, (&policy, &plan).into())
    };
    let (policy, plan) = faultless();
    assert_eq!(look(policy, plan), Vec::<String>::new());

    let (policy, mut plan) = faultless();
    plan.contributions.clear();
    assert_eq!(look(policy, plan), ["criterion-unanswered"]);

    let (policy, mut plan) = faultless();
    plan.effects[0].measurement = None;
    assert_eq!(look(policy, plan), ["effect-without-measurement"]);

    let (policy, mut plan) = faultless();
    plan.activities
        .push(Activity::new(Id::new("krant").unwrap(), "Buurtkrant"));
    assert_eq!(look(policy, plan), ["activity-without-effect"]);

    let (policy, mut plan) = faultless();
    plan.effects[0].title = "Aantal bezoekers op het plein".to_owned();
    assert_eq!(look(policy, plan), ["effect-counts-activity"]);

    let (mut policy, plan) = faultless();
    policy.assignment.as_mut().unwrap().budget = Some("39999.99".parse().unwrap());
    assert_eq!(look(policy, plan), ["offer-over-budget"]);

    let (policy, plan) = faultless();
    let (policy, plan, mut offer) = offered(policy, plan);
    offer.answers.clear();
    assert_eq!(codes(&offer, (&policy, &plan).into()), ["criterion-unanswered"]);
    let twice = offer.effects[0].clone();
    offer.effects.push(twice);
    assert!(offer.clone().check().is_err(), "one effect twice");
}

#[test]
fn an_answer_to_a_criterion_that_is_not_asked_blocks() {
    let (policy, mut plan) = square();
    plan.answers
        .push(CriterionAnswer::new(Id::new("aanpack").unwrap(), "Zo."));
    let policy = policy.check().unwrap();
    let rejected = plan.check_against(&policy).unwrap_err();
    let found = rejected.findings().with_code("reference-unknown").next().unwrap();
    assert_eq!(found.pointer.to_string(), "/answers/0/criterion");
    assert_eq!(found.help.nl, "bedoelde u `aanpak`?");
}

#[test]
fn offered_and_realised_stand_side_by_side_also_when_the_target_was_changed() {
    let (policy, plan, narrative) = shipped_documents();
    let mut earlier = plan.document().clone();
    // What was offered before the amendment of May: half of the participants.
    let half = plan
        .amendments
        .iter()
        .find_map(|it| it.earlier_target.clone())
        .unwrap();
    let at = earlier
        .effects
        .iter()
        .position(|it| it.id.as_str() == "hoger-op-ladder")
        .unwrap();
    earlier.effects[at].target = Some(half.clone());
    earlier
        .effects
        .push(Effect::new(Id::new("vervallen").unwrap(), "Wat later vervalt"));
    earlier
        .effects
        .last_mut()
        .unwrap()
        .activities
        .push(Id::new("koffieochtend").unwrap());
    let earlier = earlier.check_against(&policy).unwrap();
    let offer = tender::offer(&policy, &earlier)
        .made_on("2024-10-01".parse().unwrap())
        .unwrap();
    let offer = offer.check_against((&policy, &earlier)).unwrap();

    let mut tally = Tally::new(&policy, &plan);
    let file = |name: &str| {
        fs::read(
            Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("examples/data")
                .join(name),
        )
        .unwrap()
    };
    tally.participations(&file("participations.jsonl")[..]).unwrap();
    tally.measurements(&file("measurements.jsonl")[..]).unwrap();
    let report = account(&policy, &plan, &tally)
        .with_narrative(&narrative)
        .with_offer(&offer)
        .internal("2026-03-02".parse().unwrap());
    let beside = report.offer.as_ref().unwrap();
    let line = beside
        .effects
        .iter()
        .find(|it| it.effect.as_str() == "hoger-op-ladder")
        .unwrap();
    assert_eq!(line.offered, Some(half));
    assert_ne!(line.offered, line.pursued, "the change stays visible");
    assert_eq!(line.amended_on, ["2025-05-19".parse().unwrap()]);
    let difference = line.difference.as_ref().unwrap();
    assert_ne!(difference.kind, DifferenceKind::NotComparable);
    assert!(difference.explanation.is_some());
    let gone = beside
        .effects
        .iter()
        .find(|it| it.effect.as_str() == "vervallen")
        .unwrap();
    assert!(!gone.in_plan && gone.standing.is_none());
    let activity = beside
        .activities
        .iter()
        .find(|it| it.activity.as_str() == "koffieochtend")
        .unwrap();
    assert_eq!(activity.offered.meetings.unwrap().0, 66);
    assert_eq!(activity.realised.unwrap().meetings.known().unwrap().0, 80);
    let checked = report
        .check_against((policy.document(), plan.document()))
        .unwrap();
    assert_eq!(checked.findings().with_code("offered-effect-vanished").count(), 1);
}
