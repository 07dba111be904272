import type { FactTerms } from '@wijkbrug/core/team-explainer.js';

/** Words for what a team can choose; they stand inside sentences. */
export const terms: FactTerms = {
  'team.target': { everyone: 'burada oturan herkes', families: 'aileler', adults: 'yetişkinler', youth: 'gençler' },
  'team.helpsOrArranges': {
    helps: 'kendisi yardım eder',
    arranges: 'yardım alınmasını sağlar',
    both: 'kendisi yardım eder ve yardım alınmasını sağlar',
  },
  'team.domains': {
    money: 'para',
    housing: 'konut',
    health: 'sağlık',
    work: 'iş',
    school: 'okul',
    parenting: 'çocuk yetiştirme',
    safety: 'güvenlik',
    'taking-part': 'insanlarla tanışma',
    language: 'dil',
    papers: 'mektuplar veya formlar',
  },
  waysIn: {
    self: 'kendiniz başvurarak',
    phone: 'telefonla',
    'walk-in': 'randevusuz gelerek',
    'general-practitioner': 'aile hekiminiz aracılığıyla',
    school: 'okul aracılığıyla',
    organisation: 'tanıdığınız bir kuruluş aracılığıyla',
  },
  'cost.team': { free: 'ücretsiz', sometimes: 'bazen ücretli' },
  fixedContact: { yes: 'evet', usually: 'genellikle', no: 'hayır' },
  'interpreter.how': { phone: 'telefonla', 'in-person': 'görüşmede', video: 'görüntülü aramayla' },
  meetingPlaces: {
    office: 'ofiste',
    neutral: 'başka bir yerde',
    school: 'okulda',
    'community-centre': 'mahalle evinde',
    outside: 'dışarıda',
    phone: 'telefonla',
    video: 'görüntülü aramayla',
    home: 'evinizde',
  },
  'companion.allowed': { yes: 'evet', 'ask-first': 'önce sorun', no: 'hayır' },
  'handover.practice': {
    together: 'sizinle birlikte',
    'team-calls': 'önce ekip arar',
    'gives-contact': 'size bir numara verilir',
  },
  'responseTime.workingDays': {
    one: '{n} iş günü içinde',
    two: '{n} iş günü içinde',
    few: '{n} iş günü içinde',
    many: '{n} iş günü içinde',
    other: '{n} iş günü içinde',
  },
};
