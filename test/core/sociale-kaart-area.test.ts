import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaFor, normalPostcode, parseAreaTable, type AreaTable } from '@wijkbrug/core/sociale-kaart.js';

const contact = (name: string) => ({ name, phone: '085 000 00 01' });
const table: AreaTable = {
  areas: [
    {
      id: 'haven',
      name: 'Havenkwartier',
      team: 'own',
      contact: contact('Wijkteam Haven'),
      postcodes: ['8990', '8995-8998'],
    },
    {
      id: 'linde',
      name: 'Lindenhof',
      team: 'other',
      contact: contact('Wijkteam Linde'),
      postcodes: ['8991', '8990 AB'],
    },
  ],
  otherwise: contact('Gemeente Lindenwaard'),
};
const answer = (typed: string): [match: string, contact: string] => {
  const { match, contact: found } = areaFor(typed, table);
  return [match, found.name];
};

describe('who serves a postcode', () => {
  it.each([
    ['8990 AA', 'own', 'Wijkteam Haven'],
    ['8990', 'own', 'Wijkteam Haven'],
    ['8996zz', 'own', 'Wijkteam Haven'],
    ['8991-ab', 'other', 'Wijkteam Linde'],
    ['8990ab', 'other', 'Wijkteam Linde'],
    ['８９９１ＡＢ', 'other', 'Wijkteam Linde'],
    ['8991–AB', 'other', 'Wijkteam Linde'],
    ['٨٩٩١', 'other', 'Wijkteam Linde'],
    ['1000 AA', 'unknown', 'Gemeente Lindenwaard'],
    ['mijn straat', 'unreadable', 'Gemeente Lindenwaard'],
    ['', 'unreadable', 'Gemeente Lindenwaard'],
  ])('%s: %s, reached through %s [R-035] [R-105]', (typed, match, name) => {
    expect(answer(typed)).toEqual([match, name]);
  });

  it('always gives somebody to reach, whatever was typed [R-035] [R-105]', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4} ?[A-Z]{0,2}$/)), (typed) => {
        expect(areaFor(typed, table).contact.phone).toBeTruthy();
        expect(areaFor(typed, { ...table, areas: [] }).contact).toBe(table.otherwise);
      }),
    );
  });

  it.each([
    ['an empty number', { name: 'x', phone: '' }],
    ['a number that is no text beside a page', { name: 'x', phone: 301234567, url: 'https://x.nl' }],
    ['a name of blanks', { name: ' ', phone: '030' }],
    ['no way at all', { name: 'x' }],
  ])('is not read from a table in which nobody can be reached: %s', (_, otherwise) => {
    const json = JSON.stringify({ areas: [], otherwise });
    expect(() => parseAreaTable(json, 'wijken.json')).toThrow(/wijken\.json, otherwise/);
  });

  it('is not read from a range that ends before it begins', () => {
    const read = (postcodes: string[]) =>
      parseAreaTable(JSON.stringify({ ...table, areas: [{ ...table.areas[0], postcodes }] }), 'wijken.json');
    expect(() => read(['3515-3511'])).toThrow('areas[0].postcodes');
    expect(read(['3511 - 3515', '3511 ab']).areas[0]?.postcodes).toHaveLength(2);
  });

  it('reads no letters that were never given out', () => {
    expect(normalPostcode('1234 SS')).toBeUndefined();
    expect(normalPostcode('0123 AB')).toBeUndefined();
  });
});
