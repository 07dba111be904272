import { matchLocale, sourceLocale, locales, type Locale } from '@wijkbrug/core/locale.js';
import { parseKaartManifest } from '@wijkbrug/core/sociale-kaart/manifest.js';
import type { AreaTable } from '@wijkbrug/core/sociale-kaart.js';
import {
  kaartParameters,
  KaartSession,
  parseKaartQuery,
  type KaartAnswer,
  type LoadFile,
} from '@wijkbrug/core/sociale-kaart/search.js';
import { Lazy } from '../internal/lazy.js';
import { createMsg, type Msg } from '../internal/messages.js';
import { WijkbrugSocialeKaart } from '../sociale-kaart/sociale-kaart.js';
import { moreMessages, morePart, nearPart, pagesPart, partnerPart } from '../sociale-kaart/sociale-kaart.parts.js';
import { lookWider } from '../sociale-kaart/sociale-kaart.wider.js';
import { loadAll, renderElement, type RenderOptions } from './render-element.js';

export interface SocialeKaartOptions extends RenderOptions {
  /** Gets the text of a file that the build wrote, by its path: `index.json`, `kaart-…/records-0.json`. */
  readonly files: LoadFile;
  /**
   * What is asked, from the address of the page; give it when your page answers the search form. Without it the whole
   * list stands there.
   */
  readonly query?: string | URLSearchParams;
  /** Which postcodes belong to whom, for who asks what is near; read it with `parseAreaTable`. */
  readonly areaTable?: AreaTable;
}

const everything = new Lazy(async () => {
  const parts = [morePart.load(), nearPart.load(), partnerPart.load(), pagesPart.load()] as const;
  const [more, near, partner] = await Promise.all(parts);
  return loadAll([WijkbrugSocialeKaart.messages, more.messages, near.messages, partner.messages]);
});

const msgIn = (locale: Locale): Msg => createMsg(() => locale, [moreMessages]);

/** Nobody scrolls through more than this; the rest is behind the filters. */
const whole = 500;

/**
 * Renders `<wijkbrug-sociale-kaart>` to HTML. The page links `wijkbrug.css` in its head for the reading text.
 *
 * @throws DataError when a file of the sociale kaart cannot be read
 */
export async function renderSocialeKaart(options: SocialeKaartOptions): Promise<string> {
  await everything.load();
  const { attributes, files, now = new Date() } = options;
  const manifest = parseKaartManifest(await files('index.json'), 'index.json');
  const query = parseKaartQuery(new URLSearchParams(options.query));
  const session = new KaartSession(manifest, (name) => files(`${manifest.folder}/${name}`));
  const { pageSize } = manifest;
  const asks = pageOf(options.query);
  // Where the page answers questions, it has pages too; else all of it stands there.
  const first = options.query === undefined ? whole : Math.min(asks, pagesOf(manifest.records, pageSize)) * pageSize;
  const answer = await session.ask({ query, first, language: attributes.lang, now });
  // Who asks for more pages than there are gets the last one.
  const page = Math.min(asks, pagesOf(answer?.total ?? 0, pageSize));
  const from = (page - 1) * pageSize;
  const asked = { query, language: matchLocale(attributes.lang, locales) ?? sourceLocale, now };
  const wider = answer?.total === 0 ? await lookWider(session, asked, answer.domains ?? [], msgIn(asked.language)) : [];
  const found = answer && {
    ...answer,
    ...rowsFrom(answer, from, options.query === undefined ? whole : pageSize),
    wider,
  };
  return renderElement<WijkbrugSocialeKaart>('sociale-kaart', options, (element: WijkbrugSocialeKaart) => {
    element.manifest = manifest;
    element.query = new URLSearchParams(kaartParameters(query)).toString();
    element.now = () => now;
    element.found = found;
    element.page = page;
    element.areaTable = options.areaTable;
  });
}

const pagesOf = (records: number, pageSize: number): number => Math.max(1, Math.ceil(records / pageSize));

/** Which page is asked; the first when that is no number. */
function pageOf(query: SocialeKaartOptions['query']): number {
  const page = Number(new URLSearchParams(query).get('page'));
  return Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1;
}

/** One page of what was found. */
const rowsFrom = (
  { records, near }: KaartAnswer,
  from: number,
  size: number,
): Pick<KaartAnswer, 'records' | 'near'> => ({
  records: records.slice(from, from + size),
  ...(near && { near: { ...near, metres: near.metres.slice(from, from + size) } }),
});
