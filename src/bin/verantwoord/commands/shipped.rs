//! The data that come with the program: those of an invented organisation in Utrecht.

/// A file by its name and its text.
pub(super) struct Shipped {
    pub(super) name: &'static str,
    pub(super) text: &'static str,
}

pub(super) const POLICY: Shipped = Shipped {
    name: "policy-framework.json",
    text: include_str!("../../../../examples/data/policy-framework.json"),
};
pub(super) const PLAN: Shipped = Shipped {
    name: "plan.json",
    text: include_str!("../../../../examples/data/plan.json"),
};
pub(super) const PARTICIPATIONS: Shipped = Shipped {
    name: "participations.jsonl",
    text: include_str!("../../../../examples/data/participations.jsonl"),
};
pub(super) const MEASUREMENTS: Shipped = Shipped {
    name: "measurements.jsonl",
    text: include_str!("../../../../examples/data/measurements.jsonl"),
};
pub(super) const NARRATIVE: Shipped = Shipped {
    name: "narrative.json",
    text: include_str!("../../../../examples/data/narrative.json"),
};
pub(super) const OFFER: Shipped = Shipped {
    name: "tender-offer.json",
    text: include_str!("../../../../examples/data/tender-offer.json"),
};
pub(super) const ALL: [Shipped; 6] = [POLICY, PLAN, PARTICIPATIONS, MEASUREMENTS, NARRATIVE, OFFER];
/// The data are of 2025; a fixed day keeps their report the same for everybody.
pub(super) const MADE_ON: &str = "2026-03-02";
