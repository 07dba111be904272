import { basename } from 'node:path';
import { kaartWords } from '@wijkbrug/content/sociale-kaart.js';
import { amsterdamDate, type IsoDate } from '@wijkbrug/core/locale.js';
import { toRecords, type KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import { buildKaart } from '@wijkbrug/core/sociale-kaart/build.js';
import type { MessageLocale } from '../messages.js';
import { readBytes } from '../read-bytes.js';
import { UsageError } from '../usage-error.js';
import { collect, type Collected } from './collect.js';
import { comparable } from './cells/text.js';
import { closest } from './closest.js';
import { fieldOfHeader, isPersonal, maySayShown } from './fields.js';
import type { Finding } from './finding.js';
import { countryOf } from './hsds/country.js';
import {
  emptyMapping,
  missingColumns,
  newColumns,
  parseMapping,
  proposeMapping,
  type Mapping,
  type NewColumn,
} from './mapping.js';
import { readOwnWords } from './own-words.js';
import { openData } from './open-data.js';
import type { Geocoder } from './places/geocoder.js';
import { withPoints } from './places/with-points.js';
import { toldHidden, withoutHidden, type Told } from './last-net.js';
import { countOutcomes, writeReport, type Counts, type FileParts } from './report.js';
import type { SourceColumns } from './hsds/normalise.js';
import { collectHsds } from './hsds/collect-hsds.js';
import { decodeText } from './source/decode.js';
import { readSource, type Source } from './source/read-source.js';
import type { Note, SourceTable } from './source/types.js';

export interface KaartOptions {
  /** The mapping file; one is proposed when absent. */
  readonly mapping?: string | undefined;
  /** A file with search words of the municipality; only ours when absent. */
  readonly words?: string | undefined;
  /** Where the data come from, in words that may be shown. */
  readonly source?: string | undefined;
  /** The date in the Netherlands; today when absent. */
  readonly today?: IsoDate | undefined;
  /** The language of the report; Dutch when absent. */
  readonly locale?: MessageLocale | undefined;
  /** True when nothing will be written: the report says what will be published. */
  readonly checkOnly?: boolean | undefined;
  /** Finds where addresses are that have no point; none is asked when absent. */
  readonly geocoder?: Geocoder | undefined;
  /** Called now and then with how many rows are done. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** A source that was read, checked and made ready to publish. Nothing was written. */
export interface BuiltKaart extends Counts {
  /**
   * What to publish, made when it is asked for: the text of each file by its path.
   *
   * @throws UsageError when a hidden address would stand in it
   */
  readonly files: () => ReadonlyMap<string, string>;
  /** What not to publish: the report, by file name, made when it is asked for. It may hold hidden addresses. */
  readonly report: ReadonlyMap<string, string>;
  /** The same in parts: of a large source it is large. */
  readonly reportParts: ReadonlyMap<string, FileParts>;
  /**
   * The published entries as open data, by file name: HSDS 3.1 and schema.org.
   *
   * @throws UsageError when a hidden address would stand in it
   */
  readonly openData: () => ReadonlyMap<string, string>;
  readonly records: readonly KaartRecord[];
  readonly collected: Collected;
  readonly mapping: Mapping;
  readonly columns: SourceColumns;
  /** What is said once about the whole source. */
  readonly notes: readonly Note[];
}

/**
 * Reads a source file for the static files of a sociale kaart and its report. The same source, mapping and day give the
 * same bytes.
 *
 * @param path a CSV, XLSX, GeoJSON or JSON file, or a folder or zip with the tables of HSDS
 * @throws UsageError that a person can mend
 */
export async function buildKaartFiles(path: string, options: KaartOptions = {}): Promise<BuiltKaart> {
  const words = options.words === undefined ? kaartWords : readOwnWords(options.words);
  const today = options.today ?? amsterdamDate(new Date());
  const { collected: read, mapping, columns, ...table } = await readAll(path, today, options);
  const placed = options.geocoder ? await withPoints(read, options.geocoder) : read;
  const records = toRecords(placed.kaart, today);
  const made = { kaart: placed.kaart, records, hiddenAddresses: placed.hiddenAddresses };
  const told = toldHidden(made);
  const collected = { ...placed, findings: [...placed.findings, ...toldFindings(told, placed)] };
  const file = basename(path);
  const source = options.source ? { source: options.source } : {};
  const reportParts = writeReport({
    source: file,
    table,
    collected,
    locale: options.locale ?? 'nl',
    checkOnly: options.checkOnly === true,
  });
  return {
    ...countOutcomes(collected.outcomes),
    files: () => withoutHidden(made, told, buildKaart(records, { words, ...source })),
    get report() {
      return new Map([...reportParts].map(([name, parts]) => [name, [...parts()].join('')]));
    },
    reportParts,
    openData: () => withoutHidden(made, told, openData(collected.kaart, records, today)),
    records,
    collected,
    mapping,
    columns,
    notes: table.notes,
  };
}

/** Where a card would tell a hidden place, by the row of which it was made. */
function toldFindings(told: readonly Told[], { outcomes }: Collected): Finding[] {
  if (told.length === 0) return [];
  const rows = new Map(outcomes.flatMap((outcome) => (outcome.id === undefined ? [] : [[outcome.id, outcome]])));
  return told.map(({ record, text, word }): Finding => {
    const { file, row = 0 } = rows.get(record.id) ?? {};
    const value = text.slice(0, 300);
    return {
      code: 'hidden-told',
      row,
      name: record.name,
      value,
      result: word,
      ...(file === undefined ? {} : { file }),
    };
  });
}

/** What is kept of a source. Its cells are not: they would be most of the memory. */
interface ReadAll extends Pick<Source, 'format' | 'notes'> {
  readonly columns: SourceColumns;
  readonly mapping: Mapping;
  readonly collected: Collected;
}

async function readAll(path: string, today: IsoDate, { mapping: file, onProgress }: KaartOptions): Promise<ReadAll> {
  const table = await readSource(path);
  const { format, notes } = table;
  const given = mappingFor(table, file);
  const names = format === 'hsds' ? [] : table.columns;
  const missing = missingFindings(given, names, file);
  const fresh = newColumns(given, names);
  const mapping = withHiding(given, fresh);
  const how = { mapping, today, onProgress };
  const { columns, ...collected } =
    format === 'hsds' ? collectHsds(table, how) : { ...collect(table, how), columns: columnsOf(table, mapping, fresh) };
  if (collected.outcomes.length === 0) throw new UsageError('source-empty', { file: basename(path) });
  return {
    format,
    notes: [...notes, ...columnNotes(columns, format === 'hsds' ? 'columns-unused' : 'columns-unmapped')],
    columns,
    mapping,
    collected: {
      ...collected,
      findings: [...missing, ...fresh.map(newFinding), ...unusedHiding(mapping, names), ...collected.findings],
    },
  };
}

/** A column that is new is said apart, with what to add to the mapping. */
const columnsOf = ({ columns }: SourceTable, { kolommen }: Mapping, fresh: readonly NewColumn[]): SourceColumns => ({
  personal: columns.filter(isPersonal),
  unused: columns.filter(
    (column) => !kolommen[column] && !isPersonal(column) && !fresh.some(([other]) => other === column),
  ),
});

/** Who adds a column that hides addresses means it at once: only a `null` in the mapping says that it is something else. */
function withHiding(mapping: Mapping, fresh: readonly NewColumn[]): Mapping {
  const hiding = fresh.filter(([, field]) => field === 'adres-verborgen');
  return hiding.length === 0
    ? mapping
    : { ...mapping, kolommen: { ...mapping.kolommen, ...Object.fromEntries(hiding) } };
}

/** The columns that may be about addresses to hide, and are not used. */
const unusedHiding = ({ kolommen }: Mapping, columns: readonly string[]): Finding[] =>
  columns
    .filter((column) => !kolommen[column] && (fieldOfHeader(column) === 'adres-verborgen' || maySayShown(column)))
    .map((value) => ({ code: 'column-may-hide', row: 0, name: '', value }));

const newFinding = ([value, field]: NewColumn): Finding => ({
  code: field === 'adres-verborgen' ? 'column-hides' : 'column-new',
  row: 0,
  name: '',
  value,
  result: field,
});

/** Who gets the report and not the mapping must see this too. */
const columnNotes = ({ personal, unused }: SourceColumns, code: 'columns-unused' | 'columns-unmapped'): Note[] => [
  ...(personal.length > 0 ? [{ code: 'columns-personal' as const, value: personal.join(', ') }] : []),
  ...(unused.length > 0 ? [{ code, value: unused.join(', ') }] : []),
];

/**
 * What the mapping says about columns that are not there.
 *
 * @throws UsageError when such a column was to keep addresses out of sight
 */
function missingFindings(mapping: Mapping, columns: readonly string[], file = ''): Finding[] {
  return missingColumns(mapping, columns).map(([value, field]): Finding => {
    const near = closest(comparable(value), columns.map(comparable));
    const result = columns.find((column) => comparable(column) === near);
    const hint = result === undefined ? {} : { result };
    if (field === 'adres-verborgen') throw new UsageError('mapping-hidden-column', { file, value, ...hint });
    return { code: 'column-missing', row: 0, name: '', value, ...hint };
  });
}

/** A mapping as we would make it ourselves. */
export const proposeFor = (source: Source): Mapping =>
  source.format === 'hsds'
    ? { ...emptyMapping, land: countryOf(source) }
    : proposeMapping(
        source.columns,
        source.rows.slice(0, 500).map(({ cells }) => cells),
      );

function mappingFor(table: Source, file: string | undefined): Mapping {
  const mapping = file === undefined ? proposeFor(table) : readMapping(file);
  if (table.format === 'hsds') return mapping;
  if (!table.columns.some((column) => mapping.kolommen[column] === 'naam')) {
    throw new UsageError('mapping-no-name', { file: file ?? '', list: table.columns.join(', ') });
  }
  return mapping;
}

const readMapping = (file: string): Mapping => parseMapping(decodeText(readBytes(file)), file);
