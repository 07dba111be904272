import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const language: TopicLines = {
  'T-13': {
    languages: 'People in this team speak: {languages.team}.',
    safe: 'You may ask: “Can you speak more slowly?” Or: “Can you write it down?” Do you not understand? Feel free to say so.',
    slowly:
      'You may also ask: “Can you speak more slowly?” Or: “Can you write it down?” Do you not understand? Feel free to say so.',
    plain: 'The team also has information in easy language or with pictures.',
  },
  'T-14': {
    how: 'Yes, an interpreter can join: {interpreter.how}.',
    yes: 'Yes, an interpreter can join.',
    no: 'No, this team has no interpreter.',
    safe: 'Ask the team if an interpreter can come or can translate by phone.',
    free: 'You do not pay for the interpreter.',
    pays: 'You pay for the interpreter yourself. Ask beforehand how much that costs.',
    'ask-cost': 'Ask beforehand who pays for the interpreter.',
    alternative: 'This is possible instead:',
    'ask-alternative': 'Ask what is possible.',
    call: 'You may also call if you do not have an interpreter yet.',
  },
  'T-15': {
    'no-children': 'This team does not ask children to translate.',
    safe: 'For a child, translating is often hard. Ask the team what else is possible.',
    interpreter: 'An interpreter can join. Ask for one.',
    alternative: 'This is possible instead:',
    'ask-instead': 'Ask the team what else is possible.',
    confidant: 'An adult you trust may translate for you.',
    'no-confidant': 'With this team somebody you know cannot translate for you.',
    choose: 'You may say who you do and do not want there. Would you rather have nobody you know? Feel free to say so.',
  },
  'T-16': {
    languages: 'You may write in these languages: {languages.readable}.',
    safe: 'You may write down what you want to say, also in your own language. Ask if the team can read it.',
    'ask-other': 'Would you rather write in another language? Ask what is possible.',
    voice: 'You may also leave a voice message.',
    'no-voice': 'Voice messages are not possible with this team.',
    'ask-voice': 'Would you rather leave a voice message? Ask if that is possible.',
  },
  'T-17': {
    safe: 'You may say who you would like to talk to. You may also say who you would rather not talk to.',
    possible: 'This is possible with this team:',
    ask: 'Ask what is possible.',
  },
};
