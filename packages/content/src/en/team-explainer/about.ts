import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const about: TopicLines = {
  'T-01': {
    safe: 'A neighbourhood team is a group of people who work in your area. They help residents, or arrange help for them. What a team does exactly is not the same everywhere.',
    name: 'Here the team is called {team.name}.',
    helps: 'The people in this team help you.',
    arranges: 'This team arranges help from others for you.',
    both: 'The people in this team help you. They also arrange help from others.',
    'run-by': 'The team is part of {team.runBy}.',
  },
  'T-02': {
    'target-area': 'This team is there for {team.target} in {team.area}.',
    target: 'This team is there for {team.target}.',
    safe: 'Not sure? You can simply ask. A small question is a question too.',
    doubt: 'Not sure if that means you? You can simply ask. A small question is a question too.',
    outside: 'Do you live somewhere else? The team says this about it:',
  },
  'T-03': {
    safe: 'Discrimination is forbidden in the Netherlands. Do you feel treated differently? You may say so.',
    'stands-for': 'The team itself says this about equal treatment:',
    report: 'You can report discrimination here:',
    'ask-report': 'You can also report discrimination. Every municipality must have an independent place for that.',
    building: 'The team says this about getting into the building:',
    'ask-building': 'Do you need something, such as a lift or help with reading? Ask what is possible.',
  },
  'T-05': {
    domains: 'You can ask this team questions about {team.domains}.',
    safe: 'Neighbourhood teams get questions about, for example, money, housing, health, work, school, raising children, safety and taking part. Ask what this team can help with.',
    together: 'Do you have several questions at once? You may ask them all.',
  },
  'T-06': {
    safe: 'A team cannot arrange everything. Ask who can.',
    elsewhere: 'The team does not do this. You can go here instead:',
  },
  'T-04': {
    free: 'The help of the team itself costs you nothing.',
    sometimes: 'Sometimes help costs money. Ask beforehand how much.',
    safe: 'Ask beforehand if help costs money, and how much. You only need to choose once you know.',
    'follow-up': 'Do you get other help after that? The municipality says this about the costs:',
    'ask-follow-up': 'Other help may cost money. Ask beforehand how much.',
  },
  'T-20': {
    'first-help': 'You do not have to do everything alone. The team first helps with this:',
    safe: 'Own strength does not mean that you have to do everything alone.',
    meaning:
      'Own strength means: looking together at what you want and can do yourself. And who can help too. The aim is that the help fits your life. Does something not work out? Then say so.',
    how: 'This is how this team does it:',
  },
};
