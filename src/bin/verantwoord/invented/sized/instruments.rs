//! The instruments that effects are measured with: a few of the catalogue that give one score.

/// An instrument, and how its scores behave.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measured {
    pub(super) id: &'static str,
    pub(super) version: &'static str,
    /// What an effect on it is called, behind the group that it is for.
    pub(super) effect: &'static str,
    /// Lowest and highest score in steps, and what one step is.
    pub(super) steps: (i64, i64),
    pub(super) step: i64,
    /// Whether a lower score is better.
    pub(super) lower: bool,
    /// A ladder has levels, whose direction the plan states; its target is a share of people.
    pub(super) ladder: bool,
}

pub(super) const INSTRUMENTS: [Measured; 7] = [
    Measured {
        id: "dejong-gierveld-11",
        version: "1999",
        effect: "zijn minder eenzaam",
        steps: (0, 11),
        step: 1,
        lower: true,
        ladder: false,
    },
    Measured {
        id: "cantril-0-10",
        version: "2025",
        effect: "zijn meer tevreden met hun leven",
        steps: (0, 10),
        step: 1,
        lower: false,
        ladder: false,
    },
    Measured {
        id: "who-5",
        version: "1998",
        effect: "voelen zich beter",
        steps: (0, 25),
        step: 4,
        lower: false,
        ladder: false,
    },
    Measured {
        id: "participatieladder",
        version: "vng",
        effect: "doen meer mee in de samenleving",
        steps: (1, 6),
        step: 1,
        lower: false,
        ladder: true,
    },
    Measured {
        id: "dejong-gierveld-6",
        version: "2006",
        effect: "missen minder mensen om zich heen",
        steps: (0, 6),
        step: 1,
        lower: true,
        ladder: false,
    },
    Measured {
        id: "cbs-tevredenheid-1-10",
        version: "2022",
        effect: "zijn meer tevreden met hun sociale leven",
        steps: (1, 10),
        step: 1,
        lower: false,
        ladder: false,
    },
    Measured {
        id: "cbs-eenzaamheid-0-12",
        version: "2015",
        effect: "voelen zich minder alleen",
        steps: (0, 12),
        step: 1,
        lower: true,
        ladder: false,
    },
];

/// The instrument of an effect: each in its turn.
pub(super) fn of_effect(effect: usize) -> Measured {
    INSTRUMENTS[effect % INSTRUMENTS.len()]
}
