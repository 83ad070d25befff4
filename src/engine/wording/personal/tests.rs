//! Traces of persons in whole sentences.

use super::*;

fn found(text: &str) -> Vec<(TraceKind, &str)> {
    personal_data(text)
        .into_iter()
        .map(|trace| (trace.kind, &text[trace.range]))
        .collect()
}

#[test]
fn traces_are_found_at_their_place() {
    use TraceKind::{Address, BankAccount, BirthDate, CitizenNumber, Email, Phone};
    let table: &[(&str, TraceKind, &str)] = &[
        ("BSN 111222333.", CitizenNumber, "111222333"),
        ("bsn111222333", CitizenNumber, "111222333"),
        ("nummer 111.222.333", CitizenNumber, "111.222.333"),
        ("nummer 1112.22.333 van hem", CitizenNumber, "1112.22.333"),
        ("nummer 111 222 333", CitizenNumber, "111 222 333"),
        ("nummer 111-222-333, echt", CitizenNumber, "111-222-333"),
        ("123456782", CitizenNumber, "123456782"),
        (
            "mail jan.de-boer+x@wijk.voorbeeld.nl.",
            Email,
            "jan.de-boer+x@wijk.voorbeeld.nl",
        ),
        ("<a@b.eu>", Email, "a@b.eu"),
        ("bel 06-12345678", Phone, "06-12345678"),
        ("bel 06 12 34 56 78 straks", Phone, "06 12 34 56 78"),
        ("bel 0612345678", Phone, "0612345678"),
        ("tel. 020-6241111", Phone, "020-6241111"),
        ("tel. (020) 624 11 11", Phone, "(020) 624 11 11"),
        ("tel. 0341 - 123456", Phone, "0341 - 123456"),
        ("+31 6 12345678", Phone, "+31 6 12345678"),
        ("+31 (0)6 12345678", Phone, "+31 (0)6 12345678"),
        ("0031612345678", Phone, "0031612345678"),
        ("woont op 1234 AB 12", Address, "1234 AB 12"),
        ("woont op 1234AB, nr 7", Address, "1234AB, nr 7"),
        ("Dorpsstraat 12a, 1234 AB Lutjebroek", Address, "12a, 1234 AB"),
        ("geboren op 3 april 1950", BirthDate, "3 april 1950"),
        ("geb. 03-04-2011", BirthDate, "03-04-2011"),
        ("born on 3 Apr 1990", BirthDate, "3 Apr 1990"),
        ("mevrouw De Wit, 3-4-1950", BirthDate, "3-4-1950"),
        ("1950-04-03", BirthDate, "1950-04-03"),
        ("03/04/1950", BirthDate, "03/04/1950"),
        ("rekening NL91ABNA0417164300", BankAccount, "NL91ABNA0417164300"),
        (
            "rekening NL91 ABNA 0417 1643 00 op naam",
            BankAccount,
            "NL91 ABNA 0417 1643 00",
        ),
    ];
    for (text, kind, words) in table {
        assert_eq!(found(text), [(*kind, *words)], "{text}");
    }
}

#[test]
fn ordinary_figures_are_left_alone() {
    for text in [
        "",
        "2025-03-04",
        "op 4 maart 2025 om 19.30 uur",
        "€ 12.500,00",
        "€ 111.222.333",
        "111.222.333,00 euro",
        "1.234 deelnemers",
        "ISBN 978-90-274-3964-2",
        "ISBN 9789027439642",
        "123456789",
        "000000000",
        "in 2024 en 2025",
        "in 2025 in 12 wijken",
        "KvK 41202535",
        "1234 AB Amsterdam",
        "geboren in 1950",
        "de wet van 29-10-1998",
        "Wet van 4 juni 1992",
        "0800-1234567",
        "01-02-2025 12",
        "+12 punten",
        "van 2.1 naar 3.4",
        "@home",
        "user@localhost",
        "NL123456782B90",
        "GM0363, BU03630001, CPV 85320000-8",
        "8f3a123456782bc",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn what_is_written_so_that_programs_do_not_see_it_is_found_too() {
    use TraceKind::{Address, BankAccount, BirthDate, CitizenNumber, Email, LicencePlate, Phone};
    let table: &[(&str, TraceKind, &str)] = &[
        // Cut by blanks that are no blank, by dashes that are no dash, by what nobody sees, or by slashes.
        (
            "nr 111\u{2009}222\u{2009}333",
            CitizenNumber,
            "111\u{2009}222\u{2009}333",
        ),
        (
            "nr 111\u{2011}222\u{2011}333",
            CitizenNumber,
            "111\u{2011}222\u{2011}333",
        ),
        (
            "nr 111\u{200b}222\u{200b}333",
            CitizenNumber,
            "111\u{200b}222\u{200b}333",
        ),
        ("nr 111/222/333", CitizenNumber, "111/222/333"),
        ("nr １１１２２２３３３", CitizenNumber, "１１１２２２３３３"),
        (
            "bel 06\u{202f}12\u{202f}34\u{202f}56\u{202f}78",
            Phone,
            "06\u{202f}12\u{202f}34\u{202f}56\u{202f}78",
        ),
        ("bel 06/12/34/56/78", Phone, "06/12/34/56/78"),
        ("bel ０６–１２３４５６７８", Phone, "０６–１２３４５６７８"),
        // The leading zero was lost, in a table or on the way.
        ("haar BSN is 12345611", CitizenNumber, "12345611"),
        ("BSN: 1234.56.11", CitizenNumber, "1234.56.11"),
        ("mobiel 6 12345678", Phone, "6 12345678"),
        ("tel: 612345678", Phone, "612345678"),
        ("tel. 20-6241111", Phone, "20-6241111"),
        // Digits short, as people know each other's numbers in a village.
        ("bel 06-1234567", Phone, "06-1234567"),
        ("bel 12345678", Phone, "12345678"),
        ("telefoon 624 11 11", Phone, "624 11 11"),
        ("0032 470 12 34 56", Phone, "0032 470 12 34 56"),
        // What a citizen number is called wins from what else it could be.
        ("dossier, BSN 111222333", CitizenNumber, "111222333"),
        // At signs.
        (
            "mail jan (at) wijk.voorbeeld.nl",
            Email,
            "jan (at) wijk.voorbeeld.nl",
        ),
        ("jan[at]voorbeeld.nl", Email, "jan[at]voorbeeld.nl"),
        (
            "jan {AT} voorbeeld (punt) nl",
            Email,
            "jan {AT} voorbeeld (punt) nl",
        ),
        ("jan@voorbeeld[dot]nl", Email, "jan@voorbeeld[dot]nl"),
        ("jan＠voorbeeld.nl", Email, "jan＠voorbeeld.nl"),
        ("jan @ voorbeeld.nl", Email, "jan @ voorbeeld.nl"),
        ("mail naar jan at voorbeeld.nl.", Email, "jan at voorbeeld.nl"),
        (
            "jan.de.boer at voorbeeld.nl",
            Email,
            "jan.de.boer at voorbeeld.nl",
        ),
        ("jan at voorbeeld dot nl", Email, "jan at voorbeeld dot nl"),
        // Accounts abroad, and in groups.
        ("rekening BE68 5390 0754 7034", BankAccount, "BE68 5390 0754 7034"),
        (
            "rekening be68-5390-0754-7034.",
            BankAccount,
            "be68-5390-0754-7034",
        ),
        (
            "DE89 3704 0044 0532 0130 00",
            BankAccount,
            "DE89 3704 0044 0532 0130 00",
        ),
        (
            "NL91\u{a0}ABNA\u{a0}0417\u{a0}1643\u{a0}00",
            BankAccount,
            "NL91\u{a0}ABNA\u{a0}0417\u{a0}1643\u{a0}00",
        ),
        // Dates of birth without their century, or in one piece.
        ("geb. 3-4-50", BirthDate, "3-4-50"),
        ("geboren 03/04/50", BirthDate, "03/04/50"),
        ("geboren op 3 april '50", BirthDate, "3 april '50"),
        ("geboortedatum 030450", BirthDate, "030450"),
        ("geboortedatum: 03041950", BirthDate, "03041950"),
        ("born 3.4.98", BirthDate, "3.4.98"),
        // Postcodes cut by dashes.
        ("woont op 1234-AB 12", Address, "1234-AB 12"),
        ("woont op 1234 AB - 12", Address, "1234 AB - 12"),
        ("woont op 1234AB-12", Address, "1234AB-12"),
        ("Dorpsstraat 12, 1234-AB Lutjebroek", Address, "12, 1234-AB"),
        // Licence plates.
        ("in de XX-999-X van de buurman", LicencePlate, "XX-999-X"),
        ("een witte 12-GBB-3", LicencePlate, "12-GBB-3"),
        ("G-123-BB", LicencePlate, "G-123-BB"),
        ("kenteken gbb12n", LicencePlate, "gbb12n"),
        ("kenteken AB-12-34", LicencePlate, "AB-12-34"),
    ];
    for (text, kind, words) in table {
        assert_eq!(found(text), [(*kind, *words)], "{text}");
    }
}

/// What people who account write all day, with the numbers that could be taken for somebody's: those of nine digits
/// pass the eleven-test.
#[test]
fn what_people_who_account_write_all_day_is_silent() {
    for text in [
        // Years, days, hours, school years.
        "in 2025 en 2026, zoals in 2019",
        "schooljaar 2024/2025",
        "2024-2025 en 2025–2026",
        "van 1 januari 2025 tot en met 31 december 2025",
        "06-12-2025 34 deelnemers",
        "06/12/2025 34 deelnemers",
        "op 12.03.2025 om 14.30 uur",
        "tussen 9.00 en 17.00 uur",
        // Money and counts.
        "€ 1.234.567,89",
        "€ 111 222 333",
        "111.222.333 euro",
        "EUR 111222333",
        "kosten: 12.500,00; baten: 31.900,00",
        "1.234.567 bezoekers",
        "3.014 deelnames van 112 mensen, 34 paren",
        "een gemiddelde van 6,1 naar 4,9 (-1,2)",
        "telefoonlijn: 1.234 gesprekken in 2025",
        "wij bellen 1200 mensen",
        "tel 12 en 34 bij elkaar op",
        "18.000 minuten, 300 uur, 48 bijeenkomsten",
        // Numbers of organisations, files and books.
        "RSIN 123456782",
        "RSIN: 123456782.",
        "KvK 41202535",
        "kvk-nummer 12345611",
        "OIN 00000001234567890000",
        "btw-nummer NL123456782B90",
        "dossiernummer 123456782",
        "Zaaknummer 123456782",
        "ons kenmerk 123456782",
        "factuurnummer: 123456782",
        "subsidienummer 2025 01 103",
        "beschikking 2025/01/103",
        "SBA-2025-0412",
        "2025-SB-0412",
        "besluit 2025-01-103 van het college",
        "ISBN 978-90-274-3964-2",
        "doi:10.1093/geronb/61.5.S272",
        "projectcode P3-1.1 en WMO-2025-14",
        // Laws and pages.
        "Wmo 2015, artikel 2.1.2, tweede lid, onder a",
        "artikel 4:80 Awb en artikel 5, eerste lid, AVG",
        "Stb. 2014, 280, p. 14-16",
        "wet van 9-7-2014",
        "de Wet van 29-10-1998",
        "blz. 12, 34 en 56 van het jaarverslag 2024",
        "tabel 3.2, figuur 4, bijlage 12",
        "NEN-EN-ISO 9001:2015",
        // Places.
        "postcodes 1011 tot en met 1109",
        "1234 AB Amsterdam",
        "wijk GM0363, buurt BU03630001",
        "in de 3e straat van 12 huizen",
        "80-plussers, 75+, 18-23 jaar",
        "open van 10-12 en 14-16 uur",
        // Words that look like what is said of e-mail.
        "kijk at home",
        "meer op www.voorbeeld.nl",
        "look at www.voorbeeld.nl",
        "more information at voorbeeld.nl",
        "mail us at voorbeeld.nl",
        "we meet at noon.Then we talk",
        "(at the end) of 2025",
        "3 @ 4,50",
        // Births that are no dates of birth.
        "in 2025 zijn 34 kinderen geboren in 12 wijken",
        "geboren in 1950",
        "baby's geboren tussen 2020 en 2025",
        // What is dashed and is no plate.
        "HBO-25-A",
        "groep 1-ABC-23",
        "een plan-do-check",
        "WP-24-01",
        "0800-1234567",
        "bel 0800 1234567",
        "bel 112 of 14 020",
        "bel 0900-1234",
        "kwartaal 1-2-3",
        "instrument dejong-gierveld-11, versie 1999",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn one_in_eleven_numbers_of_nine_digits_is_a_possible_citizen_number() {
    let hits = (100_000_000_u32..100_011_000)
        .filter(|number| looks_like_person(&number.to_string()).is_some())
        .count();
    // Zero to nine for the last digit: a rest of ten has none, so it is near one in eleven.
    assert!((900..=1100).contains(&hits), "{hits}");
}

#[test]
fn pseudonyms_that_are_no_pseudonyms_are_told() {
    assert_eq!(looks_like_person("111.222.333"), Some(TraceKind::CitizenNumber));
    assert_eq!(looks_like_person("jan@voorbeeld.nl"), Some(TraceKind::Email));
    assert_eq!(looks_like_person("0612345678"), Some(TraceKind::Phone));
    for own in [
        "p001",
        "a1b2c3",
        "550e8400-e29b-41d4-a716-446655440000",
        "123456789",
        "3-4-1950",
        "7",
    ] {
        assert_eq!(looks_like_person(own), None, "{own}");
    }
}

#[test]
fn several_traces_come_in_the_order_of_the_text() {
    let kinds: Vec<_> = found("06-12345678, a@b.nl en 111222333")
        .into_iter()
        .map(|(kind, _)| kind)
        .collect();
    assert_eq!(
        kinds,
        [TraceKind::Phone, TraceKind::Email, TraceKind::CitizenNumber]
    );
}
