import { describe, expect, it } from 'vitest';
import { readHouseNumber, readPhones, readPostcode } from '@wijkbrug/cli';
import { readAge } from '../../packages/cli/dist/kaart/cells/simple.js';
import { uniqueNames } from '../../packages/cli/dist/kaart/source/csv.js';

describe('an age', () => {
  it.each([
    ['18', 18], ['vanaf 18 jaar', 18], ['18+', 18], ['65 jaar en ouder', 65], ['tot en met 12', 12], ['18.0', 18],
    ['0-12', undefined], ['4 maanden', undefined], ['12 t/m 18', undefined], ['alle leeftijden', undefined], ['131', undefined],
  ])('%s is %s', (text, age) => {
    expect(readAge(text)).toBe(age);
  }); // prettier-ignore
});

describe('the names of columns', () => {
  it('never become the same, whatever stands there already', () => {
    for (const names of [
      ['a', 'a (2)', 'a'],
      ['a', 'a', 'a (2)'],
      ['', 'kolom 1', ' a', 'a '],
    ]) {
      const unique = uniqueNames(names);
      expect(new Set(unique).size, unique.join()).toBe(names.length);
      expect(unique).toEqual(expect.arrayContaining(names.filter((name) => name === 'a (2)')));
    }
  });
});

const numbers = (text: string): string[] => readPhones(text).phones.map(({ number }) => number);

describe('telephone numbers', () => {
  it.each([
    ['020-7530523', ['020 753 0523']],
    ['(020) 753 05 23', ['020 753 0523']],
    ['+31 (0)20 753 05 23', ['020 753 0523']],
    ['0031207530523', ['020 753 0523']],
    ['020.753.05.23', ['020 753 0523']],
    ['020 - 623 45 67', ['020 623 4567']],
    ['207530523', ['020 753 0523']],
    ['0318-123456', ['0318 123 456']],
    ['088-1234567', ['088 123 4567']],
    ['٠٢٠٧٥٣٠٥٢٣', ['020 753 0523']],
    ['14 020', ['14 020']],
    ['0900-1234', ['0900 1234']],
    ['112', ['112']],
    ['0113', ['0113']],
    ['+32 470 12 34 56', ['+32 470 12 34 56']],
    ['020 753 0523 / 06-12345678', ['020 753 0523', '06 12345678']],
    ['030-123 45 67 of 030-765 43 21', ['030 123 4567', '030 765 4321']],
    ['tel: 0207530523, fax 020-7530524', ['020 753 0523']],
    ['0207530523; 020 753 0523', ['020 753 0523']],
    ['geen', []],
    // A digit too few or too many: such a number must not be shown as another.
    ['085-00000', []],
    ['085-123456', []],
    ['08500000091', []],
    ['088-1234567 / 085-123456', ['088 123 4567']],
    ['020753', []],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it('keep what they are for, and an extension', () => {
    expect(readPhones('Balie 030 123 45 67; 06 12345678 (alleen WhatsApp)').phones).toEqual([
      { number: '030 123 4567', description: 'Balie' },
      { number: '06 12345678', description: 'alleen WhatsApp', whatsapp: 'only' },
    ]);
    expect(readPhones('06-12345678 en 030-1234567').phones.map(({ description }) => description)).toEqual([
      undefined,
      undefined,
    ]);
    expect(readPhones('bel 030 1234567 of Fatma: 030 7654321').phones).toEqual([
      { number: '030 123 4567' },
      { number: '030 765 4321', description: 'Fatma' },
    ]);
    expect(readPhones('030 1234567 tst. 12').phones).toEqual([{ number: '030 123 4567', extension: '12' }]);
  });

  it.each(['(312) 745-1133', '312-745-1133', '312.745.1133', '3127451133'])('of another country: %s', (text) => {
    expect(readPhones(text, 'US').phones).toEqual([{ number: '(312) 745-1133' }]);
  });
});

describe('words beside a telephone number', () => {
  it.each([
    ['085 0000088 (ma t/m vr 9-12)', 'ma t/m vr 9-12'],
    ['T: 085 0000088 (balie)', 'balie'],
    ['M 06 12345678 (Balie)', 'Balie'],
  ])('stay as they were: %s', (cell, description) => {
    expect(readPhones(cell).phones).toMatchObject([{ description }]);
  });
});

describe('house numbers that a spreadsheet turned into dates', () => {
  it.each([
    ['45749', '2-4'],
    ['2-apr', '2-4'],
    ['2025-04-02', '2-4'],
    ['12-okt.', '12-10'],
  ])('%s was %s', (text, number) => {
    expect(readHouseNumber(text)).toEqual({ number, wasDate: true });
  });

  it.each(['73-1', '260B', '22A-1', '495A-A', '25-H', '65-H-H', '1024', '36-2-2'])('%s stays', (text) => {
    expect(readHouseNumber(text)).toEqual({ number: text, wasDate: false });
  });
});

describe('postcodes', () => {
  it.each(['1234AB', '1234 ab', ' 1234  AB ', '1234\u00a0AB'])('%s', (text) => {
    expect(readPostcode(text)).toBe('1234 AB');
  });
  it.each(['0999AA', '1234 SS', '1234', '1234 ABC', '60601'])('%s is none', (text) => {
    expect(readPostcode(text)).toBeUndefined();
  });
});
