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
    domain: 'money',
    finds: ['schuld-', 'deurwaarder-', 'betalingsachterstand-', 'budgetbeheer', 'bewindvoer-', 'aanmaning-'],
  },
  { id: 'benefits', domain: 'money', finds: ['uitkering-', 'bijstand-', 'toeslag-', 'aow', 'wajong', 'kinderbijslag'] },
  {
    id: 'schemes',
    domain: 'money',
    finds: ['regeling-', 'minima-', 'stadspas', 'kindpakket', 'bijzondere', 'kwijtschelding', 'jeugdfonds'],
  },
  {
    id: 'food',
    domain: 'money',
    finds: ['voedsel-', 'eten', 'maaltijd-', 'eetcafe', 'eettafel', 'boodschappen', 'koken', 'kook-'],
  },
  { id: 'clothes', domain: 'money', finds: ['kleding-', 'kleren', 'weggeefwinkel'] },
  { id: 'furniture', domain: 'money', finds: ['meubel-', 'kringloop-', 'huisraad', 'inrichting', 'tweedehands'] },
  {
    id: 'housing',
    facets: { domain: ['housing'] },
    finds: ['woning-', 'wonen', 'woon-', 'huisvesting', 'woningcorporatie'],
  },
  { id: 'rent', domain: 'housing', finds: ['huur-', 'verhuurder'] },
  {
    id: 'homeless',
    domain: 'housing',
    finds: ['dakloos', 'dakloze-', 'daklozen-', 'ontruiming', 'nachtopvang', 'onderdak', 'slaapplek'],
  },
  { id: 'energy', domain: 'money', finds: ['energie-', 'gas', 'stroom', 'elektriciteit', 'isolatie', 'stook-'] },
  {
    id: 'health',
    facets: { domain: ['health'] },
    finds: ['gezond-', 'huisarts-', 'zorg', 'ggd', 'verpleeg-', 'wijkverpleg-', 'fysio-'],
  },
  {
    id: 'mind',
    domain: 'health',
    finds: ['psych-', 'ggz', 'stress', 'somber', 'depress-', 'angst', 'trauma', 'mentaal', 'mentale', 'herstel-'],
  },
  {
    id: 'suicide',
    domain: 'health',
    urgent: 'suicide',
    finds: ['zelfmoord-', 'zelfdoding-', 'suicide-', 'psych-', 'ggz', 'depress-', 'mentaal', 'mentale'],
  },
  {
    id: 'addiction',
    domain: 'health',
    finds: ['verslav-', 'verslaafd', 'alcohol', 'drugs', 'drank', 'gokken', 'gok-'],
  },
  { id: 'carers', domain: 'health', finds: ['mantelzorg-', 'respijt-', 'naaste', 'naasten'] },
  { id: 'elderly', domain: 'taking-part', finds: ['ouderen-', 'senioren-', 'dementie', 'alzheimer-', 'valpreventie'] },
  {
    id: 'alone',
    domain: 'taking-part',
    finds: ['eenzaam-', 'maatje', 'maatjes', 'maatjesproject', 'ontmoet-', 'gezelschap', 'luisterend'],
  },
  {
    id: 'disability',
    domain: 'health',
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
  { id: 'homework', domain: 'school', finds: ['huiswerk-', 'bijles', 'leerhulp', 'weekendschool'] },
  {
    id: 'childcare',
    domain: 'parenting',
    finds: ['kinderopvang', 'peuter-', 'creche', 'oppas', 'voorschool', 'gastouder'],
  },
  {
    id: 'parenting',
    facets: { domain: ['parenting'] },
    finds: ['opvoed-', 'ouderschap', 'ouders', 'gezin-', 'gezinnen', 'consultatiebureau'],
  },
  { id: 'pregnant', domain: 'parenting', finds: ['zwanger-', 'baby-', 'geboorte-', 'kraam-', 'verloskund-'] },
  { id: 'youth', domain: 'taking-part', finds: ['jongeren-', 'jeugd-', 'tiener-', 'meiden-', 'jongerenwerk'] },
  { id: 'safety', facets: { domain: ['safety'] }, finds: ['veilig-', 'politie', 'slachtoffer-', 'bedreig-'] },
  {
    id: 'violence',
    urgent: 'unsafe-at-home',
    facets: { domain: ['safety'] },
    finds: ['veilig-', 'huiselijk', 'geweld', 'mishandel-', 'vrouwenopvang', 'stalking', 'uitbuiting'],
  },
  {
    id: 'taking-part',
    facets: { domain: ['taking-part'] },
    finds: ['meedoen', 'buurthuis', 'buurthuizen', 'activiteit-', 'ontmoeting-'],
  },
  { id: 'volunteering', domain: 'taking-part', finds: ['vrijwillig-'] },
  {
    id: 'sport',
    domain: 'taking-part',
    finds: ['sport-', 'bewegen', 'zwem-', 'zwemmen', 'voetbal', 'fitness', 'yoga', 'wandel-', 'fietsles-'],
  },
  { id: 'women', domain: 'taking-part', finds: ['vrouwen-', 'meiden-', 'moeder-'] },
  {
    id: 'language',
    facets: { domain: ['language'] },
    finds: ['taal-', 'taalles', 'taalcafe', 'nederlands', 'inburger-', 'conversatie-'],
  },
  {
    id: 'reading',
    domain: 'language',
    finds: ['lezen', 'schrijven', 'leesclub', 'bibliotheek', 'alfabetiser-', 'laaggeletterd-'],
  },
  {
    id: 'papers',
    facets: { domain: ['papers'] },
    finds: ['formulier-', 'brieven', 'post', 'papieren', 'administratie-', 'digid', 'aanvragen'],
  },
  {
    id: 'legal',
    domain: 'safety',
    finds: ['juridisch-', 'rechts-', 'advocaat', 'advocaten', 'raadslieden', 'rechtswinkel', 'bezwaar'],
  },
  {
    id: 'residence',
    domain: 'papers',
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
    domain: 'safety',
    finds: ['scheid-', 'scheiding', 'omgangsregeling', 'mediation', 'mediator-'],
  },
  { id: 'grief', finds: ['rouw-', 'verlies', 'nabestaanden', 'overlijden'] },
  {
    id: 'digital',
    domain: 'papers',
    finds: ['computer-', 'digitaal', 'digitale', 'internet', 'laptop', 'smartphone', 'telefoonhulp'],
  },
  { id: 'neighbours', domain: 'housing', finds: ['buren-', 'buurtbemiddeling', 'overlast'] },
  { id: 'transport', domain: 'taking-part', finds: ['vervoer', 'taxi', 'buurtbus', 'rijles', 'ov'] },
  { id: 'repair', domain: 'housing', finds: ['repair', 'reparatie', 'klus-', 'klussen'] },
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
  { id: 'interpreter', domain: 'language', finds: ['tolk-', 'vertaler-', 'vertaling', 'vertalen'] },
  { id: 'discrimination', domain: 'safety', finds: ['discrimin-', 'racisme', 'gelijke', 'behandeld'] },
  { id: 'evening', finds: ['avond-', 'vanavond'], facets: { when: ['evening'] } },
  { id: 'weekend', finds: ['weekend-', 'zaterdag-', 'zondag-'], facets: { when: ['weekend'] } },
  { id: 'free', finds: ['gratis', 'kosteloos'], facets: { threshold: ['free'] } },
] as const satisfies readonly Subject[];

/** What every language has words for. */
export type SubjectId = (typeof subjects)[number]['id'];
