//! The English words that tell effort from change, with a few French ones that titles often hold.
//!
//! Verbs stand here as stems and nouns in the singular where the plural is regular.

use crate::wording::lexicon::word_lists;

word_lists! {
    /// Words that ask how many.
    QUANTITY = "
        amount average count mean no nombre nr num number numbers percent percentage pourcentage
        proportion quantity ratio share sum total totals volume
    ";
    /// Words that say that a quantity moves.
    TREND = "
        decline decrease drop growth increase increases reduction rise
    ";
    /// Words that may stand between the quantity and its noun.
    LEADING = "
        a additional all an and at cumulative de des different disaggregated each every impact in
        indicator least les new of our outcome output planned target targeted the to total unique various
    ";
    /// Words that start a phrase about place, time or manner.
    PREPOSITION = "
        above across after against along amid among amongst around as at because before behind below
        between by de des du due during excluding from in including inside into near of off onto outside
        over par per since than through throughout under until upon versus via within
    ";
    /// Words that start a clause about the noun.
    RELATIVE = "
        qui that where whereby which who whom whose
    ";
    /// Words that start a purpose or a subject matter, which is no result.
    PURPOSE = "
        about aimed aiming around concerning designed focused focusing for intended on pour regarding
        related relating targeting to toward towards
    ";
    /// Forms of to be and to have.
    AUXILIARY = "
        are be been being had has have is was were will
    ";
    /// Words that deny.
    NEGATION = "
        neither never no nobody none nor not without
    ";
    /// Words that name the document instead of something in the world.
    META = "
        a above and applicable be below code confirmed cross-cutting crosscutting dd decided determined f
        general goal group i idem iii impact indicator kpi n/a na objective of other outcome output
        overall pillar progress result see so specific strategic target tbc tbd the theme to various vii
        xi
    ";
    /// Themes: alone they do not say what is measured.
    THEME = "
        accountability advocacy building capacity civic collaboration communication coordination democracy
        development dialogue diversity economic education empowerment environment equality equity framework
        freedom gender governance health inclusion influence influencing innovation integration
        international journalism justice learning legal livelihood livelihoods lobby lobbying local media
        mobilisation mobilization networking ownership participation partnership partnerships peace policy
        political practice prevention protection regulatory relations resilience rights safety sanitation
        security social space strengthening sustainability together water women working youth
    ";

    /// People who are nothing but people: what stands behind them decides.
    PERSON = "
        actor adolescent adopters adult agent agents agriculteurs aider apprentice artist author babies
        baby beekeeper blogger boy breadwinner bride brother businessmen businesswoman businesswomen cadres
        caregiver carer carers carpenter cattle-keepers chief child children citizen clergy cleric clerk
        combatant communities community consumer couple daughter defender detainee doctor driver
        duty-bearer dweller editor educator elderly elders electrician employee employees employers enfant
        enfants entrepreneur evacuee ex-combatant facilitator faculty families family farmer farmworker
        father fellow female femme femmes filles first-aider fisher fisherfolk fisherman fishermen fishers
        fisherwomen folk garçons gatekeeper girl grandmother grandparent guardian headteacher healer herder
        hh hhs homeowner hommes host household housewife husband idp idps imam individual infant infants
        influencer informant inhabitants inmate jeunes journalist judge kid labourer landlord landowner
        lawmaker lawyer lead leader learner lecturer legislator male man manager mason medic men midwife
        midwives migrant miners minor minorities minority mother mp mps musician ménages neighbour
        neighbours newborn newcomer nurse officer official older operator owner parent pastoralist patient
        peasant pensioner people person personnel personnes pharmacist physician plumber policymaker
        politician population practitioner priest prisoner producer producteurs professional professor
        promoter prosecutor psychologist pupil ranger reader refugee reporter representative resident
        respondent returnee scientist seller senior servant shopkeeper sibling sister smallholder soldier
        son spouse stakeholder student surgeon survivor tailor teacher technician teenager tenant toddler
        trader veteran victim villager warden weaver widow wife witness witnesses wives woman women worker
        workforce writer youngster youth youths
    ";
    /// Organisations: what stands behind them decides.
    ORGANISATION = "
        academies academy agencies agency agribusiness alliance association authorities authority bank
        bodies body brand broadcaster bureau business businesses buyer canteen cbo cbos center centre
        chamber chapter charities charity church cities city clinic club cluster coalition college
        commission committee commune companies company confederation consortium constituencies constituency
        contractor cooperation cooperative corporation council counties countries country county court
        creche cso department directorate dispensaries dispensary district districts donor embassy employer
        enterprise entities entity exporter facilities facility factories factory farm federation firm
        foundation fund funder government group hospital hostel house importer incubator industries
        institute institution insurer insurers investor kindergarten media mfi mfis mine mines ministries
        ministry mosque movement msme municipalities municipality network newspaper newspapers newsroom ngo
        office organisation organization orphanage outlet parish parishes parliament parties partner party
        pharmacies pharmacy plantation platform police preschool prison processor provider province
        provinces publisher region regions restaurant retailer school secretariat sector settlement
        shelters shg site sites sme state states station store structure studio supermarket supplier
        taskforce team trade trade-union tribunal union universities university utilities utility vendor
        village vsla ward watchdog watchdogs workplace wua zone
    ";
    /// People who are there because of what is offered, or who make it: counting them counts effort.
    GUEST = "
        activist adherent adviser advisor alumni ambassador applicant attendee audience beneficiaries
        beneficiary bénéficiaires caller candidate champion client coach consultant counsellor counselor
        customer delegate enrollee enumerator expert fan fieldworker fieldworkers follower graduate guest
        helper helpers intern interpreter listener mediator member membership mentee mentor mobiliser
        mobilizer monitor negotiator observer paralegal participant participants peer personnel registrant
        registrants scholar signatories signatory speaker sponsor staff subscriber supporter trainee
        trainer translator user viewer visiteurs visitor volunteer winner
    ";
    /// People named after the state they are in: counting them counts that state.
    STATUS = "
        addict casualties casualty drop-out drop-outs dropout fatalities fatality homeless illiterate
        offender orphan perpetrator re-offender smoker truant unemployed victim voter
    ";

    /// Things done, made, given, spent or asked for: counting them counts effort.
    WORK = "
        action activities activity ad ads advert advertisement advertisements advice afternoon aid album
        allowance ambulance analyses analysis animals animation answer app appeal application appointment
        apprenticeship article assessment assistance atelier ateliers attendance audit award awareness
        backstopping bag bail banner basket bed bednet bednets beehive bench benches bicycle bike billboard
        bin biogas blanket blog boat book booklet bootcamp borehole boreholes box boxes bridge brief
        briefing broadcast brochure building bulletin bursaries bursary bus buses cabin calendar call camp
        campaign canal canals capacity-building capitalisation card care cartoon case cases cash catalogue
        ceremony certificate cfs cfss chair chat checklist chickens chlorination cistern class classes
        classroom clean-up cleanup clicks clip clippings coaching collection comic commercials competition
        complaint complaints computer concert conference construction consult consultation contact content
        contract convention conversation cookstove counseling counselings counselling course cows crate
        culvert curricula curriculum cycle dam database dataset day de-worming debate delivery
        demonstration deployment desk desks deworming dialogue dialogues digester disbursement discussion
        display dissemination distribution distribuées document documentary documentation dollars donation
        dossier download draft drama drill dryer dyke editorial email episode equipment essay establishment
        eur euro euros evaluation evening event evidence examination exchange excursion exercise exhibition
        expenditure expense experiment exposure factsheet fair feature fellowship fence fertilizer festival
        fieldtrip film filter flyer folder follow-up food footage fora formation formations forum freezer
        fridge fte fumigation funding game garden gardens gathering generator gift glasses goats goods
        grant graphic greenhouse guidance guide guidebook hackathon handbook handout handpump hardware
        hearing helpline hits hive hotline hour hours hub hubs identification immunisation immunization
        impressions incentive info infographic information infrastructure initiative input inputs
        inspection installation insulation intake internship internships intervention interview inventory
        invitation item jingle journey kilometre kilometres kiosk kit kitchen km kms lab laboratories
        laboratory lamp lantern laptop laptops latrine launch leaflet lecture lesson letter library likes
        link list litres livestock livestream loan lobby lunch lunches machine machinery magazine mail
        mailing manual map mapping mask masterclass mat match matches material mattress meal medication
        medicine meeting memo memoranda memorandum mention mentorship message microgrant microphones
        microproject mill mini-grid minigrid ministudy minutes mission module money monitoring morning
        motorbike motorcycle mou mous mural musical narrative navigation net nets newsletter note notebook
        notice nursery offer op-ed orientation outing output outreach oven pack package pad page pamphlet
        panel paper parcel patrol payment petition phone photo picnic picture piece pill pilot pipe
        pipeline pit placement placements plan plant play playground plot plough podcast podcasts portal
        portfolio post poster poultry preparation presentation prize prizes procedure procurement product
        production profile program programme progress project promotion proposal prostheses prosthesis
        protest protocol prototype provision publication publicity pump pumps puppet purchase questionnaire
        quiz quizzes rally ration recommendation recruitment referral refresher refrigerator registration
        rehabilitation rehearsal release reminder rencontres renovation repair replies reply report request
        rescue research reservoir resource response retreat review reward ride road roadmap roadshow roof
        roofs room round round-table roundtable réunions sachet sample scan scholarship scorecard screening
        seed seedling seminar sensitisation sensitization service session sheet shelter shipment shop shops
        show showcase shower signboard silo simulation skit sms soap software song space spaces sponsorship
        spot sprayer stall stand statement step steps sticker stipend stories story storybook stove studies
        study submission subscription subsidies subsidy summit supervision supplementation supplies supply
        support surgeries surgery survey syllabus symposium system séance séances table tablet talk tank
        tap tarpaulin task teaching telephone tender tent terrace test testimonies testimony testing
        textbook theatre therapy ticket toilet tonnes tool toolbox toolkit tools tour tournament toy
        tractor traineeship training trainings trajectories trajectory transfer translation transport
        treatment tree trees tricycle trip truck turbine tutorial tweet uniform uniforms unit update upload
        usd vaccination vaccine vaccines van vehicle verification vest video view vigil visit vlog voucher
        walk wall warehouse water-point waterpoint waterpoints webinar website week weekend well wells
        wheelchair workbook workplan workshop worksop writeshop
    ";
    /// States, levels and things that happen to people: counting them counts change.
    STATE = "
        abandonment abilities ability abortion absence abuse abuses acceptance access accident accès
        acreage adaptation adherence admissions adoption anaemia anxiety arrears arrest assault assaults
        asset attack attainment attitude attitudes autonomy availability backlog balance bankruptcies
        bankruptcy bargaining behavior behaviour belief benefits bias biodiversity birth births bite bmi
        burden burglaries burglary burnout capabilities capability capacities capacity carbon certification
        change cholera clash climate cohesion collision competence competences competencies competency
        compliance complication concentration condition conditions confidence conflict connaissances
        connectivity consciousness consensus consumption contamination control conviction coping corruption
        cost costs coverage crash crime crop death deaths debt debts deficit deforestation degree
        delinquency density dependency depression deprivation destruction detention diarrhea diarrhoea diet
        dignity disability disappearance discrimination disease disparity displacement distance distress
        drinking drowning earning earnings effectiveness efficacy efficiency emission empathy employment
        enrollment enrolment enthusiasm epidemic erosion eviction evictions exclusion execution existence
        expectancy expectation expectations explosion exports extent failure feeling feelings fertility
        fitness flood flooding fracture fractures fraud friend friendship friendships frustration
        functionality gap gdp gpa habits happiness harassment hardship harvest hectare hiv homelessness
        hope hostility hunger hygiene identity illness immunity imports imprisonment impunity incarceration
        incidence incident incidents income incomes indebtedness independence index indices inequality
        infection infections inflation influence injuries insecurity integrity intention interest
        intimidation investment investments isolation job jobs kidnapping knowledge landslide legitimacy
        level levels leverage lifespan lifestyle likelihood literacy living loneliness loss losses malaria
        malnutrition malpractice margin marriage mastery meaning migration mindset mindsets mistrust
        mobility mood morale morbidity mortality motivation murder murders niveau norms obesity occasion
        openness opinion opportunities opportunity optimism outbreak overdose overtime overweight ownership
        pain perception performance poaching pollution poverty practice practices pregnancies pregnancy
        prejudice presence prevalence price pride privacy productivity proficiency profit profitability
        profits prosperity quality raid rainfall ranking rate rates readiness reality recidivism
        recognition recurrence relationship reliance reoffence reoffences reoffending repayment
        representation repression reputation resilience resistance respect responsiveness retention revenu
        revenue revenues revenus riots risk robberies robbery safety salaries salary sales saving savings
        scandal schooling score scores self-confidence self-efficacy self-employment self-esteem self-image
        self-reliance self-sufficiency sense sentiment severity shooting shortage sickness skill skills
        smoking solidarity species stabbing stability starvation status stigma stock-out stock-outs
        stockout stockouts storm strength stress strike stunting suffering suicide survival symptom
        symptoms taux temperature tendency tension tenure theft thefts threat threats time title titles
        tobacco tolerance trafficking transparency truancy trust turnout turnover underweight unemployment
        unmet unrest uptake usage utilisation utilization vacancy value vandalism viability victimisation
        victimization views violation violations violence vitality voice vulnerability wage wages warming
        waste wasting wealth weight well-being wellbeing willingness workload worries worry yield yields
    ";
    /// Rules and policies: they are made by others than the organisation.
    RULE = "
        act agreement amendment bill budget by-law bylaw cba cbas charter commitment constitution decree
        directive directives framework frameworks guideline law laws legislation legislative loi lois
        measure ordinance policies policy politique politiques reform regulation resolution ruling
        rulings strategies strategy treaties treaty verdict
    ";
    /// What is handed out: access to it is reach, not a condition of life.
    HANDED = "
        aid assistance cash database food helpline hotline information item kit leaflet material message
        parcel ration space spaces toolkit voucher website
    ";
    /// Proposals and plans: products until somebody takes them up.
    PROPOSAL = "
        advocated disbursed draft petition proposal proposed recommendation spent submission
    ";

    /// What is done to or with people: taking part, being served.
    REACHED = "
        accommodate accompany acquaint admit advise answer appointed assess assign assist attend attended
        benefit benefited benefitted brief bénéficiant bénéficié called came capacitate care cater coach
        come commence complete contact contract counsel counselled cover deploy diagnose dispatch download
        educate engage enrol enroll enrolled equip escort evacuate examine expose feed fill finish follow
        followed formées formés graduate handle hear heard help hire host hosted identify immunise immunize
        include inform inoculate interview introduce invite involve join listen match mentor mobilise
        mobilize monitor onboard orient oversee pair partake participate participated phoned place process
        profiled provide reach recruit refer referred register represent reskill restock retrain
        reunification screen select sensibilisées sensibilisés sensitise sensitize serve shelter shortlist
        shortlisted sign subscribe subsidise subsidize supervise supplemented supply support survey take
        taken target tested took touchés trace train treat tutor tutored undergo undergone undertake
        undertaking upskill vaccinate verified vet visit watch welcome
    ";
    /// What is done with things: making, giving, spending.
    MADE = "
        administer advocate advocated air aired arrange assemble award bought bring broadcast brought build
        built buy carried carry circulate co-create co-design co-develop co-organise co-organize co-produce
        collect commission compile complete compose conduct conducted consolidate construct construites
        construits convene copyedit cosponsor create curate deliver demolish design develop devise dig
        digitise digitize disburse dispatch display disseminate distribute distribués document donate draft
        drill dug duplicate edit elaborate erect establish excavate execute fabricate facilitate file
        finalise finalize finance form formulate fund furnish gave give given hand handed held hired hold
        illustrate implement initiate install insulate invest issue laid launch led made mail maintain make
        manufacture map moderate mount offer open operational organise organisées organisés organize
        outsource paid pay perform pilot placed plan plant post prepare preposition present print process
        procure produce provide publish purchase raise realise reconstruct record refill reforest refurbish
        rehabilitate release remodel renovate repair replace replant restore resurface retrofit run
        réalisées réalisés scan screen send sent set share sign spend spent stage start store stream submit
        supply tape train transcribe translate transport truck trucked undertake undertaken upload write
        written
    ";
    /// Verbs of handing over: whatever they have for an object was given out.
    DELIVERED = "
        carry conduct deliver distribute document fund install organise organize provide supply
    ";
    /// Verbs of which the doer may be an insurance instead of a programme.
    COVERS = "
        cover insure protect
    ";
    /// What covers people.
    COVERAGE = "
        insurance pension pensions protection scheme schemes
    ";
    /// How fast the own work is done.
    TURNAROUND = "
        handling processing response turnaround waiting
    ";
    /// What the own work does with what comes in.
    HANDLES = "
        answer assess decide handle process resolve respond
    ";
    /// Verbs of getting: what is got decides.
    GOTTEN = "
        get got gotten receive reçu
    ";
    /// What people come to feel, know, can or do; what others take up.
    BECOME = "
        abandon able abstain abused access accomplish accumulate achieve acquire acquitted act adapt
        address adjust adopt afford agree align alleviate allocate amend amélioré améliorés appliquent
        apply arrested assume attacked attain avert avoid aware bargain became become befriend behave
        believe belong born borrow boycott breastfeed bully can capable ceased change choose claim
        collaborate commit competent comply compost condemn confident connaissent connect conserve
        consulted consume continue contribute convicted convince cook cooperate cope copied copy could
        criminalise criminalize cultivate cure date deceased decentralise decentralize decide declare
        decrease defend demand demonstrate deny depend detained deteriorate die disclose displaced
        diversify divorce doubled drink earn eat elect embed emerge employ employed empower enact enforce
        enjoy ensure eradicate escape evolve exceed excel exclude exercise exist expand experience export
        express fear feel felt find flee flourish forgo formalise formalize foster found free fulfil
        fulfill function gain gained grew grow happy heal homeless ignore import imprison improve increase
        indicate influence inherit innovate inspire institutionalise institutionalize integrate interact
        irrigate isolate killed knew know known lack learn learned learnt legalise legalize lend live lived
        living lonely lose lost mainstream manage married marry migrate mitigate modify move moved name
        negotiate normalise normalize obey obtain operate oppose overcome own owning pass passed perceive
        persuade possess practice practicing practise prefer prevent prioritise prioritize prohibiting
        promote prosecute prosper protect punish put quit raped ratify rear rebuild recognise recognize
        reconcile recover recycle reduce reflect reform refrain refuse regain reintegrate reinvest reject
        relapse relieve relocate rely remain renew reoffend repay report resettle reside resist resolve
        resolved respect rest resume retain retire return reunite reunited revise revive rise safe save say
        secure see seek sell sentenced settle settled shift show sleep smoke socialise socialize sold solve
        source sow speak specialise specialize stabilise stabilize started state stay stigmatise stigmatize
        stop strengthen strengthened succeed suffer surpass sustain swim switch talk terminate think
        thought thrive tighten tolerate transform transition triple trust understand understood unemployed
        unite upgrade uphold use utilise utilisent utilize value violate vote walk want wash wear went
        willing win withdraw withdrawn withstand won work worked
    ";
    /// Uptake by others: it turns even a product into a change.
    ADOPTED = "
        accept adopt amend approve certified changed cited copied enact endorse functioning incorporate
        institutionalised institutionalized integrate leading leads led pass ratify repeal replicate
        resolve resulted resulting results reunite reused scaled self-sustaining settled sold solve
        survive uphold upscaled used win won
    ";
    /// Comparison and quality: in a sentence they tell of a practice.
    MORE = "
        accountable actively adequate adequately balanced better committed conflict-sensitive consistently
        correctly critical critically decreased deeper effective effectively efficiently enhanced enhancing
        equal equitable exclusively expanded fairer favourable fewer frequently fully gender-sensitive
        greater healthier high-quality higher improved improving inclusive increased increasing
        increasingly independent independently jointly less longer longer-term lower meaningful
        meaningfully more often openly positive positively proactively professionally quality reduced
        regular regularly reinforced reliable responsibly routinely safe safely safer secure strategically
        strengthened stronger structural structurally successfully sufficient sustainable sustainably
        systematically timely transparent well wider
    ";
    /// What one takes part in as a citizen, not as a participant.
    SOCIETY = "
        assemblies assembly board boards bodies body business committee committees conflict
        consultations council councils decision decision-making decisions delegation delegations
        democratic economic economy election elections employment governance government institutional
        labour leadership legislature market markets mechanism mechanisms negotiations parliament
        peacebuilding planning policymaking political politics position positions process processes
        public resolution society unions
    ";
    /// The organisation's own offer.
    OWN_WORK = "
        alliance's app centre's helpline hotline offered organisation's our program's programme's
        project's website
    ";
    /// Bodies with a will of their own, outside the programme.
    PUBLIC = "
        authorities authority bank buyer companies company council councils court donor duty-bearers
        embassy employer funder government governments judge legislator legislators makers minister
        ministries ministry mp mps municipal municipalities municipality officials parliament
        parliamentarian parliamentarians parliamentary police policymaker policymakers politician
        retailer state
    ";
    /// Commands with which a title tells what will be done.
    COMMAND = "
        advocate assess assist build carry collect conduct conduire construct construire coordinate
        create deliver develop dig disseminate distribuer distribute drill educate engage ensure equip
        establish facilitate give hand help hold identify implement inform install link lobby maintain
        mobilise mobilize monitor offer organise organiser organize prepare procure produce promote
        protect provide purchase raise refer register rehabilitate repair respond restore save screen
        sensitise sensitize set supply support train transport treat vaccinate
    ";

    /// Words that give an opinion.
    JUDGEMENT = "
        appreciation dissatisfied grade mark marks nps promoter promotor rating recommend satisfaction
        satisfactory satisfait satisfied usefulness
    ";
    /// Opinions.
    OPINION = "
        accessible beyond excellent friendly good helpful informative interesting relevant useful valuable
        worthwhile
    ";
    /// Verbs that give an opinion when an opinion goes with them.
    JUDGES = "
        appreciate assess consider evaluate find found gained indicate judge rate rated think value valued
    ";
    /// What is offered, of which an opinion is an experience.
    OFFER = "
        activities activity advice aid assistance capacity centre coach coaching collaboration counselling
        course dialogue engagement event events facilitator involvement meeting mentoring offer our
        platform programme project received session sessions support trainer training visit website
        workshop workshops
    ";
    /// What an opinion may be about that lies outside the offer.
    WORLD = "
        authorities authority court courts democracy government governmental governments housing job jobs
        judiciary justice law laws life lives marriage municipality neighbourhood parliament parliamentary
        police public reform reforms relationship sector security state work
    ";
    /// Verbs of taking part: whoever does these is reached, whoever does another verb acts.
    TAKES_PART = "
        attend benefit benefited benefitted call called came commence complete download enrol enroll fill
        finish follow graduate hear heard involve join listen partake participate phone phoned register
        sign subscribe take taking took undergo undergone undertake undertaking use visit watch
    ";
    /// Organisations that a programme works through: what they do is its effort too.
    PARTNER = "
        activist alliance association cbo club coalition committee consortium cso group members network
        ngo organisation organization partner platform volunteer
    ";
    /// Firms: once somebody starts one, it lives by itself.
    BUSINESS = "
        business businesses companies company enterprise firm msme shop shops sme start-up startup
    ";
    /// Regular schooling, which is behaviour and no part of a programme.
    SCHOOL = "
        college primary school schools secondary university
    ";
    /// Verbs of being part of something: what that is decides.
    INVOLVED = "
        engage enrol enroll include involve join participate represent
    ";
    /// Words behind which stands what people or things have.
    WITH = "
        avec having with without
    ";
    /// Words that join.
    AND = "
        and et or
    ";
    /// Forms of to have.
    HAVE = "
        has have
    ";
    /// Words before one of many.
    ARTICLE = "
        a an
    ";
    /// Words that say more or less of the same.
    MORE_OF = "
        fewer less more
    ";
    /// Words that name a subject matter when *to* follows.
    RELATED = "
        related relating
    ";
    /// How something is known of people.
    ASKED = "
        interviewed sampled surveyed
    ";
    /// What is done in the programme, in the most general word.
    ACTIVITY = "
        activities activity
    ";
    /// How often.
    TIMES = "
        occasions times
    ";
    /// Measures: what is done with so much of a thing decides.
    UNIT = "
        acres ha hectares months
    ";
    /// Reports of something: what they report decides.
    REPORT = "
        case cases complaint complaints
    ";
    /// Brought together, or come together of their own accord.
    ORGANISED = "
        organised organized
    ";
    /// Forms of to take: with *up* it is adopted.
    TAKEN = "
        take taken takes took
    ";
    /// What people do with a thing, when *of* follows.
    PRACTICE = "
        application engagement evidence existence inclusion involvement participation presence proof
        representation use
    ";
    /// Past forms without *-ed*: behind a noun they tell what was done to it.
    PAST = "
        bought brought built given held led made paid put run sent set spent taken written
    ";
    /// What a group is for that a programme forms.
    FORMS = "
        dialogue discussion exercise focus hobby learning mentoring peer reading self-help study support
        training walking working
    ";
}
