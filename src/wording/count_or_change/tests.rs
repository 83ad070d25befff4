//! One invented wording for each sign that the rules read, beside what it would be without that sign.

use super::*;

fn assert_kinds(language: Language, kind: Kind, wordings: &[&str]) {
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
fn a_judgement_of_the_offer_is_an_experience() {
    assert_kinds(
        Language::Nl,
        Kind::Experience,
        &[
            "Deelnemers vinden de lessen leerzaam",
            "Waardering van bezoekers voor het loket",
        ],
    );
}

#[test]
fn only_a_wording_that_opens_by_counting_asks_how_many() {
    let asks = |wording| classify(wording, None).asks_how_many;
    assert!(asks("Aantal bezochte bijeenkomsten") && asks("1.2 Number of visits") && asks("% bezoekers"));
    assert!(
        asks("Bezoekersaantallen") && asks("Deelnemers (aantal)") && asks("KPI: het totale aantal bezoekers")
    );
    assert!(!asks("Enquête onder bezoekers") && !asks("Tevredenheid met het aantal bijeenkomsten"));
}

#[test]
fn a_rate_in_a_population_is_a_state_of_it() {
    assert_kinds(
        Language::Nl,
        Kind::Change,
        &[
            "Jonge moeders per 1.000 vrouwen",
            "Aandeel groen in de wijk",
            "Gebruik van drugs",
            "Instroom in de bijstand",
            "Daling van het aantal meldingen",
            "Discriminatiemeldingen",
            "Niet-gebruik van regelingen",
            "Woningen met zonnepanelen",
        ],
    );
    assert_kinds(
        Language::Nl,
        Kind::Count,
        &[
            "Gebruik van de buurtbus",
            "Daling van de wachttijd",
            "Scholen met een lespakket",
            "Leerlingen met een mentor",
        ],
    );
}

#[test]
fn behind_a_heading_the_title_says_how_many_after_all() {
    assert_kinds(
        Language::Nl,
        Kind::Count,
        &[
            "Spreekuur: aantal bezoekers",
            "Wandelen: 12 groepen",
            "Thuisadministratie: aantal gezinnen",
        ],
    );
    assert_kinds(Language::Nl, Kind::Unclear, &["Eenzaamheid: aantal ouderen"]);
}

#[test]
fn a_sentence_is_read_as_a_clause() {
    assert_kinds(
        Language::Nl,
        Kind::Change,
        &[
            "Ouderen bewegen vaker",
            "80% van de deelnemers heeft meer vrienden",
            "Vrijwilligers ontplooien talenten",
            "Cliënten uitgestroomd naar werk",
        ],
    );
    assert_kinds(
        Language::Nl,
        Kind::Count,
        &[
            "Wij bereiken 300 kinderen uit arme gezinnen",
            "40 ouders nemen deel aan de cursus",
            "Er is een meldpunt ingericht",
            "Het aantal vrijwilligers groeit",
        ],
    );
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
fn care_that_is_given_is_reach_and_finding_the_way_to_it_is_change() {
    assert_kinds(
        Language::Nl,
        Kind::Count,
        &[
            "Kinderen met jeugdhulp",
            "Aantal gezinnen dat bijzondere bijstand ontvangt",
            "Aantal inwoners met een begeleidingstraject per 1.000 inwoners",
            "Jongeren in een traject per 1.000 jongeren",
            "Klanten met een beperking en een traject",
            "Aantal ouderen met een indicatie voor dagbesteding",
        ],
    );
    assert_kinds(
        Language::Nl,
        Kind::Change,
        &[
            "Aantal tieners dat gebruikmaakt van jeugdhulp",
            "Aantal inwoners dat hulp nodig heeft",
            "Gezinnen maken minder gebruik van de crisisopvang",
            "Mensen met een uitkering krijgen weer werk",
        ],
    );
}

#[test]
fn a_certificate_belongs_to_the_course_and_a_better_advice_to_the_child() {
    assert_kinds(
        Language::Nl,
        Kind::Count,
        &[
            "Aantal cursisten dat een certificaat behaalt",
            "Aan 40 cursisten is een diploma uitgereikt",
        ],
    );
    assert_kinds(
        Language::Nl,
        Kind::Change,
        &[
            "Aantal cursisten dat een diploma behaalt",
            "Percentage leerlingen dat een hoger advies krijgt",
            "Percentage geslaagde bemiddelingen",
            "Percentage dat de toets haalt op niveau A2",
        ],
    );
}

#[test]
fn questions_that_people_are_asked_about_themselves_are_states() {
    assert_kinds(
        Language::Nl,
        Kind::Change,
        &[
            "In hoeverre voelt men zich thuis bij de buren",
            "Voelt zich veilig op straat",
            "Ik maak deel uit van een groep",
            "In de wijk zijn de paden goed onderhouden",
            "Percentage bewoners dat volwaardig meedoet",
            "Percentage bewoners dat participeert",
            "Dankzij de buurt kom ik weer buiten",
            "Rookvrije schoolpleinen",
        ],
    );
    assert_kinds(
        Language::Nl,
        Kind::Experience,
        &[
            "Onderhoud van de eigen woning (1-10)",
            "Bezoekers vinden de hulp die zij krijgen goed",
            "Na mijn aanmelding hoefde ik niet lang te wachten",
        ],
    );
    assert_kinds(
        Language::Nl,
        Kind::Count,
        &["In elke straat is een plan opgesteld"],
    );
}

#[test]
fn in_a_sentence_the_verb_may_stand_before_what_is_counted() {
    assert_kinds(
        Language::Nl,
        Kind::Count,
        &[
            "In 2024 werden ruim 300 tieners begeleid",
            "Vorig jaar kwamen er 80 buren naar het feest",
            "Op de camping begeleiden we veertig jongeren die daar wonen",
            "De stichting heeft dit jaar 90 gezinnen kunnen helpen",
            "Gemiddeld kregen klanten 26 producten",
            "Het aantal deelnemers nam met tien procent toe tot 500",
            "In het voorjaar steeg het aantal bezoeken",
            "Het aantal vrijwilligers blijft gelijk",
            "1 op 10 bezoekers krijgt begeleiding",
            "Mate waarin inwoners worden uitgenodigd",
        ],
    );
    assert_kinds(
        Language::Nl,
        Kind::Change,
        &[
            "De aanpak leidt tot meer rust in de straat",
            "Een op de vijf deelnemers vindt werk",
            "Mensen die zijn geholpen door een coach zeggen dat ze zich gezonder voelen",
            "Deelnemers met een idee weten waar ze moeten zijn",
        ],
    );
}

#[test]
fn members_and_givers_take_part_in_society() {
    assert_kinds(
        Language::Nl,
        Kind::Change,
        &[
            "Percentage kinderen dat lid is van een sportclub",
            "Bewoners aangesloten bij een vereniging",
            "Aantal leden van sportverenigingen",
            "Percentage mantelzorgers",
            "Aantal tieners dat naar Halt is verwezen",
        ],
    );
    assert_kinds(
        Language::Nl,
        Kind::Count,
        &[
            "Percentage ouders dat lid is van de bibliotheek",
            "Percentage vrijwilligers met een training",
            "Aantal cliënten met minstens één gesprek in die maand",
        ],
    );
}

#[test]
fn a_verb_is_read_with_the_part_that_stands_apart() {
    assert_kinds(
        Language::Nl,
        Kind::Change,
        &[
            "Bezoekers bouwen een eigen netwerk op",
            "Bij 40 van de 60 deelnemers nam de eenzaamheid af",
            "Op alle scholen bewegen kinderen dagelijks",
            "Percentage laag opgeleid",
        ],
    );
    assert_kinds(
        Language::Nl,
        Kind::Count,
        &[
            "Bijna alle deelnemers rondden het traject af",
            "Het team handelde 900 aanvragen af",
            "40% van alle tieners nam contact op via de chat",
            "Zes coaches zijn opgeleid",
        ],
    );
}

#[test]
fn what_people_do_for_others_is_told_from_what_is_done_for_them() {
    assert_kinds(
        Language::Nl,
        Kind::Change,
        &[
            "Percentage inwoners dat hulp aan buren heeft verleend",
            "Percentage inwoners dat een buur heeft geholpen",
            "Aantal huisartsen dat structureel doorverwijst",
        ],
    );
    assert_kinds(
        Language::Nl,
        Kind::Count,
        &[
            "Aantal inwoners dat is geholpen met de aangifte",
            "Aantal inwoners dat de vragenlijst heeft ingevuld",
            "Aantal unieke mantelzorgers",
            "Gezinnen met drie of meer voorzieningen",
            "Informatiemarkten, % van alle wijken",
        ],
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
