//! English wordings of our own, one for each rule, beside what they would be without it.

use super::*;

fn assert_kind(kind: Kind, wordings: &[&str]) {
    for wording in wordings {
        let verdict = classify(wording, Some(Language::En));
        assert_eq!(verdict.kind, kind, "`{wording}`: {:?}", verdict.because);
    }
}

#[test]
fn who_is_with_the_own_organisation_was_reached() {
    assert_kind(
        Kind::Count,
        &[
            "Tenants with a named adviser",
            "Lodgers with one plan and one named worker",
            "Young people aged 16 with a pathway plan agreed",
            "Adults with a personal budget",
            "Neighbours known to the Elm Lane centre",
            "People using the hub",
            "Pupils allocated a mentor",
            "Adults with a learning disability in receipt of a grant",
            "Lodgers consulted about the new stairs",
            "Volunteer drivers",
            "Guests staying in the lodge",
            "Participants in walking tours",
        ],
    );
    assert_kind(
        Kind::Change,
        &[
            "Potters with a licence",
            "Lodgers registered with a dentist and a doctor",
            "People using dams",
            "Clubs consulted by the ministry",
            "Pupils with good attendance",
        ],
    );
}

#[test]
fn how_full_and_how_fast_the_own_offer_is_counts_effort() {
    assert_kind(
        Kind::Count,
        &[
            "Beds occupied",
            "Abandoned calls",
            "Call abandonment rate",
            "Length of stay in the lodge",
            "Time in treatment",
            "Backlog of repairs",
            "Raffle ticket sales",
            "Income from walks",
            "Value of volunteer hours",
            "Level of funding for the lodge",
            "Leaks noted and examined within a day",
            "Share of the programme budget kept by partners",
        ],
    );
    assert_kind(
        Kind::Change,
        &[
            "Vacant flats",
            "Share of the national budget spent on parks",
            "Income of potters",
        ],
    );
}

#[test]
fn a_heading_and_a_compound_say_what_kind_of_thing_it_is() {
    assert_kind(
        Kind::Count,
        &[
            "Sunday singing scheme: starters",
            "Toddler group: parents",
            "Family support evenings for newcomers",
            "Youth transport sessions",
            "Salsa on Mondays referrals",
            "Breakfast clubs",
            "Ethnicity of clients",
            "Referral source",
            "Homelessness applications",
            "Face to face visits",
            "Safe sleep workshops",
            "Average weekly number of walks",
            "Reach 90 lodgers",
            "Carers had a break",
            "How often the lodge team checked the alarm",
            "Referrals leading to an assessment",
        ],
    );
    assert_kind(
        Kind::Change,
        &[
            "Cooking scheme: tenants who eat more fruit",
            "Plastic bag reduction",
            "Need for advice",
            "Nobody sent away",
        ],
    );
}

#[test]
fn what_became_of_people_counts_though_they_were_helped_before() {
    assert_kind(
        Kind::Change,
        &[
            "Of those coached, 8 in 10 say that they sleep well",
            "90% of tenants matched will be at work",
            "Tenants who finished the course debt-free",
            "Lodgers helped by the fund gaining a diploma",
            "Number of those trained that are coaching others",
            "Boys removed from mines and enrolled in school",
            "Girls with an impairment included in regular schools",
            "Cases taken to court",
            "Court cases in which the help led to a new law",
            "Reports of better sleep",
            "Evidence that clubs mend more",
        ],
    );
    assert_kind(
        Kind::Count,
        &[
            "Boys enrolled in adult education",
            "People trained in leadership",
            "Survivors of floods have been advised",
            "Lodgers threatened who received a parcel",
            "Number of lodgers, by age, who were coached",
            "Tenants advised with debts",
            "Families who received emergency accommodation",
            "Potters having received a wheel",
        ],
    );
}

#[test]
fn what_bodies_do_on_their_own_is_change() {
    assert_kind(
        Kind::Change,
        &[
            "Choirs that raise their own funds",
            "Clubs that take over the hall",
            "Mayors take up the plan",
            "Buying firms have changed their terms",
            "Schools receiving good reports",
            "Tenant led choirs scoring higher",
            "Volume of certified sustainable timber",
            "Volume of sewage safely drained",
            "Number of start-ups surviving",
            "Roads requiring repair",
            "Pupil attendance",
        ],
    );
}

#[test]
fn where_people_are_and_whom_they_work_with_decides() {
    assert_kind(
        Kind::Count,
        &[
            "Firms working with us",
            "Firms hosting our volunteers",
            "Museum - new visitors",
            "Youth work - visits",
            "Time to first visit",
            "Number of clubs for carers supported",
        ],
    );
    assert_kind(
        Kind::Change,
        &[
            "Number of women in the target area using solar stoves",
            "Walkers registered to vote",
            "Number of potters back at work",
            "Weavers represented by a union",
            "Weavers in need of aid",
            "Number of participants more active",
            "Number of weavers trained by the fund that are food secure",
            "Farmers with a support network",
        ],
    );
}
