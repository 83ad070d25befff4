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
fn one_in_eleven_numbers_of_nine_digits_is_a_possible_citizen_number() {
    let hits = (100_000_000_u32..100_011_000)
        .filter(|number| looks_like_person(&number.to_string()).is_some())
        .count();
    // Nought to nine for the last digit: a rest of ten has none, so it is near one in eleven.
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
