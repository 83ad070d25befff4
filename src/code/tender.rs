//! Code lists of notices of public tenders (eForms SDK 1.15.1).

code_list! {
    /// The kind of an award criterion (eForms BT-539).
    #[doc(alias = "BT-539")]
    #[doc(alias = "gunningscriterium")]
    CriterionType ("soort gunningscriterium", "type of award criterion") {
        /// How good the tender is.
        Quality = "quality" ("kwaliteit", "quality"),
        /// What the tender costs over its whole life.
        Cost = "cost" ("kosten", "cost"),
        /// The price that is asked.
        Price = "price" ("prijs", "price"),
    }
}

code_list! {
    /// What the weight of a criterion means (eForms BT-5421).
    #[doc(alias = "BT-5421")]
    #[doc(alias = "weging")]
    WeightKind ("soort weging", "kind of weight") {
        /// An exact percentage.
        PercentageExact = "per-exa" ("percentage, precies", "percentage, exact"),
        /// The middle of a range of percentages.
        PercentageMiddle = "per-mid" ("percentage, midden van een reeks", "percentage, middle of a range"),
        /// An exact decimal share.
        DecimalExact = "dec-exa" ("decimaal, precies", "decimal, exact"),
        /// The middle of a range of decimal shares.
        DecimalMiddle = "dec-mid" ("decimaal, midden van een reeks", "decimal, middle of a range"),
        /// An exact number of points.
        PointsExact = "poi-exa" ("punten, precies", "points, exact"),
        /// The middle of a range of points.
        PointsMiddle = "poi-mid" ("punten, midden van een reeks", "points, middle of a range"),
        /// The place in descending order of importance; such weights are never added.
        OrderOfImportance = "ord-imp" ("volgorde van belang", "order of importance"),
    }
}

code_list! {
    /// To what a fixed amount in a criterion applies (eForms BT-5422).
    #[doc(alias = "BT-5422")]
    FixedKind ("soort vast bedrag", "kind of fixed amount") {
        /// The total is fixed.
        Total = "fix-tot" ("vast totaal", "fixed total"),
        /// The amount per unit is fixed.
        PerUnit = "fix-unit" ("vast per eenheid", "fixed per unit"),
    }
}

code_list! {
    /// What a threshold in a criterion does (eForms BT-5423).
    #[doc(alias = "BT-5423")]
    #[doc(alias = "drempel")]
    ThresholdKind ("soort drempel", "kind of threshold") {
        /// At most so many tenders go through.
        MaximumPassing = "max-pass" ("hoogste aantal dat doorgaat", "maximum number passing"),
        /// A tender needs at least this score.
        MinimumScore = "min-score" ("laagste score", "minimum score"),
    }
}

code_list! {
    /// The strategic aim of a procurement (eForms BT-06).
    #[doc(alias = "BT-06")]
    StrategicAim ("strategisch doel van een inkoop", "strategic aim of a procurement") {
        /// Social objectives.
        SocialObjectives = "soc-obj" ("sociale doelen", "social objectives"),
        /// Innovative purchase.
        InnovativePurchase = "inn-pur" ("innovatieve inkoop", "innovative purchase"),
        /// Less impact on the environment.
        EnvironmentalImpact = "env-imp" ("minder milieubelasting", "reduction of environmental impact"),
        /// No strategic aim.
        None = "none" ("geen", "none"),
    }
}

code_list! {
    /// The social objective of a procurement (eForms BT-775).
    ///
    /// The codes are established; the wordings of et-eq and opp are read from the codes.
    #[doc(alias = "BT-775")]
    #[doc(alias = "sociaal doel")]
    SocialObjective ("sociaal doel van een inkoop", "social objective of a procurement") {
        /// Accessibility for all.
        AccessibilityForAll = "acc-all" ("toegankelijkheid voor iedereen", "accessibility for all"),
        /// Ethnic equality.
        EthnicEquality = "et-eq" ("etnische gelijkheid", "ethnic equality"),
        /// Gender equality.
        GenderEquality = "gen-eq" ("gendergelijkheid", "gender equality"),
        /// Human rights.
        HumanRights = "hum-right" ("mensenrechten", "human rights"),
        /// Opportunities for people who otherwise have few.
        Opportunities = "opp" ("kansen", "opportunities"),
        /// Fair working conditions.
        WorkingConditions = "work-cond" ("arbeidsomstandigheden", "working conditions"),
        /// Another social objective.
        Other = "other" ("anders", "other"),
    }
}

code_list! {
    /// The subtype of a notice for social and other specific services (Directive 2014/24).
    #[doc(alias = "soort aankondiging")]
    NoticeSubtype ("soort aankondiging", "notice subtype") {
        /// Prior information as call for competition, social services.
        PriorInformation = "12" ("vooraankondiging als oproep", "prior information used as call for competition"),
        /// Contract notice, social services.
        ContractNotice = "20" ("aankondiging van een opdracht", "contract notice"),
        /// Contract award notice, social services.
        AwardNotice = "33" ("aankondiging van een gegunde opdracht", "contract award notice"),
        /// Notice that a contract has been completed.
        Completion = "E5" ("aankondiging van voltooiing", "completion notice"),
    }
}

impl NoticeSubtype {
    /// The notice type to which the subtype belongs.
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::NoticeSubtype;
    ///
    /// assert_eq!("20".parse::<NoticeSubtype>()?.notice_type(), "cn-social");
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn notice_type(self) -> &'static str {
        match self {
            Self::PriorInformation => "pin-cfc-social",
            Self::ContractNotice => "cn-social",
            Self::AwardNotice => "can-social",
            Self::Completion => "compl",
        }
    }
}

/// The legal type of a buyer that is a municipality (local authority).
pub const MUNICIPALITY_LEGAL_TYPE: &str = "la";

/// The main activity of a buyer of welfare work (social protection).
pub const SOCIAL_PROTECTION_ACTIVITY: &str = "soc-pro";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_are_those_of_the_published_lists() {
        fn codes<T: Copy>(all: &[T], code: fn(T) -> &'static str) -> String {
            all.iter().map(|value| code(*value)).collect::<Vec<_>>().join(" ")
        }
        let lists = [
            (
                codes(CriterionType::ALL, CriterionType::code),
                "quality cost price",
            ),
            (
                codes(WeightKind::ALL, WeightKind::code),
                "per-exa per-mid dec-exa dec-mid poi-exa poi-mid ord-imp",
            ),
            (codes(FixedKind::ALL, FixedKind::code), "fix-tot fix-unit"),
            (
                codes(ThresholdKind::ALL, ThresholdKind::code),
                "max-pass min-score",
            ),
            (
                codes(StrategicAim::ALL, StrategicAim::code),
                "soc-obj inn-pur env-imp none",
            ),
            (
                codes(SocialObjective::ALL, SocialObjective::code),
                "acc-all et-eq gen-eq hum-right opp work-cond other",
            ),
            (codes(NoticeSubtype::ALL, NoticeSubtype::code), "12 20 33 E5"),
            (
                codes(NoticeSubtype::ALL, NoticeSubtype::notice_type),
                "pin-cfc-social cn-social can-social compl",
            ),
        ];
        for (ours, published) in lists {
            assert_eq!(ours, published);
        }
    }

    #[test]
    fn an_unknown_code_is_refused_and_the_list_is_shown() {
        let refusal = "Quality".parse::<CriterionType>().unwrap_err();
        assert_eq!(refusal.message().nl, "`Quality` is geen soort gunningscriterium");
        assert_eq!(refusal.help().en, "the list has `quality`, `cost`, `price`");
    }
}
