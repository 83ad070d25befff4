//! The list itself, one row per instrument.

use super::super::items::Scoring;
use super::super::kinds::{Direction, MissingRule, Purpose, ResultKind};
use super::Listed;

/// Where a row says nothing: one group score without parts, categories, lines or a named source.
const PLAIN: Listed = Listed {
    id: "",
    versions: &[],
    name: ("", ""),
    kind: ResultKind::Scale,
    scale: None,
    better: Direction::None,
    better_by_plan: false,
    purpose: Purpose::Group,
    missing_rule: MissingRule::NoneMissing,
    parts: &[],
    levels: &[],
    categories: &[],
    minimal_change: None,
    threshold: None,
    source: None,
    scoring: None,
};

/// Every built-in instrument.
pub const BUILT_IN: &[Listed] = &[
    Listed {
        id: "dejong-gierveld-11",
        versions: &["1999"],
        name: (
            "eenzaamheidsschaal van De Jong Gierveld, 11 items",
            "De Jong Gierveld loneliness scale, 11 items",
        ),
        scale: Some((0, 110, 10)),
        better: Direction::Lower,
        categories: &[
            ("not", "niet eenzaam", "not lonely", 0, 2),
            ("moderate", "matig eenzaam", "moderately lonely", 3, 8),
            ("severe", "ernstig eenzaam", "severely lonely", 9, 10),
            (
                "very-severe",
                "zeer ernstig eenzaam",
                "very severely lonely",
                11,
                11,
            ),
        ],
        threshold: Some(2),
        source: Some((
            "De Jong Gierveld & Van Tilburg, Manual of the Loneliness Scale (1999, bijgewerkt 2022), of De Jong Gierveld & Kamphuis (1985); voor onderzoek onder groepen, met bronvermelding",
            "De Jong Gierveld & Van Tilburg, Manual of the Loneliness Scale (1999, updated 2022), or De Jong Gierveld & Kamphuis (1985); for research among groups, source to be named",
        )),
        scoring: Some(Scoring::LonelinessEleven),
        ..PLAIN
    },
    Listed {
        id: "dejong-gierveld-6",
        versions: &["2006"],
        name: (
            "eenzaamheidsschaal van De Jong Gierveld, 6 items",
            "De Jong Gierveld loneliness scale, 6 items",
        ),
        scale: Some((0, 60, 10)),
        better: Direction::Lower,
        missing_rule: MissingRule::OneMissing,
        categories: &[
            ("not", "niet eenzaam", "not lonely", 0, 1),
            ("moderate", "matig eenzaam", "moderately lonely", 2, 4),
            ("severe", "ernstig eenzaam", "severely lonely", 5, 6),
        ],
        threshold: Some(1),
        source: Some((
            "De Jong Gierveld & Van Tilburg (2006); voor onderzoek onder groepen, met bronvermelding",
            "De Jong Gierveld & Van Tilburg (2006); for research among groups, source to be named",
        )),
        scoring: Some(Scoring::LonelinessSix),
        ..PLAIN
    },
    Listed {
        id: "cbs-eenzaamheid-0-12",
        versions: &["2015"],
        name: (
            "eenzaamheid volgens zes uitspraken van het CBS",
            "loneliness by six statements of Statistics Netherlands",
        ),
        scale: Some((0, 120, 10)),
        better: Direction::Lower,
        missing_rule: MissingRule::TotalsOnly,
        categories: &[
            ("not", "niet eenzaam", "not lonely", 0, 0),
            ("somewhat", "beetje eenzaam", "a bit lonely", 1, 6),
            ("lonely", "eenzaam", "lonely", 7, 12),
        ],
        threshold: Some(6),
        source: Some((
            "CBS, Sociale samenhang en welzijn (2015)",
            "Statistics Netherlands, Social cohesion and well-being (2015)",
        )),
        ..PLAIN
    },
    Listed {
        id: "who-5",
        versions: &["1998"],
        name: ("WHO-5 welbevindenindex", "WHO-5 well-being index"),
        scale: Some((0, 1000, 40)),
        better: Direction::Higher,
        categories: &[
            ("poor", "laag welbevinden", "poor well-being", 0, 48),
            ("not-poor", "geen laag welbevinden", "no poor well-being", 52, 100),
        ],
        minimal_change: Some(10),
        threshold: Some(52),
        source: Some((
            "WHO-5 Well-Being Index (1998); bron noemen, gewijzigde bewoording melden",
            "WHO-5 Well-Being Index (1998); name the source, mark altered wording",
        )),
        scoring: Some(Scoring::WellbeingFive),
        ..PLAIN
    },
    Listed {
        id: "zrm-2013",
        versions: &["2013"],
        name: ("Zelfredzaamheid-Matrix 2013", "Self-Sufficiency Matrix 2013"),
        kind: ResultKind::LevelsPerDomain,
        scale: Some((10, 50, 10)),
        better: Direction::Higher,
        purpose: Purpose::Individual,
        missing_rule: MissingRule::AllDomains,
        parts: SELF_RELIANCE_2013,
        levels: SELF_RELIANCE_LEVELS,
        source: Some(("© GGD Amsterdam", "© GGD Amsterdam")),
        ..PLAIN
    },
    Listed {
        id: "zrm-2017",
        versions: &["2017"],
        name: ("Zelfredzaamheid-Matrix 2017", "Self-Sufficiency Matrix 2017"),
        kind: ResultKind::LevelsPerDomain,
        scale: Some((10, 50, 10)),
        better: Direction::Higher,
        purpose: Purpose::Individual,
        missing_rule: MissingRule::AllDomains,
        parts: SELF_RELIANCE_2017,
        levels: SELF_RELIANCE_LEVELS,
        source: Some(("© GGD Amsterdam", "© GGD Amsterdam")),
        ..PLAIN
    },
    Listed {
        id: "positieve-gezondheid",
        versions: &[],
        name: ("Positieve Gezondheid", "Positive Health"),
        kind: ResultKind::ScorePerDimension, // The step is not established: tenths are taken, since nothing rests on the score.
        scale: Some((0, 100, 1)),
        better: Direction::Higher,
        purpose: Purpose::Conversation,
        parts: &[
            ("lichaamsfuncties", "lichaamsfuncties", "bodily functions"),
            ("mentaal-welbevinden", "mentaal welbevinden", "mental well-being"),
            ("zingeving", "zingeving", "meaningfulness"),
            ("kwaliteit-van-leven", "kwaliteit van leven", "quality of life"),
            ("meedoen", "meedoen", "participation"),
            (
                "dagelijks-functioneren",
                "dagelijks functioneren",
                "daily functioning",
            ),
        ],
        ..PLAIN
    },
    Listed {
        id: "cbs-tevredenheid-1-10",
        versions: &["2017", "2022"],
        name: (
            "tevredenheid of geluk, rapportcijfer 1–10",
            "satisfaction or happiness, mark 1–10",
        ),
        scale: Some((10, 100, 10)),
        better: Direction::Higher,
        missing_rule: MissingRule::TotalsOnly,
        categories: &[
            ("dissatisfied", "ontevreden", "dissatisfied", 1, 4),
            (
                "neither",
                "niet tevreden, niet ontevreden",
                "neither satisfied nor dissatisfied",
                5,
                6,
            ),
            ("satisfied", "tevreden", "satisfied", 7, 10),
        ],
        threshold: Some(7),
        source: Some(("CBS (2017, 2022)", "Statistics Netherlands (2017, 2022)")),
        ..PLAIN
    },
    Listed {
        id: "cantril-0-10",
        versions: &[],
        name: ("ladder van Cantril, 0–10", "Cantril ladder, 0–10"),
        scale: Some((0, 100, 10)),
        better: Direction::Higher,
        missing_rule: MissingRule::TotalsOnly,
        ..PLAIN
    },
    Listed {
        id: "gas",
        versions: &["1968"],
        name: (
            "doelrealisatie op eigen doelen (goal attainment scaling)",
            "attainment of own goals (goal attainment scaling)",
        ),
        kind: ResultKind::Goals,
        scale: Some((-20, 20, 10)),
        better: Direction::Higher,
        purpose: Purpose::Individual,
        missing_rule: MissingRule::TotalsOnly,
        source: Some(("Kiresuk & Sherman (1968)", "Kiresuk & Sherman (1968)")),
        ..PLAIN
    },
    Listed {
        id: "participatieladder",
        versions: &["vng"],
        name: ("participatieladder", "participation ladder"),
        kind: ResultKind::Levels,
        scale: Some((10, 60, 10)),
        better_by_plan: true,
        missing_rule: MissingRule::TotalsOnly,
        levels: &[
            ("geïsoleerd", "isolated"),
            (
                "sociale contacten buitenshuis",
                "social contacts outside the home",
            ),
            (
                "deelname aan georganiseerde activiteiten",
                "taking part in organised activities",
            ),
            ("onbetaald werk", "unpaid work"),
            ("betaald werk met ondersteuning", "paid work with support"),
            ("betaald werk", "paid work"),
        ],
        source: Some(("VNG", "Association of Netherlands Municipalities (VNG)")),
        ..PLAIN
    },
    Listed {
        id: "participatiewiel",
        versions: &["movisie"],
        name: ("Participatiewiel", "participation wheel"),
        kind: ResultKind::Areas,
        purpose: Purpose::Conversation,
        parts: &[
            (
                "zelfstandig-functioneren",
                "zelfstandig functioneren",
                "functioning independently",
            ),
            ("sociale-contacten", "sociale contacten", "social contacts"),
            (
                "maatschappelijk-deelnemen",
                "maatschappelijk deelnemen",
                "taking part in society",
            ),
            (
                "maatschappelijk-bijdragen",
                "maatschappelijk bijdragen",
                "contributing to society",
            ),
            (
                "opdoen-van-vaardigheden",
                "opdoen van vaardigheden",
                "gaining skills",
            ),
            ("betaald-werk", "betaald werk", "paid work"),
        ],
        source: Some(("Movisie", "Movisie")),
        ..PLAIN
    },
    Listed {
        id: "participatieladder-invloed",
        versions: &[],
        name: ("participatieladder van invloed", "ladder of residents' influence"),
        kind: ResultKind::Levels,
        scale: Some((10, 50, 10)),
        purpose: Purpose::Process,
        missing_rule: MissingRule::TotalsOnly,
        levels: &[
            ("informeren", "informing"),
            ("raadplegen", "consulting"),
            ("adviseren", "advising"),
            ("coproduceren", "co-producing"),
            ("meebeslissen", "deciding together"),
        ],
        ..PLAIN
    },
    Listed {
        id: "positiebepaling-wns",
        versions: &[],
        name: (
            "positiebepaling op de bakens van Welzijn Nieuwe Stijl",
            "self-positioning on the beacons of Welzijn Nieuwe Stijl",
        ),
        kind: ResultKind::ScorePerDimension,
        scale: Some((10, 50, 5)),
        better: Direction::Higher,
        purpose: Purpose::Conversation,
        missing_rule: MissingRule::PairsWithBoth,
        parts: &[
            (
                "wns:1",
                "gericht op de vraag achter de vraag",
                "aimed at the question behind the question",
            ),
            (
                "wns:2",
                "gebaseerd op de eigen kracht van de burger",
                "based on citizens' own strength",
            ),
            ("wns:3", "direct er op af", "going there directly"),
            (
                "wns:4",
                "formeel en informeel in optimale verhouding",
                "formal and informal in the best proportion",
            ),
            (
                "wns:5",
                "doordachte balans van collectief en individueel",
                "thought-out balance of collective and individual",
            ),
            ("wns:6", "integraal werken", "integrated work"),
            (
                "wns:7",
                "niet vrijblijvend, maar resultaatgericht",
                "not free of obligation but result-oriented",
            ),
            (
                "wns:8",
                "gebaseerd op ruimte voor de professional",
                "based on room for the professional",
            ),
        ],
        ..PLAIN
    },
    Listed {
        id: "competentie-hmo",
        versions: &[],
        name: (
            "competentiescore op de kwaliteitskenmerken maatschappelijke ondersteuning",
            "competence score on the quality characteristics of social support",
        ),
        kind: ResultKind::ScorePerDimension,
        scale: Some((10, 50, 5)),
        better: Direction::Higher,
        purpose: Purpose::Conversation,
        missing_rule: MissingRule::PairsWithBoth,
        parts: &[
            ("hmo:1", "eigen kracht versterken", "strengthening own strength"),
            ("hmo:2", "op de vraag af", "going to the question"),
            ("hmo:3", "binden en verbinden", "bonding and connecting"),
            ("hmo:4", "integraal werken", "integrated work"),
            (
                "hmo:5",
                "signaleren en agenderen",
                "signalling and agenda-setting",
            ),
        ],
        ..PLAIN
    },
];

const SELF_RELIANCE_2013: &[(&str, &str, &str)] = &[
    ("financien", "financiën", "finances"),
    ("dagbesteding", "dagbesteding", "daytime activities"),
    ("huisvesting", "huisvesting", "housing"),
    ("huiselijke-relaties", "huiselijke relaties", "domestic relations"),
    (
        "geestelijke-gezondheid",
        "geestelijke gezondheid",
        "mental health",
    ),
    (
        "lichamelijke-gezondheid",
        "lichamelijke gezondheid",
        "physical health",
    ),
    ("verslaving", "verslaving", "addiction"),
    (
        "adl",
        "activiteiten dagelijks leven",
        "activities of daily living",
    ),
    ("sociaal-netwerk", "sociaal netwerk", "social network"),
    (
        "maatschappelijke-participatie",
        "maatschappelijke participatie",
        "community participation",
    ),
    ("justitie", "justitie", "judicial"),
];

const SELF_RELIANCE_2017: &[(&str, &str, &str)] = &[
    ("financien", "financiën", "finances"),
    ("werk-opleiding", "werk en opleiding", "work and education"),
    ("tijdsbesteding", "tijdsbesteding", "use of time"),
    ("huisvesting", "huisvesting", "housing"),
    ("huiselijke-relaties", "huiselijke relaties", "domestic relations"),
    (
        "geestelijke-gezondheid",
        "geestelijke gezondheid",
        "mental health",
    ),
    (
        "lichamelijke-gezondheid",
        "lichamelijke gezondheid",
        "physical health",
    ),
    ("middelengebruik", "middelengebruik", "substance use"),
    ("basale-adl", "basale ADL", "basic activities of daily living"),
    (
        "instrumentele-adl",
        "instrumentele ADL",
        "instrumental activities of daily living",
    ),
    ("sociaal-netwerk", "sociaal netwerk", "social network"),
    (
        "maatschappelijke-participatie",
        "maatschappelijke participatie",
        "community participation",
    ),
    ("justitie", "justitie", "judicial"),
];

const SELF_RELIANCE_LEVELS: &[(&str, &str)] = &[
    ("acute problematiek", "acute problems"),
    ("niet zelfredzaam", "not self-reliant"),
    ("beperkt zelfredzaam", "limited self-reliance"),
    ("voldoende zelfredzaam", "sufficiently self-reliant"),
    ("volledig zelfredzaam", "fully self-reliant"),
];
