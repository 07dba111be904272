import { locales } from '../locale/locales.js';
import { isIsoDate, weekdayCodes } from '../locale/format.js';
import { isPhone } from './phone.js';
import { factDefinitions, type FactDefinition, type FactKey, type FactKind } from './facts.js';

/** What is wrong with a value: the path below the value, and the mend. */
export interface ValueProblem {
  readonly path: string;
  readonly value: unknown;
  readonly mend: string;
}

type Check = (value: unknown, definition: FactDefinition) => ValueProblem | undefined;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrong = (value: unknown, mend: string, path = ''): ValueProblem => ({ path, value, mend });

const below = (step: string, problem: ValueProblem | undefined): ValueProblem | undefined =>
  problem && { ...problem, path: step + problem.path };

const name: Check = (value) => {
  if (typeof value !== 'string' || value.trim() === '') return wrong(value, 'Write a text that is not empty.');
  // Nothing fills it in here: readers would see the braces.
  return /\{[\w.]+\}/.test(value) ? wrong(value, 'Write the words themselves in the place of {…}.') : undefined;
};

const phone: Check = (value) =>
  typeof value === 'string' && isPhone(value)
    ? undefined
    : wrong(
        value,
        'Write a telephone number with its first 0: "030 123 45 67", "+31 30 123 45 67", "14 030" or "112".',
      );

const text: Check = (value) => {
  if (!isObject(value)) return wrong(value, 'Write {"nl": "…"}, with other languages beside it if you have them.');
  if (name(value['nl'], { kind: 'name' })) return wrong(value['nl'], 'Write the Dutch text first.', '.nl');
  for (const [tag, words] of Object.entries(value)) {
    if (!(locales as readonly string[]).includes(tag)) {
      return wrong(tag, `Use one of these languages: ${locales.join(', ')}.`, `.${tag}`);
    }
    const problem = name(words, { kind: 'name' });
    if (problem) return below(`.${tag}`, problem);
  }
  return undefined;
};

const url: Check = (value) =>
  typeof value === 'string' && /^(https?:\/\/|\/(?!\/)|#)\S+$/.test(value)
    ? undefined
    : wrong(value, 'Write an address that starts with https://, / or #.');

const listOf =
  (check: Check): Check =>
  (value, definition) => {
    if (!Array.isArray(value)) return wrong(value, 'Write a list: […]. An empty list says that there are none.');
    for (const [index, item] of value.entries()) {
      const problem = below(`[${index}]`, check(item, definition));
      if (problem) return problem;
    }
    return undefined;
  };

const record =
  (fields: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, definition) => {
    if (!isObject(value)) return wrong(value, `Write {${Object.keys(fields).join(', ')}}.`);
    for (const [key, check] of Object.entries({ ...fields, ...optional })) {
      if (value[key] === undefined && key in optional) continue;
      const problem = below(`.${key}`, check(value[key], definition));
      if (problem) return problem;
    }
    const known = Object.keys({ ...fields, ...optional });
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    return unknown === undefined ? undefined : wrong(unknown, `Known here: ${known.join(', ')}.`, `.${unknown}`);
  };

const time: Check = (value) =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value)
    ? undefined
    : wrong(value, 'Write a time as "09:00".');

const weekday: Check = (value) =>
  (weekdayCodes as readonly unknown[]).includes(value)
    ? undefined
    : wrong(value, `Use one of these days: ${weekdayCodes.join(', ')}.`);

const weekly: Check = (value, definition) => {
  const problem = record({ days: listOf(weekday), from: time, until: time })(value, definition);
  if (problem) return problem;
  const { days, from, until } = value as { days: unknown[]; from: string; until: string };
  if (days.length === 0) return wrong(days, 'Name at least one day.', '.days');
  return from < until ? undefined : wrong(until, 'The end must be later than the start.', '.until');
};

const option: Check = (value, { options = [] }) =>
  options.includes(value as string) ? undefined : wrong(value, `Use one of these: ${options.join(', ')}.`);

const languageTag: Check = (value) =>
  typeof value === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)
    ? undefined
    : wrong(value, 'Write a language code such as "ar", "ti" or "kmr".');

const wholeNumber: Check = (value) =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 999
    ? undefined
    : wrong(value, 'Write a whole number from 1 to 999.');

const flag: Check = (value) =>
  value === 'yes' || value === 'no' ? undefined : wrong(value, 'Write "yes", "no" or "unknown".');

const date: Check = (value) => (isIsoDate(value) ? undefined : wrong(value, 'Write a date as "2026-11-02".'));

const contact = record({ name: text, phone });

const checks: Readonly<Record<FactKind, Check>> = {
  flag,
  name,
  text,
  phone,
  url,
  contact,
  number: wholeNumber,
  choice: option,
  choices: listOf(option),
  languages: listOf(languageTag),
  hours: listOf(weekly),
  numbers: listOf(contact),
  places: listOf(record({ name }, { address: name, hours: listOf(weekly) })),
  people: listOf(
    record({ name, role: text, agreedOn: date }, { languages: listOf(languageTag), hours: listOf(weekly), photo: url }),
  ),
  elsewhere: listOf(record({ what: text, who: name }, { phone, url })),
};

/** Checks the form of one fact's value; undefined when it is right. */
export function checkValue(key: FactKey, value: unknown): ValueProblem | undefined {
  const definition: FactDefinition = factDefinitions[key];
  return checks[definition.kind](value, definition);
}
