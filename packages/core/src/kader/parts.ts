import { chapterOf } from './statements.js';
import type { Kader, Statement } from './types.js';

/** The parts that the entries come in, each loaded on its own: the chapters, and what residents said. */
export const kaderParts = [
  'diversiteitskader',
  'werkwijze',
  'competenties',
  'informele-netwerken',
  'diversiteit-team',
  'proces',
  'bewoners',
  'achtergrond',
] as const;
export type KaderPart = (typeof kaderParts)[number];

const prefixes: Readonly<Record<string, KaderPart>> = {
  dk: 'diversiteitskader',
  wz: 'werkwijze',
  co: 'competenties',
  in: 'informele-netwerken',
  dt: 'diversiteit-team',
  pr: 'proces',
  r: 'bewoners',
  v: 'bewoners',
  d: 'bewoners',
  ag: 'achtergrond',
  lit: 'achtergrond',
  xref: 'achtergrond',
};

/** The part that an entry stands in, by its id; undefined for an entry of another kader. */
export function partOfEntry(id: string): KaderPart | undefined {
  const prefix = id.slice(0, id.indexOf('-'));
  return Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : undefined;
}

/** The parts to load for all that is linked to a statement: its chapter first, then what it names elsewhere. */
export function partsBehind(kader: Kader, statement: Statement): readonly KaderPart[] {
  const chapter = kaderParts.find((part) => part === chapterOf(kader, statement));
  const linked = [...statement.entries, ...statement.objections, ...statement.barriers].map(partOfEntry);
  return [...new Set([chapter, ...linked])].filter((part) => part !== undefined);
}
