//! What a report says of its own protection.

use crate::language::Words;
use crate::release::Release;

/// The parts of a report that print numbers of people, in the order in which they are considered unless somebody asks for
/// another.
pub(crate) const PARTS: [(&str, &str); 14] = [
    ("gemeten verandering per effect", "measured change per effect"),
    ("iedereen", "everybody"),
    ("per doel", "per goal"),
    (
        "vooruit en achteruit per effect",
        "improved and deteriorated per effect",
    ),
    ("doelgroepen en gebieden", "target groups and areas"),
    ("per activiteit", "per activity"),
    ("doelgroep per gebied", "target group by area"),
    ("nieuw en bekend per doelgroep", "new and known per target group"),
    ("bereik per effect", "reach per effect"),
    ("rollen", "roles"),
    ("van rol naar rol", "from role to role"),
    ("één keer gemeten", "measured once"),
    (
        "meetfout en grenzen per effect",
        "measurement error and cut-offs per effect",
    ),
    ("achteraf gevraagd", "asked afterwards"),
];

/// Why something was left out. One reason for all, so that it tells nothing.
pub(crate) fn would_show() -> Words {
    Words::new(
        "samen met andere cijfers zou een kleine groep zichtbaar worden",
        "together with other figures a small group would show",
    )
}

/// Why things were merged.
pub(crate) fn together() -> Words {
    Words::new("alleen samen te publiceren", "to be published together only")
}

/// What is proved of a report that leaves, and what is only screened.
pub(crate) fn proved() -> Words {
    Words::new(
        "Bewezen is dat uit de aantallen mensen, de bandbreedtes, de contacten en de dagen in deze rapportage geen \
         groep volgt die kleiner is dan de drempel. \
         Aantallen antwoorden op enquêtevragen en aantallen mensen die de organisatie zelf opgeeft (achter behoeften, \
         via ambassadeurs, nieuw) zijn elk apart aan de drempel getoetst. \
         Teksten zijn niet bewezen: zij zijn alleen nagezien op persoonsgegevens.",
        "Proved is that no group smaller than the threshold follows from the numbers of people, the ranges, the \
         contacts and the days in this report. \
         Numbers of answers to survey questions and of people that the organisation states itself (behind needs, \
         through ambassadors, new) were each held against the threshold by themselves. Texts are not proved: they were only screened for personal data.",
    )
}

/// What remains possible with a report that leaves.
pub(crate) fn residual_risk(earlier_reports: bool) -> Words {
    let mut words = Release::residual_risk();
    if !earlier_reports {
        words
            .nl
            .push_str(" Met eerdere publicaties is geen rekening gehouden.");
        words
            .en
            .push_str(" Earlier publications were not taken into account.");
    }
    words
}
