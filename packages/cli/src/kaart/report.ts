import { findingSentence, effectNames, type MessageLocale, reportWords } from '../messages.js';
import type { Collected, Outcome } from './collect.js';
import { effectOf, type Finding, type FindingEffect } from './finding.js';
import type { Source } from './source/read-source.js';

/** How many records came in, and what became of them: in = published + heldBack + refused. */
export interface Counts {
  readonly in: number;
  readonly published: number;
  readonly heldBack: number;
  readonly refused: number;
}

export function countOutcomes(outcomes: readonly Outcome[]): Counts {
  const count = (outcome: Outcome['outcome']): number => outcomes.filter((other) => other.outcome === outcome).length;
  return {
    in: outcomes.length,
    published: count('published'),
    heldBack: count('heldBack'),
    refused: count('refused'),
  };
}

interface ReportOptions {
  readonly source: string;
  readonly table: Pick<Source, 'format' | 'notes'>;
  readonly collected: Collected;
  readonly locale: MessageLocale;
  readonly checkOnly: boolean;
}

/** A file in parts, made when they are asked for: whole, the report of a large source would be most of the memory. */
export type FileParts = () => Iterable<string>;

/** The three files of a report, by name. */
export const writeReport = (options: ReportOptions): ReadonlyMap<string, FileParts> =>
  new Map<string, FileParts>([
    ['rapport.json', () => json(options)],
    ['rapport.csv', () => csv(options)],
    ['rapport.html', () => [html(options)]],
  ]);

function* json({ source, table, collected }: ReportOptions): Generator<string> {
  const { outcomes, findings } = collected;
  const head = {
    format: 'wijkbrug-report/1',
    source,
    sourceFormat: table.format,
    ...countOutcomes(outcomes),
    notes: table.notes,
  };
  yield JSON.stringify(head, undefined, 1).replace(/\n\}$/, ',\n "findings": [');
  yield* lines(findings, (finding) => JSON.stringify({ ...finding, effect: effectOf(finding.code) }));
  yield '],\n "records": [';
  yield* lines(outcomes, (outcome) => JSON.stringify(outcome));
  yield ']\n}\n';
}

/** The values of a list in JSON, one a line. */
function* lines<T>(list: readonly T[], write: (value: T) => string): Generator<string> {
  for (const [at, value] of list.entries()) yield `${at === 0 ? '' : ','}\n  ${write(value)}`;
}

const order: readonly FindingEffect[] = ['stops', 'refused', 'held-back', 'left-out', 'guessed', 'changed'];

function sorted(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ code }: Finding): number => order.indexOf(effectOf(code));
  return [...findings].sort((a, b) => rank(a) - rank(b) || a.row - b.row);
}

const keyOf = ({ file = '', row }: { readonly file?: string; readonly row: number }): string => `${file} ${row}`;

/** What is about the mapping and not about a row has none. */
const rowOf = ({ row }: Finding): string => (row > 0 ? String(row) : '');

/** What a cell became, in words: a program reads the value itself in the JSON. */
const became = ({ code, result = '' }: Finding, locale: MessageLocale): string =>
  code === 'kind-unknown' ? reportWords[locale].service : result;

function* csv({ source, collected, locale }: ReportOptions): Generator<string> {
  const words = reportWords[locale];
  const line = (cells: readonly string[]): string => `${cells.map((cell) => csvCell(cell)).join(';')}\r\n`;
  // Dutch spreadsheets expect a semicolon and a mark that says UTF-8.
  yield '\ufeff';
  yield line([words.file, words.row, words.name, words.effect, words.column, words.found, words.became, words.reason]);
  for (const finding of sorted(collected.findings)) {
    yield line([
      finding.file ?? source,
      rowOf(finding),
      finding.name,
      effectNames[locale][effectOf(finding.code)],
      finding.column ?? '',
      finding.value,
      became(finding, locale),
      findingSentence(finding, locale),
    ]);
  }
}

/** A cell of open data as it was before {@link csvCell} guarded it. */
export const unguardedCell = (cell: string): string => (/^'\s*[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** A cell that a spreadsheet does not run as a formula. */
export function csvCell(value: string, separator = ';'): string {
  const safe =
    /^[\s]*[=+\-@\t\r]/.test(value) && !/^[+-]?[\d\s.,()-]+$|^(?:-?\d[A-Z]{2},?)+$/.test(value) ? `'${value}` : value;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** More rows than these make a page that does not open; the CSV has them all. */
const mostRows = 2000;

function html({ source, table, collected, locale, checkOnly }: ReportOptions): string {
  const words = reportWords[locale];
  const heldBack = new Set(collected.outcomes.flatMap((one) => (one.outcome === 'heldBack' ? [keyOf(one)] : [])));
  /** Whoever reads what was left out of a row must see that the row itself is not shown. */
  const nameOf = (finding: Finding): string =>
    effectOf(finding.code) !== 'held-back' && heldBack.has(keyOf(finding))
      ? `${finding.name} (${words.isHeldBack})`
      : finding.name;
  const counts = countOutcomes(collected.outcomes);
  const findings = sorted(collected.findings);
  const several = findings.some(({ file }) => file !== undefined);
  const sections = order.flatMap((effect) => {
    const all = findings.filter(({ code }) => effectOf(code) === effect);
    if (all.length === 0) return [];
    const rows = all
      .slice(0, mostRows)
      .map(
        (finding) =>
          `<tr>${several ? `<td>${escapeHtml(finding.file ?? '')}</td>` : ''}<td>${rowOf(finding)}</td><td>${escapeHtml(nameOf(finding))}</td><td>${escapeHtml(finding.column ?? '')}</td>` +
          `<td class="long">${escapeHtml(finding.value)}</td><td class="long">${escapeHtml(became(finding, locale))}</td>` +
          `<td class="why">${escapeHtml(findingSentence(finding, locale))}</td></tr>`,
      );
    const head = [
      ...(several ? [words.file] : []),
      words.row,
      words.name,
      words.column,
      words.found,
      words.became,
      words.reason,
    ];
    const more = all.length > mostRows ? `<p>${escapeHtml(words.more(all.length - mostRows))}</p>` : '';
    return [
      `<h2>${escapeHtml(effectNames[locale][effect])} (${all.length})</h2>`,
      `<div class="scroll" tabindex="0"><table><thead><tr>${head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead>`,
      `<tbody>${rows.join('\n')}</tbody></table></div>${more}`,
    ];
  });
  const notes = table.notes.map((note) => `<li>${escapeHtml(words.note(note.code, note.value))}</li>`).join('');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(words.title)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; padding-inline: 1rem; max-inline-size: 80rem; }
dl { display: grid; grid-template-columns: max-content max-content; gap: 0 2rem; }
dd { margin: 0; text-align: end; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { border-block-end: 1px solid #767676; padding: .4rem .6rem; text-align: start; vertical-align: top; }
.long { overflow-wrap: anywhere; min-inline-size: 10rem; }
.why { min-inline-size: 16rem; }
.warning { border-inline-start: .4rem solid #b00; padding-inline-start: 1rem; }
</style>
</head>
<body>
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(source)}</p>
<p class="warning">${escapeHtml(words.secret)}</p>
<dl>
<dt>${escapeHtml(words.in)}</dt><dd>${counts.in}</dd>
<dt>${escapeHtml(checkOnly ? words.willPublish : words.published)}</dt><dd>${counts.published}</dd>
<dt>${escapeHtml(words.heldBack)}</dt><dd>${counts.heldBack}</dd>
<dt>${escapeHtml(words.refused)}</dt><dd>${counts.refused}</dd>
</dl>
${notes ? `<ul>${notes}</ul>` : ''}
${sections.join('\n')}
</body>
</html>
`;
}
