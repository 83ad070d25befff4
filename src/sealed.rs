//! What keeps a trait of the library its own: nobody outside can name what it asks for.

/// Implemented for the library's own types only, so that a later version may ask more of a trait that builds on it.
pub trait Sealed {}
