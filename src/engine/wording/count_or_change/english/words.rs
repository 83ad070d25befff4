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
        between by de des du due during excluding from in including inside into near of off onto outside over
        par per since than through throughout under until upon versus via within
    ";
    /// Words that start a clause about the noun.
    RELATIVE = "
        qui that where whereby which who whom whose
    ";
    /// Words that start a purpose or a subject matter, which is no result.
    PURPOSE = "
        about aimed aiming around concerning designed focused focusing for intended on pour regarding related
        relating targeting to toward towards
    ";
    /// Forms of to be and to have.
    AUXILIARY = "
        are be been being had has have is was were will
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
        freedom gender governance health inclusion influence influencing innovation integration international
        journalism justice learning legal livelihood livelihoods lobby lobbying local media mobilisation
        mobilization networking ownership participation partnership partnerships peace policy political
        practice prevention protection regulatory relations resilience rights safety sanitation security
        social space strengthening sustainability together water women working youth
    ";
    /// What is done to or with people: taking part, being served.
    REACHED = "
        accommodate accompany admit advise advised alert answer appointed assess assign assist attend
        attended award befriended began begin benefit benefited brief called came care coach come commence
        complete contact contract counsel counselled cover deploy diagnose discharge dispatch download
        educate engage enrol enroll enrolled equip escort evacuate examine expose fed feed fill finish fit
        follow followed fund gather graduate greet greeted handle hear heard help hire host hosted identify
        immunise immunize include induct inform inspect instruct interview introduce investigate invite
        involve join listen match measured mentor mobilise mobilize monitor nominate notify orient oversee
        pair partake participate participated phone phoned place prescribe process provide rang reach
        reassess recruit redirect refer refer-on referred register rehome repatriate represent rescue retrain
        reunification review rung sat scan screen seated seen select sensitise sensitize serve shadow shelter
        shortlist shown sign signpost signposted start supervise supply support survey take taken target
        taught test tested text told took tracked train transfer transport treat triage tutor undergo
        undergone undertake undertaking upgraded vaccinate verified vet visit wait watch welcome
    ";
    /// What is done with things: making, giving, spending.
    MADE = "
        administer advocate advocated air aired allocated analyse arrange assemble audited award bake baked
        bought bring broadcast brought build built buy cancel carried carry circulate clean clear co-create
        co-design co-organise co-produce collect commission compile complete conduct conducted construct
        contributed convene convert cooked costed create cut dealt decorate deliver deploy design develop dig
        digitise digitize disburse dispatch disseminate distribute document donate donated draft drawn drill
        dug edit establish execute expend extend facilitate file finalise finalize finance fit form formulate
        fund gave give given granted hand handed held hired hold host implement initiate inspect install
        insulate invest invoice issue knit laid landscape launch led lend lent log made mail maintain make
        manufacture map mend observe offer open operational organise organize package paid pay perform
        photograph pilot placed plan plant post prepare preposition prescribe present print process procure
        produce provide publish purchase raise re-let realise reconstruct record refill refund refurbish
        rehabilitate rehome reimburse release remove renewed renovate repaint repair replace replant
        requested reschedule researched reserve restore run scan schedule screen send sent set sew sewn share
        ship sign signpost sold spend spent stage start sterilise store submit supply sweep swept tailor
        thrown train transcribe translate transport trim truck trucked undertake undertaken update upgraded
        upload validate weave woven write written
    ";
    /// Verbs of handing over: whatever they have for an object was given out.
    DELIVERED = "
        advertise award carry complete conduct deliver distribute document fill fund install issue list
        mediate organise organize post print provide register supply
    ";
    /// How fast the own work is done.
    PROCESS = "
        approval call clearance completion cycle decision delivery handling hold lead processing queue
        queueing queuing re-let relet repair resolution response turnaround void wait waiting
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
        confident confront connaissent connect conserve considered consult consulted consume contest continue
        contribute convicted convince cook cooperate cope copied copy could criminalise criminalize cultivate
        cure debt-free deceased decentralise decentralize decide declare decrease deemed deepen defend delay
        demand demonstrate deny depart depend dependent derelict deserve desire detain detained deteriorate
        die differ disagree disappear disclose discover discriminate dismissed displace displaced diversify
        divorce dominate doubled drink drown drug-free drunk eager earn eat eaten elect embed emerge emigrate
        emit employ employed empower empty enact encounter endure enforce enjoy enslave enslaved ensure
        eradicate erode escape evict evolve exceed excel exclude excluded exercise exhibit exist expand
        experience exploited export express face fail failed fear feel felt fight find flee flourish fluent
        forget forgive forgo formalise formalize fosters fought found free fulfil fulfill function gain
        gained gamble goes going gone graded grew grow grown happy harassed heal hesitate hide homeless
        homeschool hospitalise hospitalize housed hungry ignore import imprison improve increase incur
        indicate infect influence inhabit inherit injure innovate insecure inspire institutionalise
        institutionalize integrate intend interact intervene invent irrigate isolate jail jobless judged
        killed knew know known lack landless lapse learn learned learnt leave leaving left legalise legalize
        lend lifted literate littered live lived living lonely lose lost mainstream malnourished manage
        married marry mature meet met migrate misuse mitigate modify move moved name needing negotiate
        normalise normalize numerate obese obey obtain occupy offend operate oppose orphaned outlive
        outperform overcame overcome overcrowded overtake owe own owning pass passed perceive persevere
        persist persuade playing plays pollute possess practice practicing practise prefer preserve prevent
        prioritise prioritize progressed progressing prohibiting promise promote promoted prosecute prosper
        protect punish put qualify quit raped rated ratify re-employ re-engage re-enter re-establish
        re-offend react readmit readmitted ready rear rebuild recall recognise recognize reconcile reconnect
        reconvicted recover recycle reduce reengage reenter reflect reform refrain refuse regain regarded
        rehoused reintegrate reinvest reject relapse relapsed relax release reliant relieve relocate rely
        remain remember renew reoccur reoffend repay report require resettle reside resist resolve resolved
        respect rest restart resume retain retaliate rethink retire return reunite reunited revise revive
        rise rose safe sanctioned satisfy save say scored scoring secure see seek self-harm self-reliant
        self-sufficient sell sentenced settle settled shift show shrink sleep smoke smoke-free sober
        socialise socialize sold solve source sow sown speak specialise specialize stabilise stabilize stable
        stalked started starve state stateless stay steal stigmatise stigmatize stolen stop stranded
        strengthen strengthened strive struggle stunted subjected succeed suffer surpass surrender suspended
        sustain swim switch talk tend terminate terminated think thought threaten thrive thriving tighten
        tolerate trafficked transform transition trapped traumatised traumatized triple trust undernourished
        underperform understand understood undocumented unemployed unfit uninsured unite unregistered
        unvaccinated upgrade uphold uplift uplifted uprooted use utilise utilisent utilize vacant value vape
        victimised violate volunteering vote walk want wash wear went widow willing win wish withdraw
        withdrawn withstand won work worked worn worsen worsened wound
    ";
    /// Uptake by others: it turns even a product into a change.
    ADOPTED = "
        accept adopt amend approve certified changed cited copied enact endorse functioning incorporate
        institutionalised institutionalized integrate leading leads led pass ratify repeal replicate resolve
        resulted resulting results reunite reused scaled self-sustaining settled solve survive uphold
        upscaled used win won
    ";
    /// Comparison and quality: in a sentence they tell of a practice.
    MORE = "
        accountable actively adequate adequately balanced better committed conflict-sensitive consistently
        correctly critical critically decreased deeper earlier effective effectively efficiently enhanced
        enhancing equal equitable exclusively expanded fairer faster favourable fewer frequently fully
        gender-sensitive greater healthier high-quality higher improved improving inclusive increased
        increasing increasingly independent independently jointly less longer longer-term lower meaningful
        meaningfully more often openly positive positively proactively professionally quality quicker reduced
        regular regularly reinforced reliable responsibly routinely safe safely safer secure sooner
        strategically strengthened stronger structural structurally successfully sufficient sustainable
        sustainably systematically timely transparent well wider
    ";
    /// What one takes part in as a citizen, not as a participant.
    SOCIETY = "
        arts assemblies assembly board boards bodies body business committee committees conflict
        consultations council councils culture decision decision-making decisions delegation delegations
        democratic economic economy election elections employment governance government institutional labour
        leadership legislature market markets mechanism mechanisms negotiations parliament peacebuilding
        planning policymaking political politics polls position positions process processes public resolution
        society sport sports unions volunteering
    ";
    /// The organisation's own offer.
    OWN_OFFER = "
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
        register sign start subscribe take taking took undergo undergone undertake undertaking use visit wait
        watch
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
    /// What is done in the programme, in the most general word.
    ACTIVITY = "
        activities activity
    ";
    /// Past forms without *-ed*: behind a noun they tell what was done to it.
    PAST = "
        bought broken brought built caught dealt drawn drunk dug eaten fed given grown held led lent lost
        made paid put run seen sent set shown sown spent stolen swept taken taught told won worn woven
        written
    ";
    /// What a group is for that a programme forms.
    FORMS = "
        banking befriending boxing breeding budgeting building camping caring climbing coding cooking cycling
        dancing dialogue discussion drinking driving exchange exercise farming fishing focus function
        gardening hobby knitting learning lending living marketing mentoring nursing opening painting
        parenting parking peer planning printing reading recycling running sailing saving self-help sewing
        shopping singing skating sleeping study support swimming teaching training upgrading volunteering
        voting walking weaving work working writing
    ";
    /// How people live or what befalls them: it tells whom something is for when something done follows.
    CIRCUMSTANCE = "
        abuse affect arrested arrive attack bereaved born bullied depend detain disabled displace escape
        evict exclude experience exploited face fled flee harassed imprison injure isolate lack live living
        migrate needing orphaned raped require reside return separated stalked stay stigmatise stigmatize
        stranded subjected suffer threaten trafficked traumatised traumatized uprooted use utilise utilize
        widow wound
    ";
    /// Numbers in letters.
    NUMERALS = "
        eight eighteen eleven fifteen fifty five forty four hundred nine seven six sixty ten thirty thousand
        three twelve twenty two
    ";
    /// How long, and how fast.
    DURATION = "
        day days hours hrs minutes month months period quarter speed time times turnaround weeks year
    ";
    /// How much of what could be done is done.
    RATES = "
        rate rates take-up uptake
    ";
    /// How a thing stands, when *in* comes before it.
    STANDS_IN = "
        arrears condition conditions default disrepair order repair use
    ";
    /// Words that say that there is less of something.
    FALLING = "
        decline decrease drop fall reduction
    ";
}
