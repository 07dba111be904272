import type {
  KaderEntryKind,
  EntryOf,
  Example,
  KaderEntry,
  Method,
  MoreInfo,
  MunicipalityRole,
  Objection,
  Tip,
} from './entry-types.js';
import type { Barrier } from './entry-types-residents.js';
import type { Statement } from './types.js';

/** All that is linked to a statement, each list with the entries that the statement names first. */
export interface AboutStatement {
  readonly explanation: readonly KaderEntry[];
  readonly tips: readonly Tip[];
  readonly methods: readonly Method[];
  readonly examples: readonly Example[];
  readonly moreInfo: readonly MoreInfo[];
  /** Arguments that come up here, with answers. */
  readonly objections: readonly Objection[];
  /** What it takes of the municipality. */
  readonly municipality: readonly MunicipalityRole[];
  /** Why residents care. */
  readonly barriers: readonly Barrier[];
}

/** What has a list or a place of its own. Named by the statement itself, a worksheet question explains it all the same. */
const elsewhere: ReadonlySet<KaderEntryKind> = new Set<KaderEntryKind>([
  'tip',
  'method',
  'example',
  'more-info',
  'obstacle',
  'barrier',
  'neighbourhood-analysis-question',
  'problem-analysis-question',
  'perspective-question',
  'vision-element',
  'priority-theme',
  'municipality-role',
  'reflection-prompt',
  'knowledge-domain',
  'cross-reference',
]);
const withOwnList: ReadonlySet<KaderEntryKind> = new Set<KaderEntryKind>([
  'tip',
  'method',
  'example',
  'more-info',
  'obstacle',
]);

const isKind =
  <Kind extends KaderEntryKind>(kind: Kind) =>
  (entry: KaderEntry): entry is EntryOf<Kind> =>
    entry.kind === kind;

/** Entries of one kind. */
export const ofKind = <Kind extends KaderEntryKind>(
  entries: readonly KaderEntry[],
  kind: Kind,
): readonly EntryOf<Kind>[] => entries.filter(isKind(kind));

/**
 * Gathers what is linked to a statement.
 *
 * @param entries of the parts that are loaded; `partsBehind` says which it takes for all of it
 */
export function aboutStatement(statement: Statement, entries: readonly KaderEntry[]): AboutStatement {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const find = (ids: readonly string[]): readonly KaderEntry[] =>
    ids.map((id) => byId.get(id)).filter((entry) => entry !== undefined);
  const named = find(statement.entries);
  const linked = entries.filter(({ id, section, statements }) => {
    if (statement.entries.includes(id)) return false;
    return statements ? statements.includes(statement.id) : section === statement.targetSection;
  });
  const all = [...named, ...linked];
  return {
    explanation: [
      ...named.filter(({ kind }) => !withOwnList.has(kind)),
      ...linked.filter(({ kind }) => !elsewhere.has(kind)),
    ],
    tips: ofKind(all, 'tip'),
    methods: ofKind(all, 'method'),
    examples: ofKind(all, 'example'),
    moreInfo: ofKind(all, 'more-info'),
    objections: ofKind(find(statement.objections), 'obstacle'),
    municipality: ofKind(all, 'municipality-role'),
    barriers: find(statement.barriers).filter((entry): entry is Barrier => entry.kind === 'barrier'),
  };
}
