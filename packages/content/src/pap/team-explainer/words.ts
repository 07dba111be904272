import type { FactTerms } from '@wijkbrug/core/team-explainer.js';

/** Words for what a team can choose; they stand inside sentences. */
export const terms: FactTerms = {
  'team.target': { everyone: 'tur habitante', families: 'famia', adults: 'adulto', youth: 'hóben' },
  'team.helpsOrArranges': {
    helps: 'ta yuda e mes',
    arranges: 'ta regla yudansa',
    both: 'ta yuda e mes i ta regla yudansa',
  },
  'team.domains': {
    money: 'plaka',
    housing: 'bibienda',
    health: 'salú',
    work: 'trabou',
    school: 'skol',
    parenting: 'kriansa di yu',
    safety: 'seguridat',
    'taking-part': 'topa hende',
    language: 'idioma',
    papers: 'karta òf formulario',
  },
  waysIn: {
    self: 'abo mes ta tuma kontakto',
    phone: 'bèl',
    'walk-in': 'bini sin sita',
    'general-practitioner': 'via bo dòkter di kas',
    school: 'via skol',
    organisation: 'via un organisashon ku bo konosé',
  },
  'cost.team': { free: 'no ta kosta nada', sometimes: 'tin bia ta kosta plaka' },
  fixedContact: { yes: 'sí', usually: 'generalmente', no: 'nò' },
  'interpreter.how': { phone: 'via telefòn', 'in-person': 'den e kòmbersashon', video: 'via yamada di vidio' },
  meetingPlaces: {
    office: 'na ofisina',
    neutral: 'na un otro lugá',
    school: 'na skol',
    'community-centre': 'den sentro di bario',
    outside: 'pafó',
    phone: 'via telefòn',
    video: 'via yamada di vidio',
    home: 'serka bo na kas',
  },
  'companion.allowed': { yes: 'sí', 'ask-first': 'puntra promé', no: 'nò' },
  'handover.practice': {
    together: 'huntu ku bo',
    'team-calls': 'e tim ta bèl promé',
    'gives-contact': 'bo ta haña un number',
  },
  'responseTime.workingDays': {
    one: 'denter di {n} dia di trabou',
    two: 'denter di {n} dia di trabou',
    few: 'denter di {n} dia di trabou',
    many: 'denter di {n} dia di trabou',
    other: 'denter di {n} dia di trabou',
  },
};
