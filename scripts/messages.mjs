// The interface messages. XLIFF files are the source of the translations; the modules are generated from them.
//   node scripts/messages.mjs extract   reads msg() calls, updates packages/components/xliff/*.xlf
//   node scripts/messages.mjs build     writes packages/components/src/generated/{messages,locales}, one folder per group
// A group is what stands before the dot of an id: its messages travel together.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const home = join(root, 'packages/components');
const config = readConfigFileAndWriteSchema(join(home, 'lit-localize.json'));
const generated = join(home, 'src/generated');
/** Messages of every element. */
const common = 'common';
/** The names of the elements. */
const elements = readdirSync(join(home, 'src')).filter((name) =>
  existsSync(join(home, 'src', name, `${name}.component.ts`)),
);

/** Prints what is wrong and stops. */
function fail(lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}

/** Updates the XLIFF files from the source; translations that are there stay. */
async function extract() {
  const localizer = new RuntimeLitLocalizer(config);
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length > 0) fail(errors.map((error) => String(error.messageText ?? error)));
  const { translations } = localizer.readTranslationsSync();
  const sorted = messages.toSorted((a, b) => a.name.localeCompare(b.name));
  await localizer.writeInterchangeFiles(sorted, translations);
  for (const locale of config.targetLocales) {
    const have = new Set((translations.get(locale) ?? []).map((message) => message.name));
    const missing = messages.filter((message) => !have.has(message.name)).map((message) => groupOf(message.name));
    const groups = [...new Set(missing)].map(
      (group) => `${group} (${missing.filter((name) => name === group).length})`,
    );
    const rest = groups.length > 0 ? `, missing: ${groups.join(', ')}` : '';
    console.log(`${locale}: ${messages.length - missing.length} of ${messages.length} translated${rest}`);
  }
}

/** One message as a TypeScript literal: a string, or str`` parts with the order of the source's values. */
function literal(contents) {
  if (contents.every((part) => typeof part === 'string')) return JSON.stringify(contents.join(''));
  const strings = [''];
  const values = [];
  for (const part of contents) {
    if (typeof part === 'string') strings[strings.length - 1] += part;
    else {
      values.push(part.index);
      strings.push('');
    }
  }
  return `{ strTag: true, strings: ${JSON.stringify(strings)}, values: ${JSON.stringify(values)} }`;
}

/** Writes the modules. A message without a translation is left out: the Dutch text in the code takes its place. */
function build() {
  const localizer = new RuntimeLitLocalizer(config);
  const { translations } = localizer.readTranslationsSync();
  const all = config.targetLocales.flatMap((locale) => translations.get(locale) ?? []);
  const groups = [...new Set(all.map(({ name }) => groupOf(name)))].filter((group) => group !== common);
  removeOthers(generated, ['locales', 'messages', 'registrations.ts', 'tokens', 'tokens.ts']);
  removeOthers(join(generated, 'locales'), groups);
  removeOthers(
    join(generated, 'messages'),
    groups.map((group) => `${group}.ts`),
  );
  for (const group of groups) {
    // An element's first messages bring the common ones: one request instead of two.
    const isElement = existsSync(join(home, 'src', group));
    const offered = config.targetLocales.filter((locale) => isOffered(group, locale, all, translations));
    removeOthers(
      join(generated, 'locales', group),
      offered.map((locale) => `${locale}.ts`),
    );
    for (const locale of offered) {
      const messages = (translations.get(locale) ?? []).filter(({ name }) =>
        [group, isElement ? common : group].includes(groupOf(name)),
      );
      writeIfNew(join(generated, 'locales', group, `${locale}.ts`), templates(locale, messages));
    }
    writeIfNew(join(generated, 'messages', `${group}.ts`), loaders(group, offered));
  }
  writeIfNew(join(root, 'packages/server/src/generated/plain-words.ts'), plainWords(translations));
}

/** What a server that stands alone says itself to who has no JavaScript, by the name that it has there. */
const plainIds = {
  title: 'callback-form-after.title',
  how: 'callback-form-after.change-how',
  errors: 'callback-form-after.summary',
  withdrawn: 'callback-form-after.withdrawn',
  unknownCode: 'callback-form-after.unknown-code',
  tooMany: 'callback-form-after.too-many',
  failed: 'callback-form-after.failed',
  notSent: 'callback-form-after.not-sent',
  call: 'callback-form-after.or-call',
  nameMissing: 'callback-form-after.name-missing',
  reachMissing: 'callback-form-after.reach-missing',
  phoneMissing: 'callback-form-after.phone-missing',
  emailMissing: 'callback-form-after.email-missing',
  meetAtMissing: 'callback-form-after.meet-at-missing',
  notAPhone: 'callback-form-after.not-a-phone',
  notAnEmail: 'callback-form-after.not-an-email',
};

/** The same sentences as in the form, for the server: it has no messages of its own in other languages. */
function plainWords(translations) {
  const rows = config.targetLocales.flatMap((locale) => {
    const texts = new Map((translations.get(locale) ?? []).map(({ name, contents }) => [name, contents.join('')]));
    const words = Object.entries(plainIds).map(([key, id]) => [key, texts.get(id)]);
    return words.every(([, text]) => text) ? [`  ${locale}: ${JSON.stringify(Object.fromEntries(words))},`] : [];
  });
  return lines([
    '// Generated from packages/components/xliff by scripts/messages.mjs. Do not edit.',
    `import type { Locale } from '@wijkbrug/core/locale.js';`,
    '',
    '/** The sentences of the form that a page without a script needs. */',
    `export type PlainWords = Readonly<Record<${Object.keys(plainIds)
      .map((key) => `'${key}'`)
      .join(' | ')}, string>>;`,
    '',
    'export const plainWords: Readonly<Partial<Record<Locale, PlainWords>>> = {',
    ...rows,
    '};',
  ]);
}

/** A language is offered by an element once every message of it, also of what loads later, is there: no half sentences. */
function isOffered(group, locale, all, translations) {
  const element = elements.find((name) => group === name || group.startsWith(`${name}-`));
  const belongs = (name) =>
    groupOf(name) === common || groupOf(name) === element || groupOf(name).startsWith(`${element}-`);
  const have = new Set((translations.get(locale) ?? []).map(({ name }) => name));
  return all.every(({ name }) => !belongs(name) || have.has(name));
}

const groupOf = (id) => id.slice(0, id.indexOf('.'));

/** The messages of one group in one language. */
function templates(locale, messages) {
  const rows = messages.map(({ name, contents }) => `  ${JSON.stringify(name)}: ${literal(contents)},`);
  return lines([
    `// Generated from xliff/${locale}.xlf by scripts/messages.mjs. Do not edit.`,
    `import type { Messages } from '../../../internal/messages.js';`,
    'export const templates: Messages = {',
    ...rows,
    '} as unknown as Messages;',
  ]);
}

/** The store of one group: an element that shows its messages waits for it. */
function loaders(group, offered) {
  const rows = offered.map((locale) => `  ${locale}: () => import('../locales/${group}/${locale}.js'),`);
  return lines([
    '// Generated by scripts/messages.mjs. Do not edit.',
    `import { messageStore } from '../../internal/messages.js';`,
    `export const messages = /* @__PURE__ */ messageStore({`,
    ...rows,
    '});',
  ]);
}

const lines = (rows) => rows.join('\n') + '\n';

/** Takes away what an earlier build made and this one does not. */
function removeOthers(folder, names) {
  if (!existsSync(folder)) return;
  const others = readdirSync(folder).filter((name) => !names.includes(name));
  for (const name of others) rmSync(join(folder, name), { recursive: true });
}

/** Leaves an equal file alone, so that the compiler has nothing to do. */
function writeIfNew(file, text) {
  let before = '';
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    // not there yet
  }
  if (before === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (process.argv[2] === 'extract') await extract();
else if (process.argv[2] === 'build') build();
else fail(['usage: node scripts/messages.mjs extract|build']);
