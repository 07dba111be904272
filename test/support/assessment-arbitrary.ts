import fc from 'fast-check';
import { answerCodes, respondentRoles, type About, type Assessment, type Reply } from '@wijkbrug/core';
import { kader } from '@wijkbrug/core/kader/nl.js';

const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
// Few moments and few entries, so that they meet.
const at = fc.integer({ min: 0, max: 5 });
const reply: fc.Arbitrary<Reply> = fc.record(
  {
    at,
    answer: fc.constantFrom(...answerCodes),
    note: text,
    evidence: text,
    reason: text,
    step: text,
    owner: text,
    date: day,
    priority: fc.constant(true as const),
  },
  { requiredKeys: ['at'] },
);
const about: fc.Arbitrary<About> = fc.record(
  { at, role: fc.constantFrom(...respondentRoles), reviewOn: day },
  { requiredKeys: ['at'] },
);
const id = fc.constantFrom(...kader.statements.slice(0, 5).map((one) => one.id), 'constructor', 'own.statement-1');

/** What one person filled in, of all kinds. */
export const assessment: fc.Arbitrary<Assessment> = fc.record({
  key: fc.constantFrom('noord', 'zuid'),
  kader: fc.constant({ id: 'kis', version: '2018' }),
  author: fc.constantFrom('a', 'b'),
  about,
  replies: fc.dictionary(id, reply, { noNullPrototype: true }),
});

// A mutation run does all of it hundreds of times over, and takes fewer.
const most = Number(process.env['WIJKBRUG_PROPERTY_RUNS'] ?? Infinity);

/** How often to try a property. */
export const runs = (count: number): { readonly numRuns: number } => ({ numRuns: Math.min(count, most) });

/** One of some values with something in it left out, or put in place of something else: any JSON at any place. */
export const damaged = (values: readonly unknown[]): fc.Arbitrary<unknown> => {
  const texts = fc.constantFrom(...values.map((value) => JSON.stringify(value)));
  const instead = fc.option(fc.jsonValue({ maxDepth: 1 }), { nil: undefined });
  return fc.tuple(texts, fc.nat(), instead).map(([text, where, put]) => {
    const copy = JSON.parse(text) as unknown;
    const places = placesIn(copy);
    const place = places[where % places.length];
    if (!place) return put;
    if (put === undefined) Reflect.deleteProperty(place.holder, place.key);
    else Reflect.set(place.holder, place.key, put);
    return copy;
  });
};

function placesIn(value: unknown): readonly { readonly holder: object; readonly key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...placesIn(inner)]);
}
