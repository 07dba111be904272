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

// Substance of the publications that the inventory had left out.
const beside = [
  'wz-why-interventies-discriminatie-bestaan',
  'co-why-divers-team-is-bron',
  'in-why-ouderen-gehoord-worden',
  'in-mw-professionals-leren',
  'in-mw-vrijwilligers-denken-mee',
  'in-knel-blijvende-samenwerking-hapert',
  'pr-why-werkdruk-groeimodel',
  'pr-ex-veenendaal-somalische-gemeenschap',
  'pr-ex-roermond-sleutelpersonen',
  'pr-tip-extra-onderzoek',
  'pr-knel-praktische-grenzen-maatwerk',
  'pr-why-maatschappelijk-ondernemen',
  'r-bel-01-wantrouwen-gedwongen-hulp-vroeger',
  'r-bel-02-geen-aansluiting-motiveren-lukt-niet',
  'r-bel-06-zichtbaarheid-via-familie',
  'r-bel-07-niet-in-de-vakjes-subsidie-eigen-plannen',
  'r-bel-08-taal-bewijs-van-erbij-horen',
  'r-bel-08-taal-eenzaam',
  'r-opl-4-zichtbaar-en-bereikbaar-structureel',
  'r-opl-6-minder-bureaucratie-systeem',
];

it('[R-097] holds what the publications say beside the inventory', async () => {
  const entries = (await Promise.all(kaderParts.map((part) => loadChapter('nl', part)))).flatMap((one) => one.entries);
  const held = new Set(entries.map(({ id }) => id));
  expect(beside.filter((id) => !held.has(id))).toEqual([]);
});
