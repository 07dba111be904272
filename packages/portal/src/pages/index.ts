import { fallback, type Page } from '../site.js';
import { callbackPage } from './callback.js';
import { hasAmsterdam } from '../kaart-files.js';
import { checklistPage } from './checklist.js';
import { amsterdamPage, lindenwaardPage } from './kaart.js';
import { brokenPage, snippetPage, teamPage, youthPage } from './team.js';

/** The pages that residents and teams find in the menu. */
export const menu: readonly Page[] = [teamPage, youthPage, lindenwaardPage, callbackPage, checklistPage];

/** What somebody finds at an address that does not exist. */
export const missingPage: Page = {
  path: '/',
  title: 'Deze pagina bestaat niet',
  intro: 'Kies hierboven waar u naartoe wilt.',
  body: () => Promise.resolve(fallback('Lukt het niet?')),
};

/** Every page, by its path. */
export const pages: ReadonlyMap<string, Page> = new Map(
  [...menu, ...(hasAmsterdam ? [amsterdamPage] : []), snippetPage, brokenPage].map((page) => [page.path, page]),
);
