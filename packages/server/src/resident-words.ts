import { teamWords, topicWords, type FieldWords } from './deliveries/words.js';

const { labels, choices } = teamWords;

/** The same as the team reads, said to the person who told it: what is an order to the caller is a promise here. */
export const residentWords: FieldWords = {
  labels: {
    ...labels,
    readingLanguage: 'Taal om te lezen',
    opening: 'Wat wij zeggen als er wordt opgenomen',
    ringOnce: 'Eén keer laten overgaan',
    reach: 'Hoe wij u kunnen bereiken',
    behalf: 'Voor wie',
    personName: 'Naam van die persoon',
    // Never kept: only to say that no request has it.
    replaces: 'Code van uw eerdere verzoek',
  },
  choices: {
    ...choices,
    behalf: { ...choices.behalf, consent: 'voor iemand anders, die het weet en het goed vindt' },
    contactWhom: { sender: 'u', person: 'die persoon' },
    reach: { ...choices.reach, 'walk-in': 'u komt naar het inloopuur' },
    interpreter: { ...choices.interpreter, 'bring-someone': 'nee, u neemt zelf iemand mee' },
    interpreterWishes: { ...choices.interpreterWishes, 'nobody-i-know': 'niet iemand die u kent' },
    topic: { ...topicWords, 'in-person': 'dat vertelt u liever zelf' },
    callerWishes: { ...choices.callerWishes, 'nobody-i-know': 'niet iemand die u kent' },
    answeredBy: { 'only-me': 'alleen u', anyone: 'iemand anders mag ook' },
    opening: {
      team: 'dat het wijkteam belt',
      municipality: 'dat de gemeente belt',
      nothing: 'wij zeggen niet wie wij zijn en vragen alleen naar u',
    },
    ringOnce: { yes: 'wij laten de telefoon één keer overgaan; u belt terug' },
  },
};
