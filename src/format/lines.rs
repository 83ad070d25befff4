//! From byte offsets to lines and columns, in one pass.

use crate::finding::Position;

/// Tells positions of offsets that are asked in ascending order.
pub(super) struct Lines<'a> {
    rest: &'a str,
    at: usize,
    line: u32,
    column: u32,
}

impl<'a> Lines<'a> {
    /// At the start of a text, from which a byte-order mark has been taken off.
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            rest: text,
            at: 0,
            line: 1,
            column: 1,
        }
    }

    /// The position of an offset; an earlier one than the last gives the last again.
    pub(super) fn position(&mut self, offset: usize) -> Position {
        let mut rest = self.rest.chars();
        while self.at < offset {
            let Some(c) = rest.next() else { break };
            self.at += c.len_utf8();
            if c == '\n' {
                self.line = self.line.saturating_add(1);
                self.column = 1;
            } else {
                self.column = self.column.saturating_add(1);
            }
        }
        self.rest = rest.as_str();
        Position::new(self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_end_at_line_feeds() {
        let mut lines = Lines::new("aé\r\nb\n\nc");
        let told: Vec<String> = [0, 1, 3, 5, 6, 7, 8, 8, 99]
            .into_iter()
            .map(|at| lines.position(at).to_string())
            .collect();
        assert_eq!(
            told,
            ["1:1", "1:2", "1:3", "2:1", "2:2", "3:1", "4:1", "4:1", "4:2"]
        );
    }
}
