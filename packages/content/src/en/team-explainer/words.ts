import type { FactTerms } from '@wijkbrug/core/team-explainer.js';

/** Words for what a team can choose; they stand inside sentences. */
export const terms: FactTerms = {
  'team.target': { everyone: 'all residents', families: 'families', adults: 'adults', youth: 'young people' },
  'team.helpsOrArranges': {
    helps: 'helps itself',
    arranges: 'arranges help',
    both: 'helps itself and arranges help',
  },
  'team.domains': {
    money: 'money',
    housing: 'housing',
    health: 'health',
    work: 'work',
    school: 'school',
    parenting: 'raising children',
    safety: 'safety',
    'taking-part': 'meeting people',
    language: 'language',
    papers: 'letters or forms',
  },
  waysIn: {
    self: 'get in touch yourself',
    phone: 'call',
    'walk-in': 'come by without an appointment',
    'general-practitioner': 'through your family doctor',
    school: 'through the school',
    organisation: 'through an organisation that you know',
  },
  'cost.team': { free: 'costs nothing', sometimes: 'sometimes costs money' },
  fixedContact: { yes: 'yes', usually: 'usually', no: 'no' },
  'interpreter.how': { phone: 'by phone', 'in-person': 'in person', video: 'by video call' },
  meetingPlaces: {
    office: 'at the office',
    neutral: 'in another place',
    school: 'at school',
    'community-centre': 'in the community centre',
    outside: 'outside',
    phone: 'by phone',
    video: 'by video call',
    home: 'in your home',
  },
  'companion.allowed': { yes: 'yes', 'ask-first': 'ask first', no: 'no' },
  'handover.practice': {
    together: 'together with you',
    'team-calls': 'the team calls first',
    'gives-contact': 'you get a number',
  },
  'responseTime.workingDays': {
    one: 'within {n} working day',
    two: 'within {n} working days',
    few: 'within {n} working days',
    many: 'within {n} working days',
    other: 'within {n} working days',
  },
};
