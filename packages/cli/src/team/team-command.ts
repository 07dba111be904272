import { existsSync, writeFileSync } from 'node:fs';
import { loadExplainerTexts } from '@wijkbrug/content';
import { amsterdamDate, isIsoDate } from '@wijkbrug/core/locale.js';
import { DataError } from '@wijkbrug/core/errors.js';
import { readOwnTexts } from '@wijkbrug/core/team-explainer/read-own-texts.js';
import { emptyTeamProfile, parseTeamProfile, type ParsedTeamProfile } from '@wijkbrug/core/team-profile.js';
import { jsonFault } from '../json-fault.js';
import { fill, type MessageLocale } from '../messages.js';
import type { ExitCode, Terminal } from '../run-command.js';
import { decodeText } from '../kaart/source/decode.js';
import { readBytes } from '../read-bytes.js';
import { UsageError } from '../usage-error.js';
import { readOwn } from '../i18n/i18n-command.js';
import { checkReport, reportLines } from './check-report.js';
import { ownTextsLines, ownTextsReport } from './own-texts-report.js';
import { readWorkbook } from './read-workbook.js';
import { teamMessages } from './team-messages.js';
import { writeTemplate } from './write-template.js';

/** The options that `wijkbrug team` knows. */
export interface TeamOptions {
  readonly out?: string | undefined;
  /** A profile that is there already, for a workbook that is filled in as far as it goes. */
  readonly from?: string | undefined;
  /** Own texts that go with the profile. */
  readonly texts?: string | undefined;
  readonly today?: string | undefined;
  readonly json?: boolean | undefined;
}

/**
 * `wijkbrug team template|build|check`.
 *
 * @throws UsageError when the command is used wrongly
 */
export async function runTeam(
  verb: string | undefined,
  source: string | undefined,
  options: TeamOptions,
  terminal: Terminal,
  locale: MessageLocale,
): Promise<ExitCode> {
  if (verb === 'template') return template(options, terminal, locale);
  if (verb !== 'build' && verb !== 'check') throw new UsageError('no-command');
  if (source === undefined) throw new UsageError('missing-option', { value: '<bestand>' });
  return verb === 'build' ? build(source, options, terminal, locale) : check(source, options, terminal, locale);
}

async function template(
  { out, from, json }: TeamOptions,
  terminal: Terminal,
  locale: MessageLocale,
): Promise<ExitCode> {
  if (out === undefined) throw new UsageError('missing-option', { value: '--out <werkblad.xlsx>' });
  if (!/\.xlsx$/i.test(out)) throw new UsageError('out-not-xlsx', { file: out });
  if (existsSync(out)) throw new UsageError('out-exists', { file: out });
  const profile = from === undefined ? emptyTeamProfile : readProfile(from).profile;
  writeFileSync(out, await writeTemplate(await loadExplainerTexts('nl'), profile));
  terminal.out(json ? JSON.stringify({ out }) : fill(teamMessages[locale].templateWritten, { file: out }));
  return 0;
}

async function build(
  source: string,
  options: TeamOptions,
  terminal: Terminal,
  locale: MessageLocale,
): Promise<ExitCode> {
  const { out, json } = options;
  if (out === undefined) throw new UsageError('missing-option', { value: '--out <team.json>' });
  const words = teamMessages[locale];
  const { terms } = await loadExplainerTexts('nl');
  const bytes = readBytes(source);
  if (isJson(bytes)) throw new UsageError('team-is-profile', { file: source });
  const { profile: facts, findings, warnings } = await readWorkbook(bytes, source, terms);
  const profile = options.texts === undefined ? facts : { ...facts, ownTexts: readOwn(options.texts) };
  const text = `${JSON.stringify(profile, undefined, 2)}\n`;
  // What the workbook lets through must be what the elements can read.
  const problems = parseTeamProfile(text, out, readOwnTexts).problems.map(({ message }) => message);
  const counts = { count: Object.keys(profile.facts).length, approvals: Object.keys(profile.approvals).length };
  if (json) terminal.out(JSON.stringify({ ...counts, findings, warnings, problems }));
  if (!json) for (const warning of warnings) terminal.error(fill(words.unfinished, { ...warning }));
  if (findings.length > 0 || problems.length > 0) {
    if (!json) {
      for (const finding of findings)
        terminal.error(fill(finding.value === '' ? words.emptyCell : words.cell, { ...finding }));
      for (const problem of problems) terminal.error(fill(words.problem, { problem }));
      terminal.error(fill(words.notBuilt, { count: findings.length + problems.length, file: source }));
    }
    return 1;
  }
  writeFileSync(out, text);
  if (!json) terminal.out(fill(words.built, { ...counts, file: out }));
  return 0;
}

async function check(
  source: string,
  options: TeamOptions,
  terminal: Terminal,
  locale: MessageLocale,
): Promise<ExitCode> {
  const { today = amsterdamDate(new Date()), json } = options;
  if (!isIsoDate(today)) throw new UsageError('date', { value: today });
  const parsed = readProfile(source);
  const report = checkReport(parsed, today);
  const { ownTexts } = parsed.profile;
  const texts = ownTexts ? await ownTextsReport(ownTexts) : [];
  if (json) terminal.out(JSON.stringify({ ...report, problems: report.problems.map(({ message }) => message), texts }));
  else {
    const lines = [...ownTextsLines(texts, locale), ...reportLines(report, await loadExplainerTexts('nl'), locale)];
    for (const line of lines) terminal.out(line);
  }
  const wrong = report.blocking > 0 || report.problems.length > 0 || !report.hasPhone;
  return wrong || texts.some(({ blocks }) => blocks) ? 1 : 0;
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isJson = (bytes: Uint8Array): boolean => !isZip(bytes) && decodeText(bytes).trimStart().startsWith('{');

function readProfile(file: string): ParsedTeamProfile {
  const bytes = readBytes(file);
  if (isZip(bytes)) throw new UsageError('team-is-workbook', { file });
  const text = decodeText(bytes);
  try {
    JSON.parse(text);
  } catch {
    const { line, text: value } = jsonFault(text);
    throw new UsageError('not-json', { file, line: String(line), value });
  }
  try {
    return parseTeamProfile(text, file, readOwnTexts);
  } catch (error) {
    if (error instanceof DataError) throw new UsageError('source-unreadable', { file, value: error.message });
    throw error;
  }
}
