import type { ExplainerTexts } from '@wijkbrug/core/team-explainer.js';
import { topicOfUnit } from '@wijkbrug/core/team-explainer/text-units.js';
import { topics } from '@wijkbrug/core/team-explainer/topics.js';
import { factsOfLine } from '@wijkbrug/core/team-explainer.js';
import { factQuestions } from '../team/fact-questions.js';

const places: Readonly<Record<string, string>> = {
  group: 'Titel boven een groep vragen.',
  term: 'Woord dat midden in een zin komt te staan. Begin klein, zonder punt.',
  story: 'Wat mensen zeggen over wijkteams. Het klopt niet altijd; het antwoord staat eronder.',
  step: 'Een stap van eerste contact tot afsluiten.',
  role: 'Wie doet wat: een organisatie die bewoners tegenkomen.',
  tell: 'Staat vlak voor de knop om contact op te nemen.',
};

/** What a translator must know about a text: the question that it belongs to, where it stands, when it is shown. */
export function noteFor(unit: string, texts: ExplainerTexts): string {
  const id = topicOfUnit(unit);
  const [path = '', line = ''] = unit.split('/');
  if (!id) return places[path] ?? '';
  const question = texts.topics[id]?.question ?? '';
  const rule = topics.find((topic) => topic.id === id);
  if (line === 'question') return `Vraag ${id}, zoals een bewoner hem stelt. Eindigt op een vraagteken.`;
  const found = rule?.slots.flat().find((candidate) => candidate.id === line);
  const facts = found ? factsOfLine(found) : [];
  return [
    `Antwoord op “${question}”`,
    rule?.slots[0]?.some((candidate) => candidate.id === line) ? 'Dit is het korte antwoord, dat bovenaan staat.' : '',
    facts.length > 0
      ? `Staat er alleen als het team dit heeft bevestigd: ${facts.map((fact) => factQuestions[fact].ask).join(' ')}`
      : '',
    found?.show ? 'Eronder staat een tekst van het team: laat de zin eindigen op een dubbele punt.' : '',
    rule?.legal ? 'Dit gaat over rechten: vertaal zo precies mogelijk.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
