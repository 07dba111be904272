import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ContentLocale } from '@wijkbrug/content';
import { DataError } from '@wijkbrug/core/errors.js';
import { amsterdamDate, isIsoDate, matchLocale, ownNames } from '@wijkbrug/core/locale.js';
import type { OwnTexts } from '@wijkbrug/core/team-explainer/own-texts.js';
import { ownTextsFormat, parseOwnTexts } from '@wijkbrug/core/team-explainer/parse-own-texts.js';
import { fill, type MessageLocale } from '../messages.js';
import type { ExitCode, Terminal } from '../run-command.js';
import { decodeText } from '../kaart/source/decode.js';
import { readBytes } from '../read-bytes.js';
import { UsageError } from '../usage-error.js';
import { i18nMessages } from './i18n-messages.js';
import { importTexts } from './import-texts.js';
import { noteFor } from './notes.js';
import { readXliff } from './read-xliff.js';
import { dutchTexts, noOwnTexts, targetLocales, textList, type TextState } from './text-list.js';
import { writeXliff } from './write-xliff.js';

/** The options that `wijkbrug i18n` knows. */
export interface I18nOptions {
  readonly out?: string | undefined;
  readonly to?: string | undefined;
  readonly texts?: string | undefined;
  readonly by?: string | undefined;
  readonly today?: string | undefined;
  readonly json?: boolean | undefined;
}

/**
 * `wijkbrug i18n export|import|status`.
 *
 * @throws UsageError when the command is used wrongly
 */
export async function runI18n(
  verb: string | undefined,
  source: string | undefined,
  options: I18nOptions,
  terminal: Terminal,
  locale: MessageLocale,
): Promise<ExitCode> {
  if (verb === 'export') return exportTexts(options, terminal, locale);
  if (verb === 'status') return status(options, terminal, locale);
  if (verb !== 'import') throw new UsageError('no-command');
  if (source === undefined) throw new UsageError('missing-option', { value: '<vertaling.xlf>' });
  return importFile(source, options, terminal, locale);
}

async function exportTexts(options: I18nOptions, terminal: Terminal, locale: MessageLocale): Promise<ExitCode> {
  const { out, json } = options;
  const to = asTarget(options.to ?? '');
  if (out === undefined) throw new UsageError('missing-option', { value: '--out <vertaling.xlf>' });
  if (existsSync(out)) throw new UsageError('out-exists', { file: out });
  const own = readOwn(options.texts);
  const [entries, { texts }] = [await textList(to, own), await dutchTexts(own)];
  writeFileSync(
    out,
    writeXliff(to, entries, (unit) => noteFor(unit, texts)),
  );
  const counts = { count: entries.length, open: entries.filter(({ state }) => isOpen(state)).length };
  terminal.out(
    json ? JSON.stringify({ out, ...counts }) : fill(i18nMessages[locale].exported, { file: out, ...counts }),
  );
  return 0;
}

async function importFile(
  source: string,
  options: I18nOptions,
  terminal: Terminal,
  locale: MessageLocale,
): Promise<ExitCode> {
  const { texts: file, by, json, today = amsterdamDate(new Date()) } = options;
  const words = i18nMessages[locale];
  if (file === undefined) throw new UsageError('missing-option', { value: '--texts <teksten.json>' });
  if (!isIsoDate(today)) throw new UsageError('date', { value: today });
  const own = existsSync(file) ? readOwn(file) : noOwnTexts;
  const read = readXliff(readText(source), source);
  const target = asTarget(read.locale);
  const xliff = { ...read, locale: target };
  const entries = await textList(target, own);
  const { ownTexts, problems, needsChecker, ...counts } = importTexts(xliff, entries, own, { by, on: today });
  if (needsChecker) throw new UsageError('checker');
  if (json) terminal.out(JSON.stringify({ ...counts, problems }));
  if (problems.length > 0) {
    if (!json) {
      for (const { code, line, unit, value } of problems) {
        const problem = fill(words.problems[code], { value });
        terminal.error(fill(words.problem, { file: basename(source), line, unit, problem }));
      }
      terminal.error(fill(words.notImported, { count: problems.length }));
    }
    return 1;
  }
  writeFileSync(file, `${JSON.stringify({ format: ownTextsFormat, ...ownTexts }, undefined, 2)}\n`);
  if (!json) terminal.out(fill(words.imported, { file, ...counts }));
  return 0;
}

async function status(options: I18nOptions, terminal: Terminal, locale: MessageLocale): Promise<ExitCode> {
  const words = i18nMessages[locale];
  const own = readOwn(options.texts);
  const wanted = options.to === undefined ? targetLocales : [asTarget(options.to)];
  const rows = [];
  for (const target of wanted) {
    const entries = await textList(target, own);
    const counts = { reviewed: 0, machine: 0, stale: 0, missing: 0, source: 0 };
    for (const { state } of entries) counts[state]++;
    const percent = Math.floor((100 * (counts.reviewed + counts.machine)) / entries.length);
    const open = entries.filter(({ state }) => isOpen(state)).map(({ unit }) => unit);
    rows.push({ locale: target, name: ownNames[target], all: entries.length, percent, ...counts, open });
  }
  if (options.json) terminal.out(JSON.stringify(rows));
  else {
    for (const { open, ...row } of rows) {
      terminal.out(fill(words.status, row));
      if (open.length > 0) terminal.out(fill(words.staleTexts, { list: open.join(', ') }));
    }
    terminal.out('');
    terminal.out(words.statusHelp);
  }
  return rows.some(({ open }) => open.length > 0) ? 1 : 0;
}

const isOpen = (state: TextState): boolean => state === 'missing' || state === 'stale';

function asTarget(tag: string): ContentLocale {
  // Programs for translators write the country too: ar-SA.
  const target = matchLocale(tag, targetLocales);
  if (!target) throw new UsageError('language', { value: tag, list: targetLocales.join(', ') });
  return target;
}

const readText = (file: string): string => decodeText(readBytes(file));

/** The own texts in a file; what cannot be read in it must be mended first. */
export function readOwn(file: string | undefined): OwnTexts {
  if (file === undefined) return noOwnTexts;
  try {
    const { ownTexts, problems } = parseOwnTexts(readText(file), file);
    const [first] = problems;
    if (first) throw first;
    return ownTexts;
  } catch (error) {
    if (error instanceof DataError) throw new UsageError('source-unreadable', { file, value: error.message });
    throw error;
  }
}
