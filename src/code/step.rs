//! Steps: how much influence residents have, and how well an intervention is founded.

code_list! {
    /// How much influence residents have on a plan or decision, from little to much.
    ///
    /// It describes a process and is no effect; how binding the outcome is differs between municipalities and
    /// is recorded apart. Source: the participation policies of Schiedam, Epe and Noord-Brabant. It is not the
    /// ladder of participation in society.
    #[doc(alias = "participatieladder")]
    InfluenceStep ("trede van invloed", "step of influence") {
        /// Residents are told what happens.
        #[doc(alias = "informeren")]
        Informing = "informing" ("informeren", "informing"),
        /// Residents are asked what they think.
        #[doc(alias = "raadplegen")]
        Consulting = "consulting" ("raadplegen", "consulting"),
        /// Residents give advice.
        #[doc(alias = "adviseren")]
        Advising = "advising" ("adviseren", "advising"),
        /// Residents and the body make it together.
        #[doc(alias = "coproduceren")]
        CoProducing = "co-producing" ("coproduceren", "co-producing"),
        /// Residents take part in the decision.
        #[doc(alias = "meebeslissen")]
        CoDeciding = "co-deciding" ("meebeslissen", "co-deciding"),
    }
}

code_list! {
    /// How far it is known that an intervention works, after Van Yperen and Veerman (2008).
    ///
    /// It rates an intervention, not the evidence of a report. Levels 3 and 4 are background knowledge.
    #[doc(alias = "effectladder")]
    EffectLadderLevel ("niveau van de effectladder", "level of the effect ladder") {
        /// Level 0: knowledge that is in people's heads only.
        #[doc(alias = "impliciete kennis")]
        ImplicitKnowledge = "implicit-knowledge" ("impliciete kennis", "implicit knowledge"),
        /// Level 1: well described.
        #[doc(alias = "goed beschreven")]
        WellDescribed = "well-described" ("goed beschreven", "well described"),
        /// Level 2: well founded.
        #[doc(alias = "goed onderbouwd")]
        WellFounded = "well-founded" ("goed onderbouwd", "well founded"),
        /// Level 3: the intervention reaches its goals in practice.
        #[doc(alias = "doeltreffend")]
        GoalReaching = "goal-reaching" ("doeltreffend", "goal-reaching"),
        /// Level 4: shown that the intervention is what brings the change.
        #[doc(alias = "werkzaam")]
        ShownToWork = "shown-to-work" ("werkzaam", "shown to work"),
    }
}

code_list! {
    /// How an intervention has been recognised by the Dutch recognition committee.
    ///
    /// That effectiveness has three steps of indication is background knowledge.
    #[doc(alias = "erkenning interventies")]
    InterventionRecognition ("erkenning van een interventie", "recognition of an intervention") {
        /// Well described.
        #[doc(alias = "Goed Beschreven")]
        WellDescribed = "well-described" ("goed beschreven", "well described"),
        /// Well founded.
        #[doc(alias = "Goed Onderbouwd")]
        WellFounded = "well-founded" ("goed onderbouwd", "well founded"),
        /// Effective, first indications.
        EffectiveFirstIndications = "effective-first-indications" (
            "effectief, eerste aanwijzingen",
            "effective, first indications"
        ),
        /// Effective, good indications.
        EffectiveGoodIndications = "effective-good-indications" (
            "effectief, goede aanwijzingen",
            "effective, good indications"
        ),
        /// Effective, strong indications.
        EffectiveStrongIndications = "effective-strong-indications" (
            "effectief, sterke aanwijzingen",
            "effective, strong indications"
        ),
    }
}

impl InfluenceStep {
    /// The number of the step, 1 (informing) through 5 (co-deciding).
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::InfluenceStep;
    ///
    /// assert!(InfluenceStep::Consulting < InfluenceStep::CoProducing);
    /// assert_eq!(InfluenceStep::CoDeciding.number(), 5);
    /// ```
    pub fn number(self) -> u8 {
        match self {
            Self::Informing => 1,
            Self::Consulting => 2,
            Self::Advising => 3,
            Self::CoProducing => 4,
            Self::CoDeciding => 5,
        }
    }
}

impl EffectLadderLevel {
    /// The number of the level, 0 (implicit knowledge) through 4 (shown to work).
    ///
    /// ```
    /// use vernieuwend_verantwoorden::code::EffectLadderLevel;
    ///
    /// assert_eq!("well-founded".parse::<EffectLadderLevel>()?.number(), 2);
    /// # Ok::<(), vernieuwend_verantwoorden::value::InvalidValue>(())
    /// ```
    pub fn number(self) -> u8 {
        match self {
            Self::ImplicitKnowledge => 0,
            Self::WellDescribed => 1,
            Self::WellFounded => 2,
            Self::GoalReaching => 3,
            Self::ShownToWork => 4,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn the_steps_of_influence_rise_from_informing_to_co_deciding() {
        let steps: Vec<(u8, &str)> = InfluenceStep::ALL
            .iter()
            .map(|step| (step.number(), step.label(Language::Nl)))
            .collect();
        let expected = [
            (1, "informeren"),
            (2, "raadplegen"),
            (3, "adviseren"),
            (4, "coproduceren"),
            (5, "meebeslissen"),
        ];
        assert_eq!(steps, expected);
        assert!(InfluenceStep::ALL.is_sorted());
    }

    #[test]
    fn the_effect_ladder_runs_from_zero_to_four_and_recognition_has_five_steps() {
        let numbers: Vec<u8> = EffectLadderLevel::ALL
            .iter()
            .map(|level| level.number())
            .collect();
        assert_eq!(numbers, [0, 1, 2, 3, 4]);
        assert!(InterventionRecognition::ALL.is_sorted() && InterventionRecognition::ALL.len() == 5);
    }
}
