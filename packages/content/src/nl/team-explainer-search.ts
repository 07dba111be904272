import { explainerSearch } from '../explainer-search.js';

/** Everyday Dutch words and short phrases, by the question that answers them. */
export const search = explainerSearch(
  {
    'T-01':
      'wijkteam, buurtteam, sociaal team, wat doen jullie, uitleg, maatschappelijk werk, sociaal werker, wie zijn jullie',
    'T-02': 'voor wie, doelgroep, oudere, bejaard, mantelzorger, vluchteling, statushouder, alleenstaand, ook voor mij',
    'T-03':
      'welkom, moslim, islam, hoofddoek, homo, lesbisch, trans, lhbti, handicap, rolstoel, discriminatie, racisme, respect',
    'T-04': 'kosten, prijs, gratis, betalen, eigen bijdrage, rekening, duur, geld',
    'T-05':
      'schulden, huur, woning, werk, ruzie, opvoeding, eenzaam, stress, zorg, wmo, hulp bij problemen, verslaving, drugs, alcohol, gokken, scheiding',
    'T-06': 'doet niet, huis krijgen, urgentie, dokter, medicijnen, uitkering aanvragen, beperkt',
    'T-07':
      'adres, telefoonnummer, bellen, mailen, afspraak maken, aanmelden, contact, inloop, spreekuur, langskomen, bereikbaar, waar zit',
    'T-08': 'openingstijden, open, avond, avonds, zaterdag, zondag, weekend, na werktijd, geopend',
    'T-09': 'thuis, huisbezoek, aan huis, ergens anders, kantoor, plek, niet thuis, langs komen',
    'T-10': 'wachttijd, wachtlijst, wachten, snel, spoed, hoe lang wachten, wanneer aan de beurt, duurt lang',
    'T-11': 'meenemen, papieren, paspoort, legitimatie, identiteitskaart, id, digid, bewijs, brieven, documenten',
    'T-12': 'vaste persoon, contactpersoon, dezelfde, steeds een ander, begeleider, hulpverlener, casemanager',
    'T-13': 'taal, geen nederlands, slecht nederlands, nederlands spreken, verstaan, anderstalig, niet begrijpen',
    'T-14': 'tolk, tolken, vertaler, vertalen, tolkentelefoon, eigen taal, arabisch, turks',
    'T-15': 'kind vertaalt, dochter, zoon, buurvrouw, familie vertaalt, vertalen, tolk',
    'T-16': 'whatsapp, appen, bericht, mail, inspreken, spraakbericht, voicemail, schrijven, eigen taal',
    'T-17': 'vrouwelijk, vrouw, man, mannelijk, zelfde taal, zelfde cultuur, kiezen, andere hulpverlener',
    'T-18': 'eerste gesprek, intake, kennismaking, keukentafelgesprek, wat gebeurt er, hoe gaat het',
    'T-19': 'vragen, antwoord, verplicht, alles vertellen, niet antwoorden, zwijgen, liegen',
    'T-20': 'eigen kracht, zelfredzaamheid, zelf oplossen, zelf doen, netwerk',
    'T-21': 'formulier, formulieren, papierwerk, invullen, aanvraag, administratie, handtekening',
    'T-22': 'hoe lang, duur, maanden, weken, traject, procedure, beslissing, besluit',
    'T-23': 'zelf beslissen, zelf bepalen, verplicht, dwang, weigeren, nee zeggen, toestemming, regie, plan',
    'T-24':
      'kinderen afpakken, kind afpakken, weghalen, jeugdzorg, uithuisplaatsing, jeugdbescherming, kinderbescherming, ots, voogd, ouders, moeder, vader',
    'T-25':
      'veilig, onveilig, geweld, huiselijk geweld, mishandeling, slaan, geslagen, veilig thuis, bang, blijf van mijn lijf, dreigen, misbruik',
    'T-26': 'uitkering, bijstand, geld, zwart werk, toeslag, korten, boete, fraude, schulden, eerlijk over geld, stopt',
    'T-27':
      'privacy, geheim, doorvertellen, vertrouwelijk, beroepsgeheim, geheimhouding, roddelen, delen, anderen vertellen, vertelt, gegevens delen, wie weet dit, avg',
    'T-28': 'afkomst, geloof, godsdienst, nationaliteit, registreren, opschrijven, ras, etniciteit, dossier',
    'T-29':
      'psycholoog, gek, psychisch, depressie, depressief, ggz, psychiater, stress, trauma, schaamte, somber, therapie',
    'T-30':
      'politie, gemeente, doorgeven, doorvertellen, doorgegeven, melden, melding, ind, belastingdienst, spion, informatie delen, vertelt, privacy',
    'T-31':
      'roddel, roddelen, buren, bekenden, schaamte, schamen, anoniem, gezien worden, familie weet, geheim, iedereen weet',
    'T-32': 'meenemen, vriend, vriendin, familie, mee, partner, samen komen, iemand erbij',
    'T-33': 'buurt, buurthuis, vrijwilliger, ervaring, sleutelpersoon, kerk, moskee, buren, uitleg, vereniging',
    'T-34':
      'formulier, invullen, bellen voor mij, brief lezen, brieven, helpen met papieren, digid, namens mij, machtigen',
    'T-35':
      'activiteit, activiteiten, leuk, mensen ontmoeten, eenzaam, vrienden, koken, sporten, koffie, vrijwilligerswerk, taalles',
    'T-36': 'kan niet helpen, doorverwijzen, doorsturen, afgewezen, geweigerd, andere hulp, niet geholpen, weggestuurd',
    'T-37': 'klacht, klagen, bezwaar, niet eens, oneens, slecht behandeld, onbeleefd, discriminatie, ombudsman, beroep',
    'T-38': 'slechte ervaring, vertrouwen, wantrouwen, weer proberen, teleurgesteld, opnieuw, eerder',
    'T-39': 'gegevens, dossier, verwijderen, wissen, bewaren, avg, privacy, inzien, stoppen, persoonsgegevens',
    'T-40': 'afspraak verzetten, afzeggen, annuleren, veranderen, wijzigen, stoppen, te laat, afmelden',
    'T-41':
      'nu hulp, spoed, nood, noodnummer, 112, crisis, gevaar, zelfmoord, zelfdoding, dringend, direct, ambulance, 113, acuut',
    'T-42': 'verblijfsvergunning, illegaal, ongedocumenteerd, zonder papieren, bsn, asiel, ind, paspoort, status',
    'T-43': 'jong, jongere, kind, puber, leeftijd, 16 jaar, minderjarig, ouders, zonder ouders, tiener',
    'T-44':
      'onafhankelijk, clientondersteuning, clientondersteuner, clientenondersteuning, vertrouwenspersoon, advocaat, juridisch, meedenken, second opinion',
  },
  `ik je jij u uw wij we hij zij ze het de een en of maar dat die dit deze er is ben bent zijn was heb hebt heeft hebben
  kan kun kunt mag moet moeten wil wilt wordt worden word gaat gaan doe doet iets iemand wie wat waar hoe waarom wanneer
  welke voor van met bij naar in op aan uit om te tot over onder door als dan ook nog geen al mijn me mij ons onze haar
  jullie graag eigenlijk even hulp help helpen helpt nodig krijg krijgen krijgt team wijkteam buurtteam`,
  'source',
);
