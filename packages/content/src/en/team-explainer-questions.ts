import type { ExplainerQuestions, Review } from '@wijkbrug/core/team-explainer.js';

const review: Review = { status: 'machine' };

export const questions: ExplainerQuestions = {
  locale: 'en',
  groups: {
    about: {
      title: 'What is the neighbourhood team?',
      questions: {
        'T-01': { question: 'What is a neighbourhood team (wijkteam)?', review },
        'T-02': { question: 'Is the neighbourhood team there for me too?', review },
        'T-03': { question: 'Am I welcome, also with my faith, orientation or disability?', review },
        'T-05': { question: 'What can the team help me with?', review },
        'T-06': { question: 'What does the team not do?', review },
        'T-04': { question: 'Does it cost money?', review },
        'T-20': { question: 'What is “own strength” (eigen kracht)? Do I have to solve it myself?', review },
      },
    },
    contact: {
      title: 'Contact with the team',
      questions: {
        'T-07': { question: 'How do I get to the team?', review },
        'T-08': { question: 'Can I reach the team in the evening or at the weekend?', review },
        'T-09': { question: 'Does somebody come to my home, or can it be somewhere else?', review },
        'T-10': { question: 'How soon does the team help?', review },
        'T-11': { question: 'What must I bring?', review },
        'T-12': { question: 'Do I get one fixed contact person?', review },
      },
    },
    language: {
      title: 'Language and interpreter',
      questions: {
        'T-13': { question: 'I speak little Dutch. Is that all right?', review },
        'T-14': { question: 'Can an interpreter come?', review },
        'T-15': { question: 'May my child or my neighbour translate?', review },
        'T-16': { question: 'Can I write in my own language, or leave a voice message?', review },
        'T-17': { question: 'May I ask for a woman, a man, or somebody who speaks my language?', review },
      },
    },
    'what-happens': {
      title: 'What happens?',
      questions: {
        'T-18': { question: 'What happens in the first talk?', review },
        'T-19': { question: 'Which questions will I get? Do I have to answer everything?', review },
        'T-21': { question: 'Do I have to fill in forms?', review },
        'T-22': { question: 'How long does it take?', review },
        'T-23': { question: 'Can I decide myself what happens?', review },
        'T-43': { question: 'I am young. May I ask for help myself?', review },
      },
    },
    fears: {
      title: 'What people worry about',
      questions: {
        'T-24': { question: 'Can they take my children away?', review },
        'T-25': { question: 'What happens if it is not safe at home?', review },
        'T-26': { question: 'Can I talk about money without my benefit (uitkering) being stopped?', review },
        'T-27': { question: 'Who sees what I tell? Does it stay private?', review },
        'T-28': { question: 'Is my origin or faith written down?', review },
        'T-29': { question: 'Am I crazy if I talk to a psychologist?', review },
        'T-30': { question: 'Does the team pass things on to the municipality or the police?', review },
        'T-31': { question: 'What if somebody I know sees that I ask for help?', review },
        'T-42': { question: 'Can I ask for help without a residence permit (verblijfsvergunning) or BSN?', review },
      },
    },
    people: {
      title: 'People around me',
      questions: {
        'T-32': { question: 'May I bring somebody?', review },
        'T-44': { question: 'Who can think along with me and is not part of the team?', review },
        'T-33': { question: 'Who in my neighbourhood can help me or explain something?', review },
        'T-34': { question: 'Can somebody call or fill in a form for me?', review },
        'T-35': { question: 'Can I also just do something nice or meet people?', review },
      },
    },
    'goes-wrong': {
      title: 'When things do not go well',
      questions: {
        'T-36': { question: 'What if the team cannot help me?', review },
        'T-37': { question: 'What can I do if I disagree or was treated badly?', review },
        'T-38': { question: 'I got bad help before. Why would I try again?', review },
        'T-39': { question: 'What happens to my data if I stop?', review },
        'T-40': { question: 'How can I change or cancel my appointment or request?', review },
        'T-41': { question: 'What if I need help right now?', review },
      },
    },
  },
};
