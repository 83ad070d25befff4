//! The English words that tell effort from change, with a few French ones that titles often hold.
//!
//! Verbs stand here as stems; the nouns have a file of their own.

use crate::wording::lexicon::word_lists;

word_lists! {
    /// Words that ask how many.
    QUANTITY = "
        amount average count many mean no nombre nr num number numbers percent percentage pourcentage
        proportion quantity ratio share sum total totals volume
    ";
    /// Words that say that a quantity moves.
    TREND = "
        decline decrease drop fall growth increase increases reduction rise
    ";
    /// Words that may stand between the quantity and its noun.
    LEADING = "
        a additional all an and at cumulative de des different disaggregated each every impact in indicator
        least les new of our outcome output planned target targeted the to total unique various
    ";
    /// Words that start a phrase about place, time or manner.
    PREPOSITION = "
        above across after against aged along amid among amongst around as at because before behind below
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
        general goal group i idem iii impact indicator kpi n/a na objective of other outcome output overall
        pillar progress result see so specific strategic target tbc tbd the theme to various vii xi
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
    /// What is done to or with people: taking part, being served.
    REACHED = "
        acclimatise accommodate accompany acquaint admit advise advised airlift alert answer appointed
        assess assign assist attend attended award befriended began begin benefit benefited benefitted
        breathalyse brief bénéficiant bénéficié called came canvass capacitate care cater caution chaperone
        chauffeur circumcise coach come commence complete contact contract counsel counselled cover debrief
        deploy deworm diagnose discharge dispatch download educate engage enlist enrol enroll enrolled
        enumerate equip escort evacuate examine expose fed feed ferry fill fined finish fit follow followed
        formées formés fund gather graduate greet greeted handle hear heard help hire host hosted identify
        immunise immunize include induct inform inoculate inspect instruct interview introduce investigate
        invite involve join lectured listen match measured mentor mobilise mobilize monitor nominate notify
        onboard orient oversee pair partake participate participated phone phoned place prescribe
        prescribed process profiled provide rang re-assess re-house re-refer reach reassess rebook recruit
        redeploy redirect refer refer-on referred register rehome rehydrate repatriate represent rescue
        reskill restock resuscitate retest retrain reunification review revisit rung sat scan screen seated
        seen select sensibilisées sensibilisés sensitise sensitize serve shadow shelter shepherd shortlist
        shortlisted shown sign signpost signposted sponsored start subscribe subsidise subsidize supervise
        supplemented supply support survey swab tag tagged take taken target taught test tested text told
        took touchés trace tracked train transfer transport treat triage triaged tutor tutored undergo
        undergone undertake undertaking upgraded upskill vaccinate verified vet visit wait watch weigh
        weighed welcome
    ";
    /// What is done with things: making, giving, spending.
    MADE = "
        administer advertise advocate advocated air airdrop aired airlift allocated analyse analyze
        archived arrange asphalt assemble auction audited award bake baked bequeath bind blogged booked
        bought bring broadcast brought build built buy calibrate cancel cancelled carried carry cast
        castrate catalogue chaired circulate clean clear co-create co-design co-develop co-organise
        co-organize co-produce collect commission compile complete compose conduct conducted consolidate
        construct construites construits contributed convene convert cooked copyedit cosponsor costed
        create crew crowdfund curate cut dealt decorate deliver demined demolish deploy design desilt
        develop devise dig digitalise digitalize digitise digitize disburse disinfect dismantle dispatch
        dispense display disseminate distribute distribués document donate donated draft drawn dredge drill
        dug duplicate edit elaborate electrify emailed emptied enlarge erect establish excavate execute
        expend extend fabricate facilitate fenced file filmed finalise finalize finance fit form formulate
        fumigate fund furnish gave give given granted grit gritted hand handed handwrite held hired hold
        hoover host illustrate implement initiate inject insert inspect install insulate invest invoice
        invoiced issue itemise knit laid laminate landscape launch led lend lent litter-pick livestream log
        made mail maintain make manufacture map mend microchip moderate modernise modernize mount mow
        neuter observe offer open operational organise organisées organisés organize outsource package
        packed paid painted pave pay perform photograph pilot placed plan plant pledged polish post
        pre-register prepare preposition prescribe present print process procure produce proofread provide
        prune publish purchase raise rake re-issue re-let re-roof realise rebook reconstruct record
        redecorate refill refit reforest refund refurbish rehabilitate rehearse rehome reimburse reimbursed
        reissue release relet reline remodel remove renewed renovate repaint repair repave replace replant
        repoint repot reprint requested reschedule researched reserve resole restore resurface retile
        retrofit reupholster run réalisées réalisés sampled sanitise sanitize scan schedule screen scrub
        seeded send sent serviced set sew sewn share ship shorn shovel sign signpost simulate sold spay
        spend spent staffed stage stamp start sterilise sterilize stitch stocked store streamed subcontract
        submit supply sweep swept tabled tabulate tailor tape tarmac tendered texted thrown train
        transcribe translate transport trim truck trucked tweeted unblock unblocked undertake undertaken
        unload update upgraded upholster upload uproot vacuum validate weatherise weatherize weave widen
        woven write written
    ";
    /// Verbs of handing over: whatever they have for an object was given out.
    DELIVERED = "
        advertise award carry complete conduct deliver distribute document fill fund install issue list
        mediate organise organize post print provide register supply
    ";
    /// Verbs of which the doer may be an insurance instead of a programme.
    COVERS = "
        cover insure protect
    ";
    /// What covers people.
    COVERAGE = "
        agreement agreements assistance grid insurance network pension pensions protection scheme schemes
    ";
    /// How fast the own work is done.
    TURNAROUND = "
        approval call clearance completion cycle decision delivery handling hold lead processing queue
        queueing queuing re-let relet repair resolution response turnaround void wait waiting
    ";
    /// What the own work does with what comes in.
    HANDLES = "
        accept acknowledge act address analyse analyze answer approve assess attend clear close conclude
        deal dealt decide deny determine discuss dismiss dispose escalate examine fulfil fulfill grant
        handle investigate log manage monitor prioritise prioritize process refuse register reject resolve
        respond review sanction satisfy screen triage verify
    ";
    /// Verbs of getting: what is got decides.
    GOTTEN = "
        get got gotten receive recieve recieved recieving reçu
    ";
    /// What people come to feel, know, can or do; what others take up.
    BECOME = "
        abandon abate able abolish abstain abstinent abuse abused access accomplish accredited accumulate
        achieve acquire acquitted act adapt address adhere adjust adopt affect afford agree align alive
        alleviate allocate amend amélioré améliorés appliquent apply arrested arrive aspire assume attack
        attacked attain attract avert avoid aware bargain became become bedridden befriend behave believe
        belong bereave bereaved bilingual born borrow boycott breach breastfed breastfeed bred breed breeds
        broken bullied bully can capable caught ceased change choose claim classed classified collaborate
        collapse commit commute compete competent complain compliant comply compost conceive condemn
        confident confront connaissent connect conserve considered consult consulted consume contest
        continue contribute convicted convince cook cooperate cope copied copy could criminalise
        criminalize cultivate cure debt-free deceased decentralise decentralize decide declare decrease
        deemed deepen defend delay demand demonstrate deny depart depend dependent derelict deserve desire
        detain detained deteriorate die differ disagree disappear disclose discover discriminate dismissed
        displace displaced diversify divorce dominate doubled drink drown drug-free drunk eager earn eat
        eaten elect embed emerge emigrate emit employ employed empower empty enact encounter endure enforce
        enjoy enslave enslaved ensure eradicate erode escape evict evolve exceed excel exclude excluded
        exercise exhibit exist expand experience exploited export express face fail failed fear feel felt
        fight find flee flourish fluent forget forgive forgo formalise formalize fosters fought found free
        fulfil fulfill function gain gained gamble goes going gone graded grew grow grown happy harassed
        heal hesitate hide homeless homeschool hospitalise hospitalize housed hungry ignore import imprison
        improve increase incur indicate infect influence inhabit inherit injure innovate insecure inspire
        institutionalise institutionalize integrate intend interact intervene invent irrigate isolate jail
        jobless judged killed knew know known lack landless lapse learn learned learnt leave leaving left
        legalise legalize lend lifted literate littered live lived living lonely lose lost mainstream
        malnourished manage married marry mature meet met migrate misuse mitigate modify move moved name
        needing negotiate normalise normalize numerate obese obey obtain occupy offend operate oppose
        orphaned outlive outperform overcame overcome overcrowded overtake owe own owning pass passed
        perceive persevere persist persuade playing plays pollute possess practice practicing practise
        prefer preserve prevent prioritise prioritize progressed progressing prohibiting promise promote
        promoted prosecute prosper protect punish put qualify quit raped rated ratify re-employ re-engage
        re-enter re-establish re-offend react readmit readmitted ready rear rebuild recall recognise
        recognize reconcile reconnect reconvicted recover recycle reduce reengage reenter reflect reform
        refrain refuse regain regarded rehoused reintegrate reinvest reject relapse relapsed relax release
        reliant relieve relocate rely remain remember renew reoccur reoffend repay report require resettle
        reside resist resolve resolved respect rest restart resume retain retaliate rethink retire return
        reunite reunited revise revive rise rose safe sanctioned satisfy save say scored scoring secure see
        seek self-harm self-reliant self-sufficient sell sentenced settle settled shift show shrink sleep
        smoke smoke-free sober socialise socialize sold solve source sow sown speak specialise specialize
        stabilise stabilize stable stalked started starve state stateless stay steal stigmatise stigmatize
        stolen stop stranded strengthen strengthened strive struggle stunted subjected succeed suffer
        surpass surrender suspended sustain swim switch talk tend terminate terminated think thought
        threaten thrive thriving tighten tolerate trafficked transform transition trapped traumatised
        traumatized triple trust undernourished underperform understand understood undocumented unemployed
        unfit uninsured unite unregistered unvaccinated upgrade uphold uplift uplifted uprooted use utilise
        utilisent utilize vacant value vape victimised violate volunteering vote walk want wash wear went
        widow willing win wish withdraw withdrawn withstand won work worked worn worsen worsened wound
    ";
    /// Uptake by others: it turns even a product into a change.
    ADOPTED = "
        accept adopt amend approve certified changed cited copied enact endorse functioning incorporate
        institutionalised institutionalized integrate leading leads led pass ratify repeal replicate
        resolve resulted resulting results reunite reused scaled self-sustaining settled solve survive
        uphold upscaled used win won
    ";
    /// Comparison and quality: in a sentence they tell of a practice.
    MORE = "
        accountable actively adequate adequately balanced better committed conflict-sensitive consistently
        correctly critical critically decreased deeper earlier effective effectively efficiently enhanced
        enhancing equal equitable exclusively expanded fairer faster favourable fewer frequently fully
        gender-sensitive greater healthier high-quality higher improved improving inclusive increased
        increasing increasingly independent independently jointly less longer longer-term lower meaningful
        meaningfully more often openly positive positively proactively professionally quality quicker
        reduced regular regularly reinforced reliable responsibly routinely safe safely safer secure sooner
        strategically strengthened stronger structural structurally successfully sufficient sustainable
        sustainably systematically timely transparent well wider
    ";
    /// What one takes part in as a citizen, not as a participant.
    SOCIETY = "
        arts assemblies assembly board boards bodies body business committee committees conflict
        consultations council councils culture decision decision-making decisions delegation delegations
        democratic economic economy election elections employment governance government institutional
        labour leadership legislature market markets mechanism mechanisms negotiations parliament
        peacebuilding planning policymaking political politics polls position positions process processes
        public resolution society sport sports unions volunteering
    ";
    /// The organisation's own offer.
    OWN_WORK = "
        alliance's app centre's chatbot drop-in e-learning helpline hotline offered organisation's our
        platform portal program's programme's project's us website
    ";
    /// Commands with which a title tells what will be done.
    COMMAND = "
        address advocate assess assist build carry collect conduct conduire construct construire coordinate
        create deliver develop dig disseminate distribuer distribute drill educate engage ensure equip
        establish facilitate give hand help hold identify implement inform install link lobby maintain
        mobilise mobilize monitor offer organise organiser organize prepare procure produce promote protect
        provide purchase raise refer register rehabilitate repair respond restore save screen sensitise
        sensitize set supply support train transport treat vaccinate
    ";
    /// Words that give an opinion.
    JUDGEMENT = "
        appreciation dissatisfied grade mark marks nps promoter promotor rating recommend satisfaction
        satisfactory satisfait satisfied usefulness
    ";
    /// Opinions.
    OPINION = "
        accessible beyond excellent friendly good helpful informative interesting outstanding positive
        relevant useful valuable worthwhile
    ";
    /// Verbs that give an opinion when an opinion goes with them.
    JUDGES = "
        appreciate assess consider evaluate find found gained indicate judge rate rated think value valued
    ";
    /// What is offered, of which an opinion is an experience.
    OFFER = "
        activities activity advice aid assistance cafe cafes café cafés capacity centre clinic clinics club
        clubs coach coaching collaboration counselling course dialogue engagement event events facilitator
        group groups hub hubs involvement meeting mentoring offer our platform programme project received
        scheme service services session sessions support trainer training visit website workshop workshops
    ";
    /// What an opinion may be about that lies outside the offer.
    WORLD = "
        authorities authority court courts democracy government governmental governments housing job jobs
        judiciary justice law laws life lives marriage municipality neighbourhood parliament parliamentary
        police public reform reforms relationship sector security state work
    ";
    /// Verbs of taking part: whoever does these is reached, whoever does another verb acts.
    TAKES_PART = "
        attend begin benefit benefited benefitted call called came commence complete download engage enrol
        enroll fill finish follow graduate hear heard involve join listen partake participate phone phoned
        register sign start subscribe take taking took undergo undergone undertake undertaking use visit
        wait watch
    ";
    /// Regular schooling, which is behaviour and no part of a programme.
    SCHOOL = "
        college education grade grades primary school schools secondary university
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
        decreased fewer growing increased less more reduced
    ";
    /// Words that name a subject matter when *to* follows.
    RELATED = "
        related relating
    ";
    /// How something is known of people.
    ASKED = "
        confirmed interviewed outstanding pending polled recorded reported sampled surveyed suspected
        unresolved
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
        acres area areas ha hectares km2 length months sqm value
    ";
    /// Reports of something: what they report decides.
    REPORT = "
        arrest arrests case cases complaint complaints self-report self-reports
    ";
    /// Brought together, or come together of their own accord.
    ORGANISED = "
        organisation organised organization organized
    ";
    /// Forms of to take, and *had*: with *up* it is adopted, and who had a check was reached.
    TAKEN = "
        had take taken takes taking took
    ";
    /// What people do with a thing, when *of* follows.
    PRACTICE = "
        application engagement evidence existence inclusion involvement participation presence proof
        representation use
    ";
    /// Past forms without *-ed*: behind a noun they tell what was done to it.
    PAST = "
        bought broken brought built caught dealt drawn drunk dug eaten fed given grown held led lent lost
        made paid put run seen sent set shown sown spent stolen swept taken taught told won worn woven
        written
    ";
    /// What a group is for that a programme forms.
    FORMS = "
        banking befriending boxing breeding budgeting building camping caring climbing coding cooking
        cycling dancing dialogue discussion drinking driving exchange exercise farming fishing focus
        function gardening hobby knitting learning lending living marketing mentoring nursing opening
        painting parenting parking peer planning printing reading recycling running sailing saving
        self-help sewing shopping singing skating sleeping study support swimming teaching training
        upgrading volunteering voting walking weaving work working writing
    ";
    /// How people live or what befalls them: it tells whom something is for when something done follows.
    CIRCUMSTANCE = "
        abuse affect arrested arrive attack bereaved born bullied depend detain disabled displace escape
        evict exclude experience exploited face fled flee harassed imprison injure isolate lack live living
        migrate needing orphaned raped require reside return separated stalked stay stigmatise stigmatize
        stranded subjected suffer threaten trafficked traumatised traumatized uprooted use utilise utilize
        widow wound
    ";
    /// Whose purse it is when it is one's own.
    POCKET = "
        out-of-pocket pocket
    ";
    /// What is given to people as a help: having got it is being reached.
    SUPPORTS = "
        advice advisory advocacy aid casework coaching counseling counselling course courses guidance
        mentoring outreach program programme programmes programs psychosocial recreational respite
        screening screenings support supports therapies therapy training trainings treatment treatments
        tuition workshop workshops
    ";
    /// Having a way to something: what that is decides.
    ACCESS = "
        access accessed accesses accessing
    ";
    /// Verbs with which something begins to live.
    STARTS = "
        create establish form found launch open set start
    ";
    /// What is done with the own means: its rate is effort.
    RUNS = "
        absorption collection disbursement execution implementation submission
    ";
    /// Numbers in letters.
    NUMERALS = "
        eight eighteen eleven fifteen fifty five forty four hundred nine seven six sixty ten thirty
        thousand three twelve twenty two
    ";
    /// How many take part: in what decides.
    ATTENDANCE = "
        attendance attendances enrollment enrollments enrolment enrolments
    ";
    /// How much of what could be done is done.
    RATES = "
        rate rates take-up uptake
    ";
    /// Forms of to use, and who does: what is used decides.
    USES = "
        use used user users uses using utilising utilizing
    ";
    /// What is done with means for the own work.
    SECURED = "
        borrowed secured utilised utilized
    ";
    /// How a thing stands, when *in* comes before it.
    STANDS_IN = "
        arrears condition conditions default disrepair order repair use
    ";
    /// Words that say that there is less of something.
    FALLING = "
        decline decrease drop fall reduction
    ";
    /// Given to somebody to look after them.
    ASSIGNED = "
        allocated assigned dedicated designated individual lead named nominated personal
    ";
    /// Who looks after people on behalf of the own organisation.
    LOOKS_AFTER = "
        adviser advisor advocate broker caseworker coach coordinator counsellor keyworker liaison manager mentor
        midwife navigator nurse officer planner practitioner therapist worker workers
    ";
    /// What one holds for good: it is how one stands.
    PAPERS = "
        citizenship deed deeds id insurance licence licences license licenses pension pensions permit permits
        title titles visa
    ";
    /// What is told of those who came or of what was done, without saying that anything changed.
    PROFILES = "
        age breakdown channel demographics ethnicity gender mix origin profile source sources split type types
    ";
    /// What one asks of the own office for oneself: it tells of no illness or crime that it exists.
    ASKS_FOR = "
        application applications assessment assessments bid bids contact contacts enquiries enquiry grant
        grants inquiries inquiry order orders queries query referral referrals request requests screening
        screenings submission submissions visit visits
    ";
    /// Places that are taken, calls that are not.
    FILLED = "
        abandoned abandonment booked cancelled filled missed no-show no-shows occupied unanswered unfilled
        unoccupied unused
    ";
    /// What comes in for the own work.
    INCOME = "
        income proceeds revenue revenues sales takings turnover
    ";
    /// Care and help that the public body itself gives or pays for.
    OWN_CARE = "
        day-care dial-a-ride foodbank home-care homecare library reablement respite telecare telehealth
    ";
    /// What the own work still has to do.
    UNDONE = "
        backlog overdue
    ";
    /// Words that tell that something is so: what is so decides.
    TELLS = "
        account accounts anecdotes evidence example examples instance instances observation observations report
        reports self-report self-reports sign signs statement statements stories testimonies testimony
    ";
    /// Of the whole country or town: what it spends and keeps is its own act.
    OF_ALL = "
        domestic federal fiscal governmental national provincial public
    ";
    /// Kinds of teaching that a programme gives beside the regular school.
    BESIDE_SCHOOL = "
        accelerated adult after-school alternative bridging business catch-up citizenship civic community complementary
        digital driver entrepreneurial financial health holiday hygiene informal language life-skills literacy
        non-formal nonformal nutrition out-of-school parental parenting peace peer preparatory remedial safety sex
        sexual sexuality short-term skills supplementary technical vocational
    ";
    /// Verbs of teaching: what is taught is no body that one sits in.
    TEACHES = "
        brief capacitate coach educate inform instruct mentor sensitise sensitize taught teach train tutor upskill
    ";
    /// A roof for a while, which is help and no home.
    FOR_NOW = "
        crisis emergency hostel interim refuge safe supported temporary transitional
    ";
    /// What people come to, told behind what was done for them.
    ATTAINS = "
        able achieving adopting applying attaining demonstrating earning entering gaining improving moving
        obtaining progressing reporting securing showing sustaining using
    ";
    /// What one is on, or in, when one is with the own organisation.
    ON_LIST = "
        books caseload contact forum list mailing-list network panel panels post programme receipt register
        roll rota scheme touch waiting-list
    ";
}
