//! The entries of the guide, so that catalogue and guide cannot grow apart.

const GUIDE: &str = include_str!("../guide/rules.md");

/// The text under the heading of a rule.
pub(super) fn entry(code: &str) -> Option<&'static str> {
    GUIDE.split("\n### ").skip(1).find_map(|entry| {
        let (heading, text) = entry.split_once('\n')?;
        // An entry ends where the next chapter begins.
        let text = text.split("\n## ").next().unwrap_or(text);
        (heading.trim_matches('`') == code).then(|| text.trim())
    })
}
