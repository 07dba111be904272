import fc from 'fast-check';
import {
  entryKinds,
  lifeDomains,
  phoneAnswers,
  roleTags,
  thresholdFacts,
  walkInHosts,
  type OpeningHours,
  type OpeningRule,
  type SocialeKaart,
} from '@wijkbrug/core/sociale-kaart.js';

/** Optional fields that are absent rather than undefined. */
const some = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T)[]) =>
  fc.record(fields, { requiredKeys: required as never[] }) as fc.Arbitrary<T>;

const text = fc.stringMatching(/^[A-Za-zé][A-Za-z0-9é ,.'()-]{0,20}[a-z.]$/);
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const date = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2023, 0, 1 + days)).toISOString().slice(0, 10));
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const days = fc.subarray([...weekdays], { minLength: 1 });

/** A rule of opening hours of any kind that the model knows. */
export const openingRule: fc.Arbitrary<OpeningRule> = fc
  .record({
    days,
    from: time,
    until: fc.oneof(time, fc.constant('24:00')),
    extra: fc.oneof(
      fc.constant({}),
      fc.record({ weeks: fc.constantFrom('odd' as const, 'even' as const) }),
      fc.record({ interval: fc.integer({ min: 2, max: 4 }), start: date }),
      fc.record({ nth: fc.subarray([1, 2, 3, 4, 5, -1], { minLength: 1 }) }),
    ),
    valid: fc.oneof(
      fc.constant({}),
      date.map((validFrom) => ({ validFrom })),
      date.map((validTo) => ({ validTo })),
    ),
    note: fc.oneof(
      fc.constant({}),
      text.map((note) => ({ note: note.replace(/[()[\]]/g, '') + 'x' })),
    ),
  })
  .map(({ extra, valid, note, ...rule }) => ({ ...rule, ...extra, ...valid, ...note }));

export const openingHours: fc.Arbitrary<OpeningHours> = some<OpeningHours>(
  {
    rules: fc.array(openingRule, { minLength: 1, maxLength: 3 }),
    exceptions: fc.array(
      some(
        {
          from: date,
          until: date,
          hours: fc.array(fc.record({ from: time, until: time }), { maxLength: 2 }),
          note: text,
        },
        ['from', 'hours'],
      ),
      { minLength: 1, maxLength: 2 },
    ),
    holidays: fc.constantFrom('closed' as const, 'open' as const),
    text,
  },
  ['rules'],
);

const language = some({ code: fc.constantFrom('nl', 'ar', 'ti', 'pap', 'zh-Hant'), note: text }, ['code']);
const phone = some(
  {
    number: fc.constantFrom('085 000 0001', '14 030', '+32 470 12 34 56'),
    extension: fc.constantFrom('12', '012'),
    description: text,
    languages: fc.array(language, { minLength: 1, maxLength: 2 }),
    answer: fc.constantFrom(...phoneAnswers),
    whatsapp: fc.constantFrom(true as const, 'only' as const),
  },
  ['number'],
);
const phones = fc.array(phone, { minLength: 1, maxLength: 2 });
const localized = some({ nl: text, en: text, ar: text }, ['nl']);
const assured = { assuredDate: date, owner: text, checkAgainOn: date };
const description = { name: text, alternateName: text, description: localized, phones };

const keyPersons = fc.constant([
  {
    id: 'p',
    name: 'Samira',
    roles: ['accompany' as const],
    languages: [{ code: 'ar' }],
    consent: { givenOn: '2026-01-01', endsOn: '2027-01-01' },
    relay: { phone: '085 000 0001' },
  },
]);

const organization = some(
  {
    ...description,
    ...assured,
    email: fc.constant('mail@voorbeeld.example'),
    website: fc.constant('https://voorbeeld.example'),
    organizationIdentifiers: fc.constant([{ scheme: 'nl-kvk', identifier: '01234567' }]),
    kind: fc.constantFrom(...entryKinds),
    keyPersons,
    partnership: some({ needs: text, approach: text, agreements: some({ value: text, align: text }, ['value']) }, [
      'needs',
    ]),
  },
  ['name', 'kind'],
);

const service = some(
  {
    ...description,
    ...assured,
    url: fc.constant('https://voorbeeld.example/hulp'),
    email: fc.constant('hulp@voorbeeld.example'),
    status: fc.constantFrom('active' as const, 'inactive' as const, 'defunct' as const, 'temporarily closed' as const),
    interpretationServices: text,
    applicationProcess: text,
    feesDescription: text,
    eligibilityDescription: text,
    minimumAge: fc.integer({ min: 0, max: 60 }),
    maximumAge: fc.integer({ min: 60, max: 130 }),
    languages: fc.array(language, { maxLength: 2 }),
    schedules: openingHours,
    kind: fc.constantFrom(...entryKinds),
    domains: fc.subarray([...lifeDomains]),
    roles: fc.subarray([...roleTags]),
    thresholds: fc.dictionary(fc.constantFrom(...thresholdFacts), fc.constantFrom('yes' as const, 'no' as const), {
      noNullPrototype: true,
    }),
    keywords: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
    referral: text,
    peerSupport: fc.constant(true as const),
    capacity: text,
    walkInHost: fc.constantFrom(...walkInHosts),
    keyPersons,
  },
  ['name', 'status', 'languages', 'kind', 'domains', 'roles', 'thresholds'],
);

const location = some(
  {
    locationType: fc.constantFrom('physical' as const, 'virtual' as const),
    name: text,
    description: text,
    latitude: fc.integer({ min: 51, max: 53 }),
    longitude: fc.integer({ min: 4, max: 7 }),
    address: some({ address1: text, postalCode: fc.constant('8990 AA'), city: text, region: text }, ['address1']),
    accessibility: text,
    languages: fc.array(language, { minLength: 1, maxLength: 2 }),
    addressHidden: fc.constant(true as const),
  },
  ['locationType'],
);

/** A whole directory in which every field of the model occurs. */
export const socialeKaart: fc.Arbitrary<SocialeKaart> = fc
  .tuple(
    fc.array(organization, { minLength: 1, maxLength: 3 }),
    fc.array(service, { minLength: 1, maxLength: 3 }),
    fc.array(location, { maxLength: 2 }),
    fc.array(some({ phones, schedules: openingHours }, []), { maxLength: 3 }),
  )
  .map(([organizations, services, locations, links]) => ({
    organizations: organizations.map((item, at) => ({ ...item, id: `org-${at}` })),
    services: services.map((item, at) => ({
      ...item,
      id: `lw-${at}`,
      organizationId: `org-${at % organizations.length}`,
    })),
    locations: locations.map((item, at) => ({ ...item, id: `plek-${at}` })),
    servicesAtLocations: (locations.length > 0 ? links : []).map((item, at) => ({
      ...item,
      id: `link-${at}`,
      serviceId: `lw-${at % services.length}`,
      locationId: `plek-${at % locations.length}`,
    })),
  }));
