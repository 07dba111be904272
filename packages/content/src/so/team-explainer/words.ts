import type { FactTerms } from '@wijkbrug/core/team-explainer.js';

/** Words for what a team can choose; they stand inside sentences. */
export const terms: FactTerms = {
  'team.target': {
    everyone: 'dadka deggan oo dhan',
    families: 'qoysaska',
    adults: 'dadka waaweyn',
    youth: 'dhallinyarada',
  },
  'team.helpsOrArranges': {
    helps: 'lafteeda ayaa caawisa',
    arranges: 'gargaar bay diyaarisaa',
    both: 'lafteeda ayaa caawisa oo gargaar bay diyaarisaa',
  },
  'team.domains': {
    money: 'lacagta',
    housing: 'guriyeynta',
    health: 'caafimaadka',
    work: 'shaqada',
    school: 'dugsiga',
    parenting: 'barbaarinta carruurta',
    safety: 'badqabka',
    'taking-part': 'la kulanka dadka',
    language: 'luqadda',
    papers: 'warqado ama foomam',
  },
  waysIn: {
    self: 'adigu la xiriir',
    phone: 'wac',
    'walk-in': 'imow ballan la’aan',
    'general-practitioner': 'adigoo u maraya dhakhtarkaaga qoyska',
    school: 'adigoo u maraya dugsiga',
    organisation: 'adigoo u maraya urur aad taqaan',
  },
  'cost.team': { free: 'waxba kuma kaco', sometimes: 'mararka qaarkood lacag bay ku kacdaa' },
  fixedContact: { yes: 'haa', usually: 'badanaa', no: 'maya' },
  'interpreter.how': { phone: 'taleefanka', 'in-person': 'wadahadalka ayuu joogaa', video: 'wicitaan muuqaal ah' },
  meetingPlaces: {
    office: 'xafiiska',
    neutral: 'meel kale',
    school: 'dugsiga',
    'community-centre': 'xarunta xaafadda',
    outside: 'bannaanka',
    phone: 'taleefanka',
    video: 'wicitaan muuqaal ah',
    home: 'gurigaaga',
  },
  'companion.allowed': { yes: 'haa', 'ask-first': 'marka hore weydii', no: 'maya' },
  'handover.practice': {
    together: 'adiga oo la socda',
    'team-calls': 'kooxdu marka hore way wacdaa',
    'gives-contact': 'lambar ayaad helaysaa',
  },
  'responseTime.workingDays': {
    one: '{n} maalin oo shaqo gudaheed',
    two: '{n} maalmood oo shaqo gudahood',
    few: '{n} maalmood oo shaqo gudahood',
    many: '{n} maalmood oo shaqo gudahood',
    other: '{n} maalmood oo shaqo gudahood',
  },
};
