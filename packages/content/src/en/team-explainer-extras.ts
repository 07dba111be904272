import type { ExplainerExtras } from '@wijkbrug/core/team-explainer.js';

export const extras: ExplainerExtras = {
  locale: 'en',
  review: { status: 'machine' },
  stories: {
    'T-24': 'If you ask for help, they take your children away.',
    'T-26': 'If you are honest about money, your benefit stops.',
    'T-27': 'What you tell them today, everyone knows tomorrow.',
    'T-30': 'The neighbourhood team works for the police and the municipality.',
    'T-31': 'The whole neighbourhood sees you go in there.',
    'T-04': 'Help costs a lot of money.',
    'T-29': 'Anyone who talks to a psychologist is crazy.',
    'T-20': 'They will just tell you that you must do it yourself.',
    'T-11': 'First you have to hand in a pile of papers.',
    'T-13': 'Without good Dutch there is no point in going.',
  },
  steps: {
    contact: { title: 'You make contact', what: 'You phone, write or ask someone to do that for you.' },
    'first-talk': { title: 'You talk with someone', what: 'You say what you want to say. You may ask questions.' },
    plan: { title: 'A plan together', what: 'You agree on what happens, and who does what.' },
    help: { title: 'The help starts', what: 'The team itself helps, or someone else does.' },
    check: { title: 'Looking together at how it goes', what: 'You say what helps and what does not.' },
    closing: { title: 'Rounding off', what: 'You discuss what you can do later if you have a question again.' },
  },
  roles: {
    team: { name: 'Neighbourhood team (wijkteam)', does: 'Helps residents of the area, or arranges help for them.' },
    municipality: {
      name: 'Municipality (gemeente)',
      does: 'Makes sure that there is help, and takes decisions on some help.',
    },
    doctor: {
      name: 'Family doctor (huisarts)',
      does: 'Helps with illness and sends you to another doctor when needed.',
    },
    school: { name: 'School', does: 'Teaches, and talks with parents about how a child is doing.' },
    benefits: { name: 'Benefits office (afdeling uitkeringen)', does: 'Decides on a benefit and pays it.' },
    housing: {
      name: 'Housing association (woningcorporatie)',
      does: 'Lets homes and repairs what is broken in the house.',
    },
    'youth-care': { name: 'Youth help (jeugdhulp)', does: 'Helps children, young people and their parents.' },
    'safe-at-home': {
      name: 'Veilig Thuis (Safe at Home)',
      does: 'Gives advice when home is not safe. Call 0800-2000.',
    },
    police: {
      name: 'Police (politie)',
      does: 'Helps when there is danger and investigates crimes. Call 112 if there is danger right now.',
    },
    judge: { name: 'Judge (rechter)', does: 'Decides when people and organisations cannot agree.' },
  },
  tell: {
    'without-consent': 'Sometimes the team may or must share something without your agreement:',
    ask: 'Ask first: “When do you tell others something, even if I do not want that?” Then you can choose what you tell.',
  },
};
