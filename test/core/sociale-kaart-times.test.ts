import { describe, expect, it } from 'vitest';
import type { KaartRecord, OpeningHours } from '@wijkbrug/core/sociale-kaart.js';
import { kaartParameters, openChoices, parseKaartQuery } from '@wijkbrug/core/sociale-kaart/search.js';
import { entry, kaartOf, wednesday } from '../support/ask-kaart.js';

const open = (name: string, rules: OpeningHours['rules'], more: Partial<OpeningHours> = {}): KaartRecord =>
  entry(name, { hours: { rules, ...more } });
const at = (days: OpeningHours['rules'][number]['days'], from: string, until: string) => [{ days, from, until }];

const times = kaartOf([
  open('Overdag', at(['MO', 'WE'], '09:00', '17:00')),
  open('Avond', at(['WE'], '19:00', '21:00')),
  open('Vandaag gesloten', at(['WE'], '09:00', '21:00'), { exceptions: [{ from: '2026-11-25', hours: [] }] }),
  open('Misschien', at(['WE'], '09:00', '21:00'), { text: 'of op afspraak' }),
  open('Nachtopvang', at(['TU'], '22:00', '08:00')),
  open('Morgen', at(['TH'], '10:00', '12:00')),
  open('Zaterdag', at(['SA'], '10:00', '12:00')),
  open('Zondag', at(['SU'], '10:00', '12:00')),
  entry('Niemand zei het'),
]);
const names = async (choice: (typeof openChoices)[number], now = wednesday) =>
  (await times.names('', { open: choice, now })).sort();

describe('when something is open [R-036]', () => {
  it('is answered for this moment', async () => {
    expect(await names('now')).toEqual(['Overdag']);
    expect(await names('now', new Date('2026-11-25T18:30:00Z'))).toEqual(['Avond']);
    // What opened the evening before.
    expect(await names('now', new Date('2026-11-25T05:00:00Z'))).toEqual(['Nachtopvang']);
    expect(await names('now', new Date('2026-11-25T16:00:00Z'))).toEqual([]);
  });

  it('is answered for this evening, from six or from now on', async () => {
    expect(await names('tonight')).toEqual(['Avond']);
    expect(await names('tonight', new Date('2026-11-25T20:30:00Z'))).toEqual([]);
    expect(await names('tonight', new Date('2026-11-24T12:00:00Z'))).toEqual(['Nachtopvang']);
  });

  it('is answered for the next day and night, and for the weekend to come', async () => {
    expect(await names('soon')).toEqual(['Avond', 'Morgen', 'Overdag']);
    expect(await names('weekend')).toEqual(['Zaterdag', 'Zondag']);
    expect(await names('weekend', new Date('2026-11-29T07:00:00Z'))).toEqual(['Zondag']);
    expect(await names('weekend', new Date('2026-11-28T15:00:00Z'))).toEqual(['Zondag']);
  });

  it('is never guessed: not on a holiday about which nobody said anything, nor where nobody said anything', async () => {
    for (const choice of openChoices) {
      expect(await names(choice)).not.toContain('Niemand zei het');
      expect(await names(choice)).not.toContain('Misschien');
      expect(await names(choice)).not.toContain('Vandaag gesloten');
    }
    // Christmas Day of 2024 was a Wednesday.
    expect(await names('now', new Date('2024-12-25T10:00:00Z'))).toEqual([]);
  });

  it('goes together with words and with what is chosen, and counts what is left', async () => {
    const { total, counts } = await times.ask('avond', { open: 'tonight' });
    expect(total).toBe(1);
    expect(counts['when']).toMatchObject({ evening: 1 });
  });

  it('stands in an address as it was asked, cut at whole characters where it is too long', () => {
    const asked = { text: `${'a'.repeat(199)}😀b`, choice: {}, near: '8990 AA, Lindenwaard' };
    const read = parseKaartQuery(kaartParameters(asked));
    expect(read).toEqual({ text: `${'a'.repeat(199)}😀`, choice: {}, near: '8990 AA, L' });
    expect(parseKaartQuery(kaartParameters(read))).toEqual(read);
    expect(new URLSearchParams(kaartParameters(asked)).toString()).not.toContain('%EF%BF%BD');
  });

  it('stands in an address', () => {
    for (const choice of openChoices) {
      expect(parseKaartQuery(kaartParameters({ text: 'x', choice: {}, open: choice, near: '8990 AA' }))).toMatchObject({
        open: choice,
        near: '8990 AA',
      });
    }
  });
});

const place = (name: string, postalCode: string | undefined, point?: readonly [number, number]): KaartRecord =>
  entry(name, {
    place: { ...(postalCode && { postalCode }), ...(point && { latitude: point[0], longitude: point[1] }) },
  });
const places = kaartOf([
  place('Ver', '8991 AA', [52.3, 5]),
  place('Dichtbij', '8990 AB', [52.001, 5]),
  place('Hier', '8990 AA', [52, 5]),
  place('Zonder punt', '8990 AB'),
  place('Onbekende postcode', '7000 AA'),
  entry('Zonder plek'),
  entry('Geheim', { addressHidden: true }),
]);

describe('near a postcode', () => {
  it('puts the nearest first, and what has no place last, in the order of the list', async () => {
    expect(await places.names('', { near: '8990aa' })).toEqual([
      'Hier',
      'Dichtbij',
      'Zonder punt',
      'Ver',
      'Onbekende postcode',
      'Geheim',
      'Zonder plek',
    ]);
  });

  it('tells how far it is, as far as that is known', async () => {
    const { near } = await places.ask('', { near: '8990 AA' });
    expect(near?.by).toBe('metres');
    expect(near?.metres).toEqual([0, 110, 110, 33360, undefined, undefined, undefined]);
  });

  it('goes by the digits alone, and by the numbers where nothing near is known on the map', async () => {
    expect((await places.ask('', { near: '8990' })).near?.by).toBe('metres');
    const far = await places.ask('', { near: '7001 AB' });
    expect(far.near).toMatchObject({
      by: 'postcodes',
      metres: [undefined, undefined, undefined, undefined, undefined, undefined, undefined],
    });
    expect(far.records.map(({ name }) => name).slice(0, 2)).toEqual(['Onbekende postcode', 'Dichtbij']);
  });

  it('leaves the order and says so when it is no postcode', async () => {
    const answer = await places.ask('', { near: 'straat 1' });
    expect(answer.near).toEqual({ by: 'unreadable', metres: [] });
    expect(answer.records.map(({ name }) => name)).toEqual(await places.names(''));
  });

  it('goes together with words, which find a postcode too, in either spelling', async () => {
    expect(await places.names('ver', { near: '8990 AA' })).toEqual(['Ver']);
    expect(await places.names('8990 AB')).toEqual(['Dichtbij', 'Zonder punt']);
    expect(await places.names('8990ab')).toEqual(['Dichtbij', 'Zonder punt']);
  });
});
