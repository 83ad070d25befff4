//! The Dutch words that tell effort from change.
//!
//! Nouns stand here without what may be put before them: a compound is known by its last part.
//! Verbs stand here as stems; the endings are taken off before looking.

use crate::wording::lexicon::word_lists;

word_lists! {
    /// Words that ask how many.
    QUANTITY = "
        aandeel aantal aantallen cumulatief deel gem gem. gemiddeld gemiddelde hoeveel hoeveelheid omvang
        percentage percentages procent ratio som totaal totaalaantal totale verhouding
    ";
    /// Words that ask which part, or how high.
    SHARE = "
        % aandeel gem gem. gemiddeld gemiddelde percentage percentages procent ratio verhouding
    ";
    /// Words that say that a quantity moves.
    TREND = "
        afname daling groei krimp stijging terugloop toename verdubbeling vermeerdering vermindering
    ";
    /// Words that say that a quantity falls.
    LESS = "
        afname daling minder terugloop vermindering
    ";
    /// Words that may stand between the quantity and its noun.
    LEADING = "
        acht alle circa de dertig drie duizend een elf elk elke er het honderd hun ieder iedere in
        jaarlijks jaarlijkse maandelijks minimaal minstens negen negentig nieuwe ons onze tachtig tenminste
        tien totale twaalf twee tweehonderd twintig uniek unieke van veertig verschillende vier vijf
        vijftien vijftig werden worden zes zestig zeven zeventig zijn
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
    /// Forms of to be, to have and to become.
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

    /// People who are nothing but people: what stands behind them decides.
    PERSON = "
        adolescenten alleenstaande alleenstaanden alleenwonenden ambtenaar ambtenaren anderstalige
        anderstaligen arbeidsmigranten arts artsen asielzoekers baby baby's bestuurder bestuurders bewoner
        bewoners boer boeren broers brugklassers buren burger burgers buurtgenoten collega's dames
        doelgroep doelgroepen echtparen eerstejaars ex-gedetineerden expats familie familieleden families
        fietser fietsers forenzen gedetineerden gehandicapte gehandicapten gevangenen gezin gezinnen
        gezinsleden grootouders heren huisarts huisartsen huishouden huishoudens huurder huurders
        inburgeraar inburgeraars individuen ingezetenen inwoner inwoners jarige jarigen jeugdige jeugdigen
        jongen jongens jongere jongeren kind kinderen kleuter kleuters kwetsbaren leeftijdsgroep leerkracht
        leerkrachten leerling leerlingen leraar leraren lhbti'ers lhbtiq'ers man mannen mantelzorger
        mantelzorgers mbo'ers meid meiden meisje meisjes mens mensen migrant migranten minderjarigen moeder
        moeders naaste naasten nabestaanden nieuwelingen nieuwkomer nieuwkomers oekraïners oma's opa's
        ouder oudere ouderen ouders patiënt patiënten personen persoon peuter peuters plusser plussers
        pubers raadsleden reizigers scholier scholieren schooljeugd sekswerkers senior senioren sporters
        starter starters statushouder statushouders stellen student studenten studerenden tiener tieners
        toeristen vader vaders verpleegkundige verpleegkundigen vluchteling vluchtelingen volwassene
        volwassenen vrouw vrouwen werkende werkenden werknemer werknemers wethouders wijkgenoten winkelier
        winkeliers wonenden zwangere zwangeren zzp'ers
    ";
    /// Organisations: what stands behind them decides.
    ORGANISATION = "
        aanbieder aanbieders afdeling afdelingen apotheken autoriteit autoriteiten basisschoolklassen
        bedrijf bedrijfsleven bedrijven besturen bewonersbedrijven bewonerscommissie bewonerscommissies
        bewonersgroep bewonersgroepen bewonersinitiatief bewonersinitiatieven bibliotheek bibliotheken
        bioscopen brugklassen burgerinitiatief burgerinitiatieven buurtinitiatief buurtinitiatieven centra
        centrum club clubs coalities comités corporatie corporaties coöperatie coöperaties fondsen fracties
        gemeente gemeenten genootschap genootschappen horecabedrijven horecazaken hotels instantie
        instanties instelling instellingen inwonerinitiatief inwonerinitiatieven inwonersinitiatieven
        kantine kantines kerk kerken kinderopvang klassen maatschappen mkb'ers moskee moskeeën ondernemer
        ondernemers onderneming ondernemingen organisatie organisaties overheden overheid partijen politie
        praktijk praktijken provincies scholen scholengemeenschap school schoolklassen sportclub sportclubs
        stichting stichtingen supermarkten team teams theater theaters universiteit universiteiten
        vereniging verenigingen verkooppunten verzekeraars voetbalclub voetbalclubs waterschap
        waterschappen werkgever werkgevers wijkinitiatief wijkinitiatieven winkel winkels zorgaanbieders
        zwembad zwembaden
    ";
    /// Places and buildings: what is said of them decides as well.
    PLACE = "
        accommodatie accommodaties buurt buurten corporatiewoningen dak daken dorp dorpen gebied gebieden
        gebouw gebouwen halte haltes huis huizen huurwoning huurwoningen kantoor kantoren koopwoning
        koopwoningen monument monumenten pand panden park parken plein pleinen straat straten terrein
        terreinen wijk wijken woning woningen
    ";
    /// People who are there because of what is offered, or who make it: counting them counts effort.
    GUEST = "
        aandragers aanmelder aanmelders aanvrager aanvragers aanwezige aanwezigen abonnee abonnees adviseur
        adviseurs afnemer afnemers agenten alumni ambassadeur ambassadeurs assistent assistenten begeleider
        begeleiders beheerder beheerders belangstellende belangstellenden beller bellers beroepskracht
        beroepskrachten betrokkene betrokkenen bezoeker bezoekers bezoekster bezoeksters bezorgers bieders
        boa's bouwers buddy buddy's buurtmoeders buurtvaders chatter chatters chauffeur chauffeurs cliënt
        cliënten coach coaches conciërges consulent consulenten contactpersonen contactpersoon coördinator
        coördinatoren cursist cursisten cursusleiders dansers deelneemster deelneemsters deelnemer
        deelnemers dienstverleners docent docenten donateur donateurs donor donoren eetgasten
        ervaringsdeskundige ervaringsdeskundigen eters experts fans financier financiers fte functionaris
        functionarissen fysiotherapeuten gast gasten gastgezinnen gastheren gastvrouwen gebruiker
        gebruikers gebruikster gebruiksters gegadigden gevers geïnteresseerden handhavers helper helpers
        houder houders hulpverlener hulpverleners hulpvrager hulpvragers initiatiefnemer initiatiefnemers
        inschrijver inschrijvers instromer instromers instructeur instructeurs intermediair intermediairs
        inzenders juristen kampeerders kandidaat kandidaten ketenpartner ketenpartners kijker kijkers klant
        klanten koks koplopers krachten kunstenaar kunstenaars kwartiermakers leden leiders leidsters lezer
        lezers lid logés luisteraar luisteraars maatje maatjes makelaar makelaars medewerker medewerkers
        melders mentor mentoren muzikanten nemers netwerkpartner netwerkpartners ondersteuner ondersteuners
        ontvanger ontvangers oppassen organisatoren ouderadviseurs overnachters partner partnerorganisaties
        partners passagiers peers personeel personeelsleden pioniers pleeggezinnen pleegouders professional
        professionals raadslieden raadsman rechthebbenden regisseur regisseurs respondent respondenten
        rijders samenwerkingspartner samenwerkingspartners scheidsrechters sleutelfiguren sleutelfiguur
        specialist specialisten speler spelers sponsor sponsoren sponsors spreker sprekers stagebegeleiders
        stagiair stagiaires stagiairs steungezin steungezinnen steward stewards supporters surveillanten
        taalvrager taalvragers telefonisten therapeuten toehoorders toeschouwers toezichthouders tolk
        tolken trainer trainers tuinders uitvoerders verbinder verbinders verhuurders verkopers
        vertegenwoordigers verwijzers verzorgenden volger volgers voorlezers voorlichters voorzitters
        vrager vragers vrijwilliger vrijwilligers vrijwilligster vrijwilligsters wachtenden wandelaars
        werker werkers werkster wijkverpleegkundige wijkverpleegkundigen zangers zorgverleners zorgvrager
        zorgvragers zwemmers
    ";
    /// People named after the state they are in: counting them counts that state.
    STATUS = "
        afhakers afstromers alcoholisten analfabeet analfabeten armen bankslapers bijstandsgerechtigde
        bijstandsgerechtigden bijstandsklanten bijstandsontvangers buitenslaper buitenslapers dader daders
        dakloze daklozen delinquenten doden doorstromers drinker drinkers drugsgebruikers eenzame eenzamen
        gamers geheelonthouders gerechtigden geslaagden gestopten gewonden gokkers hangjongeren
        huisvlinders jeugdgroep jeugdgroepen kansarmen laaggeletterde laaggeletterden loze lozen minima
        minimahuishoudens niet-rokers nuggers onverzekerden opstromers overlastgevers overledenen
        overvallers plegers probleemjongeren problematische recidivist recidivisten roker rokers
        schoolverlater schoolverlaters schuldenaren slachtoffer slachtoffers spijbelaar spijbelaars
        stemmers thuisloze thuislozen thuiszitter thuiszitters uitkeringsgerechtigde uitkeringsgerechtigden
        uitstromers uitvaller uitvallers veelplegers verdachten verkeersdoden verkeersgewonden verslaafde
        verslaafden verzuimers vsv'ers vsv-ers wanbetaler wanbetalers weglopers werkloze werklozen
        werkzoekende werkzoekenden woningzoekenden ww'ers ww-ers zieken zoekenden zwerfjongeren zwervers
    ";

    /// Things done, made, given, spent or asked for: counting them counts effort.
    WORK = "
        -aantal -aantallen -club -clubs -dag -dagen -groep -klas -klassen -minuten -nacht -nachten -opvang
        -plaats -stimulering -uren -zorg aanbesteding aanbestedingen aanbod aanbodoverzicht aandacht
        aandachtsmomenten aankoop aankopen aanleg aanmelding aanmeldingen aanpak aanpakken aanplant
        aanrijtijd aanschaf aanspreekpunt aanspreekpunten aanvraag aanvraagformulieren aanvragen
        aanwezigheid abonnement abonnementen actie acties activering activiteit activiteiten
        activiteitenaanbod adres adressen advertentie advertenties advies adviezen afdoening afdoeningen
        afgifte afhandeling afhandelingen afhandeltijd afspraak afspraken afvalbakken agenda alarmering
        alarmeringen ambulante analyse analyses app apparaat apparaten apps arrangement arrangementen
        artikel artikelen atelier ateliers attendering audit automaat automaten avond avonden award awards
        bakken balies bankje bankjes barbecue barbecues bed bedden bedrag begeleiding begeleidingen
        begroting behandelduur behandeling behandelingen behandeltijd beheer belastingaangifte
        belastingaangiften belletje belletjes beloning beloningen belronde belrondes bemiddeling
        bemiddelingen benuttingsgraad bereik bericht berichten beschikbaarheid beschikking beschikkingen
        bestelling bestellingen betaling betalingen betalingsregelingen beurs beursvloer beursvloeren beurt
        beurten beurzen beweegtoestellen bewegingen bewonersavond bezetting bezettingsgraad
        bezettingsgraden bezettingspercentage bezichtigingen bezoek bezoekcijfers bezoeken bezoekersaantal
        bezoekersaantallen bezoekerscijfers bezoekje bezoekjes bezorgingen bezwaar bezwaarschrift
        bezwaarschriften bezwaren bijdrage bijdragen bijeenkomst bijeenkomsten bijscholing bijscholingen
        bingo bingo's bloembakken bloemen blog blogs boek boeken boeking boekingen boekje boekjes boete
        boetes bomen bon bonnen boodschap boodschappen bord borden bordje borrel borrels bouw box boxen
        braderie brief briefing briefings brieven brillen brochure brochures bruggen budget budgetplannen
        budgetten buffet bus bussen buurtbus buurtkamer buurtkamers cadeau café cafés camera campagne
        campagnes capaciteit caseload casus casussen ceremonie ceremonies certificaat certificaten
        challenge challenges chat chats check checks cheques clinic clinics coaching collecte collectes
        collectie collecties college column columns competitie competities compliment complimenten
        computers concert concerten condooms conferentie conferenties congres congressen consignatie
        consult consultatie consultaties consulten contact contacten contactmoment contactmomenten
        container containers contract contracten controle controles convenant convenanten crowdfunding
        cursus cursusplaatsen cursussen dagbesteding dagdeel dagdelen daguitje dans deals debat debatten
        deelname deelnamecijfers deelnamegraad deelnamepercentage deelnames deelnemersaantal
        deelnemersaantallen dekens demonstratie demonstraties deskundigheidsbevordering detachering
        detacheringen dialogen dialoog dienst diensten dienstverlening diner diners disco disco's
        doorlooptijd doorverwijzing doorverwijzingen doos dossier dossiers douches download downloads dozen
        drempels drukwerk e-learning e-learnings e-mails educatie eettafel eettafels energieboxen
        energiescans enquête enquêtes etentje etentjes euro euro's evaluatie evaluaties evenement
        evenementen excursie excursies experiment experimenten expertmeeting expertsessies expositie
        exposities faciliteit faciliteiten feest feestdag feesten feestje feestjes festival festivals
        festiviteit festiviteiten fietsenstalling fietsenstallingen film films financiering financieringen
        flyer flyers folder folders fonds formatie formulier formulieren foto's fte's game games gebruik
        gelegenheden gelegenheid gereedschap gesprek gesprekje gesprekjes gesprekken gids gidsen gift
        giften groep groepen groepje gymles hackathon hackathons handhaving handreiking handreikingen
        handtekening handtekeningen hercontroles herhaalbezoeken herinnering herinneringen huisbezoek
        huiskamer huiskamers huisverbod huisverboden huiswerkbegeleiding hulp hulpmiddelen hulpverlening
        hulpvraag hulpvragen iftar iftars ijsbaan ijsbanen impuls impulsen indicatie indicaties infographic
        infographics infopunt infopunten informatie infostand inhuur initiatief initiatieven
        inkomstenbelasting inloop inloopuren innovaties inschrijving inschrijvingen insectenhotel
        insectenhotels inspanning inspanningen inspectie inspecties installatie installaties instroom
        instructie instructies instrument instrumenten intake intakes interventie interventies interview
        interviews intervisie intervisies inventarisatie inventarisaties inzet item items jaarverslag
        jassen jubileum kaart kaarten kamer kamers kamp kampen kanalen kasten kavels kennismaking
        kennismakingen kermis keuken keukens keukentafel keuring keuringen kilo's kilometer kilometers kist
        kisten kit kits kleding kluis klus klusjes klussen koffers koffertjes koffie koor koppel koppeling
        koppelingen koppels koren korting kortingen kortingspas kosten kraam kramen krant kranten kratten
        krediet kredieten kring kringen kubus kunstwerk kunstwerken laadpaal laadpalen laptop laptops
        leerplek leerwerkplek leerwerkplekken leesboeken lening leningen les lessen levering leveringen
        levertijd lezing lezingen lichtmasten lidmaatschap lidmaatschappen lijn lijnen likes locatie
        locaties lokaal lokalen loket loketten loten lunch lunches maaltijd maaltijden maatregel
        maatregelen maatwerk maatwerkvoorziening maatwerkvoorzieningen magazine mail mails manifestatie
        manifestaties markt markten masterclass masterclasses match matches materiaal materialen matrassen
        mdo mdo's media-aandacht meeting meetings melding meldingen menu's meter meters methode methoden
        methodes methodiek methodieken meting metingen middag middagen minibieb minibiebs module modules
        moestuin moestuinen moestuintjes moment momenten monitor motie moties muurschildering
        muurschilderingen muziekschool nazorg nestkasten netwerkbijeenkomst netwerkborrel
        nieuwjaarsreceptie nieuwsbrief nieuwsbrieven nominatie nominaties nota nota's notitie notities
        observatie observaties ochtend ochtenden oefening oefeningen oefensessies offerte offertes
        onderdelen onderhoud onderhoudsbeurten onderscheiding onderscheidingen ondersteuning
        ondersteuningen ondertekeningen onderzoek onderzoeken onderzoekjes ontbijt ontbijten ontheffing
        ontheffingen ontmoeting ontmoetingen opbrengst opbrengsten opdracht opdrachten opening
        openingstijden openingsuren openstelling openstellingen opkomst oplage opleiding opleidingen oproep
        oproepen optocht optochten optreden optredens opvangplekken overdracht overdrachten overeenkomst
        overeenkomsten overleg overleggen overnachting overnachtingen pad paden pagina paginaweergaven
        pakket pakketten palen pas pasje pasjes passen patrouille patrouilles peergroup peilingen petitie
        petities picknick picknicks pilot pilots pitch pitches plaatsen plaatsing plaatsingen plan plannen
        planten plantjes plek plekken podcast podcasts podia podium portie porties poster posters posts
        praatje praatjes prentenboeken presentatie presentaties preventiecampagne prijsvraag procedure
        procedures proces-verbaal processen-verbaal product producten productie producties proef proefles
        proeven proeverij proeverijen programma programma's project projecten promotie protocol protocollen
        publicatie publicaties publiciteit punt punten quiz quizzen raadpleging raadplegingen radiospot
        rapport rapportage rapportages rapporten reacties reactietijd realisatie recept recepten receptie
        recepties reclame regeling regelingen regenton regentonnen registratie registraties reis reizen
        rekeningen renovatie renovaties reparatie reparaties repetities reservering reserveringen respons
        responspercentage responstijd riolering rioleringen rit ritten rollators rolstoel rolstoelen ronde
        rondes rondleiding rondleidingen rotonde rotondes route routes ruimte ruimtes samenkomst
        samenkomsten samenwerking samenwerkingen samenwerkingsverband samenwerkingsverbanden sanering
        saneringen saneringskredieten scan scans schenking schenkingen schilderij schilderijen schoenen
        scholing scholingen schoonmaak schouw schouwen schuldregeling schuldregelingen schuldsanering
        scootmobielen screening screenings seminar serie series sessie sessies show shows signaal signalen
        skatebaan slaapzakken sloop sollicitatietraining spaarkaarten spandoeken speelgoed speelmiddag
        speelplaats speelplek spel spellen spelletjesmiddag speurtocht sponsoring sponsorloop sportdagen
        spots spreekbeurt spreekbeurten spreekuren spreekuur spuiten stage stageplaatsen stages stalling
        stallingen stand steunpunt steunpunten sticker stickers stoelen strategie strategieën strippenkaart
        struiken studie studies subsidie subsidies supervisie symposium taak tablets tafel tafels taken tas
        tasjes tassen taxi taxi's teambuilding teamoverleggen tegemoetkoming tegemoetkomingen
        tegenprestatie tegenprestaties teksten telefoon telefoongesprekken telefoons telefoontje
        telefoontjes telling tellingen tenten tentoonstelling terugbelverzoeken terugkoppeling
        terugkoppelingen test testen tijdigheid tijdschrift tijdschriften tips tocht tochten toekenning
        toekenningen toelage toelagen toeleiding toeleidingen toernooi toernooien toertocht toespraak
        toespraken toestellen toets toetsen toetsing toetsingen toevoeging toevoegingen toezicht tolkuren
        tool toolkit toolkits tools training training-on-the-job trainingen traject trajectduur trajecten
        traktatie transport trefpunt triage triages tribune tribunes tuin tuinen tweets uitbetaling
        uitbetalingen uitbreiding uitbreidingen uitgaven uitgifte uitje uitjes uitleen uitleningen
        uitnodiging uitnodigingen uitreiking uitreikingen uitstap uitstapje uitstapjes uitvoering
        uitwisseling uitwisselingen uitzending uitzendingen uurtje uurtjes vacature vacatures vaccinatie
        vaccinaties vakantie vakanties veld velden veldje veldjes verbinding verbindingen verbouwing
        verbouwingen vergadering vergaderingen vergoeding vergoedingen vergunning vergunningen verhaal
        verhalen verhuring verhuringen verhuur verkenning verkenningen verklaring verklaringen verkoop
        verlenging verlengingen verlichting verlof vermelding vermeldingen vernieuwingen verordeningen
        verslag verslagen verstrekking verstrekkingen vertoning vertoningen vervanging vervangingen vervoer
        verwendagen verwerkingstijd verwijzing verwijzingen verzending verzendingen verzoek verzoeken video
        video's viering vieringen views visitatie visitaties visite visites vlog vlogs voorbereiding
        voorleesboeken voorleesuren voorlichting voorlichtingen voorstelling voorstellingen voorziening
        voorzieningen voucher vouchers vraag vragen vragenlijst vragenlijsten vrijwilligerswaardering
        waarschuwing waarschuwingen wachtlijst wachttijd wandeling wandelingen warme wasbeurten wasmachines
        webinar webinars webshop website websitebezoeken wedstrijd wedstrijden weekend weekenden
        weekendschool wegwijzer werkbezoek werkplaatsen werkzaamheden werving wijkplan workshop workshops
        zaak zaal zaken zalen zelftest zelftesten zendtijd zienswijze zienswijzen zitdagen zitting
        zittingen zomerschool zonnepanelen
    ";

    /// States, levels and things that happen to people: counting them counts change.
    STATE = "
        -deelname -duur -gebruik -groei -opvoeding -participatie -percentage -prijs -schap -situatie -stand
        -ziekte -ziektes aandoening aandoeningen aangifte aangiften aanrijdingen abortus abortussen
        abstinentie acceptatie achterstand achterstanden adhd afbouw afhaken afhankelijkheid afpersing
        afpersingen afsluitingen afstand afval afvalstromen agressie alcohol alcoholgebruik alfabetisering
        ambities angst angsten arbeidscontract arbeidscontracten arbeidsdeelname arbeidsinschakeling
        arbeidsmarkt arbeidsparticipatie arbeidsplaats arbeidsplaatsen arbeidsproces areaal armoede
        armoedegrens autobranden baan balans banen bbp bedreiging bedreigingen beheersing behoefte
        behoeften belastbaarheid belasting belastingdruk beleid belemmering belemmeringen beleving
        bereidheid beroving berovingen beschadiging beschadigingen beschermingsmaatregel
        beschermingsmaatregelen besef beslag beslagen besluitvorming besmetting besmettingen besparing
        besparingen bestaansminimum bestaanszekerheid bestand bestedingen bestuurstekort
        betalingsachterstanden betalingsproblemen betrokkenheid bevolking beweegrichtlijn bewegingsarmoede
        bewoning bewustzijn bezit bijbaan bijplaatsingen bijstand bijverdiensten binding biodiversiteit
        bloeddruk bmi branden brandstichtingen brutoloon burenhulp burenruzies burgerschap burn-out
        calamiteit calamiteiten cannabis cariës cijfer cijfergeletterdheid cijfers cocaïne cohesie conditie
        conflict conflicten consumptie criminaliteit criminaliteitscijfer crisisopname crisisopnames
        crisisplaatsing crisisplaatsingen cybercrime dagritme dakloosheid delict delicten depressie
        depressies diefstal diefstallen diploma diploma's discriminatie doel doelen doorstroming doorstroom
        draagkracht draaglast draagvlak drank drugs drugsgebruik druk drukte duur dwang dynamiek
        echtscheidingen economie eenzaamheid eigenaarschap eigenkracht eigenwaarde elektriciteit emissie
        emissies energie energiearmoede energielabel energieproductie ervaring ervaringen escalatie
        escalaties evenwicht faillissement faillissementen fijnstof file files fitheid fouten fracturen
        fraude fraudebedrag functioneren gebit geboorten geboortes gebrek gebreken gedachten gedrag gehalte
        gelijkheid geluidshinder geluidsoverlast geluk geurhinder geuroverlast geval gevallen gevoel
        gevoelens geweld gewicht gewrichtsklachten gezinssituatie gezondheid gezondheidsklachten
        gezondheidsverschillen ggz graad grip groepsgevoel grootte hbo heden heid heropname heropnames
        heupfracturen hinder honger houding huisartsbezoek huisartsbezoeken huisuitzetting huisuitzettingen
        huisvesting huizenmarkt huur huurachterstand huurachterstanden huurprijs huurschuld huurschulden
        huwelijk huwelijken imago inbraak inbraken incident incidenten index indiensttreding
        indiensttredingen infectie infecties inkomen inkomens inkomsten interesse intimidatie intimidaties
        invloed inwoneraantal inwoneraantallen inwonertal inzicht isme isolement iteit jeugdbescherming
        jeugdcriminaliteit jeugdhulp jeugdhulpgebruik jeugdhulpvoorziening jeugdhulpvoorzieningen
        jeugdoverlast jeugdreclassering jeugdwerkloosheid jeugdzorg kans kansen kansengelijkheid kennis
        kindermishandeling klacht klachten klimaat kloof knelpunt knelpunten koopkracht kracht kwaliteit
        kwaliteitvanleven laaggeletterdheid label labels lachgas lasten leefbaarheid leefomgeving leefstijl
        leeftijd leegstand leerachterstand leerlingenaantal leerlingenaantallen leerplezier leerprestaties
        leerresultaten leerwinst leesplezier leesvaardigheid letsel leven levensduur levensjaren
        levenskwaliteit levensritme levensstijl levensverwachting levensvreugde ligdagen liquiditeit lonen
        loon maatschappij mantelzorg mantelzorglast marktaandeel mate mbo medicijnen medicijngebruik mening
        meningen middelengebruik migratie misbruik misdrijf misdrijven mishandeling mishandelingen misstand
        misstanden mobiliteit moord moorden motivatie motoriek nachtrust netwerk netwerken niveau niveaus
        nood noodzaak normen obesitas omgeving omgevingen omzet onafhankelijkheid onderbenutting onderdak
        onderhoudsachterstand ondertoezichtstelling ondertoezichtstellingen ondervoeding onderwijs
        ongelijkheid ongeval ongevallen onrust ontruiming ontruimingen ontslag ontwikkeling ontwikkelingen
        ontwikkelingsachterstand ontwikkelkansen onveiligheid onveiligheidsgevoelens oorzaak oorzaken
        opname opnamen opnames oppervlakte optimisme opvattingen opvoedvaardigheden opwek opwekking
        overbelasting overgewicht overlast overlastmelding overlastmeldingen overlevingskans
        overlevingskansen overlijden overplaatsing overplaatsingen overschot overtreding overtredingen
        overval overvallen overzicht participatiegraad participatieladder patroon pensioen percepties
        perspectief pesten pestgedrag pijn pleegzorg plezier polarisatie positie prestatie prestaties
        probleem problematiek problemen productiviteit quote recidive recidivepercentage recidives
        redzaamheid regie regulier reguliere reistijd reistijden rendement respect resultaten risico
        risico's rolmodellen rolverdeling roofoverval roofovervallen rookgedrag rust ruzie ruzies
        saamhorigheid salaris salarissen samenleving samenredzaamheid samenstelling schaamte schade
        scheiding scheidingen schermtijd schooladvies schooladviezen schoolprestaties schoolsucces
        schooluitval schoolverzuim schuld schulden schuldenlast score scores seh separaties sfeer
        sigaretten slaagkans slaagkansen slaap slaapkwaliteit slagingspercentage solidariteit soorten
        spaargeld spanning spanningen spoedopname spoedopnames sportdeelname spreiding standpunt
        startkwalificatie startkwalificaties steekincidenten stemming sterfte sterftecijfer stikstof
        stoornis stoornissen straatroof straatroven stress suïcides symptomen taalachterstand
        taalbeheersing taalniveau taalontwikkeling taalvaardigheid tabak talent talenten tekort tekorten
        terugkeer terugval thuisloosheid thuissituatie tienerzwangerschappen tijd tijdsbesteding toekomst
        toekomstperspectief toerisme toestand tolerantie trauma trauma's trede treden trots tweedeling
        uitbraak uitbraken uitdagingen uitgaansgeweld uithuisplaatsing uithuisplaatsingen uitkering
        uitkeringen uitkeringsafhankelijkheid uitsluiting uitstoot uitstroom uitval vaardigheden
        vaardigheid val valincident valincidenten valongeval valongevallen valpartijen vandalisme vapes
        veerkracht veiligheid veiligheidsgevoel verandering veranderingen verbetering verbeteringen
        verblijfsduur verbondenheid verbruik verdeling verduurzaming vereenzaming verenigingsleven
        verergering vergiftigingen vergrijzing vergroening verharding verhardingspercentage verhuizing
        verhuizingen verkeer verkeersdrukte verkeersgedrag verkeersongevallen verkiezing verkiezingen
        verlies verliezen verloop vermogen vernieling vernielingen verpaupering verschil verschillen
        verslaving verslavingen verspilling verstening versterking vertrouwen vertrouwensband
        vervolgonderwijs vervuiling verwaarlozing verwachting verwachtingen verwondingen verzuim verzuimdag
        verzuimdagen verzuring vestiging vestigingen vitaliteit voeding voedselonzekerheid voldoening
        volume vooroordelen voorraad voortgang vooruitgang vriend vrienden vriendschap vriendschappen
        vrijwilligerswerk vroeggeboorte vroeggeboorten vroeggeboortes vsv waarde waarden waardigheid wajong
        wanbetaling wanbetalingen wao weerbaarheid weerstand weerstandsvermogen welbehagen welbevinden
        welvaart welzijnsbeleving welzijnsgevoel werkdruk werkgelegenheid werkloosheid werkplek werkplekken
        werkplezier werkstress wia wiet wijkbinding winst woninginbraken woningmarkt woonkosten woonlasten
        woonomgeving woonoverlast woonquote woonruimte woonsituatie woordenschat ww wwb xtc zeggenschap
        zelfbeeld zelfbeschikking zelfdoding zelfdodingen zelfmoord zelfmoorden zelfontplooiing
        zelfredzaamheid zelfregie zelfrespect zelfstandigheid zelfsturing zelfvertrouwen zelfwaardering
        zelfzorg ziekenhuisbezoek ziekenhuisbezoeken ziekenhuisopname ziekenhuisopnames ziekte ziektedagen
        ziektelast ziekten ziektes ziekteverzuim zingeving zoektijd zorg zorgafhankelijkheid zorgconsumptie
        zorgen zorggebruik zorgkosten zorglast zorgmijding zorgvraag zorgzwaarte zuigelingensterfte
        zwaarlijvigheid zwangerschap zwangerschappen zwemdiploma zwemdiploma's zwemvaardigheid zwerfafval
    ";
    /// Reports of something: what they report decides.
    REPORT = "
        aangifte aangiften klacht klachten melding meldingen registraties
    ";
    /// What a person may have as a trait by which the offer finds them.
    TRAIT = "
        aandoening achtergrond afstand autisme beperking beperkingen beurs dementie geheugenproblemen
        gehoorproblemen indicatie kwetsbaarheid lvb migratieachtergrond overgewicht ziekte
    ";

    /// What is done to or with people: taking part, being served.
    REACHED = "
        aangehaakt aangemeld aangesloten aangesproken aangetrokken aanmeld aanmoedig aanschuif aanschuiv
        aanspreek aansprek aanwezig adviseer adviser afgesloten afhandel afneemt afnemen afrond attendeer
        bedien bediend begeleid behandel bekeken bekende bel bemiddel benader benut bereik beroep
        beschikbaar bespreek besproken besteld betrokken bevraag bevraagd bezocht bezoek bijgeschoold
        bijgestaan bijgewoond bijwon bijwonen bijwoon coach contacteer deelgenomen deelnam deelnamen
        deelneem deelneemt deelnem deelnemend diagnosticeer doorgeleid doorgestuurd doorloop doorlop
        doorlopen doorverwezen doorverwijs gebruikmaak gebruikmak gecoacht gecontacteerd gegaan geholpen
        gehuisvest gekomen gekoppeld gematcht geraadpleegd geregistreerd geschoold gescreend gesproken
        gestart getest getraind gevraagd gewacht geweest geworven gezien geënquêteerd geïndiceerd
        geïnformeerd geïnterviewd huisvest informeer informer ingeschreven ingestroomd ingezet inschrijf
        inschrijv instap instrom instroom inzet inzett kom komt koppel langsgeweest langskom langskomt
        match mee meededen meedeed meedoe meedoen meedoet meedraai meega meegaa meegedaan meegegaan meeloop
        mobiliseer ondersteun ondertekend onderzocht opgebeld opgehaald opgepakt opgeroepen opgevangen
        opgevolgd opgezocht opleid oppak opvang opvolg overnacht participeer participer raadpleeg
        registreer registrer rondgeleid schol screen start stelde stelden stelt toegelaten toegeleid
        toegewezen toeleid toets train uitgeleend uitgenodigd uitnodig vaccineer verblev verblijf
        vertegenwoordigd vervoer verwelkom verwezen verwijs verzorg volg voltooi voorgelicht voorlicht
        voorzien werf werv
    ";
    /// What is done with things: making, giving, spending.
    MADE = "
        aangeboden aangekocht aangelegd aangeplant aangeschaft aangevraagd aanplant afgedaan afgegeven
        afgelegd afgenomen beantwoord bedacht behandeld besteed besteld bestraat betaal bezet bezorg
        bezorgd bied binnengekomen controleer faciliteer faciliter financier gebouwd gebruikt gecontroleerd
        gedeeld gedeelde gedraaid gefinancierd gegeven gehost gehouden gehuurd gekapt gekookt gelegd
        geleverd gelopen gemaakt gemeld geopend georganiseerd geplaatst geplant geproduceerd geprogrammeerd
        gepubliceerd geraapt gerealiseerd gereden geschreven geserveerd geslaagd gesloten gespeeld gestuurd
        getekend getoond getroffen gevierd gevoerd geïnd geïnstalleerd geïnvesteerd heringericht indien
        ingediend ingekocht ingekomen ingeleverd ingericht ingevuld ingevulde ingewilligd ingezameld invul
        inzamel leg lever maak onderhoud ontvangen ontwikkeld ontworpen open opengesteld opgehangen
        opgeknapt opgelegd opgeleverd opgemaakt opgericht opgeruimd opgestart opgesteld opgestuurd opgezet
        opruim organiseer organiser plaats presenteer print publiceer realiseer realiser renoveer repareer
        schenk schrijf schrijv serveer sloop speel stuur subsidieer toegekend toegevoegd toevoeg uitbetaal
        uitdeel uitdel uitgebracht uitgedeeld uitgegeven uitgereikt uitgevoerd uitgewerkt uitgezonden
        uitreik uitvoer uitvoerd vastgelegd vergaderd vergoed verhuur verkocht verkoop verleen verlen
        verlengd verricht verspreid verstrek verstur verstuur vervaardigd vervang vervangen vervuld
        verwerkt verzamel verzend verzonden verzorgd voer voorbereid voorgelezen vrijgemaakt
    ";
    /// Verbs of getting: what is got decides.
    GOTTEN = "
        gehad gekregen kreeg kregen krijg ontvang ontving ontvingen
    ";
    /// What people come to feel, know, can or do.
    BECOME = "
        aangeef aangegeven aangenomen aangepast aangev aanhoud aanpas aanvaard aanvoel accepteer afgelost
        afhaak aflos afstrom afstroom bedreig begrijp behaal behal beheer beheers beher beheren behoud
        beland bereid beslis bestaat beweeg beweg bewust bezit blijf blijv boek combineer combiner daal
        dacht dal denk denkt doorga doorgaa doorgestroomd doorstrom doorstroom doorzet draai drink durf
        durfd durven eenzaam eet eindig erken ervaar ervar functioneer gebleven gebroken gedaald gedraag
        gedronken gegroeid gehaald geleer geleerd geleid geloof gelooft genezen geniet gescheiden gestegen
        gestopt gewerkt groei groet haal hal help helpt herintreed herken herstel hersteld hervat hervatt
        houd ingevoerd innoveer integreer kampt kan ken kennen kent kies kiez klaag kon konden kook kookt
        kun kunnen kunt leef leeft leer lees leid leidde leidt lez lid lijd lijdt lukt meebeslis meebeslist
        meepraat meepraten mis omgaan omgaat onderneemt ondervind ontbijt ontdek ontplooi ontsnap opbouw
        opgebouwd opgedaan opgelost opgroei opkom oplos overbelast overgenomen overleef overweeg overwin
        pleeg recidiveer red redd rijd rok rondkom rondkomen rondkomt rook schuldenvrij scoor slaagd slaagt
        slaap slagen slap snap solliciteer spaar spaart sparen sport spreek sprek stapt stem stemt steviger
        stijg stop strom stroom studeer terechtkan terechtkunn terugbetaal teruggekeerd teruggevallen
        terugkeer terugkeert terugval terugvalt toegepast toepas trek trekt uitgestroomd uitgestroomde
        uitgevallen uitkom uitstrom uitstroom uitval vaardig vastgesteld verander verbeter verbeterd
        verbruik verdien vergroot verhoog verhoud verhuis verkeert verklein verlaag verlaat verlang
        verliest verloren vermeerder vermijd verminder versterk vertoon vertrouw verwerf verworven verzuim
        vind vindt voel voeld voldoe volhoud volhoudt voorlees voorlez vooruitga vooruitgaan wandel
        weerbaar weet werk weten wil willen wist wisten won wonen woon zeg zelfredzaam zelfstandig zorgt
        zwem
    ";
    /// Comparison and lasting: a sign of change, but a weak one.
    MORE = "
        actiever beter betere blijvend dagelijks duurzaam elkaar fitter gelukkiger gezond gezonder groter
        hoger hogere kleiner lager lagere langer meer minder minstens nog opnieuw rustiger slechter sneller
        steeds sterker toegenomen toenemend vaker veiliger verbeterd verbeterde verminderd voldoende weer
        weerbaarder zekerder zelfstandiger zelfverzekerder
    ";
    /// What is said of people and things whose state it is.
    QUALITY = "
        betaalbare duurzame energiezuinige gezonde inclusieve taalvaardige toegankelijke veilige vitale
        weerbare werkzame zelfredzame
    ";
    /// Steps that people themselves make.
    MOVES = "
        doorstroming doorstroom geplaatst geplaatste plaatsing plaatsingen terugval uitstroom uitval
    ";
    /// Nouns that decide nothing: what is used or entered does.
    USE = "
        deelname gebruik instroom kg kilo liter m2 opkomst plaatsing plaatsingen ton
    ";
    /// Verbs that decide nothing when a state is their object: *een baan bereikt*, *gebruikmaakt van jeugdhulp*.
    ATTAINED = "
        bereiken bereikt beroep deelneemt deelnemen gebruiken gebruikmaakt gebruikmaken gebruikt gekomen
        gemaakt haalt instromen instroomt komen komt kwam maakt maken meedoen meedoet participeert
        participeren
    ";
    /// Own processes: that they become shorter or cheaper is no change in the world.
    PROCESS = "
        doorlooptijd doorlooptijden kosten tijd wachtlijst wachtlijsten wachttijd wachttijden
    ";
    /// How long and how often: counted they are effort, behind something else they are no offer.
    UNIT = "
        dag dagen keer keren kg kilo kwartieren liter m2 maal maand maanden malen minuten minuut nacht
        nachten stuks ton uren uur weken
    ";
    /// What was handed over, whatever it is.
    GIVEN = "
        toegekende uitgedeelde uitgekeerde uitgereikte verleende verstrekte
    ";
    /// What a list says of people, who are counted for what they are.
    LISTED = "
        geregistreerde ingeschreven
    ";
    /// Measures of a state, whatever stands before them.
    LEVEL = "
        index schaalscore schaalscores score scores
    ";
    /// What an offer may have led to.
    SUCCESS = "
        doelrealisatie effect resultaat resultaten succes verbetering vooruitgang
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
