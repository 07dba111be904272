import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseAreaTable } from '@wijkbrug/core/sociale-kaart.js';
import { kaartParameters, parseKaartQuery } from '@wijkbrug/core/sociale-kaart/query.js';
import { renderSocialeKaart } from '@wijkbrug/components/ssr.js';
import { kaartFiles } from '../kaart-files.js';
import { fallback, languageHref, localeOf, phone, query, type Page } from '../site.js';

const areas = fileURLToPath(new URL('../../data/sociale-kaart/wijken.json', import.meta.url));
const areaTable = readFile(areas, 'utf8').then((text) => parseAreaTable(text, areas));

/** A page with a sociale kaart, which answers the search form without JavaScript. */
const kaartPage = (
  name: string,
  page: Pick<Page, 'path' | 'title' | 'intro' | 'menu'>,
  map: Readonly<Record<string, string>> = {},
): Page => ({
  ...page,
  script: 'sociale-kaart.js',
  body: async (choice, search) => {
    const files = await kaartFiles(name);
    // Of the address only what is asked of the sociale kaart.
    const asked = new URLSearchParams(kaartParameters(parseKaartQuery(search))).toString();
    const callback = query(choice, { lang: '{lang}' }).replace('%7Blang%7D', '{lang}');
    return renderSocialeKaart({
      attributes: {
        lang: localeOf(choice),
        src: `/kaart/${name}/index.json`,
        query: asked,
        phone,
        'callback-href': `/terugbellen${callback}&behalf={behalf}&topic={topic}`,
        'search-href': `${page.path}${callback}`,
        'language-href': [languageHref(choice), asked].filter(Boolean).join('&'),
        areas: '/data/sociale-kaart/wijken.json',
        corrections: '',
        ...map,
        'join-href': `/terugbellen${callback}`,
        ...(search.get('voor') === 'professional' && { audience: 'professional' }),
      },
      assets: '/wijkbrug/',
      files: (path) => {
        const text = files?.get(path);
        return text === undefined ? Promise.reject(new Error(`no ${path}`)) : Promise.resolve(text);
      },
      query: search,
      areaTable: await areaTable,
      fallback: fallback('Zoekt u hulp of contact?'),
    });
  },
});

export const lindenwaardPage = kaartPage(
  'lindenwaard',
  {
    path: '/sociale-kaart',
    title: 'Hulp en activiteiten in de buurt',
    menu: 'In de buurt',
    intro: 'Hier vindt u wie u kan helpen en waar u mensen ontmoet. Zoek met gewone woorden, of kies uw taal.',
  },
  // Lindenwaard does not exist, so its map is drawn here.
  { 'map-tiles': '/tegels/{z}/{x}/{y}.svg', 'map-credit': 'Kaart van Lindenwaard (verzonnen)' },
);

/** A set of real size: 1462 places in the source. */
export const amsterdamPage = kaartPage('amsterdam', {
  path: '/sociale-kaart/amsterdam',
  title: 'Voorzieningen in Amsterdam',
  intro: 'Open data van de gemeente Amsterdam, zonder talen en tijden: die staan er niet in.',
});
