import type { Subject } from '@wijkbrug/core/sociale-kaart/build.js';

/**
 * What people look for in a sociale kaart, with the Dutch words by which an entry is known to be about it. Needs only:
 * nothing about where somebody is from, believes or loves.
 */
export const subjects = [
  {
    id: 'money',
    facets: { domain: ['money'] },
    finds: ['geld', 'geldzaken', 'inkomen', 'financi-', 'budget-', 'minima'],
  },
  {
    id: 'debts',
    finds: ['schuld-', 'deurwaarder-', 'betalingsachterstand-', 'budgetbeheer', 'bewindvoer-', 'aanmaning-'],
  },
  { id: 'benefits', finds: ['uitkering-', 'bijstand-', 'toeslag-', 'aow', 'wajong', 'kinderbijslag'] },
  {
    id: 'schemes',
    finds: ['regeling-', 'minima-', 'stadspas', 'kindpakket', 'bijzondere', 'kwijtschelding', 'jeugdfonds'],
  },
  { id: 'food', finds: ['voedsel-', 'eten', 'maaltijd-', 'eetcafe', 'eettafel', 'boodschappen', 'koken', 'kook-'] },
  { id: 'clothes', finds: ['kleding-', 'kleren', 'weggeefwinkel'] },
  { id: 'furniture', finds: ['meubel-', 'kringloop-', 'huisraad', 'inrichting', 'tweedehands'] },
  {
    id: 'housing',
    facets: { domain: ['housing'] },
    finds: ['woning-', 'wonen', 'woon-', 'huisvesting', 'woningcorporatie'],
  },
  { id: 'rent', finds: ['huur-', 'verhuurder'] },
  { id: 'homeless', finds: ['dakloos', 'dakloze-', 'daklozen-', 'ontruiming', 'nachtopvang', 'onderdak', 'slaapplek'] },
  { id: 'energy', finds: ['energie-', 'gas', 'stroom', 'elektriciteit', 'isolatie', 'stook-'] },
  {
    id: 'health',
    facets: { domain: ['health'] },
    finds: ['gezond-', 'huisarts-', 'zorg', 'ggd', 'verpleeg-', 'wijkverpleg-', 'fysio-'],
  },
  {
    id: 'mind',
    finds: ['psych-', 'ggz', 'stress', 'somber', 'depress-', 'angst', 'trauma', 'mentaal', 'mentale', 'herstel-'],
  },
  { id: 'addiction', finds: ['verslav-', 'verslaafd', 'alcohol', 'drugs', 'drank', 'gokken', 'gok-'] },
  { id: 'carers', finds: ['mantelzorg-', 'respijt-', 'naaste', 'naasten'] },
  { id: 'elderly', finds: ['ouderen-', 'senioren-', 'dementie', 'alzheimer-', 'valpreventie'] },
  { id: 'alone', finds: ['eenzaam-', 'maatje', 'maatjes', 'maatjesproject', 'ontmoet-', 'gezelschap', 'luisterend'] },
  { id: 'disability', finds: ['beperking', 'handicap', 'gehandicapt-', 'rolstoel', 'wmo', 'hulpmiddel-', 'autisme'] },
  {
    id: 'work',
    facets: { domain: ['work'] },
    finds: ['werk', 'baan', 'banen', 'solliciteren', 'sollicitatie-', 'vacature-', 'reintegratie'],
  },
  {
    id: 'school',
    facets: { domain: ['school'] },
    finds: ['school', 'scholing', 'onderwijs', 'opleiding-', 'leerplicht', 'studie'],
  },
  { id: 'homework', finds: ['huiswerk-', 'bijles', 'leerhulp', 'weekendschool'] },
  { id: 'childcare', finds: ['kinderopvang', 'peuter-', 'creche', 'oppas', 'voorschool', 'gastouder'] },
  {
    id: 'parenting',
    facets: { domain: ['parenting'] },
    finds: ['opvoed-', 'ouderschap', 'ouders', 'gezin-', 'gezinnen', 'consultatiebureau'],
  },
  { id: 'pregnant', finds: ['zwanger-', 'baby-', 'geboorte-', 'kraam-', 'verloskund-'] },
  { id: 'youth', finds: ['jongeren-', 'jeugd-', 'tiener-', 'meiden-', 'jongerenwerk'] },
  { id: 'safety', facets: { domain: ['safety'] }, finds: ['veilig-', 'politie', 'slachtoffer-', 'bedreig-'] },
  {
    id: 'violence',
    facets: { domain: ['safety'] },
    finds: ['huiselijk', 'geweld', 'mishandel-', 'vrouwenopvang', 'stalking', 'uitbuiting'],
  },
  {
    id: 'taking-part',
    facets: { domain: ['taking-part'] },
    finds: ['meedoen', 'buurthuis', 'buurthuizen', 'activiteit-', 'ontmoeting-'],
  },
  { id: 'volunteering', finds: ['vrijwillig-'] },
  {
    id: 'sport',
    finds: ['sport-', 'bewegen', 'zwem-', 'zwemmen', 'voetbal', 'fitness', 'yoga', 'wandel-', 'fietsles-'],
  },
  { id: 'women', finds: ['vrouwen-', 'meiden-', 'moeder-'] },
  {
    id: 'language',
    facets: { domain: ['language'] },
    finds: ['taal-', 'taalles', 'taalcafe', 'nederlands', 'inburger-', 'conversatie-'],
  },
  { id: 'reading', finds: ['lezen', 'schrijven', 'leesclub', 'bibliotheek', 'alfabetiser-', 'laaggeletterd-'] },
  {
    id: 'papers',
    facets: { domain: ['papers'] },
    finds: ['formulier-', 'brieven', 'post', 'papieren', 'administratie-', 'digid', 'aanvragen'],
  },
  { id: 'legal', finds: ['juridisch-', 'rechts-', 'advocaat', 'advocaten', 'raadslieden', 'rechtswinkel', 'bezwaar'] },
  {
    id: 'residence',
    finds: [
      'verblijfs-',
      'asiel-',
      'vluchteling-',
      'statushouder-',
      'nieuwkomer-',
      'ongedocumenteerd-',
      'naturalisatie',
    ],
  },
  { id: 'divorce', finds: ['scheid-', 'scheiding', 'omgangsregeling', 'bemiddeling', 'mediation'] },
  { id: 'grief', finds: ['rouw-', 'verlies', 'nabestaanden', 'overlijden'] },
  { id: 'digital', finds: ['computer-', 'digitaal', 'digitale', 'internet', 'laptop', 'smartphone', 'telefoonhulp'] },
  { id: 'neighbours', finds: ['buren-', 'buurtbemiddeling', 'overlast'] },
  { id: 'transport', finds: ['vervoer', 'taxi', 'buurtbus', 'rijles', 'ov'] },
  { id: 'repair', finds: ['repair', 'reparatie', 'klus-', 'klussen'] },
  {
    id: 'walk-in',
    finds: ['inloop-', 'spreekuur', 'spreekuren'],
    facets: { kind: ['walk-in'], threshold: ['no-appointment'] },
  },
  {
    id: 'accompany',
    finds: ['meegaan', 'begeleiding', 'vertrouwenspersoon'],
    facets: { role: ['accompany', 'confidant'] },
  },
  { id: 'interpreter', finds: ['tolk-', 'vertaler-', 'vertaling', 'vertalen'] },
  { id: 'discrimination', finds: ['discrimin-', 'racisme', 'gelijke', 'behandeld'] },
  { id: 'evening', finds: ['avond-', 'vanavond'], facets: { when: ['evening'] } },
  { id: 'weekend', finds: ['weekend-', 'zaterdag-', 'zondag-'], facets: { when: ['weekend'] } },
  { id: 'free', finds: ['gratis', 'kosteloos'], facets: { threshold: ['free'] } },
] as const satisfies readonly Subject[];

/** What every language has words for. */
export type SubjectId = (typeof subjects)[number]['id'];
