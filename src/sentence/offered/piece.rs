//! What an answer is made of when it is laid out, and how long that is.

/// A part of an answer that is laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Piece {
    /// A paragraph.
    Paragraph(String),
    /// A table.
    Table(PieceTable),
}

/// A table with a title. Every row has as many cells as there are columns.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PieceTable {
    /// The title.
    pub caption: String,
    /// The headings of the columns, each with whether it holds numbers.
    pub columns: Vec<(String, bool)>,
    /// The rows; the first cell says what the row is about.
    pub rows: Vec<Vec<String>>,
}

impl PieceTable {
    /// A table, where it has rows.
    pub(super) fn with_rows(
        caption: impl Into<String>,
        columns: impl IntoIterator<Item = (&'static str, bool)>,
        rows: Vec<Vec<String>>,
    ) -> Option<Piece> {
        let columns = columns
            .into_iter()
            .map(|(title, numbers)| (title.to_owned(), numbers));
        (!rows.is_empty()).then(|| {
            Piece::Table(Self {
                caption: caption.into(),
                columns: columns.collect(),
                rows,
            })
        })
    }
}

/// The number of characters (Unicode scalar values, spaces included) of everything that stands in these pieces:
/// paragraphs, titles of tables, headings of columns and cells. What stands between them is not counted.
pub fn characters(pieces: &[Piece]) -> usize {
    let of = |text: &String| text.chars().count();
    let table = |table: &PieceTable| {
        let head: usize = table.columns.iter().map(|(title, _)| of(title)).sum();
        let cells: usize = table.rows.iter().flatten().map(of).sum();
        of(&table.caption) + head + cells
    };
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Paragraph(text) => of(text),
            Piece::Table(it) => table(it),
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_is_read_is_counted_in_letters_and_not_in_bytes() {
        let table = PieceTable::with_rows("é", [("ab", false)], vec![vec!["één".to_owned()]]);
        let pieces = [Piece::Paragraph("a b".to_owned()), table.unwrap()];
        assert_eq!(characters(&pieces), 3 + 1 + 2 + 3);
        assert_eq!(PieceTable::with_rows("leeg", [("a", false)], Vec::new()), None);
    }
}
