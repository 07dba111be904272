import type { Messages } from './messages.js';

export const dutch: Messages = {
  findings: {
    cleaned: 'Opmaak of onzichtbare tekens zijn weggehaald.',
    'postcode-written': 'De postcode is netjes geschreven: {result}.',
    'phones-split': 'Er stonden meer telefoonnummers in één vak: {result}.',
    'phone-in-address': 'Er stond een telefoonnummer in het adres: {result}.',
    'same-organisation': 'Dit is dezelfde organisatie als “{result}”. Schrijf de naam overal gelijk.',
    'number-was-date': 'Het rekenblad heeft dit huisnummer in een datum veranderd. Wij lazen {result}: klopt dat?',
    'kind-unknown':
      'De soort “{value}” kennen wij niet, het is nu een dienst. Zet in de koppeling bij "waarden", "soort" wat het is.',
    'lost-letter': 'Er lijkt een letter verloren te zijn. Verbeter de naam in de bron.',
    'postcode-unreadable': '“{value}” is geen postcode. Schrijf vier cijfers en twee letters.',
    'phone-unreadable': 'In “{value}” staat geen telefoonnummer dat wij kunnen lezen.',
    'own-number':
      'Dit 06-nummer van een vrijwilliger, bewoner of zelforganisatie kan iemands eigen nummer zijn en is weggelaten. Mag het erbij? Zet in de koppeling "mobieleNummers" op "tonen".',
    'own-number-no-kind':
      'Dit 06-nummer kan iemands eigen nummer zijn en is weggelaten, want wij kennen de soort niet. Is het van een dienst of instelling? Zet dat bij "soort", of in de koppeling bij "waarden", "soort".',
    'address-was-date':
      'Hier staat een datum en geen adres: het rekenblad heeft er iets anders van gemaakt. Verbeter de cel in de bron.',
    'name-of-organisation': 'Er stond geen naam. Wij namen de naam van de organisatie: {result}. Klopt dat?',
    'hours-partly': 'Niet alles is begrepen: de tekst blijft erbij staan. Schrijf bijvoorbeeld “ma t/m vr 9:00-17:00”.',
    'hours-unreadable':
      'Hier staan geen tijden die wij kunnen lezen; de tekst blijft staan. Schrijf bijvoorbeeld “ma 9:00-12:00”, en bij om de week “even weken” of “oneven weken”.',
    'hours-no-end':
      'Hier staat wanneer het begint, en niet tot hoe laat. De tekst blijft staan, maar wij weten niet wanneer het open is. Schrijf bijvoorbeeld “zo 10:00-12:00” of “laatste di van de maand 19:30-21:00”.',
    'date-unreadable':
      '“{value}” is geen datum die wij kunnen lezen. Schrijf dag-maand-jaar, met het jaar in vier cijfers: 1-10-2026.',
    'date-in-future': 'De datum van controle ligt in de toekomst en telt niet mee.',
    'email-unreadable': '“{value}” is niet één e-mailadres. Zet in elke rij één adres, zoals info@voorbeeld.nl.',
    'website-unsafe': '“{value}” is geen webadres dat begint met https://.',
    'language-unknown': 'De taal “{value}” kennen wij niet. Schrijf de naam van de taal in het Nederlands, of de code.',
    'domain-unknown':
      'Het leefgebied “{value}” kennen wij niet. Zet het in de koppeling bij "waarden", "leefgebieden".',
    'role-unknown': 'De rol “{value}” kennen wij niet. Zet hem in de koppeling bij "waarden", "rollen".',
    'flag-unknown': '“{value}” is geen ja of nee. Het blijft onbekend.',
    'point-outside':
      '“{value}” is geen coördinaat. Schrijf breedtegraad en lengtegraad in graden, zoals 52,1234 en 5,1234.',
    'point-abroad':
      'Dit punt ({value}) ligt niet in Nederland. Het komt niet op de kaart. Schrijf breedtegraad en lengtegraad in graden, zoals 52,1234 en 5,1234. Gaat het om een ander land? Zet dat in de koppeling bij "land".',
    'point-swapped':
      'Breedtegraad en lengtegraad stonden verwisseld. Wij lazen {result}: klopt dat? Zet ze in de bron in het goede vak.',
    'point-rd': 'Dit waren coördinaten in meters (RD). Op de kaart staat {result}.',
    'age-unreadable': '“{value}” is geen leeftijd.',
    'no-consent':
      'Zonder toestemming met begin- en einddatum wordt een sleutelpersoon niet getoond. Vul beide datums in.',
    'consent-ended':
      'De toestemming van “{value}” eindigde op {result}. De naam staat niet meer op de kaart. Vraag het opnieuw, en vul de nieuwe datums in.',
    'address-hidden': 'Het adres wordt niet getoond, zoals afgesproken.',
    'hidden-in-text':
      'Het adres moet verborgen blijven, en hier staat “{result}”. Haal dat hier weg uit de bron. Is het alleen de naam van de plek, dan mag u ook het vak voor de plek leeg maken.',
    'hidden-told':
      'Hier staat “{result}”, en dat moet verborgen blijven. Zo wordt er niets gemaakt. Haal het in deze rij weg uit de bron.',
    'hidden-here':
      'Dit adres (“{value}”) moet verborgen blijven bij “{result}”, en hier zou het te zien zijn. Zet “ja” bij deze plek in de kolom {column}, of “nee” als het hier mag worden getoond.',
    'hidden-of-other':
      'Dit vertelt waar een andere plek van deze organisatie verborgen is: {result}. Haal het weg uit de bron. Mag het er staan? Zet dan de naam van deze rij in de koppeling bij "publiceren".',
    'hidden-next-door':
      'Dit adres (“{value}”) komt op de kaart, en bij “{result}” van een andere organisatie moet het verborgen blijven. Mag het hier? Zet “nee” bij deze plek in de kolom {column}. Mag het niet? Zet er “ja”.',
    'likely-shelter':
      'Dit is misschien een opvang of woonplek (“{value}”). Kijk ernaar en zet de naam of het id in de koppeling bij "publiceren" of "zonderAdres".',
    'likely-private-address':
      'Dit is misschien iemands huis (“{value}”). Kijk ernaar en zet de naam of het id in de koppeling bij "publiceren" of "zonderAdres".',
    'held-by-mapping': 'De koppeling zegt dat dit wordt achtergehouden (“{value}”).',
    'no-name': 'Er staat geen naam. Vul de naam in of wijs in de koppeling de kolom met de naam aan.',
    'hours-utc':
      'Deze tijden staan in wereldtijd (Z). Wij telden er een uur bij, de wintertijd van Nederland: klopt dat?',
    'hours-guessed': 'Hier staat een tijd die in de ochtend en in de middag kan zijn. Wij lazen {result}: klopt dat?',
    'contact-left-out':
      'Naam en nummer van een contactpersoon zijn weggelaten. Zet in de bron een functie en een algemeen nummer.',
    'not-active': 'Dit aanbod is gestopt of ligt stil (“{value}”) en komt er niet op.',
    'place-only': 'Dit is een plek zonder aanbod. Hij staat er nu als dienst; zet in de bron wat er te doen is.',
    'mobile-shown':
      'Dit 06-nummer komt op de sociale kaart. Is het van een mens zelf? Vraag of het mag, of haal het weg uit de bron.',
    'held-name-unknown':
      'Niet gevonden: “{value}”{hint} Deze naam staat in de koppeling bij "publiceren", maar geen rij of organisatie heet zo.',
    'consent-differs':
      'De toestemming van “{value}” staat in meer rijen, met andere datums. De laatste is {result}. Langer dan die tonen wij de naam nergens, en bij geen rij langer dan daar staat. Maak de datums in de bron gelijk.',
    'column-missing':
      'De kolom “{value}” staat in de koppeling, maar niet in de bron{hint} Zet in de koppeling hoe de kolom nu heet, of haal de regel weg.',
    'column-new':
      'De kolom “{value}” is nieuw in de bron en staat nog niet in de koppeling. Wij gebruiken hem niet. Zet bij "kolommen": "{value}": "{result}", of "{value}": null als u hem niet wilt gebruiken.',
    'column-hides':
      'De kolom “{value}” is nieuw in de bron en verbergt adressen. Wij gebruiken hem al. Zet in de koppeling bij "kolommen": "{value}": "{result}". Verbergt hij geen adressen, schrijf dan "{value}": null.',
    'column-may-hide':
      'De kolom “{value}” zegt misschien welke adressen verborgen moeten blijven, en wij gebruiken hem niet. Verbergt “ja” daar een adres? Zet dan in de koppeling "{value}": "adres-verborgen". Betekent “ja” daar juist tonen? Maak dan een kolom adres-verborgen, met “ja” bij elk adres dat verborgen blijft.',
    'address-split': 'In het vak voor de straat stond een heel adres. Wij lazen: {result}.',
    'likely-double':
      'Dit lijkt op rij {result}: naam en adres of nummer zijn bijna gelijk. Is het hetzelfde? Haal er dan een weg uit de bron.',
    'looks-like-test': 'Dit lijkt een proefrij. Haal de rij weg uit de bron als het geen echt aanbod is.',
    'word-for-nothing': 'Hier staat “{value}”. Dat wordt niet getoond. Laat het vak liever leeg.',
    'cell-fault':
      'Hier staat een fout van het rekenblad (“{value}”). Die wordt niet getoond. Verbeter de cel in de bron.',
    'street-is-words':
      'Dit lijkt geen straat, en het staat zo op de kaart: “{value}”. Zet straat en nummer hier, en de uitleg bij de omschrijving.',
    'no-postcode': 'Er is een adres maar geen postcode. Vul hem in: dan is de plek op de kaart te vinden.',
    'mailbox-own':
      '“{value}” kan iemands eigen mailbox zijn. Mag die op de kaart en in de open data? Zet anders een algemeen adres in de bron.',
    'two-addresses':
      'Hier staan misschien twee adressen. Op de kaart komt: {result}. Maak er twee rijen van, met één adres in elke rij.',
    'phone-name':
      'Bij dit nummer staat misschien iemands naam: “{value}”. Mag die op de kaart? Schrijf anders een functie, zoals “beheer”.',
    'link-broken': 'Dit verwijst naar “{value}”, en dat staat niet in de bron.',
    'place-found': 'Het adres is op de kaart gezet: {result}.',
    'place-not-found':
      'Dit adres is niet gevonden en staat niet op de kaart. Controleer straat, huisnummer en postcode in de bron.',
    duplicate: 'Dit geeft precies dezelfde kaart als rij {result}, die al is meegenomen.',
    'too-many-columns': 'Er staan meer vakken in deze rij dan er kolommen zijn: “{value}”. Verbeter de rij in de bron.',
    'not-an-object': 'Dit is geen gegeven dat wij kunnen lezen: “{value}”.',
    'broken-line': 'Deze regel is beschadigd: “{value}”.',
  },
  unclearHides: '“{value}” is geen ja of nee. Voor de zekerheid wordt het adres niet getoond. Schrijf “ja” of “nee”.',
  effects: {
    changed: 'Netter geschreven',
    guessed: 'Geraden of opvallend: kijk dit na',
    'left-out': 'Weggelaten of niet begrepen',
    'held-back': 'Achtergehouden: eerst kijken',
    refused: 'Niet meegenomen',
    stops: 'Hierdoor wordt er niets gemaakt: verbeter dit eerst',
  },
  usage: {
    'no-command':
      'Zeg wat er moet gebeuren, bijvoorbeeld: wijkbrug kaart build bron.csv --out kaart --report rapport, of: wijkbrug team check team.json. Met wijkbrug --help ziet u alles.',
    'unknown-option': '“{value}” kennen wij niet. Met wijkbrug --help ziet u wat er kan.',
    'missing-option': 'Er ontbreekt iets: {value}. Met wijkbrug --help ziet u hoe het moet.',
    'source-missing': 'Het bestand {file} is er niet. Controleer de naam en de map.',
    'out-exists': '{file} is er al en wordt niet overschreven. Kies een andere naam, of haal het bestand eerst weg.',
    checker:
      'Er zijn teksten afgetekend. Zeg wie ze heeft gecontroleerd, met --by "naam of functie": bewoners mogen dat weten.',
    language: '“{value}” is geen taal waarin wij vertalen. Kies uit: {list}, bijvoorbeeld met --to ar.',
    'team-sheet':
      'In {file} is geen blad “{value}”. Maak een nieuw werkblad met: wijkbrug team template --out <werkblad.xlsx>.',
    'team-is-workbook':
      '{file} is een werkblad, en hier hoort het profiel dat daarvan is gemaakt. Doe eerst: wijkbrug team build {file} --out team.json. Daarna: wijkbrug team check team.json.',
    'team-is-profile':
      '{file} is al een profiel, en hier hoort het werkblad (.xlsx). Nakijken: wijkbrug team check {file}. Iets veranderen? Maak er eerst een werkblad van: wijkbrug team template --from {file} --out werkblad.xlsx.',
    'source-unreadable':
      '{file} kan niet worden gelezen ({value}). Bewaar het opnieuw vanuit het programma waarin het is gemaakt.',
    'file-unreadable':
      'Wij kunnen {file} niet lezen ({value}). Is het een map? Noem dan het bestand. Kijk anders of u het mag lezen.',
    'source-format': 'In {file} staat niets dat wij kennen. Bewaar het als CSV, XLSX, GeoJSON of JSON.',
    'source-empty': 'In {file} staan geen gegevens. De eerste rij moet de namen van de kolommen hebben.',
    'source-no-workbook':
      '{file} is geen rekenblad (.xlsx), al heet het zo. Open het in het programma waarin het is gemaakt en bewaar het als .xlsx of .csv.',
    'source-too-large': '{file} is (uitgepakt) groter dan {value} MB. Haal weg wat er niet bij hoort, of deel het op.',
    'too-many-cells':
      'In {file} staat een cel heel ver weg: een blad is {rows} rijen hoog en {columns} kolommen breed. Verwijder de lege kolommen rechts van uw gegevens en de lege rijen eronder, en bewaar het bestand opnieuw.',
    'report-in-out':
      'Het rapport mag niet in de map staan die u publiceert: er kunnen geheime adressen in staan. Kies voor --report een andere map.',
    'out-not-xlsx': 'Het werkblad is een rekenblad: laat {file} eindigen op .xlsx.',
    'out-unwritable':
      'Wij kunnen niet schrijven in {file} ({value}). Kijk of de plek bestaat, of er ruimte is en of u er mag schrijven, of kies een andere map.',
    'open-in-out':
      'De open data ({open}) en de bestanden van de sociale kaart ({out}) mogen niet in elkaar staan. Kies voor --open-data een andere map.',
    'out-not-ours': 'In {file} staan andere bestanden. Kies voor --out een lege map, of een die wij eerder maakten.',
    'hidden-in-files':
      'Het verborgen adres “{value}” zou bij “{at}” op uw website komen. Er is niets gemaakt. Haal het daar weg uit de bron.',
    date: '“{value}” is geen datum. Schrijf jjjj-mm-dd.',
    'mapping-not-json':
      'De koppeling {file} is geen geldige JSON: kijk bij regel {line} ({value}). Vaak ontbreekt er een komma of een aanhalingsteken, of staat er een te veel.',
    'mapping-format': 'De koppeling {file} moet beginnen met "formaat": "{value}".',
    'mapping-shape':
      'In de koppeling {file} heeft "{value}" een andere vorm dan verwacht. Vergelijk met de voorgestelde koppeling.',
    'mapping-key':
      'In de koppeling {file} staat "{value}", en dat kennen wij niet{hint} Er is niets gemaakt. Kies uit: {list}.',
    'mapping-choice': 'In de koppeling {file} staat bij "{at}": “{value}”. Kies uit: {list}.',
    'mapping-hidden-column':
      'De koppeling {file} zegt dat de kolom “{value}” adressen verbergt, en die kolom is er niet{hint} Er is niets gemaakt, want dan konden adressen openbaar worden. Zet in de koppeling hoe de kolom nu heet, of haal de regel weg als er niets meer te verbergen is.',
    'mapping-field': 'In de koppeling {file} staat “{value}”, en dat kennen wij niet{hint} Kies uit: {list}.',
    'mapping-value':
      'In de koppeling {file} staat {at}. “{value}” kennen wij niet. Kies uit: {list}. Het Nederlandse woord mag ook.',
    'mapping-value-field':
      'In de koppeling {file} staat bij "waarden": “{value}”. Dat kan daar niet: daar horen alleen {list}.',
    'held-name-unknown':
      'Niet gevonden: “{value}”{hint} Deze naam staat in de koppeling bij "zonderAdres", maar geen rij of organisatie heet zo. Er is niets gemaakt, want dan kon een adres openbaar worden. Verbeter de naam of haal hem weg.',
    'mapping-personal':
      'De kolom “{value}” gaat over herkomst, geloof of geaardheid van mensen. Die lezen wij nooit: zet er null achter.',
    'mapping-no-name':
      'Wij weten niet in welke kolom de naam staat. Zet in {file} achter die kolom "naam" en draai de opdracht opnieuw. De kolommen zijn: {list}.',
    'not-json':
      '{file} is geen geldige JSON: kijk bij regel {line} ({value}). Vaak ontbreekt er een komma of een aanhalingsteken, of staat er een te veel.',
    'words-format': '{file} zegt niet dat het zoekwoorden heeft. Zet bovenaan: "formaat": "{value}".',
    'words-shape':
      'In {file} klopt “{value}” niet. Zoekwoorden zijn een lijst tussen vierkante haken, van één tot vier woorden per stuk. De handleiding heeft een voorbeeld.',
    'words-subject':
      'In {file} staat “{value}”, en dat onderwerp is er niet. Zet het bij "onderwerpen", of kies uit: {list}.',
    'words-language': 'In {file} staat “{value}”. Kies een taal uit: {list}.',
    'words-personal':
      'In {file} staat “{value}”. Er wordt nooit gezocht op herkomst, geloof of geaardheid van mensen. Haal het weg.',
    'places-columns':
      'In {file} missen kolommen: {value}. Nodig zijn postcode, breedtegraad en lengtegraad. Er staat: {list}.',
    'geocoder-unknown': '“{value}” kennen wij niet. U kunt kiezen: --geocoder pdok.',
    'geocoder-failed':
      'PDOK gaf geen antwoord ({value}). Probeer het later nog eens, of laat --geocoder weg en gebruik --places.',
  },
  report: {
    title: 'Rapport van de sociale kaart',
    secret: 'Publiceer dit rapport niet: er kunnen adressen in staan die geheim moeten blijven.',
    file: 'bestand',
    row: 'rij',
    name: 'naam',
    effect: 'wat er gebeurde',
    column: 'kolom',
    found: 'er stond',
    became: 'het werd',
    reason: 'waarom, en wat u kunt doen',
    service: 'dienst',
    in: 'In de bron',
    published: 'Gepubliceerd',
    willPublish: 'Wordt gepubliceerd',
    heldBack: 'Achtergehouden',
    isHeldBack: 'achtergehouden',
    refused: 'Niet meegenomen',
    notes: {
      encoding: 'Het bestand is niet in UTF-8 geschreven maar in {value}; dat is gelezen.',
      quotes: 'Vanaf regel {value} staan aanhalingstekens die niet sluiten. Het bestand is regel voor regel gelezen.',
      separator: 'De kolommen zijn gescheiden met “{value}”.',
      sheets:
        'Alleen het eerste blad is gelezen. Er zijn ook: {value}. Horen die erbij? Zet hun rijen dan op het eerste blad.',
      'file-unused': 'Het bestand {value} is niet gelezen: wij kennen het niet als onderdeel van HSDS.',
      'columns-personal': 'Niet gelezen, want over achtergrond van mensen: {value}.',
      'columns-unused': 'Niet gebruikt, want geen kolom van HSDS 3.1: {value}.',
      'columns-unmapped':
        'Niet gebruikte kolommen: {value}. Wilt u ze gebruiken? Zet dan in de koppeling wat erin staat.',
      'tables-unused': 'Wel bewaard in de open data, maar niet op de sociale kaart te zien: {value}.',
    },
    more: 'En nog {count}: zie rapport.csv.',
  },
  help: `Gebruik:
  wijkbrug kaart build <bron> --out <map> --report <map>    maakt de bestanden van de sociale kaart
  wijkbrug kaart check <bron> --report <map>                maakt alleen het rapport
  wijkbrug team template --out <werkblad.xlsx>              maakt het werkblad dat een team invult
  wijkbrug team build <werkblad.xlsx> --out <team.json>     maakt er het bestand voor de uitleg van
  wijkbrug team check <team.json>                           zegt wat er nog mist voor u publiceert
  wijkbrug i18n export --to <taal> --out <vertaling.xlf>    maakt een bestand voor een vertaler
  wijkbrug i18n import <vertaling.xlf> --texts <teksten.json>   neemt over wat de vertaler terugstuurt
  wijkbrug i18n status                                      zegt hoe ver elke taal is

<bron> is een CSV-, XLSX-, GeoJSON- of JSON-bestand, of HSDS als bestand, map of zip.

  --out <map>          de map die u op uw website zet
  --report <map>       de map voor het rapport; nooit op uw website zetten
  --open-data <map>    ook als open data: HSDS 3.1 (JSON en CSV) en schema.org
  --mapping <bestand>  de koppeling: welke kolom wat is (zonder: <bron>.koppeling.json, die wij dan voorstellen)
  --words <bestand>    uw eigen zoekwoorden, bij de onze
  --places <bestand>   uw eigen lijst: postcode, breedtegraad, lengtegraad en wijk; voor plekken zonder punt op de kaart
  --geocoder pdok      zoek wat daar niet in staat op bij PDOK (adressen die u publiceert gaan dan daarheen)
  --from <team.json>   bij template: vul in wat er al is
  --texts <bestand>    uw eigen teksten en vertalingen (teksten.json); bij team build komen ze in het profiel
  --to <taal>          de taal van de vertaling, zoals ar of pl
  --by <naam>          wie de afgetekende teksten heeft gecontroleerd
  --source <tekst>     waar de gegevens vandaan komen, om te tonen
  --today <datum>      reken alsof het deze dag is (jjjj-mm-dd)
  --lang nl|en         de taal van meldingen en rapport
  --json               de uitkomst als één regel JSON
  --help               deze uitleg

De opdracht eindigt met 0 als alles klopt, 1 als u nog iets moet bekijken of verbeteren (iets is achtergehouden of niet
meegenomen; een cel klopt niet; er is iets dat u zo niet moet publiceren), 2 als het niet lukte.`,
  progress: '{done} van {of}',
  steps: {
    index: 'De zoekbestanden worden gemaakt…',
    report: 'Het rapport wordt gemaakt…',
    write: 'De bestanden worden weggeschreven…',
  },
  mappingSaved: 'De koppeling staat in {file}. Kijk hem na en draai de opdracht opnieuw als u iets verbetert.',
  nameGuessed:
    'De naam staat volgens ons in de kolom “{list}”. Klopt dat niet? Zet "naam" achter de goede kolom in de koppeling.',
  didYouMean: ', bedoelt u “{result}”?',
  personalColumns: 'Niet gelezen, want over achtergrond van mensen: {list}',
  unusedColumns: 'Niet gebruikte kolommen: {list}',
  done: '{in} gelezen: {published} gepubliceerd, {heldBack} achtergehouden, {refused} niet meegenomen.',
  checkedOnly:
    '{in} gelezen: {published} kunnen worden gepubliceerd, {heldBack} achtergehouden, {refused} niet mee te nemen.',
  look: 'Bekijk {file} voor de redenen.',
};
