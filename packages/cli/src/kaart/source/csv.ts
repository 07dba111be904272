import { parse, type Options } from 'csv-parse/sync';
import type { SourceRow, SourceTable } from './types.js';

const separators = [',', ';', '\t', '|'] as const;

/** The separator that cuts the first lines into most equal parts. */
export function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n?|\n/)
    .filter(Boolean)
    .slice(0, 20);
  const header = lines[0] ?? '';
  const score = (separator: string): number => outsideQuotes(header, separator);
  return [...separators].sort((a, b) => score(b) - score(a))[0] ?? ',';
}

const outsideQuotes = (line: string, separator: string): number =>
  line.replace(/"[^"]*"/g, '').split(separator).length - 1;

interface Parsed {
  readonly record: readonly string[];
  /** The line on which it ends. */
  readonly line: number;
}

/** Reads a table of text with any separator. Quotes that nobody closed make it read line by line, and that is said. */
export function readCsv(written: string): SourceTable {
  // A line for the spreadsheet itself; what is below keeps its line.
  const text = written.replace(/^(\ufeff?)"?sep=[,;\t|]"?(?=\r?\n)/i, '$1');
  const separator = separatorOf(text);
  const [parsed, broken] = parseLeniently(text, separator);
  const [head, ...body] = parsed;
  const columns = uniqueNames(head?.record ?? []);
  const rows = body.flatMap(({ record, line }, index): SourceRow[] => {
    if (record.every((cell) => cell.trim() === '')) return [];
    const row = broken ? line : startLine(parsed[index], line);
    const extra = record.slice(columns.length).filter((cell) => cell.trim() !== '');
    const cells = Object.fromEntries(columns.map((column, at) => [column, record[at] ?? '']));
    if (extra.length === 0) return [{ row, cells }];
    return [{ row, cells, broken: { code: 'too-many-columns', value: extra.join(separator).slice(0, 200) } }];
  });
  const notes = [
    ...(separator === ',' ? [] : [{ code: 'separator' as const, value: separator === '\t' ? 'tab' : separator }]),
    ...(broken ? [{ code: 'quotes' as const, value: broken }] : []),
  ];
  return { format: 'csv', columns, rows, notes };
}

/** A record starts on the line after the one before it ended. */
const startLine = (before: Parsed | undefined, end: number): number => Math.min((before?.line ?? 0) + 1, end);

function parseLeniently(text: string, delimiter: string): [readonly Parsed[], string | undefined] {
  const options: Options = {
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  };
  try {
    const parsed = records(text, options);
    const width = parsed[0]?.record.length ?? 0;
    // Where every row has all of its cells, no quote swallowed a row, however long a cell is.
    const even = parsed.every(({ record }) => record.length === width);
    const swallowed =
      !even &&
      parsed.some(({ record }) => {
        if (!record.some((cell) => cell.includes('\n'))) return false;
        const breaks = Math.max(0, ...record.map((cell) => cell.split('\n').length - 1));
        return breaks > linesInCell || (breaks > 0 && record.length > width);
      });
    if (!swallowed) return [parsed, undefined];
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
  // A quote that was never closed would swallow the rows after it.
  const lines = records(text, { ...options, quote: null });
  const first = lines.find(({ record }) => record.some((cell) => ((cell.match(/"/g) ?? []).length & 1) === 1));
  const bare = lines.map(({ record, line }) => ({ record: unquote(record, delimiter), line }));
  return [bare, String(first?.line ?? 1)];
}

/** All that the library says about a record takes more room than its cells: only the line is kept. */
function records(text: string, options: Options): readonly Parsed[] {
  const parsed: Parsed[] = [];
  parse(text, {
    ...options,
    on_record: (record: string[], { lines }) => {
      parsed.push({ record, line: lines });
      return null;
    },
  });
  return parsed;
}

/** More line breaks than anybody puts in a cell. */
const linesInCell = 100;

/** Puts cells together again that a quoted separator cut in two, within one line. */
function unquote(cells: readonly string[], delimiter: string): string[] {
  const joined: string[] = [];
  let open: string[] | undefined;
  for (const cell of cells) {
    if (open) open.push(cell);
    else if (/^\s*"/.test(cell) && !/"\s*$/.test(cell.replace(/^\s*"/, ''))) open = [cell];
    else joined.push(bareCell(cell));
    if (open && open.length > 1 && /"\s*$/.test(cell)) {
      joined.push(bareCell(open.join(delimiter)));
      open = undefined;
    }
  }
  return [...joined, ...(open ?? []).map((cell) => cell.replace(/^\s*"/, ''))];
}

const bareCell = (cell: string): string => cell.replace(/^\s*"|"\s*$/g, '').replaceAll('""', '"');

/** Column names without blanks around them; a second of the same name gets a number, and an empty one its place. */
export function uniqueNames(names: readonly string[]): string[] {
  const given = names.map((raw, index) => raw.trim() || `kolom ${index + 1}`);
  const taken = new Set<string>();
  return given.map((name) => {
    let free = name;
    // A column may be called “a (2)” already, also one further on.
    for (let count = 2; taken.has(free) || (free !== name && given.includes(free)); count++)
      free = `${name} (${count})`;
    taken.add(free);
    return free;
  });
}
