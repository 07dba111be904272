import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const contact: TopicLines = {
  'T-07': {
    safe: 'Below you can see how to contact this team.',
    ways: 'You can do it like this: {waysIn}.',
    ask: 'Ask the team which way suits you best.',
    outreach: 'The team also works outside its office, in the neighbourhood.',
    'no-outreach':
      'The team does not go out into the neighbourhood. Can you not come? Ask the team what is possible then.',
    'ask-outreach': 'Can you not come? Ask the team what is possible then.',
    places: 'You can meet someone from the team here:',
  },
  'T-08': {
    evening: 'Yes, in the evening: {hours.evening}.',
    weekend: 'Yes, at the weekend: {hours.weekend}.',
    neither:
      'No. The team is not there in the evening and at the weekend. Can you not come during the day? Say so and ask what is possible.',
    'evening-none':
      'The team is not there in the evening. Can you not come during the day? Say so and ask what is possible.',
    'weekend-none':
      'The team is not there at the weekend. Can you not come during the day? Say so and ask what is possible.',
    safe: 'Can you not come during the day? Feel free to say so, and ask what is possible.',
    'weekend-too': 'It is also possible at the weekend: {hours.weekend}.',
    'no-weekend': 'The team is not there at the weekend.',
    'no-evening': 'The team is not there in the evening.',
  },
  'T-09': {
    places: 'You can talk with the team: {meetingPlaces}.',
    safe: 'You may say where you would like to talk. Ask if it can be somewhere other than your home.',
    say: 'Feel free to say what you prefer.',
    home: 'Sometimes a talk in your home is needed. The team says this about it:',
    'ask-home':
      'Does the team still want to meet in your home? Ask why. Also ask what happens if you do not want that.',
  },
  'T-10': {
    days: 'You usually hear something {responseTime.workingDays}.',
    safe: 'Is it urgent? Say so straight away. Then the team knows.',
    urgent: 'The team says this about urgent questions:',
    'say-so': 'Is it urgent? Say so straight away.',
    danger: 'Is there danger right now? Call 112.',
  },
  'T-11': {
    nothing: 'You do not have to bring anything to the first talk.',
    first: 'Bring this to the first talk:',
    safe: 'Ask beforehand if you need to bring anything.',
    later: 'Later you may need this:',
    'ask-later': 'Later, papers may be needed. Ask which ones.',
    difficult: 'Are papers difficult for you? Feel free to say so. Also ask who can help you.',
  },
  'T-12': {
    yes: 'Yes. You get one fixed contact person. Ask who you can call when that person is not there.',
    usually: 'Usually you do. Sometimes somebody else takes over. Ask who you can call then.',
    no: 'No. You sometimes talk to somebody else from the team. Ask who you can call, and how.',
    safe: 'Ask who you can call, and how.',
  },
};
