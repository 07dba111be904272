import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const fears: TopicLines = {
  'T-24': {
    safe: 'Many parents are afraid of this. That is understandable.',
    human: 'Do you want to know how it works? Ask somebody from the team, or somebody you trust.',
    judge:
      'The neighbourhood team does not decide about this. Only a children’s judge (kinderrechter) can decide that a child will live somewhere else against the parents’ will. Does a professional see signs that a child is not safe? Then they must follow fixed steps.',
    steps: 'The team does this when it is worried:',
    'ask-steps': 'Ask the team how that works.',
    trusted: 'You can ask more about it here:',
  },
  'T-25': {
    safe: 'Is there danger right now? Call 112.',
    advice:
      'For advice you can call Veilig Thuis (Safe at Home): 0800-2000. You can also do this without giving your name.',
    plan: 'Does a professional see signs of violence at home or of child abuse? Then they must follow fixed steps.',
    steps: 'The team does this when it is worried:',
    ask: 'Ask the team what it does then.',
  },
  'T-26': {
    safe: 'First ask: “Do you pass on what I tell you? To whom?”',
    duty: 'Do you get a benefit? Then you must report some things yourself. Ask which.',
    benefit: 'The municipality says this about contact with the benefits office:',
    advice: 'You can ask for advice about money here:',
  },
  'T-27': {
    safe: 'In the first talk, ask what is written down and who may see it.',
    recorded: 'The team writes this down:',
    readers: 'These people can read it:',
    'with-consent': 'The team shares this if you agree:',
    'without-consent': 'Sometimes the team may or must share something without your agreement:',
    rights: 'This is how you can see your data or have it corrected:',
  },
  'T-28': {
    safe: 'This part of the website does not ask about your origin, faith or orientation.',
    team: 'The team says this about what it writes down itself:',
    ask: 'You may ask what the team itself writes down, and why.',
  },
  'T-29': {
    safe: 'No. In times of stress or sorrow many people get support from a psychologist or a doctor.',
    choice: 'Do you ask for help yourself? Then you choose yourself if you want this, and when.',
    practical: 'You can start with these practical things:',
    'ask-practical': 'You may also ask for practical help first.',
    route: 'This is how you get to a psychologist or doctor:',
  },
  'T-30': {
    safe: 'Feel free to ask what the team passes on, to whom and why.',
    municipality: 'The team says this about the municipality:',
    police: 'The team says this about the police:',
    'ask-not': 'You may also ask what the team does not pass on or does not do.',
  },
  'T-31': {
    safe: 'You do not have to tell others that you are in contact with the team.',
    places: 'You can talk quietly in these places:',
    contact: 'This is what the team is careful about when it calls or writes to you:',
    'ask-contact': 'You can ask to meet somewhere else, or to talk by phone first. Also say when it is safe to call.',
  },
  'T-42': {
    safe: 'You may ask a question. For example: “Do I have to give my name or citizen service number (BSN)?”',
    ask: 'First ask: “What do you pass on about me? To whom?” Then ask what is possible for you.',
    rights:
      'Even without a residence permit you have a right to necessary care from a doctor, and to a lawyer. Children up to 18 may go to school.',
    here: 'The team itself says this:',
    advice: 'You can ask for advice here:',
    'ask-advice': 'Also ask who else can help you.',
  },
};
