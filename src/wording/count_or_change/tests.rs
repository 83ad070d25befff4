//! One invented wording for each sign that the rules read, beside what it would be without that sign.

use super::*;

pub(super) fn assert_kinds(language: Language, kind: Kind, wordings: &[&str]) {
    for wording in wordings {
        let verdict = classify(wording, Some(language));
        assert_eq!(verdict.kind, kind, "`{wording}`: {:?}", verdict.because);
    }
}

#[test]
fn things_that_are_made_or_given_are_counted_however_good_they_are() {
    assert_kinds(
        Language::En,
        Kind::Count,
        &[
            "Increased number of workshops held",
            "Number of home adaptations delivered",
            "Number of leaflets that incorporate stories",
            "Distribution of safe bicycles",
            "Safe gardens opened",
            "More visitors at the community centre",
            "More activities for young people",
            "Housing: number of tenants advised",
            "Number of boys who serve as peer mentors",
            "Number of children who ever received a swimming lesson",
            "Participants in activities on migration",
        ],
    );
    assert_kinds(
        Language::Nl,
        Kind::Count,
        &[
            "Wachttijd tot het eerste gesprek",
            "Meer bezoekers in het buurthuis",
            "Cliënten met een traject",
            "Aantal inwoners dat een aanvraag indient",
            "Percentage bezoekers dat een waardering kreeg",
        ],
    );
}

#[test]
fn what_others_do_of_their_own_accord_is_change() {
    assert_kinds(
        Language::En,
        Kind::Change,
        &[
            "Number of businesses started by participants",
            "Steps taken by the municipality to shorten waiting times",
            "Number of bills coming from ministries",
            "Proposals drafted by residents and adopted by the council",
            "Number of landlords who signed the charter for fair rents",
            "Evidence of municipal support for carers",
            "Neighbours have a plan for the square",
        ],
    );
    assert_kinds(
        Language::Nl,
        Kind::Change,
        &[
            "Aantal inwoners dat zorg verleent aan een naaste",
            "Aantal initiatieven dat zonder beroepskracht doordraait",
            "Percentage niet wekelijkse sporters",
        ],
    );
}

#[test]
fn what_was_done_with_people_gives_way_to_what_became_of_them() {
    assert_kinds(
        Language::En,
        Kind::Change,
        &[
            "Volunteers recruited and still active",
            "Share of residents surveyed who feel at home",
            "Number of members of trained groups who feel safer",
            "Share of landlords that took part and changed their house rules",
            "Number of clubs that coach each other actively",
            "Agreements on noise are in place",
        ],
    );
    assert_kinds(
        Language::En,
        Kind::Count,
        &[
            "Number of clubs equipped with quality tools",
            "Volunteers recruited",
        ],
    );
}

#[test]
fn only_a_wording_that_opens_by_counting_asks_how_many() {
    let asks = |wording| classify(wording, None).asks_how_many;
    assert!(asks("Aantal bezochte bijeenkomsten") && asks("1.2 Number of visits") && asks("% bezoekers"));
    assert!(asks("How many people came?"));
    assert!(
        asks("Bezoekersaantallen") && asks("Deelnemers (aantal)") && asks("KPI: het totale aantal bezoekers")
    );
    assert!(!asks("Enquête onder bezoekers") && !asks("Tevredenheid met het aantal bijeenkomsten"));
}

#[test]
fn the_object_decides_what_is_gained() {
    assert_kinds(
        Language::Nl,
        Kind::Change,
        &[
            "Aantal jongeren dat gebruikmaakt van jeugdhulp",
            "Aantal bewoners dat hulp krijgt van buren",
            "Aantal buren dat zich inzet voor de straat",
            "Aantal gezinnen dat een woning heeft gekregen",
        ],
    );
    assert_kinds(
        Language::Nl,
        Kind::Count,
        &[
            "Aantal jongeren dat gebruikmaakt van het spreekuur",
            "Aantal bewoners dat les krijgt",
            "Aantal gezinnen met schulden in begeleiding",
            "Aantal deelnemers, waarvan nieuw",
        ],
    );
    assert_kinds(
        Language::En,
        Kind::Count,
        &[
            "Families provided with safe stoves",
            "Survivors of violence receiving counselling",
            "Hectares of dunes replanted",
            "Good practices documented",
        ],
    );
    assert_kinds(
        Language::En,
        Kind::Change,
        &[
            "Number of proposals taken up by the council",
            "School attendance of boys",
            "Influenza cases per 1000 inhabitants",
            "Number of shopkeepers selling repaired goods",
        ],
    );
}

#[test]
fn how_fast_the_own_work_is_done_is_effort() {
    assert_kinds(
        Language::En,
        Kind::Count,
        &[
            "Average response time",
            "Time taken to decide on applications",
            "Number of residents to whom parcels were given",
            "Percentage of carers who commence a course within four weeks",
        ],
    );
    assert_kinds(
        Language::Nl,
        Kind::Count,
        &[
            "Afhandelingsduur van aanvragen",
            "Gemiddelde doorlooptijd in dagen",
            "Deelname aan de wandelweek",
        ],
    );
}

#[test]
fn what_covers_people_and_where_they_take_part_in_society_is_change() {
    assert_kinds(
        Language::En,
        Kind::Change,
        &[
            "Percentage of residents covered by health insurance",
            "Time that residents spend outdoors",
        ],
    );
    assert_kinds(
        Language::Nl,
        Kind::Change,
        &["Deelname aan cultuur", "Percentage deelname aan sport"],
    );
}

#[test]
fn why_people_came_gives_way_to_what_was_done_for_them() {
    assert_kinds(
        Language::En,
        Kind::Count,
        &[
            "Number of people with dementia advised",
            "Number of families facing eviction who were helped",
            "People living in poverty who received a parcel",
            "Share of tenants using the desk who were given a loan",
            "Number of children vaccinated against rabies",
            "Number of residents who had a home check",
            "Number of individuals who were clients of the service",
            "Number of applicants refused",
            "Children with a mentor on our list",
            "Number of youngsters in structured and sustained courses",
        ],
    );
    assert_kinds(
        Language::En,
        Kind::Change,
        &[
            "Number of people living in flats built by the fund",
            "Share of women affected by conflict",
            "Number of people with dementia",
            "Youngsters placed in paid work",
            "Number of sheds brought back into use",
            "Number of prisoners released",
            "Number of tenants who built friendships",
            "Share of residents who plan to move",
            "People taking action in their street",
            "Share of adults being active",
            "Residents still at home a year later",
        ],
    );
}

#[test]
fn dealing_with_what_comes_in_is_effort() {
    assert_kinds(
        Language::En,
        Kind::Count,
        &[
            "Requests decided within a week",
            "Number of claims approved",
            "Leaks repaired within 24 hours",
            "Number of laws analysed",
            "Average repair time",
            "Time between referral and visit",
            "Average time to deliver a parcel",
            "Cost per visit",
            "Budget absorption rate",
            "Referral rate",
            "Attendance levels",
            "Enrolment in the course",
            "Coverage of the lunch programme",
            "Media coverage of the walk",
            "Visitor numbers",
            "Number of debt widgets handed out",
            "Hours worked by volunteers",
        ],
    );
    assert_kinds(
        Language::En,
        Kind::Change,
        &[
            "Number of complaints resolved",
            "Pending cases",
            "Number of fraud reports",
            "Household expenditure on food",
            "Cost of living",
            "Primary completion rate",
            "School enrolment",
            "Number of days of absence",
            "Number of tobacco users",
        ],
    );
}

#[test]
fn how_a_thing_stands_is_a_state_of_it() {
    assert_kinds(
        Language::En,
        Kind::Change,
        &[
            "Number of bridges in poor repair",
            "Number of days without water supply",
            "Percentage of schools meeting the norm",
            "Number of persons per stove",
            "Pupils to teacher ratio",
            "Vacant shops",
            "Hectares of dunes replanted that survive",
            "Knowing where to go for help",
            "Universities that updated their house rules",
        ],
    );
    assert_kinds(
        Language::En,
        Kind::Count,
        &[
            "Number of driving lessons",
            "Number of letters alleging fraud",
            "Reading group for carers",
            "Supported institutions",
            "Organisation of walks",
            "Tins of soup given",
            "Number of inquiries reported",
        ],
    );
}

#[test]
fn what_one_takes_part_in_and_how_it_is_told_decides() {
    assert_kinds(
        Language::En,
        Kind::Count,
        &[
            "Participation in the lessons",
            "Number of tenants whose repair was finished",
            "Children with a bicycle plan made on time",
            "Hectares surveyed",
            "Number of clubs formed or strengthened",
            "Reports finished by the day set by the court",
            "Number of pupils of grade 6 coached",
            "Residents not yet visited",
        ],
    );
    assert_kinds(
        Language::En,
        Kind::Change,
        &[
            "Adults receiving care who are in paid work",
            "Number of clubs incorporating the rules",
            "Number of municipalities that opened a shelter",
            "Projects started by residents",
            "Births attended by neighbours",
        ],
    );
}

#[test]
fn a_scale_marks_what_is_not_counted_in_so_many_words() {
    let verdict = classify("(1-10) Onderhoud van de woning", Some(Language::Nl));
    assert_eq!(verdict.kind, Kind::Experience);
    let words: Vec<&str> = verdict.because.iter().map(|cue| cue.word.as_str()).collect();
    assert_eq!(words, ["1-10", "Onderhoud"], "in the order of the text");
    assert_kinds(
        Language::Nl,
        Kind::Experience,
        &["Samenwerking met bewoners (schaal 1-10)"],
    );
    // Ages are no scale, and what asks how many is a number whatever stands behind it.
    assert_kinds(
        Language::Nl,
        Kind::Count,
        &["Bereikte kinderen (0-10 jaar)", "Aantal bijeenkomsten (1-5)"],
    );
    assert!(counts_effort("Aantal bijeenkomsten (1-5)"));
}
