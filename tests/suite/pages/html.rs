//! A page taken apart: enough of HTML to hold what we write to its promises.

use std::collections::BTreeSet;

/// Elements without an end.
const VOID: [&str; 1] = ["meta"];

/// Every element that the page may use; none of them runs or fetches anything.
const ALLOWED: [&str; 43] = [
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "a",
    "main",
    "h1",
    "h2",
    "h3",
    "p",
    "nav",
    "ul",
    "li",
    "strong",
    "span",
    "div",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "figure",
    "figcaption",
    "blockquote",
    "svg",
    "desc",
    "line",
    "rect",
    "circle",
    "path",
    "text",
    "g",
    "h4",
    "ol",
    "em",
    "header",
    "footer",
    "section",
    "br",
];

/// Every attribute that it may use.
const ATTRIBUTES: [&str; 41] = [
    "lang",
    "charset",
    "name",
    "content",
    "http-equiv",
    "class",
    "href",
    "id",
    "role",
    "aria-label",
    "aria-labelledby",
    "aria-hidden",
    "tabindex",
    "scope",
    "colspan",
    "viewBox",
    "xmlns",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "width",
    "height",
    "d",
    "transform",
    "text-anchor",
    "rowspan",
    "dir",
    "title",
    "media",
    "headers",
    "abbr",
    "start",
    "datetime",
    "cite",
    "points",
];

/// An element: its name, its attributes and where it starts.
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) after: usize,
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

/// Every element of a page in order; it panics where a tag is not closed, not known, or not written as we write tags.
pub(crate) fn elements(page: &str) -> Vec<Element> {
    let mut found = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let body = page.strip_prefix("<!DOCTYPE html>\n").expect("it starts as HTML");
    let offset = page.len() - body.len();
    let mut at = 0;
    while let Some(start) = body[at..].find('<') {
        let start = at + start;
        let end = start + body[start..].find('>').expect("a tag is closed");
        let tag = &body[start + 1..end];
        at = end + 1;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(
                open.pop().as_deref(),
                Some(name),
                "at {}",
                &body[start.saturating_sub(80)..end]
            );
            continue;
        }
        let closed = tag.ends_with('/');
        let element = element(tag.trim_end_matches('/'), offset + at);
        assert!(ALLOWED.contains(&element.name.as_str()), "<{}>", element.name);
        if !closed && !VOID.contains(&element.name.as_str()) {
            open.push(element.name.clone());
        }
        // A style holds no tags.
        if element.name == "style" {
            at += body[at..].find("</style>").unwrap();
        }
        found.push(element);
    }
    assert_eq!(open, Vec::<String>::new());
    found
}

fn element(tag: &str, after: usize) -> Element {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while let Some((key, value)) = rest.trim_start().split_once("=\"") {
        assert!(ATTRIBUTES.contains(&key), "<{name} {key}>");
        let (value, more) = value.split_once('"').expect("a value is closed");
        attributes.push((key.to_owned(), value.to_owned()));
        rest = more;
    }
    assert_eq!(rest.trim(), "", "<{tag}>");
    Element {
        name: name.to_owned(),
        attributes,
        after,
    }
}

/// What must hold of every page.
pub(crate) fn stands_by_itself(page: &str) {
    let elements = elements(page);
    let ids: Vec<&str> = elements
        .iter()
        .filter_map(|element| element.attribute("id"))
        .collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(unique.len(), ids.len(), "an id stands twice");
    for element in &elements {
        if let Some(link) = element.attribute("href") {
            assert!(
                unique.contains(link.strip_prefix('#').expect("a link stays within the page")),
                "{link}"
            );
        }
        for name in element
            .attribute("aria-labelledby")
            .into_iter()
            .flat_map(str::split_whitespace)
        {
            assert!(unique.contains(name), "{name}");
        }
    }
    let headings: Vec<usize> = elements
        .iter()
        .filter_map(|element| element.name.strip_prefix('h')?.parse().ok())
        .collect();
    assert_eq!(headings.first(), Some(&1));
    assert_eq!(headings.iter().filter(|level| **level == 1).count(), 1);
    assert!(
        headings.windows(2).all(|pair| pair[1] <= pair[0] + 1),
        "{headings:?}"
    );
    pictures_are_told(page, &elements);
}

/// Each picture has a title and a description, or stands beside its word and is hidden.
fn pictures_are_told(page: &str, elements: &[Element]) {
    for svg in elements.iter().filter(|element| element.name == "svg") {
        if svg.attribute("aria-hidden") == Some("true") {
            continue;
        }
        assert_eq!(svg.attribute("role"), Some("img"));
        let inner = &page[svg.after..];
        let inner = &inner[..inner.find("</svg>").unwrap()];
        for name in ["title", "desc"] {
            let (_, text) = inner.split_once(&format!("<{name} id=")).expect(name);
            let (text, _) = text.split_once(&format!("</{name}>")).unwrap();
            let (_, words) = text.split_once('>').unwrap();
            assert!(words.trim().len() > 3, "{name}: {words}");
        }
        assert!(inner.contains("</text>"), "a picture has words in it too");
    }
}

/// A colour of the style by its name.
pub(crate) fn colour(page: &str, name: &str) -> [f64; 3] {
    let (_, rest) = page.split_once(&format!("--{name}:#")).expect(name);
    let digits: Vec<f64> = rest
        .chars()
        .map_while(|digit| digit.to_digit(16))
        .map(f64::from)
        .collect();
    match digits[..] {
        [r, g, b] => [r * 17.0, g * 17.0, b * 17.0],
        [r1, r2, g1, g2, b1, b2] => [r1 * 16.0 + r2, g1 * 16.0 + g2, b1 * 16.0 + b2],
        _ => panic!("{name}: {digits:?}"),
    }
}

/// The contrast of two colours (WCAG 2.2, relative luminance).
pub(crate) fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let luminance = |colour: [f64; 3]| {
        let [r, g, b] = colour.map(|part| {
            let part = part / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// A page with its escaped letters as a reader sees them.
pub(crate) fn words(page: &str) -> String {
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ]
    .into_iter()
    .fold(page.to_owned(), |page, (escaped, letter)| {
        page.replace(escaped, letter)
    })
}
