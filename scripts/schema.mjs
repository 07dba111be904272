// The JSON Schemas of what core reads and writes, made of its types: node scripts/schema.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';

const core = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packages/core');

/** Where the schemas stand in the package. */
export const schemaFolder = join(core, 'schema');

/** Each schema, and the type that it is made of. */
const types = { kader: 'KaderFile', 'kader-entry': 'KaderEntry', checklist: 'AssessmentFile' };

/** @returns {Promise<Record<string, string>>} the text of each schema, by the name of its file */
export async function makeSchemas() {
  const generator = createGenerator({
    path: join(core, 'src/index.ts'),
    tsconfig: join(core, 'tsconfig.json'),
    // The build does that.
    skipTypeCheck: true,
    topRef: false,
  });
  const layout = { ...(await resolveConfig(join(schemaFolder, 'kader.json'))), parser: 'json' };
  const texts = Object.entries(types).map(async ([name, type]) => [
    `${name}.json`,
    await format(JSON.stringify(generator.createSchema(type)), layout),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(schemaFolder, { recursive: true });
  for (const [name, text] of Object.entries(await makeSchemas())) writeFileSync(join(schemaFolder, name), text);
}
