import type { KaderEntry } from '../entry-types.js';

type Placed<Entry> = Entry extends KaderEntry ? Omit<Entry, 'section' | 'source'> : never;

/** An entry as it is written down: its section and source stand above it. */
export type WrittenEntry = Placed<KaderEntry>;

/**
 * Puts section and source on entries.
 *
 * @param section chapter and section
 * @param byHeading entries under the heading of the publication that they come from
 * @param work the publication, as a key of `works`
 */
export const inSection = (
  section: string,
  byHeading: Readonly<Record<string, readonly WrittenEntry[]>>,
  work = 'kader-2018',
): readonly KaderEntry[] =>
  Object.entries(byHeading).flatMap(([heading, written]) =>
    written.map((entry) => ({ ...entry, section, source: { work, heading } })),
  );
