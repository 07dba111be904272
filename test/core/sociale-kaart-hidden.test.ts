import { describe, expect, it } from 'vitest';
import {
  addressHiddenBy,
  toRecords,
  type KeyPerson,
  type Location,
  type Organization,
  type Service,
  type SocialeKaart,
} from '@wijkbrug/core/sociale-kaart.js';
import { publishable } from '@wijkbrug/core/sociale-kaart/open-data.js';
import { fromHsds, toHsds } from '@wijkbrug/core/sociale-kaart/hsds.js';

const no = ['nee', 'Nee', ' NO ', 'n', '0', 0, 'false', false, 'ONWAAR', '', '  ', undefined, null];
const yes = ['ja', 'Ja', 'x', 'y', 'yes', 't', 'TRUE', true, 'WAAR', '1', 1];
const unclear = [
  'geheim',
  'verborgen',
  'niet tonen',
  'JA!',
  'ja, geheim',
  '??',
  'onbekend',
  '-',
  'geen',
  2,
  {},
  ['nee'],
];

describe('whether an address is hidden', () => {
  it('is a no only for a plain no [R-046]', () => {
    expect(no.map(addressHiddenBy)).toEqual(no.map(() => 'no'));
    expect(yes.map(addressHiddenBy)).toEqual(yes.map(() => 'yes'));
    expect(unclear.map(addressHiddenBy)).toEqual(unclear.map(() => 'unclear'));
  });

  it('is read so from HSDS, as a spreadsheet may have written it [R-046]', () => {
    const hidden = (cell: unknown): unknown =>
      fromHsds({ locations: [{ id: 'l', wijkbrug_address_hidden: cell }] }).locations[0]?.addressHidden;
    expect([...yes, ...unclear].map(hidden)).toEqual([...yes, ...unclear].map(() => true));
    expect(no.map(hidden)).toEqual(no.map(() => undefined));
  });
});

describe('what else HSDS says with true', () => {
  it('is read as a spreadsheet may have written it', () => {
    const read = (cell: unknown): unknown => {
      const { services } = fromHsds({
        services: [{ id: 's', name: 'S', wijkbrug_peer_support: cell }],
        phones: [{ id: 'p', service_id: 's', number: '085 000 00 01', wijkbrug_whatsapp: cell }],
      });
      return [services[0]?.peerSupport, services[0]?.phones?.[0]?.whatsapp];
    };
    expect(['TRUE', 'WAAR', true, '1'].map(read)).toEqual(Array(4).fill([true, true]));
    expect(['FALSE', 'misschien', ''].map(read)).toEqual(Array(3).fill([undefined, undefined]));
    expect(read('only')).toEqual([undefined, 'only']);
  });
});

const today = '2026-11-24';
const organization: Organization = { id: 'o', name: 'De Linde', kind: 'service' };
const service = (id: string, more: Partial<Service> = {}): Service => ({
  ...{ id, organizationId: 'o', name: id, status: 'active', kind: 'service' },
  ...{ languages: [], domains: [], roles: [], thresholds: {} },
  ...more,
});
const place = (id: string, more: Partial<Location> = {}): Location => ({
  ...{ id, locationType: 'physical', name: `Huis ${id}`, address: { address1: `Pad ${id}` } },
  ...more,
});
const kaart = (more: Partial<SocialeKaart>): SocialeKaart => ({
  ...{ organizations: [organization], services: [], locations: [], servicesAtLocations: [] },
  ...more,
});

describe('what anybody may have', () => {
  const whole = kaart({
    services: [service('s'), service('old', { status: 'defunct' })],
    locations: [place('stilpad-1', { addressHidden: true }), place('b'), place('c'), place('d')],
    servicesAtLocations: [
      { id: 'k', serviceId: 's', locationId: 'stilpad-1' },
      { id: 'k2', serviceId: 's', locationId: 'b' },
      { id: 'k3', serviceId: 'old', locationId: 'c' },
    ],
    hsds: {
      metadata: [{ id: 'm', resource_id: 'l-address', previous_value: 'Stilpad 1' }],
      contacts: [{ id: 'c', service_id: 's', title: 'Balie' }],
      attributes: [
        { id: 'a', link_id: 'stilpad-1', label: 'geheim' },
        { id: 'a2', link_id: 's', label: 'welkom' },
        { id: 'a3', link_id: 'old', label: 'gestopt' },
      ],
      cost_options: [
        { id: 'p', service_id: 'old', amount: 1 },
        { id: 'p2', service_id: 's', amount: 2 },
      ],
      accessibility: [
        { id: 't', location_id: 'stilpad-1', description: 'trap' },
        { id: 't2', location_id: 'b', description: 'lift' },
      ],
      units: [{ id: 'u', name: 'plaatsen' }],
    },
  });

  it('has nothing about a hidden place, not even its id, and nothing of what stopped [R-046]', () => {
    const open = publishable(whole, today);
    expect(open.locations).toEqual([
      { id: 'plek-k', locationType: 'physical', addressHidden: true },
      whole.locations[1],
    ]);
    expect(open.servicesAtLocations.map(({ locationId }) => locationId)).toEqual(['plek-k', 'b']);
    expect(open.hsds).toEqual({
      attributes: [{ id: 'a2', link_id: 's', label: 'welkom' }],
      cost_options: [{ id: 'p2', service_id: 's', amount: 2 }],
      accessibility: [{ id: 't2', location_id: 'b', description: 'lift' }],
      units: [{ id: 'u', name: 'plaatsen' }],
    });
    expect(JSON.stringify(toHsds(open))).not.toMatch(/stilpad|gestopt/i);
    expect(publishable(open, today)).toEqual(open);
  });

  it('gives the same cards [R-046]', () => {
    const stopped: Organization = { ...organization, id: 'o2', name: 'Gestopt' };
    const alone: Organization = { ...organization, id: 'o3', name: 'Alleen', parentOrganizationId: 'o2' };
    const more = kaart({
      ...whole,
      organizations: [organization, stopped, alone],
      services: [...whole.services, service('x', { organizationId: 'o2', status: 'inactive' })],
    });
    const open = publishable(more, today);
    expect(toRecords(open, today)).toEqual(toRecords(more, today));
    expect(open.organizations.map(({ id, parentOrganizationId }) => [id, parentOrganizationId])).toEqual([
      ['o', undefined],
      ['o3', undefined],
    ]);
  });

  it('has no role of somebody whose consent ended [R-046]', () => {
    const person = (endsOn: string, role: KeyPerson['roles'][number]): KeyPerson => ({
      ...{ id: role, name: 'Fatma', roles: [role], languages: [], relay: {} },
      consent: { givenOn: '2020-01-01', endsOn },
    });
    const persons = [person('2021-01-01', 'confidant'), person('2027-01-01', 'accompany')];
    const records = toRecords(kaart({ organizations: [{ ...organization, keyPersons: persons }] }), today);
    expect(records).toMatchObject([{ roles: ['accompany'] }]);
    const open = publishable(kaart({ services: [service('s', { keyPersons: persons })] }), today);
    expect(open.services[0]?.keyPersons).toEqual([persons[1]]);
  });

  it('takes only “active” for active, whatever the capitals', () => {
    const statuses = ['active', 'ACTIVE', '', undefined, 'Inactive', 'temporarily_closed', 'verlopen'];
    const { services } = fromHsds({ services: statuses.map((status, id) => ({ id: String(id), name: 'S', status })) });
    expect(services.map(({ status }) => status)).toEqual([
      ...['active', 'active', 'active', 'active'],
      ...['inactive', 'temporarily closed', 'inactive'],
    ]);
  });
});
