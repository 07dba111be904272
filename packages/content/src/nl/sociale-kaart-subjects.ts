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
    within: 'money',
    finds: ['schuld-', 'deurwaarder-', 'betalingsachterstand-', 'budgetbeheer', 'bewindvoer-', 'aanmaning-'],
  },
  { id: 'benefits', within: 'money', finds: ['uitkering-', 'bijstand-', 'toeslag-', 'aow', 'wajong', 'kinderbijslag'] },
  {
    id: 'schemes',
    within: 'money',
    finds: ['regeling-', 'minima-', 'stadspas', 'kindpakket', 'bijzondere', 'kwijtschelding', 'jeugdfonds'],
  },
  {
    id: 'food',
    within: 'money',
    finds: ['voedsel-', 'eten', 'maaltijd-', 'eetcafe', 'eettafel', 'boodschappen', 'koken', 'kook-'],
  },
  { id: 'clothes', within: 'money', finds: ['kleding-', 'kleren', 'weggeefwinkel'] },
  { id: 'furniture', within: 'money', finds: ['meubel-', 'kringloop-', 'huisraad', 'inrichting', 'tweedehands'] },
  {
    id: 'housing',
    facets: { domain: ['housing'] },
    finds: ['woning-', 'wonen', 'woon-', 'huisvesting', 'woningcorporatie'],
  },
  { id: 'rent', within: 'housing', finds: ['huur-', 'verhuurder'] },
  {
    id: 'homeless',
    within: 'housing',
    finds: ['dakloos', 'dakloze-', 'daklozen-', 'ontruiming', 'nachtopvang', 'onderdak', 'slaapplek'],
  },
  { id: 'energy', within: 'money', finds: ['energie-', 'gas', 'stroom', 'elektriciteit', 'isolatie', 'stook-'] },
  {
    id: 'health',
    facets: { domain: ['health'] },
    finds: ['gezond-', 'huisarts-', 'zorg', 'ggd', 'verpleeg-', 'wijkverpleg-', 'fysio-'],
  },
  {
    id: 'mind',
    within: 'health',
    finds: ['psych-', 'ggz', 'stress', 'somber', 'depress-', 'angst', 'trauma', 'mentaal', 'mentale', 'herstel-'],
  },
  {
    id: 'addiction',
    within: 'health',
    finds: ['verslav-', 'verslaafd', 'alcohol', 'drugs', 'drank', 'gokken', 'gok-'],
  },
  { id: 'carers', within: 'health', finds: ['mantelzorg-', 'respijt-', 'naaste', 'naasten'] },
  { id: 'elderly', within: 'taking-part', finds: ['ouderen-', 'senioren-', 'dementie', 'alzheimer-', 'valpreventie'] },
  {
    id: 'alone',
    within: 'taking-part',
    finds: ['eenzaam-', 'maatje', 'maatjes', 'maatjesproject', 'ontmoet-', 'gezelschap', 'luisterend'],
  },
  {
    id: 'disability',
    within: 'health',
    finds: ['beperking', 'handicap', 'gehandicapt-', 'rolstoel', 'wmo', 'hulpmiddel-', 'autisme'],
  },
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
  { id: 'homework', within: 'school', finds: ['huiswerk-', 'bijles', 'leerhulp', 'weekendschool'] },
  {
    id: 'childcare',
    within: 'parenting',
    finds: ['kinderopvang', 'peuter-', 'creche', 'oppas', 'voorschool', 'gastouder'],
  },
  {
    id: 'parenting',
    facets: { domain: ['parenting'] },
    finds: ['opvoed-', 'ouderschap', 'ouders', 'gezin-', 'gezinnen', 'consultatiebureau'],
  },
  { id: 'pregnant', within: 'parenting', finds: ['zwanger-', 'baby-', 'geboorte-', 'kraam-', 'verloskund-'] },
  { id: 'youth', within: 'taking-part', finds: ['jongeren-', 'jeugd-', 'tiener-', 'meiden-', 'jongerenwerk'] },
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
  { id: 'volunteering', within: 'taking-part', finds: ['vrijwillig-'] },
  {
    id: 'sport',
    within: 'taking-part',
    finds: ['sport-', 'bewegen', 'zwem-', 'zwemmen', 'voetbal', 'fitness', 'yoga', 'wandel-', 'fietsles-'],
  },
  { id: 'women', within: 'taking-part', finds: ['vrouwen-', 'meiden-', 'moeder-'] },
  {
    id: 'language',
    facets: { domain: ['language'] },
    finds: ['taal-', 'taalles', 'taalcafe', 'nederlands', 'inburger-', 'conversatie-'],
  },
  {
    id: 'reading',
    within: 'language',
    finds: ['lezen', 'schrijven', 'leesclub', 'bibliotheek', 'alfabetiser-', 'laaggeletterd-'],
  },
  {
    id: 'papers',
    facets: { domain: ['papers'] },
    finds: ['formulier-', 'brieven', 'post', 'papieren', 'administratie-', 'digid', 'aanvragen'],
  },
  {
    id: 'legal',
    within: 'safety',
    finds: ['juridisch-', 'rechts-', 'advocaat', 'advocaten', 'raadslieden', 'rechtswinkel', 'bezwaar'],
  },
  {
    id: 'residence',
    within: 'papers',
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
  {
    id: 'divorce',
    within: 'parenting',
    finds: ['scheid-', 'scheiding', 'omgangsregeling', 'bemiddeling', 'mediation'],
  },
  { id: 'grief', finds: ['rouw-', 'verlies', 'nabestaanden', 'overlijden'] },
  {
    id: 'digital',
    within: 'papers',
    finds: ['computer-', 'digitaal', 'digitale', 'internet', 'laptop', 'smartphone', 'telefoonhulp'],
  },
  { id: 'neighbours', within: 'housing', finds: ['buren-', 'buurtbemiddeling', 'overlast'] },
  { id: 'transport', within: 'taking-part', finds: ['vervoer', 'taxi', 'buurtbus', 'rijles', 'ov'] },
  { id: 'repair', within: 'housing', finds: ['repair', 'reparatie', 'klus-', 'klussen'] },
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
  { id: 'interpreter', within: 'language', finds: ['tolk-', 'vertaler-', 'vertaling', 'vertalen'] },
  { id: 'discrimination', within: 'safety', finds: ['discrimin-', 'racisme', 'gelijke', 'behandeld'] },
  { id: 'evening', finds: ['avond-', 'vanavond'], facets: { when: ['evening'] } },
  { id: 'weekend', finds: ['weekend-', 'zaterdag-', 'zondag-'], facets: { when: ['weekend'] } },
  { id: 'free', finds: ['gratis', 'kosteloos'], facets: { threshold: ['free'] } },
] as const satisfies readonly Subject[];

/** What every language has words for. */
export type SubjectId = (typeof subjects)[number]['id'];
