import { describe, expect, it } from 'vitest';
import { addressHiddenBy } from '@wijkbrug/core/sociale-kaart.js';
import { fromHsds } from '@wijkbrug/core/sociale-kaart/hsds.js';

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
