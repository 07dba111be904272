import type { FactTerms } from '@wijkbrug/core/team-explainer.js';

/** Words for what a team can choose; they stand inside sentences. */
export const terms: FactTerms = {
  'team.target': { everyone: 'hemû şênî', families: 'malbat', adults: 'mezin', youth: 'ciwan' },
  'team.helpsOrArranges': {
    helps: 'bi xwe alîkar dibe',
    arranges: 'alîkariyê saz dike',
    both: 'bi xwe alîkar dibe û alîkariyê saz dike',
  },
  'team.domains': {
    money: 'pere',
    housing: 'xanî',
    health: 'tenduristî',
    work: 'kar',
    school: 'dibistan',
    parenting: 'mezinkirina zarokan',
    safety: 'ewlehî',
    'taking-part': 'nasîna mirovan',
    language: 'ziman',
    papers: 'name an form',
  },
  waysIn: {
    self: 'bi xwe têkilî danîn',
    phone: 'telefonkirin',
    'walk-in': 'hatina bê randevû',
    'general-practitioner': 'bi rêya bijîşkê we yê malbatê',
    school: 'bi rêya dibistanê',
    organisation: 'bi rêya rêxistineke ku hûn nas dikin',
  },
  'cost.team': { free: 'bê pere ye', sometimes: 'carinan bi pere ye' },
  fixedContact: { yes: 'erê', usually: 'bi piranî', no: 'na' },
  'interpreter.how': { phone: 'bi telefonê', 'in-person': 'di axaftinê de amade ye', video: 'bi telefona vîdyoyî' },
  meetingPlaces: {
    office: 'li nivîsgehê',
    neutral: 'li dereke din',
    school: 'li dibistanê',
    'community-centre': 'li navenda taxê',
    outside: 'li derve',
    phone: 'bi telefonê',
    video: 'bi telefona vîdyoyî',
    home: 'li mala we',
  },
  'companion.allowed': { yes: 'erê', 'ask-first': 'pêşî bipirsin', no: 'na' },
  'handover.practice': {
    together: 'bi we re',
    'team-calls': 'pêşî tîm telefon dike',
    'gives-contact': 'hejmarek ji we re tê dayîn',
  },
  'responseTime.workingDays': {
    one: 'di nav {n} roja kar de',
    two: 'di nav {n} rojên kar de',
    few: 'di nav {n} rojên kar de',
    many: 'di nav {n} rojên kar de',
    other: 'di nav {n} rojên kar de',
  },
};
