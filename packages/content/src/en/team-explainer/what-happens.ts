import type { TopicLines } from '@wijkbrug/core/team-explainer.js';

export const whatHappens: TopicLines = {
  'T-18': {
    minutes: 'The first talk usually takes {firstTalk.minutes} minutes.',
    safe: 'You do not have to tell everything straight away. You may ask how long it takes and who will be there.',
    pace: 'You do not have to tell everything straight away.',
    present: 'These people will be there:',
    'ask-present': 'You may ask who will be there.',
  },
  'T-19': {
    safe: 'With every question you may ask back: “Why do you want to know that?”',
    pace: 'You do not have to tell everything at once.',
    required: 'The team does have to ask these questions:',
    ask: 'Ask which answers are really needed. Also ask what happens if you do not answer.',
  },
  'T-21': {
    which: 'Sometimes you do. These are the forms:',
    safe: 'Ask if there are forms, and which ones.',
    help: 'You can get this help with filling in:',
    'ask-help': 'Also ask if somebody can help you fill them in.',
    paper: 'Filling in on paper is possible too.',
    'no-paper': 'Filling in on paper is not possible. Do you have no computer? Ask what is possible then.',
    meaning: 'Do you not understand a question? Ask what it means before you send the form.',
  },
  'T-22': {
    safe: 'That is not the same for everyone. Ask the team roughly how long it takes.',
    waiting: 'For other help you sometimes have to wait. This is how it is now:',
    'ask-waiting': 'Do you need other help after that? Ask how long you have to wait for it.',
    'write-down': 'Also ask if somebody can write down what happens, and when. Then you know where you stand.',
  },
  'T-23': {
    safe: 'Do you ask for help yourself? Then you may say no to a proposal.',
    'ask-no': 'Also ask what happens if you say no. Sometimes that has consequences.',
    voluntary: 'The team says this about what you may choose yourself:',
    who: 'This is how help is decided on:',
    'ask-who': 'Ask who decides about the help that you get.',
  },
  'T-43': {
    safe: 'Yes. Even if you are young, you may ask a question yourself.',
    ages: 'From 12 to 16 you decide about help together with your parents. From 16 you usually decide yourself. There are exceptions.',
    parents: 'The team says this about what your parents hear:',
    'ask-parents': 'First ask: “Do my parents have to know this? What do you tell them?”',
    confidant: 'You can talk to this confidential adviser (vertrouwenspersoon):',
    helpline:
      'Until you are 18 you can also call the Kindertelefoon (helpline for children): 0800-0432. You can do that without giving your name.',
  },
};
