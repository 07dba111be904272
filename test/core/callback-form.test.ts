import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import {
  callbackFieldNames,
  callbackOffer,
  callbackSlots,
  cleanLine,
  codeBytes,
  dialNumber,
  formatCode,
  isIdempotencyKey,
  lengthOf,
  parseCallbackAnswer,
  parseCallbackRequest,
  parseCode,
  parseSlot,
  type FieldError,
} from '@wijkbrug/core/callback-form.js';
import { emptyTeamProfile, factDefinitions, type FactKey, type TeamProfile } from '@wijkbrug/core/team-profile.js';
import { hostileNames } from '../support/hostile.js';

const today = '2026-11-24';
const profileOf = (values: Partial<Record<FactKey, unknown>>): TeamProfile => ({
  facts: Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value, owner: 'Teamleider', checkedOn: '2026-11-02' }]),
  ),
  approvals: {},
});

const least = { name: 'Amina', reach: 'phone', phone: '06 12 34 56 78' };
const errorsOf = (input: unknown): readonly FieldError[] => parseCallbackRequest(input).errors ?? [];
const codesOf = (change: object): string[] =>
  errorsOf({ ...least, ...change }).map(({ field, code }) => `${field} ${code}`);

describe('a callback request', () => {
  it('[R-074] asks for a name to use and a way to reach someone, and for nothing else', () => {
    expect(errorsOf({})).toEqual([
      { field: 'name', code: 'missing' },
      { field: 'reach', code: 'missing' },
    ]);
    expect(parseCallbackRequest(least).request).toEqual({ ...least, behalf: 'self', locale: 'nl' });
    expect(parseCallbackRequest({ name: 'Z.', reach: 'walk-in' }).request).toBeDefined();
  });

  it('[R-074] has no field for a citizen number, birth date, origin, faith or address, and drops one that comes', () => {
    expect(callbackFieldNames.join(' ')).not.toMatch(/bsn|birth|nation|origin|faith|religion|address|gender|surname/i);
    const { request } = parseCallbackRequest({
      ...least,
      bsn: '123456782',
      birthDate: '1990-01-01',
      __proto__: { a: 1 },
    });
    expect(request).toEqual({ ...least, behalf: 'self', locale: 'nl' });
  });

  it('[R-075] needs only what the chosen way needs', () => {
    expect(codesOf({ phone: '' })).toEqual(['phone missing']);
    expect(codesOf({ reach: 'email' })).toEqual(['email missing']);
    expect(codesOf({ reach: 'meet' })).toEqual(['meetAt missing']);
    expect(codesOf({ reach: 'walk-in', phone: '' })).toEqual([]);
    expect(codesOf({ reach: 'fax' })).toEqual(['reach unknown-choice']);
  });

  it('reads the same from a form and from JSON', () => {
    const form = new URLSearchParams(
      'name=Amina&reach=phone&phone=06+12345678&slots=MO_09:00-12:00&slots=TU_17:00-20:00',
    );
    const json = {
      name: 'Amina',
      reach: 'phone',
      phone: '06 12345678',
      slots: ['MO_09:00-12:00', 'TU_17:00-20:00'],
    };
    expect(parseCallbackRequest(form)).toEqual(parseCallbackRequest(json));
    const data = new FormData();
    for (const [name, value] of form) data.append(name, value);
    expect(parseCallbackRequest(data)).toEqual(parseCallbackRequest(json));
    data.set('name', new Blob(['x']));
    expect(errorsOf(data)).toContainEqual({ field: 'name', code: 'wrong-type' });
  });

  it('[R-080] never refuses a postcode or a page language', () => {
    for (const postcode of ['1234', '1234 AB', 'geen', '75001', 'ik heb geen adres', 'x'.repeat(5000)]) {
      expect(codesOf({ postcode, locale: postcode })).toEqual([]);
    }
    expect(parseCallbackRequest({ ...least, locale: 'ar-EG' }).request?.locale).toBe('ar');
  });

  it('[R-081] takes no data about somebody who does not know of it', () => {
    const unaware = { behalf: 'unaware', personName: 'Mo', message: 'Mijn buurman …', contactWhom: 'person' };
    expect(codesOf(unaware)).toEqual([
      'personName not-with-unaware',
      'contactWhom not-with-unaware',
      'message not-with-unaware',
    ]);
    expect(codesOf({ behalf: 'unaware', topic: 'money' })).toEqual([]);
    expect(codesOf({ ...unaware, behalf: 'consent' })).toEqual([]);
    // What is about who asks is taken: an advice, too, is given in a language, at a time and in a safe way.
    const own = { contactWhom: 'sender', spokenLanguage: 'Tigrinya', notAt: 'na zes uur', answeredBy: 'only-me' };
    expect(codesOf({ behalf: 'unaware', ...own })).toEqual([]);
  });

  it('[R-096] keeps a message in any script and direction', () => {
    for (const message of ['أحتاج إلى مساعدة\nشكرا', 'ናይ ቤት ጸገም ኣሎኒ', 'می‌خواهم حرف بزنم', '需要帮助', '🏠💶 👩‍👧']) {
      expect(parseCallbackRequest({ ...least, message }).request?.message).toBe(message.normalize('NFC'));
    }
  });

  it('counts characters as people do, and tells the limit', () => {
    expect(codesOf({ name: '😀'.repeat(80) })).toEqual([]);
    expect(errorsOf({ ...least, name: '😀'.repeat(81) })).toEqual([{ field: 'name', code: 'too-long', limit: 80 }]);
    expect(lengthOf('é')).toBe(1);
  });

  it('gives back what was filled in beside the errors', () => {
    const { values } = parseCallbackRequest({ ...least, phone: '06 12', topic: 'money', slots: ['MO_09:00-12:00'] });
    expect(values).toEqual({ ...least, phone: '06 12', topic: 'money', slots: ['MO_09:00-12:00'] });
  });

  it('never throws, whatever comes in, and gives a request only without errors', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.dictionary(fc.constantFrom(...callbackFieldNames), fc.anything()),
        (input, fields) => {
          for (const result of [parseCallbackRequest(input), parseCallbackRequest(fields)]) {
            expect(result.request === undefined).toBe(result.errors !== undefined);
          }
        },
      ),
      { seed: 7 },
    );
  });
});

const refusedNames: readonly (readonly [unknown, string])[] = [
  ['', 'missing'],
  ['   ', 'missing'],
  ['\u0000', 'missing'],
  ['\u202e', 'missing'],
  ['\ufeff', 'missing'],
  ['\ud800', 'missing'],
  [null, 'missing'],
  [undefined, 'missing'],
  [[], 'missing'],
  ['a'.repeat(81), 'too-long'],
  ['a'.repeat(1_000_000), 'too-long'],
  ['e\u0301'.repeat(81), 'too-long'],
  [7, 'wrong-type'],
  [true, 'wrong-type'],
  [{ toString: 'x' }, 'wrong-type'],
  [['a', 'b'], 'wrong-type'],
  [[['a']], 'wrong-type'],
];
const emails: readonly (readonly [string, boolean])[] = [
  ['a@b.nl', true],
  ['first.last+tag@sub.example.org', true],
  ['ü@müller.example', true],
  ['用户@例子.世界', true],
  ["o'brien@example.ie", true],
  ['a@b', false],
  ['@b.nl', false],
  ['a@', false],
  ['a b@c.nl', false],
  ['a@b.nl,c@d.nl', false],
  ['a@b.nl;c@d.nl', false],
  ['"x"@b.nl', false],
  ['<a@b.nl>', false],
  ['Amina <a@b.nl>', false],
  ['a@b.nl\r\nBcc: c@d.nl', false],
  ['a@b.nl?bcc=c@d.nl', false],
  ['a@@b.nl', false],
  ['a@b..', false],
];
const refusedOthers: readonly (readonly [object, string])[] = [
  [{ slots: ['MO'] }, 'slots unknown-choice'],
  [{ slots: ['MO_09:00-12:00\r\nX: y'] }, 'slots unknown-choice'],
  [{ slots: ['XX_09:00-12:00'] }, 'slots unknown-choice'],
  [{ slots: ['MO,_09:00-12:00'] }, 'slots unknown-choice'],
  [{ slots: [{}] }, 'slots wrong-type'],
  [{ slots: Array.from({ length: 22 }, (_, i) => `MO_09:${String(i + 10)}-12:00`) }, 'slots too-many'],
  [{ topic: '__proto__' }, 'topic unknown-choice'],
  [{ topic: 'constructor' }, 'topic unknown-choice'],
  [{ place: 'HOME' }, 'place unknown-choice'],
  [{ behalf: 'child' }, 'behalf unknown-choice'],
  [{ voicemail: 'maybe' }, 'voicemail unknown-choice'],
  [{ interpreter: 'child' }, 'interpreter unknown-choice'],
  [{ interpreterWishes: ['child'] }, 'interpreterWishes unknown-choice'],
  [{ callerWishes: ['white'] }, 'callerWishes unknown-choice'],
  [{ message: 'x'.repeat(501) }, 'message too-long'],
  [{ notAt: 'x'.repeat(201) }, 'notAt too-long'],
  [{ phone: '<script>' }, 'phone not-a-phone'],
  [{ phone: '0'.repeat(41) }, 'phone too-long'],
  [{ phone: '06123' }, 'phone not-a-phone'],
  [{ phone: '112' }, 'phone not-a-phone'],
];

describe('odd and hostile input', () => {
  it('is more than a hundred', () => {
    const all = [hostileNames, refusedNames, emails, refusedOthers].map((list) => list.length);
    expect(all.reduce((sum, length) => sum + length)).toBeGreaterThan(100);
  });

  it.each(hostileNames)('keeps name %#', (name, kept) => {
    expect(parseCallbackRequest({ ...least, name }).request?.name).toBe(kept.normalize('NFC'));
  });

  it.each(refusedNames)('refuses name %#', (name, code) => {
    expect(errorsOf({ ...least, name }).at(-1)).toMatchObject({ field: 'name', code });
  });

  it.each(emails)('e-mail %j is taken: %s', (email, isTaken) => {
    expect(codesOf({ reach: 'email', email })).toEqual(isTaken ? [] : ['email not-an-email']);
  });

  it.each(refusedOthers)('refuses choice %#', (change, expected) => {
    expect(codesOf(change)).toContain(expected);
  });

  it('leaves no line break, control or override in a line, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      }),
      { seed: 7 },
    );
  });
});

describe('a telephone number', () => {
  interface Sample {
    readonly in: string;
    readonly e164?: string | null;
    readonly callback_ok?: boolean;
  }
  const file = new URL('../support/data/phone-samples.json', import.meta.url);
  const samples = JSON.parse(readFileSync(file, 'utf8')) as { typed: Sample[]; refused: string[] };

  it.each(samples.typed)('$in is dialled as $e164', ({ in: typed, e164 }) => {
    expect(dialNumber(typed) ?? null).toBe(e164 ?? null);
    expect(codesOf({ phone: typed })).toEqual(e164 ? [] : [expect.stringMatching(/^phone/)]);
  });

  it('is read as libphonenumber reads it, from every country of the world and in every usual way', () => {
    const countries = getCountries();
    expect(countries.length).toBeGreaterThan(200);
    for (const country of countries) {
      const number = getExampleNumber(country, examples);
      if (!number) continue;
      const international = number.formatInternational();
      const ways = [number.number, international, international.replace('+', '00'), international.replaceAll(' ', '-')];
      if (number.countryCallingCode === '31') ways.push(number.formatNational(), number.nationalNumber);
      for (const typed of ways) expect(dialNumber(typed), `${country}: ${typed}`).toBe(number.number);
    }
  });

  it.each(samples.refused)('%s is no number to be called on', (typed) => {
    expect(dialNumber(typed)).toBeUndefined();
  });
});

describe('what a team offers', () => {
  const hours = [
    { days: ['MO', 'TU'], from: '09:00', until: '17:30' },
    { days: ['TH'], from: '17:00', until: '20:00' },
    { days: ['SA'], from: '10:00', until: '12:00' },
  ];

  it('[R-076] is only the parts of the week in which it confirmed that it calls', () => {
    const slots = callbackSlots(profileOf({ 'callback.hours': hours }), today);
    expect(slots?.map(({ part, days, from, until }) => `${part} ${days.join('+')} ${from}–${until}`)).toEqual([
      'morning MO+TU 09:00–12:00',
      'morning SA 10:00–12:00',
      'afternoon MO+TU 12:00–17:30',
      'evening TH 17:00–20:00',
    ]);
    for (const slot of slots ?? [])
      expect(parseSlot(slot.id)).toEqual({ days: slot.days, from: slot.from, until: slot.until });
  });

  it.each([
    'MO_99:99-00:00',
    'MO,MO_12:00-09:00',
    'MO,MO_09:00-12:00',
    'MO,_09:00-12:00',
    'XX_09:00-12:00',
    'MO_12:00-12:00',
  ])('%s is no part of the week', (id) => {
    expect(parseSlot(id)).toBeUndefined();
  });

  it('[R-076] is no time at all when only its telephone hours or evening hours are known', () => {
    expect(callbackSlots(profileOf({ 'contact.phoneHours': hours, 'hours.evening': hours }), today)).toBeUndefined();
    expect(callbackSlots(profileOf({ 'callback.hours': 'unknown' }), today)).toBeUndefined();
    expect(callbackSlots(profileOf({ 'callback.hours': hours }), '2028-01-01')).toBeUndefined();
    expect(callbackSlots(profileOf({ 'callback.hours': [] }), today)).toEqual([]);
  });

  it('splits any hours into parts that add up to them', () => {
    const time = fc
      .integer({ min: 0, max: 47 })
      .map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
    fc.assert(
      fc.property(time, time, (a, b) => {
        const [from, until] = a < b ? [a, b] : [b, a];
        const slots = callbackSlots(profileOf({ 'callback.hours': [{ days: ['MO'], from, until }] }), today) ?? [];
        if (from === until) expect(slots).toEqual([]);
        else {
          expect(slots[0]?.from).toBe(from);
          expect(slots.at(-1)?.until).toBe(until);
          slots.slice(1).forEach((slot, index) => {
            expect(slot.from).toBe(slots[index]?.until);
          });
        }
      }),
      { seed: 7 },
    );
  });

  it('[R-075] is only the ways that it confirmed, and the telephone when it confirmed none', () => {
    expect(callbackOffer(emptyTeamProfile, today).reach).toEqual(['phone']);
    expect(callbackOffer(profileOf({ 'callback.reach': ['walk-in', 'phone'] }), today).reach).toEqual([
      'phone',
      'walk-in',
    ]);
  });

  it('[R-077] is an interpreter only when that is confirmed', () => {
    const wishes = { 'interpreter.wishes': ['woman', 'by-phone'] };
    expect(callbackOffer(profileOf(wishes), today)).toMatchObject({ interpreter: false, interpreterWishes: [] });
    const yes = profileOf({ ...wishes, 'interpreter.available': 'yes' });
    expect(callbackOffer(yes, today)).toMatchObject({ interpreter: true, interpreterWishes: ['woman', 'by-phone'] });
  });

  it('[R-078] never has a child as interpreter', () => {
    expect(JSON.stringify(factDefinitions)).not.toMatch(/"child/);
  });

  it('refuses what it does not offer, or no longer', () => {
    const offer = callbackOffer(profileOf({ 'callback.hours': hours }), today);
    const chosen = {
      ...least,
      reach: 'email',
      email: 'a@b.nl',
      slots: ['WE_17:00-20:00'],
      interpreter: 'wanted',
      place: 'home',
    };
    expect(parseCallbackRequest(chosen).errors).toBeUndefined();
    expect(parseCallbackRequest(chosen, offer).errors?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'reach not-offered',
      'interpreter not-offered',
      'slots not-offered',
      'place not-offered',
    ]);
    expect(parseCallbackRequest({ ...least, slots: ['TH_17:00-20:00'] }, offer).request).toBeDefined();
  });
});

describe('a code', () => {
  it('[R-095] has forty bits, and is read however it is written down', () => {
    expect(formatCode(Uint8Array.of(0, 0, 0, 0, 0))).toBe('0000-0000');
    expect(formatCode(Uint8Array.of(255, 255, 255, 255, 255))).toBe('ZZZZ-ZZZZ');
    expect(() => formatCode(Uint8Array.of(1))).toThrow(RangeError);
    fc.assert(
      fc.property(fc.uint8Array({ minLength: codeBytes, maxLength: codeBytes }), (bytes) => {
        const code = formatCode(bytes);
        expect(parseCode(code)).toBe(code);
        expect(parseCode(` ${code.toLowerCase().replace('-', ' ')} `)).toBe(code);
        expect(parseCode(code.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(code);
      }),
      { seed: 7 },
    );
    for (const no of ['', '1234', '7K3M-Q9T', '7K3M-Q9TDX', '7K3M-Q9TU', '<script>'])
      expect(parseCode(no)).toBeUndefined();
  });

  it('tells an idempotency key from something else', () => {
    expect(isIdempotencyKey(crypto.randomUUID())).toBe(true);
    for (const no of ['', 'short', 'a b c d e f g h i j', 'x'.repeat(65), `${crypto.randomUUID()}\r\nX: y`, 7]) {
      expect(isIdempotencyKey(no)).toBe(false);
    }
  });
});

describe('the answer of a server', () => {
  const read = (json: string): unknown => parseCallbackAnswer(json, '/callback');

  it('is a receipt, or what must be mended', () => {
    const receipt = { code: '7K3M-Q9TD', receivedOn: today };
    expect(read(JSON.stringify({ ...receipt, more: 1 }))).toEqual({ receipt });
    expect(
      read('{"status":400,"errors":[{"field":"phone","code":"not-a-phone"},{"field":"x","code":"missing"}]}'),
    ).toEqual({
      errors: [{ field: 'phone', code: 'not-a-phone' }],
    });
  });

  it.each([
    '<!doctype html>',
    '',
    'null',
    '[]',
    '{}',
    '{"code":"1"}',
    '{"errors":[]}',
    '{"errors":[{"field":"__proto__","code":"missing"}]}',
  ])('is not taken for a receipt when it is %j', (body) => {
    expect(() => read(body)).toThrow(/not-json|wrong-type/);
  });
});
