import type { Kader, Statement } from '../kader/types.js';
import { replyOf } from './assessment.js';
import { mergeAssessments } from './merge.js';
import { answerCodes, type AnswerCode, type Assessment, type RespondentRole } from './types.js';

/** What one person answered to a statement. */
export interface Voice {
  readonly author: string;
  readonly role?: RespondentRole;
  readonly answer?: AnswerCode;
  readonly note?: string;
}

/** How the answers of several people to one statement lie apart. */
export interface Spread {
  readonly statement: Statement;
  /** How many gave each answer. */
  readonly counts: Readonly<Record<AnswerCode, number>>;
  /** How many gave any answer. */
  readonly answered: number;
  /**
   * From 0 (all who answered say the same) to 1 (half says yes, half not yet): the mean difference between two people.
   * For putting statements in order, never to be shown as a figure.
   */
  readonly distance: number;
  /** One per person, in a fixed order. */
  readonly voices: readonly Voice[];
}

/** Two files of one person count once. The order of the files makes no difference. */
export function gatherPeople(files: readonly Assessment[]): readonly Assessment[] {
  const people = new Map<string, Assessment>();
  for (const file of files) {
    const before = people.get(file.author);
    people.set(file.author, before ? mergeAssessments(before, file) : file);
  }
  return [...people.values()].sort((a, b) => (a.author < b.author ? -1 : 1));
}

/** The spread of the answers per statement, in the order of the kader. */
export function spreadOf(files: readonly Assessment[], { statements }: Kader): readonly Spread[] {
  const people = gatherPeople(files);
  return statements.map((statement) => {
    const counts = Object.fromEntries(answerCodes.map((answer) => [answer, 0])) as Record<AnswerCode, number>;
    const voices = people.map((person): Voice => {
      const { answer, note } = replyOf(person, statement.id) ?? {};
      const { role } = person.about;
      if (answer) counts[answer]++;
      return { author: person.author, ...(role && { role }), ...(answer && { answer }), ...(note && { note }) };
    });
    const answered = voices.filter(({ answer }) => answer).length;
    return { statement, counts, answered, distance: distanceOf(counts, answered), voices };
  });
}

/** Where people differ most, first; statements on which all who answered agree are left out. */
export const differences = (spreads: readonly Spread[]): readonly Spread[] =>
  spreads.filter(({ distance }) => distance > 0).sort((a, b) => b.distance - a.distance);

/** The answer that all who answered gave, when at least two did. */
export const unanimous = ({ counts, answered }: Spread): AnswerCode | undefined =>
  answered > 1 ? answerCodes.find((answer) => counts[answer] === answered) : undefined;

/** Not yet, partly and yes lie on a line; to the other two every answer is halfway. */
const places: Readonly<Partial<Record<AnswerCode, number>>> = { 'not-yet': 0, partly: 0.5, yes: 1 };

function apart(a: AnswerCode, b: AnswerCode): number {
  if (a === b) return 0;
  const [one, other] = [places[a], places[b]];
  return one === undefined || other === undefined ? 0.5 : Math.abs(one - other);
}

/** Over pairs of answers and not of people, so that 200 people take no more time than 2. */
function distanceOf(counts: Readonly<Record<AnswerCode, number>>, answered: number): number {
  if (answered < 2) return 0;
  let sum = 0;
  answerCodes.forEach((a, index) => {
    for (const b of answerCodes.slice(index + 1)) sum += counts[a] * counts[b] * apart(a, b);
  });
  // At most when half stands against half.
  const most = Math.floor(answered / 2) * Math.ceil(answered / 2);
  return sum / most;
}
