import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { crossReferences, kaderParts } from '@wijkbrug/core';
import { kader } from '@wijkbrug/core/kader/nl.js';
import { loadChapter } from '@wijkbrug/content';

const inventory = new URL('../../../shared/domain/kader-inventory.json', import.meta.url);

it('[R-097] holds every one of the 614 entries of the inventory, where that is present', async () => {
  if (!existsSync(inventory)) {
    console.log('skipped: data not present');
    return;
  }
  const listed = JSON.parse(readFileSync(inventory, 'utf8')) as { entries: Record<string, { id: string }[]> };
  const wanted = Object.values(listed.entries).flatMap((kind) => kind.map(({ id }) => id));
  const entries = (await Promise.all(kaderParts.map((part) => loadChapter('nl', part)))).flatMap((one) => one.entries);
  const held = new Set([...entries, ...kader.statements, ...crossReferences(kader, entries)].map(({ id }) => id));
  expect(wanted).toHaveLength(614);
  expect(wanted.filter((id) => !held.has(id))).toEqual([]);
});
