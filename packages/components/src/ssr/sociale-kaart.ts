import { parseKaartManifest } from '@wijkbrug/core/sociale-kaart/manifest.js';
import { kaartParameters, KaartSession, parseKaartQuery, type LoadFile } from '@wijkbrug/core/sociale-kaart/search.js';
import { WijkbrugSocialeKaart } from '../sociale-kaart/sociale-kaart.js';
import { morePart } from '../sociale-kaart/sociale-kaart.parts.js';
import { loadAll, renderElement, type RenderOptions } from './render-element.js';

export interface SocialeKaartOptions extends RenderOptions {
  /** Gets the text of a file that the build wrote, by its path: `index.json`, `kaart-…/records-0.json`. */
  readonly files: LoadFile;
  /**
   * What is asked, from the address of the page; give it when your page answers the search form. Without it the whole
   * list stands there.
   */
  readonly query?: string | URLSearchParams;
}

let ready: Promise<unknown> | undefined;
const prepare = (): Promise<unknown> =>
  (ready ??= morePart.load().then(({ messages }) => loadAll([WijkbrugSocialeKaart.messages, messages])));

/** Nobody scrolls through more than this; the rest is behind the filters. */
const whole = 500;

/**
 * Renders `<wijkbrug-sociale-kaart>` to HTML. The page links `wijkbrug.css` in its head for the reading text.
 *
 * @throws DataError when a file of the sociale kaart cannot be read
 */
export async function renderSocialeKaart(options: SocialeKaartOptions): Promise<string> {
  await prepare();
  const { attributes, files, now = new Date() } = options;
  const manifest = parseKaartManifest(await files('index.json'), 'index.json');
  const query = parseKaartQuery(new URLSearchParams(options.query));
  const session = new KaartSession(manifest, (name) => files(`${manifest.folder}/${name}`));
  const first = options.query === undefined ? whole : manifest.pageSize;
  const found = await session.ask({ query, first, language: attributes.lang, now });
  return renderElement<WijkbrugSocialeKaart>('sociale-kaart', options, (element: WijkbrugSocialeKaart) => {
    element.manifest = manifest;
    element.query = new URLSearchParams(kaartParameters(query)).toString();
    element.now = () => now;
    element.found = found;
  });
}
