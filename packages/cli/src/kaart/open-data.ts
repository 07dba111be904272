import type { IsoDate } from '@wijkbrug/core/locale.js';
import type { KaartRecord, SocialeKaart } from '@wijkbrug/core/sociale-kaart.js';
import { nest, standardColumns, toHsds } from '@wijkbrug/core/sociale-kaart/hsds.js';
import { publishable, toJsonLd } from '@wijkbrug/core/sociale-kaart/open-data.js';
import { csvCell } from './report.js';

/** A published sociale kaart as open data: HSDS 3.1 as nested JSON and as one CSV file a table, and schema.org. */
export function openData(
  kaart: SocialeKaart,
  records: readonly KaartRecord[],
  today: IsoDate,
): ReadonlyMap<string, string> {
  const tables = standardColumns(toHsds(publishable(kaart, today)));
  const json = (value: unknown): string => `${JSON.stringify(value, undefined, 1)}\n`;
  const files = new Map([
    ['hsds.json', json(nest(tables))],
    ['schema-org.jsonld', json(toJsonLd(records))],
  ]);
  for (const [table, rows] of Object.entries(tables)) {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const lines = rows.map((row) => columns.map((column) => csvCell(cellOf(row[column]), ',')).join(','));
    files.set(
      `hsds-csv/${table}.csv`,
      `${[columns.map((column) => csvCell(column, ',')).join(','), ...lines].join('\r\n')}\r\n`,
    );
  }
  return files;
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
