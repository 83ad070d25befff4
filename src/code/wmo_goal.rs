//! The goals that article 2.1.2 of the Wmo 2015 sets for a council's plan.

code_list! {
    /// A goal of the Social Support Act (Wmo 2015), article 2.1.2, paragraphs 2 to 4.
    ///
    /// The names are paraphrases in plain words, not quotations of the law; the codes are of this library.
    #[doc(alias = "Wmo-doel")]
    WmoGoal ("doel van de Wmo 2015", "goal of the Wmo 2015") {
        /// People live together well, provisions and spaces are accessible to people with a disability,
        /// neighbourhoods are safe and liveable, and domestic violence is prevented and countered.
        #[doc(alias = "sociale samenhang")]
        SocialCohesion = "wmo2015:2.1.2.2.a" (
            "sociale samenhang, toegankelijkheid voor mensen met een beperking, veiligheid en leefbaarheid, en \
             het voorkomen en bestrijden van huiselijk geweld",
            "social cohesion, accessibility for people with a disability, safety and liveability, and \
             preventing and countering domestic violence"
        ),
        /// Informal carers and volunteers can as far as possible carry out their tasks.
        #[doc(alias = "mantelzorgers en vrijwilligers")]
        CarersAndVolunteers = "wmo2015:2.1.2.2.b" (
            "mantelzorgers en vrijwilligers kunnen hun taken zo goed mogelijk uitvoeren",
            "informal carers and volunteers can as far as possible carry out their tasks"
        ),
        /// It is established early whether residents need support.
        #[doc(alias = "vroegsignalering")]
        EarlyDetection = "wmo2015:2.1.2.2.c" (
            "vroeg wordt vastgesteld of inwoners ondersteuning nodig hebben",
            "it is established early whether residents need support"
        ),
        /// It is prevented that residents come to depend on support.
        #[doc(alias = "preventie")]
        Prevention = "wmo2015:2.1.2.2.d" (
            "voorkomen wordt dat inwoners op ondersteuning aangewezen raken",
            "it is prevented that residents come to depend on support"
        ),
        /// There are general provisions for residents who need support.
        #[doc(alias = "algemene voorzieningen")]
        GeneralProvisions = "wmo2015:2.1.2.2.e" (
            "er zijn algemene voorzieningen voor inwoners die ondersteuning nodig hebben",
            "there are general provisions for residents who need support"
        ),
        /// There are individual provisions for self-reliance and participation.
        #[doc(alias = "maatwerkvoorzieningen")]
        IndividualProvisions = "wmo2015:2.1.2.2.f" (
            "er zijn maatwerkvoorzieningen voor zelfredzaamheid en participatie",
            "there are individual provisions for self-reliance and participation"
        ),
        /// There are individual provisions for sheltered living and shelter.
        #[doc(alias = "beschermd wonen en opvang")]
        ShelteredLiving = "wmo2015:2.1.2.2.g" (
            "er zijn maatwerkvoorzieningen voor beschermd wonen en opvang",
            "there are individual provisions for sheltered living and shelter"
        ),
        /// The UN Convention on the Rights of Persons with Disabilities is carried out.
        #[doc(alias = "VN-verdrag handicap")]
        DisabilityConvention = "wmo2015:2.1.2.2.h" (
            "het VN-verdrag over de rechten van mensen met een handicap wordt uitgevoerd",
            "the UN Convention on the Rights of Persons with Disabilities is carried out"
        ),
        /// Clients stay in their own surroundings as long as possible.
        OwnSurroundings = "wmo2015:2.1.2.3.a" (
            "cliënten blijven zo lang mogelijk in hun eigen leefomgeving",
            "clients stay in their own surroundings as long as possible"
        ),
        /// Clients in sheltered living or shelter live safely and, if possible, manage on own strength again.
        SafeAndOnOwnStrength = "wmo2015:2.1.2.3.b" (
            "cliënten in beschermd wonen of opvang wonen veilig en redden zich zo mogelijk weer op eigen kracht",
            "clients in sheltered living or shelter live safely and, if possible, manage on own strength again"
        ),
        /// Special attention to services that fit together.
        IntegratedServices = "wmo2015:2.1.2.4.a" (
            "aandacht voor diensten die op elkaar aansluiten",
            "special attention to integrated services"
        ),
        /// Special attention to co-operation with health insurers and providers of care.
        CooperationWithHealthcare = "wmo2015:2.1.2.4.b" (
            "aandacht voor samenwerking met zorgverzekeraars en zorgaanbieders",
            "special attention to co-operation with health insurers and providers"
        ),
        /// Special attention to the choice that clients have among providers.
        ChoiceOfProvider = "wmo2015:2.1.2.4.c" (
            "aandacht voor de keuze tussen aanbieders",
            "special attention to choice of provider"
        ),
        /// Special attention to accessibility.
        Accessibility = "wmo2015:2.1.2.4.d" (
            "aandacht voor toegankelijkheid",
            "special attention to accessibility"
        ),
        /// Special attention to continuity, also around the eighteenth birthday.
        Continuity = "wmo2015:2.1.2.4.e" (
            "aandacht voor continuïteit, ook rond het achttiende jaar",
            "special attention to continuity, also around the age of eighteen"
        ),
        /// Special attention to guidance and day activities.
        #[doc(alias = "begeleiding en dagbesteding")]
        GuidanceAndDayActivities = "wmo2015:2.1.2.4.f" (
            "aandacht voor begeleiding en dagbesteding",
            "special attention to guidance and day activities"
        ),
        /// Special attention to information on representatives.
        InformationOnRepresentatives = "wmo2015:2.1.2.4.g" (
            "aandacht voor informatie over vertegenwoordigers",
            "special attention to information on representatives"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ids_are_those_of_the_paragraphs_two_three_and_four() {
        let expected: Vec<String> = [(2, "abcdefgh"), (3, "ab"), (4, "abcdefg")]
            .iter()
            .flat_map(|(paragraph, letters)| {
                letters
                    .chars()
                    .map(move |letter| format!("wmo2015:2.1.2.{paragraph}.{letter}"))
            })
            .collect();
        let codes: Vec<&str> = WmoGoal::ALL.iter().map(|goal| goal.code()).collect();
        assert_eq!(codes, expected);
    }

    #[test]
    fn an_unknown_id_is_refused() {
        for text in [
            "wmo2015:2.1.2.2.i",
            "wmo2015:2.1.2.2",
            "2.1.2.2.a",
            "wmo2015:2.1.2.3.c",
            "",
        ] {
            text.parse::<WmoGoal>().unwrap_err();
        }
        let refusal = "wmo2015:2.1.2.2.z".parse::<WmoGoal>().unwrap_err();
        assert_eq!(
            refusal.message().nl,
            "`wmo2015:2.1.2.2.z` is geen doel van de Wmo 2015"
        );
        assert_eq!(
            refusal.message().en,
            "`wmo2015:2.1.2.2.z` is no goal of the Wmo 2015"
        );
    }
}
