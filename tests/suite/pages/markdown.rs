//! The same content as Markdown.

use vernieuwend_verantwoorden::Language;
use vernieuwend_verantwoorden::render;

use super::given::{compare, hidden, shipped, small};
use super::html::words;

#[test]
fn the_texts_are_the_committed_ones() {
    compare("shipped.md", &render::markdown(shipped(), Language::Nl));
    compare("small.md", &render::markdown(&small(), Language::Nl));
    compare("hidden.md", &render::markdown(&hidden(), Language::Nl));
}

/// What is between tags, or marks, as bare words.
fn bare(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn page_and_text_say_the_same_words() {
    let page = render::page(shipped(), Language::Nl);
    let (_, body) = page.split_once("<main").unwrap();
    let mut shown = String::new();
    for part in body.split('<') {
        shown.push(' ');
        shown.push_str(part.split_once('>').map_or("", |(_, text)| text));
    }
    let shown: std::collections::BTreeSet<String> = bare(&words(&shown)).into_iter().collect();
    let text = render::markdown(shipped(), Language::Nl);
    for word in bare(&text) {
        assert!(shown.contains(&word), "`{word}` is not on the page");
    }
    for heading in text.lines().filter(|line| line.starts_with("## ")) {
        assert!(
            words(&page).contains(heading.trim_start_matches("## ")),
            "{heading}"
        );
    }
}

#[test]
fn every_row_of_a_table_has_as_many_cells_as_its_head() {
    let text = render::markdown(shipped(), Language::Nl);
    let mut cells = None;
    let mut rows = 0;
    for line in text.lines() {
        if !line.starts_with('|') {
            cells = None;
            continue;
        }
        let count = line.replace("\\|", "").matches('|').count();
        assert_eq!(*cells.get_or_insert(count), count, "{line}");
        rows += 1;
    }
    assert!(rows > 150, "{rows}");
}
