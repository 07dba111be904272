import { Ajv } from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  changeAbout,
  changeReply,
  emptyAssessment,
  kaderFormat,
  kaderParts,
  parseAssessment,
  parseKader,
  saveAssessment,
  type Kader,
} from '@wijkbrug/core';
import { kader } from '@wijkbrug/core/kader/nl.js';
import { kaderLocales, loadChapter, loadKader } from '@wijkbrug/content';
import { makeSchemas, schemaFolder } from '../../scripts/schema.mjs';

const read = (name: string) => JSON.parse(readFileSync(join(schemaFolder, name), 'utf8')) as object;
const ajv = new Ajv({ allErrors: true });
const validate = (name: string, value: unknown): readonly string[] => {
  const isValid = ajv.validate(read(name), value);
  return isValid ? [] : (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const fileOf = (of: Kader): object => ({ format: kaderFormat, ...of });

describe('[R-097] the JSON Schemas', () => {
  it('are those of the types of today', { timeout: 120_000 }, async () => {
    const made = await makeSchemas();
    expect(readdirSync(schemaFolder).sort()).toEqual(Object.keys(made).sort());
    for (const [name, text] of Object.entries(made)) {
      expect(readFileSync(join(schemaFolder, name), 'utf8'), 'run: node scripts/schema.mjs').toBe(text);
    }
  });

  it('hold for every entry, in Dutch and English', async () => {
    const isEntry = ajv.compile(read('kader-entry.json'));
    for (const locale of ['nl', 'en'] as const) {
      for (const part of kaderParts) {
        const { entries } = await loadChapter(locale, part);
        expect(entries.filter((entry) => !isEntry(asJson(entry))).map(({ id }) => id)).toEqual([]);
      }
    }
  });

  it.each(kaderLocales)('hold for the kader in %s, which can be written to a file and read again', async (locale) => {
    const one = await loadKader(locale);
    expect(validate('kader.json', asJson(fileOf(one)))).toEqual([]);
    expect(parseKader(JSON.stringify(fileOf(one)), 'f')).toEqual(one);
  });

  it('hold for a saved checklist', () => {
    const all = { answer: 'partly', note: 'n', evidence: 'e', reason: 'r', step: 's', owner: 'o' } as const;
    let assessment = emptyAssessment('noord', kader, 'a');
    assessment = changeReply(assessment, kader.statements[0]!.id, { ...all, date: '2027-01-02', priority: true }, 5);
    assessment = changeAbout(assessment, { role: 'manager', reviewOn: '2027-11-24' }, 5);
    const text = saveAssessment(assessment);
    expect(validate('checklist.json', JSON.parse(text))).toEqual([]);
    expect(parseAssessment(text, 'f')).toEqual(assessment);
  });

  const [first] = kader.statements;
  it.each([
    ['kader.json', { ...fileOf(kader), format: 'wijkbrug-kader/2' }, '/format must be equal to constant'],
    ['kader.json', { ...fileOf(kader), statements: [{ ...first, order: 0 }] }, '/statements/0/order must be >= 1'],
    ['kader.json', { ...fileOf(kader), titel: 'x' }, ' must NOT have additional properties'],
    [
      'checklist.json',
      { ...(JSON.parse(saveAssessment(emptyAssessment('n', kader, 'a'))) as object), about: { at: 1.5 } },
      '/about/at must be integer',
    ],
  ])('%s names what is wrong (%#)', (name, file, problem) => {
    expect(validate(name, asJson(file))).toContain(problem);
  });

  it('let a file name its schema, which the reader leaves aside', () => {
    const file = { $schema: 'kader.json', ...fileOf(kader) };
    expect(validate('kader.json', asJson(file))).toEqual([]);
    expect(parseKader(JSON.stringify(file), 'f')).toEqual(kader);
  });
});
