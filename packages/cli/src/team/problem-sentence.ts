import { nearest } from '@wijkbrug/core/nearest.js';
import type { DataError } from '@wijkbrug/core/errors.js';
import type { FactTerms } from '@wijkbrug/core/team-explainer.js';
import { factKeys } from '@wijkbrug/core/team-profile.js';
import { fill, type MessageLocale } from '../messages.js';
import { answerHelp } from './answer-cell.js';
import { factQuestions } from './fact-questions.js';
import { teamMessages } from './team-messages.js';

/** The name between the quotes and what stands behind it: `facts["cost.team"].value[0]`. */
const inSection = /^(facts|approvals)\["(.+?)"\](?:\.(\w+))?/;

/**
 * What cannot be read in a team profile, for who fills it in: the question and not the path, and what to write.
 *
 * @param terms the words of the options, for what may be chosen
 */
export function problemSentence(problem: DataError, terms: FactTerms, locale: MessageLocale): string {
  const words = teamMessages[locale];
  const { path, value, code } = problem;
  const shown = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value).slice(0, 60);
  const [, section, name = '', column = ''] = inSection.exec(path) ?? [];
  const fact = factKeys.find((key) => key === name);
  if (section === 'facts' && !fact) return unknownWord(name, factKeys, words.unknownFact, words.didYouMean);
  const at = fact ? `“${factQuestions[fact].ask}” (${fact})` : name || path;
  const mend = words.mends[column] ?? (fact ? answerHelp(fact, terms) : '');
  if (code === 'unknown-value' && column !== 'value') return fill(words.unknownKey, { at, value: shown });
  return fill(code === 'missing' ? words.missingPart : words.unreadable, { at, value: shown, mend }).trim();
}

function unknownWord(value: string, known: readonly string[], sentence: string, question: string): string {
  const near = nearest(value, known);
  return `${fill(sentence, { value })}${near === undefined ? '' : ` ${fill(question, { near })}`}`;
}
