//! The Dutch nouns that tell effort from change.
//!
//! They stand here without what may be put before them: a compound is known by its last part. With a hyphen before it
//! stands what a word means as a last part only: *gebruik* is an offer that is used, *drugsgebruik* a state. A regular
//! plural need not be named.

use crate::wording::lexicon::word_lists;

word_lists! {
    /// People who are nothing but people: what stands behind them decides.
    PERSON = "
        adolescenten alleenstaande alleenstaanden alleenwonenden ambtenaar ambtenaren anderstalige
        anderstaligen arbeidsmigranten arts artsen asielzoekers baby baby's bestuurder bestuurders bewoner
        bewoners boer boeren broers brugklassers buren burger burgers buurtgenoten collega's dames
        doelgroep doelgroepen echtparen eerstejaars ex-gedetineerden expats familie familieleden families
        fietser fietsers forenzen gedetineerden gehandicapte gehandicapten gevangenen gezin gezinnen
        gezinsleden grootouders heren huisarts huisartsen huishouden huishoudens hulpbehoevenden huurder
        huurders inburgeraar inburgeraars individuen ingezetenen inwoner inwoners jarige jarigen jeugdige
        jeugdigen jongen jongens jongere jongeren kind kinderen kleuter kleuters kredietnemer kredietnemers
        kwetsbaren leeftijdsgroep leerkracht leerkrachten leerling leerlingen leraar leraren lhbti'ers
        lhbtiq'ers man mannen mantelzorger mantelzorgers mbo'ers meid meiden meisje meisjes mens mensen
        migrant migranten minderjarigen moeder moeders naaste naasten nabestaanden nieuwelingen nieuwkomer
        nieuwkomers oekraïners oma's opa's ouder oudere ouderen ouders passant passanten patiënt patiënten
        personen persoon peuter peuters plusser plussers pubers raadsleden reizigers scholier scholieren
        schooljeugd sekswerkers senior senioren sporters starter starters statushouder statushouders
        stellen student studenten studerenden tiener tieners vader vaders vergunninghouder
        vergunninghouders verpleegkundige verpleegkundigen vluchteling vluchtelingen volwassene volwassenen
        vrouw vrouwen werkende werkenden werknemer werknemers wethouders wijkgenoten winkelier winkeliers
        wonenden zorgbehoevenden zwangere zwangeren zzp'ers
    ";
    /// Organisations: what stands behind them decides.
    ORGANISATION = "
        aanbieder aanbieders afdeling afdelingen apotheken autoriteit autoriteiten basisschoolklassen
        bedrijf bedrijfsleven bedrijven besturen bewonersbedrijven bewonerscommissie bewonerscommissies
        bewonersgroep bewonersgroepen bewonersinitiatief bewonersinitiatieven bioscopen brugklassen
        burgerinitiatief burgerinitiatieven buurtinitiatief buurtinitiatieven centra centrum club clubs
        coalities comités corporatie corporaties coöperatie coöperaties fondsen fracties gelegenheden
        gelegenheid gemeente gemeenten genootschap genootschappen horecabedrijven horecazaken hotels
        instantie instanties instelling instellingen inwonerinitiatief inwonerinitiatieven
        inwonersinitiatieven kantine kantines kerk kerken kinderopvang klassen maatschappen mkb'ers moskee
        moskeeën ondernemer ondernemers onderneming ondernemingen organisatie organisaties overheden
        overheid partijen politie praktijk praktijken provincies scholen scholengemeenschap school
        schoolklassen sportclub sportclubs stichting stichtingen supermarkten team teams theater theaters
        universiteit universiteiten vereniging verenigingen verkooppunten verzekeraars voetbalclub
        voetbalclubs waterschap waterschappen werkgever werkgevers wijkinitiatief wijkinitiatieven winkel
        winkels zorgaanbieders zwembad zwembaden
    ";
    /// Places and buildings: what is said of them decides as well.
    PLACE = "
        accommodatie accommodaties buurt buurten corporatiewoningen dak daken dorp dorpen gebied gebieden
        gebouw gebouwen halte haltes huis huizen huurwoning huurwoningen kantoor kantoren koopwoning
        koopwoningen monument monumenten pand panden park parken plein pleinen straat straten terrein
        terreinen wijk wijken woning woningen
    ";
    /// People who are there because of what is offered, or who make it: counting them counts effort.
    PARTICIPANT = "
        aandragers aanmelder aanmelders aanvrager aanvragers aanwezige aanwezigen abonnee abonnees adviseur
        adviseurs afnemer afnemers agenten alumni ambassadeur ambassadeurs assistent assistenten begeleider
        begeleiders beheerder beheerders belangstellende belangstellenden beller bellers beroepskracht
        beroepskrachten betrokkene betrokkenen bezoeker bezoekers bezoekster bezoeksters bezorgers bieders
        boa's bouwers buddies buddy buddy's buurtmoeders buurtvaders chatter chatters chauffeur chauffeurs
        client clienten cliënt cliënten coach coaches conciërges consulent consulenten contactpersonen
        contactpersoon coördinator coördinatoren cursist cursisten cursusleiders dansers deelneemster
        deelneemsters deelnemer deelnemers dienstverleners docent docenten donateur donateurs donor donoren
        eetgasten ervaringsdeskundige ervaringsdeskundigen eters experts fans financier financiers fte
        functionaris functionarissen fysiotherapeuten gast gasten gastgezinnen gastheren gastvrouwen
        gebruiker gebruikers gebruikster gebruiksters gegadigden gevers geïnteresseerden handhavers helper
        helpers houder houders hulpverlener hulpverleners hulpvrager hulpvragers initiatiefnemer
        initiatiefnemers inschrijver inschrijvers instromer instromers instructeur instructeurs
        intermediair intermediairs inzenders juristen kampeerders kandidaat kandidaten ketenpartner
        ketenpartners kijker kijkers klant klanten koks koplopers krachten kunstenaar kunstenaars
        kwartiermakers leden leiders leidsters lener leners lezer lezers lid logés luisteraar luisteraars
        maatje maatjes makelaar makelaars medewerker medewerkers melders mentor mentoren muzikanten nemers
        netwerkpartner netwerkpartners ondersteuner ondersteuners ondertekenaar ondertekenaars ontvanger
        ontvangers oppassen organisatoren ouderadviseurs overnachters partner partnerorganisaties partners
        passagiers peers personeel personeelsleden pioniers pleeggezinnen pleegouders professional
        professionals raadslieden raadsman rechthebbenden regisseur regisseurs respondent respondenten
        rijders samenwerkingspartner samenwerkingspartners scheidsrechters sleutelfiguren sleutelfiguur
        specialist specialisten speler spelers sponsor sponsoren sponsors spreker sprekers stagebegeleiders
        stagiair stagiaires stagiairs steungezin steungezinnen steward stewards supporters surveillanten
        taalvrager taalvragers telefonisten therapeuten toehoorders toeschouwers toezichthouders tolk
        tolken trainer trainers tuinders uitvoerders verbinder verbinders verhuurders verkopers
        vertegenwoordigers verwijzers verzorgenden volger volgers voorlezers voorlichters voorzitters
        vrager vragers vrijwilliger vrijwilligers vrijwilligster vrijwilligsters vte vte's wachtenden
        wandelaars werker werkers werkster wijkverpleegkundige wijkverpleegkundigen zangers zorgverleners
        zorgvrager zorgvragers zwemmers
    ";
    /// People named after the state they are in: counting them counts that state.
    STATUS = "
        afhakers afstromers alcoholisten analfabeet analfabeten armen bankslapers bijstandsgerechtigde
        bijstandsgerechtigden bijstandsklanten bijstandsontvangers buitenslaper buitenslapers dader daders
        dakloze daklozen delinquenten doden doorstromers drinker drinkers drugsgebruikers eenzame eenzamen
        gamers geheelonthouders gerechtigden geslaagden gestopten gewonden gokkers hangjongeren
        huisvlinders jeugdgroep jeugdgroepen kansarmen laaggeletterde laaggeletterden loze lozen mijders
        minima minimahuishoudens niet-rokers nuggers onverzekerden opstromers overlastgevers overledenen
        overvallers plegers probleemjongeren problematische recidivist recidivisten roker rokers
        schoolverlater schoolverlaters schuldenaren slachtoffer slachtoffers spijbelaar spijbelaars
        stemmers thuisloze thuislozen thuiszitter thuiszitters toerist toeristen uithuisgeplaatste
        uithuisgeplaatsten uitkeringsgerechtigde uitkeringsgerechtigden uitkeringsontvanger
        uitkeringsontvangers uitstromers uitvaller uitvallers veelplegers verdachten verkeersdoden
        verkeersgewonden verslaafde verslaafden verzuimers vsv'ers vsv-ers wanbetaler wanbetalers weglopers
        werkloze werklozen werkzoekende werkzoekenden woningzoekenden ww'ers ww-ers zieken zoekenden
        zwerfjongeren zwervers
    ";
    /// Things done, made, given, spent or asked for: counting them counts effort.
    EFFORT = "
        -aantal -aantallen -club -clubs -dag -dagen -frequentie -groep -klas -klassen -minuten -nacht
        -nachten -opvang -plaats -stimulering -uren -zorg aanbesteding aanbestedingen aanbod
        aanbodoverzicht aandacht aandachtsmomenten aankoop aankopen aanleg aanmelding aanmeldingen aanpak
        aanpakken aanplant aanrijtijd aanschaf aanspreekpunt aanspreekpunten aanvraag aanvraagformulieren
        aanvragen aanwezigheid abonnement abonnementen account accounts actie acties activering activiteit
        activiteiten activiteitenaanbod adres adressen advertentie advertenties advies adviezen afdoening
        afdoeningen afgifte afhandelduur afhandeling afhandelingen afhandelingsduur afhandelingstermijn
        afhandelingstijd afhandelingstijden afhandeltermijn afhandeltermijnen afhandeltijd afhandeltijden
        afspraak afspraken afvalbakken agenda alarmering alarmeringen ambulante analyse analyses app
        apparaat apparaten apps arrangement arrangementen artikel artikelen atelier ateliers attendering
        audit automaat automaten avond avonden award awards bakfietsen bakken balies ballonnen bankje
        bankjes barbecue barbecues bed bedden bedrag begeleiding begeleidingen begroting behandelduur
        behandeling behandelingen behandeltijd beheer belastingaangifte belastingaangiften belletje
        belletjes beloning beloningen belronde belrondes bemiddeling bemiddelingen benuttingsgraad bereik
        bericht berichten beschikbaarheid beschikking beschikkingen beslistermijn beslistermijnen
        bestelling bestellingen betaling betalingen betalingsregelingen beurs beursvloer beursvloeren beurt
        beurten beurzen beweegtoestellen bewegingen bewonersavond bezetting bezettingsgraad
        bezettingsgraden bezettingspercentage bezichtigingen bezoek bezoekcijfers bezoeken bezoekersaantal
        bezoekersaantallen bezoekerscijfers bezoekje bezoekjes bezorgingen bezwaar bezwaarschrift
        bezwaarschriften bezwaren bibliotheek bibliotheken bijdrage bijdragen bijeenkomst bijeenkomsten
        bijscholing bijscholingen bingo bingo's bloembakken bloemen blog blogs boek boeken boeking
        boekingen boekje boekjes boete boetes bomen bon bonnen boodschap boodschappen bord borden bordje
        borrel borrels bouw box boxen braderie brief briefing briefings brieven brillen brochure brochures
        bruggen budget budgetplannen budgetten buffet bus bussen buurtbus buurtcentra buurtcentrum
        buurthuis buurthuizen buurtkamer buurtkamers cadeau café cafés camera campagne campagnes capaciteit
        caseload casus casussen ceremonie ceremonies certificaat certificaten certificering challenge
        challenges chat chats check checks cheques clinic clinics coaching collecte collectes collectie
        collecties college column columns competitie competities compliment complimenten computers concert
        concerten condooms conferentie conferenties congres congressen consignatie consult consultatie
        consultaties consulten contact contacten contactmoment contactmomenten contactpoging
        contactpogingen container containers contract contracten controle controles convenant convenanten
        crowdfunding cursus cursusplaatsen cursussen dagbesteding dagdeel dagdelen daguitje dans deals
        debat debatten declaratie declaraties deelname deelnamebewijs deelnamebewijzen deelnamecijfers
        deelnamegraad deelnamepercentage deelnames deelnemersaantal deelnemersaantallen dekens demonstratie
        demonstraties deskundigheidsbevordering detachering detacheringen dialogen dialoog dienst diensten
        dienstverlening diner diners disco disco's doorlooptijd doorlooptijden doorverwijzing
        doorverwijzingen doos dorpshuis dorpshuizen dossier dossiers douches download downloads dozen
        drempels drukwerk e-learning e-learnings e-mails educatie eenheden eettafel eettafels energieboxen
        energiescans enquête enquêtes etentje etentjes euro euro's evaluatie evaluaties evenement
        evenementen examen examens excursie excursies experiment experimenten expertmeeting expertsessies
        expositie exposities faciliteit faciliteiten feest feestdag feesten feestje feestjes festival
        festivals festiviteit festiviteiten fietsenstalling fietsenstallingen film films financiering
        financieringen flyer flyers folder folders fonds formatie formulier formulieren foto's fte's game
        games gebruik gereedschap gesprek gesprekje gesprekjes gesprekken gids gidsen gift giften goederen
        groep groepen groepje groepsgrootte gymles hackathon hackathons handdoeken handhaving handreiking
        handreikingen handtekening handtekeningen hercontroles herhaalbezoeken herinnering herinneringen
        huisbezoek huiskamer huiskamers huisverbod huisverboden huiswerkbegeleiding hulp hulpmiddelen
        hulpverlening hulpvraag hulpvragen huurinkomsten iftar iftars ijsbaan ijsbanen impuls impulsen
        indicatie indicaties infographic infographics infopunt infopunten informatie informatiestand
        infostand inhuur initiatief initiatieven inkomsten inkomstenbelasting inloop inloophuis
        inloophuizen inloopuren innovaties inschrijving inschrijvingen insectenhotel insectenhotels
        inspanning inspanningen inspectie inspecties installatie installaties instroom instructie
        instructies instrument instrumenten intake intakes interventie interventies interview interviews
        intervisie intervisies inventarisatie inventarisaties investering investeringen inzet item items
        jaarverslag jassen jeugdcentra jeugdcentrum jeugdhuis jeugdhuizen jeugdhulp jeugdhulpgebruik
        jeugdzorg jongerencentra jongerencentrum jubileum kaart kaarten kamer kamers kamp kampen kanalen
        kasten kavels kennismaking kennismakingen kermis keuken keukens keukentafel keuring keuringen
        kilo's kilometer kilometers kist kisten kit kits kleding kluis klus klusjes klussen knoppen koffers
        koffertjes koffie koor koppel koppeling koppelingen koppels koren korting kortingen kortingspas
        kosten kostendekking kraam kramen krant kranten kratten krediet kredieten kring kringen kubus
        kunstencentra kunstencentrum kunstwerk kunstwerken laadpaal laadpalen laptop laptops lasten
        ledenbestand leerplek leerwerkplek leerwerkplekken leesboeken lening leningen les lessen levering
        leveringen levertijd lezing lezingen lichtmasten lidmaatschap lidmaatschappen lijn lijnen likes
        locatie locaties lokaal lokalen loket loketten looptijd looptijden loten lunch lunches maaltijd
        maaltijden maatregel maatregelen maatwerk maatwerkvoorziening maatwerkvoorzieningen machtiging
        magazine mail mails manifestatie manifestaties markt markten masterclass masterclasses match
        matches materiaal materialen matrassen mdo mdo's media-aandacht meeting meetings melding meldingen
        menu's meter meters methode methoden methodes methodiek methodieken meting metingen middag middagen
        minibieb minibiebs module modules moestuin moestuinen moestuintjes moment momenten monitor motie
        moties muurschildering muurschilderingen muziekschool nazorg nestkasten netwerkbijeenkomst
        netwerkborrel nieuwjaarsreceptie nieuwsbrief nieuwsbrieven nominatie nominaties nota nota's notitie
        notities observatie observaties ochtend ochtenden oefening oefeningen oefensessies offerte offertes
        onderdelen onderhoud onderhoudsbeurten onderscheiding onderscheidingen ondersteuning
        ondersteuningen ondertekeningen onderzoek onderzoeken onderzoekjes ontbijt ontbijten ontheffing
        ontheffingen ontmoeting ontmoetingen opbrengst opbrengsten opdracht opdrachten opening
        openingstijden openingsuren openstelling openstellingen opkomst opkomsttijd opkomsttijden oplage
        opleiding opleidingen oproep oproepen opstelling opstellingen optocht optochten optreden optredens
        opvangplekken overdracht overdrachten overeenkomst overeenkomsten overleg overleggen overnachting
        overnachtingen pad paden pagina paginaweergaven pakket pakketten palen pas pasje pasjes passen
        patrouille patrouilles pc pc's peergroup peilingen personeelsbestand petitie petities picknick
        picknicks pilot pilots pitch pitches plaatsen plaatsing plaatsingen plan plannen planten plantjes
        pleegzorg plek plekken podcast podcasts podia podium portie porties poster posters posts praatje
        praatjes prentenboeken presentatie presentaties presentie preventiecampagne prijs prijsvraag
        prijzen procedure procedures proces-verbaal processen-verbaal product producten productie
        producties proef proefles proeven proeverij proeverijen programma programma's project projecten
        promotie protocol protocollen publicatie publicaties publiciteit punt punten quiz quizzen
        raadpleging raadplegingen radiospot rapport rapportage rapportages rapporten reacties reactietijd
        reactietijden realisatie recept recepten receptie recepties reclame regeling regelingen regenton
        regentonnen registratie registraties reiniging reinigingen reis reizen rekeningen renovatie
        renovaties reparatie reparaties repetities reservering reserveringen respons responspercentage
        responstijd responstijden riolering rioleringen rit ritten rollators rolstoel rolstoelen ronde
        rondes rondleiding rondleidingen rotonde rotondes route routes ruimte ruimtes samenkomst
        samenkomsten samenwerking samenwerkingen samenwerkingsverband samenwerkingsverbanden sanering
        saneringen saneringskredieten scan scans schenking schenkingen schilderij schilderijen schoenen
        scholing scholingen schoonmaak schouw schouwen schuldregeling schuldregelingen schuldsanering
        scootmobielen screening screenings seminar serie series sessie sessies show shows signaal signalen
        skatebaan slaapzakken sloop sollicitatietraining spaarkaarten spandoeken speelgoed speelmiddag
        speelplaats speelplek speeltuin speeltuinen spel spellen spelletjesmiddag speurtocht sponsoring
        sponsorloop sportdagen spots spreekbeurt spreekbeurten spreekuren spreekuur spuiten stage
        stageplaatsen stages stalling stallingen stand steunpunt steunpunten sticker stickers stoelen
        strategie strategieën strippenkaart struiken studie studies subsidie subsidierelatie
        subsidierelaties subsidies supervisie symposium taak taakstelling taakstellingen tablets tafel
        tafels taken tas tasjes tassen taxi taxi's teambuilding teamoverleggen tegemoetkoming
        tegemoetkomingen tegenprestatie tegenprestaties teksten telefoon telefoongesprekken telefoons
        telefoontje telefoontjes telling tellingen tenten tentoonstelling terugbelverzoeken terugkoppeling
        terugkoppelingen test testen tijdigheid tijdschrift tijdschriften tips tocht tochten toekenning
        toekenningen toelage toelagen toeleiding toeleidingen toernooi toernooien toertocht toeslag
        toeslagen toespraak toespraken toestellen toets toetsen toetsing toetsingen toevoeging toevoegingen
        toezicht tolkuren tool toolkit toolkits tools training training-on-the-job trainingen traject
        trajectduur trajecten traktatie transport trefpunt triage triages tribune tribunes tuin tuinen
        tweets uitbetaling uitbetalingen uitbreiding uitbreidingen uitgaven uitgifte uitje uitjes uitleen
        uitleningen uitnodiging uitnodigingen uitreiking uitreikingen uitstap uitstapje uitstapjes
        uitvoering uitwisseling uitwisselingen uitzending uitzendingen uurtje uurtjes vacature vacatures
        vaccinatie vaccinaties vakantie vakanties vaststelling vaststellingen veld velden veldje veldjes
        verbinding verbindingen verbouwing verbouwingen vergadering vergaderingen vergoeding vergoedingen
        vergunning vergunningen verhaal verhalen verhuring verhuringen verhuur verkenning verkenningen
        verklaring verklaringen verkoop verlenging verlengingen verlichting verlof vermelding vermeldingen
        vernieuwingen verordeningen verslag verslagen verstrekking verstrekkingen vertoning vertoningen
        vervanging vervangingen vervoer verwendagen verwerkingstijd verwerkingstijden verwijzing
        verwijzingen verzending verzendingen verzoek verzoeken verzoekschrift verzoekschriften video
        video's viering vieringen views visitatie visitaties visite visites vlog vlogs voorbereiding
        voorleesboeken voorleesuren voorlichting voorlichtingen voorschool voorstel voorstellen
        voorstelling voorstellingen voorziening voorzieningen voucher vouchers vraag vragen vragenlijst
        vragenlijsten vrijwilligersbestand vrijwilligerswaardering waarschuwing waarschuwingen wachtlijst
        wachttijd wandeling wandelingen warme wasbeurten wasmachines webinar webinars webshop website
        websitebezoeken wedstrijd wedstrijden weekend weekenden weekendschool wegwijzer werkbezoek
        werkplaatsen werkzaamheden werving wijkcentra wijkcentrum wijkplan workshop workshops zaak zaal
        zaken zalen zelftest zelftesten zendtijd zienswijze zienswijzen zitdagen zitting zittingen
        zomerschool zonnepanelen
    ";
    /// States, levels and things that happen to people: counting them counts change.
    STATE = "
        -deelname -duur -gebruik -groei -opvoeding -participatie -percentage -prijs -richtlijn -richtlijnen
        -schap -situatie -stand -ziekte -ziektes aandoening aandoeningen aangifte aangiften aanrijdingen
        abortus abortussen abstinentie acceptatie achterstallig achterstallige achterstand achterstanden
        achteruitgang adhd afbouw afhaken afhankelijkheid afpersing afpersingen afsluitingen afstand afval
        afvalstromen agressie akkerbouw alcohol alcoholgebruik alfabetisering ambities angst angsten
        arbeidscontract arbeidscontracten arbeidsdeelname arbeidsinschakeling arbeidsmarkt
        arbeidsparticipatie arbeidsplaats arbeidsplaatsen arbeidsproces areaal armoede armoedegrens
        autobranden autorit autoritten baan balans banen barometer bbp bedreiging bedreigingen beheersing
        behoefte behoeften belastbaarheid belasting belastingdruk beleid belemmering belemmeringen beleving
        bereidheid beroving berovingen beschadiging beschadigingen beschermingsmaatregel
        beschermingsmaatregelen besef beslag beslagen besluitvorming besmetting besmettingen besparing
        besparingen bestaansminimum bestaanszekerheid bestand bestedingen bestedingsruimte bestuurstekort
        betalingsachterstanden betalingsproblemen betrokkenheid bevolking beweegrichtlijn bewegingsarmoede
        bewoning bewustzijn bezit bijbaan bijplaatsingen bijstand bijverdiensten binding biodiversiteit
        blessure blessures bloeddruk bmi bondleden bondsleden bos bosbouw branden brandstichtingen breuk
        breuken brutoloon burenhulp burenruzies burgerschap burn-out calamiteit calamiteiten cannabis
        cariës carrière cijfer cijfergeletterdheid cijfers cocaïne cohesie complicatie complicaties
        conditie conflict conflicten consumptie criminaliteit criminaliteitscijfer crisisopname
        crisisopnames crisisplaatsing crisisplaatsingen cybercrime dagritme dakloosheid datalek datalekken
        delict delicten depressie depressies diefstal diefstallen diploma diploma's discriminatie doel
        doelbereik doelbereiking doelen doelrealisatie doelstelling doelstellingen doorstroming doorstroom
        draagkracht draaglast draagvlak drank drugs drugsgebruik druk drukte duur dwang dynamiek
        echtscheidingen economie eenzaamheid eigenaarschap eigenkracht eigenwaarde elektriciteit emissie
        emissies energie energiearmoede energielabel energieproductie ervaring ervaringen escalatie
        escalaties evenwicht exploitatieruimte faillissement faillissementen fietsrit fietsritten fijnstof
        file files fitheid fouten fracturen fraude fraudebedrag functioneren gaslevering gebit geboorte
        geboorten geboortes gebrek gebreken gedachten gedrag gehalte geldzaken gelijkheid geluidshinder
        geluidsoverlast geluk geurhinder geuroverlast geval gevallen gevoel gevoelens geweld gewicht
        gewrichtsklachten gezinssituatie gezondheid gezondheidsklachten gezondheidsverschillen ggz graad
        grip groen groepsgevoel grootte gymnasium halt-verwijzing halt-verwijzingen haltverwijzing
        haltverwijzingen havo hbo heden heid heropname heropnames heupfracturen hinder hittedagen honger
        houding huisartsbezoek huisartsbezoeken huisartsconsult huisartsconsulten huisartscontact
        huisartscontacten huisuitzetting huisuitzettingen huisvesting huizenmarkt huur huurachterstand
        huurachterstanden huurprijs huurschuld huurschulden huurtoeslag huwelijk huwelijken imago inbraak
        inbraken incident incidenten index indiensttreding indiensttredingen infarct infarcten infectie
        infecties inkomen inkomens interesse intimidatie intimidaties invloed inwoneraantal
        inwoneraantallen inwonertal inzicht ioaw ioaz isme isolement iteit jeugdbescherming
        jeugdcriminaliteit jeugdoverlast jeugdreclassering jeugdwerkloosheid justitiecontact
        justitiecontacten kans kansen kansengelijkheid kennis kindermishandeling klacht klachten klimaat
        kloof knelpunt knelpunten koopkracht kracht kwaliteit kwaliteitvanleven laaggeletterdheid label
        labels lachgas landbouw leefbaarheid leefomgeving leefstijl leeftijd leegstand leerachterstand
        leerlingenaantal leerlingenaantallen leerplezier leerplichtontheffing leerplichtontheffingen
        leerprestaties leerresultaten leerwinst leesplezier leesvaardigheid letsel leven levensduur
        levensjaren levenskwaliteit levensritme levensstijl levensverwachting levensvreugde ligdagen
        liquiditeit lonen loon loopbaan maatschappij mantelzorg mantelzorglast marktaandeel mate mavo mbo
        medicijnen medicijngebruik mening meningen middelengebruik migratie misbruik misdrijf misdrijven
        mishandeling mishandelingen misstand misstanden mobiliteit moord moorden moraal motivatie motoriek
        nachtrust natuur netwerk netwerken niveau niveaus nodig nood noodzaak normen obesitas omgeving
        omgevingen omzet onafhankelijkheid onderbenutting onderdak onderhoudsachterstand
        ondertoezichtstelling ondertoezichtstellingen ondervoeding onderwijs ongelijkheid ongeval
        ongevallen onrust ontruiming ontruimingen ontslag ontwikkeling ontwikkelingen
        ontwikkelingsachterstand ontwikkelkansen onveiligheid onveiligheidsgevoelens oorzaak oorzaken
        opname opnamen opnames oppervlakte optimisme opvattingen opvoedvaardigheden opwek opwekking orde
        ots overbelasting overgewicht overlast overlastmelding overlastmeldingen overlevingskans
        overlevingskansen overlijden overplaatsing overplaatsingen overschot overstap overtreding
        overtredingen overval overvallen overzicht ozb participatiegraad participatieladder participatiewet
        patroon pensioen percepties perspectief pesten pesterij pesterijen pestgedrag pijn plezier poging
        pogingen polarisatie politiecontact politiecontacten positie prestatie prestaties probleem
        problematiek problemen productiviteit psychose psychoses pw quote rechten recidive
        recidivepercentage recidives reclasseringsmaatregel reclasseringsmaatregelen redzaamheid regie
        reistijd reistijden relatie rendement respect resultaten richtlijn rijkdom risico risico's
        rolmodellen rolverdeling roofoverval roofovervallen rookgedrag rust ruzie ruzies saamhorigheid
        salaris salarissen saldo samenleving samenredzaamheid samenstelling schaamte schade scheiding
        scheidingen schermtijd schooladvies schooladviezen schoolprestaties schoolsucces schooluitval
        schoolverzuim schuld schulden schuldenlast score scores seh seh-bezoek seh-bezoeken separaties
        sfeer sigaretten situatie slaagkans slaagkansen slaap slaapkwaliteit slagingspercentage soa soa's
        solidariteit solvabiliteit solvabiliteitsratio soorten spaargeld spanning spanningen spoedopname
        spoedopnames sportdeelname spreiding standpunt startkwalificatie startkwalificaties steekincidenten
        steekpartij steekpartijen stelling stellingen stemming sterfte sterftecijfer stikstof stoornis
        stoornissen storing storingen straatroof straatroven stress stroomlevering suïcides symptomen
        taalachterstand taalbeheersing taalniveau taalontwikkeling taalvaardigheid tabak talent talenten
        tekort tekorten terugkeer terugval thuisloosheid thuissituatie tienerzwangerschappen tijd
        tijdsbesteding toekomst toekomstperspectief toerisme toestand tolerantie trauma trauma's trede
        treden trots tuinbouw tweedeling uitbraak uitbraken uitdagingen uitgaansgeweld uithuisplaatsing
        uithuisplaatsingen uitkering uitkeringen uitkeringsafhankelijkheid uitsluiting uitstoot uitstroom
        uitval vaardigheden vaardigheid val valincident valincidenten valongeval valongevallen valpartijen
        vandalisme vapes vechtpartij vechtpartijen veerkracht veiligheid veiligheidsgevoel verandering
        veranderingen verbetering verbeteringen verblijfsduur verbondenheid verbruik verdeling
        verduurzaming vereenzaming verenigingsleven verergering vergiftigingen vergrijzing vergroening
        verharding verhardingspercentage verhuizing verhuizingen verkeer verkeersdrukte verkeersgedrag
        verkeersongevallen verkiezing verkiezingen verlies verliezen verloop vermogen vernieling
        vernielingen verpaupering verplaatsing verplaatsingen verschil verschillen verslaving verslavingen
        verspilling verstening versterking vertrouwen vertrouwensband vervolgonderwijs vervuiling
        verwaarlozing verwachting verwachtingen verwondingen verzuim verzuimdag verzuimdagen verzuring
        vestiging vestigingen vitaliteit vmbo voeding voedselonzekerheid voldoening volume vondst vondsten
        voogdijmaatregel voogdijmaatregelen vooroordelen voorraad voortgang vooruitgang vriend vrienden
        vriendschap vriendschappen vrijwilligerswerk vroeggeboorte vroeggeboorten vroeggeboortes vsv vwo
        waarde waarden waardigheid wajong wanbetaling wanbetalingen wao weerbaarheid weerstand
        weerstandsvermogen welbehagen welbevinden welvaart welzijnsbeleving welzijnsgevoel werkdruk
        werkgelegenheid werkhervatting werkloosheid werkplek werkplekken werkplezier werkstress wia wiet
        wijkbinding winst woninginbraken woningmarkt woonkosten woonlasten woonomgeving woonoverlast
        woonplek woonplekken woonquote woonruimte woonsituatie woordenschat ww wwb xtc zeggenschap
        zelfbeeld zelfbeschikking zelfdoding zelfdodingen zelfmoord zelfmoorden zelfontplooiing
        zelfredzaamheid zelfregie zelfrespect zelfstandigheid zelfsturing zelfvertrouwen zelfwaardering
        zelfzorg ziekenhuisbezoek ziekenhuisbezoeken ziekenhuisopname ziekenhuisopnames ziekte ziektedagen
        ziektelast ziekten ziektes ziekteverzuim zingeving zoektijd zonuren zorg zorgafhankelijkheid
        zorgconsumptie zorgen zorggebruik zorgkosten zorglast zorgmijding zorgtoeslag zorgvraag zorgzwaarte
        zuigelingensterfte zwaarlijvigheid zwangerschap zwangerschappen zwangerschapsafbreking
        zwangerschapsafbrekingen zwemdiploma zwemdiploma's zwemvaardigheid zwerfafval
    ";
}
