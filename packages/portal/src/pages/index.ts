import { hasAmsterdam } from '../kaart-files.js';
import type { Page } from '../site.js';
import { callbackPage } from './callback.js';
import { checklistPage } from './checklist.js';
import { amsterdamPage, lindenwaardPage } from './kaart.js';
import { brokenPage, snippetPage, teamPage } from './team.js';

/** The pages that residents and teams find in the menu. */
export const menu: readonly Page[] = [teamPage, lindenwaardPage, callbackPage, checklistPage];

/** Every page, by its path. */
export const pages: ReadonlyMap<string, Page> = new Map(
  [...menu, ...(hasAmsterdam ? [amsterdamPage] : []), snippetPage, brokenPage].map((page) => [page.path, page]),
);
