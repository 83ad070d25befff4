//! The reports of many organisations in one overview.
//!
//! 1. What stands of a report in an overview is what stands of it in an overview of that report alone: nothing is mixed.
//! 2. Every count of people stands in the report under whose name it is printed.
//! 3. People are never added; sums are of money only, and say what is missing.
//! 4. The order of the reports makes no difference.
//! 5. A report that cannot come along is named with the reason, prints nothing else, and the rest goes on.
//! 6. Each sentence can be made again from what stands beside it.

mod costs;
mod forty;
mod given;
mod refused;
mod safe;
mod shown;
mod whole;
