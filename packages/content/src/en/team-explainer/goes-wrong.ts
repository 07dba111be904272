import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const goesWrong: TopicLines = {
  'T-36': {
    together: 'Then somebody from the team contacts someone who can help, together with you.',
    'team-calls': 'Then the team calls someone who can help, for you.',
    'gives-contact': 'Then the team tells you who you can call.',
    safe: 'Then ask who can. Also ask if somebody can call there for you first.',
    'follow-up': 'Later the team asks you if it worked.',
    'ask-back': 'Also ask who you can come back to if it does not work.',
  },
  'T-37': {
    safe: 'You may say so if something does not feel right. You may also ask for another person.',
    complaint: 'You may also make a complaint (klacht). Ask how that works and who can help you.',
    decision: 'Do you get a letter with a decision? Check straight away until when you can object (bezwaar).',
    route: 'You may also make a complaint (klacht). This is how it works here:',
    independent: 'This help is independent of the team:',
    'ask-help': 'Also ask who can help you.',
    confidant: 'You can also talk to this confidential adviser (vertrouwenspersoon):',
  },
  'T-38': {
    safe: 'It is understandable that you are careful.',
    here: 'This is how you can start small with this team:',
    small: 'You may start small, for example with one question.',
    stop: 'Do you ask for help yourself? Then you may also stop.',
  },
  'T-39': {
    safe: 'You may ask which data about you are kept, and for how long.',
    retention: 'The team says this about how long it keeps data:',
    how: 'This is how you can see your data, or have them corrected or erased:',
    rights: 'You may also ask to see them, or to have them corrected or erased.',
    'not-all': 'Not everything can be erased. Then ask why not.',
  },
  'T-40': {
    safe: 'Tell the team what you want to change or cancel.',
    phone: 'Call {contact.phone}.',
    ask: 'Ask who you can tell.',
    how: 'You can also do it like this:',
  },
  'T-41': {
    safe: 'Is there danger right now? Call 112.',
    doctor:
      'Do you need a doctor soon? Call your family doctor (huisarts), or the out-of-hours doctor (huisartsenpost).',
    numbers: 'Other numbers:',
    'not-the-form': 'Do not use the callback form for this.',
  },
};
