/** One record of a source, as text. */
export interface SourceRow {
  /** Where it stands: the line or row number in a table, the number of the feature or object elsewhere; from 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Why it cannot be read. */
  readonly broken?: { readonly code: 'too-many-columns' | 'not-an-object' | 'broken-line'; readonly value: string };
}

/** A source as a table, whatever its format. */
export interface SourceTable {
  readonly format: 'csv' | 'xlsx' | 'geojson' | 'jsonl' | 'json';
  readonly columns: readonly string[];
  readonly rows: readonly SourceRow[];
  readonly notes: readonly Note[];
}

/** Said once about a whole file. */
export interface Note {
  readonly code:
    | 'encoding'
    | 'quotes'
    | 'separator'
    | 'sheets'
    | 'file-unused'
    | 'tables-unused'
    | 'columns-personal'
    | 'columns-unused'
    | 'columns-unmapped';
  readonly value: string;
}
