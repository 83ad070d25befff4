//! One invented Dutch wording for each sign that the rules read, beside what it would be without that sign.

use super::tests::assert_kinds;
use super::*;

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
            "Minder tieners in gesloten jeugdzorg",
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
            "Aantal cursisten dat de training 'beter omgaan met geld' heeft afgerond",
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
            "Aantal unieke gezinnen op de camping",
            "Gezinnen met drie of meer voorzieningen",
            "Informatiemarkten, % van alle wijken",
        ],
    );
}

#[test]
fn a_role_that_people_take_up_is_a_change_and_one_that_is_filled_is_none() {
    assert_kinds(
        Language::Nl,
        Kind::Change,
        &[
            "Deelnemers worden vrijwilliger",
            "Bezoekers die daarna zelf vrijwilliger worden",
            "Aantal deelnemers dat vrijwilliger is geworden",
            "Bewoners worden initiatiefnemer",
            "Van bezoeker naar vrijwilliger",
        ],
    );
    assert_kinds(
        Language::Nl,
        Kind::Count,
        &[
            "Er worden vrijwilligers geworven",
            "Bewoners worden als vrijwilliger ingezet",
            "Bezoekers worden vrijwilliger getraind",
            "Aantal vrijwilligers",
            "Een vrijwilliger wordt getraind",
        ],
    );
}
