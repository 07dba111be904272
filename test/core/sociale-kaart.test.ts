import { describe, expect, it } from 'vitest';
import { loadChapter } from '@wijkbrug/content';
import { kaderParts } from '@wijkbrug/core';
import {
  checkedStatus,
  entryKinds,
  lifeDomains,
  lifeDomainSources,
  roleGroups,
  roles,
  roleSources,
  thresholdFacts,
  toRecords,
  type KeyPerson,
  type Service,
  type SocialeKaart,
} from '@wijkbrug/core/sociale-kaart.js';

const today = '2026-11-24';
const person: KeyPerson = {
  id: 'p',
  name: 'Samira',
  roles: ['accompany'],
  languages: [{ code: 'ar' }],
  consent: { givenOn: '2026-01-01', endsOn: '2027-01-01' },
  relay: { phone: '085 000 00 01' },
};
const service: Service = {
  id: 's',
  organizationId: 'o',
  name: 'Spreekuur',
  status: 'active',
  kind: 'walk-in',
  domains: ['money'],
  roles: ['practical-help'],
  languages: [{ code: 'nl' }],
  thresholds: { free: 'yes' },
};
const kaart: SocialeKaart = {
  organizations: [{ id: 'o', name: 'De Draad', kind: 'self-organisation', keyPersons: [person] }],
  services: [service],
  locations: [
    {
      id: 'l',
      locationType: 'physical',
      name: 'De Linde',
      latitude: 52,
      longitude: 5,
      address: { address1: 'Plein 1' },
    },
  ],
  servicesAtLocations: [{ id: 'sl', serviceId: 's', locationId: 'l' }],
};
const first = (part: Partial<SocialeKaart>) => toRecords({ ...kaart, ...part }, today)[0];

describe('the vocabulary', () => {
  it('has one list of kinds, in which a self-organisation stands beside a service [R-032]', () => {
    expect(entryKinds).toEqual(expect.arrayContaining(['service', 'self-organisation', 'volunteer-initiative']));
  });

  it('has places for active residents and places of worship as places [R-052] [R-039]', () => {
    expect(entryKinds).toContain('residents-initiative');
    expect(entryKinds).toContain('place-of-worship');
  });

  it('has four role groups and eleven roles, each with its source [R-103]', () => {
    expect(Object.keys(roleGroups)).toHaveLength(4);
    expect(roles).toHaveLength(11);
    expect(new Set(Object.values(roleSources)).size).toBe(15);
  });

  it('has one list of life domains, and says what each domain of the lists in the kader is in it [R-102]', async () => {
    expect(new Set(lifeDomains).size).toBe(10);
    const parts = await Promise.all(kaderParts.map((part) => loadChapter('nl', part)));
    const listed = parts
      .flatMap(({ entries }) => entries)
      .filter(({ id }) => /^(?:[rv]-leef|pr-domein)-/.test(id))
      .map(({ id }) => id);
    expect(listed).toHaveLength(17);
    expect(Object.keys(lifeDomainSources)).toEqual(expect.arrayContaining(listed));
    const mapped = new Set<string>(Object.values(lifeDomainSources).flat());
    expect(lifeDomains.filter((domain) => !mapped.has(domain))).toEqual(['language']);
  });

  it('has no place for the origin, faith or orientation of people [R-101]', () => {
    const names = [...entryKinds, ...roles, ...lifeDomains, ...thresholdFacts, ...Object.keys(first({}) ?? {})];
    expect(names.filter((name) => /ethni|origin|nationalit|religi|faith|orientation/i.test(name))).toEqual([]);
  });
});

describe('the published record', () => {
  it('lists a service at its place, not at the head office [R-036]', () => {
    expect(first({})).toMatchObject({
      id: 'sl',
      place: { name: 'De Linde', street: 'Plein 1' },
      organization: 'De Draad',
    });
    const schedules = { rules: [{ days: ['MO' as const], from: '19:00', until: '21:00' }] };
    const links = [{ id: 'sl', serviceId: 's', locationId: 'l', schedules }];
    expect(first({ servicesAtLocations: links })?.hours).toEqual(schedules);
  });

  it('publishes nothing of a hidden address [R-046]', () => {
    const [location] = kaart.locations;
    const record = first({ locations: [{ ...location!, addressHidden: true }] });
    expect(record).toMatchObject({ addressHidden: true });
    expect(JSON.stringify(record)).not.toMatch(/Plein|Linde|52|longitude/);
  });

  it('shows a key person only as long as the consent lasts, and never a number of their own [R-046]', () => {
    expect(first({})?.persons).toEqual([
      { name: 'Samira', roles: ['accompany'], languages: [{ code: 'ar' }], until: '2027-01-01' },
    ]);
    expect(toRecords(kaart, '2027-01-01')[0]?.persons).toBeUndefined();
    expect(toRecords(kaart, '2025-12-31')[0]?.persons).toBeUndefined();
  });

  it('shows a key person of a service at that service only, and one of the organisation at all [R-046]', () => {
    const own = { ...person, id: 'q', name: 'Yusuf' };
    const services = [
      { ...service, keyPersons: [own] },
      { ...service, id: 's2' },
    ];
    const names = toRecords({ ...kaart, services }, today).map(({ persons = [] }) => persons.map(({ name }) => name));
    expect(names).toEqual([['Yusuf', 'Samira'], ['Samira']]);
    // Who is both is named once.
    expect(first({ services: [{ ...service, keyPersons: [person] }] })?.persons).toHaveLength(1);
  });

  it('lists an organisation that offers no service of its own [R-052]', () => {
    const records = toRecords({ ...kaart, services: [], servicesAtLocations: [] }, today);
    expect(records).toMatchObject([{ id: 'o', kind: 'self-organisation', roles: ['accompany'] }]);
  });

  it('leaves out what stopped', () => {
    expect(first({ services: [{ ...service, status: 'defunct' }] })).toBeUndefined();
  });

  it('must be checked again after a year, or after the term that the owner chose [R-045]', () => {
    const record = first({ services: [{ ...service, assuredDate: '2025-11-24' }] });
    expect(record).toMatchObject({ checkedOn: '2025-11-24', checkAgainOn: '2026-11-24' });
    expect(checkedStatus(record!, '2026-11-23')).toBe('checked');
    expect(checkedStatus(record!, '2026-11-24')).toBe('expired');
    expect(checkedStatus({}, today)).toBe('unknown');
    expect(checkedStatus({ checkedOn: '2030-01-01', checkAgainOn: '2031-01-01' }, today)).toBe('unknown');
    const longer = first({ services: [{ ...service, assuredDate: '2024-01-01', checkAgainOn: '2027-01-01' }] });
    expect(checkedStatus(longer!, today)).toBe('checked');
  });
});
