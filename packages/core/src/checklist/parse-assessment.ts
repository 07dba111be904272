import { DataError, parseJson, type ErrorCode } from '../errors.js';
import { isIsoDate } from '../locale/format.js';
import { refuseDeep } from '../nesting.js';
import { migrations } from './migrations.js';
import { checklistFormat, checklistVersion, checksumOf } from './save-assessment.js';
import { answerCodes, respondentRoles, type About, type Assessment, type Reply } from './types.js';

type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Test = (value) => typeof value === 'string' && value !== '';
const isMoment: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const oneOf =
  (list: readonly unknown[]): Test =>
  (value) =>
    list.includes(value);

/** What each field must be; fields that are not named here belong to a later version, and are refused. */
const replyTests: Readonly<Record<keyof Reply, Test>> = {
  at: isMoment,
  answer: oneOf(answerCodes),
  note: isText,
  evidence: isText,
  reason: isText,
  step: isText,
  owner: isText,
  date: isIsoDate,
  priority: oneOf([true]),
};
const aboutTests: Readonly<Record<keyof About, Test>> = {
  at: isMoment,
  role: oneOf(respondentRoles),
  reviewOn: isIsoDate,
};

/**
 * Reads a saved assessment, also one of an earlier format.
 *
 * @param text of the file
 * @param file its name, for the errors
 * @throws DataError `not-json` (cut off, or another kind of file), `damaged` (the checksum does not fit), `missing`,
 * `wrong-type` or `unknown-value` (with path `format`: a format that this version does not know)
 */
export function parseAssessment(text: string, file: string): Assessment {
  const fail = (code: ErrorCode, path: string, value: unknown, mend: string): never => {
    throw new DataError({ code, file, path, value, mend });
  };
  const object = (value: unknown, path: string): Fields =>
    isObject(value) ? value : fail(value === undefined ? 'missing' : 'wrong-type', path, value, 'Write {…}.');
  const test = (value: unknown, path: string, isGood: Test): void => {
    if (!isGood(value))
      fail(value === undefined ? 'missing' : 'wrong-type', path, value, 'See docs/components/checklist.md.');
  };
  const fields = (value: unknown, path: string, tests: Readonly<Record<string, Test>>): Fields => {
    const found = object(value, path);
    test(found['at'], `${path}.at`, isMoment);
    for (const [name, inner] of Object.entries(found)) {
      if (!Object.hasOwn(tests, name)) fail('unknown-value', `${path}.${name}`, inner, 'No such field.');
      test(inner, `${path}.${name}`, tests[name] as Test);
    }
    return found;
  };

  const parsed = parseJson(text, file);
  refuseDeep(parsed, file);
  const raw = object(parsed, '');
  const version = typeof raw['format'] === 'string' ? versionOf(raw['format']) : undefined;
  if (version === undefined || version > checklistVersion) {
    fail(
      'unknown-value',
      'format',
      raw['format'],
      `Write "${checklistFormat}/${checklistVersion}", or use a newer library.`,
    );
  }
  const { checksum, ...body } = raw;
  // Format 0 is a list that people may write by hand, so it has none.
  if (version !== 0 && checksum !== checksumOf(body)) {
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
    test(value, path, isText);
  }
  const replies = Object.entries(object(data['replies'], 'replies')).map(([id, reply]) => {
    if (!/^[a-z][\w.:/-]*$/i.test(id)) fail('unknown-value', 'replies', id, 'Use the id of an entry.');
    return [id, fields(reply, `replies["${id}"]`, replyTests)] as const;
  });
  // Every value was checked above.
  return {
    key: data['key'],
    kader: { id: kader['id'], version: kader['version'] },
    author: data['author'],
    about: fields(data['about'], 'about', aboutTests),
    replies: Object.fromEntries(replies),
  } as unknown as Assessment;
}

/** The number behind the name of the format; undefined when it is another format. */
function versionOf(format: string): number | undefined {
  const [name, version = ''] = format.split('/');
  return name === checklistFormat && /^\d{1,3}$/.test(version) ? Number(version) : undefined;
}
