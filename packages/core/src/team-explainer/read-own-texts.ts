import type { ErrorCode } from '../errors.js';
import { isIsoDate } from '../locale/format.js';
import { locales, sourceLocale, type Locale } from '../locale/locales.js';
import type { OwnText, OwnTexts, OwnTopic, OwnUnits } from './own-texts.js';
import { topicGroups } from './types.js';

/** What is wrong with one of the own texts, and how to mend it; who knows the file makes a `DataError` of it. */
export interface OwnTextsProblem {
  readonly code: ErrorCode;
  readonly path: string;
  readonly value: unknown;
  readonly mend: string;
}

/** Own texts, with what was left out of them because it could not be read. */
export interface ReadOwnTexts {
  readonly ownTexts: OwnTexts;
  readonly problems: readonly OwnTextsProblem[];
}

type Raw = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Reads own texts out of a value, such as `ownTexts` in a team profile. */
export function readOwnTexts(data: unknown, path = ''): ReadOwnTexts {
  const problems: OwnTextsProblem[] = [];
  /** Reads what can be read; the error of the rest is kept. */
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      const { code, value, mend } = error;
      problems.push({ code, path: [path, error.at].filter(Boolean).join('.'), value, mend });
      return undefined;
    }
  };
  const { topics, texts } = attempt(() => sections(data)) ?? { topics: [], texts: {} };
  const added = topics.flatMap((raw, index) => attempt(() => readTopic(raw, `topics[${String(index)}]`)) ?? []);
  const read: Partial<Record<Locale, OwnUnits>> = {};
  for (const [name, raw] of Object.entries(texts)) {
    const language = attempt(() => readLanguage(name, raw));
    if (!language) continue;
    const units = Object.entries(language.units).flatMap(([unit, value]) => {
      const text = attempt(() => readText(value, `texts.${name}["${unit}"]`, language.locale));
      return text ? [[unit, text] as const] : [];
    });
    read[language.locale] = Object.fromEntries(units);
  }
  return { ownTexts: { topics: added, texts: read }, problems };
}

/** What is wrong with one value, before the file is known. */
class Wrong extends Error {
  readonly code: ErrorCode;
  readonly at: string;
  readonly value: unknown;
  readonly mend: string;

  constructor(code: ErrorCode, at: string, value: unknown, mend: string) {
    super(mend);
    this.code = code;
    this.at = at;
    this.value = value;
    this.mend = mend;
  }
}

function sections(data: unknown): { topics: readonly unknown[]; texts: Raw } {
  if (!isObject(data)) throw new Wrong('wrong-type', '', data, 'Write {"topics", "texts"}.');
  const { topics = [], texts = {} } = data;
  if (!Array.isArray(topics)) throw new Wrong('wrong-type', 'topics', topics, 'Write a list: […].');
  if (!isObject(texts)) throw new Wrong('wrong-type', 'texts', texts, 'Write {"nl": {…}}.');
  return { topics, texts };
}

function readLanguage(name: string, raw: unknown): { locale: Locale; units: Raw } {
  const locale = locales.find((candidate) => candidate === name);
  if (!locale) {
    throw new Wrong('unknown-value', `texts.${name}`, name, `Use one of these languages: ${locales.join(', ')}.`);
  }
  if (!isObject(raw)) throw new Wrong('wrong-type', `texts.${name}`, raw, 'Write {"T-01/safe": {…}}.');
  return { locale, units: raw };
}

function readText(raw: unknown, at: string, locale: Locale): OwnText {
  if (!isObject(raw)) throw new Wrong('wrong-type', at, raw, 'Write {"text", "status"}.');
  const { text, status = locale === sourceLocale ? 'source' : 'machine', by, on, of } = raw;
  if (!isText(text)) throw new Wrong('missing', `${at}.text`, text, 'Write the text.');
  const known = locale === sourceLocale ? ['source'] : ['machine', 'reviewed'];
  if (!known.includes(status as string)) {
    const mend = `Write ${known.map((word) => `"${word}"`).join(' or ')}.`;
    throw new Wrong('unknown-value', `${at}.status`, status, mend);
  }
  if ((status === 'reviewed' || by !== undefined) && !isText(by)) {
    throw new Wrong('missing', `${at}.by`, by, 'Write who checked the text.');
  }
  if ((status === 'reviewed' || on !== undefined) && !isIsoDate(on)) {
    throw new Wrong('missing', `${at}.on`, on, 'Write the date of the check as "2026-11-02".');
  }
  return {
    text,
    status: status as OwnText['status'],
    ...(isText(by) && { by }),
    ...(isIsoDate(on) && { on }),
    ...(isText(of) && { of }),
  };
}

function readTopic(raw: unknown, at: string): OwnTopic {
  if (!isObject(raw)) throw new Wrong('wrong-type', at, raw, 'Write {"id", "group", "lines"}.');
  const { id, group, lines, legal } = raw;
  if (!isText(id) || !/^G-\d\d$/.test(id)) {
    throw new Wrong('unknown-value', `${at}.id`, id, 'Number your own topics G-01, G-02 and on.');
  }
  const known = topicGroups.find((candidate) => candidate === group);
  if (!known) throw new Wrong('unknown-value', `${at}.group`, group, `Use one of these: ${topicGroups.join(', ')}.`);
  if (!Array.isArray(lines) || lines.length === 0 || !lines.every((line) => isText(line) && line !== 'question')) {
    throw new Wrong('wrong-type', `${at}.lines`, lines, 'Write the names of its lines, such as ["safe", "more"].');
  }
  return { id, group: known, lines: lines as string[], ...(legal === true && { legal }) };
}
