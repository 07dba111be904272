import type { FactTerms } from '@wijkbrug/core/team-explainer.js';

/** Words for what a team can choose; they stand inside sentences. */
export const terms: FactTerms = {
  'team.target': { everyone: 'alle bewoners', families: 'gezinnen', adults: 'volwassenen', youth: 'jongeren' },
  'team.helpsOrArranges': { helps: 'helpt zelf', arranges: 'regelt hulp', both: 'helpt zelf en regelt hulp' },
  'team.domains': {
    money: 'geld',
    housing: 'wonen',
    health: 'gezondheid',
    work: 'werk',
    school: 'school',
    parenting: 'opvoeden',
    safety: 'veiligheid',
    'taking-part': 'mensen ontmoeten',
    language: 'taal',
    papers: 'brieven of formulieren',
  },
  waysIn: {
    self: 'zelf contact opnemen',
    phone: 'bellen',
    'walk-in': 'langskomen zonder afspraak',
    'general-practitioner': 'via uw huisarts',
    school: 'via de school',
    organisation: 'via een organisatie die u kent',
  },
  'cost.team': { free: 'kost niets', sometimes: 'kost soms geld' },
  fixedContact: { yes: 'ja', usually: 'meestal', no: 'nee' },
  'interpreter.how': { phone: 'via de telefoon', 'in-person': 'in dezelfde ruimte', video: 'via beeldbellen' },
  meetingPlaces: {
    office: 'op kantoor',
    neutral: 'op een andere plek',
    school: 'op school',
    'community-centre': 'in het buurthuis',
    outside: 'buiten',
    phone: 'via de telefoon',
    video: 'via beeldbellen',
    home: 'bij u thuis',
  },
  'companion.allowed': { yes: 'ja', 'ask-first': 'eerst vragen', no: 'nee' },
  'handover.practice': {
    together: 'samen met u',
    'team-calls': 'het team belt eerst',
    'gives-contact': 'u krijgt een nummer',
  },
  'responseTime.workingDays': {
    one: 'binnen {n} werkdag',
    two: 'binnen {n} werkdagen',
    few: 'binnen {n} werkdagen',
    many: 'binnen {n} werkdagen',
    other: 'binnen {n} werkdagen',
  },
};
