import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaFor, normalPostcode, type AreaTable } from '@wijkbrug/core/sociale-kaart.js';

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

  it('reads no letters that were never given out', () => {
    expect(normalPostcode('1234 SS')).toBeUndefined();
    expect(normalPostcode('0123 AB')).toBeUndefined();
  });
});
