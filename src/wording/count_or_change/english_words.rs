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
        accountability advocacy building capacity collaboration communication coordination democracy
        development dialogue diversity economic education empowerment environment equality equity
        framework freedom gender governance health inclusion influence influencing innovation integration
        international journalism justice learning legal livelihood livelihoods lobby lobbying local media
        mobilisation mobilization networking ownership participation partnership partnerships peace policy
        political practice prevention protection regulatory relations resilience rights safety sanitation
        security social space strengthening sustainability together water women working youth
    ";

    /// People who are nothing but people: what stands behind them decides.
    PERSON = "
        actor adolescent adopters adult agent agents agriculteurs apprentice babies baby boy breadwinner
        bride businessmen businesswoman businesswomen cadres caregiver carer carers cattle-keepers child
        children citizen combatant communities community consumer couple defender doctor dweller
        educator elderly elders employee employees employers enfant enfants entrepreneur ex-combatant
        facilitator faculty families family farmer farmworker father fellow femme femmes filles fisher
        fisherfolk fishers garçons girl herder hh hhs homeowner hommes host household housewife husband
        idp idps individual infant infants informant inhabitants jeunes journalist judge kid labourer
        landlord landowner lawyer lead leader learner man mason men midwife midwives migrant miners
        minor minorities minority mother mp mps ménages neighbour neighbours newborn newcomer nurse
        officer official older operator owner parent pastoralist patient peasant people person personnel
        personnes physician policymaker politician population practitioner prisoner producer producteurs
        professional promoter prosecutor pupil reader refugee representative resident respondent
        returnee scientist sibling smallholder spouse stakeholder student survivor tailor teacher
        technician teenager tenant trader trainer victim villager widow wife wives woman women worker
        youngster youth youths
    ";
    /// Organisations: what stands behind them decides.
    ORGANISATION = "
        agencies agency alliance association authorities authority bank bodies body broadcaster
        business businesses buyer cbo cbos center centre chapter church cities city clinic club
        coalition college committee companies company confederation consortium constituencies
        constituency cooperation cooperative corporation council countries country court cso
        department district districts donor embassy employer enterprise entities entity facilities
        facility factories factory farm federation firm foundation fund funder government group
        hospital house importer industries institute institution insurer insurers investor media
        mfi mfis mine mines ministries ministry mosque movement msme municipalities municipality
        network newspaper newspapers newsroom ngo organisation organization outlet parliament
        parties partner party plantation platform police provider province provinces region
        regions restaurant retailer school sector shelters site sites sme state states station
        structure supermarket supplier team trade trade-union tribunal union universities
        university utilities utility vendor village vsla watchdog watchdogs wua
    ";
    /// People who are there because of what is offered, or who make it: counting them counts effort.
    GUEST = "
        activist adherent adviser advisor alumni ambassador applicant attendee audience beneficiaries
        beneficiary bénéficiaires caller candidate champion client coach consultant counsellor counselor
        customer delegate enrollee enumerator expert fan fieldworker fieldworkers follower graduate guest
        helper helpers intern interpreter listener mediator member membership mentee mentor mobiliser
        mobilizer monitor negotiator observer paralegal participant participants peer personnel registrant
        registrants scholar signatories signatory speaker sponsor staff subscriber supporter trainee
        translator user viewer visiteurs visitor volunteer winner
    ";
    /// People named after the state they are in: counting them counts that state.
    STATUS = "
        addict casualties casualty drop-out drop-outs dropout fatalities fatality homeless illiterate
        offender orphan perpetrator re-offender smoker truant unemployed victim voter
    ";

    /// Things done, made, given, spent or asked for: counting them counts effort.
    WORK = "
        action activities activity ad ads advert advertisement advertisements advice aid album allowance
        ambulance analyses analysis animals answer app appeal application appointment article assessment
        assistance atelier ateliers attendance audit award awareness backstopping bag bail banner bed
        bednet bednets bicycle bike billboard blanket blog boat book booklet bootcamp borehole boreholes
        box boxes brief briefing broadcast brochure building bulletin bursaries bursary calendar call
        camp campaign canal canals capacity-building capitalisation care cartoon case cases cash
        ceremony certificate cfs cfss chat chickens chlorination class classes classroom clicks clip
        clippings coaching comic commercials complaint complaints computer conference construction
        consult consultation contact content contract convention conversation cookstove counseling
        counselings counselling course cows curricula curriculum cycle database day debate delivery
        demonstration deployment desk desks dialogue dialogues digester disbursement discussion display
        dissemination distribution distribuées document documentary documentation dollars donation
        download draft drama drill episode equipment establishment eur euro euros evaluation event
        evidence examination exchange excursion exhibition expenditure expense exposure factsheet fair
        feature fellowship fence fertilizer festival film filter flyer follow-up food fora formation
        formations forum fte funding garden gardens gathering generator goats goods grant greenhouse
        guidance guide guidebook hackathon handbook handout handpump hearing helpline hits hotline hour
        hours hub hubs identification impressions incentive info information infrastructure initiative
        input inputs inspection installation intake internship internships intervention interview
        inventory invitation item jingle journey kilometre kilometres kiosk kit km kms lamp laptop
        laptops latrine launch leaflet lecture lesson letter library likes link list litres livestock
        livestream loan lobby lunch lunches magazine manual mapping mask masterclass match matches
        material meal medicine meeting memo mention message microphones microproject ministudy minutes
        mission module money monitoring motorbike motorcycle mural navigation net nets newsletter note
        notice nursery offer orientation outing output outreach oven package page panel paper parcel
        payment petition piece pilot pipeline pit placement placements plan plant play plot plough
        podcast podcasts post poster poultry preparation presentation prize prizes procurement product
        production program programme progress project promotion proposal protest protocol provision
        publication publicity pump pumps puppet purchase questionnaire rally ration recommendation
        recruitment referral refresher registration rehabilitation release rencontres renovation repair
        report request research reservoir resource retreat review road roadmap roadshow round
        round-table roundtable réunions scholarship scorecard screening seed seedling seminar service
        session shelter shipment shop shops show showcase silo simulation sms space spaces sponsorship
        spot sprayer stand statement step steps sticker stipend stories story storybook stove studies
        study submission subsidies subsidy summit supervision supplies supply support survey syllabus
        symposium system séance séances table tablet talk tank tap teaching tender tent test testing
        theatre toilet tonnes tool toolkit tools tour tournament tractor training trainings trajectories
        trajectory transfer translation transport treatment tree trees trip truck tutorial tweet uniform
        uniforms unit update upload usd vaccination vaccine vaccines vehicle video view vigil visit
        voucher warehouse water-point waterpoint waterpoints webinar website week well wells workplan
        workshop worksop writeshop
    ";
    /// States, levels and things that happen to people: counting them counts change.
    STATE = "
        abandonment abilities ability absence abuses acceptance access accès acreage adaptation
        adherence admissions adoption anaemia arrears attitude attitudes autonomy availability balance
        bargaining behavior behaviour belief benefits bias birth births bmi burden burglaries burglary
        burnout capabilities capability capacities capacity certification change cholera climate
        cohesion competence competences competencies competency compliance condition conditions
        confidence conflict connaissances consumption control coping corruption cost costs coverage
        crime crop death deaths debt debts deforestation degree dependency diarrhea diarrhoea disability
        discrimination disease disparity distance earning earnings effectiveness efficiency emission
        employment enrollment enrolment eviction evictions existence exports extent feeling feelings
        fertility fracture fractures functionality gap gdp habits happiness harassment harvest hectare
        hiv homelessness hunger illness immunity imports impunity incidence incident incidents income
        incomes independence index indices inequality infection infections influence injuries insecurity
        interest investment investments job jobs knowledge legitimacy level levels leverage likelihood
        literacy living loneliness loss losses malaria malnutrition marriage meaning migration mindset
        mindsets mobility morale morbidity mortality motivation niveau norms obesity occasion opinion
        outbreak ownership perception performance poaching pollution poverty practice practices
        pregnancies pregnancy prejudice presence prevalence price productivity proficiency profit
        profitability profits prosperity quality rate rates readiness reality recidivism recognition
        relationship reliance representation repression reputation resilience resistance respect
        responsiveness revenu revenue revenues revenus risk safety salaries salary sales saving savings
        schooling score scores self-confidence self-efficacy self-employment self-esteem self-reliance
        self-sufficiency sense shortage sickness skill skills solidarity stability status stigma
        strength stress stunting suicide survival symptom symptoms taux tension tenure theft thefts
        threat threats time title titles tolerance trafficking transparency trust turnover unemployment
        uptake usage utilisation utilization vacancy value vandalism views violation violations violence
        voice vulnerability wage wages waste wasting wealth weight well-being wellbeing willingness
        workload yield yields
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
        accommodate accompany acquaint advise answer appointed assess assign assist attend
        attended benefit benefited benefitted brief bénéficiant bénéficié capacitate care coach
        complete contact contract counsel counselled cover deploy dispatch educate engage enrol
        enroll enrolled equip examine expose feed follow followed formées formés graduate handle
        help hire host hosted identify immunise immunize include inform interview invite involve
        join match mentor mobilise mobilize monitor onboard orient partake participate
        participated place process profiled provide reach recruit refer referred register
        represent reunification screen select sensibilisées sensibilisés sensitise sensitize serve
        shelter shortlist shortlisted sign subscribe supplemented supply support survey take taken
        target tested took touchés trace train treat tutor tutored undergo undergone undertake
        undertaking vaccinate verified vet visit welcome
    ";
    /// What is done with things: making, giving, spending.
    MADE = "
        advocate advocated air aired arrange assemble award bought bring broadcast brought build built
        buy carried carry circulate co-organise co-organize collect commission compile complete compose
        conduct conducted construct construites construits convene copyedit cosponsor create deliver
        design develop dig disburse dispatch display disseminate distribute distribués document donate
        draft drill dug elaborate erect establish execute fabricate facilitate file finalise finalize
        finance form formulate fund furnish gave give given hand handed held hired hold illustrate
        implement initiate install invest issue launch led made mail maintain make manufacture map
        moderate mount offer open operational organise organisées organisés organize outsource paid pay
        perform pilot placed plan plant post prepare preposition present print process procure produce
        provide publish purchase raise realise record refurbish rehabilitate release remodel renovate
        repair restore run réalisées réalisés scan screen send sent set share sign spend spent stage
        start store stream submit supply tape train translate transport truck trucked undertake
        undertaken upload write written
    ";
    /// Verbs of handing over: whatever they have for an object was given out.
    DELIVERED = "
        carry conduct deliver distribute fund install organise organize provide supply
    ";
    /// Verbs of getting: what is got decides.
    GOTTEN = "
        get got gotten receive reçu
    ";
    /// What people come to feel, know, can or do; what others take up.
    BECOME = "
        abandon able abstain abused access accumulate achieve acquire act adapt address adopt afford
        agree allocate amend amélioré améliorés appliquent apply arrested assume attacked attain avoid
        aware bargain became become believe belong born borrow breastfeed bully can capable ceased
        change choose claim collaborate commit competent comply compost confident connaissent connect
        conserve consulted consume continue convicted convince cook cooperate cope copied copy could
        cultivate cure date deceased decide declare decrease defend demand demonstrate deny depend
        detained die disclose displaced diversify divorce doubled drink earn eat elect embed emerge
        employ employed empower enact enforce enjoy ensure escape exercise exist expand experience
        export express fear feel felt find flee flourish forgo foster found free function gain gained
        grew grow happy heal homeless import improve increase indicate influence inherit inspire
        institutionalise institutionalize integrate interact irrigate killed knew know known lack learn
        learned learnt lend live lived living lonely lose lost mainstream manage married marry migrate
        move moved name negotiate obtain operate oppose overcome own owning pass passed perceive possess
        practice practicing practise prefer prevent prohibiting promote prosper protect put quit raped
        ratify rear rebuild recognise recognize recover reduce reflect reform refuse regain reintegrate
        reject relapse relocate rely remain renew repay report resettle resist resolve resolved respect
        rest resume retain return reunite reunited revise rise safe save say secure see seek sell settle
        settled shift show sleep smoke sold solve source sow speak specialise specialize stabilise
        stabilize started state stay stop strengthen strengthened succeed suffer sustain swim switch
        talk think thought thrive tolerate transform transition triple trust understand understood
        unemployed upgrade uphold use utilise utilisent utilize value vote walk want wash went willing
        win withdraw withstand won work worked
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
        accountable actively adequately balanced better committed conflict-sensitive consistently
        correctly critical critically decreased deeper effective effectively efficiently enhanced
        enhancing equal equitable exclusively expanded fairer favourable fewer frequently fully
        gender-sensitive greater healthier high-quality higher improved improving inclusive increased
        increasing increasingly independent independently jointly less longer longer-term lower
        meaningful meaningfully more often openly positive positively proactively professionally quality
        reduced regular regularly reinforced reliable responsibly routinely safe safely safer secure
        strategically strengthened stronger structural structurally successfully sufficient sustainable
        sustainably systematically timely transparent well wider
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
        attend benefit benefited benefitted complete enrol enroll follow graduate involve join partake
        participate register sign subscribe take taking took undergo undergone undertake undertaking use
        visit
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
}
