import { readFlag } from './cells/simple.js';
import { findPostcode } from './cells/postcode.js';
import { readEmail, readWebsite } from './cells/simple.js';
import { readPhones } from './cells/phones.js';
import type { CountryCode } from 'libphonenumber-js';
import { valueText } from './cells/text.js';
import { closest } from './closest.js';
import { jsonFault } from '../json-fault.js';
import { UsageError } from '../usage-error.js';
import { checkValues } from './mapping-values.js';
import { fieldOfHeader, fields, isField, isPersonal, type Field } from './fields.js';

/** The format name that a mapping file carries. */
export const mappingFormat = 'wijkbrug-mapping/1';

/** How a source is read: proposed from what its columns look like, and corrected by a person. Its keys are Dutch. */
export interface Mapping {
  readonly formaat: typeof mappingFormat;
  /** Which column holds what; `null` leaves a column out. */
  readonly kolommen: Readonly<Record<string, Field | null>>;
  /** What a word in the source means, by field: `{"soort": {"Buurtkamer": "meeting-place"}}`. */
  readonly waarden: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** For rows in which the field is empty. */
  readonly standaard: Readonly<Record<string, string>>;
  readonly achterhouden: {
    /** More words at which a row is held back. */
    readonly ook: readonly string[];
    /** Rows (their id) that a person looked at and that may be published as they are. */
    readonly publiceren: readonly string[];
    /** Rows (their id) that may be published without their address. */
    readonly zonderAdres: readonly string[];
  };
  /** Mobile numbers of self-organisations and volunteers, which may be somebody's own: shown only after a person's yes. */
  readonly mobieleNummers: 'weglaten' | 'tonen';
  /** Where telephone numbers without country code are. */
  readonly land: string;
}

export const emptyMapping: Mapping = {
  formaat: mappingFormat,
  kolommen: {},
  waarden: {},
  standaard: {},
  achterhouden: { ook: [], publiceren: [], zonderAdres: [] },
  mobieleNummers: 'weglaten',
  land: 'NL',
};

/** Proposes what each column holds, from its name and then from what stands in it. */
export function proposeMapping(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): Mapping {
  const kolommen = Object.create(null) as Record<string, Field | null>;
  const taken = new Set<Field>();
  const named = columns.map((column) => [column, isPersonal(column) ? undefined : fieldOfHeader(column)] as const);
  for (const [column, field] of named) {
    kolommen[column] = field && (!taken.has(field) || several.has(field)) ? field : null;
    if (field) taken.add(field);
  }
  // A street beside a house number is a street, whatever stands above it; with a postcode in it, it is a whole address.
  const whole = columns
    .filter((column) => kolommen[column] === 'adres')
    .some((column) => rows.slice(0, 200).some((row) => findPostcode(row[column] ?? '') !== undefined));
  if (taken.has('huisnummer') && !taken.has('straat') && !whole) rename(kolommen, 'adres', 'straat');
  if (!taken.has('naam') && taken.has('organisatie')) rename(kolommen, 'organisatie', 'naam');
  const sample = rows.slice(0, 200);
  const cellsOf = (column: string): string[] => sample.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== ''); // prettier-ignore
  // A question such as “Location: yes or no” is not where something is.
  for (const [column, field] of Object.entries(kolommen)) {
    if (field && wordy.has(field) && isMost(cellsOf(column), (cell) => readFlag(cell) !== undefined)) {
      kolommen[column] = null;
      taken.delete(field);
    }
  }
  if (!taken.has('naam') && !taken.has('organisatie')) {
    const name = columns.find((column) => !kolommen[column] && !isPersonal(column) && looksLikeNames(cellsOf(column), sample.length)); // prettier-ignore
    if (name !== undefined) {
      kolommen[name] = 'naam';
      taken.add('naam');
    }
  }
  for (const column of columns) {
    if (kolommen[column] || isPersonal(column)) continue;
    const field = fieldOfCells(sample.map((row) => row[column] ?? ''));
    if (field && !taken.has(field)) {
      kolommen[column] = field;
      taken.add(field);
    }
  }
  const phones = columns.filter((column) => kolommen[column] === 'telefoon').flatMap(cellsOf);
  return { ...emptyMapping, kolommen, land: countryOfPhones(phones) };
}

/** The country in which most numbers can be read; the Netherlands as long as nothing else says more. */
function countryOfPhones(cells: readonly string[]): string {
  const read = (country: CountryCode): number =>
    cells.slice(0, 50).filter((cell) => readPhones(cell, country).phones.length > 0).length;
  let [land, most] = [emptyMapping.land, read('NL')];
  // A handful of odd numbers says nothing.
  if (most > cells.slice(0, 50).length / 2 || cells.length < 5) return land;
  for (const country of ['US', 'GB', 'BE', 'DE'] as const) {
    const count = read(country);
    if (count > most) [land, most] = [country, count];
  }
  return land;
}

/** Fields that several columns may fill together. */
const several: ReadonlySet<Field> = new Set<Field>([
  'telefoon',
  'zoekwoorden',
  'leefgebieden',
  'soort',
  'omschrijving',
  'adres-verborgen',
]);

/** Fields that hold words. */
const wordy: ReadonlySet<Field> = new Set<Field>(['naam', 'organisatie', 'plek', 'adres', 'straat', 'omschrijving']);

const isMost = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(test).length > cells.length * 0.7;

/** Short words, in nearly every row, and mostly other ones. */
const looksLikeNames = (cells: readonly string[], rows: number): boolean =>
  cells.length > 2 &&
  cells.length > rows * 0.9 &&
  new Set(cells).size > cells.length * 0.5 &&
  isMost(cells, (cell) => cell.length < 100 && /\p{L}{3}/u.test(cell) && !/\d{4}|@|:\/\//.test(cell));

/** Columns of which only the cells say that the name stands there: a person should look. */
export const guessedNames = ({ kolommen }: Mapping): string[] =>
  Object.entries(kolommen).flatMap(([column, field]) =>
    field === 'naam' && !['naam', 'organisatie'].includes(fieldOfHeader(column) ?? '') ? [column] : [],
  );

function rename(columns: Record<string, Field | null>, from: Field, to: Field): void {
  for (const [column, field] of Object.entries(columns)) if (field === from) columns[column] = to;
}

function fieldOfCells(cells: readonly string[]): Field | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 3) return undefined;
  const most = (test: (cell: string) => boolean): boolean => isMost(filled, test);
  if (most((cell) => readEmail(cell) !== undefined)) return 'e-mail';
  if (most((cell) => /^(?:https?:|www\.)/i.test(cell.trim()) && readWebsite(cell) !== undefined)) return 'website';
  if (most((cell) => cell.length < 10 && findPostcode(cell) !== undefined)) return 'postcode';
  if (most((cell) => findPostcode(cell) !== undefined)) return 'adres';
  if (most((cell) => /\d/.test(cell) && cell.length < 40 && !readFlag(cell) && readPhones(cell).phones.length > 0)) {
    return 'telefoon';
  }
  return undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a mapping file.
 *
 * @throws UsageError that says what to mend
 */
export function parseMapping(json: string, file: string): Mapping {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    const { line, text } = jsonFault(json);
    throw new UsageError('mapping-not-json', { file, line: String(line), value: text });
  }
  if (!isObject(data) || data['formaat'] !== mappingFormat) {
    throw new UsageError('mapping-format', { file, value: mappingFormat });
  }
  onlyKnown(data, Object.keys(emptyMapping), file);
  const columns = texts(data['kolommen'], true);
  const values = isObject(data['waarden'] ?? {}) ? Object.entries(data['waarden'] ?? {}) : undefined;
  const held = isObject(data['achterhouden'] ?? {})
    ? ((data['achterhouden'] ?? {}) as Record<string, unknown>)
    : undefined;
  if (held) onlyKnown(held, Object.keys(emptyMapping.achterhouden), file);
  const standard = texts(data['standaard'] ?? {}, false);
  if (!columns || !values || !held || !standard) throw new UsageError('mapping-shape', { file, value: 'kolommen' });
  for (const [column, field] of Object.entries(columns)) {
    if (field === null) continue;
    if (!isField(field)) throw unknownField(field, file);
    if (isPersonal(column)) throw new UsageError('mapping-personal', { file, value: column });
  }
  for (const field of Object.keys(standard)) {
    if (!isField(field)) throw unknownField(field, file);
  }
  const waarden: Record<string, Record<string, string>> = {};
  for (const [field, table] of values) {
    const read = texts(table, false);
    if (!read || !isField(field)) throw unknownField(field, file);
    waarden[field] = read as Record<string, string>;
  }
  checkValues({ waarden, standaard: standard as Record<string, string> }, file);
  const list = (name: string): readonly string[] => {
    const found = held[name] ?? [];
    if (!Array.isArray(found) || !found.every((item) => typeof item === 'string')) {
      throw new UsageError('mapping-shape', { file, value: `achterhouden.${name}` });
    }
    return found;
  };
  const { mobieleNummers = 'weglaten', land = emptyMapping.land } = data;
  if (mobieleNummers !== 'weglaten' && mobieleNummers !== 'tonen') {
    throw new UsageError('mapping-choice', { file, at: 'mobieleNummers', value: valueText(mobieleNummers), list: 'weglaten, tonen' }); // prettier-ignore
  }
  if (typeof land !== 'string' || !/^[A-Z]{2}$/.test(land)) {
    throw new UsageError('mapping-choice', { file, at: 'land', value: valueText(land), list: 'NL, BE, DE' });
  }
  return {
    formaat: mappingFormat,
    kolommen: columns as Record<string, Field | null>,
    waarden,
    standaard: standard as Record<string, string>,
    achterhouden: { ook: list('ook'), publiceren: list('publiceren'), zonderAdres: list('zonderAdres') },
    mobieleNummers,
    land,
  };
}

/** A word that is no field, with the field that was likely meant. */
function unknownField(value: string, file: string): UsageError {
  const result = fieldOfHeader(value) ?? closest(value, fields);
  return new UsageError('mapping-field', { file, value, list: fields.join(', '), ...(result ? { result } : {}) });
}

/** A key that we would not heed may be a slip, of one that keeps an address out of sight. */
function onlyKnown(part: Readonly<Record<string, unknown>>, known: readonly string[], file: string): void {
  // Whoever looked may write down why.
  const value = Object.keys(part).find((key) => !known.includes(key) && key !== 'opmerking' && !key.startsWith('_'));
  if (value === undefined) return;
  const near = closest(
    value.toLowerCase(),
    known.map((key) => key.toLowerCase()),
  );
  const result = known.find((key) => key.toLowerCase() === near);
  throw new UsageError('mapping-key', { file, value, list: known.join(', '), ...(result ? { result } : {}) });
}

/** The columns that a mapping names and a source does not have. */
export function missingColumns(
  { kolommen }: Mapping,
  columns: readonly string[],
): readonly (readonly [string, Field])[] {
  return Object.entries(kolommen).flatMap(([column, field]) =>
    field === null || columns.includes(column) ? [] : [[column, field] as const],
  );
}

/** A column of the source that a mapping does not name, with what it holds by its name. */
export type NewColumn = readonly [column: string, field: Field];

/** The columns that came after the mapping was made, as far as we know them and have no other column for them. */
export function newColumns({ kolommen }: Mapping, columns: readonly string[]): readonly NewColumn[] {
  const taken = new Set(columns.map((column) => kolommen[column]));
  return columns.flatMap((column): NewColumn[] => {
    if (Object.hasOwn(kolommen, column) || isPersonal(column)) return [];
    const field = fieldOfHeader(column);
    return field && (!taken.has(field) || several.has(field)) ? [[column, field]] : [];
  });
}

function texts(value: unknown, orNull: boolean): Record<string, string | null> | undefined {
  if (!isObject(value)) return undefined;
  const good = Object.values(value).every((item) => typeof item === 'string' || (orNull && item === null));
  return good ? (value as Record<string, string | null>) : undefined;
}
