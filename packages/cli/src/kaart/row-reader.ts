import type { Finding, FindingCode } from './finding.js';
import type { Field } from './fields.js';
import type { Mapping } from './mapping.js';
import { isCellFault, isWordForNothing } from './odd-words.js';
import type { SourceRow } from './source/types.js';
import { cleanLine, cleanText, comparable, lostLetter } from './cells/text.js';

/** The columns of each field, in the order of the source. */
export type FieldColumns = ReadonlyMap<Field, readonly string[]>;

export function fieldColumns(mapping: Mapping): FieldColumns {
  const columns = new Map<Field, string[]>();
  for (const [column, field] of Object.entries(mapping.kolommen)) {
    if (field !== null) columns.set(field, [...(columns.get(field) ?? []), column]);
  }
  return columns;
}

/** Where “geen” says that there is none; elsewhere it can be an answer. */
const reached: ReadonlySet<Field> = new Set<Field>(['telefoon', 'whatsapp', 'e-mail', 'website']);

/** What stands for nothing in a cell. */
const empty = /^\s*(?:null|n\/?a|-|onbekend)?\s*$/i;

/** The cells of one row by field, and what is said about them. */
export class RowReader {
  readonly findings: Finding[] = [];
  readonly row: number;
  name = '';
  readonly #cells: SourceRow['cells'];
  readonly #columns: FieldColumns;
  readonly #mapping: Mapping;
  readonly #said = new Set<Field>();

  constructor(row: SourceRow, columns: FieldColumns, mapping: Mapping) {
    this.row = row.row;
    this.#cells = row.cells;
    this.#columns = columns;
    this.#mapping = mapping;
  }

  /** What stands in the columns of a field, as it was written; else the standard value. */
  raw(field: Field, between = ' '): string {
    const columns = this.#columns.get(field);
    if (!columns) return this.#mapping.standaard[field] ?? '';
    let filled = '';
    for (const column of columns) {
      const cell = this.#cells[column] ?? '';
      if (!empty.test(cell) && !this.#means(cell, field)) filled = filled === '' ? cell : `${filled}${between}${cell}`;
    }
    return filled === '' ? (this.#mapping.standaard[field] ?? '') : filled;
  }

  /** What stands in each column of a field, as it was written; the standard value where all are empty. */
  cells(field: Field): readonly string[] {
    const cells = this.own(field);
    return cells.some((cell) => cell.trim() !== '') ? cells : [this.#mapping.standaard[field] ?? ''];
  }

  /** What stands in each column of a field, and no standard value. */
  own(field: Field): readonly string[] {
    return (this.#columns.get(field) ?? []).map((column) => this.#cells[column] ?? '');
  }

  /** The fields that have a column or a standard value. */
  fields(): readonly Field[] {
    return [...new Set([...this.#columns.keys(), ...(Object.keys(this.#mapping.standaard) as Field[])])];
  }

  /** True when a column is said to hold this field. */
  has(field: Field): boolean {
    return this.#columns.has(field);
  }

  /** True for a cell that says that there is nothing, or in which the spreadsheet went wrong; that is said once. */
  #means(cell: string, field: Field): boolean {
    // Nearly every cell is longer than such words, and has no such sign.
    if (cell.length > 22) return false;
    const fault = isCellFault(cell);
    if (!fault && !isWordForNothing(cell) && !(reached.has(field) && /^\s*geen\s*$/i.test(cell))) return false;
    if (field === 'naam' && !fault) return false;
    if (!this.#said.has(field)) this.say(fault ? 'cell-fault' : 'word-for-nothing', field, cell.trim());
    this.#said.add(field);
    return true;
  }

  /** A field as one clean line; undefined when it is empty. */
  line(field: Field): string | undefined {
    return this.#clean(field, cleanLine);
  }

  /** A field as clean text with its line breaks. */
  text(field: Field): string | undefined {
    return this.#clean(field, cleanText);
  }

  #clean(field: Field, clean: (value: string) => string): string | undefined {
    const raw = this.raw(field, '\n');
    if (raw === '') return undefined;
    const value = clean(raw);
    if (value === raw && !/[?\ufffd]/.test(raw)) return value;
    // Blanks around and between words are not worth a line in the report.
    if (value.replace(/\s+/g, '') !== raw.replace(/\s+/g, '')) this.say('cleaned', field, raw, value);
    if (lostLetter(value)) this.say('lost-letter', field, value);
    return value === '' ? undefined : value;
  }

  /** Reads a field with a reader; says so when it cannot be read. */
  read<T>(field: Field, reader: (value: string) => T | undefined, code: FindingCode): T | undefined {
    const raw = this.raw(field);
    if (raw.trim() === '') return undefined;
    const value = reader(raw);
    if (value === undefined) this.say(code, field, raw);
    return value;
  }

  /** Reads a list of words from a fixed set: by the mapping file first, then by what we know. */
  words<T extends string>(field: Field, known: ReadonlyMap<string, T | readonly T[]>, code?: FindingCode): T[] {
    const raw = this.raw(field, '; ');
    if (raw === '') return [];
    const own = this.#mapping.waarden[field];
    const ownByWord = new Map(Object.entries(own ?? {}).map(([word, value]) => [comparable(word), value]));
    const found = new Set<T>();
    const lookUp = (word: string): boolean => {
      const mapped = ownByWord.get(comparable(word));
      const names = mapped === undefined ? [word] : mapped.split(/[,;]/);
      if (mapped === '') return true;
      let all = true;
      for (const name of names) {
        const value = known.get(comparable(name));
        if (value === undefined) all = false;
        else for (const item of typeof value === 'string' ? [value] : value) found.add(item);
      }
      return all;
    };
    for (const part of raw.split(/[;|\n]/)) {
      const whole = cleanLine(part);
      if (whole === '' || lookUp(whole)) continue;
      for (const item of whole.split(/,/)) {
        if (item.trim() === '' || lookUp(item)) continue;
        const parts = item.split('/');
        if (parts.length > 1 && parts.every((one) => known.has(comparable(one)) || ownByWord.has(comparable(one))))
          parts.forEach(lookUp);
        else if (code) this.say(code, field, item.trim());
      }
    }
    return [...found];
  }

  say(code: FindingCode, field: Field | undefined, value: string, result?: string): void {
    const column = field && (this.#columns.get(field)?.join(', ') ?? field);
    this.findings.push({
      code,
      row: this.row,
      name: this.name,
      value: value.slice(0, 300),
      ...(column ? { column } : {}),
      ...(result !== undefined ? { result: result.slice(0, 300) } : {}),
    });
  }
}
