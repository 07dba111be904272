import type { IsoDate } from '../locale/format.js';

/** What in a note looks as if it is about one client. */
export type ClientData = 'bsn' | 'phone' | 'birth-date' | 'email';

const months =
  'jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const fullDate = new RegExp(
  `\\b\\d{1,2}(?:[-/.]\\d{1,2}[-/.]|\\s(?:${months})\\.?\\s)((?:19|20)\\d\\d)\\b|\\b((?:19|20)\\d\\d)-\\d{1,2}-\\d{1,2}\\b`,
  'giu',
);
const born = /\b(?:geb(?:oren|\.)|geboorte\w*|born|date of birth)|مواليد|ولد|ولدت/iu;

/** Ten digits from a 0 on, or behind +31, with the signs that people write between them; a date with a time is none. */
const phone =
  /(?<![\d+]|\d[-/.])(?!\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b)(?:(?:\+|00)31[\s-]?(?:\(0\))?|0)(?:[\s()./-]{0,2}\d){9}(?!\d)/;

/**
 * Finds what looks like data of a client in a note. It can be wrong both ways, so it is a reason to ask, not to refuse.
 *
 * @param today by which a date is judged: a meeting is recent, a birth mostly is not
 */
export function findClientData(text: string, today: IsoDate): readonly ClientData[] {
  const found: ClientData[] = [];
  const digits = [...text.matchAll(/(?<![\d+])\d(?:[ .]?\d){7,8}(?![ .]?\d)/g)].map(([match]) =>
    match.replace(/\D/g, ''),
  );
  if (digits.some(isBsn)) found.push('bsn');
  if (phone.test(text)) found.push('phone');
  const year = Number(today.slice(0, 4));
  const dates = [...text.matchAll(fullDate)].map(([, dutch, iso]) => Number(dutch ?? iso));
  if (dates.some((one) => one <= year - 3 || born.test(text))) found.push('birth-date');
  if (/[^\s@]+@[^\s@]+\.[a-z]{2,}/i.test(text)) found.push('email');
  return found;
}

/** The test by eleven that every citizen service number passes. */
function isBsn(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  const sum = Array.from(nine).reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return Number(nine) > 0 && sum % 11 === 0;
}
