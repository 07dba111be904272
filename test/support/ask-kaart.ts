import { kaartWords } from '@wijkbrug/content/sociale-kaart.js';
import type { KaartRecord } from '@wijkbrug/core/sociale-kaart.js';
import { buildKaart, type KaartWords } from '@wijkbrug/core/sociale-kaart/build.js';
import { parseKaartManifest, type KaartManifest } from '@wijkbrug/core/sociale-kaart/manifest.js';
import { emptyQuery, KaartSession, type KaartAnswer, type KaartQuery } from '@wijkbrug/core/sociale-kaart/search.js';

/** A Wednesday, half past two in the afternoon in the Netherlands. */
export const wednesday = new Date('2026-11-25T13:30:00Z');

/** The files of a sociale kaart, read as the element reads them. */
export interface Opened {
  readonly manifest: KaartManifest;
  readonly session: KaartSession;
  /** Which files were asked for, in order. */
  readonly asked: string[];
  readonly ask: (
    text: string,
    more?: Partial<KaartQuery> & { language?: string; first?: number; onMap?: boolean; now?: Date },
  ) => Promise<KaartAnswer>;
  /** The names that are found, best first. */
  readonly names: (...question: Parameters<Opened['ask']>) => Promise<string[]>;
}

/** Opens the files of a sociale kaart. */
export function openKaart(files: ReadonlyMap<string, string>): Opened {
  const manifest = parseKaartManifest(files.get('index.json') ?? '', 'index.json');
  const asked: string[] = [];
  const session = new KaartSession(manifest, (name) => {
    asked.push(name);
    const text = files.get(`${manifest.folder}/${name}`);
    return text === undefined ? Promise.reject(new Error(`no ${name}`)) : Promise.resolve(text);
  });
  const ask: Opened['ask'] = async (text, { language = 'nl', first = 10, onMap, now = wednesday, ...query } = {}) => {
    const answer = await session.ask({ query: { ...emptyQuery, ...query, text }, first, onMap, language, now });
    if (!answer) throw new Error('another question came in between');
    return answer;
  };
  return {
    manifest,
    session,
    asked,
    ask,
    names: async (...question) => (await ask(...question)).records.map(({ name }) => name),
  };
}

/** An entry with nothing known but a name. */
export const entry = (name: string, more: Partial<KaartRecord> = {}): KaartRecord => ({
  id: name.toLowerCase().replace(/\W+/g, '-'),
  kind: 'service',
  name,
  domains: [],
  roles: [],
  languages: [],
  thresholds: {},
  phones: [],
  ...more,
});

/** Builds and opens a sociale kaart. */
export const kaartOf = (records: readonly KaartRecord[], words: KaartWords = kaartWords): Opened =>
  openKaart(buildKaart(records, { words }));
