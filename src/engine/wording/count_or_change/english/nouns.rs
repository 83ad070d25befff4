//! The English nouns: people, organisations, things made or done, states, rules.
//!
//! A noun stands here in the singular where its plural is regular.

use crate::wording::lexicon::word_lists;

word_lists! {
    /// People who are nothing but people: what stands behind them decides.
    PERSON = "
        accountant actor actress adolescent adopters adult agent agents agriculteurs aider apprentice
        architect artisan artist babies baby bailiff baker bearer beautician blacksmith boy bride businessman
        businessmen businessperson businesswoman businesswomen cadres caregiver carer carers cattle-keepers
        chief child children citizen civilian clergy cleric clerk clinician colleague combatant communities
        community complainant consumer cook couple craftsman craftsmen creditor dad daughter defendant
        defender dentist dependant dependants dependents dietician dietitian doctor driver educator elder
        elderly elders electrician employee employees employers enfant enfants entrepreneur ex-combatant
        executives expatriate facilitator faculty families family farmer father fellow female females femme
        femmes filles fisherfolk fisherman fishermen fishers fisherwomen folk freelancer fsw garçons girl gp
        gps grandchild grandchildren grandparent guard guardian herder hh hhs historian holder hommes host
        household housewife husband idp idps imam immigrant in-patient individual infant infants informant
        inhabitants inmate inpatients jeunes journalist judge juror juvenile kid landholder landlord lawyer
        lead leader leaver legislator lgbt lgbti lgbtq librarian lifeguard magistrate male males man manager
        mason mayor mechanic medic men merchant midwife midwives migrant miner miners minor minorities
        minority mother mp mps msm mum musician ménages nannies nanny neighbour neighbours nephew newborn
        newcomer niece nun nurse occupant officer official older operatives operator optician outpatients
        owner paediatrician paramedic parent pastor pastoralist patient payer peasant pedestrian people
        person personnel personnes physician plhiv plwh plwha poet policeman policemen policewoman politician
        population postgraduate practitioner priest principals prisoner producer producteurs professional
        promoter pupil pwd refugee renter reporter representative resident respondent responder rider
        schoolboy schoolchild schoolchildren schoolgirl secretary seeker seekers senior servant sibling
        sleeper smallholder soldier son specialists spouse stakeholder statistician stepchild stepchildren
        student superintendent surgeon survivor tailor teacher technician teen tenant trader traveller twin
        undergraduate veteran veterinarian victim warden widow wife witness witnesses wives woman women
        worker workforce youth youths
    ";
    /// Organisations: what stands behind them decides.
    ORGANISATION = "
        abattoir academies academy agencies agency agribusiness airline airport alliance apartment
        association authorities authority bakeries bakery bank bodies body borough branch branches brand
        breweries brewery brigade broadcaster bungalow bureau business businesses buyer cafe café campus
        campuses canteen cbo cbos center centre chamber chapter charities charity choir church cinema cities
        city clinic club cluster coalition college commission committee commune companies company
        confederation consortium constituencies constituency consultancies consultancy contractor cooperation
        cooperative corporation council counties countries country county court creche crew cso dairies dairy
        department depot directorate dispensaries dispensary district districts donor dwelling embassy
        employer enterprise entities entity establishment estate exporter facilities facility factories
        factory farm federation firm flat food-bank foodbank foundation franchise fund funder galleries
        gallery garage government group guild gym hamlet hatcheries hatchery hh hhs home hospital hostel
        hotel house household hub importer incubator industries ingo inspectorate institute institution
        insurer insurers investor kindergarten league leisure-centre media mfi mfis mine mines ministries
        ministry monastery mosque movement msme municipalities municipality museum nation network newspaper
        newspapers newsroom ngo nonprofit nurseries nursery office ombudsman orchestra organisation
        organization orphanage outlet parish parishes parliament parties partner party pharmacies pharmacy
        plantation platform playgroup police port premises preschool prison processor properties property
        provider province provinces pub publisher refuge region regions regulator restaurant retailer school
        secretariat sector settlement shelters shg site sites smallholding sme spin-off squad start-up
        startup state states station store street structure studio sub-district subsidiaries subsidiary
        supermarket supplier synagogue taskforce team temple territories territory think-tank town township
        trade trade-union tribunal union universities university utilities utility vendor village vsla ward
        watchdog watchdogs workplace wua zone
    ";
    /// People who are there because of what is offered, or who make it: counting them counts effort.
    PARTICIPANT = "
        acceptor achiever activist adherent adviser advisor advocate alumni ambassador applicant attendee
        attender audience awardee backer beaver befriender beneficiaries beneficiary bidder borrower brownie
        browser buddies buddy bénéficiaires caller campaigner camper candidate cardholder champion chaperone
        churchgoer client coach commentator competitor completer congregant consultant contributor counsellor
        counselor cub customer day-visitor delegate diner enrollee enumerator escort exhibitor expert fan
        fieldworker fieldworkers finisher follower footfall fundraiser giver governor graduate grantee guest
        headcount helper helpers instructor intern interpreter invitee joiner key-worker keyworker learner
        lender link-worker listener marshal mediator member membership mentee mentor mobiliser mobilizer
        monitor navigator negotiator nominee observer organiser organizer paralegal participant participants
        partner passenger patron peer personnel petitioner readership recipient recruit referee referrer
        registrant registrants scholar scout season-ticket-holder secondee sign-up signatories signatory
        speaker sponsor staff starter steward subscriber supporter swimmer tester ticket-holder trainee
        trainer translator trustee tutor user viewer viewership visiteurs visitor volunteer well-wisher
        winner worshipper wte
    ";
    /// People named after the state they are in: counting them counts that state.
    STATUS = "
        absentee addict bedridden casualties casualty derelict drop-out drop-outs dropout empty fatalities
        fatality gambler homeless hungry illiterate jobless malnourished obese offender orphan overcrowded
        overweight perpetrator re-offender recidivist runaway smoker stunted truant undernourished unemployed
        vacant victim voter
    ";
    /// Things done, made, given, spent or asked for: counting them counts effort.
    EFFORT = "
        accession accompaniment acquisition action activities activity ad adjournment adjustment ads advert
        advertisement advertisements advice aftercare afternoon aid alarm album allocation allotment
        allowance ambulance analyses analysis animals animation announcement answer app appeal application
        appointment appraisal apprenticeship arrest article artwork assessment assignment assistance atelier
        ateliers attendance auction audiobook audit award awareness backpack backstopping badge bag bail
        banner barrier basket batteries battery bed bed-day bed-night bedding bednet bednets bedspace beehive
        bench benches bicycle bid bike billboard bin biogas biopsies biopsy blackboard blanket blog boat
        boiler bollard book booking booklet bootcamp borehole boreholes borrowing bottle box boxes break
        breakfast bridge brief briefing broadcast brochure building bulb bulletin bundle bunk bursaries
        bursary bus bus-stop buses cabin calendar call callback camera camp campaign canal canals
        cancellation capacity-building capitalisation card care cart cartoon case case-load caseload cases
        casework cash catalogue catch-up caution cbt cctv cd census ceremony certificate cesspit cfs cfss
        chair chat check check-in check-up checklist checkout checkup chemotherapy cheque chickens
        chlorination circulation cistern citation claim class classes classroom clean-up cleanup clearance
        clicks clip clippings coaching collection comic commercials commission commode compensation
        competition complaint complaints completion compost composter computer concerns concert condom
        conference consent construction consultation contact container content contraceptive contract
        contribution convention conversation cookstove copies costume cot counseling counselings counselling
        course cows crate crossing crutch crutches culvert curricula curriculum cycle cycle-lane cycleway dam
        dance database dataset day de-worming debate debrief debriefing defibrillator delivery demolition
        demonstration deployment desk desks detector detox device deworming dialogue dialogues dialysis
        dictionary digester dinner disbursement discussion dispatch display disposal dissemination
        distribution distribuées dna docket document documentary documentation dollars donation door-knock
        dose dossier download draft drain drainage drama drill drill-rig drop-in drop-ins drop-off dryer dvd
        dyke e-book e-issue e-mail e-newsletter e-voucher ebook editorial email embankment encyclopedia
        enquiries enquiry episode equipment essay establishment estimate eur euro euros evaluation evening
        event evidence examination excavation exchange excursion exercise exhibition expedition expenditure
        expense experiment exposure extinguisher eye-test factsheet fair feature fee fellowship fence ferry
        fertiliser fertilizer festival fete fieldtrip filing film filter fine fingerprinting firebreak flight
        flyer focus-group folder follow-up food foodbank footage footbridge footpath footway footwear fora
        formation formations forum freezer fridge fte fumigation funding funds funeral furniture gabion game
        garden gardens garment gate gathering gauge generator genset gift gig glasses glazing goats goods
        grab-rail grant graphic greenhouse grievance groceries guidance guide guidebook gullies gully
        hackathon haircut hamper hand-out hand-washing-station handbook handout handover handpump handrail
        hardware health-check hearing hearing-aid heater hectolitre hedge hedgerow helicopter helmet helpdesk
        helpline hits hive hoist holiday home-visit hotline hour hours hub hubs hut identification
        immunisation immunization implant impressions incentive incinerator induction info infographic
        information infrastructure inhaler initiative injection input inputs inquiries inquiry insertion
        inspection installation insulation intake interaction internship internships intervention interview
        introduction inventory investigation invitation invoice item iud jab jerrican jerrycan jerseys jigsaw
        jingle journal journey keyboard kiln kilometre kilometres kiosk kit kitbag kitchen km kms lab
        laboratories laboratory lamp lane lantern laptop laptops latrine launch leaflet leaseback lecture
        legacy lesson letter letting levee library licence license lifebelt lifejacket lifeline light
        lighting likes link list listing livechat livestock livestream loan lobby locker log-in login luggage
        lunch lunches machine machinery magazine mail mailbox mailing mailout mailshot makeover mammogram
        manual map mapping marathon marquee mask mast masterclass mat match matches material matinee mattress
        meal medal mediation medication medicine meeting memo memorabilia memoranda memorandum memorial
        mention mentorship merchandise message meter microgrant microphones microproject microscope mile
        milestone mill mini-grid minigrid ministudy minutes mission modem module money monitoring morning
        mosaic mosquito-net motorbike motorcycle mou mous move-in movie mural musical nappies nappy narrative
        navigation necklace net nets newsletter nights nomination note notebook notice notice-board
        noticeboard notification nursery observation occupancy offer op-ed open-day operation orchard order
        orientation outing output outreach oven overhead overnights oxygen pack package pad paddle page
        pamper pamphlet panel paper parade parcel park parking partnership passes path pathway patrol
        pavement pavilion payment pen penalties penalty pencil performances permit petition pharmacy-kit
        phone phone-in phonecall photo photograph physiotherapy piano pick-up picnic picture piece pill
        pillow pilot pipe pipeline pit pitch placard placement placements places plan plant planter play
        playground playhouse playing-field plot plough podcast podcasts poem pond pool pop-up portal
        portfolio portion postcard poster posting posts pothole pouch poultry premiere preparation
        prescription presentation printer prize prizes procedure procurement product profile program
        programme progress project projector promo promotion proposal prostheses prosthesis protest protocol
        prototype provision psychotherapy publication publicity pump pumps puppet purchase purifier puzzle
        pylon q&a queries query question questionnaire quilt quiz quizzes radiator radio raffle raft railing
        rally ramp ration re-referral reach reactor reagent reassessment rebate recipe recital recommendation
        record recorder recording recruitment reel referral refresher refrigerator refund refurbishment
        registration rehab rehabilitation rehearsal release reminder removal rencontres renewal renovation
        rental repair replacement replies reply report request rescue research reservation reservoir
        residency residential resource respite response restoration retreat retrofit review reward rickshaw
        ride road roadmap roadshow roll roll-out roof roofs room rota round round-table roundabout roundtable
        route router réunions sachet sack sample sandbag sanitary-pad sanitiser sanitizer sapling satchel
        scan scanner scarf scheme scholarship scooter scorecard screen screening sculpture search searches
        seat-belt secondment seed seedling self-referral self-report seminar sensitisation sensitization
        septic server service serving session sewer shawl shed sheet shelter shelterbelt shifts shipment
        shirt shoe shop shops shortlist show showcase shower showings shrub shuttle sign-up signature
        signboard signing signpost signposting signup silo sim-card simulation sitting skip-hire skit slab
        sleepover slot sluice smartphone sms snack soap sofa software solar-panel song space spaces
        spectacles speech speeches spend spending spillway sponsorship spot sprayer sprinkler staircase
        stairlift stall stand starter-pack statement stent step steps stethoscope sticker stipend stopover
        stories story storybook storytelling stove stream streaming streetlight stretcher studies study
        submission subscription subsidies subsidy substation subtitle suggestion summit supervision supper
        supplementation supplies supply support surgeries surgery survey swab sweater sweep swim syllabus
        symposium syringe system séance séances t-shirt table tablet talk tank tap tarpaulin task taster
        teach-in teaching telecare teleconsultation telephone telephone-call tender tent terrace test
        testimonies testimony testing text textbook theatre therapy thermometer ticket timetable toilet token
        tombola tonne tool toolbox toolkit tools toothbrush toothbrushes toothpaste top-up torch touchpoint
        tour tournament tower toy tractor trail trailer traineeship training trainings trajectories
        trajectory transaction transfer transformer transfusion translation transport trap treadle treatment
        tree trees trench triage tricycle trip trolley trophies trophy trough truck tuition tuk-tuk turbine
        turnstile tutorial tutoring tweet tyre ultrasound umbrella uniform uniforms unit update upload urinal
        usd utensil vaccination vaccine vaccines valve van vasectomies vasectomy vehicle ventilator
        verification vessel vest vial video view viewing vigil visa visit vitamin vlog voicemail voiceover
        voucher voyage wagon wait waiting-list waitlist walk walk-in walkabout wall wardrobe warehouse
        warning warrant washbasin water-point watering-can waterpoint waterpoints web-chat webcast webchat
        webinar webpage website week weekend weir well wells wheelbarrow wheelchair whiteboard withdrawal
        workbook workout workplan works worksheet workshop worksop wristband writeshop x-ray yearbook zine
        zip-line
    ";
    /// States, levels and things that happen to people: counting them counts change.
    STATE = "
        a-level abandonment abilities ability abortion absence absenteeism abundance abuse abuses acceptance
        access accessibility accident accommodation account accès achievement acidity acreage adaptation
        addiction addictions adherence admissions adoption affordability alcohol-use alcoholism allergies
        allergy amputation anaemia anxiety area arrears arrivals arson arthritis assault assaults asset
        asthma attack attainment attitude attitudes autism autonomy availability awareness backlog balance
        bankruptcies bankruptcy bargaining begging behavior behaviour belief belonging benchmark benefits
        bereavement bias biodiversity biomass birth births birthweight bite blindness blockade bmi breach
        breaches breakdown breast-feeding breastfeeding bribe bribery bullying burden burglaries burglary
        burnout caesarean cancer canopy capabilities capability capacities capacity carbon caries cataract
        certification change cholera chore citizenship clash climate closure cohesion collision competence
        competences competencies competency compliance complication concentration conception concern
        condition conditions confidence conflict congestion connaissances connectivity consciousness
        consensus consumption contamination control conviction coping corruption cost costs cover coverage
        covid covid-19 crash crime criteria criterion crop custody cyberbullying damp death deaths debt debts
        decay default defecation defect deficit deforestation deformities deformity degradation degree delay
        delinquency deliveries dementia dengue density dependence dependency depletion deportation depression
        deprivation desertification destination destruction detention diabetes diagnoses diagnosis diarrhea
        diarrhoea diet dignity disabilities disability disappearance discharge discrimination disease
        disorder disparity displacement disrepair disruption distance distress drinking dropouts drought
        drowning drug-use earning earnings ebola effectiveness efficacy efficiency electricity emigration
        emission empathy employment enrollment enrolment enthusiasm epidemic erosion error eviction evictions
        exclusion execution existence expectancy expectation expectations exploitation explosion exports
        expulsion extent extinction extremism failure fall falls famine fault feeling feelings femicide
        fertility fgm fire fistula fitness flood flooding flu fluency fly-tipping footprint foreclosure
        fracture fractures frailty fraud friend friendship friendships frustration functionality gambling gap
        gdp gini glaucoma gpa graffiti greenness grief habits happiness harassment hardship hardships harm
        harvest hazard hectare hepatitis hernia hiv homelessness homicide hope hospitalisation
        hospitalization hostility housing hunger hygiene hypertension identity illness immigration immunity
        impairment imports imprisonment improvement impunity inactivity incarceration incidence incident
        incidents income incomes indebtedness independence index indices inequality infection infections
        infertility infestation inflation influence influenza infraction infringement injuries insecurity
        insolvencies insolvency insomnia integrity intention interest internet interruption intimidation
        investment investments isolation job jobs kidnapping killing knife-crime knowledge landslide lateness
        layoffs leak leakage legitimacy length leprosy level levels leverage lifespan lifestyle likelihood
        limitation literacy loneliness looting loss losses malaria malnourishment malnutrition malpractice
        manslaughter margin marriage mastery meaning measles migration mileage mindset mindsets miscarriage
        misconduct mistake mistrust mobility molestation mood morale morbidity mortality motivation murder
        murders mutilation naturalisation near-miss neglect niveau noise non-compliance noncompliance norms
        nuisance numeracy nutrition obesity occasion offence offences offending openness opinion
        opportunities opportunity optimism outage outages outbreak outflow overcrowding overdose overpayment
        overtime overweight ownership ozone pain palsy paralysis parity pay penetration perception
        performance piracy pneumonia poaching polio pollution poverty practice practices pregnancies
        pregnancy prejudice prematurity presence prevalence price pride privacy proceeds production
        productivity proficiency profit profitability profits progression prosperity prostitution punctuality
        qualification quality queue rabies radicalisation raid rainfall ranking rape rate rates readiness
        readmission reality recidivism recidivist-rate recognition reconviction recurrence redundancies
        redundancy refoulement relationship reliability reliance remittance rent reoffence reoffences
        reoffending repayment repossession representation repression reputation requirement resilience
        resistance respect responsiveness retention revenu revenue revenues revenus rights riot risk
        robberies robbery safety salaries salary sales saving savings scandal scarcity schizophrenia
        schooling score scores seat seizure self-confidence self-efficacy self-employment self-esteem
        self-harm self-image self-reliance self-sufficiency sense sentiment sepsis severity shock shooting
        shoplifting shortage sickness skill skills slavery slum slums smoking solidarity species speed spill
        spillage squalor stabbing stability stalking standard starvation statelessness status stigma
        stillbirth stock stock-out stock-outs stockout stockouts storm strength stress strike stroke stunting
        suffering suicide survival suspension symptom symptoms take-up takings taux tb temperature tenancies
        tenancy tendency tension tenure theft thefts threat threats threshold time title titles tobacco
        tolerance tooth-decay torture trachoma trafficking transparency trauma truancy trust tuberculosis
        turbidity turnaround turnout turnover typhoid ulcer undernourishment undernutrition underweight
        unemployment unmet unrest uptake urbanisation urbanization usage utilisation utilization vacancies
        vacancy vagrancy value vandalism vaping viability victimisation victimization views violation
        violations violence virus vitality voice void voting vulnerability wage wages warming waste wasting
        wealth wealth-gap weight well-being wellbeing wildfire willingness worklessness workload worms
        worries worry worth yield yields zika
    ";
    /// Rules and policies: they are made by others than the organisation.
    RULE = "
        act agreement amendment bill budget by-law bylaw cba cbas charter commitment constitution decree
        directive directives framework frameworks guideline law laws legislation legislative loi lois measure
        ordinance policies policy politique politiques reform regulation resolution ruling rulings strategies
        strategy treaties treaty verdict
    ";
    /// Bodies with a will of their own, outside the programme.
    PUBLIC = "
        authorities authority bank buyer companies company council councils court donor duty-bearers embassy
        employer funder government governments judge legislator legislators makers minister ministries
        ministry mp mps municipal municipalities municipality officials parliament parliamentarian
        parliamentarians parliamentary police policymaker policymakers politician retailer state
    ";
    /// Organisations that a programme works through: what they do is its effort too.
    PARTNER = "
        activist alliance association cbo club coalition committee consortium cso group members network ngo
        organisation organization partner platform volunteer
    ";
    /// What people suffer from or come with: it tells whom something is for, and nobody is brought to it.
    PROBLEM = "
        abuse addiction addictions allergies allergy anxiety arrears arthritis assault asthma autism bullying
        burglary burnout cancer cataract cataracts cholera concern condition conditions corruption covid
        covid-19 crime cutting debt debts dementia dengue depression deprivation diabetes diarrhea diarrhoea
        difficulties difficulty disabilities disability discrimination disease disorder displacement drought
        emergency eviction exclusion exploitation fgm fgm/c flood flooding flu fraud graffiti harassment
        hardship hepatitis hiv homelessness hypertension illness impairment impairments infection influenza
        injuries injury insecurity isolation leprosy loneliness malaria malnutrition measles mutilation need
        needs neglect noise nuisance offence offences paralysis pneumonia polio poverty pregnancies pregnancy
        problem problems psychosis rabies rape risk risks robbery schizophrenia seizure sepsis sickness
        slavery stroke stunting symptom tb theft torture trafficking trauma tuberculosis typhoid underweight
        unemployment vandalism victimisation violation violence wasting
    ";
    /// What is paid: whose purse it is decides.
    SPENT = "
        budget cost costs expenditure expense fee payment spend spending
    ";
}
