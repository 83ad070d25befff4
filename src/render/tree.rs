//! What a reader sees, before it is drawn: headings, paragraphs, tables, pictures and notes.

use std::borrow::Cow;

use super::mark::Mark;
use super::picture::Picture;
use super::text::Text;
use super::text::Trimmed as _;
use crate::language::Language;

/// A whole document for people to read.
pub(super) struct Tree {
    pub(super) language: Language,
    pub(super) title: String,
    pub(super) blocks: Vec<Block>,
}

/// A document that is told part after part: a long one is never in memory whole.
pub(super) struct Telling<'a> {
    pub(super) language: Language,
    pub(super) title: String,
    pub(super) parts: Box<dyn Iterator<Item = Part> + 'a>,
}

impl From<Tree> for Telling<'_> {
    fn from(tree: Tree) -> Self {
        Self {
            language: tree.language,
            title: tree.title,
            parts: Box::new(std::iter::once(tree.blocks)),
        }
    }
}

/// A part of a report: no blocks where there is nothing to tell.
pub(super) type Part = Vec<Block>;

/// A part that stands by itself.
pub(super) enum Block {
    Heading(Heading),
    Paragraph(Vec<Inline>),
    /// A paragraph that begins with what it is about.
    Named(Text, String),
    /// Links to the parts of the document.
    Contents(Vec<(String, String)>),
    List(Vec<Vec<Inline>>),
    /// What somebody told, in their own words.
    Quote(Quote),
    Table(Table),
    /// Pictures, and beside them the tables with their figures.
    Beside(Vec<Picture>, Vec<Table>),
    /// Technique, at the end, under its number.
    Note(Note),
}

pub(super) struct Heading {
    pub(super) level: Level,
    pub(super) text: String,
    /// The name by which it can be linked to.
    pub(super) anchor: Option<String>,
}

/// How deep a heading stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    Document,
    Part,
    Section,
}

impl Level {
    pub(super) fn number(self) -> usize {
        match self {
            Self::Document => 1,
            Self::Part => 2,
            Self::Section => 3,
        }
    }
}

/// A part of a line.
#[derive(Clone)]
pub(super) enum Inline {
    Text(Text),
    Strong(Text),
    /// An outcome: a shape and its word.
    Marked(Mark, Text),
    Link(Box<Link>),
}

/// A text that leads to another place in the document.
#[derive(Clone)]
pub(super) struct Link {
    /// The anchor of the place.
    pub(super) to: String,
    pub(super) text: Text,
}

impl Inline {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(Cow::Owned(text.into()))
    }

    /// A text of ours, which is lent.
    pub(super) fn ours(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }

    pub(super) fn link(to: impl Into<String>, text: impl Into<Text>) -> Self {
        Self::Link(Box::new(Link {
            to: to.into(),
            text: text.into(),
        }))
    }

    pub(super) fn strong(text: impl Into<String>) -> Self {
        Self::Strong(Cow::Owned(text.into()))
    }
}

pub(super) struct Quote {
    pub(super) title: Option<String>,
    pub(super) text: String,
    pub(super) by: Option<String>,
}

pub(super) struct Note {
    pub(super) anchor: String,
    pub(super) number: usize,
    /// Where it was called from.
    pub(super) back: String,
    pub(super) title: String,
    pub(super) paragraphs: Vec<String>,
}

/// A table with a title. The first cell of a row says what the row is about.
pub(super) struct Table {
    pub(super) caption: String,
    pub(super) columns: Vec<Column>,
    pub(super) groups: Vec<Group>,
}

pub(super) struct Column {
    pub(super) title: Text,
    pub(super) numbers: bool,
}

/// Rows that belong together, under a title where there is one.
pub(super) struct Group {
    pub(super) title: Option<Cell>,
    pub(super) rows: Rows,
}

/// Rows one behind the other: a row is no piece of memory by itself.
#[derive(Default)]
pub(super) struct Rows {
    cells: Vec<Cell>,
    /// Where each row ends.
    ends: Vec<usize>,
}

impl Rows {
    pub(super) fn push(&mut self, row: impl IntoIterator<Item = Cell>) {
        self.cells.extend(row);
        self.ends.push(self.cells.len());
    }

    pub(super) fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &[Cell]> {
        let mut start = 0;
        self.ends.iter().map(move |end| {
            let row = self.cells.get(start..*end).unwrap_or(&[]);
            start = *end;
            row
        })
    }
}

impl<R: IntoIterator<Item = Cell>> FromIterator<R> for Rows {
    fn from_iter<I: IntoIterator<Item = R>>(rows: I) -> Self {
        let mut rows = rows.into_iter();
        let mut all = Self::default();
        let Some(first) = rows.next() else {
            return all;
        };
        // The others are as long as the first.
        all.push(first);
        let (others, _) = rows.size_hint();
        all.cells.reserve(all.cells.len().saturating_mul(others));
        all.ends.reserve(others);
        rows.for_each(|row| all.push(row));
        all
    }
}

impl From<Vec<Vec<Cell>>> for Rows {
    fn from(rows: Vec<Vec<Cell>>) -> Self {
        rows.into_iter().collect()
    }
}

/// What stands in a cell: nearly always one thing, and then nothing is built around it.
#[derive(Clone)]
pub(super) enum Cell {
    One(Inline),
    Several(Vec<Inline>),
}

impl Cell {
    pub(super) fn inlines(&self) -> &[Inline] {
        match self {
            Self::One(inline) => std::slice::from_ref(inline),
            Self::Several(inlines) => inlines,
        }
    }
}

impl From<Inline> for Cell {
    fn from(inline: Inline) -> Self {
        Self::One(inline)
    }
}

impl From<Vec<Inline>> for Cell {
    fn from(inlines: Vec<Inline>) -> Self {
        Self::Several(inlines)
    }
}

impl Table {
    pub(super) fn new(caption: impl Into<String>, columns: Vec<Column>) -> Self {
        Self {
            caption: caption.into(),
            columns,
            groups: Vec::new(),
        }
    }

    /// Adds rows without a title of their own.
    pub(super) fn with_rows(mut self, rows: Rows) -> Self {
        self.groups.push(Group { title: None, rows });
        self
    }

    pub(super) fn is_empty(&self) -> bool {
        self.groups.iter().all(|group| group.rows.is_empty())
    }
}

impl Column {
    pub(super) fn words(title: impl Into<Text>) -> Self {
        Self {
            title: title.into(),
            numbers: false,
        }
    }

    pub(super) fn numbers(title: impl Into<Text>) -> Self {
        Self {
            title: title.into(),
            numbers: true,
        }
    }
}

/// A cell that holds a text.
pub(super) fn cell(text: impl Into<String>) -> Cell {
    Cell::One(Inline::text(text))
}

/// A cell that holds a figure, or the word that says why there is none.
pub(super) fn text_cell(text: Text) -> Cell {
    Cell::One(Inline::Text(text))
}

/// A cell that holds a word of ours.
pub(super) fn word(text: &'static str) -> Cell {
    Cell::One(Inline::ours(text))
}

/// A paragraph that holds a text.
pub(super) fn paragraph(text: impl Into<String>) -> Block {
    Block::Paragraph(vec![Inline::text(text)])
}

/// A paragraph that begins with what it is about.
pub(super) fn named(name: impl Into<Text>, text: impl Into<String>) -> Block {
    let text = text.into();
    let trimmed = text.trimmed();
    let text = if trimmed.len() == text.len() {
        text
    } else {
        trimmed.to_owned()
    };
    Block::Named(name.into(), text)
}

pub(super) fn heading(level: Level, text: impl Into<String>) -> Block {
    Block::Heading(Heading {
        level,
        text: text.into(),
        anchor: None,
    })
}

pub(super) fn anchored(level: Level, text: impl Into<String>, anchor: impl Into<String>) -> Block {
    Block::Heading(Heading {
        level,
        text: text.into(),
        anchor: Some(anchor.into()),
    })
}

/// Pictures and the tables beside them; nothing where there are neither.
pub(super) fn beside(pictures: Vec<Picture>, tables: Vec<Table>) -> Option<Block> {
    (!pictures.is_empty() || !tables.is_empty()).then_some(Block::Beside(pictures, tables))
}
