import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isIsoDate } from '@wijkbrug/core/locale.js';
import { join } from 'node:path';
import { buildKaartFiles, proposeFor } from './kaart/build-kaart-files.js';
import type { FindingCode } from './kaart/finding.js';
import { guessedNames } from './kaart/mapping.js';
import { firstOf, type Geocoder } from './kaart/places/geocoder.js';
import { pdokGeocoder } from './kaart/places/pdok.js';
import { readPlaceList } from './kaart/places/place-list.js';
import { readSource } from './kaart/source/read-source.js';
import { runI18n } from './i18n/i18n-command.js';
import { checkOut, keepApart, keepOpenApart, writeOpenData, writeReportFiles, writeOut } from './kaart/write-out.js';
import { fill, findingSentence, messages, usageSentence, type MessageLocale } from './messages.js';
import { progressOn } from './progress.js';
import { runTeam } from './team/team-command.js';
import { UsageError } from './usage-error.js';

/** Where the command writes. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  /** Overwrites one line; absent where nobody looks at a terminal. */
  readonly progress?: ((text: string) => void) | undefined;
  /** Writes a line about how far the work is, where a log is kept instead. */
  readonly log?: ((line: string) => void) | undefined;
  /** The language of the person, such as `nl_NL.UTF-8`. */
  readonly lang?: string | undefined;
}

/** Everything was published, something was not, or it failed. */
export type ExitCode = 0 | 1 | 2;

const options = {
  out: { type: 'string' },
  from: { type: 'string' },
  report: { type: 'string' },
  'open-data': { type: 'string' },
  texts: { type: 'string' },
  to: { type: 'string' },
  by: { type: 'string' },
  mapping: { type: 'string' },
  words: { type: 'string' },
  places: { type: 'string' },
  geocoder: { type: 'string' },
  source: { type: 'string' },
  today: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Runs the command `wijkbrug`.
 *
 * @param args what stands behind `wijkbrug`
 * @returns the exit code
 */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let locale: MessageLocale = /^en/i.test(terminal.lang ?? '') ? 'en' : 'nl';
  try {
    const { values, positionals } = parse(args);
    if (values.lang === 'nl' || values.lang === 'en') locale = values.lang;
    else if (values.lang !== undefined) throw new UsageError('unknown-option', { value: `--lang ${values.lang}` });
    if (values.today !== undefined && !isIsoDate(values.today)) throw new UsageError('date', { value: values.today });
    const beyond = positionals[3];
    if (beyond !== undefined) throw new UsageError('unknown-option', { value: beyond });
    if (values.help) {
      terminal.out(messages[locale].help);
      return 0;
    }
    const [topic, verb, source] = positionals;
    if (topic === 'i18n') return await runI18n(verb, source, values, terminal, locale);
    if (topic === 'team') return await runTeam(verb, source, values, terminal, locale);
    if (topic !== 'kaart' || (verb !== 'build' && verb !== 'check')) throw new UsageError('no-command');
    if (source === undefined) throw new UsageError('missing-option', { value: '<bron>' });
    return await kaart(verb, source, values, terminal, locale);
  } catch (error) {
    const said = error instanceof UsageError ? error : unwritable(error);
    if (!said) throw error;
    terminal.error(usageSentence(said, locale));
    return 2;
  }
}

/** A folder or file that cannot be written, as the system says it: no place, no right, no room. */
function unwritable(error: unknown): UsageError | undefined {
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (!syscall || !code) return undefined;
  return new UsageError('out-unwritable', { file: path ?? '', value: code });
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [, value = ''] = /'([^']+)'/.exec((error as Error).message) ?? [];
    // “-h, --help” as Node names it; known, so its value is what is missing or too much.
    const name = /--([\w-]+)/.exec(value)?.[1] ?? '';
    if (name in options && options[name as keyof typeof options].type === 'string')
      throw new UsageError('missing-option', { value: `--${name} <…>` });
    throw new UsageError('unknown-option', { value });
  }
}

type Values = ReturnType<typeof parse>['values'];

async function kaart(
  verb: 'build' | 'check',
  source: string,
  values: Values,
  terminal: Terminal,
  locale: MessageLocale,
): Promise<ExitCode> {
  const { out, report, today } = values;
  const words = messages[locale];
  if (report === undefined) throw new UsageError('missing-option', { value: '--report <map>' });
  if (verb === 'build' && out === undefined) throw new UsageError('missing-option', { value: '--out <map>' });
  const open = values['open-data'];
  for (const folder of [out, open]) if (folder !== undefined) keepApart(folder, report);
  if (out !== undefined && open !== undefined) keepOpenApart(out, open);
  if (verb === 'build' && out !== undefined) checkOut(out);

  const mapping = values.mapping ?? `${source.replace(/[\\/]+$/, '')}.koppeling.json`;
  if (values.mapping === undefined && !existsSync(mapping)) {
    const proposed = proposeFor(await readSource(source));
    writeFileSync(mapping, `${JSON.stringify(proposed, undefined, 2)}\n`);
    const guessed = guessedNames(proposed);
    if (!values.json) terminal.out(fill(words.mappingSaved, { file: mapping }));
    if (guessed.length > 0) terminal.error(fill(words.nameGuessed, { list: guessed.join(', ') }));
  }
  const progress = progressOn(terminal, words);
  const built = await buildKaartFiles(source, {
    mapping,
    source: values.source,
    words: values.words,
    today,
    locale,
    checkOnly: verb === 'check',
    geocoder: await geocoderOf(values),
    onProgress: progress.rows,
  });
  // The report goes first: of a large source, report and published files together would not fit in the memory.
  progress.step('report');
  writeReportFiles(report, built.reportParts);
  // A check makes all of it too and writes nothing: what a build would refuse is said now.
  // Open data first: it says more than the cards, and refuses all when a hidden address would stand in it.
  const openData = open === undefined ? undefined : built.openData();
  if (verb === 'build' && open !== undefined && openData) writeOpenData(open, openData);
  progress.step('index');
  const files = built.files();
  if (verb === 'build' && out !== undefined) {
    progress.step('write');
    writeOut(out, files);
  }
  progress.end();

  const { in: all, published, heldBack, refused, columns } = built;
  for (const finding of built.collected.findings) {
    if (aboutMapping.has(finding.code)) terminal.error(findingSentence(finding, locale));
  }
  const counts = { in: all, published, heldBack, refused };
  if (values.json) terminal.out(JSON.stringify({ ...counts, mapping, columns }));
  else {
    if (columns.personal.length > 0) terminal.out(fill(words.personalColumns, { list: columns.personal.join(', ') }));
    if (columns.unused.length > 0) terminal.out(fill(words.unusedColumns, { list: columns.unused.join(', ') }));
    const sheets = built.notes.find(({ code }) => code === 'sheets');
    if (sheets) terminal.out(fill(words.report.notes.sheets, { value: sheets.value }));
    terminal.out(fill(verb === 'build' ? words.done : words.checkedOnly, counts));
    if (built.collected.findings.length > 0) terminal.out(fill(words.look, { file: join(report, 'rapport.html') }));
  }
  return heldBack + refused > 0 ? 1 : 0;
}

/** What is about the mapping as a whole is said at once, and not only in the report. */
const aboutMapping: ReadonlySet<string> = new Set<FindingCode>([
  'held-name-unknown',
  'column-missing',
  'column-new',
  'column-hides',
  'column-may-hide',
]);

/** The municipality's own list first, and a service only for who asks for it. */
async function geocoderOf({ places, geocoder }: Values): Promise<Geocoder | undefined> {
  if (geocoder !== undefined && geocoder !== 'pdok') throw new UsageError('geocoder-unknown', { value: geocoder });
  const own = places === undefined ? [] : [await readPlaceList(places)];
  const all = [...own, ...(geocoder === 'pdok' ? [pdokGeocoder(fetch)] : [])];
  return all.length > 0 ? firstOf(all) : undefined;
}
