//! Reads Rust as far as the house asks: without comments, texts and what is only compiled for tests.

/// The words and marks of a source text that is compiled into the library.
pub(super) fn tokens(source: &str) -> Vec<String> {
    let mut tokens = without_tests(&split(source));
    tokens.retain(|token| token != "\"");
    tokens
}

/// The modules that a file declares for tests only.
pub(super) fn test_modules(source: &str) -> Vec<String> {
    let tokens = split(source);
    let marks = ["#", "[", "cfg", "(", "test", ")", "]", "mod"];
    tokens
        .windows(marks.len() + 2)
        .filter(|window| {
            window.iter().zip(marks).all(|(token, mark)| token == mark) && window[marks.len() + 1] == ";"
        })
        .map(|window| window[marks.len()].clone())
        .collect()
}

/// The names that follow `crate::`, and those that follow as many `super::` as lead to the root from a module at
/// this depth.
pub(super) fn names_from_root(tokens: &[String], depth: usize) -> Vec<String> {
    let mut names = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let mut supers = 0;
        while tokens.get(at).is_some_and(|token| token == "super") && is_path(tokens, at + 1) {
            supers += 1;
            at += 3;
        }
        let from_crate = tokens.get(at).is_some_and(|token| token == "crate") && is_path(tokens, at + 1);
        if from_crate {
            at += 3;
        }
        if from_crate || (supers > 0 && supers == depth) {
            names.extend(first_names(tokens, at));
        }
        at += 1;
    }
    names
}

/// Every path that is written, whole: a group stands for each of its paths.
pub(super) fn paths(tokens: &[String]) -> Vec<Vec<String>> {
    let mut paths = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        // How far something is seen names nothing.
        let seen = at > 2 && tokens[at - 3..at] == ["pub", "(", "in"];
        if !seen && is_name(&tokens[at]) && is_path(tokens, at + 1) {
            at = path(tokens, at, &[], &mut paths);
        } else {
            at += 1;
        }
    }
    paths
}

/// Reads a path, or a group of paths behind a beginning, and says where it ends.
fn path(tokens: &[String], mut at: usize, before: &[String], paths: &mut Vec<Vec<String>>) -> usize {
    let mut whole = before.to_vec();
    while tokens.get(at).is_some_and(|token| is_name(token)) {
        whole.push(tokens[at].clone());
        if !is_path(tokens, at + 1) {
            paths.push(whole);
            return at + 1;
        }
        at += 3;
    }
    if tokens.get(at).is_none_or(|token| token != "{") {
        paths.push(whole);
        return at + 1;
    }
    at += 1;
    while tokens.get(at).is_some_and(|token| token != "}") {
        at = if is_name(&tokens[at]) || tokens[at] == "{" {
            path(tokens, at, &whole, paths)
        } else {
            at + 1
        };
    }
    at + 1
}

fn is_name(token: &str) -> bool {
    token.starts_with(|first: char| first.is_alphabetic() || first == '_')
}

fn is_path(tokens: &[String], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token == ":") && tokens.get(at + 1).is_some_and(|token| token == ":")
}

/// The name here, or the first name of each path in a group.
fn first_names(tokens: &[String], at: usize) -> Vec<String> {
    match tokens.get(at).map(String::as_str) {
        Some("{") => {
            let (mut depth, mut names, mut first) = (0, Vec::new(), false);
            for token in &tokens[at..] {
                match token.as_str() {
                    "{" => {
                        depth += 1;
                        first = depth == 1;
                    }
                    "}" => {
                        depth -= 1;
                        if depth == 0 {
                            break;
                        }
                    }
                    "," => first = depth == 1,
                    name if first => {
                        names.push(name.to_owned());
                        first = false;
                    }
                    _ => {}
                }
            }
            names
        }
        Some(name) => vec![name.to_owned()],
        None => Vec::new(),
    }
}

/// Words and marks; a comment gives nothing, a text the mark `"`.
fn split(source: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = raw_text(rest).or_else(|| plain_text(rest)) {
            tokens.push("\"".to_owned());
            length
        } else if let Some(length) = character(rest) {
            length
        } else if first.is_alphanumeric() || first == '_' {
            let word = rest
                .find(|c: char| !(c.is_alphanumeric() || c == '_'))
                .unwrap_or(rest.len());
            tokens.push(rest[..word].to_owned());
            word
        } else {
            if !first.is_whitespace() {
                tokens.push(first.to_string());
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    tokens
}

fn raw_text(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'))?;
    let hashes = inner.len() - inner.trim_start_matches('#').len();
    let body = inner[hashes..].strip_prefix('"')?;
    let closing = format!("\"{}", "#".repeat(hashes));
    let end = body.find(&closing)? + closing.len();
    Some(rest.len() - body.len() + end)
}

fn plain_text(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix("b\"").or_else(|| rest.strip_prefix('"'))?;
    let mut escaped = false;
    for (at, c) in body.char_indices() {
        match c {
            '\\' if !escaped => escaped = true,
            '"' if !escaped => return Some(rest.len() - body.len() + at + 1),
            _ => escaped = false,
        }
    }
    None
}

/// A character between quotes; a lifetime is none.
fn character(rest: &str) -> Option<usize> {
    let body = rest.strip_prefix("b'").or_else(|| rest.strip_prefix('\''))?;
    let before = rest.len() - body.len();
    let end = match body.strip_prefix('\\') {
        Some(escape) => 1 + escape.char_indices().skip(1).find(|(_, c)| *c == '\'')?.0,
        None => body.chars().next()?.len_utf8(),
    };
    body[end..].starts_with('\'').then_some(before + end + 1)
}

/// Leaves out what stands under `#[cfg(test)]`, up to the end of its block or its semicolon.
fn without_tests(tokens: &[String]) -> Vec<String> {
    let mark = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let here = &tokens[at..];
        if here.len() >= mark.len() && here.iter().zip(mark).all(|(token, mark)| token == mark) {
            at += mark.len();
            let mut depth = 0_usize;
            while let Some(token) = tokens.get(at) {
                at += 1;
                match token.as_str() {
                    "{" | "(" | "[" => depth += 1,
                    "}" | ")" | "]" => depth = depth.saturating_sub(1),
                    _ => {}
                }
                // A field or an item of a list ends with a comma, other things with a block or a semicolon.
                if depth == 0 && matches!(token.as_str(), "}" | ";" | ",") {
                    break;
                }
            }
        } else {
            kept.push(tokens[at].clone());
            at += 1;
        }
    }
    kept
}

#[test]
fn comments_texts_and_tests_are_no_library_code() {
    let source = r##"
        //! use crate::commented;
        use crate::value::{Day, Id};
        use crate::{plan::Plan, policy::{Goal, Indicator}, report};
        /* crate::block */
        const TEXT: &str = "crate::quoted \" crate::still";
        const RAW: &str = r#"crate::raw " crate::raw"#;
        fn life<'a>(c: &'a str) -> bool { c.starts_with('"') || c == '\'' || c.len() == crate::code::LENGTH }
        pub(crate) fn not_a_path() {}
        use super::super::rules::Found;
        use super::neighbour;
        #[cfg(test)]
        mod testing;
        #[cfg(test)]
        mod tests { use crate::render::summary; fn f() { if true {} } }
        use crate::language;
    "##;
    let found = names_from_root(&tokens(source), 2);
    assert_eq!(
        found,
        ["value", "plan", "policy", "report", "code", "rules", "language"]
    );
    assert_eq!(test_modules(source), ["testing"]);
}
