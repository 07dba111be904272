import type { KaderEntry } from './entry-types.js';
import type { Author, CrossReference, Literature } from './entry-types-background.js';
import type { Kader } from './types.js';

const nameOf = (author: Author): string =>
  'organisation' in author ? author.organisation : `${author.family}, ${author.given}`;

const nameInBook = (author: Author): string =>
  'organisation' in author ? author.organisation : `${author.given} ${author.family}`;

const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} & ${names.at(-1)}`;

/** A publication as it stands in a list of literature: authors, year, title, and where it came out. */
export function citationOf(one: Literature): string {
  const { authors, edited, year, yearSuffix = '', title, journal, volume, issue, pages, bookTitle, bookEditors } = one;
  const editors = edited ? ' (red.)' : '';
  const number = issue ? `${volume ?? ''}(${issue})` : volume;
  const book = bookTitle && `In ${joined((bookEditors ?? []).map(nameInBook))} (red.), ${bookTitle}`;
  const where = [journal, number, pages && !book ? pages : ''].filter(Boolean).join(', ');
  const parts = [
    `${joined(authors.map(nameOf))}${editors} (${year}${yearSuffix})`,
    title,
    book && pages ? `${book} (${pages})` : book,
    where,
    [one.place, one.publisher].filter(Boolean).join(': '),
  ];
  return parts.filter(Boolean).map(closed).join(' ');
}

const closed = (text: string | undefined): string =>
  text === undefined || /[.!?]$/.test(text) ? `${text}` : `${text}.`;

/** Every reference in the kader: from each statement to the section and entries behind it, and those between entries. */
export const crossReferences = (kader: Kader, entries: readonly KaderEntry[]): readonly CrossReference[] => [
  ...kader.statements.map(({ id, text, targetSection, entries: toEntries, source }): CrossReference => ({
    kind: 'cross-reference',
    id: `xref-${id}`,
    section: targetSection,
    text,
    source,
    from: id,
    toSection: targetSection,
    toEntries,
    basis: 'inferred-from-topic',
  })),
  ...entries.filter((entry): entry is CrossReference => entry.kind === 'cross-reference'),
];
