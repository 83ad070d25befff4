//! How a report that leaves the organisation is protected.

use std::collections::BTreeSet;

use crate::account::printed::reader::Reader;
use crate::account::printed::section::Section;
use crate::finding::Pointer;
use crate::release::{DisclosureMethod, Layout, Preset};

/// How a report that leaves the organisation is protected.
///
/// ```
/// use vernieuwend_verantwoorden::account::Disclosure;
/// use vernieuwend_verantwoorden::engine::release::Layout;
///
/// let disclosure = Disclosure::k5().with_layout(Layout::Fixed);
/// assert_eq!(disclosure.preset().threshold(), 5);
/// ```
#[derive(Debug, Clone)]
#[doc(alias = "onthullingsbeveiliging")]
pub struct Disclosure {
    preset: Preset,
    method: DisclosureMethod,
    layout: Layout,
    first: Vec<Section>,
    readers: Vec<Reader>,
    read_texts: BTreeSet<Pointer>,
}

impl Disclosure {
    /// Groups of fewer than five people are protected.
    pub fn k5() -> Self {
        Self::new(Preset::k5())
    }

    /// Groups of fewer than ten people are protected.
    pub fn k10() -> Self {
        Self::new(Preset::k10())
    }

    /// The rules of a preset.
    pub fn new(preset: Preset) -> Self {
        Self {
            preset,
            method: DisclosureMethod::default(),
            layout: Layout::default(),
            first: Vec::new(),
            readers: Vec::new(),
            read_texts: BTreeSet::new(),
        }
    }

    /// Protects by another method. It is always an argument: a feature only makes a method available.
    #[must_use]
    pub fn with_method(mut self, method: DisclosureMethod) -> Self {
        self.method = method;
        self
    }

    /// Lets tables change shape, or keeps them as they are for a commissioner that compares organisations.
    #[must_use]
    pub fn with_layout(mut self, layout: Layout) -> Self {
        self.layout = layout;
        self
    }

    /// Says which parts of the report matter most: what comes later gives way. Parts that are not named come
    /// after these, in the order of [`Section::ALL`]. The report states the order.
    ///
    /// Counts below 200 people in parts that are not named give way first, the later parts before the earlier ones;
    /// what is named gives way as late as larger counts do.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::account::{Disclosure, Section};
    ///
    /// let disclosure = Disclosure::k5().with_order(&[Section::Everyone, Section::Activities]);
    /// assert_eq!(disclosure.order()[1], Section::Activities);
    /// assert_eq!(disclosure.order().len(), Section::ALL.len());
    /// ```
    #[must_use]
    pub fn with_order(mut self, first: &[Section]) -> Self {
        self.first = first.to_vec();
        self
    }

    /// Also protects against a reader that knows people itself. The report names it; give one for each organisation
    /// that gets the report and contributed to the register.
    #[must_use]
    #[doc(alias = "samenwerkingspartner")]
    pub fn with_reader(mut self, reader: Reader) -> Self {
        self.readers.push(reader);
        self
    }

    /// Names places of the report whose texts somebody has read and that may stay, although they seem to hold a citizen
    /// number, an e-mail address, a telephone or an account number. Without it such a text stops the report, with all
    /// its places.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::account::Disclosure;
    /// use vernieuwend_verantwoorden::finding::Pointer;
    ///
    /// let disclosure = Disclosure::k5().with_read_texts([Pointer::parse("/lessons/0/text")?]);
    /// assert_eq!(disclosure.read_texts().len(), 1);
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    #[must_use]
    pub fn with_read_texts(mut self, places: impl IntoIterator<Item = Pointer>) -> Self {
        self.read_texts.extend(places);
        self
    }

    /// The places whose texts were read and may stay.
    pub fn read_texts(&self) -> &BTreeSet<Pointer> {
        &self.read_texts
    }

    /// The readers that know people themselves.
    pub fn readers(&self) -> &[Reader] {
        &self.readers
    }

    /// All parts of the report in their order of importance.
    pub fn order(&self) -> Vec<Section> {
        Section::ordered(&self.first)
    }

    /// Whether the author named this part.
    pub(in crate::account) fn is_named(&self, section: Section) -> bool {
        self.first.contains(&section)
    }

    /// The preset.
    pub fn preset(&self) -> &Preset {
        &self.preset
    }

    /// The method.
    pub fn method(&self) -> DisclosureMethod {
        self.method
    }

    /// Whether tables may change shape.
    pub fn layout(&self) -> Layout {
        self.layout
    }
}
