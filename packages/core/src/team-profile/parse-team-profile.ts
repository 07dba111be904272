import { DataError } from '../errors.js';
import { parseJson } from '../parse-json.js';
import { nearest } from '../nearest.js';
import { isIsoDate } from '../locale/format.js';
import type { readOwnTexts } from '../team-explainer/read-own-texts.js';
import { factDefinitions, factKeys, type FactKey } from './facts.js';
import { checkValue } from './parse-value.js';
import type { Approval, Fact, TeamProfile } from './team-profile.js';

/** The format name that a team profile carries. */
export const teamProfileFormat = 'wijkbrug-team/1';

/** A profile, with what was left out of it because it could not be read. */
export interface ParsedTeamProfile {
  readonly profile: TeamProfile;
  /** One error per fact or approval that was left out; each reads as unknown. */
  readonly problems: readonly DataError[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKey = (key: string): key is FactKey => Object.hasOwn(factDefinitions, key);

/**
 * Reads a team profile. One bad fact does not cost the resident the others: it is left out, which reads as unknown, and
 * reported.
 *
 * @param json text of the file
 * @param file its name or address, for the errors
 * @param readOwn `readOwnTexts`, for who shows or checks the texts of the municipality; without it they are left out
 * @throws DataError when the file as a whole cannot be read
 */
export function parseTeamProfile(json: string, file: string, readOwn?: typeof readOwnTexts): ParsedTeamProfile {
  const data = parseJson(json, file);
  if (!isObject(data)) throw new DataError({ code: 'wrong-type', file, value: data, mend: 'Write one object: {…}.' });
  if (data['format'] !== teamProfileFormat) {
    const mend = `Write "format": "${teamProfileFormat}"; another format needs another version of the library.`;
    throw new DataError({ code: 'unknown-value', file, path: 'format', value: data['format'], mend });
  }
  const problems = unknownKeys(data, profileKeys, '', file);
  const facts = readEach(section(data, 'facts', file), (key, raw) => readFact(key, raw, file), problems);
  const approvals = readEach(section(data, 'approvals', file), (key, raw) => readApproval(key, raw, file), problems);
  const own = data['ownTexts'] === undefined ? undefined : readOwn?.(data['ownTexts'], 'ownTexts');
  problems.push(...(own?.problems ?? []).map((problem) => new DataError({ ...problem, file })));
  // Every value was checked against the definition of its fact.
  return { profile: { facts, approvals, ...(own && { ownTexts: own.ownTexts }) }, problems };
}

const profileKeys = ['format', '$schema', 'facts', 'approvals', 'ownTexts'];
const factFields = ['value', 'owner', 'checkedOn', 'checkAgainOn'];
const approvalFields = ['by', 'on', 'againOn'];

/** Keys that nobody knows: what stands there is not read, and its owner must hear of it. */
const unknownKeys = (raw: object, known: readonly string[], path: string, file: string): DataError[] =>
  Object.keys(raw).flatMap((key) => (known.includes(key) ? [] : unknownName(key, known, path + key, file)));

function unknownName(value: string, known: readonly string[], path: string, file: string): DataError {
  const near = nearest(value, known);
  const mend = near ? `Did you mean "${near}"?` : `Known here: ${known.join(', ')}.`;
  return new DataError({ code: 'unknown-value', file, path, value, mend });
}

/** Reads what can be read; the errors of the rest go into `problems`. */
function readEach<T>(
  raw: Record<string, unknown>,
  read: (key: string, value: unknown) => T,
  problems: DataError[],
): Record<string, T> {
  const good: Record<string, T> = {};
  for (const [key, value] of Object.entries(raw)) {
    try {
      good[key] = read(key, value);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(error);
    }
  }
  return good;
}

function section(data: Record<string, unknown>, key: string, file: string): Record<string, unknown> {
  const value = data[key] ?? {};
  if (isObject(value)) return value;
  throw new DataError({ code: 'wrong-type', file, path: key, value, mend: `Write "${key}": {…}.` });
}

function readFact(key: string, raw: unknown, file: string): Fact {
  const path = `facts["${key}"]`;
  if (!isKey(key)) throw unknownName(key, factKeys, path, file);
  if (!isObject(raw)) {
    throw new DataError({ code: 'wrong-type', file, path, value: raw, mend: 'Write {"value", "owner", "checkedOn"}.' });
  }
  const value = raw['value'];
  const problem = value === 'unknown' ? undefined : checkValue(key, value);
  if (problem) {
    const code = value === undefined ? 'missing' : 'wrong-type';
    throw new DataError({ code, file, path: `${path}.value${problem.path}`, value: problem.value, mend: problem.mend });
  }
  // With a slip in the name of a date it would hold longer than its owner wrote: then it does not hold.
  const [slip] = unknownKeys(raw, factFields, `${path}.`, file);
  if (slip) throw slip;
  const owner = requireText(raw, 'owner', path, file);
  const checkedOn = requireDate(raw, 'checkedOn', path, file);
  const checkAgainOn =
    raw['checkAgainOn'] === undefined ? undefined : requireDate(raw, 'checkAgainOn', path, file, checkedOn);
  return { value, owner, checkedOn, ...(checkAgainOn && { checkAgainOn }) };
}

function readApproval(topic: string, raw: unknown, file: string): Approval {
  const path = `approvals["${topic}"]`;
  if (!isObject(raw)) {
    throw new DataError({ code: 'wrong-type', file, path, value: raw, mend: 'Write {"by", "on"}.' });
  }
  const [slip] = unknownKeys(raw, approvalFields, `${path}.`, file);
  if (slip) throw slip;
  const by = requireText(raw, 'by', path, file);
  const on = requireDate(raw, 'on', path, file);
  const againOn = raw['againOn'] === undefined ? undefined : requireDate(raw, 'againOn', path, file, on);
  return { by, on, ...(againOn && { againOn }) };
}

function requireText(raw: Record<string, unknown>, key: string, path: string, file: string): string {
  const value = raw[key];
  if (typeof value === 'string' && value.trim() !== '') return value;
  const mend = `Write who answers for it in "${key}".`;
  throw new DataError({
    code: value === undefined ? 'missing' : 'wrong-type',
    file,
    path: `${path}.${key}`,
    value,
    mend,
  });
}

/** A date that comes after another one. */
function requireDate(raw: Record<string, unknown>, key: string, path: string, file: string, first = ''): string {
  const value = raw[key];
  if (isIsoDate(value) && value > first) return value;
  const mend = `Write a date as "2026-11-02" in "${key}"${first && `, after ${first}`}.`;
  throw new DataError({
    code: value === undefined ? 'missing' : 'wrong-type',
    file,
    path: `${path}.${key}`,
    value,
    mend,
  });
}
