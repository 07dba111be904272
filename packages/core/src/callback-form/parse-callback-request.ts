import { locales, matchLocale, sourceLocale } from '../locale/locales.js';
import { cleanLine, cleanText, firstOf, lengthOf } from './clean-text.js';
import type { CallbackRequest } from './callback-request.js';
import { dialNumber } from './dial-number.js';
import { callbackFieldNames, callbackFields, type CallbackField, type FieldDefinition } from './fields.js';
import type { CallbackOffer } from './offer.js';
import { parseSlot } from './slots.js';

/**
 * What can be wrong with a field; the sentences are the element's. `not-offered`: the team does not offer it, or no
 * longer. `not-with-unaware`: data about somebody who does not know of this request.
 */
export const fieldErrorCodes = [
  'missing',
  'too-long',
  'too-many',
  'wrong-type',
  'unknown-choice',
  'not-offered',
  'not-a-phone',
  'not-an-email',
  'not-with-unaware',
] as const;
export type FieldErrorCode = (typeof fieldErrorCodes)[number];

/** One thing to mend. */
export interface FieldError {
  readonly field: CallbackField;
  readonly code: FieldErrorCode;
  /** The most characters or choices, for `too-long` and `too-many`. */
  readonly limit?: number;
}

/** What a person filled in, as text: to show it again beside the errors. */
export type CallbackValues = { readonly [F in CallbackField]?: string | readonly string[] };

/** A request that can be kept, or what must be mended first. */
export type CallbackResult =
  | { readonly request: CallbackRequest; readonly errors?: undefined; readonly values: CallbackValues }
  | { readonly request?: undefined; readonly errors: readonly FieldError[]; readonly values: CallbackValues };

/**
 * Reads a request at the edge. Unknown fields are left out and never kept.
 *
 * @param input `URLSearchParams`, `FormData` or other pairs of name and value, or what `JSON.parse` gave
 * @param offer what the team offers; without it every known choice is taken
 */
export function parseCallbackRequest(input: unknown, offer?: CallbackOffer): CallbackResult {
  const errors: FieldError[] = [];
  const values: Partial<Record<CallbackField, string | string[]>> = {};
  const fields = gather(input);
  for (const field of callbackFieldNames) {
    const value = readField(field, fields.get(field) ?? [], errors);
    if (value.length > 0) values[field] = value;
  }
  const broken = new Set(errors.map(({ field }) => field));
  const together = [...checkTogether(values), ...(offer ? checkOffer(values, offer) : [])];
  errors.push(...together.filter(({ field }) => !broken.has(field)));
  if (errors.length > 0) {
    const place = (error: FieldError): number => callbackFieldNames.indexOf(error.field);
    return { errors: errors.sort((a, b) => place(a) - place(b)), values };
  }
  const locale = matchLocale(String(values.locale ?? ''), locales) ?? sourceLocale;
  // Every value was read by the definition of its field, and the required ones are there.
  return { request: { ...values, behalf: values.behalf ?? 'self', locale } as CallbackRequest, values };
}

/** The values of each name, whatever the shape of the input. */
function gather(input: unknown): ReadonlyMap<string, readonly unknown[]> {
  const fields = new Map<string, unknown[]>();
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return fields;
  const pairs = Symbol.iterator in input ? (input as Iterable<unknown>) : Object.entries(input);
  for (const pair of pairs) {
    if (!Array.isArray(pair)) continue;
    const [name, value] = pair as unknown[];
    if (typeof name !== 'string' || !Object.hasOwn(callbackFields, name)) continue;
    const before = fields.get(name) ?? [];
    fields.set(name, before.concat(value ?? []));
  }
  return fields;
}

/** The clean value of a field; empty when there is none or when it was wrong in a way that nothing can be shown again. */
function readField(field: CallbackField, raw: readonly unknown[], errors: FieldError[]): string | string[] {
  const definition: FieldDefinition = callbackFields[field];
  const isList = definition.kind === 'choices' || definition.kind === 'slots';
  const texts = raw.filter((item) => typeof item === 'string');
  if (texts.length < raw.length || (!isList && texts.length > 1)) {
    errors.push({ field, code: 'wrong-type' });
    return isList ? [] : cleanLine(texts[0] ?? '');
  }
  if (isList) return readList(field, definition, texts, errors);
  const isLong = definition.kind === 'text';
  const value = isLong ? cleanText(texts[0] ?? '') : cleanLine(texts[0] ?? '');
  if (value === '') return value;
  if (definition.kind === 'loose') return firstOf(value, definition.max);
  if (definition.kind === 'choice') {
    if (!definition.options.includes(value)) errors.push({ field, code: 'unknown-choice' });
    return definition.options.includes(value) ? value : '';
  }
  if (lengthOf(value) > definition.max) errors.push({ field, code: 'too-long', limit: definition.max });
  else if (definition.kind === 'phone' && !dialNumber(value)) errors.push({ field, code: 'not-a-phone' });
  else if (definition.kind === 'email' && !isEmail(value)) errors.push({ field, code: 'not-an-email' });
  return value;
}

function readList(
  field: CallbackField,
  definition: Extract<FieldDefinition, { kind: 'choices' | 'slots' }>,
  texts: readonly string[],
  errors: FieldError[],
): string[] {
  const chosen = [...new Set(texts.map(cleanLine).filter(Boolean))];
  const limit = definition.kind === 'slots' ? definition.max : definition.options.length;
  const known = (item: string): boolean =>
    definition.kind === 'slots' ? parseSlot(item) !== undefined : definition.options.includes(item);
  if (chosen.length > limit) errors.push({ field, code: 'too-many', limit });
  else if (!chosen.every(known)) errors.push({ field, code: 'unknown-choice' });
  return chosen.filter(known).slice(0, limit);
}

/** One @ with something on both sides: whether an address exists, only a message tells. */
const isEmail = (value: string): boolean =>
  /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@.<>,;:"()[\]\\]+$/u.test(value);

/** The field that each way of reaching somebody needs. */
export const neededFor = { phone: 'phone', whatsapp: 'phone', sms: 'phone', email: 'email', meet: 'meetAt' } as const;

function checkTogether(values: CallbackValues): FieldError[] {
  const errors: FieldError[] = [];
  if (!values.name) errors.push({ field: 'name', code: 'missing' });
  if (!values.reach) errors.push({ field: 'reach', code: 'missing' });
  const reach = values.reach as keyof typeof neededFor | undefined;
  const needed = reach && neededFor[reach];
  if (needed && !values[needed]) errors.push({ field: needed, code: 'missing' });
  if (values.behalf === 'unaware') {
    for (const field of ['personName', 'message'] as const) {
      if (values[field]) errors.push({ field, code: 'not-with-unaware' });
    }
    if (values.contactWhom === 'person') errors.push({ field: 'contactWhom', code: 'not-with-unaware' });
  }
  return errors;
}

function checkOffer(values: CallbackValues, offer: CallbackOffer): FieldError[] {
  const offered = {
    reach: offer.reach,
    slots: (offer.slots ?? []).map((slot) => slot.id),
    interpreter: offer.interpreter ? ['wanted', 'bring-someone', 'not-needed'] : ['bring-someone', 'not-needed'],
    interpreterWishes: offer.interpreterWishes,
    callerWishes: offer.callerWishes,
    place: offer.places,
  } satisfies Partial<Record<CallbackField, readonly string[]>>;
  return (Object.keys(offered) as (keyof typeof offered)[]).flatMap((field) => {
    const chosen = [values[field] ?? []].flat();
    const isOffered = chosen.every((item) => (offered[field] as readonly string[]).includes(item));
    return isOffered ? [] : [{ field, code: 'not-offered' as const }];
  });
}
