import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const people: TopicLines = {
  'T-32': {
    yes: 'Yes, you may bring somebody. Say beforehand who is coming.',
    'ask-first': 'Sometimes that is possible. Ask the team beforehand.',
    no: 'No. With this team you cannot bring anybody to the talk. Ask what is possible.',
    safe: 'Would you like to bring somebody, such as family, a neighbour or a volunteer? Tell the team beforehand.',
    find: 'Do you not know anybody? This is what you can do:',
    'ask-find': 'Do you not know anybody who can come along? Ask who can do that for you.',
    independent: 'You can also ask for this independent help:',
    supporter:
      'You can also ask the municipality for an independent client supporter (cliëntondersteuner). They think along with you and cost you nothing.',
  },
  'T-44': {
    safe: 'Ask for an independent client supporter (cliëntondersteuner). They think along with you and cost you nothing.',
    what: 'A client supporter is not part of the team. They explain what is possible and help you choose.',
    here: 'You can ask for that help here:',
    ask: 'Ask the municipality who does that where you live.',
  },
  'T-33': {
    map: 'Here you can see organisations and activities in the neighbourhood:',
    safe: 'Ask the team who in your neighbourhood can help or explain something.',
    known: 'Do you know somebody at school, in the community centre or in a club? They may know where to go too.',
  },
  'T-34': {
    safe: 'You can ask somebody you trust to call for you.',
    limits: 'Say what that person may and may not tell.',
    consent: 'For this the team needs:',
    ask: 'Sometimes you have to say yourself that you agree. Ask how.',
  },
  'T-35': {
    safe: 'You do not have to need help to meet people.',
    activities: 'What there is in the neighbourhood:',
    ask: 'Ask the team what there is in the neighbourhood.',
    map: 'Look in this overview of the neighbourhood too:',
  },
};
