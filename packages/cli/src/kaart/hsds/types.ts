import type { HsdsRow, HsdsTable } from '@wijkbrug/core/sociale-kaart/hsds.js';
import type { Note, SourceRow } from '../source/types.js';
import type { OldTable } from './names.js';

/** One table of a source, as it was read. */
export interface RawTable {
  readonly table: HsdsTable | OldTable;
  readonly file: string;
  readonly rows: readonly RawRow[];
}

export interface RawRow {
  /** The line or the number of the item. */
  readonly row: number;
  readonly values: HsdsRow;
  readonly broken?: SourceRow['broken'];
}

/** A source in which organisations, services and places are records of their own. */
export interface HsdsSource {
  readonly format: 'hsds';
  readonly tables: readonly RawTable[];
  readonly notes: readonly Note[];
}
