//! The Dutch words that tell effort from change.
//!
//! Nouns stand here without what may be put before them: a compound is known by its last part.
//! Verbs stand here as stems; the endings are taken off before looking.

use crate::wording::lexicon::word_lists;

word_lists! {
    /// Words that ask how many.
    QUANTITY = "
        aandeel aantal aantallen cumulatief deel gemiddeld gemiddelde hoeveel hoeveelheid percentage
        procent ratio som totaal totaalaantal totale verhouding
    ";
    /// Words that say that a quantity moves.
    TREND = "
        afname daling groei krimp stijging terugloop toename verdubbeling vermeerdering vermindering
    ";
    /// Words that may stand between the quantity and its noun.
    LEADING = "
        alle de een elk elke er het ieder iedere in jaarlijks jaarlijkse maandelijks ons onze totale uniek
        unieke van verschillende werden worden zijn
    ";
    /// Words that start a phrase about place, time or purpose.
    PREPOSITION = "
        aan achter als bij binnen buiten door in langs met na naar naast namens omtrent onder op over per
        richting rond rondom sinds t/m tegen tijdens tot tussen uit van vanaf vanuit vanwege via volgens
        voor voordat wegens zonder
    ";
    /// Words that start a clause about the noun.
    RELATIVE = "
        dat die waar waarbij waardoor waarin waarmee waarna waarop waarover waarvan wie wiens wier
    ";
    /// Words that start a purpose, which is no result.
    PURPOSE = "
        bedoeld bestemd gericht om opdat teneinde ter
    ";
    /// Forms of to be, to have and to become.
    AUXILIARY = "
        had hadden hebben heeft is waren was werd werden worden wordt zijn
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
        bepalen bijlage code de doel doelstelling en het impact in indicator indicatoren invullen kpi
        kpi's leeg n.t.b n.v.t nader niet nog nr ntb nummer nvt nvt. onbekend onderdeel outcome output p.m
        pijler pm prestatie prestatie-indicator prestatieveld resultaatgebied speerpunt tbd te thema
        toepassing van volgt vullen
    ";
    /// Themes: alone they do not say what is measured.
    THEME = "
        basis brede burgerschap communicatie diversiteit duurzaamheid duurzame emancipatie empowerment
        gezondheid inclusie inloop innovatie integrale integratie jeugd jongerenwerk kwaliteit
        maatschappelijke mantelzorg netwerken ontmoeting ontwikkeling opbouwwerk opvang ouderenwerk
        participatie positionering preventie samenhang samenkracht samenwerking schuldhulp sociale sport
        taal talentontwikkeling toegankelijkheid verbinding vrijwilligerswerk welzijn zorg
    ";

    /// People who are nothing but people: what stands behind them decides.
    PERSON = "
        alleenstaande alleenstaanden alleenwonenden anderstalige anderstaligen arbeidsmigranten arts
        artsen asielzoekers baby baby's bestuurder bestuurders bewoner bewoners buren burger burgers
        buurtgenoten doelgroep doelgroepen echtparen ex-gedetineerden expats familieleden gedetineerden
        gehandicapte gehandicapten gezin gezinnen gezinsleden huisarts huisartsen huishouden huishoudens
        huurder huurders inwoner inwoners jeugdige jeugdigen jongen jongens jongere jongeren kind kinderen
        kleuter kleuters leeftijdsgroep leerling leerlingen man mannen mantelzorger mantelzorgers meid
        meiden meisje meisjes mens mensen migrant migranten moeder moeders naaste naasten nabestaanden
        nieuwkomer nieuwkomers oma's opa's ouder oudere ouderen ouders partners patiënt patiënten personen
        persoon peuter peuters plusser plussers scholier scholieren senior senioren statushouder
        statushouders stellen student studenten tiener tieners vader vaders vluchteling vluchtelingen
        volwassene volwassenen vrouw vrouwen werkende werkenden wijkgenoten zzp'ers
    ";
    /// Organisations: what stands behind them decides.
    ORGANISATION = "
        aanbieders bedrijf bedrijven besturen bewonersbedrijven bewonerscommissie bewonerscommissies
        bewonersgroep bewonersgroepen bibliotheken club clubs corporatie corporaties coöperatie
        coöperaties fondsen gemeente gemeenten instelling instellingen kantines kerk kerken kinderopvang
        klassen moskee moskeeën ondernemer ondernemers ondernemingen organisatie organisaties praktijken
        scholen school stichting stichtingen teams vereniging verenigingen werkgever werkgevers winkel
        winkels zorgaanbieders
    ";
    /// People who are there because of what is offered, or who make it: counting them counts effort.
    GUEST = "
        aanmelder aanmelders aanvrager aanvragers aanwezige aanwezigen abonnee abonnees adviseur adviseurs
        ambassadeur ambassadeurs begeleider begeleiders bellers beroepskrachten betrokkene betrokkenen
        bezoeker bezoekers buddy buddy's chatters chauffeur chauffeurs cliënt cliënten coach coaches
        consulent consulenten cursist cursisten deelnemer deelnemers docent docenten donateur donateurs
        eetgasten ervaringsdeskundige ervaringsdeskundigen eters fte gast gasten gastgezinnen gastheren
        gastvrouwen gebruiker gebruikers geïnteresseerden hulpverlener hulpverleners hulpvrager
        hulpvragers inschrijver inschrijvers intermediair intermediairs kandidaat kandidaten ketenpartner
        ketenpartners kijker kijkers klant klanten leden lezer lezers lid logés luisteraar luisteraars
        maatje maatjes medewerker medewerkers mentor mentoren netwerkpartner netwerkpartners oppassen
        ouderadviseurs partnerorganisaties passagiers personeelsleden professional professionals
        raadslieden raadsman samenwerkingspartner samenwerkingspartners sleutelfiguren sleutelfiguur
        sponsor sponsoren sponsors sporters stagebegeleiders stagiair stagiaires stagiairs steungezin
        steungezinnen taalvrager taalvragers tolk tolken trainer trainers unieke verbinder verbinders
        vertegenwoordigers volger volgers vrager vragers vrijwilliger vrijwilligers wachtenden werker
        werkers werkster zorgvrager zorgvragers zwemmers
    ";
    /// People named after the state they are in: counting them counts that state.
    STATUS = "
        afhakers analfabeet analfabeten armen bankslapers bijstandsgerechtigde bijstandsgerechtigden
        buitenslaper buitenslapers dader daders dakloze daklozen doorstromers drinker drinkers
        drugsgebruikers eenzame eenzamen gamers geheelonthouders gestopten hangjongeren huisvlinders
        laaggeletterde laaggeletterden minima minimahuishoudens niet-rokers probleemjongeren
        problematische recidivist recidivisten roker rokers schoolverlater schoolverlaters slachtoffer
        slachtoffers spijbelaar spijbelaars thuisloze thuislozen thuiszitter thuiszitters
        uitkeringsgerechtigde uitkeringsgerechtigden uitstromers uitvaller uitvallers veelplegers
        verdachten verslaafde verslaafden wanbetaler wanbetalers werkloze werklozen werkzoekende
        werkzoekenden zwerfjongeren
    ";

    /// Things done, made, given, spent or asked for: counting them counts effort.
    WORK = "
        aanbod aanbodoverzicht aandacht aandachtsmomenten aangifte aangiften aanmelding aanmeldingen
        aanvraag aanvraagformulieren aanvragen aanwezigheid activering activiteit activiteiten advies
        adviezen afspraak afspraken agenda app apps artikel artikelen attendering audit avond avonden
        bankje bankjes bed bedden bedrag begeleiding begeleidingen behandeling behandelingen beloning
        beloningen bemiddeling bemiddelingen bereik bericht berichten beschikking beschikkingen
        betalingsregelingen beurs beurzen beweegtoestellen bewonersavond bezetting bezettingsgraad
        bezoek bezoekcijfers bezoeken bezoekersaantal bezoekersaantallen bezoekje bezoekjes bijdrage
        bijdragen bijeenkomst bijeenkomsten bijscholing bijscholingen boek boeken boekje boekjes bon
        bonnen bord borden box boxen brief brieven brochure brochures budget budgetplannen budgetten
        buurtbus cadeau café cafés camera campagne campagnes caseload casus casussen certificaat
        certificaten chat chats cheques clinic clinics coaching college compliment complimenten
        computers consult consultatie consultaties consulten contact contacten contactmoment
        contactmomenten contract contracten convenant convenanten cursus cursusplaatsen cursussen dag
        dagbesteding dagdeel dagdelen dagen deals deelname deelnames dienst diensten dienstverlening
        diner diners doorlooptijd doorverwijzing doorverwijzingen doos dossier dossiers download
        downloads dozen e-mails educatie energieboxen energiescans enquête enquêtes euro euro's
        evaluatie evaluaties evenement evenementen excursie excursies expertsessies expositie exposities
        feest feestdag feesten festival festivals fiets fietsen film films flyer flyers folder folders
        fonds formatie formulier formulieren foto's fte's gesprek gesprekje gesprekjes gesprekken gids
        gidsen groep groepen groepje gymles handreiking handreikingen herhaalbezoeken huisbezoek
        huiswerkbegeleiding hulpmiddelen hulpverlening hulpvraag hulpvragen indicatie indicaties
        initiatief initiatieven inkomstenbelasting inloop inloopuren inschrijving inschrijvingen
        inspanning inspanningen instroom intake intakes interventie interventies interview interviews
        intervisie intervisies inzet kaart kaarten kamp kampen keer kennismaking kennismakingen
        keukentafel kilometer kilometers kist kisten kluis klus klussen koffers koppeling koppelingen
        kortingspas kosten krant kranten kring kringen kubus kwartieren laptops leesboeken les lessen
        lezing lezingen lijn lijnen likes locatie locaties loket loketten lunch lunches maaltijd
        maaltijden maand maatregel maatregelen magazine mail mails markt markten match matches materiaal
        materialen media-aandacht melding meldingen metingen middag middagen minuten minuut moestuin
        moestuinen moestuintjes moment momenten nacht nachten nazorg netwerkbijeenkomst nieuwsbrief
        nieuwsbrieven observatie observaties ochtend ochtenden oefensessies offerte offertes onderhoud
        ondersteuning ondersteuningen onderzoek onderzoeken onderzoekjes ontbijten ontmoeting
        ontmoetingen opdracht opdrachten opening openingstijden openingsuren opkomst opleiding
        opleidingen oproep oproepen opvangplekken overdracht overdrachten overeenkomst overeenkomsten
        overleg overleggen pagina paginaweergaven pakket pakketten pas pasje pasjes passen peilingen
        pilot pilots plaatsen plaatsing plaatsingen plan plannen plek plekken podcast podcasts poster
        posters posts praatje praatjes presentatie presentaties preventiecampagne product producten
        proefles programma programma's project projecten publicatie publicaties punt punten rapport
        rapportage rapportages rapporten reacties recept recepten regeling regelingen registratie
        registraties reis reizen repetities respons rit ritten rollators ronde rondes rondleiding
        rondleidingen route routes ruimte ruimtes saneringskredieten scan scans scholing scholingen
        schouw schouwen schuldregeling schuldregelingen scootmobielen screening screenings seminar
        sessie sessies signaal signalen sollicitatietraining spaarkaarten speelmiddag spel spellen
        spelletjesmiddag spreekuren spreekuur stage stageplaatsen stages stand strippenkaart subsidie
        subsidies supervisie symposium tablets tafel tafels tas tasjes tassen teambuilding
        teamoverleggen tegemoetkoming tegemoetkomingen teksten telefoon telefoongesprekken telefoons
        telefoontje telefoontjes tentoonstelling test testen tips tocht tochten toeleiding toeleidingen
        toernooi toernooien toertocht toestellen toolkit toolkits training training-on-the-job
        trainingen traject trajecten transport trefpunt tuin tuinen tweets uitgaven uitgifte uitje
        uitjes uitleen uitleningen uitnodiging uitnodigingen uitstap uitstapje uitstapjes uitvoering
        uitwisseling uitwisselingen uitzending uitzendingen uren uur vacature vacatures vakantie
        vakanties vergadering vergaderingen verklaring verklaringen verlof vermelding vermeldingen
        verordeningen verslag verslagen verstrekking verstrekkingen vervoer verwendagen verwijzing
        verwijzingen video video's views vlog vlogs voorleesboeken voorleesuren voorlichting
        voorlichtingen voorstelling voorstellingen voorziening voorzieningen voucher vouchers vraag
        vragen vragenlijst vragenlijsten vrijwilligerswaardering wachtlijst wachttijd wandeling
        wandelingen warme website websitebezoeken weekend weekenden wegwijzer weken werkbezoek
        werkzaamheden werving wijkplan workshop workshops zitdagen zitting zittingen
    ";

    /// States, levels and things that happen to people: counting them counts change.
    STATE = "
        acceptatie achterstand achterstanden afsluitingen afstand alcohol alcoholgebruik angst
        arbeidsdeelname arbeidsmarkt arbeidsparticipatie armoede armoedegrens autobranden baan balans
        banen beheersing belastbaarheid belasting beleid bereidheid bestaanszekerheid bestuurstekort
        betalingsachterstanden betrokkenheid beweegrichtlijn bewegingsarmoede bewustzijn bijbaan
        bloeddruk bmi branden brutoloon burenhulp burenruzies cijfergeletterdheid cohesie conditie
        conflict conflicten criminaliteit crisisopname crisisopnames dagritme dakloosheid delict
        delicten depressie depressies diefstal diefstallen diploma diploma's discriminatie draagkracht
        draaglast draagvlak drank drugs drugsgebruik echtscheidingen eenzaamheid eigenwaarde
        energiearmoede faillissementen fitheid fracturen gebit gedrag gelijkheid geluk gevoel geweld
        gewicht gewrichtsklachten gezinssituatie gezondheid gezondheidsklachten grip groepsgevoel
        heupfracturen houding huisuitzetting huisuitzettingen huisvesting huurachterstand
        huurachterstanden huurwoning inbraak inbraken incident incidenten inkomen inkomens inkomsten
        invloed inzicht isolement jeugdcriminaliteit jeugdoverlast jeugdwerkloosheid kans kansen kennis
        kindermishandeling klacht klachten kwaliteitvanleven laaggeletterdheid leefbaarheid leefomgeving
        leefstijl leerachterstand leerprestaties leerresultaten leesplezier leesvaardigheid leven
        levenskwaliteit levensritme levensverwachting levensvreugde maatschappij mantelzorglast mening
        middelengebruik misdrijf misdrijven mobiliteit motivatie motoriek nachtrust netwerk netwerken
        niveau niveaus normen obesitas onafhankelijkheid onderbenutting onderdak ondertoezichtstelling
        ondertoezichtstellingen ondervoeding ongelijkheid ongeval ongevallen ontslag
        ontwikkelingsachterstand ontwikkelkansen onveiligheid opname opnamen opnames opvoedvaardigheden
        overbelasting overgewicht overlast overlastmelding overlastmeldingen overlijden
        participatiegraad perspectief pesten pestgedrag polarisatie positie prestatie prestaties
        probleem problematiek problemen recidive recidives redzaamheid regie rendement respect
        rolmodellen rolverdeling rookgedrag rust saamhorigheid samenleving samenredzaamheid schooladvies
        schooladviezen schoolprestaties schoolsucces schooluitval schoolverzuim schuld schulden
        schuldenlast score scores sigaretten slaap slaapkwaliteit slagingspercentage spaargeld spanning
        spanningen spoedopname spoedopnames sportdeelname startkwalificatie startkwalificaties stemming
        sterfte sterftecijfer stress suïcides taalachterstand taalbeheersing taalniveau taalvaardigheid
        tekort tekorten terugval thuisloosheid thuissituatie tienerzwangerschappen tijd
        toekomstperspectief tolerantie trots uithuisplaatsing uithuisplaatsingen uitkering uitkeringen
        uitkeringsafhankelijkheid uitstroom uitval vaardigheden vaardigheid val valincident
        valincidenten valpartijen veerkracht veiligheid veiligheidsgevoel verblijfsduur verbondenheid
        verenigingsleven verhuizing verhuizingen verloop vernieling vernielingen verschil verslaving
        verslavingen vertrouwen vertrouwensband vervuiling verzuim verzuimdag verzuimdagen vitaliteit
        voortgang vooruitgang vriend vrienden vriendschap vriendschappen vrijwilligerswerk waardigheid
        wanbetaling wanbetalingen weerbaarheid welbevinden welzijnsgevoel werkdruk werkgelegenheid
        werkloosheid woning woninginbraken woonoverlast woonruimte woordenschat zeggenschap zelfbeeld
        zelfredzaamheid zelfregie zelfstandigheid zelfvertrouwen zelfwaardering zelfzorg
        ziekenhuisopname ziekenhuisopnames ziekteverzuim zingeving zorggebruik zorgkosten zorglast
        zorgvraag zuigelingensterfte zwaarlijvigheid zwemdiploma zwemdiploma's
    ";
    /// Reports of something: what they report decides.
    REPORT = "
        aangifte aangiften klacht klachten melding meldingen registraties
    ";
    /// What a person may have as a trait by which the offer finds them.
    TRAIT = "
        aandoening achtergrond autisme beperking beperkingen beurs dementie geheugenproblemen
        gehoorproblemen indicatie kwetsbaarheid lvb migratieachtergrond overgewicht ziekte
    ";

    /// What is done to or with people: taking part, being served.
    REACHED = "
        aangehaakt aangemeld aangesloten aangesproken aanmeld aanschuif aanschuiv aanspreek aansprek
        aanwezig adviseer adviser afgesloten afhandel afrond bediend begeleid behandel bekeken bel
        bemiddel benader benut bereik beschikbaar bespreek besproken besteld bevraag bevraagd bezocht
        bezoek bijgeschoold bijgestaan bijgewoond bijwon bijwonen bijwoon coach contacteer deelgenomen
        deelnam deelnamen deelneem deelneemt deelnem deelnemend diagnosticeer doorgeleid doorgestuurd
        doorloop doorlop doorlopen doorverwezen doorverwijs gebruikmaak gebruikmak gecoacht
        gecontacteerd gegaan geholpen gekomen gekoppeld gematcht geregistreerd geschoold gescreend
        gesproken gestart getest getraind gevraagd geweest geworven gezien geënquêteerd geïnformeerd
        geïnterviewd huisvest informeer informer ingeschreven ingestroomd ingezet inschrijf inschrijv
        instap instrom instroom inzet inzett kom komt koppel langsgeweest langskom langskomt match
        meededen meedeed meedoe meedoen meedoet meedraai meegedaan meegegaan meeloop ondersteun
        ondertekend onderzocht opgebeld opgehaald opgepakt opgeroepen opgevangen opgevolgd opgezocht
        opleid oppak opvang opvolg registreer registrer schol screen start stelde stelden stelt
        toegeleid toegewezen toeleid train uitgeleend uitgenodigd uitnodig vaccineer vervoer verwezen
        verzorg volg voltooi voorgelicht voorlicht
    ";
    /// What is done with things: making, giving, spending.
    MADE = "
        aangeboden aangekocht aangelegd aangeschaft aangevraagd afgegeven afgelegd afgenomen bedacht
        behandeld besteed bezet bezorg bezorgd binnengekomen gebouwd gebruikt gedeeld gedeelde gedraaid
        gefinancierd gegeven gehost gehouden gekookt geleverd gelopen gemeld geopend georganiseerd
        geplaatst geproduceerd gepubliceerd gerealiseerd gereden geschreven geserveerd geslaagd gespeeld
        gestuurd getoond geïnvesteerd indien ingediend ingekocht ingekomen ingeleverd ingericht ingevuld
        ingevulde ingewilligd invul lever ontvangen ontwikkeld open opengesteld opgehangen opgeknapt
        opgeleverd opgericht opgestart opgesteld opgezet organiseer organiser plaats publiceer realiseer
        realiser toegekend uitdeel uitdel uitgebracht uitgedeeld uitgegeven uitgereikt uitgevoerd
        uitgewerkt uitgezonden uitreik uitvoer uitvoerd vastgelegd vergaderd vergoed verleen verlen
        verspreid verstrek verstur verstuur vervaardigd vervuld verwerkt verzonden verzorgd voorgelezen
        vrijgemaakt
    ";
    /// Verbs of getting: what is got decides.
    GOTTEN = "
        gehad gekregen kreeg kregen krijg ontvang ontving ontvingen
    ";
    /// What people come to feel, know, can or do.
    BECOME = "
        aangenomen aangepast aanhoud aanpas aanvaard afgelost aflos begrijp behaal behal beheer beheers
        beher beheren beweeg beweg blijf blijv boek combineer combiner daal dal doorga doorgaa
        doorgestroomd doorstrom doorstroom doorzet draai drink durf durfd durven eenzaam eet eindig ervaar
        ervar gebleven gebroken gedaald gedronken gegroeid gehaald geleer geleerd geleid geloof gelooft
        genezen gescheiden gestegen gestopt gewerkt gezond groei groet haal hal help helpt herken herstel
        hersteld hervat hervatt houd ingevoerd kan ken kennen kent kies kiez kon konden kookt kun kunnen
        kunt leer lees leid leidde leidt lez lukt meebeslis meebeslist meepraat meepraten mis omgaan
        omgaat onderneemt ontbijt ontdek ontplooi opgebouwd opgedaan opgelost opgroei opkom oplever oplos
        overbelast overgenomen red redd rok rondkom rondkomen rondkomt rook schuldenvrij slaagd slaagt
        slaap slagen slap snap spaar spaart sparen sport spreek sprek stapt stem stemt steviger stijg stop
        teruggekeerd teruggevallen terugkeer terugkeert terugval terugvalt toegepast toepas trek trekt
        uitgestroomd uitgestroomde uitgevallen uitkom uitstrom uitstroom uitval vastgesteld verander
        verbeter verbeterd verdien vergroot verhoog verhuis verlaag verlaat verliest verloren vermijd
        verminder versterk vertrouw verwerf verworven vind vindt voel voeld voldoe volhoud volhoudt
        voorlees voorlez vooruitga vooruitgaan weerbaar weet werk weten wist wisten won wonen woon
        zelfstandig zwem
    ";
    /// Comparison and lasting: a sign of change, but a weak one.
    MORE = "
        actiever beter betere blijvend dagelijks duurzaam elkaar fitter gaan gegaan gelukkiger gezonder
        ging groter hoger hogere kleiner lager lagere langer meer minder minstens nog opnieuw rustiger
        slechter sneller steeds sterker toegenomen toenemend vaker veiliger verbeterd verbeterde
        verminderd voldoende weer weerbaarder zekerder zelfstandiger zelfverzekerder
    ";
    /// Of one's own accord.
    SELF = "
        eigen onafhankelijk uitzichzelf zelf zelfstandig zelfstandige zich
    ";
    /// What befalls people: a passive with one of these tells of change.
    HARM = "
        aangehouden aanraking bedreigd bestolen gearresteerd gediscrimineerd gepest geschorst geslagen
        misbruikt mishandeld ontslagen opgenomen overleden uitgebuit uitgehuwelijkt uitgezet verdacht
        veroordeeld
    ";

    /// Words that give an opinion.
    JUDGEMENT = "
        aanbeveelt aanbevelen bejegening beoordeling beoordelingen bereikbaarheid cijfer cliëntervaring
        cliënttevredenheid cliëntwaardering gastvrijheid klantervaring klanttevredenheid
        klantvriendelijkheid klantwaardering nps ontevreden oordeel promoter rapportcijfer
        rapportcijfers tevreden tevredenheid waardering waarderingscijfer
    ";
    /// Verbs that give an opinion when an opinion goes with them.
    JUDGES = "
        beoordeelde beoordeelt beoordelen gaf geeft geven noemt oordeelt vinden vindt vond vonden
        waardeerde waardeert waarderen
    ";
    /// Opinions.
    OPINION = "
        acceptabel behulpzaam bruikbaar deskundig deskundige duidelijk fijn gevarieerd gezellig goed goede
        helder hoger inspirerend interessant laagdrempelig leerzaam leuk nuttig passend plezierig positief
        praktisch prettig relevant ruim serieus toegankelijk voldoende vriendelijk waardevol zinvol
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
}
