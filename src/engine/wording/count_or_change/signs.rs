//! What a word can be a sign of.

/// A set of signs. One word may be several: *bezoek* is a noun and a verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Signs(u128);

/// Gives every sign a bit of its own.
macro_rules! signs {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "named as the signs are")]
        enum Bit { $($name),+ }

        impl Signs {
            $($(#[$meta])* pub(super) const $name: Signs = Signs(1 << Bit::$name as u32);)+
        }

        const _: () = assert!([$(stringify!($name)),+].len() <= 128, "there are more signs than bits");
    };
}

signs! {
    /// Asks how many: *aantal*, *number*, *%*.
    QUANTITY,
    /// Asks which part, or how high: *aandeel*, *%*.
    SHARE,
    /// Says that a quantity moves: *toename*, *reduction*.
    TREND,
    /// Says that there is less of it: *afname*, *decline*.
    FALLING,
    /// Says that a quantity falls, as an opening.
    LESS,
    /// Tells how a number moves: *gedaald*.
    MOVING,
    /// More or less of the same: *meer*, *minder*.
    MORE_OF,
    /// May stand between the quantity and its noun: *unieke*, *of the*.
    LEADING,
    /// A number.
    NUMBER,
    /// A number in letters: *tien*.
    NUMERAL,
    /// So one counts who came: *unieke*.
    UNIQUE,
    /// *per*.
    RATE,
    /// How much of what could be done is done: *rate*.
    RATES,
    /// How high: *laag opgeleid*.
    HOW_HIGH,
    /// Asks how far: *mate*.
    DEGREE,
    /// The measure of a state, whatever stands before it: *niveau*.
    LEVEL,
    /// How long, and how fast: *days*.
    DURATION,
    /// How long and how often: behind something else it is no offer.
    UNIT,
    /// Starts a phrase about place, time or manner.
    PREPOSITION,
    /// Starts a clause about the noun: *dat*, *who*.
    RELATIVE,
    /// Starts a clause, but is not *dat* or *die*.
    WHERE,
    /// *waarvan*.
    OF_WHICH,
    /// Starts a purpose or a subject matter, which is no result: *om*, *to*.
    PURPOSE,
    /// Behind it stands a subject matter: *over*.
    TOPIC,
    /// A form of to be, to have and the like.
    AUXILIARY,
    /// A form of to have.
    HAVE,
    /// A form of *worden*, which makes a passive.
    PASSIVE,
    /// Puts a wish before an opinion: *zou*.
    WOULD,
    /// Denies: *geen*, *niet*.
    NEGATION,
    /// Behind it stands what people or things have: *met*, *without*.
    WITH,
    /// Joins: *en*, *or*.
    AND,
    /// A mark that parts a text.
    STOP,
    /// *in*.
    IN,
    /// *van*, *of*.
    OF,
    /// *to*.
    TO,
    /// *by*.
    BY,
    /// *as*.
    AS,
    /// *from*.
    FROM,
    /// Behind it a name is the name of an offer: *bij*.
    AT,
    /// Behind it stands what came before: *na*.
    AFTER,
    /// Names the document instead of something in the world: *indicator*.
    META,
    /// A code: *KH-PW1*.
    CODE,
    /// A theme: alone it does not say what is measured.
    THEME,
    /// Written with a capital inside the text.
    NAME,
    /// People who are nothing but people: what stands behind them decides.
    PERSON,
    /// A body: what stands behind it decides.
    ORGANISATION,
    /// A place or a building.
    PLACE,
    /// People who are there because of what is offered, or who make it: counting them counts effort.
    PARTICIPANT,
    /// People named after the state they are in: counting them counts that state.
    STATUS,
    /// A body with a will of its own, outside the programme.
    PUBLIC,
    /// A body that a programme works through: what it does is its effort too.
    PARTNER,
    /// People who give of their own accord.
    GIVER,
    /// Being part of a body.
    MEMBER,
    /// The organisation itself: *wij*.
    WE,
    /// Who speaks of himself or herself, as questionnaires do.
    MYSELF,
    /// What a list says of people, who are counted for what they are.
    LISTED,
    /// A trait by which the offer finds people.
    TRAIT,
    /// Things done, made, given, spent or asked for: counting them counts effort.
    EFFORT,
    /// A state, a level or what happens to people: counting it counts change.
    STATE,
    /// A rule, a policy or a plan.
    RULE,
    /// A report of something: what it reports decides.
    REPORT,
    /// What is paid.
    COSTS,
    /// Things that come in pieces, by their ending: *boekjes*.
    PIECES,
    /// A plural, by its ending.
    PLURAL,
    /// What is handed out at the end of a course.
    CERTIFICATE,
    /// A tie between people, or with the organisation.
    CONTACT,
    /// What contacts are called that people have among themselves.
    SOCIAL,
    /// Regular care that people find their way to.
    CARE,
    /// The own process, and how fast it goes: *doorlooptijd*, *response*.
    PROCESS,
    /// What an offer may have led to.
    SUCCESS,
    /// What people suffer from or come with.
    PROBLEM,
    /// What one takes part in as a citizen, not as a participant.
    SOCIETY,
    /// What is done, in the most general word: *activities*.
    ACTIVITY,
    /// *attendance*.
    ATTENDANCE,
    /// Regular schooling, which is no part of a programme.
    SCHOOL,
    /// The organisation's own offer: *our*, *helpline*.
    OWN_OFFER,
    /// What a group is for that a programme forms: *reading*.
    FORMS,
    /// Behind it *werk*, *wonen* and *bijstand* are an offer.
    PROFESSION,
    /// An offer behind a profession, and life without one.
    CRAFT,
    /// Decides nothing: what is used or entered does.
    USE,
    /// What is done to or with people: taking part, being served.
    REACHED,
    /// What is done with things: making, giving, spending.
    MADE,
    /// Getting: what is got decides.
    GOTTEN,
    /// What people come to feel, know, can or do.
    BECOME,
    /// Uptake by others: it turns even a product into a change.
    ADOPTED,
    /// Taking part, or the first half of *neemt … deel*.
    TAKES_PART,
    /// *deel*, the last half of *neemt … deel*.
    PART,
    /// Being part of something: what that is decides.
    INVOLVED,
    /// Taking part, where no offer need be named.
    JOINS,
    /// Handing over: whatever its object, it was given out.
    DELIVERED,
    /// Handed over or handled, whatever it is.
    HANDLED,
    /// A command with which a title tells what will be done.
    COMMAND,
    /// Decides nothing when a state is its object: *een baan bereikt*.
    ATTAINED,
    /// A step that people themselves make.
    MOVES,
    /// To start something of one's own.
    STARTS,
    /// What people do for each other, whatever they give.
    GIVES,
    /// To help: who helps whom decides.
    HELPS,
    /// Doing something for others, with *zich* before it.
    DEVOTED,
    /// What others than the programme's own people do.
    OUTSIDE,
    /// Leading to, or adding to.
    CAUSES,
    /// How people live or what befalls them: why they came, when something done follows.
    CIRCUMSTANCE,
    /// What befalls people: a passive with it tells of change.
    BEFALLS,
    /// That what was done came off.
    CAME_OFF,
    /// A past form by its ending: *afgesloten*, *trained*.
    PARTICIPLE,
    /// A past form without *-ed*: *given*.
    PAST,
    /// A past form as it stands before a noun: *uitgedeelde*.
    BEFORE_NOUN,
    /// A form in *-ing*.
    ING,
    /// What somebody is doing, by its ending: *lerend*.
    DOING,
    /// What one person does: *voelt*.
    FINITE,
    /// Comparison, quality or lasting: *meer*, *effectively*.
    MORE,
    /// Said of people and things whose state it is: *rookvrij*.
    QUALITY,
    /// *still*, *back*.
    LASTING,
    /// What makes a deed a practice.
    STEADY,
    /// What a report is called that comes again.
    AGAIN,
    /// Of one's own accord: *zelf*.
    SELF,
    /// By oneself, without anybody's help, or as anybody.
    ALONE,
    /// *beeld*, the last word of *in beeld*.
    STANDS,
    /// How a thing stands behind *in*: *condition*.
    STANDS_IN,
    /// Gives an opinion: *tevredenheid*, *rating*.
    JUDGEMENT,
    /// A verb that gives an opinion when an opinion goes with it.
    JUDGES,
    /// An opinion: *nuttig*, *useful*.
    OPINION,
    /// Says that it is perceived: *ervaren*.
    PERCEIVED,
    /// What is offered, of which an opinion is an experience.
    OFFER,
    /// What an opinion may be about outside the offer.
    WORLD,
    /// A word of thanks.
    COMPLIMENT,
}

impl Signs {
    pub(super) const NONE: Signs = Signs(0);

    pub(super) const fn and(self, other: Signs) -> Signs {
        Signs(self.0 | other.0)
    }

    /// Says whether at least one of the signs asked for is there.
    pub(super) const fn any(self, of: Signs) -> bool {
        self.0 & of.0 != 0
    }

    /// The signs without those named.
    pub(super) const fn without(self, those: Signs) -> Signs {
        Signs(self.0 & !those.0)
    }

    pub(super) fn add(&mut self, other: Signs, when: bool) {
        if when {
            *self = self.and(other);
        }
    }
}
