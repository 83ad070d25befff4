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
}

#[test]
fn how_fast_the_own_work_is_done_is_effort() {
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
        Language::Nl,
        Kind::Change,
        &["Deelname aan cultuur", "Percentage deelname aan sport"],
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
