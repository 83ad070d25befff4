//! The Dutch words that tell effort from change.
//!
//! Verbs stand here as stems; the endings are taken off before looking. Nouns have a file of their own.

use crate::wording::lexicon::word_lists;

word_lists! {
    /// Words that ask how many.
    QUANTITY = "
        aandeel aant aantal aantallen cumulatief deel derde driekwart gem gem. gemiddeld gemiddelde helft
        hoeveel hoeveelheid kwart meerderheid merendeel omvang percentage percentages procent ratio som
        totaal totaalaantal totale tweederde verhouding
    ";
    /// Words that ask which part, or how high.
    SHARE = "
        aandeel derde driekwart gem gem. gemiddeld gemiddelde helft kwart meerderheid merendeel percentage
        percentages procent ratio tweederde verhouding
    ";
    /// Words that say that a quantity moves.
    TREND = "
        afname daling groei krimp stijging terugloop toename verdubbeling vermeerdering vermindering
    ";
    /// Words that say that a quantity falls.
    LESS = "
        afname daling minder terugloop vermindering
    ";
    /// Words that may stand between the quantity and its noun, or are a number.
    LEADING = "
        acht alle circa de dertien dertig drie duizend een elf elk elke er het honderd hun ieder iedere in
        jaarlijks jaarlijkse maandelijks miljoen minimaal minstens negen negentig nieuwe ons onze tachtig
        tenminste tien totale twaalf twee tweehonderd twintig uniek unieke van veertig verschillende vier
        vijf vijftien vijftig werden worden zes zestig zeven zeventig zijn
    ";
    /// Words that start a phrase about place, time or purpose.
    PREPOSITION = "
        aan achter als bij binnen buiten dankzij door in langs met na naar naast namens omtrent onder op
        over per richting rond rondom sinds t/m tegen ten tijdens tot tussen uit van vanaf vanuit vanwege
        via volgens voor voordat wegens zonder
    ";
    /// Words that start a clause about the noun.
    RELATIVE = "
        dat die waar waarbij waardoor waarin waarmee waarna waarop waarover waarvan wie wiens wier
    ";
    /// Words that start a purpose, which is no result.
    PURPOSE = "
        bedoeld bestemd gericht om opdat teneinde ter
    ";
    /// Forms of to be, to have and to become, of standing, sitting, going and doing.
    AUXILIARY = "
        doen doet gaan gaat ging gingen had hadden hebben heeft is staan staat stond stonden waren was werd
        werden worden wordt zijn zit zitten
    ";
    /// Forms of to become, which make a passive.
    PASSIVE = "
        werd werden worden wordt
    ";
    /// Words that deny.
    NEGATION = "
        geen nergens niemand niet nooit
    ";
    /// Words that name the document instead of something in the world.
    META = "
        bepalen bijlage code de doel doelstelling effectindicator en het impact in indicator indicatoren
        invullen kengetal kpi kpi's leeg n.t.b n.v.t nader niet nog norm nr ntb nulmeting nummer nvt nvt.
        onbekend onderdeel outcome output p.m pijler pm prestatie prestatie-indicator prestatieindicator
        prestatieveld programma resultaat resultaatgebied speerpunt streefwaarde tbd te thema toepassing
        van volgt vullen
    ";
    /// Themes: alone they do not say what is measured.
    THEME = "
        basis brede burgerschap communicatie diversiteit domein duurzaamheid duurzame emancipatie
        empowerment gezondheid inclusie inloop innovatie integrale integratie inzet jeugd jongerenwerk
        kwaliteit maatschappelijke mantelzorg netwerken ontmoeting ontwikkeling opbouwwerk opvang
        ouderenwerk participatie positionering preventie samenhang samenkracht samenwerking schuldhulp
        sociaal sociale sport taal talentontwikkeling toegankelijkheid verbinding vrijwillige
        vrijwilligerswerk welzijn zorg
    ";

    /// Reports of something: what they report decides.
    REPORT = "
        aangifte aangiften klacht klachten melding meldingen registraties
    ";
    /// What a person may have as a trait by which the offer finds them.
    TRAIT = "
        aandoening achtergrond afstand autisme auto beperking beperkingen beurs dementie geheugenproblemen
        gehoorproblemen hulpvraag indicatie kwetsbaarheid lidmaatschap lvb migratieachtergrond overgewicht
        toeslag toeslagen warmtepomp ziekte zonnepanelen
    ";

    /// What is done to or with people: taking part, being served.
    REACHED = "
        aangehaakt aangemeld aangesloten aangesproken aangetrokken aanmeld aanmoedig aanschuif aanschuiv
        aanspreek aansprek aanwezig adviseer adviser afgesloten afhandel afneemt afnemen afrond attendeer
        bedien bediend begeleid begin begon begonnen behandel bekeken bekende bel bemiddel benader benut
        bereik beroep beschikbaar bespreek besproken besteld betrokken bevraag bevraagd bezocht bezoek
        bijgeschoold bijgestaan bijgewoond bijwon bijwonen bijwoon binnenloop binnenlop coach contacteer
        deelgenomen deelnam deelnamen deelneem deelneemt deelnem deelnemend diagnosticeer doorgeleid
        doorgestuurd doorgezet doorloop doorlop doorlopen doorverwezen doorverwijs gebruikmaak gebruikmak
        gecoacht gecontacteerd gegaan geholpen gehuisvest gekomen gekoppeld gematcht geraadpleegd
        geregistreerd geschoold gescreend gesproken gestart getest getraind gevraagd gewacht geweest
        geworven gezien geënquêteerd geïndiceerd geïnformeerd geïnterviewd ging gingen huisvest informeer
        informer ingeschreven ingestroomd ingezet inschrijf inschrijv instap instrom instroom inzet inzett
        kom komt koppel kwam kwamen langsgeweest langskom langskomt match mee mee-eet mee-eten meedacht
        meedachten meededen meedeed meedenk meedoe meedoen meedoet meedraai meega meegaa meegedaan
        meegegaan meeloop meewerk meewerkt meld mobiliseer ondersteun ondertekend onderzocht opgebeld
        opgehaald opgepakt opgeroepen opgevangen opgevolgd opgezocht opleid opneemt oppak opvang opvolg
        overgedragen overnacht participeer participer raadpleeg registreer registrer rondgeleid schol
        screen sprak spraken start stelde stelden stelt toegelaten toegeleid toegewezen toeleid toets train
        uitgeleend uitgenodigd uitnodig vaccineer verblev verblijf vertegenwoordigd vervoer verwelkom
        verwezen verwijs verzorg volg voltooi voorgelicht voorlicht voorzien werf werv
    ";
    /// What is done with things: making, giving, spending.
    MADE = "
        aanbied aangeboden aangekocht aangelegd aangeplant aangeschaft aangevraagd aanplant afgedaan
        afgegeven afgelegd afgenomen afleg beantwoord bedacht behandeld besteed besteld bestraat betaal
        bezet bezorg bezorgd bied binnengekomen boden bood contracteer controleer faciliteer faciliter
        financier gebouwd gebruikt gecontracteerd gecontroleerd gedeeld gedeelde gedraaid gefinancierd
        gegeven gehost gehouden gehuurd gekapt gekookt gelegd geleverd gelopen gemaakt gemeld geopend
        georganiseerd geplaatst geplant geproduceerd geprogrammeerd gepubliceerd geraapt gerealiseerd
        gereden geschreven geserveerd geslaagd gesloten gespeeld gestuurd getekend getoond getroffen
        gevierd gevoerd geïnd geïnstalleerd geïnvesteerd heringericht hield hielden indien ingediend
        ingekocht ingekomen ingeleverd ingericht ingevuld ingevulde ingewilligd ingezameld invul inzamel
        kocht kochten leg lever maak onderhoud ontvangen ontwikkeld ontworpen open opengesteld opgehangen
        opgeknapt opgelegd opgeleverd opgemaakt opgericht opgeruimd opgestart opgesteld opgestuurd opgezet
        opruim opzett organiseer organiser plaats presenteer print publiceer realiseer realiser renoveer
        repareer schenk schreven schrijf schrijv serveer sloop speel stuur subsidieer toegekend toegevoegd
        toevoeg uitbetaal uitdeel uitdel uitgebracht uitgedeeld uitgegeven uitgereikt uitgevoerd uitgewerkt
        uitgezonden uitreik uitvoer uitvoerd vastgelegd vergaderd vergoed verhuur verkocht verkoop verleen
        verlen verlengd verricht verspreid verstrek verstur verstuur vervaardigd vervang vervangen vervuld
        verwerkt verzamel verzend verzonden verzorgd voer voorbereid voorgelezen vrijgemaakt
    ";
    /// Verbs of getting: what is got decides.
    GOTTEN = "
        gehad gekregen kreeg kregen krijg ontvang ontving ontvingen
    ";
    /// What people come to feel, know, can or do.
    BECOME = "
        aangeef aangegeven aangenomen aangepast aangev aanhoud aanpas aanvaard aanvoel accepteer afgelost
        afhaak aflos afstrom afstroom afwezig bedreig begrijp behaal behal beheer beheers beher beheren
        behoud beland bereid beslis bestaat beweeg beweg bewust bezit bleef bleven blijf blijv boek
        combineer combiner daal dacht dachten dal denk denkt doorga doorgaa doorgestroomd doorstrom
        doorstroom doorzet draai drink durf durfd durven eenzaam eet eindig erken ervaar ervar functioneer
        gebleven gebroken gedaald gedraag gedronken gegroeid gehaald geleer geleerd geleid geloof gelooft
        genezen geniet gescheiden gestegen gestopt gewerkt groei groet haal hal help helpt herintreed
        herken herstel hersteld hervat hervatt hielp hielpen houd ingevoerd innoveer integreer kampt kan
        ken kennen kent kies kiez klaag kon konden kook kookt koos kozen kun kunnen kunt laat laten leef
        leeft leer lees leid leidde leidt lez lijd lijdt luister lukt meebeslis meebeslist meepraat
        meepraten mis omgaan omgaat onderneemt ondervind ontbijt ontdek ontplooi ontsnap opbouw opgebouwd
        opgedaan opgelost opgroei opkom oplos overbelast overgenomen overleef overweeg overwin pleeg
        recidiveer red redd rijd rok rondkom rondkomen rondkomt rook schuldenvrij scoor slaagd slaagt slaap
        slagen slap sliepen snap solliciteer spaar spaart sparen sport spreek sprek stapt stem stemt
        steviger stijg stop strom stroom studeer terechtkan terechtkunn terugbetaal teruggekeerd
        teruggevallen terugkeer terugkeert terugval terugvalt toegepast toepas trek trekt uitgestroomd
        uitgestroomde uitgevallen uitkom uitstrom uitstroom uitval vaardig vastgesteld verander verbeter
        verbeterd verbruik verdien vergroot verhoog verhoud verhuis verkeert verklein verlaag verlaat
        verlang verliest verloren vermeerder vermijd verminder versterk vertoon vertrouw verwerf verworven
        verzuim vind vindt voel voeld voldoe volhoud volhoudt vond vonden voorlees voorlez vooruit
        vooruitga vooruitgaan wandel weerbaar weet werk weten wil willen wist wisten won wonen woon zeg
        zelfredzaam zelfstandig zorgt zwem
    ";
    /// Comparison and lasting: a sign of change, but a weak one.
    MORE = "
        actiever beter betere blijvend dagelijks duurzaam elkaar fitter gelukkiger gezond gezonder groter
        hoger hogere kleiner lager lagere langer meer minder nog opnieuw rustiger slechter sneller steeds
        sterker toegenomen toenemend vaker veiliger verbeterd verbeterde verminderd voldoende weer
        weerbaarder zekerder zelfstandiger zelfverzekerder zinvolle
    ";
    /// What is said of people and things whose state it is.
    QUALITY = "
        betaalbare duurzame energiezuinige gezonde inclusieve taalvaardige toegankelijke veilige vitale
        weerbare werkzame zelfredzame
    ";
    /// Endings of words that say such a thing: *rookvrije*, *klimaatbestendig*.
    QUALITY_ENDINGS = "
        arme bestendig bestendige neutraal neutrale proof vriendelijke vrij vrije
    ";
    /// Steps that people themselves make.
    MOVES = "
        doorstroming doorstroom geplaatst geplaatste plaatsing plaatsingen terugval uitstroom uitval
    ";
    /// Nouns that decide nothing: what is used or entered does.
    USE = "
        deelname gebruik inkomsten instroom inzet kg kilo km lidmaatschap lidmaatschappen liter m2 meter
        meters opkomst overnachtingen plaatsing plaatsingen productie ton verlenging verlengingen
    ";
    /// Verbs that decide nothing when a state is their object: *een baan bereikt*, *gebruikmaakt van jeugdhulp*.
    ATTAINED = "
        beginnen begint begonnen bereiken bereikt beroep bieden biedt deelneemt deelnemen gebruiken
        gebruikmaakt gebruikmaken gebruikt gekomen gemaakt haalt hanteert hanteren instromen instroomt
        komen komt kwam maakt maken meedoen meedoet participeert participeren voeren voert
    ";
    /// Where people take part in society instead of in an offer.
    SOCIETY = "
        arbeidsmarkt bond bonden club clubs cultuur koor maatschappij partij partijen samenleving sport
        sportbond sportbonden sportclub sportclubs sportschool sportvereniging sportverenigingen vakbond
        vakbonden vereniging verenigingen verenigingsleven verkiezingen
    ";
    /// Own processes: that they become shorter or cheaper is no change in the world.
    PROCESS = "
        afhandelduur afhandelingsduur afhandelingstermijn afhandelingstijd afhandelingstijden
        afhandeltermijn afhandeltermijnen afhandeltijd afhandeltijden beslistermijn beslistermijnen
        doorlooptijd doorlooptijden duur kosten reactietijd reactietijden responstijd responstijden tijd
        verwerkingstijd verwerkingstijden wachtlijst wachtlijsten wachttijd wachttijden
    ";
    /// How long and how often: counted they are effort, behind something else they are no offer.
    UNIT = "
        dag dagen keer keren kg kilo kwartieren liter m2 maal maand maanden malen minuten minuut nacht
        nachten stuks ton uren uur weken
    ";
    /// What was handed over or handled, whatever it is.
    HANDLED = "
        afgegeven afgehandelde behandelde bemiddelde besproken opgepakte opgevolgde toegekende uitgedeeld
        uitgedeelde uitgegeven uitgekeerde uitgereikt uitgereikte verleende verstrekt verstrekte
    ";
    /// What a list says of people, who are counted for what they are.
    LISTED = "
        aangesloten geregistreerd geregistreerde ingeschreven
    ";
    /// Measures of a state, whatever stands before them.
    LEVEL = "
        index schaalscore schaalscores score scores
    ";
    /// What an offer may have led to.
    SUCCESS = "
        doelrealisatie effect lei resultaat resultaten succes verbetering vooruitgang
    ";
    /// Of one's own accord.
    SELF = "
        eigen onafhankelijk uitzichzelf zelf zelfstandig zelfstandige zich
    ";
    /// What befalls people: a passive with one of these tells of change.
    BEFALLS = "
        aangehouden aanraking bedreigd bestolen gearresteerd gediscrimineerd gepest geschorst geslagen halt
        misbruikt mishandeld ontslagen opgenomen overleden uitgebuit uitgehuwelijkt uitgezet verdacht
        veroordeeld
    ";

    /// Words that give an opinion.
    JUDGEMENT = "
        aanbeveelt aanbevelen aanraadt aanraden bejegening beoordeling beoordelingen bereikbaarheid cijfer
        cliëntervaring cliënttevredenheid cliëntwaardering gastvrijheid klantervaring klanttevredenheid
        klantvriendelijkheid klantwaardering nps ontevreden oordeel promoter rapportcijfer rapportcijfers
        tevreden tevredenheid waardering waarderingscijfer
    ";
    /// Verbs that give an opinion when an opinion goes with them.
    JUDGES = "
        beoordeelde beoordeelt beoordelen gaf geeft geven noemt oordeelt stelling vinden vindt vond vonden
        waardeerde waardeert waarderen
    ";
    /// Opinions.
    OPINION = "
        acceptabel behulpzaam bruikbaar deskundig deskundige duidelijk eens fijn gevarieerd gezellig goed
        goede helder hoger inspirerend interessant laagdrempelig leerzaam leuk nuttig oneens passend
        plezierig positief praktisch prettig relevant ruim serieus toegankelijk voldoende vriendelijk
        waardevol zinvol
    ";
    /// What is offered, of which an opinion is an experience.
    OFFER = "
        aanbod balie begeleider bereikbaarheid buurtsportcoach coach consulent docent gemeente hulp
        kwaliteit medewerker medewerkers opbouwwerker organisatie voorleesvrijwilliger wachttijd wijkteam
    ";
    /// What an opinion may be about that lies outside the offer.
    WORLD = "
        buurt contacten gezondheid leefbaarheid leefomgeving leven politie relatie samenleving sociale
        straat thuissituatie veiligheid werk wijk woning woonomgeving woonsituatie zichzelf
    ";

    /// Words behind which stands what people or things have.
    WITH = "
        met zonder
    ";
    /// Words that say more or less of the same.
    MORE_OF = "
        extra meer minder
    ";
    /// Words that say that it is perceived.
    PERCEIVED = "
        ervaren waargenomen
    ";
    /// What contacts are called that people have among themselves.
    SOCIAL = "
        betekenisvolle informele sociale
    ";
    /// Ties between people, or with the organisation.
    CONTACT = "
        contact contacten relaties
    ";
    /// Words that put a wish before an opinion.
    WOULD = "
        zou zouden
    ";
    /// What a report is called that comes again.
    AGAIN = "
        herhaalde terugkerende
    ";
    /// Doing something for others, with *zich* before it.
    DEVOTED = "
        inspannen inspant inzet inzetten
    ";
    /// Plans, which an organisation has for itself.
    PLAN = "
        beleidsplan beleidsplannen plan plannen protocol
    ";
    /// The first half of *neemt … deel*.
    TAKES_PART = "
        nam namen neem neemt nemen
    ";
    /// How a number moves.
    MOVING = "
        afgenomen bleef blijft blijven daalde daalden daalt dalen gedaald gegroeid gestegen groeide
        groeiden groeien groeit steeg stegen stijgen stijgt toe toegenomen
    ";
    /// That it falls: nobody sets out to do less.
    FALLING = "
        daalt dalen gedaald korter
    ";
    /// Words behind which stands what came before.
    AFTER = "
        dankzij door na sinds
    ";
    /// Words behind which stands a subject matter.
    TOPIC = "
        omtrent over rondom voor
    ";
    /// By oneself, without anybody's help, or as anybody.
    ALONE = "
        volwaardig vrijwillig zelf zelfstandig
    ";
    /// What others than the programme's own people do.
    OUTSIDE = "
        bruto halt toeristisch toeristische
    ";
    /// Words behind which *werk*, *wonen* and *bijstand* are an offer.
    PROFESSION = "
        begeleid beschermd bijzondere
    ";
    /// What is an offer behind a profession, and life without one.
    CRAFT = "
        bijstand werk wonen
    ";
    /// What people do for each other: then it does not matter what they give.
    GIVES = "
        bieden biedt geboden verleend verleende verleent verlenen
    ";
    /// To start something of one's own.
    STARTS = "
        beginnen begint begonnen gestart opricht start starten startte
    ";
    /// People who give of their own accord: their share in a population is a state of it.
    GIVER = "
        mantelzorger mantelzorgers vrijwilliger vrijwilligers
    ";
    /// What is handed out at the end of a course.
    CERTIFICATE = "
        certificaat certificaten certificering deelnamebewijs deelnamebewijzen
    ";
    /// Numbers in words.
    NUMERAL = "
        acht dertien dertig drie duizend duizenden elf honderd honderden miljoen negen negentig tachtig
        tien tientallen twaalf twee tweehonderd twintig veertig vier vijf vijftien vijftig zes zestig zeven
        zeventig één
    ";
    /// Who speaks of himself or herself, as questionnaires do.
    MYSELF = "
        ik mij mijn
    ";
    /// Verbs of leading to and adding to, with a preposition behind them.
    CAUSES = "
        bijdraagt draagt dragen leidde leidden leidt
    ";
    /// Parts of verbs that stand apart from them in a sentence.
    PARTS = "
        aan af bij binnen door in langs mee na op over terug toe uit voor weg
    ";
    /// Finite verbs of being able and of being aware, in the plural and in the past.
    ABLE = "
        durven ervaren kan kon konden kunnen voelen weten wilden willen wisten
    ";
    /// Taking part, where no offer need be named.
    JOINS = "
        meedoen meedoet participeert participeren
    ";
    /// Forms of to have.
    HAVE = "
        had hadden hebben heeft
    ";
    /// So one counts who came.
    UNIQUE = "
        uniek unieke
    ";
    /// What makes a deed a practice.
    STEADY = "
        eerder standaard structureel vaker
    ";
    /// Words that say how high: *laag opgeleid*.
    HOW_HIGH = "
        hoger hoog laag lager
    ";
    /// Regular care that people find their way to.
    CARE = "
        jeugdhulp jeugdzorg
    ";
    /// Forms of to help: who helps whom decides.
    HELPS = "
        geholpen helpen hielp hielpen
    ";
    /// That what was done came off.
    CAME_OFF = "
        geslaagde positief succesvol succesvolle
    ";
    /// A question after how far.
    DEGREE = "
        hoeverre
    ";
    /// Being part of a body.
    MEMBER = "
        lid
    ";
    /// Being part of what goes on.
    INVOLVED = "
        betrokken
    ";
    /// The organisation itself.
    WE = "
        we wij
    ";
    /// Words behind which a name is the name of an offer.
    AT = "
        bij via
    ";
}
