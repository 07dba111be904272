import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAddress } from '../../packages/components/dist/internal/markers.js';

interface Attribute {
  readonly name: string;
  readonly description?: string;
}

const { modules } = JSON.parse(readFileSync('packages/components/custom-elements.json', 'utf8')) as {
  modules: { declarations?: { tagName?: string; attributes?: Attribute[] }[] }[];
};
const attributes = modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName, attributes = [] }) => (tagName ? attributes : []));

describe('markers', () => {
  it('know every attribute that holds an address, also of elements that come later', () => {
    // The docstrings of such attributes begin so.
    const addresses = attributes.filter(({ description = '' }) => /^(Address|Where)\b/.test(description));
    const names = addresses.map(({ name }) => name);
    expect(names).toContain('areas');
    expect(names.filter((name) => !isAddress(name))).toEqual([]);
    expect(
      attributes.filter(({ name }) => ['phone', 'query', 'name', 'lang'].includes(name) && isAddress(name)),
    ).toEqual([]);
  });
});
