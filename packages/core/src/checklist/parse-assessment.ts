import { DataError, type ErrorCode } from '../errors.js';
import { parseJson } from '../parse-json.js';
import { isIsoDate } from '../locale/format.js';
import { refuseDeep } from '../nesting.js';
import { migrations } from './migrations.js';
import { checklistFormat, checklistVersion, isWhole } from './save-assessment.js';
import { answerCodes, respondentRoles, type About, type Assessment, type Reply } from './types.js';

type Fields = Readonly<Record<string, unknown>>;
/** What a value must be, and what to write when it is not. */
interface Rule {
  readonly isGood: (value: unknown) => boolean;
  readonly mend: string;
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text: Rule = {
  isGood: (value) => typeof value === 'string' && value !== '',
  mend: 'Write a text that is not empty.',
};
const moment: Rule = {
  isGood: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  mend: 'Write milliseconds since 1970, a whole number from 0.',
};
const date: Rule = { isGood: isIsoDate, mend: 'Write a day as YYYY-MM-DD.' };
const oneOf = (list: readonly (string | true)[]): Rule => ({
  isGood: (value) => list.some((one) => one === value),
  mend: `Write one of: ${list.join(', ')}.`,
});

/** What each field must be; fields that are not named here belong to a later version, and are refused. */
const replyRules: Readonly<Record<keyof Reply, Rule>> = {
  at: moment,
  answer: oneOf(answerCodes),
  note: text,
  evidence: text,
  reason: text,
  step: text,
  owner: text,
  date,
  priority: oneOf([true]),
};
const aboutRules: Readonly<Record<keyof About, Rule>> = {
  at: moment,
  role: oneOf(respondentRoles),
  reviewOn: date,
};

/**
 * Reads a saved assessment, also one of an earlier format.
 *
 * @param json text of the file
 * @param file its name, for the errors
 * @throws DataError `not-json` (cut off, or another kind of file), `damaged` (the checksum does not fit), `missing`
 * or `wrong-type` (with path `format`: another kind of file), or `unknown-value` (with path `format`: of a newer version)
 */
export function parseAssessment(json: string, file: string): Assessment {
  const fail = (code: ErrorCode, path: string, value: unknown, mend: string): never => {
    throw new DataError({ code, file, path, value, mend });
  };
  const object = (value: unknown, path: string): Fields =>
    isObject(value) ? value : fail(value === undefined ? 'missing' : 'wrong-type', path, value, 'Write {…}.');
  const test = (value: unknown, path: string, { isGood, mend }: Rule): void => {
    if (!isGood(value)) fail(value === undefined ? 'missing' : 'wrong-type', path, value, mend);
  };
  const fields = (value: unknown, path: string, rules: Readonly<Record<string, Rule>>): Fields => {
    const found = object(value, path);
    test(found['at'], `${path}.at`, moment);
    for (const [name, inner] of Object.entries(found)) {
      const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
      if (!rule) return fail('unknown-value', `${path}.${name}`, inner, `Use only: ${Object.keys(rules).join(', ')}.`);
      test(inner, `${path}.${name}`, rule);
    }
    return found;
  };

  const parsed = parseJson(json, file);
  refuseDeep(parsed, file);
  const raw = object(parsed, '');
  const { format } = raw;
  const version = typeof format === 'string' ? versionOf(format) : undefined;
  const known = `"${checklistFormat}/${checklistVersion}"`;
  if (version === undefined) {
    const code = format === undefined ? 'missing' : 'wrong-type';
    return fail(code, 'format', format, `Choose a file that a checklist saved: its format is ${known}.`);
  }
  if (version > checklistVersion) {
    fail('unknown-value', 'format', format, `Write ${known}, or use a newer library.`);
  }
  const { checksum, ...body } = raw;
  // Format 0 is a list that people may write by hand, so it has none.
  if (version !== 0 && !isWhole(body, checksum)) {
    fail('damaged', 'checksum', checksum, 'The file was changed or lost a part after it was saved: use another copy.');
  }
  const data = migrations.slice(version).reduce((older, migrate) => migrate(object(older, '')), body);

  const kader = object(data['kader'], 'kader');
  for (const [path, value] of [
    ['key', data['key']],
    ['author', data['author']],
    ['kader.id', kader['id']],
    ['kader.version', kader['version']],
  ] as const) {
    test(value, path, text);
  }
  const replies = Object.entries(object(data['replies'], 'replies')).map(([id, reply]) => {
    if (!/^[a-z][\w.:/-]*$/i.test(id)) fail('unknown-value', 'replies', id, 'Use the id of an entry.');
    return [id, fields(reply, `replies["${id}"]`, replyRules)] as const;
  });
  // Every value was checked above.
  return {
    key: data['key'],
    kader: { id: kader['id'], version: kader['version'] },
    author: data['author'],
    about: fields(data['about'], 'about', aboutRules),
    replies: Object.fromEntries(replies),
  } as unknown as Assessment;
}

/** The number behind the name of the format; undefined when it is another format. */
function versionOf(format: string): number | undefined {
  const version = format.startsWith(`${checklistFormat}/`) ? format.slice(checklistFormat.length + 1) : '';
  return /^\d{1,3}$/.test(version) ? Number(version) : undefined;
}
