import { searchWords } from '../search-words.js';

/** Everyday Dutch words and short phrases, by what they are about. */
export const words = searchWords(
  {
    money:
      'geld, blut, geldzorgen, rondkomen, niet rondkomen, geen geld, arm, armoede, duur, bank, rekening, rekeningen, geldstress, overzicht, budget, inkomen',
    debts:
      'schuld, schulden, rood staan, deurwaarder, incasso, aanmaning, achterstand, lening, boete, boetes, schuldsanering, wsnp, geldproblemen, schuldhulp, schuldhulpverlening, betalingsregeling, krediet, afbetaling, bkr, rekening niet betalen, beslag, beslaglegging, bewindvoerder, bewindvoering, budgetbeheer',
    benefits:
      'uitkering, bijstand, toeslag, toeslagen, zorgtoeslag, aow, ww, wia, wajong, uwv, sociale dienst, kinderbijslag',
    schemes:
      'regeling, regelingen, stadspas, korting, kwijtschelding, bijzondere bijstand, vergoeding, weinig geld, laag inkomen',
    food: 'eten, honger, voedselbank, voedselpakket, boodschappen, maaltijd, warm eten, koken, samen eten, eettafel, honger hebben',
    clothes: 'kleren, kleding, jas, schoenen',
    furniture: 'meubels, bed, kast, wasmachine, koelkast, spullen, kringloop, tweedehands',
    housing: 'wonen, woning, huis, kamer, woonruimte, verhuizen, urgentie, woningnood, schimmel',
    rent: 'huur, huurbaas, huurachterstand, huurtoeslag, huur niet betalen, kan huur niet betalen, verhuurder',
    homeless:
      'dakloos, op straat, geen huis, slaapplek, opvang, uit huis gezet, ontruiming, bankslapen, slaap op straat, slapen op straat, buiten slapen, leeft op straat',
    energy: 'energie, gas, stroom, licht, verwarming, energierekening, stookkosten, koud huis, afgesloten',
    health: 'gezondheid, ziek, dokter, huisarts, tandarts, pijn, zorg, ziekenhuis, zorgverzekering',
    mind: 'stress, somber, depressief, depressie, angst, paniek, psycholoog, slapen, piekeren, verdrietig, in de war, trauma, burn out, ggz, overspannen, geestelijk',
    suicide:
      'zelfmoord, zelfdoding, suïcide, niet meer leven, wil dood, dood willen, er niet meer zijn, niet meer willen leven',
    addiction: 'verslaafd, verslaving, drank, alcohol, drugs, gokken, blowen, gamen',
    carers:
      'mantelzorg, mantelzorger, zorgen voor mijn moeder, zieke moeder, zieke man, overbelast, zorgen voor iemand, zorg voor mijn man, zorg voor mijn kind',
    elderly: 'ouderen, oud, opa, oma, senior, bejaard, dementie, vergeetachtig, alzheimer',
    alone:
      'alleen, eenzaam, eenzaamheid, niemand, maatje, vrienden, praten, luisteren, gezelschap, iemand om mee te praten, bezoek, contact',
    disability: 'handicap, beperking, rolstoel, wmo, traplift, blind, doof, autisme, scootmobiel',
    work: 'werk, baan, werkloos, ontslag, ontslagen, solliciteren, cv, vacature, geld verdienen',
    school: 'school, opleiding, leren, studeren, diploma, mbo, leraar, stage',
    homework: 'huiswerk, bijles, rekenen, toets',
    childcare: 'oppas, creche, kinderopvang, peuterspeelzaal, voorschool, opvang kind',
    parenting: 'opvoeden, opvoeding, kind, kinderen, ouder, ouders, luistert niet, puber, zoon, dochter',
    pregnant: 'zwanger, baby, bevallen, geboorte, luiers, kinderwagen, babyspullen',
    youth: 'jongeren, jongere, jeugd, tiener, hangjongeren, puber, jongen, meisje',
    safety: 'veilig, onveilig, bang, politie, bedreigd, aangifte',
    violence:
      'geweld, slaan, slaat, mishandeling, huiselijk, huiselijk geweld, veilig thuis, ruzie thuis, mijn man slaat, misbruik, blijf van mijn lijf, vrouwenopvang, mannenopvang, blijfhuis, stalken, partner slaat, vrouw slaat, bang voor mijn man, eergerelateerd, dwang, uitgescholden',
    'taking-part': 'meedoen, iets doen, activiteiten, buurthuis, mensen ontmoeten, vervelen, hobby, gezellig, uitje',
    volunteering: 'vrijwilliger, vrijwilligerswerk, anderen helpen, iets terugdoen',
    sport: 'sport, sporten, bewegen, zwemmen, zwemles, voetbal, fitness, afvallen, fietsen, fietsles',
    women: 'vrouw, vrouwen, vrouwengroep, moeders, meiden',
    language:
      'taal, taalles, nederlands leren, nederlandse les, inburgeren, inburgering, spreken oefenen, taal leren, beter nederlands, taalcafe',
    reading: 'lezen, schrijven, niet lezen, brief lezen, bibliotheek, boeken',
    papers:
      'papieren, formulier, formulieren, brief, brieven, post, blauwe envelop, invullen, aanvragen, digid, belastingdienst, administratie, hulp met brieven, post begrijpen, belasting, belastingaangifte, toeslag aanvragen',
    legal: 'advocaat, recht, rechter, juridisch, bezwaar, klacht, contract, rechtbank',
    residence:
      'verblijfsvergunning, ind, asiel, vluchteling, paspoort, zonder papieren, gezinshereniging, statushouder',
    divorce: 'scheiden, scheiding, echtscheiding, uit elkaar, alimentatie, omgangsregeling',
    grief: 'rouw, dood, overleden, overlijden, verlies, begrafenis',
    digital: 'computer, internet, telefoon, laptop, mail, digitaal, website, app',
    neighbours: 'buren, overlast, lawaai, buurman, burenruzie, herrie',
    transport: 'vervoer, bus, taxi, rijbewijs, ophalen',
    repair: 'kapot, repareren, klusjesman, klussen, lamp ophangen',
    'walk-in': 'inloop, spreekuur, zonder afspraak, langskomen, binnenlopen',
    accompany: 'meegaan, gaat mee, samen naar, vertrouwenspersoon',
    discrimination: 'discriminatie, discrimineren, racisme, gediscrimineerd, anders behandeld, gelijke behandeling',
    interpreter: 'tolk, tolken, vertaler, vertalen, vertaling, eigen taal, spreekt mijn taal',
    evening: 'avond, avonds, s avonds, vanavond, na werktijd, na het werk, avondspreekuur',
    weekend: 'weekend, zaterdag, zondag, in het weekend',
    free: 'gratis, kost niets, kosteloos, zonder geld',
  },
  `ik je jij u wij we hij zij ze het de een en of maar dat die dit deze er is ben bent zijn was heb
  hebt heeft hebben kan kun kunt mag moet wil wilt zoek zoeken zoekt graag iets iemand wie wat waar
  hoe waarom wanneer welke voor van met bij naar in op aan uit om te tot over onder door als dan ook
  nog niet geen al mijn me mij ons onze zijn haar hulp help helpen nodig krijg krijgen buurt gemeente
  weet probleem problemen`,
  'source',
);
