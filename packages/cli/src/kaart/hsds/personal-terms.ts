import type { HsdsRow, HsdsTable } from '@wijkbrug/core/sociale-kaart/hsds.js';
import { comparable, valueText as text } from '../cells/text.js';
import { isPersonal } from '../fields.js';

type Tables = Partial<Record<HsdsTable, Record<string, unknown>[]>>;

/** What a list of terms is called where it stands beside a term. */
const listNames = ['taxonomy', 'vocabulary', 'taxonomy_name'] as const;

/** True for a term that says of itself that it belongs to a list about the origin, faith or orientation of people. */
export const isPersonalTerm = (row: HsdsRow): boolean => listNames.some((name) => isPersonal(text(row[name])));

/** Terms about the origin, faith or orientation of people: a list of them is a column by another name. */
export interface PersonalTerms {
  /** What they are called, to be compared with. */
  readonly names: ReadonlySet<string>;
  /** The lists in which they stand. */
  readonly lists: ReadonlySet<string>;
}

/** Takes such terms, their lists and what is labelled with them out of the tables. */
export function takePersonalTerms(tables: Tables): PersonalTerms {
  const lists = new Map<string, string>();
  for (const row of tables.taxonomies ?? []) {
    if (isPersonal(text(row['name'])) || isPersonal(text(row['id']))) lists.set(text(row['id']), text(row['name']));
  }
  const terms = new Map<string, HsdsRow>();
  const ofList = (row: HsdsRow): string | undefined => {
    const said = listNames.map((name) => text(row[name])).find(isPersonal);
    return (
      lists.get(text(row['taxonomy_id'])) ?? said ?? (isPersonal(text(row['name'])) ? text(row['name']) : undefined)
    );
  };
  const named = new Set(lists.values());
  // A term below such a term is one too.
  for (let before = -1; before !== terms.size;) {
    before = terms.size;
    for (const row of tables.taxonomy_terms ?? []) {
      const id = text(row['id']);
      const list = ofList(row);
      if (list !== undefined) named.add(list);
      if (list !== undefined || terms.has(text(row['parent_id']))) terms.set(id, row);
    }
  }
  const isLabel = (row: HsdsRow): boolean =>
    terms.has(text(row['taxonomy_term_id'])) || isPersonal(text(row['link_type']));
  for (const { link_type: type } of tables.attributes ?? []) if (isPersonal(text(type))) named.add(text(type));
  const keep = (table: HsdsTable, stays: (row: HsdsRow) => boolean): void => {
    const rows = tables[table];
    if (rows) tables[table] = rows.filter(stays);
  };
  keep('attributes', (row) => !isLabel(row));
  keep('taxonomies', (row) => !lists.has(text(row['id'])));
  keep('taxonomy_terms', (row) => !terms.has(text(row['id'])));
  return { names: new Set([...terms.values()].map((row) => comparable(text(row['name'])))), lists: named };
}
