//! The report as one HTML page that stands by itself: no script, nothing from the network, fit for A4.

mod style;

use std::fmt::Write as _;

use super::escape::{html, push_html};
use super::picture::{Picture, draw, mark};
use super::tree::{Block, Column, Group, Heading, Inline, Level, Note, Quote, Table, Telling};
use super::voice::Voice;
use super::{assessed, content, offered};
use crate::language::Language;
use crate::offer::{Assessment, TenderOffer};
use crate::report::{Comparison, EffectReport, RollUp};

/// The report as an HTML page for people to read, in Dutch or English.
///
/// It holds nothing that the report does not hold, so it is as safe to show as the report. Whatever people wrote is
/// shown as they wrote it and never obeyed; the page runs no script and asks for nothing, so that it can be mailed.
///
/// ```
/// # use std::fs::read_to_string;
/// # use vernieuwend_verantwoorden::account::{Disclosure, account};
/// # use vernieuwend_verantwoorden::format;
/// # use vernieuwend_verantwoorden::plan::Plan;
/// # use vernieuwend_verantwoorden::policy::PolicyFramework;
/// # use vernieuwend_verantwoorden::register::Tally;
/// # use vernieuwend_verantwoorden::report::Audience;
/// use vernieuwend_verantwoorden::Language;
/// use vernieuwend_verantwoorden::render;
///
/// # let file = |name: &str| read_to_string(format!("examples/data/small/{name}"));
/// # let policy = format::read::<PolicyFramework>(&file("policy-framework.json")?)?.check()?;
/// # let plan = format::read::<Plan>(&file("plan.json")?)?.check_against(&policy)?;
/// # let tally = Tally::new(&policy, &plan);
/// # let report = account(&policy, &plan, &tally)
/// #     .protect(&Disclosure::k5(), Audience::Commissioner, "2026-03-02".parse()?)?
/// #     .report;
/// let page = render::page(&report, Language::Nl);
/// assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">"));
/// assert!(!page.contains("<script"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias = "pagina")]
pub fn page(report: &EffectReport, language: Language) -> String {
    drawn(content::told(report, language))
}

/// Two reports beside each other as an HTML page for people to read, in Dutch or English: made like a
/// [`page`](page()), and as safe to show as the comparison.
#[doc(alias = "vergelijking")]
pub fn comparison_page(comparison: &Comparison, language: Language) -> String {
    drawn(content::comparison(comparison, language).into())
}

/// The overview of many reports as an HTML page for people to read, in Dutch or English: goal by goal what is wanted, what
/// came of it, what was done and what it cost. It is made like a [`page`](page()), and as safe to show as the overview.
#[doc(alias = "overzicht")]
pub fn roll_up_page(overview: &RollUp, language: Language) -> String {
    drawn(content::roll_up(overview, language).into())
}

/// A tender offer as an HTML page that can be handed in, in Dutch or English: criterion by criterion in the order of the
/// assignment, with tables, and with the length of each answer beside the length that the assignment allows.
///
/// It stands by itself as [`page`] does. A criterion that is open says so, and why.
///
/// ```
/// # use vernieuwend_verantwoorden::code::CriterionType;
/// # use vernieuwend_verantwoorden::plan::{CriterionAnswer, Organisation, Plan};
/// # use vernieuwend_verantwoorden::policy::{Assignment, AwardCriterion, PolicyFramework};
/// # use vernieuwend_verantwoorden::rules::Check;
/// # use vernieuwend_verantwoorden::tender::offer;
/// # use vernieuwend_verantwoorden::value::{Id, Period};
/// use vernieuwend_verantwoorden::Language;
/// use vernieuwend_verantwoorden::render;
///
/// # let year = Period::new("2026-01-01".parse()?, "2026-12-31".parse()?);
/// # let mut policy = PolicyFramework::new(Id::new("beleid")?, "Sociale basis", year);
/// # let mut assignment = Assignment::new(Id::new("plein")?, "Het plein", "Hoe wordt het rustiger?");
/// # assignment.criteria.push(AwardCriterion::new(Id::new("aanpak")?, "Aanpak", CriterionType::Quality));
/// # policy.assignment = Some(assignment);
/// # let mut plan = Plan::new(Id::new("plan")?, Organisation::new("Stichting Buurtkracht"), year);
/// # plan.answers.push(CriterionAnswer::new(Id::new("aanpak")?, "Wij zijn er <elke> avond."));
/// # let policy = policy.check()?;
/// # let plan = plan.check_against(&policy)?;
/// let offer = offer(&policy, &plan).made_on("2025-10-01".parse()?)?;
/// let page = render::offer_page(&offer, Language::Nl);
/// assert!(page.contains("<h1>Offerte: Stichting Buurtkracht</h1>"));
/// assert!(page.contains("<p>25 tekens.</p>\n<p>Wij zijn er &lt;elke&gt; avond.</p>"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias = "offerte")]
pub fn offer_page(offer: &TenderOffer, language: Language) -> String {
    drawn(offered::tree(offer, language).into())
}

/// Offers beside each other as an HTML page, in Dutch or English: per criterion a table with what every offer holds, the
/// marks that people gave and the points they come to. There is no total and no ranking.
#[doc(alias = "beoordeling")]
pub fn assessment_page(assessment: &Assessment, language: Language) -> String {
    drawn(assessed::tree(assessment, language).into())
}

/// Draws part after part, and keeps none of them.
fn drawn(document: Telling<'_>) -> String {
    let mut drawing = Drawing {
        out: String::new(),
        elements: String::new(),
        pictures: 0,
        voice: Voice::new(document.language),
    };
    drawing.head(&document);
    let is_note = |block: &Block| matches!(block, Block::Note(_));
    let mut within = false;
    for block in document.parts.flatten() {
        // Notes that follow each other stand together, so that paper can have them in columns.
        if is_note(&block) != within {
            let tag = if within {
                "</div>\n"
            } else {
                "<div class=\"notes\">\n"
            };
            drawing.out.push_str(tag);
            within = !within;
        }
        drawing.block(&block);
    }
    if within {
        drawing.out.push_str("</div>\n");
    }
    drawing.out.push_str("</main>\n</body>\n</html>\n");
    drawing.out
}

/// A table of so many columns is kept narrow, so that a name and its figure stand together.
const FEW_COLUMNS: usize = 2;

/// A page that is being written.
struct Drawing {
    out: String,
    /// The elements of the picture that is being drawn.
    elements: String,
    pictures: usize,
    voice: Voice,
}

// Writing to a text cannot fail, so the results of `write!` say nothing.
impl Drawing {
    fn head(&mut self, tree: &Telling<'_>) {
        let language = match tree.language {
            Language::Nl => "nl",
            Language::En => "en",
        };
        let skip = self.voice.say("Naar de inhoud", "To the contents");
        let _ = write!(
            self.out,
            "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
             content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>{}</title>\n<style>\n{}</style>\n</head>\n\
             <body>\n<a class=\"skip\" href=\"#inhoud\">{skip}</a>\n<main id=\"inhoud\">\n",
            html(&tree.title),
            style::STYLE,
        );
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(inlines) => self.paragraph(inlines),
            Block::Named(name, text) => {
                self.within("<p><strong>", name, ".</strong> ");
                self.within("", text, "</p>\n");
            }
            Block::Contents(parts) => self.contents(parts),
            Block::List(items) => self.list(items),
            Block::Quote(quote) => self.quote(quote),
            Block::Table(table) => self.table(table),
            Block::Beside(pictures, tables) => self.beside(pictures, tables),
            Block::Note(note) => self.note(note),
        }
    }

    fn beside(&mut self, pictures: &[Picture], tables: &[Table]) {
        self.out.push_str("<div class=\"beside\">\n");
        if !pictures.is_empty() {
            self.out.push_str("<div>\n");
            for picture in pictures {
                self.pictures += 1;
                let id = format!("{}-{}", self.voice.say("beeld", "picture"), self.pictures);
                self.out.push_str("<figure>");
                if picture.is_one_of_several {
                    self.within("<figcaption><strong>", &picture.title, "</strong></figcaption>");
                }
                draw(&mut self.out, &mut self.elements, picture, &id);
                self.out.push_str("</figure>\n");
            }
            self.out.push_str("</div>\n");
        }
        if !tables.is_empty() {
            self.out.push_str("<div>\n");
            for table in tables {
                self.table(table);
            }
            self.out.push_str("</div>\n");
        }
        self.out.push_str("</div>\n");
    }

    fn heading(&mut self, heading: &Heading) {
        let level = heading.level.number();
        let _ = write!(self.out, "<h{level}");
        if let Some(anchor) = &heading.anchor {
            self.within(" id=\"", anchor, "\"");
        }
        self.within(">", &heading.text, "");
        let _ = writeln!(self.out, "</h{level}>");
    }

    fn paragraph(&mut self, inlines: &[Inline]) {
        self.out.push_str("<p>");
        self.inlines(inlines);
        self.out.push_str("</p>\n");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => push_html(&mut self.out, text),
                Inline::Strong(text) => self.within("<strong>", text, "</strong>"),
                Inline::Marked(shape, word) => {
                    self.out.push_str("<span class=\"outcome\">");
                    mark(&mut self.out, *shape);
                    self.within("", word, "</span>");
                }
                Inline::Link(link) => {
                    self.within("<a href=\"#", &link.to, "\">");
                    self.within("", &link.text, "</a>");
                }
            }
        }
    }

    /// A text between what opens and what closes it.
    fn within(&mut self, open: &str, text: &str, close: &str) {
        self.out.push_str(open);
        push_html(&mut self.out, text);
        self.out.push_str(close);
    }

    fn contents(&mut self, parts: &[(String, String)]) {
        let name = self.voice.say("Verder in dit rapport", "Further in this report");
        let _ = writeln!(self.out, "<nav aria-label=\"{name}\">\n<p>{name}:</p>\n<ul>");
        for (anchor, text) in parts {
            let _ = writeln!(
                self.out,
                "<li><a href=\"#{}\">{}</a></li>",
                html(anchor),
                html(text)
            );
        }
        self.out.push_str("</ul>\n</nav>\n");
    }

    fn list(&mut self, items: &[Vec<Inline>]) {
        self.out.push_str("<ul>\n");
        for item in items {
            self.out.push_str("<li>");
            self.inlines(item);
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ul>\n");
    }

    fn quote(&mut self, quote: &Quote) {
        self.out.push_str("<figure>\n<blockquote>\n");
        if let Some(title) = &quote.title {
            let _ = writeln!(self.out, "<p><strong>{}</strong></p>", html(title));
        }
        for line in quote.text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            self.within("<p>", line, "</p>\n");
        }
        self.out.push_str("</blockquote>\n");
        if let Some(by) = &quote.by {
            let _ = writeln!(self.out, "<figcaption>{}</figcaption>", html(by));
        }
        self.out.push_str("</figure>\n");
    }

    /// A table that is wider than the screen moves by itself, also with the keyboard.
    fn table(&mut self, table: &Table) {
        let figures = table.columns.last().is_some_and(|column| column.numbers);
        let few = if figures && table.columns.len() <= FEW_COLUMNS {
            " few"
        } else {
            ""
        };
        for part in ["<div class=\"wide", few, "\" role=\"region\" aria-label=\""] {
            self.out.push_str(part);
        }
        self.within("", &table.caption, "\" tabindex=\"0\">\n<table>\n<caption><span>");
        self.within("", &table.caption, "</span></caption>\n<thead>\n<tr>");
        for column in &table.columns {
            let class = if column.numbers { " class=\"number\"" } else { "" };
            self.out.push_str("<th scope=\"col\"");
            self.out.push_str(class);
            self.within(">", &column.title, "</th>");
        }
        self.out.push_str("</tr>\n</thead>\n");
        for group in &table.groups {
            self.group(group, &table.columns);
        }
        self.out.push_str("</table>\n</div>\n");
    }

    fn group(&mut self, group: &Group, columns: &[Column]) {
        self.out.push_str("<tbody>\n");
        if let Some(title) = &group.title {
            let _ = write!(
                self.out,
                "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"{}\">",
                columns.len()
            );
            self.inlines(title.inlines());
            self.out.push_str("</th></tr>\n");
        }
        for row in group.rows.iter() {
            self.out.push_str("<tr>");
            for (at, cell) in row.iter().enumerate() {
                let number = columns.get(at).is_some_and(|column| column.numbers);
                let (open, close) = match (at, number) {
                    (0, _) => ("<th scope=\"row\">", "</th>"),
                    (_, true) => ("<td class=\"number\">", "</td>"),
                    (_, false) => ("<td>", "</td>"),
                };
                self.out.push_str(open);
                self.inlines(cell.inlines());
                self.out.push_str(close);
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n");
    }

    fn note(&mut self, note: &Note) {
        let level = Level::Section.number();
        let _ = writeln!(
            self.out,
            "<h{level} id=\"{}\">{}. {}</h{level}>",
            html(&note.anchor),
            note.number,
            html(&note.title)
        );
        for paragraph in &note.paragraphs {
            self.within("<p>", paragraph, "</p>\n");
        }
        let back = self.voice.say("terug naar het effect", "back to the effect");
        let _ = writeln!(
            self.out,
            "<p class=\"back\"><a href=\"#{}\">{back} {}</a></p>",
            html(&note.back),
            note.number
        );
    }
}
