//! Lists by which welfare organisations look at their own work: beacons and professional characteristics.

code_list! {
    /// One of the eight beacons of Welzijn Nieuwe Stijl.
    ///
    /// Numbers and themes are established; the Dutch titles are background knowledge, and no brochure text is
    /// built in. The English names follow the wording of an article on the training that used them.
    #[doc(alias = "baken")]
    #[doc(alias = "Welzijn Nieuwe Stijl")]
    Beacon ("baken van Welzijn Nieuwe Stijl", "beacon of Welzijn Nieuwe Stijl") {
        /// Aimed at the actual question behind the request for help.
        QuestionBehindQuestion = "wns:1" (
            "Gericht op de vraag achter de vraag",
            "aimed at the actual question behind the request for help"
        ),
        /// Uses citizens' own strength and networks.
        OwnStrength = "wns:2" (
            "Gebaseerd op de eigen kracht van de burger",
            "uses citizens' own strength and networks"
        ),
        /// Goes to those who avoid care.
        Outreach = "wns:3" ("Direct er op af", "goes to those who avoid care"),
        /// Informal where possible, formal where needed.
        FormalAndInformal = "wns:4" (
            "Formeel en informeel in optimale verhouding",
            "informal where possible, formal where needed"
        ),
        /// Collective where possible, individual when needed.
        CollectiveAndIndividual = "wns:5" (
            "Doordachte balans van collectief en individueel",
            "collective where possible, individual when needed"
        ),
        /// Works across the borders of fields and organisations.
        IntegratedWork = "wns:6" ("Integraal werken", "integrated work"),
        /// Not free of obligation but result-oriented.
        ResultOriented = "wns:7" (
            "Niet vrijblijvend, maar resultaatgericht",
            "not free of obligation but result-oriented"
        ),
        /// Based on room for the professional.
        RoomForProfessional = "wns:8" (
            "Gebaseerd op ruimte voor de professional",
            "based on room for the professional"
        ),
    }
}

code_list! {
    /// One of the five quality characteristics of professionals in social support.
    ///
    /// Source of the Dutch names: Movisie, Handreiking Maatschappelijke Ondersteuning (2013). That they are the
    /// axes of a competence interview is a choice of this library.
    #[doc(alias = "kwaliteitskenmerk")]
    ProfessionalCharacteristic ("kwaliteitskenmerk van Wmo-professionals", "characteristic of Wmo professionals") {
        /// Strengthening people's own strength.
        StrengtheningOwnStrength = "hmo:1" ("Eigen kracht versterken", "strengthening own strength"),
        /// Going to the question.
        GoingToTheQuestion = "hmo:2" ("Op de vraag af", "going to the question"),
        /// Bonding and connecting people.
        BondingAndConnecting = "hmo:3" ("Binden en verbinden", "bonding and connecting"),
        /// Working across the borders of fields and organisations.
        IntegratedWork = "hmo:4" ("Integraal werken", "integrated work"),
        /// Signalling and putting matters on the agenda.
        SignallingAndAgendaSetting = "hmo:5" ("Signaleren en agenderen", "signalling and agenda-setting"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beacons_and_characteristics_are_numbered_in_their_order() {
        let beacons: Vec<&str> = Beacon::ALL.iter().map(|beacon| beacon.code()).collect();
        assert_eq!(beacons, (1..=8).map(|n| format!("wns:{n}")).collect::<Vec<_>>());
        let characteristics: Vec<&str> = ProfessionalCharacteristic::ALL
            .iter()
            .map(|one| one.code())
            .collect();
        assert_eq!(
            characteristics,
            (1..=5).map(|n| format!("hmo:{n}")).collect::<Vec<_>>()
        );
        for text in ["wns:0", "wns:9", "hmo:6", "wns1", "WNS:1"] {
            text.parse::<Beacon>().unwrap_err();
            text.parse::<ProfessionalCharacteristic>().unwrap_err();
        }
    }
}
